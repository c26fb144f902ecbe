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
    let mut decoder = Decoder {
        limits: files,
        block: Vec::with_capacity(BLOCK),
        bytes: Vec::new(),
        padded: false,
        in_entity: false,
        wrong: None,
        total: 0,
        attachment: 0,
        files: Vec::new(),
    };
    tree::read(input, limits, &mut decoder)?;
    Ok(decoder.files)
}

struct Decoder<'l> {
    limits: &'l AttachmentLimits,
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
    files: Vec<File>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Base64,
    TooLarge,
}

impl Decoder<'_> {
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
        self.total = self.total.saturating_add(file.bytes.len() as u64);
        if self.total > self.limits.total_bytes {
            return Err(self.too_large("total_bytes", self.limits.total_bytes));
        }
        if self.files.len() >= self.limits.files {
            return Err(self.too_large("files", self.limits.files as u64));
        }
        self.files.push(file);
        Ok(())
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
            let own_name = path.rsplit(['/', '\\']).next().map(str::to_owned);
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
            Some(Wrong::TooLarge) => Err(self.too_large("total_bytes", self.limits.total_bytes)),
            // Told at the end of the attachment, when its name is known.
            Some(Wrong::Base64) | None => Ok(()),
        }
    }

    fn end(&mut self, attachment: &Node) -> Result<(), ReadError> {
        let (name, content_type) = crate::reading::name_and_type(attachment);
        let called = name.clone().unwrap_or_default();
        self.decode_block();
        self.check()?;
        if self.wrong.take().is_some() {
            return Err(ReadError::BadAttachment {
                name: called,
                detail: "not base64".to_owned(),
            });
        }
        self.padded = false;
        self.in_entity = false;
        let bytes = std::mem::take(&mut self.bytes);
        if bytes.is_empty() {
            self.attachment += 1;
            return Ok(());
        }
        match packed(&bytes, &called) {
            Some(archive) => self.unpack(archive, &called)?,
            None => self.keep(File {
                name: name
                    .as_deref()
                    .and_then(|name| name.rsplit(['/', '\\']).next())
                    .map(str::to_owned),
                content_type,
                attachment: self.attachment,
                bytes,
            })?,
        }
        self.attachment += 1;
        Ok(())
    }
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
