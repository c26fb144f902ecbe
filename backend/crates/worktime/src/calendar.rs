//! Which days are worked, and counting in working days.

mod civil_service;
mod reckoned;
mod statutory;
mod year;

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};

pub use reckoned::Reckoned;
pub use year::{CalendarError, CalendarYear, DayKind, SpecialDay};

use crate::{YEARS, YearOutOfRange};

/// The working days of one employer for all of [`YEARS`]: Monday to Friday, less days off, plus
/// make-up days. Its answers name the unconfirmed years they rest on.
#[derive(Debug, Clone)]
pub struct Calendar {
    version: String,
    /// One entry for each of [`YEARS`], in order.
    years: Vec<CalendarYear>,
}

impl Calendar {
    /// A calendar made of the years that somebody entered; the others are computed from the law
    /// and unconfirmed. `version` names this state of the calendar on every figure that uses it.
    ///
    /// # Errors
    /// When a year is entered twice or out of range, or holds a day that cannot be in it.
    pub fn new(
        version: impl Into<String>,
        entered: impl IntoIterator<Item = CalendarYear>,
    ) -> Result<Self, CalendarError> {
        let mut years: Vec<Option<CalendarYear>> = vec![None; YEARS.count()];
        for year in entered {
            let slot = &mut years[index(year.year())];
            if slot.is_some() {
                return Err(CalendarError::YearTwice(year.year()));
            }
            *slot = Some(year);
        }
        let years = YEARS
            .zip(years)
            .map(|(year, entered)| entered.map_or_else(|| statutory::year(year), Ok))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            version: version.into(),
            years,
        })
    }

    /// The civil service's calendar that ships with this crate: 2025 and 2026 as announced, the
    /// other years computed from the Labour Code and unconfirmed.
    #[must_use]
    pub fn vietnam_civil_service() -> &'static Self {
        static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| {
            Calendar::new(civil_service::VERSION, civil_service::years())
                .expect("the calendar in the crate is sound")
        });
        &CALENDAR
    }

    /// The same calendar with some years replaced by those that somebody entered, under another version.
    ///
    /// # Errors
    /// When a year is entered twice.
    pub fn with_years(
        &self,
        version: impl Into<String>,
        entered: impl IntoIterator<Item = CalendarYear>,
    ) -> Result<Self, CalendarError> {
        let mut years = self.years.clone();
        let mut seen = std::collections::BTreeSet::new();
        for year in entered {
            if !seen.insert(year.year()) {
                return Err(CalendarError::YearTwice(year.year()));
            }
            let place = index(year.year());
            years[place] = year;
        }
        Ok(Self {
            version: version.into(),
            years,
        })
    }

    /// The years from `first` to `last` that nobody has confirmed. Those outside [`YEARS`] are left out.
    #[must_use]
    pub fn unconfirmed_years(&self, first: i32, last: i32) -> Vec<i32> {
        self.years
            .iter()
            .filter(|it| (first..=last).contains(&it.year()) && !it.confirmed())
            .map(CalendarYear::year)
            .collect()
    }

    /// The name of this state of the calendar.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The special days of one year.
    ///
    /// # Errors
    /// When the year lies outside [`YEARS`].
    pub fn year(&self, year: i32) -> Result<&CalendarYear, YearOutOfRange> {
        YearOutOfRange::check(year).map(|year| &self.years[index(year)])
    }

    /// Whether a day is worked.
    ///
    /// # Errors
    /// When the day lies outside [`YEARS`].
    pub fn is_working_day(&self, day: NaiveDate) -> Result<Reckoned<bool>, YearOutOfRange> {
        Ok(self.reckoned(self.works(day)?, day, day))
    }

    /// The first working day after a day.
    ///
    /// # Errors
    /// When either day lies outside [`YEARS`].
    pub fn next_working_day(&self, day: NaiveDate) -> Result<Reckoned<NaiveDate>, YearOutOfRange> {
        self.add_working_days(day, 1)
    }

    /// The day itself when it is worked, otherwise the first working day after it.
    ///
    /// # Errors
    /// When either day lies outside [`YEARS`].
    pub fn working_day_from(&self, day: NaiveDate) -> Result<Reckoned<NaiveDate>, YearOutOfRange> {
        if self.works(day)? {
            Ok(self.reckoned(day, day, day))
        } else {
            self.next_working_day(day)
        }
    }

    /// The `n`-th working day after `day`. `day` is day 0, worked or not (BLDS 2015 Điều 147: a
    /// term runs from the day after), so `n = 0` gives it back.
    ///
    /// # Errors
    /// When either day lies outside [`YEARS`].
    pub fn add_working_days(
        &self,
        day: NaiveDate,
        n: u32,
    ) -> Result<Reckoned<NaiveDate>, YearOutOfRange> {
        self.works(day)?;
        let mut reached = day;
        for _ in 0..n {
            reached = tomorrow(reached);
            while !self.works(reached)? {
                reached = tomorrow(reached);
            }
        }
        Ok(self.reckoned(reached, day, reached))
    }

    /// How many working days lie after `from` up to and including `to`: what
    /// [`add_working_days`](Self::add_working_days) needs to get from one to the other. Negative
    /// when `to` is the earlier.
    ///
    /// # Errors
    /// When either day lies outside [`YEARS`].
    pub fn working_days_between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Reckoned<i32>, YearOutOfRange> {
        let (first, last) = (from.min(to), from.max(to));
        YearOutOfRange::check(first.year())?;
        YearOutOfRange::check(last.year())?;
        let mut count = 0;
        for day in first.iter_days().skip(1).take_while(|&it| it <= last) {
            count += i32::from(self.works(day)?);
        }
        Ok(self.reckoned(if from <= to { count } else { -count }, first, last))
    }

    pub(crate) fn works(&self, day: NaiveDate) -> Result<bool, YearOutOfRange> {
        Ok(self.year(day.year())?.works(day))
    }

    /// A value that rests on the days from `first` to `last`, both within [`YEARS`].
    pub(crate) fn reckoned<T>(&self, value: T, first: NaiveDate, last: NaiveDate) -> Reckoned<T> {
        let touched = &self.years[index(first.year())..=index(last.year())];
        let unconfirmed = touched
            .iter()
            .filter(|it| !it.confirmed())
            .map(CalendarYear::year);
        Reckoned {
            value,
            unconfirmed_years: unconfirmed.collect(),
        }
    }
}

/// Position of a year within [`YEARS`].
fn index(year: i32) -> usize {
    (year - YEARS.start()) as usize
}

/// The day after one of [`YEARS`].
fn tomorrow(day: NaiveDate) -> NaiveDate {
    day.succ_opt()
        .expect("the years served end far before chrono's")
}

#[cfg(test)]
mod tests;
