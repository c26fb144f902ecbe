//! `GET /plans/{id}/scoreboard`.

use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_actix_web::service_config::ServiceConfig;
use worktime::Period;

use super::board::{Scoreboard, scoreboard};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::db::Memory;
use crate::error::Error;
use crate::http::{Query, tagged};
use crate::ids::PlanId;
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .app_data(web::Data::new(Remembered::default()))
        .service(get_scoreboard);
}

/// What a scoreboard depends on beside the database.
#[derive(PartialEq, Eq, Hash)]
struct Question {
    plan: PlanId,
    period: Option<Period>,
    /// A promise comes near and a feed becomes overdue without anything being written; days and periods end with an hour.
    hour: i64,
}

/// The first page of everybody, and the costliest to make.
type Remembered = Memory<Question, Scoreboard>;

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
    memory: web::Data<Remembered>,
    id: web::Path<PlanId>,
    query: Query<ScoreboardQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let now = state.clock.now();
    let id = id.into_inner();
    let question = Question {
        plan: id.clone(),
        period: query.period,
        hour: now.micros() / 3_600_000_000,
    };
    let board = memory
        .recall_or_read(&state.db, question, move |db| {
            scoreboard(db, &id, query.period, now)
        })
        .await?;
    tagged(&request, &board.at(now), None)
}
