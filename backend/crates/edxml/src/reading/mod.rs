//! From bytes to a [`Message`].

mod document;
mod fields;
mod source;
mod status;
pub(crate) mod tree;

use std::io::BufRead;

use crate::error::ReadError;
use crate::limits::Limits;
use crate::model::Message;
use crate::warning::Warning;
pub(crate) use document::name_and_type;
use fields::Fields;
use tree::{Node, PassOver};

/// A message, and what is odd about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What it says.
    pub message: Message,
    /// What a person should know. Not empty is no reason to refuse the message.
    pub warnings: Vec<Warning>,
}

/// Reads a message. Attachments are passed over: whatever their size, the memory that is used stays the same as long as
/// `input` hands itself out in parts, as a file or a socket in a [`std::io::BufReader`] does.
///
/// # Errors
/// See [`ReadError`]: what is no such message, is broken, passes [`Limits`], or lacks the sender's code, the document's
/// id or, in a status message, the status.
pub fn read(input: impl BufRead, limits: &Limits) -> Result<Reading, ReadError> {
    reading_of(&tree::read(input, limits, &mut PassOver)?)
}

/// What the elements of a message say.
pub(crate) fn reading_of(root: &Node) -> Result<Reading, ReadError> {
    let header = header(root)?;
    let mut warnings = Vec::new();
    let fields = Fields::new(header, "", &mut warnings);
    let message = if header.child(&["StatusCode"]).is_some() {
        Message::Status(Box::new(status::status(fields)?))
    } else {
        Message::Document(Box::new(document::document(fields, root)?))
    };
    Ok(Reading { message, warnings })
}

/// The part that makes an XML document a message, whatever is around it.
fn header(root: &Node) -> Result<&Node, ReadError> {
    let found = root.anywhere(&["MessageHeader"]).into_iter().next();
    found.ok_or_else(|| ReadError::NotEdxml {
        found: root.name.chars().take(100).collect(),
    })
}
