//! Stretches of the calendar that deadlines name, with one written form each.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::{Part, Stretch};
use crate::{Granularity, Period, YearOutOfRange};

/// A day, a week from Monday, or some months of one year: what a deadline names, and the label of an occurrence.
///
/// Written as a [`Period`] where it is one (`2021`, `2021Q4`, `2021-04`, `2021-04-15`), otherwise `2021H1`,
/// `2021-01..2021-09` or `2021-W07` (ISO 8601), also in JSON. Spans sort by their first day, then by length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Span {
    start: NaiveDate,
    length: Length,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Length {
    Day,
    Week,
    Months(u8),
}

/// Why there is no such span.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SpanError {
    /// The text is none of the forms.
    #[error("{0:?} is no span: expected a form such as 2021, 2021H1, 2021Q4, 2021-04, 2021-W07")]
    Malformed(String),
    /// Months that are not all of one year, or none.
    #[error("{count} months from month {first} do not lie in one year")]
    Months {
        /// The first month.
        first: u32,
        /// How many.
        count: u32,
    },
    /// The span lies outside the years served.
    #[error(transparent)]
    Year(#[from] YearOutOfRange),
}

impl Span {
    /// One day.
    ///
    /// # Errors
    /// When it lies outside [`YEARS`](crate::YEARS).
    pub fn day(day: NaiveDate) -> Result<Self, YearOutOfRange> {
        YearOutOfRange::check(day.year())?;
        Ok(Self {
            start: day,
            length: Length::Day,
        })
    }

    /// The week from Monday that a day lies in.
    ///
    /// # Errors
    /// When the year it counts to lies outside [`YEARS`](crate::YEARS).
    pub fn week_of(day: NaiveDate) -> Result<Self, YearOutOfRange> {
        let week = day.iso_week();
        YearOutOfRange::check(week.year())?;
        let start = NaiveDate::from_isoywd_opt(week.year(), week.week(), Weekday::Mon);
        Ok(Self {
            start: start.ok_or(YearOutOfRange(week.year()))?,
            length: Length::Week,
        })
    }

    /// `count` months from the `first` (1 to 12) on, all in one year.
    ///
    /// # Errors
    /// When they are not, or the year lies outside [`YEARS`](crate::YEARS).
    pub fn months(year: i32, first: u32, count: u32) -> Result<Self, SpanError> {
        YearOutOfRange::check(year)?;
        let refused = SpanError::Months { first, count };
        if count == 0 || first.saturating_add(count) > 13 {
            return Err(refused);
        }
        let start = NaiveDate::from_ymd_opt(year, first, 1).ok_or(refused)?;
        Ok(Self {
            start,
            length: Length::Months(count as u8),
        })
    }

    /// Its first day.
    #[must_use]
    pub fn start(self) -> NaiveDate {
        self.start
    }

    /// The day after its last.
    #[must_use]
    pub fn end(self) -> NaiveDate {
        match self.length {
            Length::Day => self.start + Days::new(1),
            Length::Week => self.start + Days::new(7),
            Length::Months(months) => self.start + Months::new(u32::from(months)),
        }
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        self.end() - Days::new(1)
    }

    /// How many months it has; none for days and weeks.
    #[must_use]
    pub fn month_count(self) -> Option<u8> {
        match self.length {
            Length::Months(months) => Some(months),
            Length::Day | Length::Week => None,
        }
    }

    /// The reporting period that it is, where it is one.
    #[must_use]
    pub fn period(self) -> Option<Period> {
        let granularity = match self.length {
            Length::Day => Granularity::Day,
            Length::Months(1) => Granularity::Month,
            Length::Months(3) => Granularity::Quarter,
            Length::Months(12) => Granularity::Year,
            Length::Week | Length::Months(_) => return None,
        };
        let period = Period::containing(self.start, granularity).ok()?;
        (period.start() == self.start).then_some(period)
    }
}

impl From<Period> for Span {
    fn from(period: Period) -> Self {
        Self {
            start: period.start(),
            length: match period.granularity() {
                Granularity::Day => Length::Day,
                Granularity::Month => Length::Months(1),
                Granularity::Quarter => Length::Months(3),
                Granularity::Year => Length::Months(12),
            },
        }
    }
}

impl Stretch {
    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        let Self { span, part } = self;
        match (part, span.length) {
            (Part::Whole | Part::Start, _) | (_, Length::Day | Length::Week) => span.start,
            (Part::Middle, _) => span.start + Days::new(10),
            (Part::End, Length::Months(1)) => span.start + Days::new(20),
            (Part::End, Length::Months(months)) => {
                span.start + Months::new(u32::from(months.saturating_sub(1)))
            }
        }
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        let Self { span, part } = self;
        match (part, span.length) {
            (Part::Start, Length::Months(_)) => span.start + Days::new(9),
            (Part::Middle, Length::Months(_)) => span.start + Days::new(19),
            _ => span.last_day(),
        }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(period) = self.period() {
            return period.fmt(f);
        }
        let (year, first) = (self.start.year(), self.start.month());
        match self.length {
            Length::Months(6) if first == 1 => write!(f, "{year}H1"),
            Length::Months(6) if first == 7 => write!(f, "{year}H2"),
            Length::Months(months) => {
                let last = first + u32::from(months) - 1;
                write!(f, "{year}-{first:02}..{year}-{last:02}")
            }
            Length::Week => {
                let week = self.start.iso_week();
                write!(f, "{}-W{:02}", week.year(), week.week())
            }
            Length::Day => self.start.fmt(f),
        }
    }
}

impl FromStr for Span {
    type Err = SpanError;

    fn from_str(text: &str) -> Result<Self, SpanError> {
        let malformed = || SpanError::Malformed(text.to_owned());
        let span = read(text).ok_or_else(malformed)??;
        // One span has one name.
        (span.to_string() == text)
            .then_some(span)
            .ok_or_else(malformed)
    }
}

/// What the forms say; none for other texts.
fn read(text: &str) -> Option<Result<Span, SpanError>> {
    if let Ok(period) = text.parse::<Period>() {
        return Some(Ok(period.into()));
    }
    if let Some((first, last)) = text.split_once("..") {
        let (first, last): (Period, Period) = (first.parse().ok()?, last.parse().ok()?);
        let (first, last) = (first.start(), last.start());
        let count = (last.month() + 1).checked_sub(first.month())?;
        return Some(Span::months(first.year(), first.month(), count));
    }
    let year: i32 = text.get(..4)?.parse().ok()?;
    match text.get(4..)? {
        "H1" => Some(Span::months(year, 1, 6)),
        "H2" => Some(Span::months(year, 7, 6)),
        week => {
            let week = week.strip_prefix("-W")?.parse().ok()?;
            let day = NaiveDate::from_isoywd_opt(year, week, Weekday::Mon)?;
            Some(Span::week_of(day).map_err(SpanError::from))
        }
    }
}

impl TryFrom<String> for Span {
    type Error = SpanError;

    fn try_from(text: String) -> Result<Self, SpanError> {
        text.parse()
    }
}

impl From<Span> for String {
    fn from(span: Span) -> Self {
        span.to_string()
    }
}
