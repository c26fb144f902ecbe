//! What a message says.

pub(crate) mod codes;
pub(crate) mod document;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use codes::StatusCode;
use document::Document;

/// A message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "message", rename_all = "snake_case")]
pub enum Message {
    /// A document on its way, new or changed.
    Document(Box<Document>),
    /// What became of a document at its receiver.
    Status(Box<Status>),
}

/// An agency that sends or receives. Its address, mail and telephone are not kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Agency {
    /// Its code as it stands in the message; [`crate::equivalent`] compares old and new ones.
    pub id: String,
    /// Its name.
    pub name: Option<String>,
    /// The agency above it (*cơ quan chủ quản*).
    pub in_charge: Option<String>,
}

/// A document that a message refers to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Reference {
    /// The agency whose document it is.
    pub organ_id: Option<String>,
    /// Number and notation, such as `123/UBND-VP`.
    pub code: Option<String>,
    /// [`Document::document_id`] of that document.
    pub document_id: Option<String>,
    /// The day it was issued.
    pub promulgated: Option<NaiveDate>,
}

/// What became of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Who reports.
    pub sender: Agency,
    /// The document it is about.
    pub about: Reference,
    /// What became of it.
    pub status: StatusCode,
    /// Words on it, such as the reason of a refusal.
    pub description: Option<String>,
    /// When, local to Vietnam.
    pub at: Option<NaiveDateTime>,
    /// The department that handled it.
    pub department: Option<String>,
}
