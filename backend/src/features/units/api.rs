//! The unit tree over the API.

use actix_web::{HttpRequest, HttpResponse, delete, get, patch, post, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::model::{NewUnit, Unit, UnitKind};
use super::store::{self, Directory};
use crate::auth::permission::may;
use crate::auth::{Allowed, Permission};
use crate::error::Error;
use crate::http::{ETag, IfMatch, Json, Patch, tagged, whole, whole_or_null};
use crate::ids::UnitId;
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_units)
        .service(create_unit)
        .service(get_unit)
        .service(update_unit)
        .service(add_unit_alias)
        .service(remove_unit_alias);
}

/// A unit or group.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct UnitOut {
    /// Its id.
    pub id: UnitId,
    /// Short, unique, for programs.
    #[schema(example = "phong-tchc")]
    pub code: String,
    /// The unit it belongs to.
    pub parent_id: Option<UnitId>,
    /// Unit or group.
    pub kind: UnitKind,
    /// Full name.
    #[schema(example = "Phòng Tổ chức-Hành chính")]
    pub name: String,
    /// Name for narrow places.
    #[schema(example = "Phòng TCHC")]
    pub short_name: String,
    /// Place among its siblings.
    pub position: i32,
    /// Whether it still exists.
    pub active: bool,
    /// Other names that documents use for it.
    #[schema(example = json!(["Phòng TC-HC"]))]
    pub aliases: Vec<String>,
    /// Counts its changes; also the entity tag.
    pub revision: i32,
    /// What the caller may do with it.
    pub may: UnitMay,
}

/// What the caller may do with a unit.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct UnitMay {
    /// Change it and its aliases.
    pub edit: bool,
}

/// All units.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct UnitList {
    /// Parents before children, siblings in their order.
    pub items: Vec<UnitOut>,
}

/// A new unit.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "code": "phong-nvd", "name": "Phòng Nghiệp vụ Dược", "short_name": "NV Dược", "kind": "unit" }))]
pub(super) struct UnitIn {
    /// Letters, digits, `-`, `.`, `_`; at most 40.
    #[schema(min_length = 1, max_length = 40, pattern = "^[A-Za-z0-9._-]+$")]
    code: String,
    /// The unit it belongs to; none for the department itself and for groups.
    parent_id: Option<UnitId>,
    /// Unit or group.
    kind: UnitKind,
    /// Full name.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// Name for narrow places; the full name when left out.
    #[schema(max_length = 200)]
    short_name: Option<String>,
    /// Place among its siblings; 0 when left out.
    #[serde(default, deserialize_with = "whole")]
    position: i32,
}

/// A change of a unit; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "short_name": "P. TCHC" }))]
pub(super) struct UnitPatch {
    /// Null moves it to the top.
    #[serde(default)]
    #[schema(value_type = Option<UnitId>)]
    parent_id: Patch<UnitId>,
    /// Full name.
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    /// Name for narrow places.
    #[schema(min_length = 1, max_length = 200)]
    short_name: Option<String>,
    /// Place among its siblings.
    #[serde(default, deserialize_with = "whole_or_null")]
    position: Option<i32>,
    /// False when it no longer exists.
    active: Option<bool>,
}

/// Another name for a unit.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "alias": "Phòng TC-HC" }))]
pub(super) struct AliasIn {
    /// The name, as documents write it.
    #[schema(min_length = 1, max_length = 200)]
    alias: String,
}

fn out(directory: &Directory, unit: &Unit, edit: bool) -> UnitOut {
    let Unit {
        id,
        code,
        parent_id,
        kind,
        name,
        short_name,
        position,
        active,
        search: _,
        created_at: _,
        updated_at: _,
        revision,
    } = unit.clone();
    UnitOut {
        aliases: directory.aliases(&id).map(str::to_owned).collect(),
        id,
        code,
        parent_id,
        kind,
        name,
        short_name,
        position,
        active,
        revision,
        may: UnitMay { edit },
    }
}

/// List units
///
/// The whole tree with its groups and aliases; a department has some dozens.
#[utoipa::path(
    tag = "units",
    operation_id = "list_units",
    params(("If-None-Match" = Option<String>, Header, description = "The entity tag of the list you have")),
    responses((status = 200, description = "All units", body = UnitList)),
    security(("token" = ["units:read"])),
)]
#[get("/units")]
async fn list_units(
    allowed: Allowed<may::UnitsRead>,
    state: web::Data<State>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let directory = state.db.read(store::directory).await?;
    let edit = allowed.caller.may(Permission::UnitsManage);
    let items = directory
        .units()
        .iter()
        .map(|unit| out(&directory, unit, edit))
        .collect();
    tagged(&request, &UnitList { items }, None)
}

/// Make a unit
#[utoipa::path(
    tag = "units",
    operation_id = "create_unit",
    request_body = UnitIn,
    responses((status = 201, description = "The new unit", body = UnitOut)),
    security(("token" = ["units:manage"])),
)]
#[post("/units")]
async fn create_unit(
    allowed: Allowed<may::UnitsManage>,
    state: web::Data<State>,
    body: Json<UnitIn>,
) -> Result<HttpResponse, Error> {
    let UnitIn {
        code,
        parent_id,
        kind,
        name,
        short_name,
        position,
    } = body.into_inner();
    let new = NewUnit {
        code,
        parent_id,
        kind,
        name,
        short_name,
        position,
    };
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let unit = state
        .db
        .write(move |db| {
            let unit = store::create(db, &actor, now, new)?;
            Ok(out(&store::directory(db)?, &unit, true))
        })
        .await?;
    Ok(HttpResponse::Created().json(unit))
}

/// Read a unit
#[utoipa::path(
    tag = "units",
    operation_id = "get_unit",
    params(
        ("id" = UnitId, Path, description = "The unit"),
        ("If-None-Match" = Option<String>, Header, description = "The entity tag you have"),
    ),
    responses((status = 200, description = "The unit; its entity tag is needed to change it", body = UnitOut)),
    security(("token" = ["units:read"])),
)]
#[get("/units/{id}")]
async fn get_unit(
    allowed: Allowed<may::UnitsRead>,
    state: web::Data<State>,
    id: web::Path<UnitId>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let directory = state.db.read(store::directory).await?;
    let unit = directory.get(&id).ok_or_else(Error::not_found)?;
    let edit = allowed.caller.may(Permission::UnitsManage);
    tagged(
        &request,
        &out(&directory, unit, edit),
        Some(ETag::revision(unit.revision)),
    )
}

/// Change a unit
#[utoipa::path(
    tag = "units",
    operation_id = "update_unit",
    params(("id" = UnitId, Path, description = "The unit"), ("If-Match" = String, Header, description = "Its entity tag")),
    request_body = UnitPatch,
    responses((status = 200, description = "The unit as it now is", body = UnitOut)),
    security(("token" = ["units:manage"])),
)]
#[patch("/units/{id}")]
async fn update_unit(
    allowed: Allowed<may::UnitsManage>,
    state: web::Data<State>,
    id: web::Path<UnitId>,
    seen: IfMatch,
    body: Json<UnitPatch>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let UnitPatch {
        parent_id,
        name,
        short_name,
        position,
        active,
    } = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let (unit, revision) = state
        .db
        .write(move |db| {
            let old = store::directory(db)?
                .get(&id)
                .ok_or_else(Error::not_found)?
                .clone();
            seen.check(&ETag::revision(old.revision))?;
            let changed = Unit {
                parent_id: parent_id.over(old.parent_id.clone()),
                name: name.unwrap_or_else(|| old.name.clone()),
                short_name: short_name.unwrap_or_else(|| old.short_name.clone()),
                position: position.unwrap_or(old.position),
                active: active.unwrap_or(old.active),
                ..old.clone()
            };
            let unit = store::update(db, &actor, now, &old, changed)?;
            Ok((out(&store::directory(db)?, &unit, true), unit.revision))
        })
        .await?;
    tagged(&request, &unit, Some(ETag::revision(revision)))
}

/// Give a unit another name
///
/// Documents that use it are understood from then on. Saying it again changes nothing.
#[utoipa::path(
    tag = "units",
    operation_id = "add_unit_alias",
    params(("id" = UnitId, Path, description = "The unit")),
    request_body = AliasIn,
    responses((status = 200, description = "The unit with its aliases", body = UnitOut)),
    security(("token" = ["units:manage"])),
)]
#[post("/units/{id}/aliases")]
async fn add_unit_alias(
    allowed: Allowed<may::UnitsManage>,
    state: web::Data<State>,
    id: web::Path<UnitId>,
    body: Json<AliasIn>,
) -> Result<HttpResponse, Error> {
    let AliasIn { alias } = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let unit = state
        .db
        .write(move |db| {
            store::add_alias(db, &actor, now, &id, &alias)?;
            let directory = store::directory(db)?;
            let unit = directory.get(&id).ok_or_else(Error::not_found)?;
            Ok(out(&directory, unit, true))
        })
        .await?;
    Ok(HttpResponse::Ok().json(unit))
}

/// Take an alias away
#[utoipa::path(
    tag = "units",
    operation_id = "remove_unit_alias",
    params(("id" = UnitId, Path, description = "The unit"), ("alias" = String, Path, description = "The name")),
    responses((status = 204, description = "Forgotten")),
    security(("token" = ["units:manage"])),
)]
#[delete("/units/{id}/aliases/{alias}")]
async fn remove_unit_alias(
    allowed: Allowed<may::UnitsManage>,
    state: web::Data<State>,
    path: web::Path<(UnitId, String)>,
) -> Result<HttpResponse, Error> {
    let (id, alias) = path.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    state
        .db
        .write(move |db| store::remove_alias(db, &actor, now, &id, &alias))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
