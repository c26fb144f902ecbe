//! Which of the known tables a file holds.

use super::header::{HeaderMatch, find_header};
use crate::specs::Spec;
use crate::workbook::Workbook;

/// A table that a sheet may hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognised {
    /// Which.
    pub spec: Spec,
    /// Place of the sheet in the workbook, from 0.
    pub sheet: usize,
    /// Where its header is.
    pub header: HeaderMatch,
}

/// The tables that the sheets may hold, the likeliest first: those with every column that cannot be done without, then
/// those of which most columns are there, then those that need more of them. Each kind once, on its best sheet.
#[must_use]
pub fn recognise(workbook: &Workbook, specs: &[Spec]) -> Vec<Recognised> {
    let mut found: Vec<Recognised> = Vec::new();
    for spec in specs {
        let on_sheets = workbook
            .sheets
            .iter()
            .enumerate()
            .filter_map(|(place, sheet)| {
                Some(Recognised {
                    spec: *spec,
                    sheet: place,
                    header: find_header(sheet, spec.columns)?,
                })
            });
        // The first of equals.
        found.extend(
            on_sheets.reduce(|best, next| match rank(&next) > rank(&best) {
                true => next,
                false => best,
            }),
        );
    }
    found.sort_by_key(|one| std::cmp::Reverse(rank(one)));
    found
}

fn rank(one: &Recognised) -> (bool, usize, usize) {
    let columns = one.header.columns.iter();
    let fields = columns.filter(|column| column.field.is_some()).count();
    let needed = one.spec.columns.iter().filter(|spec| spec.required).count();
    (one.header.is_complete(), fields, needed)
}
