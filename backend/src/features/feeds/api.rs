//! Pushes and refused rows over the API.

use actix_web::{get, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::model::{Counts, PushStatus, SentFile, TotalsCheck};
use super::registry::Adapter;
use super::store::{self, PushFilter, PushRow, RejectedFilter, RejectedRow};
use crate::auth::permission::may;
use crate::auth::{ActorKind, Allowed};
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode, Language};
use crate::http::{Cursor, Page, PageQuery, Query, RequestContext};
use crate::ids::{PushId, RejectedRowId};
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_pushes)
        .service(list_rejected_rows)
        .service(super::api_file::download_rejected_rows);
}

/// A push.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PushSummary {
    /// Its id.
    id: PushId,
    /// What was pushed.
    #[schema(example = "dossiers")]
    source_kind: String,
    /// A person or a program.
    actor_kind: ActorKind,
    /// Who pushed.
    #[schema(example = "Một cửa tỉnh")]
    actor_name: String,
    /// When.
    received_at: Timestamp,
    /// How it ended.
    status: PushStatus,
    /// What became of the rows.
    counts: Counts,
    /// The registered feed that it came through; null when it came through none.
    #[schema(example = "motcua-tinh")]
    feed_code: Option<String>,
    /// The format that it came in.
    adapter: Adapter,
    /// What the sender said it sent, compared with what arrived; null when it said nothing.
    totals: Option<TotalsCheck>,
    /// The push whose refused rows these are, tried again by a person; null for what a sender sent.
    retry_of: Option<PushId>,
    /// The file that it was read from; null when it came as a message.
    file: Option<SentFile>,
}

impl From<PushRow> for PushSummary {
    fn from(row: PushRow) -> Self {
        let PushRow {
            id,
            source_kind,
            actor_kind,
            actor_id: _,
            actor_name,
            received_at,
            status,
            created,
            updated,
            unchanged,
            stale,
            rejected,
            request_id: _,
            feed_code,
            adapter,
            totals,
            retry_of,
            file,
        } = row;
        let [created, updated, unchanged, stale, rejected] =
            [created, updated, unchanged, stale, rejected]
                .map(|count| u32::try_from(count).unwrap_or_default());
        let counts = Counts {
            created,
            updated,
            unchanged,
            stale,
            rejected,
        };
        Self {
            id,
            source_kind,
            actor_kind,
            actor_name,
            received_at,
            status,
            counts,
            feed_code,
            adapter,
            // We wrote it ourselves.
            totals: totals.and_then(|text| serde_json::from_str(&text).ok()),
            retry_of,
            file: file.and_then(|text| serde_json::from_str(&text).ok()),
        }
    }
}

/// Which pushes.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct PushListQuery {
    /// Only of this kind, such as `dossiers`.
    source_kind: Option<String>,
    /// Only those of this feed.
    feed_code: Option<String>,
    /// Only those that ended so.
    status: Option<PushStatus>,
}

/// List pushes
///
/// Newest first, with what became of their rows.
#[utoipa::path(
    tag = "pushes",
    operation_id = "list_pushes",
    params(PushListQuery, PageQuery),
    responses((status = 200, description = "A page of pushes", body = Page<PushSummary>)),
    security(("token" = ["pushes:read"])),
)]
#[get("/pushes")]
async fn list_pushes(
    _: Allowed<may::PushesRead>,
    state: web::Data<State>,
    query: Query<PushListQuery>,
    page: Query<PageQuery>,
) -> Result<web::Json<Page<PushSummary>>, Error> {
    let PushListQuery {
        source_kind,
        feed_code,
        status,
    } = query.into_inner();
    let limit = page.limit()?;
    let before = page
        .after(1)?
        .map(|cursor| PushId::from(cursor.text(0).to_owned()));
    let filter = PushFilter {
        source_kind,
        feed_code,
        status,
        before,
    };
    let rows = state
        .db
        .read(move |db| store::list_pushes(db, filter, limit + 1))
        .await?;
    let page = Page::from_overfetch(rows, limit, |row| Cursor::new([row.id.0.clone()]));
    Ok(web::Json(page.map(PushSummary::from)))
}

/// A row that was refused, kept until a good one with the same key comes.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RejectedRowOut {
    /// Its id.
    id: RejectedRowId,
    /// The push it came with.
    push_id: PushId,
    /// What was pushed.
    #[schema(example = "dossiers")]
    source_kind: String,
    /// Its place in the push, from 0.
    index: i32,
    /// What is wrong; from a closed list.
    #[schema(value_type = FieldCode, example = "unknown_unit")]
    code: String,
    /// With which field.
    #[schema(example = "unit_code")]
    field: Option<String>,
    /// The same in words.
    #[schema(example = "Không có đơn vị nào mang mã hay tên này.")]
    message: String,
    /// The row as sent, less everything that may be personal.
    #[schema(value_type = Object)]
    row: serde_json::Value,
    /// When it came.
    received_at: Timestamp,
    /// When a good row with the same key came, if one did.
    settled_at: Option<Timestamp>,
}

/// Which refused rows.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct RejectedQuery {
    /// Only of this kind, such as `dossiers`.
    source_kind: Option<String>,
    /// Only of this push.
    push_id: Option<PushId>,
    /// Only of this feed.
    feed_code: Option<String>,
    /// Only those refused for this, such as `unknown_unit`.
    code: Option<String>,
    /// True: only those mended since; false: only those still open.
    settled: Option<bool>,
}

impl RejectedQuery {
    pub(super) fn filter(self, before: Option<RejectedRowId>) -> RejectedFilter {
        let Self {
            source_kind,
            push_id,
            feed_code,
            code,
            settled,
        } = self;
        RejectedFilter {
            source_kind,
            push_id,
            feed_code,
            code,
            settled,
            before,
        }
    }
}

/// List refused rows
///
/// Newest first. A row stays until a good one with the same key is pushed.
#[utoipa::path(
    tag = "pushes",
    operation_id = "list_rejected_rows",
    params(RejectedQuery, PageQuery),
    responses((status = 200, description = "A page of refused rows", body = Page<RejectedRowOut>)),
    security(("token" = ["pushes:read"])),
)]
#[get("/rejected-rows")]
async fn list_rejected_rows(
    _: Allowed<may::PushesRead>,
    state: web::Data<State>,
    context: RequestContext,
    query: Query<RejectedQuery>,
    page: Query<PageQuery>,
) -> Result<web::Json<Page<RejectedRowOut>>, Error> {
    let limit = page.limit()?;
    let before = page
        .after(1)?
        .map(|cursor| RejectedRowId::from(cursor.text(0).to_owned()));
    let filter = query.into_inner().filter(before);
    let rows = state
        .db
        .read(move |db| store::list_rejected(db, filter, limit + 1))
        .await?;
    let page = Page::from_overfetch(rows, limit, |row| Cursor::new([row.id.0.clone()]));
    Ok(web::Json(page.map(|row| {
        let RejectedRow {
            id,
            push_id,
            source_kind,
            row_index,
            natural_key: _,
            code,
            field,
            message,
            body,
            received_at,
            settled_at,
            settled_by_push: _,
        } = row;
        let message = in_words(&code, &message, context.language);
        RejectedRowOut {
            id,
            push_id,
            source_kind,
            index: row_index,
            code,
            field,
            message,
            row: serde_json::from_str(&body).unwrap_or_default(),
            received_at,
            settled_at,
        }
    })))
}

/// What is wrong with a refused row, in words.
pub(super) fn in_words(code: &str, detail: &str, language: Language) -> String {
    let title = code
        .parse::<FieldCode>()
        .map(|code| code.title(language))
        .unwrap_or_default();
    if detail.is_empty() {
        title.to_owned()
    } else {
        format!("{title} ({detail})")
    }
}
