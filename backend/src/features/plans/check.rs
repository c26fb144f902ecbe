//! Tidying and checking the words of drafts: every field that is wrong is named at once.

use super::draft::{ActionDraft, ExtraCell, ObjectiveDraft, PlanDraft, PlanWords};
use super::target::{Comparator, Target};
use crate::error::{Error, FieldCode, FieldError};

pub(super) const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;
const LINE: usize = 1_000;
const TEXT: usize = 20_000;
const SHORT: usize = 200;
const NUMBER: usize = 100;
const MANY: usize = 200;
const TARGETS: usize = 20;

/// Tidies texts and notes every field that is wrong, so that all are named at once.
#[derive(Debug, Default)]
pub(super) struct Check {
    wrong: Vec<FieldError>,
}

impl Check {
    pub(super) fn finish<T>(self, value: T) -> Result<T, Error> {
        if self.wrong.is_empty() {
            Ok(value)
        } else {
            Err(Error::fields(self.wrong))
        }
    }

    fn refuse(&mut self, field: String, code: FieldCode) {
        self.wrong.push(FieldError { field, code });
    }

    pub(super) fn year(&mut self, year: i32) {
        if !YEARS.contains(&year) {
            self.refuse("year".to_owned(), FieldCode::OutOfRange);
        }
    }

    /// A text that may be empty; measured as it came.
    fn text(&mut self, text: &mut String, field: impl FnOnce() -> String, most: usize) {
        if text.chars().count() > most {
            self.refuse(field(), FieldCode::TooLong);
        }
        // Files bring stray control characters, and PostgreSQL cannot keep a NUL.
        if text.contains(|c: char| c.is_control() && c != '\n' && c != '\t') {
            text.retain(|c| !c.is_control() || c == '\n' || c == '\t');
        }
        let tidy = text.trim();
        if tidy.len() != text.len() {
            *text = tidy.to_owned();
        }
    }

    /// A text that must not be empty.
    fn words(&mut self, text: &mut String, field: &str, most: usize) {
        self.text(text, || field.to_owned(), most);
        if text.is_empty() {
            self.refuse(field.to_owned(), FieldCode::Required);
        }
    }

    fn maybe(&mut self, text: &mut Option<String>, field: impl FnOnce() -> String, most: usize) {
        if let Some(words) = text {
            self.text(words, field, most);
            if words.is_empty() {
                *text = None;
            }
        }
    }

    fn many<T>(&mut self, list: &[T], field: impl FnOnce() -> String, most: usize) {
        if list.len() > most {
            self.refuse(field(), FieldCode::TooLong);
        }
    }

    /// The fields of a plan's head.
    pub(super) fn head(&mut self, title: &mut String, organisation: &mut String) {
        self.words(title, "title", LINE);
        self.text(organisation, || "organisation".to_owned(), LINE);
    }

    /// An optional line of a plan's head.
    pub(super) fn line(&mut self, text: &mut Option<String>, field: &str) {
        self.maybe(text, || field.to_owned(), LINE);
    }

    pub(super) fn around(&mut self, words: &mut PlanWords) {
        let PlanWords {
            letterhead,
            number,
            date: _,
            place,
            further_titles,
            legal_basis,
            intro,
            closing,
            monitoring,
            recipients,
        } = words;
        self.line(number, "document.number");
        self.line(place, "document.place");
        self.maybe(intro, || "document.intro".to_owned(), TEXT);
        self.maybe(closing, || "document.closing".to_owned(), TEXT);
        for (list, field) in [
            (letterhead, "document.letterhead"),
            (further_titles, "document.further_titles"),
            (monitoring, "document.monitoring"),
            (recipients, "document.recipients"),
        ] {
            self.many(list, || field.to_owned(), MANY);
            for (index, line) in list.iter_mut().enumerate() {
                self.text(line, || format!("{field}[{index}]"), TEXT);
            }
            list.retain(|line| !line.is_empty());
        }
        self.many(legal_basis, || "document.legal_basis".to_owned(), MANY);
        for (index, basis) in legal_basis.iter_mut().enumerate() {
            let at = format!("document.legal_basis[{index}]");
            self.words(&mut basis.number, &format!("{at}.number"), LINE);
            self.text(&mut basis.quote, || format!("{at}.quote"), TEXT);
        }
    }

    /// Whether one more objective fits among `present` ones.
    pub(super) fn room(&mut self, present: usize) {
        if present >= MANY {
            self.refuse("objectives".to_owned(), FieldCode::TooLong);
        }
    }

    /// `at` ends with a point, or is empty.
    pub(super) fn objective(&mut self, objective: &mut ObjectiveDraft, at: &str) {
        let ObjectiveDraft {
            number,
            section,
            text,
            short_name,
            indicator_code,
            measure,
            targets,
            responsible,
            deadline,
            due_day: _,
            resources,
            extras,
            actions,
        } = objective;
        self.text(number, || format!("{at}number"), NUMBER);
        self.maybe(section, || format!("{at}section"), LINE);
        self.words(text, &format!("{at}text"), TEXT);
        self.maybe(short_name, || format!("{at}short_name"), SHORT);
        if let Some(code) = indicator_code
            && !is_code(code)
        {
            self.refuse(format!("{at}indicator_code"), FieldCode::InvalidFormat);
        }
        self.maybe(measure, || format!("{at}measure"), TEXT);
        self.targets(targets, &format!("{at}targets"));
        self.maybe(responsible, || format!("{at}responsible"), TEXT);
        self.maybe(deadline, || format!("{at}deadline"), TEXT);
        self.maybe(resources, || format!("{at}resources"), TEXT);
        self.extras(extras, at);
        self.actions(actions, &format!("{at}actions"));
    }

    pub(super) fn targets(&mut self, targets: &mut [Target], at: &str) {
        self.many(targets, || at.to_owned(), TARGETS);
        for (index, target) in targets.iter_mut().enumerate() {
            self.maybe(
                &mut target.unit_text,
                || format!("{at}[{index}].unit_text"),
                SHORT,
            );
            self.text(&mut target.quote, || format!("{at}[{index}].quote"), 2_000);
            let qualitative = target.comparator == Comparator::Qualitative;
            match (qualitative, target.value) {
                (false, None) => self.refuse(format!("{at}[{index}].value"), FieldCode::Required),
                (true, Some(_)) => {
                    self.refuse(format!("{at}[{index}].value"), FieldCode::UnknownValue)
                }
                _ => {}
            }
        }
    }

    pub(super) fn actions(&mut self, actions: &mut [ActionDraft], at: &str) {
        self.many(actions, || at.to_owned(), MANY);
        for (index, action) in actions.iter_mut().enumerate() {
            let ActionDraft {
                number,
                text,
                lead,
                coordinators,
                deadline,
                resources,
                extras,
            } = action;
            let at = format!("{at}[{index}].");
            self.text(number, || format!("{at}number"), NUMBER);
            self.words(text, &format!("{at}text"), TEXT);
            for (text, field) in [
                (lead, "lead"),
                (coordinators, "coordinators"),
                (deadline, "deadline"),
                (resources, "resources"),
            ] {
                self.maybe(text, || format!("{at}{field}"), TEXT);
            }
            self.extras(extras, &at);
        }
    }

    fn extras(&mut self, extras: &mut [ExtraCell], at: &str) {
        self.many(extras, || format!("{at}extras"), MANY);
        for (index, ExtraCell { column, text }) in extras.iter_mut().enumerate() {
            self.text(column, || format!("{at}extras[{index}].column"), LINE);
            self.text(text, || format!("{at}extras[{index}].text"), TEXT);
        }
    }
}

fn is_code(code: &str) -> bool {
    code.len() <= 60
        && code.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

impl PlanDraft {
    /// Tidies every text and checks every field.
    ///
    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub(super) fn checked(mut self) -> Result<Self, Error> {
        let mut check = Check::default();
        let Self {
            year,
            title,
            organisation,
            decision_number,
            decision_date: _,
            signer_position,
            signer_name,
            document,
            objectives,
        } = &mut self;
        check.year(*year);
        check.head(title, organisation);
        check.line(decision_number, "decision_number");
        check.line(signer_position, "signer_position");
        check.line(signer_name, "signer_name");
        check.around(document);
        check.many(objectives, || "objectives".to_owned(), MANY);
        for (index, objective) in objectives.iter_mut().enumerate() {
            check.objective(objective, &format!("objectives[{index}]."));
        }
        check.finish(self)
    }
}
