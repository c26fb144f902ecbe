//! `POST /evidence`: a file in, piece by piece.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, post, web};
use futures_util::StreamExt;
use serde::Deserialize;
use utoipa::IntoParams;

use super::api::{EvidenceOut, changeable, reachable};
use super::model::{Evidence, EvidenceSubject, bare_name};
use super::store;
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::error::{Code, Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::files::{Files, Kept, too_large};
use crate::http::Query;
use crate::ids::{EvidenceId, RecordId};
use crate::state::State;

/// What the file is called, and what it is to hang on.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct AddEvidenceQuery {
    /// The file's name; folders in it are dropped.
    #[param(min_length = 1, max_length = 255, example = "bien-ban-kiem-tra.pdf")]
    file_name: String,
    /// The kind of record that it hangs on; left out for a record that is still to be written and will name the file.
    #[param(inline)]
    subject_kind: Option<EvidenceSubject>,
    /// The record.
    #[param(format = "uuid")]
    subject_id: Option<RecordId>,
}

/// Bring a file
///
/// The bytes are the whole body. What it is, its bytes say: a type or size that the settings do not take is refused. It
/// hangs on the record at once, or waits for the record that will name it, seen until then only by whoever brought it.
#[utoipa::path(
    tag = "evidence",
    operation_id = "add_evidence",
    params(AddEvidenceQuery),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "The file"),
    responses((status = 201, description = "The file, as it is kept", body = EvidenceOut)),
    security(("token" = ["evidence:write"]), ("client" = ["evidence:write"])),
)]
#[post("/evidence")]
pub(super) async fn add_evidence(
    allowed: Allowed<may::EvidenceWrite>,
    state: web::Data<State>,
    query: Query<AddEvidenceQuery>,
    request: HttpRequest,
    payload: web::Payload,
) -> Result<HttpResponse, Error> {
    let AddEvidenceQuery {
        file_name,
        subject_kind,
        subject_id,
    } = query.into_inner();
    let file_name =
        bare_name(&file_name).ok_or_else(|| Error::field("file_name", FieldCode::InvalidFormat))?;
    let subject = match (subject_kind, subject_id) {
        (Some(kind), Some(id)) => Some((kind, id.0)),
        (None, None) => None,
        (Some(_), None) => return Err(Error::field("subject_id", FieldCode::Required)),
        (None, Some(_)) => return Err(Error::field("subject_kind", FieldCode::Required)),
    };
    let (caller, now) = (allowed.caller, state.clock.now());
    if let Some((kind, id)) = subject.clone() {
        if !kind.is_changed_by(&caller) {
            return Err(Error::forbidden());
        }
        let caller = caller.clone();
        let change = state
            .db
            .read(move |db| {
                reachable(db, &caller, kind, &id)?;
                changeable(db, &caller, kind, &id)
            })
            .await?;
        if !change {
            return Err(Error::forbidden());
        }
    }
    let kept = take_in(&state.files, &request, payload).await?;
    let actor = caller.actor();
    let Kept {
        hash,
        size,
        media_type,
    } = kept;
    let one = Evidence {
        id: EvidenceId::new(),
        subject,
        hash,
        size: i64::try_from(size).map_err(Error::internal)?,
        media_type,
        file_name,
        added_by: actor.id.clone(),
        added_by_name: actor.name.clone(),
        added_at: now,
        detached: None,
    };
    let out = EvidenceOut::from(one.clone());
    state
        .db
        .write(move |db| {
            let entry = Entry {
                action: "evidence.add",
                subject_kind: "evidence",
                subject_id: one.id.0.clone(),
                detail: serde_json::json!({
                    "subject": one.subject.as_ref().map(|(kind, id)| format!("{kind}/{id}")),
                    "sha256": one.hash, "name": one.file_name, "size_bytes": one.size,
                }),
            };
            store::insert(db, one)?;
            audit_log::record(db, &actor, now, entry)
        })
        .await?;
    Ok(HttpResponse::Created().json(out))
}

async fn take_in(
    files: &Files,
    request: &HttpRequest,
    mut payload: web::Payload,
) -> Result<Kept, Error> {
    let announced = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|text| text.parse::<u64>().ok());
    if announced.is_some_and(|length| length > files.largest) {
        return Err(too_large(files.largest));
    }
    let mut incoming = files.take();
    while let Some(piece) = payload.next().await {
        let taken = match piece {
            Ok(piece) => incoming.write(piece).await,
            Err(_) => Err(Code::BadRequest.into()),
        };
        if let Err(error) = taken {
            incoming.give_up().await;
            return Err(error);
        }
    }
    incoming.keep().await
}
