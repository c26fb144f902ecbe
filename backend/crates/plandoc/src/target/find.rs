//! Finds the targets that a text or a measure states, among all the other numbers in it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::number::thousandths;
use super::{Comparator, Place, TargetCandidate, TargetUnit};
use crate::fold::Aligned;
use crate::pattern::pattern;

/// What one place of the plan says.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) targets: Vec<TargetCandidate>,
    /// Numbers that may be a target, but could not be read as one.
    pub(crate) unclear: Vec<String>,
    /// Quotes of percentages that speak of a change.
    pub(crate) relative: Vec<String>,
}

/// Figures that are dates, years and numbers of decisions or standards, never targets.
static REFERENCE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?x)
        \b\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\b            # 31/12/2025
        | \b\d{1,2}\s*[/-]\s*\d{4}\b                             # 12/2025
        | \b\d+(?:/\d{4})?/[a-z]+(?:-[a-z&]+)*\d*                # 26/QĐ-SYT, 61/2018/NĐ-CP
        | \b(?:nam|thang|quy|ngay|khoan|dieu|muc|so|iso|muc\ tieu|lan|phu\ luc|bieu|mau|tcvn)\s+(?:\d+[:/]?)+
        | \b(?:iso|tcvn)[\s-]*(?:iso\s*)?\d+(?::\d+)?
        | \b\d+\s*/\s*\d+\b                                      # 59/60
        | \b(?:19|20)\d\d\b",
    )
});

/// Terms and frequencies: no targets in running text, where they say by when or how often.
static TERM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b\d{1,3}(?:[.,]\d+)?\s*(?:ngay|lan|thang|tuan|phut|quy|nam|buoi|dot)\b|\b\d+(?:[.,]\d+)?\s*(?:gio|h)\s+(?:lam viec|ke tu|sau|trong)\b",
    )
});

static NUMBER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"));

static UNIT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?x)^\s*(?:
        (?P<percent>%|phan\ tram\b)
        | (?P<points>(?:/\s*100\s*)?diem\b)
        | (?P<hours>(?:gio|h)\s*
            (?:(?:/|moi|cho\ moi|tren)\s*(?:0?1\s*)?(?:nguoi|can\ bo|cong\ chuc|vien\ chuc|nhan\ vien|cbcc|cbccvc|ccvc)\b
                (?:\s*(?:/|mot|moi|trong)\s*(?:0?1\s*)?nam\b)?
            |/\s*nam\s*/\s*(?:nguoi|can\ bo|cong\ chuc|vien\ chuc|nhan\ vien|cbcc|cbccvc|ccvc)\b))
        )",
    )
});

/// Bytes of the longest text that is searched: an objective is a sentence, and quoting costs time that grows with the
/// square of the length.
const LONGEST: usize = 16 << 10;

/// What may stand between a comparator and its number.
const FILLER: &str = r"(?:\s*(?:la|muc|tu|dat|duoc|o|ty le|ti le|duoc tu|:)\b)*[\s:]*$";

static BEFORE: LazyLock<Vec<(Regex, Comparator, bool)>> = LazyLock::new(|| {
    [
        (r"(?:\bkhong (?:qua|vuot qua|vuot|lon hon|cao hon|tren|hon|nhieu hon)\b|\btoi da\b|\bnhieu nhat\b|\bcham nhat\b|≤|⩽|<\s*=|=\s*<)", Comparator::Le, true),
        (r"(?:\bkhong (?:thap hon|duoi|nho hon|it hon|kem)\b|\bit nhat\b|\btoi thieu\b|\btu\b|≥|⩾|>\s*=|=\s*>)", Comparator::Ge, true),
        (r"(?:\b(?:tren|hon|lon hon|cao hon|vuot|vuot qua|vuot muc|qua)\b|>)", Comparator::Gt, true),
        (r"(?:\b(?:duoi|nho hon|thap hon|it hon)\b|<)", Comparator::Lt, true),
        (r"(?:\bbang\b|=)", Comparator::Eq, true),
        (r"\b(?:dat|dam bao|phan dau)\b", Comparator::Ge, false),
    ]
    .into_iter()
    .map(|(words, comparator, stated)| (pattern(&format!("{words}{FILLER}")), comparator, stated))
    .collect()
});

static AFTER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^[^;.\d]{0,40}?\b(?P<word>tro len|tro xuong)\b"));

static CHANGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"\b(?:tang|giam)(?: them)?(?: duoc)?(?: toi thieu| it nhat| tu| tren)?\s*$")
});
static COMPARED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[^;.\d]{0,30}\bso voi\b"));
static COUNTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\s*(?P<what>(?:ngay lam viec|ngay|lan|thang|tuan|phut|gio|buoi|dot)(?:/[a-z]+)?|[a-z]+(?:[ /][a-z]+){0,2})",
    )
});

/// The targets of one place, in the order of its words. `text` must be composed (NFC) and tidy.
pub(crate) fn find(text: &str, place: Place) -> Found {
    let aligned = Aligned::new(text);
    let folded = aligned.folded();
    let mut found = Found::default();
    if text.len() > LONGEST {
        found.unclear.push(text.to_owned());
        return found;
    }
    let mut others: Vec<Range<usize>> = REFERENCE
        .find_iter(folded)
        .map(|span| span.range())
        .collect();
    if place == Place::Text {
        others.extend(TERM.find_iter(folded).map(|span| span.range()));
    }
    let mut counts: Vec<TargetCandidate> = Vec::new();
    let mut window_start = 0;
    for number in NUMBER.find_iter(folded) {
        if number.start() < window_start {
            continue;
        }
        let before = &folded[window_start..number.start()];
        let after = &folded[number.end()..];
        let glued = before.ends_with(|c: char| c.is_alphanumeric() || c == '.' || c == ',')
            && !before.ends_with(", ");
        let unit = UNIT.captures(after).filter(|_| !glued);
        let excluded = glued
            || after.starts_with(char::is_alphabetic)
            || others.iter().any(|other| overlaps(other, &number.range()));
        let Some(unit) = unit else {
            if !excluded {
                count(
                    &aligned,
                    number.range(),
                    window_start,
                    place,
                    &mut counts,
                    &mut found.unclear,
                );
            }
            window_start = number.end();
            continue;
        };
        let kind = if unit.name("percent").is_some() {
            TargetUnit::Percent
        } else if unit.name("points").is_some() {
            TargetUnit::Points
        } else {
            TargetUnit::HoursPerPersonYear
        };
        let end = number.end() + unit.get(0).map_or(0, |whole| whole.end());
        let relation = Relation::of(folded, window_start, number.start(), end);
        let quote = aligned.original(relation.range.clone()).trim().to_owned();
        match thousandths(number.as_str(), kind) {
            Some(value) => {
                if CHANGE.is_match(before) || COMPARED.is_match(&folded[end..]) {
                    found.relative.push(quote.clone());
                }
                found.targets.push(TargetCandidate {
                    comparator: relation.comparator_of(value),
                    stated: relation.stated,
                    value: Some(value),
                    unit: kind,
                    unit_text: None,
                    quote,
                    place,
                });
            }
            None => found.unclear.push(quote),
        }
        window_start = relation.range.end;
    }
    if found.targets.is_empty() {
        found.targets = counts;
    }
    found
}

/// The comparator of a number and the range of its words.
struct Relation {
    comparator: Comparator,
    stated: bool,
    range: Range<usize>,
}

impl Relation {
    /// A bare 0 can only be meant as the most there may be.
    fn comparator_of(&self, value: i64) -> Comparator {
        if value == 0 && !self.stated {
            Comparator::Le
        } else {
            self.comparator
        }
    }

    fn of(folded: &str, window_start: usize, number_start: usize, unit_end: usize) -> Self {
        let before = &folded[window_start..number_start];
        let mut relation = Self {
            comparator: Comparator::Ge,
            stated: false,
            range: number_start..unit_end,
        };
        for (words, comparator, stated) in BEFORE.iter() {
            if let Some(hit) = words.find(before) {
                relation.comparator = *comparator;
                relation.stated = *stated;
                if *stated {
                    relation.range.start = window_start + hit.start();
                }
                break;
            }
        }
        if let Some(hit) = AFTER
            .captures(&folded[unit_end..])
            .and_then(|hit| hit.name("word"))
        {
            relation.comparator = if hit.as_str() == "tro len" {
                Comparator::Ge
            } else {
                Comparator::Le
            };
            relation.stated = true;
            relation.range.end = unit_end + hit.end();
        }
        relation
    }
}

/// A number without one of the known units. In the measure column it may be the target ("≤ 3 khiếu nại", "95"); in
/// running text it is one only when it is compared with something ("ít nhất 03 sáng kiến").
fn count(
    aligned: &Aligned<'_>,
    number: Range<usize>,
    window_start: usize,
    place: Place,
    counts: &mut Vec<TargetCandidate>,
    unclear: &mut Vec<String>,
) {
    let folded = aligned.folded();
    let what = COUNTED
        .captures(&folded[number.end..])
        .and_then(|hit| hit.name("what"));
    let end = number.end + what.map_or(0, |what| what.end());
    let relation = Relation::of(folded, window_start, number.start, end);
    let quote = aligned.original(relation.range.clone()).trim().to_owned();
    let alone = what.is_none() && counts.is_empty() && folded[end..].trim().is_empty();
    let fits = match place {
        Place::Text => relation.stated && what.is_some(),
        Place::Measure => what.is_some() || alone,
    };
    let value = thousandths(&folded[number.clone()], TargetUnit::Count);
    match value {
        Some(value) if fits => counts.push(TargetCandidate {
            comparator: relation.comparator_of(value),
            stated: relation.stated,
            value: Some(value),
            unit: if what.is_some() {
                TargetUnit::Count
            } else {
                TargetUnit::None
            },
            unit_text: what.map(|what| {
                aligned
                    .original(number.end + what.start()..number.end + what.end())
                    .to_owned()
            }),
            quote,
            place,
        }),
        _ => unclear.push(quote),
    }
}

fn overlaps(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, place: Place) -> Vec<String> {
        find(text, place)
            .targets
            .iter()
            .map(|t| {
                let value = t.value.unwrap_or_default();
                let unit = t
                    .unit_text
                    .clone()
                    .unwrap_or_else(|| format!("{:?}", t.unit));
                let stated = if t.stated { "" } else { "~" };
                format!("{stated}{:?} {value} {unit}", t.comparator)
            })
            .collect()
    }

    #[test]
    fn comparators_and_units() {
        for (text, expected) in [
            (
                "5S tại Sở Y tế đến tháng 12/2021 đạt trên 87 điểm",
                "Gt 87000 Points",
            ),
            ("99% hồ sơ được cấp giấy phép", "~Ge 99000 Percent"),
            ("tỷ lệ hài lòng trên 98%", "Gt 98000 Percent"),
            (
                "đào tạo ít nhất 40 giờ/người/năm",
                "Ge 40000 HoursPerPersonYear",
            ),
            ("tối thiểu 40 giờ/năm/người", "Ge 40000 HoursPerPersonYear"),
            ("tối thiểu 40h/01 công chức", "Ge 40000 HoursPerPersonYear"),
            ("tối thiểu 24 tiết/năm", "Ge 24000 tiết/năm"),
            ("đạt tối thiểu 87%", "Ge 87000 Percent"),
            ("không thấp hơn 87,5 %", "Ge 87500 Percent"),
            ("từ 95% trở lên", "Ge 95000 Percent"),
            ("đạt 90 phần trăm trở lên", "Ge 90000 Percent"),
            ("tỷ lệ trễ hạn dưới 2%", "Lt 2000 Percent"),
            ("không quá 2% hồ sơ trễ", "Le 2000 Percent"),
            ("tối đa 0,5%", "Le 500 Percent"),
            ("giải quyết trên hệ thống đạt 95%", "~Ge 95000 Percent"),
            ("> 87 điểm", "Gt 87000 Points"),
            (">= 87/100 điểm", "Ge 87000 Points"),
            ("bằng 100%", "Eq 100000 Percent"),
            ("đạt 99.999%", "~Ge 99999 Percent"),
            ("ít nhất 1.234,5 điểm", "Ge 1234500 Points"),
            ("có ít nhất 03 sáng kiến", "Ge 3000 sáng kiến"),
        ] {
            assert_eq!(read(text, Place::Text), [expected], "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_targets() {
        let text = "100% TTHC chậm nhất 15 ngày đối với Sở, 30 ngày đối với tỉnh từ 01/02/2025, Quyết định 26/QĐ-SYT";
        assert_eq!(read(text, Place::Text), ["~Ge 100000 Percent"]);
        for text in [
            "Tổ chức ít nhất 01 lần thăm dò năm 2025",
            "chậm nhất 15 ngày",
            "trước 31/12/2025",
            "theo Nghị định số 61/2018/NĐ-CP",
            "áp dụng ISO 9001:2015",
            "thực hiện 5S",
        ] {
            let found = find(text, Place::Text);
            assert!(
                found.targets.is_empty() && found.unclear.is_empty(),
                "{text}: {found:?}"
            );
        }
    }

    #[test]
    fn the_measure_column_may_count_anything() {
        assert_eq!(read("95", Place::Measure), ["~Ge 95000 None"]);
        assert_eq!(read("0", Place::Measure), ["~Le 0 None"]);
        assert_eq!(read("02 lần/năm", Place::Measure), ["~Ge 2000 lần/năm"]);
        assert_eq!(
            read("không quá 15 ngày kể từ khi nhận", Place::Measure),
            ["Le 15000 ngày"]
        );
        assert_eq!(read("≤ 3 khiếu nại", Place::Measure), ["Le 3000 khiếu nại"]);
        assert_eq!(
            read("100%; trên 90%", Place::Measure),
            ["~Ge 100000 Percent", "Gt 90000 Percent"]
        );
    }

    #[test]
    fn doubtful_figures_are_told() {
        assert_eq!(
            find("giảm 10% so với năm trước", Place::Text).relative,
            ["10%"]
        );
        assert_eq!(find("99,9999%", Place::Text).unclear, ["99,9999%"]);
    }
}
