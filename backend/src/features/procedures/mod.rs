//! Administrative procedures (TTHC): each with the decision that published it and the ISO procedure set up for it.
//!
//! A procedure that a later decision publishes anew is another row: its days run from that decision.

mod api;
mod iso_timeliness;
mod model;

pub use api::routes;
pub use model::{Authority, Procedure, ServiceLevel, procedure_key};

use crate::features::records::RecordSource;

/// The source "procedures".
pub static SOURCE: RecordSource<Procedure> = RecordSource::new(&[&iso_timeliness::DEFINITION]);
