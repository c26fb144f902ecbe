//! `PUT /dossiers/{id}/compliance`: what our own check of a licence found.

use actix_web::{HttpResponse, put, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::api::DossierOut;
use super::model::{Compliance, Dossier};
use super::{judging, push, store};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::error::{Code, Error, FieldCode};
use crate::features::feeds::{Arrival, Manner};
use crate::features::units::{self, Directory};
use crate::http::Json;
use crate::ids::DossierId;
use crate::kpi;
use crate::state::State;

/// Letters that a note may have.
const LONGEST_NOTE: usize = 1_000;

/// What a check found.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ComplianceIn {
    /// Kịp thời.
    #[schema(example = true)]
    timely: bool,
    /// Chính xác.
    #[schema(example = true)]
    accurate: bool,
    /// Đúng pháp luật.
    #[schema(example = true)]
    lawful: bool,
    /// What was found, in words; needed when one of the three does not hold.
    #[schema(
        max_length = 1000,
        example = "Sai phạm vi chuyên môn ghi trên giấy phép"
    )]
    note: Option<String>,
    /// The version of the dossier that was checked.
    #[schema(minimum = 1, example = 2)]
    if_version: i32,
}

/// Check a licence
///
/// Says whether a finished dossier was settled in time, correctly and lawfully. It becomes a version of the dossier, with
/// who checked it and when; later pushes leave it as it is.
#[utoipa::path(
    tag = "dossiers",
    operation_id = "check_dossier",
    params(("id" = DossierId, Path, description = "The dossier")),
    request_body = ComplianceIn,
    responses((status = 200, description = "The dossier with the check", body = DossierOut)),
    security(("token" = ["dossiers:check"])),
)]
#[put("/dossiers/{id}/compliance")]
pub(super) async fn check_dossier(
    allowed: Allowed<may::DossiersCheck>,
    state: web::Data<State>,
    id: web::Path<DossierId>,
    body: Json<ComplianceIn>,
) -> Result<HttpResponse, Error> {
    let ComplianceIn {
        timely,
        accurate,
        lawful,
        note,
        if_version,
    } = body.into_inner();
    let note = note
        .map(|note| note.trim().to_owned())
        .filter(|note| !note.is_empty());
    if let Some(note) = &note
        && (note.chars().count() > LONGEST_NOTE || note.contains(char::is_control))
    {
        return Err(Error::field("note", FieldCode::TooLong));
    }
    if note.is_none() && !(timely && accurate && lawful) {
        return Err(Error::field("note", FieldCode::Required));
    }
    let (actor, reach, now) = (
        allowed.caller.actor(),
        allowed.caller.reach(),
        state.clock.now(),
    );
    let (stored, calendar) = state
        .db
        .write(move |db| {
            let stored = store::get(db, &id)?;
            let may_reach = units::directory(db)?.reachable(&reach);
            if may_reach.is_some_and(|units| !units.contains(&stored.dossier.unit_id)) {
                return Err(Error::not_found());
            }
            if stored.version_number != if_version {
                return Err(Code::PreconditionFailed.into());
            }
            if !stored.dossier.status.is_finished() {
                return Err(Code::WrongState.into());
            }
            let compliance = Compliance {
                timely,
                accurate,
                lawful,
                note,
                checked_by: actor.name.clone(),
                checked_at: now,
            };
            let checked = judging::of_one(Dossier {
                compliance: Some(compliance),
                ..stored.dossier
            })?;
            // Whose unit it is was settled when it came, so no tree is needed.
            let tree = Directory::default();
            push::take(
                db,
                &actor,
                now,
                &tree,
                checked,
                Manner::default(),
                Arrival::default(),
            )?;
            Ok((store::get(db, &id)?, kpi::calendar(db)?))
        })
        .await?;
    Ok(HttpResponse::Ok().json(DossierOut::new(stored, &calendar, now.day())))
}
