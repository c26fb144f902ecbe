//! The calendar over the API.

use actix_web::{HttpRequest, HttpResponse, get, post, put, web};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use worktime::SpecialDay;

use super::body::{CalendarYearList, CalendarYearOut, CalendarYearRef, around};
use super::model::{LONGEST_TEXT, SpecialDayKind, checked, known_year, text_error};
use super::store;
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::http::{ETag, IfMatch, Json, tagged};
use crate::kpi;
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_calendar_years)
        .service(get_calendar_year)
        .service(set_calendar_year)
        .service(confirm_calendar_year);
}

/// The special days of a year.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "days": [
        { "day": "2027-01-01", "kind": "off", "reason": "Tết Dương lịch", "source": "Bộ luật Lao động 2019, Điều 112" },
        { "day": "2027-08-28", "kind": "make_up", "reason": "Làm bù cho ngày 03/9", "source": "Thông báo 150/TB-BNV" }
    ],
    "reason": "Thủ tướng đồng ý hoán đổi ngày làm việc dịp Quốc khánh", "document": "Thông báo 150/TB-BNV ngày 10/11/2026"
}))]
pub(super) struct CalendarYearIn {
    /// All of them; those left out are ordinary days from then on.
    #[schema(max_items = 100)]
    days: Vec<SpecialDayIn>,
    /// Why.
    #[schema(min_length = 1, max_length = 1000)]
    reason: String,
    /// The document it rests on.
    #[schema(min_length = 1, max_length = 1000)]
    document: String,
}

/// A day that departs from the ordinary week.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SpecialDayIn {
    /// The day.
    day: Day,
    /// Off, a Monday to Friday; or made up, a Saturday or Sunday.
    kind: SpecialDayKind,
    /// What it is.
    #[schema(min_length = 1, max_length = 200, example = "Quốc khánh")]
    reason: String,
    /// The document that says so, where it is another than the one for the whole change.
    #[serde(default)]
    #[schema(max_length = 200, example = "Bộ luật Lao động 2019, Điều 112")]
    source: String,
}

/// What a confirmation rests on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "document": "Thông báo 150/TB-BNV ngày 10/11/2026" }))]
pub(super) struct ConfirmationIn {
    /// The document.
    #[schema(min_length = 1, max_length = 1000)]
    document: String,
}

/// List years of the calendar
///
/// The years around the present one, and every one that somebody changed or confirmed.
#[utoipa::path(
    tag = "calendar",
    operation_id = "list_calendar_years",
    responses((status = 200, description = "The years", body = CalendarYearList)),
    security(("token" = ["readings:read"])),
)]
#[get("/calendar/years")]
pub(super) async fn list_calendar_years(
    _: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let today = state.clock.now().day();
    let out = state
        .db
        .read(move |db| {
            let entered: Vec<i32> = kpi::entered_years(db)?.iter().map(|one| one.year).collect();
            let calendar = kpi::calendar(db)?;
            let items = around(today, &entered)
                .into_iter()
                .filter_map(|year| calendar.year(year).ok())
                .map(|year| CalendarYearRef {
                    year: year.year(),
                    confirmed: year.confirmed(),
                    origin: store::origin(year, entered.contains(&year.year())),
                })
                .collect();
            Ok(CalendarYearList {
                items,
                calendar_version: calendar.version().to_owned(),
            })
        })
        .await?;
    tagged(&request, &out, None)
}

fn loaded(
    db: &mut AnyConnection,
    caller: &Caller,
    year: i32,
) -> Result<(CalendarYearOut, i32), Error> {
    let (calendar_version, known) = store::known(db, year)?;
    let out = CalendarYearOut::new(calendar_version, &known, caller)?;
    Ok((out, known.version))
}

fn answered(
    request: &HttpRequest,
    (out, version): (CalendarYearOut, i32),
) -> Result<HttpResponse, Error> {
    tagged(request, &out, Some(ETag::revision(version)))
}

/// Read a year of the calendar
///
/// Its days off and make-up days, each with the document that says so, and every change of them.
#[utoipa::path(
    tag = "calendar",
    operation_id = "get_calendar_year",
    params(("year" = i32, Path, description = "The year", example = 2027)),
    responses((
        status = 200,
        description = "The year",
        body = CalendarYearOut,
        headers(("ETag" = String, description = "The entity tag: `If-Match` of a change")),
    )),
    security(("token" = ["readings:read"])),
)]
#[get("/calendar/years/{year}")]
pub(super) async fn get_calendar_year(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    year: web::Path<i32>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let year = known_year(*year)?;
    let caller = allowed.caller;
    let found = state.db.read(move |db| loaded(db, &caller, year)).await?;
    answered(&request, found)
}

/// Change a year of the calendar
///
/// Replaces its special days. Figures that count working days are recounted, signed ones stay. The year then waits to be
/// confirmed.
#[utoipa::path(
    tag = "calendar",
    operation_id = "set_calendar_year",
    params(
        ("year" = i32, Path, description = "The year", example = 2027),
        ("If-Match" = String, Header, description = "The year's entity tag"),
    ),
    request_body = CalendarYearIn,
    responses((status = 200, description = "The year as it now is", body = CalendarYearOut)),
    security(("token" = ["calendar:manage"])),
)]
#[put("/calendar/years/{year}")]
pub(super) async fn set_calendar_year(
    allowed: Allowed<may::CalendarManage>,
    state: web::Data<State>,
    year: web::Path<i32>,
    seen: IfMatch,
    body: Json<CalendarYearIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let year = known_year(*year)?;
    let CalendarYearIn {
        days,
        reason,
        document,
    } = body.into_inner();
    let document = document.trim().to_owned();
    let days: Vec<SpecialDay> = days
        .into_iter()
        .map(|one| SpecialDay {
            day: one.day.date(),
            kind: one.kind.into(),
            reason: one.reason.trim().to_owned(),
            source: match one.source.trim() {
                "" => document.clone(),
                source => source.to_owned(),
            },
        })
        .collect();
    let mut errors: Vec<_> = [("reason", &reason), ("document", &document)]
        .into_iter()
        .filter_map(|(field, text)| text_error(field, text, LONGEST_TEXT))
        .collect();
    let checked = checked(year, &days);
    if let Err(wrong) = &checked {
        errors.extend(wrong.iter().cloned());
    }
    let ordered = match checked {
        Ok(year) if errors.is_empty() => year.days().to_vec(),
        _ => return Err(Error::fields(errors)),
    };
    let words = (reason.trim().to_owned(), document);
    let found = step(&state, allowed.caller, year, move |db, caller, now| {
        store::change(db, &caller.actor(), now, year, &seen, ordered, words)
    })
    .await?;
    answered(&request, found)
}

/// Confirm a year of the calendar
///
/// Says that its days are complete and official. Figures in working days lose their warning for this year.
#[utoipa::path(
    tag = "calendar",
    operation_id = "confirm_calendar_year",
    params(
        ("year" = i32, Path, description = "The year", example = 2027),
        ("If-Match" = String, Header, description = "The year's entity tag"),
    ),
    request_body = ConfirmationIn,
    responses((status = 200, description = "The year as it now is", body = CalendarYearOut)),
    security(("token" = ["calendar:manage"])),
)]
#[post("/calendar/years/{year}/confirm")]
pub(super) async fn confirm_calendar_year(
    allowed: Allowed<may::CalendarManage>,
    state: web::Data<State>,
    year: web::Path<i32>,
    seen: IfMatch,
    body: Json<ConfirmationIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let year = known_year(*year)?;
    let ConfirmationIn { document } = body.into_inner();
    if let Some(error) = text_error("document", &document, LONGEST_TEXT) {
        return Err(Error::fields(vec![error]));
    }
    let document = document.trim().to_owned();
    let found = step(&state, allowed.caller, year, move |db, caller, now| {
        store::confirm(db, &caller.actor(), now, year, &seen, document)
    })
    .await?;
    answered(&request, found)
}

async fn step(
    state: &State,
    caller: Caller,
    year: i32,
    work: impl FnOnce(&mut AnyConnection, &Caller, Timestamp) -> Result<(), Error> + Send + 'static,
) -> Result<(CalendarYearOut, i32), Error> {
    let now = state.clock.now();
    state
        .db
        .write(move |db| {
            work(db, &caller, now)?;
            loaded(db, &caller, year)
        })
        .await
}
