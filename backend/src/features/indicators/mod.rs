//! Indicators: what is measured and by which rule, readings over any period, the rows behind a figure, and how a figure
//! stands against its target.

mod api;
mod api_lineage;
mod api_settings;
mod catalogue;
mod csv;
mod freshness;
mod reading;
mod recompute;
mod verdict;

pub use api::routes;
pub use catalogue::{Indicator, find, indicators};
pub use freshness::{Freshness, freshness};
pub use reading::{Asked, Reading, calendar_version, read};
pub use recompute::{Recomputed, recompute, verify};
pub use verdict::{Needed, Standing, Verdict, judge, judge_all};
