//! The rows behind a figure, and the figure by unit.

use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use worktime::{Calendar, Period};

use super::api_readings::{ReadingOut, figure_units};
use super::{Asked, ManualOut, Origin, find, freshness, read};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::db::types::{Day, Timestamp};
use crate::error::{Error, FieldCode};
use crate::features::units;
use crate::http::{Page, PageQuery, Query, tagged};
use crate::ids::UnitId;
use crate::kpi::{self, CalendarUsed, Cut, LineageFilter, LineageRow, Reason};
use crate::state::State;

/// Which rows.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct LineageQuery {
    /// The period of the figure.
    #[param(value_type = String, example = "2025", pattern = r"^(20\d{2}|2100)(Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]
    period: Period,
    /// Only this unit and those below it.
    unit: Option<UnitId>,
    /// Only rows that count, or do not, for one of these reasons, separated by commas.
    #[param(example = "late,late_apologised")]
    reason: Option<String>,
    /// The rows as they were known at that time.
    as_of: Option<Timestamp>,
}

/// A row behind a figure.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LineageOut {
    /// The row's id, such as that of a dossier.
    #[schema(example = "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10")]
    id: String,
    /// The code the office knows it by.
    #[schema(example = "H29.16-250408-0031")]
    code: String,
    /// What it is about.
    #[schema(example = "1.012289 Cấp mới giấy phép hành nghề")]
    title: String,
    /// Whose it is.
    unit_id: UnitId,
    /// Why it counts or does not.
    reason: Reason,
    /// Whether it is in the denominator.
    counted: bool,
    /// The day from which its reason holds.
    day: Day,
    /// When it was promised.
    due_at: Option<Timestamp>,
    /// When it was finished.
    finished_at: Option<Timestamp>,
    /// Working days by which it is late, at its end or at the cut-off while it is open; null when it is not late.
    working_days_late: Option<i64>,
    /// The calendar that this rests on; null where there is no such number.
    calendar: Option<CalendarUsed>,
}

/// A page of the rows behind a figure.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LineagePage {
    /// The rows, in the list's order.
    items: Vec<LineageOut>,
    /// Give this as `cursor` for the next page; null on the last one.
    #[schema(example = "3230313539")]
    next_cursor: Option<String>,
    /// What a figure rests on that a responsible person typed, which has no rows; null for a computed one.
    manual: Option<ManualOut>,
}

/// List the rows behind a figure
///
/// Each row with the reason for which it counts or is left out. People who are limited to a unit see that unit's rows.
/// With `as_of` the rows are those behind the reading of the same `as_of`, and stay so whatever is pushed later. A figure
/// that was typed has no rows: `manual` says by whom, why, and with how much evidence.
#[utoipa::path(
    tag = "indicators",
    operation_id = "list_lineage",
    params(("code" = String, Path, description = "The indicator", example = "dossier-on-time"), LineageQuery, PageQuery),
    responses((status = 200, description = "A page of rows", body = LineagePage)),
    security(("token" = ["readings:read"]), ("client" = ["readings:read"])),
)]
#[get("/indicators/{code}/lineage")]
pub(super) async fn list_lineage(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    code: web::Path<String>,
    query: Query<LineageQuery>,
    page: Query<PageQuery>,
) -> Result<web::Json<LineagePage>, Error> {
    let LineageQuery {
        period,
        unit,
        reason,
        as_of,
    } = query.into_inner();
    let indicator = find(&code)?;
    let reasons = reason
        .iter()
        .flat_map(|list| list.split(','))
        .map(|word| {
            word.trim()
                .parse()
                .map_err(|()| Error::field("reason", FieldCode::UnknownValue))
        })
        .collect::<Result<Vec<Reason>, _>>()?;
    let (limit, after) = (page.limit()?, page.after(2)?);
    let now = state.clock.now();
    let past = as_of.filter(|as_of| *as_of < now);
    let known_on = past.unwrap_or(now).day();
    let (calendar, rows, cut, manual) = state
        .db
        .read(move |db| {
            let (unit, asked) = figure_units(db, &allowed.caller, unit)?;
            let reachable = units::directory(db)?.reachable(&allowed.caller.reach());
            let settings = kpi::ruling_settings(db, indicator.definition, past)?.settings;
            let cut = Cut {
                start: indicator
                    .definition
                    .first_day(period.start().into(), &settings),
                end: Day::from(period.end()).min(known_on.plus(1)),
            };
            let filter = LineageFilter {
                indicator: indicator.definition,
                cut,
                units: asked.clone().or(reachable),
                reasons,
                after,
                limit,
            };
            let rows = match past {
                Some(past) => kpi::lineage_as_of(db, indicator.source, &filter, &settings, past)?,
                None => indicator.source.lineage(db, &filter, &settings)?,
            };
            let mut manual = None;
            if rows.items.is_empty() {
                let figure = Asked {
                    indicator,
                    units: asked.as_ref(),
                    unit: unit.as_ref(),
                    periods: &[period],
                    freshness: &freshness(db, indicator)?,
                    now,
                    as_of: past,
                };
                manual = read(db, &figure)?
                    .pop()
                    .filter(|reading| reading.origin == Origin::Manual)
                    .and_then(|reading| ManualOut::of(&reading));
            }
            Ok((kpi::calendar_as_of(db, past)?, rows, cut, manual))
        })
        .await?;
    let counted = indicator.definition.counted;
    let Page { items, next_cursor } = rows.map(|row| {
        let LineageRow {
            id,
            code,
            title,
            unit_id,
            day,
            reason,
            due_at,
            finished_at,
        } = row;
        let (working_days_late, calendar) =
            working_days_late(&calendar, due_at, finished_at, cut.end.plus(-1)).unzip();
        LineageOut {
            id,
            code,
            title,
            unit_id,
            reason,
            counted: counted.contains(&reason),
            day,
            due_at,
            finished_at,
            working_days_late,
            calendar,
        }
    });
    Ok(web::Json(LineagePage {
        items,
        next_cursor,
        manual,
    }))
}

fn working_days_late(
    calendar: &Calendar,
    due: Option<Timestamp>,
    finished: Option<Timestamp>,
    cut_off: Day,
) -> Option<(i64, CalendarUsed)> {
    let due = due?.day();
    let end = finished.map_or(cut_off, Timestamp::day);
    if end <= due {
        return None;
    }
    let reckoned = calendar.working_days_between(due.date(), end.date()).ok()?;
    let (days, used) = CalendarUsed::of(calendar, reckoned);
    Some((i64::from(days), used))
}

/// Which figures by unit.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ByUnitQuery {
    /// The period.
    #[param(value_type = String, example = "2025", pattern = r"^(20\d{2}|2100)(Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]
    period: Period,
}

/// Figures by unit.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ByUnitOut {
    /// One for each unit that has rows of its own, in the order of the tree.
    items: Vec<UnitReadingOut>,
}

/// A unit's own figure, without the units below it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct UnitReadingOut {
    /// The unit.
    unit_id: UnitId,
    /// Its name.
    #[schema(example = "NV Dược")]
    name: String,
    /// Its figure.
    reading: ReadingOut,
}

/// Read an indicator by unit
///
/// Each unit's own rows. People who are limited to a unit see that unit and those below it.
#[utoipa::path(
    tag = "indicators",
    operation_id = "list_readings_by_unit",
    params(("code" = String, Path, description = "The indicator", example = "dossier-on-time"), ByUnitQuery),
    responses((status = 200, description = "A figure for each unit that has rows", body = ByUnitOut)),
    security(("token" = ["readings:read"]), ("client" = ["readings:read"])),
)]
#[get("/indicators/{code}/units")]
pub(super) async fn list_readings_by_unit(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    code: web::Path<String>,
    query: Query<ByUnitQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let indicator = find(&code)?;
    let period = query.period;
    let now = state.clock.now();
    let items = state
        .db
        .read(move |db| {
            let directory = units::directory(db)?;
            let reachable = directory.reachable(&allowed.caller.reach());
            let freshness = freshness(db, indicator)?;
            let mut items = Vec::new();
            for unit in directory.units() {
                if reachable
                    .as_ref()
                    .is_some_and(|reachable| !reachable.contains(&unit.id))
                {
                    continue;
                }
                let own = [unit.id.clone()].into();
                let asked = Asked {
                    indicator,
                    units: Some(&own),
                    unit: None,
                    periods: &[period],
                    freshness: &freshness,
                    now,
                    as_of: None,
                };
                let Some(reading) = read(db, &asked)?.pop() else {
                    continue;
                };
                if reading.figure.counts.is_empty() {
                    continue;
                }
                items.push(UnitReadingOut {
                    unit_id: unit.id.clone(),
                    name: unit.short_name.clone(),
                    reading: ReadingOut::new(reading, None, None),
                });
            }
            Ok(items)
        })
        .await?;
    tagged(&request, &ByUnitOut { items }, None)
}
