//! One file a formula. Each is pure: one dossier and the settings in, steps out.

mod licence_compliance;
mod on_time;
mod on_time_766;
mod online_share;

pub(super) use licence_compliance::LicenceCompliance;
pub(super) use on_time::{DEFINITION as ON_TIME, OnTime};
pub(super) use on_time_766::OnTime766;
pub(super) use online_share::OnlineShare;

use super::model::Dossier;
use crate::kpi::{Definition, Formula};

/// Every formula over dossiers.
pub(super) const FORMULAS: &[&dyn Formula<Dossier>] =
    &[&OnTime, &OnTime766, &OnlineShare, &LicenceCompliance];

/// Their definitions, in the same order.
pub(super) const DEFINITIONS: &[&Definition] = &[
    &on_time::DEFINITION,
    &on_time_766::DEFINITION,
    &online_share::DEFINITION,
    &licence_compliance::DEFINITION,
];

#[cfg(test)]
pub(super) mod tests;
