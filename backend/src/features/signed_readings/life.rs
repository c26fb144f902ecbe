//! Submitting, returning and approving. Whatever changes a reading holds the lock first and writes its audit entry last.

use chrono::Datelike;
use serde_json::json;
use worktime::Period;

use super::figure::{self, Now};
use super::model::{
    Basis, ReadingStatus, SHORTEST_REASON, Scope, SignedReading, Signer, SigningStep, StepTaken,
    checked_note, through_day,
};
use super::store;
use crate::auth::{Actor, Caller};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::types::{Day, Timestamp};
use crate::error::{Code, Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::features::indicators::{answers_for, find};
use crate::features::{plans, units, webhooks};
use crate::http::{ETag, IfMatch};
use crate::ids::{SignedReadingId, UnitId};

/// A reading that somebody wants signed.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    pub(super) indicator_code: String,
    pub(super) unit: Option<UnitId>,
    pub(super) period: Period,
    pub(super) through: Option<Day>,
    pub(super) note: String,
}

fn signer(actor: &Actor, at: Timestamp) -> Signer {
    Signer {
        id: actor.id.clone(),
        name: actor.name.clone(),
        at,
    }
}

/// Lays a figure before whoever approves it.
pub(super) fn submit(
    db: &mut AnyConnection,
    caller: &Caller,
    at: Timestamp,
    wanted: Wanted,
) -> Result<SignedReading, Error> {
    let Wanted {
        indicator_code,
        unit,
        period,
        through,
        note,
    } = wanted;
    find(&indicator_code).map_err(|_| Error::field("indicator_code", FieldCode::NotFound))?;
    let through = through_day(period, through, at.day())?;
    let below = match &unit {
        Some(unit) => {
            let subtree = units::subtree(db, unit)
                .map_err(|_| Error::field("unit_id", FieldCode::NotFound))?;
            Some(subtree)
        }
        None => None,
    };
    let year = period.start().year();
    if !answers_for(db, caller, &indicator_code, unit.as_ref(), year)? {
        return Err(Code::OutsideUnit.into());
    }
    hold(db, Lock::SignedReadings)?;
    let objective = plans::measured_by(db, year, &indicator_code)?;
    let (objective_id, target) = objective
        .map(|objective| (objective.id, objective.target))
        .unzip();
    let scope = Scope {
        indicator_code,
        unit,
        units: below,
        period,
        through,
        target: target.flatten(),
    };
    if store::exists(db, &scope)? {
        return Err(Code::Conflict.into());
    }
    let actor = caller.actor();
    let Now {
        basis,
        freshness,
        provisional,
    } = figure::now(db, &scope, at)?;
    let reading = SignedReading {
        id: SignedReadingId::new(),
        seal: figure::seal(db, &scope, &basis)?,
        scope,
        status: ReadingStatus::Submitted,
        basis,
        objective_id,
        provisional,
        source_last_push_at: freshness.last_push_at,
        submitted: signer(&actor, at),
        approved: None,
        revision: 1,
    };
    store::insert(db, &reading)?;
    took(db, &actor, at, &reading, SigningStep::Submitted, note)?;
    Ok(reading)
}

/// Submits a returned reading again, with the figure as it now is.
pub(super) fn resubmit(
    db: &mut AnyConnection,
    caller: &Caller,
    at: Timestamp,
    id: &SignedReadingId,
    seen: &IfMatch,
    note: String,
) -> Result<SignedReading, Error> {
    let mut reading = before_change(db, id, seen)?;
    reading.must_be(&[ReadingStatus::Returned])?;
    let Scope {
        indicator_code,
        unit,
        period,
        ..
    } = &reading.scope;
    let year = period.start().year();
    if !answers_for(db, caller, indicator_code, unit.as_ref(), year)? {
        return Err(Code::OutsideUnit.into());
    }
    // The tree and the plan may have changed since it was returned.
    if let Some(unit) = unit {
        let below = units::subtree(db, unit)?;
        reading.scope.units = Some(below);
    }
    let objective = plans::measured_by(db, year, &reading.scope.indicator_code)?;
    (reading.objective_id, reading.scope.target) = match objective {
        Some(objective) => (Some(objective.id), objective.target),
        None => (None, None),
    };
    let actor = caller.actor();
    let Now {
        basis,
        freshness,
        provisional,
    } = figure::now(db, &reading.scope, at)?;
    reading.seal = figure::seal(db, &reading.scope, &basis)?;
    reading.basis = basis;
    reading.provisional = provisional;
    reading.source_last_push_at = freshness.last_push_at;
    reading.submitted = signer(&actor, at);
    reading.status = ReadingStatus::Submitted;
    save(db, &mut reading)?;
    took(db, &actor, at, &reading, SigningStep::Submitted, note)?;
    Ok(reading)
}

/// Gives a submitted reading back with a note.
pub(super) fn give_back(
    db: &mut AnyConnection,
    actor: &Actor,
    at: Timestamp,
    id: &SignedReadingId,
    seen: &IfMatch,
    note: &str,
) -> Result<SignedReading, Error> {
    let note = checked_note("note", note, SHORTEST_REASON)?;
    let mut reading = before_change(db, id, seen)?;
    reading.must_be(&[ReadingStatus::Submitted])?;
    by_somebody_else(&reading, actor)?;
    reading.status = ReadingStatus::Returned;
    save(db, &mut reading)?;
    took(db, actor, at, &reading, SigningStep::Returned, note)?;
    Ok(reading)
}

/// Signs a submitted reading: the figure that was submitted, with what it rests on, is frozen.
pub(super) fn approve(
    db: &mut AnyConnection,
    actor: &Actor,
    at: Timestamp,
    id: &SignedReadingId,
    seen: &IfMatch,
    note: &str,
) -> Result<SignedReading, Error> {
    let note = checked_note("note", note, 0)?;
    let mut reading = before_change(db, id, seen)?;
    reading.must_be(&[ReadingStatus::Submitted])?;
    by_somebody_else(&reading, actor)?;
    reading.status = ReadingStatus::Approved;
    reading.approved = Some(signer(actor, at));
    save(db, &mut reading)?;
    tell(db, at, &reading, &reading.basis, 0)?;
    took(db, actor, at, &reading, SigningStep::Approved, note)?;
    Ok(reading)
}

/// Tells those who listen which figure holds from now on.
pub(super) fn tell(
    db: &mut AnyConnection,
    at: Timestamp,
    reading: &SignedReading,
    basis: &Basis,
    restatement: i32,
) -> Result<(), Error> {
    let approved = webhooks::Approved {
        id: &reading.id,
        indicator_code: &reading.scope.indicator_code,
        unit: reading.scope.unit.as_ref(),
        period: reading.scope.period.to_string(),
        through: reading.scope.through,
        numerator: basis.numerator,
        denominator: basis.denominator,
        verdict: basis.verdict,
        origin: basis.origin(),
        restatement,
    };
    webhooks::approved(db, at, &approved)
}

/// The reading, held until the transaction ends and unchanged since the caller saw it.
pub(super) fn before_change(
    db: &mut AnyConnection,
    id: &SignedReadingId,
    seen: &IfMatch,
) -> Result<SignedReading, Error> {
    hold(db, Lock::SignedReadings)?;
    let reading = store::get(db, id)?;
    seen.check(&ETag::revision(reading.revision))?;
    Ok(reading)
}

/// Four eyes: whoever submitted a figure does not decide about it.
pub(super) fn by_somebody_else(reading: &SignedReading, actor: &Actor) -> Result<(), Error> {
    if reading.submitted.id == actor.id {
        return Err(Code::SecondPersonRequired.into());
    }
    Ok(())
}

/// Counts a change of the reading and writes it.
pub(super) fn save(db: &mut AnyConnection, reading: &mut SignedReading) -> Result<(), Error> {
    reading.revision += 1;
    store::update(db, reading)
}

fn took(
    db: &mut AnyConnection,
    actor: &Actor,
    at: Timestamp,
    reading: &SignedReading,
    step: SigningStep,
    note: String,
) -> Result<(), Error> {
    let action = match step {
        SigningStep::Submitted => "reading.submit",
        SigningStep::Returned => "reading.return",
        SigningStep::Approved => "reading.approve",
    };
    let detail = json!({
        "indicator": reading.scope.indicator_code,
        "unit_id": reading.scope.unit,
        "period": reading.scope.period,
        "through": reading.scope.through,
        "numerator": reading.basis.numerator,
        "denominator": reading.basis.denominator,
        "rows_digest": reading.seal.digest,
        "origin": reading.basis.origin(),
        "note": note,
    });
    let taken = StepTaken {
        step,
        note,
        numerator: reading.basis.numerator,
        denominator: reading.basis.denominator,
        by: signer(actor, at),
    };
    store::add_step(db, &reading.id, &taken)?;
    log(db, actor, at, &reading.id, action, detail)
}

/// Writes the audit entry of a change.
pub(super) fn log(
    db: &mut AnyConnection,
    actor: &Actor,
    at: Timestamp,
    id: &SignedReadingId,
    action: &'static str,
    detail: serde_json::Value,
) -> Result<(), Error> {
    let entry = Entry {
        action,
        subject_kind: "signed_reading",
        subject_id: id.0.clone(),
        detail,
    };
    audit_log::record(db, actor, at, entry)
}
