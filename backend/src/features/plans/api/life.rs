//! A plan's life over the API.

use actix_web::{HttpRequest, HttpResponse, post, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::body::PlanOut;
use super::plans::answered;
use crate::auth::permission::may;
use crate::auth::{Actor, Allowed, Caller};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::plans::model::Plan;
use crate::features::plans::store::{self, Signature};
use crate::http::Json;
use crate::ids::PlanId;
use crate::state::State;

/// Why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "reason": "Bổ sung thời hạn cho mục tiêu 3." }))]
pub(super) struct ReasonIn {
    /// In words that stay with the plan.
    #[schema(min_length = 1, max_length = 2000)]
    reason: String,
}

/// The decision that issues a plan. What is left out is taken from the draft; none of the four may be missing in both.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "decision_number": "26/QĐ-SYT", "decision_date": "2025-01-10", "signer_position": "GIÁM ĐỐC", "signer_name": "Lê Văn Khoa"
}))]
pub(super) struct IssueIn {
    /// Number of the decision.
    #[serde(default)]
    #[schema(max_length = 1000)]
    decision_number: Option<String>,
    /// Its date.
    #[serde(default)]
    decision_date: Option<Day>,
    /// Position of the one who signs.
    #[serde(default)]
    #[schema(max_length = 1000)]
    signer_position: Option<String>,
    /// Name of the one who signs.
    #[serde(default)]
    #[schema(max_length = 1000)]
    signer_name: Option<String>,
}

/// Runs one step of a plan's life and gives the plan as the caller then sees it.
async fn step(
    state: &State,
    caller: Caller,
    work: impl FnOnce(&mut AnyConnection, &Actor, Timestamp) -> Result<Plan, Error> + Send + 'static,
) -> Result<PlanOut, Error> {
    let now = state.clock.now();
    state
        .db
        .write(move |db| {
            let plan = work(db, &caller.actor(), now)?;
            PlanOut::load(db, &caller, plan)
        })
        .await
}

/// Submit a draft
///
/// Lays it before the one who issues it; its words are fixed from then on, unless it is returned.
#[utoipa::path(
    tag = "plans",
    operation_id = "submit_plan",
    params(("id" = PlanId, Path, description = "The plan")),
    responses(
        (status = 200, description = "The plan as it now is", body = PlanOut),
    ),
    security(("token" = ["plans:edit"])),
)]
#[post("/plans/{id}/submit")]
pub(super) async fn submit_plan(
    allowed: Allowed<may::PlansEdit>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let plan = step(&state, allowed.caller, move |db, actor, now| {
        store::submit(db, actor, now, &id)
    });
    answered(&request, &plan.await?)
}

/// Return a submitted plan
///
/// It becomes a draft again, with the reason beside it until it is submitted anew.
#[utoipa::path(
    tag = "plans",
    operation_id = "return_plan",
    params(("id" = PlanId, Path, description = "The plan")),
    request_body = ReasonIn,
    responses((status = 200, description = "The plan as it now is", body = PlanOut)),
    security(("token" = ["plans:issue"])),
)]
#[post("/plans/{id}/return")]
pub(super) async fn return_plan(
    allowed: Allowed<may::PlansIssue>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    body: Json<ReasonIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let ReasonIn { reason } = body.into_inner();
    let plan = step(&state, allowed.caller, move |db, actor, now| {
        store::give_back(db, actor, now, &id, &reason)
    });
    answered(&request, &plan.await?)
}

/// Issue a submitted plan
///
/// Puts it in force and freezes it. The revision of its series that was in force is superseded; another plan of the
/// same year must be closed first.
#[utoipa::path(
    tag = "plans",
    operation_id = "issue_plan",
    params(("id" = PlanId, Path, description = "The plan")),
    request_body = IssueIn,
    responses((status = 200, description = "The plan as it now is", body = PlanOut)),
    security(("token" = ["plans:issue"])),
)]
#[post("/plans/{id}/issue")]
pub(super) async fn issue_plan(
    allowed: Allowed<may::PlansIssue>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    body: Json<IssueIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let IssueIn {
        decision_number,
        decision_date,
        signer_position,
        signer_name,
    } = body.into_inner();
    let signature = Signature {
        decision_number,
        decision_date,
        signer_position,
        signer_name,
    };
    let plan = step(&state, allowed.caller, move |db, actor, now| {
        store::issue(db, actor, now, &id, signature)
    });
    answered(&request, &plan.await?)
}

/// Close an issued plan
#[utoipa::path(
    tag = "plans",
    operation_id = "close_plan",
    params(("id" = PlanId, Path, description = "The plan")),
    responses((status = 200, description = "The plan as it now is", body = PlanOut)),
    security(("token" = ["plans:issue"])),
)]
#[post("/plans/{id}/close")]
pub(super) async fn close_plan(
    allowed: Allowed<may::PlansIssue>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let plan = step(&state, allowed.caller, move |db, actor, now| {
        store::close(db, actor, now, &id)
    });
    answered(&request, &plan.await?)
}

/// Amend an issued plan
///
/// Makes a draft of its next revision, with the same objectives and the choices made between their targets. The issued
/// revision stays in force until the new one is issued.
#[utoipa::path(
    tag = "plans",
    operation_id = "amend_plan",
    params(("id" = PlanId, Path, description = "The plan")),
    request_body = ReasonIn,
    responses((status = 201, description = "The new draft", body = PlanOut)),
    security(("token" = ["plans:issue"])),
)]
#[post("/plans/{id}/amend")]
pub(super) async fn amend_plan(
    allowed: Allowed<may::PlansIssue>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    body: Json<ReasonIn>,
) -> Result<HttpResponse, Error> {
    let ReasonIn { reason } = body.into_inner();
    let plan = step(&state, allowed.caller, move |db, actor, now| {
        store::amend(db, actor, now, &id, &reason)
    });
    Ok(HttpResponse::Created().json(plan.await?))
}

/// Make next year's plan from this one
///
/// A draft of a new series with the same objectives. The plan's own year moves on in titles, texts and deadlines;
/// `remarks` lists all that moved and all that a person has to check. Choices between contradicting targets are not
/// carried over.
#[utoipa::path(
    tag = "plans",
    operation_id = "create_next_year_plan",
    params(("id" = PlanId, Path, description = "The plan")),
    responses((status = 201, description = "The new draft", body = PlanOut)),
    security(("token" = ["plans:edit"])),
)]
#[post("/plans/{id}/next-year")]
pub(super) async fn create_next_year_plan(
    allowed: Allowed<may::PlansEdit>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
) -> Result<HttpResponse, Error> {
    let plan = step(&state, allowed.caller, move |db, actor, now| {
        store::next_year(db, actor, now, &id, None)
    });
    Ok(HttpResponse::Created().json(plan.await?))
}
