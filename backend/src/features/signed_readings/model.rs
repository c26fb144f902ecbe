//! What is signed, and the rules of its life.

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use worktime::Period;

use crate::db::types::{Day, Timestamp};
use crate::error::{Code, Error, FieldCode};
use crate::features::indicators::{Origin, Verdict};
use crate::features::plans::Target;
use crate::ids::{ObjectiveId, PushId, RestatementId, SignedReadingId, UnitId};
use crate::kpi::{Cut, Definition, ManualReading, Reason, same_quotient};
use crate::text_enum;

/// Characters of a reason or note.
pub(super) const LONGEST_NOTE: usize = 2000;
/// Characters that a reason has at least.
pub(super) const SHORTEST_REASON: usize = 10;

text_enum! {
    /// Where a reading is in its life: submitted → approved → restated; returned ones are submitted again.
    ReadingStatus {
        /// Laid before somebody to be approved.
        Submitted = "submitted",
        /// Given back with a note.
        Returned = "returned",
        /// Signed: what it rests on is frozen.
        Approved = "approved",
        /// Signed, and corrected since: the signed figure stays beside the newest.
        Restated = "restated",
    }
}

text_enum! {
    /// A step of a reading's life.
    SigningStep {
        /// Somebody who answers for it submitted it.
        Submitted = "submitted",
        /// It was given back with a note.
        Returned = "returned",
        /// It was approved.
        Approved = "approved",
    }
}

text_enum! {
    /// What was decided about a proposed restatement.
    RestatementOutcome {
        /// The new figure holds from now on.
        Accepted = "accepted",
        /// The figure stays as it was.
        Rejected = "rejected",
    }
}

text_enum! {
    /// How a row behind a figure differs.
    RowChange {
        /// It was not in the figure and now is.
        Added = "added",
        /// It was in the figure and no longer is.
        Gone = "gone",
        /// It is in the figure for another reason, or adds something else to it.
        Moved = "moved",
    }
}

text_enum! {
    /// Whether a signed figure needs to be restated.
    Proposal {
        /// The rows say what was signed.
        None = "none",
        /// They say something else, and nobody has decided yet.
        Open = "open",
        /// They say something else, and somebody decided that the figure stays.
        Rejected = "rejected",
    }
}

/// Which figure: of what, whose, and over which days.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Scope {
    pub(super) indicator_code: String,
    /// None is the whole department.
    pub(super) unit: Option<UnitId>,
    /// The unit and those below it, as they were when it was submitted.
    pub(super) units: Option<HashSet<UnitId>>,
    pub(super) period: Period,
    /// The last day that counts.
    pub(super) through: Day,
    /// The target it is held against.
    pub(super) target: Option<Target>,
}

impl Scope {
    /// The days that an indicator sums over under these settings.
    pub(super) fn cut(&self, indicator: &Definition, settings: &Value) -> Cut {
        Cut {
            start: indicator.first_day(self.period.start().into(), settings),
            end: self.through.plus(1),
        }
    }

    /// Up to when rows count.
    pub(super) fn cut_off(&self) -> Timestamp {
        self.through.plus(1).start()
    }
}

/// A figure with everything it rests on.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Basis {
    pub(super) numerator: i64,
    pub(super) denominator: i64,
    pub(super) counts: BTreeMap<Reason, i64>,
    pub(super) formula: String,
    pub(super) settings_version: i32,
    pub(super) settings: Value,
    pub(super) calendar_version: String,
    /// Rows as they were known at this moment.
    pub(super) as_of: Timestamp,
    pub(super) verdict: Option<Verdict>,
    /// The typed readings that it is, as they then stood; none for a computed figure.
    pub(super) manual: Vec<ManualReading>,
}

impl Basis {
    /// Whether it was computed or typed.
    pub(super) fn origin(&self) -> Origin {
        match self.manual.is_empty() {
            true => Origin::Computed,
            false => Origin::Manual,
        }
    }

    /// Whether the figures are the same: the same pair of integers, or the same quotient from the same rows, where a newer
    /// version of the formula keeps scores in finer parts.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        let pair = |basis: &Self| (basis.numerator, basis.denominator);
        pair(self) == pair(other)
            || self.counts == other.counts && same_quotient(pair(self), pair(other))
    }
}

/// The seal over the rows behind a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seal {
    pub(super) rows: i32,
    pub(super) digest: String,
}

/// Somebody at some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Signer {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) at: Timestamp,
}

/// A reading that was laid before somebody.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct SignedReading {
    pub(super) id: SignedReadingId,
    pub(super) scope: Scope,
    pub(super) status: ReadingStatus,
    pub(super) basis: Basis,
    pub(super) seal: Seal,
    pub(super) objective_id: Option<ObjectiveId>,
    /// Might still have changed by itself when it was submitted.
    pub(super) provisional: bool,
    pub(super) source_last_push_at: Option<Timestamp>,
    pub(super) submitted: Signer,
    pub(super) approved: Option<Signer>,
    pub(super) revision: i32,
}

impl SignedReading {
    /// Refuses what its state does not allow.
    pub(super) fn must_be(&self, allowed: &[ReadingStatus]) -> Result<(), Error> {
        if allowed.contains(&self.status) {
            Ok(())
        } else {
            Err(Code::WrongState.into())
        }
    }

    /// Whether its figure is frozen.
    pub(super) fn is_signed(&self) -> bool {
        matches!(
            self.status,
            ReadingStatus::Approved | ReadingStatus::Restated
        )
    }
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StepTaken {
    pub(super) step: SigningStep,
    pub(super) note: String,
    pub(super) numerator: i64,
    pub(super) denominator: i64,
    pub(super) by: Signer,
}

/// A row that differs between two figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(super) struct ChangedRow {
    /// The row's id, such as that of a dossier.
    #[schema(example = "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10")]
    pub(super) id: String,
    /// The code the office knows it by.
    #[schema(example = "H29.16-250408-0031")]
    pub(super) code: String,
    /// What it is about.
    #[schema(example = "1.012289 Cấp mới giấy phép hành nghề")]
    pub(super) title: String,
    /// Whose it is now.
    pub(super) unit_id: UnitId,
    /// How it differs.
    pub(super) change: RowChange,
    /// Why it counted or did not; null when it was not in the figure.
    pub(super) old_reason: Option<Reason>,
    /// Why it counts or does not; null when it is not in the figure.
    pub(super) reason: Option<Reason>,
    /// Its version behind the old figure; null when it was not known then.
    pub(super) old_version: Option<i32>,
    /// Its version behind the new figure.
    pub(super) version: i32,
    /// When that version was recorded.
    pub(super) recorded_at: Timestamp,
    /// The push that brought it.
    pub(super) push_id: PushId,
}

/// A decision about a proposed restatement.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Restatement {
    pub(super) id: RestatementId,
    /// From 1; none for a rejected one.
    pub(super) number: Option<i32>,
    pub(super) outcome: RestatementOutcome,
    pub(super) old_numerator: i64,
    pub(super) old_denominator: i64,
    pub(super) old_counts: BTreeMap<Reason, i64>,
    pub(super) basis: Basis,
    pub(super) seal: Seal,
    /// How many rows differ.
    pub(super) changed_rows: i32,
    /// The first of them.
    pub(super) changes: Vec<ChangedRow>,
    pub(super) reason: String,
    pub(super) decided: Signer,
}

/// A note that stays with the reading.
pub(super) fn checked_note(field: &str, text: &str, shortest: usize) -> Result<String, Error> {
    let text = text.trim();
    let length = text.chars().count();
    let code = match length {
        0 if shortest > 0 => FieldCode::Required,
        _ if length < shortest => FieldCode::TooShort,
        _ if length > LONGEST_NOTE => FieldCode::TooLong,
        _ if text.contains('\0') => FieldCode::InvalidFormat,
        _ => return Ok(text.to_owned()),
    };
    Err(Error::field(field, code))
}

/// The last day that counts: as asked, or the last one of the period that is over.
pub(super) fn through_day(period: Period, asked: Option<Day>, today: Day) -> Result<Day, Error> {
    let (first, last) = (Day::from(period.start()), Day::from(period.end()).plus(-1));
    let yesterday = today.plus(-1);
    if first > yesterday {
        return Err(Error::field("period", FieldCode::OutOfRange));
    }
    let through = asked.unwrap_or_else(|| last.min(yesterday));
    if through < first || through > last.min(yesterday) {
        return Err(Error::field("through", FieldCode::OutOfRange));
    }
    Ok(through)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse::<chrono::NaiveDate>().expect("a day").into()
    }

    #[test]
    fn only_days_that_are_over_can_be_signed() {
        let quarter: Period = "2025Q3".parse().expect("a period");
        let today = day("2025-09-12");
        assert_eq!(
            through_day(quarter, None, today).ok(),
            Some(day("2025-09-11"))
        );
        assert_eq!(
            through_day(quarter, None, day("2025-12-01")).ok(),
            Some(day("2025-09-30"))
        );
        assert_eq!(
            through_day(quarter, Some(day("2025-07-01")), today).ok(),
            Some(day("2025-07-01"))
        );
        for wrong in ["2025-06-30", "2025-09-12", "2025-10-01"] {
            assert!(
                through_day(quarter, Some(day(wrong)), today).is_err(),
                "{wrong}"
            );
        }
        assert!(through_day(quarter, None, day("2025-07-01")).is_err());
    }

    #[test]
    fn a_reason_has_words() {
        assert_eq!(
            checked_note("reason", " đủ mười ký tự ", 10)
                .ok()
                .as_deref(),
            Some("đủ mười ký tự")
        );
        assert!(checked_note("reason", "ngắn", 10).is_err());
        assert!(checked_note("note", "", 1).is_err());
        assert_eq!(checked_note("note", "  ", 0).ok().as_deref(), Some(""));
        assert!(checked_note("note", &"a".repeat(2001), 0).is_err());
    }
}
