//! Upkeep of the website and the forum: planned updates by section, and checks of availability, certificate, freshness.

mod api;
mod done;
mod model;

pub use api::routes;
pub use model::{UpkeepActivity, UpkeepChannel, UpkeepItem};

use crate::features::records::RecordSource;

/// The source "upkeep".
pub static SOURCE: RecordSource<UpkeepItem> = RecordSource::new(&[&done::DEFINITION]);
