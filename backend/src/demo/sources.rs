//! A made-up life of the sources besides dossiers, from January 2025 to now: what has not happened yet is left out.

use chrono::{Datelike, NaiveDate, Weekday};
use serde_json::{Value, json};

use super::LABEL;
use super::dossiers::procedures;
use super::generator::Generator;
use crate::auth::{Actor, Reach};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::directives::Directive;
use crate::features::documents::Document;
use crate::features::feeds::{BatchBody, Manner};
use crate::features::five_s::{self, FiveSAudit, NewRoom, NewRubric};
use crate::features::procedures::Procedure;
use crate::features::records::{Record, receive};
use crate::features::survey_results::SurveyResult;
use crate::features::trainings::{Staff, Training};
use crate::features::upkeep::UpkeepItem;
use crate::features::{settings, units};
use crate::state::State;

const SOURCE: &str = "du-lieu-mau";
const UNITS: [&str; 5] = [
    "phong-nvy",
    "phong-nvd",
    "phong-tchc",
    "phong-khtc",
    "cc-atvstp",
];

/// Pushes everything up to now; what is known already is unchanged, what has moved on is updated.
pub(super) fn push(state: &State, now: Timestamp) -> Result<(), Error> {
    let today = now.day();
    let (staff, trainings) = people(today);
    let procedures = catalogue(today)?;
    state.db.write_here(|db| {
        take::<Procedure>(db, now, "Danh mục TTHC (dữ liệu mẫu)", procedures)?;
        take::<Directive>(
            db,
            now,
            "Hệ thống nhắc việc (dữ liệu mẫu)",
            directives(today),
        )?;
        take::<Document>(db, now, "eOffice (dữ liệu mẫu)", documents(today))?;
        take::<Staff>(db, now, "Phòng TCHC (dữ liệu mẫu)", staff)?;
        take::<Training>(db, now, "Phòng TCHC (dữ liệu mẫu)", trainings)?;
        five_s_lists(db, now)?;
        take::<FiveSAudit>(db, now, "Tổ 5S (dữ liệu mẫu)", rooms(today))?;
        take::<UpkeepItem>(db, now, "Ban biên tập (dữ liệu mẫu)", upkeep(today))?;
        take::<SurveyResult>(db, now, "Bộ phận một cửa (dữ liệu mẫu)", surveys(today))
    })
}

fn take<R: Record>(
    db: &mut AnyConnection,
    now: Timestamp,
    sender: &str,
    mut rows: Vec<Value>,
) -> Result<(), Error> {
    for row in &mut rows {
        row["source"] = json!(SOURCE);
    }
    let bytes = serde_json::to_vec(&json!({ "items": rows })).map_err(Error::internal)?;
    let body = BatchBody {
        bytes: bytes.into(),
        media_type: "application/json".to_owned(),
    };
    let actor = Actor::system(sender);
    let outcome = receive::<R>(db, &actor, &Reach::All, now, &body, Manner::default())?;
    match outcome.refused.first() {
        None => Ok(()),
        Some(refused) => Err(Error::internal(format!(
            "sample {} were refused: {refused:?}",
            R::KIND
        ))),
    }
}

fn day(year: i32, month: u32, day: u32) -> Day {
    NaiveDate::from_ymd_opt(year, month, day).map_or(Day::from_number(0), Day::from)
}

/// The morning of a day, as the sender's time of change.
fn changed(day: Day) -> Value {
    json!(day.start().plus_seconds(9 * 3600))
}

/// A fact of the future is not known yet.
fn by(today: Day, day: Day) -> Option<Day> {
    (day <= today).then_some(day)
}

/// The first day of each month from January 2025 to now.
fn months(today: Day) -> impl Iterator<Item = Day> {
    (0..)
        .map(|month| day(2025 + month / 12, (month % 12 + 1) as u32, 1))
        .take_while(move |first| *first <= today)
}

fn dice(day: Day, salt: u64) -> Generator {
    Generator::new(u64::from(day.number().unsigned_abs()) * 31 + salt)
}

/// Each procedure published once a year, two of them late.
fn catalogue(today: Day) -> Result<Vec<Value>, Error> {
    let mut rows = Vec::new();
    for (place, procedure) in procedures()?.into_iter().enumerate() {
        let place = place as i32;
        for year in 2025..=today.date().year() {
            let decided = day(year, 2 + (place % 9) as u32, 6 + (place % 12) as u32);
            if decided > today {
                continue;
            }
            let late = (place + year) % 7 == 0;
            let issued = by(today, decided.plus(if late { 34 } else { 8 + place % 6 }));
            let is_province = procedure.authority == "province";
            rows.push(json!({
                "code": procedure.code, "name": procedure.name, "field": procedure.field, "level": procedure.level,
                "authority": if is_province { "province" } else { "department" },
                "decision_number": format!("MAU-{}/QĐ-UBND", 100 + place + (year - 2025) * 40),
                "decided_on": decided, "limit_days": procedure.limit_days, "unit_code": "phong-tchc",
                "iso_number": issued.map(|_| format!("MAU.QT.{:02}", place + 1)),
                "iso_issued_on": issued, "iso_version": issued.map(|_| format!("{:02}", year - 2023)),
                "source_updated_at": changed(issued.unwrap_or(decided)),
            }));
        }
    }
    Ok(rows)
}

const TASKS: [&str; 8] = [
    "Báo cáo tình hình tiêm chủng mở rộng",
    "Góp ý dự thảo nghị quyết về chính sách dân số",
    "Báo cáo kết quả thực hiện cải cách hành chính",
    "Kiểm tra an toàn thực phẩm dịp lễ",
    "Trả lời kiến nghị cử tri về khám bệnh tuyến xã",
    "Xây dựng kế hoạch phòng, chống dịch bệnh mùa hè",
    "Rà soát quy hoạch cơ sở y tế",
    "Báo cáo tiến độ giải ngân vốn đầu tư công",
];

/// Five tasks a month; the department leads four of them, and one in forty is late.
fn directives(today: Day) -> Vec<Value> {
    let mut rows = Vec::new();
    for first in months(today) {
        let mut dice = dice(first, 1);
        for number in 0..5_u64 {
            let issued = first.plus(1 + dice.below(24) as i32);
            let due = issued.plus(7 + dice.below(14) as i32);
            let late = dice.per_mille(25);
            let done = due
                .plus(if late { 2 } else { -(dice.below(5) as i32) })
                .max(issued);
            let unit = UNITS[dice.below(UNITS.len() as u64) as usize];
            let task = TASKS[dice.below(TASKS.len() as u64) as usize];
            if issued > today {
                continue;
            }
            let done = by(today, done);
            let place = first.date().month() * 10 + number as u32;
            rows.push(json!({
                "number": format!("MAU-{place}/UBND-VX"), "issued_on": issued, "issuer_code": "H29", "subject": task,
                "role": if number == 4 { "coordinating" } else { "lead" }, "due_on": due, "done_on": done,
                "reply_number": done.map(|_| format!("MAU-{place}/SYT-VP")), "unit_code": unit,
                "source_updated_at": changed(done.unwrap_or(issued)),
            }));
        }
    }
    rows
}

/// Two documents out and one in each working day; one in sixty goes out on paper, some are secret.
fn documents(today: Day) -> Vec<Value> {
    let mut rows = Vec::new();
    let mut at = day(2025, 1, 2);
    let mut number = 0;
    while at <= today {
        if matches!(at.date().weekday(), Weekday::Sat | Weekday::Sun) {
            at = at.plus(1);
            continue;
        }
        let mut dice = dice(at, 2);
        for _ in 0..2 {
            number += 1;
            let secret = dice.per_mille(12);
            let paper = dice.per_mille(17);
            let kind = ["Báo cáo", "Công văn", "Tờ trình", "Thông báo"][dice.below(4) as usize];
            rows.push(json!({
                "direction": "outgoing", "number": format!("MAU-{number}/SYT-VP"), "issued_on": at, "type_name": kind,
                "subject": (!secret).then(|| TASKS[dice.below(TASKS.len() as u64) as usize]),
                "secrecy": if secret { "confidential" } else { "none" },
                "sent_electronically": !secret && !paper, "digitally_signed": !secret && !paper,
                "unit_code": "van-thu", "source_updated_at": changed(at),
            }));
        }
        rows.push(json!({
            "direction": "incoming", "number": format!("MAU-{number}/UBND-VX"), "issued_on": at, "author": "UBND tỉnh",
            "type_name": "Công văn", "subject": TASKS[dice.below(TASKS.len() as u64) as usize], "secrecy": "none",
            "unit_code": "van-thu", "source_updated_at": changed(at),
        }));
        at = at.plus(1);
    }
    rows
}

const COURSES: [(&str, f64); 4] = [
    ("Đánh giá viên nội bộ ISO 9001:2015", 16.0),
    ("Chuyển đổi số trong cơ quan nhà nước", 16.0),
    ("Kỹ năng giao tiếp, ứng xử với người dân", 8.0),
    ("Cập nhật pháp luật về khám bệnh, chữa bệnh", 8.0),
];

/// Twenty people; each attends most of four courses a year, 48 hours in all.
fn people(today: Day) -> (Vec<Value>, Vec<Value>) {
    let (mut staff, mut trainings) = (Vec::new(), Vec::new());
    for person in 0..20_u64 {
        let code = format!("MAU-CC-{:02}", person + 1);
        let joined = if person == 19 {
            day(2025, 7, 1)
        } else {
            day(2012 + person as i32 % 10, 3, 1)
        };
        staff.push(json!({
            "code": code, "name": format!("Người mẫu {:02} (dữ liệu mẫu)", person + 1), "position": "Chuyên viên",
            "joined_on": joined, "unit_code": UNITS[person as usize % UNITS.len()], "source_updated_at": changed(day(2025, 1, 2)),
        }));
        for year in 2025..=today.date().year() {
            for (place, (name, hours)) in COURSES.iter().enumerate() {
                let from = day(year, 2 + 2 * place as u32 + (person % 2) as u32, 10);
                let to = from.plus((*hours / 8.0) as i32 - 1);
                let missed =
                    Generator::new(person * 97 + place as u64 * 13 + year as u64).per_mille(90);
                if missed || to > today || from < joined {
                    continue;
                }
                trainings.push(json!({
                    "staff_code": code, "course_code": format!("MAU-{year}-{}-{}", place + 1, person % 2 + 1), "course_name": name,
                    "organiser": "Trường Chính trị tỉnh", "started_on": from, "ended_on": to, "amount": hours, "unit": "hour",
                    "certificate": format!("MAU-{:04}", person * 10 + place as u64), "unit_code": UNITS[person as usize % UNITS.len()],
                    "source_updated_at": changed(to),
                }));
            }
        }
    }
    (staff, trainings)
}

fn room_code(room: u64) -> String {
    format!("MAU-P{}0{}", room / 4 + 1, room % 4 + 1)
}

fn room_name(room: u64) -> String {
    format!("Phòng {}0{} {LABEL}", room / 4 + 1, room % 4 + 1)
}

/// The rubric, and the list of rooms: the last one that is audited is not in it, and one of those in it is never audited.
fn five_s_lists(db: &mut AnyConnection, now: Timestamp) -> Result<(), Error> {
    const MADE: &str = "demo.five_s";
    if settings::get(db, MADE)?.is_some() {
        return Ok(());
    }
    settings::set(db, now, MADE, "true")?;
    let actor = Actor::system("Tổ 5S (dữ liệu mẫu)");
    let from = day(2025, 1, 1);
    let rubric = five_s::offered(from);
    let name = format!("{} {LABEL}", rubric.name);
    five_s::create_rubric(db, &actor, now, NewRubric { name, ..rubric })?;
    let directory = units::directory(db)?;
    for room in (0..7).chain([8]) {
        let unit = directory
            .find(UNITS[room as usize % UNITS.len()])
            .ok_or_else(|| Error::internal("the sample tree lacks a unit"))?;
        let new = NewRoom {
            code: room_code(room),
            name: room_name(room),
            unit_id: unit.id.clone(),
            active_from: from,
            active_to: None,
        };
        five_s::create_room(db, &actor, now, new)?;
    }
    Ok(())
}

/// Eight rooms each quarter, audited with the rubric that is offered.
fn rooms(today: Day) -> Vec<Value> {
    let rubric = five_s::offered(day(2025, 1, 1));
    let mut rows = Vec::new();
    for first in months(today).filter(|first| first.date().month() % 3 == 0) {
        let audited = first.plus(9);
        if audited > today {
            continue;
        }
        for room in 0..8_u64 {
            let mut dice = dice(first, 40 + room);
            let points: Vec<Value> = rubric
                .groups
                .iter()
                .flat_map(|group| group.questions.iter().map(move |one| (group, one)))
                .map(|(group, one)| {
                    let points = 5 - dice.below(3).min(dice.below(3));
                    json!({ "group": group.group, "question": one.question, "points": points, "most": one.most })
                })
                .collect();
            let fixed = by(today, audited.plus(12));
            rows.push(json!({
                "room_code": room_code(room), "room_name": room_name(room),
                "audited_on": audited, "auditor": "Tổ 5S (dữ liệu mẫu)", "rubric_code": rubric.code, "rubric_version": 1, "points": points,
                "findings": [{ "text": "Tủ hồ sơ chưa dán nhãn", "due_on": audited.plus(14), "fixed_on": fixed }],
                "unit_code": UNITS[room as usize % UNITS.len()], "source_updated_at": changed(fixed.unwrap_or(audited)),
            }));
        }
    }
    rows
}

/// Two sections updated each week, the site checked each month, the forum each month.
fn upkeep(today: Day) -> Vec<Value> {
    let mut rows = Vec::new();
    let mut item = |channel: &str,
                    section: &str,
                    activity: &str,
                    planned: Day,
                    done: Option<Day>,
                    passed: Option<bool>| {
        rows.push(json!({
            "channel": channel, "section": section, "activity": activity, "scheduled_on": planned, "done_on": done,
            "passed": passed.filter(|_| done.is_some()), "unit_code": "phong-tchc",
            "source_updated_at": changed(done.unwrap_or(planned.plus(-14)).min(today)),
        }));
    };
    let mut friday = day(2025, 1, 3);
    while friday <= today.plus(7) {
        let mut dice = dice(friday, 5);
        for section in ["Tin hoạt động ngành", "Thủ tục hành chính"] {
            let missed = dice.per_mille(20);
            let done = if missed {
                None
            } else {
                by(today, friday.plus(-(dice.below(3) as i32)))
            };
            item("website", section, "update", friday, done, None);
        }
        friday = friday.plus(7);
    }
    for first in months(today) {
        let planned = first.plus(14);
        let mut dice = dice(first, 6);
        for activity in ["availability", "certificate", "freshness"] {
            let passed = !dice.per_mille(30);
            item(
                "website",
                "Trang chủ",
                activity,
                planned,
                by(today, planned),
                Some(passed),
            );
        }
        item(
            "forum",
            "Hỏi đáp y tế",
            "update",
            planned,
            by(today, planned.plus(-1)),
            None,
        );
    }
    rows
}

/// A survey in spring and one in late summer.
fn surveys(today: Day) -> Vec<Value> {
    let mut rows = Vec::new();
    for year in 2025..=today.date().year() {
        for (month, satisfied) in [(3, 268), (8, 273)] {
            let (from, to) = (day(year, month, 3), day(year, month, 28));
            if to > today {
                continue;
            }
            rows.push(json!({
                "code": format!("MAU-KS-{year}-{month}"), "name": format!("Khảo sát hài lòng tháng {month}/{year} (dữ liệu mẫu)"),
                "method": "paper", "from": from, "to": to, "distributed": 320, "collected": 301, "valid": 296,
                "satisfied": satisfied, "unit_code": "mot-cua", "source_updated_at": changed(to),
            }));
        }
    }
    rows
}
