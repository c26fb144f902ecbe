//! Webhooks, what is on its way to them, and what was told last.

diesel::table! {
    webhooks (id) {
        id -> Text,
        name -> Text,
        url -> Text,
        events -> Text,
        active -> Bool,
        failing_since -> Nullable<BigInt>,
        disabled_at -> Nullable<BigInt>,
        last_success_at -> Nullable<BigInt>,
        created_at -> BigInt,
        updated_at -> BigInt,
        revision -> Integer,
    }
}

diesel::table! {
    webhook_secrets (id) {
        id -> Text,
        webhook_id -> Text,
        secret -> Text,
        hint -> Text,
        created_at -> BigInt,
        expires_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    webhook_events (id) {
        id -> Text,
        kind -> Text,
        at -> BigInt,
        payload -> Text,
    }
}

diesel::table! {
    webhook_deliveries (id) {
        id -> Text,
        event_id -> Text,
        webhook_id -> Text,
        status -> Text,
        attempts -> Integer,
        failures -> Integer,
        next_attempt_at -> BigInt,
        lease -> Nullable<Text>,
        lease_until -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    webhook_attempts (delivery_id, number) {
        delivery_id -> Text,
        number -> Integer,
        at -> BigInt,
        milliseconds -> Integer,
        response_code -> Nullable<Integer>,
        failure -> Nullable<Text>,
    }
}

diesel::table! {
    told_figures (indicator_code, unit_id, period) {
        indicator_code -> Text,
        unit_id -> Text,
        period -> Text,
        numerator -> BigInt,
        denominator -> BigInt,
        verdict -> Nullable<Text>,
        told_at -> BigInt,
    }
}

diesel::joinable!(webhook_deliveries -> webhook_events (event_id));
diesel::joinable!(webhook_deliveries -> webhooks (webhook_id));
diesel::allow_tables_to_appear_in_same_query!(
    webhooks,
    webhook_secrets,
    webhook_events,
    webhook_deliveries,
    webhook_attempts
);
