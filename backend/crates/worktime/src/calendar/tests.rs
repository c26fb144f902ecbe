//! The calendar against the years that were announced.

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn civil() -> &'static Calendar {
    Calendar::vietnam_civil_service()
}

fn works(text: &str) -> bool {
    civil().is_working_day(day(text)).unwrap().value
}

#[test]
fn announced_days_of_2025_and_2026() {
    for off in [
        "2025-05-02",
        "2026-01-02",
        "2026-04-27",
        "2026-08-31",
        "2026-11-24",
    ] {
        assert!(!works(off), "{off}");
    }
    for worked in [
        "2025-04-26",
        "2026-01-10",
        "2026-08-22",
        "2025-11-24",
        "2026-11-25",
    ] {
        assert!(works(worked), "{worked}");
    }
    for weekend in ["2026-08-23", "2026-08-29", "2026-01-11"] {
        assert!(!works(weekend), "{weekend}");
    }
}

#[test]
fn working_days_of_a_year() {
    let of = |year: i32| {
        let (before, last) = (format!("{}-12-31", year - 1), format!("{year}-12-31"));
        civil()
            .working_days_between(day(&before), day(&last))
            .unwrap()
            .value
    };
    assert_eq!(of(2025), 250, "261 Mondays to Fridays, 12 off, 1 made up");
    assert_eq!(of(2026), 249, "261 Mondays to Fridays, 14 off, 2 made up");
    assert_eq!(of(2027), 249, "261 Mondays to Fridays, 12 off");
}

#[test]
fn the_calendar_in_the_crate_is_the_one_its_version_names() {
    let first = NaiveDate::from_ymd_opt(*YEARS.start(), 1, 1).unwrap();
    let served = first
        .iter_days()
        .take_while(|it| YEARS.contains(&it.year()));
    let worked = served.filter(|&it| civil().works(it).unwrap());
    let fingerprint = worked.fold(0u32, |sum, it| {
        sum.wrapping_mul(31)
            .wrapping_add(it.num_days_from_ce().unsigned_abs())
    });
    let named = (civil().version(), fingerprint);
    let why = "figures are signed with the version: other days need a new one";
    assert_eq!(named, ("vn-civil-service-2026.1", 2_638_711_126), "{why}");
}

#[test]
fn the_day_counted_from_is_day_zero() {
    let reached = |from, n| civil().add_working_days(day(from), n).unwrap().value;
    assert_eq!(reached("2026-03-12", 0), day("2026-03-12"));
    assert_eq!(
        reached("2026-03-14", 0),
        day("2026-03-14"),
        "a Saturday stays itself"
    );
    assert_eq!(reached("2026-03-14", 1), day("2026-03-16"));

    let between = |from, to| {
        civil()
            .working_days_between(day(from), day(to))
            .unwrap()
            .value
    };
    assert_eq!(between("2026-05-05", "2026-05-12"), 5);
    assert_eq!(between("2026-05-12", "2026-05-05"), -5);
    assert_eq!(between("2026-05-05", "2026-05-05"), 0);
    assert_eq!(
        between("2026-03-13", "2026-03-15"),
        0,
        "a weekend holds nothing"
    );
}

#[test]
fn month_ends_year_ends_and_leap_days() {
    let next = |from| civil().next_working_day(day(from)).unwrap().value;
    assert_eq!(
        next("2025-12-31"),
        day("2026-01-05"),
        "New Year, the swapped Friday, the weekend"
    );
    assert_eq!(next("2026-02-13"), day("2026-02-23"), "Tết");
    assert_eq!(next("2026-07-31"), day("2026-08-03"));
    assert_eq!(next("2028-02-28"), day("2028-02-29"));
    assert_eq!(next("2028-02-29"), day("2028-03-01"));
}

#[test]
fn a_working_day_stays_and_a_day_off_moves_on() {
    let from = |it| civil().working_day_from(day(it)).unwrap().value;
    assert_eq!(from("2026-08-22"), day("2026-08-22"));
    assert_eq!(from("2026-11-24"), day("2026-11-25"));
}

#[test]
fn answers_name_the_unconfirmed_years_they_rest_on() {
    let years = |from, to| {
        civil()
            .working_days_between(day(from), day(to))
            .unwrap()
            .unconfirmed_years
    };
    assert!(years("2025-01-01", "2026-12-31").is_empty());
    assert_eq!(years("2024-06-01", "2027-06-01"), [2024, 2027]);
    assert_eq!(years("2027-06-01", "2024-06-01"), [2024, 2027]);
    assert!(
        !civil()
            .is_working_day(day("2027-02-06"))
            .unwrap()
            .is_confirmed()
    );
    assert!(
        civil()
            .add_working_days(day("2026-12-31"), 0)
            .unwrap()
            .is_confirmed()
    );
    assert!(
        !civil()
            .add_working_days(day("2026-12-31"), 1)
            .unwrap()
            .is_confirmed()
    );
}

#[test]
fn an_entered_year_takes_the_place_of_the_computed_one() {
    let swapped = SpecialDay {
        day: day("2027-02-13"),
        kind: DayKind::MakeUp,
        reason: "Làm bù".to_owned(),
        source: "a test".to_owned(),
    };
    let year = CalendarYear::new(2027, true, vec![swapped]).unwrap();
    let calendar = Calendar::new("own-1", [year.clone()]).unwrap();
    let works = |it| calendar.is_working_day(day(it)).unwrap();
    assert_eq!(
        works("2027-02-13"),
        Reckoned {
            value: true,
            unconfirmed_years: vec![]
        }
    );
    assert!(works("2027-01-01").value, "nothing else was entered");
    assert_eq!(works("2028-01-03").unconfirmed_years, [2028]);
    assert_eq!(calendar.version(), "own-1");
    assert_eq!(calendar.year(2027), Ok(&year));
    let twice = Calendar::new("own-2", [year.clone(), year]);
    assert_eq!(twice.unwrap_err(), CalendarError::YearTwice(2027));
}

#[test]
fn days_outside_the_years_served_are_refused() {
    let (before, after) = (day("1999-12-31"), day("2101-01-01"));
    assert_eq!(civil().is_working_day(before), Err(YearOutOfRange(1999)));
    assert_eq!(civil().working_day_from(after), Err(YearOutOfRange(2101)));
    assert_eq!(
        civil().next_working_day(day("2100-12-31")),
        Err(YearOutOfRange(2101))
    );
    assert_eq!(
        civil().add_working_days(day("2026-01-01"), u32::MAX),
        Err(YearOutOfRange(2101))
    );
    assert_eq!(
        civil().add_working_days(before, 0),
        Err(YearOutOfRange(1999))
    );
    let year_one = day("0001-01-01");
    let typo = civil().working_days_between(year_one, day("2026-01-01"));
    assert_eq!(typo, Err(YearOutOfRange(1)));
    assert_eq!(civil().year(2101).unwrap_err(), YearOutOfRange(2101));
}

#[test]
fn entered_years_replace_those_of_another_calendar() {
    let year = CalendarYear::new(2027, true, vec![]).unwrap();
    let calendar = civil().with_years("own-3", [year.clone()]).unwrap();
    assert_eq!(calendar.version(), "own-3");
    let works = |it| calendar.is_working_day(day(it)).unwrap();
    assert!(works("2027-01-01").value && works("2027-01-01").is_confirmed());
    assert!(!works("2026-11-24").value, "the others stay");
    assert_eq!(calendar.unconfirmed_years(2024, 2029), [2024, 2028, 2029]);
    assert_eq!(civil().unconfirmed_years(2025, 2027), [2027]);
    let twice = civil().with_years("own-4", [year.clone(), year]);
    assert_eq!(twice.unwrap_err(), CalendarError::YearTwice(2027));
}
