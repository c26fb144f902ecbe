//! Whose turn it is to send what, through the database: several processes may look at once.

use diesel::prelude::*;

use super::model::{DeliveryStatus, GIVE_UP_AFTER_SECONDS, Webhook, WebhookEvent, wait_seconds};
use super::store;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::{webhook_attempts, webhook_deliveries, webhook_events, webhooks};
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::ids::{DeliveryId, WebhookEventId, WebhookId};
use crate::outgoing::OutgoingFailure;

/// Seconds for which an attempt is its process's own: well over the longest that a call may take.
const LEASE_SECONDS: i64 = 60;

/// Deliveries that one process takes on at once.
const AT_ONCE: i64 = 16;

/// A delivery that this process may send until its lease runs out.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// The delivery.
    pub id: DeliveryId,
    pub(super) event_id: WebhookEventId,
    pub(super) webhook_id: WebhookId,
    pub(super) url: String,
    pub(super) payload: String,
    pub(super) secrets: Vec<String>,
    lease: String,
}

/// Takes on what is due. What another process has taken on and not finished is due again once its lease has run out, so
/// nothing is lost with a process that stops in the middle.
///
/// # Errors
/// Those of the database.
pub fn claim(db: &mut AnyConnection, now: Timestamp) -> Result<Vec<Claimed>, Error> {
    hold(db, Lock::Webhooks)?;
    type Due = (DeliveryId, WebhookEventId, WebhookId, String, String);
    let due: Vec<Due> = webhook_deliveries::table
        .inner_join(webhooks::table)
        .inner_join(webhook_events::table)
        .filter(webhooks::active.eq(true))
        .filter(webhook_deliveries::status.eq(DeliveryStatus::Pending))
        .filter(webhook_deliveries::next_attempt_at.le(now))
        .filter(
            webhook_deliveries::lease_until
                .is_null()
                .or(webhook_deliveries::lease_until.le(now)),
        )
        .order((webhook_deliveries::next_attempt_at, webhook_deliveries::id))
        .limit(AT_ONCE)
        .select((
            webhook_deliveries::id,
            webhook_deliveries::event_id,
            webhook_deliveries::webhook_id,
            webhooks::url,
            webhook_events::payload,
        ))
        .load(db)?;
    if due.is_empty() {
        return Ok(Vec::new());
    }
    let lease = uuid::Uuid::now_v7().to_string();
    diesel::update(
        webhook_deliveries::table
            .filter(webhook_deliveries::id.eq_any(due.iter().map(|(id, ..)| id))),
    )
    .set((
        webhook_deliveries::lease.eq(&lease),
        webhook_deliveries::lease_until.eq(now.plus_seconds(LEASE_SECONDS)),
    ))
    .execute(db)?;
    due.into_iter()
        .map(|(id, event_id, webhook_id, url, payload)| {
            let secrets = store::secrets(db, &webhook_id, now)?;
            Ok(Claimed {
                id,
                event_id,
                webhook_id,
                url,
                payload,
                secrets: secrets.into_iter().map(|one| one.secret).collect(),
                lease: lease.clone(),
            })
        })
        .collect()
}

/// What came of an attempt.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    pub(super) at: Timestamp,
    pub(super) milliseconds: i32,
    pub(super) response_code: Option<i32>,
    pub(super) failure: Option<OutgoingFailure>,
}

/// The receiver says that it is gone for good.
const GONE: i32 = 410;

/// Writes down what came of an attempt and when the next is due. An attempt whose lease has meanwhile gone to another
/// process changes nothing.
pub(super) fn finish(
    db: &mut AnyConnection,
    claimed: &Claimed,
    outcome: &Outcome,
    jitter: f64,
) -> Result<(), Error> {
    hold(db, Lock::Webhooks)?;
    let Outcome {
        at,
        milliseconds,
        response_code,
        failure,
    } = outcome;
    let ours: Option<(i32, i32)> = webhook_deliveries::table
        .filter(webhook_deliveries::id.eq(&claimed.id))
        .filter(webhook_deliveries::lease.eq(&claimed.lease))
        .select((webhook_deliveries::attempts, webhook_deliveries::failures))
        .first(db)
        .optional()?;
    let Some((attempts, failures)) = ours else {
        return Ok(());
    };
    diesel::insert_into(webhook_attempts::table)
        .values((
            webhook_attempts::delivery_id.eq(&claimed.id),
            webhook_attempts::number.eq(attempts + 1),
            webhook_attempts::at.eq(*at),
            webhook_attempts::milliseconds.eq(*milliseconds),
            webhook_attempts::response_code.eq(*response_code),
            webhook_attempts::failure.eq(*failure),
        ))
        .execute(db)?;
    let failures = if failure.is_some() { failures + 1 } else { 0 };
    let (status, next) = match failure {
        None => (DeliveryStatus::Delivered, *at),
        Some(_) => match wait_seconds(failures, jitter) {
            Some(wait) => (DeliveryStatus::Pending, at.plus_seconds(wait)),
            None => (DeliveryStatus::Dead, *at),
        },
    };
    diesel::update(webhook_deliveries::table.find(&claimed.id))
        .set((
            webhook_deliveries::status.eq(status),
            webhook_deliveries::attempts.eq(attempts + 1),
            webhook_deliveries::failures.eq(failures),
            webhook_deliveries::next_attempt_at.eq(next),
            webhook_deliveries::lease.eq(None::<String>),
            webhook_deliveries::lease_until.eq(None::<Timestamp>),
        ))
        .execute(db)?;
    let mut webhook = store::get(db, &claimed.webhook_id)?;
    note(&mut webhook, outcome);
    let disabled = webhook.disabled_at == Some(*at);
    store::save(db, &webhook)?;
    if disabled {
        store::log_disabled(db, *at, &webhook)?;
    }
    Ok(())
}

/// What an attempt says of its webhook: since when it fails, and whether that is too long.
fn note(webhook: &mut Webhook, outcome: &Outcome) {
    let at = outcome.at;
    if outcome.failure.is_none() {
        webhook.failing_since = None;
        webhook.last_success_at = Some(at);
        return;
    }
    let since = *webhook.failing_since.get_or_insert(at);
    let too_long = since.plus_seconds(GIVE_UP_AFTER_SECONDS) <= at;
    if webhook.active && (too_long || outcome.response_code == Some(GONE)) {
        webhook.active = false;
        webhook.disabled_at = Some(at);
        webhook.updated_at = at;
        webhook.revision += 1;
    }
}

/// Puts deliveries of a webhook on their way again: those of events since a moment that were given up or never made, and
/// also those that arrived when `all`. Gives how many.
pub(super) fn replay_since(
    db: &mut AnyConnection,
    webhook: &Webhook,
    since: Timestamp,
    all: bool,
    now: Timestamp,
) -> Result<i64, Error> {
    let events: Vec<(WebhookEventId, WebhookEvent)> = webhook_events::table
        .filter(webhook_events::at.ge(since))
        .order(webhook_events::at)
        .select((webhook_events::id, webhook_events::kind))
        .load(db)?;
    let known: std::collections::HashMap<WebhookEventId, (DeliveryId, DeliveryStatus)> =
        webhook_deliveries::table
            .inner_join(webhook_events::table)
            .filter(webhook_deliveries::webhook_id.eq(&webhook.id))
            .filter(webhook_events::at.ge(since))
            .select((
                webhook_deliveries::event_id,
                (webhook_deliveries::id, webhook_deliveries::status),
            ))
            .load::<(WebhookEventId, (DeliveryId, DeliveryStatus))>(db)?
            .into_iter()
            .collect();
    let mut count = 0;
    for (event, kind) in events {
        match known.get(&event) {
            None if webhook.wants(kind) => {
                super::outbox::deliver(db, now, &event, &webhook.id)?;
            }
            Some((id, DeliveryStatus::Dead)) => again(db, id, now)?,
            Some((id, DeliveryStatus::Delivered)) if all => again(db, id, now)?,
            _ => continue,
        }
        count += 1;
    }
    Ok(count)
}

/// Puts one delivery on its way again, from the start.
pub(super) fn again(db: &mut AnyConnection, id: &DeliveryId, now: Timestamp) -> Result<(), Error> {
    diesel::update(webhook_deliveries::table.find(id))
        .set((
            webhook_deliveries::status.eq(DeliveryStatus::Pending),
            webhook_deliveries::failures.eq(0),
            webhook_deliveries::next_attempt_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}
