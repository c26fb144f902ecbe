//! Objectives of a plan, and the choice between contradicting targets.

use actix_web::{HttpRequest, HttpResponse, delete, get, patch, post, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::objective_body::{ObjectiveOut, View};
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller};
use crate::db::AnyConnection;
use crate::db::types::Day;
use crate::error::Error;
use crate::features::plans::draft::{ActionDraft, ExtraCell, ObjectiveDraft};
use crate::features::plans::model::{Objective, Plan};
use crate::features::plans::store;
use crate::features::plans::target::Target;
use crate::features::units;
use crate::http::{ETag, IfMatch, Json, Patch, tagged, whole};
use crate::ids::{ObjectiveId, PlanId};
use crate::state::State;

/// A change of an objective of a draft; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "short_name": "Hồ sơ đúng hạn", "indicator_code": "dossier-on-time", "due_day": "2025-12-31" }))]
pub(super) struct ObjectivePatch {
    /// Its number as written.
    #[schema(max_length = 100)]
    number: Option<String>,
    /// Heading of the group it stands in.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 1000)]
    section: Patch<String>,
    /// Its words.
    #[schema(min_length = 1, max_length = 20000)]
    text: Option<String>,
    /// Name for narrow places; null makes it anew from the words.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 200)]
    short_name: Patch<String>,
    /// The indicator that measures it.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 60, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$")]
    indicator_code: Patch<String>,
    /// The measure column, word for word.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 20000)]
    measure: Patch<String>,
    /// Every target, whole. A choice made between the former ones no longer holds.
    #[schema(max_items = 20)]
    targets: Option<Vec<Target>>,
    /// Who answers for it, in the plan's words.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 20000)]
    responsible: Patch<String>,
    /// The deadline, in the plan's words.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 20000)]
    deadline: Patch<String>,
    /// The last day of the deadline.
    #[serde(default)]
    #[schema(value_type = Option<Day>)]
    due_day: Patch<Day>,
    /// What it takes, in the plan's words.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 20000)]
    resources: Patch<String>,
    /// Cells of columns that mean nothing to MTCL, whole.
    #[schema(max_items = 200)]
    extras: Option<Vec<ExtraCell>>,
    /// The action rows, whole.
    #[schema(max_items = 200)]
    actions: Option<Vec<ActionDraft>>,
}

impl ObjectivePatch {
    fn over(self, old: ObjectiveDraft) -> ObjectiveDraft {
        let Self {
            number,
            section,
            text,
            short_name,
            indicator_code,
            measure,
            targets,
            responsible,
            deadline,
            due_day,
            resources,
            extras,
            actions,
        } = self;
        ObjectiveDraft {
            number: number.unwrap_or(old.number),
            section: section.over(old.section),
            text: text.unwrap_or(old.text),
            short_name: short_name.over(old.short_name),
            indicator_code: indicator_code.over(old.indicator_code),
            measure: measure.over(old.measure),
            targets: targets.unwrap_or(old.targets),
            responsible: responsible.over(old.responsible),
            deadline: deadline.over(old.deadline),
            due_day: due_day.over(old.due_day),
            resources: resources.over(old.resources),
            extras: extras.unwrap_or(old.extras),
            actions: actions.unwrap_or(old.actions),
        }
    }
}

/// Which target rules, and why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "target_index": 0, "reason": "Quyết định 26/QĐ-SYT ghi 100% trong nội dung mục tiêu; cột Đo lường ghi nhầm." }))]
pub(super) struct DecisionIn {
    /// Its place among the objective's targets, from 0.
    #[schema(minimum = 0, maximum = 19)]
    #[serde(deserialize_with = "whole")]
    target_index: u32,
    /// Why this one.
    #[schema(min_length = 10, max_length = 2000)]
    reason: String,
}

fn found(plan: &Plan, id: &ObjectiveId) -> Result<Objective, Error> {
    plan.objectives
        .iter()
        .find(|objective| objective.id == *id)
        .cloned()
        .ok_or_else(Error::not_found)
}

fn out(
    db: &mut AnyConnection,
    caller: &Caller,
    plan: &Plan,
    id: &ObjectiveId,
) -> Result<ObjectiveOut, Error> {
    let directory = units::directory(db)?;
    let view = View {
        directory: &directory,
        caller,
    };
    Ok(view.objective(found(plan, id)?, plan.year, plan.status))
}

fn answered(request: &HttpRequest, objective: &ObjectiveOut) -> Result<HttpResponse, Error> {
    tagged(request, objective, Some(ETag::revision(objective.revision)))
}

/// Add an objective to a draft
///
/// At the end of the plan.
#[utoipa::path(
    tag = "plans",
    operation_id = "create_objective",
    params(("id" = PlanId, Path, description = "The plan")),
    request_body = ObjectiveDraft,
    responses((status = 201, description = "The new objective", body = ObjectiveOut)),
    security(("token" = ["plans:edit"])),
)]
#[post("/plans/{id}/objectives")]
pub(super) async fn create_objective(
    allowed: Allowed<may::PlansEdit>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    body: Json<ObjectiveDraft>,
) -> Result<HttpResponse, Error> {
    let draft = body.into_inner();
    let now = state.clock.now();
    let caller = allowed.caller;
    let objective = state
        .db
        .write(move |db| {
            let (plan, objective) = store::add_objective(db, &caller.actor(), now, &id, draft)?;
            out(db, &caller, &plan, &objective)
        })
        .await?;
    Ok(HttpResponse::Created().json(objective))
}

/// Read an objective
#[utoipa::path(
    tag = "plans",
    operation_id = "get_objective",
    params(
        ("id" = PlanId, Path, description = "The plan"),
        ("objective_id" = ObjectiveId, Path, description = "The objective"),
        ("If-None-Match" = Option<String>, Header, description = "The entity tag you have"),
    ),
    responses((status = 200, description = "The objective; its entity tag is needed to change it", body = ObjectiveOut)),
    security(("token" = ["plans:read"])),
)]
#[get("/plans/{id}/objectives/{objective_id}")]
pub(super) async fn get_objective(
    allowed: Allowed<may::PlansRead>,
    state: web::Data<State>,
    path: web::Path<(PlanId, ObjectiveId)>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let (plan, id) = path.into_inner();
    let caller = allowed.caller;
    let objective = state
        .db
        .read(move |db| {
            let plan = store::plan(db, &plan)?;
            out(db, &caller, &plan, &id)
        })
        .await?;
    answered(&request, &objective)
}

/// Change an objective of a draft
#[utoipa::path(
    tag = "plans",
    operation_id = "update_objective",
    params(
        ("id" = PlanId, Path, description = "The plan"),
        ("objective_id" = ObjectiveId, Path, description = "The objective"),
        ("If-Match" = String, Header, description = "The objective's entity tag"),
    ),
    request_body = ObjectivePatch,
    responses((status = 200, description = "The objective as it now is", body = ObjectiveOut)),
    security(("token" = ["plans:edit"])),
)]
#[patch("/plans/{id}/objectives/{objective_id}")]
pub(super) async fn update_objective(
    allowed: Allowed<may::PlansEdit>,
    state: web::Data<State>,
    path: web::Path<(PlanId, ObjectiveId)>,
    seen: IfMatch,
    body: Json<ObjectivePatch>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let (plan, id) = path.into_inner();
    let patch = body.into_inner();
    let now = state.clock.now();
    let caller = allowed.caller;
    let objective = state
        .db
        .write(move |db| {
            let actor = caller.actor();
            let plan = store::change_objective(db, &actor, now, &plan, &id, |old| {
                seen.check(&ETag::revision(old.revision))?;
                Ok(patch.over(old.to_draft()))
            })?;
            out(db, &caller, &plan, &id)
        })
        .await?;
    answered(&request, &objective)
}

/// Remove an objective from a draft
#[utoipa::path(
    tag = "plans",
    operation_id = "delete_objective",
    params(
        ("id" = PlanId, Path, description = "The plan"),
        ("objective_id" = ObjectiveId, Path, description = "The objective"),
        ("If-Match" = String, Header, description = "The objective's entity tag"),
    ),
    responses((status = 204, description = "Gone")),
    security(("token" = ["plans:edit"])),
)]
#[delete("/plans/{id}/objectives/{objective_id}")]
pub(super) async fn delete_objective(
    allowed: Allowed<may::PlansEdit>,
    state: web::Data<State>,
    path: web::Path<(PlanId, ObjectiveId)>,
    seen: IfMatch,
) -> Result<HttpResponse, Error> {
    let (plan, id) = path.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    state
        .db
        .write(move |db| {
            store::remove_objective(db, &actor, now, &plan, &id, |old| {
                seen.check(&ETag::revision(old.revision))
            })
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Choose between contradicting targets
///
/// Where the plan names targets that differ, a person says which one rules, and why. The choice, its author and time
/// stay with the objective; a later choice replaces it and both are kept. Also in an issued plan: its words stay.
#[utoipa::path(
    tag = "plans",
    operation_id = "decide_objective_target",
    params(("id" = PlanId, Path, description = "The plan"), ("objective_id" = ObjectiveId, Path, description = "The objective")),
    request_body = DecisionIn,
    responses((status = 200, description = "The objective as it now is", body = ObjectiveOut)),
    security(("token" = ["targets:decide"])),
)]
#[post("/plans/{id}/objectives/{objective_id}/decision")]
pub(super) async fn decide_objective_target(
    allowed: Allowed<may::TargetsDecide>,
    state: web::Data<State>,
    path: web::Path<(PlanId, ObjectiveId)>,
    body: Json<DecisionIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let (plan, id) = path.into_inner();
    let DecisionIn {
        target_index,
        reason,
    } = body.into_inner();
    let now = state.clock.now();
    let caller = allowed.caller;
    let objective = state
        .db
        .write(move |db| {
            let actor = caller.actor();
            let index = target_index as usize;
            let plan = store::decide(db, &actor, now, &plan, &id, index, &reason)?;
            out(db, &caller, &plan, &id)
        })
        .await?;
    answered(&request, &objective)
}
