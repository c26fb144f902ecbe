//! Typed targets: comparator, exact value, unit.

mod find;
mod number;

use serde::{Deserialize, Serialize};

pub(crate) use find::{Found, find};

/// How a figure is held against a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Comparator {
    /// Strictly more ("trên", "hơn", ">").
    Gt,
    /// At least ("tối thiểu", "ít nhất", "từ … trở lên", a bare figure).
    Ge,
    /// Strictly less ("dưới", "<").
    Lt,
    /// At most ("không quá", "tối đa").
    Le,
    /// Exactly ("bằng").
    Eq,
    /// No figure: judged by people.
    Qualitative,
}

/// What a target counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetUnit {
    /// Per cent.
    Percent,
    /// Points (*điểm*).
    Points,
    /// Hours per person and year (*giờ/người/năm*).
    HoursPerPersonYear,
    /// Things counted; [`TargetCandidate::unit_text`] says which.
    Count,
    /// A bare number, or no number at all.
    None,
}

/// Where a target was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In the words of the objective.
    Text,
    /// In its measure column.
    Measure,
}

/// A target as one place of the plan states it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetCandidate {
    /// How to compare.
    pub comparator: Comparator,
    /// Whether the plan states the comparator, or it is only implied ("99%").
    pub stated: bool,
    /// The value in thousandths (87,5 is 87500); `None` for a qualitative target.
    pub value: Option<i64>,
    /// What the value counts.
    pub unit: TargetUnit,
    /// The unit's own words, when it is [`TargetUnit::Count`].
    pub unit_text: Option<String>,
    /// The words of the plan.
    pub quote: String,
    /// Where they stand.
    pub place: Place,
}
