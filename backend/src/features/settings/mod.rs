//! Small facts about the installation itself, by name.

use diesel::prelude::*;

use crate::db::AnyConnection;
use crate::db::schema::settings;
use crate::db::types::Timestamp;
use crate::error::Error;

/// A fact, if it is set.
///
/// # Errors
/// Those of the database.
pub fn get(db: &mut AnyConnection, key: &str) -> Result<Option<String>, Error> {
    Ok(settings::table
        .find(key)
        .select(settings::value)
        .first(db)
        .optional()?)
}

/// Sets a fact for the first time.
///
/// # Errors
/// Those of the database, also when it is set already.
pub fn set(db: &mut AnyConnection, now: Timestamp, key: &str, value: &str) -> Result<(), Error> {
    diesel::insert_into(settings::table)
        .values((
            settings::key.eq(key),
            settings::value.eq(value),
            settings::updated_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Sets a fact, whether or not it is set already.
///
/// # Errors
/// Those of the database.
pub fn put(db: &mut AnyConnection, now: Timestamp, key: &str, value: &str) -> Result<(), Error> {
    let changed = diesel::update(settings::table.find(key))
        .set((settings::value.eq(value), settings::updated_at.eq(now)))
        .execute(db)?;
    match changed {
        0 => set(db, now, key, value),
        _ => Ok(()),
    }
}
