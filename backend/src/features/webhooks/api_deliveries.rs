//! What is on its way to webhooks, over the API: listed, opened, tried, sent again.

use actix_web::{HttpResponse, get, post, web};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::{IntoParams, ToSchema};

use super::deliveries::{self, Attempt, Delivery, Filter};
use super::model::{DeliveryStatus, WebhookEvent};
use super::{claim, outbox, store};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::{Code, Error};
use crate::http::{Cursor, Json, Page, PageQuery, Query};
use crate::ids::{DeliveryId, WebhookEventId, WebhookId};
use crate::outgoing::OutgoingFailure;
use crate::state::State;

/// An event on its way to a webhook.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DeliveryOut {
    /// Its id.
    id: DeliveryId,
    /// The event; the receiver gets it as `webhook-id`, the same however often it is sent.
    event_id: WebhookEventId,
    /// What is told.
    event: WebhookEvent,
    /// To which webhook.
    webhook_id: WebhookId,
    /// What that one is called.
    #[schema(example = "Bảng điều hành tỉnh")]
    webhook_name: String,
    /// How far it is.
    status: DeliveryStatus,
    /// How often it was tried.
    #[schema(example = 1)]
    attempts: i32,
    /// When it is tried next; null when it is not.
    next_attempt_at: Option<Timestamp>,
    /// The last attempt; null before the first.
    last_attempt: Option<AttemptOut>,
    /// When it was written down.
    created_at: Timestamp,
}

/// An attempt.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct AttemptOut {
    /// Its number, from 1.
    #[schema(example = 1)]
    number: i32,
    /// When it was made.
    at: Timestamp,
    /// How long it took.
    #[schema(example = 84)]
    milliseconds: i32,
    /// The status of the answer; null when none came.
    #[schema(example = 204)]
    response_code: Option<i32>,
    /// Why it failed; null when it did not.
    failure: Option<OutgoingFailure>,
}

/// A delivery with its attempts and what it carries.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DeliveryDetail {
    /// The delivery.
    delivery: DeliveryOut,
    /// Each attempt, the latest first.
    attempts: Vec<AttemptOut>,
    /// The body as it is sent.
    #[schema(value_type = Object, example = json!({ "type": "reading.changed", "timestamp": "2025-09-12T10:00:00+07:00", "data": { "indicator_code": "dossier-on-time", "unit_id": null, "period": "2025Q3", "numerator": 59, "denominator": 60, "previous": { "numerator": 58, "denominator": 59 }, "verdict": "on_track", "provisional": true, "link": "/api/v1/indicators/dossier-on-time/readings?period=2025Q3" } }))]
    payload: Value,
}

/// A delivery that was just written down.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TestSent {
    /// The delivery.
    delivery_id: DeliveryId,
}

/// From when on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "since": "2025-09-10T00:00:00+07:00" }))]
pub(super) struct ReplayIn {
    /// Events written since this moment; they are kept for ninety days.
    since: Timestamp,
    /// Also those that arrived, such as when the receiver lost them.
    #[serde(default)]
    #[schema(example = false)]
    also_delivered: bool,
}

/// What is sent again.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Replayed {
    /// How many deliveries are on their way.
    #[schema(example = 12)]
    deliveries: i64,
}

/// Which deliveries.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct DeliveriesQuery {
    /// Only those to this webhook.
    webhook: Option<WebhookId>,
    /// Only those that stand so.
    #[param(inline)]
    status: Option<DeliveryStatus>,
    /// Only those that tell this.
    #[param(inline)]
    event: Option<WebhookEvent>,
}

impl From<&Attempt> for AttemptOut {
    fn from(attempt: &Attempt) -> Self {
        let Attempt {
            delivery_id: _,
            number,
            at,
            milliseconds,
            response_code,
            failure,
        } = attempt;
        Self {
            number: *number,
            at: *at,
            milliseconds: *milliseconds,
            response_code: *response_code,
            failure: *failure,
        }
    }
}

impl DeliveryOut {
    fn new(delivery: Delivery, attempts: &[Attempt]) -> Self {
        let Delivery {
            id,
            event_id,
            webhook_id,
            webhook_name,
            event,
            status,
            attempts: count,
            next_attempt_at,
            created_at,
            payload: _,
        } = delivery;
        Self {
            id,
            event_id,
            event,
            webhook_id,
            webhook_name,
            status,
            attempts: count,
            next_attempt_at: (status == DeliveryStatus::Pending).then_some(next_attempt_at),
            last_attempt: attempts.last().map(AttemptOut::from),
            created_at,
        }
    }
}

/// Try a webhook
///
/// Sends it a `webhook.test`, whatever it wants to be told.
#[utoipa::path(
    tag = "webhooks",
    operation_id = "test_webhook",
    params(("id" = WebhookId, Path, description = "The webhook")),
    responses(
        (status = 201, description = "It is on its way", body = TestSent),
        (status = 409, description = "The webhook is switched off", body = crate::error::Problem, content_type = "application/problem+json"),
    ),
    security(("token" = ["webhooks:manage"])),
)]
#[post("/webhooks/{id}/test")]
pub(super) async fn test_webhook(
    allowed: Allowed<may::WebhooksManage>,
    state: web::Data<State>,
    id: web::Path<WebhookId>,
) -> Result<HttpResponse, Error> {
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let delivery_id = state
        .db
        .write(move |db| {
            let webhook = store::get(db, &id)?;
            if !webhook.active {
                return Err(Code::WrongState.into());
            }
            let data = json!({ "webhook_id": id.as_str() });
            let sent = outbox::tell_one(db, now, WebhookEvent::Test, &data, &id)?;
            store::log(
                db,
                &actor,
                now,
                "webhook.test",
                &id,
                json!({ "delivery_id": sent }),
            )?;
            Ok(sent)
        })
        .await?;
    Ok(HttpResponse::Created().json(TestSent { delivery_id }))
}

/// Send again what did not arrive
///
/// Deliveries that were given up, and events for which there was none because the webhook was switched off.
#[utoipa::path(
    tag = "webhooks",
    operation_id = "replay_webhook",
    params(("id" = WebhookId, Path, description = "The webhook")),
    request_body = ReplayIn,
    responses((status = 200, description = "What is on its way", body = Replayed)),
    security(("token" = ["webhooks:manage"])),
)]
#[post("/webhooks/{id}/replay")]
pub(super) async fn replay_webhook(
    allowed: Allowed<may::WebhooksManage>,
    state: web::Data<State>,
    id: web::Path<WebhookId>,
    body: Json<ReplayIn>,
) -> Result<HttpResponse, Error> {
    let ReplayIn {
        since,
        also_delivered,
    } = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let deliveries = state
        .db
        .write(move |db| {
            let webhook = store::get_to_change(db, &id)?;
            let count = claim::replay_since(db, &webhook, since, also_delivered, now)?;
            let detail =
                json!({ "since": since, "also_delivered": also_delivered, "deliveries": count });
            store::log(db, &actor, now, "webhook.replay", &id, detail)?;
            Ok(count)
        })
        .await?;
    Ok(HttpResponse::Ok().json(Replayed { deliveries }))
}

/// List deliveries
///
/// The latest first.
#[utoipa::path(
    tag = "webhooks",
    operation_id = "list_webhook_deliveries",
    params(DeliveriesQuery, PageQuery),
    responses((status = 200, description = "A page of deliveries", body = Page<DeliveryOut>)),
    security(("token" = ["webhooks:manage"])),
)]
#[get("/webhook-deliveries")]
pub(super) async fn list_webhook_deliveries(
    _: Allowed<may::WebhooksManage>,
    state: web::Data<State>,
    query: Query<DeliveriesQuery>,
    page: Query<PageQuery>,
) -> Result<web::Json<Page<DeliveryOut>>, Error> {
    let DeliveriesQuery {
        webhook,
        status,
        event,
    } = query.into_inner();
    let limit = page.limit()?;
    let filter = Filter {
        webhook,
        status,
        event,
        after: page.after(2)?,
    };
    let (rows, mut attempts) = state
        .db
        .read(move |db| {
            let rows = deliveries::list(db, filter, limit + 1)?;
            let attempts = deliveries::attempts(db, &rows)?;
            Ok((rows, attempts))
        })
        .await?;
    let page = Page::from_overfetch(rows, limit, |row: &Delivery| {
        Cursor::new([row.created_at.micros().to_string(), row.id.0.clone()])
    });
    Ok(web::Json(page.map(|row| {
        let attempts = attempts.remove(&row.id).unwrap_or_default();
        DeliveryOut::new(row, &attempts)
    })))
}

fn detail(db: &mut AnyConnection, id: &DeliveryId) -> Result<DeliveryDetail, Error> {
    let delivery = deliveries::get(db, id)?;
    let attempts = deliveries::attempts(db, std::slice::from_ref(&delivery))?
        .remove(id)
        .unwrap_or_default();
    let payload = serde_json::from_str(&delivery.payload).map_err(Error::internal)?;
    Ok(DeliveryDetail {
        attempts: attempts.iter().rev().map(AttemptOut::from).collect(),
        delivery: DeliveryOut::new(delivery, &attempts),
        payload,
    })
}

/// Read a delivery
///
/// With its attempts and its body.
#[utoipa::path(
    tag = "webhooks",
    operation_id = "get_webhook_delivery",
    params(("id" = DeliveryId, Path, description = "The delivery")),
    responses((status = 200, description = "The delivery", body = DeliveryDetail)),
    security(("token" = ["webhooks:manage"])),
)]
#[get("/webhook-deliveries/{id}")]
pub(super) async fn get_webhook_delivery(
    _: Allowed<may::WebhooksManage>,
    state: web::Data<State>,
    id: web::Path<DeliveryId>,
) -> Result<HttpResponse, Error> {
    let found = state.db.read(move |db| detail(db, &id)).await?;
    Ok(HttpResponse::Ok().json(found))
}

/// Send a delivery again
///
/// With the same id and body, and a new time and signature; also before its next attempt is due.
#[utoipa::path(
    tag = "webhooks",
    operation_id = "replay_webhook_delivery",
    params(("id" = DeliveryId, Path, description = "The delivery")),
    responses((status = 200, description = "It is on its way", body = DeliveryDetail)),
    security(("token" = ["webhooks:manage"])),
)]
#[post("/webhook-deliveries/{id}/replay")]
pub(super) async fn replay_webhook_delivery(
    allowed: Allowed<may::WebhooksManage>,
    state: web::Data<State>,
    id: web::Path<DeliveryId>,
) -> Result<HttpResponse, Error> {
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let found = state
        .db
        .write(move |db| {
            let delivery = deliveries::get(db, &id)?;
            store::get_to_change(db, &delivery.webhook_id)?;
            claim::again(db, &id, now)?;
            let log = json!({ "delivery_id": id.as_str() });
            store::log(db, &actor, now, "webhook.replay", &delivery.webhook_id, log)?;
            detail(db, &id)
        })
        .await?;
    Ok(HttpResponse::Ok().json(found))
}
