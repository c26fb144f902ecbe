//! `directive-on-time`: tasks of the province done by their last day, of all that are done or whose last day has passed.
//!
//! Only those that the department leads (2025 plan, objective 4). The 2021 plan wants the reply one day before the last
//! one (objective 3): a setting. A task that is not done counts as missed from the day after its last one, so that none
//! passes its date unnoticed.

use serde_json::Value;

use super::model::{Directive, DirectiveRole};
use crate::kpi::{
    Counting, Definition, Formula, Measured, Question, Reason, Rule, Span, Step, Steps,
};

pub(super) static DEFINITION: Definition = Definition {
    code: "directive-on-time",
    name_vi: "Nhiệm vụ UBND tỉnh giao thực hiện đúng hạn",
    name_en: "Tasks of the province done on time",
    formula_version: 1,
    rule: Rule {
        vi: "Đúng hạn = ngày hoàn thành ≤ ngày hạn (theo gia hạn cuối cùng); mẫu số = nhiệm vụ Sở chủ trì đã hoàn thành hoặc đã quá hạn. Quá hạn mà chưa xong thì tính là trễ từ ngày sau hạn.",
        en: "On time = done by the last day (of the last extension); denominator = tasks that the department leads and that are done or overdue. An overdue task counts as missed from the day after its last one.",
        source: "Mục tiêu 4 năm 2025 (QĐ 26/QĐ-SYT); mục tiêu 3 năm 2021: trước hạn 1 ngày",
    },
    measured: Measured::Directives,
    source: "directives",
    counted: &[Reason::DoneInTime, Reason::DoneLate, Reason::NotDone],
    left_out: &[Reason::OpenInTime, Reason::NoDeadline, Reason::Coordinating],
    stocks: &[Reason::OpenInTime],
    counting: Counting::Steps,
    span: Span::Period,
    questions: &[Question {
        name: "days_before",
        choices: &["0", "1", "2", "3"],
    }],
};

/// The formula.
#[derive(Debug)]
pub(super) struct OnTime;

impl Formula<Directive> for OnTime {
    fn definition(&self) -> &'static Definition {
        &DEFINITION
    }

    fn steps(&self, directive: &Directive, settings: &Value) -> Steps {
        let issued = directive.issued_on;
        if directive.role == DirectiveRole::Coordinating {
            return vec![Step::left_out(issued, Reason::Coordinating)];
        }
        let Some(due) = directive.effective_due() else {
            return vec![Step::left_out(issued, Reason::NoDeadline)];
        };
        let before: i32 = settings["days_before"]
            .as_str()
            .and_then(|days| days.parse().ok())
            .unwrap_or_default();
        // A task that is due on the day it is given cannot be done the day before.
        let last = due.plus(-before).max(issued);
        let (settled, reason, success) = match directive.done_on {
            Some(done) if done <= last => (done, Reason::DoneInTime, true),
            Some(_) => (last.plus(1), Reason::DoneLate, false),
            None => (last.plus(1), Reason::NotDone, false),
        };
        vec![
            Step::left_out(issued, Reason::OpenInTime),
            Step::leaves(settled, Reason::OpenInTime),
            Step::counted(settled, reason, success),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::Extension;
    use super::*;
    use crate::db::types::Day;
    use crate::kpi::{Cut, Figure, Sums};

    fn day(text: &str) -> Day {
        text.parse::<chrono::NaiveDate>().expect("a day").into()
    }

    fn directive(done: Option<&str>) -> Directive {
        Directive {
            number: "1024/UBND-VX".to_owned(),
            issued_on: day("2025-03-03"),
            issuer_code: None,
            subject: "Báo cáo tiêm chủng".to_owned(),
            role: DirectiveRole::Lead,
            due_on: Some(day("2025-03-14")),
            extensions: Vec::new(),
            done_on: done.map(day),
            reply_number: None,
            note: None,
        }
    }

    fn figure(directive: &Directive, until: &str, days_before: &str) -> Figure {
        let cut = Cut {
            start: day("2025-01-01"),
            end: day(until),
        };
        let mut sums = [(Sums::default(), Sums::default())];
        let settings = serde_json::json!({ "days_before": days_before });
        Sums::add_by_cut(&mut sums, &[cut], &OnTime.steps(directive, &settings));
        Figure::of_sums(&DEFINITION, &sums).remove(0)
    }

    fn pair(directive: &Directive, until: &str, days_before: &str) -> (i64, i64) {
        let figure = figure(directive, until, days_before);
        (figure.numerator, figure.denominator)
    }

    #[test]
    fn an_open_task_is_missed_from_the_day_after_its_last_one() {
        let open = directive(None);
        assert_eq!(pair(&open, "2025-03-15", "0"), (0, 0));
        assert_eq!(
            figure(&open, "2025-03-15", "0").count(Reason::OpenInTime),
            1
        );
        assert_eq!(pair(&open, "2025-03-16", "0"), (0, 1));
        assert_eq!(
            figure(&open, "2025-03-16", "0").count(Reason::OpenInTime),
            0
        );
    }

    #[test]
    fn the_plan_of_2021_wants_it_a_day_earlier() {
        let on_the_day = directive(Some("2025-03-14"));
        assert_eq!(pair(&on_the_day, "2025-04-01", "0"), (1, 1));
        assert_eq!(pair(&on_the_day, "2025-04-01", "1"), (0, 1));
        assert_eq!(
            pair(&directive(Some("2025-03-13")), "2025-04-01", "1"),
            (1, 1)
        );
    }

    #[test]
    fn the_last_extension_rules() {
        let mut extended = directive(Some("2025-03-20"));
        assert_eq!(pair(&extended, "2025-04-01", "0"), (0, 1));
        extended.extensions.push(Extension {
            document_number: "815/UBND-VX".to_owned(),
            granted_on: day("2025-03-12"),
            due_on: day("2025-03-21"),
        });
        assert_eq!(pair(&extended, "2025-04-01", "0"), (1, 1));
    }

    #[test]
    fn what_others_lead_and_what_has_no_day_is_left_out() {
        let others = Directive {
            role: DirectiveRole::Coordinating,
            ..directive(None)
        };
        let figure_of_others = figure(&others, "2026-01-01", "0");
        assert_eq!(figure_of_others.denominator, 0);
        assert_eq!(figure_of_others.count(Reason::Coordinating), 1);
        let undated = Directive {
            due_on: None,
            ..directive(None)
        };
        assert_eq!(
            figure(&undated, "2026-01-01", "0").count(Reason::NoDeadline),
            1
        );
    }
}
