//! One-stop dossiers: pushed by one-stop systems, listed, explained, and counted by the indicators that rest on them.
//!
//! No citizen's name, number, phone or mail is taken in: a row that names one is refused.

pub mod adapters;
mod api;
mod api_compliance;
mod api_detail;
mod api_feeds;
mod api_push;
mod balance;
mod deadline;
mod formulas;
mod incoming;
mod judging;
mod model;
mod push;
mod reported;
mod source;
mod steps;
mod store;
mod timeline;
mod unreadable;
mod words;

pub use adapters::level_named;
pub use api::routes;
pub use balance::{Balance, balance, claims_disagree};
pub use incoming::{DossierIn, Objection};
pub use model::{Channel, Compliance, Dossier, DossierStatus, Pause};
pub use push::{receive, take_kept};
pub use reported::{Came, Placed, Reported, Stands, each_reported, reported_by};
pub use source::DossierSource;
pub use steps::StepIn;
pub use store::unit_of;
pub use words::check_words;
