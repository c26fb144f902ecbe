//! How much a message may ask of the reader.

/// Bounds of reading a message without its attachments. None of them refuses a message that an office would send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The whole message in bytes, attachments included: these are passed over, so this bounds time, not memory.
    pub message_bytes: u64,
    /// One piece of the XML in bytes: a tag, a comment, a run of text. The content of attachments is no such piece.
    pub piece_bytes: u64,
    /// All text that is kept, in bytes.
    pub text_bytes: usize,
    /// Elements inside each other.
    pub depth: usize,
    /// All elements.
    pub elements: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            message_bytes: 1 << 30,
            piece_bytes: 1 << 20,
            text_bytes: 4 << 20,
            depth: 64,
            elements: 100_000,
        }
    }
}

/// Bounds of reading attachments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttachmentLimits {
    /// Files, those within archives counted one by one.
    pub files: usize,
    /// All files together, decoded and unpacked, in bytes.
    pub total_bytes: u64,
    /// Unpacked size over packed size of an archive's entry, looked at above one mebibyte.
    pub compression_ratio: u64,
}

impl Default for AttachmentLimits {
    fn default() -> Self {
        Self {
            files: 200,
            total_bytes: 200 << 20,
            compression_ratio: 200,
        }
    }
}
