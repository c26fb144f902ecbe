//! A plan's life: draft → submitted → issued → closed, and the drafts that grow out of an issued plan.

use diesel::prelude::*;
use serde_json::json;

use super::read;
use super::write::{Carried, NewPlan, Origin, create, log, save};
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::plans;
use crate::db::types::{Day, Timestamp};
use crate::error::{Code, Error, FieldCode, FieldError};
use crate::features::plans::check::{Check, YEARS};
use crate::features::plans::model::{Plan, PlanStatus};
use crate::features::plans::next_year as coming;
use crate::ids::PlanId;

/// Lays a draft before the one who issues it.
///
/// # Errors
/// `wrong_state` unless it is a draft; `validation_failed` when it has no objective.
pub fn submit(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &PlanId,
) -> Result<Plan, Error> {
    hold(db, Lock::Plans)?;
    let mut plan = read::plan(db, id)?;
    plan.status.must_be(&[PlanStatus::Draft])?;
    if plan.objectives.is_empty() {
        return Err(Error::field("objectives", FieldCode::Required));
    }
    plan.status = PlanStatus::Submitted;
    plan.submitted_by = Some(actor.name.clone());
    plan.submitted_at = Some(now);
    plan.return_reason = None;
    let plan = save(db, now, plan)?;
    log(db, actor, now, "plan.submit", id, json!({}))?;
    Ok(plan)
}

/// Gives a submitted plan back to be corrected.
///
/// # Errors
/// `wrong_state` unless it is submitted; `validation_failed` without a reason.
pub fn give_back(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &PlanId,
    reason: &str,
) -> Result<Plan, Error> {
    let reason = reason_of(reason)?;
    hold(db, Lock::Plans)?;
    let mut plan = read::plan(db, id)?;
    plan.status.must_be(&[PlanStatus::Submitted])?;
    plan.status = PlanStatus::Draft;
    plan.return_reason = Some(reason.clone());
    let plan = save(db, now, plan)?;
    log(
        db,
        actor,
        now,
        "plan.return",
        id,
        json!({ "reason": reason }),
    )?;
    Ok(plan)
}

/// The decision that issues a plan, and who signs it; what is left out is taken from the draft.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// Number of the decision, such as `26/QĐ-SYT`.
    pub decision_number: Option<String>,
    /// Its date.
    pub decision_date: Option<Day>,
    /// Position of the one who signs.
    pub signer_position: Option<String>,
    /// Name of the one who signs.
    pub signer_name: Option<String>,
}

/// Puts a submitted plan in force and freezes it. The revision of its series that was in force is superseded.
///
/// # Errors
/// `wrong_state` unless it is submitted; `validation_failed` without number, date or signer; `conflict` while another
/// plan of its year is in force.
pub fn issue(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &PlanId,
    signature: Signature,
) -> Result<Plan, Error> {
    hold(db, Lock::Plans)?;
    let mut plan = read::plan(db, id)?;
    plan.status.must_be(&[PlanStatus::Submitted])?;
    let Signature {
        decision_number,
        decision_date,
        signer_position,
        signer_name,
    } = signature;
    plan.decision_number = decision_number.or(plan.decision_number);
    plan.decision_date = decision_date.or(plan.decision_date);
    plan.signer_position = signer_position.or(plan.signer_position);
    plan.signer_name = signer_name.or(plan.signer_name);
    let mut check = Check::default();
    check.line(&mut plan.decision_number, "decision_number");
    check.line(&mut plan.signer_position, "signer_position");
    check.line(&mut plan.signer_name, "signer_name");
    check.finish(())?;
    let missing: Vec<FieldError> = [
        ("decision_number", plan.decision_number.is_none()),
        ("decision_date", plan.decision_date.is_none()),
        ("signer_position", plan.signer_position.is_none()),
        ("signer_name", plan.signer_name.is_none()),
    ]
    .into_iter()
    .filter(|(_, missing)| *missing)
    .map(|(field, _)| FieldError {
        field: field.to_owned(),
        code: FieldCode::Required,
    })
    .collect();
    if !missing.is_empty() {
        return Err(Error::fields(missing));
    }
    let in_force: Vec<(PlanId, PlanId)> = plans::table
        .filter(plans::status.eq(PlanStatus::Issued))
        .filter(
            plans::year
                .eq(plan.year)
                .or(plans::series_id.eq(&plan.series_id)),
        )
        .order(plans::id)
        .select((plans::id, plans::series_id))
        .load(db)?;
    if in_force.iter().any(|(_, series)| *series != plan.series_id) {
        return Err(Code::Conflict.into());
    }
    let mut superseded = Vec::new();
    for (former, _) in in_force {
        let mut former = read::plan(db, &former)?;
        former.status = PlanStatus::Superseded;
        superseded.push(save(db, now, former)?.id);
    }
    plan.status = PlanStatus::Issued;
    plan.issued_by = Some(actor.name.clone());
    plan.issued_at = Some(now);
    let plan = save(db, now, plan)?;
    let detail = json!({
        "decision_number": plan.decision_number, "decision_date": plan.decision_date,
        "signer_position": plan.signer_position, "signer_name": plan.signer_name, "superseded": superseded,
    });
    log(db, actor, now, "plan.issue", id, detail)?;
    Ok(plan)
}

/// Ends an issued plan: its year is over and accounted for.
///
/// # Errors
/// `wrong_state` unless it is issued.
pub fn close(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &PlanId,
) -> Result<Plan, Error> {
    hold(db, Lock::Plans)?;
    let mut plan = read::plan(db, id)?;
    plan.status.must_be(&[PlanStatus::Issued])?;
    plan.status = PlanStatus::Closed;
    plan.closed_by = Some(actor.name.clone());
    plan.closed_at = Some(now);
    let plan = save(db, now, plan)?;
    log(db, actor, now, "plan.close", id, json!({}))?;
    Ok(plan)
}

/// Makes a draft of the next revision of an issued plan: the same objectives, choices included.
///
/// # Errors
/// `wrong_state` unless it is issued; `conflict` while the series has an open revision already.
pub fn amend(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &PlanId,
    reason: &str,
) -> Result<Plan, Error> {
    let reason = reason_of(reason)?;
    hold(db, Lock::Plans)?;
    let plan = read::plan(db, id)?;
    plan.status.must_be(&[PlanStatus::Issued])?;
    let revisions: Vec<(i32, PlanStatus)> = plans::table
        .filter(plans::series_id.eq(&plan.series_id))
        .select((plans::revision_number, plans::status))
        .load(db)?;
    let open = |(_, status): &(i32, PlanStatus)| {
        matches!(status, PlanStatus::Draft | PlanStatus::Submitted)
    };
    if revisions.iter().any(open) {
        return Err(Code::Conflict.into());
    }
    let last = revisions.iter().map(|(number, _)| *number).max();
    let carried = plan
        .objectives
        .iter()
        .map(|objective| Carried {
            lineage_id: objective.lineage_id.clone(),
            target_index: objective.target_index,
            decisions: objective.decisions.clone(),
        })
        .collect();
    let mut draft = plan.to_draft();
    // The amendment has a decision of its own.
    draft.decision_number = None;
    draft.decision_date = None;
    let origin = Origin {
        series: Some((
            plan.series_id.clone(),
            last.unwrap_or(plan.revision_number) + 1,
        )),
        carried,
        sample: plan.sample,
        change_reason: Some(reason),
        ..Origin::default()
    };
    create(db, actor, now, "plan.amend", NewPlan { draft, origin })
}

/// Makes a draft of the next year's plan from this one, with remarks on all that a person has to check. Choices
/// between contradicting targets are not carried over.
///
/// With a `sample_label` the new plan is sample data, and its title says so.
///
/// # Errors
/// `out_of_range` after the last year that is taken.
pub fn next_year(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &PlanId,
    sample_label: Option<&str>,
) -> Result<Plan, Error> {
    hold(db, Lock::Plans)?;
    let plan = read::plan(db, id)?;
    if !YEARS.contains(&(plan.year + 1)) {
        return Err(Error::field("year", FieldCode::OutOfRange));
    }
    let carried = plan
        .objectives
        .iter()
        .map(|objective| Carried {
            lineage_id: objective.lineage_id.clone(),
            target_index: objective
                .target_index
                .filter(|_| !objective.is_contradictory()),
            decisions: Vec::new(),
        })
        .collect();
    let coming::NextYear { mut draft, remarks } = coming::of(&plan);
    if let Some(label) = sample_label {
        draft.title = format!("{} {label}", draft.title);
    }
    let origin = Origin {
        carried,
        sample: plan.sample || sample_label.is_some(),
        remarks,
        ..Origin::default()
    };
    create(db, actor, now, "plan.next_year", NewPlan { draft, origin })
}

/// A reason that an amendment or a refusal needs: some words, not a dot.
fn reason_of(reason: &str) -> Result<String, Error> {
    super::decide::reason_of(reason, 1)
}
