//! `website-upkeep`: planned updates done by their day and checks passed, of all that are done or whose day has passed.
//!
//! 2021 plan, objective 6: "duy trì trang Web, Forum".

use serde_json::Value;

use super::model::{UpkeepActivity, UpkeepItem};
use crate::kpi::{
    Counting, Definition, Formula, Measured, Question, Reason, Rule, Span, Step, Steps,
};

pub(super) static DEFINITION: Definition = Definition {
    code: "website-upkeep",
    name_vi: "Duy trì trang Web, Forum",
    name_en: "Upkeep of website and forum",
    formula_version: 1,
    rule: Rule {
        vi: "Đạt = cập nhật đúng ngày kế hoạch, hoặc kiểm tra đúng ngày và không có lỗi; mẫu số = lượt đã làm hoặc đã quá ngày. Lượt tự kiểm tra không chạy được vì hệ thống không hoạt động thì không tính.",
        en: "Passed = updated by the planned day, or checked by it and in order; denominator = items that are done or whose day has passed. Checks that did not run because the system was down are left out.",
        source: "Mục tiêu 6 năm 2021",
    },
    measured: Measured::Checks,
    source: "upkeep",
    counted: &[
        Reason::DoneInTime,
        Reason::CheckPassed,
        Reason::CheckFailed,
        Reason::DoneLate,
        Reason::NotDone,
    ],
    left_out: &[Reason::NotYetDue, Reason::NotChecked],
    stocks: &[Reason::NotYetDue],
    counting: Counting::Steps,
    span: Span::Period,
    questions: &[Question {
        name: "late_update",
        choices: &["missed", "counts"],
    }],
};

/// The formula.
#[derive(Debug)]
pub(super) struct Upkept;

impl Formula<UpkeepItem> for Upkept {
    fn definition(&self) -> &'static Definition {
        &DEFINITION
    }

    fn steps(&self, item: &UpkeepItem, settings: &Value) -> Steps {
        let last = item.scheduled_on;
        if item.was_not_run() {
            return vec![Step::left_out(last, Reason::NotChecked)];
        }
        let in_order = item.activity == UpkeepActivity::Update || item.passed == Some(true);
        let (settled, reason, success) = match item.done_on {
            Some(done) if !in_order => (done.min(last.plus(1)), Reason::CheckFailed, false),
            Some(done) if done <= last => match item.activity {
                UpkeepActivity::Update => (done, Reason::DoneInTime, true),
                _ => (done, Reason::CheckPassed, true),
            },
            Some(_) => {
                let counts = settings["late_update"] == "counts";
                (last.plus(1), Reason::DoneLate, counts)
            }
            None => (last.plus(1), Reason::NotDone, false),
        };
        let mut steps = Vec::with_capacity(3);
        if settled > item.scheduled_on {
            steps.push(Step::left_out(item.scheduled_on, Reason::NotYetDue));
            steps.push(Step::leaves(settled, Reason::NotYetDue));
        }
        steps.push(Step::counted(settled, reason, success));
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::UpkeepChannel;
    use super::*;
    use crate::db::types::Day;

    fn item(activity: UpkeepActivity, done: Option<i32>, passed: Option<bool>) -> UpkeepItem {
        UpkeepItem {
            done_on: done.map(Day::from_number),
            passed,
            ..UpkeepItem::planned(
                UpkeepChannel::Website,
                "Tin hoạt động ngành",
                activity,
                Day::from_number(100),
            )
        }
    }

    fn ends(item: &UpkeepItem) -> (i32, Reason, i64) {
        let steps = Upkept.steps(item, &Value::Null);
        let last = steps.last().expect("a step");
        (last.day.number(), last.reason, last.numerator)
    }

    #[test]
    fn updates_count_by_their_day() {
        use UpkeepActivity::Update;
        assert_eq!(
            ends(&item(Update, Some(98), None)),
            (98, Reason::DoneInTime, 1)
        );
        assert_eq!(
            ends(&item(Update, Some(100), None)),
            (100, Reason::DoneInTime, 1)
        );
        assert_eq!(
            ends(&item(Update, Some(105), None)),
            (101, Reason::DoneLate, 0)
        );
        assert_eq!(ends(&item(Update, None, None)), (101, Reason::NotDone, 0));
    }

    #[test]
    fn a_check_must_also_pass() {
        use UpkeepActivity::Certificate;
        assert_eq!(
            ends(&item(Certificate, Some(100), Some(true))),
            (100, Reason::CheckPassed, 1)
        );
        assert_eq!(
            ends(&item(Certificate, Some(100), Some(false))),
            (100, Reason::CheckFailed, 0)
        );
        let not_run = UpkeepItem {
            not_run: Some(true),
            ..item(Certificate, None, None)
        };
        assert_eq!(ends(&not_run), (100, Reason::NotChecked, 0));
        assert_eq!(Upkept.steps(&not_run, &Value::Null)[0].denominator, 0);
    }
}
