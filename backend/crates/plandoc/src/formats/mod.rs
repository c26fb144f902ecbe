//! From bytes to the blocks of the original: one module per format.

mod docx;
mod text;
mod xlsx;

use officefile::package::Package;
use officefile::sniff::{self, Format, Office};
use officefile::{Error, Limits};

use crate::document::Question;
use crate::source::{SourceBlock, SourceContent};

/// The original, and what was noticed while it was unpacked.
pub(crate) struct Original {
    pub(crate) blocks: Vec<SourceBlock>,
    /// Texts outside the order of the blocks, such as footnotes.
    pub(crate) notes: Vec<String>,
    pub(crate) questions: Vec<Question>,
}

/// Recognises the format from the bytes and unpacks it.
pub(crate) fn open(bytes: &[u8], limits: &Limits) -> Result<Original, Error> {
    if bytes.len() > limits.file_bytes {
        return Err(too_large("file_bytes", limits.file_bytes));
    }
    let original = match sniff::sniff(bytes)? {
        Format::Text => Original {
            blocks: text::blocks(&officefile::text::decode(bytes)?),
            notes: Vec::new(),
            questions: Vec::new(),
        },
        Format::Zip => {
            let mut package = Package::open(bytes, limits)?;
            match sniff::office(&mut package)? {
                (Office::Word, main) => docx::read(&mut package, &main)?,
                (Office::Excel, main) => xlsx::read(&mut package, &main, limits)?,
            }
        }
    };
    if original.blocks.is_empty() {
        return Err(Error::Empty);
    }
    let texts = || original.blocks.iter().flat_map(texts).map(str::len);
    if texts().any(|length| length > LONGEST_TEXT) {
        return Err(too_large("paragraph", LONGEST_TEXT));
    }
    let notes: usize = original.notes.iter().map(String::len).sum();
    if texts().sum::<usize>() + notes > limits.text_bytes {
        return Err(too_large("text_bytes", limits.text_bytes));
    }
    if original
        .blocks
        .iter()
        .map(size)
        .fold(0, usize::saturating_add)
        > limits.cells
    {
        return Err(too_large("cells", limits.cells));
    }
    Ok(original)
}

fn too_large(what: &'static str, limit: usize) -> Error {
    Error::TooLarge {
        what,
        limit: limit as u64,
    }
}

/// Bytes of one paragraph or cell; no plan has longer ones, and reading takes them one at a time.
const LONGEST_TEXT: usize = 64 << 10;

fn texts(block: &SourceBlock) -> Vec<&str> {
    match &block.content {
        SourceContent::Paragraph { text } => vec![text],
        SourceContent::Table { rows } => {
            let cells = rows.iter().flat_map(|row| &row.cells);
            cells.map(|cell| cell.text.as_str()).collect()
        }
    }
}

/// Places on the grid that the block takes when it is laid out, those under merged cells counted once more.
fn size(block: &SourceBlock) -> usize {
    let SourceContent::Table { rows } = &block.content else {
        return 1;
    };
    let cells = || rows.iter().flat_map(|row| &row.cells);
    let width = cells()
        .map(|cell| cell.column as usize + cell.colspan as usize)
        .max()
        .unwrap_or_default();
    let merged = cells()
        .map(|cell| cell.rowspan as usize * cell.colspan as usize)
        .filter(|places| *places > 1);
    merged.fold(rows.len().saturating_mul(width), usize::saturating_add)
}
