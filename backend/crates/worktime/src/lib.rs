//! Time as Vietnamese public offices count it. No HTTP, no database and no clock: every function
//! is told which day or instant it is about.
//!
//! - [`Calendar`]: days off, swapped working days, and arithmetic in working days;
//! - [`OfficeHours`], [`Precision`]: receipt after closing, halves of a day, early and late;
//! - [`deadline`]: Vietnamese deadline phrases as typed rules, and when they fall due;
//! - [`Period`]: years, quarters, months and days as half-open spans;
//! - [`lunar`]: the lunar calendar that Tết and Giỗ Tổ follow.
//!
//! Instants come in as UTC and are read at [`VIETNAM`]. Only years in [`YEARS`] are served: an
//! office's dossier dated 0206 or 2206 is a typing error, to be refused rather than computed with.

mod calendar;
pub mod deadline;
mod due;
pub mod lunar;
mod office_hours;
mod period;
mod zone;

pub use calendar::{Calendar, CalendarError, CalendarYear, DayKind, Reckoned, SpecialDay};
pub use office_hours::{Half, HalfDay, OfficeHours, OfficeHoursError, Precision, Session};
pub use period::{Granularity, Period, PeriodError};
pub use zone::{VIETNAM, local_day, local_time, start_of_day};

use std::ops::RangeInclusive;

/// The years that this crate answers for.
pub const YEARS: RangeInclusive<i32> = 2000..=2100;

/// A date outside [`YEARS`], given or arrived at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the year {0} is outside {first} to {last}", first = YEARS.start(), last = YEARS.end())]
pub struct YearOutOfRange(pub i32);

impl YearOutOfRange {
    fn check(year: i32) -> Result<i32, Self> {
        if YEARS.contains(&year) {
            Ok(year)
        } else {
            Err(Self(year))
        }
    }
}
