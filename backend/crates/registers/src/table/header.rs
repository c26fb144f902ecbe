//! Finding the header of a table, and which of its columns is which.

use std::collections::{BTreeMap, BTreeSet};

use officefile::xlsx::Row;
use serde::{Deserialize, Serialize};

use super::grid::{TALLEST, titles};
use super::matching::{Folder, Titles, Vocabulary};
use crate::specs::ColumnSpec;
use crate::workbook::Sheet;

/// A header begins within this many rows from the top of the sheet.
const DEEPEST: u32 = 30;

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// From 0.
    pub column: u32,
    /// Its titles from the top down, as they stand there.
    pub titles: Vec<String>,
    /// What a kept mapping knows it by: its folded titles, and `#2` when they stand there a second time. The same in
    /// the next file of the same form, wherever the column stands there.
    pub key: String,
    /// [`ColumnSpec::name`] of what it holds; `None` for a column that is not used.
    pub field: Option<String>,
}

/// A header, and what its columns hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeaderMatch {
    /// Number of its first row on the sheet.
    pub first_row: u32,
    /// Number of its last row on the sheet.
    pub last_row: u32,
    /// Its columns from left to right.
    pub columns: Vec<Column>,
    /// Names of wanted columns that were not found and cannot be done without.
    pub missing: Vec<String>,
    /// Names of other wanted columns that were not found.
    pub absent: Vec<String>,
}

/// Why a mapping that a person made cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MappingError {
    /// A name that is not among the wanted columns.
    #[error("no field is called {0}")]
    UnknownField(String),
    /// Two columns for one field.
    #[error("{0} is given twice")]
    Twice(String),
}

impl HeaderMatch {
    /// All columns that cannot be done without were found.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty()
    }

    /// The header with the mapping of a person instead: [`Column::key`] → name of the field, or `None` for a column that
    /// is not to be used. Columns that `mapping` does not name keep theirs, unless it is given to another. Keys that
    /// the header does not have are passed over: a kept mapping outlives a column.
    ///
    /// # Errors
    /// See [`MappingError`].
    pub fn corrected(
        &self,
        wanted: &[ColumnSpec],
        mapping: &BTreeMap<String, Option<String>>,
    ) -> Result<Self, MappingError> {
        let mut given = BTreeSet::new();
        for column in &self.columns {
            let Some(Some(field)) = mapping.get(&column.key) else {
                continue;
            };
            if !wanted.iter().any(|spec| spec.name == field) {
                return Err(MappingError::UnknownField(field.clone()));
            }
            if !given.insert(field.clone()) {
                return Err(MappingError::Twice(field.clone()));
            }
        }
        let mut corrected = self.clone();
        for column in &mut corrected.columns {
            match mapping.get(&column.key) {
                Some(field) => column.field.clone_from(field),
                None => column.field = column.field.take().filter(|field| !given.contains(field)),
            }
        }
        corrected.note_what_is_not_found(wanted);
        Ok(corrected)
    }

    fn note_what_is_not_found(&mut self, wanted: &[ColumnSpec]) {
        let found: BTreeSet<&str> = self
            .columns
            .iter()
            .filter_map(|column| column.field.as_deref())
            .collect();
        let not_found = |required: bool| {
            wanted
                .iter()
                .filter(|spec| spec.required == required && !found.contains(spec.name))
                .map(|spec| spec.name.to_owned())
                .collect()
        };
        let (missing, absent) = (not_found(true), not_found(false));
        self.missing = missing;
        self.absent = absent;
    }
}

/// Finds the header of the wanted columns in the first 30 rows of a sheet: the rows in which most of them are found,
/// those first that cannot be done without. `None` when there are not even two of them (or the only one).
#[must_use]
pub fn find_header(sheet: &Sheet, wanted: &[ColumnSpec]) -> Option<HeaderMatch> {
    let near: Vec<Row> = sheet
        .rows
        .iter()
        .take_while(|row| row.number < DEEPEST + TALLEST as u32)
        .cloned()
        .collect();
    let mut search = Search::new(wanted);
    let mut best: Option<(Score, HeaderMatch)> = None;
    for (index, row) in near.iter().enumerate() {
        if row.number > DEEPEST {
            break;
        }
        for last in near[index..].iter().take(TALLEST) {
            if last.number >= row.number + TALLEST as u32 || says_something_of_all_rows(last) {
                break;
            }
            let found = search.looked_at(&near, row.number, last.number);
            if found.score.fields >= 2.min(wanted.len())
                && best.as_ref().is_none_or(|(other, _)| found.score > *other)
            {
                best = Some((found.score, search.matched(found)));
            }
        }
    }
    best.map(|(_, found)| found)
}

/// "Phòng: Nghiệp vụ Y": labels with their words, which go for the whole table and are no titles of its columns.
fn says_something_of_all_rows(row: &Row) -> bool {
    let is_said = |text: &str| {
        text.split_once(':')
            .is_some_and(|(_, words)| !words.trim().is_empty())
    };
    row.cells.iter().all(|cell| is_said(&cell.text))
}

/// The header that a person points at: rows `first` to `last` of the sheet, at most four.
#[must_use]
pub fn header_at(sheet: &Sheet, first: u32, last: u32, wanted: &[ColumnSpec]) -> HeaderMatch {
    let last = last.min(first.saturating_add(TALLEST as u32 - 1));
    let mut search = Search::new(wanted);
    let found = search.looked_at(&sheet.rows, first, last);
    search.matched(found)
}

/// What makes one header better than another, most important first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    required: usize,
    fields: usize,
    fit: i64,
}

/// A search for the wanted columns.
struct Search<'w> {
    wanted: &'w [ColumnSpec],
    /// The words of their titles.
    titles: Vec<Vec<Vec<u32>>>,
    known: Vocabulary,
    folder: Folder,
}

/// What was found in rows that may be a header.
struct Found {
    score: Score,
    first: u32,
    last: u32,
    titles: BTreeMap<u32, Vec<String>>,
    /// Which wanted column is where.
    of_column: BTreeMap<u32, usize>,
}

impl<'w> Search<'w> {
    fn new(wanted: &'w [ColumnSpec]) -> Self {
        let mut known = Vocabulary::default();
        let titles = wanted
            .iter()
            .map(|spec| spec.titles.iter().map(|title| known.learn(title)).collect())
            .collect();
        Self {
            wanted,
            titles,
            known,
            folder: Folder::default(),
        }
    }

    /// What the rows are worth as a header.
    fn looked_at(&mut self, rows: &[Row], first: u32, last: u32) -> Found {
        let titles = titles(rows, first, last);
        let mut fits: Vec<(u32, usize, u32)> = Vec::new();
        for (column, chain) in &titles {
            let Some(chain) = Titles::new(chain, &mut self.folder, &self.known) else {
                continue;
            };
            for (field, titles) in self.titles.iter().enumerate() {
                let fit = titles
                    .iter()
                    .map(|title| chain.fit(title))
                    .max()
                    .unwrap_or(0);
                if fit > 0 {
                    fits.push((fit, field, *column));
                }
            }
        }
        // The best fit first; of equals, the order of the wanted columns, then from left to right.
        fits.sort_by_key(|(fit, field, column)| (std::cmp::Reverse(*fit), *field, *column));
        let mut of_column: BTreeMap<u32, usize> = BTreeMap::new();
        let mut taken = BTreeSet::new();
        let mut total = 0;
        for (fit, field, column) in fits {
            if of_column.contains_key(&column) || taken.contains(&field) {
                continue;
            }
            of_column.insert(column, field);
            taken.insert(field);
            total += fit;
        }
        let score = Score {
            required: taken
                .iter()
                .filter(|field| self.wanted[**field].required)
                .count(),
            fields: taken.len(),
            // A row more must be worth it: what stands above a header fits by chance.
            fit: i64::from(total) - 50 * i64::from(last - first),
        };
        Found {
            score,
            first,
            last,
            titles,
            of_column,
        }
    }

    /// The header that was found.
    fn matched(&mut self, found: Found) -> HeaderMatch {
        let Found {
            score: _,
            first,
            last,
            titles,
            of_column,
        } = found;
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let columns = titles
            .into_iter()
            .map(|(column, titles)| {
                let folded: Vec<String> = titles
                    .iter()
                    .map(|title| self.folder.words(title))
                    .collect();
                let folded = folded.join(" ");
                let times = seen.entry(folded.clone()).or_insert(0);
                *times += 1;
                let key = if *times > 1 {
                    format!("{folded}#{times}")
                } else {
                    folded
                };
                Column {
                    column,
                    titles,
                    key,
                    field: of_column
                        .get(&column)
                        .map(|field| self.wanted[*field].name.to_owned()),
                }
            })
            .collect();
        let mut found = HeaderMatch {
            first_row: first,
            last_row: last,
            columns,
            missing: Vec::new(),
            absent: Vec::new(),
        };
        found.note_what_is_not_found(self.wanted);
        found
    }
}
