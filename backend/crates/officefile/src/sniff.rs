//! Which format the bytes are in. The file's name is never asked: names lie.

use crate::error::Error;
use crate::package::Package;

/// A format that can be unpacked.
pub enum Format {
    /// Text with tab-separated tables.
    Text,
    /// A zip archive, which [`office`] looks into.
    Zip,
}

/// An Office package that can be read.
pub enum Office {
    /// `.docx`
    Word,
    /// `.xlsx`
    Excel,
}

const OLE: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Tells an archive from text.
///
/// # Errors
/// No bytes, and every format that is neither, by its name.
pub fn sniff(bytes: &[u8]) -> Result<Format, Error> {
    if bytes.is_empty() {
        return Err(Error::Empty);
    }
    if bytes.starts_with(OLE) {
        return Err(ole(bytes));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Format::Zip);
    }
    match foreign(bytes) {
        Some(found) => Err(Error::UnsupportedFormat { found }),
        None => Ok(Format::Text),
    }
}

/// Kind and main part of a package.
///
/// # Errors
/// A package that is neither, by its name.
pub fn office(package: &mut Package<'_>) -> Result<(Office, String), Error> {
    let relations = package.relations("")?;
    let main = relations
        .into_iter()
        .find(|relation| relation.kind.ends_with("/officeDocument"));
    let main = main.map(|relation| relation.target).unwrap_or_default();
    let unsupported = |found| Err(Error::UnsupportedFormat { found });
    if main.ends_with(".bin") || package.has("xl/workbook.bin") {
        unsupported("xlsb")
    } else if main.starts_with("word/") {
        Ok((Office::Word, main))
    } else if main.starts_with("xl/") {
        Ok((Office::Excel, main))
    } else if package.has("word/document.xml") {
        Ok((Office::Word, "word/document.xml".to_owned()))
    } else if package.has("xl/workbook.xml") {
        Ok((Office::Excel, "xl/workbook.xml".to_owned()))
    } else if package.has_folder("ppt/") {
        unsupported("pptx")
    } else if package.has("mimetype") && package.has("content.xml") {
        unsupported("opendocument")
    } else {
        unsupported("zip")
    }
}

/// An OLE container holds either an encrypted OOXML package or a document of Office 97 to 2003. The names of its
/// streams are UTF-16 in its directory.
fn ole(bytes: &[u8]) -> Error {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if has("EncryptedPackage") {
        Error::Encrypted
    } else if has("WordDocument") {
        Error::LegacyFormat { found: "doc" }
    } else if has("Workbook") || has("Book") {
        Error::LegacyFormat { found: "xls" }
    } else {
        Error::LegacyFormat { found: "ole" }
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
