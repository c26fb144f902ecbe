//! `GET /plans/{id}/scoreboard`.

use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_actix_web::service_config::ServiceConfig;
use worktime::Period;

use super::board::{Scoreboard, scoreboard};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::error::Error;
use crate::http::{Query, tagged};
use crate::ids::PlanId;
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config.service(get_scoreboard);
}

/// Which figures.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ScoreboardQuery {
    /// A year, quarter or month; the plan's year when left out.
    #[param(value_type = Option<String>, example = "2025Q3", pattern = r"^(20\d{2}|2100)(Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]
    period: Option<Period>,
}

/// Read a plan's scoreboard
///
/// The whole page a director sees: every objective with target, figure, trend, verdict and what is needed.
#[utoipa::path(
    tag = "plans",
    operation_id = "get_scoreboard",
    params(("id" = PlanId, Path, description = "The plan"), ScoreboardQuery),
    responses((status = 200, description = "The scoreboard", body = Scoreboard)),
    security(("token" = ["plans:read"]), ("client" = ["plans:read"])),
)]
#[get("/plans/{id}/scoreboard")]
async fn get_scoreboard(
    _: Allowed<may::PlansRead>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    query: Query<ScoreboardQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let now = state.clock.now();
    let period = query.period;
    let board = state
        .db
        .read(move |db| scoreboard(db, &id, period, now))
        .await?;
    tagged(&request, &board, None)
}
