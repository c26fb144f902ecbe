//! Dossiers over the API: the list, and one dossier with its life and what each indicator makes of it.

use std::collections::HashSet;

use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::formulas::FORMULAS;
use super::model::{Channel, Dossier, DossierStatus, Pause, ServiceLevel, Stored};
use super::source::standing;
use super::store::{self, Filter, Version};
use crate::auth::permission::may;
use crate::auth::{Allowed, Reach};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::{Code, Error, FieldCode};
use crate::features::units::{self, Directory};
use crate::http::{Cursor, Page, PageQuery, tagged};
use crate::ids::{DossierId, PushId, UnitId};
use crate::kpi::{self, Cut, Reason};
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_dossiers)
        .service(super::api_push::push_dossiers)
        .service(get_dossier);
}

/// A dossier in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DossierOut {
    /// Its id.
    id: DossierId,
    /// The system it comes from.
    #[schema(example = "motcua-tinh")]
    source: String,
    /// Mã hồ sơ.
    #[schema(example = "H29.16-250408-0031")]
    code: String,
    /// Mã TTHC.
    #[schema(example = "1.012289")]
    procedure_code: String,
    /// Name of the procedure.
    #[schema(example = "Cấp mới giấy phép hành nghề")]
    procedure_name: String,
    /// Code of the field (lĩnh vực).
    #[schema(example = "G10-YT02")]
    field_code: Option<String>,
    /// How far the procedure is offered online.
    service_level: ServiceLevel,
    /// How it was handed in.
    channel: Channel,
    /// The unit that works on it.
    unit_id: UnitId,
    /// Where it stands.
    status: DossierStatus,
    /// When it was handed in.
    submitted_at: Option<Timestamp>,
    /// When it was accepted.
    received_at: Option<Timestamp>,
    /// When the result is promised, as the sender has it.
    due_at: Option<Timestamp>,
    /// The promise that rules: the last new one given with a supplement, else `due_at`.
    effective_due_at: Option<Timestamp>,
    /// When the work was over.
    finished_at: Option<Timestamp>,
    /// When the result was handed over.
    returned_at: Option<Timestamp>,
    /// When it was refused.
    refused_at: Option<Timestamp>,
    /// When it was taken back.
    withdrawn_at: Option<Timestamp>,
    /// When it waited for the citizen.
    pauses: Vec<Pause>,
    /// When a letter of apology went out.
    apologised_at: Option<Timestamp>,
    /// Whether the sender calls it late: their claim.
    claims_late: Option<bool>,
    /// When the sender last changed it.
    source_updated_at: Timestamp,
    /// How many accepted changes there are.
    version_number: i32,
}

impl From<Stored> for DossierOut {
    fn from(stored: Stored) -> Self {
        let Stored {
            id,
            version_number,
            dossier,
        } = stored;
        let effective_due_at = dossier.effective_due();
        let Dossier {
            source,
            code,
            procedure_code,
            procedure_name,
            field_code,
            service_level,
            channel,
            unit_id,
            status,
            submitted_at,
            received_at,
            due_at,
            finished_at,
            returned_at,
            refused_at,
            withdrawn_at,
            pauses,
            apologised_at,
            claims_late,
            source_updated_at,
        } = dossier;
        Self {
            id,
            source,
            code,
            procedure_code,
            procedure_name,
            field_code,
            service_level,
            channel,
            unit_id,
            status,
            submitted_at,
            received_at,
            due_at,
            effective_due_at,
            finished_at,
            returned_at,
            refused_at,
            withdrawn_at,
            pauses,
            apologised_at,
            claims_late,
            source_updated_at,
            version_number,
        }
    }
}

/// Which dossiers.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct DossierQuery {
    /// Part of a code or of a procedure's name, with or without accents.
    #[param(max_length = 200)]
    q: Option<String>,
    /// Only this unit and those below it.
    unit: Option<UnitId>,
    /// Only from this system.
    source: Option<String>,
    /// Only in one of these states, separated by commas.
    #[param(example = "received,processing")]
    status: Option<String>,
    /// Only handed in so.
    channel: Option<Channel>,
    /// Only of procedures offered so.
    service_level: Option<ServiceLevel>,
    /// Only of this procedure.
    procedure_code: Option<String>,
    /// True: only those received and still worked on; false: only those that are over.
    open: Option<bool>,
    /// Received on this day or later.
    received_from: Option<Day>,
    /// Received on this day or earlier.
    received_to: Option<Day>,
    /// Promised for this day or later.
    due_from: Option<Day>,
    /// Promised for this day or earlier.
    due_to: Option<Day>,
}

impl DossierQuery {
    fn filter(
        self,
        directory: &Directory,
        reach: &Reach,
        after: Option<Cursor>,
    ) -> Result<Filter, Error> {
        let Self {
            q,
            unit,
            source,
            status,
            channel,
            service_level,
            procedure_code,
            open,
            received_from,
            received_to,
            due_from,
            due_to,
        } = self;
        let statuses = status
            .iter()
            .flat_map(|list| list.split(','))
            .map(|word| {
                word.trim()
                    .parse()
                    .map_err(|()| Error::field("status", FieldCode::UnknownValue))
            })
            .collect::<Result<_, _>>()?;
        Ok(Filter {
            units: reachable(directory, reach, unit.as_ref())?,
            source,
            statuses,
            channel,
            service_level,
            procedure_code,
            open,
            received_from,
            received_to,
            due_from,
            due_to,
            text: q
                .map(|text| text.replace('\0', ""))
                .filter(|text| !text.trim().is_empty()),
            after,
        })
    }
}

/// The units asked for, within those that the caller may reach.
fn reachable(
    directory: &Directory,
    reach: &Reach,
    unit: Option<&UnitId>,
) -> Result<Option<HashSet<UnitId>>, Error> {
    let may_reach = directory.reachable(reach);
    let Some(unit) = unit else {
        return Ok(may_reach);
    };
    directory
        .get(unit)
        .ok_or_else(|| Error::field("unit", FieldCode::NotFound))?;
    match may_reach {
        Some(reach) if !reach.contains(unit) => Err(Code::OutsideUnit.into()),
        _ => Ok(Some(directory.subtree(unit))),
    }
}

/// List dossiers
///
/// The latest received first. People who are limited to a unit see that unit's and those of the units below it.
#[utoipa::path(
    tag = "dossiers",
    operation_id = "list_dossiers",
    params(DossierQuery, PageQuery),
    responses((status = 200, description = "A page of dossiers", body = Page<DossierOut>)),
    security(("token" = ["dossiers:read"]), ("client" = ["dossiers:read"])),
)]
#[get("/dossiers")]
async fn list_dossiers(
    allowed: Allowed<may::DossiersRead>,
    state: web::Data<State>,
    query: web::Query<DossierQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<Page<DossierOut>>, Error> {
    let limit = page.limit()?;
    let after = page.after(2)?;
    let reach = allowed.caller.reach();
    let rows = state
        .db
        .read(move |db| {
            let filter = query
                .into_inner()
                .filter(&units::directory(db)?, &reach, after)?;
            store::list(db, filter, limit + 1)
        })
        .await?;
    let page = Page::from_overfetch(rows, limit, |row| {
        Cursor::new([
            row.dossier.listed_day().number().to_string(),
            row.id.0.clone(),
        ])
    });
    Ok(web::Json(page.map(DossierOut::from)))
}

/// A dossier with its life and what each indicator makes of it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DossierDetail {
    /// The dossier as it is known now.
    dossier: DossierOut,
    /// How each indicator counts it at this moment, and why.
    counted: Vec<CountedOut>,
    /// Each accepted change, newest first.
    versions: Vec<VersionOut>,
}

/// What an indicator makes of a dossier.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct CountedOut {
    /// The indicator.
    #[schema(example = "dossier-on-time")]
    indicator_code: &'static str,
    /// The formula and its version.
    #[schema(example = "dossier-on-time v1")]
    formula: String,
    /// Why it counts or does not; null when the indicator does not know it yet.
    reason: Option<Reason>,
    /// The day from which that holds; the period it counts in.
    day: Option<Day>,
    /// What it adds to the numerator.
    numerator: i64,
    /// What it adds to the denominator.
    denominator: i64,
}

/// An accepted change.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct VersionOut {
    /// Its number, from 1.
    number: i32,
    /// When we recorded it.
    recorded_at: Timestamp,
    /// The push it came with.
    push_id: PushId,
    /// Who pushed it.
    #[schema(example = "Một cửa tỉnh")]
    pushed_by: String,
    /// What it changed: field, old and new value. Empty on the first version.
    changes: Vec<ChangeOut>,
}

/// A field that changed.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ChangeOut {
    /// Which.
    #[schema(example = "due_at")]
    field: String,
    /// What it was.
    #[schema(value_type = Option<Object>)]
    old: serde_json::Value,
    /// What it became.
    #[schema(value_type = Option<Object>)]
    new: serde_json::Value,
}

/// Read a dossier
///
/// With its versions, and how each indicator counts it and why.
#[utoipa::path(
    tag = "dossiers",
    operation_id = "get_dossier",
    params(("id" = DossierId, Path, description = "The dossier")),
    responses((status = 200, description = "The dossier", body = DossierDetail)),
    security(("token" = ["dossiers:read"]), ("client" = ["dossiers:read"])),
)]
#[get("/dossiers/{id}")]
async fn get_dossier(
    allowed: Allowed<may::DossiersRead>,
    state: web::Data<State>,
    id: web::Path<DossierId>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let reach = allowed.caller.reach();
    let now = state.clock.now();
    let detail = state
        .db
        .read(move |db| detail(db, &id, &reach, now))
        .await?;
    tagged(&request, &detail, None)
}

fn detail(
    db: &mut AnyConnection,
    id: &DossierId,
    reach: &Reach,
    now: Timestamp,
) -> Result<DossierDetail, Error> {
    let stored = store::get(db, id)?;
    let may_reach = units::directory(db)?.reachable(reach);
    if may_reach.is_some_and(|units| !units.contains(&stored.dossier.unit_id)) {
        return Err(Error::not_found());
    }
    let mut counted = Vec::with_capacity(FORMULAS.len());
    for formula in FORMULAS {
        let definition = formula.definition();
        let settings = kpi::current_settings(db, definition)?.settings;
        let steps = formula.steps(&stored.dossier, &settings);
        let until_now = Cut {
            start: Day::from_number(0),
            end: now.day().plus(1),
        };
        let standing = standing(definition, &steps, until_now);
        let added = steps.iter().filter(|step| step.day < until_now.end);
        counted.push(CountedOut {
            indicator_code: definition.code,
            formula: definition.formula(),
            reason: standing.map(|(_, reason)| reason),
            day: standing.map(|(day, _)| day),
            numerator: added.clone().map(|step| step.numerator).sum(),
            denominator: added.map(|step| step.denominator).sum(),
        });
    }
    let versions = store::versions(db, id)?;
    let mut out: Vec<VersionOut> = Vec::with_capacity(versions.len());
    let mut before: Option<serde_json::Value> = None;
    for Version {
        number,
        recorded_at,
        push_id,
        pushed_by,
        dossier,
    } in versions
    {
        let after = serde_json::to_value(&dossier).map_err(Error::internal)?;
        let changes = before
            .as_ref()
            .map(|before| changes(before, &after))
            .unwrap_or_default();
        out.push(VersionOut {
            number,
            recorded_at,
            push_id,
            pushed_by,
            changes,
        });
        before = Some(after);
    }
    out.reverse();
    Ok(DossierDetail {
        dossier: stored.into(),
        counted,
        versions: out,
    })
}

fn changes(before: &serde_json::Value, after: &serde_json::Value) -> Vec<ChangeOut> {
    let fields = |value: &serde_json::Value| value.as_object().cloned().unwrap_or_default();
    let (before, after) = (fields(before), fields(after));
    let names: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names
        .into_iter()
        .filter(|name| before.get(*name) != after.get(*name))
        .map(|name| ChangeOut {
            field: name.clone(),
            old: before.get(name).cloned().unwrap_or_default(),
            new: after.get(name).cloned().unwrap_or_default(),
        })
        .collect()
}
