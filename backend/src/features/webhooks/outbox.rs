//! Writing down what is to be told, in the transaction of what it tells.

use diesel::prelude::*;
use serde_json::{Value, json};

use super::model::{DeliveryStatus, Webhook, WebhookEvent};
use super::store;
use crate::db::AnyConnection;
use crate::db::schema::{webhook_deliveries, webhook_events};
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::indicators::{Origin, Verdict};
use crate::ids::{DeliveryId, SignedReadingId, UnitId, WebhookEventId, WebhookId};

/// Writes an event and a delivery for each webhook that wants it. Without any, nothing is written.
pub(super) fn tell(
    db: &mut AnyConnection,
    at: Timestamp,
    kind: WebhookEvent,
    data: &Value,
) -> Result<(), Error> {
    let webhooks = store::list(db)?;
    if webhooks.is_empty() {
        return Ok(());
    }
    let event = write(db, at, kind, data)?;
    let wanting = webhooks
        .iter()
        .filter(|webhook| webhook.active && webhook.wants(kind));
    for Webhook { id, .. } in wanting {
        deliver(db, at, &event, id)?;
    }
    Ok(())
}

/// Writes an event for one webhook, whatever it wants.
pub(super) fn tell_one(
    db: &mut AnyConnection,
    at: Timestamp,
    kind: WebhookEvent,
    data: &Value,
    webhook: &WebhookId,
) -> Result<DeliveryId, Error> {
    let event = write(db, at, kind, data)?;
    deliver(db, at, &event, webhook)
}

fn write(
    db: &mut AnyConnection,
    at: Timestamp,
    kind: WebhookEvent,
    data: &Value,
) -> Result<WebhookEventId, Error> {
    let id = WebhookEventId::new();
    let payload = json!({ "type": kind, "timestamp": at, "data": data }).to_string();
    diesel::insert_into(webhook_events::table)
        .values((
            webhook_events::id.eq(&id),
            webhook_events::kind.eq(kind),
            webhook_events::at.eq(at),
            webhook_events::payload.eq(payload),
        ))
        .execute(db)?;
    Ok(id)
}

/// Puts an event on its way to a webhook.
pub(super) fn deliver(
    db: &mut AnyConnection,
    at: Timestamp,
    event: &WebhookEventId,
    webhook: &WebhookId,
) -> Result<DeliveryId, Error> {
    let id = DeliveryId::new();
    diesel::insert_into(webhook_deliveries::table)
        .values((
            webhook_deliveries::id.eq(&id),
            webhook_deliveries::event_id.eq(event),
            webhook_deliveries::webhook_id.eq(webhook),
            webhook_deliveries::status.eq(DeliveryStatus::Pending),
            webhook_deliveries::attempts.eq(0),
            webhook_deliveries::failures.eq(0),
            webhook_deliveries::next_attempt_at.eq(at),
            webhook_deliveries::created_at.eq(at),
        ))
        .execute(db)?;
    Ok(id)
}

/// A figure that was signed. Who signed it is not told.
#[derive(Clone, Debug)]
pub struct Approved<'a> {
    /// The signed reading.
    pub id: &'a SignedReadingId,
    /// The indicator.
    pub indicator_code: &'a str,
    /// The unit; none is the whole department.
    pub unit: Option<&'a UnitId>,
    /// The period.
    pub period: String,
    /// The last day that counts.
    pub through: Day,
    /// What succeeded.
    pub numerator: i64,
    /// What is measured.
    pub denominator: i64,
    /// How it stands against the target; none without one.
    pub verdict: Option<Verdict>,
    /// Whether it was computed or typed.
    pub origin: Origin,
    /// Number of the restatement that made it; 0 when it stands as it was signed.
    pub restatement: i32,
}

/// Tells that a reading was signed, or its restatement accepted.
///
/// # Errors
/// Those of the database.
pub fn approved(db: &mut AnyConnection, at: Timestamp, one: &Approved<'_>) -> Result<(), Error> {
    let Approved {
        id,
        indicator_code,
        unit,
        period,
        through,
        numerator,
        denominator,
        verdict,
        origin,
        restatement,
    } = one;
    let data = json!({
        "signed_reading_id": id,
        "indicator_code": indicator_code,
        "unit_id": unit,
        "period": period,
        "through": through,
        "numerator": numerator,
        "denominator": denominator,
        "verdict": verdict,
        "origin": origin,
        "restatement": restatement,
        "link": format!("/api/v1/signed-readings/{id}"),
    });
    tell(db, at, WebhookEvent::ReadingApproved, &data)
}
