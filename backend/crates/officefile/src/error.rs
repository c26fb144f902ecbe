//! Why a file could not be opened.

/// A refusal. [`Error::code`] is stable and meant for programs; the text is for logs.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No bytes, or nothing but white space.
    #[error("the file is empty")]
    Empty,
    /// The file, or what it holds, is larger than [`crate::Limits`] allow.
    #[error("{what} is larger than the {limit} allowed")]
    TooLarge {
        /// `file_bytes`, `text_bytes` or `cells`, or what the caller counts besides.
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
}

impl Error {
    /// Every code that [`Error::code`] may give.
    pub const CODES: [&'static str; 7] = [
        "empty",
        "too_large",
        "encrypted",
        "legacy_format",
        "corrupt",
        "zip_bomb",
        "unsupported_format",
    ];

    /// The stable machine code of the refusal, one of [`Error::CODES`].
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
        }
    }

    /// The container, a part of it or its XML is broken.
    #[must_use]
    pub fn corrupt(part: &str, detail: impl std::fmt::Display) -> Self {
        Self::Corrupt {
            part: part.to_owned(),
            detail: detail.to_string(),
        }
    }
}
