//! Webhooks over the API.

use actix_web::{HttpRequest, HttpResponse, delete, get, patch, post, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::model::{DeliveryStatus, Webhook, WebhookEvent, write_events};
use super::store::{self, StoredSecret};
use super::{api_deliveries, deliveries, sweep};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode};
use crate::http::{ETag, IfMatch, Json, fresh, tagged};
use crate::ids::{SecretId, WebhookId};
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_webhooks)
        .service(create_webhook)
        .service(get_webhook)
        .service(update_webhook)
        .service(delete_webhook)
        .service(rotate_webhook_secret)
        .service(api_deliveries::test_webhook)
        .service(api_deliveries::replay_webhook)
        .service(api_deliveries::list_webhook_deliveries)
        .service(api_deliveries::get_webhook_delivery)
        .service(api_deliveries::replay_webhook_delivery);
}

/// A place that changes of figures are told to.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct WebhookOut {
    /// Its id.
    id: WebhookId,
    /// What people call it.
    #[schema(example = "Bảng điều hành tỉnh")]
    name: String,
    /// Where calls go.
    #[schema(example = "https://dieuhanh.example.gov.vn/mtcl")]
    url: String,
    /// What it is told.
    events: Vec<WebhookEvent>,
    /// Whether anything is sent. What was on its way when it was switched off waits.
    #[schema(example = true)]
    active: bool,
    /// The first failure since the last success; null while it works.
    failing_since: Option<Timestamp>,
    /// When MTCL switched it off, because it had failed for five days or said that it is gone; null when it did not.
    disabled_at: Option<Timestamp>,
    /// When a call last arrived.
    last_success_at: Option<Timestamp>,
    /// Deliveries that wait for an attempt.
    #[schema(example = 0)]
    pending: i64,
    /// Deliveries that were given up.
    #[schema(example = 0)]
    dead: i64,
    /// The secrets that sign, the latest first.
    secrets: Vec<WebhookSecretOut>,
    /// When it was made.
    created_at: Timestamp,
    /// When it was last changed.
    updated_at: Timestamp,
    /// Counts its changes; also the entity tag.
    #[schema(example = 1)]
    revision: i32,
}

/// A signing secret, without the secret.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct WebhookSecretOut {
    /// Its id.
    id: SecretId,
    /// Its last characters, to tell it from the other.
    #[schema(example = "x7Qf")]
    hint: String,
    /// When it was made.
    created_at: Timestamp,
    /// Until when it signs; null for the one in force.
    expires_at: Option<Timestamp>,
}

/// All webhooks.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct WebhookList {
    /// In the order of their names.
    items: Vec<WebhookOut>,
}

/// A new webhook.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "name": "Bảng điều hành tỉnh", "url": "https://dieuhanh.example.gov.vn/mtcl", "events": ["reading.changed", "verdict.changed"] }))]
pub(super) struct WebhookIn {
    /// What people call it.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// Where calls go: `https`, an address that may be called from here.
    #[schema(min_length = 1, max_length = 2000)]
    url: String,
    /// What it is told.
    #[schema(min_items = 1, max_items = 10)]
    events: Vec<WebhookEvent>,
}

/// A change of a webhook; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "active": true }))]
pub(super) struct WebhookPatch {
    /// What people call it.
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    /// Where calls go from now on, also those that wait.
    #[schema(min_length = 1, max_length = 2000)]
    url: Option<String>,
    /// What it is told from now on.
    #[schema(min_items = 1, max_items = 10)]
    events: Option<Vec<WebhookEvent>>,
    /// Whether anything is sent.
    active: Option<bool>,
}

/// A webhook with a secret that was just made.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct NewWebhookOut {
    /// The webhook.
    webhook: WebhookOut,
    /// What its calls are signed with. Shown this once.
    #[schema(example = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDJv1tqZk0Jr0=")]
    secret: String,
}

impl From<StoredSecret> for WebhookSecretOut {
    fn from(secret: StoredSecret) -> Self {
        let StoredSecret {
            id,
            webhook_id: _,
            secret: _,
            hint,
            created_at,
            expires_at,
        } = secret;
        Self {
            id,
            hint,
            created_at,
            expires_at,
        }
    }
}

fn out(db: &mut AnyConnection, webhook: Webhook, now: Timestamp) -> Result<WebhookOut, Error> {
    let events = webhook.events();
    let secrets = store::secrets(db, &webhook.id, now)?;
    let Webhook {
        id,
        name,
        url,
        events: _,
        active,
        failing_since,
        disabled_at,
        last_success_at,
        created_at,
        updated_at,
        revision,
    } = webhook;
    Ok(WebhookOut {
        pending: deliveries::count(db, &id, DeliveryStatus::Pending)?,
        dead: deliveries::count(db, &id, DeliveryStatus::Dead)?,
        id,
        name,
        url,
        events,
        active,
        failing_since,
        disabled_at,
        last_success_at,
        secrets: secrets.into_iter().map(WebhookSecretOut::from).collect(),
        created_at,
        updated_at,
        revision,
    })
}

/// A test is sent by hand; nobody is told of it otherwise.
fn checked_events(events: &[WebhookEvent]) -> Result<String, Error> {
    if events.contains(&WebhookEvent::Test) {
        return Err(Error::field("events", FieldCode::UnknownValue));
    }
    Ok(write_events(events))
}

/// List webhooks
#[utoipa::path(
    tag = "webhooks",
    operation_id = "list_webhooks",
    params(("If-None-Match" = Option<String>, Header, description = "The entity tag of the list you have")),
    responses((status = 200, description = "All webhooks", body = WebhookList)),
    security(("token" = ["webhooks:manage"])),
)]
#[get("/webhooks")]
async fn list_webhooks(
    _: Allowed<may::WebhooksManage>,
    state: web::Data<State>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let now = state.clock.now();
    let items: Vec<WebhookOut> = state
        .db
        .read(move |db| {
            store::list(db)?
                .into_iter()
                .map(|webhook| out(db, webhook, now))
                .collect()
        })
        .await?;
    tagged(&request, &WebhookList { items }, None)
}

/// Make a webhook
///
/// Calls are in the form of Standard Webhooks 1.0, signed with the secret in the answer, which is shown this once. Told is
/// what changes from now on.
#[utoipa::path(
    tag = "webhooks",
    operation_id = "create_webhook",
    request_body = WebhookIn,
    responses((status = 201, description = "The new webhook with its secret", body = NewWebhookOut)),
    security(("token" = ["webhooks:manage"])),
)]
#[post("/webhooks")]
async fn create_webhook(
    allowed: Allowed<may::WebhooksManage>,
    state: web::Data<State>,
    body: Json<WebhookIn>,
) -> Result<HttpResponse, Error> {
    let WebhookIn { name, url, events } = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let webhook = Webhook {
        id: WebhookId::new(),
        name,
        url,
        events: checked_events(&events)?,
        active: true,
        failing_since: None,
        disabled_at: None,
        last_success_at: None,
        created_at: now,
        updated_at: now,
        revision: 1,
    }
    .checked(state.outgoing.guard())?;
    let made = state
        .db
        .write(move |db| {
            if store::list(db)?.is_empty() {
                sweep::baseline(db, now)?;
            }
            let secret = store::create(db, &actor, now, &webhook)?;
            Ok(NewWebhookOut {
                webhook: out(db, webhook, now)?,
                secret: secret.secret,
            })
        })
        .await?;
    Ok(HttpResponse::Created().json(made))
}

/// Read a webhook
#[utoipa::path(
    tag = "webhooks",
    operation_id = "get_webhook",
    params(("id" = WebhookId, Path, description = "The webhook")),
    responses((
        status = 200, description = "The webhook", body = WebhookOut,
        headers(("ETag" = String, description = "The entity tag, for `If-Match` of a change")),
    )),
    security(("token" = ["webhooks:manage"])),
)]
#[get("/webhooks/{id}")]
async fn get_webhook(
    _: Allowed<may::WebhooksManage>,
    state: web::Data<State>,
    id: web::Path<WebhookId>,
) -> Result<HttpResponse, Error> {
    let now = state.clock.now();
    let webhook = state
        .db
        .read(move |db| {
            let webhook = store::get(db, &id)?;
            out(db, webhook, now)
        })
        .await?;
    Ok(fresh(&webhook, &ETag::revision(webhook.revision)))
}

/// Change a webhook
///
/// Switched on again, it is sent what waited. What happened while it was off is sent by a replay.
#[utoipa::path(
    tag = "webhooks",
    operation_id = "update_webhook",
    params(("id" = WebhookId, Path, description = "The webhook"), ("If-Match" = String, Header, description = "Its entity tag")),
    request_body = WebhookPatch,
    responses((status = 200, description = "The webhook as it now is", body = WebhookOut)),
    security(("token" = ["webhooks:manage"])),
)]
#[patch("/webhooks/{id}")]
async fn update_webhook(
    allowed: Allowed<may::WebhooksManage>,
    state: web::Data<State>,
    id: web::Path<WebhookId>,
    seen: IfMatch,
    body: Json<WebhookPatch>,
) -> Result<HttpResponse, Error> {
    let WebhookPatch {
        name,
        url,
        events,
        active,
    } = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let events = events.as_deref().map(checked_events).transpose()?;
    let guard = state.outgoing.guard().clone();
    let webhook = state
        .db
        .write(move |db| {
            let old = store::get_to_change(db, &id)?;
            seen.check(&ETag::revision(old.revision))?;
            let mut changed = Webhook {
                name: name.unwrap_or_else(|| old.name.clone()),
                url: url.unwrap_or_else(|| old.url.clone()),
                events: events.unwrap_or_else(|| old.events.clone()),
                active: active.unwrap_or(old.active),
                ..old.clone()
            }
            .checked(&guard)?;
            if active == Some(true) || changed.url != old.url {
                changed.failing_since = None;
                changed.disabled_at = None;
            }
            let webhook = store::update(db, &actor, now, &old, changed)?;
            out(db, webhook, now)
        })
        .await?;
    Ok(fresh(&webhook, &ETag::revision(webhook.revision)))
}

/// Take a webhook away
///
/// With everything that is on its way to it.
#[utoipa::path(
    tag = "webhooks",
    operation_id = "delete_webhook",
    params(("id" = WebhookId, Path, description = "The webhook")),
    responses((status = 204, description = "It is gone")),
    security(("token" = ["webhooks:manage"])),
)]
#[delete("/webhooks/{id}")]
async fn delete_webhook(
    allowed: Allowed<may::WebhooksManage>,
    state: web::Data<State>,
    id: web::Path<WebhookId>,
) -> Result<HttpResponse, Error> {
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    state
        .db
        .write(move |db| store::delete(db, &actor, now, &id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Give a webhook a new secret
///
/// For a day its calls carry two signatures, one by the former secret, so that receivers can change over. Shown this once.
#[utoipa::path(
    tag = "webhooks",
    operation_id = "rotate_webhook_secret",
    params(("id" = WebhookId, Path, description = "The webhook")),
    responses((status = 201, description = "The webhook with its new secret", body = NewWebhookOut)),
    security(("token" = ["webhooks:manage"])),
)]
#[post("/webhooks/{id}/secrets")]
async fn rotate_webhook_secret(
    allowed: Allowed<may::WebhooksManage>,
    state: web::Data<State>,
    id: web::Path<WebhookId>,
) -> Result<HttpResponse, Error> {
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let made = state
        .db
        .write(move |db| {
            let secret = store::rotate(db, &actor, now, &id)?;
            let webhook = store::get(db, &id)?;
            Ok(NewWebhookOut {
                webhook: out(db, webhook, now)?,
                secret: secret.secret,
            })
        })
        .await?;
    Ok(HttpResponse::Created().json(made))
}
