//! What people sign or type, and the calendar that their figures rest on.

diesel::table! {
    calendar_years (version) {
        version -> Integer,
        year -> Integer,
        confirmed -> Bool,
        days -> Text,
        reason -> Text,
        document -> Text,
        set_by -> Text,
        set_at -> BigInt,
    }
}

diesel::table! {
    signed_readings (id) {
        id -> Text,
        indicator_code -> Text,
        unit_id -> Text,
        unit_ids -> Nullable<Text>,
        period -> Text,
        through_day -> Integer,
        status -> Text,
        as_of -> BigInt,
        numerator -> BigInt,
        denominator -> BigInt,
        counts -> Text,
        formula -> Text,
        settings_version -> Integer,
        settings -> Text,
        calendar_version -> Text,
        objective_id -> Nullable<Text>,
        target -> Nullable<Text>,
        verdict -> Nullable<Text>,
        provisional -> Bool,
        source_last_push_at -> Nullable<BigInt>,
        row_count -> Integer,
        rows_digest -> Text,
        submitted_by -> Text,
        submitted_by_name -> Text,
        submitted_at -> BigInt,
        approved_by -> Nullable<Text>,
        approved_by_name -> Nullable<Text>,
        approved_at -> Nullable<BigInt>,
        revision -> Integer,
        manual -> Nullable<Text>,
    }
}

diesel::table! {
    signed_reading_steps (reading_id, number) {
        reading_id -> Text,
        number -> Integer,
        step -> Text,
        note -> Text,
        numerator -> BigInt,
        denominator -> BigInt,
        by_id -> Text,
        by_name -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    restatements (id) {
        id -> Text,
        reading_id -> Text,
        number -> Nullable<Integer>,
        outcome -> Text,
        old_numerator -> BigInt,
        old_denominator -> BigInt,
        old_counts -> Text,
        numerator -> BigInt,
        denominator -> BigInt,
        counts -> Text,
        formula -> Text,
        settings_version -> Integer,
        settings -> Text,
        calendar_version -> Text,
        as_of -> BigInt,
        verdict -> Nullable<Text>,
        row_count -> Integer,
        rows_digest -> Text,
        changed_rows -> Integer,
        changes -> Text,
        reason -> Text,
        decided_by -> Text,
        decided_by_name -> Text,
        decided_at -> BigInt,
        manual -> Nullable<Text>,
    }
}

diesel::table! {
    manual_readings (id) {
        id -> Text,
        indicator_code -> Text,
        unit_id -> Text,
        period -> Text,
        year -> Integer,
        created_at -> BigInt,
        taken_back_at -> Nullable<BigInt>,
        taken_back_by_name -> Nullable<Text>,
        take_back_reason -> Nullable<Text>,
        revision -> Integer,
    }
}

diesel::table! {
    manual_reading_versions (reading_id, number) {
        reading_id -> Text,
        number -> Integer,
        numerator -> BigInt,
        denominator -> BigInt,
        reason -> Text,
        by_id -> Text,
        by_name -> Text,
        recorded_at -> BigInt,
    }
}

diesel::joinable!(signed_reading_steps -> signed_readings (reading_id));
diesel::joinable!(restatements -> signed_readings (reading_id));
diesel::joinable!(manual_reading_versions -> manual_readings (reading_id));
diesel::allow_tables_to_appear_in_same_query!(manual_reading_versions, manual_readings);
