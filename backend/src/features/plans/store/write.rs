//! Making plans, changing the heads of drafts, and throwing drafts away.

use diesel::prelude::*;
use serde_json::json;

use super::objectives::{insert, made};
use super::read;
use super::rows::{PlanRow, to_json};
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::plans;
use crate::db::types::Timestamp;
use crate::error::{Code, Error};
use crate::features::audit_log::{self, Entry};
use crate::features::plans::check::Check;
use crate::features::plans::difference::of_heads;
use crate::features::plans::draft::PlanDraft;
use crate::features::plans::model::{Decision, Plan, PlanStatus};
use crate::features::plans::remark::{Remark, Unread};
use crate::features::plans::source::Block;
use crate::features::units;
use crate::ids::{ObjectiveId, PlanId};

/// A plan to be made.
#[derive(Clone, Debug)]
pub(in crate::features::plans) struct NewPlan {
    pub(in crate::features::plans) draft: PlanDraft,
    pub(in crate::features::plans) origin: Origin,
}

/// Where a plan comes from.
#[derive(Clone, Debug, Default)]
pub(in crate::features::plans) struct Origin {
    /// The series that it goes on, and its number there; none starts a series.
    pub(in crate::features::plans) series: Option<(PlanId, i32)>,
    /// What each objective takes over from a former plan; shorter than the objectives where they are new.
    pub(in crate::features::plans) carried: Vec<Carried>,
    pub(in crate::features::plans) sample: bool,
    pub(in crate::features::plans) source_file: Option<String>,
    pub(in crate::features::plans) source: Vec<Block>,
    pub(in crate::features::plans) remarks: Vec<Remark>,
    pub(in crate::features::plans) unread: Vec<Unread>,
    pub(in crate::features::plans) change_reason: Option<String>,
}

/// What an objective takes over from its forebear.
#[derive(Clone, Debug)]
pub(in crate::features::plans) struct Carried {
    pub(in crate::features::plans) lineage_id: ObjectiveId,
    pub(in crate::features::plans) target_index: Option<usize>,
    pub(in crate::features::plans) decisions: Vec<Decision>,
}

/// Makes a draft plan.
pub(in crate::features::plans) fn create(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    action: &'static str,
    new: NewPlan,
) -> Result<Plan, Error> {
    let NewPlan { draft, origin } = new;
    let PlanDraft {
        year,
        title,
        organisation,
        decision_number,
        decision_date,
        signer_position,
        signer_name,
        document,
        objectives,
    } = draft.checked()?;
    hold(db, Lock::Plans)?;
    let Origin {
        series,
        carried,
        sample,
        source_file,
        source,
        remarks,
        unread,
        change_reason,
    } = origin;
    let id = PlanId::new();
    let (series_id, revision_number) = series.unwrap_or_else(|| (id.clone(), 1));
    let plan = Plan {
        series_id,
        revision_number,
        year,
        title,
        organisation,
        status: PlanStatus::Draft,
        sample,
        decision_number,
        decision_date,
        signer_position,
        signer_name,
        document,
        remarks,
        unread,
        source_file,
        change_reason,
        return_reason: None,
        created_by: actor.name.clone(),
        created_at: now,
        submitted_by: None,
        submitted_at: None,
        issued_by: None,
        issued_at: None,
        closed_by: None,
        closed_at: None,
        updated_at: now,
        revision: 1,
        objectives: Vec::new(),
        id,
    };
    diesel::insert_into(plans::table)
        .values(PlanRow::of(&plan)?)
        .execute(db)?;
    if !source.is_empty() {
        diesel::update(plans::table.find(&plan.id))
            .set(plans::source_blocks.eq(to_json(&source)?))
            .execute(db)?;
    }
    let directory = units::directory(db)?;
    let mut carried = carried.into_iter();
    for (position, objective) in objectives.into_iter().enumerate() {
        let objective = made(&directory, &plan.id, position, objective, carried.next());
        insert(db, &objective, position)?;
    }
    let plan = read::plan(db, &plan.id)?;
    let detail = json!({
        "year": plan.year, "title": plan.title, "revision_number": plan.revision_number, "series_id": plan.series_id,
        "source_file": plan.source_file, "objectives": plan.objectives.len(), "reason": plan.change_reason,
    });
    log(db, actor, now, action, &plan.id, detail)?;
    Ok(plan)
}

/// Replaces a draft's head. `change` gets the present plan and says what becomes of it; objectives are not touched.
pub(in crate::features::plans) fn change_head(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &PlanId,
    change: impl FnOnce(Plan) -> Result<Plan, Error>,
) -> Result<Plan, Error> {
    hold(db, Lock::Plans)?;
    let old = read::plan(db, id)?;
    old.status.must_be(&[PlanStatus::Draft])?;
    let mut new = change(old.clone())?;
    let mut check = Check::default();
    check.year(new.year);
    check.head(&mut new.title, &mut new.organisation);
    check.line(&mut new.decision_number, "decision_number");
    check.line(&mut new.signer_position, "signer_position");
    check.line(&mut new.signer_name, "signer_name");
    check.around(&mut new.document);
    check.finish(())?;
    let plan = save(db, now, new)?;
    let changes = of_heads(&old, &plan);
    log(
        db,
        actor,
        now,
        "plan.update",
        id,
        json!({ "changes": changes }),
    )?;
    Ok(plan)
}

/// Writes a plan's own row and counts the change.
pub(super) fn save(db: &mut AnyConnection, now: Timestamp, mut plan: Plan) -> Result<Plan, Error> {
    plan.revision += 1;
    plan.updated_at = now;
    diesel::update(plans::table.find(&plan.id))
        .set(PlanRow::of(&plan)?)
        .execute(db)?;
    Ok(plan)
}

/// Throws a draft away.
pub(in crate::features::plans) fn remove(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &PlanId,
    check: impl FnOnce(&Plan) -> Result<(), Error>,
) -> Result<(), Error> {
    hold(db, Lock::Plans)?;
    let plan = read::plan(db, id)?;
    check(&plan)?;
    plan.status.must_be(&[PlanStatus::Draft])?;
    if plan.submitted_at.is_some() {
        // It has been before the one who issues it: that is evidence.
        return Err(Code::WrongState.into());
    }
    diesel::delete(plans::table.find(id)).execute(db)?;
    let detail =
        json!({ "year": plan.year, "title": plan.title, "revision_number": plan.revision_number });
    log(db, actor, now, "plan.delete", id, detail)
}

pub(super) fn log(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    action: &'static str,
    plan: &PlanId,
    detail: serde_json::Value,
) -> Result<(), Error> {
    let entry = Entry {
        action,
        subject_kind: "plan",
        subject_id: plan.0.clone(),
        detail,
    };
    audit_log::record(db, actor, now, entry)
}
