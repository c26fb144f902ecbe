//! Saying which unit a name stands for: asked once, then remembered.

use diesel::prelude::*;
use serde_json::json;

use super::read;
use super::write::log;
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::{objective_parties, objectives, plans};
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode};
use crate::features::plans::model::Plan;
use crate::features::units::{self, NewUnit, Unit, UnitKind};
use crate::ids::{ObjectiveId, PlanId, UnitId};
use crate::text::fold;

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// An entry of the unit tree; the name becomes an alias of it.
    Unit(UnitId),
    /// Several people or units; an entry of kind group is made with that name.
    NewGroup,
}

/// Remembers what a name stands for, and fills it in wherever a plan uses it and nobody has said so yet. The words of
/// the plans stay as they are, those of issued ones too.
///
/// # Errors
/// `not_found` (field `name`) when the plan asks about no such name; `not_found` (field `unit_id`) for an unknown unit.
pub fn answer_name(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    plan: &PlanId,
    name: &str,
    answer: &Answer,
) -> Result<Plan, Error> {
    hold(db, Lock::Plans)?;
    let before = read::plan(db, plan)?;
    let folded = fold(name);
    let asked = before
        .objectives
        .iter()
        .flat_map(|objective| objective.all_names())
        .find(|one| one.is_unknown() && fold(&one.name) == folded)
        .ok_or_else(|| Error::field("name", FieldCode::NotFound))?;
    let spelt = asked.name.clone();
    let unit = match answer {
        Answer::Unit(id) => {
            let directory = units::directory(db)?;
            let unit = directory
                .get(id)
                .ok_or_else(|| Error::field("unit_id", FieldCode::NotFound))?
                .clone();
            units::add_alias(db, actor, now, id, &spelt)?;
            unit
        }
        Answer::NewGroup => new_group(db, actor, now, &spelt)?,
    };
    let rows: Vec<(String, ObjectiveId)> = objective_parties::table
        .filter(
            objective_parties::folded
                .eq(&folded)
                .and(objective_parties::unit_id.is_null()),
        )
        .order(objective_parties::id)
        .select((objective_parties::id, objective_parties::objective_id))
        .load(db)?;
    let (names, within): (Vec<String>, Vec<ObjectiveId>) = rows.into_iter().unzip();
    diesel::update(objective_parties::table.filter(objective_parties::id.eq_any(&names)))
        .set((
            objective_parties::unit_id.eq(&unit.id),
            objective_parties::is_group.eq(unit.kind == UnitKind::Group),
        ))
        .execute(db)?;
    let of: Vec<PlanId> = objectives::table
        .filter(objectives::id.eq_any(&within))
        .order(objectives::plan_id)
        .select(objectives::plan_id)
        .distinct()
        .load(db)?;
    diesel::update(plans::table.filter(plans::id.eq_any(&of)))
        .set((
            plans::revision.eq(plans::revision + 1),
            plans::updated_at.eq(now),
        ))
        .execute(db)?;
    diesel::update(objectives::table.filter(objectives::id.eq_any(&within)))
        .set(objectives::revision.eq(objectives::revision + 1))
        .execute(db)?;
    let detail =
        json!({ "name": spelt, "unit_id": unit.id, "unit": unit.name, "filled_in": names.len() });
    log(db, actor, now, "plan.name_answered", plan, detail)?;
    read::plan(db, plan)
}

/// An entry of kind group with this name, under a code of its own.
fn new_group(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    name: &str,
) -> Result<Unit, Error> {
    const CODE: usize = 36;
    let words: String = fold(name)
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    let mut code = words.split_whitespace().collect::<Vec<_>>().join("-");
    code.truncate(CODE);
    let code = match code.trim_end_matches('-') {
        "" => "nhom".to_owned(),
        code => code.to_owned(),
    };
    let directory = units::directory(db)?;
    let taken = |code: &str| directory.units().iter().any(|unit| unit.code == code);
    let free = std::iter::once(code.clone())
        .chain((2..).map(|number| format!("{code}-{number}")))
        .find(|code| !taken(code))
        .ok_or_else(|| Error::internal("no code is free"))?;
    let group = NewUnit {
        code: free,
        parent_id: None,
        kind: UnitKind::Group,
        name: name.to_owned(),
        short_name: None,
        position: 0,
    };
    units::create(db, actor, now, group)
}
