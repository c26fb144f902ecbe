//! Reading and changing plans of updates.

use diesel::prelude::*;
use serde_json::{Value, json};

use super::making;
use super::model::UpdatePlan;
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::update_plans;
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::features::units;
use crate::features::upkeep::UpkeepChannel;
use crate::ids::UpdatePlanId;

/// All plans, by section and time.
pub(super) fn list(db: &mut AnyConnection) -> Result<Vec<UpdatePlan>, Error> {
    Ok(update_plans::table
        .order((
            update_plans::channel.desc(),
            update_plans::section,
            update_plans::from_day,
            update_plans::id,
        ))
        .select(UpdatePlan::as_select())
        .load(db)?)
}

/// The plans of one section.
pub(super) fn of_section(
    db: &mut AnyConnection,
    channel: UpkeepChannel,
    section: &str,
) -> Result<Vec<UpdatePlan>, Error> {
    Ok(update_plans::table
        .filter(update_plans::channel.eq(channel))
        .filter(update_plans::section.eq(section))
        .order((update_plans::from_day, update_plans::id))
        .select(UpdatePlan::as_select())
        .load(db)?)
}

pub(super) fn get(db: &mut AnyConnection, id: &UpdatePlanId) -> Result<UpdatePlan, Error> {
    Ok(update_plans::table
        .find(id)
        .select(UpdatePlan::as_select())
        .first(db)?)
}

/// [`get`], with nobody else changing plans or rows until this transaction ends.
pub(super) fn get_to_change(
    db: &mut AnyConnection,
    id: &UpdatePlanId,
) -> Result<UpdatePlan, Error> {
    hold(db, Lock::Tallies)?;
    get(db, id)
}

fn check_unit(db: &mut AnyConnection, plan: &UpdatePlan) -> Result<(), Error> {
    if let Some(unit) = &plan.unit_id
        && units::directory(db)?.get(unit).is_none()
    {
        return Err(Error::field("unit_id", FieldCode::UnknownUnit));
    }
    Ok(())
}

/// Writes a new plan down, and makes its rows.
pub(super) fn create(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    plan: &UpdatePlan,
) -> Result<(), Error> {
    hold(db, Lock::Tallies)?;
    check_unit(db, plan)?;
    diesel::insert_into(update_plans::table)
        .values(plan.clone())
        .execute(db)?;
    log(db, actor, now, "update_plan.create", plan, shown(plan))?;
    making::follow(db, plan.channel, &plan.section, now)
}

/// Writes a plan as somebody changed it; its rows from tomorrow on follow.
pub(super) fn update(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    old: &UpdatePlan,
    mut changed: UpdatePlan,
) -> Result<UpdatePlan, Error> {
    check_unit(db, &changed)?;
    changed.updated_at = now;
    changed.revision += 1;
    diesel::update(update_plans::table.find(&changed.id))
        .set(changed.clone())
        .execute(db)?;
    let detail = json!({ "old": shown(old), "new": shown(&changed) });
    log(db, actor, now, "update_plan.update", &changed, detail)?;
    making::follow(db, old.channel, &old.section, now)?;
    making::follow(db, changed.channel, &changed.section, now)?;
    Ok(changed)
}

/// Takes a plan away, and the rows that it made for days from tomorrow on.
pub(super) fn delete(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &UpdatePlanId,
) -> Result<(), Error> {
    let plan = get_to_change(db, id)?;
    diesel::delete(update_plans::table.find(id)).execute(db)?;
    log(db, actor, now, "update_plan.delete", &plan, shown(&plan))?;
    making::follow(db, plan.channel, &plan.section, now)
}

fn log(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    action: &'static str,
    plan: &UpdatePlan,
    detail: Value,
) -> Result<(), Error> {
    let entry = Entry {
        action,
        subject_kind: "update_plan",
        subject_id: plan.id.0.clone(),
        detail,
    };
    audit_log::record(db, actor, now, entry)
}

fn shown(plan: &UpdatePlan) -> Value {
    json!({
        "channel": plan.channel, "section": plan.section, "rhythm": plan.rhythm, "numbers": plan.numbers(),
        "from": plan.from_day, "to": plan.to_day, "unit_id": plan.unit_id,
    })
}
