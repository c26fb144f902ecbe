//! What was found of watched pages, over the API: asked for, and listed.

use actix_web::{HttpResponse, get, post, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::checks::{self, Filter, StoredCheck};
use super::model::{SiteCheckKind, SiteFault, SiteOutcome};
use super::rows::days_between;
use super::{checker, store};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::http::{Cursor, Page, PageQuery, Query};
use crate::ids::{SiteCheckId, SiteId};
use crate::state::State;

/// What a check found.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SiteCheckOut {
    /// Its id.
    id: SiteCheckId,
    /// What it looked at.
    kind: SiteCheckKind,
    /// For which time of the schedule; null when somebody asked for it, which counts in no figure.
    slot_at: Option<Timestamp>,
    /// The day it is of.
    day: Day,
    /// When it was made, or found missing.
    at: Timestamp,
    /// Who asked for it.
    #[schema(example = "Nguyễn Thị Hoa")]
    asked_by: Option<String>,
    /// How it ended.
    outcome: SiteOutcome,
    /// Why it failed; null when it did not.
    fault: Option<SiteFault>,
    /// The status of the answer; null when none came.
    #[schema(example = 200)]
    status: Option<i32>,
    /// How long the page took to come.
    #[schema(example = 412)]
    milliseconds: Option<i32>,
    /// Until when the certificate holds.
    expires_at: Option<Timestamp>,
    /// For how many whole days it held at that moment; less than 0 when it had run out.
    #[schema(example = 85)]
    days_left: Option<i32>,
    /// How new what it shows was.
    fresh_at: Option<Timestamp>,
    /// How many days old that was.
    #[schema(example = 2)]
    days_old: Option<i32>,
}

impl From<StoredCheck> for SiteCheckOut {
    fn from(check: StoredCheck) -> Self {
        let StoredCheck {
            id,
            site_id: _,
            kind,
            slot_at,
            day,
            at,
            outcome,
            fault,
            status,
            milliseconds,
            expires_at,
            fresh_at,
            by_name,
        } = check;
        Self {
            id,
            kind,
            slot_at,
            day,
            at,
            asked_by: by_name,
            outcome,
            fault,
            status,
            milliseconds,
            expires_at,
            days_left: expires_at.map(|until| days_between(at, until)),
            fresh_at,
            days_old: fresh_at.map(|fresh| at.day().number() - fresh.day().number()),
        }
    }
}

/// What was found just now.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SiteChecked {
    /// One of each kind that is checked.
    items: Vec<SiteCheckOut>,
}

/// Which checks.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct SiteChecksQuery {
    /// Only those that looked at this.
    #[param(inline)]
    kind: Option<SiteCheckKind>,
    /// Only those that ended so.
    #[param(inline)]
    outcome: Option<SiteOutcome>,
}

/// Check a watched page now
///
/// At most once a minute, and also while it is switched off. What is found is shown with the other checks and counts in
/// no figure.
#[utoipa::path(
    tag = "upkeep",
    operation_id = "check_site",
    params(("id" = SiteId, Path, description = "The page")),
    responses(
        (status = 201, description = "What was found", body = SiteChecked),
        (
            status = 429, description = "It was checked within the last minute; `Retry-After` says how long to wait", body = crate::error::Problem, content_type = "application/problem+json",
            headers(("Retry-After" = i32, description = "Seconds to wait before trying again")),
        ),
    ),
    security(("token" = ["upkeep:write"])),
)]
#[post("/sites/{id}/checks")]
pub(super) async fn check_site(
    allowed: Allowed<may::UpkeepWrite>,
    state: web::Data<State>,
    id: web::Path<SiteId>,
) -> Result<HttpResponse, Error> {
    let actor = allowed.caller.actor();
    let found = checker::check_now(&state, &actor, id.into_inner()).await?;
    let items = found.into_iter().map(SiteCheckOut::from).collect();
    Ok(HttpResponse::Created().json(SiteChecked { items }))
}

/// List checks of a watched page
///
/// The latest first.
#[utoipa::path(
    tag = "upkeep",
    operation_id = "list_site_checks",
    params(("id" = SiteId, Path, description = "The page"), SiteChecksQuery, PageQuery),
    responses((status = 200, description = "A page of checks", body = Page<SiteCheckOut>)),
    security(("token" = ["sources:read"])),
)]
#[get("/sites/{id}/checks")]
pub(super) async fn list_site_checks(
    _: Allowed<may::SourcesRead>,
    state: web::Data<State>,
    id: web::Path<SiteId>,
    query: Query<SiteChecksQuery>,
    page: Query<PageQuery>,
) -> Result<web::Json<Page<SiteCheckOut>>, Error> {
    let SiteChecksQuery { kind, outcome } = query.into_inner();
    let limit = page.limit()?;
    let filter = Filter {
        site: id.into_inner(),
        kind,
        outcome,
        after: page.after(2)?,
    };
    let rows = state
        .db
        .read(move |db| {
            store::get(db, &filter.site)?;
            checks::list(db, filter, limit + 1)
        })
        .await?;
    let page = Page::from_overfetch(rows, limit, |row: &StoredCheck| {
        Cursor::new([row.at.micros().to_string(), row.id.0.clone()])
    });
    Ok(web::Json(page.map(SiteCheckOut::from)))
}
