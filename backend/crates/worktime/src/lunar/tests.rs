//! The lunar calendar against known dates.

use super::*;
use crate::YEARS;

fn solar(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn lunar(year: i32, month: u32, day: u32) -> LunarDate {
    LunarDate {
        year,
        month,
        leap: false,
        day,
    }
}

#[test]
fn tet_and_gio_to_of_2024_to_2035() {
    let known = [
        (2024, (2, 10), (4, 18)),
        (2025, (1, 29), (4, 7)),
        (2026, (2, 17), (4, 26)),
        (2027, (2, 6), (4, 16)),
        (2028, (1, 26), (4, 4)),
        (2029, (2, 13), (4, 23)),
        (2030, (2, 2), (4, 12)),
        (2031, (1, 23), (4, 1)),
        (2032, (2, 11), (4, 19)),
        (2033, (1, 31), (4, 9)),
        (2034, (2, 19), (4, 28)),
        (2035, (2, 8), (4, 17)),
    ];
    for (year, tet_day, gio_to) in known {
        assert_eq!(tet(year), Ok(solar(year, tet_day.0, tet_day.1)));
        assert_eq!(hung_kings(year), Ok(solar(year, gio_to.0, gio_to.1)));
    }
}

#[test]
fn tet_comes_a_day_before_the_chinese_new_year_when_the_moon_is_new_near_midnight() {
    // China, an hour ahead, kept 18/02/2007 and 03/02/2030.
    assert_eq!(tet(2007), Ok(solar(2007, 2, 17)));
    assert_eq!(tet(2030), Ok(solar(2030, 2, 2)));
}

#[test]
fn leap_months_of_known_years() {
    let known = [
        (2001, 4),
        (2004, 2),
        (2006, 7),
        (2009, 5),
        (2012, 4),
        (2014, 9),
        (2017, 6),
    ];
    let later = [
        (2020, 4),
        (2023, 2),
        (2025, 6),
        (2028, 5),
        (2031, 3),
        (2033, 11),
        (2036, 6),
    ];
    let expected: Vec<(i32, u32)> = known.into_iter().chain(later).collect();
    let found: Vec<(i32, u32)> = (2000..=2036)
        .flat_map(|year| (1..=12).map(move |month| (year, month)))
        .filter(|&(year, month)| {
            LunarDate {
                year,
                month,
                leap: true,
                day: 1,
            }
            .to_solar()
            .is_ok()
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn every_solar_day_goes_to_the_lunar_calendar_and_back() {
    let mut previous: Option<LunarDate> = None;
    for day in solar(*YEARS.start(), 1, 1)
        .iter_days()
        .take_while(|it| YEARS.contains(&it.year()))
    {
        let date = LunarDate::from_solar(day).unwrap();
        assert_eq!(date.to_solar(), Ok(day), "{date:?}");
        if let Some(before) = previous {
            let same_month =
                (before.year, before.month, before.leap) == (date.year, date.month, date.leap);
            let follows = if same_month {
                date.day == before.day + 1
            } else {
                date.day == 1 && before.day >= 29
            };
            assert!(follows, "{before:?} then {date:?}");
        }
        previous = Some(date);
    }
}

#[test]
fn the_end_of_a_lunar_year_lies_in_the_next_solar_one() {
    assert_eq!(
        LunarDate::from_solar(solar(2026, 2, 16)),
        Ok(lunar(2025, 12, 29))
    );
    assert_eq!(
        LunarDate::from_solar(solar(2026, 2, 17)),
        Ok(lunar(2026, 1, 1))
    );
    assert_eq!(
        LunarDate::from_solar(solar(2000, 1, 1)),
        Ok(lunar(1999, 11, 25))
    );
}

#[test]
fn days_that_do_not_exist_are_refused() {
    let refused = LunarError::NoSuchDay(2025);
    assert_eq!(
        lunar(2025, 12, 30).to_solar(),
        Err(refused),
        "tháng Chạp thiếu"
    );
    assert_eq!(lunar(2025, 13, 1).to_solar(), Err(refused));
    assert_eq!(lunar(2025, 0, 1).to_solar(), Err(refused));
    assert_eq!(lunar(2025, 1, 0).to_solar(), Err(refused));
    assert_eq!(
        LunarDate {
            leap: true,
            ..lunar(2025, 5, 1)
        }
        .to_solar(),
        Err(refused)
    );
    assert_eq!(
        LunarDate {
            leap: true,
            ..lunar(2025, 6, 1)
        }
        .to_solar(),
        Ok(solar(2025, 7, 25))
    );
}

#[test]
fn years_not_served_are_refused() {
    assert_eq!(tet(1999), Err(YearOutOfRange(1999)));
    assert_eq!(hung_kings(2101), Err(YearOutOfRange(2101)));
    assert_eq!(
        LunarDate::from_solar(solar(2101, 1, 1)),
        Err(YearOutOfRange(2101))
    );
    assert_eq!(
        lunar(2100, 12, 29).to_solar(),
        Err(YearOutOfRange(2101).into())
    );
    assert_eq!(
        lunar(i32::MAX, 12, 1).to_solar(),
        Err(YearOutOfRange(i32::MAX).into())
    );
}
