//! Readings of many indicators over the API.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get, put, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::asked::{FiguresQuery, figures};
use super::dhis2::{Dhis2Codes, Dhis2DataValueSet};
use super::row::FigureRow;
use super::{prometheus, table};
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller};
use crate::db::AnyConnection;
use crate::error::{Error, FieldCode, Language};
use crate::features::audit_log::{self, Entry};
use crate::features::{settings, units};
use crate::http::{ETag, IfMatch, Json, Query, RequestContext, tagged};
use crate::state::State;
use crate::text_enum;

/// Where the code map is kept.
const CODES: &str = "dhis2_codes";
/// Names that a code map may have.
const MOST_NAMES: usize = 2_000;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_readings)
        .service(get_gauges)
        .service(get_data_value_set)
        .service(get_dhis2_codes)
        .service(set_dhis2_codes);
}

text_enum! {
    /// In which form.
    ExportFormat {
        /// JSON.
        Json = "json",
        /// CSV, UTF-8 with a byte order mark.
        Csv = "csv",
        /// An Excel workbook.
        Xlsx = "xlsx",
    }
}

/// In which form readings are wanted.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct FormatQuery {
    /// JSON when left out.
    #[param(inline)]
    format: Option<ExportFormat>,
}

/// Readings of many indicators.
#[derive(Debug, Serialize, ToSchema)]
struct FigureList {
    /// By indicator, then unit, then period.
    items: Vec<FigureRow>,
}

async fn read(
    state: &State,
    caller: Caller,
    query: FiguresQuery,
    language: Language,
) -> Result<Vec<FigureRow>, Error> {
    let wanted = query.wanted()?;
    let now = state.clock.now();
    state
        .db
        .read(move |db| figures(db, &caller, wanted, language, now))
        .await
}

/// Read many indicators
///
/// All indicators, periods and units that are asked for in one table, at most 5,000 readings, as JSON, CSV or XLSX.
/// Columns are only ever added at the end. Poll with `If-None-Match`: nothing is sent while nothing has changed.
#[utoipa::path(
    tag = "indicators",
    operation_id = "list_readings",
    params(FiguresQuery, FormatQuery, ("If-None-Match" = Option<String>, Header, description = "The entity tag you have")),
    responses((
        status = 200,
        description = "The readings",
        content(
            (FigureList = "application/json"),
            (String = "text/csv"),
            (String = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ),
    )),
    security(("token" = ["readings:read"]), ("client" = ["readings:read"])),
)]
#[get("/readings")]
async fn list_readings(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    context: RequestContext,
    query: Query<FiguresQuery>,
    format: Query<FormatQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let items = read(&state, allowed.caller, query.into_inner(), context.language).await?;
    let (body, kind, ending) = match format.format.unwrap_or(ExportFormat::Json) {
        ExportFormat::Json => return tagged(&request, &FigureList { items }, None),
        ExportFormat::Csv => (table::csv(&items)?, "text/csv; charset=utf-8", "csv"),
        ExportFormat::Xlsx => (
            web::block(move || table::xlsx(&items))
                .await
                .map_err(Error::internal)??,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
        ),
    };
    Ok(HttpResponse::Ok()
        .content_type(kind)
        .insert_header((
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"readings.{ending}\""),
        ))
        .body(body))
}

/// Read indicators as gauges
///
/// In Prometheus's text form: numerator, denominator, whether it may still change, and when the source last sent
/// something, by indicator, unit and period.
#[utoipa::path(
    tag = "indicators",
    operation_id = "get_gauges",
    params(FiguresQuery),
    responses((status = 200, description = "The gauges", body = String, content_type = "text/plain")),
    security(("token" = ["readings:read"]), ("client" = ["readings:read"])),
)]
#[get("/readings/gauges")]
async fn get_gauges(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    context: RequestContext,
    query: Query<FiguresQuery>,
) -> Result<HttpResponse, Error> {
    let rows = read(&state, allowed.caller, query.into_inner(), context.language).await?;
    Ok(HttpResponse::Ok()
        .content_type("text/plain; version=0.0.4; charset=utf-8")
        .body(prometheus::render(&rows)))
}

/// Read indicators as a DHIS2 data value set
///
/// Ready to be posted to `/api/dataValueSets` of a DHIS2 instance, with its own identifiers where the code map has them.
#[utoipa::path(
    tag = "indicators",
    operation_id = "get_data_value_set",
    params(FiguresQuery),
    responses((status = 200, description = "The data value set", body = Dhis2DataValueSet)),
    security(("token" = ["readings:read"]), ("client" = ["readings:read"])),
)]
#[get("/readings/data-value-set")]
async fn get_data_value_set(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    context: RequestContext,
    query: Query<FiguresQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let rows = read(&state, allowed.caller, query.into_inner(), context.language).await?;
    let (codes, root) = state
        .db
        .read(|db| {
            let directory = units::directory(db)?;
            let root = directory.root().map(|unit| unit.code.clone());
            Ok((codes(db)?, root.unwrap_or_default()))
        })
        .await?;
    tagged(
        &request,
        &Dhis2DataValueSet::new(&rows, &codes, &root),
        None,
    )
}

fn codes(db: &mut AnyConnection) -> Result<Dhis2Codes, Error> {
    match settings::get(db, CODES)? {
        Some(text) => serde_json::from_str(&text).map_err(Error::internal),
        None => Ok(Dhis2Codes::default()),
    }
}

/// Read the DHIS2 code map
#[utoipa::path(
    tag = "indicators",
    operation_id = "get_dhis2_codes",
    params(("If-None-Match" = Option<String>, Header, description = "The entity tag you have")),
    responses((status = 200, description = "The code map", body = Dhis2Codes)),
    security(("token" = ["indicators:set"])),
)]
#[get("/readings/dhis2-codes")]
async fn get_dhis2_codes(
    _allowed: Allowed<may::IndicatorsSet>,
    state: web::Data<State>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let codes = state.db.read(codes).await?;
    tagged(&request, &codes, None)
}

/// Set the DHIS2 code map
///
/// Replaces the whole map. `If-Match` takes the tag that reading the map gave.
#[utoipa::path(
    tag = "indicators",
    operation_id = "set_dhis2_codes",
    params(("If-Match" = String, Header, description = "The tag last read")),
    request_body = Dhis2Codes,
    responses((status = 200, description = "The code map", body = Dhis2Codes)),
    security(("token" = ["indicators:set"])),
)]
#[put("/readings/dhis2-codes")]
async fn set_dhis2_codes(
    allowed: Allowed<may::IndicatorsSet>,
    state: web::Data<State>,
    if_match: IfMatch,
    body: Json<Dhis2Codes>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let new = body.into_inner();
    for (field, map) in [
        ("data_elements", &new.data_elements),
        ("org_units", &new.org_units),
    ] {
        let odd = |text: &String| {
            text.trim().is_empty() || text.chars().count() > 200 || text.contains(char::is_control)
        };
        if map.len() > MOST_NAMES {
            return Err(Error::field(field, FieldCode::TooLong));
        }
        if map.iter().any(|(ours, theirs)| odd(ours) || odd(theirs)) {
            return Err(Error::field(field, FieldCode::InvalidFormat));
        }
    }
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let saved = new.clone();
    state
        .db
        .write(move |db| {
            let old = codes(db)?;
            let text = |codes: &Dhis2Codes| serde_json::to_string(codes).map_err(Error::internal);
            if_match.check(&ETag::of_body(text(&old)?.as_bytes()))?;
            settings::put(db, now, CODES, &text(&new)?)?;
            let entry = Entry {
                action: "indicator.dhis2_codes",
                subject_kind: "indicator",
                subject_id: CODES.to_owned(),
                detail: serde_json::json!({ "old": old, "new": new }),
            };
            audit_log::record(db, &actor, now, entry)
        })
        .await?;
    tagged(&request, &saved, None)
}
