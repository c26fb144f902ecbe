//! `POST /evidence`: a file in, piece by piece.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, post, web};
use futures_util::StreamExt;
use serde::Deserialize;
use utoipa::IntoParams;

use super::api::{EvidenceOut, changeable, reachable};
use super::model::{EvidenceSubject, NewEvidence, bare_name};
use super::store;
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::error::{Code, Error, FieldCode};
use crate::files::{Files, Kept, too_large};
use crate::http::Query;
use crate::ids::RecordId;
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
    /// What of the record it shows, such as a finding of a 5S audit in its own words.
    #[param(max_length = 1000, example = "Tủ hồ sơ chưa dán nhãn")]
    label: Option<String>,
}

/// Letters of a label: those that a finding may have.
const LONGEST_LABEL: usize = 1000;

fn checked_label(label: Option<String>) -> Result<Option<String>, Error> {
    let label = label
        .map(|label| label.trim().to_owned())
        .filter(|label| !label.is_empty());
    match &label {
        Some(text) if text.chars().count() > LONGEST_LABEL => {
            Err(Error::field("label", FieldCode::TooLong))
        }
        Some(text) if text.chars().any(char::is_control) => {
            Err(Error::field("label", FieldCode::InvalidFormat))
        }
        _ => Ok(label),
    }
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
        label,
    } = query.into_inner();
    let label = checked_label(label)?;
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
    let new = NewEvidence {
        subject,
        kept,
        file_name,
        label,
    };
    let one = state
        .db
        .write(move |db| store::add(db, &actor, now, new))
        .await?;
    Ok(HttpResponse::Created().json(EvidenceOut::from(one)))
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
