//! When the rows behind a signed figure say something else: the proposal, worked out on reading, and the decision.

use serde_json::json;

use super::difference::difference;
use super::figure;
use super::life::{before_change, by_somebody_else, log, save, tell};
use super::model::{
    Basis, Proposal, ReadingStatus, Restatement, RestatementOutcome, SHORTEST_REASON,
    SignedReading, Signer, checked_note,
};
use super::store;
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::{Code, Error};
use crate::http::IfMatch;
use crate::ids::{RestatementId, SignedReadingId};

/// Changed rows that stay with a restatement word for word; the rest can be worked out again from both moments.
const KEPT_CHANGES: usize = 500;

/// The figure that holds now: as it was signed, or as it was last restated.
pub(super) fn official(reading: &SignedReading, restatements: &[Restatement]) -> Basis {
    restatements
        .iter()
        .rfind(|one| one.number.is_some())
        .map_or_else(|| reading.basis.clone(), |one| one.basis.clone())
}

/// Whether what the rows say now calls for a restatement.
pub(super) fn proposal(
    reading: &SignedReading,
    restatements: &[Restatement],
    now: &Basis,
) -> Proposal {
    if !reading.is_signed() || official(reading, restatements).says_the_same(now) {
        return Proposal::None;
    }
    let refused = restatements
        .last()
        .filter(|one| one.outcome == RestatementOutcome::Rejected);
    match refused {
        Some(refused) if refused.basis.says_the_same(now) => Proposal::Rejected,
        _ => Proposal::Open,
    }
}

/// A decision about a proposed restatement.
#[derive(Clone, Debug)]
pub(super) struct Decided {
    pub(super) outcome: RestatementOutcome,
    /// The figure that the decision is about, as its maker saw it.
    pub(super) numerator: i64,
    /// The same.
    pub(super) denominator: i64,
    pub(super) reason: String,
}

/// Accepts or rejects the restatement that is proposed now.
pub(super) fn decide(
    db: &mut AnyConnection,
    actor: &Actor,
    at: Timestamp,
    id: &SignedReadingId,
    seen: &IfMatch,
    decided: Decided,
) -> Result<SignedReading, Error> {
    let Decided {
        outcome,
        numerator,
        denominator,
        reason,
    } = decided;
    let reason = checked_note("reason", &reason, SHORTEST_REASON)?;
    let mut reading = before_change(db, id, seen)?;
    reading.must_be(&[ReadingStatus::Approved, ReadingStatus::Restated])?;
    by_somebody_else(&reading, actor)?;
    let former = store::restatements_of(db, id)?;
    let now = figure::now(db, &reading.scope, at)?.basis;
    if (now.numerator, now.denominator) != (numerator, denominator) {
        return Err(Code::PreconditionFailed.into());
    }
    if proposal(&reading, &former, &now) != Proposal::Open {
        return Err(Code::WrongState.into());
    }
    let old = official(&reading, &former);
    let mut found = difference(db, &reading.scope, &old, &now)?;
    let changed_rows = i32::try_from(found.rows.len()).unwrap_or(i32::MAX);
    found.rows.truncate(KEPT_CHANGES);
    let accepted = outcome == RestatementOutcome::Accepted;
    let last = former.iter().filter_map(|one| one.number).max();
    let restatement = Restatement {
        id: RestatementId::new(),
        number: accepted.then(|| last.unwrap_or_default() + 1),
        outcome,
        old_numerator: old.numerator,
        old_denominator: old.denominator,
        old_counts: old.counts,
        basis: now,
        seal: found.seal,
        changed_rows,
        changes: found.rows,
        reason,
        decided: Signer {
            id: actor.id.clone(),
            name: actor.name.clone(),
            at,
        },
    };
    store::add_restatement(db, id, &restatement)?;
    if accepted {
        reading.status = ReadingStatus::Restated;
    }
    save(db, &mut reading)?;
    if let Some(number) = restatement.number {
        tell(db, at, &reading, &restatement.basis, number)?;
    }
    let detail = json!({
        "indicator": reading.scope.indicator_code,
        "unit_id": reading.scope.unit,
        "period": reading.scope.period,
        "number": restatement.number,
        "old": format!("{}/{}", restatement.old_numerator, restatement.old_denominator),
        "new": format!("{numerator}/{denominator}"),
        "changed_rows": changed_rows,
        "reason": restatement.reason,
    });
    let action = match outcome {
        RestatementOutcome::Accepted => "reading.restate",
        RestatementOutcome::Rejected => "reading.reject_restatement",
    };
    log(db, actor, at, id, action, detail)?;
    Ok(reading)
}
