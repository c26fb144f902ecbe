//! The original as it stands in the file: paragraphs and tables, numbered, so that a page can show it beside what
//! was read.

use serde::{Deserialize, Serialize};

/// A place in the original.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Location {
    /// [`SourceBlock::number`] of the block.
    pub block: u32,
    /// [`SourceRow::number`] of the row when the block is a table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
}

/// A paragraph or a table of the original, in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceBlock {
    /// From 1, in reading order.
    pub number: u32,
    /// Name of the sheet a table comes from, for workbooks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// What the block is.
    #[serde(flatten)]
    pub content: SourceContent,
}

/// What a block holds. Texts are the words of the file in composed Unicode (NFC); a soft line break is `\n`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SourceContent {
    /// Running text.
    Paragraph {
        /// Its words.
        text: String,
    },
    /// A table.
    Table {
        /// Rows from top to bottom; rows without any text are left out of workbooks.
        rows: Vec<SourceRow>,
    },
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceRow {
    /// From 1 within the table; in a workbook, the number the row has on its sheet.
    pub number: u32,
    /// Cells from left to right. A cell that a merged one covers is absent.
    pub cells: Vec<SourceCell>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceCell {
    /// From 0, counted on the table's grid.
    pub column: u32,
    /// Columns the cell covers, at least 1.
    pub colspan: u32,
    /// Rows the cell covers, at least 1.
    pub rowspan: u32,
    /// Its words.
    pub text: String,
}

impl SourceCell {
    pub(crate) fn single(column: u32, text: String) -> Self {
        Self {
            column,
            colspan: 1,
            rowspan: 1,
            text,
        }
    }
}

/// Collects blocks and numbers them.
#[derive(Debug, Default)]
pub(crate) struct Blocks {
    blocks: Vec<SourceBlock>,
}

impl Blocks {
    pub(crate) fn paragraph(&mut self, text: String) {
        if !text.trim().is_empty() {
            self.push(None, SourceContent::Paragraph { text });
        }
    }

    pub(crate) fn table(&mut self, sheet: Option<String>, rows: Vec<SourceRow>) {
        if !rows.is_empty() {
            self.push(sheet, SourceContent::Table { rows });
        }
    }

    pub(crate) fn finish(self) -> Vec<SourceBlock> {
        self.blocks
    }

    fn push(&mut self, sheet: Option<String>, content: SourceContent) {
        let number = u32::try_from(self.blocks.len() + 1).unwrap_or(u32::MAX);
        self.blocks.push(SourceBlock {
            number,
            sheet,
            content,
        });
    }
}
