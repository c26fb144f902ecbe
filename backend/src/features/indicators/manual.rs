//! Readings typed by hand, beside or instead of computed ones.
//!
//! **The rule.** A reading that a responsible person typed is the figure of exactly its indicator, unit and period while
//! the indicator's source has counted and left out no row in the days of that figure. As soon as there is one row, the
//! computed figure rules, and the typed one is shown beside it with the difference: it is never dropped in silence. Taken
//! back, it is as if it had never stood, except for the past moments at which it did.
//!
//! Quarters typed by hand add up to their year when the year itself has none and every quarter that is over has one: the
//! pairs are added, percentages are never averaged. Not so where an indicator's figure runs from January on
//! ([`Span::YearToDate`]), for there each quarter holds those before it.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use utoipa::ToSchema;
use worktime::{Granularity, Period};

use super::Reading;
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::ids::{ManualReadingId, UnitId};
use crate::kpi::{self, Definition, Figure, ManualReading, Span};
use crate::text_enum;

text_enum! {
    /// Where a figure comes from.
    Origin {
        /// From source rows.
        Computed = "computed",
        /// A responsible person typed it, with evidence; no source has rows in its days.
        Manual = "manual",
    }
}

/// What was typed for a period: one reading, or those of its quarters added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManualFigure {
    /// What succeeded.
    pub numerator: i64,
    /// What is measured.
    pub denominator: i64,
    /// The period goes on, or one of the readings was typed before its own period was over.
    pub provisional: bool,
    /// The readings behind it, in order of time; never none.
    pub readings: Vec<ManualReading>,
}

impl ManualFigure {
    /// The figure that it is where it stands in for the computed one.
    pub fn figure(&self) -> Figure {
        Figure {
            numerator: self.numerator,
            denominator: self.denominator,
            ..Figure::default()
        }
    }

    fn of(period: Period, readings: Vec<(Period, &ManualReading)>, known_at: Timestamp) -> Self {
        let ends_at = |period: Period| Day::from(period.end()).start();
        let sum = |part: fn(&ManualReading) -> i64| readings.iter().map(|(_, one)| part(one)).sum();
        Self {
            numerator: sum(|one| one.numerator),
            denominator: sum(|one| one.denominator),
            provisional: known_at < ends_at(period)
                || readings
                    .iter()
                    .any(|(its, one)| one.recorded_at < ends_at(*its)),
            readings: readings.into_iter().map(|(_, one)| one.clone()).collect(),
        }
    }
}

/// The quarters whose typed readings may add up to a figure over `period`; none where they do not.
fn parts(definition: &Definition, period: Period) -> Result<Vec<Period>, Error> {
    match (period.granularity(), definition.span) {
        (Granularity::Year, Span::Period) => {
            period.split(Granularity::Quarter).map_err(Error::internal)
        }
        _ => Ok(Vec::new()),
    }
}

/// What was typed for each of these periods, of the whole department when no unit is named; `as_of` a past moment, or as
/// it stands now. `known_at` is that moment or the present.
///
/// # Errors
/// Those of the database.
pub fn manual_figures(
    db: &mut AnyConnection,
    definition: &Definition,
    unit: Option<&UnitId>,
    periods: &[Period],
    as_of: Option<Timestamp>,
    known_at: Timestamp,
) -> Result<Vec<Option<ManualFigure>>, Error> {
    let mut wanted: HashSet<String> = HashSet::new();
    for period in periods {
        wanted.insert(period.to_string());
        let quarters = parts(definition, *period)?;
        wanted.extend(quarters.iter().map(Period::to_string));
    }
    let found = kpi::manual_readings(db, definition.code, unit, &wanted, as_of)?;
    let found: HashMap<&str, &ManualReading> =
        found.iter().map(|one| (one.period.as_str(), one)).collect();
    if found.is_empty() {
        return Ok(vec![None; periods.len()]);
    }
    periods
        .iter()
        .map(|period| {
            let typed = |period: Period| found.get(period.to_string().as_str()).copied();
            if let Some(own) = typed(*period) {
                return Ok(Some(ManualFigure::of(
                    *period,
                    vec![(*period, own)],
                    known_at,
                )));
            }
            let quarters = parts(definition, *period)?;
            let is_over = |quarter: &Period| Day::from(quarter.end()).start() <= known_at;
            let missing = quarters
                .iter()
                .any(|quarter| is_over(quarter) && typed(*quarter).is_none());
            let typed: Vec<(Period, &ManualReading)> = quarters
                .into_iter()
                .filter_map(|quarter| Some((quarter, typed(quarter)?)))
                .collect();
            let adds_up = !missing && !typed.is_empty();
            Ok(adds_up.then(|| ManualFigure::of(*period, typed, known_at)))
        })
        .collect()
}

/// A reading that a responsible person typed, as it stood.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ManualReadingRef {
    /// The reading, at `/manual-readings`.
    pub id: ManualReadingId,
    /// Its period; a year's figure may rest on several quarters.
    #[schema(example = "2025Q1")]
    pub period: String,
    /// Counts its corrections, from 1.
    #[schema(example = 1)]
    pub version: i32,
    /// What succeeded.
    #[schema(example = 45)]
    pub numerator: i64,
    /// What is measured.
    #[schema(example = 50)]
    pub denominator: i64,
    /// Who typed it.
    #[schema(example = "Nguyễn Thị Hoa")]
    pub by_name: String,
    /// When.
    pub recorded_at: Timestamp,
    /// Why it was typed.
    #[schema(example = "Hệ thống một cửa chưa kết nối, đếm theo sổ theo dõi.")]
    pub reason: String,
    /// Files that it rests on.
    #[schema(example = 1)]
    pub evidence: usize,
}

impl From<&ManualReading> for ManualReadingRef {
    fn from(one: &ManualReading) -> Self {
        let ManualReading {
            id,
            period,
            version,
            numerator,
            denominator,
            reason,
            by_name,
            recorded_at,
            evidence,
        } = one.clone();
        Self {
            id,
            period,
            version,
            numerator,
            denominator,
            by_name,
            recorded_at,
            reason,
            evidence: evidence.len(),
        }
    }
}

/// What was typed for a figure's period: the figure itself, or beside a computed one.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ManualOut {
    /// What succeeded, as typed.
    #[schema(example = 45)]
    pub numerator: i64,
    /// What is measured, as typed.
    #[schema(example = 50)]
    pub denominator: i64,
    /// The computed figure less the typed one; null while the typed one is the figure.
    pub difference: Option<ManualDifference>,
    /// The readings behind it, in order of time: one, or the quarters that add up to a year.
    pub readings: Vec<ManualReadingRef>,
}

/// A computed figure less the one that was typed.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct ManualDifference {
    /// Of what succeeded.
    #[schema(example = -2)]
    pub numerator: i64,
    /// Of what is measured.
    #[schema(example = 1)]
    pub denominator: i64,
}

impl ManualOut {
    /// What was typed for a reading's period; none where nothing was.
    pub fn of(reading: &Reading) -> Option<Self> {
        let manual = reading.manual.as_ref()?;
        let figure = &reading.figure;
        Some(Self {
            numerator: manual.numerator,
            denominator: manual.denominator,
            difference: (reading.origin == Origin::Computed).then(|| ManualDifference {
                numerator: figure.numerator - manual.numerator,
                denominator: figure.denominator - manual.denominator,
            }),
            readings: manual.readings.iter().map(ManualReadingRef::from).collect(),
        })
    }

    /// One line of a table on who typed it: each name once.
    pub fn names(&self) -> String {
        let mut names: Vec<&str> = Vec::new();
        for one in &self.readings {
            if !names.contains(&one.by_name.as_str()) {
                names.push(&one.by_name);
            }
        }
        names.join("; ")
    }

    /// One line of a table on why it was typed.
    pub fn reasons(&self) -> String {
        let reasons: Vec<&str> = self.readings.iter().map(|one| &*one.reason).collect();
        reasons.join("; ")
    }

    /// When the newest of its readings was typed.
    pub fn recorded_at(&self) -> Option<Timestamp> {
        self.readings.iter().map(|one| one.recorded_at).max()
    }

    /// Files behind all of its readings.
    pub fn evidence(&self) -> usize {
        self.readings.iter().map(|one| one.evidence).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(period: &str, recorded: &str, pair: (i64, i64)) -> ManualReading {
        ManualReading {
            id: ManualReadingId::new(),
            period: period.to_owned(),
            version: 1,
            numerator: pair.0,
            denominator: pair.1,
            reason: String::new(),
            by_name: String::new(),
            recorded_at: recorded.parse().expect("a time"),
            evidence: Vec::new(),
        }
    }

    #[test]
    fn pairs_are_added_and_what_was_typed_too_early_stays_provisional() {
        let period = |text: &str| -> Period { text.parse().expect("a period") };
        let known_at = "2026-02-01T08:00:00+07:00".parse().expect("a time");
        let first = typed("2025Q1", "2025-04-02T08:00:00+07:00", (1, 2));
        let second = typed("2025Q2", "2025-07-01T00:00:00+07:00", (9, 10));
        let both = vec![(period("2025Q1"), &first), (period("2025Q2"), &second)];
        let year = ManualFigure::of(period("2025"), both, known_at);
        assert_eq!((year.numerator, year.denominator), (10, 12));
        assert!(!year.provisional);
        let early = typed("2025Q3", "2025-09-30T23:59:59+07:00", (1, 1));
        let one = ManualFigure::of(period("2025Q3"), vec![(period("2025Q3"), &early)], known_at);
        assert!(one.provisional);
    }
}
