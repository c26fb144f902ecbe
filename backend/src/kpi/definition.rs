//! What an indicator is, apart from its rows.

use serde_json::Value;

use super::Reason;

/// What the figure counts, for its unit of display.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measured {
    /// Dossiers of so many.
    Dossiers,
}

/// A setting of a formula: what may be chosen, and what is chosen unless someone decides otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Its name in the settings.
    pub name: &'static str,
    /// The words it may be set to; the first is the default.
    pub choices: &'static [&'static str],
}

/// The rule behind a figure, as an auditor reads it.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// In Vietnamese.
    pub vi: &'static str,
    /// In English.
    pub en: &'static str,
    /// Where the rule comes from.
    pub source: &'static str,
}

/// An indicator that is computed from source rows.
#[derive(Debug)]
pub struct Definition {
    /// Its code, which outlives the years.
    pub code: &'static str,
    /// Name in Vietnamese.
    pub name_vi: &'static str,
    /// Name in English.
    pub name_en: &'static str,
    /// Raised when the formula changes; figures name it.
    pub formula_version: u32,
    /// The rule in words.
    pub rule: Rule,
    /// What is counted.
    pub measured: Measured,
    /// The source kind that feeds it.
    pub source: &'static str,
    /// Reasons that count, in the order in which they are shown.
    pub counted: &'static [Reason],
    /// Reasons that are left out, in the order in which they are shown.
    pub left_out: &'static [Reason],
    /// Reasons that are stocks (how many there are at a day's end) and not flows (how many there were in a period).
    pub stocks: &'static [Reason],
    /// What may be set.
    pub questions: &'static [Question],
}

impl Definition {
    /// `dossier-on-time v1`, as it stands beside a figure.
    pub fn formula(&self) -> String {
        format!("{} v{}", self.code, self.formula_version)
    }

    /// The settings laid over the defaults: every question answered with one of its choices.
    pub fn complete(&self, chosen: &Value) -> Value {
        let answers = self.questions.iter().map(|question| {
            let answer = chosen.get(question.name).and_then(Value::as_str);
            let answer = answer
                .filter(|answer| question.choices.contains(answer))
                .unwrap_or(question.choices[0]);
            (question.name.to_owned(), Value::from(answer))
        });
        Value::Object(answers.collect())
    }
}
