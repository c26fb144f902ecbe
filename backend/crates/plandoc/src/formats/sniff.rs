//! Which format the bytes are in. The file's name is never asked: names lie.

use crate::error::ReadError;

/// A format that can be unpacked.
pub(super) enum Format {
    /// Text with tab-separated tables.
    Text,
}

const OLE: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

pub(super) fn sniff(bytes: &[u8]) -> Result<Format, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.starts_with(OLE) {
        return Err(ole(bytes));
    }
    match foreign(bytes) {
        Some(found) => Err(ReadError::UnsupportedFormat { found }),
        None => Ok(Format::Text),
    }
}

/// An OLE container holds either an encrypted OOXML package or a document of Office 97 to 2003. The names of its
/// streams are UTF-16 in its directory.
fn ole(bytes: &[u8]) -> ReadError {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if has("EncryptedPackage") {
        ReadError::Encrypted
    } else if has("WordDocument") {
        ReadError::LegacyFormat { found: "doc" }
    } else if has("Workbook") || has("Book") {
        ReadError::LegacyFormat { found: "xls" }
    } else {
        ReadError::LegacyFormat { found: "ole" }
    }
}

/// Formats that are neither an Office package nor text.
fn foreign(bytes: &[u8]) -> Option<&'static str> {
    const IMAGES: [&[u8]; 5] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*"];
    let head = &bytes[..bytes.len().min(1024)];
    let start = head.trim_ascii_start().to_ascii_lowercase();
    if head.windows(5).any(|window| window == b"%PDF-") {
        Some("pdf")
    } else if start.starts_with(b"{\\rtf") {
        Some("rtf")
    } else if start.starts_with(b"<!doctype html") || start.starts_with(b"<html") {
        Some("html")
    } else if start.starts_with(b"<?xml") {
        Some("xml")
    } else if IMAGES.iter().any(|magic| bytes.starts_with(magic)) {
        Some("image")
    } else {
        None
    }
}
