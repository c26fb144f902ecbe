//! What the engine asks of a source of rows.

use std::collections::HashSet;

use serde_json::Value;

use super::tally::Additions;
use super::{Cut, Definition, Figure, Reason, Steps};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::http::{Cursor, Page};
use crate::ids::UnitId;

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
