//! Clients over the API.

use actix_web::{HttpRequest, HttpResponse, delete, get, patch, post, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::model::{Client, NewClient, Scope, StoredSecret, write_scopes};
use super::{oauth, store};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::http::{ETag, IfMatch, Json, Patch, fresh, tagged};
use crate::ids::{ClientId, SecretId, UnitId};
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_clients)
        .service(create_client)
        .service(get_client)
        .service(update_client)
        .service(create_client_secret)
        .service(revoke_client_secret)
        .service(oauth::issue_token);
}

/// An API client.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ClientOut {
    /// Its id, which it logs in with as `client_id`.
    id: ClientId,
    /// What people call it.
    #[schema(example = "Một cửa điện tử tỉnh")]
    name: String,
    /// What it may do.
    scopes: Vec<Scope>,
    /// The unit that it is limited to, with those below it; null when it is not limited.
    unit_id: Option<UnitId>,
    /// Whether it may log in.
    #[schema(example = true)]
    active: bool,
    /// From then on it may not log in.
    expires_at: Option<Timestamp>,
    /// When it last got a token, to the minute.
    last_used_at: Option<Timestamp>,
    /// Its live secrets, oldest first; at most two.
    secrets: Vec<SecretOut>,
    /// When it was made.
    created_at: Timestamp,
    /// When it was last changed.
    updated_at: Timestamp,
    /// Counts its changes; also the entity tag.
    #[schema(example = 1)]
    revision: i32,
}

/// A secret, without the secret.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SecretOut {
    /// Its id.
    id: SecretId,
    /// Its last four characters, to tell it from the other.
    #[schema(example = "x7Qf")]
    hint: String,
    /// When it was made.
    created_at: Timestamp,
    /// When it was last exchanged for a token, to the minute.
    last_used_at: Option<Timestamp>,
}

/// All clients.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ClientList {
    /// In the order of their names.
    items: Vec<ClientOut>,
}

/// A new client.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "name": "Một cửa điện tử tỉnh", "scopes": ["dossiers:write"], "expires_at": "2027-01-01T00:00:00+07:00" }))]
pub(super) struct ClientIn {
    /// What people call it.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// What it may do.
    #[schema(min_items = 1, max_items = 20)]
    scopes: Vec<Scope>,
    /// Limits it to this unit and those below it.
    unit_id: Option<UnitId>,
    /// From then on it may not log in.
    expires_at: Option<Timestamp>,
}

/// A change of a client; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "scopes": ["dossiers:write", "readings:read"] }))]
pub(super) struct ClientPatch {
    /// What people call it.
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    /// What it may do from now on.
    #[schema(min_items = 1, max_items = 20)]
    scopes: Option<Vec<Scope>>,
    /// Null when it is limited to no unit.
    #[serde(default)]
    #[schema(value_type = Option<UnitId>)]
    unit_id: Patch<UnitId>,
    /// Null when it never runs out; a time that has passed ends it at once.
    #[serde(default)]
    #[schema(value_type = Option<Timestamp>)]
    expires_at: Patch<Timestamp>,
    /// False when it may no longer log in.
    active: Option<bool>,
}

/// A new client with its first secret.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct NewClientOut {
    /// The client.
    client: ClientOut,
    /// Its secret. Shown this once.
    #[schema(example = "mtcl_Jv1tqZk0Jr3n0f3oQ0m1l9YwT7yq2n5bX8c4d6ex7Qf")]
    client_secret: String,
}

/// A new secret.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct NewSecretOut {
    /// What is known of it later.
    secret: SecretOut,
    /// The secret itself. Shown this once.
    #[schema(example = "mtcl_Jv1tqZk0Jr3n0f3oQ0m1l9YwT7yq2n5bX8c4d6ex7Qf")]
    client_secret: String,
}

impl From<StoredSecret> for SecretOut {
    fn from(secret: StoredSecret) -> Self {
        let StoredSecret {
            id,
            client_id: _,
            secret_hash: _,
            hint,
            created_at,
            last_used_at,
        } = secret;
        Self {
            id,
            hint,
            created_at,
            last_used_at,
        }
    }
}

fn out(client: Client, secrets: Vec<StoredSecret>) -> ClientOut {
    let words = client.scopes();
    let Client {
        id,
        name,
        scopes: _,
        unit_id,
        active,
        token_epoch: _,
        expires_at,
        last_used_at,
        created_at,
        updated_at,
        revision,
    } = client;
    ClientOut {
        id,
        name,
        scopes: words,
        unit_id,
        active,
        expires_at,
        last_used_at,
        secrets: secrets.into_iter().map(SecretOut::from).collect(),
        created_at,
        updated_at,
        revision,
    }
}

/// List clients
///
/// All of them with their live secrets; a department has a dozen.
#[utoipa::path(
    tag = "clients",
    operation_id = "list_clients",
    params(("If-None-Match" = Option<String>, Header, description = "The entity tag of the list you have")),
    responses((status = 200, description = "All clients", body = ClientList)),
    security(("token" = ["clients:manage"])),
)]
#[get("/clients")]
async fn list_clients(
    _: Allowed<may::ClientsManage>,
    state: web::Data<State>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let rows = state.db.read(store::list).await?;
    let items = rows
        .into_iter()
        .map(|(client, secrets)| out(client, secrets))
        .collect();
    tagged(&request, &ClientList { items }, None)
}

/// Make a client
///
/// The answer holds its first secret, which is shown this once.
#[utoipa::path(
    tag = "clients",
    operation_id = "create_client",
    request_body = ClientIn,
    responses((status = 201, description = "The new client with its secret", body = NewClientOut)),
    security(("token" = ["clients:manage"])),
)]
#[post("/clients")]
async fn create_client(
    allowed: Allowed<may::ClientsManage>,
    state: web::Data<State>,
    body: Json<ClientIn>,
) -> Result<HttpResponse, Error> {
    let ClientIn {
        name,
        scopes,
        unit_id,
        expires_at,
    } = body.into_inner();
    let new = NewClient {
        name,
        scopes,
        unit_id,
        expires_at,
    };
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let (client, secret) = state
        .db
        .write(move |db| store::create(db, &actor, now, new))
        .await?;
    Ok(HttpResponse::Created().json(NewClientOut {
        client: out(client, vec![secret.stored]),
        client_secret: secret.secret,
    }))
}

/// Read a client
#[utoipa::path(
    tag = "clients",
    operation_id = "get_client",
    params(("id" = ClientId, Path, description = "The client")),
    responses((
        status = 200, description = "The client", body = ClientOut,
        headers(("ETag" = String, description = "The entity tag, for `If-Match` of a change")),
    )),
    security(("token" = ["clients:manage"])),
)]
#[get("/clients/{id}")]
async fn get_client(
    _: Allowed<may::ClientsManage>,
    state: web::Data<State>,
    id: web::Path<ClientId>,
) -> Result<HttpResponse, Error> {
    let (client, secrets) = state
        .db
        .read(move |db| Ok((store::get(db, &id)?, store::secrets(db, &id)?)))
        .await?;
    let tag = ETag::revision(client.revision);
    Ok(fresh(&out(client, secrets), &tag))
}

/// Change a client
///
/// New scopes, another unit or name, or switching it off, ends its access tokens.
#[utoipa::path(
    tag = "clients",
    operation_id = "update_client",
    params(("id" = ClientId, Path, description = "The client"), ("If-Match" = String, Header, description = "Its entity tag")),
    request_body = ClientPatch,
    responses((status = 200, description = "The client as it now is", body = ClientOut)),
    security(("token" = ["clients:manage"])),
)]
#[patch("/clients/{id}")]
async fn update_client(
    allowed: Allowed<may::ClientsManage>,
    state: web::Data<State>,
    id: web::Path<ClientId>,
    seen: IfMatch,
    body: Json<ClientPatch>,
) -> Result<HttpResponse, Error> {
    let ClientPatch {
        name,
        scopes,
        unit_id,
        expires_at,
        active,
    } = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let (client, secrets) = state
        .db
        .write(move |db| {
            let old = store::get_to_change(db, &id)?;
            seen.check(&ETag::revision(old.revision))?;
            let changed = Client {
                name: name.unwrap_or_else(|| old.name.clone()),
                scopes: scopes.map_or_else(|| old.scopes.clone(), |scopes| write_scopes(&scopes)),
                unit_id: unit_id.over(old.unit_id.clone()),
                expires_at: expires_at.over(old.expires_at),
                active: active.unwrap_or(old.active),
                ..old.clone()
            };
            let client = store::update(db, &actor, now, &old, changed)?;
            Ok((client, store::secrets(db, &id)?))
        })
        .await?;
    state.authenticator.forget(client.id.as_str());
    let tag = ETag::revision(client.revision);
    Ok(fresh(&out(client, secrets), &tag))
}

/// Give a client a second secret
///
/// At most two are live: put the new one to use, then take the old one away. Shown this once.
#[utoipa::path(
    tag = "clients",
    operation_id = "create_client_secret",
    params(("id" = ClientId, Path, description = "The client")),
    responses(
        (status = 201, description = "The new secret", body = NewSecretOut),
        (status = 409, description = "Two secrets are live already", body = crate::error::Problem, content_type = "application/problem+json"),
    ),
    security(("token" = ["clients:manage"])),
)]
#[post("/clients/{id}/secrets")]
async fn create_client_secret(
    allowed: Allowed<may::ClientsManage>,
    state: web::Data<State>,
    id: web::Path<ClientId>,
) -> Result<HttpResponse, Error> {
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let secret = state
        .db
        .write(move |db| store::add_secret(db, &actor, now, &id))
        .await?;
    Ok(HttpResponse::Created().json(NewSecretOut {
        secret: secret.stored.into(),
        client_secret: secret.secret,
    }))
}

/// Take a secret away
///
/// Every access token of the client ends with it; with its other secret the client gets a new one at once.
#[utoipa::path(
    tag = "clients",
    operation_id = "revoke_client_secret",
    params(("id" = ClientId, Path, description = "The client"), ("secret_id" = SecretId, Path, description = "The secret")),
    responses((status = 204, description = "The secret is dead")),
    security(("token" = ["clients:manage"])),
)]
#[delete("/clients/{id}/secrets/{secret_id}")]
async fn revoke_client_secret(
    allowed: Allowed<may::ClientsManage>,
    state: web::Data<State>,
    path: web::Path<(ClientId, SecretId)>,
) -> Result<HttpResponse, Error> {
    let (id, secret) = path.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let client = id.clone();
    state
        .db
        .write(move |db| store::revoke_secret(db, &actor, now, &client, &secret))
        .await?;
    state.authenticator.forget(id.as_str());
    Ok(HttpResponse::NoContent().finish())
}
