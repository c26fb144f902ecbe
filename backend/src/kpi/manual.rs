//! Readings that a responsible person typed, for whoever shows a figure or signs one: as they stand now, or as they stood
//! at a past moment. Which of the two is the figure, the typed or the computed one, is said in
//! [`features::indicators`](crate::features::indicators).

use std::collections::{BTreeMap, HashSet};

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::db::AnyConnection;
use crate::db::schema::{evidence, manual_reading_versions, manual_readings};
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::ids::{ManualReadingId, UnitId};

/// How evidence names what it hangs on.
const EVIDENCE_OF: &str = "manual_readings";

/// A typed reading as it stood at one moment. A signed figure that rests on it keeps it as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManualReading {
    /// Its id.
    pub id: ManualReadingId,
    /// The period, as it is written.
    pub period: String,
    /// Counts its corrections, from 1.
    pub version: i32,
    /// What succeeded.
    pub numerator: i64,
    /// What is measured.
    pub denominator: i64,
    /// Why it was typed.
    pub reason: String,
    /// Who typed this version.
    pub by_name: String,
    /// When.
    pub recorded_at: Timestamp,
    /// The SHA-256 of each file that it then rested on, in the order in which they came.
    pub evidence: Vec<String>,
}

/// Whose a typed reading is, for those who know only its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManualRef {
    /// The indicator.
    pub indicator_code: String,
    /// The unit; none is the whole department.
    pub unit: Option<UnitId>,
    /// The year of its period.
    pub year: i32,
    /// Nobody has taken it back.
    pub stands: bool,
}

type Version = (
    ManualReadingId,
    String,
    i32,
    (i64, i64),
    String,
    String,
    Timestamp,
);

/// Later than anything.
const NOW: Timestamp = Timestamp::from_micros(i64::MAX);

/// The readings of an indicator that stand for these periods, of the whole department when no unit is named: now, or as
/// they stood `as_of` a past moment. At most one for each period.
///
/// # Errors
/// Those of the database.
pub fn manual_readings(
    db: &mut AnyConnection,
    indicator_code: &str,
    unit: Option<&UnitId>,
    periods: &HashSet<String>,
    as_of: Option<Timestamp>,
) -> Result<Vec<ManualReading>, Error> {
    let moment = as_of.unwrap_or(NOW);
    let versions: Vec<Version> = manual_reading_versions::table
        .inner_join(manual_readings::table)
        .filter(manual_readings::indicator_code.eq(indicator_code))
        .filter(manual_readings::unit_id.eq(unit.map_or("", UnitId::as_str)))
        .filter(manual_readings::period.eq_any(periods))
        .filter(
            manual_readings::taken_back_at
                .is_null()
                .or(manual_readings::taken_back_at.gt(moment)),
        )
        .filter(manual_reading_versions::recorded_at.le(moment))
        .order((manual_readings::id, manual_reading_versions::number))
        .select((
            manual_readings::id,
            manual_readings::period,
            manual_reading_versions::number,
            (
                manual_reading_versions::numerator,
                manual_reading_versions::denominator,
            ),
            manual_reading_versions::reason,
            manual_reading_versions::by_name,
            manual_reading_versions::recorded_at,
        ))
        .load(db)?;
    with_evidence(db, versions, moment)
}

/// The codes of the indicators of which a reading of the whole department stands.
///
/// # Errors
/// Those of the database.
pub fn manual_indicators(db: &mut AnyConnection) -> Result<HashSet<String>, Error> {
    let codes: Vec<String> = manual_readings::table
        .filter(manual_readings::unit_id.eq(""))
        .filter(manual_readings::taken_back_at.is_null())
        .select(manual_readings::indicator_code)
        .distinct()
        .load(db)?;
    Ok(codes.into_iter().collect())
}

/// One version of a reading, with the files that it rested on at a moment, whether it stands or not.
///
/// # Errors
/// `not_found`; those of the database.
pub fn manual_as_known(
    db: &mut AnyConnection,
    id: &ManualReadingId,
    version: i32,
    moment: Timestamp,
) -> Result<ManualReading, Error> {
    let version: Version = manual_reading_versions::table
        .inner_join(manual_readings::table)
        .filter(manual_readings::id.eq(id))
        .filter(manual_reading_versions::number.eq(version))
        .select((
            manual_readings::id,
            manual_readings::period,
            manual_reading_versions::number,
            (
                manual_reading_versions::numerator,
                manual_reading_versions::denominator,
            ),
            manual_reading_versions::reason,
            manual_reading_versions::by_name,
            manual_reading_versions::recorded_at,
        ))
        .first(db)?;
    with_evidence(db, vec![version], moment)?
        .pop()
        .ok_or_else(Error::not_found)
}

/// The newest version of each reading, with its files.
fn with_evidence(
    db: &mut AnyConnection,
    versions: Vec<Version>,
    moment: Timestamp,
) -> Result<Vec<ManualReading>, Error> {
    let mut readings: BTreeMap<String, ManualReading> = BTreeMap::new();
    for (id, period, version, (numerator, denominator), reason, by_name, recorded_at) in versions {
        let reading = ManualReading {
            id: id.clone(),
            period,
            version,
            numerator,
            denominator,
            reason,
            by_name,
            recorded_at,
            evidence: Vec::new(),
        };
        readings.insert(id.0, reading);
    }
    if readings.is_empty() {
        return Ok(Vec::new());
    }
    let files: Vec<(Option<String>, String)> = evidence::table
        .filter(evidence::subject_kind.eq(EVIDENCE_OF))
        .filter(evidence::subject_id.eq_any(readings.keys()))
        .filter(evidence::added_at.le(moment))
        .filter(
            evidence::detached_at
                .is_null()
                .or(evidence::detached_at.gt(moment)),
        )
        .order((evidence::added_at, evidence::id))
        .select((evidence::subject_id, evidence::hash))
        .load(db)?;
    for (subject, hash) in files {
        if let Some(reading) = subject.and_then(|subject| readings.get_mut(&subject)) {
            reading.evidence.push(hash);
        }
    }
    Ok(readings.into_values().collect())
}

/// Whose a reading is, and whether it stands.
///
/// # Errors
/// `not_found`; those of the database.
pub fn manual_ref(db: &mut AnyConnection, id: &ManualReadingId) -> Result<ManualRef, Error> {
    let (indicator_code, unit, year, taken_back_at): (String, String, i32, Option<Timestamp>) =
        manual_readings::table
            .find(id)
            .select((
                manual_readings::indicator_code,
                manual_readings::unit_id,
                manual_readings::year,
                manual_readings::taken_back_at,
            ))
            .first(db)?;
    Ok(ManualRef {
        indicator_code,
        unit: (!unit.is_empty()).then(|| UnitId::from(unit)),
        year,
        stands: taken_back_at.is_none(),
    })
}

/// The units for which a reading of this indicator was ever typed, those that were taken back among them.
///
/// # Errors
/// Those of the database.
pub fn manual_units(
    db: &mut AnyConnection,
    indicator_code: &str,
) -> Result<HashSet<UnitId>, Error> {
    let units: Vec<String> = manual_readings::table
        .filter(manual_readings::indicator_code.eq(indicator_code))
        .filter(manual_readings::unit_id.ne(""))
        .select(manual_readings::unit_id)
        .distinct()
        .load(db)?;
    Ok(units.into_iter().map(UnitId::from).collect())
}
