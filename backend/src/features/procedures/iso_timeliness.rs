//! `procedure-iso-timeliness`: procedures whose ISO procedure was issued in time, of all whose day has passed or whose
//! ISO procedure is there.
//!
//! 15 days where the department decides, 30 where the province does, from the decision that published the procedure
//! (2025 plan, objective 3). The day of the decision is day 0 (Bộ luật Dân sự 2015, Điều 147).

use serde_json::Value;
use worktime::Calendar;

use super::model::{Authority, Procedure};
use crate::db::types::Day;
use crate::kpi::{
    self, Counting, Definition, Formula, Measured, Question, Reason, Rule, Span, Step, Steps,
};

pub(super) static DEFINITION: Definition = Definition {
    code: "procedure-iso-timeliness",
    name_vi: "Thiết lập quy trình ISO đúng hạn",
    name_en: "ISO procedures set up in time",
    formula_version: 1,
    rule: Rule {
        vi: "Đúng hạn = quy trình ISO ban hành trong 15 ngày (Sở quyết định) hoặc 30 ngày (UBND tỉnh quyết định) kể từ quyết định công bố. Chưa đến hạn thì chưa tính; quá hạn mà chưa có thì tính là trễ.",
        en: "In time = the ISO procedure was issued within 15 days (department decides) or 30 days (province decides) of the decision that published it. Not yet due is left out; overdue without one is late.",
        source: "Mục tiêu 3 năm 2025 (QĐ 26/QĐ-SYT)",
    },
    measured: Measured::Procedures,
    source: "procedures",
    counted: &[Reason::IssuedInTime, Reason::IssuedLate, Reason::NotIssued],
    left_out: &[Reason::NotYetDue, Reason::CentralAuthority],
    stocks: &[Reason::NotYetDue],
    counting: Counting::Steps,
    span: Span::Period,
    questions: &[Question {
        name: "iso_days",
        choices: &["calendar", "working"],
    }],
};

/// Days that the department gives itself where it decides.
const DAYS_DEPARTMENT: u32 = 15;
/// Days off that people may add to a year beyond the computed ones, at the very most.
const CORRECTED_DAYS: i32 = 21;
/// Days where the province decides.
const DAYS_PROVINCE: u32 = 30;

impl Procedure {
    fn days(&self) -> u32 {
        match self.authority {
            Authority::Province => DAYS_PROVINCE,
            Authority::Department | Authority::Central => DAYS_DEPARTMENT,
        }
    }

    /// The last day in time, in calendar days.
    pub(super) fn last_day(&self) -> Day {
        self.decided_on.plus(self.days() as i32)
    }

    /// The last day in time, in working days.
    fn last_working_day(&self, calendar: &Calendar) -> Day {
        calendar
            .add_working_days(self.decided_on.date(), self.days())
            .map_or(self.last_day(), |reckoned| reckoned.value.into())
    }

    /// No setting gives a later last day, nor a calendar that somebody corrects by some days.
    pub(super) fn latest_last_day(&self) -> Day {
        self.last_working_day(Calendar::vietnam_civil_service())
            .plus(CORRECTED_DAYS)
    }
}

/// The formula.
#[derive(Debug)]
pub(super) struct IsoTimeliness;

impl Formula<Procedure> for IsoTimeliness {
    fn definition(&self) -> &'static Definition {
        &DEFINITION
    }

    fn steps(&self, procedure: &Procedure, settings: &Value) -> Steps {
        if procedure.authority == Authority::Central {
            return vec![Step::left_out(
                procedure.decided_on,
                Reason::CentralAuthority,
            )];
        }
        let last = if settings["iso_days"] == "working" {
            kpi::with_calendar(settings, |calendar| procedure.last_working_day(calendar))
        } else {
            procedure.last_day()
        };
        let (settled, reason, success) = match procedure.iso_issued_on {
            Some(issued) if issued <= last => (issued, Reason::IssuedInTime, true),
            // Late on the day after its last one, whenever it comes.
            Some(_) => (last.plus(1), Reason::IssuedLate, false),
            None => (last.plus(1), Reason::NotIssued, false),
        };
        vec![
            Step::left_out(procedure.decided_on, Reason::NotYetDue),
            Step::leaves(settled, Reason::NotYetDue),
            Step::counted(settled, reason, success),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::ServiceLevel;
    use super::*;
    use crate::kpi::{Cut, Figure, Sums};

    fn day(text: &str) -> Day {
        text.parse::<chrono::NaiveDate>().expect("a day").into()
    }

    fn procedure(authority: Authority, issued: Option<&str>) -> Procedure {
        Procedure {
            code: "1.012289".to_owned(),
            name: "Cấp mới giấy phép hành nghề".to_owned(),
            field: None,
            level: ServiceLevel::Full,
            authority,
            decision_number: "512/QĐ-UBND".to_owned(),
            decided_on: day("2025-04-18"),
            limit_days: None,
            iso_number: None,
            iso_issued_on: issued.map(day),
            iso_version: None,
            valid_from: None,
            valid_to: None,
        }
    }

    fn figure(procedure: &Procedure, until: &str, days: &str) -> Figure {
        let cut = Cut {
            start: day("2025-01-01"),
            end: day(until),
        };
        let mut sums = [(Sums::default(), Sums::default())];
        let settings = serde_json::json!({ "iso_days": days });
        Sums::add_by_cut(
            &mut sums,
            &[cut],
            &IsoTimeliness.steps(procedure, &settings),
        );
        Figure::of_sums(&DEFINITION, &sums).remove(0)
    }

    fn pair(procedure: &Procedure, until: &str, days: &str) -> (i64, i64) {
        let Figure {
            numerator,
            denominator,
            ..
        } = figure(procedure, until, days);
        (numerator, denominator)
    }

    #[test]
    fn what_is_not_yet_due_is_left_out_until_its_day_has_passed_and_then_late() {
        use Authority::{Department, Province};
        // 18/4 + 15 = 3/5; + 30 = 18/5.
        let open = procedure(Department, None);
        assert_eq!(pair(&open, "2025-05-04", "calendar"), (0, 0));
        assert_eq!(
            figure(&open, "2025-05-04", "calendar").count(Reason::NotYetDue),
            1
        );
        assert_eq!(pair(&open, "2025-05-05", "calendar"), (0, 1));
        assert_eq!(
            figure(&open, "2025-05-05", "calendar").count(Reason::NotYetDue),
            0
        );
        let of_province = procedure(Province, None);
        assert_eq!(pair(&of_province, "2025-05-19", "calendar"), (0, 0));
        assert_eq!(pair(&of_province, "2025-05-20", "calendar"), (0, 1));
    }

    #[test]
    fn the_last_day_is_in_time_and_the_next_is_late() {
        use Authority::Department;
        let last = procedure(Department, Some("2025-05-03"));
        assert_eq!(pair(&last, "2026-01-01", "calendar"), (1, 1));
        let late = procedure(Department, Some("2025-05-04"));
        assert_eq!(pair(&late, "2026-01-01", "calendar"), (0, 1));
        assert_eq!(
            figure(&late, "2026-01-01", "calendar").count(Reason::IssuedLate),
            1
        );
    }

    #[test]
    fn working_days_leave_out_the_holidays() {
        // From Friday 18/4: 21–25/4 and Saturday 26/4 are six, 28–29/4 eight, 5–9/5 thirteen, 12–13/5 fifteen.
        let in_time = procedure(Authority::Department, Some("2025-05-13"));
        assert_eq!(pair(&in_time, "2026-01-01", "working"), (1, 1));
        assert_eq!(pair(&in_time, "2026-01-01", "calendar"), (0, 1));
    }

    #[test]
    fn what_the_ministries_decide_is_no_business_of_ours() {
        let central = figure(
            &procedure(Authority::Central, None),
            "2026-01-01",
            "calendar",
        );
        assert_eq!(central.denominator, 0);
        assert_eq!(central.count(Reason::CentralAuthority), 1);
    }
}
