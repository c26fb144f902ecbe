//! The rows of an objective, and back: its own, its actions, the names in both, the choices between its targets.

use diesel::prelude::*;

use super::rows::{from_json, to_json};
use crate::db::schema::{objective_actions, objective_decisions, objective_parties, objectives};
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::plans::model::{Action, Decision, Name, Objective, Part};
use crate::ids::{ActionId, ObjectiveId, PlanId, UnitId};
use crate::text::fold;

#[derive(Queryable, Selectable, Insertable, AsChangeset, Clone, Debug)]
#[diesel(table_name = objectives, treat_none_as_null = true)]
pub(super) struct ObjectiveRow {
    pub(super) id: ObjectiveId,
    pub(super) plan_id: PlanId,
    pub(super) lineage_id: ObjectiveId,
    pub(super) position: i32,
    pub(super) number: String,
    pub(super) section: Option<String>,
    pub(super) text: String,
    pub(super) short_name: String,
    pub(super) measure: Option<String>,
    pub(super) deadline: Option<String>,
    pub(super) due_day: Option<Day>,
    pub(super) resources: Option<String>,
    pub(super) responsible: Option<String>,
    pub(super) indicator_code: Option<String>,
    pub(super) targets: String,
    pub(super) target_index: Option<i32>,
    pub(super) extras: String,
    pub(super) revision: i32,
}

impl ObjectiveRow {
    pub(super) fn of(objective: &Objective, position: usize) -> Result<Self, Error> {
        let Objective {
            id,
            plan_id,
            lineage_id,
            number,
            section,
            text,
            short_name,
            indicator_code,
            measure,
            targets,
            target_index,
            decision: _,
            decisions: _,
            responsible,
            deadline,
            due_day,
            resources,
            extras,
            names: _,
            actions: _,
            revision,
        } = objective.clone();
        Ok(Self {
            id,
            plan_id,
            lineage_id,
            position: place(position)?,
            number,
            section,
            text,
            short_name,
            measure,
            deadline,
            due_day,
            resources,
            responsible,
            indicator_code,
            targets: to_json(&targets)?,
            target_index: target_index.map(place).transpose()?,
            extras: to_json(&extras)?,
            revision,
        })
    }

    pub(super) fn into_objective(
        self,
        decisions: Vec<Decision>,
        names: Vec<Name>,
        actions: Vec<Action>,
    ) -> Result<Objective, Error> {
        let Self {
            id,
            plan_id,
            lineage_id,
            position: _,
            number,
            section,
            text,
            short_name,
            measure,
            deadline,
            due_day,
            resources,
            responsible,
            indicator_code,
            targets,
            target_index,
            extras,
            revision,
        } = self;
        let mut objective = Objective {
            id,
            plan_id,
            lineage_id,
            number,
            section,
            text,
            short_name,
            indicator_code,
            measure,
            targets: from_json(&targets)?,
            target_index: target_index.and_then(|index| usize::try_from(index).ok()),
            decision: None,
            decisions,
            responsible,
            deadline,
            due_day,
            resources,
            extras: from_json(&extras)?,
            names,
            actions,
            revision,
        };
        // Targets that no longer differ, or that were changed since, are nobody's choice.
        if objective.target_index.is_some() && objective.is_contradictory() {
            objective.decision = objective.decisions.last().cloned();
        }
        Ok(objective)
    }
}

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = objective_actions)]
pub(super) struct ActionRow {
    pub(super) id: ActionId,
    pub(super) objective_id: ObjectiveId,
    pub(super) position: i32,
    pub(super) number: String,
    pub(super) text: String,
    pub(super) lead: Option<String>,
    pub(super) coordinators: Option<String>,
    pub(super) deadline: Option<String>,
    pub(super) resources: Option<String>,
    pub(super) extras: String,
}

impl ActionRow {
    pub(super) fn of(
        action: &Action,
        objective: &ObjectiveId,
        position: usize,
    ) -> Result<Self, Error> {
        let Action {
            id,
            number,
            text,
            lead,
            coordinators,
            deadline,
            resources,
            extras,
            names: _,
        } = action.clone();
        Ok(Self {
            id,
            objective_id: objective.clone(),
            position: place(position)?,
            number,
            text,
            lead,
            coordinators,
            deadline,
            resources,
            extras: to_json(&extras)?,
        })
    }

    pub(super) fn into_action(self, names: Vec<Name>) -> Result<Action, Error> {
        let Self {
            id,
            objective_id: _,
            position: _,
            number,
            text,
            lead,
            coordinators,
            deadline,
            resources,
            extras,
        } = self;
        Ok(Action {
            id,
            number,
            text,
            lead,
            coordinators,
            deadline,
            resources,
            extras: from_json(&extras)?,
            names,
        })
    }
}

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = objective_parties)]
pub(super) struct NameRow {
    pub(super) id: String,
    pub(super) objective_id: ObjectiveId,
    pub(super) action_id: Option<ActionId>,
    pub(super) position: i32,
    pub(super) part: Part,
    pub(super) name: String,
    pub(super) folded: String,
    pub(super) is_group: bool,
    pub(super) unit_id: Option<UnitId>,
}

impl NameRow {
    pub(super) fn of(
        name: &Name,
        objective: &ObjectiveId,
        action: Option<&ActionId>,
        position: usize,
    ) -> Result<Self, Error> {
        let Name {
            part,
            name,
            group,
            unit_id,
        } = name.clone();
        Ok(Self {
            id: UnitId::new().0,
            objective_id: objective.clone(),
            action_id: action.cloned(),
            position: place(position)?,
            part,
            folded: fold(&name),
            name,
            is_group: group,
            unit_id,
        })
    }

    pub(super) fn into_name(self) -> Name {
        let Self {
            id: _,
            objective_id: _,
            action_id: _,
            position: _,
            part,
            name,
            folded: _,
            is_group,
            unit_id,
        } = self;
        Name {
            part,
            name,
            group: is_group,
            unit_id,
        }
    }
}

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = objective_decisions)]
pub(super) struct DecisionRow {
    pub(super) id: String,
    pub(super) objective_id: ObjectiveId,
    pub(super) target: String,
    pub(super) reason: String,
    pub(super) decided_by: String,
    pub(super) decided_by_name: String,
    pub(super) decided_at: Timestamp,
}

impl DecisionRow {
    pub(super) fn of(decision: &Decision, objective: &ObjectiveId) -> Result<Self, Error> {
        let Decision {
            target,
            by,
            by_name,
            at,
            reason,
        } = decision.clone();
        Ok(Self {
            // UUIDv7: later ones sort after earlier ones.
            id: ObjectiveId::new().0,
            objective_id: objective.clone(),
            target: to_json(&target)?,
            reason,
            decided_by: by,
            decided_by_name: by_name,
            decided_at: at,
        })
    }

    pub(super) fn into_decision(self) -> Result<Decision, Error> {
        let Self {
            id: _,
            objective_id: _,
            target,
            reason,
            decided_by,
            decided_by_name,
            decided_at,
        } = self;
        Ok(Decision {
            target: from_json(&target)?,
            by: decided_by,
            by_name: decided_by_name,
            at: decided_at,
            reason,
        })
    }
}

fn place(index: usize) -> Result<i32, Error> {
    i32::try_from(index).map_err(Error::internal)
}
