//! How signed readings look over the API.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::figure;
use super::model::{
    Basis, ChangedRow, Proposal, ReadingStatus, Restatement, RestatementOutcome, Seal,
    SignedReading, Signer, SigningStep, StepTaken,
};
use super::restate::{official, proposal};
use super::store;
use crate::auth::{Caller, Permission};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::indicators::{ManualReadingRef, Origin, Verdict, answers_for, find};
use crate::features::plans::Target;
use crate::features::units::Directory;
use crate::ids::{ObjectiveId, RestatementId, SignedReadingId, UnitId};
use crate::kpi::{Measured, Reason};

/// A reading that was laid before somebody to be signed.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SignedReadingOut {
    /// Its id.
    pub(super) id: SignedReadingId,
    /// The indicator.
    #[schema(example = "dossier-on-time")]
    indicator_code: String,
    /// Its name in Vietnamese.
    #[schema(example = "Hồ sơ giải quyết đúng hạn")]
    indicator_name_vi: &'static str,
    /// Its name in English.
    #[schema(example = "Dossiers settled on time")]
    indicator_name_en: &'static str,
    /// Where the rows behind it come from.
    #[schema(example = "dossiers")]
    source: &'static str,
    /// What it counts.
    measured: Measured,
    /// The unit; null for the whole department.
    unit_id: Option<UnitId>,
    /// The unit's name; null for the whole department.
    #[schema(example = "NV Dược")]
    unit_name: Option<String>,
    /// The period.
    #[schema(example = "2025Q1")]
    period: String,
    /// Its first day.
    from: Day,
    /// The last day that counts.
    through: Day,
    /// Up to when rows are counted.
    cut_off: Timestamp,
    /// Where it is in its life.
    status: ReadingStatus,
    /// The figure that was submitted, and is frozen once approved.
    signed: BasisOut,
    /// Might still have changed by itself when it was submitted.
    provisional: bool,
    /// When its source had last sent something by then.
    source_last_push_at: Option<Timestamp>,
    /// The objective that sets a target on it.
    objective_id: Option<ObjectiveId>,
    /// The target it is held against, as it then ruled.
    target: Option<Target>,
    /// The figure that holds now: the signed one or its newest restatement.
    official: BasisOut,
    /// Number of the newest restatement; 0 when it stands as it was signed.
    restatement: i32,
    /// What the rows say now, over the same days.
    live: BasisOut,
    /// Whether that calls for a restatement.
    proposal: Proposal,
    /// Who submitted it.
    submitted: SignerOut,
    /// Who approved it; null until then.
    approved: Option<SignerOut>,
    /// Each step of its life, the first one first.
    steps: Vec<SignedStepOut>,
    /// Each decision about its restatement, the first one first.
    restatements: Vec<RestatementOut>,
    /// Counts its changes; its entity tag.
    revision: i32,
    /// What the caller may do.
    may: SignedReadingMay,
}

/// A figure with what it rests on.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct BasisOut {
    /// What succeeded.
    #[schema(example = 97)]
    numerator: i64,
    /// What is measured.
    #[schema(example = 100)]
    denominator: i64,
    /// Rows by reason, counted and left out.
    #[schema(value_type = BTreeMap<String, i64>, example = json!({ "early": 60, "on_time": 37, "late": 3 }))]
    counts: BTreeMap<Reason, i64>,
    /// How it stands against the target; null without one.
    verdict: Option<Verdict>,
    /// The formula and its version.
    #[schema(example = "dossier-on-time v1")]
    formula: String,
    /// Which version of the formula's settings.
    settings_version: i32,
    /// Those settings.
    #[schema(value_type = Object, example = json!({ "precision": "day" }))]
    settings: Value,
    /// Which version of the working calendar.
    #[schema(example = "vn-civil-service-2026.1")]
    calendar_version: String,
    /// Rows as they were known at this moment.
    as_of: Timestamp,
    /// The rows behind it; null for what is not signed.
    rows: Option<SealOut>,
    /// Whether it is computed from rows or was typed by a responsible person.
    origin: Origin,
    /// The typed readings that it is, as they then stood; empty for a computed figure.
    manual: Vec<ManualReadingRef>,
}

/// A seal over the rows behind a figure: the rows known at `as_of` give it again, to the last letter.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SealOut {
    /// How many rows.
    #[schema(example = 118)]
    count: i32,
    /// SHA-256 over their ids, versions, days and reasons.
    #[schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    digest: String,
}

/// Somebody at some time.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SignerOut {
    /// The name at that time.
    #[schema(example = "Nguyễn Thị Hoa")]
    by_name: String,
    /// When.
    at: Timestamp,
}

/// A step of a reading's life.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SignedStepOut {
    /// What was done.
    step: SigningStep,
    /// What was said.
    #[schema(example = "Đề nghị kiểm tra lại 2 hồ sơ tạm dừng.")]
    note: String,
    /// What then succeeded.
    #[schema(example = 97)]
    numerator: i64,
    /// What then was measured.
    #[schema(example = 100)]
    denominator: i64,
    /// Who and when.
    by: SignerOut,
}

/// A decision about a proposed restatement.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RestatementOut {
    /// Its id.
    id: RestatementId,
    /// From 1; null for a rejected one.
    number: Option<i32>,
    /// What was decided.
    outcome: RestatementOutcome,
    /// What succeeded by the figure that held before.
    #[schema(example = 97)]
    old_numerator: i64,
    /// What was measured by it.
    #[schema(example = 100)]
    old_denominator: i64,
    /// The other figure, with what it rests on.
    new: BasisOut,
    /// How many rows differ.
    #[schema(example = 1)]
    changed_rows: i32,
    /// Those of them that the caller may see; 500 at most are kept.
    changes: Vec<ChangedRow>,
    /// Why.
    #[schema(example = "Một cửa sửa ngày trả của một hồ sơ, có biên bản.")]
    reason: String,
    /// Who decided and when.
    decided: SignerOut,
}

/// What the caller may do with a reading.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SignedReadingMay {
    /// Submit it again.
    submit: bool,
    /// Approve it, or return it with a note.
    approve: bool,
    /// Decide about the restatement that is proposed.
    restate: bool,
}

impl BasisOut {
    pub(super) fn new(basis: &Basis, seal: Option<&Seal>) -> Self {
        let Basis {
            numerator,
            denominator,
            counts,
            formula,
            settings_version,
            settings,
            calendar_version,
            as_of,
            verdict,
            manual,
        } = basis.clone();
        Self {
            numerator,
            denominator,
            counts,
            verdict,
            formula,
            settings_version,
            settings,
            calendar_version,
            as_of,
            rows: seal.map(|seal| SealOut {
                count: seal.rows,
                digest: seal.digest.clone(),
            }),
            origin: basis.origin(),
            manual: manual.iter().map(ManualReadingRef::from).collect(),
        }
    }
}

impl From<Signer> for SignerOut {
    fn from(signer: Signer) -> Self {
        let Signer { id: _, name, at } = signer;
        Self { by_name: name, at }
    }
}

impl From<StepTaken> for SignedStepOut {
    fn from(taken: StepTaken) -> Self {
        let StepTaken {
            step,
            note,
            numerator,
            denominator,
            by,
        } = taken;
        Self {
            step,
            note,
            numerator,
            denominator,
            by: by.into(),
        }
    }
}

impl RestatementOut {
    fn new(restatement: Restatement, sees: impl Fn(&UnitId) -> bool) -> Self {
        let Restatement {
            id,
            number,
            outcome,
            old_numerator,
            old_denominator,
            old_counts: _,
            basis,
            seal,
            changed_rows,
            mut changes,
            reason,
            decided,
        } = restatement;
        changes.retain(|row| sees(&row.unit_id));
        Self {
            id,
            number,
            outcome,
            old_numerator,
            old_denominator,
            new: BasisOut::new(&basis, Some(&seal)),
            changed_rows,
            changes,
            reason,
            decided: decided.into(),
        }
    }
}

impl SignedReadingOut {
    /// As this caller sees it at this moment.
    pub(super) fn load(
        db: &mut AnyConnection,
        caller: &Caller,
        directory: &Directory,
        at: Timestamp,
        reading: SignedReading,
    ) -> Result<Self, Error> {
        let found = find(&reading.scope.indicator_code)?;
        let indicator = found.definition;
        let steps = store::steps(db, &reading.id)?;
        let restatements = store::restatements_of(db, &reading.id)?;
        let live = figure::now(db, &reading.scope, at)?.basis;
        let proposal = proposal(&reading, &restatements, &live);
        let holds = official(&reading, &restatements);
        let newest = restatements.iter().rfind(|one| one.number.is_some());
        let official = BasisOut::new(&holds, Some(newest.map_or(&reading.seal, |one| &one.seal)));
        let restatement = newest.and_then(|one| one.number).unwrap_or_default();
        let reachable = directory.reachable(&caller.reach());
        let sees = |unit: &UnitId| {
            reachable
                .as_ref()
                .is_none_or(|reachable| reachable.contains(unit))
        };
        let may = may(db, caller, &reading, proposal)?;
        let SignedReading {
            id,
            scope,
            status,
            basis,
            seal,
            objective_id,
            provisional,
            source_last_push_at,
            submitted,
            approved,
            revision,
        } = reading;
        Ok(Self {
            id,
            indicator_code: scope.indicator_code.clone(),
            indicator_name_vi: indicator.name_vi,
            indicator_name_en: indicator.name_en,
            source: found.source.kind(),
            measured: indicator.measured,
            unit_name: scope
                .unit
                .as_ref()
                .and_then(|unit| directory.get(unit))
                .map(|unit| unit.short_name.clone()),
            period: scope.period.to_string(),
            from: scope.period.start().into(),
            through: scope.through,
            cut_off: scope.cut_off(),
            unit_id: scope.unit,
            status,
            signed: BasisOut::new(&basis, Some(&seal)),
            provisional,
            source_last_push_at,
            objective_id,
            target: scope.target,
            official,
            restatement,
            live: BasisOut::new(&live, None),
            proposal,
            submitted: submitted.into(),
            approved: approved.map(SignerOut::from),
            steps: steps.into_iter().map(SignedStepOut::from).collect(),
            restatements: restatements
                .into_iter()
                .map(|one| RestatementOut::new(one, sees))
                .collect(),
            revision,
            may,
        })
    }
}

fn may(
    db: &mut AnyConnection,
    caller: &Caller,
    reading: &SignedReading,
    proposal: Proposal,
) -> Result<SignedReadingMay, Error> {
    let scope = &reading.scope;
    let year = chrono::Datelike::year(&scope.period.start());
    let decides = caller.may(Permission::ReadingsApprove)
        && caller
            .user()
            .is_some_and(|(id, _)| id.0 != reading.submitted.id);
    Ok(SignedReadingMay {
        submit: reading.status == ReadingStatus::Returned
            && caller.may(Permission::ReadingsSubmit)
            && answers_for(db, caller, &scope.indicator_code, scope.unit.as_ref(), year)?,
        approve: decides && reading.status == ReadingStatus::Submitted,
        restate: decides && proposal == Proposal::Open,
    })
}
