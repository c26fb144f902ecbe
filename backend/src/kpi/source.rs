//! What the engine asks of a source of rows.

use std::collections::HashSet;

use serde_json::Value;

use super::definition::Counting;
use super::figure::same_quotient;
use super::standing::standing;
use super::tally::Additions;
use super::{Cut, Definition, Figure, Reason, Step, Steps};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::http::{Cursor, Page};
use crate::ids::{PushId, UnitId};

/// A formula: a pure function from one row of its source, under settings, to what the row adds.
pub trait Formula<Row: ?Sized>: Sync {
    /// The indicator it computes.
    fn definition(&self) -> &'static Definition;

    /// What the row adds, and from which days on.
    fn steps(&self, row: &Row, settings: &Value) -> Steps;
}

/// A row behind a figure, for a person.
#[derive(Clone, Debug)]
pub struct LineageRow {
    /// The row's id.
    pub id: String,
    /// The code the office knows it by.
    pub code: String,
    /// What it is about.
    pub title: String,
    /// Whose it is.
    pub unit_id: UnitId,
    /// The day from which its reason holds.
    pub day: Day,
    /// Why it counts or does not.
    pub reason: Reason,
    /// When it was promised.
    pub due_at: Option<Timestamp>,
    /// When it was finished.
    pub finished_at: Option<Timestamp>,
}

/// A row as it was known at a past moment, and what it then was in a figure.
#[derive(Clone, Debug)]
pub struct RowAsOf {
    /// The row's id.
    pub id: String,
    /// The code the office knows it by.
    pub code: String,
    /// What it is about.
    pub title: String,
    /// Whose it is.
    pub unit_id: UnitId,
    /// Its newest version at that moment; of what several rows make, the sum of theirs.
    pub version: i32,
    /// When that version was recorded.
    pub recorded_at: Timestamp,
    /// The push that brought it.
    pub push_id: PushId,
    /// When it was promised.
    pub due_at: Option<Timestamp>,
    /// When it was finished.
    pub finished_at: Option<Timestamp>,
    /// What it is in the figure; none when it is not in it.
    pub part: Option<RowPart>,
}

/// What a row is in a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowPart {
    /// The day from which its reason holds.
    pub day: Day,
    /// Why it counts or does not.
    pub reason: Reason,
    /// What it adds to the numerator.
    pub numerator: i64,
    /// What it adds to the denominator.
    pub denominator: i64,
}

impl RowPart {
    /// Whether both count for the same reason and add the same, in whatever parts their formula's version keeps it.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let pair = |part: &Self| (part.numerator, part.denominator);
        self.reason == other.reason && same_quotient(pair(self), pair(other))
    }

    /// What the steps of a row come to over the days of a figure; none when they come to nothing.
    pub fn of(indicator: &Definition, steps: &[Step], cut: Cut) -> Option<Self> {
        let (day, reason) = standing(indicator, steps, cut)?;
        let (numerator, denominator) = match indicator.counting {
            Counting::Steps => steps
                .iter()
                .filter(|step| step.day >= cut.start && step.day < cut.end)
                .fold((0, 0), |(numerator, denominator), step| {
                    (numerator + step.numerator, denominator + step.denominator)
                }),
            Counting::Reasons { success } => (
                i64::from(success.contains(&reason)),
                i64::from(indicator.counted.contains(&reason)),
            ),
        };
        Some(Self {
            day,
            reason,
            numerator,
            denominator,
        })
    }
}

/// Which rows behind a figure.
#[derive(Clone, Debug)]
pub struct LineageFilter {
    /// The indicator.
    pub indicator: &'static Definition,
    /// The days of the figure.
    pub cut: Cut,
    /// Only these units; none means all.
    pub units: Option<HashSet<UnitId>>,
    /// Only these reasons; empty means all.
    pub reasons: Vec<Reason>,
    /// Go on after this row.
    pub after: Option<Cursor>,
    /// Rows wanted.
    pub limit: usize,
}

/// Which figure the rows of a past moment are looked at for.
#[derive(Clone, Copy, Debug)]
pub struct RowsAsOf<'a> {
    /// The indicator.
    pub indicator: &'static Definition,
    /// The settings of its formula.
    pub settings: &'a Value,
    /// Only these units are in the figure; none means all.
    pub units: Option<&'a HashSet<UnitId>>,
    /// The days of the figure.
    pub cut: Cut,
    /// The moment.
    pub as_of: Timestamp,
}

/// A source of rows: a feature that takes pushes and feeds indicators.
pub trait Source: Sync {
    /// Its name: `dossiers`.
    fn kind(&self) -> &'static str;

    /// The indicators it feeds.
    fn definitions(&self) -> &'static [&'static Definition];

    /// When rows were last taken in.
    ///
    /// # Errors
    /// Those of the database.
    fn last_push(&self, db: &mut AnyConnection) -> Result<Option<Timestamp>, Error>;

    /// Everything its rows add to an indicator under `settings`, recounted from the rows themselves.
    ///
    /// # Errors
    /// Those of the database.
    fn recount(
        &self,
        db: &mut AnyConnection,
        indicator: &'static Definition,
        settings: &Value,
    ) -> Result<Additions, Error>;

    /// The figure as it would have been computed at `as_of`: from the versions recorded until then.
    ///
    /// # Errors
    /// Those of the database.
    fn figures_as_of(
        &self,
        db: &mut AnyConnection,
        indicator: &'static Definition,
        settings: &Value,
        units: Option<&HashSet<UnitId>>,
        cuts: &[Cut],
        as_of: Timestamp,
    ) -> Result<Vec<Figure>, Error>;

    /// Shows every row as it was known at `as_of`, always in the same order: what a figure over `cut` rested on, and
    /// what it left out.
    ///
    /// # Errors
    /// Those of the database.
    fn rows_as_of(
        &self,
        db: &mut AnyConnection,
        asked: &RowsAsOf<'_>,
        visit: &mut dyn FnMut(RowAsOf),
    ) -> Result<(), Error>;

    /// The rows behind a figure, a page at a time.
    ///
    /// # Errors
    /// Those of the database.
    fn lineage(
        &self,
        db: &mut AnyConnection,
        filter: &LineageFilter,
        settings: &Value,
    ) -> Result<Page<LineageRow>, Error>;
}
