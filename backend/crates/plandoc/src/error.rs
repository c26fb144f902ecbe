//! Why a file was refused.

use thiserror::Error;

/// A refusal. [`ReadError::code`] is stable and meant for programs; the text is for logs.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ReadError {
    /// No bytes, or nothing but white space.
    #[error("the file is empty")]
    Empty,
    /// The file, or what it holds, is larger than [`crate::Limits`] allow.
    #[error("{what} is larger than the {limit} allowed")]
    TooLarge {
        /// `file_bytes`, `text_bytes`, `cells`, `paragraph` or `objectives`.
        what: &'static str,
        /// The bound that was passed, in bytes, or in what is counted.
        limit: u64,
    },
    /// The file is protected by a password.
    #[error("the file is protected by a password")]
    Encrypted,
    /// A binary Office file (`.doc`, `.xls`), to be saved anew as `.docx` or `.xlsx`.
    #[error("the file is a legacy Office document ({found})")]
    LegacyFormat {
        /// `doc`, `xls` or `ole`.
        found: &'static str,
    },
    /// The container or its XML is broken.
    #[error("the file is damaged at {part}: {detail}")]
    Corrupt {
        /// The part of the file, such as `word/document.xml`.
        part: String,
        /// What is wrong there.
        detail: String,
    },
    /// The archive unpacks to more than it should, nests too deep, or declares XML entities.
    #[error("the archive passes the bound on {bound} at {part}")]
    ZipBomb {
        /// `entries`, `entry_bytes`, `unpacked_bytes`, `compression_ratio`, `xml_depth` or `dtd`.
        bound: &'static str,
        /// The entry where it shows.
        part: String,
    },
    /// A format that is not read.
    #[error("the format is not supported: {found}")]
    UnsupportedFormat {
        /// What the bytes look like: `pdf`, `rtf`, `html`, `opendocument`, `pptx`, `xlsb`, `zip`, `image`,
        /// `legacy_encoding` or `binary`.
        found: &'static str,
    },
    /// The file was read, but it holds no quality objectives.
    #[error("no plan was found; looked for {}", looked_for.join(", "))]
    NotAPlan {
        /// Stable names of what would have made it a plan.
        looked_for: Vec<&'static str>,
    },
}

impl ReadError {
    /// Every code that [`ReadError::code`] may give.
    pub const CODES: [&'static str; 8] = [
        "empty",
        "too_large",
        "encrypted",
        "legacy_format",
        "corrupt",
        "zip_bomb",
        "unsupported_format",
        "not_a_plan",
    ];

    /// The stable machine code of the refusal, one of [`ReadError::CODES`].
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too_large",
            Self::Encrypted => "encrypted",
            Self::LegacyFormat { .. } => "legacy_format",
            Self::Corrupt { .. } => "corrupt",
            Self::ZipBomb { .. } => "zip_bomb",
            Self::UnsupportedFormat { .. } => "unsupported_format",
            Self::NotAPlan { .. } => "not_a_plan",
        }
    }
}

impl From<officefile::Error> for ReadError {
    fn from(error: officefile::Error) -> Self {
        use officefile::Error;
        match error {
            Error::Empty => Self::Empty,
            Error::TooLarge { what, limit } => Self::TooLarge { what, limit },
            Error::Encrypted => Self::Encrypted,
            Error::LegacyFormat { found } => Self::LegacyFormat { found },
            Error::Corrupt { part, detail } => Self::Corrupt { part, detail },
            Error::ZipBomb { bound, part } => Self::ZipBomb { bound, part },
            Error::UnsupportedFormat { found } => Self::UnsupportedFormat { found },
        }
    }
}
