//! What is typed, and the rules of typing it.

use chrono::Datelike;
use worktime::{Granularity, Period};

use crate::db::types::{Day, Timestamp};
use crate::error::{FieldCode, FieldError};
use crate::ids::{EvidenceId, ManualReadingId, UnitId};
use crate::kpi::{FULL_SCORE, Measured};
use crate::text_enum;

/// Characters of a reason.
pub(super) const SHORTEST_REASON: usize = 10;
pub(super) const LONGEST_REASON: usize = 2000;
/// Files that one version brings.
const MOST_FILES: usize = 20;
/// Beyond every count of an office, and ten thousand of its scores in their parts; a whole number for every reader of JSON.
const MOST: i64 = 10_000 * FULL_SCORE;

text_enum! {
    /// What a typed reading is now.
    ManualState {
        /// It is the figure: no source has rows in its days.
        Figure = "figure",
        /// Rows have come, and the computed figure rules; this one is shown beside it.
        Beside = "beside",
        /// It was taken back.
        TakenBack = "taken_back",
    }
}

/// A typed reading with all its versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ManualReading {
    pub(super) id: ManualReadingId,
    pub(super) indicator_code: String,
    /// None is the whole department; of a unit, with those below it.
    pub(super) unit: Option<UnitId>,
    pub(super) period: Period,
    pub(super) created_at: Timestamp,
    pub(super) taken_back: Option<TakenBack>,
    /// The first one first; never none.
    pub(super) versions: Vec<Version>,
    pub(super) revision: i32,
}

/// What was typed at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) number: i32,
    pub(super) numerator: i64,
    pub(super) denominator: i64,
    pub(super) reason: String,
    pub(super) by_id: String,
    pub(super) by_name: String,
    pub(super) recorded_at: Timestamp,
}

/// That a reading was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TakenBack {
    pub(super) by_name: String,
    pub(super) at: Timestamp,
    pub(super) reason: String,
}

impl ManualReading {
    pub(super) fn year(&self) -> i32 {
        self.period.start().year()
    }
}

/// What is typed for a figure.
#[derive(Clone, Debug)]
pub(super) struct Typed {
    pub(super) numerator: i64,
    pub(super) denominator: i64,
    pub(super) reason: String,
    /// Files that were brought and hang nowhere yet.
    pub(super) evidence: Vec<EvidenceId>,
}

impl Typed {
    /// Every field that is wrong. The pair is in the indicator's own scale: of points in parts of a full score, so that
    /// its denominator is as many scores as there are. Nothing measured by us has more successes than cases.
    pub(super) fn errors(&self, measured: Measured, least_files: usize) -> Vec<FieldError> {
        let mut wrong = Vec::new();
        let mut refuse = |field: &str, code| {
            wrong.push(FieldError {
                field: field.to_owned(),
                code,
            });
        };
        let range = 0..=MOST;
        if !range.contains(&self.denominator) {
            refuse("denominator", FieldCode::OutOfRange);
        } else if measured == Measured::Points && self.denominator % FULL_SCORE != 0 {
            refuse("denominator", FieldCode::InvalidFormat);
        }
        if !range.contains(&self.numerator) || self.numerator > self.denominator {
            refuse("numerator", FieldCode::OutOfRange);
        }
        if let Some(code) = reason_error(&self.reason) {
            refuse("reason", code);
        }
        match self.evidence.len() {
            files if files < least_files => refuse("evidence", FieldCode::Required),
            files if files > MOST_FILES => refuse("evidence", FieldCode::TooLong),
            _ => {}
        }
        wrong
    }
}

/// What is wrong with a reason.
pub(super) fn reason_error(text: &str) -> Option<FieldCode> {
    match text.trim().chars().count() {
        0 => Some(FieldCode::Required),
        1..SHORTEST_REASON => Some(FieldCode::TooShort),
        SHORTEST_REASON..=LONGEST_REASON if text.contains('\0') => Some(FieldCode::InvalidFormat),
        SHORTEST_REASON..=LONGEST_REASON => None,
        _ => Some(FieldCode::TooLong),
    }
}

/// What is wrong with a period: years, quarters and months that have begun are typed, single days are not.
pub(super) fn period_error(period: Period, today: Day) -> Option<FieldCode> {
    if period.granularity() == Granularity::Day {
        return Some(FieldCode::InvalidFormat);
    }
    (Day::from(period.start()) > today).then_some(FieldCode::OutOfRange)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(numerator: i64, denominator: i64) -> Typed {
        Typed {
            numerator,
            denominator,
            reason: "Đếm theo sổ theo dõi".to_owned(),
            evidence: vec![EvidenceId::new()],
        }
    }

    fn named(errors: &[FieldError]) -> Vec<(&str, FieldCode)> {
        errors
            .iter()
            .map(|error| (error.field.as_str(), error.code))
            .collect()
    }

    #[test]
    fn a_pair_is_a_part_of_what_is_measured() {
        for (numerator, denominator) in [(0, 0), (0, 5), (5, 5)] {
            let errors = typed(numerator, denominator).errors(Measured::Dossiers, 1);
            assert_eq!(named(&errors), []);
        }
        for (numerator, denominator) in [(6, 5), (1, 0), (-1, 5)] {
            let errors = typed(numerator, denominator).errors(Measured::Dossiers, 1);
            assert_eq!(named(&errors), [("numerator", FieldCode::OutOfRange)]);
        }
        let errors = typed(0, MOST + 1).errors(Measured::Dossiers, 1);
        assert_eq!(named(&errors), [("denominator", FieldCode::OutOfRange)]);
    }

    #[test]
    fn points_are_in_parts_of_whole_scores() {
        // 87,5 points, the mean of eight scores.
        let errors = typed(7 * FULL_SCORE, 8 * FULL_SCORE).errors(Measured::Points, 1);
        assert_eq!(named(&errors), []);
        let errors = typed(875, 1_000).errors(Measured::Points, 1);
        assert_eq!(named(&errors), [("denominator", FieldCode::InvalidFormat)]);
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let empty = Typed {
            reason: " ngắn ".to_owned(),
            evidence: Vec::new(),
            ..typed(2, 1)
        };
        assert_eq!(
            named(&empty.errors(Measured::People, 1)),
            [
                ("numerator", FieldCode::OutOfRange),
                ("reason", FieldCode::TooShort),
                ("evidence", FieldCode::Required)
            ]
        );
    }

    #[test]
    fn days_and_the_future_are_not_typed() {
        let today: Day = "2025-09-12"
            .parse::<chrono::NaiveDate>()
            .expect("a day")
            .into();
        let error = |text: &str| period_error(text.parse().expect("a period"), today);
        for begun in ["2025", "2025Q3", "2025-09", "2024Q4"] {
            assert_eq!(error(begun), None, "{begun}");
        }
        assert_eq!(error("2025-09-12"), Some(FieldCode::InvalidFormat));
        assert_eq!(error("2025Q4"), Some(FieldCode::OutOfRange));
    }
}
