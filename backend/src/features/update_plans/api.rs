//! Plans of updates over the API.

use actix_web::{HttpResponse, delete, get, patch, post, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::model::{UpdatePlan, UpdateRhythm};
use super::store;
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::upkeep::UpkeepChannel;
use crate::http::{ETag, IfMatch, Json, Patch, fresh, whole};
use crate::ids::{UnitId, UpdatePlanId};
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_update_plans)
        .service(create_update_plan)
        .service(get_update_plan)
        .service(update_update_plan)
        .service(delete_update_plan);
}

/// A plan of updates of a section.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct UpdatePlanOut {
    /// Its id.
    id: UpdatePlanId,
    /// What is kept up.
    channel: UpkeepChannel,
    /// Chuyên mục.
    #[schema(example = "Tin hoạt động ngành")]
    section: String,
    /// What its numbers are.
    rhythm: UpdateRhythm,
    /// Days of the week from 1 (Monday), one number of days, or days of the month.
    #[schema(example = json!([2, 5]))]
    numbers: Vec<i32>,
    /// Its first day.
    from: Day,
    /// Its last day.
    to: Day,
    /// The unit that answers for it; null for the whole department.
    unit_id: Option<UnitId>,
    /// The next days that it means, today included: at most three.
    next: Vec<Day>,
    /// When it was entered.
    created_at: Timestamp,
    /// When it was last changed.
    updated_at: Timestamp,
    /// Counts its changes; also the entity tag.
    #[schema(example = 1)]
    revision: i32,
}

impl UpdatePlanOut {
    fn new(plan: UpdatePlan, today: Day) -> Self {
        let numbers = plan.numbers();
        let next = plan.days(today, plan.to_day).take(3).collect();
        let UpdatePlan {
            id,
            channel,
            section,
            rhythm,
            numbers: _,
            from_day,
            to_day,
            unit_id,
            created_at,
            updated_at,
            revision,
        } = plan;
        Self {
            id,
            channel,
            section,
            rhythm,
            numbers,
            from: from_day,
            to: to_day,
            unit_id,
            next,
            created_at,
            updated_at,
            revision,
        }
    }
}

/// All plans of updates.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct UpdatePlanList {
    /// By section and time.
    items: Vec<UpdatePlanOut>,
}

/// A whole number, however it is written.
#[derive(Debug, Deserialize)]
struct Number(#[serde(deserialize_with = "whole")] i32);

fn plain(numbers: Vec<Number>) -> Vec<i32> {
    numbers.into_iter().map(|Number(number)| number).collect()
}

/// A new plan of updates.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "channel": "website", "section": "Tin hoạt động ngành", "rhythm": "weekdays", "numbers": [2, 5], "from": "2026-01-01", "to": "2026-12-31" }))]
pub(super) struct UpdatePlanIn {
    /// What is kept up.
    channel: UpkeepChannel,
    /// Chuyên mục.
    #[schema(min_length = 1, max_length = 200)]
    section: String,
    /// What its numbers are.
    rhythm: UpdateRhythm,
    /// Days of the week from 1 (Monday), one number of days, or days of the month.
    #[schema(value_type = Vec<i32>, min_items = 1, max_items = 31)]
    numbers: Vec<Number>,
    /// Its first day. Rows are made from today on.
    from: Day,
    /// Its last day, at most three years later.
    to: Day,
    /// The unit that answers for it; null for the whole department.
    #[serde(default)]
    unit_id: Option<UnitId>,
}

/// A change of a plan of updates; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "numbers": [1, 4] }))]
pub(super) struct UpdatePlanPatch {
    /// What is kept up.
    channel: Option<UpkeepChannel>,
    /// Chuyên mục.
    #[schema(min_length = 1, max_length = 200)]
    section: Option<String>,
    /// What its numbers are.
    rhythm: Option<UpdateRhythm>,
    /// All of them.
    #[schema(value_type = Option<Vec<i32>>, min_items = 1, max_items = 31)]
    numbers: Option<Vec<Number>>,
    /// Its first day.
    from: Option<Day>,
    /// Its last day.
    to: Option<Day>,
    /// Null for the whole department.
    #[serde(default)]
    #[schema(value_type = Option<UnitId>)]
    unit_id: Patch<UnitId>,
}

/// List plans of updates
#[utoipa::path(
    tag = "upkeep",
    operation_id = "list_update_plans",
    responses((status = 200, description = "All plans", body = UpdatePlanList)),
    security(("token" = ["sources:read"])),
)]
#[get("/update-plans")]
async fn list_update_plans(
    _: Allowed<may::SourcesRead>,
    state: web::Data<State>,
) -> Result<web::Json<UpdatePlanList>, Error> {
    let today = state.clock.now().day();
    let plans = state.db.read(store::list).await?;
    let items = plans
        .into_iter()
        .map(|plan| UpdatePlanOut::new(plan, today))
        .collect();
    Ok(web::Json(UpdatePlanList { items }))
}

/// Plan the updates of a section
///
/// Rows of upkeep are made for its days, two months ahead; somebody marks each as done. Those from tomorrow on follow the
/// plan when it changes.
#[utoipa::path(
    tag = "upkeep",
    operation_id = "create_update_plan",
    request_body = UpdatePlanIn,
    responses((status = 201, description = "The new plan", body = UpdatePlanOut)),
    security(("token" = ["upkeep:write"])),
)]
#[post("/update-plans")]
async fn create_update_plan(
    allowed: Allowed<may::UpkeepWrite>,
    state: web::Data<State>,
    body: Json<UpdatePlanIn>,
) -> Result<HttpResponse, Error> {
    let UpdatePlanIn {
        channel,
        section,
        rhythm,
        numbers,
        from,
        to,
        unit_id,
    } = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let mut plan = UpdatePlan {
        id: UpdatePlanId::new(),
        channel,
        section,
        rhythm,
        numbers: String::new(),
        from_day: from,
        to_day: to,
        unit_id,
        created_at: now,
        updated_at: now,
        revision: 1,
    };
    plan.set_numbers(plain(numbers));
    let plan = plan.checked()?;
    let made = state
        .db
        .write(move |db| {
            store::create(db, &actor, now, &plan)?;
            Ok(UpdatePlanOut::new(plan, now.day()))
        })
        .await?;
    Ok(HttpResponse::Created().json(made))
}

/// Read a plan of updates
#[utoipa::path(
    tag = "upkeep",
    operation_id = "get_update_plan",
    params(("id" = UpdatePlanId, Path, description = "The plan")),
    responses((
        status = 200, description = "The plan", body = UpdatePlanOut,
        headers(("ETag" = String, description = "The entity tag, for `If-Match` of a change")),
    )),
    security(("token" = ["sources:read"])),
)]
#[get("/update-plans/{id}")]
async fn get_update_plan(
    _: Allowed<may::SourcesRead>,
    state: web::Data<State>,
    id: web::Path<UpdatePlanId>,
) -> Result<HttpResponse, Error> {
    let today = state.clock.now().day();
    let plan = state.db.read(move |db| store::get(db, &id)).await?;
    let tag = ETag::revision(plan.revision);
    Ok(fresh(&UpdatePlanOut::new(plan, today), &tag))
}

/// Change a plan of updates
///
/// Its rows from tomorrow on follow: those that it no longer means are taken back, those that it means are made. What is
/// past, of today or done stays.
#[utoipa::path(
    tag = "upkeep",
    operation_id = "update_update_plan",
    params(("id" = UpdatePlanId, Path, description = "The plan"), ("If-Match" = String, Header, description = "Its entity tag")),
    request_body = UpdatePlanPatch,
    responses((status = 200, description = "The plan as it now is", body = UpdatePlanOut)),
    security(("token" = ["upkeep:write"])),
)]
#[patch("/update-plans/{id}")]
async fn update_update_plan(
    allowed: Allowed<may::UpkeepWrite>,
    state: web::Data<State>,
    id: web::Path<UpdatePlanId>,
    seen: IfMatch,
    body: Json<UpdatePlanPatch>,
) -> Result<HttpResponse, Error> {
    let UpdatePlanPatch {
        channel,
        section,
        rhythm,
        numbers,
        from,
        to,
        unit_id,
    } = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let plan = state
        .db
        .write(move |db| {
            let old = store::get_to_change(db, &id)?;
            seen.check(&ETag::revision(old.revision))?;
            let mut changed = UpdatePlan {
                channel: channel.unwrap_or(old.channel),
                section: section.unwrap_or_else(|| old.section.clone()),
                rhythm: rhythm.unwrap_or(old.rhythm),
                from_day: from.unwrap_or(old.from_day),
                to_day: to.unwrap_or(old.to_day),
                unit_id: unit_id.over(old.unit_id.clone()),
                ..old.clone()
            };
            if let Some(numbers) = numbers {
                changed.set_numbers(plain(numbers));
            }
            let plan = store::update(db, &actor, now, &old, changed.checked()?)?;
            Ok(UpdatePlanOut::new(plan, now.day()))
        })
        .await?;
    Ok(fresh(&plan, &ETag::revision(plan.revision)))
}

/// Take a plan of updates away
///
/// With the rows that it made for days from tomorrow on: they are kept, and counted nowhere.
#[utoipa::path(
    tag = "upkeep",
    operation_id = "delete_update_plan",
    params(("id" = UpdatePlanId, Path, description = "The plan")),
    responses((status = 204, description = "It is gone")),
    security(("token" = ["upkeep:write"])),
)]
#[delete("/update-plans/{id}")]
async fn delete_update_plan(
    allowed: Allowed<may::UpkeepWrite>,
    state: web::Data<State>,
    id: web::Path<UpdatePlanId>,
) -> Result<HttpResponse, Error> {
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    state
        .db
        .write(move |db| store::delete(db, &actor, now, &id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
