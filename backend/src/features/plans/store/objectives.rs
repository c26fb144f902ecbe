//! Objectives of drafts: made, changed, added, removed.

use diesel::prelude::*;
use serde_json::json;

use super::objective_rows::{ActionRow, DecisionRow, NameRow, ObjectiveRow};
use super::read;
use super::write::{Carried, log, save};
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::{objective_actions, objective_decisions, objective_parties, objectives};
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::plans::check::Check;
use crate::features::plans::difference::of_objectives;
use crate::features::plans::draft::{ActionDraft, ObjectiveDraft};
use crate::features::plans::model::{Action, Objective, Plan, PlanStatus};
use crate::features::plans::names;
use crate::features::plans::suggestion::short_name;
use crate::features::plans::target::ruling;
use crate::features::units::{self, Directory};
use crate::ids::{ActionId, ObjectiveId, PlanId};

/// An objective that is not stored yet. `carried` is what it takes over from its forebear.
pub(super) fn made(
    directory: &Directory,
    plan: &PlanId,
    position: usize,
    draft: ObjectiveDraft,
    carried: Option<Carried>,
) -> Objective {
    let names = names::of_objective(directory, &draft);
    let ObjectiveDraft {
        number,
        section,
        text,
        short_name: short,
        indicator_code,
        measure,
        targets,
        responsible,
        deadline,
        due_day,
        resources,
        extras,
        actions,
    } = draft;
    let id = ObjectiveId::new();
    let settled = ruling(&targets);
    let (lineage_id, target_index, decisions) = match carried {
        Some(Carried {
            lineage_id,
            target_index,
            decisions,
        }) => (lineage_id, target_index.or(settled), decisions),
        None => (id.clone(), settled, Vec::new()),
    };
    Objective {
        plan_id: plan.clone(),
        lineage_id,
        number: numbered(number, position),
        section,
        short_name: short.unwrap_or_else(|| short_name(&text)),
        text,
        indicator_code,
        measure,
        targets,
        target_index,
        decision: None,
        decisions,
        responsible,
        deadline,
        due_day,
        resources,
        extras,
        names,
        actions: actions_of(directory, actions),
        revision: 1,
        id,
    }
}

fn actions_of(directory: &Directory, drafts: Vec<ActionDraft>) -> Vec<Action> {
    let each = |(position, draft): (usize, ActionDraft)| {
        let names = names::of_action(directory, &draft);
        let ActionDraft {
            number,
            text,
            lead,
            coordinators,
            deadline,
            resources,
            extras,
        } = draft;
        Action {
            id: ActionId::new(),
            number: numbered(number, position),
            text,
            lead,
            coordinators,
            deadline,
            resources,
            extras,
            names,
        }
    };
    drafts.into_iter().enumerate().map(each).collect()
}

fn numbered(number: String, position: usize) -> String {
    if number.is_empty() {
        (position + 1).to_string()
    } else {
        number
    }
}

pub(super) fn insert(
    db: &mut AnyConnection,
    objective: &Objective,
    position: usize,
) -> Result<(), Error> {
    diesel::insert_into(objectives::table)
        .values(ObjectiveRow::of(objective, position)?)
        .execute(db)?;
    for decision in &objective.decisions {
        diesel::insert_into(objective_decisions::table)
            .values(DecisionRow::of(decision, &objective.id)?)
            .execute(db)?;
    }
    insert_doing(db, objective)
}

/// The actions and all names of an objective.
fn insert_doing(db: &mut AnyConnection, objective: &Objective) -> Result<(), Error> {
    let id = &objective.id;
    for (position, name) in objective.names.iter().enumerate() {
        diesel::insert_into(objective_parties::table)
            .values(NameRow::of(name, id, None, position)?)
            .execute(db)?;
    }
    for (position, action) in objective.actions.iter().enumerate() {
        diesel::insert_into(objective_actions::table)
            .values(ActionRow::of(action, id, position)?)
            .execute(db)?;
        for (position, name) in action.names.iter().enumerate() {
            diesel::insert_into(objective_parties::table)
                .values(NameRow::of(name, id, Some(&action.id), position)?)
                .execute(db)?;
        }
    }
    Ok(())
}

/// Replaces an objective's words. `change` gets the present ones with the objective's revision.
pub(in crate::features::plans) fn change_objective(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    plan: &PlanId,
    id: &ObjectiveId,
    change: impl FnOnce(&Objective) -> Result<ObjectiveDraft, Error>,
) -> Result<Plan, Error> {
    hold(db, Lock::Plans)?;
    let before = read::plan(db, plan)?;
    let (position, old) = place_of(&before, id)?;
    let mut draft = change(old)?;
    before.status.must_be(&[PlanStatus::Draft])?;
    let mut check = Check::default();
    check.objective(&mut draft, "");
    check.finish(())?;
    let directory = units::directory(db)?;
    // A choice holds for the targets it was made between.
    let target_index = if draft.targets == old.targets {
        old.target_index
    } else {
        ruling(&draft.targets)
    };
    let new = Objective {
        id: old.id.clone(),
        lineage_id: old.lineage_id.clone(),
        target_index,
        decisions: old.decisions.clone(),
        revision: old.revision + 1,
        ..made(&directory, plan, position, draft, None)
    };
    diesel::update(objectives::table.find(id))
        .set(ObjectiveRow::of(&new, position)?)
        .execute(db)?;
    diesel::delete(objective_parties::table.filter(objective_parties::objective_id.eq(id)))
        .execute(db)?;
    diesel::delete(objective_actions::table.filter(objective_actions::objective_id.eq(id)))
        .execute(db)?;
    insert_doing(db, &new)?;
    let old = old.clone();
    save(db, now, before)?;
    let after = read::plan(db, plan)?;
    let (_, new) = place_of(&after, id)?;
    let changes = of_objectives(&old, new);
    let detail = json!({ "objective_id": id, "number": new.number, "changes": changes });
    log(db, actor, now, "plan.update_objective", plan, detail)?;
    Ok(after)
}

/// An objective of a plan, with its place.
pub(super) fn place_of<'a>(
    plan: &'a Plan,
    id: &ObjectiveId,
) -> Result<(usize, &'a Objective), Error> {
    plan.objectives
        .iter()
        .enumerate()
        .find(|(_, objective)| &objective.id == id)
        .ok_or_else(Error::not_found)
}

/// Puts an objective at the end of a draft.
pub(in crate::features::plans) fn add_objective(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    plan: &PlanId,
    mut draft: ObjectiveDraft,
) -> Result<(Plan, ObjectiveId), Error> {
    hold(db, Lock::Plans)?;
    let before = read::plan(db, plan)?;
    before.status.must_be(&[PlanStatus::Draft])?;
    let mut check = Check::default();
    check.objective(&mut draft, "");
    check.room(before.objectives.len());
    check.finish(())?;
    let directory = units::directory(db)?;
    let position = before.objectives.len();
    let objective = made(&directory, plan, position, draft, None);
    insert(db, &objective, position)?;
    save(db, now, before)?;
    let detail =
        json!({ "objective_id": objective.id, "number": objective.number, "text": objective.text });
    log(db, actor, now, "plan.add_objective", plan, detail)?;
    Ok((read::plan(db, plan)?, objective.id))
}

/// Takes an objective out of a draft.
pub(in crate::features::plans) fn remove_objective(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    plan: &PlanId,
    id: &ObjectiveId,
    check: impl FnOnce(&Objective) -> Result<(), Error>,
) -> Result<(), Error> {
    hold(db, Lock::Plans)?;
    let mut before = read::plan(db, plan)?;
    let (position, objective) = place_of(&before, id)?;
    check(objective)?;
    before.status.must_be(&[PlanStatus::Draft])?;
    let detail = json!({ "objective_id": id, "number": objective.number, "text": objective.text });
    diesel::delete(objectives::table.find(id)).execute(db)?;
    // Upwards, one by one: no two may share a place even for a moment.
    for (place, after) in before.objectives.iter().enumerate().skip(position + 1) {
        diesel::update(objectives::table.find(&after.id))
            .set(objectives::position.eq(i32::try_from(place - 1).map_err(Error::internal)?))
            .execute(db)?;
    }
    before
        .remarks
        .retain(|remark| remark.objective != Some(position));
    for remark in &mut before.remarks {
        remark.objective = remark
            .objective
            .map(|place| if place > position { place - 1 } else { place });
    }
    save(db, now, before)?;
    log(db, actor, now, "plan.remove_objective", plan, detail)
}
