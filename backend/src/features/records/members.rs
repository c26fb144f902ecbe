//! The rows that are counted together, in the database.

use diesel::prelude::*;

use super::record::{Entry, RecordKind};
use super::store::parse;
use crate::db::AnyConnection;
use crate::db::schema::records;
use crate::db::types::Day;
use crate::error::Error;
use crate::ids::RecordId;

/// The rows of these kinds that belong to these groups.
pub(super) fn of_groups(
    db: &mut AnyConnection,
    kinds: &[RecordKind],
    keys: &[&str],
) -> Result<Vec<(RecordKind, RecordId, Entry<serde_json::Value>)>, Error> {
    let mut found = Vec::new();
    for keys in keys.chunks(1_000) {
        let rows: Vec<(RecordKind, RecordId, String)> = records::table
            .filter(records::kind.eq_any(kinds))
            .filter(records::group_key.eq_any(keys))
            .order(records::id)
            .select((records::kind, records::id, records::body))
            .load(db)?;
        for (kind, id, body) in rows {
            found.push((kind, id, parse(&body)?));
        }
    }
    Ok(found)
}

/// The rows of these kinds that these days list, the second day no longer.
pub(super) fn of_days(
    db: &mut AnyConnection,
    kinds: &[RecordKind],
    (from, to): (Day, Day),
) -> Result<Vec<(RecordKind, RecordId, Entry<serde_json::Value>)>, Error> {
    let rows: Vec<(RecordKind, RecordId, String)> = records::table
        .filter(records::kind.eq_any(kinds))
        .filter(records::listed_day.ge(from))
        .filter(records::listed_day.lt(to))
        .order(records::id)
        .select((records::kind, records::id, records::body))
        .load(db)?;
    rows.into_iter()
        .map(|(kind, id, body)| Ok((kind, id, parse(&body)?)))
        .collect()
}
