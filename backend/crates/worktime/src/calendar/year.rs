//! One year's days off and swapped working days.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use crate::YearOutOfRange;

/// How a special day departs from the ordinary week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// A Monday to Friday that is not worked.
    Off,
    /// A Saturday or Sunday that is worked, in exchange for a day off.
    MakeUp,
}

/// One day that departs from the ordinary week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpecialDay {
    /// The day.
    pub day: NaiveDate,
    /// Off or worked.
    pub kind: DayKind,
    /// What it is, in Vietnamese, for people to read.
    pub reason: String,
    /// The document that says so.
    pub source: String,
}

/// The special days of one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalendarYear {
    year: i32,
    confirmed: bool,
    days: Vec<SpecialDay>,
}

/// Why days make no calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// A year that is not served.
    #[error(transparent)]
    Year(#[from] YearOutOfRange),
    /// A year entered more than once.
    #[error("the year {0} is entered twice")]
    YearTwice(i32),
    /// A day entered under another year.
    #[error("{day} is entered under the year {year}")]
    OtherYear {
        /// The day as entered.
        day: NaiveDate,
        /// The year it was entered under.
        year: i32,
    },
    /// A day entered more than once.
    #[error("{0} is entered twice")]
    DayTwice(NaiveDate),
    /// A day off at a weekend or a make-up day on a Monday to Friday: it would change nothing, so
    /// it is taken for a wrong date.
    #[error("{0} changes nothing: a day off is a Monday to Friday, a make-up day a weekend")]
    NoEffect(NaiveDate),
}

impl CalendarYear {
    /// The special days of a year; `confirmed` when they are all there and official.
    ///
    /// # Errors
    /// When the year is not served, or a day is of another year, doubled or without effect.
    pub fn new(
        year: i32,
        confirmed: bool,
        mut days: Vec<SpecialDay>,
    ) -> Result<Self, CalendarError> {
        YearOutOfRange::check(year)?;
        days.sort_by_key(|it| it.day);
        for it in &days {
            if it.day.year() != year {
                return Err(CalendarError::OtherYear { day: it.day, year });
            }
            if is_weekend(it.day) != (it.kind == DayKind::MakeUp) {
                return Err(CalendarError::NoEffect(it.day));
            }
        }
        if let Some(pair) = days.windows(2).find(|pair| pair[0].day == pair[1].day) {
            return Err(CalendarError::DayTwice(pair[0].day));
        }
        Ok(Self {
            year,
            confirmed,
            days,
        })
    }

    /// Which year it is.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.year
    }

    /// Whether the days are complete and official.
    #[must_use]
    pub fn confirmed(&self) -> bool {
        self.confirmed
    }

    /// The special days in order.
    #[must_use]
    pub fn days(&self) -> &[SpecialDay] {
        &self.days
    }

    /// Whether a day of this year is worked.
    #[must_use]
    pub fn works(&self, day: NaiveDate) -> bool {
        match self.days.binary_search_by_key(&day, |it| it.day) {
            Ok(found) => self.days[found].kind == DayKind::MakeUp,
            Err(_) => !is_weekend(day),
        }
    }
}

pub(super) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn special(year: i32, month: u32, day: u32, kind: DayKind) -> SpecialDay {
        let day = NaiveDate::from_ymd_opt(year, month, day).unwrap();
        SpecialDay {
            day,
            kind,
            reason: String::new(),
            source: String::new(),
        }
    }

    #[test]
    fn wrong_entries_are_refused() {
        let new_year = special(2026, 1, 1, DayKind::Off);
        let refused = |days| CalendarYear::new(2026, true, days).unwrap_err();

        let doubled = refused(vec![new_year.clone(), new_year.clone()]);
        assert_eq!(doubled, CalendarError::DayTwice(new_year.day));

        let other = special(2025, 1, 1, DayKind::Off);
        let expected = CalendarError::OtherYear {
            day: other.day,
            year: 2026,
        };
        assert_eq!(refused(vec![other]), expected);

        let sunday_off = special(2026, 4, 26, DayKind::Off);
        assert_eq!(
            refused(vec![sunday_off.clone()]),
            CalendarError::NoEffect(sunday_off.day)
        );
        let friday_made_up = special(2026, 1, 2, DayKind::MakeUp);
        assert_eq!(
            refused(vec![friday_made_up.clone()]),
            CalendarError::NoEffect(friday_made_up.day)
        );

        let unserved = CalendarYear::new(1999, true, vec![]).unwrap_err();
        assert_eq!(unserved, CalendarError::Year(YearOutOfRange(1999)));
    }
}
