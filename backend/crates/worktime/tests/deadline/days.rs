//! When rules are due, on the civil service's calendar.

use chrono::{DateTime, Utc};
use worktime::deadline::{Policy, Rhythm, Rolling, parse};
use worktime::{Calendar, OfficeHours};

use crate::{day, rule};

fn calendar() -> &'static Calendar {
    Calendar::vietnam_civil_service()
}

fn rolling(rolling: Rolling) -> Policy {
    Policy {
        rolling,
        ..Policy::default()
    }
}

/// "label: opens – due" of each occurrence in a window.
#[track_caller]
fn due(phrase: &str, window: [&str; 2], policy: &Policy) -> Vec<String> {
    let window = day(window[0])..day(window[1]);
    let found = rule(phrase)
        .occurrences(window, calendar(), policy)
        .unwrap();
    found
        .value
        .iter()
        .map(|it| format!("{}: {} – {}", it.label, it.opens_on, it.due_on))
        .collect()
}

#[test]
fn the_quarterly_report_of_2026() {
    assert_eq!(
        due(
            "3 tháng/lần (trước ngày 15 tháng cuối quý)",
            ["2026-01-01", "2027-01-01"],
            &Policy::default()
        ),
        [
            // 14/3 and 14/6 are a Saturday and a Sunday.
            "2026Q1: 2026-01-01 – 2026-03-16",
            "2026Q2: 2026-04-01 – 2026-06-15",
            "2026Q3: 2026-07-01 – 2026-09-14",
            "2026Q4: 2026-10-01 – 2026-12-14",
        ]
    );
    assert_eq!(
        due(
            "3 tháng/lần (trước ngày 15 tháng cuối quý)",
            ["2026-03-01", "2026-07-01"],
            &rolling(Rolling::Back)
        ),
        [
            "2026Q1: 2026-01-01 – 2026-03-13",
            "2026Q2: 2026-04-01 – 2026-06-12",
        ]
    );
}

#[test]
fn an_occurrence_belongs_to_the_window_of_its_unmoved_day() {
    // Saturday 14/3/2026, due on Monday 16/3.
    let quarterly = "Trước ngày 15 tháng cuối quý";
    let policy = Policy::default();
    assert_eq!(
        due(quarterly, ["2026-03-01", "2026-03-15"], &policy).len(),
        1
    );
    assert_eq!(
        due(quarterly, ["2026-03-15", "2026-04-01"], &policy).len(),
        0
    );
}

#[test]
fn over_tet_2026() {
    // Off from Monday 16/2 to Friday 20/2.
    assert_eq!(
        due(
            "thứ Ba và thứ Năm hàng tuần",
            ["2026-02-10", "2026-02-27"],
            &Policy::default()
        ),
        [
            "2026-02-10: 2026-02-10 – 2026-02-10",
            "2026-02-12: 2026-02-12 – 2026-02-12",
            // Tuesday 17/2 would reach Thursday 19/2, and is done with it.
            "2026-02-19: 2026-02-19 – 2026-02-23",
            "2026-02-24: 2026-02-24 – 2026-02-24",
            "2026-02-26: 2026-02-26 – 2026-02-26",
        ]
    );
    assert_eq!(
        due(
            "Các ngày trong tuần",
            ["2026-02-12", "2026-02-25"],
            &Policy::default()
        ),
        ["12", "13", "23", "24"].map(|it| format!("2026-02-{it}: 2026-02-{it} – 2026-02-{it}"))
    );
    assert_eq!(
        due(
            "hàng tuần",
            ["2026-02-09", "2026-03-01"],
            &Policy::default()
        ),
        [
            "2026-W07: 2026-02-09 – 2026-02-13",
            "2026-W08: 2026-02-16 – 2026-02-23",
            "2026-W09: 2026-02-23 – 2026-02-27",
        ]
    );
}

#[test]
fn working_days_count_make_up_saturdays() {
    let days = due(
        "Hàng ngày",
        ["2026-08-21", "2026-08-25"],
        &Policy::default(),
    );
    let labels: Vec<&str> = days.iter().map(|it| &it[..10]).collect();
    assert_eq!(labels, ["2026-08-21", "2026-08-22", "2026-08-24"]);
}

#[test]
fn months_end_where_they_end() {
    assert_eq!(
        due(
            "ngày 30 hàng tháng",
            ["2028-01-01", "2028-04-01"],
            &rolling(Rolling::Stay)
        ),
        [
            "2028-01: 2028-01-01 – 2028-01-30",
            "2028-02: 2028-02-01 – 2028-02-29",
            "2028-03: 2028-03-01 – 2028-03-30",
        ]
    );
    assert_eq!(
        due(
            "Chậm nhất ngày 05 tháng sau",
            ["2026-01-01", "2026-02-01"],
            &Policy::default()
        ),
        ["2025-12: 2025-12-01 – 2026-01-05"]
    );
    assert_eq!(
        due(
            "Hàng tháng, trước ngày 01",
            ["2026-01-31", "2026-02-01"],
            &rolling(Rolling::Stay)
        ),
        ["2026-02: 2026-01-31 – 2026-01-31"]
    );
}

#[test]
fn fixed_days_and_stretches() {
    let year = ["2021-01-01", "2022-01-01"];
    let policy = Policy::default();
    assert_eq!(
        due("Cuối tháng 5 và tháng 9/2021", year, &policy),
        [
            "2021-05: 2021-05-21 – 2021-05-31",
            "2021-09: 2021-09-21 – 2021-09-30",
        ]
    );
    // A Sunday.
    assert_eq!(
        due("Trước 15/11/2021", year, &policy),
        ["2021-11-14: 2021-01-01 – 2021-11-15"]
    );
    assert_eq!(
        due("Trước 15/11/2021", year, &rolling(Rolling::Back)),
        ["2021-11-14: 2021-01-01 – 2021-11-12"]
    );
    assert_eq!(
        due("Từ 01/3 đến 15/3", year, &policy),
        ["2021-03-15: 2021-03-01 – 2021-03-15"]
    );
    assert_eq!(
        due("Quý 4 năm 2020", ["2020-01-01", "2021-01-01"], &policy),
        ["2020Q4: 2020-10-01 – 2020-12-31"]
    );
    assert!(due("Quý 4 năm 2020", year, &policy).is_empty());
    assert_eq!(rule("Quý 4 năm 2020").last_day(), Some(day("2020-12-31")));
    // The end of 2022 is a Saturday, and New Year's Day was made up on Monday.
    assert_eq!(
        due("Trong năm 2022", ["2022-01-01", "2023-01-01"], &policy),
        ["2022: 2022-01-01 – 2023-01-03"]
    );
}

#[test]
fn continuous_work_is_looked_at_when_the_office_says_so() {
    let year = ["2026-01-01", "2027-01-01"];
    assert!(due("Thường xuyên", year, &Policy::default()).is_empty());
    let reviewed = Policy {
        review: Some(Rhythm::HalfYear),
        ..Policy::default()
    };
    assert_eq!(
        due("Thường xuyên", year, &reviewed),
        [
            "2026H1: 2026-01-01 – 2026-06-30",
            "2026H2: 2026-07-01 – 2026-12-31",
        ]
    );
}

#[test]
fn what_rests_on_unconfirmed_years_says_so() {
    let window = day("2026-12-31")..day("2027-01-05");
    let found = rule("Hàng năm")
        .occurrences(window.clone(), calendar(), &Policy::default())
        .unwrap();
    assert!(found.is_confirmed());
    let found = rule("Hàng ngày")
        .occurrences(window, calendar(), &Policy::default())
        .unwrap();
    assert_eq!(found.unconfirmed_years, [2027]);
}

/// Due day, and the instant from which it is late, of something that happened at a Vietnamese time.
#[track_caller]
fn after(phrase: &str, event: &str, policy: &Policy) -> (String, String) {
    let event: DateTime<Utc> = format!("{event}:00+07:00").parse().unwrap();
    let due = rule(phrase).due_after(event, calendar(), policy).unwrap();
    let due = due.unwrap().value;
    let late = due.late_from.with_timezone(&worktime::VIETNAM);
    (
        due.due_on.to_string(),
        late.format("%m-%d %H:%M").to_string(),
    )
}

#[test]
fn what_an_event_starts() {
    let policy = Policy::default();
    let is = |phrase, event, due: &str, late: &str| {
        assert_eq!(
            after(phrase, event, &policy),
            (due.to_owned(), late.to_owned()),
            "{phrase}"
        );
    };
    // Friday 24/4/2026, then Giỗ Tổ made up on Monday.
    is(
        "Trong ngày",
        "2026-04-24T16:00",
        "2026-04-24",
        "04-25 00:00",
    );
    is(
        "Trong ngày",
        "2026-04-25T09:00",
        "2026-04-28",
        "04-29 00:00",
    );
    is(
        "Tối đa 02 ngày (kể từ khi trình)",
        "2026-04-24T09:00",
        "2026-04-28",
        "04-29 00:00",
    );
    is(
        "Tối đa 3 ngày làm việc",
        "2026-04-24T09:00",
        "2026-05-04",
        "05-05 00:00",
    );
    is(
        "Tối đa 24 giờ",
        "2026-04-24T09:00",
        "2026-04-25",
        "04-25 09:00",
    );
    is(
        "Tối đa 1 tuần",
        "2026-04-20T09:00",
        "2026-04-28",
        "04-29 00:00",
    );
    is(
        "Tối đa 1 tháng",
        "2026-01-31T09:00",
        "2026-03-02",
        "03-03 00:00",
    );
    is(
        "Cuộc họp Ban ISO",
        "2026-04-25T09:00",
        "2026-04-25",
        "04-26 00:00",
    );
    let hours = Policy {
        rolling: Rolling::Back,
        hours: Some(OfficeHours::vietnam()),
        ..Policy::default()
    };
    assert_eq!(
        after("Trong ngày", "2026-04-23T18:00", &hours).0,
        "2026-04-24"
    );
    // Back would be before the event.
    assert_eq!(
        after("Tối đa 1 ngày", "2026-04-25T09:00", &rolling(Rolling::Back)).0,
        "2026-04-28"
    );
    for phrase in [
        "Thường xuyên",
        "31/12/2026",
        "Theo quy định",
        "Trước hạn 1 ngày",
    ] {
        let due = rule(phrase).due_after(Utc::now(), calendar(), &policy);
        assert_eq!(due, Ok(None), "{phrase}");
    }
}

#[test]
fn what_comes_before_another() {
    let before = |phrase, other, policy: &Policy| {
        let due = rule(phrase).due_before(day(other), calendar(), policy);
        due.unwrap().unwrap().value.to_string()
    };
    let one_day = "Trước 01 ngày so với thời gian quy định của văn bản.";
    let policy = Policy::default();
    assert_eq!(before(one_day, "2026-03-13", &policy), "2026-03-12");
    // Monday: Sunday moves back, since forward would be the very day.
    assert_eq!(before(one_day, "2026-03-16", &policy), "2026-03-13");
    assert_eq!(
        before(one_day, "2026-03-16", &rolling(Rolling::Stay)),
        "2026-03-15"
    );
    assert_eq!(
        before("Trước hạn 2 ngày làm việc", "2026-05-05", &policy),
        "2026-04-29"
    );
    assert_eq!(
        before("Trước hạn 1 tháng", "2026-03-31", &policy),
        "2026-02-27"
    );
    assert_eq!(
        rule("Hàng tháng").due_before(day("2026-03-13"), calendar(), &policy),
        Ok(None)
    );
}

#[test]
fn days_that_are_not_served_are_refused() {
    let policy = Policy::default();
    let window = day("1999-12-31")..day("2000-02-01");
    assert!(
        rule("Hàng tháng")
            .occurrences(window, calendar(), &policy)
            .is_err()
    );
    let window = day("2100-12-01")..day("2101-01-01");
    assert!(
        rule("Hàng tháng")
            .occurrences(window, calendar(), &policy)
            .is_ok()
    );
    let end = day("2100-12-31").and_hms_opt(1, 0, 0).unwrap().and_utc();
    assert!(
        rule("Tối đa 9 ngày")
            .due_after(end, calendar(), &policy)
            .is_err()
    );
    assert!(
        rule("Trước hạn 9 ngày")
            .due_before(day("2000-01-03"), calendar(), &policy)
            .is_err()
    );
    let far = parse("Tối đa 1000 tháng", 2021).rule;
    assert!(far.due_after(end, calendar(), &policy).is_err());
}
