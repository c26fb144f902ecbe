//! A document as it is cited in one cell: "Công văn số 1024/UBND-VX ngày 15/3/2026 của UBND tỉnh".

use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::Regex;

/// A cited document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cited {
    /// Số, ký hiệu: `1024/UBND-VX`, `15/2026/NQ-HĐND`.
    pub number: Option<String>,
    /// Its date.
    pub date: Option<NaiveDate>,
    /// Who made it, where "của" says so.
    pub author: Option<String>,
}

/// Digits, perhaps a year, then letters: a date has none.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\d+[a-zA-ZđĐ]?/(?:\d{4}/)?\p{L}[\p{L}\d&.]*(?:[-–/][\p{L}\d&.]+)*")
        .expect("a pattern of the program is valid")
});

/// `15/3/2026`, `15-03-2026`, `ngày 15 tháng 3 năm 2026`.
static DATE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})\b")
        .expect("a pattern of the program is valid")
});

static AUTHOR: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\bcủa\s+([^,;()\n]{2,200}?)\s*(?:$|[,;()\n]|\bvề\b|\bv/v\b)")
        .expect("a pattern of the program is valid")
});

/// Reads a citation; what is not found is `None`. Of several numbers or dates, the first. A date that does not exist
/// counts as none.
#[must_use]
pub fn cited(text: &str) -> Cited {
    let date = DATE.captures(text).and_then(|found| {
        let part = |at: usize| found.get(at)?.as_str().parse::<u32>().ok();
        NaiveDate::from_ymd_opt(i32::try_from(part(3)?).ok()?, part(2)?, part(1)?)
    });
    Cited {
        number: NUMBER
            .find(text)
            .map(|found| found.as_str().trim_end_matches('.').to_owned()),
        date,
        author: AUTHOR
            .captures(text)
            .and_then(|found| Some(found.get(1)?.as_str().trim().to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations_are_taken_apart() {
        for (text, number, date, author) in [
            (
                "Công văn số 1024/UBND-VX ngày 15/3/2026 của UBND tỉnh về tiêm chủng",
                Some("1024/UBND-VX"),
                Some("2026-03-15"),
                Some("UBND tỉnh"),
            ),
            (
                "Quyết định 512/QĐ-UBND ngày 05 tháng 02 năm 2026",
                Some("512/QĐ-UBND"),
                Some("2026-02-05"),
                None,
            ),
            (
                "NQ số 15/2025/NQ-HĐND, 31-12-2025, của HĐND tỉnh (khóa X)",
                Some("15/2025/NQ-HĐND"),
                Some("2025-12-31"),
                Some("HĐND tỉnh"),
            ),
            ("CV 412/UBND-VX.", Some("412/UBND-VX"), None, None),
            ("15/3/2026", None, Some("2026-03-15"), None),
            ("ngày 31/02/2026", None, None, None),
            ("họp giao ban", None, None, None),
        ] {
            let found = cited(text);
            assert_eq!(found.number.as_deref(), number, "{text}");
            assert_eq!(
                found.date.map(|date| date.to_string()).as_deref(),
                date,
                "{text}"
            );
            assert_eq!(found.author.as_deref(), author, "{text}");
        }
    }
}
