//! Evidence over the API: what hangs on a record, its bytes, taking it off.

use actix_web::http::header::{
    self, Charset, ContentDisposition, DispositionParam, DispositionType, ExtendedValue,
};
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::model::{Detached, Evidence, EvidenceSubject, is_shown};
use super::store;
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::types::Timestamp;
use crate::error::{Code, Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::features::indicators::answers_for;
use crate::features::{dossiers, records, units};
use crate::http::{Json, Query, tagged};
use crate::ids::{DossierId, EvidenceId, ManualReadingId, RecordId};
use crate::kpi;
use crate::state::State;

/// Letters of a reason.
const SHORTEST_REASON: usize = 10;
const LONGEST_REASON: usize = 500;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_evidence)
        .service(super::api_upload::add_evidence)
        .service(get_evidence_content)
        .service(detach_evidence);
}

/// A file that hangs on a record.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct EvidenceOut {
    /// Its id.
    id: EvidenceId,
    /// What whoever brought it calls it.
    #[schema(example = "bien-ban-kiem-tra.pdf")]
    file_name: String,
    /// What its bytes say it is.
    #[schema(example = "application/pdf")]
    media_type: String,
    /// Its size in bytes.
    #[schema(example = 48213)]
    size_bytes: i64,
    /// The SHA-256 of its bytes.
    #[schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    sha256: String,
    /// Whether a browser shows it in its place instead of saving it.
    shown: bool,
    /// What of the record it shows, such as a finding of a 5S audit in its own words; null for the record as a whole.
    #[schema(example = "Tủ hồ sơ chưa dán nhãn")]
    label: Option<String>,
    /// Who brought it.
    #[schema(example = "Nguyễn Thị Hoa")]
    added_by_name: String,
    /// When.
    added_at: Timestamp,
    /// That it was taken off, by whom and why; null while it hangs.
    detached: Option<DetachedOut>,
}

/// That a file was taken off its record.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct DetachedOut {
    /// Who.
    #[schema(example = "Nguyễn Thị Hoa")]
    by_name: String,
    /// When.
    at: Timestamp,
    /// Why.
    #[schema(example = "Tải nhầm biên bản của phòng khác")]
    reason: String,
}

impl From<Evidence> for EvidenceOut {
    fn from(one: Evidence) -> Self {
        let Evidence {
            id,
            subject: _,
            hash,
            size,
            media_type,
            file_name,
            label,
            added_by: _,
            added_by_name,
            added_at,
            detached,
        } = one;
        Self {
            id,
            file_name,
            label,
            shown: is_shown(&media_type),
            media_type,
            size_bytes: size,
            sha256: hash,
            added_by_name,
            added_at,
            detached: detached.map(
                |Detached {
                     by_name,
                     at,
                     reason,
                 }| DetachedOut {
                    by_name,
                    at,
                    reason,
                },
            ),
        }
    }
}

/// Which record.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct EvidenceQuery {
    /// Its kind.
    #[param(inline)]
    subject_kind: EvidenceSubject,
    /// The record.
    #[param(format = "uuid")]
    subject_id: RecordId,
}

/// The files of a record.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EvidenceList {
    /// In the order in which they came, those that were taken off among them.
    items: Vec<EvidenceOut>,
    /// Bytes a file may have.
    #[schema(example = 20971520)]
    largest_bytes: u64,
    /// Media types that are taken.
    #[schema(example = json!(["image/jpeg", "application/pdf"]))]
    media_types: Vec<String>,
    /// What the caller may do.
    may: EvidenceMay,
}

/// What the caller may do with the files of a record.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EvidenceMay {
    /// Hang files on it and take them off.
    change: bool,
}

/// Whether the record is there and in reach; the answer is the same for one that is not and one that is out of reach.
pub(super) fn reachable(
    db: &mut AnyConnection,
    caller: &Caller,
    kind: EvidenceSubject,
    id: &str,
) -> Result<(), Error> {
    let unit = match (kind, kind.record_kind()) {
        (_, Some(kind)) => Some(records::unit_of(db, kind, &RecordId::from(id.to_owned()))?),
        (EvidenceSubject::ManualReadings, None) => {
            kpi::manual_ref(db, &ManualReadingId::from(id.to_owned()))?.unit
        }
        (_, None) => Some(dossiers::unit_of(db, &DossierId::from(id.to_owned()))?),
    };
    let reachable = units::directory(db)?.reachable(&caller.reach());
    let in_reach = match (&unit, reachable) {
        (_, None) => true,
        (Some(unit), Some(units)) => units.contains(unit),
        // The whole department's readings are seen by people, not by programs of one unit.
        (None, Some(_)) => caller.user().is_some(),
    };
    match in_reach {
        true => Ok(()),
        false => Err(Error::not_found()),
    }
}

/// Whether the caller may hang files on a record in reach and take them off: by permission, and of a typed reading only
/// who answers for its figure, while it stands.
pub(super) fn changeable(
    db: &mut AnyConnection,
    caller: &Caller,
    kind: EvidenceSubject,
    id: &str,
) -> Result<bool, Error> {
    if !kind.is_changed_by(caller) {
        return Ok(false);
    }
    if kind != EvidenceSubject::ManualReadings {
        return Ok(true);
    }
    let whose = kpi::manual_ref(db, &ManualReadingId::from(id.to_owned()))?;
    let unit = whose.unit.as_ref();
    Ok(whose.stands && answers_for(db, caller, &whose.indicator_code, unit, whose.year)?)
}

/// The piece, if the caller may read the record that it hangs on, or brought it.
fn readable(
    db: &mut AnyConnection,
    caller: &Caller,
    id: &EvidenceId,
) -> Result<(Evidence, Option<(EvidenceSubject, String)>), Error> {
    let one = store::get(db, id)?;
    match one.subject.clone() {
        Some((kind, subject)) => {
            if !caller.may(kind.read_by()) {
                return Err(Error::not_found());
            }
            reachable(db, caller, kind, &subject)?;
            Ok((one, Some((kind, subject))))
        }
        None if one.added_by == caller.actor().id => Ok((one, None)),
        None => Err(Error::not_found()),
    }
}

/// List the files of a record
///
/// For whoever may read the record. Files that were taken off stay listed, with the reason.
#[utoipa::path(
    tag = "evidence",
    operation_id = "list_evidence",
    params(EvidenceQuery),
    responses((status = 200, description = "The files", body = EvidenceList)),
    security(("token" = ["evidence:read"]), ("client" = ["evidence:read"])),
)]
#[get("/evidence")]
async fn list_evidence(
    allowed: Allowed<may::EvidenceRead>,
    state: web::Data<State>,
    query: Query<EvidenceQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let EvidenceQuery {
        subject_kind: kind,
        subject_id: id,
    } = query.into_inner();
    let caller = allowed.caller;
    if !caller.may(kind.read_by()) {
        return Err(Error::not_found());
    }
    let (items, change) = state
        .db
        .read(move |db| {
            reachable(db, &caller, kind, id.as_str())?;
            let change = caller.may(crate::auth::Permission::EvidenceWrite)
                && changeable(db, &caller, kind, id.as_str())?;
            Ok((store::of_subject(db, kind, id.as_str())?, change))
        })
        .await?;
    let out = EvidenceList {
        items: items.into_iter().map(EvidenceOut::from).collect(),
        largest_bytes: state.files.largest,
        media_types: state.files.types.to_vec(),
        may: EvidenceMay { change },
    };
    tagged(&request, &out, None)
}

/// Read a file
///
/// Its bytes, for whoever may read the record that it hangs on. Nothing in it is run: pictures and PDF may be shown, all
/// else is saved.
#[utoipa::path(
    tag = "evidence",
    operation_id = "get_evidence_content",
    params(("id" = EvidenceId, Path, description = "The file")),
    responses((status = 200, description = "The bytes", body = Vec<u8>, content_type = "application/octet-stream")),
    security(("token" = ["evidence:read"]), ("client" = ["evidence:read"])),
)]
#[get("/evidence/{id}/content")]
async fn get_evidence_content(
    allowed: Allowed<may::EvidenceRead>,
    state: web::Data<State>,
    id: web::Path<EvidenceId>,
) -> Result<HttpResponse, Error> {
    let (one, _) = state
        .db
        .read(move |db| readable(db, &allowed.caller, &id))
        .await?;
    let bytes = state.files.read(&one.hash).await?;
    let disposition = match is_shown(&one.media_type) {
        true => DispositionType::Inline,
        false => DispositionType::Attachment,
    };
    let name = DispositionParam::FilenameExt(ExtendedValue {
        charset: Charset::Ext("UTF-8".to_owned()),
        language_tag: None,
        value: one.file_name.clone().into_bytes(),
    });
    Ok(HttpResponse::Ok()
        .content_type(one.media_type.as_str())
        .insert_header(ContentDisposition {
            disposition,
            parameters: vec![name],
        })
        .insert_header((
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'",
        ))
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .no_chunking(u64::try_from(one.size).unwrap_or_default())
        .streaming(bytes))
}

/// Why a file is taken off.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "reason": "Tải nhầm biên bản của phòng khác" }))]
pub(super) struct DetachIn {
    /// Why, at least ten characters.
    #[schema(min_length = 10, max_length = 500)]
    reason: String,
}

/// Take a file off its record
///
/// With a reason. The file stays listed with it, and its bytes are kept. The last file of a reading that was typed stays on
/// it: such a reading stands on evidence.
#[utoipa::path(
    tag = "evidence",
    operation_id = "detach_evidence",
    params(("id" = EvidenceId, Path, description = "The file")),
    request_body = DetachIn,
    responses((status = 200, description = "The file, taken off", body = EvidenceOut)),
    security(("token" = ["evidence:write"]), ("client" = ["evidence:write"])),
)]
#[post("/evidence/{id}/detach")]
async fn detach_evidence(
    allowed: Allowed<may::EvidenceWrite>,
    state: web::Data<State>,
    id: web::Path<EvidenceId>,
    body: Json<DetachIn>,
) -> Result<web::Json<EvidenceOut>, Error> {
    let reason = body.into_inner().reason.trim().to_owned();
    match reason.chars().count() {
        ..SHORTEST_REASON => return Err(Error::field("reason", FieldCode::TooShort)),
        SHORTEST_REASON..=LONGEST_REASON => {}
        _ => return Err(Error::field("reason", FieldCode::TooLong)),
    }
    if reason.contains(|letter: char| letter.is_control() && letter != '\n') {
        return Err(Error::field("reason", FieldCode::InvalidFormat));
    }
    let (caller, now) = (allowed.caller, state.clock.now());
    let one = state
        .db
        .write(move |db| {
            let (one, subject) = readable(db, &caller, &id)?;
            if let Some((kind, subject)) = &subject
                && !changeable(db, &caller, *kind, subject)?
            {
                return Err(Error::forbidden());
            }
            let last = match &subject {
                Some((EvidenceSubject::ManualReadings, reading)) => {
                    hold(db, Lock::ManualReadings)?;
                    store::count(db, EvidenceSubject::ManualReadings, reading)? == 1
                }
                _ => false,
            };
            if one.detached.is_some() || last {
                return Err(Code::WrongState.into());
            }
            let actor = caller.actor();
            let detached = Detached {
                by_name: actor.name.clone(),
                at: now,
                reason,
            };
            store::detach(db, &id, &detached)?;
            let entry = Entry {
                action: "evidence.detach",
                subject_kind: "evidence",
                subject_id: id.0.clone(),
                detail: serde_json::json!({
                    "subject": one.subject.as_ref().map(|(kind, id)| format!("{kind}/{id}")),
                    "sha256": one.hash, "name": one.file_name, "reason": detached.reason,
                }),
            };
            audit_log::record(db, &actor, now, entry)?;
            Ok(Evidence {
                detached: Some(detached),
                ..one
            })
        })
        .await?;
    Ok(web::Json(one.into()))
}
