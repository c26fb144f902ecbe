//! Plans: list, make, read, change, throw away, and say which unit a name stands for.

use actix_web::{HttpRequest, HttpResponse, delete, get, patch, post, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::body::{PlanOut, PlanSummary};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::db::types::Day;
use crate::error::{Error, FieldCode};
use crate::features::plans::check::YEARS;
use crate::features::plans::draft::{PlanDraft, PlanWords};
use crate::features::plans::model::{Plan, PlanStatus};
use crate::features::plans::source::Block;
use crate::features::plans::store::{self, Answer, Filter};
use crate::http::{
    ETag, IfMatch, Json, Page, PageQuery, Patch, Query, SearchText, tagged, whole_or_null,
};
use crate::ids::{PlanId, UnitId};
use crate::state::State;

/// Which plans.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct PlansQuery {
    /// Only those of this year.
    #[param(minimum = 2000, maximum = 2100)]
    pub year: Option<i32>,
    /// Only those in this state.
    pub status: Option<PlanStatus>,
    /// Only the revisions of this series.
    pub series_id: Option<PlanId>,
    /// Words of the title, the office or the decision's number, with or without accents.
    #[param(value_type = Option<String>, max_length = 200)]
    pub q: Option<SearchText>,
}

/// A change of a draft's head; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025", "decision_date": null }))]
pub(super) struct PlanPatch {
    /// The year the objectives are for.
    #[schema(minimum = 2000, maximum = 2100)]
    #[serde(default, deserialize_with = "whole_or_null")]
    year: Option<i32>,
    /// The document's title.
    #[schema(min_length = 1, max_length = 1000)]
    title: Option<String>,
    /// The office whose plan it is.
    #[schema(max_length = 1000)]
    organisation: Option<String>,
    /// Number of the decision that issues it.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 1000)]
    decision_number: Patch<String>,
    /// Its date.
    #[serde(default)]
    #[schema(value_type = Option<Day>)]
    decision_date: Patch<Day>,
    /// Position of the one who signs.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 1000)]
    signer_position: Patch<String>,
    /// Name of the one who signs.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 1000)]
    signer_name: Patch<String>,
    /// What the document says besides, whole.
    document: Option<PlanWords>,
}

/// What a name stands for: a unit, or a new group.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "name": "Tổ CNTT", "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10" }))]
pub(super) struct UnitAnswerIn {
    /// The name, as one of the plan's `unit_questions` has it.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// The unit or group that it is.
    #[serde(default)]
    unit_id: Option<UnitId>,
    /// True, without `unit_id`: it is a group that the unit tree does not have yet.
    #[serde(default)]
    new_group: bool,
}

/// The original of a plan.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PlanSource {
    /// The file's name.
    #[schema(example = "muc-tieu-2025.docx")]
    pub file_name: Option<String>,
    /// Paragraphs and tables; none when the plan was not read from a file.
    pub blocks: Vec<Block>,
}

/// The answer to a change of a plan: the whole, with its tag.
pub(super) fn answered(request: &HttpRequest, plan: &PlanOut) -> Result<HttpResponse, Error> {
    tagged(request, plan, Some(ETag::revision(plan.revision)))
}

/// List plans
///
/// The latest year first; all revisions, each with its state.
#[utoipa::path(
    tag = "plans",
    operation_id = "list_plans",
    params(PlansQuery, PageQuery, ("If-None-Match" = Option<String>, Header, description = "The entity tag you have")),
    responses((status = 200, description = "A page of plans", body = Page<PlanSummary>)),
    security(("token" = ["plans:read"])),
)]
#[get("/plans")]
pub(super) async fn list_plans(
    _: Allowed<may::PlansRead>,
    state: web::Data<State>,
    query: Query<PlansQuery>,
    page: Query<PageQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let PlansQuery {
        year,
        status,
        series_id,
        q,
    } = query.into_inner();
    if year.is_some_and(|year| !YEARS.contains(&year)) {
        return Err(Error::field("year", FieldCode::OutOfRange));
    }
    let limit = page.limit()?;
    let after = page
        .after(2)?
        .map(|cursor| Ok::<_, Error>((cursor.number(0)?, cursor.text(1).to_owned())))
        .transpose()?;
    let filter = Filter {
        year,
        status,
        series: series_id,
        q: q.map(String::from),
        after,
    };
    let plans = state
        .db
        .read(move |db| store::list(db, filter, limit + 1))
        .await?;
    let page = Page::from_overfetch(plans, limit, Filter::cursor);
    tagged(&request, &page.map(PlanSummary::of), None)
}

/// Make a plan
///
/// A draft, with all its objectives: what an import understood, corrected by a person, or written by hand.
#[utoipa::path(
    tag = "plans",
    operation_id = "create_plan",
    request_body = PlanDraft,
    responses((status = 201, description = "The new draft", body = PlanOut)),
    security(("token" = ["plans:edit"])),
)]
#[post("/plans")]
pub(super) async fn create_plan(
    allowed: Allowed<may::PlansEdit>,
    state: web::Data<State>,
    body: Json<PlanDraft>,
) -> Result<HttpResponse, Error> {
    let draft = body.into_inner();
    let now = state.clock.now();
    let caller = allowed.caller;
    let plan = state
        .db
        .write(move |db| {
            let plan = crate::features::plans::create(db, &caller.actor(), now, draft, false)?;
            PlanOut::load(db, &caller, plan)
        })
        .await?;
    Ok(HttpResponse::Created().json(plan))
}

/// Read a plan
///
/// Whole: objectives with targets and actions, the names matched to units, what the reader of the file remarked.
#[utoipa::path(
    tag = "plans",
    operation_id = "get_plan",
    params(("id" = PlanId, Path, description = "The plan"), ("If-None-Match" = Option<String>, Header, description = "The entity tag you have")),
    responses((status = 200, description = "The plan; its entity tag is needed to change it", body = PlanOut)),
    security(("token" = ["plans:read"])),
)]
#[get("/plans/{id}")]
pub(super) async fn get_plan(
    allowed: Allowed<may::PlansRead>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let caller = allowed.caller;
    let plan = state
        .db
        .read(move |db| {
            let plan = store::plan(db, &id)?;
            PlanOut::load(db, &caller, plan)
        })
        .await?;
    answered(&request, &plan)
}

/// Change a draft's head
///
/// Objectives have their own requests.
#[utoipa::path(
    tag = "plans",
    operation_id = "update_plan",
    params(("id" = PlanId, Path, description = "The plan"), ("If-Match" = String, Header, description = "Its entity tag")),
    request_body = PlanPatch,
    responses((status = 200, description = "The plan as it now is", body = PlanOut)),
    security(("token" = ["plans:edit"])),
)]
#[patch("/plans/{id}")]
pub(super) async fn update_plan(
    allowed: Allowed<may::PlansEdit>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    seen: IfMatch,
    body: Json<PlanPatch>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let patch = body.into_inner();
    let now = state.clock.now();
    let caller = allowed.caller;
    let plan = state
        .db
        .write(move |db| {
            let actor = caller.actor();
            let plan = store::change_head(db, &actor, now, &id, |old| {
                seen.check(&ETag::revision(old.revision))?;
                Ok(patch.over(old))
            })?;
            PlanOut::load(db, &caller, plan)
        })
        .await?;
    answered(&request, &plan)
}

impl PlanPatch {
    fn over(self, old: Plan) -> Plan {
        let Self {
            year,
            title,
            organisation,
            decision_number,
            decision_date,
            signer_position,
            signer_name,
            document,
        } = self;
        Plan {
            year: year.unwrap_or(old.year),
            title: title.unwrap_or(old.title),
            organisation: organisation.unwrap_or(old.organisation),
            decision_number: decision_number.over(old.decision_number),
            decision_date: decision_date.over(old.decision_date),
            signer_position: signer_position.over(old.signer_position),
            signer_name: signer_name.over(old.signer_name),
            document: document.unwrap_or(old.document),
            ..old
        }
    }
}

/// Throw a draft away
///
/// Only one that was never submitted: what has been before the director is evidence.
#[utoipa::path(
    tag = "plans",
    operation_id = "delete_plan",
    params(("id" = PlanId, Path, description = "The plan"), ("If-Match" = String, Header, description = "Its entity tag")),
    responses((status = 204, description = "Gone")),
    security(("token" = ["plans:edit"])),
)]
#[delete("/plans/{id}")]
pub(super) async fn delete_plan(
    allowed: Allowed<may::PlansEdit>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    seen: IfMatch,
) -> Result<HttpResponse, Error> {
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    state
        .db
        .write(move |db| {
            store::remove(db, &actor, now, &id, |plan| {
                seen.check(&ETag::revision(plan.revision))
            })
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Read a plan's original
///
/// The paragraphs and tables of the file it was read from, as `remarks` and `unread` count them.
#[utoipa::path(
    tag = "plans",
    operation_id = "get_plan_source",
    params(("id" = PlanId, Path, description = "The plan"), ("If-None-Match" = Option<String>, Header, description = "The entity tag you have")),
    responses((status = 200, description = "The original", body = PlanSource)),
    security(("token" = ["plans:read"])),
)]
#[get("/plans/{id}/source")]
pub(super) async fn get_plan_source(
    _: Allowed<may::PlansRead>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let source = state
        .db
        .read(move |db| {
            Ok(PlanSource {
                file_name: store::plan(db, &id)?.source_file,
                blocks: store::source(db, &id)?,
            })
        })
        .await?;
    tagged(&request, &source, None)
}

/// Say which unit a name stands for
///
/// Asked once: it is remembered as an alias (or as a new group) and filled in wherever a plan uses the name. The words
/// of the plans stay as they are.
#[utoipa::path(
    tag = "plans",
    operation_id = "answer_plan_unit",
    params(("id" = PlanId, Path, description = "The plan that asks")),
    request_body = UnitAnswerIn,
    responses((status = 200, description = "The plan as it now is", body = PlanOut)),
    security(("token" = ["plans:edit"])),
)]
#[post("/plans/{id}/unit-answers")]
pub(super) async fn answer_plan_unit(
    allowed: Allowed<may::PlansEdit>,
    state: web::Data<State>,
    id: web::Path<PlanId>,
    body: Json<UnitAnswerIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let UnitAnswerIn {
        name,
        unit_id,
        new_group,
    } = body.into_inner();
    let answer = match (unit_id, new_group) {
        (Some(unit), false) => Answer::Unit(unit),
        (None, true) => Answer::NewGroup,
        (None, false) => return Err(Error::field("unit_id", FieldCode::Required)),
        (Some(_), true) => return Err(Error::field("new_group", FieldCode::UnknownValue)),
    };
    let now = state.clock.now();
    let caller = allowed.caller;
    let plan = state
        .db
        .write(move |db| {
            let plan = store::answer_name(db, &caller.actor(), now, &id, &name, &answer)?;
            PlanOut::load(db, &caller, plan)
        })
        .await?;
    answered(&request, &plan)
}
