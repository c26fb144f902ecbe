//! The tables as diesel sees them. A test compares this with what the migrations make on both databases.
#![allow(missing_docs)]

mod counting;
mod exchange;
mod five_s;
mod reading;
mod reported;
mod signing;
mod telling;
mod watching;

pub use counting::{indicator_settings, tallies};
pub use exchange::{exchange_documents, exchange_messages, exchange_replies, exchange_statuses};
pub use five_s::{five_s_rooms, five_s_rubrics};
pub use reading::register_columns;
pub use reported::{reported_fields, reported_lines, reported_totals};
pub use signing::{
    calendar_years, manual_reading_versions, manual_readings, restatements, signed_reading_steps,
    signed_readings,
};
pub use telling::{
    told_figures, webhook_attempts, webhook_deliveries, webhook_events, webhook_secrets, webhooks,
};
pub use watching::{site_checks, sites, update_plans};

diesel::table! {
    settings (key) {
        key -> Text,
        value -> Text,
        updated_at -> BigInt,
    }
}

diesel::table! {
    audit_log (seq) {
        seq -> BigInt,
        at -> BigInt,
        actor_kind -> Text,
        actor_id -> Text,
        actor_name -> Text,
        action -> Text,
        subject_kind -> Text,
        subject_id -> Text,
        detail -> Text,
        request_id -> Text,
        prev_hash -> Text,
        hash -> Text,
    }
}

diesel::table! {
    units (id) {
        id -> Text,
        code -> Text,
        parent_id -> Nullable<Text>,
        kind -> Text,
        name -> Text,
        short_name -> Text,
        position -> Integer,
        active -> Bool,
        search -> Text,
        created_at -> BigInt,
        updated_at -> BigInt,
        revision -> Integer,
    }
}

diesel::table! {
    unit_aliases (id) {
        id -> Text,
        unit_id -> Text,
        alias -> Text,
        folded -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    users (id) {
        id -> Text,
        username -> Text,
        full_name -> Text,
        email -> Nullable<Text>,
        role -> Text,
        unit_id -> Nullable<Text>,
        password_hash -> Text,
        must_change_password -> Bool,
        active -> Bool,
        token_epoch -> Integer,
        search -> Text,
        last_login_at -> Nullable<BigInt>,
        created_at -> BigInt,
        updated_at -> BigInt,
        revision -> Integer,
    }
}

diesel::table! {
    refresh_tokens (id) {
        id -> Text,
        family_id -> Text,
        user_id -> Text,
        token_hash -> Text,
        issued_at -> BigInt,
        expires_at -> BigInt,
        used_at -> Nullable<BigInt>,
        revoked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    login_throttles (key) {
        key -> Text,
        failures -> Integer,
        last_failed_at -> BigInt,
        blocked_until -> BigInt,
    }
}

diesel::table! {
    setup_links (token_hash) {
        token_hash -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    clients (id) {
        id -> Text,
        name -> Text,
        scopes -> Text,
        unit_id -> Nullable<Text>,
        active -> Bool,
        token_epoch -> Integer,
        expires_at -> Nullable<BigInt>,
        last_used_at -> Nullable<BigInt>,
        created_at -> BigInt,
        updated_at -> BigInt,
        revision -> Integer,
    }
}

diesel::table! {
    client_secrets (id) {
        id -> Text,
        client_id -> Text,
        secret_hash -> Text,
        hint -> Text,
        created_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
        last_used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    plans (id) {
        id -> Text,
        series_id -> Text,
        revision_number -> Integer,
        year -> Integer,
        title -> Text,
        organisation -> Text,
        status -> Text,
        sample -> Bool,
        decision_number -> Nullable<Text>,
        decision_date -> Nullable<Integer>,
        signer_position -> Nullable<Text>,
        signer_name -> Nullable<Text>,
        document -> Text,
        source_file -> Nullable<Text>,
        source_blocks -> Nullable<Text>,
        change_reason -> Nullable<Text>,
        return_reason -> Nullable<Text>,
        search -> Text,
        created_by -> Text,
        created_at -> BigInt,
        submitted_by -> Nullable<Text>,
        submitted_at -> Nullable<BigInt>,
        issued_by -> Nullable<Text>,
        issued_at -> Nullable<BigInt>,
        closed_by -> Nullable<Text>,
        closed_at -> Nullable<BigInt>,
        updated_at -> BigInt,
        revision -> Integer,
    }
}

diesel::table! {
    objectives (id) {
        id -> Text,
        plan_id -> Text,
        lineage_id -> Text,
        position -> Integer,
        number -> Text,
        section -> Nullable<Text>,
        text -> Text,
        short_name -> Text,
        measure -> Nullable<Text>,
        deadline -> Nullable<Text>,
        due_day -> Nullable<Integer>,
        resources -> Nullable<Text>,
        responsible -> Nullable<Text>,
        indicator_code -> Nullable<Text>,
        targets -> Text,
        target_index -> Nullable<Integer>,
        extras -> Text,
        revision -> Integer,
    }
}

diesel::table! {
    objective_actions (id) {
        id -> Text,
        objective_id -> Text,
        position -> Integer,
        number -> Text,
        text -> Text,
        lead -> Nullable<Text>,
        coordinators -> Nullable<Text>,
        deadline -> Nullable<Text>,
        resources -> Nullable<Text>,
        extras -> Text,
    }
}

diesel::table! {
    objective_parties (id) {
        id -> Text,
        objective_id -> Text,
        action_id -> Nullable<Text>,
        position -> Integer,
        part -> Text,
        name -> Text,
        folded -> Text,
        is_group -> Bool,
        unit_id -> Nullable<Text>,
    }
}

diesel::table! {
    objective_decisions (id) {
        id -> Text,
        objective_id -> Text,
        target -> Text,
        reason -> Text,
        decided_by -> Text,
        decided_by_name -> Text,
        decided_at -> BigInt,
    }
}

diesel::table! {
    plan_acknowledgements (plan_id, user_id) {
        plan_id -> Text,
        user_id -> Text,
        acknowledged_at -> BigInt,
    }
}

diesel::table! {
    pushes (id) {
        id -> Text,
        source_kind -> Text,
        actor_kind -> Text,
        actor_id -> Text,
        actor_name -> Text,
        received_at -> BigInt,
        status -> Text,
        created -> Integer,
        updated -> Integer,
        unchanged -> Integer,
        stale -> Integer,
        rejected -> Integer,
        request_id -> Text,
        feed_code -> Nullable<Text>,
        adapter -> Text,
        totals -> Nullable<Text>,
        retry_of -> Nullable<Text>,
        file -> Nullable<Text>,
    }
}

diesel::table! {
    feeds (code) {
        code -> Text,
        name -> Text,
        source_kind -> Text,
        adapter -> Text,
        client_id -> Nullable<Text>,
        expected_hours -> Nullable<Integer>,
        expected_in -> Text,
        maps -> Text,
        active -> Bool,
        created_at -> BigInt,
        updated_at -> BigInt,
        revision -> Integer,
    }
}

diesel::table! {
    rejected_rows (id) {
        id -> Text,
        push_id -> Text,
        source_kind -> Text,
        row_index -> Integer,
        natural_key -> Nullable<Text>,
        code -> Text,
        field -> Nullable<Text>,
        message -> Text,
        body -> Text,
        received_at -> BigInt,
        settled_at -> Nullable<BigInt>,
        settled_by_push -> Nullable<Text>,
    }
}

diesel::table! {
    idempotency_keys (actor_id, key) {
        actor_id -> Text,
        key -> Text,
        request_hash -> Text,
        body -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    dossiers (id) {
        id -> Text,
        source -> Text,
        code -> Text,
        procedure_code -> Text,
        procedure_name -> Text,
        field_code -> Nullable<Text>,
        service_level -> Text,
        channel -> Text,
        unit_id -> Text,
        status -> Text,
        submitted_at -> Nullable<BigInt>,
        received_at -> Nullable<BigInt>,
        due_at -> Nullable<BigInt>,
        finished_at -> Nullable<BigInt>,
        returned_at -> Nullable<BigInt>,
        refused_at -> Nullable<BigInt>,
        withdrawn_at -> Nullable<BigInt>,
        pauses -> Nullable<Text>,
        apologised_at -> Nullable<BigInt>,
        claims_late -> Nullable<Bool>,
        source_updated_at -> BigInt,
        version_number -> Integer,
        listed_day -> Integer,
        running_due_day -> Nullable<Integer>,
        compliance -> Nullable<Text>,
        claim_disagrees -> Nullable<Bool>,
    }
}

diesel::table! {
    dossier_versions (dossier_id, version_number) {
        dossier_id -> Text,
        version_number -> Integer,
        recorded_at -> BigInt,
        push_id -> Text,
        body -> Text,
    }
}

diesel::table! {
    dossier_procedures (code, name) {
        code -> Text,
        name -> Text,
        search -> Text,
    }
}

diesel::table! {
    records (id) {
        id -> Text,
        kind -> Text,
        natural_key -> Text,
        group_key -> Nullable<Text>,
        unit_id -> Text,
        source -> Text,
        search -> Text,
        state -> Text,
        listed_day -> Integer,
        over_day -> Nullable<Integer>,
        running_due_day -> Nullable<Integer>,
        source_updated_at -> BigInt,
        version_number -> Integer,
        body -> Text,
    }
}

diesel::table! {
    record_versions (kind, record_id, version_number) {
        kind -> Text,
        record_id -> Text,
        version_number -> Integer,
        recorded_at -> BigInt,
        push_id -> Text,
        body -> Text,
    }
}

diesel::table! {
    dossier_steps (dossier_id, handled_at, unit_name, position) {
        dossier_id -> Text,
        handled_at -> BigInt,
        unit_name -> Text,
        position -> Text,
        unit_id -> Nullable<Text>,
        text -> Text,
        status -> Nullable<Text>,
        started_at -> Nullable<BigInt>,
        due_at -> Nullable<BigInt>,
        recorded_at -> BigInt,
        push_id -> Text,
    }
}

diesel::table! {
    evidence (id) {
        id -> Text,
        subject_kind -> Nullable<Text>,
        subject_id -> Nullable<Text>,
        hash -> Text,
        size_bytes -> BigInt,
        media_type -> Text,
        file_name -> Text,
        added_by -> Text,
        added_by_name -> Text,
        added_at -> BigInt,
        detached_by_name -> Nullable<Text>,
        detached_at -> Nullable<BigInt>,
        detach_reason -> Nullable<Text>,
        label -> Nullable<Text>,
    }
}

diesel::joinable!(unit_aliases -> units (unit_id));
diesel::joinable!(users -> units (unit_id));
diesel::joinable!(refresh_tokens -> users (user_id));
diesel::joinable!(clients -> units (unit_id));
diesel::joinable!(client_secrets -> clients (client_id));
diesel::joinable!(objectives -> plans (plan_id));
diesel::joinable!(objective_actions -> objectives (objective_id));
diesel::joinable!(objective_decisions -> objectives (objective_id));
diesel::joinable!(objective_parties -> objectives (objective_id));
diesel::joinable!(objective_parties -> objective_actions (action_id));
diesel::joinable!(objective_parties -> units (unit_id));
diesel::joinable!(plan_acknowledgements -> plans (plan_id));
diesel::joinable!(plan_acknowledgements -> users (user_id));
diesel::joinable!(rejected_rows -> pushes (push_id));
diesel::joinable!(dossiers -> units (unit_id));
diesel::joinable!(records -> units (unit_id));
diesel::joinable!(dossier_steps -> dossiers (dossier_id));
diesel::joinable!(feeds -> clients (client_id));
diesel::allow_tables_to_appear_in_same_query!(
    settings,
    audit_log,
    units,
    unit_aliases,
    users,
    refresh_tokens,
    login_throttles,
    setup_links,
    clients,
    client_secrets,
    plans,
    objectives,
    objective_actions,
    objective_decisions,
    objective_parties,
    plan_acknowledgements,
    pushes,
    feeds,
    rejected_rows,
    idempotency_keys,
    indicator_settings,
    tallies,
    dossiers,
    dossier_steps,
    dossier_versions,
    records,
    record_versions
);
