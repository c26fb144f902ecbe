//! Rooms over the API.

use actix_web::{HttpRequest, HttpResponse, get, patch, post, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::room::{NewRoom, Room};
use super::room_store;
use crate::auth::permission::may;
use crate::auth::{Allowed, Permission};
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::http::{ETag, IfMatch, Json, Patch, tagged};
use crate::ids::{FiveSRoomId, UnitId};
use crate::state::State;

pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .service(list_five_s_rooms)
        .service(create_five_s_room)
        .service(get_five_s_room)
        .service(update_five_s_room);
}

/// A room that is to be audited.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FiveSRoomOut {
    /// Its id.
    id: FiveSRoomId,
    /// As audits name it.
    #[schema(example = "P-203")]
    code: String,
    /// Its name.
    #[schema(example = "Phòng Nghiệp vụ Y, tầng 2")]
    name: String,
    /// Whose it is.
    unit_id: UnitId,
    /// The first day on which it is audited.
    active_from: Day,
    /// The last one; null while it is in use.
    active_to: Option<Day>,
    /// Who changed it last.
    #[schema(example = "Nguyễn Thị Hoa")]
    set_by: String,
    /// When.
    set_at: Timestamp,
    /// Counts its changes; also the entity tag.
    revision: i32,
    /// What the caller may do with it.
    may: FiveSRoomMay,
}

/// What the caller may do with a room.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FiveSRoomMay {
    /// Change it.
    change: bool,
}

impl FiveSRoomOut {
    fn new(room: Room, manages: bool) -> Self {
        let Room {
            id,
            code,
            name,
            unit_id,
            active_from,
            active_to,
            set_by,
            set_at,
            revision,
        } = room;
        Self {
            id,
            code,
            name,
            unit_id,
            active_from,
            active_to,
            set_by,
            set_at,
            revision,
            may: FiveSRoomMay { change: manages },
        }
    }
}

/// The rooms.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FiveSRoomList {
    /// By code, those out of use among them.
    items: Vec<FiveSRoomOut>,
}

/// A room to be entered.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "code": "P-203", "name": "Phòng Nghiệp vụ Y, tầng 2", "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10", "active_from": "2025-01-01"
}))]
pub(super) struct FiveSRoomIn {
    /// As audits name it.
    #[schema(min_length = 1, max_length = 60)]
    code: String,
    /// Its name.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// Whose it is.
    unit_id: UnitId,
    /// The first day on which it is audited.
    active_from: Day,
    /// The last one; none while it is in use.
    active_to: Option<Day>,
}

/// A change of a room; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "active_to": "2025-12-31" }))]
pub(super) struct FiveSRoomPatch {
    /// Its name.
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    /// Whose it is.
    unit_id: Option<UnitId>,
    /// The first day on which it is audited.
    active_from: Option<Day>,
    /// The last one; null takes it back into use.
    #[serde(default)]
    #[schema(value_type = Option<Day>)]
    active_to: Patch<Day>,
}

/// List the rooms that are audited for 5S
#[utoipa::path(
    tag = "five-s",
    operation_id = "list_five_s_rooms",
    params(("If-None-Match" = Option<String>, Header, description = "The entity tag of the list you have")),
    responses((status = 200, description = "The rooms", body = FiveSRoomList)),
    security(("token" = ["sources:read"]), ("client" = ["sources:read"])),
)]
#[get("/five-s-rooms")]
async fn list_five_s_rooms(
    allowed: Allowed<may::SourcesRead>,
    state: web::Data<State>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let manages = allowed.caller.may(Permission::FiveSManage);
    let rooms = state.db.read(room_store::all).await?;
    let items = rooms
        .into_iter()
        .map(|room| FiveSRoomOut::new(room, manages))
        .collect();
    tagged(&request, &FiveSRoomList { items }, None)
}

/// Enter a room
///
/// Audits of rooms that are not in the list are taken all the same, and named on the page of rooms.
#[utoipa::path(
    tag = "five-s",
    operation_id = "create_five_s_room",
    request_body = FiveSRoomIn,
    responses((status = 201, description = "The new room", body = FiveSRoomOut)),
    security(("token" = ["five-s:manage"])),
)]
#[post("/five-s-rooms")]
async fn create_five_s_room(
    allowed: Allowed<may::FiveSManage>,
    state: web::Data<State>,
    body: Json<FiveSRoomIn>,
) -> Result<HttpResponse, Error> {
    let FiveSRoomIn {
        code,
        name,
        unit_id,
        active_from,
        active_to,
    } = body.into_inner();
    let new = NewRoom {
        code,
        name,
        unit_id,
        active_from,
        active_to,
    };
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let room = state
        .db
        .write(move |db| {
            let id = room_store::create(db, &actor, now, new)?;
            room_store::get(db, &id)
        })
        .await?;
    Ok(HttpResponse::Created().json(FiveSRoomOut::new(room, true)))
}

/// Read a room
#[utoipa::path(
    tag = "five-s",
    operation_id = "get_five_s_room",
    params(
        ("id" = FiveSRoomId, Path, description = "The room"),
        ("If-None-Match" = Option<String>, Header, description = "The entity tag you have"),
    ),
    responses((status = 200, description = "The room; its entity tag is needed to change it", body = FiveSRoomOut)),
    security(("token" = ["sources:read"]), ("client" = ["sources:read"])),
)]
#[get("/five-s-rooms/{id}")]
async fn get_five_s_room(
    allowed: Allowed<may::SourcesRead>,
    state: web::Data<State>,
    id: web::Path<FiveSRoomId>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let manages = allowed.caller.may(Permission::FiveSManage);
    let room = state.db.read(move |db| room_store::get(db, &id)).await?;
    let revision = ETag::revision(room.revision);
    tagged(&request, &FiveSRoomOut::new(room, manages), Some(revision))
}

/// Change a room
#[utoipa::path(
    tag = "five-s",
    operation_id = "update_five_s_room",
    params(
        ("id" = FiveSRoomId, Path, description = "The room"),
        ("If-Match" = String, Header, description = "Its entity tag"),
    ),
    request_body = FiveSRoomPatch,
    responses((status = 200, description = "The room as it now is", body = FiveSRoomOut)),
    security(("token" = ["five-s:manage"])),
)]
#[patch("/five-s-rooms/{id}")]
async fn update_five_s_room(
    allowed: Allowed<may::FiveSManage>,
    state: web::Data<State>,
    id: web::Path<FiveSRoomId>,
    seen: IfMatch,
    body: Json<FiveSRoomPatch>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let FiveSRoomPatch {
        name,
        unit_id,
        active_from,
        active_to,
    } = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let room = state
        .db
        .write(move |db| {
            room_store::update(db, &actor, now, &id, &seen, |old| Room {
                name: name.unwrap_or(old.name),
                unit_id: unit_id.unwrap_or(old.unit_id),
                active_from: active_from.unwrap_or(old.active_from),
                active_to: active_to.over(old.active_to),
                ..old
            })?;
            room_store::get(db, &id)
        })
        .await?;
    let revision = ETag::revision(room.revision);
    tagged(&request, &FiveSRoomOut::new(room, true), Some(revision))
}
