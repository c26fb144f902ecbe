//! Rooms in the database.

use diesel::prelude::*;
use serde_json::json;

use super::room::{NewRoom, Room};
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::five_s_rooms;
use crate::db::types::{Day, Timestamp};
use crate::error::{Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::features::units;
use crate::http::{ETag, IfMatch};
use crate::ids::{FiveSRoomId, UnitId};

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = five_s_rooms)]
#[diesel(treat_none_as_default_value = false)]
struct RoomRow {
    id: FiveSRoomId,
    code: String,
    name: String,
    unit_id: UnitId,
    active_from: Day,
    active_to: Option<Day>,
    set_by: String,
    set_at: Timestamp,
    revision: i32,
}

impl From<Room> for RoomRow {
    fn from(room: Room) -> Self {
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
        }
    }
}

impl From<RoomRow> for Room {
    fn from(row: RoomRow) -> Self {
        let RoomRow {
            id,
            code,
            name,
            unit_id,
            active_from,
            active_to,
            set_by,
            set_at,
            revision,
        } = row;
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
        }
    }
}

/// All rooms by code: a department has some dozens.
pub(super) fn all(db: &mut AnyConnection) -> Result<Vec<Room>, Error> {
    let rows: Vec<RoomRow> = five_s_rooms::table
        .order(five_s_rooms::code)
        .select(RoomRow::as_select())
        .load(db)?;
    Ok(rows.into_iter().map(Room::from).collect())
}

/// One room.
pub(super) fn get(db: &mut AnyConnection, id: &FiveSRoomId) -> Result<Room, Error> {
    let row: RoomRow = five_s_rooms::table
        .find(id)
        .select(RoomRow::as_select())
        .first(db)?;
    Ok(row.into())
}

/// Enters a room.
///
/// # Errors
/// `validation_failed`: a field is wrong, the code is taken, the unit is unknown.
pub fn create(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    new: NewRoom,
) -> Result<FiveSRoomId, Error> {
    let NewRoom {
        code,
        name,
        unit_id,
        active_from,
        active_to,
    } = new;
    hold(db, Lock::Tallies)?;
    let room = Room {
        id: FiveSRoomId::new(),
        code,
        name,
        unit_id,
        active_from,
        active_to,
        set_by: actor.name.clone(),
        set_at: now,
        revision: 1,
    }
    .checked()?;
    check_unit(db, &room)?;
    let taken: bool = diesel::select(diesel::dsl::exists(
        five_s_rooms::table.filter(five_s_rooms::code.eq(&room.code)),
    ))
    .get_result(db)?;
    if taken {
        return Err(Error::field("code", FieldCode::Taken));
    }
    diesel::insert_into(five_s_rooms::table)
        .values(RoomRow::from(room.clone()))
        .execute(db)?;
    log(db, actor, now, "five_s_room.create", &room)?;
    Ok(room.id)
}

/// Changes a room; its code stays, for audits name it.
///
/// # Errors
/// `precondition_failed`; `validation_failed`.
pub(super) fn update(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &FiveSRoomId,
    seen: &IfMatch,
    change: impl FnOnce(Room) -> Room,
) -> Result<(), Error> {
    hold(db, Lock::Tallies)?;
    let old = get(db, id)?;
    seen.check(&ETag::revision(old.revision))?;
    let room = Room {
        set_by: actor.name.clone(),
        set_at: now,
        revision: old.revision + 1,
        ..change(old).checked()?
    };
    check_unit(db, &room)?;
    diesel::update(five_s_rooms::table.find(id))
        .set((
            five_s_rooms::name.eq(&room.name),
            five_s_rooms::unit_id.eq(&room.unit_id),
            five_s_rooms::active_from.eq(room.active_from),
            five_s_rooms::active_to.eq(room.active_to),
            five_s_rooms::set_by.eq(&room.set_by),
            five_s_rooms::set_at.eq(room.set_at),
            five_s_rooms::revision.eq(room.revision),
        ))
        .execute(db)?;
    log(db, actor, now, "five_s_room.update", &room)
}

fn check_unit(db: &mut AnyConnection, room: &Room) -> Result<(), Error> {
    match units::directory(db)?.get(&room.unit_id) {
        Some(_) => Ok(()),
        None => Err(Error::field("unit_id", FieldCode::NotFound)),
    }
}

fn log(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    action: &'static str,
    room: &Room,
) -> Result<(), Error> {
    let entry = Entry {
        action,
        subject_kind: "five_s_room",
        subject_id: room.id.0.clone(),
        detail: json!({
            "code": room.code, "name": room.name, "unit_id": room.unit_id,
            "active_from": room.active_from, "active_to": room.active_to,
        }),
    };
    audit_log::record(db, actor, now, entry)
}
