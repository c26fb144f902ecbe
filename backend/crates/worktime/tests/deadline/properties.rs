//! What holds for every rule, window and text.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;
use worktime::deadline::{
    Basis, DueDay, Occurrence, Part, Policy, Rhythm, Rolling, Rule, Span, Stretch, TermUnit, find,
    parse,
};
use worktime::{Calendar, CalendarYear, DayKind, SpecialDay};

/// Words that phrases are made of, and some that mean nothing.
const VOCABULARY: &[&str] = &[
    "Thường xuyên",
    "khi",
    "có",
    "thông báo",
    "Trong",
    "ngày",
    "(",
    ")",
    "sau",
    "quyết định",
    "Các",
    "tuần",
    "thứ",
    "Ba",
    "và",
    "Năm",
    "hàng",
    "Trước",
    "15/11/2021",
    "31/12",
    "đến",
    "hết",
    "từ",
    "Quý",
    "4",
    "năm",
    "2020",
    "IV",
    "Tháng",
    "8/2021",
    "Cuối",
    "đầu",
    "giữa",
    "6",
    "tháng/lần",
    ",",
    ".",
    ";",
    "/",
    "-",
    "3",
    "lần",
    "cuối quý",
    "02",
    "làm việc",
    "kể từ",
    "so với",
    "thời hạn",
    "văn bản",
    "Cuộc",
    "họp",
    "Theo",
    "lịch",
    "quy định",
    "Riêng",
    "lĩnh vực Dược",
    "T",
    "chậm nhất",
    "không quá",
    "định kỳ",
    "mỗi",
    "kỳ",
    "của",
    "15",
    "1",
    "cùng",
    "giờ",
    "0",
    "99",
];

fn words_of(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(VOCABULARY), 0..most).prop_map(|it| it.join(" "))
}

/// Something a plan may call an event, a meeting or an occasion.
fn plain_words() -> impl Strategy<Value = String> {
    let words = [
        "trình",
        "lãnh đạo",
        "phê duyệt",
        "hồ sơ",
        "UBND tỉnh",
        "ban hành",
        "kết quả",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 1..5).prop_map(|it| it.join(" "))
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..36_000_u64)
        .prop_map(|after| NaiveDate::from_ymd_opt(2001, 1, 1).unwrap() + Days::new(after))
}

fn any_rhythm() -> impl Strategy<Value = Rhythm> {
    use Rhythm::{FourMonths, HalfYear, Month, Quarter, TwoMonths, Week, Year};
    prop::sample::select(vec![
        Week, Month, TwoMonths, Quarter, FourMonths, HalfYear, Year,
    ])
}

/// A rhythm with a day that is not simply its end.
fn every() -> impl Strategy<Value = Rule> {
    (any_rhythm(), prop::option::of((0..=13_u8, 1..=31_u8))).prop_map(|(rhythm, due)| {
        let months = rhythm.months();
        let due = due
            .filter(|(month, day)| {
                months.is_some_and(|it| *month <= it + 1 && (*month, *day) != (it, 31))
            })
            .map(|(month, day)| DueDay::new(month, day).unwrap());
        Rule::Every { rhythm, due }
    })
}

fn any_stretch() -> impl Strategy<Value = Stretch> {
    let months =
        (2001..2100_i32, 1..=12_u32).prop_map(|(year, month)| Span::months(year, month, 1));
    let quarters =
        (2001..2100_i32, 0..4_u32).prop_map(|(year, q)| Span::months(year, q * 3 + 1, 3));
    let longer =
        (2001..2100_i32, 1..=12_u32).prop_map(|(year, count)| Span::months(year, 1, count));
    let any_part = prop::sample::select(vec![Part::Whole, Part::Start, Part::Middle, Part::End]);
    (prop_oneof![months, quarters, longer], any_part).prop_map(|(span, part)| {
        let span = span.unwrap();
        let vague = span.month_count() != Some(1) && matches!(part, Part::Start | Part::Middle);
        let part = if vague { Part::End } else { part };
        Stretch { span, part }
    })
}

fn weekdays() -> impl Strategy<Value = Rule> {
    prop::collection::btree_set(0..7_u8, 1..7).prop_map(|days| Rule::Weekdays {
        days: days
            .into_iter()
            .map(|it| Weekday::try_from(it).unwrap())
            .collect(),
    })
}

fn stretches() -> impl Strategy<Value = Rule> {
    prop::collection::btree_set(any_stretch(), 1..5).prop_map(|set| Rule::Within {
        stretches: set.into_iter().collect(),
    })
}

fn dates() -> impl Strategy<Value = Rule> {
    prop::collection::btree_set(any_day(), 1..5).prop_map(|days| Rule::ByDate {
        from: None,
        days: days.into_iter().collect(),
    })
}

fn range_of_dates() -> impl Strategy<Value = Rule> {
    (any_day(), 0..500_u64).prop_map(|(from, length)| Rule::ByDate {
        from: Some(from),
        days: vec![from + Days::new(length)],
    })
}

/// Rules that the calendar starts.
fn timed() -> impl Strategy<Value = Rule> {
    prop_oneof![
        Just(Rule::WorkingDays),
        weekdays(),
        dates(),
        range_of_dates(),
        stretches(),
        every()
    ]
}

/// Every kind of rule that a phrase can say.
fn any_rule() -> impl Strategy<Value = Rule> {
    let event = || prop::option::of(plain_words());
    let unit = |hours: bool| {
        let mut units = vec![
            TermUnit::Day,
            TermUnit::WorkingDay,
            TermUnit::Week,
            TermUnit::Month,
        ];
        units.extend(hours.then_some(TermUnit::Hour));
        prop::sample::select(units)
    };
    let basis = prop::sample::select(vec![
        Basis::Regulation,
        Basis::Schedule,
        Basis::Plan,
        Basis::Request,
        Basis::Instruction,
        Basis::Guidance,
        Basis::Document,
    ]);
    prop_oneof![
        timed(),
        event().prop_map(|when| Rule::Continuous { when }),
        event().prop_map(|event| Rule::SameDay { event }),
        (1..=1000_u32, unit(true), event()).prop_map(|(amount, unit, event)| Rule::AfterEvent {
            amount,
            unit,
            event
        }),
        (1..=1000_u32, unit(false), plain_words()).prop_map(|(amount, unit, other)| {
            Rule::BeforeOther {
                amount,
                unit,
                other,
            }
        }),
        plain_words().prop_map(|it| Rule::AtMeeting {
            meeting: format!("họp {it}")
        }),
        (basis, event()).prop_map(|(basis, of)| Rule::AsSet { basis, of }),
    ]
}

/// The official calendar, or one with a random year of many days off.
fn any_calendar(around: i32) -> impl Strategy<Value = Calendar> {
    prop::collection::btree_set((1..=12_u32, 1..=28_u32), 0..120).prop_map(move |days| {
        let days = days
            .into_iter()
            .filter_map(|(month, day)| NaiveDate::from_ymd_opt(around, month, day))
            .map(|day| SpecialDay {
                day,
                kind: if day.weekday().num_days_from_monday() < 5 {
                    DayKind::Off
                } else {
                    DayKind::MakeUp
                },
                reason: String::new(),
                source: String::new(),
            });
        let year = CalendarYear::new(around, true, days.collect()).unwrap();
        Calendar::vietnam_civil_service()
            .with_years("test", [year])
            .unwrap()
    })
}

fn any_policy() -> impl Strategy<Value = Policy> {
    let rolling = prop::sample::select(vec![Rolling::Forward, Rolling::Back, Rolling::Stay]);
    (rolling, prop::option::of(any_rhythm())).prop_map(|(rolling, review)| Policy {
        rolling,
        hours: None,
        review,
    })
}

fn occurrences(
    rule: &Rule,
    window: Range<NaiveDate>,
    calendar: &Calendar,
    policy: &Policy,
) -> Vec<Occurrence> {
    rule.occurrences(window, calendar, policy).unwrap().value
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_words_of_a_rule_mean_the_rule(rule in any_rule(), year in 2001..2100_i32) {
        let words = rule.words();
        prop_assert_eq!(parse(&words, year).rule, rule, "{}", words);
    }

    #[test]
    fn the_stored_form_reads_back(rule in any_rule()) {
        let stored = serde_json::to_string(&rule).unwrap();
        prop_assert_eq!(serde_json::from_str::<Rule>(&stored).unwrap(), rule);
    }

    #[test]
    fn whatever_is_understood_can_be_said(text in words_of(12), year in 2001..2100_i32) {
        let deadline = parse(&text, year);
        prop_assert_eq!(&deadline.phrase, &text);
        for rule in std::iter::once(&deadline.rule).chain(deadline.exceptions.iter().map(|it| &it.rule)) {
            match rule {
                Rule::Unknown { phrase, not_understood } => {
                    prop_assert!(phrase.contains(not_understood.as_str()));
                }
                known => prop_assert_eq!(&parse(&known.words(), year).rule, known),
            }
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,60}", year in any::<i32>()) {
        prop_assert_eq!(&parse(&text, year).phrase, &text);
        let _ = find(&text, year);
    }

    #[test]
    fn what_is_found_stands_in_the_text(text in words_of(20), year in 2001..2100_i32) {
        if let Some(found) = find(&text, year) {
            prop_assert!(text.contains(&found.quote), "{}", found.quote);
            prop_assert!(found.rule.is_known());
        }
    }

    #[test]
    fn consecutive_windows_give_what_one_gives(
        rule in timed(), start in any_day(), cuts in prop::collection::vec(0..90_u64, 1..8), policy in any_policy(),
        calendar in any_calendar(2031),
    ) {
        prop_assume!(start.year() < 2097);
        let mut end = start;
        let mut pieces = Vec::new();
        for cut in cuts {
            let next = end + Days::new(cut);
            pieces.extend(occurrences(&rule, end..next, &calendar, &policy));
            end = next;
        }
        prop_assert_eq!(occurrences(&rule, start..end, &calendar, &policy), pieces);
    }

    #[test]
    fn occurrences_are_ordered_and_never_repeat(
        rule in timed(), year in 2029..2033_i32, policy in any_policy(), calendar in any_calendar(2031),
    ) {
        let window = NaiveDate::from_ymd_opt(year, 1, 1).unwrap()..NaiveDate::from_ymd_opt(year + 2, 1, 1).unwrap();
        let found = occurrences(&rule, window.clone(), &calendar, &policy);
        let names: BTreeSet<_> = found.iter().map(|it| (it.last_day, it.label)).collect();
        prop_assert_eq!(names.len(), found.len());
        for one in &found {
            prop_assert!(window.contains(&one.last_day));
            prop_assert!(one.opens_on <= one.due_on);
            match policy.rolling {
                Rolling::Forward => prop_assert!(one.due_on >= one.last_day),
                Rolling::Back => prop_assert!(one.due_on <= one.last_day),
                Rolling::Stay => prop_assert_eq!(one.due_on, one.last_day),
            }
            if policy.rolling != Rolling::Stay {
                prop_assert!(calendar.is_working_day(one.due_on).unwrap().value);
            }
        }
        for pair in found.windows(2) {
            prop_assert!(pair[0].last_day <= pair[1].last_day);
            prop_assert!(pair[0].due_on <= pair[1].due_on);
        }
    }

    #[test]
    fn no_period_of_a_rhythm_is_skipped(rule in every(), year in 2003..2096_i32, length in 1..3_i32) {
        let window = NaiveDate::from_ymd_opt(year, 1, 1).unwrap()..NaiveDate::from_ymd_opt(year + length, 1, 1).unwrap();
        let Rule::Every { rhythm, .. } = rule else { unreachable!() };
        let found = occurrences(&rule, window, Calendar::vietnam_civil_service(), &Policy::default());
        for pair in found.windows(2) {
            prop_assert_eq!(pair[0].label.end(), pair[1].label.start());
        }
        match rhythm.months() {
            Some(months) => prop_assert_eq!(found.len(), 12 / usize::from(months) * length as usize),
            None => prop_assert!((52 * length as usize..=53 * length as usize).contains(&found.len())),
        }
    }

    #[test]
    fn no_week_of_a_weekday_is_lost(rule in weekdays(), day in any_day(), calendar in any_calendar(2031)) {
        // Whatever is off, the work of each day is done no later than that of the same day a week on.
        prop_assume!((2003..2096).contains(&day.year()));
        let found = occurrences(&rule, day..day + Days::new(140), &calendar, &Policy::default());
        let Rule::Weekdays { days } = &rule else { unreachable!() };
        let nominal = day.iter_days().take(100).filter(|it| days.contains(&it.weekday()));
        for due in nominal {
            let moved = calendar.working_day_from(due).unwrap().value;
            prop_assume!(moved < day + Days::new(130));
            prop_assert!(
                found.iter().any(|it| (due..=calendar.working_day_from(due + Days::new(7)).unwrap().value).contains(&it.due_on)),
                "{} is covered by nothing", due
            );
        }
    }

    #[test]
    fn spans_read_back(stretch in any_stretch(), day in any_day()) {
        for span in [stretch.span, Span::day(day).unwrap(), Span::week_of(day).unwrap()] {
            prop_assert_eq!(span.to_string().parse(), Ok(span));
            prop_assert!(span.start() < span.end());
        }
        prop_assert!(stretch.first_day() <= stretch.last_day());
        prop_assert!(stretch.span.start() <= stretch.first_day() && stretch.last_day() < stretch.span.end());
    }

    #[test]
    fn a_term_never_ends_before_it_began(
        amount in 0..400_u32, minutes in 0..40_000_000_i64, rolling in prop::sample::select(vec![Rolling::Forward, Rolling::Back, Rolling::Stay]),
        unit in prop::sample::select(vec![TermUnit::Hour, TermUnit::Day, TermUnit::WorkingDay, TermUnit::Week]),
    ) {
        let event = chrono::DateTime::from_timestamp(978_307_200 + minutes * 60, 0).unwrap();
        let policy = Policy { rolling, ..Policy::default() };
        let rule = Rule::AfterEvent { amount, unit, event: None };
        let due = rule.due_after(event, Calendar::vietnam_civil_service(), &policy).unwrap().unwrap().value;
        prop_assert!(due.late_from >= event);
        prop_assert!(due.due_on >= worktime::local_day(event));
    }
}
