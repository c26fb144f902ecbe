//! Rubrics over the API.

use actix_web::{HttpRequest, HttpResponse, get, patch, post, web};
use utoipa_actix_web::service_config::ServiceConfig;

use super::rubric_body::{FiveSRubricIn, FiveSRubricList, FiveSRubricOut, FiveSRubricPatch};
use super::rubric_store;
use super::template::offered;
use crate::auth::permission::may;
use crate::auth::{Allowed, Permission};
use crate::error::Error;
use crate::http::{ETag, IfMatch, Json, tagged};
use crate::ids::FiveSRubricId;
use crate::state::State;

pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .service(list_five_s_rubrics)
        .service(create_five_s_rubric)
        .service(get_five_s_rubric)
        .service(update_five_s_rubric);
}

/// List the rubrics of 5S audits
///
/// Every version, and what is offered to begin with.
#[utoipa::path(
    tag = "five-s",
    operation_id = "list_five_s_rubrics",
    params(("If-None-Match" = Option<String>, Header, description = "The entity tag of the list you have")),
    responses((status = 200, description = "The rubrics", body = FiveSRubricList)),
    security(("token" = ["sources:read"]), ("client" = ["sources:read"])),
)]
#[get("/five-s-rubrics")]
async fn list_five_s_rubrics(
    allowed: Allowed<may::SourcesRead>,
    state: web::Data<State>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let manages = allowed.caller.may(Permission::FiveSManage);
    let today = state.clock.now().day();
    let rubrics = state.db.read(rubric_store::all).await?;
    let list = FiveSRubricList {
        items: rubrics
            .into_iter()
            .map(|rubric| FiveSRubricOut::new(rubric, manages))
            .collect(),
        offered: vec![offered(today).into()],
    };
    tagged(&request, &list, None)
}

/// Enter a rubric of 5S audits
///
/// Or the next version of the one with this code. Versions stand side by side: an audit names the one it was made with.
#[utoipa::path(
    tag = "five-s",
    operation_id = "create_five_s_rubric",
    request_body = FiveSRubricIn,
    responses((status = 201, description = "The new version", body = FiveSRubricOut)),
    security(("token" = ["five-s:manage"])),
)]
#[post("/five-s-rubrics")]
async fn create_five_s_rubric(
    allowed: Allowed<may::FiveSManage>,
    state: web::Data<State>,
    body: Json<FiveSRubricIn>,
) -> Result<HttpResponse, Error> {
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let new = body.into_inner().into();
    let rubric = state
        .db
        .write(move |db| {
            let id = rubric_store::create(db, &actor, now, new)?;
            rubric_store::get(db, &id)
        })
        .await?;
    Ok(HttpResponse::Created().json(FiveSRubricOut::new(rubric, true)))
}

/// Read a version of a rubric
#[utoipa::path(
    tag = "five-s",
    operation_id = "get_five_s_rubric",
    params(
        ("id" = FiveSRubricId, Path, description = "The version"),
        ("If-None-Match" = Option<String>, Header, description = "The entity tag you have"),
    ),
    responses((status = 200, description = "The version; its entity tag is needed to change it", body = FiveSRubricOut)),
    security(("token" = ["sources:read"]), ("client" = ["sources:read"])),
)]
#[get("/five-s-rubrics/{id}")]
async fn get_five_s_rubric(
    allowed: Allowed<may::SourcesRead>,
    state: web::Data<State>,
    id: web::Path<FiveSRubricId>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let manages = allowed.caller.may(Permission::FiveSManage);
    let rubric = state.db.read(move |db| rubric_store::get(db, &id)).await?;
    let revision = ETag::revision(rubric.revision);
    tagged(
        &request,
        &FiveSRubricOut::new(rubric, manages),
        Some(revision),
    )
}

/// Change a version of a rubric
///
/// One that an audit names is frozen: it can be taken out of use, or back into it; anything else takes a new version.
#[utoipa::path(
    tag = "five-s",
    operation_id = "update_five_s_rubric",
    params(
        ("id" = FiveSRubricId, Path, description = "The version"),
        ("If-Match" = String, Header, description = "Its entity tag"),
    ),
    request_body = FiveSRubricPatch,
    responses((status = 200, description = "The version as it now is", body = FiveSRubricOut)),
    security(("token" = ["five-s:manage"])),
)]
#[patch("/five-s-rubrics/{id}")]
async fn update_five_s_rubric(
    allowed: Allowed<may::FiveSManage>,
    state: web::Data<State>,
    id: web::Path<FiveSRubricId>,
    seen: IfMatch,
    body: Json<FiveSRubricPatch>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let change = body.into_inner();
    let rubric = state
        .db
        .write(move |db| {
            rubric_store::update(db, &actor, now, &id, &seen, |old| change.over(old))?;
            rubric_store::get(db, &id)
        })
        .await?;
    let revision = ETag::revision(rubric.revision);
    tagged(&request, &FiveSRubricOut::new(rubric, true), Some(revision))
}
