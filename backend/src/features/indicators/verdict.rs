//! How a figure stands against a target: in one word, and what is still needed.

use serde::Serialize;
use utoipa::ToSchema;

use super::{Origin, Reading};
use crate::db::types::Day;
use crate::features::plans::{Comparator, Margin, Objective, Target};
use crate::text_enum;

text_enum! {
    /// How a figure stands.
    Verdict {
        /// Đạt: the period is over and the target was met.
        Met = "met",
        /// Đang đạt: the target is met now, the period goes on.
        OnTrack = "on_track",
        /// Đang theo dõi: the target is not met now and can still be reached.
        Watching = "watching",
        /// Không đạt: the period is over, or nothing that may still come can reach the target.
        NotMet = "not_met",
        /// Chưa có số liệu: no source has sent anything, or no source measures it yet.
        NoData = "no_data",
        /// Không phát sinh: the source is there and nothing of the kind happened.
        NoCases = "no_cases",
        /// Cần quyết định: the plan names targets that differ and nobody has decided.
        NeedsDecision = "needs_decision",
    }
}

/// What is still needed for the target, or may still go wrong, if nothing else were to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Needed {
    /// So many more rows may fail with the target still met: "còn được phép trễ 3 hồ sơ".
    FailuresLeft {
        /// How many.
        rows: u64,
    },
    /// So many more successes, with no further failure, reach the target: "cần thêm 41 hồ sơ trực tuyến".
    SuccessesNeeded {
        /// How many.
        rows: u64,
    },
    /// So many rows failed that the target cannot be reached any more.
    OutOfReach {
        /// How many failed.
        failed: i64,
    },
}

/// A verdict with what is still needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Standing {
    /// In one word.
    pub verdict: Verdict,
    /// What is still needed; null when there is nothing to say.
    pub needed: Option<Needed>,
}

impl From<Verdict> for Standing {
    fn from(verdict: Verdict) -> Self {
        Self {
            verdict,
            needed: None,
        }
    }
}

/// Judges a reading against one target. `has_data`: the source has ever sent something.
///
/// A qualitative target ("Duy trì trang Web") is for people to judge, so no computed figure is held against it. One that a
/// responsible person typed is their judgement: met when all that was measured succeeded.
pub fn judge(target: &Target, reading: &Reading, has_data: bool) -> Standing {
    let (numerator, denominator) = (reading.figure.numerator, reading.figure.denominator);
    let typed = reading.origin == Origin::Manual;
    let judged_by_people = typed && target.comparator == Comparator::Qualitative;
    let has_data = has_data || typed;
    if !has_data || !(target.is_measurable() || judged_by_people) {
        return Verdict::NoData.into();
    }
    if denominator == 0 {
        return Verdict::NoCases.into();
    }
    let over = reading.cut_off >= Day::from(reading.period.end()).start();
    let met = match judged_by_people {
        true => numerator == denominator,
        false => target.met_by(numerator, denominator),
    };
    if over {
        return if met {
            Verdict::Met.into()
        } else {
            Verdict::NotMet.into()
        };
    }
    match target.margin(numerator, denominator) {
        Some(Margin::Met { failures_left }) => Standing {
            verdict: Verdict::OnTrack,
            needed: failures_left.map(|rows| Needed::FailuresLeft { rows }),
        },
        Some(Margin::Missed {
            successes_needed: Some(rows),
        }) => Standing {
            verdict: Verdict::Watching,
            needed: Some(Needed::SuccessesNeeded { rows }),
        },
        Some(Margin::Missed {
            successes_needed: None,
        }) => Standing {
            verdict: Verdict::NotMet,
            needed: Some(Needed::OutOfReach {
                failed: denominator - numerator,
            }),
        },
        None if met => Verdict::OnTrack.into(),
        None => Verdict::Watching.into(),
    }
}

/// Judges a reading against an objective: its ruling target, or, while nobody has decided, each that it names.
/// The second part is empty unless a decision is needed.
pub fn judge_all(
    objective: &Objective,
    reading: Option<&Reading>,
    has_data: bool,
) -> (Standing, Vec<Standing>) {
    let against = |target: &Target| match reading {
        Some(reading) => judge(target, reading, has_data),
        None => Verdict::NoData.into(),
    };
    match objective.target() {
        Some(target) => (against(target), Vec::new()),
        None if objective.needs_decision() => (
            Verdict::NeedsDecision.into(),
            objective.targets.iter().map(against).collect(),
        ),
        None => (Verdict::NoData.into(), Vec::new()),
    }
}
