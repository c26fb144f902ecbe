//! Tables laid out on their grid: every column of every row has a cell, if only a covered one.

use crate::fold::tidy;
use crate::source::{Location, SourceBlock, SourceRow};

/// Whether a merged cell lies over a place on the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cover {
    /// The cell is its own.
    No,
    /// A cell further up reaches down here.
    Above,
    /// A cell further left reaches over here.
    Left,
}

#[derive(Debug, Clone)]
pub(super) struct GridCell {
    pub(super) text: String,
    pub(super) cover: Cover,
    pub(super) colspan: u32,
}

impl GridCell {
    fn empty() -> Self {
        Self {
            text: String::new(),
            cover: Cover::No,
            colspan: 1,
        }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.text.is_empty() && self.cover == Cover::No
    }

    /// The words on one line.
    pub(super) fn line(&self) -> String {
        self.text.replace('\n', " ")
    }
}

#[derive(Debug, Clone)]
pub(super) struct GridRow {
    pub(super) at: Location,
    pub(super) cells: Vec<GridCell>,
}

impl GridRow {
    /// Columns with words in them.
    pub(super) fn filled(&self) -> impl Iterator<Item = (usize, &GridCell)> {
        self.cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.text.is_empty())
    }

    /// The only cell with words, when there is just one.
    pub(super) fn only(&self) -> Option<(usize, &GridCell)> {
        let mut filled = self.filled();
        let first = filled.next();
        if filled.next().is_some() { None } else { first }
    }

    /// Texts by column, a cell that covers several columns repeated under each.
    pub(super) fn repeated_texts(&self) -> Vec<String> {
        let mut texts: Vec<String> = Vec::with_capacity(self.cells.len());
        for cell in &self.cells {
            let text = match cell.cover {
                Cover::Left => texts.last().cloned().unwrap_or_default(),
                Cover::No | Cover::Above => cell.line(),
            };
            texts.push(text);
        }
        texts
    }

    pub(super) fn pad(&mut self, width: usize) {
        while self.cells.len() < width {
            self.cells.push(GridCell::empty());
        }
    }
}

/// Lays the rows of a table out. The caller has bounded what spans may add up to.
pub(super) fn lay_out(block: &SourceBlock, rows: &[SourceRow]) -> Vec<GridRow> {
    let mut grid: Vec<GridRow> = rows
        .iter()
        .map(|row| GridRow {
            at: Location {
                block: block.number,
                row: Some(row.number),
            },
            cells: Vec::new(),
        })
        .collect();
    for (index, row) in rows.iter().enumerate() {
        for cell in &row.cells {
            let below = rows[index..]
                .iter()
                .take_while(|other| other.number - row.number < cell.rowspan)
                .count();
            for (depth, covered) in grid[index..index + below].iter_mut().enumerate() {
                for offset in 0..cell.colspan {
                    let column = (cell.column + offset) as usize;
                    covered.pad(column + 1);
                    covered.cells[column] = match (depth, offset) {
                        (0, 0) => GridCell {
                            text: tidy(&cell.text),
                            cover: Cover::No,
                            colspan: cell.colspan,
                        },
                        (0, _) => GridCell {
                            cover: Cover::Left,
                            ..GridCell::empty()
                        },
                        _ => GridCell {
                            cover: Cover::Above,
                            ..GridCell::empty()
                        },
                    };
                }
            }
        }
    }
    let width = width(&grid);
    for row in &mut grid {
        row.pad(width);
    }
    grid
}

/// Columns the table is wide.
pub(super) fn width(grid: &[GridRow]) -> usize {
    grid.iter()
        .map(|row| row.cells.len())
        .max()
        .unwrap_or_default()
}
