//! Typed readings over the API: list and read.

use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use worktime::{Period, YEARS};

use super::body::ManualReadingOut;
use super::model::ManualReading;
use super::store::{self, Filter};
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller, Permission};
use crate::db::AnyConnection;
use crate::error::{Error, FieldCode};
use crate::features::indicators::answers_for;
use crate::features::units::{self, Directory};
use crate::http::{Cursor, ETag, Page, PageQuery, Query, tagged};
use crate::ids::{ManualReadingId, UnitId};
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_manual_readings)
        .service(super::api_steps::record_manual_reading)
        .service(get_manual_reading)
        .service(super::api_steps::correct_manual_reading)
        .service(super::api_steps::take_back_manual_reading);
}

/// Which typed readings.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ManualReadingsQuery {
    /// Only of this indicator.
    #[param(example = "dossier-on-time")]
    indicator: Option<String>,
    /// Only of this unit itself.
    unit: Option<UnitId>,
    /// Only of the whole department.
    #[serde(default)]
    whole: Option<bool>,
    /// Only of this period.
    #[param(value_type = Option<String>, example = "2025Q3", pattern = r"^(20\d{2}|2100)(Q[1-4]|-(0[1-9]|1[0-2]))?$")]
    period: Option<Period>,
    /// Only of this year, its quarters and months.
    #[param(minimum = 2000, maximum = 2100, example = 2025)]
    year: Option<i32>,
}

/// A page of typed readings.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ManualReadingPage {
    /// The last typed first, those that were taken back among them.
    items: Vec<ManualReadingOut>,
    /// Give this as `cursor` for the next page; null on the last one.
    #[schema(example = "3230313539")]
    next_cursor: Option<String>,
    /// What the caller may do.
    may: ManualReadingsMay,
}

/// What the caller may do with the figures that were asked for.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ManualReadingsMay {
    /// Type one: of the whole department, or of the unit asked for, when indicator and year are named; any at all when not.
    record: bool,
    /// Whether the caller may type one of their own unit, or of any.
    record_unit: bool,
}

/// The units whose typed readings a caller may see; none means all. People see the whole department's.
fn visible(directory: &Directory, caller: &Caller) -> Option<Vec<String>> {
    let reachable = directory.reachable(&caller.reach())?;
    let mut units: Vec<String> = reachable.into_iter().map(|unit| unit.0).collect();
    if caller.user().is_some() {
        units.push(String::new());
    }
    Some(units)
}

/// The reading, if this caller may see it.
pub(super) fn seen_by(
    db: &mut AnyConnection,
    caller: &Caller,
    directory: &Directory,
    id: &ManualReadingId,
) -> Result<ManualReading, Error> {
    let reading = store::get(db, id)?;
    let unit = reading.unit.as_ref().map_or("", UnitId::as_str);
    match visible(directory, caller) {
        Some(units) if !units.iter().any(|one| one == unit) => Err(Error::not_found()),
        _ => Ok(reading),
    }
}

/// List typed readings
///
/// Readings that responsible persons typed, each with its versions, and whether it is the figure now or stands beside a
/// computed one.
#[utoipa::path(
    tag = "manual-readings",
    operation_id = "list_manual_readings",
    params(ManualReadingsQuery, PageQuery),
    responses((status = 200, description = "A page of typed readings", body = ManualReadingPage)),
    security(("token" = ["readings:read"]), ("client" = ["readings:read"])),
)]
#[get("/manual-readings")]
pub(super) async fn list_manual_readings(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    query: Query<ManualReadingsQuery>,
    page: Query<PageQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let ManualReadingsQuery {
        indicator,
        unit,
        whole,
        period,
        year,
    } = query.into_inner();
    if year.is_some_and(|year| !YEARS.contains(&year)) {
        return Err(Error::field("year", FieldCode::OutOfRange));
    }
    let (limit, after) = (page.limit()?, page.after(2)?);
    let now = state.clock.now();
    let caller = allowed.caller;
    let out = state
        .db
        .read(move |db| {
            let directory = units::directory(db)?;
            let filter = Filter {
                indicator: indicator.clone(),
                unit: match (&unit, whole) {
                    (Some(unit), _) => Some(unit.0.clone()),
                    (None, Some(true)) => Some(String::new()),
                    (None, _) => None,
                },
                reachable: visible(&directory, &caller),
                period: period.map(|period| period.to_string()),
                year,
                after,
            };
            let rows = store::list(db, filter, limit + 1)?;
            let page = Page::from_overfetch(rows, limit, |row| {
                Cursor::new([row.created_at.micros().to_string(), row.id.0.clone()])
            });
            let mut items = Vec::with_capacity(page.items.len());
            for row in page.items {
                items.push(ManualReadingOut::load(db, &caller, &directory, now, row)?);
            }
            let submits = caller.may(Permission::ReadingsSubmit);
            let record = match (&indicator, year) {
                (Some(code), Some(year)) if submits => {
                    answers_for(db, &caller, code, unit.as_ref(), year)?
                }
                _ => submits,
            };
            Ok(ManualReadingPage {
                items,
                next_cursor: page.next_cursor,
                may: ManualReadingsMay {
                    record,
                    record_unit: submits,
                },
            })
        })
        .await?;
    tagged(&request, &out, None)
}

/// The answer to a reading or a change of it, with its entity tag.
pub(super) fn answered(
    request: &HttpRequest,
    out: &ManualReadingOut,
    revision: i32,
) -> Result<HttpResponse, Error> {
    tagged(request, out, Some(ETag::revision(revision)))
}

/// Read a typed reading
#[utoipa::path(
    tag = "manual-readings",
    operation_id = "get_manual_reading",
    params(("id" = ManualReadingId, Path, description = "The reading")),
    responses((status = 200, description = "The reading", body = ManualReadingOut)),
    security(("token" = ["readings:read"]), ("client" = ["readings:read"])),
)]
#[get("/manual-readings/{id}")]
pub(super) async fn get_manual_reading(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    id: web::Path<ManualReadingId>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let now = state.clock.now();
    let caller = allowed.caller;
    let (out, revision) = state
        .db
        .read(move |db| {
            let directory = units::directory(db)?;
            let reading = seen_by(db, &caller, &directory, &id)?;
            let revision = reading.revision;
            let out = ManualReadingOut::load(db, &caller, &directory, now, reading)?;
            Ok((out, revision))
        })
        .await?;
    answered(&request, &out, revision)
}
