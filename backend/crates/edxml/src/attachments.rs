//! Reading the files of a message, on request and with suspicion.

use std::io::{BufRead, Cursor, Read};

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use zip::ZipArchive;

use crate::error::{Place, ReadError};
use crate::limits::{AttachmentLimits, Limits};
use crate::reading::tree::{self, Contents, Node};
use crate::reading::{Reading, reading_of};

/// Padding is taken off before, and some writers leave bits behind it.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Characters that are decoded at a time; a multiple of four.
const BLOCK: usize = 4096;

/// Below this size an entry of an archive may compress as well as it likes.
const RATIO_FROM: u64 = 1 << 20;

/// A file of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, without any folder. Not to be trusted as a path.
    pub name: Option<String>,
    /// Media type as the message has it; `None` for a file from an archive.
    pub content_type: Option<String>,
    /// Which attachment of the message it comes from, from 0, in the order of their contents.
    pub attachment: usize,
    /// The file.
    pub bytes: Vec<u8>,
}

/// An attachment of which a file could not be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedFile {
    /// Its name as the message has it, without any folder.
    pub name: Option<String>,
    /// Why: broken base64 or archive, or what passes the limits.
    pub why: ReadError,
}

/// The files of a message, and those that could not be had.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    /// In the order of their contents.
    pub files: Vec<File>,
    /// In the same order. Of an archive that is broken somewhere, what stands before that place is among the files.
    pub refused: Vec<RefusedFile>,
}

/// Reads the files of a message: base64 of each file, or of a ZIP archive that it was packed into.
///
/// An archive is unpacked unless it is the file itself: an Office document, or an attachment that is called `.zip` and
/// does not hold just one file of its own name.
///
/// # Errors
/// See [`ReadError`]: broken XML, broken base64 or archives, or what passes the limits.
pub fn attachments(
    input: impl BufRead,
    limits: &Limits,
    files: &AttachmentLimits,
) -> Result<Vec<File>, ReadError> {
    let mut decoder = Decoder::new(files, false);
    tree::read(input, limits, &mut decoder)?;
    Ok(decoder.found.files)
}

/// Reads a message together with its files, in one pass. A file that cannot be had is refused with its name, and neither the
/// message nor the other files suffer by it. Held in memory are at most [`AttachmentLimits::total_bytes`].
///
/// # Errors
/// Those of [`crate::read`].
pub fn read_with_files(
    input: impl BufRead,
    limits: &Limits,
    files: &AttachmentLimits,
) -> Result<(Reading, Files), ReadError> {
    let mut decoder = Decoder::new(files, true);
    let root = tree::read(input, limits, &mut decoder)?;
    Ok((reading_of(&root)?, decoder.found))
}

struct Decoder<'l> {
    limits: &'l AttachmentLimits,
    /// Whether a file that cannot be had is refused alone, instead of ending the reading.
    goes_on: bool,
    /// Characters not yet decoded.
    block: Vec<u8>,
    /// The attachment as far as it is decoded.
    bytes: Vec<u8>,
    padded: bool,
    in_entity: bool,
    wrong: Option<Wrong>,
    /// Bytes of all files before this attachment.
    total: u64,
    attachment: usize,
    found: Files,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Base64,
    TooLarge,
}

impl<'l> Decoder<'l> {
    fn new(limits: &'l AttachmentLimits, goes_on: bool) -> Self {
        Self {
            limits,
            goes_on,
            block: Vec::with_capacity(BLOCK),
            bytes: Vec::new(),
            padded: false,
            in_entity: false,
            wrong: None,
            total: 0,
            attachment: 0,
            found: Files::default(),
        }
    }

    fn decode_block(&mut self) {
        let room = self.limits.total_bytes.saturating_sub(self.total);
        if self.bytes.len() as u64 + (self.block.len() / 4 * 3) as u64 > room {
            self.wrong = Some(Wrong::TooLarge);
        } else if BASE64.decode_vec(&self.block, &mut self.bytes).is_err() {
            self.wrong = Some(Wrong::Base64);
        }
        self.block.clear();
    }

    fn too_large(&self, what: &'static str, limit: u64) -> ReadError {
        ReadError::TooLarge {
            what,
            limit,
            at: Place {
                offset: 0,
                path: format!("Attachment {}", self.attachment + 1),
            },
        }
    }

    fn keep(&mut self, file: File) -> Result<(), ReadError> {
        let total = self.total.saturating_add(file.bytes.len() as u64);
        if total > self.limits.total_bytes {
            return Err(self.too_large("total_bytes", self.limits.total_bytes));
        }
        if self.found.files.len() >= self.limits.files {
            return Err(self.too_large("files", self.limits.files as u64));
        }
        self.total = total;
        self.found.files.push(file);
        Ok(())
    }

    /// The attachment that ends here, decoded and unpacked.
    fn finish(
        &mut self,
        name: Option<&str>,
        content_type: Option<String>,
    ) -> Result<(), ReadError> {
        self.decode_block();
        let bytes = std::mem::take(&mut self.bytes);
        let called = name.unwrap_or_default();
        match self.wrong.take() {
            Some(Wrong::TooLarge) => {
                return Err(self.too_large("total_bytes", self.limits.total_bytes));
            }
            Some(Wrong::Base64) => {
                return Err(ReadError::BadAttachment {
                    name: called.to_owned(),
                    detail: "not base64".to_owned(),
                });
            }
            None if bytes.is_empty() => return Ok(()),
            None => {}
        }
        if let Some(archive) = packed(&bytes, called) {
            return self.unpack(archive, called);
        }
        self.keep(File {
            name: bare(name),
            content_type,
            attachment: self.attachment,
            bytes,
        })
    }

    fn unpack(
        &mut self,
        mut archive: ZipArchive<Cursor<&[u8]>>,
        name: &str,
    ) -> Result<(), ReadError> {
        let bad = |detail: String| ReadError::BadAttachment {
            name: name.to_owned(),
            detail,
        };
        if archive.len() > self.limits.files {
            return Err(self.too_large("files", self.limits.files as u64));
        }
        for number in 0..archive.len() {
            let entry = archive
                .by_index(number)
                .map_err(|error| bad(error.to_string()))?;
            if entry.is_dir() {
                continue;
            }
            let path = entry.name().map_err(|error| bad(error.to_string()))?;
            let own_name = bare(Some(&path));
            let packed = entry.compressed_size().max(1);
            let room = self.limits.total_bytes.saturating_sub(self.total);
            let mut bytes = Vec::new();
            // What the archive says of sizes is not believed: unpacking stops at the bound.
            let ratio_bound = packed
                .saturating_mul(self.limits.compression_ratio)
                .max(RATIO_FROM);
            entry
                .take(room.min(ratio_bound).saturating_add(1))
                .read_to_end(&mut bytes)
                .map_err(|error| bad(error.to_string()))?;
            if bytes.len() as u64 > ratio_bound {
                return Err(self.too_large("compression_ratio", self.limits.compression_ratio));
            }
            self.keep(File {
                name: own_name.filter(|name| !name.is_empty()),
                content_type: None,
                attachment: self.attachment,
                bytes,
            })?;
        }
        Ok(())
    }
}

impl Contents for Decoder<'_> {
    fn piece(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if self.wrong.is_some() {
                return;
            }
            match byte {
                b';' if self.in_entity => self.in_entity = false,
                _ if self.in_entity => {}
                // Line ends that a writer escaped, and the end of a CDATA section.
                b'&' => self.in_entity = true,
                b']' | b'>' => {}
                b'=' => self.padded = true,
                byte if byte.is_ascii_whitespace() => {}
                _ if self.padded => self.wrong = Some(Wrong::Base64),
                byte => {
                    self.block.push(*byte);
                    if self.block.len() == BLOCK {
                        self.decode_block();
                    }
                }
            }
        }
    }

    fn check(&mut self) -> Result<(), ReadError> {
        match self.wrong {
            Some(Wrong::TooLarge) if !self.goes_on => {
                Err(self.too_large("total_bytes", self.limits.total_bytes))
            }
            // Told at the end of the attachment, when its name is known.
            _ => Ok(()),
        }
    }

    fn end(&mut self, attachment: &Node) -> Result<(), ReadError> {
        let (name, content_type) = crate::reading::name_and_type(attachment);
        let finished = self.finish(name.as_deref(), content_type);
        self.block.clear();
        self.padded = false;
        self.in_entity = false;
        self.attachment += 1;
        match finished {
            Err(why) if self.goes_on => {
                let name = bare(name.as_deref());
                self.found.refused.push(RefusedFile { name, why });
                Ok(())
            }
            finished => finished,
        }
    }
}

/// A name without the folders before it.
fn bare(name: Option<&str>) -> Option<String> {
    name?.rsplit(['/', '\\']).next().map(str::to_owned)
}

/// The archive, when the bytes are one that was made to send the file.
fn packed<'b>(bytes: &'b [u8], name: &str) -> Option<ZipArchive<Cursor<&'b [u8]>>> {
    if !bytes.starts_with(b"PK\x03\x04") {
        return None;
    }
    let archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let is_document = archive
        .index_for_name("[Content_Types].xml")
        .or(archive.index_for_name("mimetype"))
        .is_some();
    if is_document {
        return None;
    }
    let is_called_zip = name.to_lowercase().ends_with(".zip");
    let holds_itself = archive.len() == 1 && archive.index_for_name(name).is_some();
    (!is_called_zip || holds_itself).then_some(archive)
}
