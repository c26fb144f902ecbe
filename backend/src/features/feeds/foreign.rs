//! A row that was read out of a sender's own format into the form in which it is pushed.

use serde_json::{Map, Value};

use crate::error::FieldCode;

/// What is wrong with a row, with a field by the sender's name of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// What.
    pub code: FieldCode,
    /// With which field.
    pub field: String,
    /// More, such as the word that is not known.
    pub detail: String,
}

/// A row in our words, or as much of it as could be read.
#[derive(Clone, Debug)]
pub struct ForeignRow {
    /// Its place in the push, from 0.
    pub index: u32,
    /// What was read, by our names of the fields.
    pub row: Map<String, Value>,
    /// What could not be read, first.
    pub wrong: Option<Wrong>,
    /// What is kept of it as JSON if it is refused, by the sender's names of the fields.
    pub kept: String,
    /// The sender's name of one of our fields.
    pub theirs: fn(&str) -> &str,
}
