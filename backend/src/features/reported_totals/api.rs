//! Reports over the API: the list, and one beside our dossiers.

use std::collections::HashSet;

use actix_web::{HttpResponse, get, web};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_actix_web::service_config::ServiceConfig;

use super::body::{ReportDetail, ReportOut};
use super::claimed::ClaimedLine;
use super::compare;
use super::model::ReportRow;
use super::store::{self, Filter};
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller, Permission, Reach};
use crate::db::AnyConnection;
use crate::db::types::Day;
use crate::error::Error;
use crate::features::units;
use crate::http::{Cursor, Page, PageQuery, Query};
use crate::ids::{ReportedTotalsId, UnitId};
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_reported_totals)
        .service(super::api_push::push_reported_totals)
        .service(get_reported_totals)
        .service(super::api_rows::list_reported_dossiers)
        .service(super::api_fields::set_reported_fields);
}

/// Which reports.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ReportQuery {
    /// Only those of this feed.
    feed: Option<String>,
    /// Only those whose period has this day or a later one.
    from: Option<Day>,
    /// Only those whose period has this day or an earlier one.
    to: Option<Day>,
    /// Older versions too.
    #[serde(default)]
    all_versions: bool,
}

/// List reports of totals
///
/// Those of the latest period first. What a sender claims of its dossiers by form II.06a, how many lines contradict
/// themselves, and how many our dossiers contradict. Callers who are limited to a unit see that unit's reports and those of
/// the units below it.
#[utoipa::path(
    tag = "reported-totals",
    operation_id = "list_reported_totals",
    params(ReportQuery, PageQuery),
    responses((status = 200, description = "A page of reports", body = Page<ReportOut>)),
    security(("token" = ["pushes:read"]), ("client" = ["pushes:read"])),
)]
#[get("/reported-totals")]
async fn list_reported_totals(
    allowed: Allowed<may::PushesRead>,
    state: web::Data<State>,
    query: Query<ReportQuery>,
    page: Query<PageQuery>,
) -> Result<web::Json<Page<ReportOut>>, Error> {
    let ReportQuery {
        feed,
        from,
        to,
        all_versions,
    } = query.into_inner();
    let limit = page.limit()?;
    let after = page.after(2)?;
    let reach = allowed.caller.reach();
    let out = state
        .db
        .read(move |db| {
            let filter = Filter {
                units: reachable(db, &reach)?,
                feed_code: feed,
                from,
                to,
                all_versions,
                after,
            };
            let rows = store::list(db, filter, limit + 1)?;
            let page = Page::from_overfetch(rows, limit, |row: &ReportRow| {
                Cursor::new([row.period_to.number().to_string(), row.id.0.clone()])
            });
            let compared = compare::of_rows(db, &page.items)?;
            let mut compared = compared.into_iter();
            Ok(page.map(|row| {
                let (lines, compared) = compared.next().unwrap_or_default();
                ReportOut::new(row, &lines, &compared)
            }))
        })
        .await?;
    Ok(web::Json(out))
}

fn reachable(db: &mut AnyConnection, reach: &Reach) -> Result<Option<HashSet<UnitId>>, Error> {
    Ok(units::directory(db)?.reachable(reach))
}

/// A report within the caller's reach, with its lines.
///
/// # Errors
/// `not_found`.
pub(super) fn within_reach(
    db: &mut AnyConnection,
    id: &ReportedTotalsId,
    reach: &Reach,
) -> Result<(ReportRow, Vec<ClaimedLine>), Error> {
    let row = store::get(db, id)?;
    if let Some(units) = reachable(db, reach)?
        && !row
            .unit_id
            .as_ref()
            .is_some_and(|unit| units.contains(unit))
    {
        return Err(Error::not_found());
    }
    let lines = store::lines(db, std::slice::from_ref(id))?
        .remove(id)
        .unwrap_or_default();
    Ok((row, lines))
}

/// A report beside our dossiers.
pub(super) fn detail(
    db: &mut AnyConnection,
    id: &ReportedTotalsId,
    caller: &Caller,
) -> Result<ReportDetail, Error> {
    let (row, lines) = within_reach(db, id, &caller.reach())?;
    let compared = compare::compare(db, &[(&row, &lines)])?;
    let compared = compared.into_iter().next().unwrap_or_default();
    let versions = store::versions(db, &row.series)?;
    let map = caller.may(Permission::DossiersWrite);
    Ok(ReportDetail::new(row, &lines, compared, versions, map))
}

/// Read a report of totals beside our dossiers
///
/// Each figure that the sender claims, what our dossiers of the same days give, and the difference. Ours are counted from
/// the dossiers as they are now, by the rule of `dossier-on-time` to the day; the sender's are a claim and never a figure
/// of ours.
#[utoipa::path(
    tag = "reported-totals",
    operation_id = "get_reported_totals",
    params(("id" = ReportedTotalsId, Path, description = "The report")),
    responses((status = 200, description = "The report", body = ReportDetail)),
    security(("token" = ["pushes:read"]), ("client" = ["pushes:read"])),
)]
#[get("/reported-totals/{id}")]
async fn get_reported_totals(
    allowed: Allowed<may::PushesRead>,
    state: web::Data<State>,
    id: web::Path<ReportedTotalsId>,
) -> Result<HttpResponse, Error> {
    let caller = allowed.caller;
    let detail = state.db.read(move |db| detail(db, &id, &caller)).await?;
    Ok(HttpResponse::Ok().json(detail))
}
