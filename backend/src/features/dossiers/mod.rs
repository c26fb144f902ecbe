//! One-stop dossiers: pushed by one-stop systems, listed, explained, and counted by the indicators that rest on them.
//!
//! No citizen's name, number, phone or mail is taken in: a row that names one is refused.

mod api;
mod api_compliance;
mod api_detail;
mod api_push;
mod deadline;
mod formulas;
mod incoming;
mod model;
mod push;
mod source;
mod store;
mod timeline;
mod unreadable;

pub use api::routes;
pub use model::{Channel, Compliance, Dossier, DossierStatus, Pause};
pub use push::receive;
pub use source::DossierSource;
