//! Deadline phrases: what they are read as, and when that is due.
#![expect(
    clippy::unwrap_used,
    reason = "a helper that fails here is a failed test"
)]

mod days;
mod phrases;
mod plans;
mod properties;

use chrono::NaiveDate;
use worktime::deadline::{Deadline, Rule, parse};

/// A phrase of a plan for 2021, which has to be understood whole.
#[track_caller]
fn understood(phrase: &str) -> Deadline {
    let deadline = parse(phrase, 2021);
    assert_eq!(deadline.phrase, phrase);
    assert!(
        deadline.not_understood().is_empty(),
        "{phrase}: {deadline:?}"
    );
    deadline
}

#[track_caller]
fn rule(phrase: &str) -> Rule {
    understood(phrase).rule
}

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
