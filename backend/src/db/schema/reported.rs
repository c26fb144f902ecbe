//! What senders claim in reports of totals.

diesel::table! {
    reported_totals (id) {
        id -> Text,
        series -> Text,
        version_number -> Integer,
        latest -> Bool,
        sender_kind -> Text,
        sender_name -> Text,
        feed_code -> Nullable<Text>,
        actor_kind -> Text,
        actor_id -> Text,
        actor_name -> Text,
        unit_id -> Nullable<Text>,
        period_from -> Integer,
        period_to -> Integer,
        as_of -> Integer,
        heading -> Nullable<Text>,
        received_at -> BigInt,
        form -> Text,
        file_name -> Nullable<Text>,
        file_sha256 -> Nullable<Text>,
        sheet -> Nullable<Text>,
        content_sha256 -> Text,
        remark -> Nullable<Text>,
        line_count -> Integer,
        broken_count -> Integer,
        unreadable_count -> Integer,
    }
}

diesel::table! {
    reported_lines (report_id, number) {
        report_id -> Text,
        number -> Integer,
        kind -> Text,
        sheet_row -> Nullable<Integer>,
        label -> Text,
        code -> Nullable<Text>,
        lines_below -> Nullable<Integer>,
        words -> Text,
        unreadable -> Nullable<Text>,
        received -> Nullable<BigInt>,
        received_online -> Nullable<BigInt>,
        received_directly -> Nullable<BigInt>,
        carried -> Nullable<BigInt>,
        done -> Nullable<BigInt>,
        done_early -> Nullable<BigInt>,
        done_on_time -> Nullable<BigInt>,
        done_late -> Nullable<BigInt>,
        open -> Nullable<BigInt>,
        open_in_time -> Nullable<BigInt>,
        open_late -> Nullable<BigInt>,
    }
}

diesel::table! {
    reported_fields (feed_code, label) {
        feed_code -> Text,
        label -> Text,
        said -> Text,
        fields -> Text,
        set_by -> Text,
        set_at -> BigInt,
    }
}
