//! From bytes to the blocks of the original: one module per format.

mod decode;
mod sniff;
mod text;

use crate::document::Question;
use crate::error::ReadError;
use crate::limits::Limits;
use crate::source::{SourceBlock, SourceContent};
use sniff::Format;

/// The original, and what was noticed while it was unpacked.
pub(crate) struct Original {
    pub(crate) blocks: Vec<SourceBlock>,
    pub(crate) questions: Vec<Question>,
}

/// Recognises the format from the bytes and unpacks it.
pub(crate) fn open(bytes: &[u8], limits: &Limits) -> Result<Original, ReadError> {
    if bytes.len() > limits.file_bytes {
        return Err(ReadError::TooLarge {
            what: "file_bytes",
            limit: limits.file_bytes as u64,
        });
    }
    let original = match sniff::sniff(bytes)? {
        Format::Text => Original {
            blocks: text::blocks(&decode::decode(bytes)?),
            questions: Vec::new(),
        },
    };
    if original
        .blocks
        .iter()
        .any(|block| longest(block) > LONGEST_TEXT)
    {
        return Err(ReadError::TooLarge {
            what: "paragraph",
            limit: LONGEST_TEXT as u64,
        });
    }
    let cells = original
        .blocks
        .iter()
        .map(size)
        .fold(0, usize::saturating_add);
    if cells > limits.cells {
        return Err(ReadError::TooLarge {
            what: "cells",
            limit: limits.cells as u64,
        });
    }
    if original.blocks.is_empty() {
        return Err(ReadError::Empty);
    }
    Ok(original)
}

/// Bytes of one paragraph or cell; no plan has longer ones, and reading takes them one at a time.
const LONGEST_TEXT: usize = 64 << 10;

fn longest(block: &SourceBlock) -> usize {
    match &block.content {
        SourceContent::Paragraph { text } => text.len(),
        SourceContent::Table { rows } => rows
            .iter()
            .flat_map(|row| &row.cells)
            .map(|cell| cell.text.len())
            .max()
            .unwrap_or_default(),
    }
}

/// Places on the grid that the block takes when it is laid out, merged cells with all they cover.
fn size(block: &SourceBlock) -> usize {
    match &block.content {
        SourceContent::Paragraph { .. } => 1,
        SourceContent::Table { rows } => rows
            .iter()
            .flat_map(|row| &row.cells)
            .map(|cell| {
                let reach = (cell.column as usize).saturating_add(cell.colspan as usize);
                reach.saturating_mul(cell.rowspan as usize)
            })
            .fold(0, usize::saturating_add),
    }
}
