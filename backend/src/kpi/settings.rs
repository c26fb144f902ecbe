//! The settings of a formula, versioned: a figure names the version it was computed with.

use diesel::prelude::*;
use serde_json::Value;

use super::Definition;
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::schema::indicator_settings;
use crate::db::types::Timestamp;
use crate::error::Error;

/// The settings that rule, and who set them.
#[derive(Clone, Debug)]
pub struct RuledBy {
    /// 0 for the defaults.
    pub version: i32,
    /// Every question answered.
    pub settings: Value,
    /// Why they were set; empty for the defaults.
    pub reason: String,
    /// Who set them.
    pub set_by: Option<String>,
    /// When.
    pub set_at: Option<Timestamp>,
}

type Row = (i32, String, String, String, Timestamp);

fn ruled_by(definition: &Definition, row: Row) -> RuledBy {
    let (version, settings, reason, set_by, set_at) = row;
    let chosen = serde_json::from_str(&settings).unwrap_or(Value::Null);
    RuledBy {
        version,
        settings: definition.complete(&chosen),
        reason,
        set_by: Some(set_by),
        set_at: Some(set_at),
    }
}

fn defaults(definition: &Definition) -> RuledBy {
    let settings = definition.complete(&Value::Null);
    RuledBy {
        version: 0,
        settings,
        reason: String::new(),
        set_by: None,
        set_at: None,
    }
}

#[diesel::dsl::auto_type]
fn rows<'a>(definition: &'a Definition) -> _ {
    let code: &'a str = definition.code;
    indicator_settings::table
        .filter(indicator_settings::indicator_code.eq(code))
        .order(indicator_settings::version.desc())
        .select((
            indicator_settings::version,
            indicator_settings::settings,
            indicator_settings::reason,
            indicator_settings::set_by,
            indicator_settings::set_at,
        ))
}

/// All versions, newest first, ending with the defaults.
///
/// # Errors
/// Those of the database.
pub fn history(db: &mut AnyConnection, definition: &Definition) -> Result<Vec<RuledBy>, Error> {
    let rows: Vec<Row> = rows(definition).load(db)?;
    Ok(rows
        .into_iter()
        .map(|row| ruled_by(definition, row))
        .chain([defaults(definition)])
        .collect())
}

/// The settings that rule now; those of a formula that counts working days carry the calendar it counts with.
///
/// # Errors
/// Those of the database.
pub fn current(db: &mut AnyConnection, definition: &Definition) -> Result<RuledBy, Error> {
    ruling(db, definition, None)
}

/// The settings that ruled at a past time, with the calendar of then; those that rule now when no time is given.
///
/// # Errors
/// Those of the database.
pub fn ruling(
    db: &mut AnyConnection,
    definition: &Definition,
    as_of: Option<Timestamp>,
) -> Result<RuledBy, Error> {
    let mut known = rows(definition).into_boxed();
    if let Some(as_of) = as_of {
        known = known.filter(indicator_settings::set_at.le(as_of));
    }
    let newest: Option<Row> = known.first(db).optional()?;
    let mut ruling = newest.map_or_else(|| defaults(definition), |row| ruled_by(definition, row));
    super::calendar::carry(db, definition, as_of, &mut ruling.settings)?;
    Ok(ruling)
}

/// Sets new settings as the next version. The caller then rebuilds the tallies in the same transaction.
///
/// # Errors
/// Those of the database.
pub fn set(
    db: &mut AnyConnection,
    definition: &Definition,
    actor: &Actor,
    now: Timestamp,
    settings: &Value,
    reason: &str,
) -> Result<i32, Error> {
    let version = current(db, definition)?.version + 1;
    diesel::insert_into(indicator_settings::table)
        .values((
            indicator_settings::indicator_code.eq(definition.code),
            indicator_settings::version.eq(version),
            indicator_settings::settings.eq(definition.complete(settings).to_string()),
            indicator_settings::reason.eq(reason),
            indicator_settings::set_by.eq(&actor.name),
            indicator_settings::set_at.eq(now),
        ))
        .execute(db)?;
    Ok(version)
}
