//! One file a formula. Each is pure: one dossier and the settings in, steps out.

mod on_time;
mod online_share;

pub(super) use on_time::OnTime;
pub(super) use online_share::OnlineShare;

use super::model::Dossier;
use crate::kpi::{Definition, Formula};

/// Every formula over dossiers.
pub(super) const FORMULAS: &[&dyn Formula<Dossier>] = &[&OnTime, &OnlineShare];

/// Their definitions, in the same order.
pub(super) const DEFINITIONS: &[&Definition] = &[&on_time::DEFINITION, &online_share::DEFINITION];

#[cfg(test)]
pub(super) mod tests;
