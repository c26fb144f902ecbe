//! Periods: their limits, their text, what contains what.

use super::*;

fn period(text: &str) -> Period {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn names(periods: &[Period]) -> Vec<String> {
    periods.iter().map(ToString::to_string).collect()
}

#[test]
fn limits_are_half_open() {
    let limits = [
        ("2025", "2025-01-01", "2026-01-01"),
        ("2025Q1", "2025-01-01", "2025-04-01"),
        ("2025Q4", "2025-10-01", "2026-01-01"),
        ("2025-03", "2025-03-01", "2025-04-01"),
        ("2024-02", "2024-02-01", "2024-03-01"),
        ("2025-12", "2025-12-01", "2026-01-01"),
        ("2024-02-29", "2024-02-29", "2024-03-01"),
        ("2100-12-31", "2100-12-31", "2101-01-01"),
    ];
    for (text, start, end) in limits {
        let period = period(text);
        assert_eq!(
            (period.start(), period.end()),
            (day(start), day(end)),
            "{text}"
        );
        assert!(period.contains(period.start()) && !period.contains(period.end()));
        assert_eq!(period.to_string(), text);
    }
}

#[test]
fn limits_are_midnights_in_vietnam() {
    let quarter = period("2025Q1");
    assert_eq!(
        quarter.starts_at().to_rfc3339(),
        "2024-12-31T17:00:00+00:00"
    );
    assert_eq!(quarter.ends_at().to_rfc3339(), "2025-03-31T17:00:00+00:00");
}

#[test]
fn other_spellings_are_refused() {
    let wrong = [
        "",
        "25",
        "202",
        "02025",
        "+2025",
        "-2025",
        " 2025",
        "2025 ",
        "2025q1",
        "2025Q",
        "2025Q0",
        "2025Q5",
        "2025Q01",
        "2025-Q1",
        "2025-",
        "2025-3",
        "2025-00",
        "2025-13",
        "2025-+3",
        "2025-3-1",
        "2025-03-",
        "2025-03-00",
        "2025-02-29",
        "2025-03-32",
        "2025/03",
        "2025-03/14",
        "2025-03-14T00",
        "14-03-2025",
        "２０２５",
        "2025Q١",
        "năm 2025",
    ];
    for text in wrong {
        let refused = text.parse::<Period>();
        assert_eq!(refused, Err(PeriodError::Malformed(text.to_owned())));
    }
}

#[test]
fn years_not_served_are_refused() {
    for (text, year) in [
        ("1999", 1999),
        ("2101Q1", 2101),
        ("0206-01", 206),
        ("9999-12-31", 9999),
    ] {
        assert_eq!(
            text.parse::<Period>(),
            Err(PeriodError::Year(YearOutOfRange(year)))
        );
    }
    assert_eq!(period("2000").previous(), Err(YearOutOfRange(1999)));
    let after = Period::containing(day("2101-01-01"), Granularity::Year);
    assert_eq!(after, Err(YearOutOfRange(2101)));
}

#[test]
fn a_day_lies_in_one_period_of_each_length() {
    let of = |granularity| {
        Period::containing(day("2025-08-31"), granularity)
            .unwrap()
            .to_string()
    };
    assert_eq!(of(Granularity::Day), "2025-08-31");
    assert_eq!(of(Granularity::Month), "2025-08");
    assert_eq!(of(Granularity::Quarter), "2025Q3");
    assert_eq!(of(Granularity::Year), "2025");
}

#[test]
fn previous_crosses_the_year() {
    let before = |text| period(text).previous().unwrap().to_string();
    assert_eq!(before("2025"), "2024");
    assert_eq!(before("2025Q1"), "2024Q4");
    assert_eq!(before("2025-01"), "2024-12");
    assert_eq!(before("2024-03-01"), "2024-02-29");
}

#[test]
fn splitting() {
    let split = |text, granularity| names(&period(text).split(granularity).unwrap());
    assert_eq!(
        split("2025", Granularity::Quarter),
        ["2025Q1", "2025Q2", "2025Q3", "2025Q4"]
    );
    assert_eq!(
        split("2025Q4", Granularity::Month),
        ["2025-10", "2025-11", "2025-12"]
    );
    assert_eq!(split("2025-03", Granularity::Month), ["2025-03"]);
    assert_eq!(split("2024-02", Granularity::Day).len(), 29);
    assert_eq!(split("2025", Granularity::Month).len(), 12);
    let month = period("2025-03");
    assert_eq!(
        month.split(Granularity::Quarter),
        Err(PeriodError::TooCoarse(month))
    );
}

#[test]
fn the_quarterly_report_covers_up_to_the_14th_of_the_last_month() {
    let cut_off = |text| period(text).report_cut_off(Period::QUARTER_REPORT_DAY);
    assert_eq!(
        cut_off("2025Q1"),
        Some("2025-03-15T00:00:00+07:00".parse().unwrap())
    );
    assert_eq!(
        cut_off("2025Q4"),
        Some("2025-12-15T00:00:00+07:00".parse().unwrap())
    );
    assert_eq!(cut_off("2025"), None);
    assert_eq!(cut_off("2025-03"), None);
}

#[test]
fn json_is_the_written_form() {
    let json = r#"["2025","2025Q1","2025-03","2025-03-14"]"#;
    let periods: Vec<Period> = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&periods).unwrap(), json);
    assert!(serde_json::from_str::<Period>(r#""1999""#).is_err());
    assert_eq!(
        serde_json::to_string(&Granularity::Quarter).unwrap(),
        r#""quarter""#
    );
}
