//! The append-only log of every change that counts as ISO evidence, each entry sealed with the hash of the one before.

mod api;
mod model;
mod store;

pub use api::routes;
pub use model::Entry;
pub use store::{Verdict, record, verify};
