//! What 5S audits are made with: rubrics, and the rooms that are to be audited.

diesel::table! {
    five_s_rubrics (id) {
        id -> Text,
        code -> Text,
        version -> Integer,
        name -> Text,
        basis -> Text,
        groups -> Text,
        valid_from -> Integer,
        valid_to -> Nullable<Integer>,
        used_until -> Nullable<Integer>,
        set_by -> Text,
        set_at -> BigInt,
        revision -> Integer,
    }
}

diesel::table! {
    five_s_rooms (id) {
        id -> Text,
        code -> Text,
        name -> Text,
        unit_id -> Text,
        active_from -> Integer,
        active_to -> Nullable<Integer>,
        set_by -> Text,
        set_at -> BigInt,
        revision -> Integer,
    }
}
