//! Deliveries as readers get them from the database.

use std::collections::HashMap;

use diesel::prelude::*;

use super::model::{DeliveryStatus, WebhookEvent};
use crate::below;
use crate::db::AnyConnection;
use crate::db::schema::{webhook_attempts, webhook_deliveries, webhook_events, webhooks};
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::http::Cursor;
use crate::ids::{DeliveryId, WebhookEventId, WebhookId};
use crate::outgoing::OutgoingFailure;

/// Which deliveries.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    pub(super) webhook: Option<WebhookId>,
    pub(super) status: Option<DeliveryStatus>,
    pub(super) event: Option<WebhookEvent>,
    pub(super) after: Option<Cursor>,
}

/// A delivery with what it carries.
#[derive(Queryable, Clone, Debug)]
pub(super) struct Delivery {
    pub(super) id: DeliveryId,
    pub(super) event_id: WebhookEventId,
    pub(super) webhook_id: WebhookId,
    pub(super) webhook_name: String,
    pub(super) event: WebhookEvent,
    pub(super) status: DeliveryStatus,
    pub(super) attempts: i32,
    pub(super) next_attempt_at: Timestamp,
    pub(super) created_at: Timestamp,
    pub(super) payload: String,
}

/// An attempt that was made.
#[derive(Queryable, Selectable, Clone, Debug)]
#[diesel(table_name = webhook_attempts)]
pub(super) struct Attempt {
    pub(super) delivery_id: DeliveryId,
    pub(super) number: i32,
    pub(super) at: Timestamp,
    pub(super) milliseconds: i32,
    pub(super) response_code: Option<i32>,
    pub(super) failure: Option<OutgoingFailure>,
}

const COLUMNS: (
    webhook_deliveries::id,
    webhook_deliveries::event_id,
    webhook_deliveries::webhook_id,
    webhooks::name,
    webhook_events::kind,
    webhook_deliveries::status,
    webhook_deliveries::attempts,
    webhook_deliveries::next_attempt_at,
    webhook_deliveries::created_at,
    webhook_events::payload,
) = (
    webhook_deliveries::id,
    webhook_deliveries::event_id,
    webhook_deliveries::webhook_id,
    webhooks::name,
    webhook_events::kind,
    webhook_deliveries::status,
    webhook_deliveries::attempts,
    webhook_deliveries::next_attempt_at,
    webhook_deliveries::created_at,
    webhook_events::payload,
);

/// Deliveries, the latest first.
pub(super) fn list(
    db: &mut AnyConnection,
    filter: Filter,
    limit: usize,
) -> Result<Vec<Delivery>, Error> {
    let Filter {
        webhook,
        status,
        event,
        after,
    } = filter;
    let mut query = webhook_deliveries::table
        .inner_join(webhook_events::table)
        .inner_join(webhooks::table)
        .into_boxed();
    if let Some(webhook) = webhook {
        query = query.filter(webhook_deliveries::webhook_id.eq(webhook));
    }
    if let Some(status) = status {
        query = query.filter(webhook_deliveries::status.eq(status));
    }
    if let Some(event) = event {
        query = query.filter(webhook_events::kind.eq(event));
    }
    if let Some(after) = after {
        let at = Timestamp::from_micros(after.number(0)?);
        let id = after.text(1).to_owned();
        query = query.filter(below!(
            (webhook_deliveries::created_at, webhook_deliveries::id),
            (at, id)
        ));
    }
    Ok(query
        .order((
            webhook_deliveries::created_at.desc(),
            webhook_deliveries::id.desc(),
        ))
        .limit(limit as i64)
        .select(COLUMNS)
        .load(db)?)
}

pub(super) fn get(db: &mut AnyConnection, id: &DeliveryId) -> Result<Delivery, Error> {
    Ok(webhook_deliveries::table
        .inner_join(webhook_events::table)
        .inner_join(webhooks::table)
        .filter(webhook_deliveries::id.eq(id))
        .select(COLUMNS)
        .first(db)?)
}

/// The attempts of these deliveries, each in order.
pub(super) fn attempts(
    db: &mut AnyConnection,
    deliveries: &[Delivery],
) -> Result<HashMap<DeliveryId, Vec<Attempt>>, Error> {
    let rows: Vec<Attempt> = webhook_attempts::table
        .filter(webhook_attempts::delivery_id.eq_any(deliveries.iter().map(|one| &one.id)))
        .order((webhook_attempts::delivery_id, webhook_attempts::number))
        .select(Attempt::as_select())
        .load(db)?;
    let mut found: HashMap<DeliveryId, Vec<Attempt>> = HashMap::new();
    for row in rows {
        found.entry(row.delivery_id.clone()).or_default().push(row);
    }
    Ok(found)
}

/// How many deliveries of a webhook stand so.
pub(super) fn count(
    db: &mut AnyConnection,
    webhook: &WebhookId,
    status: DeliveryStatus,
) -> Result<i64, Error> {
    Ok(webhook_deliveries::table
        .filter(webhook_deliveries::webhook_id.eq(webhook))
        .filter(webhook_deliveries::status.eq(status))
        .count()
        .get_result(db)?)
}
