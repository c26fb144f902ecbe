//! Why a message was refused.

use std::fmt;

use thiserror::Error;

/// Where in a message something is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// Bytes of the message that had been taken in, so the fault stands at or before this.
    pub offset: u64,
    /// Local names of the open elements, outermost first, with `/` between.
    pub path: String,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (byte {})", self.path, self.offset)
    }
}

/// A refusal. [`ReadError::code`] is stable and meant for programs; the text is for logs.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ReadError {
    /// No bytes, or nothing but white space.
    #[error("the message is empty")]
    Empty,
    /// Well-formed XML, or something else altogether, but not such a message.
    #[error("not an edXML message: {found}")]
    NotEdxml {
        /// Name of the outermost element, or what the bytes look like.
        found: String,
    },
    /// The XML is broken, or ends too early.
    #[error("broken XML at {at}: {detail}")]
    Malformed {
        /// Where.
        at: Place,
        /// What is wrong.
        detail: String,
    },
    /// The bytes are not UTF-8, which the standard prescribes.
    #[error("not UTF-8 at {at}")]
    NotUtf8 {
        /// Where.
        at: Place,
    },
    /// A document type definition, or an entity that XML itself does not have.
    #[error("{what} at {at}")]
    Forbidden {
        /// `dtd` or `entity`.
        what: &'static str,
        /// Where.
        at: Place,
    },
    /// A bound of [`crate::Limits`] or [`crate::AttachmentLimits`] was passed.
    #[error("{what} passes the bound of {limit} at {at}")]
    TooLarge {
        /// Name of the bound, such as `message_bytes` or `compression_ratio`.
        what: &'static str,
        /// The bound.
        limit: u64,
        /// Where.
        at: Place,
    },
    /// Without this a message cannot be told from others.
    #[error("{field} is missing")]
    Missing {
        /// Path of the element under the header, such as `From/OrganId`.
        field: &'static str,
    },
    /// An attachment was asked for, and is neither base64 nor, where it says so, a ZIP archive.
    #[error("attachment {name} cannot be read: {detail}")]
    BadAttachment {
        /// Its name in the message; may be empty.
        name: String,
        /// What is wrong with it.
        detail: String,
    },
    /// The source of the bytes failed.
    #[error("reading failed at {at}: {detail}")]
    Io {
        /// Where.
        at: Place,
        /// What the source said.
        detail: String,
    },
}

impl ReadError {
    /// Every code that [`ReadError::code`] may give.
    pub const CODES: [&'static str; 9] = [
        "empty",
        "not_edxml",
        "malformed",
        "not_utf8",
        "forbidden",
        "too_large",
        "missing",
        "bad_attachment",
        "io",
    ];

    /// The stable machine code of the refusal, one of [`ReadError::CODES`].
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotEdxml { .. } => "not_edxml",
            Self::Malformed { .. } => "malformed",
            Self::NotUtf8 { .. } => "not_utf8",
            Self::Forbidden { .. } => "forbidden",
            Self::TooLarge { .. } => "too_large",
            Self::Missing { .. } => "missing",
            Self::BadAttachment { .. } => "bad_attachment",
            Self::Io { .. } => "io",
        }
    }
}
