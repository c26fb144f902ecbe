//! Dossiers over the API: the list.

use actix_web::{get, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use worktime::Calendar;

use super::deadline::{self, DueWindow};
use super::model::{Channel, Compliance, Dossier, DossierStatus, Pause, Stored};
use super::store::{self, Filter};
use crate::auth::permission::may;
use crate::auth::{Allowed, Reach};
use crate::db::types::{Day, Timestamp};
use crate::error::{Error, FieldCode};
use crate::features::procedures::ServiceLevel;
use crate::features::units::{self, Directory};
use crate::http::{Cursor, Page, PageQuery, Query, SearchText};
use crate::ids::{DossierId, UnitId};
use crate::kpi::{self, CalendarUsed};
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_dossiers)
        .service(super::api_push::push_dossiers)
        .service(super::api_feeds::push_dvcqg)
        .service(super::api_feeds::log_in_dvcqg)
        .service(super::api_feeds::push_igate)
        .service(super::api_detail::get_dossier)
        .service(super::api_compliance::check_dossier);
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
    /// Working days from now, or from the day on which the work was over, to the promised one: 0 on the day itself, less
    /// when it is late. Null while nothing runs against a promise: paused, withdrawn, refused, or none was given.
    #[schema(example = 2)]
    working_days_left: Option<i32>,
    /// The calendar that this rests on; null where there is no such number.
    calendar: Option<CalendarUsed>,
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
    /// What our check of a licence found; null while nobody has checked it.
    compliance: Option<Compliance>,
    /// How many accepted changes there are.
    version_number: i32,
}

impl DossierOut {
    pub(super) fn new(stored: Stored, calendar: &Calendar, today: Day) -> Self {
        let Stored {
            id,
            version_number,
            dossier,
        } = stored;
        let effective_due_at = dossier.effective_due();
        let (working_days_left, calendar) =
            deadline::working_days_left(calendar, &dossier, today).unzip();
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
            compliance,
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
            working_days_left,
            calendar,
            finished_at,
            returned_at,
            refused_at,
            withdrawn_at,
            pauses,
            apologised_at,
            claims_late,
            source_updated_at,
            compliance,
            version_number,
        }
    }
}

/// Which dossiers.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct DossierQuery {
    /// Part of a code or of a procedure's name, with or without accents.
    #[param(value_type = Option<String>, max_length = 200)]
    q: Option<SearchText>,
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
    /// Only those being worked on whose promised day is over, or near.
    #[param(inline)]
    due: Option<DueWindow>,
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
        calendar: &Calendar,
        today: Day,
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
            due,
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
            units: directory.asked_for(reach, unit.as_ref())?,
            source,
            statuses,
            channel,
            service_level,
            procedure_code,
            open,
            received_from,
            received_to,
            running_due: due.map(|window| window.days(calendar, today)),
            due_from,
            due_to,
            text: q.map(String::from).filter(|text| !text.trim().is_empty()),
            after,
        })
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
    query: Query<DossierQuery>,
    page: Query<PageQuery>,
) -> Result<web::Json<Page<DossierOut>>, Error> {
    let limit = page.limit()?;
    let after = page.after(2)?;
    let (reach, today) = (allowed.caller.reach(), state.clock.now().day());
    let (calendar, rows) = state
        .db
        .read(move |db| {
            let calendar = kpi::calendar(db)?;
            let directory = units::directory(db)?;
            let filter = query
                .into_inner()
                .filter(&directory, &reach, &calendar, today, after)?;
            Ok((calendar, store::list(db, filter, limit + 1)?))
        })
        .await?;
    let page = Page::from_overfetch(rows, limit, |row| {
        Cursor::new([
            row.dossier.listed_day().number().to_string(),
            row.id.0.clone(),
        ])
    });
    Ok(web::Json(
        page.map(|row| DossierOut::new(row, &calendar, today)),
    ))
}
