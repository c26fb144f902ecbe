//! Keeping pushes and refused rows.

use diesel::prelude::*;

use super::model::{Arrival, Counts, PushStatus, Refused, SentFile};
use super::registry::Adapter;
use crate::auth::{Actor, ActorKind};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::{pushes, rejected_rows};
use crate::db::types::Timestamp;
use crate::error::{Code, Error};
use crate::ids::{PushId, RejectedRowId};
use crate::insert_many;

/// A push to be kept.
#[derive(Clone, Debug)]
pub struct NewPush<'a> {
    /// Its id, which the versions of its rows name.
    pub id: PushId,
    /// The source kind: `dossiers`.
    pub source_kind: &'static str,
    /// Who pushed.
    pub actor: &'a Actor,
    /// When.
    pub received_at: Timestamp,
    /// What became of the rows.
    pub counts: Counts,
    /// How it ended.
    pub status: PushStatus,
    /// How it came.
    pub arrival: Arrival,
}

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = pushes)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct PushRow {
    pub(super) id: PushId,
    pub(super) source_kind: String,
    pub(super) actor_kind: ActorKind,
    pub(super) actor_id: String,
    pub(super) actor_name: String,
    pub(super) received_at: Timestamp,
    pub(super) status: PushStatus,
    pub(super) created: i32,
    pub(super) updated: i32,
    pub(super) unchanged: i32,
    pub(super) stale: i32,
    pub(super) rejected: i32,
    pub(super) request_id: String,
    pub(super) feed_code: Option<String>,
    pub(super) adapter: Adapter,
    pub(super) totals: Option<String>,
    pub(super) retry_of: Option<PushId>,
    pub(super) file: Option<String>,
}

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = rejected_rows)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct RejectedRow {
    pub(super) id: RejectedRowId,
    pub(super) push_id: PushId,
    pub(super) source_kind: String,
    pub(super) row_index: i32,
    pub(super) natural_key: Option<String>,
    pub(super) code: String,
    pub(super) field: Option<String>,
    pub(super) message: String,
    pub(super) body: String,
    pub(super) received_at: Timestamp,
    pub(super) settled_at: Option<Timestamp>,
    pub(super) settled_by_push: Option<PushId>,
}

/// Keeps a push with the rows it was refused for. A row that was refused before under the same key is replaced: only
/// its last refusal is open.
///
/// # Errors
/// Those of the database.
pub fn keep(db: &mut AnyConnection, push: NewPush<'_>, refused: &[Refused]) -> Result<(), Error> {
    let NewPush {
        id,
        source_kind,
        actor,
        received_at,
        counts,
        status,
        arrival,
    } = push;
    let Arrival {
        feed_code,
        adapter,
        totals,
        retry_of,
        file,
    } = arrival;
    let totals = totals.map(|totals| json(&totals)).transpose()?;
    let file = file.map(|file| json(&file)).transpose()?;
    let count = |rows: u32| i32::try_from(rows).unwrap_or(i32::MAX);
    let row = PushRow {
        id: id.clone(),
        source_kind: source_kind.to_owned(),
        actor_kind: actor.kind,
        actor_id: actor.id.clone(),
        actor_name: actor.name.clone(),
        received_at,
        status,
        created: count(counts.created),
        updated: count(counts.updated),
        unchanged: count(counts.unchanged),
        stale: count(counts.stale),
        rejected: count(counts.rejected),
        request_id: actor.request_id.clone(),
        feed_code,
        adapter,
        totals,
        retry_of,
        file,
    };
    diesel::insert_into(pushes::table).values(row).execute(db)?;
    let refused: Vec<Refused> = refused.iter().map(storable).collect();
    let keys: Vec<&str> = refused
        .iter()
        .filter_map(|row| row.natural_key.as_deref())
        .collect();
    settle(db, source_kind, &id, &keys, received_at)?;
    let rows: Vec<RejectedRow> = refused
        .into_iter()
        .map(|row| {
            let Refused {
                index,
                code,
                field,
                detail,
                natural_key,
                body,
            } = row;
            RejectedRow {
                id: RejectedRowId::new(),
                push_id: id.clone(),
                source_kind: source_kind.to_owned(),
                row_index: count(index),
                natural_key,
                code: code.as_str().to_owned(),
                field,
                message: detail,
                body,
                received_at,
                settled_at: None,
                settled_by_push: None,
            }
        })
        .collect();
    insert_many!(db, rejected_rows, rows)?;
    Ok(())
}

/// As JSON without U+0000, which PostgreSQL keeps in no text.
fn json(value: &impl serde::Serialize) -> Result<String, Error> {
    let text = serde_json::to_string(value).map_err(Error::internal)?;
    Ok(text.replace("\\u0000", "\u{fffd}"))
}

/// With what PostgreSQL keeps in no text, U+0000, as U+FFFD: a sender's bad row must not be lost for it.
fn storable(row: &Refused) -> Refused {
    let clean = |text: &str| text.replace('\0', "\u{fffd}");
    Refused {
        index: row.index,
        code: row.code,
        field: row.field.as_deref().map(clean),
        detail: clean(&row.detail),
        natural_key: row.natural_key.as_deref().map(clean),
        body: clean(&row.body),
    }
}

/// Marks the open refusals of these natural keys as settled by a push.
///
/// # Errors
/// Those of the database.
pub fn settle(
    db: &mut AnyConnection,
    source_kind: &str,
    push: &PushId,
    keys: &[&str],
    now: Timestamp,
) -> Result<(), Error> {
    const CHUNK: usize = 500;
    let open = rejected_rows::source_kind
        .eq(source_kind)
        .and(rejected_rows::settled_at.is_null());
    // Hardly ever is anything open, and a push may have thousands of keys.
    let any: bool =
        diesel::select(diesel::dsl::exists(rejected_rows::table.filter(open))).get_result(db)?;
    if !any {
        return Ok(());
    }
    for keys in keys.chunks(CHUNK) {
        diesel::update(
            rejected_rows::table
                .filter(open)
                .filter(rejected_rows::natural_key.eq_any(keys)),
        )
        .set((
            rejected_rows::settled_at.eq(now),
            rejected_rows::settled_by_push.eq(push),
        ))
        .execute(db)?;
    }
    Ok(())
}

/// A refused row that is still open, as it can be tried again.
#[derive(Queryable, Clone, Debug)]
pub struct OpenRow {
    /// Its id.
    pub id: RejectedRowId,
    /// The push it came with.
    pub push_id: PushId,
    /// What was pushed.
    pub source_kind: String,
    /// The row as it was kept.
    pub body: String,
    /// The feed it came through.
    pub feed_code: Option<String>,
    /// The format it came in.
    pub adapter: Adapter,
    /// Its place in the push, from 0.
    pub index: i32,
    /// The file that the push was read from, as JSON.
    pub file: Option<String>,
}

impl OpenRow {
    /// The file that the push was read from.
    pub fn sent_file(&self) -> Option<SentFile> {
        // We wrote it ourselves.
        serde_json::from_str(self.file.as_deref()?).ok()
    }
}

/// A refused row, to be tried again.
///
/// # Errors
/// `not_found`; `wrong_state` when it was settled before.
pub fn open_row(db: &mut AnyConnection, id: &RejectedRowId) -> Result<OpenRow, Error> {
    hold(db, Lock::Tallies)?;
    let settled: Option<Timestamp> = rejected_rows::table
        .find(id)
        .select(rejected_rows::settled_at)
        .first(db)?;
    if settled.is_some() {
        return Err(Error::from(Code::WrongState).with_detail("the row was settled before"));
    }
    let push: PushId = rejected_rows::table
        .find(id)
        .select(rejected_rows::push_id)
        .first(db)?;
    let rows = open_rows(db, &push)?;
    rows.into_iter()
        .find(|row| &row.id == id)
        .ok_or_else(Error::not_found)
}

/// The refused rows of a push that are still open, in their order.
///
/// # Errors
/// `not_found` when there is no such push.
pub fn open_rows(db: &mut AnyConnection, push: &PushId) -> Result<Vec<OpenRow>, Error> {
    hold(db, Lock::Tallies)?;
    let _: PushId = pushes::table.find(push).select(pushes::id).first(db)?;
    Ok(rejected_rows::table
        .inner_join(pushes::table)
        .filter(rejected_rows::push_id.eq(push))
        .filter(rejected_rows::settled_at.is_null())
        .order((rejected_rows::row_index, rejected_rows::id))
        .select((
            rejected_rows::id,
            rejected_rows::push_id,
            rejected_rows::source_kind,
            rejected_rows::body,
            pushes::feed_code,
            pushes::adapter,
            rejected_rows::row_index,
            pushes::file,
        ))
        .load(db)?)
}

/// The file that a push was read from, if it was.
pub(super) fn sent_file(db: &mut AnyConnection, push: &PushId) -> Result<Option<SentFile>, Error> {
    let file: Option<Option<String>> = pushes::table
        .find(push)
        .select(pushes::file)
        .first(db)
        .optional()?;
    // We wrote it ourselves.
    Ok(file
        .flatten()
        .and_then(|text| serde_json::from_str(&text).ok()))
}

/// Marks these refusals as settled by a push, whatever their keys.
///
/// # Errors
/// Those of the database.
pub fn settle_rows(
    db: &mut AnyConnection,
    push: &PushId,
    rows: &[RejectedRowId],
    now: Timestamp,
) -> Result<(), Error> {
    const CHUNK: usize = 500;
    for rows in rows.chunks(CHUNK) {
        diesel::update(
            rejected_rows::table
                .filter(rejected_rows::id.eq_any(rows))
                .filter(rejected_rows::settled_at.is_null()),
        )
        .set((
            rejected_rows::settled_at.eq(now),
            rejected_rows::settled_by_push.eq(push),
        ))
        .execute(db)?;
    }
    Ok(())
}

/// When rows of a source were last pushed and not all refused. Rows that a person tried again are no news of the sender.
///
/// # Errors
/// Those of the database.
pub fn last_push(db: &mut AnyConnection, source_kind: &str) -> Result<Option<Timestamp>, Error> {
    let taken = || {
        pushes::table
            .filter(pushes::status.ne(PushStatus::Rejected))
            .filter(pushes::retry_of.is_null())
            .order(pushes::received_at.desc())
            .select(pushes::received_at)
    };
    // Each from the end of an index. One condition with OR would read every push that there ever was.
    let mut last: Option<Timestamp> = taken()
        .filter(pushes::source_kind.eq(source_kind))
        .first(db)
        .optional()?;
    for adapter in Adapter::carrying(source_kind) {
        let carried = taken()
            .filter(pushes::adapter.eq(adapter))
            .first(db)
            .optional()?;
        last = last.max(carried);
    }
    Ok(last)
}

/// Which pushes a reader wants.
#[derive(Clone, Debug, Default)]
pub(super) struct PushFilter {
    pub(super) source_kind: Option<String>,
    pub(super) feed_code: Option<String>,
    pub(super) status: Option<PushStatus>,
    pub(super) before: Option<PushId>,
}

/// Pushes, newest first.
pub(super) fn list_pushes(
    db: &mut AnyConnection,
    filter: PushFilter,
    limit: usize,
) -> Result<Vec<PushRow>, Error> {
    let PushFilter {
        source_kind,
        feed_code,
        status,
        before,
    } = filter;
    let mut query = pushes::table.into_boxed();
    if let Some(kind) = source_kind {
        query = query.filter(pushes::source_kind.eq(kind));
    }
    if let Some(feed) = feed_code {
        query = query.filter(pushes::feed_code.eq(feed));
    }
    if let Some(status) = status {
        query = query.filter(pushes::status.eq(status));
    }
    if let Some(before) = before {
        query = query.filter(pushes::id.lt(before));
    }
    Ok(query
        .order(pushes::id.desc())
        .limit(limit as i64)
        .select(PushRow::as_select())
        .load(db)?)
}

/// Which refused rows a reader wants.
#[derive(Clone, Debug, Default)]
pub(super) struct RejectedFilter {
    pub(super) source_kind: Option<String>,
    pub(super) push_id: Option<PushId>,
    pub(super) feed_code: Option<String>,
    pub(super) code: Option<String>,
    pub(super) settled: Option<bool>,
    pub(super) before: Option<RejectedRowId>,
}

/// Refused rows, newest first.
pub(super) fn list_rejected(
    db: &mut AnyConnection,
    filter: RejectedFilter,
    limit: usize,
) -> Result<Vec<RejectedRow>, Error> {
    let RejectedFilter {
        source_kind,
        push_id,
        feed_code,
        code,
        settled,
        before,
    } = filter;
    let mut query = rejected_rows::table.into_boxed();
    if let Some(kind) = source_kind {
        query = query.filter(rejected_rows::source_kind.eq(kind));
    }
    if let Some(feed) = feed_code {
        query = query.filter(
            rejected_rows::push_id.eq_any(
                pushes::table
                    .filter(pushes::feed_code.eq(feed))
                    .select(pushes::id),
            ),
        );
    }
    if let Some(push) = push_id {
        query = query.filter(rejected_rows::push_id.eq(push));
    }
    if let Some(code) = code {
        query = query.filter(rejected_rows::code.eq(code));
    }
    match settled {
        Some(true) => query = query.filter(rejected_rows::settled_at.is_not_null()),
        Some(false) => query = query.filter(rejected_rows::settled_at.is_null()),
        None => {}
    }
    if let Some(before) = before {
        query = query.filter(rejected_rows::id.lt(before));
    }
    Ok(query
        .order(rejected_rows::id.desc())
        .limit(limit as i64)
        .select(RejectedRow::as_select())
        .load(db)?)
}
