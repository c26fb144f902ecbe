//! The registers of outgoing and incoming documents: how each was sent, and what it answers.

mod api;
mod electronic_share;
mod model;

pub use api::routes;
pub use model::{Direction, Document, Secrecy};

use crate::features::records::RecordSource;

/// The source "documents".
pub static SOURCE: RecordSource<Document> = RecordSource::new(&[&electronic_share::DEFINITION]);
