//! `dossier-on-time-766`: on time or still in time, of all that were received in the period or carried into it.
//!
//! The note on method to Quyết định 766/QĐ-TTg: (done on time + open in time) ÷ (received + carried). What was carried in
//! or received is what was finished, ended otherwise, or is still open, so the pair is made of the rows behind each reason
//! at the cut-off. A dossier that waits for the citizen stands as it did when he or she was asked; one that was asked more
//! than once and is not finished is overdue.

use std::cmp::Ordering;

use serde_json::Value;
use worktime::Precision;

use super::super::model::Dossier;
use super::super::timeline::{Ending, OpenState, ending, open_steps, punctuality};
use crate::db::types::{Day, Timestamp};
use crate::kpi::{Counting, Definition, Formula, Measured, Reason, Rule, Span, Step, Steps};

pub(in super::super) static DEFINITION: Definition = Definition {
    code: "dossier-on-time-766",
    name_vi: "Hồ sơ đúng hạn theo Quyết định 766",
    name_en: "Dossiers on time by Decision 766",
    formula_version: 1,
    rule: Rule {
        vi: "(Xong đúng hạn + đang xử lý còn hạn) ÷ (tiếp nhận trong kỳ + từ kỳ trước chuyển sang). Chờ bổ sung thì xét lúc yêu cầu; yêu cầu bổ sung quá một lần mà chưa xong là quá hạn.",
        en: "(Done on time + open in time) ÷ (received in the period + carried into it). While waiting for the citizen it stands as when he or she was asked; asked more than once and not finished is overdue.",
        source: "Hướng dẫn tính chỉ số theo QĐ 766/QĐ-TTg ngày 23/6/2022",
    },
    measured: Measured::Dossiers,
    source: "dossiers",
    counted: &[
        Reason::Early,
        Reason::OnTime,
        Reason::NoDueDate,
        Reason::EndedInTime,
        Reason::OpenInTime,
        Reason::AskedInTime,
        Reason::Late,
        Reason::EndedLate,
        Reason::OpenOverdue,
        Reason::AskedLate,
        Reason::AskedAgain,
    ],
    left_out: &[Reason::Withdrawn, Reason::Refused, Reason::NotReceived],
    stocks: &[
        Reason::OpenInTime,
        Reason::OpenOverdue,
        Reason::AskedInTime,
        Reason::AskedLate,
        Reason::AskedAgain,
    ],
    counting: Counting::Reasons {
        success: &[
            Reason::Early,
            Reason::OnTime,
            Reason::NoDueDate,
            Reason::EndedInTime,
            Reason::OpenInTime,
            Reason::AskedInTime,
        ],
    },
    span: Span::Period,
    questions: &[],
};

/// The formula.
#[derive(Debug)]
pub(in super::super) struct OnTime766;

impl Formula<Dossier> for OnTime766 {
    fn definition(&self) -> &'static Definition {
        &DEFINITION
    }

    fn steps(&self, dossier: &Dossier, _: &Value) -> Steps {
        let ending = ending(dossier);
        let Some(received) = dossier.received_at.map(Timestamp::day) else {
            let reason = match ending {
                Some(Ending::Refused(_)) => Reason::Refused,
                Some(Ending::Withdrawn(_)) => Reason::Withdrawn,
                _ => Reason::NotReceived,
            };
            return vec![Step::left_out(dossier.listed_day(), reason)];
        };
        let due = dossier.effective_due();
        let last = ending.map(|ending| match ending {
            Ending::Finished(at) => (at.day(), finished(at, due)),
            Ending::Withdrawn(day) | Ending::Refused(day) => (day, ended(day, due)),
        });
        let due_day = due.map(Timestamp::day);
        let state = |state: OpenState| match state {
            OpenState { times_asked, .. } if times_asked > 1 => Reason::AskedAgain,
            OpenState {
                asked_on: Some(asked),
                ..
            } if due_day.is_some_and(|due| asked > due) => Reason::AskedLate,
            OpenState {
                asked_on: Some(_), ..
            } => Reason::AskedInTime,
            other => other.reason(),
        };
        let mut steps = open_steps(dossier, received, last.map(|(day, _)| day), state);
        // The pair is made of the rows behind the reasons, so a step adds no more than its row.
        steps.extend(last.map(|(day, reason)| Step::left_out(day, reason)));
        steps
    }
}

fn finished(at: Timestamp, due: Option<Timestamp>) -> Reason {
    match due.map(|due| punctuality(Precision::Day, at, due)) {
        None => Reason::NoDueDate,
        Some(Ordering::Less) => Reason::Early,
        Some(Ordering::Equal) => Reason::OnTime,
        Some(Ordering::Greater) => Reason::Late,
    }
}

fn ended(day: Day, due: Option<Timestamp>) -> Reason {
    match due {
        Some(due) if day > due.day() => Reason::EndedLate,
        _ => Reason::EndedInTime,
    }
}
