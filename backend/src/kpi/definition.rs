//! What an indicator is, apart from its rows.

use serde_json::Value;

use super::Reason;
use super::cut::Grain;
use crate::db::types::Day;
use crate::text_enum;

text_enum! {
    /// What a figure counts, and so the words beside it.
    Measured {
        /// Hồ sơ.
        Dossiers = "dossiers",
        /// Thủ tục hành chính.
        Procedures = "procedures",
        /// Nhiệm vụ được giao.
        Directives = "directives",
        /// Văn bản.
        Documents = "documents",
        /// Người.
        People = "people",
        /// Điểm trên thang 100: the numerator and the denominator are in equal parts of a full score.
        Points = "points",
        /// Lượt cập nhật, kiểm tra.
        Checks = "checks",
        /// Phiếu trả lời hợp lệ.
        Answers = "answers",
    }
}

/// A full score in the parts that figures of points are kept in: 2⁹·3⁴·5⁴·7²·11·13.
///
/// A score out of 100, 80, 60 or 50 points, the mean of up to a dozen of them, and the mean of up to a dozen such means are
/// whole numbers of parts, so that a target is compared exactly; so is every score with two decimals. Sums fit for fifty
/// million scores.
pub const FULL_SCORE: i64 = 181_621_440_000;

/// From what a figure's pair is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// From the numerators and denominators of the steps within the period.
    Steps,
    /// From the rows behind the reasons, stocks as at the cut-off: of all that count, those behind `success`.
    Reasons {
        /// Reasons that are a success.
        success: &'static [Reason],
    },
}

/// Over which days a figure sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Those of the period asked for.
    Period,
    /// From the first day of the year to the end of the period: for what is due by the end of a year.
    YearToDate,
    /// Those of the period where `question` is answered with `period`, from the first day of the year otherwise: for
    /// what is counted by row or by group, as it is set.
    BySetting {
        /// The question.
        question: &'static str,
        /// The choice under which the figure sums over the period alone.
        period: &'static str,
    },
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
    /// From what the pair is made.
    pub counting: Counting,
    /// Over which days it sums.
    pub span: Span,
    /// What may be set.
    pub questions: &'static [Question],
}

impl Definition {
    /// `dossier-on-time v1`, as it stands beside a figure.
    pub fn formula(&self) -> String {
        format!("{} v{}", self.code, self.formula_version)
    }

    /// Whether a figure under these settings runs from the first day of the year, whatever the period.
    pub fn runs_from_new_year(&self, settings: &Value) -> bool {
        match self.span {
            Span::Period => false,
            Span::YearToDate => true,
            Span::BySetting { question, period } => self.complete(settings)[question] != period,
        }
    }

    /// The first day that counts in a figure under these settings over a period that begins on `start`.
    pub fn first_day(&self, start: Day, settings: &Value) -> Day {
        if self.runs_from_new_year(settings) {
            Grain::Year.floor(start)
        } else {
            start
        }
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
