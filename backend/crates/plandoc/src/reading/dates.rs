//! Dates as offices write them.

use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::Regex;

use crate::fold::Aligned;
use crate::pattern::pattern;

static DATE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?P<d>\d{1,2})\s?[/.-]\s?(?P<m>\d{1,2})\s?[/.-]\s?(?P<y>\d{4})\b|\bngay\s+(?P<ld>\S{1,6})\s+thang\s+(?P<lm>\S{1,6})\s+nam\s+(?P<ly>\d{4})\b",
    )
});

/// What looks like a date.
pub(super) struct Written {
    /// `None` when there is no such day, or a part of it was left open ("ngày … tháng 01 năm 2025").
    pub(super) date: Option<NaiveDate>,
    pub(super) quote: String,
}

/// All dates with a day, month and year, in order.
pub(super) fn dates(text: &str) -> Vec<Written> {
    let aligned = Aligned::new(text);
    DATE.captures_iter(aligned.folded())
        .map(|hit| {
            let part = |short: &str, long: &str| {
                let words = hit.name(short).or_else(|| hit.name(long));
                words.and_then(|words| words.as_str().parse::<u32>().ok())
            };
            let date = (|| {
                let year = i32::try_from(part("y", "ly")?).ok()?;
                NaiveDate::from_ymd_opt(year, part("m", "lm")?, part("d", "ld")?)
            })();
            Written {
                date,
                quote: hit.get(0).map_or(String::new(), |whole| {
                    aligned.original(whole.range()).to_owned()
                }),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_both_forms() {
        let read = |text: &str| {
            dates(text)
                .into_iter()
                .map(|written| written.date)
                .collect::<Vec<_>>()
        };
        let day = |d, m, y| NaiveDate::from_ymd_opt(y, m, d);
        assert_eq!(
            read("số 26/QĐ-SYT ngày 10/01/2025 của Sở"),
            [day(10, 1, 2025)]
        );
        assert_eq!(read("Huế, ngày 5 tháng 02 năm 2025"), [day(5, 2, 2025)]);
        assert_eq!(
            read("trước 31.12.2025; 30-6-2025"),
            [day(31, 12, 2025), day(30, 6, 2025)]
        );
        assert_eq!(read("31/02/2025"), [None]);
        assert_eq!(read("ngày … tháng 01 năm 2025"), [None]);
        assert!(read("Tháng 4 và tháng 8/2021").is_empty());
    }
}
