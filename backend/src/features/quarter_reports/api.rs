//! Quarterly reports over the API.

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use worktime::{Granularity, Period};

use super::days::{self, ReportDay, ReportDays};
use super::report::{QuarterReport, of_year};
use crate::auth::permission::may;
use crate::auth::{Allowed, Permission};
use crate::error::{Error, FieldCode, FieldError};
use crate::features::indicators::{figure_units, find};
use crate::http::{Json, Query, tagged};
use crate::ids::UnitId;
use crate::kpi::Measured;
use crate::state::State;

const LONGEST_REASON: usize = 1_000;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_report_days)
        .service(set_report_day)
        .service(list_quarter_reports);
}

/// Which reports.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct QuarterReportQuery {
    /// The indicator.
    #[param(example = "dossier-on-time")]
    indicator: String,
    /// The year.
    #[param(value_type = String, example = "2025", pattern = r"^(20\d{2}|2100)$")]
    year: Period,
    /// A unit with those below it; the whole department when left out.
    unit: Option<UnitId>,
}

/// The reports of a year.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct QuarterReports {
    /// The indicator.
    #[schema(example = "dossier-on-time")]
    indicator_code: &'static str,
    /// What its pairs are.
    measured: Measured,
    /// The unit; null for the whole department.
    unit_id: Option<UnitId>,
    /// The quarters that have begun, the first one first.
    items: Vec<QuarterReport>,
}

/// List quarterly reports
///
/// Of each quarter the figure up to its cut-off, and the rest of the quarter before, which is made up in it. The figures
/// are those of now: what was signed at the time stands in the signed readings.
#[utoipa::path(
    tag = "indicators",
    operation_id = "list_quarter_reports",
    params(QuarterReportQuery, ("If-None-Match" = Option<String>, Header, description = "The entity tag you have")),
    responses((status = 200, description = "The reports", body = QuarterReports)),
    security(("token" = ["readings:read"]), ("client" = ["readings:read"])),
)]
#[get("/quarter-reports")]
pub(super) async fn list_quarter_reports(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    query: Query<QuarterReportQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let QuarterReportQuery {
        indicator,
        year,
        unit,
    } = query.into_inner();
    if year.granularity() != Granularity::Year {
        return Err(Error::field("year", FieldCode::InvalidFormat));
    }
    let indicator = find(&indicator).map_err(|_| Error::field("indicator", FieldCode::NotFound))?;
    let now = state.clock.now();
    let out = state
        .db
        .read(move |db| {
            let (unit_id, units) = figure_units(db, &allowed.caller, unit)?;
            let whose = (unit_id.as_ref(), units.as_ref());
            let items = of_year(db, indicator, whose, year, now)?;
            Ok(QuarterReports {
                indicator_code: indicator.definition.code,
                measured: indicator.definition.measured,
                unit_id,
                items,
            })
        })
        .await?;
    tagged(&request, &out, None)
}

/// The days of quarterly reports.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ReportDaysOut {
    /// The day that rules until the first of `items`, and where there is none.
    #[schema(example = 15)]
    default_day: u32,
    /// What was set, the earliest quarter first.
    items: Vec<ReportDay>,
    /// Whether the caller may set it.
    may_set: bool,
}

impl ReportDaysOut {
    fn new(days: ReportDays, may_set: bool) -> Self {
        Self {
            default_day: Period::QUARTER_REPORT_DAY,
            items: days.set,
            may_set,
        }
    }
}

/// List the days of quarterly reports
///
/// A report is due before this day of the quarter's last month and counts the days before it.
#[utoipa::path(
    tag = "indicators",
    operation_id = "list_report_days",
    params(("If-None-Match" = Option<String>, Header, description = "The entity tag you have")),
    responses((status = 200, description = "The days", body = ReportDaysOut)),
    security(("token" = ["readings:read"])),
)]
#[get("/quarter-reports/days")]
pub(super) async fn list_report_days(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let days = state.db.read(ReportDays::read).await?;
    let may_set = allowed.caller.may(Permission::IndicatorsSet);
    tagged(&request, &ReportDaysOut::new(days, may_set), None)
}

/// A day for the quarters to come.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "from": "2026Q1", "day": 10, "reason": "Theo công văn của UBND tỉnh" }))]
pub(super) struct ReportDayIn {
    /// The first quarter that it rules; its report must not be due yet.
    #[schema(pattern = r"^(20\d{2}|2100)Q[1-4]$")]
    from: String,
    /// The day of the quarter's last month before which the report is due.
    #[schema(minimum = 2, maximum = 28)]
    day: u32,
    /// Why.
    #[schema(min_length = 1, max_length = 1000)]
    reason: String,
}

/// Set the day of quarterly reports
///
/// From a quarter on whose report is not due yet, until a later quarter for which another day is set. Reports that were
/// due keep their day.
#[utoipa::path(
    tag = "indicators",
    operation_id = "set_report_day",
    request_body = ReportDayIn,
    responses((status = 200, description = "The days", body = ReportDaysOut)),
    security(("token" = ["indicators:set"])),
)]
#[post("/quarter-reports/days")]
pub(super) async fn set_report_day(
    allowed: Allowed<may::IndicatorsSet>,
    state: web::Data<State>,
    body: Json<ReportDayIn>,
) -> Result<web::Json<ReportDaysOut>, Error> {
    let ReportDayIn { from, day, reason } = body.into_inner();
    let reason = reason.trim().to_owned();
    let wrong = if reason.is_empty() {
        Some(FieldCode::Required)
    } else if reason.chars().count() > LONGEST_REASON {
        Some(FieldCode::TooLong)
    } else if reason.contains('\0') {
        Some(FieldCode::InvalidFormat)
    } else {
        None
    };
    if let Some(code) = wrong {
        return Err(Error::fields(vec![FieldError {
            field: "reason".to_owned(),
            code,
        }]));
    }
    let now = state.clock.now();
    let asked = days::Asked { from, day, reason };
    let days = state
        .db
        .write(move |db| days::set(db, &allowed.caller.actor(), now, asked))
        .await?;
    Ok(web::Json(ReportDaysOut::new(days, true)))
}
