//! Figures out: readings of many indicators, periods and units at once, in the forms that other programs read.
//!
//! Columns are only ever added at the end, so that sheets and reports that were built on them go on working.

mod api;
mod asked;
mod dhis2;
mod prometheus;
mod row;
mod table;

pub use api::routes;
