//! Who has read an issued plan.

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::Serialize;
use utoipa::ToSchema;

use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::plans::store;
use crate::http::tagged;
use crate::ids::{PlanId, UnitId, UserId};
use crate::state::State;

/// One's own confirmation.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct AcknowledgementOut {
    /// The plan.
    pub plan_id: PlanId,
    /// When it was first confirmed.
    pub acknowledged_at: Timestamp,
}

/// Who has confirmed, and who has not.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct AcknowledgementList {
    /// How many have.
    #[schema(example = 12)]
    pub acknowledged: usize,
    /// How many are to, those who have included.
    #[schema(example = 40)]
    pub expected: usize,
    /// Those who have, in the order of doing so, then those who have not, by name.
    pub items: Vec<AcknowledgementRow>,
}

/// Someone who is to read the plan.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct AcknowledgementRow {
    /// The account.
    pub user_id: UserId,
    /// The full name.
    #[schema(example = "Trần Văn An")]
    pub full_name: String,
    /// The unit.
    pub unit_id: Option<UnitId>,
    /// When; null: not yet.
    pub acknowledged_at: Option<Timestamp>,
}

/// Confirm having read a plan
///
/// ISO 9001 6.2.1: objectives are communicated. For oneself, once; saying it again changes nothing.
#[utoipa::path(
    tag = "plans",
    operation_id = "acknowledge_plan",
    params(("id" = PlanId, Path, description = "The plan")),
    responses((status = 200, description = "The confirmation", body = AcknowledgementOut)),
    security(("token" = ["plans:acknowledge"])),
)]
#[post("/plans/{id}/acknowledgement")]
pub(super) async fn acknowledge_plan(
    allowed: Allowed<may::PlansAcknowledge>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
) -> Result<HttpResponse, Error> {
    let (user, _) = allowed.caller.user().ok_or_else(Error::forbidden)?;
    let (user, actor, now) = (user.clone(), allowed.caller.actor(), state.clock.now());
    let plan_id = id.into_inner();
    let plan = plan_id.clone();
    let acknowledged_at = state
        .db
        .write(move |db| store::acknowledge(db, &actor, now, &plan, &user))
        .await?;
    Ok(HttpResponse::Ok().json(AcknowledgementOut {
        plan_id,
        acknowledged_at,
    }))
}

/// List who has read a plan
///
/// Everybody whose role is to read it, with the time of confirmation.
#[utoipa::path(
    tag = "plans",
    operation_id = "list_plan_acknowledgements",
    params(("id" = PlanId, Path, description = "The plan"), ("If-None-Match" = Option<String>, Header, description = "The entity tag you have")),
    responses((status = 200, description = "The roll", body = AcknowledgementList)),
    security(("token" = ["plans:read"])),
)]
#[get("/plans/{id}/acknowledgements")]
pub(super) async fn list_plan_acknowledgements(
    _: Allowed<may::PlansRead>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let roll = state
        .db
        .read(move |db| {
            store::plan(db, &id)?;
            store::roll(db, &id)
        })
        .await?;
    let list = AcknowledgementList {
        acknowledged: roll.acknowledged(),
        expected: roll.people.len(),
        items: roll
            .people
            .into_iter()
            .map(|person| {
                let store::Acknowledgement {
                    user_id,
                    full_name,
                    unit_id,
                    at,
                } = person;
                AcknowledgementRow {
                    user_id,
                    full_name,
                    unit_id,
                    acknowledged_at: at,
                }
            })
            .collect(),
    };
    tagged(&request, &list, None)
}
