//! Reading plans.

use std::collections::HashMap;

use diesel::prelude::*;

use super::objective_rows::{ActionRow, DecisionRow, NameRow, ObjectiveRow};
use super::rows::{PlanRow, from_json};
use crate::below;
use crate::db::AnyConnection;
use crate::db::schema::{
    objective_actions, objective_decisions, objective_parties, objectives, plans,
};
use crate::error::Error;
use crate::features::plans::model::{Action, Decision, Name, Objective, Part, Plan, PlanStatus};
use crate::features::plans::source::Block;
use crate::features::plans::target::Target;
use crate::http::Cursor;
use crate::ids::{ActionId, ObjectiveId, PlanId, UnitId};
use crate::text::like_anywhere;

/// A whole plan.
///
/// # Errors
/// `not_found` when there is no such plan.
pub fn plan(db: &mut AnyConnection, id: &PlanId) -> Result<Plan, Error> {
    let row: PlanRow = plans::table
        .find(id)
        .select(PlanRow::as_select())
        .first(db)?;
    let objectives = objectives_of(db, id)?;
    row.into_plan(objectives)
}

/// The plan whose targets hold for a year: the one in force (or closed, when the year is over), else the one furthest on
/// its way; among equals the latest. None when the year has no plan.
///
/// # Errors
/// Those of the database.
pub fn ruling_plan(db: &mut AnyConnection, year: i32) -> Result<Option<Plan>, Error> {
    for status in [
        PlanStatus::Issued,
        PlanStatus::Closed,
        PlanStatus::Submitted,
        PlanStatus::Draft,
    ] {
        let found: Option<PlanId> = plans::table
            .filter(plans::year.eq(year).and(plans::status.eq(status)))
            .order((plans::created_at.desc(), plans::id.desc()))
            .select(plans::id)
            .first(db)
            .optional()?;
        if let Some(id) = found {
            return plan(db, &id).map(Some);
        }
    }
    Ok(None)
}

/// The objective of a year's ruling plan that sets a target on an indicator.
#[derive(Clone, Debug)]
pub struct Measured {
    /// The objective.
    pub id: ObjectiveId,
    /// The target that rules; none while nobody has decided between several.
    pub target: Option<Target>,
}

/// Which objective of the plan in force for a year is measured by an indicator; one row is read, because programs ask
/// this with every figure.
///
/// # Errors
/// Those of the database.
pub fn measured_by(
    db: &mut AnyConnection,
    year: i32,
    indicator_code: &str,
) -> Result<Option<Measured>, Error> {
    let found: Option<(ObjectiveId, String, Option<i32>)> = objectives::table
        .inner_join(plans::table)
        .filter(objectives::indicator_code.eq(indicator_code))
        .filter(plans::year.eq(year))
        .filter(plans::status.eq_any([PlanStatus::Issued, PlanStatus::Closed]))
        .order((plans::created_at.desc(), objectives::position))
        .select((
            objectives::id,
            objectives::targets,
            objectives::target_index,
        ))
        .first(db)
        .optional()?;
    let Some((id, targets, index)) = found else {
        return Ok(None);
    };
    let mut targets: Vec<Target> = from_json(&targets)?;
    let target = index
        .and_then(|index| usize::try_from(index).ok())
        .filter(|index| *index < targets.len())
        .map(|index| targets.swap_remove(index));
    Ok(Some(Measured { id, target }))
}

/// The units that answer for an objective; where only its actions name somebody, those that lead them.
///
/// # Errors
/// Those of the database.
pub fn responsible_units(
    db: &mut AnyConnection,
    objective: &ObjectiveId,
) -> Result<Vec<UnitId>, Error> {
    for part in [Part::Responsible, Part::Lead] {
        let units: Vec<Option<UnitId>> = objective_parties::table
            .filter(objective_parties::objective_id.eq(objective))
            .filter(objective_parties::part.eq(part))
            .filter(objective_parties::unit_id.is_not_null())
            .order((objective_parties::position, objective_parties::id))
            .select(objective_parties::unit_id)
            .load(db)?;
        if !units.is_empty() {
            return Ok(units.into_iter().flatten().collect());
        }
    }
    Ok(Vec::new())
}

/// The original of a plan that was read from a file; empty for one that was not.
pub(in crate::features::plans) fn source(
    db: &mut AnyConnection,
    id: &PlanId,
) -> Result<Vec<Block>, Error> {
    let blocks: Option<String> = plans::table
        .find(id)
        .select(plans::source_blocks)
        .first(db)?;
    blocks.as_deref().map_or(Ok(Vec::new()), from_json)
}

/// Which plans.
#[derive(Clone, Debug, Default)]
pub(in crate::features::plans) struct Filter {
    pub(in crate::features::plans) year: Option<i32>,
    pub(in crate::features::plans) status: Option<PlanStatus>,
    pub(in crate::features::plans) series: Option<PlanId>,
    pub(in crate::features::plans) q: Option<String>,
    pub(in crate::features::plans) after: Option<(i32, String)>,
}

impl Filter {
    /// The place after a plan in the order of [`list`].
    pub(in crate::features::plans) fn cursor(plan: &Plan) -> Cursor {
        Cursor::new([plan.year.to_string(), plan.id.0.clone()])
    }
}

/// Plans, the latest year first, within a year the latest made first.
pub(in crate::features::plans) fn list(
    db: &mut AnyConnection,
    filter: Filter,
    limit: usize,
) -> Result<Vec<Plan>, Error> {
    let Filter {
        year,
        status,
        series,
        q,
        after,
    } = filter;
    let mut query = plans::table.into_boxed();
    if let Some(year) = year {
        query = query.filter(plans::year.eq(year));
    }
    if let Some(status) = status {
        query = query.filter(plans::status.eq(status));
    }
    if let Some(series) = series {
        query = query.filter(plans::series_id.eq(series));
    }
    if let Some(q) = q {
        query = query.filter(plans::search.like(like_anywhere(&q)).escape('\\'));
    }
    if let Some((year, id)) = after {
        query = query.filter(below!((plans::year, plans::id), (year, id)));
    }
    let rows: Vec<PlanRow> = query
        .order((plans::year.desc(), plans::id.desc()))
        .limit(limit as i64)
        .select(PlanRow::as_select())
        .load(db)?;
    // A page of plans has a few objectives each; their targets tell what is undecided.
    rows.into_iter()
        .map(|row| {
            let objectives = objectives_of(db, &row.id)?;
            row.into_plan(objectives)
        })
        .collect()
}

fn objectives_of(db: &mut AnyConnection, plan: &PlanId) -> Result<Vec<Objective>, Error> {
    let rows: Vec<ObjectiveRow> = objectives::table
        .filter(objectives::plan_id.eq(plan))
        .order(objectives::position)
        .select(ObjectiveRow::as_select())
        .load(db)?;
    let ids: Vec<ObjectiveId> = rows.iter().map(|row| row.id.clone()).collect();
    let mut parts = Parts::load(db, &ids)?;
    rows.into_iter().map(|row| parts.complete(row)).collect()
}

/// What belongs to some objectives, from one query a table.
struct Parts {
    actions: Vec<ActionRow>,
    names: HashMap<(ObjectiveId, Option<ActionId>), Vec<Name>>,
    decisions: HashMap<ObjectiveId, Vec<Decision>>,
}

impl Parts {
    fn load(db: &mut AnyConnection, ids: &[ObjectiveId]) -> Result<Self, Error> {
        let actions = objective_actions::table
            .filter(objective_actions::objective_id.eq_any(ids))
            .order((objective_actions::objective_id, objective_actions::position))
            .select(ActionRow::as_select())
            .load(db)?;
        let mut names: HashMap<_, Vec<Name>> = HashMap::new();
        let rows: Vec<NameRow> = objective_parties::table
            .filter(objective_parties::objective_id.eq_any(ids))
            .order((objective_parties::position, objective_parties::id))
            .select(NameRow::as_select())
            .load(db)?;
        for row in rows {
            let of = (row.objective_id.clone(), row.action_id.clone());
            names.entry(of).or_default().push(row.into_name());
        }
        let mut decisions: HashMap<_, Vec<Decision>> = HashMap::new();
        let rows: Vec<DecisionRow> = objective_decisions::table
            .filter(objective_decisions::objective_id.eq_any(ids))
            .order(objective_decisions::id)
            .select(DecisionRow::as_select())
            .load(db)?;
        for row in rows {
            let of = row.objective_id.clone();
            decisions.entry(of).or_default().push(row.into_decision()?);
        }
        Ok(Self {
            actions,
            names,
            decisions,
        })
    }

    fn complete(&mut self, row: ObjectiveRow) -> Result<Objective, Error> {
        let id = row.id.clone();
        let actions = self
            .actions
            .iter()
            .filter(|action| action.objective_id == id)
            .cloned()
            .map(|action| {
                let of = (id.clone(), Some(action.id.clone()));
                action.into_action(self.names.remove(&of).unwrap_or_default())
            })
            .collect::<Result<Vec<Action>, Error>>()?;
        let decisions = self.decisions.remove(&id).unwrap_or_default();
        let names = self.names.remove(&(id, None)).unwrap_or_default();
        row.into_objective(decisions, names, actions)
    }
}
