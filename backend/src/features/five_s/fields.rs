//! What the fields of rubrics and rooms must be, every wrong one named.

use crate::db::types::Day;
use crate::error::{Error, FieldCode, FieldError};

/// Letters of a code.
const LONGEST_CODE: usize = 60;

/// Fields as they are looked at.
#[derive(Debug, Default)]
pub(super) struct Fields {
    wrong: Vec<FieldError>,
}

impl Fields {
    /// Refuses a field.
    pub(super) fn refuse(&mut self, field: impl Into<String>, code: FieldCode) {
        self.wrong.push(FieldError {
            field: field.into(),
            code,
        });
    }

    /// A text in its usual form, that must be there and no longer than this.
    pub(super) fn text(&mut self, field: &str, text: &str, longest: usize) -> String {
        let text = text.trim();
        if text.is_empty() {
            self.refuse(field, FieldCode::Required);
        }
        self.optional(field, text, longest)
    }

    /// A text in its usual form, that may be empty.
    pub(super) fn optional(&mut self, field: &str, text: &str, longest: usize) -> String {
        let text = text.trim();
        if text.chars().count() > longest {
            self.refuse(field, FieldCode::TooLong);
        } else if text.chars().any(char::is_control) {
            self.refuse(field, FieldCode::InvalidFormat);
        }
        text.to_owned()
    }

    /// A code: as senders write it, without spaces around it.
    pub(super) fn code(&mut self, field: &str, code: &str) -> String {
        self.text(field, code, LONGEST_CODE)
    }

    /// A number within its range.
    pub(super) fn number(&mut self, field: impl Into<String>, number: i64, from: i64, to: i64) {
        if !(from..=to).contains(&number) {
            self.refuse(field, FieldCode::OutOfRange);
        }
    }

    /// A first day since 2000 and before 2100, and a last one that is not before it.
    pub(super) fn days(&mut self, (from, first): (&str, Day), (to, last): (&str, Option<Day>)) {
        let within = |day: Day| (10_957..47_482).contains(&day.number());
        if !within(first) {
            self.refuse(from, FieldCode::OutOfRange);
        }
        match last {
            Some(last) if !within(last) => self.refuse(to, FieldCode::OutOfRange),
            Some(last) if last < first => self.refuse(to, FieldCode::ImpossibleDates),
            _ => {}
        }
    }

    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub(super) fn done(self) -> Result<(), Error> {
        if self.wrong.is_empty() {
            Ok(())
        } else {
            Err(Error::fields(self.wrong))
        }
    }
}
