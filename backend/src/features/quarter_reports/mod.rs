//! Quarterly reports: a quarter's figure up to its cut-off, and the rest of the quarter before, which came too late for its
//! own report.

mod api;
mod days;
mod report;

pub use api::routes;
pub use days::ReportDays;
