//! The steps of a reading's life over the API.

use actix_web::{HttpRequest, HttpResponse, post, web};
use serde::Deserialize;
use utoipa::ToSchema;
use worktime::Period;

use super::api::{answered, seen_by};
use super::body::SignedReadingOut;
use super::life::{self, Wanted};
use super::model::{RestatementOutcome, SignedReading, checked_note};
use super::restate::{self, Decided};
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::units;
use crate::http::{ETag, IfMatch, Json, whole};
use crate::ids::{SignedReadingId, UnitId};
use crate::state::State;

/// A figure to be signed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "indicator_code": "dossier-on-time", "period": "2025Q3", "through": "2025-09-14", "note": "Số liệu báo cáo quý III." }))]
pub(super) struct SubmissionIn {
    /// The indicator.
    #[schema(max_length = 100)]
    indicator_code: String,
    /// The unit, with those below it; the whole department when left out.
    #[serde(default)]
    unit_id: Option<UnitId>,
    /// The period.
    #[schema(value_type = String, pattern = r"^(20\d{2}|2100)(Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]
    period: Period,
    /// The last day that counts, which is over; the period's last day that is over when left out.
    #[serde(default)]
    through: Option<Day>,
    /// What to say to whoever approves it.
    #[serde(default)]
    #[schema(max_length = 2000)]
    note: String,
}

/// What to say.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "note": "Đã kiểm tra lại hai hồ sơ tạm dừng." }))]
pub(super) struct NoteIn {
    /// Stays with the reading; may be empty.
    #[serde(default)]
    #[schema(max_length = 2000)]
    note: String,
}

/// Why it is given back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "note": "Đề nghị kiểm tra lại hai hồ sơ tạm dừng." }))]
pub(super) struct ReturnIn {
    /// Stays with the reading, at least ten characters.
    #[schema(min_length = 10, max_length = 2000)]
    note: String,
}

/// A decision about the restatement that is proposed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "outcome": "accepted", "numerator": 98, "denominator": 100, "reason": "Một cửa sửa ngày trả của một hồ sơ, có biên bản." }))]
pub(super) struct RestatementIn {
    /// What is decided.
    outcome: RestatementOutcome,
    /// The numerator that is decided about, as the caller saw it.
    #[serde(deserialize_with = "whole")]
    numerator: i64,
    /// The denominator that is decided about.
    #[serde(deserialize_with = "whole")]
    denominator: i64,
    /// Why, at least ten characters.
    #[schema(min_length = 10, max_length = 2000)]
    reason: String,
}

/// Runs one step and gives the reading as the caller then sees it.
async fn step(
    state: &State,
    caller: Caller,
    work: impl FnOnce(&mut AnyConnection, &Caller, Timestamp) -> Result<SignedReading, Error>
    + Send
    + 'static,
) -> Result<(SignedReadingOut, i32), Error> {
    let now = state.clock.now();
    state
        .db
        .write(move |db| {
            let reading = work(db, &caller, now)?;
            let revision = reading.revision;
            let directory = units::directory(db)?;
            let out = SignedReadingOut::load(db, &caller, &directory, now, reading)?;
            Ok((out, revision))
        })
        .await
}

/// Submit a reading
///
/// Lays the figure of an indicator, unit and period before whoever approves it, with all it rests on at this moment.
/// Heads of units submit for their unit, and for the whole department where the plan names their unit as responsible.
#[utoipa::path(
    tag = "signed-readings",
    operation_id = "submit_reading",
    request_body = SubmissionIn,
    responses((status = 201, description = "The reading", body = SignedReadingOut)),
    security(("token" = ["readings:submit"])),
)]
#[post("/signed-readings")]
pub(super) async fn submit_reading(
    allowed: Allowed<may::ReadingsSubmit>,
    state: web::Data<State>,
    body: Json<SubmissionIn>,
) -> Result<HttpResponse, Error> {
    let SubmissionIn {
        indicator_code,
        unit_id,
        period,
        through,
        note,
    } = body.into_inner();
    let wanted = Wanted {
        indicator_code,
        unit: unit_id,
        period,
        through,
        note: checked_note("note", &note, 0)?,
    };
    let (out, revision) = step(&state, allowed.caller, move |db, caller, now| {
        life::submit(db, caller, now, wanted)
    })
    .await?;
    Ok(HttpResponse::Created()
        .insert_header(("ETag", format!("\"{}\"", ETag::revision(revision).0)))
        .json(out))
}

/// Submit a returned reading again
///
/// With the figure as it is now, and everything it rests on at this moment.
#[utoipa::path(
    tag = "signed-readings",
    operation_id = "resubmit_reading",
    params(
        ("id" = SignedReadingId, Path, description = "The reading"),
        ("If-Match" = String, Header, description = "The reading's entity tag"),
    ),
    request_body = NoteIn,
    responses((status = 200, description = "The reading as it now is", body = SignedReadingOut)),
    security(("token" = ["readings:submit"])),
)]
#[post("/signed-readings/{id}/submit")]
pub(super) async fn resubmit_reading(
    allowed: Allowed<may::ReadingsSubmit>,
    state: web::Data<State>,
    id: web::Path<SignedReadingId>,
    seen: IfMatch,
    body: Json<NoteIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let note = checked_note("note", &body.into_inner().note, 0)?;
    let (out, revision) = step(&state, allowed.caller, move |db, caller, now| {
        let directory = units::directory(db)?;
        seen_by(db, caller, &directory, &id)?;
        life::resubmit(db, caller, now, &id, &seen, note)
    })
    .await?;
    answered(&request, &out, revision)
}

/// Return a submitted reading
///
/// With a note for whoever submitted it. Takes a second person.
#[utoipa::path(
    tag = "signed-readings",
    operation_id = "return_reading",
    params(
        ("id" = SignedReadingId, Path, description = "The reading"),
        ("If-Match" = String, Header, description = "The reading's entity tag"),
    ),
    request_body = ReturnIn,
    responses((status = 200, description = "The reading as it now is", body = SignedReadingOut)),
    security(("token" = ["readings:approve"])),
)]
#[post("/signed-readings/{id}/return")]
pub(super) async fn return_reading(
    allowed: Allowed<may::ReadingsApprove>,
    state: web::Data<State>,
    id: web::Path<SignedReadingId>,
    seen: IfMatch,
    body: Json<ReturnIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let ReturnIn { note } = body.into_inner();
    let (out, revision) = step(&state, allowed.caller, move |db, caller, now| {
        life::give_back(db, &caller.actor(), now, &id, &seen, &note)
    })
    .await?;
    answered(&request, &out, revision)
}

/// Approve a submitted reading
///
/// Freezes the figure that was submitted, with the rows, settings, calendar, target and verdict it rests on. Takes a
/// second person.
#[utoipa::path(
    tag = "signed-readings",
    operation_id = "approve_reading",
    params(
        ("id" = SignedReadingId, Path, description = "The reading"),
        ("If-Match" = String, Header, description = "The reading's entity tag"),
    ),
    request_body = NoteIn,
    responses((status = 200, description = "The reading as it now is", body = SignedReadingOut)),
    security(("token" = ["readings:approve"])),
)]
#[post("/signed-readings/{id}/approve")]
pub(super) async fn approve_reading(
    allowed: Allowed<may::ReadingsApprove>,
    state: web::Data<State>,
    id: web::Path<SignedReadingId>,
    seen: IfMatch,
    body: Json<NoteIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let NoteIn { note } = body.into_inner();
    let (out, revision) = step(&state, allowed.caller, move |db, caller, now| {
        life::approve(db, &caller.actor(), now, &id, &seen, &note)
    })
    .await?;
    answered(&request, &out, revision)
}

/// Decide about a restatement
///
/// When the rows behind a signed figure say something else than what holds: accepted, the new figure holds under the
/// next number; rejected, the old one stays. Both keep the reason and the rows that differ. Takes a second person.
#[utoipa::path(
    tag = "signed-readings",
    operation_id = "decide_restatement",
    params(
        ("id" = SignedReadingId, Path, description = "The reading"),
        ("If-Match" = String, Header, description = "The reading's entity tag"),
    ),
    request_body = RestatementIn,
    responses((status = 200, description = "The reading as it now is", body = SignedReadingOut)),
    security(("token" = ["readings:approve"])),
)]
#[post("/signed-readings/{id}/restatements")]
pub(super) async fn decide_restatement(
    allowed: Allowed<may::ReadingsApprove>,
    state: web::Data<State>,
    id: web::Path<SignedReadingId>,
    seen: IfMatch,
    body: Json<RestatementIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let RestatementIn {
        outcome,
        numerator,
        denominator,
        reason,
    } = body.into_inner();
    let decided = Decided {
        outcome,
        numerator,
        denominator,
        reason,
    };
    let (out, revision) = step(&state, allowed.caller, move |db, caller, now| {
        restate::decide(db, &caller.actor(), now, &id, &seen, decided)
    })
    .await?;
    answered(&request, &out, revision)
}
