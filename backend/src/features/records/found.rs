//! Stored rows for other features that know them by their natural keys.

use serde_json::{Value, json};

use super::record::{Entry, Record, Stored, natural_key};
use super::store;
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::ids::{RecordId, UnitId};

/// A stored row as it is known now.
#[derive(Clone, Debug)]
pub struct Found<R> {
    /// Its natural key.
    pub key: String,
    /// Whose it is.
    pub unit_id: UnitId,
    /// The system it comes from.
    pub source: String,
    /// When its sender last changed it.
    pub source_updated_at: Timestamp,
    /// Why it was taken back, if it was.
    pub void_reason: Option<String>,
    /// What it says.
    pub row: R,
}

impl<R: Record> Found<R> {
    fn new((key, stored): (String, Stored<R>)) -> Self {
        let Entry {
            unit_id,
            source,
            source_updated_at,
            void_reason,
            row,
        } = stored.entry;
        Self {
            key,
            unit_id,
            source,
            source_updated_at,
            void_reason,
            row,
        }
    }

    /// As it is pushed: [`RecordIn`](super::RecordIn), with the unit by its code.
    ///
    /// # Errors
    /// When the row cannot be written as JSON.
    pub fn into_row(self, unit_code: Option<&str>) -> Result<Value, Error> {
        let mut row = serde_json::to_value(&self.row).map_err(Error::internal)?;
        row["unit_code"] = json!(unit_code);
        row["source"] = json!(self.source);
        row["source_updated_at"] = json!(self.source_updated_at);
        row["void_reason"] = json!(self.void_reason);
        Ok(row)
    }
}

/// The natural key of a row.
pub fn key_of<R: Record>(row: &R) -> String {
    let row = serde_json::to_value(row).unwrap_or_default();
    natural_key::<R>(row.as_object().unwrap_or(&serde_json::Map::new()))
}

/// The rows with these natural keys, as far as there are such.
///
/// # Errors
/// Those of the database.
pub fn find<R: Record>(db: &mut AnyConnection, keys: &[String]) -> Result<Vec<Found<R>>, Error> {
    let rows = store::known::<R>(db, keys)?;
    Ok(rows.into_iter().map(Found::new).collect())
}

/// The id of the row with this natural key, if there is such.
///
/// # Errors
/// Those of the database.
pub fn id_of<R: Record>(db: &mut AnyConnection, key: &str) -> Result<Option<RecordId>, Error> {
    let found = store::known::<R>(db, &[key.to_owned()])?.pop();
    Ok(found.map(|(_, stored)| stored.id))
}

/// The rows whose natural keys begin so, such as with all but the last of its fields.
///
/// # Errors
/// Those of the database.
pub fn starting<R: Record>(db: &mut AnyConnection, prefix: &str) -> Result<Vec<Found<R>>, Error> {
    let rows = store::starting::<R>(db, prefix)?;
    Ok(rows.into_iter().map(Found::new).collect())
}

/// The row with this id.
///
/// # Errors
/// `not_found`.
pub fn by_id<R: Record>(db: &mut AnyConnection, id: &RecordId) -> Result<Found<R>, Error> {
    let stored = store::get::<R>(db, id)?;
    let key = key_of(&stored.entry.row);
    Ok(Found::new((key, stored)))
}

/// Looks at every row of a kind that counts, with its id and whose it is.
///
/// # Errors
/// Those of the database.
pub fn every<R: Record>(
    db: &mut AnyConnection,
    mut look: impl FnMut(RecordId, UnitId, R),
) -> Result<(), Error> {
    store::each::<R>(db, R::KIND, |id, entry| {
        if entry.void_reason.is_none() {
            look(id, entry.unit_id, entry.row);
        }
    })
}
