//! The title of each column of a header of several rows.

use std::collections::BTreeMap;

use officefile::xlsx::Row;

/// Longest chain of titles over a column.
pub(crate) const TALLEST: usize = 4;

/// Columns that a header may have.
const WIDEST: u32 = 256;

#[derive(Clone, Copy)]
struct Title<'a> {
    /// Tells one title from another of the same words.
    number: usize,
    text: &'a str,
    /// It covers more than one place, so it says itself how far it goes.
    merged: bool,
}

/// The titles over each column with any, from the top down. `rows` are the rows with words from the header's first to
/// its last; `first` and `last` their numbers.
///
/// A merged title stands over all columns it covers. A title of an upper row that is not merged stands over the columns
/// right of it too, as long as these have a title below and none beside: tables lose their merges on the way to text.
pub(crate) fn titles(rows: &[Row], first: u32, last: u32) -> BTreeMap<u32, Vec<String>> {
    let mut places: BTreeMap<(u32, u32), Title<'_>> = BTreeMap::new();
    let mut number = 0;
    for row in rows
        .iter()
        .filter(|row| (first..=last).contains(&row.number))
    {
        for cell in &row.cells {
            let bottom = row
                .number
                .saturating_add(cell.rowspan.saturating_sub(1))
                .min(last);
            let right = cell
                .column
                .saturating_add(cell.colspan.saturating_sub(1))
                .min(WIDEST - 1);
            let title = Title {
                number,
                text: &cell.text,
                merged: cell.colspan > 1 || cell.rowspan > 1,
            };
            for covered in row.number..=bottom {
                for column in cell.column..=right {
                    places.insert((covered, column), title);
                }
            }
            number += 1;
        }
    }
    let columns: Vec<u32> = {
        let mut all: Vec<u32> = places.keys().map(|(_, column)| *column).collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    let mut titles = BTreeMap::new();
    for column in columns {
        let mut chain: Vec<Title<'_>> = Vec::new();
        for row in first..=last {
            let below =
                |column| (row + 1..=last).any(|below| places.contains_key(&(below, column)));
            let spread = || {
                let left = places.range((row, 0)..(row, column)).next_back();
                left.filter(|((_, from), title)| !title.merged && below(column) && below(*from))
            };
            let title = places
                .get(&(row, column))
                .or_else(|| spread().map(|(_, title)| title));
            if let Some(title) = title
                && chain.last().is_none_or(|last| last.number != title.number)
            {
                chain.push(*title);
            }
        }
        let chain: Vec<String> = chain
            .into_iter()
            .map(|title| title.text.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|text| !text.is_empty())
            .collect();
        if !chain.is_empty() {
            titles.insert(column, chain);
        }
    }
    titles
}
