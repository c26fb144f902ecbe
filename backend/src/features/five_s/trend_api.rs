//! The rooms with their scores over the API.

use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use worktime::Period;

use super::model::FiveSAudit;
use super::room_store;
use super::trend::{Audited, FiveSRoomTrend, Wanted, trends};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::db::types::Day;
use crate::error::Error;
use crate::features::{records, units};
use crate::http::{Query, tagged};
use crate::ids::UnitId;
use crate::state::State;

pub(super) fn routes(config: &mut ServiceConfig) {
    config.service(list_five_s_room_trends);
}

/// Which rooms, and which audits of them.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct FiveSRoomTrendQuery {
    /// The period of the audits.
    #[param(value_type = String, example = "2025", pattern = r"^(20\d{2}|2100)(Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]
    period: Period,
    /// Only rooms of this unit and those below it.
    unit: Option<UnitId>,
}

/// The rooms with their audits of a period.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FiveSRoomTrends {
    /// The period.
    #[schema(example = "2025")]
    period: String,
    /// Rooms that are to be audited in the period, or were, by code.
    items: Vec<FiveSRoomTrend>,
    /// Rooms that audits of the period name and the list of rooms does not.
    #[schema(example = json!(["P-301"]))]
    unlisted: Vec<String>,
    /// Rooms that are to be audited in the period and were not.
    #[schema(example = json!(["P-102"]))]
    missed: Vec<String>,
}

/// List the rooms with how their scores move
///
/// Each room that is to be audited in the period, or was: its audits, open findings, and days since the last audit. People
/// who are limited to a unit see the rooms of that unit and of those below it.
#[utoipa::path(
    tag = "five-s",
    operation_id = "list_five_s_room_trends",
    params(
        FiveSRoomTrendQuery,
        ("If-None-Match" = Option<String>, Header, description = "The entity tag of the list you have"),
    ),
    responses((status = 200, description = "The rooms", body = FiveSRoomTrends)),
    security(("token" = ["sources:read"]), ("client" = ["sources:read"])),
)]
#[get("/five-s-room-trends")]
async fn list_five_s_room_trends(
    allowed: Allowed<may::SourcesRead>,
    state: web::Data<State>,
    query: Query<FiveSRoomTrendQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let FiveSRoomTrendQuery { period, unit } = query.into_inner();
    let (reach, today) = (allowed.caller.reach(), state.clock.now().day());
    let items = state
        .db
        .read(move |db| {
            let wanted = Wanted {
                days: (Day::from(period.start()), Day::from(period.end())),
                units: units::directory(db)?.asked_for(&reach, unit.as_ref())?,
                today,
            };
            let rooms = room_store::all(db)?;
            let mut audits = Vec::new();
            records::every::<FiveSAudit>(db, |id, unit_id, audit| {
                audits.push(Audited { id, unit_id, audit });
            })?;
            Ok(trends(rooms, audits, &wanted))
        })
        .await?;
    let codes = |wanted: fn(&FiveSRoomTrend) -> bool| -> Vec<String> {
        let rooms = items.iter().filter(|room| wanted(room));
        rooms.map(|room| room.room_code.clone()).collect()
    };
    let out = FiveSRoomTrends {
        period: period.to_string(),
        unlisted: codes(|room| room.room_id.is_none()),
        missed: codes(|room| room.missed),
        items,
    };
    tagged(&request, &out, None)
}
