//! Reports of totals (II.06a/VPCP/KSTT) that offices and one-stop systems make of their dossiers.
//!
//! They are claims of their senders and never a source of figures: kept word for word, their own sums checked, compared
//! line by line with what our dossiers give for the same days.

mod api;
mod api_fields;
mod api_push;
mod api_rows;
mod body;
mod claimed;
mod compare;
mod fields;
mod model;
mod store;
mod take;

pub use api::routes;
pub use claimed::{Claimed, ClaimedFile, ClaimedLine, Figures};
pub use compare::{FeedReport, feed_reports};
pub use model::LineKind;
pub use take::{ReportTaken, ReportTerms, Taking, take};
