//! 5S audits of rooms: points by question, findings, and a score normalised to 100.

mod api;
mod model;
mod score;

pub use api::routes;
pub use model::{FiveSAudit, FiveSFinding, FiveSPoints};

use crate::features::records::RecordSource;

/// The source "five_s_audits".
pub static SOURCE: RecordSource<FiveSAudit> = RecordSource::new(&[&score::DEFINITION]);
