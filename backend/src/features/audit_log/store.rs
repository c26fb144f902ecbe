//! Appending, reading and checking the log.

use diesel::prelude::*;

use super::model::{Entry, Sealed};
use crate::auth::{Actor, ActorKind};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::audit_log;
use crate::db::types::Timestamp;
use crate::error::Error;

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = audit_log)]
pub(super) struct Row {
    pub(super) seq: i64,
    pub(super) at: Timestamp,
    pub(super) actor_kind: ActorKind,
    pub(super) actor_id: String,
    pub(super) actor_name: String,
    pub(super) action: String,
    pub(super) subject_kind: String,
    pub(super) subject_id: String,
    pub(super) detail: String,
    pub(super) request_id: String,
    pub(super) prev_hash: String,
    pub(super) hash: String,
}

impl Row {
    fn seal(&self) -> String {
        Sealed {
            prev_hash: &self.prev_hash,
            seq: self.seq,
            at: self.at.micros(),
            actor_kind: self.actor_kind.as_str(),
            actor_id: &self.actor_id,
            actor_name: &self.actor_name,
            action: &self.action,
            subject_kind: &self.subject_kind,
            subject_id: &self.subject_id,
            detail: &self.detail,
            request_id: &self.request_id,
        }
        .hash()
    }
}

/// Appends an entry in the transaction of the change. Call it last: it holds the end of the log until commit.
///
/// # Errors
/// Those of the database.
pub fn record(
    db: &mut AnyConnection,
    actor: &Actor,
    at: Timestamp,
    entry: Entry,
) -> Result<(), Error> {
    hold(db, Lock::AuditLog)?;
    let last = audit_log::table
        .order(audit_log::seq.desc())
        .select((audit_log::seq, audit_log::hash))
        .first::<(i64, String)>(db)
        .optional()?;
    let (seq, prev_hash) = last.map_or((1, String::new()), |(seq, hash)| (seq + 1, hash));
    let Entry {
        action,
        subject_kind,
        subject_id,
        detail,
    } = entry;
    let mut row = Row {
        seq,
        at,
        actor_kind: actor.kind,
        actor_id: actor.id.clone(),
        actor_name: actor.name.clone(),
        action: action.to_owned(),
        subject_kind: subject_kind.to_owned(),
        subject_id,
        detail: detail.to_string(),
        request_id: actor.request_id.clone(),
        prev_hash,
        hash: String::new(),
    };
    row.hash = row.seal();
    diesel::insert_into(audit_log::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// What a check of the whole log found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every entry carries the hash of the one before and its own.
    Whole {
        /// How many entries there are.
        entries: i64,
    },
    /// The first entry that does not fit.
    Broken {
        /// Its number.
        seq: i64,
    },
}

/// Reads the whole log and checks every seal.
///
/// # Errors
/// Those of the database.
pub fn verify(db: &mut AnyConnection) -> Result<Verdict, Error> {
    const CHUNK: i64 = 1_000;
    let mut previous = (0, String::new());
    loop {
        let rows: Vec<Row> = audit_log::table
            .filter(audit_log::seq.gt(previous.0))
            .order(audit_log::seq)
            .limit(CHUNK)
            .select(Row::as_select())
            .load(db)?;
        let last_chunk = (rows.len() as i64) < CHUNK;
        for row in rows {
            if row.seq != previous.0 + 1 || row.prev_hash != previous.1 || row.hash != row.seal() {
                return Ok(Verdict::Broken { seq: row.seq });
            }
            previous = (row.seq, row.hash);
        }
        if last_chunk {
            return Ok(Verdict::Whole {
                entries: previous.0,
            });
        }
    }
}

/// Which entries a reader wants.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    pub(super) actor_id: Option<String>,
    pub(super) action: Option<String>,
    pub(super) subject_kind: Option<String>,
    pub(super) subject_id: Option<String>,
    pub(super) from: Option<Timestamp>,
    pub(super) to: Option<Timestamp>,
    pub(super) before: Option<i64>,
}

/// Entries, newest first.
pub(super) fn list(
    db: &mut AnyConnection,
    filter: Filter,
    limit: usize,
) -> Result<Vec<Row>, Error> {
    let Filter {
        actor_id,
        action,
        subject_kind,
        subject_id,
        from,
        to,
        before,
    } = filter;
    let mut query = audit_log::table.into_boxed();
    if let Some(actor_id) = actor_id {
        query = query.filter(audit_log::actor_id.eq(actor_id));
    }
    if let Some(action) = action {
        query = query.filter(audit_log::action.eq(action));
    }
    if let Some(kind) = subject_kind {
        query = query.filter(audit_log::subject_kind.eq(kind));
    }
    if let Some(id) = subject_id {
        query = query.filter(audit_log::subject_id.eq(id));
    }
    if let Some(from) = from {
        query = query.filter(audit_log::at.ge(from));
    }
    if let Some(to) = to {
        query = query.filter(audit_log::at.lt(to));
    }
    if let Some(before) = before {
        query = query.filter(audit_log::seq.lt(before));
    }
    Ok(query
        .order(audit_log::seq.desc())
        .limit(limit as i64)
        .select(Row::as_select())
        .load(db)?)
}
