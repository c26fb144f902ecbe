//! What one plan changes in another, over the API.

use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::body::PlanSummary;
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::error::Error;
use crate::features::plans::difference::{Difference, difference};
use crate::features::plans::store;
use crate::http::{Query, tagged};
use crate::ids::PlanId;
use crate::state::State;

/// Between which two.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct DifferencesQuery {
    /// The later plan.
    pub to: PlanId,
}

/// What one plan changes in another.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DifferencesOut {
    /// The earlier plan.
    pub from: PlanSummary,
    /// The later plan.
    pub to: PlanSummary,
    /// What the later one changes.
    #[serde(flatten)]
    pub difference: Difference,
}

/// Compare two plans
///
/// What `to` changes in this plan: fields, objectives by their lineage, targets, actions. For two revisions of a
/// series, and as well for this year's plan and the next.
#[utoipa::path(
    tag = "plans",
    operation_id = "get_plan_differences",
    params(("id" = PlanId, Path, description = "The earlier plan"), DifferencesQuery, ("If-None-Match" = Option<String>, Header, description = "The entity tag you have")),
    responses((status = 200, description = "What differs", body = DifferencesOut)),
    security(("token" = ["plans:read"])),
)]
#[get("/plans/{id}/differences")]
pub(super) async fn get_plan_differences(
    _: Allowed<may::PlansRead>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    query: Query<DifferencesQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let DifferencesQuery { to } = query.into_inner();
    let differences = state
        .db
        .read(move |db| {
            let from = store::plan(db, &id)?;
            let to = store::plan(db, &to)?;
            Ok(DifferencesOut {
                difference: difference(&from, &to),
                from: PlanSummary::of(from),
                to: PlanSummary::of(to),
            })
        })
        .await?;
    tagged(&request, &differences, None)
}
