//! What a person should know about a message that was read all the same.

use serde::{Deserialize, Serialize};

/// Something odd in a message that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// What is odd.
    pub code: WarningCode,
    /// Path of the element under the header, such as `OtherInfo/Priority`.
    pub field: String,
    /// The value as it stands in the message, cut after 200 characters.
    pub value: String,
}

/// What is odd about a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WarningCode {
    /// Longer than the standard or NĐ 30/2020, Phụ lục VI, provides for; kept whole.
    TooLong,
    /// A code that is in no list; kept as it came.
    UnknownCode,
    /// Something that should be a date or a time is none; left empty.
    UnreadableDate,
    /// The same agency stands twice among the receivers; kept once.
    DuplicateReceiver,
    /// An element that should stand once stands again with another value; the first one counts.
    DuplicateElement,
    /// An element that the standard demands is absent or empty.
    MissingField,
}

impl Warning {
    pub(crate) fn new(code: WarningCode, field: impl Into<String>, value: &str) -> Self {
        Self {
            code,
            field: field.into(),
            value: value.chars().take(200).collect(),
        }
    }
}
