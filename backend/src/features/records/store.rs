//! Rows and their versions in the database.

use std::collections::HashSet;

use diesel::prelude::*;
use serde::de::DeserializeOwned;

use super::record::{Entry, Record, RecordKind, RecordState, Stored};
use crate::db::AnyConnection;
use crate::db::schema::{pushes, record_versions, records};
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::http::Cursor;
use crate::ids::{PushId, RecordId, UnitId};
use crate::kpi::Cut;
use crate::text::{fold, like_anywhere, like_start};
use crate::{above, below, insert_many, upsert_many};

/// Rows read at a time when all are read.
const CHUNK: i64 = 5_000;

/// A row as it is stored.
#[derive(Insertable, Clone, Debug)]
#[diesel(table_name = records)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct RecordRow {
    id: RecordId,
    kind: RecordKind,
    natural_key: String,
    group_key: Option<String>,
    unit_id: UnitId,
    source: String,
    search: String,
    state: RecordState,
    listed_day: Day,
    over_day: Option<Day>,
    running_due_day: Option<Day>,
    source_updated_at: Timestamp,
    version_number: i32,
    body: String,
}

/// An accepted change.
#[derive(Insertable, Clone, Debug)]
#[diesel(table_name = record_versions)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct VersionRow {
    kind: RecordKind,
    record_id: RecordId,
    version_number: i32,
    recorded_at: Timestamp,
    push_id: PushId,
    body: String,
}

/// The columns from which a row is read back.
type Read = (RecordId, i32, String);

impl<R: Record> Stored<R> {
    pub(super) fn into_rows(
        self,
        natural_key: String,
        at: Timestamp,
        push: &PushId,
    ) -> Result<(RecordRow, VersionRow), Error> {
        let body = serde_json::to_string(&self.entry).map_err(Error::internal)?;
        let Self {
            id,
            version_number,
            entry,
        } = self;
        let version = VersionRow {
            kind: R::KIND,
            record_id: id.clone(),
            version_number,
            recorded_at: at,
            push_id: push.clone(),
            body: body.clone(),
        };
        let row = RecordRow {
            id,
            kind: R::KIND,
            natural_key,
            group_key: entry.row.group_key(),
            search: fold(&format!("{} {}", entry.row.code(), entry.row.title())),
            state: entry.state(),
            listed_day: entry.row.listed_day(),
            over_day: match entry.state() {
                RecordState::Void => Some(entry.row.listed_day()),
                _ => entry.row.over_day(),
            },
            running_due_day: entry.running_due_day(),
            unit_id: entry.unit_id,
            source: entry.source,
            source_updated_at: entry.source_updated_at,
            version_number,
            body,
        };
        Ok((row, version))
    }

    fn read((id, version_number, body): Read) -> Result<Self, Error> {
        Ok(Self {
            id,
            version_number,
            entry: parse(&body)?,
        })
    }
}

pub(super) fn parse<R: DeserializeOwned>(body: &str) -> Result<Entry<R>, Error> {
    serde_json::from_str(body).map_err(Error::internal)
}

/// The stored rows with these natural keys.
pub(super) fn known<R: Record>(
    db: &mut AnyConnection,
    keys: &[String],
) -> Result<Vec<(String, Stored<R>)>, Error> {
    let mut found = Vec::new();
    for keys in keys.chunks(1_000) {
        let rows: Vec<(String, RecordId, i32, String)> = records::table
            .filter(records::kind.eq(R::KIND))
            .filter(records::natural_key.eq_any(keys))
            .select((
                records::natural_key,
                records::id,
                records::version_number,
                records::body,
            ))
            .load(db)?;
        for (key, id, version, body) in rows {
            found.push((key, Stored::read((id, version, body))?));
        }
    }
    Ok(found)
}

/// The stored rows whose natural keys begin with `prefix`.
pub(super) fn starting<R: Record>(
    db: &mut AnyConnection,
    prefix: &str,
) -> Result<Vec<(String, Stored<R>)>, Error> {
    let rows: Vec<(String, RecordId, i32, String)> = records::table
        .filter(records::kind.eq(R::KIND))
        .filter(records::natural_key.like(like_start(prefix)).escape('\\'))
        .order(records::id)
        .select((
            records::natural_key,
            records::id,
            records::version_number,
            records::body,
        ))
        .load(db)?;
    rows.into_iter()
        // SQLite's LIKE takes capitals for small letters.
        .filter(|(key, ..)| key.starts_with(prefix))
        .map(|(key, id, version, body)| Ok((key, Stored::read((id, version, body))?)))
        .collect()
}

/// Writes new rows, changed rows and the versions of both.
pub(super) fn write(
    db: &mut AnyConnection,
    new: &[RecordRow],
    changed: &[RecordRow],
    versions: &[VersionRow],
) -> Result<(), Error> {
    insert_many!(db, records, new)?;
    upsert_many!(
        db,
        records,
        changed,
        14,
        on(kind, natural_key),
        set(
            group_key,
            unit_id,
            source,
            search,
            state,
            listed_day,
            over_day,
            running_due_day,
            source_updated_at,
            version_number,
            body
        )
    )?;
    insert_many!(db, record_versions, versions)?;
    Ok(())
}

/// Which rows a reader wants.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    pub(super) units: Option<HashSet<UnitId>>,
    pub(super) source: Option<String>,
    pub(super) states: Vec<RecordState>,
    pub(super) group: Option<String>,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    /// The first and last day in time of those that are open.
    pub(super) running_due: Option<(Option<Day>, Day)>,
    pub(super) text: Option<String>,
    pub(super) after: Option<Cursor>,
}

/// Rows of a kind, the latest first.
pub(super) fn list<R: Record>(
    db: &mut AnyConnection,
    filter: Filter,
    limit: usize,
) -> Result<Vec<Stored<R>>, Error> {
    let Filter {
        units,
        source,
        states,
        group,
        from,
        to,
        running_due,
        text,
        after,
    } = filter;
    let mut query = records::table
        .filter(records::kind.eq(R::KIND))
        .into_boxed();
    if let Some(units) = units {
        query = query.filter(records::unit_id.eq_any(units));
    }
    if let Some(source) = source {
        query = query.filter(records::source.eq(source));
    }
    if !states.is_empty() {
        query = query.filter(records::state.eq_any(states));
    }
    if let Some(group) = group {
        query = query.filter(records::group_key.eq(group));
    }
    if let Some(from) = from {
        query = query.filter(records::listed_day.ge(from));
    }
    if let Some(to) = to {
        query = query.filter(records::listed_day.le(to));
    }
    if let Some((from, to)) = running_due {
        query = query.filter(records::running_due_day.le(to));
        if let Some(from) = from {
            query = query.filter(records::running_due_day.ge(from));
        }
    }
    if let Some(text) = text {
        query = query.filter(records::search.like(like_anywhere(&text)).escape('\\'));
    }
    if let Some(after) = after {
        let day = Day::from_number(after.number(0)?);
        let id = RecordId::from(after.text(1).to_owned());
        query = query.filter(below!((records::listed_day, records::id), (day, id)));
    }
    let rows: Vec<Read> = query
        .order((records::listed_day.desc(), records::id.desc()))
        .limit(limit as i64)
        .select((records::id, records::version_number, records::body))
        .load(db)?;
    rows.into_iter().map(Stored::read).collect()
}

/// One row.
pub(super) fn get<R: Record>(db: &mut AnyConnection, id: &RecordId) -> Result<Stored<R>, Error> {
    let row: Read = records::table
        .find(id)
        .filter(records::kind.eq(R::KIND))
        .select((records::id, records::version_number, records::body))
        .first(db)?;
    Stored::read(row)
}

/// The unit that answers for a row.
///
/// # Errors
/// `not_found`, also for a row of another kind.
pub fn unit_of(db: &mut AnyConnection, kind: RecordKind, id: &RecordId) -> Result<UnitId, Error> {
    Ok(records::table
        .find(id)
        .filter(records::kind.eq(kind))
        .select(records::unit_id)
        .first(db)?)
}

/// One accepted change of a row.
pub(super) struct Version {
    pub(super) number: i32,
    pub(super) recorded_at: Timestamp,
    pub(super) push_id: PushId,
    pub(super) pushed_by: String,
    pub(super) entry: serde_json::Value,
}

/// All versions, oldest first.
pub(super) fn versions(
    db: &mut AnyConnection,
    kind: RecordKind,
    id: &RecordId,
) -> Result<Vec<Version>, Error> {
    let rows: Vec<(i32, Timestamp, PushId, String)> = record_versions::table
        .filter(record_versions::kind.eq(kind))
        .filter(record_versions::record_id.eq(id))
        .order(record_versions::version_number)
        .select((
            record_versions::version_number,
            record_versions::recorded_at,
            record_versions::push_id,
            record_versions::body,
        ))
        .load(db)?;
    let mut versions = Vec::with_capacity(rows.len());
    for (number, recorded_at, push_id, body) in rows {
        let pushed_by = pushes::table
            .find(&push_id)
            .select(pushes::actor_name)
            .first(db)
            .optional()?
            .unwrap_or_default();
        versions.push(Version {
            number,
            recorded_at,
            push_id,
            pushed_by,
            entry: serde_json::from_str(&body).map_err(Error::internal)?,
        });
    }
    Ok(versions)
}

/// Shows every row of a kind, as it is now, to `look`.
pub(super) fn each<R: DeserializeOwned>(
    db: &mut AnyConnection,
    kind: RecordKind,
    mut look: impl FnMut(RecordId, Entry<R>),
) -> Result<(), Error> {
    let mut after = RecordId::from(String::new());
    loop {
        let rows: Vec<(RecordId, String)> = records::table
            .filter(records::kind.eq(kind))
            .filter(records::id.gt(&after))
            .order(records::id)
            .limit(CHUNK)
            .select((records::id, records::body))
            .load(db)?;
        let Some((last, _)) = rows.last() else {
            return Ok(());
        };
        after = last.clone();
        for (id, body) in rows {
            look(id, parse(&body)?);
        }
    }
}

/// Which version of a row was known at a past moment.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) number: i32,
    pub(super) recorded_at: Timestamp,
    pub(super) push_id: PushId,
}

/// Shows every row of a kind, as it was known at `as_of`, to `look`.
pub(super) fn each_as_of<R: DeserializeOwned>(
    db: &mut AnyConnection,
    kind: RecordKind,
    as_of: Timestamp,
    mut look: impl FnMut(RecordId, Known, Entry<R>),
) -> Result<(), Error> {
    type Row = (RecordId, i32, Timestamp, PushId, String);
    let mut look = |(id, number, recorded_at, push_id, body): Row| {
        let known = Known {
            number,
            recorded_at,
            push_id,
        };
        look(id, known, parse(&body)?);
        Ok::<(), Error>(())
    };
    let mut after = (RecordId::from(String::new()), 0);
    // The newest version recorded by then is the last one of its row that passes the filter.
    let mut held: Option<Row> = None;
    loop {
        let rows: Vec<Row> = record_versions::table
            .filter(record_versions::kind.eq(kind))
            .filter(record_versions::recorded_at.le(as_of))
            .filter(above!(
                (record_versions::record_id, record_versions::version_number),
                (&after.0, after.1)
            ))
            .order((record_versions::record_id, record_versions::version_number))
            .limit(CHUNK)
            .select((
                record_versions::record_id,
                record_versions::version_number,
                record_versions::recorded_at,
                record_versions::push_id,
                record_versions::body,
            ))
            .load(db)?;
        let Some(last) = rows.last() else {
            break;
        };
        after = (last.0.clone(), last.1);
        for row in rows {
            if let Some(former) = held.replace(row)
                && held.as_ref().is_some_and(|row| row.0 != former.0)
            {
                look(former)?;
            }
        }
    }
    held.map_or(Ok(()), look)
}

/// Rows that may be in a figure, the latest first: none of their steps is earlier than the day that lists them, and
/// nothing is left of a row that was over before the period.
pub(super) fn candidates<R: Record>(
    db: &mut AnyConnection,
    cut: Cut,
    units: Option<&HashSet<UnitId>>,
    place: Option<&(Day, RecordId)>,
    chunk: i64,
) -> Result<Vec<Stored<R>>, Error> {
    let mut query = records::table
        .filter(records::kind.eq(R::KIND))
        .filter(records::state.ne(RecordState::Void))
        .filter(records::listed_day.lt(cut.end))
        .filter(
            records::over_day
                .is_null()
                .or(records::over_day.ge(cut.start)),
        )
        .into_boxed();
    if let Some(units) = units {
        query = query.filter(records::unit_id.eq_any(units));
    }
    if let Some((day, id)) = place {
        query = query.filter(below!((records::listed_day, records::id), (day, id)));
    }
    let rows: Vec<Read> = query
        .order((records::listed_day.desc(), records::id.desc()))
        .limit(chunk)
        .select((records::id, records::version_number, records::body))
        .load(db)?;
    rows.into_iter().map(Stored::read).collect()
}
