//! Phrases as offices write them, and as they type them.

use serde_json::json;
use worktime::deadline::{DueDay, LONGEST_PHRASE, Rule, Trigger, find, parse};

use crate::{rule, understood};

/// What a phrase of a plan for 2021 is understood as.
#[track_caller]
fn is(phrase: &str, words: &str) {
    assert_eq!(understood(phrase).words(), words, "{phrase}");
}

#[test]
fn the_day_before_is_the_last_day_of_before() {
    for (phrase, words) in [
        ("Trước 15/11/2021", "Chậm nhất ngày 14/11/2021"),
        (
            "trước ngày 15 tháng 11 năm 2021",
            "Chậm nhất ngày 14/11/2021",
        ),
        ("Chậm nhất trước 01/01/2022", "Chậm nhất ngày 31/12/2021"),
        ("đến 15/11/2021", "Chậm nhất ngày 15/11/2021"),
        ("Đến hết ngày 15-11-2021", "Chậm nhất ngày 15/11/2021"),
        ("Chậm nhất 15.11.2021", "Chậm nhất ngày 15/11/2021"),
        (
            "Hoàn thành trong ngày 15/11/21;",
            "Chậm nhất ngày 15/11/2021",
        ),
        ("Hạn cuối: 15/11", "Chậm nhất ngày 15/11/2021"),
        ("Trước tháng 12/2021", "Chậm nhất ngày 30/11/2021"),
        ("Trước năm 2022", "Chậm nhất ngày 31/12/2021"),
        ("Đến hết tháng 2/2024", "Chậm nhất ngày 29/02/2024"),
        ("đến cuối năm", "Chậm nhất ngày 31/12/2021"),
        (
            "15/3, 15/6 và 15/9/2022",
            "Chậm nhất các ngày 15/03/2022, 15/06/2022 và 15/09/2022",
        ),
        (
            "Từ ngày 01/3 đến ngày 15/3/2022",
            "Từ ngày 01/03/2022 đến ngày 15/03/2022",
        ),
        (
            "Từ tháng 3 đến tháng 7/2022",
            "Từ ngày 01/03/2022 đến ngày 31/07/2022",
        ),
        (
            "từ tháng 11/2021 đến tháng 2/2022",
            "Từ ngày 01/11/2021 đến ngày 28/02/2022",
        ),
    ] {
        is(phrase, words);
    }
}

#[test]
fn years_quarters_and_months() {
    for (phrase, words) in [
        ("Trong năm", "Trong năm 2021"),
        ("Cuối năm", "Cuối năm 2021"),
        ("QUÝ IV NĂM 2020", "Trong quý 4/2020"),
        ("Q1/2021", "Trong quý 1/2021"),
        (
            "Quý I, II và III",
            "Trong quý 1/2021, quý 2/2021 và quý 3/2021",
        ),
        ("Tháng 4, 8/2022", "Trong tháng 4/2022 và tháng 8/2022"),
        ("tháng 8 và tháng 4", "Trong tháng 4/2021 và tháng 8/2021"),
        (
            "Tháng 12/2020 và tháng 3",
            "Trong tháng 12/2020 và tháng 3/2021",
        ),
        ("T4/2021", "Trong tháng 4/2021"),
        ("4/2021", "Trong tháng 4/2021"),
        (
            "Đầu tháng 3 và cuối tháng 5",
            "Đầu tháng 3/2021 và cuối tháng 5/2021",
        ),
        (
            "Giữa tháng 3 và cả tháng 5",
            "Giữa tháng 3/2021 và cả tháng 5/2021",
        ),
        ("6 tháng đầu năm", "Trong 6 tháng đầu năm 2021"),
        ("06 tháng cuối năm 2022", "Trong 6 tháng cuối năm 2022"),
        ("9 tháng đầu năm", "Trong 9 tháng đầu năm 2021"),
    ] {
        is(phrase, words);
    }
}

#[test]
fn what_recurs() {
    for (phrase, words) in [
        (
            "3 tháng/lần, trước ngày 15 tháng cuối quý",
            "3 tháng/lần, chậm nhất ngày 14 tháng cuối quý",
        ),
        (
            "Trước ngày 15 của tháng cuối quý",
            "3 tháng/lần, chậm nhất ngày 14 tháng cuối quý",
        ),
        ("Hàng quý", "3 tháng/lần"),
        ("Định kỳ hằng quý", "3 tháng/lần"),
        ("1 lần/quý", "3 tháng/lần"),
        ("Báo cáo định kỳ 3 tháng", "3 tháng/lần"),
        ("cuối mỗi quý", "3 tháng/lần"),
        ("06 tháng/lần", "6 tháng/lần"),
        ("6 tháng 1 lần", "6 tháng/lần"),
        ("sáu tháng một lần", "6 tháng/lần"),
        ("02 lần/năm", "6 tháng/lần"),
        ("Hàng tháng", "Hàng tháng"),
        ("ngày 25 hàng tháng", "Hàng tháng, chậm nhất ngày 25"),
        ("Trước ngày 20 hằng tháng", "Hàng tháng, chậm nhất ngày 19"),
        (
            "Hàng tháng (trước ngày 01)",
            "Hàng tháng, chậm nhất ngày cuối cùng của tháng trước",
        ),
        (
            "Chậm nhất ngày 05 tháng sau",
            "Hàng tháng, chậm nhất ngày 5 tháng sau",
        ),
        ("Ngày cuối cùng của tháng", "Hàng tháng"),
        (
            "Hàng quý, trước ngày 10 tháng đầu quý sau",
            "3 tháng/lần, chậm nhất ngày 9 tháng đầu quý sau",
        ),
        ("hàng năm", "Hàng năm"),
        ("Trước 15/11 hàng năm", "Hàng năm, chậm nhất ngày 14/11"),
        (
            "Tháng 6 hàng năm",
            "Hàng năm, chậm nhất ngày cuối cùng của tháng 6",
        ),
        ("hàng tuần", "Hàng tuần"),
        ("1 tuần/lần", "Hàng tuần"),
        ("thứ Ba và thứ Năm hàng tuần", "Thứ Ba và thứ Năm hàng tuần"),
        (
            "vào ngày thứ 3, thứ 5 hằng tuần",
            "Thứ Ba và thứ Năm hàng tuần",
        ),
        ("T5, T3 hàng tuần", "Thứ Ba và thứ Năm hàng tuần"),
        ("Hàng tuần, vào thứ Sáu", "Thứ Sáu hàng tuần"),
        (
            "thứ hai đến thứ tư và chủ nhật",
            "Thứ Hai, thứ Ba, thứ Tư và Chủ nhật hàng tuần",
        ),
        ("Hàng ngày", "Các ngày làm việc trong tuần"),
    ] {
        is(phrase, words);
    }
}

#[test]
fn what_runs_from_something_else() {
    for (phrase, words) in [
        (
            "trong vòng 05 ngày làm việc kể từ ngày nhận đủ hồ sơ",
            "Tối đa 5 ngày làm việc (kể từ khi nhận đủ hồ sơ)",
        ),
        ("Chậm nhất 05 (năm) ngày làm việc", "Tối đa 5 ngày làm việc"),
        (
            "không quá mười lăm ngày, kể từ khi UBND tỉnh ban hành",
            "Tối đa 15 ngày (kể từ khi UBND tỉnh ban hành)",
        ),
        ("hai ngày sau khi họp", "Tối đa 2 ngày (kể từ khi họp)"),
        (
            "Trong vòng 24 giờ kể từ khi nhận tin",
            "Tối đa 24 giờ (kể từ khi nhận tin)",
        ),
        (
            "Tối đa 01 tháng kể từ ngày 15/3/2021",
            "Tối đa 1 tháng (kể từ ngày 15/3/2021)",
        ),
        (
            "Ngay sau khi có quyết định",
            "Trong ngày (kể từ khi có quyết định)",
        ),
        ("Khi có yêu cầu", "Thường xuyên khi có yêu cầu"),
        ("Thường xuyên (khi phát sinh)", "Thường xuyên khi phát sinh"),
        ("Thường xuyên, liên tục trong năm 2021", "Thường xuyên"),
        ("Trước hạn 02 ngày", "Trước 2 ngày so với hạn"),
        (
            "Chậm nhất 03 ngày làm việc trước ngày họp",
            "Trước 3 ngày làm việc so với ngày họp",
        ),
        (
            "Trước khi hết hạn ít nhất 1 tuần",
            "Trước 1 tuần so với hết hạn",
        ),
        (
            "Theo thời hạn quy định của pháp luật",
            "Theo quy định của pháp luật",
        ),
        ("Theo kế hoạch của UBND tỉnh", "Theo kế hoạch của UBND tỉnh"),
        ("Tại Hội nghị tổng kết", "Tại hội nghị tổng kết"),
    ] {
        is(phrase, words);
    }
}

#[test]
fn accents_forms_and_capitals_make_no_difference() {
    use std::fmt::Write;
    for phrase in [
        "Thường xuyên",
        "Trước 15/11/2021",
        "Cuối tháng 5 và tháng 9/2021",
        "thứ Ba và thứ Năm hàng tuần",
        "3 tháng/lần, trước ngày 15 tháng cuối quý",
    ] {
        let expected = rule(phrase);
        let mut decomposed = String::new();
        for c in phrase.chars() {
            unicode_normalization::char::decompose_canonical(c, |part| {
                write!(decomposed, "{part}").unwrap();
            });
        }
        assert_ne!(decomposed, phrase);
        let bare: String = decomposed
            .chars()
            .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
            .collect();
        for form in [
            decomposed,
            bare,
            phrase.to_uppercase(),
            format!("- {phrase}. "),
        ] {
            assert_eq!(rule(&form), expected, "{form}");
        }
    }
}

#[test]
fn what_is_not_understood_is_kept_and_named() {
    for (phrase, rest) in [
        ("Khi nào rảnh thì làm nhé", None),
        ("Sớm nhất có thể", Some("Sớm nhất có thể")),
        ("31/02/2021", Some("31/02/2021")),
        ("15/11/1921", Some("/1921")),
        ("Đầu năm", Some("Đầu năm")),
        ("T3", Some("T3")),
        ("3 tháng", Some("3 tháng")),
        ("5 tháng/lần", Some("5 tháng/lần")),
        ("Hàng quý, trước ngày 15", Some("trước ngày 15")),
        ("Hàng quý, 6 tháng và năm", Some("6 tháng và năm")),
        (
            "6 tháng/lần (trước ngày 15 tháng cuối quý)",
            Some("(trước ngày 15 tháng cuối quý)"),
        ),
        ("Trong năm 2021 nếu có kinh phí", Some("nếu có kinh phí")),
        ("Trong năm 1921", Some("Trong năm 1921")),
        ("Tháng 13", Some("Tháng 13")),
        ("", Some("")),
        ("...", Some("")),
    ] {
        let deadline = parse(phrase, 2021);
        let named = deadline.not_understood();
        assert_eq!(named.first().copied(), rest, "{phrase}: {deadline:?}");
        assert_eq!(deadline.phrase, phrase);
    }
    let exception = parse("Thường xuyên. Riêng kho thuốc: lúc nào đó", 2021);
    assert!(exception.rule.is_known());
    assert_eq!(exception.not_understood(), ["kho thuốc: lúc nào đó"]);
}

#[test]
fn long_texts_are_kept_without_reading_them() {
    let long = "Thường xuyên khi có ".repeat(LONGEST_PHRASE);
    let deadline = parse(&long, 2021);
    assert!(!deadline.rule.is_known());
    assert_eq!(deadline.phrase, long);
    assert_eq!(find(&"hàng quý ".repeat(10_000), 2021), None);
    // The longest that are read, made to be read again and again.
    for part in [
        "Riêng a. ",
        "hàng quý (",
        "tại các cuộc ",
        "(((",
        "3 tháng, ",
        "khi trước 3 ",
    ] {
        let text = part.repeat(LONGEST_PHRASE / part.len());
        assert_eq!(parse(&text, 2021).phrase, text);
        let text = part.repeat(20_000 / part.len());
        let _ = find(&text, 2021);
    }
}

#[test]
fn rules_say_what_they_wait_for() {
    for (phrase, trigger) in [
        ("Thường xuyên", Trigger::Always),
        ("31/12/2021", Trigger::Calendar),
        ("Trong ngày", Trigger::Event(None)),
        (
            "Tối đa 02 ngày (kể từ khi trình)",
            Trigger::Event(Some("trình")),
        ),
        (
            "Trước 01 ngày so với thời hạn",
            Trigger::OtherDue("thời hạn"),
        ),
        ("Cuộc họp Ban ISO", Trigger::Meeting("họp Ban ISO")),
        ("Theo quy định", Trigger::Person),
    ] {
        assert_eq!(rule(phrase).trigger(), trigger);
    }
    assert_eq!(parse("Rảnh", 2021).rule.trigger(), Trigger::Answer);
}

#[test]
fn the_stored_form_is_stable() {
    for (phrase, stored) in [
        (
            "Thường xuyên khi có thông báo",
            json!({"kind": "continuous", "when": "có thông báo"}),
        ),
        ("Trong ngày", json!({"kind": "same_day", "event": null})),
        ("Hàng ngày", json!({"kind": "working_days"})),
        (
            "T3, T5 hàng tuần",
            json!({"kind": "weekdays", "days": ["Tue", "Thu"]}),
        ),
        (
            "Trước 15/11",
            json!({"kind": "by_date", "from": null, "days": ["2021-11-14"]}),
        ),
        (
            "Cuối tháng 5 và quý 4",
            json!({"kind": "within", "stretches": [{"span": "2021-05", "part": "end"}, {"span": "2021Q4", "part": "end"}]}),
        ),
        (
            "Trước ngày 15 tháng cuối quý",
            json!({"kind": "every", "rhythm": "quarter", "due": {"month": 3, "day": 14}}),
        ),
        (
            "Hàng tuần",
            json!({"kind": "every", "rhythm": "week", "due": null}),
        ),
        (
            "Tối đa 2 ngày làm việc kể từ khi trình",
            json!({"kind": "after_event", "amount": 2, "unit": "working_day", "event": "trình"}),
        ),
        (
            "Trước hạn 1 ngày",
            json!({"kind": "before_other", "amount": 1, "unit": "day", "other": "hạn"}),
        ),
        (
            "Họp Ban ISO",
            json!({"kind": "at_meeting", "meeting": "họp Ban ISO"}),
        ),
        (
            "Theo lịch",
            json!({"kind": "as_set", "basis": "schedule", "of": null}),
        ),
    ] {
        let rule = rule(phrase);
        assert_eq!(serde_json::to_value(&rule).unwrap(), stored);
        assert_eq!(serde_json::from_value::<Rule>(stored).unwrap(), rule);
    }
    let unknown = parse("Rảnh thì làm", 2021);
    let stored = json!({
        "phrase": "Rảnh thì làm", "exceptions": [],
        "rule": {"kind": "unknown", "phrase": "Rảnh thì làm", "not_understood": "Rảnh thì làm"},
    });
    assert_eq!(serde_json::to_value(&unknown).unwrap(), stored);
    assert!(serde_json::from_value::<DueDay>(json!({"month": 14, "day": 1})).is_err());
    assert!(serde_json::from_value::<DueDay>(json!({"month": 1, "day": 32})).is_err());
}
