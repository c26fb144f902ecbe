//! Readings over the API: one figure for a period, or one for each part of it.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use worktime::{Granularity, Period};

use super::{
    Asked, Freshness, Indicator, ManualOut, Origin, Reading, SignedFigure, Standing, calendar_used,
    csv, find, freshness, judge, read, signed_figures,
};
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller, Reach};
use crate::db::types::{Day, Timestamp};
use crate::db::{AnyConnection, Memory};
use crate::error::{Error, FieldCode};
use crate::features::plans::{self, Measured, Target};
use crate::features::units;
use crate::http::{Query, tagged};
use crate::ids::{ObjectiveId, UnitId};
use crate::kpi::{self, CalendarUsed, Reason};
use crate::state::State;

/// Which readings.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ReadingsQuery {
    /// A year, quarter, month or day: `2025`, `2025Q1`, `2025-03`, `2025-03-14`.
    #[param(value_type = String, example = "2025", pattern = r"^(20\d{2}|2100)(Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]
    period: Period,
    /// Only this unit and those below it; the whole department when left out.
    unit: Option<UnitId>,
    /// One reading for each part of the period; one for the whole when left out.
    #[param(inline, value_type = Option<GranularityWord>)]
    granularity: Option<Granularity>,
    /// As it was known at that time.
    as_of: Option<Timestamp>,
}

/// How finely a period is cut.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[allow(
    dead_code,
    reason = "documents `worktime::Granularity`, which knows no contract"
)]
pub(super) enum GranularityWord {
    /// By day.
    Day,
    /// By month.
    Month,
    /// By quarter.
    Quarter,
    /// By year.
    Year,
}

/// Readings of one indicator.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ReadingsOut {
    /// The indicator.
    #[schema(example = "dossier-on-time")]
    pub(super) indicator_code: &'static str,
    /// The formula and its version.
    #[schema(example = "dossier-on-time v1")]
    pub(super) formula: String,
    /// Which version of the formula's settings.
    pub(super) settings_version: i32,
    /// Which version of the working calendar.
    #[schema(example = "vn-civil-service-2026.1")]
    pub(super) calendar_version: String,
    /// Years that nobody has confirmed, where the figures count working days of them: they may still change.
    #[schema(example = json!([2027]))]
    pub(super) unconfirmed_years: Vec<i32>,
    /// The unit; null for the whole department.
    pub(super) unit_id: Option<UnitId>,
    /// As known at that time; null for now.
    pub(super) as_of: Option<Timestamp>,
    /// How old the source is.
    pub(super) freshness: Freshness,
    /// The objective of the year's plan that sets a target on it, if one does.
    pub(super) objective: Option<ObjectiveRef>,
    /// In order of time. Periods that have not begun are left out.
    pub(super) readings: Vec<ReadingOut>,
}

/// The objective that sets a target on an indicator.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ObjectiveRef {
    /// The objective.
    pub(super) id: ObjectiveId,
    /// The target that rules; null while nobody has decided between several.
    pub(super) target: Option<Target>,
}

/// A figure over a period.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ReadingOut {
    /// The period.
    #[schema(example = "2025Q1")]
    pub(super) period: String,
    /// Its first day.
    pub(super) from: Day,
    /// The first day after it.
    pub(super) to: Day,
    /// Up to when rows are counted.
    pub(super) cut_off: Timestamp,
    /// What succeeded.
    #[schema(example = 59)]
    pub(super) numerator: i64,
    /// What is measured.
    #[schema(example = 60)]
    pub(super) denominator: i64,
    /// 100 · numerator / denominator, for display only: targets are compared on the integers. Null when the denominator is 0.
    #[schema(example = 98.333_333)]
    pub(super) value: Option<f64>,
    /// The same with open and overdue rows counted as misses.
    pub(super) with_overdue: RatioOut,
    /// Rows by reason, counted and left out; stocks as at the cut-off.
    #[schema(value_type = BTreeMap<String, i64>, example = json!({ "early": 40, "on_time": 19, "late": 1 }))]
    pub(super) counts: BTreeMap<Reason, i64>,
    /// How it stands against the ruling target; null when there is none.
    pub(super) standing: Option<Standing>,
    /// May still change by itself.
    pub(super) provisional: bool,
    /// What was signed for the period; null when nobody has, and for a past moment.
    pub(super) signed: Option<SignedFigure>,
    /// Whether the figure is computed from rows or was typed by a responsible person.
    pub(super) origin: Origin,
    /// What was typed for the period: the figure itself, or shown beside a computed one; null when nothing was.
    pub(super) manual: Option<ManualOut>,
}

/// A pair of integers.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RatioOut {
    /// What succeeded.
    numerator: i64,
    /// What is measured.
    denominator: i64,
}

impl ReadingOut {
    pub(super) fn new(
        reading: Reading,
        standing: Option<Standing>,
        signed: Option<SignedFigure>,
    ) -> Self {
        let manual = ManualOut::of(&reading);
        let Reading {
            period,
            cut: _,
            cut_off,
            figure,
            origin,
            manual: _,
            provisional,
        } = reading;
        let (numerator, denominator) = figure.with_overdue();
        Self {
            period: period.to_string(),
            from: period.start().into(),
            to: period.end().into(),
            cut_off,
            numerator: figure.numerator,
            denominator: figure.denominator,
            value: (figure.denominator != 0)
                .then(|| 100.0 * figure.numerator as f64 / figure.denominator as f64),
            with_overdue: RatioOut {
                numerator,
                denominator,
            },
            counts: figure.counts,
            standing,
            provisional,
            signed,
            origin,
            manual,
        }
    }
}

/// What decides readings besides the database. The day stands for the present: within it nothing moves but the cut-off.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Question {
    indicator: &'static str,
    period: Period,
    granularity: Option<Granularity>,
    unit: Option<UnitId>,
    reach: Reach,
    is_person: bool,
    today: Day,
    /// A feed may become overdue without anything being written.
    hour: i64,
}

/// What the database says to a [`Question`].
pub(super) struct Found {
    unit_id: Option<UnitId>,
    readings: Vec<Reading>,
    signed: Vec<Option<SignedFigure>>,
    freshness: Freshness,
    objective: Option<Measured>,
    settings_version: i32,
    calendar: CalendarUsed,
}

/// Programs poll readings far more often than anybody pushes rows.
pub(super) type Remembered = Memory<Question, Found>;

impl Found {
    fn new(
        db: &mut AnyConnection,
        unit_id: Option<UnitId>,
        asked: &Asked<'_>,
    ) -> Result<Self, Error> {
        let definition = asked.indicator.definition;
        let objective = match asked.periods.first() {
            Some(first) => {
                let year = chrono::Datelike::year(&first.start());
                plans::measured_by(db, year, definition.code)?
            }
            None => None,
        };
        let readings = read(db, asked)?;
        let signed = match asked.as_of {
            None => signed_figures(
                db,
                asked.indicator,
                unit_id.as_ref(),
                asked.units,
                &readings,
            )?,
            Some(_) => vec![None; readings.len()],
        };
        let ruling = kpi::ruling_settings(db, definition, asked.as_of)?;
        let days = |pick: fn(&Reading) -> Day| readings.iter().map(pick);
        let touched = (
            days(|one| one.cut.start).min().unwrap_or(asked.now.day()),
            days(|one| one.cut.end).max().unwrap_or(asked.now.day()),
        );
        let calendar = calendar_used(
            &*kpi::calendar_as_of(db, asked.as_of)?,
            definition,
            &ruling.settings,
            touched,
        );
        Ok(Self {
            unit_id,
            readings,
            signed,
            freshness: asked.freshness.clone(),
            objective,
            settings_version: ruling.version,
            calendar,
        })
    }
}

impl ReadingsOut {
    fn new(indicator: Indicator, as_of: Option<Timestamp>, found: &Found, now: Timestamp) -> Self {
        let Found {
            unit_id,
            readings,
            signed,
            freshness,
            objective,
            settings_version,
            calendar,
        } = found;
        let target = objective
            .as_ref()
            .and_then(|objective| objective.target.as_ref());
        let has_data = freshness.last_push_at.is_some();
        let known_at = as_of.map_or(now, |as_of| as_of.min(now));
        let readings = readings.iter().zip(signed).map(|(reading, signed)| {
            let reading = reading.known_at(known_at);
            let standing = target.map(|target| judge(target, &reading, has_data));
            ReadingOut::new(reading, standing, signed.clone())
        });
        Self {
            indicator_code: indicator.definition.code,
            formula: indicator.definition.formula(),
            settings_version: *settings_version,
            calendar_version: calendar.version.clone(),
            unconfirmed_years: calendar.unconfirmed_years.clone(),
            unit_id: unit_id.clone(),
            as_of,
            freshness: freshness.clone(),
            objective: objective.as_ref().map(|one| ObjectiveRef {
                id: one.id.clone(),
                target: one.target.clone(),
            }),
            readings: readings.collect(),
        }
    }
}

/// The units whose figures are asked for: a program that is limited to a unit gets that unit's and no other's; people may
/// read the department's figures, and a unit's when they may reach it.
///
/// # Errors
/// `not_found` at `unit`; `outside_unit` when the caller may not reach it; those of the database.
pub fn figure_units(
    db: &mut AnyConnection,
    caller: &Caller,
    unit: Option<UnitId>,
) -> Result<(Option<UnitId>, Option<HashSet<UnitId>>), Error> {
    let reach = caller.reach();
    let unit = match (unit, &reach, caller.user()) {
        (None, Reach::Unit(own), None) => Some(own.clone()),
        (unit, _, _) => unit,
    };
    let Some(unit) = unit else {
        return Ok((None, None));
    };
    let directory = units::directory(db)?;
    let subtree = directory.asked_for(&reach, Some(&unit))?;
    Ok((Some(unit), subtree))
}

/// Read an indicator
///
/// One figure for the period, or one for each part of it. A figure is a pair of integers; `value` is for display.
/// As JSON, or as CSV when `Accept` asks for `text/csv`.
#[utoipa::path(
    tag = "indicators",
    operation_id = "get_readings",
    params(("code" = String, Path, description = "The indicator", example = "dossier-on-time"), ReadingsQuery),
    responses((
        status = 200,
        description = "The readings",
        content((ReadingsOut = "application/json"), (String = "text/csv")),
    )),
    security(("token" = ["readings:read"]), ("client" = ["readings:read"])),
)]
#[get("/indicators/{code}/readings")]
pub(super) async fn get_readings(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    memory: web::Data<Remembered>,
    code: web::Path<String>,
    query: Query<ReadingsQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let ReadingsQuery {
        period,
        unit,
        granularity,
        as_of,
    } = query.into_inner();
    let indicator = find(&code)?;
    let periods = match granularity {
        None => vec![period],
        Some(granularity) => period
            .split(granularity)
            .map_err(|_| Error::field("granularity", FieldCode::OutOfRange))?,
    };
    let now = state.clock.now();
    let question = Question {
        indicator: indicator.definition.code,
        period,
        granularity,
        unit: unit.clone(),
        reach: allowed.caller.reach(),
        is_person: allowed.caller.user().is_some(),
        today: now.day(),
        hour: now.micros() / 3_600_000_000,
    };
    let look_up = move |db: &mut AnyConnection| {
        let (unit_id, units) = figure_units(db, &allowed.caller, unit)?;
        let freshness = freshness(db, indicator)?;
        let asked = Asked {
            indicator,
            units: units.as_ref(),
            unit: unit_id.as_ref(),
            periods: &periods,
            freshness: &freshness,
            now,
            as_of,
        };
        Found::new(db, unit_id.clone(), &asked)
    };
    let found = match as_of {
        None => memory.recall_or_read(&state.db, question, look_up).await?,
        Some(_) => Arc::new(state.db.read(look_up).await?),
    };
    let out = ReadingsOut::new(indicator, as_of, &found, now);
    if wants_csv(&request) {
        let body = csv::readings(&out)?;
        return Ok(HttpResponse::Ok()
            .content_type("text/csv; charset=utf-8")
            .insert_header((
                header::CONTENT_DISPOSITION,
                format!(
                    "attachment; filename=\"{}-{period}.csv\"",
                    out.indicator_code
                ),
            ))
            .body(body));
    }
    tagged(&request, &out, None)
}

fn wants_csv(request: &HttpRequest) -> bool {
    let accept = request
        .headers()
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    accept
        .split(',')
        .next()
        .is_some_and(|first| first.trim().starts_with("text/csv"))
}
