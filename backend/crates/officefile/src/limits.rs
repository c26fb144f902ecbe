//! How much a file may ask of the reader.

use serde::{Deserialize, Serialize};

/// Bounds that keep a hostile file from using up memory or time. Sizes are in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// The file as it arrives.
    pub file_bytes: usize,
    /// Entries of a zip archive.
    pub zip_entries: usize,
    /// One unpacked entry of the archive.
    pub entry_bytes: u64,
    /// All entries unpacked.
    pub unpacked_bytes: u64,
    /// Unpacked size over packed size of an entry, looked at above one mebibyte.
    pub compression_ratio: u64,
    /// Elements inside each other in one XML part.
    pub xml_depth: usize,
    /// All words of the document, as UTF-8.
    pub text_bytes: usize,
    /// Paragraphs and places in tables (rows times columns) of the whole document.
    pub cells: usize,
}

impl Default for Limits {
    /// Far above any plan seen (a plan is some tens of kilobytes), far below what would hurt a small server.
    fn default() -> Self {
        Self {
            file_bytes: 20 << 20,
            zip_entries: 2_000,
            entry_bytes: 32 << 20,
            unpacked_bytes: 64 << 20,
            compression_ratio: 200,
            xml_depth: 128,
            text_bytes: 4 << 20,
            cells: 100_000,
        }
    }
}
