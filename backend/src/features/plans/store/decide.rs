//! Choosing between contradicting targets.

use diesel::prelude::*;
use serde_json::json;

use super::objective_rows::DecisionRow;
use super::objectives::place_of;
use super::read;
use super::write::{log, save};
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::{objective_decisions, objectives};
use crate::db::types::Timestamp;
use crate::error::{Code, Error, FieldCode};
use crate::features::plans::model::{Decision, Plan, PlanStatus};
use crate::ids::{ObjectiveId, PlanId};

/// Characters of a reason for choosing one target over another.
pub(in crate::features::plans) const MIN_REASON: usize = 10;
const MAX_REASON: usize = 2_000;

/// Chooses the target that rules where a plan contradicts itself. A later choice replaces it; all are kept.
///
/// # Errors
/// `wrong_state` once the plan is superseded or closed; `conflict` when the targets do not differ; `validation_failed`
/// for an unknown target or a reason shorter than ten characters.
pub fn decide(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    plan: &PlanId,
    id: &ObjectiveId,
    target_index: usize,
    reason: &str,
) -> Result<Plan, Error> {
    hold(db, Lock::Plans)?;
    let before = read::plan(db, plan)?;
    let (_, objective) = place_of(&before, id)?;
    let reason = reason_of(reason, MIN_REASON)?;
    let target = objective
        .targets
        .get(target_index)
        .ok_or_else(|| Error::field("target_index", FieldCode::OutOfRange))?
        .clone();
    before.status.must_be(PlanStatus::UNDECIDED)?;
    if !objective.is_contradictory() {
        return Err(Code::Conflict.into());
    }
    let decision = Decision {
        target,
        by: actor.id.clone(),
        by_name: actor.name.clone(),
        at: now,
        reason,
    };
    diesel::update(objectives::table.find(id))
        .set((
            objectives::target_index.eq(i32::try_from(target_index).map_err(Error::internal)?),
            objectives::revision.eq(objective.revision + 1),
        ))
        .execute(db)?;
    diesel::insert_into(objective_decisions::table)
        .values(DecisionRow::of(&decision, id)?)
        .execute(db)?;
    let detail = json!({
        "objective_id": id, "number": objective.number, "target": decision.target, "reason": decision.reason,
        "candidates": objective.targets, "former": objective.target(),
    });
    save(db, now, before)?;
    log(db, actor, now, "plan.decide_target", plan, detail)?;
    read::plan(db, plan)
}

/// A reason with at least `least` characters.
pub(super) fn reason_of(reason: &str, least: usize) -> Result<String, Error> {
    if reason.chars().count() > MAX_REASON {
        return Err(Error::field("reason", FieldCode::TooLong));
    }
    let words: String = reason
        .chars()
        .filter(|c| !c.is_control() || *c == '\n')
        .collect();
    let words = words.trim();
    match words.chars().count() {
        0 => Err(Error::field("reason", FieldCode::Required)),
        length if length < least => Err(Error::field("reason", FieldCode::TooShort)),
        _ => Ok(words.to_owned()),
    }
}
