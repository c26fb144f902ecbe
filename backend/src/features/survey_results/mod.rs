//! Results of surveys of satisfaction that were made elsewhere: how many answered, and how many were satisfied.

mod api;
mod model;
mod satisfaction;

pub use api::routes;
pub use model::{SurveyMethod, SurveyResult};

use crate::features::records::RecordSource;

/// The source "survey_results".
pub static SOURCE: RecordSource<SurveyResult> = RecordSource::new(&[&satisfaction::DEFINITION]);
