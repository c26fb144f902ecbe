//! `training-hours`: members of staff who attended at least 40 hours in the year, of all who belonged to the department.
//!
//! 2021 plan, objective 5: "≥ 40 giờ/người/năm". Who joined or left during the year, or was away for long, needs his or
//! her part of the 40 hours, unless set otherwise. The figure runs from January on: everybody is in it from the first
//! day in the department, and succeeds on the day on which the hours are reached.

use chrono::{Datelike, NaiveDate};
use serde_json::Value;

use super::model::Training;
use super::staff::Staff;
use crate::db::types::Day;
use crate::error::Error;
use crate::features::records::{Grouping, Member, RecordKind, Subject};
use crate::kpi::{Counting, Definition, Measured, Question, Reason, Rule, Span, Step, Steps};

pub(super) static DEFINITION: Definition = Definition {
    code: "training-hours",
    name_vi: "Đào tạo, bồi dưỡng đủ 40 giờ/người/năm",
    name_en: "Staff with 40 hours of training in the year",
    formula_version: 1,
    rule: Rule {
        vi: "Tử số = người đã đủ 40 giờ từ đầu năm; mẫu số = người thuộc Sở trong năm. Người vào, ra hoặc nghỉ dài trong năm: số giờ phải đạt tính theo số ngày có mặt.",
        en: "Numerator = people who have reached 40 hours since January; denominator = people who belong to the department in the year. Those who join, leave or are away for long need the hours of the days they are there.",
        source: "Mục tiêu 5 năm 2021; NĐ 101/2017/NĐ-CP và NĐ 89/2021/NĐ-CP (1 tuần = 40 tiết)",
    },
    measured: Measured::People,
    source: "trainings",
    counted: &[Reason::HoursReached, Reason::HoursShort],
    left_out: &[Reason::OnLeave],
    stocks: &[],
    counting: Counting::Steps,
    span: Span::YearToDate,
    questions: &[
        Question {
            name: "lesson_minutes",
            choices: &["45", "60"],
        },
        Question {
            name: "part_of_year",
            choices: &["pro_rata", "full"],
        },
        Question {
            name: "certificate",
            choices: &["not_needed", "needed"],
        },
    ],
};

/// Hours that everybody is to reach in a year.
const HOURS: i64 = 40;
/// The first year for which anybody is counted.
const FIRST_YEAR: i32 = 2020;
/// The last one: steps are laid ahead, because no job runs at New Year.
const LAST_YEAR: i32 = 2060;

static DEFINITIONS: [&Definition; 1] = [&DEFINITION];

/// Attendances and staff by person.
pub(super) static BY_PERSON: &dyn Grouping = &ByPerson;

#[derive(Debug)]
struct ByPerson;

impl Grouping for ByPerson {
    fn kinds(&self) -> &'static [RecordKind] {
        &[RecordKind::Trainings, RecordKind::Staff]
    }

    fn key(&self, kind: RecordKind, row: &Value) -> Option<String> {
        let field = match kind {
            RecordKind::Staff => "code",
            _ => "staff_code",
        };
        row[field].as_str().map(str::to_owned)
    }

    fn definitions(&self) -> &'static [&'static Definition] {
        &DEFINITIONS
    }

    fn subjects(
        &self,
        _: &Definition,
        settings: &Value,
        members: &[Member],
    ) -> Result<Vec<Subject>, Error> {
        let mut person = None;
        let mut trainings = Vec::new();
        for member in members {
            let row = member.row.clone();
            if member.kind == RecordKind::Staff {
                let staff: Staff = serde_json::from_value(row).map_err(Error::internal)?;
                person = Some((member, staff));
            } else {
                trainings.push(serde_json::from_value(row).map_err(Error::internal)?);
            }
        }
        let subject = person.map(|(member, staff)| Subject {
            id: member.id.clone(),
            unit_id: member.unit_id.clone(),
            steps: steps(&staff, trainings, settings),
            code: staff.code,
            title: staff.name,
            rows: members.iter().map(|member| member.id.clone()).collect(),
        });
        Ok(subject.into_iter().collect())
    }
}

fn steps(person: &Staff, mut trainings: Vec<Training>, settings: &Value) -> Steps {
    let is = |name: &str, choice: &str| settings[name] == choice;
    let lesson_minutes = if is("lesson_minutes", "60") { 60 } else { 45 };
    trainings.retain(|one| !is("certificate", "needed") || one.certificate.is_some());
    trainings.sort_by_key(|one| one.ended_on);
    let last_day = person.left_on.map_or(LAST_YEAR, |day| day.date().year());
    let years = person.joined_on.date().year().max(FIRST_YEAR)..=last_day.min(LAST_YEAR);
    let mut steps = Vec::new();
    for year in years {
        let (Some(first), Some(next)) = (new_year(year), new_year(year + 1)) else {
            continue;
        };
        let from = person.joined_on.max(first);
        let present = days_present(person, first, next);
        if present == 0 {
            steps.push(Step::left_out(from, Reason::OnLeave));
            continue;
        }
        let part = match is("part_of_year", "full") {
            true => (1, 1),
            false => (present, i64::from(next.number() - first.number())),
        };
        // In hundredths of a minute, as the sums are; a fraction of one is rounded up.
        let needed = (HOURS * 60 * 100 * part.0 + part.1 - 1) / part.1;
        steps.push(Step::counted(from, Reason::HoursShort, false));
        let mut sum = 0;
        let reached = trainings
            .iter()
            .filter(|one| one.ended_on >= first && one.ended_on < next)
            .find(|one| {
                sum += one.minute_hundredths(lesson_minutes);
                sum >= needed
            });
        if let Some(last) = reached {
            let day = last.ended_on.max(from);
            steps.push(Step::leaves(day, Reason::HoursShort));
            steps.push(Step {
                numerator: 1,
                ..Step::left_out(day, Reason::HoursReached)
            });
        }
    }
    steps
}

fn new_year(year: i32) -> Option<Day> {
    NaiveDate::from_ymd_opt(year, 1, 1).map(Day::from)
}

/// Days of the year from `first` up to `next` on which the person belongs to the department and is not away for long.
fn days_present(person: &Staff, first: Day, next: Day) -> i64 {
    let from = person.joined_on.max(first).number();
    let to = person
        .left_on
        .map_or(next, |left| left.plus(1).min(next))
        .number();
    let away: i32 = person
        .leaves
        .iter()
        .map(|leave| (leave.to.number() + 1).min(to) - leave.from.number().max(from))
        .filter(|days| *days > 0)
        .sum();
    i64::from((to - from - away).max(0))
}

#[cfg(test)]
mod tests {
    use super::super::model::TrainingUnit;
    use super::super::staff::Leave;
    use super::*;
    use crate::kpi::{Cut, Figure, Sums};

    fn day(text: &str) -> Day {
        text.parse::<NaiveDate>().expect("a day").into()
    }

    fn person() -> Staff {
        Staff {
            code: "CC-1".to_owned(),
            name: "Nguyễn Thị Lan".to_owned(),
            position: None,
            joined_on: day("2015-03-01"),
            left_on: None,
            leaves: Vec::new(),
        }
    }

    fn course(ended: &str, amount: f64, unit: TrainingUnit) -> Training {
        Training {
            staff_code: "CC-1".to_owned(),
            course_code: ended.to_owned(),
            course_name: "ISO 9001".to_owned(),
            organiser: None,
            started_on: day(ended),
            ended_on: day(ended),
            amount,
            unit,
            certificate: None,
        }
    }

    fn pair(person: &Staff, courses: &[Training], until: &str, settings: &Value) -> (i64, i64) {
        let until = day(until);
        let cut = Cut {
            start: DEFINITION.first_day(until.plus(-1), settings),
            end: until,
        };
        let mut sums = [(Sums::default(), Sums::default())];
        Sums::add_by_cut(
            &mut sums,
            &[cut],
            &steps(person, courses.to_vec(), settings),
        );
        let figure = Figure::of_sums(&DEFINITION, &sums).remove(0);
        (figure.numerator, figure.denominator)
    }

    #[test]
    fn forty_hours_are_reached_on_the_day_of_the_course_that_fills_them() {
        use TrainingUnit::Hour;
        let courses = [
            course("2025-03-10", 24.0, Hour),
            course("2025-09-05", 16.0, Hour),
        ];
        let usual = Value::Null;
        assert_eq!(pair(&person(), &courses, "2025-09-05", &usual), (0, 1));
        assert_eq!(pair(&person(), &courses, "2025-09-06", &usual), (1, 1));
        assert_eq!(
            pair(&person(), &courses, "2026-02-01", &usual),
            (0, 1),
            "a new year begins"
        );
    }

    #[test]
    fn a_lesson_is_45_minutes_unless_set_to_60() {
        let courses = [course("2025-03-10", 53.33, TrainingUnit::Lesson)];
        assert_eq!(
            pair(&person(), &courses, "2025-12-31", &Value::Null),
            (0, 1)
        );
        let long = serde_json::json!({ "lesson_minutes": "60" });
        assert_eq!(pair(&person(), &courses, "2025-12-31", &long), (1, 1));
        let enough = [course("2025-03-10", 53.34, TrainingUnit::Lesson)];
        assert_eq!(pair(&person(), &enough, "2025-12-31", &Value::Null), (1, 1));
    }

    #[test]
    fn half_a_year_needs_half_the_hours() {
        let joined = Staff {
            joined_on: day("2025-07-03"),
            ..person()
        };
        // 182 of 365 days: 19.95 hours.
        let courses = [course("2025-08-01", 19.95, TrainingUnit::Hour)];
        assert_eq!(pair(&joined, &courses, "2026-01-01", &Value::Null), (1, 1));
        assert_eq!(pair(&joined, &courses, "2025-07-03", &Value::Null), (0, 0));
        let full = serde_json::json!({ "part_of_year": "full" });
        assert_eq!(pair(&joined, &courses, "2026-01-01", &full), (0, 1));
    }

    #[test]
    fn who_is_away_for_the_whole_year_is_left_out() {
        let away = Staff {
            leaves: vec![Leave {
                from: day("2024-11-01"),
                to: day("2026-01-31"),
            }],
            ..person()
        };
        assert_eq!(pair(&away, &[], "2026-01-01", &Value::Null), (0, 0));
        assert_eq!(pair(&away, &[], "2027-01-01", &Value::Null), (0, 1));
    }
}
