//! Rebuilding the tallies from the rows, and checking that they are what the rows say.

use super::indicators;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::settings;
use crate::kpi::tally::{self, Difference};
use crate::kpi::{self, Definition};

/// What a recount of one indicator found.
#[derive(Clone, Debug)]
pub struct Recomputed {
    /// The indicator.
    pub indicator_code: &'static str,
    /// Tallies that were not what the rows say.
    pub differences: Vec<Difference>,
}

/// Recounts every indicator and compares; changes nothing.
///
/// # Errors
/// Those of the database.
pub fn verify(db: &mut AnyConnection) -> Result<Vec<Recomputed>, Error> {
    let mut found = Vec::new();
    for indicator in indicators() {
        let settings = kpi::current_settings(db, indicator.definition)?.settings;
        let recount = indicator
            .source
            .recount(db, indicator.definition, &settings)?;
        let code = indicator.definition.code;
        found.push(Recomputed {
            indicator_code: code,
            differences: tally::verify(db, code, recount)?,
        });
    }
    Ok(found)
}

/// Recounts these indicators and replaces their tallies.
///
/// # Errors
/// Those of the database.
pub fn recompute(
    db: &mut AnyConnection,
    wanted: impl Fn(&Definition) -> bool,
) -> Result<(), Error> {
    hold(db, Lock::Tallies)?;
    for indicator in indicators().filter(|indicator| wanted(indicator.definition)) {
        let settings = kpi::current_settings(db, indicator.definition)?.settings;
        let recount = indicator
            .source
            .recount(db, indicator.definition, &settings)?;
        tally::replace(db, indicator.definition.code, recount)?;
    }
    Ok(())
}

/// Recounts the indicators whose formula is another than the one their tallies were made with, as after an upgrade, and
/// names them. Until this is known of a database its tallies are taken to be of version 1.
///
/// # Errors
/// Those of the database.
pub fn catch_up(db: &mut AnyConnection, now: Timestamp) -> Result<Vec<&'static str>, Error> {
    hold(db, Lock::Tallies)?;
    let mut outdated = Vec::new();
    for definition in indicators().map(|indicator| indicator.definition) {
        let key = format!("formula.{}", definition.code);
        let counted_with = settings::get(db, &key)?.unwrap_or_else(|| "1".to_owned());
        let version = definition.formula_version.to_string();
        if counted_with != version {
            settings::put(db, now, &key, &version)?;
            outdated.push(definition.code);
        }
    }
    if !outdated.is_empty() {
        recompute(db, |definition| outdated.contains(&definition.code))?;
    }
    Ok(outdated)
}
