//! One dossier over the API, with its life and what each indicator makes of it.

use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::Serialize;
use utoipa::ToSchema;

use super::api::DossierOut;
use super::formulas::FORMULAS;
use super::steps::{self, StepOut};
use super::store::{self, Version};
use crate::auth::permission::may;
use crate::auth::{Allowed, Reach};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::units;
use crate::http::tagged;
use crate::ids::{DossierId, PushId};
use crate::kpi::{self, Cut, Reason};
use crate::state::State;

/// A dossier with its life and what each indicator makes of it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DossierDetail {
    /// The dossier as it is known now.
    dossier: DossierOut,
    /// How each indicator counts it at this moment, and why.
    counted: Vec<CountedOut>,
    /// What was done on it, as the sender reports, oldest first; empty when it reports no steps.
    steps: Vec<StepOut>,
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
    old: serde_json::Value,
    /// What it became.
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
pub(super) async fn get_dossier(
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
        let standing = kpi::standing(definition, &steps, until_now);
        let reason = standing.map(|(_, reason)| reason);
        let (numerator, denominator) = kpi::contribution(definition, reason, &steps, until_now);
        counted.push(CountedOut {
            indicator_code: definition.code,
            formula: definition.formula(),
            reason,
            day: standing.map(|(day, _)| day),
            numerator,
            denominator,
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
    let calendar = kpi::calendar(db)?;
    Ok(DossierDetail {
        dossier: DossierOut::new(stored, &calendar, now.day()),
        counted,
        steps: steps::of(db, id)?,
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
