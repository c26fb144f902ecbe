//! Readings that a responsible person types, with the reason and at least one file of evidence, while an indicator's source
//! is not connected. When such a reading is the figure and when it only stands beside the computed one is said in
//! `indicators`, which shows it.
//!
//! A correction is another version and the old one stays; what was typed by mistake is taken back with a reason. Each
//! figure, that is indicator, unit and period, has one standing reading at most.

mod api;
mod api_steps;
mod body;
mod life;
mod model;
mod store;

pub use api::routes;
