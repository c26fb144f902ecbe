//! Reading a plan from a file over the API.

use actix_web::{HttpRequest, HttpResponse, post, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::body::UnitQuestion;
use super::objective_body::{NameOut, View};
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller};
use crate::error::{Error, FieldCode};
use crate::features::plans::draft::PlanDraft;
use crate::features::plans::import::{Preview, keep, preview, year_of};
use crate::features::plans::names::distinct;
use crate::features::plans::remark::{Remark, Unread};
use crate::features::plans::source::{Block, Location};
use crate::features::plans::understanding::{FILE_LIMIT, Origin, Understood, understand};
use crate::features::units;
use crate::http::input::JSON_LIMIT;
use crate::http::upload::bare;
use crate::http::{Body, Query, RequestContext, Upload, uploaded};
use crate::ids::PlanId;
use crate::state::State;

/// How to import.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ImportQuery {
    /// False makes a draft plan; true, as when left out, only says what would be made.
    pub dry_run: Option<bool>,
    /// Name of a file that comes as the whole body; a hint for the year of a plan that does not name it.
    #[param(max_length = 255)]
    pub file_name: Option<String>,
}

/// The file in a form.
#[derive(Debug, ToSchema)]
#[allow(dead_code)]
pub(super) struct ImportForm {
    /// A `.docx`, a `.xlsx`, or UTF-8 text with tab-separated tables; at most 10 MiB.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
    /// What was understood, corrected by a person (`PlanDraft` as JSON); taken instead, with the file as its original.
    #[schema(value_type = Option<String>)]
    plan: Option<String>,
}

/// What was understood, what was not, and what is asked.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ImportOut {
    /// The draft that was made; null on a dry run.
    pub plan_id: Option<PlanId>,
    /// The plan as it was understood, to be corrected and sent back to `POST /plans` or with the file.
    pub understood: PlanDraft,
    /// Where each objective of `understood` stands in the original.
    pub origins: Vec<OriginOut>,
    /// What a person should look at.
    pub questions: Vec<Remark>,
    /// What no place was found for, word for word.
    pub unread: Vec<Unread>,
    /// Every unit, role and group that it names, once each, matched to the unit tree.
    pub names: Vec<NameOut>,
    /// Those of which somebody has to say which unit they are.
    pub unit_questions: Vec<UnitQuestion>,
    /// The original's paragraphs and tables.
    pub source: Vec<Block>,
}

/// Where an objective stands in the original.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct OriginOut {
    /// Its own rows or lines.
    pub objective: Vec<Location>,
    /// Those of each of its actions.
    pub actions: Vec<Vec<Location>>,
}

/// Bytes of the whole body: a file, a corrected plan, and what a form puts around them.
const BODY_LIMIT: usize = FILE_LIMIT + JSON_LIMIT + 64 * 1024;

/// Content types of a file that comes as the whole body. What the file is, its bytes say.
const RAW: &[&str] = &[
    "text/plain",
    "text/tab-separated-values",
    "application/octet-stream",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
];

/// Import a plan from a file
///
/// Answers with what was understood, what was not, and what is asked; with `dry_run=false` it makes a draft. The file
/// comes as field `file` of a form, or as the whole body. Contradicting targets are all kept and asked about.
#[utoipa::path(
    tag = "plans",
    operation_id = "import_plan",
    params(ImportQuery),
    request_body(
        description = "The file, at most 10 MiB",
        content(
            (ImportForm = "multipart/form-data"),
            (String = "text/plain"),
            (Vec<u8> = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ),
    ),
    responses(
        (status = 200, description = "What would be made", body = ImportOut),
        (status = 201, description = "What was made", body = ImportOut),
    ),
    security(("token" = ["plans:edit"])),
)]
#[post("/plans/import")]
pub(super) async fn import_plan(
    allowed: Allowed<may::PlansEdit>,
    state: web::Data<State>,
    query: Query<ImportQuery>,
    context: RequestContext,
    request: HttpRequest,
    body: Body<BODY_LIMIT>,
) -> Result<HttpResponse, Error> {
    let ImportQuery { dry_run, file_name } = query.into_inner();
    let mut upload = uploaded(&request, body, &["plan"], RAW).await?;
    upload.file_name = upload.file_name.or(file_name.as_deref().and_then(bare));
    let corrected: Option<PlanDraft> = match upload.fields.get("plan") {
        Some(json) if !json.is_empty() => Some(serde_json::from_slice(json).map_err(|error| {
            Error::field("plan", FieldCode::InvalidFormat).with_detail(error.to_string())
        })?),
        _ => None,
    };
    let now = state.clock.now();
    let (upload, understood) = web::block(move || {
        let (name, year) = (upload.file_name.as_deref(), year_of(now));
        let understood = understand(&upload.bytes, name, year, context.language)?;
        Ok::<_, Error>((upload, understood))
    })
    .await
    .map_err(Error::internal)??;
    let caller = allowed.caller;
    if dry_run.unwrap_or(true) {
        let answer = state
            .db
            .read(move |db| {
                let preview = preview(units::directory(db)?, understood)?;
                Ok(out(&caller, preview, None))
            })
            .await?;
        return Ok(HttpResponse::Ok().json(answer));
    }
    let answer = state
        .db
        .write(move |db| {
            let Upload { file_name, .. } = upload;
            let (actor, name) = (caller.actor(), file_name.as_deref());
            let plan = keep(db, &actor, now, understood.clone(), name, corrected, false)?;
            let kept = Understood {
                draft: plan.to_draft(),
                ..understood
            };
            let preview = preview(units::directory(db)?, kept)?;
            Ok(out(&caller, preview, Some(plan.id)))
        })
        .await?;
    Ok(HttpResponse::Created().json(answer))
}

fn out(caller: &Caller, preview: Preview, plan_id: Option<PlanId>) -> ImportOut {
    let Preview {
        understood,
        names,
        directory,
    } = preview;
    let Understood {
        draft,
        origins,
        remarks,
        unread,
        source,
    } = understood;
    let view = View {
        directory: &directory,
        caller,
    };
    ImportOut {
        plan_id,
        understood: draft,
        origins: origins
            .into_iter()
            .map(|Origin { objective, actions }| OriginOut { objective, actions })
            .collect(),
        questions: remarks,
        unread,
        unit_questions: view.unit_questions(&names),
        names: distinct(&names)
            .into_iter()
            .map(|used| view.name(used.name))
            .collect(),
        source,
    }
}
