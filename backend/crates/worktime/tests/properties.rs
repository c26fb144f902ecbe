//! What holds for every day and every period of the years served.
#![expect(
    clippy::unwrap_used,
    reason = "a helper that fails here is a failed test"
)]

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use worktime::lunar::LunarDate;
use worktime::{Calendar, Granularity, Period, YEARS};

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..36_890u64).prop_map(|after| NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + Days::new(after))
}

/// Early enough that a hundred working days later is still served.
fn day_with_room() -> impl Strategy<Value = NaiveDate> {
    any_day().prop_filter("too near the end", |day| day.year() < *YEARS.end())
}

fn any_granularity() -> impl Strategy<Value = Granularity> {
    use Granularity::{Day, Month, Quarter, Year};
    prop::sample::select(vec![Day, Month, Quarter, Year])
}

fn calendar() -> &'static Calendar {
    Calendar::vietnam_civil_service()
}

fn works(day: NaiveDate) -> bool {
    calendar().is_working_day(day).unwrap().value
}

fn add(day: NaiveDate, n: u32) -> NaiveDate {
    calendar().add_working_days(day, n).unwrap().value
}

fn between(from: NaiveDate, to: NaiveDate) -> i32 {
    calendar().working_days_between(from, to).unwrap().value
}

proptest! {
    #[test]
    fn counting_undoes_adding(day in day_with_room(), n in 0..100u32) {
        prop_assert_eq!(between(day, add(day, n)), n as i32);
    }

    #[test]
    fn adding_undoes_counting_between_working_days(day in day_with_room(), length in 0..140u64) {
        let last = day + Days::new(length);
        prop_assume!(works(last) && length > 0);
        prop_assert_eq!(add(day, between(day, last) as u32), last);
    }

    #[test]
    fn adding_lands_on_a_working_day_and_in_steps_too(day in day_with_room(), n in 1..60u32, m in 0..40u32) {
        let reached = add(day, n);
        prop_assert!(works(reached));
        prop_assert_eq!(add(reached, m), add(day, n + m));
    }

    #[test]
    fn counts_add_up_and_change_sign(a in any_day(), first in 0..400u64, second in 0..400u64) {
        let (b, c) = (a + Days::new(first), a + Days::new(first + second));
        prop_assume!(YEARS.contains(&c.year()));
        prop_assert_eq!(between(a, b) + between(b, c), between(a, c));
        prop_assert_eq!(between(c, a), -between(a, c));
    }

    #[test]
    fn the_years_named_are_exactly_the_unconfirmed_ones_touched(a in any_day(), b in any_day()) {
        let counted = calendar().working_days_between(a, b).unwrap();
        let touched = a.year().min(b.year())..=a.year().max(b.year());
        let expected: Vec<i32> = touched.filter(|year| !(2025..=2026).contains(year)).collect();
        prop_assert_eq!(counted.unconfirmed_years, expected);
    }

    #[test]
    fn lunar_dates_go_both_ways(day in any_day()) {
        let date = LunarDate::from_solar(day).unwrap();
        prop_assert_eq!(date.to_solar(), Ok(day));
    }

    #[test]
    fn a_period_reads_back_and_holds_its_day(day in any_day(), granularity in any_granularity()) {
        let period = Period::containing(day, granularity).unwrap();
        prop_assert!(period.contains(day));
        prop_assert_eq!(period.granularity(), granularity);
        prop_assert_eq!(period.to_string().parse(), Ok(period));
        if let Ok(previous) = period.previous() {
            prop_assert_eq!(previous.end(), period.start());
        }
    }

    #[test]
    fn the_parts_of_a_period_cover_it_without_gaps(
        day in any_day(), whole in any_granularity(), part in any_granularity(),
    ) {
        let period = Period::containing(day, whole).unwrap();
        let Ok(parts) = period.split(part) else {
            prop_assert!(part > whole);
            return Ok(());
        };
        prop_assert!(part <= whole);
        prop_assert_eq!(parts[0].start(), period.start());
        prop_assert_eq!(parts[parts.len() - 1].end(), period.end());
        for pair in parts.windows(2) {
            prop_assert_eq!(pair[0].ends_at(), pair[1].starts_at());
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,12}|[0-9Q-]{0,12}") {
        if let Ok(period) = text.parse::<Period>() {
            prop_assert_eq!(period.to_string(), text);
        }
    }
}
