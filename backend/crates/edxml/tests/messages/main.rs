//! The crate from outside: every variant that is known to be sent, refusals, size, and the way back.

#![allow(missing_docs, clippy::unwrap_used)]

mod files;
mod memory;
mod refusals;
mod round_trip;
mod variants;

use chrono::NaiveDate;
use edxml::{Document, Limits, Message, Reading, Status};

/// A message of `tests/data`.
macro_rules! data {
    ($name:literal) => {
        include_str!(concat!("../data/", $name))
    };
}
pub(crate) use data;

pub(crate) fn read(text: &str) -> Reading {
    edxml::read(text.as_bytes(), &Limits::default()).expect("a message")
}

pub(crate) fn document(text: &str) -> Document {
    match read(text).message {
        Message::Document(document) => *document,
        Message::Status(status) => panic!("a status: {status:?}"),
    }
}

pub(crate) fn status(text: &str) -> Status {
    match read(text).message {
        Message::Status(status) => *status,
        Message::Document(document) => panic!("a document: {document:?}"),
    }
}

pub(crate) fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}
