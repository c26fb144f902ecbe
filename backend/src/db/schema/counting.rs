//! What indicators are counted with, and their sums.

diesel::table! {
    indicator_settings (indicator_code, version) {
        indicator_code -> Text,
        version -> Integer,
        settings -> Text,
        reason -> Text,
        set_by -> Text,
        set_at -> BigInt,
    }
}

diesel::table! {
    tallies (indicator_code, unit_id, grain, day) {
        indicator_code -> Text,
        unit_id -> Text,
        grain -> Text,
        day -> Integer,
        numerator -> BigInt,
        denominator -> BigInt,
        counts -> Text,
    }
}
