//! Messages as one-stop systems send them, whole and broken.
#![allow(clippy::unwrap_used)]

mod igate;
mod portal;

use chrono::NaiveDateTime;

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}
