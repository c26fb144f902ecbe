//! Typing, correcting and taking back. Each holds the lock first and writes its audit entry last.

use std::collections::HashSet;

use chrono::Datelike;
use serde_json::json;
use worktime::Period;

use super::model::{ManualReading, TakenBack, Typed, Version, period_error, reason_error};
use super::store;
use crate::auth::{Actor, Caller};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::types::Timestamp;
use crate::error::{Code, Error, FieldCode, FieldError};
use crate::features::audit_log::{self, Entry};
use crate::features::evidence::{self, Evidence, EvidenceSubject};
use crate::features::indicators::{answers_for, find};
use crate::features::units;
use crate::http::{ETag, IfMatch};
use crate::ids::{EvidenceId, ManualReadingId, UnitId};

/// A figure that somebody types.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    pub(super) indicator_code: String,
    pub(super) unit: Option<UnitId>,
    pub(super) period: Period,
    pub(super) typed: Typed,
}

fn field(field: &str, code: FieldCode) -> FieldError {
    FieldError {
        field: field.to_owned(),
        code,
    }
}

/// Keeps a new reading. It has evidence from the start.
pub(super) fn record(
    db: &mut AnyConnection,
    caller: &Caller,
    at: Timestamp,
    wanted: Wanted,
) -> Result<ManualReading, Error> {
    let Wanted {
        indicator_code,
        unit,
        period,
        typed,
    } = wanted;
    let indicator =
        find(&indicator_code).map_err(|_| Error::field("indicator_code", FieldCode::NotFound))?;
    let directory = units::directory(db)?;
    // The unit at the top of the tree is the whole department.
    let unit = unit.filter(|unit| directory.root().is_none_or(|root| root.id != *unit));
    if let Some(unit) = &unit
        && directory.get(unit).is_none()
    {
        return Err(Error::field("unit_id", FieldCode::NotFound));
    }
    let mut wrong = typed.errors(indicator.definition.measured, 1);
    wrong.extend(period_error(period, at.day()).map(|code| field("period", code)));
    if !wrong.is_empty() {
        return Err(Error::fields(wrong));
    }
    let year = period.start().year();
    if !answers_for(db, caller, &indicator_code, unit.as_ref(), year)? {
        return Err(Code::OutsideUnit.into());
    }
    hold(db, Lock::ManualReadings)?;
    let actor = caller.actor();
    let (version, files) = version(db, &actor, at, 1, typed)?;
    let reading = ManualReading {
        id: ManualReadingId::new(),
        indicator_code,
        unit,
        period,
        created_at: at,
        taken_back: None,
        versions: vec![version],
        revision: 1,
    };
    if store::stands(db, &reading)? {
        return Err(Error::field("period", FieldCode::Taken));
    }
    store::insert(db, &reading)?;
    attach(db, &reading, &files)?;
    log(db, &actor, at, &reading, "manual_reading.record", &files)?;
    Ok(reading)
}

/// Types another version of a reading; the files that hang on it stay, and more may come.
pub(super) fn correct(
    db: &mut AnyConnection,
    caller: &Caller,
    at: Timestamp,
    id: &ManualReadingId,
    seen: &IfMatch,
    typed: Typed,
) -> Result<ManualReading, Error> {
    let mut reading = before_change(db, caller, id, seen)?;
    let measured = find(&reading.indicator_code)?.definition.measured;
    let wrong = typed.errors(measured, 0);
    if !wrong.is_empty() {
        return Err(Error::fields(wrong));
    }
    let actor = caller.actor();
    let number = reading.versions.last().map_or(0, |last| last.number) + 1;
    let (version, files) = version(db, &actor, at, number, typed)?;
    store::add_version(db, id, &version)?;
    reading.versions.push(version);
    reading.revision += 1;
    store::update(db, &reading)?;
    attach(db, &reading, &files)?;
    log(db, &actor, at, &reading, "manual_reading.correct", &files)?;
    Ok(reading)
}

/// Takes a reading back, with a reason.
pub(super) fn take_back(
    db: &mut AnyConnection,
    caller: &Caller,
    at: Timestamp,
    id: &ManualReadingId,
    seen: &IfMatch,
    reason: &str,
) -> Result<ManualReading, Error> {
    if let Some(code) = reason_error(reason) {
        return Err(Error::field("reason", code));
    }
    let mut reading = before_change(db, caller, id, seen)?;
    let actor = caller.actor();
    reading.taken_back = Some(TakenBack {
        by_name: actor.name.clone(),
        at,
        reason: reason.trim().to_owned(),
    });
    reading.revision += 1;
    store::update(db, &reading)?;
    log(db, &actor, at, &reading, "manual_reading.take_back", &[])?;
    Ok(reading)
}

/// The reading, held until the transaction ends, standing, unchanged since the caller saw it, and theirs to change.
fn before_change(
    db: &mut AnyConnection,
    caller: &Caller,
    id: &ManualReadingId,
    seen: &IfMatch,
) -> Result<ManualReading, Error> {
    hold(db, Lock::ManualReadings)?;
    let reading = store::get(db, id)?;
    let (code, unit) = (&reading.indicator_code, reading.unit.as_ref());
    if !answers_for(db, caller, code, unit, reading.year())? {
        return Err(Code::OutsideUnit.into());
    }
    seen.check(&ETag::revision(reading.revision))?;
    if reading.taken_back.is_some() {
        return Err(Code::WrongState.into());
    }
    Ok(reading)
}

/// The version that these fields make, and the files that came with it.
fn version(
    db: &mut AnyConnection,
    actor: &Actor,
    at: Timestamp,
    number: i32,
    typed: Typed,
) -> Result<(Version, Vec<Evidence>), Error> {
    let Typed {
        numerator,
        denominator,
        reason,
        evidence: wanted,
    } = typed;
    let mut seen = HashSet::new();
    let wanted: Vec<EvidenceId> = wanted
        .into_iter()
        .filter(|id| seen.insert(id.clone()))
        .collect();
    let files = evidence::brought(db, &actor.id, &wanted).map_err(|error| match error.code() {
        Code::NotFound => Error::field("evidence", FieldCode::NotFound),
        _ => error,
    })?;
    let version = Version {
        number,
        numerator,
        denominator,
        reason: reason.trim().to_owned(),
        by_id: actor.id.clone(),
        by_name: actor.name.clone(),
        recorded_at: at,
    };
    Ok((version, files))
}

fn attach(
    db: &mut AnyConnection,
    reading: &ManualReading,
    files: &[Evidence],
) -> Result<(), Error> {
    let ids: Vec<EvidenceId> = files.iter().map(|file| file.id.clone()).collect();
    let kind = EvidenceSubject::ManualReadings;
    evidence::attach(db, &ids, kind, reading.id.as_str())
}

fn log(
    db: &mut AnyConnection,
    actor: &Actor,
    at: Timestamp,
    reading: &ManualReading,
    action: &'static str,
    files: &[Evidence],
) -> Result<(), Error> {
    let pair = |version: &Version| format!("{}/{}", version.numerator, version.denominator);
    let last = reading.versions.last();
    let former = reading.versions.iter().rev().nth(1);
    let mut detail = json!({
        "indicator": reading.indicator_code,
        "unit_id": reading.unit,
        "period": reading.period,
        "reason": last.map(|version| &version.reason),
    });
    match &reading.taken_back {
        Some(taken_back) => {
            detail["old"] = json!(last.map(pair));
            detail["reason"] = json!(taken_back.reason);
        }
        None => {
            detail["version"] = json!(last.map(|version| version.number));
            detail["old"] = json!(former.map(pair));
            detail["new"] = json!(last.map(pair));
            let hashes: Vec<&str> = files.iter().map(|file| file.hash.as_str()).collect();
            detail["evidence"] = json!(hashes);
        }
    }
    let entry = Entry {
        action,
        subject_kind: "manual_reading",
        subject_id: reading.id.0.clone(),
        detail,
    };
    audit_log::record(db, actor, at, entry)
}
