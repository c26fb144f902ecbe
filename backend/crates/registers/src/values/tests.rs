//! The forms that are seen, and those that must not be guessed.

use super::*;

#[test]
fn numbers_are_read_in_both_notations() {
    for (text, digits, decimals, percent) in [
        ("1234", 1234, 0, false),
        ("99,5", 995, 1, false),
        ("99.5", 995, 1, false),
        ("1.234", 1234, 0, false),
        ("1.234,5", 12345, 1, false),
        ("1,234.5", 12345, 1, false),
        ("1.234.567", 1_234_567, 0, false),
        ("1,234,567", 1_234_567, 0, false),
        ("1,234", 1234, 3, false),
        ("0.123", 123, 3, false),
        ("12.3456", 123_456, 4, false),
        ("1 234", 1234, 0, false),
        ("1\u{a0}234,50", 12345, 1, false),
        ("87%", 87, 0, true),
        ("87,5 %", 875, 1, true),
        ("-3", -3, 0, false),
        ("0", 0, 0, false),
        ("100,00", 100, 0, false),
    ] {
        let expected = Number {
            digits,
            decimals,
            percent,
        };
        assert_eq!(number(text), Some(expected), "{text}");
    }
    for text in [
        "",
        "-",
        "%",
        "a",
        "1,2.3,4",
        "12.34.56",
        ",5",
        "1e5",
        "1.23,4,5",
        "9999999999999999999",
        "１",
    ] {
        assert_eq!(number(text), None, "{text}");
    }
}

#[test]
fn whole_numbers_are_told_from_others() {
    assert_eq!(number("1.234").and_then(Number::whole), Some(1234));
    assert_eq!(number("12,0").and_then(Number::whole), Some(12));
    assert_eq!(number("12,5").and_then(Number::whole), None);
    assert_eq!(number("87%").and_then(Number::whole), None);
    assert_eq!(number("87,5%").map(Number::approximate), Some(87.5));
}

#[test]
fn dates_of_excel_and_of_systems() {
    let day = NaiveDate::from_ymd_opt(2025, 12, 31);
    for text in [
        "46022",
        "46022,375",
        "31/12/2025",
        "31/12/2025 09:00:00",
        "20251231090000",
        "2025-12-31T02:00:00Z",
    ] {
        assert_eq!(date(text).ok(), day, "{text}");
    }
    assert_eq!(
        date_time("46022.688194444447").ok(),
        day.and_then(|day| day.and_hms_opt(16, 31, 0))
    );
    assert_eq!(date("04/25/2026"), Err(DateError::Month));
    assert_eq!(date("03/04/2026").ok(), NaiveDate::from_ymd_opt(2026, 4, 3));
    for (text, error) in [
        ("", DateError::Empty),
        ("2026", DateError::Form),
        ("12345", DateError::Form),
        ("99999", DateError::Form),
        ("quý I", DateError::Form),
        ("30/02/2026", DateError::Day),
    ] {
        assert_eq!(date(text), Err(error), "{text}");
    }
}

#[test]
fn yes_and_no() {
    for text in ["Có", "X", " x ", "✓", "1", "Đạt", "CO\u{301}"] {
        assert_eq!(yes_no(text), Some(true), "{text}");
    }
    for text in ["Không", "0", "-", "Không đạt", "chưa"] {
        assert_eq!(yes_no(text), Some(false), "{text}");
    }
    for text in ["", "có lẽ", "2", "không rõ"] {
        assert_eq!(yes_no(text), None, "{text}");
    }
}

#[test]
fn codes_of_procedures_survive_spreadsheets() {
    for (text, code, repaired) in [
        ("1.002835", "1.002835", false),
        (" 2.000635 ", "2.000635", false),
        ("1.002835.000.00.00.H56", "1.002835", false),
        ("2.002621.H56", "2.002621", false),
        ("1.00283", "1.002830", true),
        ("1,00283", "1.002830", true),
        ("1,002", "1.002000", true),
        ("1,002835", "1.002835", false),
    ] {
        let expected = ProcedureCode {
            code: code.to_owned(),
            repaired,
        };
        assert_eq!(procedure_code(text), Some(expected), "{text}");
    }
    for text in [
        "",
        "1",
        "1.",
        "1.5",
        "12.345678",
        "0.123456",
        "1.0028351",
        "1.00283.H56",
        "a.002835",
        "1.002835x",
    ] {
        assert_eq!(procedure_code(text), None, "{text}");
    }
}
