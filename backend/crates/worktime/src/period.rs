//! Reporting periods.

mod text;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{YearOutOfRange, start_of_day};

/// How long a period is; the longer, the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Granularity {
    /// One day.
    Day,
    /// One calendar month.
    Month,
    /// Three months from January, April, July or October.
    Quarter,
    /// One calendar year.
    Year,
}

/// A year, quarter, month or day within [`YEARS`](crate::YEARS): the half-open span of days from
/// [`start`](Self::start) to [`end`](Self::end).
///
/// Written `2025`, `2025Q1`, `2025-03` and `2025-03-14`, also in JSON. Periods sort by their first
/// day, a shorter one before a longer one that begins with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    /// First day; together with the granularity it determines the period.
    start: NaiveDate,
    granularity: Granularity,
}

/// Why there is no such period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// The text is none of the four forms, or names a day, month or quarter that does not exist.
    #[error("{0:?} is no period: expected a form such as 2025, 2025Q1, 2025-03 or 2025-03-14")]
    Malformed(String),
    /// The period lies outside the years served.
    #[error(transparent)]
    Year(#[from] YearOutOfRange),
    /// A period cannot be split into longer ones.
    #[error("{0} cannot be split into longer periods")]
    TooCoarse(Period),
}

impl Period {
    /// A quarterly report is due before this day of the quarter's last month (quality objectives
    /// of 2021, "trước ngày 15 của tháng cuối quý").
    pub const QUARTER_REPORT_DAY: u32 = 15;

    /// The period of a granularity that a day lies in.
    ///
    /// # Errors
    /// When the day lies outside [`YEARS`](crate::YEARS).
    pub fn containing(day: NaiveDate, granularity: Granularity) -> Result<Self, YearOutOfRange> {
        let year = YearOutOfRange::check(day.year())?;
        let month = match granularity {
            Granularity::Day => {
                return Ok(Self {
                    start: day,
                    granularity,
                });
            }
            Granularity::Month => day.month(),
            Granularity::Quarter => day.month0() / 3 * 3 + 1,
            Granularity::Year => 1,
        };
        Ok(Self {
            start: first_of_month(year, month),
            granularity,
        })
    }

    /// How long it is.
    #[must_use]
    pub fn granularity(self) -> Granularity {
        self.granularity
    }

    /// Its first day.
    #[must_use]
    pub fn start(self) -> NaiveDate {
        self.start
    }

    /// The day after its last.
    #[must_use]
    pub fn end(self) -> NaiveDate {
        match self.granularity {
            Granularity::Day => self.start + Days::new(1),
            Granularity::Month => self.start + Months::new(1),
            Granularity::Quarter => self.start + Months::new(3),
            Granularity::Year => self.start + Months::new(12),
        }
    }

    /// The instant at which it begins in Vietnam.
    #[must_use]
    pub fn starts_at(self) -> DateTime<Utc> {
        start_of_day(self.start())
    }

    /// The first instant after it in Vietnam.
    #[must_use]
    pub fn ends_at(self) -> DateTime<Utc> {
        start_of_day(self.end())
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        (self.start()..self.end()).contains(&day)
    }

    /// The period of the same length just before it.
    ///
    /// # Errors
    /// When that lies outside [`YEARS`](crate::YEARS).
    pub fn previous(self) -> Result<Self, YearOutOfRange> {
        Self::containing(self.start - Days::new(1), self.granularity)
    }

    /// The periods of a granularity that make it up, in order; itself alone for its own.
    ///
    /// # Errors
    /// When the granularity is longer than the period.
    pub fn split(self, granularity: Granularity) -> Result<Vec<Self>, PeriodError> {
        if granularity > self.granularity {
            return Err(PeriodError::TooCoarse(self));
        }
        let mut parts = Vec::new();
        let mut start = self.start();
        while start < self.end() {
            let part = Self { start, granularity };
            parts.push(part);
            start = part.end();
        }
        Ok(parts)
    }

    /// For a quarter, the first instant that its quarterly report no longer covers: the start of
    /// `day` (1 to 28) of its last month, [`Self::QUARTER_REPORT_DAY`] where nothing else is set.
    /// What happens from then to the end of the quarter is made up in the next report. `None` for
    /// other periods.
    #[must_use]
    pub fn report_cut_off(self, day: u32) -> Option<DateTime<Utc>> {
        (self.granularity == Granularity::Quarter).then(|| {
            let last_month = self.start + Months::new(2);
            start_of_day(last_month + Days::new(u64::from(day.saturating_sub(1))))
        })
    }
}

fn first_of_month(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 1).expect("every month has a first day")
}

#[cfg(test)]
mod tests;
