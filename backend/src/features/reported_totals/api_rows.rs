//! The dossiers behind a figure of ours.

use std::ops::ControlFlow;

use actix_web::{get, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::api::within_reach;
use super::claimed::summed;
use super::compare::{Scope, is_behind};
use super::fields::Catalogue;
use super::model::{FigureName, LineKind};
use super::store;
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode};
use crate::features::dossiers::{self, Channel, DossierStatus, Reported};
use crate::features::units;
use crate::http::{Cursor, Page, PageQuery, Query};
use crate::ids::{DossierId, ReportedTotalsId, UnitId};
use crate::state::State;

/// Which dossiers.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ReportedDossierQuery {
    /// Behind which figure.
    #[param(inline)]
    figure: FigureName,
    /// Of which line, from 1; of all when left out.
    #[param(minimum = 1)]
    line: Option<u32>,
    /// Only those that no line is about.
    #[serde(default)]
    outside: bool,
}

/// A dossier behind a figure.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ReportedDossier {
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
    /// Code of the field.
    #[schema(example = "KCB")]
    field_code: Option<String>,
    /// The unit that works on it.
    unit_id: UnitId,
    /// How it was handed in.
    channel: Channel,
    /// Where it stands now.
    status: DossierStatus,
    /// When it was accepted.
    received_at: Option<Timestamp>,
    /// The promise that rules.
    effective_due_at: Option<Timestamp>,
    /// When the work was over.
    finished_at: Option<Timestamp>,
}

impl From<Reported> for ReportedDossier {
    fn from(one: Reported) -> Self {
        let effective_due_at = one.dossier.effective_due();
        let finished_at = one.dossier.completed_at();
        let dossier = one.dossier;
        Self {
            id: one.id,
            source: dossier.source,
            code: dossier.code,
            procedure_code: dossier.procedure_code,
            procedure_name: dossier.procedure_name,
            field_code: dossier.field_code,
            unit_id: dossier.unit_id,
            channel: dossier.channel,
            status: dossier.status,
            received_at: dossier.received_at,
            effective_due_at,
            finished_at,
        }
    }
}

/// List the dossiers behind a figure of ours
///
/// Exactly those that the figure counts, in the order in which they first came.
#[utoipa::path(
    tag = "reported-totals",
    operation_id = "list_reported_dossiers",
    params(("id" = ReportedTotalsId, Path, description = "The report"), ReportedDossierQuery, PageQuery),
    responses((status = 200, description = "A page of dossiers", body = Page<ReportedDossier>)),
    security(("token" = ["dossiers:read"]), ("client" = ["dossiers:read"])),
)]
#[get("/reported-totals/{id}/dossiers")]
pub(super) async fn list_reported_dossiers(
    allowed: Allowed<may::DossiersRead>,
    state: web::Data<State>,
    id: web::Path<ReportedTotalsId>,
    query: Query<ReportedDossierQuery>,
    page: Query<PageQuery>,
) -> Result<web::Json<Page<ReportedDossier>>, Error> {
    let ReportedDossierQuery {
        figure,
        line,
        outside,
    } = query.into_inner();
    let limit = page.limit()?;
    let after = page.after(1)?;
    let reach = allowed.caller.reach();
    let found = state
        .db
        .read(move |db| {
            let (report, lines) = within_reach(db, &id, &reach)?;
            let wanted = match line {
                None => None,
                Some(number) => {
                    let place = usize::try_from(number).unwrap_or_default().wrapping_sub(1);
                    let line = lines
                        .get(place)
                        .ok_or_else(|| Error::field("line", FieldCode::NotFound))?;
                    match line.kind {
                        LineKind::Line => Some(vec![place]),
                        LineKind::Subtotal => Some(summed(&lines, place)),
                        LineKind::Total => None,
                    }
                }
            };
            let (directory, meanings) = (units::directory(db)?, store::meanings(db)?);
            let catalogue = Catalogue::load(db)?;
            let scope = Scope::new(&report, &lines, &directory, &meanings);
            let after = after.map(|cursor| DossierId::from(cursor.text(0).to_owned()));
            let mut found: Vec<Reported> = Vec::new();
            dossiers::each_reported(db, scope.cut, after, &mut |one| {
                let place = scope.lines.of(&one.dossier, &catalogue);
                let place = place.map(|(place, _)| place);
                let of_line = match &wanted {
                    None => true,
                    Some(wanted) => place.is_some_and(|place| wanted.contains(&place)),
                };
                let counts = of_line && (!outside || place.is_none());
                if counts && scope.has(&one) && is_behind(figure, one.placed(scope.cut)) {
                    found.push(one);
                }
                match found.len() > limit {
                    true => ControlFlow::Break(()),
                    false => ControlFlow::Continue(()),
                }
            })?;
            Ok(found)
        })
        .await?;
    let page = Page::from_overfetch(found, limit, |one| Cursor::new([one.id.0.clone()]));
    Ok(web::Json(page.map(ReportedDossier::from)))
}
