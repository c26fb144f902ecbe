//! Years of the calendar, and the rules of changing one.

use chrono::{Datelike, NaiveDate};
use worktime::{CalendarError, CalendarYear, DayKind, SpecialDay};

use crate::error::{Error, FieldCode, FieldError};
use crate::text_enum;

/// Characters of a day's name.
pub(super) const LONGEST_NAME: usize = 200;
/// Characters of a reason or document.
pub(super) const LONGEST_TEXT: usize = 1000;
/// Special days that a year may have; more would be no year.
pub(super) const MOST_DAYS: usize = 100;

text_enum! {
    /// Where the days of a year come from.
    YearOrigin {
        /// Computed from the law: swapped days are missing.
        Computed = "computed",
        /// Announced, and shipped with MTCL.
        Announced = "announced",
        /// Entered by people.
        Entered = "entered",
    }
}

text_enum! {
    /// How a special day departs from the ordinary week.
    SpecialDayKind {
        /// A Monday to Friday that is not worked.
        Off = "off",
        /// A Saturday or Sunday that is worked in exchange.
        MakeUp = "make_up",
    }
}

impl From<DayKind> for SpecialDayKind {
    fn from(kind: DayKind) -> Self {
        match kind {
            DayKind::Off => Self::Off,
            DayKind::MakeUp => Self::MakeUp,
        }
    }
}

impl From<SpecialDayKind> for DayKind {
    fn from(kind: SpecialDayKind) -> Self {
        match kind {
            SpecialDayKind::Off => Self::Off,
            SpecialDayKind::MakeUp => Self::MakeUp,
        }
    }
}

fn wrong(field: String, code: FieldCode) -> FieldError {
    FieldError { field, code }
}

/// A text that must be there.
pub(super) fn text_error(field: &str, text: &str, longest: usize) -> Option<FieldError> {
    let code = match text.trim().chars().count() {
        0 => FieldCode::Required,
        length if length > longest => FieldCode::TooLong,
        _ if text.contains('\0') => FieldCode::InvalidFormat,
        _ => return None,
    };
    Some(wrong(field.to_owned(), code))
}

/// The year that these days make, every wrong one named.
pub(super) fn checked(year: i32, days: &[SpecialDay]) -> Result<CalendarYear, Vec<FieldError>> {
    if days.len() > MOST_DAYS {
        return Err(vec![wrong("days".to_owned(), FieldCode::TooLong)]);
    }
    let mut errors = Vec::new();
    for (index, day) in days.iter().enumerate() {
        let field = |name: &str| format!("days[{index}].{name}");
        errors.extend(text_error(&field("reason"), &day.reason, LONGEST_NAME));
        if day.source.chars().count() > LONGEST_NAME || day.source.contains('\0') {
            errors.push(wrong(field("source"), FieldCode::TooLong));
        }
        if days[..index].iter().any(|other| other.day == day.day) {
            errors.push(wrong(field("day"), FieldCode::Taken));
        } else if let Err(error) = CalendarYear::new(year, false, vec![day.clone()]) {
            let code = match error {
                CalendarError::NoEffect(_) => FieldCode::NoEffect,
                _ => FieldCode::OutOfRange,
            };
            errors.push(wrong(field("day"), code));
        }
    }
    if errors.is_empty() {
        CalendarYear::new(year, false, days.to_vec())
            .map_err(|_| vec![wrong("days".to_owned(), FieldCode::InvalidFormat)])
    } else {
        Err(errors)
    }
}

/// Days that one list has and the other has not, told apart by day and kind.
pub(super) fn missing<'a>(from: &'a [SpecialDay], other: &[SpecialDay]) -> Vec<&'a SpecialDay> {
    from.iter()
        .filter(|one| {
            !other
                .iter()
                .any(|two| (one.day, one.kind) == (two.day, two.kind))
        })
        .collect()
}

/// How many days of a year are worked.
pub(super) fn working_days(year: &CalendarYear) -> usize {
    let Some(first) = NaiveDate::from_ymd_opt(year.year(), 1, 1) else {
        return 0;
    };
    first
        .iter_days()
        .take_while(|day| day.year() == year.year())
        .filter(|day| year.works(*day))
        .count()
}

/// A year is one of those that the calendar serves.
pub(super) fn known_year(year: i32) -> Result<i32, Error> {
    if worktime::YEARS.contains(&year) {
        Ok(year)
    } else {
        Err(Error::not_found())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str, kind: DayKind) -> SpecialDay {
        SpecialDay {
            day: text.parse().expect("a day"),
            kind,
            reason: "Tết Dương lịch".to_owned(),
            source: String::new(),
        }
    }

    #[test]
    fn every_wrong_day_is_named() {
        let days = [
            day("2027-01-01", DayKind::Off),
            day("2027-01-01", DayKind::Off),
            day("2027-01-02", DayKind::Off),
            day("2026-01-01", DayKind::Off),
            SpecialDay {
                reason: " ".to_owned(),
                ..day("2027-01-04", DayKind::Off)
            },
        ];
        let errors = checked(2027, &days).expect_err("four are wrong");
        let named: Vec<(&str, FieldCode)> = errors
            .iter()
            .map(|error| (error.field.as_str(), error.code))
            .collect();
        assert_eq!(
            named,
            [
                ("days[1].day", FieldCode::Taken),
                ("days[2].day", FieldCode::NoEffect),
                ("days[3].day", FieldCode::OutOfRange),
                ("days[4].reason", FieldCode::Required)
            ]
        );
    }

    #[test]
    fn what_came_and_what_went_is_told_by_day_and_kind() {
        let old = [day("2027-01-01", DayKind::Off)];
        let new = [day("2027-01-04", DayKind::Off)];
        assert_eq!(missing(&new, &old).len(), 1);
        assert_eq!(missing(&old, &new)[0].day, old[0].day);
        assert!(missing(&old, &old).is_empty());
    }
}
