//! Watched pages over the API.

use actix_web::{HttpResponse, delete, get, patch, post, web};
use utoipa_actix_web::service_config::ServiceConfig;

use super::body::{SiteIn, SiteList, SiteOut, SitePatch, SiteQuery, apply, hosts, out};
use super::model::{Site, SiteSchedule};
use super::{api_checks, store};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::error::Error;
use crate::http::{ETag, IfMatch, Json, Query, fresh};
use crate::ids::SiteId;
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_sites)
        .service(create_site)
        .service(get_site)
        .service(update_site)
        .service(delete_site)
        .service(api_checks::check_site)
        .service(api_checks::list_site_checks);
}

/// List watched pages
///
/// Each with its last checks and how often it could be reached.
#[utoipa::path(
    tag = "upkeep",
    operation_id = "list_sites",
    params(SiteQuery),
    responses((status = 200, description = "All watched pages", body = SiteList)),
    security(("token" = ["sources:read"])),
)]
#[get("/sites")]
async fn list_sites(
    _: Allowed<may::SourcesRead>,
    state: web::Data<State>,
    query: Query<SiteQuery>,
) -> Result<web::Json<SiteList>, Error> {
    let span = query.span(state.clock.now().day())?;
    let items = state
        .db
        .read(move |db| {
            store::list(db)?
                .into_iter()
                .map(|site| out(db, site, span))
                .collect()
        })
        .await?;
    Ok(web::Json(SiteList { items }))
}

/// Watch a page
///
/// It is called from then on, on its schedule, within limits of time and size; redirects are followed to its own hosts
/// only. The first check of each day, and the first that fails, become rows of upkeep.
#[utoipa::path(
    tag = "upkeep",
    operation_id = "create_site",
    request_body = SiteIn,
    responses((status = 201, description = "The new page", body = SiteOut)),
    security(("token" = ["upkeep:write"])),
)]
#[post("/sites")]
async fn create_site(
    allowed: Allowed<may::UpkeepWrite>,
    state: web::Data<State>,
    body: Json<SiteIn>,
) -> Result<HttpResponse, Error> {
    let SiteIn {
        code,
        name,
        channel,
        url,
        other_hosts,
        unit_id,
        availability,
        certificate,
        freshness,
        schedule: SiteSchedule {
            every,
            unit,
            at_hour,
        },
        active,
    } = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let mut site = Site {
        id: SiteId::new(),
        code,
        name,
        channel,
        url,
        other_hosts: hosts(&other_hosts)?,
        unit_id,
        availability,
        certificate_days: certificate.map(|wanted| wanted.days),
        freshness_days: None,
        date_from: None,
        date_url: None,
        date_hint: None,
        every,
        every_unit: unit,
        at_hour,
        first_day: now.day(),
        active,
        next_at: now,
        by_hand_at: None,
        lease: None,
        lease_until: None,
        created_at: now,
        updated_at: now,
        revision: 1,
    };
    site.set_freshness(freshness);
    let mut site = site.checked(state.outgoing.guard())?;
    site.reschedule(now);
    let span = (now.day(), now.day());
    let made = state
        .db
        .write(move |db| {
            store::create(db, &actor, now, &site)?;
            out(db, site, span)
        })
        .await?;
    Ok(HttpResponse::Created().json(made))
}

/// Read a watched page
#[utoipa::path(
    tag = "upkeep",
    operation_id = "get_site",
    params(("id" = SiteId, Path, description = "The page"), SiteQuery),
    responses((
        status = 200, description = "The page", body = SiteOut,
        headers(("ETag" = String, description = "The entity tag, for `If-Match` of a change")),
    )),
    security(("token" = ["sources:read"])),
)]
#[get("/sites/{id}")]
async fn get_site(
    _: Allowed<may::SourcesRead>,
    state: web::Data<State>,
    id: web::Path<SiteId>,
    query: Query<SiteQuery>,
) -> Result<HttpResponse, Error> {
    let span = query.span(state.clock.now().day())?;
    let site = state
        .db
        .read(move |db| {
            let site = store::get(db, &id)?;
            out(db, site, span)
        })
        .await?;
    Ok(fresh(&site, &ETag::revision(site.revision)))
}

/// Change a watched page
///
/// A new schedule, and switching it on again, start anew: what was due before is not made up for.
#[utoipa::path(
    tag = "upkeep",
    operation_id = "update_site",
    params(("id" = SiteId, Path, description = "The page"), ("If-Match" = String, Header, description = "Its entity tag")),
    request_body = SitePatch,
    responses((status = 200, description = "The page as it now is", body = SiteOut)),
    security(("token" = ["upkeep:write"])),
)]
#[patch("/sites/{id}")]
async fn update_site(
    allowed: Allowed<may::UpkeepWrite>,
    state: web::Data<State>,
    id: web::Path<SiteId>,
    seen: IfMatch,
    body: Json<SitePatch>,
) -> Result<HttpResponse, Error> {
    let patch = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let guard = state.outgoing.guard().clone();
    let site = state
        .db
        .write(move |db| {
            let old = store::get_to_change(db, &id)?;
            seen.check(&ETag::revision(old.revision))?;
            let mut changed = apply(patch, &old)?.checked(&guard)?;
            let starts_anew =
                changed.schedule() != old.schedule() || (changed.active && !old.active);
            if starts_anew {
                changed.reschedule(now);
            }
            // A check under way is of the page as it was.
            changed.lease = None;
            changed.lease_until = None;
            let site = store::update(db, &actor, now, &old, changed)?;
            out(db, site, (now.day().plus(-29), now.day()))
        })
        .await?;
    Ok(fresh(&site, &ETag::revision(site.revision)))
}

/// Take a watched page away
///
/// One that was never checked. What was found of others is evidence: switch them off instead.
#[utoipa::path(
    tag = "upkeep",
    operation_id = "delete_site",
    params(("id" = SiteId, Path, description = "The page")),
    responses(
        (status = 204, description = "It is gone"),
        (status = 409, description = "It was checked before", body = crate::error::Problem, content_type = "application/problem+json"),
    ),
    security(("token" = ["upkeep:write"])),
)]
#[delete("/sites/{id}")]
async fn delete_site(
    allowed: Allowed<may::UpkeepWrite>,
    state: web::Data<State>,
    id: web::Path<SiteId>,
) -> Result<HttpResponse, Error> {
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    state
        .db
        .write(move |db| store::delete(db, &actor, now, &id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
