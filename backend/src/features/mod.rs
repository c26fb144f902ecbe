//! One folder a noun. A feature uses another only through what that one's `mod.rs` exports, never in a circle.

pub mod about;
pub mod accounts;
pub mod audit_log;
pub mod clients;
pub mod dossiers;
pub mod feeds;
pub mod health;
pub mod indicators;
pub mod plans;
pub mod scoreboard;
pub mod settings;
pub mod units;

use crate::kpi::Source;
use utoipa_actix_web::service_config::ServiceConfig;

/// Every feature's routes under `/api/v1`, in the order of the contract.
pub fn routes(config: &mut ServiceConfig) {
    about::routes(config);
    accounts::routes(config);
    plans::routes(config);
    scoreboard::routes(config);
    indicators::routes(config);
    dossiers::routes(config);
    feeds::routes(config);
    units::routes(config);
    clients::routes(config);
    audit_log::routes(config);
}

/// Every source of rows that feeds indicators.
pub fn sources() -> &'static [&'static dyn Source] {
    &[&dossiers::DossierSource]
}
