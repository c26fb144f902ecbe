//! The original as it stands in the file, to be laid beside what was read.

use plandoc::source::{SourceBlock, SourceCell, SourceContent, SourceRow};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A place in the original.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = SourceLocation, example = json!({ "block": 5, "row": 4 }))]
pub struct Location {
    /// Number of the block.
    pub block: u32,
    /// Number of the row, when the block is a table.
    pub row: Option<u32>,
}

impl From<plandoc::source::Location> for Location {
    fn from(at: plandoc::source::Location) -> Self {
        let plandoc::source::Location { block, row } = at;
        Self { block, row }
    }
}

/// A paragraph or a table of the original, in reading order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = SourceBlock, example = json!({
    "number": 5, "sheet": null, "text": null,
    "rows": [{ "number": 1, "cells": [{ "column": 0, "colspan": 1, "rowspan": 1, "text": "STT" }] }]
}))]
pub struct Block {
    /// From 1, in reading order.
    pub number: u32,
    /// Name of the sheet a table comes from, for workbooks.
    pub sheet: Option<String>,
    /// The words of a paragraph; null for a table.
    pub text: Option<String>,
    /// The rows of a table; null for a paragraph.
    pub rows: Option<Vec<Row>>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = SourceRow, example = json!({ "number": 1, "cells": [{ "column": 0, "colspan": 1, "rowspan": 1, "text": "STT" }] }))]
pub struct Row {
    /// From 1 within the table; in a workbook, the number the row has on its sheet.
    pub number: u32,
    /// Cells from left to right. A cell that a merged one covers is absent.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = SourceCell, example = json!({ "column": 0, "colspan": 1, "rowspan": 1, "text": "STT" }))]
pub struct Cell {
    /// From 0, counted on the table's grid.
    pub column: u32,
    /// Columns it covers, at least 1.
    pub colspan: u32,
    /// Rows it covers, at least 1.
    pub rowspan: u32,
    /// Its words.
    pub text: String,
}

impl From<SourceBlock> for Block {
    fn from(block: SourceBlock) -> Self {
        let SourceBlock {
            number,
            sheet,
            content,
        } = block;
        let (text, rows) = match content {
            SourceContent::Paragraph { text } => (Some(text), None),
            SourceContent::Table { rows } => {
                (None, Some(rows.into_iter().map(Row::from).collect()))
            }
        };
        Self {
            number,
            sheet,
            text,
            rows,
        }
    }
}

impl From<SourceRow> for Row {
    fn from(row: SourceRow) -> Self {
        let SourceRow { number, cells } = row;
        Self {
            number,
            cells: cells.into_iter().map(Cell::from).collect(),
        }
    }
}

impl From<SourceCell> for Cell {
    fn from(cell: SourceCell) -> Self {
        let SourceCell {
            column,
            colspan,
            rowspan,
            text,
        } = cell;
        Self {
            column,
            colspan,
            rowspan,
            text,
        }
    }
}
