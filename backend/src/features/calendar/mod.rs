//! The working calendar of the department: which days are off and which are made up, year by year. Years that nobody has
//! entered come from the law; whatever rests on a year that nobody has confirmed says so.
//!
//! The days themselves are read through [`kpi::calendar`](crate::kpi::calendar), which knows no HTTP.

mod api;
mod body;
mod model;
mod store;

pub use api::routes;
