//! Reading and changing the registered feeds.

use diesel::prelude::*;
use serde_json::{Value, json};

use super::lag::ScheduleTime;
use super::registry::{Adapter, CodeMaps, Feed};
use crate::auth::{Actor, ActorKind};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::feeds;
use crate::db::types::Timestamp;
use crate::error::{Code, Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::ids::ClientId;

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = feeds)]
struct FeedRow {
    code: String,
    name: String,
    source_kind: String,
    adapter: Adapter,
    client_id: Option<ClientId>,
    expected_hours: Option<i32>,
    expected_in: ScheduleTime,
    maps: String,
    active: bool,
    created_at: Timestamp,
    updated_at: Timestamp,
    revision: i32,
}

impl FeedRow {
    fn new(feed: &Feed) -> Result<Self, Error> {
        let Feed {
            code,
            name,
            source_kind,
            adapter,
            client_id,
            expected_hours,
            expected_in,
            maps,
            active,
            created_at,
            updated_at,
            revision,
        } = feed.clone();
        Ok(Self {
            code,
            name,
            source_kind,
            adapter,
            client_id,
            expected_hours,
            expected_in,
            maps: serde_json::to_string(&maps).map_err(Error::internal)?,
            active,
            created_at,
            updated_at,
            revision,
        })
    }

    fn feed(self) -> Result<Feed, Error> {
        let Self {
            code,
            name,
            source_kind,
            adapter,
            client_id,
            expected_hours,
            expected_in,
            maps,
            active,
            created_at,
            updated_at,
            revision,
        } = self;
        let maps: CodeMaps = serde_json::from_str(&maps).map_err(Error::internal)?;
        Ok(Feed {
            code,
            name,
            source_kind,
            adapter,
            client_id,
            expected_hours,
            expected_in,
            maps,
            active,
            created_at,
            updated_at,
            revision,
        })
    }
}

/// All feeds, in the order of their names.
///
/// # Errors
/// Those of the database.
pub fn list_feeds(db: &mut AnyConnection) -> Result<Vec<Feed>, Error> {
    let rows: Vec<FeedRow> = feeds::table
        .order((feeds::name, feeds::code))
        .select(FeedRow::as_select())
        .load(db)?;
    rows.into_iter().map(FeedRow::feed).collect()
}

/// The feed with this code.
///
/// # Errors
/// `not_found`.
pub fn get_feed(db: &mut AnyConnection, code: &str) -> Result<Feed, Error> {
    // A NUL makes PostgreSQL refuse the whole statement.
    if code.contains('\0') {
        return Err(Error::not_found());
    }
    feeds::table
        .find(code)
        .select(FeedRow::as_select())
        .first(db)
        .map_err(Error::from)
        .and_then(FeedRow::feed)
}

/// [`get_feed`], with nobody else changing feeds until this transaction ends.
///
/// # Errors
/// `not_found`.
pub fn get_feed_to_change(db: &mut AnyConnection, code: &str) -> Result<Feed, Error> {
    hold(db, Lock::Tallies)?;
    get_feed(db, code)
}

/// The feed through which `actor` wants to send in a format.
///
/// # Errors
/// `not_found`: none with that code speaks that format; `forbidden`: another program's; `wrong_state`: switched off.
pub fn open_feed(
    db: &mut AnyConnection,
    code: &str,
    adapter: Adapter,
    actor: &Actor,
) -> Result<Feed, Error> {
    let feed = get_feed(db, code)?;
    if feed.adapter != adapter {
        return Err(Error::not_found());
    }
    let is_others = |client: &ClientId| actor.kind == ActorKind::Client && actor.id != client.0;
    if feed.client_id.as_ref().is_some_and(is_others) {
        return Err(Error::forbidden());
    }
    if !feed.active {
        return Err(Error::from(Code::WrongState).with_detail("the feed is switched off"));
    }
    Ok(feed)
}

/// The feed that a push of our own JSON belongs to: the one named, else the only one of that kind that is the program's.
///
/// # Errors
/// Those of [`open_feed`].
pub fn own_feed(
    db: &mut AnyConnection,
    named: Option<&str>,
    source_kind: &str,
    actor: &Actor,
) -> Result<Option<Feed>, Error> {
    if let Some(code) = named {
        let feed = open_feed(db, code, Adapter::OwnJson, actor)?;
        if feed.source_kind != source_kind {
            return Err(Error::not_found());
        }
        return Ok(Some(feed));
    }
    if actor.kind != ActorKind::Client {
        return Ok(None);
    }
    let mut rows: Vec<FeedRow> = feeds::table
        .filter(feeds::client_id.eq(&actor.id))
        .filter(feeds::source_kind.eq(source_kind))
        .filter(feeds::adapter.eq(Adapter::OwnJson))
        .filter(feeds::active.eq(true))
        .limit(2)
        .select(FeedRow::as_select())
        .load(db)?;
    match rows.len() {
        1 => rows.pop().map(FeedRow::feed).transpose(),
        _ => Ok(None),
    }
}

/// Enters a feed.
///
/// # Errors
/// `validation_failed`, also when the code is taken.
pub fn create_feed(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    feed: Feed,
) -> Result<Feed, Error> {
    hold(db, Lock::Tallies)?;
    let feed = feed.checked()?;
    let taken: bool =
        diesel::select(diesel::dsl::exists(feeds::table.find(&feed.code))).get_result(db)?;
    if taken {
        return Err(Error::field("code", FieldCode::Taken));
    }
    diesel::insert_into(feeds::table)
        .values(FeedRow::new(&feed)?)
        .execute(db)?;
    log(db, actor, now, "feed.create", &feed.code, shown(&feed))?;
    Ok(feed)
}

/// Replaces a feed's fields by those of `changed`, which must be the present ones with changes laid over them.
///
/// # Errors
/// `validation_failed`.
pub fn update_feed(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    old: &Feed,
    changed: Feed,
) -> Result<Feed, Error> {
    let mut feed = changed.checked()?;
    feed.updated_at = now;
    feed.revision += 1;
    let row = FeedRow::new(&feed)?;
    diesel::update(feeds::table.find(&feed.code))
        .set((
            feeds::name.eq(row.name),
            feeds::source_kind.eq(row.source_kind),
            feeds::client_id.eq(row.client_id),
            feeds::expected_hours.eq(row.expected_hours),
            feeds::expected_in.eq(row.expected_in),
            feeds::maps.eq(row.maps),
            feeds::active.eq(row.active),
            feeds::updated_at.eq(row.updated_at),
            feeds::revision.eq(row.revision),
        ))
        .execute(db)?;
    let detail = json!({ "old": shown(old), "new": shown(&feed) });
    log(db, actor, now, "feed.update", &feed.code, detail)?;
    Ok(feed)
}

fn shown(feed: &Feed) -> Value {
    json!({
        "name": feed.name, "source_kind": feed.source_kind, "adapter": feed.adapter, "client_id": feed.client_id,
        "expected_hours": feed.expected_hours, "expected_in": feed.expected_in, "maps": feed.maps, "active": feed.active,
    })
}

fn log(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    action: &'static str,
    code: &str,
    detail: Value,
) -> Result<(), Error> {
    let entry = Entry {
        action,
        subject_kind: "feed",
        subject_id: code.to_owned(),
        detail,
    };
    audit_log::record(db, actor, now, entry)
}
