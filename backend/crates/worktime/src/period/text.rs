//! The written form of periods: exactly what is printed is read, nothing looser, so that one
//! period has one name in addresses and stored rows.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

use super::{Granularity, Period, PeriodError, first_of_month};
use crate::YearOutOfRange;

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.start.year(), self.start.month());
        match self.granularity {
            Granularity::Day => write!(f, "{}", self.start),
            Granularity::Month => write!(f, "{year}-{month:02}"),
            Granularity::Quarter => write!(f, "{year}Q{}", self.start.quarter()),
            Granularity::Year => write!(f, "{year}"),
        }
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let malformed = || PeriodError::Malformed(text.to_owned());
        let (granularity, year, day) = read(text).ok_or_else(malformed)?;
        YearOutOfRange::check(year)?;
        Ok(Self::containing(day.ok_or_else(malformed)?, granularity)?)
    }
}

/// What the four forms say: how long, which year, and the first day if there is such a day.
fn read(text: &str) -> Option<(Granularity, i32, Option<NaiveDate>)> {
    let bytes = text.as_bytes();
    let year = number(bytes.get(..4)?)? as i32;
    Some(match bytes.get(4..)? {
        [] => (Granularity::Year, year, Some(first_of_month(year, 1))),
        [b'Q', quarter @ b'1'..=b'4'] => {
            let month = u32::from(quarter - b'1') * 3 + 1;
            (
                Granularity::Quarter,
                year,
                Some(first_of_month(year, month)),
            )
        }
        [b'-', month @ ..] if month.len() == 2 => (
            Granularity::Month,
            year,
            NaiveDate::from_ymd_opt(year, number(month)?, 1),
        ),
        [b'-', m1, m2, b'-', day @ ..] if day.len() == 2 => {
            let month = number(&[*m1, *m2])?;
            (
                Granularity::Day,
                year,
                NaiveDate::from_ymd_opt(year, month, number(day)?),
            )
        }
        _ => return None,
    })
}

/// A number of ASCII digits only, at most nine of them.
fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| {
        digit
            .is_ascii_digit()
            .then(|| number * 10 + u32::from(digit - b'0'))
    })
}

impl TryFrom<String> for Period {
    type Error = PeriodError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}
