//! Typing a reading, correcting it and taking it back over the API.

use actix_web::{HttpRequest, HttpResponse, post, web};
use serde::Deserialize;
use utoipa::ToSchema;
use worktime::Period;

use super::api::{answered, seen_by};
use super::body::ManualReadingOut;
use super::life::{self, Wanted};
use super::model::{ManualReading, Typed};
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller};
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::units;
use crate::http::{IfMatch, Json, whole};
use crate::ids::{EvidenceId, ManualReadingId, UnitId};
use crate::state::State;

/// A reading that a responsible person types.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "indicator_code": "dossier-on-time", "period": "2025Q1", "numerator": 45, "denominator": 50,
    "reason": "Hệ thống một cửa chưa kết nối, đếm theo sổ theo dõi.", "evidence": ["01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"]
}))]
pub(super) struct ManualReadingIn {
    /// The indicator.
    #[schema(max_length = 100)]
    indicator_code: String,
    /// The unit, with those below it; the whole department when left out.
    #[serde(default)]
    unit_id: Option<UnitId>,
    /// A year, quarter or month that has begun.
    #[schema(value_type = String, pattern = r"^(20\d{2}|2100)(Q[1-4]|-(0[1-9]|1[0-2]))?$")]
    period: Period,
    /// What succeeded, at most as much as is measured; of points in parts of a full score, of which there are 181,621,440,000.
    #[serde(deserialize_with = "whole")]
    numerator: i64,
    /// What is measured, 0 when nothing of the kind happened; of points 1,000,000 for each score.
    #[serde(deserialize_with = "whole")]
    denominator: i64,
    /// Why it is typed, at least ten characters.
    #[schema(min_length = 10, max_length = 2000)]
    reason: String,
    /// Files that the caller brought with `POST /evidence` and that hang nowhere yet, at least one.
    #[schema(min_items = 1, max_items = 20)]
    evidence: Vec<EvidenceId>,
}

/// What is typed instead.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "numerator": 46, "denominator": 50, "reason": "Đếm sót một hồ sơ trả trước hạn." }))]
pub(super) struct ManualCorrectionIn {
    /// What succeeded.
    #[serde(deserialize_with = "whole")]
    numerator: i64,
    /// What is measured.
    #[serde(deserialize_with = "whole")]
    denominator: i64,
    /// Why, at least ten characters.
    #[schema(min_length = 10, max_length = 2000)]
    reason: String,
    /// More files; those that hang on it stay.
    #[serde(default)]
    #[schema(max_items = 20)]
    evidence: Vec<EvidenceId>,
}

/// Why a reading is taken back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "reason": "Đếm nhầm sổ của phòng khác." }))]
pub(super) struct ManualTakeBackIn {
    /// Stays with the reading, at least ten characters.
    #[schema(min_length = 10, max_length = 2000)]
    reason: String,
}

/// Runs one step and gives the reading as the caller then sees it.
async fn step(
    state: &State,
    caller: Caller,
    work: impl FnOnce(&mut AnyConnection, &Caller, Timestamp) -> Result<ManualReading, Error>
    + Send
    + 'static,
) -> Result<(ManualReadingOut, i32), Error> {
    let now = state.clock.now();
    state
        .db
        .write(move |db| {
            let reading = work(db, &caller, now)?;
            let revision = reading.revision;
            let directory = units::directory(db)?;
            let out = ManualReadingOut::load(db, &caller, &directory, now, reading)?;
            Ok((out, revision))
        })
        .await
}

/// Type a reading
///
/// For exactly one indicator, unit and period, with the reason and at least one file of evidence. It is the figure while
/// the indicator's source has no row in its days, and stands beside the computed figure from then on. Heads of units type
/// for their unit, and for the whole department where the plan names their unit as responsible.
#[utoipa::path(
    tag = "manual-readings",
    operation_id = "record_manual_reading",
    request_body = ManualReadingIn,
    responses((status = 201, description = "The reading", body = ManualReadingOut)),
    security(("token" = ["readings:submit"])),
)]
#[post("/manual-readings")]
pub(super) async fn record_manual_reading(
    allowed: Allowed<may::ReadingsSubmit>,
    state: web::Data<State>,
    body: Json<ManualReadingIn>,
) -> Result<HttpResponse, Error> {
    let ManualReadingIn {
        indicator_code,
        unit_id,
        period,
        numerator,
        denominator,
        reason,
        evidence,
    } = body.into_inner();
    let wanted = Wanted {
        indicator_code,
        unit: unit_id,
        period,
        typed: Typed {
            numerator,
            denominator,
            reason,
            evidence,
        },
    };
    let (out, _) = step(&state, allowed.caller, move |db, caller, now| {
        life::record(db, caller, now, wanted)
    })
    .await?;
    Ok(HttpResponse::Created().json(out))
}

/// Correct a typed reading
///
/// Another version with its own reason; the old one stays to be seen, and past moments keep it.
#[utoipa::path(
    tag = "manual-readings",
    operation_id = "correct_manual_reading",
    params(
        ("id" = ManualReadingId, Path, description = "The reading"),
        ("If-Match" = String, Header, description = "The reading's entity tag"),
    ),
    request_body = ManualCorrectionIn,
    responses((status = 200, description = "The reading as it now is", body = ManualReadingOut)),
    security(("token" = ["readings:submit"])),
)]
#[post("/manual-readings/{id}/correct")]
pub(super) async fn correct_manual_reading(
    allowed: Allowed<may::ReadingsSubmit>,
    state: web::Data<State>,
    id: web::Path<ManualReadingId>,
    seen: IfMatch,
    body: Json<ManualCorrectionIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let ManualCorrectionIn {
        numerator,
        denominator,
        reason,
        evidence,
    } = body.into_inner();
    let typed = Typed {
        numerator,
        denominator,
        reason,
        evidence,
    };
    let (out, revision) = step(&state, allowed.caller, move |db, caller, now| {
        visible_first(db, caller, &id)?;
        life::correct(db, caller, now, &id, &seen, typed)
    })
    .await?;
    answered(&request, &out, revision)
}

/// Take a typed reading back
///
/// With a reason. The figure is then what the rows say, or none; past moments keep what stood at them.
#[utoipa::path(
    tag = "manual-readings",
    operation_id = "take_back_manual_reading",
    params(
        ("id" = ManualReadingId, Path, description = "The reading"),
        ("If-Match" = String, Header, description = "The reading's entity tag"),
    ),
    request_body = ManualTakeBackIn,
    responses((status = 200, description = "The reading, taken back", body = ManualReadingOut)),
    security(("token" = ["readings:submit"])),
)]
#[post("/manual-readings/{id}/take-back")]
pub(super) async fn take_back_manual_reading(
    allowed: Allowed<may::ReadingsSubmit>,
    state: web::Data<State>,
    id: web::Path<ManualReadingId>,
    seen: IfMatch,
    body: Json<ManualTakeBackIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let ManualTakeBackIn { reason } = body.into_inner();
    let (out, revision) = step(&state, allowed.caller, move |db, caller, now| {
        visible_first(db, caller, &id)?;
        life::take_back(db, caller, now, &id, &seen, &reason)
    })
    .await?;
    answered(&request, &out, revision)
}

/// What a caller may not see is not there.
fn visible_first(
    db: &mut AnyConnection,
    caller: &Caller,
    id: &ManualReadingId,
) -> Result<(), Error> {
    let directory = units::directory(db)?;
    seen_by(db, caller, &directory, id).map(drop)
}
