//! Reading the log over the API.

use actix_web::{get, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::store::{self, Filter, Row};
use crate::auth::permission::may;
use crate::auth::{ActorKind, Allowed};
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::http::{Cursor, Page, PageQuery, Query};
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config.service(list_audit_entries);
}

/// One entry of the log.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct AuditEntryOut {
    /// Its number; there are no gaps.
    #[schema(example = 42)]
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Person, program or MTCL itself.
    pub actor_kind: ActorKind,
    /// Whose account.
    #[schema(example = "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10")]
    pub actor_id: String,
    /// The name at that time.
    #[schema(example = "Nguyễn Thị Hoa")]
    pub actor_name: String,
    /// What was done, as `noun.verb`.
    #[schema(example = "plan.issue")]
    pub action: String,
    /// The kind of thing it was done to.
    #[schema(example = "plan")]
    pub subject_kind: String,
    /// Which one.
    #[schema(example = "01937c60-11d2-7b44-9c0e-5a7d2e41c8f3")]
    pub subject_id: String,
    /// The change itself.
    #[schema(value_type = Object, example = json!({ "status": ["submitted", "issued"] }))]
    pub detail: serde_json::Value,
    /// The request in which it was done.
    #[schema(example = "01937c60-10aa-7f02-8e55-0b6c3d9e7f21")]
    pub request_id: String,
    /// The hash of the entry before; empty on the first.
    #[schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    pub prev_hash: String,
    /// SHA-256 over this entry and `prev_hash`.
    #[schema(example = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")]
    pub hash: String,
}

impl From<Row> for AuditEntryOut {
    fn from(row: Row) -> Self {
        let Row {
            seq,
            at,
            actor_kind,
            actor_id,
            actor_name,
            action,
            subject_kind,
            subject_id,
            detail,
            request_id,
            prev_hash,
            hash,
        } = row;
        Self {
            seq,
            at,
            actor_kind,
            actor_id,
            actor_name,
            action,
            subject_kind,
            subject_id,
            detail: serde_json::from_str(&detail).unwrap_or(serde_json::Value::String(detail)),
            request_id,
            prev_hash,
            hash,
        }
    }
}

/// Which entries.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct AuditQuery {
    /// Only this account's or client's doings.
    pub actor_id: Option<String>,
    /// Only this action, such as `plan.issue`.
    pub action: Option<String>,
    /// Only things of this kind, such as `plan`.
    pub subject_kind: Option<String>,
    /// Only this thing.
    pub subject_id: Option<String>,
    /// From this instant on.
    pub from: Option<Timestamp>,
    /// Before this instant.
    pub to: Option<Timestamp>,
}

/// List audit entries
///
/// Newest first. For administrators and auditors.
#[utoipa::path(
    tag = "audit-log",
    operation_id = "list_audit_entries",
    params(AuditQuery, PageQuery),
    responses((status = 200, description = "A page of entries", body = Page<AuditEntryOut>)),
    security(("token" = ["audit:read"])),
)]
#[get("/audit-log")]
async fn list_audit_entries(
    _: Allowed<may::AuditRead>,
    state: web::Data<State>,
    query: Query<AuditQuery>,
    page: Query<PageQuery>,
) -> Result<web::Json<Page<AuditEntryOut>>, Error> {
    let AuditQuery {
        actor_id,
        action,
        subject_kind,
        subject_id,
        from,
        to,
    } = query.into_inner();
    let limit = page.limit()?;
    let before = page.after(1)?.map(|cursor| cursor.number(0)).transpose()?;
    let filter = Filter {
        actor_id,
        action,
        subject_kind,
        subject_id,
        from,
        to,
        before,
    };
    let rows = state
        .db
        .read(move |db| store::list(db, filter, limit + 1))
        .await?;
    let page = Page::from_overfetch(rows, limit, |row| Cursor::new([row.seq.to_string()]));
    Ok(web::Json(page.map(AuditEntryOut::from)))
}
