//! The KPI engine: what one source row adds to a figure, and the sums from which every figure is read.
//!
//! A [`Formula`] turns a row into [`Step`]s. [`tally`] keeps their sums per indicator, unit and day; a push takes away
//! what a row's former state added and adds the new, in the same transaction. A [`Figure`] over any period, subtree
//! and cut-off is then a sum over a few dozen small rows, however many source rows there are.
//!
//! The engine knows no source: those are features, which implement [`Source`] and are listed in
//! [`features::sources`](crate::features::sources).

mod additions;
mod calendar;
mod cut;
mod definition;
mod figure;
mod manual;
mod past;
mod settings;
mod signed;
mod source;
mod standing;
mod step;
pub mod tally;

pub use calendar::{
    CalendarUsed, EnteredYear, calendar, calendar_as_of, counts_working_days, enter_year,
    entered_years, with_calendar,
};
pub use cut::Cut;
pub use definition::{Counting, Definition, FULL_SCORE, Measured, Question, Rule, Span};
pub use figure::{Figure, Sums, same_quotient};
pub use manual::{
    ManualReading, ManualRef, manual_as_known, manual_indicators, manual_readings, manual_ref,
    manual_units,
};
pub use past::lineage_as_of;
pub use settings::{
    RuledBy, current as current_settings, history as settings_history, ruling as ruling_settings,
    set as set_settings,
};
pub use signed::{Official, Signed, official, read_counts, signed};
pub use source::{Formula, LineageFilter, LineageRow, RowAsOf, RowPart, RowsAsOf, Source};
pub use standing::{contribution, standing};
pub use step::{Reason, Step, Steps};
