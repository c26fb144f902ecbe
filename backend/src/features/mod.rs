//! One folder a noun. A feature uses another only through what that one's `mod.rs` exports, never in a circle.

pub mod about;
pub mod accounts;
pub mod audit_log;
pub mod calendar;
pub mod clients;
pub mod directives;
pub mod documents;
pub mod dossiers;
pub mod evidence;
pub mod exchange;
pub mod exports;
pub mod feeds;
pub mod five_s;
pub mod health;
pub mod indicators;
pub mod intake;
pub mod manual_readings;
pub mod plans;
pub mod procedures;
pub mod quarter_reports;
pub mod records;
pub mod register_files;
pub mod reported_totals;
pub mod scoreboard;
pub mod settings;
pub mod signed_readings;
pub mod sites;
pub mod survey_results;
pub mod trainings;
pub mod units;
pub mod update_plans;
pub mod upkeep;
pub mod webhooks;

use crate::auth::Permission;
use crate::features::records::{Door, Intake, RecordKind};
use crate::kpi::Source;
use utoipa_actix_web::service_config::ServiceConfig;

/// Every feature's routes under `/api/v1`, in the order of the contract.
pub fn routes(config: &mut ServiceConfig) {
    about::routes(config);
    accounts::routes(config);
    plans::routes(config);
    scoreboard::routes(config);
    indicators::routes(config);
    exports::routes(config);
    quarter_reports::routes(config);
    signed_readings::routes(config);
    manual_readings::routes(config);
    calendar::routes(config);
    dossiers::routes(config);
    procedures::routes(config);
    directives::routes(config);
    documents::routes(config);
    exchange::routes(config);
    trainings::routes(config);
    five_s::routes(config);
    upkeep::routes(config);
    sites::routes(config);
    update_plans::routes(config);
    survey_results::routes(config);
    feeds::routes(config);
    register_files::routes(config);
    reported_totals::routes(config);
    intake::routes(config);
    evidence::routes(config);
    units::routes(config);
    clients::routes(config);
    webhooks::routes(config);
    audit_log::routes(config);
}

static SOURCES: [&dyn Source; 8] = [
    &dossiers::DossierSource,
    &procedures::SOURCE,
    &directives::SOURCE,
    &documents::SOURCE,
    &trainings::SOURCE,
    &five_s::SOURCE,
    &upkeep::SOURCE,
    &survey_results::SOURCE,
];

/// Every source of rows that feeds indicators.
pub fn sources() -> &'static [&'static dyn Source] {
    &SOURCES
}

static DOORS: [&dyn Intake; 8] = [
    &Door::<procedures::Procedure>::new(Permission::ProceduresWrite),
    &Door::<directives::Directive>::new(Permission::DirectivesWrite),
    &Door::<documents::Document>::new(Permission::DocumentsWrite),
    &Door::<trainings::Staff>::new(Permission::TrainingsWrite),
    &Door::<trainings::Training>::new(Permission::TrainingsWrite),
    &Door::<five_s::FiveSAudit>::new(Permission::FiveSWrite),
    &Door::<upkeep::UpkeepItem>::new(Permission::UpkeepWrite),
    &Door::<survey_results::SurveyResult>::new(Permission::SurveysWrite),
];

/// How rows of a kind are pushed by those who do not know its type.
pub fn door(kind: RecordKind) -> Option<&'static dyn Intake> {
    DOORS.iter().copied().find(|door| door.kind() == kind)
}
