//! Reading and changing webhooks and their secrets.

use diesel::prelude::*;
use serde_json::{Value, json};

use super::model::{BOTH_SIGN_HOURS, Webhook};
use super::signature;
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::{
    told_figures, webhook_attempts, webhook_deliveries, webhook_secrets, webhooks,
};
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::audit_log::{self, Entry};
use crate::ids::{DeliveryId, SecretId, WebhookId};

/// A secret, as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = webhook_secrets)]
pub(super) struct StoredSecret {
    pub(super) id: SecretId,
    pub(super) webhook_id: WebhookId,
    pub(super) secret: String,
    pub(super) hint: String,
    pub(super) created_at: Timestamp,
    pub(super) expires_at: Option<Timestamp>,
}

/// All webhooks, in the order of their names.
pub(super) fn list(db: &mut AnyConnection) -> Result<Vec<Webhook>, Error> {
    Ok(webhooks::table
        .order((webhooks::name, webhooks::id))
        .select(Webhook::as_select())
        .load(db)?)
}

pub(super) fn get(db: &mut AnyConnection, id: &WebhookId) -> Result<Webhook, Error> {
    Ok(webhooks::table
        .find(id)
        .select(Webhook::as_select())
        .first(db)?)
}

/// [`get`], with nobody else changing webhooks until this transaction ends.
pub(super) fn get_to_change(db: &mut AnyConnection, id: &WebhookId) -> Result<Webhook, Error> {
    hold(db, Lock::Webhooks)?;
    get(db, id)
}

/// The secrets that sign at this moment, the latest first.
pub(super) fn secrets(
    db: &mut AnyConnection,
    id: &WebhookId,
    now: Timestamp,
) -> Result<Vec<StoredSecret>, Error> {
    let mut live: Vec<StoredSecret> = webhook_secrets::table
        .filter(webhook_secrets::webhook_id.eq(id))
        .order(webhook_secrets::id.desc())
        .select(StoredSecret::as_select())
        .load(db)?;
    live.retain(|secret| secret.expires_at.is_none_or(|end| end > now));
    Ok(live)
}

/// Makes a webhook with its first secret.
pub(super) fn create(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    webhook: &Webhook,
) -> Result<StoredSecret, Error> {
    diesel::insert_into(webhooks::table)
        .values(webhook.clone())
        .execute(db)?;
    let secret = add_secret(db, now, &webhook.id)?;
    log(
        db,
        actor,
        now,
        "webhook.create",
        &webhook.id,
        shown(webhook),
    )?;
    Ok(secret)
}

fn add_secret(
    db: &mut AnyConnection,
    now: Timestamp,
    id: &WebhookId,
) -> Result<StoredSecret, Error> {
    let secret = signature::new_secret();
    let stored = StoredSecret {
        id: SecretId::new(),
        webhook_id: id.clone(),
        hint: secret[secret.len() - 5..].trim_end_matches('=').to_owned(),
        secret,
        created_at: now,
        expires_at: None,
    };
    diesel::insert_into(webhook_secrets::table)
        .values(stored.clone())
        .execute(db)?;
    Ok(stored)
}

/// Makes a new secret; the present one signs beside it for a day, those before it no longer.
pub(super) fn rotate(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &WebhookId,
) -> Result<StoredSecret, Error> {
    get_to_change(db, id)?;
    let of_it = webhook_secrets::table.filter(webhook_secrets::webhook_id.eq(id));
    diesel::delete(of_it.filter(webhook_secrets::expires_at.is_not_null())).execute(db)?;
    diesel::update(of_it)
        .set(webhook_secrets::expires_at.eq(now.plus_seconds(BOTH_SIGN_HOURS * 3600)))
        .execute(db)?;
    let secret = add_secret(db, now, id)?;
    let detail = json!({ "secret_id": secret.id });
    log(db, actor, now, "webhook.rotate_secret", id, detail)?;
    Ok(secret)
}

/// Writes a webhook as it now is.
pub(super) fn update(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    old: &Webhook,
    mut changed: Webhook,
) -> Result<Webhook, Error> {
    changed.updated_at = now;
    changed.revision += 1;
    save(db, &changed)?;
    let detail = json!({ "old": shown(old), "new": shown(&changed) });
    log(db, actor, now, "webhook.update", &changed.id, detail)?;
    Ok(changed)
}

/// Writes a webhook without counting it as a change.
pub(super) fn save(db: &mut AnyConnection, webhook: &Webhook) -> Result<(), Error> {
    diesel::update(webhooks::table.find(&webhook.id))
        .set(webhook.clone())
        .execute(db)?;
    Ok(())
}

/// Notes that MTCL itself switched a webhook off.
pub(super) fn log_disabled(
    db: &mut AnyConnection,
    now: Timestamp,
    webhook: &Webhook,
) -> Result<(), Error> {
    let detail = json!({ "name": webhook.name, "failing_since": webhook.failing_since });
    let actor = Actor::system("MTCL");
    log(db, &actor, now, "webhook.disable", &webhook.id, detail)
}

/// Takes a webhook away with everything that was on its way to it.
pub(super) fn delete(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &WebhookId,
) -> Result<(), Error> {
    let webhook = get_to_change(db, id)?;
    let of_it = webhook_deliveries::table.filter(webhook_deliveries::webhook_id.eq(id));
    let ids: Vec<DeliveryId> = of_it.select(webhook_deliveries::id).load(db)?;
    for some in ids.chunks(500) {
        diesel::delete(webhook_attempts::table.filter(webhook_attempts::delivery_id.eq_any(some)))
            .execute(db)?;
    }
    diesel::delete(of_it).execute(db)?;
    diesel::delete(webhook_secrets::table.filter(webhook_secrets::webhook_id.eq(id)))
        .execute(db)?;
    diesel::delete(webhooks::table.find(id)).execute(db)?;
    // With nobody to tell, nothing is kept up to date: the next webhook starts from what is then.
    if list(db)?.is_empty() {
        diesel::delete(told_figures::table).execute(db)?;
    }
    log(db, actor, now, "webhook.delete", id, shown(&webhook))
}

/// Notes what else was done with a webhook.
pub(super) fn log(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    action: &'static str,
    id: &WebhookId,
    detail: Value,
) -> Result<(), Error> {
    let entry = Entry {
        action,
        subject_kind: "webhook",
        subject_id: id.0.clone(),
        detail,
    };
    audit_log::record(db, actor, now, entry)
}

fn shown(webhook: &Webhook) -> Value {
    json!({
        "name": webhook.name, "url": webhook.url, "events": webhook.events(), "active": webhook.active,
    })
}
