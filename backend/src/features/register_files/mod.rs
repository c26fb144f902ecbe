//! Registers, lists and exports that offices keep as `.xlsx` or `.csv`: read by their header texts, previewed with a mapping
//! that a person can correct, and pushed like rows from any other sender.

mod answer;
mod api;
mod cells;
mod draft;
mod grouping;
mod known;
mod model;
mod push;
mod reading;
mod report;
mod rows;
mod store;

pub use api::routes;
pub use model::RegisterKind;
pub use push::again;
