//! Saying which of our fields a line of a report means.

use actix_web::{put, web};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::api::{detail, within_reach};
use super::body::ReportDetail;
use super::fields::key;
use super::model::LineKind;
use super::store::{self, Name};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::db::locks::{Lock, hold};
use crate::error::{Code, Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::http::Json;
use crate::ids::ReportedTotalsId;
use crate::state::State;

/// Fields that one line may mean.
const MOST: usize = 50;
/// Characters of one.
const LONGEST: usize = 200;

/// What a line means.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "fields": ["Dược phẩm", "DP"] }))]
pub(super) struct FieldsIn {
    /// Our names of its field, as the catalogue has them, or codes that dossiers carry; an empty list when it is none of
    /// ours; null to forget what was said, and go by the name again.
    #[schema(max_items = 50)]
    fields: Option<Vec<String>>,
}

impl FieldsIn {
    fn checked(self) -> Result<Option<Vec<String>>, Error> {
        let Some(fields) = self.fields else {
            return Ok(None);
        };
        if fields.len() > MOST {
            return Err(Error::field("fields", FieldCode::TooLong));
        }
        let mut found: Vec<String> = Vec::with_capacity(fields.len());
        for (place, field) in fields.iter().enumerate() {
            let field = field.trim();
            let wrong = |code| Err(Error::field(format!("fields[{place}]"), code));
            if field.is_empty() || key(field).is_empty() {
                return wrong(FieldCode::Required);
            }
            if field.chars().count() > LONGEST {
                return wrong(FieldCode::TooLong);
            }
            if field.contains('\0') {
                return wrong(FieldCode::InvalidFormat);
            }
            if !found.iter().any(|one| key(one) == key(field)) {
                found.push(field.to_owned());
            }
        }
        Ok(Some(found))
    }
}

/// Say which of our fields a line means
///
/// Kept for every report of the same sender, past and to come, and found again by the line's name.
#[utoipa::path(
    tag = "reported-totals",
    operation_id = "set_reported_fields",
    params(
        ("id" = ReportedTotalsId, Path, description = "The report"),
        ("number" = u32, Path, minimum = 1, description = "The line's place in it, from 1"),
    ),
    request_body = FieldsIn,
    responses(
        (status = 200, description = "The report, compared anew", body = ReportDetail),
        (status = 409, description = "The line is a sum of lines, or has no name", body = crate::error::Problem, content_type = "application/problem+json"),
    ),
    security(("token" = ["dossiers:write"]), ("client" = ["dossiers:write"])),
)]
#[put("/reported-totals/{id}/lines/{number}/fields")]
pub(super) async fn set_reported_fields(
    allowed: Allowed<may::DossiersWrite>,
    state: web::Data<State>,
    path: web::Path<(ReportedTotalsId, u32)>,
    body: Json<FieldsIn>,
) -> Result<web::Json<ReportDetail>, Error> {
    let (id, number) = path.into_inner();
    let fields = body.into_inner().checked()?;
    let (caller, now) = (allowed.caller, state.clock.now());
    let out = state
        .db
        .write(move |db| {
            hold(db, Lock::Tallies)?;
            let (report, lines) = within_reach(db, &id, &caller.reach())?;
            let place = usize::try_from(number).unwrap_or_default().wrapping_sub(1);
            let line = lines.get(place).ok_or_else(Error::not_found)?;
            let label = key(&line.label);
            if line.kind != LineKind::Line || label.is_empty() {
                return Err(Code::WrongState.into());
            }
            let feed_code = report.feed_code.as_deref().unwrap_or_default();
            let before = store::meanings(db)?.remove(&(feed_code.to_owned(), label.clone()));
            if before != fields {
                let name = Name {
                    feed_code,
                    label: &label,
                    said: &line.label,
                };
                let actor = caller.actor();
                store::set_meaning(db, now, &actor.name, name, fields.as_deref())?;
                let entry = Entry {
                    action: "reported_totals.map",
                    subject_kind: "reported_totals",
                    subject_id: report.id.0.clone(),
                    detail: json!({
                        "feed_code": report.feed_code, "line": line.label, "old": before, "new": fields,
                    }),
                };
                audit_log::record(db, &actor, now, entry)?;
            }
            detail(db, &id, &caller)
        })
        .await?;
    Ok(web::Json(out))
}
