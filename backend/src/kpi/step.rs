//! What one source row adds, from which day on, and why.

use crate::db::types::Day;
use crate::text_enum;

text_enum! {
    /// Why a row counts in a figure, or does not. Every row has exactly one at any moment.
    Reason {
        /// Finished on a day before the promised one.
        Early = "early",
        /// Finished on the promised day.
        OnTime = "on_time",
        /// Finished, nothing was promised: the setting says how it counts.
        NoDueDate = "no_due_date",
        /// Finished after the promised day.
        Late = "late",
        /// Finished late, with a letter of apology and a new date (form 04): late against the first date.
        LateApologised = "late_apologised",
        /// Received online.
        Online = "online",
        /// Received at the counter.
        Counter = "counter",
        /// Received by post.
        Postal = "postal",
        /// Being worked on, not yet due.
        OpenInTime = "open_in_time",
        /// Being worked on, past its date.
        OpenOverdue = "open_overdue",
        /// Waiting for the citizen, or stopped: the clock stands still.
        Paused = "paused",
        /// The citizen took it back.
        Withdrawn = "withdrawn",
        /// Not accepted.
        Refused = "refused",
        /// Not received yet.
        NotReceived = "not_received",
        /// A procedure that only gives information online: outside the online share.
        InformationOnly = "information_only",
        /// Waiting for the citizen, who was asked by the promised day.
        AskedInTime = "asked_in_time",
        /// Waiting for the citizen, who was asked after the promised day.
        AskedLate = "asked_late",
        /// The citizen was asked more than once and it is not finished.
        AskedAgain = "asked_again",
        /// Ended without a result by the promised day.
        EndedInTime = "ended_in_time",
        /// Ended without a result after the promised day.
        EndedLate = "ended_late",
        /// Checked: in time, correct and lawful.
        Compliant = "compliant",
        /// Checked: not in time, not correct or not lawful.
        NotCompliant = "not_compliant",
        /// Nobody has checked it.
        NotChecked = "not_checked",
        /// Its day has not come yet.
        NotYetDue = "not_yet_due",
        /// The ISO procedure was issued by the last day.
        IssuedInTime = "issued_in_time",
        /// The ISO procedure was issued after the last day.
        IssuedLate = "issued_late",
        /// The last day has passed and there is no ISO procedure.
        NotIssued = "not_issued",
        /// A ministry decides, not the department or the province.
        CentralAuthority = "central_authority",
        /// Done by the last day.
        DoneInTime = "done_in_time",
        /// Done after the last day.
        DoneLate = "done_late",
        /// Not done, and the last day has passed.
        NotDone = "not_done",
        /// Another department leads; ours only takes part.
        Coordinating = "coordinating",
        /// No day was set.
        NoDeadline = "no_deadline",
        /// Sent electronically with a digital signature.
        ElectronicSigned = "electronic_signed",
        /// Sent electronically without a digital signature.
        ElectronicUnsigned = "electronic_unsigned",
        /// Sent on paper only.
        OnPaper = "on_paper",
        /// Secret: never sent electronically.
        Secret = "secret",
        /// Received, not sent.
        Incoming = "incoming",
        /// The register does not say how it was sent.
        FormNotStated = "form_not_stated",
        /// Attended at least the hours of the year.
        HoursReached = "hours_reached",
        /// Hours of the year are still missing.
        HoursShort = "hours_short",
        /// Away for the whole year.
        OnLeave = "on_leave",
        /// A room was scored: one audit.
        Scored = "scored",
        /// A room, by its audits of the year.
        RoomScored = "room_scored",
        /// A unit, by its rooms that were audited in the year.
        UnitScored = "unit_scored",
        /// Checked, and in order.
        CheckPassed = "check_passed",
        /// Checked, and not in order.
        CheckFailed = "check_failed",
        /// Answered "satisfied" or better.
        Satisfied = "satisfied",
        /// Answered less than "satisfied".
        NotSatisfied = "not_satisfied",
    }
}

/// A delta that holds from `day` on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The first day on which it holds.
    pub day: Day,
    /// Rows that stand behind `reason` from then on: 1, or -1 when the row moves to another reason.
    pub rows: i64,
    /// Why.
    pub reason: Reason,
    /// Added to the numerator.
    pub numerator: i64,
    /// Added to the denominator.
    pub denominator: i64,
}

impl Step {
    /// A row that counts in the figure from `day` on.
    pub const fn counted(day: Day, reason: Reason, success: bool) -> Self {
        Self {
            day,
            rows: 1,
            reason,
            numerator: success as i64,
            denominator: 1,
        }
    }

    /// A row that is known and left out, with its reason.
    pub const fn left_out(day: Day, reason: Reason) -> Self {
        Self {
            day,
            rows: 1,
            reason,
            numerator: 0,
            denominator: 0,
        }
    }

    /// A row that leaves `reason` on `day`.
    pub const fn leaves(day: Day, reason: Reason) -> Self {
        Self {
            day,
            rows: -1,
            reason,
            numerator: 0,
            denominator: 0,
        }
    }
}

/// All steps of one row for one indicator.
pub type Steps = Vec<Step>;
