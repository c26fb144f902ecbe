//! Pages that are watched, what was found, and the days on which sections are to be updated.

diesel::table! {
    sites (id) {
        id -> Text,
        code -> Text,
        name -> Text,
        channel -> Text,
        url -> Text,
        other_hosts -> Text,
        unit_id -> Nullable<Text>,
        availability -> Bool,
        certificate_days -> Nullable<Integer>,
        freshness_days -> Nullable<Integer>,
        date_from -> Nullable<Text>,
        date_url -> Nullable<Text>,
        date_hint -> Nullable<Text>,
        every -> Integer,
        every_unit -> Text,
        at_hour -> Integer,
        first_day -> Integer,
        active -> Bool,
        next_at -> BigInt,
        by_hand_at -> Nullable<BigInt>,
        lease -> Nullable<Text>,
        lease_until -> Nullable<BigInt>,
        created_at -> BigInt,
        updated_at -> BigInt,
        revision -> Integer,
    }
}

diesel::table! {
    site_checks (id) {
        id -> Text,
        site_id -> Text,
        kind -> Text,
        slot_at -> Nullable<BigInt>,
        day -> Integer,
        at -> BigInt,
        outcome -> Text,
        fault -> Nullable<Text>,
        status -> Nullable<Integer>,
        milliseconds -> Nullable<Integer>,
        expires_at -> Nullable<BigInt>,
        fresh_at -> Nullable<BigInt>,
        by_name -> Nullable<Text>,
    }
}

diesel::joinable!(site_checks -> sites (site_id));
diesel::allow_tables_to_appear_in_same_query!(sites, site_checks);

diesel::table! {
    update_plans (id) {
        id -> Text,
        channel -> Text,
        section -> Text,
        rhythm -> Text,
        numbers -> Text,
        from_day -> Integer,
        to_day -> Integer,
        unit_id -> Nullable<Text>,
        created_at -> BigInt,
        updated_at -> BigInt,
        revision -> Integer,
    }
}
