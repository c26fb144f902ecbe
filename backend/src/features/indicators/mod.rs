//! Indicators: what is measured and by which rule, readings over any period, the rows behind a figure, and how a figure
//! stands against its target. `manual` says when a reading that somebody typed is the figure.

mod answering;
mod api;
mod api_lineage;
mod api_readings;
mod api_settings;
mod catalogue;
mod csv;
mod manual;
mod reading;
mod recount;
mod signed;
mod source_age;
mod verdict;

pub use answering::answers_for;
pub use api::routes;
pub use api_readings::figure_units;
pub use catalogue::{Indicator, find, indicators};
pub use manual::{
    ManualDifference, ManualFigure, ManualOut, ManualReadingRef, Origin, manual_figures,
};
pub use reading::{Asked, Reading, calendar_used, read, read_together};
pub use recount::{Recomputed, catch_up, recompute, verify};
pub use signed::{SignedFigure, signed_figures, signed_together};
pub use source_age::{Freshness, freshness};
pub use verdict::{Needed, Standing, Verdict, judge, judge_all};
