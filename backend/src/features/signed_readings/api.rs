//! Signed readings over the API: list, read, and what changed behind one.

use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use worktime::Period;

use super::body::{BasisOut, SignedReadingOut};
use super::difference::difference;
use super::figure;
use super::model::{ChangedRow, ReadingStatus, SignedReading};
use super::restate::official;
use super::store::{self, Filter};
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller, Permission};
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::indicators::answers_for;
use crate::features::units::{self, Directory};
use crate::http::{Cursor, ETag, Page, PageQuery, Query, tagged};
use crate::ids::{SignedReadingId, UnitId};
use crate::state::State;

/// Changed rows that an answer lists at most.
const LISTED_CHANGES: usize = 500;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_signed_readings)
        .service(super::api_steps::submit_reading)
        .service(get_signed_reading)
        .service(get_signed_reading_changes)
        .service(super::api_steps::resubmit_reading)
        .service(super::api_steps::return_reading)
        .service(super::api_steps::approve_reading)
        .service(super::api_steps::decide_restatement);
}

/// Which signed readings.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct SignedReadingsQuery {
    /// Only of this indicator.
    #[param(example = "dossier-on-time")]
    indicator: Option<String>,
    /// Only of this unit itself.
    unit: Option<UnitId>,
    /// Only of the whole department.
    #[serde(default)]
    whole: Option<bool>,
    /// Only of this period.
    #[param(value_type = Option<String>, example = "2025Q3", pattern = r"^(20\d{2}|2100)(Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]
    period: Option<Period>,
    /// Only in this state.
    status: Option<ReadingStatus>,
}

/// A page of signed readings.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SignedReadingPage {
    /// The last submitted first.
    items: Vec<SignedReadingOut>,
    /// Give this as `cursor` for the next page; null on the last one.
    #[schema(example = "3230313539")]
    next_cursor: Option<String>,
    /// What the caller may do.
    may: SignedReadingsMay,
}

/// What the caller may do with the figure that was asked for.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SignedReadingsMay {
    /// Submit it: of the indicator, unit and period asked for, or any at all when none was.
    submit: bool,
}

/// The units whose signed readings a caller may see; none means all. People see the whole department's.
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
    id: &SignedReadingId,
) -> Result<SignedReading, Error> {
    let reading = store::get(db, id)?;
    let unit = reading.scope.unit.as_ref().map_or("", UnitId::as_str);
    match visible(directory, caller) {
        Some(units) if !units.iter().any(|one| one == unit) => Err(Error::not_found()),
        _ => Ok(reading),
    }
}

/// List signed readings
///
/// Submitted, returned, approved and restated ones, each beside what its rows say now.
#[utoipa::path(
    tag = "signed-readings",
    operation_id = "list_signed_readings",
    params(SignedReadingsQuery, PageQuery),
    responses((status = 200, description = "A page of signed readings", body = SignedReadingPage)),
    security(("token" = ["readings:read"])),
)]
#[get("/signed-readings")]
pub(super) async fn list_signed_readings(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    query: Query<SignedReadingsQuery>,
    page: Query<PageQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let SignedReadingsQuery {
        indicator,
        unit,
        whole,
        period,
        status,
    } = query.into_inner();
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
                status,
                after,
            };
            let rows = store::list(db, filter, limit + 1)?;
            let page = Page::from_overfetch(rows, limit, |row| {
                Cursor::new([row.submitted.at.micros().to_string(), row.id.0.clone()])
            });
            let mut items = Vec::with_capacity(page.items.len());
            for row in page.items {
                items.push(SignedReadingOut::load(db, &caller, &directory, now, row)?);
            }
            let submits = caller.may(Permission::ReadingsSubmit);
            let submit = match (&indicator, period) {
                (Some(code), Some(period)) if submits => {
                    let year = chrono::Datelike::year(&period.start());
                    answers_for(db, &caller, code, unit.as_ref(), year)?
                }
                _ => submits,
            };
            Ok(SignedReadingPage {
                items,
                next_cursor: page.next_cursor,
                may: SignedReadingsMay { submit },
            })
        })
        .await?;
    tagged(&request, &out, None)
}

/// The answer to a reading or a change of it, with its entity tag.
pub(super) fn answered(
    request: &HttpRequest,
    out: &SignedReadingOut,
    revision: i32,
) -> Result<HttpResponse, Error> {
    tagged(request, out, Some(ETag::revision(revision)))
}

/// Read a signed reading
///
/// The figure as it was signed, every restatement, and what its rows say now.
#[utoipa::path(
    tag = "signed-readings",
    operation_id = "get_signed_reading",
    params(("id" = SignedReadingId, Path, description = "The reading")),
    responses((status = 200, description = "The reading", body = SignedReadingOut)),
    security(("token" = ["readings:read"])),
)]
#[get("/signed-readings/{id}")]
pub(super) async fn get_signed_reading(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    id: web::Path<SignedReadingId>,
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
            let out = SignedReadingOut::load(db, &caller, &directory, now, reading)?;
            Ok((out, revision))
        })
        .await?;
    answered(&request, &out, revision)
}

/// What changed behind a signed figure.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ChangesOut {
    /// The figure that holds: as it was signed, or as it was last restated.
    old: BasisOut,
    /// What the rows say now, over the same days.
    new: BasisOut,
    /// Whether the formula or its settings changed, so that the same rows count otherwise.
    rule_changed: bool,
    /// How many rows differ.
    #[schema(example = 1)]
    changed_rows: usize,
    /// Those of them that the caller may see, at most 500.
    rows: Vec<ChangedRow>,
    /// Whether the rows known when the figure was made still give its seal.
    seal_holds: bool,
    /// When the rows were compared.
    compared_at: Timestamp,
}

/// Compare a signed reading with its rows
///
/// Which rows came, went or count otherwise since the figure was made, each with its versions and the push that changed
/// it. Reads the source's rows as they were known at both moments.
#[utoipa::path(
    tag = "signed-readings",
    operation_id = "get_signed_reading_changes",
    params(("id" = SignedReadingId, Path, description = "The reading")),
    responses((status = 200, description = "What changed", body = ChangesOut)),
    security(("token" = ["readings:read"])),
)]
#[get("/signed-readings/{id}/changes")]
pub(super) async fn get_signed_reading_changes(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    id: web::Path<SignedReadingId>,
) -> Result<web::Json<ChangesOut>, Error> {
    let now = state.clock.now();
    let caller = allowed.caller;
    let out = state
        .db
        .read(move |db| {
            let directory = units::directory(db)?;
            let reading = seen_by(db, &caller, &directory, &id)?;
            let restatements = store::restatements_of(db, &id)?;
            let old = official(&reading, &restatements);
            let newest = restatements.iter().rfind(|one| one.number.is_some());
            let sealed = newest.map_or(&reading.seal, |one| &one.seal);
            let new = figure::now(db, &reading.scope, now)?.basis;
            let found = difference(db, &reading.scope, &old, &new)?;
            let reachable = directory.reachable(&caller.reach());
            let changed_rows = found.rows.len();
            let rows = found.rows.into_iter().filter(|row| {
                reachable
                    .as_ref()
                    .is_none_or(|reachable| reachable.contains(&row.unit_id))
            });
            Ok(ChangesOut {
                rule_changed: (&old.formula, &old.settings) != (&new.formula, &new.settings),
                old: BasisOut::new(&old, Some(sealed)),
                new: BasisOut::new(&new, Some(&found.seal)),
                changed_rows,
                rows: rows.take(LISTED_CHANGES).collect(),
                seal_holds: found.old_seal == *sealed,
                compared_at: now,
            })
        })
        .await?;
    Ok(web::Json(out))
}
