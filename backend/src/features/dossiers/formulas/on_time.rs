//! `dossier-on-time`: dossiers finished by the promised day, of all that were finished.
//!
//! As a live provincial system counts it: date only; early, on time and late of the dossiers finished in the period
//! (statuses done and returned). Open ones stand beside it; paused, withdrawn and refused ones are left out.

use std::cmp::Ordering;

use serde_json::Value;
use worktime::Precision;

use super::super::model::Dossier;
use super::super::timeline::{Ending, OpenState, ending, open_steps, punctuality};
use crate::db::types::Timestamp;
use crate::kpi::{
    Counting, Definition, Formula, Measured, Question, Reason, Rule, Span, Step, Steps,
};

pub(in super::super) static DEFINITION: Definition = Definition {
    code: "dossier-on-time",
    name_vi: "Hồ sơ giải quyết đúng hạn",
    name_en: "Dossiers settled on time",
    formula_version: 1,
    rule: Rule {
        vi: "Đúng hạn = ngày xong ≤ ngày hẹn trả; mẫu số = hồ sơ đã xong trong kỳ.",
        en: "On time = finished on or before the promised day; denominator = dossiers finished in the period.",
        source: "Cách tính của hệ thống một cửa cấp tỉnh đang chạy; NĐ 118/2025/NĐ-CP",
    },
    measured: Measured::Dossiers,
    source: "dossiers",
    counted: &[
        Reason::Early,
        Reason::OnTime,
        Reason::NoDueDate,
        Reason::Late,
        Reason::LateApologised,
    ],
    left_out: &[
        Reason::OpenInTime,
        Reason::OpenOverdue,
        Reason::Paused,
        Reason::Withdrawn,
        Reason::Refused,
        Reason::NotReceived,
    ],
    stocks: &[Reason::OpenInTime, Reason::OpenOverdue, Reason::Paused],
    counting: Counting::Steps,
    span: Span::Period,
    questions: &[
        Question {
            name: "precision",
            choices: &["day", "half_day"],
        },
        Question {
            name: "no_due_date",
            choices: &["on_time", "left_out"],
        },
        Question {
            name: "apologised",
            choices: &["late", "by_due_date"],
        },
    ],
};

/// The formula.
#[derive(Debug)]
pub(in super::super) struct OnTime;

impl Formula<Dossier> for OnTime {
    fn definition(&self) -> &'static Definition {
        &DEFINITION
    }

    fn steps(&self, dossier: &Dossier, settings: &Value) -> Steps {
        let ending = ending(dossier);
        let Some(received) = dossier.received_at.map(Timestamp::day) else {
            let reason = match ending {
                Some(Ending::Refused(_)) => Reason::Refused,
                Some(Ending::Withdrawn(_)) => Reason::Withdrawn,
                _ => Reason::NotReceived,
            };
            return vec![Step::left_out(dossier.listed_day(), reason)];
        };
        let (end, last) = match ending {
            None => (None, None),
            Some(Ending::Finished(at)) => (Some(at.day()), Some(finished(dossier, at, settings))),
            Some(Ending::Withdrawn(day)) => {
                (Some(day), Some(Step::left_out(day, Reason::Withdrawn)))
            }
            Some(Ending::Refused(day)) => (Some(day), Some(Step::left_out(day, Reason::Refused))),
        };
        let mut steps = open_steps(dossier, received, end, OpenState::reason);
        steps.extend(last);
        steps
    }
}

fn finished(dossier: &Dossier, at: Timestamp, settings: &Value) -> Step {
    let is = |name: &str, choice: &str| settings[name] == choice;
    let Some(due) = dossier.effective_due() else {
        return if is("no_due_date", "left_out") {
            Step::left_out(at.day(), Reason::NoDueDate)
        } else {
            Step::counted(at.day(), Reason::NoDueDate, true)
        };
    };
    let precision = if is("precision", "half_day") {
        Precision::HalfDay
    } else {
        Precision::Day
    };
    let apologised = dossier.apologised_at.is_some();
    match punctuality(precision, at, due) {
        // Form 04 gives a new date and leaves the first one broken.
        _ if apologised && !is("apologised", "by_due_date") => {
            Step::counted(at.day(), Reason::LateApologised, false)
        }
        Ordering::Less => Step::counted(at.day(), Reason::Early, true),
        Ordering::Equal => Step::counted(at.day(), Reason::OnTime, true),
        Ordering::Greater if apologised => Step::counted(at.day(), Reason::LateApologised, false),
        Ordering::Greater => Step::counted(at.day(), Reason::Late, false),
    }
}
