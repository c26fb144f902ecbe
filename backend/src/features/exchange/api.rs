//! `POST /feeds/{code}/edxml`, and what became of a document at its receivers.

use actix_web::{HttpResponse, get, post, web};
use edxml::ReadError;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::answer::EdxmlAnswer;
use super::desk::{Desk, Refusal, SOURCE};
use super::files;
use super::store::{self, StatusRow};
use super::stream::Incoming;
use crate::auth::permission::may;
use crate::auth::{Allowed, Permission};
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode};
use crate::features::documents::Document;
use crate::features::feeds::{self, Adapter, open_feed};
use crate::features::records;
use crate::features::units;
use crate::http::{Query, RequestContext};
use crate::ids::RecordId;
use crate::state::State;
use crate::text_enum;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config.service(push_edxml).service(list_document_statuses);
}

text_enum! {
    /// What becomes of the files of a message.
    Attachments {
        /// They are passed over.
        PassOver = "pass_over",
        /// They are kept as files of its document.
        Keep = "keep",
    }
}

/// How a message is to be taken.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct MessageQuery {
    /// Say what would become of it, but keep nothing.
    #[serde(default)]
    dry_run: bool,
    /// What becomes of its files; they are passed over when left out.
    #[param(inline)]
    attachments: Option<Attachments>,
}

/// Push a message of the document axis
///
/// For an e-office or the connector beside it: each message that it sends or receives over the axis, one a call, as it is.
/// Document and status messages of QCVN 102:2016 in the forms of VNPT, Bkav, Viettel, iNet and Lạng Sơn, up to 512 MiB with
/// their attachments, which are passed over and held nowhere. Needs `directives:write` too.
///
/// With `attachments=keep` the files are hung on the document as evidence, for whoever may read it; this needs
/// `evidence:write`. At most 50 files and 64 MiB of a message, each of a size and type that evidence may have, told by its
/// bytes; archives are unpacked with bounds. Those that cannot be kept are named in the answer, and the message is taken all
/// the same. Nothing of a secret document is kept. Files may hold personal data of citizens: ask for them only where the
/// office needs them here.
///
/// The feed's map says which agencies are ours and which give us tasks. What ours send becomes an outgoing document, the
/// rest an incoming one. A document of an agency that gives tasks, with `DueDate` and a `SteeringType` that assigns, becomes
/// a directive; one of ours with `ResponseFor` completes it, whichever arrives first. Revoke and replace take the rows of
/// the earlier documents back; an update changes them. A message is known by its sender and `DocumentId`: the same one again
/// changes nothing, an older one never wins. What cannot be taken is refused whole, kept with its reason under
/// `/rejected-rows`, and can be tried again there. Nothing tells what a secret document is about.
///
/// Send each message until the answer has a status of 200; `error_code` 1 says that a person has to look at it first.
#[utoipa::path(
    tag = "feeds",
    operation_id = "push_edxml",
    params(("code" = String, Path, description = "The feed", example = "eoffice-edxml"), MessageQuery),
    request_body(content = String, content_type = "application/xml", description = "The message"),
    responses((status = 200, description = "What became of the message", body = EdxmlAnswer)),
    security(("token" = ["documents:write"]), ("client" = ["documents:write"])),
)]
#[post("/feeds/{code}/edxml")]
async fn push_edxml(
    allowed: Allowed<may::DocumentsWrite>,
    state: web::Data<State>,
    context: RequestContext,
    code: web::Path<String>,
    query: Query<MessageQuery>,
    message: Incoming,
) -> Result<web::Json<EdxmlAnswer>, Error> {
    let caller = allowed.caller;
    if !caller.may(Permission::DirectivesWrite) {
        return Err(Error::forbidden());
    }
    let MessageQuery {
        dry_run,
        attachments,
    } = query.into_inner();
    let with_files = attachments == Some(Attachments::Keep);
    if with_files && !caller.may(Permission::EvidenceWrite) {
        return Err(Error::forbidden());
    }
    let (actor, reach, now) = (caller.actor(), caller.reach(), state.clock.now());
    let sender = actor.clone();
    // Before hundreds of megabytes are taken for nothing.
    let feed = state
        .db
        .read(move |db| open_feed(db, &code, Adapter::Edxml, &sender))
        .await?;
    let (read, found) = match message.read(with_files).await? {
        Ok((reading, found)) => (Ok(reading), found),
        Err(error) => (Err(error), edxml::Files::default()),
    };
    let secret = read.as_ref().is_ok_and(files::is_secret);
    let by = actor.clone();
    let taken = state
        .db
        .write(move |db| {
            let desk = Desk {
                actor: &by,
                reach: &reach,
                now,
                feed: &feed,
                retry_of: None,
                dry_run,
            };
            match read {
                Ok(reading) => desk.take(db, &reading),
                Err(error) => desk.refuse(db, unreadable(&error), None, "{}".to_owned()),
            }
        })
        .await?;
    if !dry_run {
        feeds::count(&state, SOURCE, taken.outcome.counts);
    }
    // After the message, so that nothing is kept of one that was refused. Sent again, it brings files that were missed.
    let files = match (&taken.sender, &taken.document_id) {
        (Some(sender), Some(id)) if with_files && !dry_run && taken.outcome.refused.is_empty() => {
            let whose = (sender.clone(), id.clone());
            Some(files::keep(&state, &actor, whose, found, secret).await?)
        }
        _ => None,
    };
    Ok(web::Json(EdxmlAnswer::new(taken, files, context.language)))
}

/// Why a message could not even be read, without anything of what it says.
fn unreadable(error: &ReadError) -> Refusal {
    let at = |at: &edxml::Place| format!("{}: {at}", error.code());
    let (code, field, detail) = match error {
        ReadError::Missing { field } => (FieldCode::Required, Some((*field).to_owned()), None),
        ReadError::Malformed { at: place, .. }
        | ReadError::NotUtf8 { at: place }
        | ReadError::Forbidden { at: place, .. }
        | ReadError::TooLarge { at: place, .. } => {
            (FieldCode::InvalidFormat, None, Some(at(place)))
        }
        _ => (
            FieldCode::InvalidFormat,
            None,
            Some(error.code().to_owned()),
        ),
    };
    Refusal {
        code,
        field,
        detail: detail.unwrap_or_default(),
    }
}

/// What became of a document at a receiver.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DocumentStatus {
    /// The agency that says so, as QĐ 20/2020/QĐ-TTg writes its code.
    #[schema(example = "H29")]
    reporter: String,
    /// Its name.
    #[schema(example = "UBND tỉnh")]
    reporter_name: Option<String>,
    /// Two digits of QĐ 28/2018/QĐ-TTg (01 đã đến, 02 từ chối tiếp nhận, 03 đã tiếp nhận, 04 phân công, 05 đang xử lý, 06
    /// hoàn thành, 13 lấy lại, 15 đồng ý, 16 từ chối lấy lại), or what the sender's system says instead.
    #[schema(example = "03")]
    status: String,
    /// Why, of a refusal.
    #[schema(example = "Gửi nhầm nơi nhận")]
    reason: Option<String>,
    /// When it was so.
    said_at: Timestamp,
}

impl From<StatusRow> for DocumentStatus {
    fn from(row: StatusRow) -> Self {
        let StatusRow {
            push_id: _,
            about_sender: _,
            about_document_id: _,
            about_number: _,
            reporter,
            reporter_name,
            status,
            reason,
            said_at,
        } = row;
        Self {
            reporter,
            reporter_name,
            status,
            reason,
            said_at,
        }
    }
}

/// The statuses of a document.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DocumentStatuses {
    /// The newest first; none of a document that did not come over the axis.
    items: Vec<DocumentStatus>,
}

/// List the statuses of a document
///
/// What its receivers reported over the document axis.
#[utoipa::path(
    tag = "documents",
    operation_id = "list_document_statuses",
    params(("id" = RecordId, Path, description = "The document")),
    responses((status = 200, description = "Its statuses", body = DocumentStatuses)),
    security(("token" = ["sources:read"]), ("client" = ["sources:read"])),
)]
#[get("/documents/{id}/statuses")]
async fn list_document_statuses(
    allowed: Allowed<may::SourcesRead>,
    state: web::Data<State>,
    id: web::Path<RecordId>,
) -> Result<HttpResponse, Error> {
    let reach = allowed.caller.reach();
    let rows = state
        .db
        .read(move |db| {
            let document = records::by_id::<Document>(db, &id)?;
            let reachable = units::directory(db)?.reachable(&reach);
            if reachable.is_some_and(|units| !units.contains(&document.unit_id)) {
                return Err(Error::not_found());
            }
            let ids: Vec<String> = store::of_document(db, &document.key)?
                .into_iter()
                .map(|known| known.document_id)
                .collect();
            store::statuses_of(db, &ids, &document.row.number)
        })
        .await?;
    let items = rows.into_iter().map(DocumentStatus::from).collect();
    Ok(HttpResponse::Ok().json(DocumentStatuses { items }))
}
