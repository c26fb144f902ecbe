//! A row on its way from cells into our words: what could be read, and the first thing that could not.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Map, Value};

use super::cells::{self, Cells};
use crate::features::feeds::Wrong;

/// A row as far as it was read.
#[derive(Debug)]
pub(super) struct Draft<'c> {
    pub(super) cells: &'c Cells,
    pub(super) row: Map<String, Value>,
    pub(super) wrong: Option<Wrong>,
}

impl<'c> Draft<'c> {
    pub(super) fn new(cells: &'c Cells) -> Self {
        Self {
            cells,
            row: Map::new(),
            wrong: None,
        }
    }

    pub(super) fn said(&self, theirs: &str) -> Option<&'c str> {
        cells::text(self.cells, theirs)
    }

    /// Puts a value where there is one, and remembers what is wrong.
    pub(super) fn put<T: Serialize>(&mut self, ours: &str, value: Result<Option<T>, Wrong>) {
        match value {
            Ok(None) => {}
            Ok(Some(value)) => {
                let value = serde_json::to_value(value).unwrap_or_default();
                self.row.insert(ours.to_owned(), value);
            }
            Err(wrong) => self.refuse(wrong),
        }
    }

    pub(super) fn refuse(&mut self, wrong: Wrong) {
        self.wrong.get_or_insert(wrong);
    }

    pub(super) fn text(&mut self, ours: &str, theirs: &str) {
        let text = self.said(theirs);
        self.put(ours, Ok(text));
    }

    pub(super) fn day(&mut self, ours: &str, theirs: &str) {
        let day = cells::day(self.cells, theirs);
        self.put(ours, day);
    }

    /// A day, or another where the cell says none.
    pub(super) fn day_or(&mut self, ours: &str, theirs: &str, other: Option<NaiveDate>) {
        let day = cells::day(self.cells, theirs).map(|day| day.or(other));
        self.put(ours, day);
    }
}
