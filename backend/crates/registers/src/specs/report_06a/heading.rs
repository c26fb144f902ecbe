//! What stands above the report's table: which period it is about, and until which day its figures run.

use std::sync::LazyLock;

use chrono::{Days, Months, NaiveDate};
use officefile::text::fold;
use regex::{Captures, Regex};

use crate::workbook::Sheet;

/// What the lines above the table say. Two that contradict each other say nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heading {
    /// The words that were read, as they stand.
    pub words: Option<String>,
    /// First and last day of the period.
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// The last day that the figures take in, where that is said.
    pub as_of: Option<NaiveDate>,
}

/// A pattern over folded text, in which `DAY` stands for a date with three groups.
fn pattern(text: &str) -> Regex {
    const DAY: &str =
        r"(?:ngay )?(\d{1,2})(?: ?[/.-] ?| thang )(\d{1,2})(?: ?[/.-] ?| nam )(\d{4})";
    Regex::new(&text.replace("DAY", DAY)).expect("a pattern of the program is valid")
}

static RANGE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\btu DAY (?:den|-|–)(?: het)? DAY"));
static AS_OF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"\b(?:tinh den|so lieu den|den thoi diem|chot den|chot ngay)(?: het)? DAY")
});
static A_DAY: LazyLock<Regex> = LazyLock::new(|| pattern(r"\bDAY\b"));
static MONTH: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\bthang (\d{1,2}) ?(?:/|-|,)? ?(?:nam )?(\d{4})\b"));
static QUARTER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\bquy (iv|i{1,3}|[1-4]) ?(?:/|-|,)? ?(?:nam )?(\d{4})\b"));
static MONTHS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"\b(6|06|sau|9|09|chin) thang (dau |cuoi )?(?:cua )?(?:nam )?(\d{4})\b")
});
/// A year alone is one only where the line is about nothing else: decrees and circulars name years too.
static YEAR: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^\(?(?:ky bao cao ?:? ?)?(?:ca )?nam (\d{4})\)?$"));

/// Reads the rows above a header that begins on row `first_row`.
#[must_use]
pub fn heading(sheet: &Sheet, first_row: u32) -> Heading {
    let rows = sheet.rows.iter().take_while(|row| row.number < first_row);
    let cells = rows.flat_map(|row| &row.cells);
    let lines: Vec<&str> = cells.flat_map(|cell| cell.text.lines()).collect();
    of_lines(&lines)
}

fn of_lines(lines: &[&str]) -> Heading {
    let folded: Vec<(String, String)> = lines
        .iter()
        .map(|line| (line.trim().to_owned(), one_blank(&fold(line))))
        .collect();
    let mut found = Heading::default();
    // The days say more than the name of the period: reports of a quarter often run from the 15th to the 14th.
    for read in [ranges, names] {
        let periods: Vec<(&str, (NaiveDate, NaiveDate))> = folded
            .iter()
            .flat_map(|(line, text)| {
                read(text)
                    .into_iter()
                    .map(move |period| (line.as_str(), period))
            })
            .collect();
        let Some((line, period)) = periods.first() else {
            continue;
        };
        if periods.iter().all(|(_, other)| other == period) {
            found.words = Some((*line).to_owned());
            found.period = Some(*period);
        }
        break;
    }
    let days: Vec<NaiveDate> = folded
        .iter()
        .filter_map(|(_, text)| day(&AS_OF.captures(text)?, 1))
        .collect();
    if let Some(first) = days
        .first()
        .filter(|first| days.iter().all(|day| day == *first))
    {
        found.as_of = Some(*first);
    }
    found
}

fn one_blank(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn number<T: std::str::FromStr>(found: &Captures<'_>, group: usize) -> Option<T> {
    found.get(group)?.as_str().parse().ok()
}

/// The date in three groups from `group` on.
fn day(found: &Captures<'_>, group: usize) -> Option<NaiveDate> {
    let (day, month) = (number(found, group)?, number(found, group + 1)?);
    NaiveDate::from_ymd_opt(number(found, group + 2)?, month, day)
}

/// "Từ ngày 15/12/2025 đến ngày 14/3/2026".
fn ranges(text: &str) -> Vec<(NaiveDate, NaiveDate)> {
    let all = RANGE.captures_iter(text);
    all.filter_map(|found| Some((day(&found, 1)?, day(&found, 4)?)))
        .filter(|(from, to)| from <= to)
        .collect()
}

/// "Quý I/2026", "Tháng 3 năm 2026", "6 tháng đầu năm 2026", "Năm 2026".
fn names(text: &str) -> Vec<(NaiveDate, NaiveDate)> {
    // "ngày 15 tháng 3 năm 2026" is a day and no month.
    let text = A_DAY.replace_all(text, " ").into_owned();
    let text = one_blank(&text);
    let months = MONTHS.captures_iter(&text).filter_map(|found| {
        let half = matches!(found.get(1)?.as_str(), "6" | "06" | "sau");
        let last = found.get(2).is_some_and(|word| word.as_str() == "cuoi ");
        match (half, last) {
            (true, false) => span(number(&found, 3)?, 1, 6),
            (true, true) => span(number(&found, 3)?, 7, 6),
            (false, false) => span(number(&found, 3)?, 1, 9),
            (false, true) => None,
        }
    });
    let month = MONTH.captures_iter(&text).filter_map(|found| {
        let month = number(&found, 1)?;
        span(number(&found, 2)?, month, 1)
    });
    let quarter = QUARTER.captures_iter(&text).filter_map(|found| {
        let quarter = match found.get(1)?.as_str() {
            "i" | "1" => 0,
            "ii" | "2" => 1,
            "iii" | "3" => 2,
            _ => 3,
        };
        span(number(&found, 2)?, quarter * 3 + 1, 3)
    });
    let year = YEAR
        .captures(&text)
        .and_then(|found| span(number(&found, 1)?, 1, 12));
    let longer: Vec<_> = months.collect();
    if !longer.is_empty() {
        return longer;
    }
    month.chain(quarter).chain(year).collect()
}

/// Whole months of a year.
fn span(year: i32, month: u32, months: u32) -> Option<(NaiveDate, NaiveDate)> {
    let from = NaiveDate::from_ymd_opt(year, month, 1)?;
    let to = from.checked_add_months(Months::new(months))?;
    Some((from, to.checked_sub_days(Days::new(1))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(lines: &[&str]) -> Option<(String, String)> {
        let (from, to) = of_lines(lines).period?;
        Some((from.to_string(), to.to_string()))
    }

    #[test]
    fn periods_are_read_as_offices_write_them() {
        for (line, from, to) in [
            ("Kỳ báo cáo: Quý I/2026", "2026-01-01", "2026-03-31"),
            ("Quý 2 năm 2025", "2025-04-01", "2025-06-30"),
            ("QUÝ IV - 2025", "2025-10-01", "2025-12-31"),
            ("Tháng 2/2024", "2024-02-01", "2024-02-29"),
            ("BÁO CÁO THÁNG 12 NĂM 2025", "2025-12-01", "2025-12-31"),
            ("6 tháng đầu năm 2026", "2026-01-01", "2026-06-30"),
            ("Sáu tháng cuối năm 2025", "2025-07-01", "2025-12-31"),
            ("9 tháng năm 2025", "2025-01-01", "2025-09-30"),
            ("(Năm 2025)", "2025-01-01", "2025-12-31"),
            ("Kỳ báo cáo: Năm 2025", "2025-01-01", "2025-12-31"),
            (
                "(Từ ngày 15/12/2025 đến ngày 14/3/2026)",
                "2025-12-15",
                "2026-03-14",
            ),
            (
                "Từ ngày 15 tháng 12 năm 2025 đến hết ngày 14 tháng 3 năm 2026",
                "2025-12-15",
                "2026-03-14",
            ),
            ("từ 01.01.2026 - 31.01.2026", "2026-01-01", "2026-01-31"),
        ] {
            assert_eq!(
                period(&[line]),
                Some((from.to_owned(), to.to_owned())),
                "{line}"
            );
        }
    }

    #[test]
    fn days_of_letters_and_decrees_are_no_periods() {
        for line in [
            "Hà Nội, ngày 15 tháng 3 năm 2026",
            "(Ban hành kèm theo Thông tư số 01/2020/TT-VPCP ngày 21 tháng 10 năm 2020)",
            "Căn cứ Nghị định năm 2018",
            "Biểu số II.06a/VPCP/KSTT",
            "Từ ngày 14/3/2026 đến ngày 15/12/2025",
            "Tháng 13/2026",
        ] {
            assert_eq!(period(&[line]), None, "{line}");
        }
    }

    #[test]
    fn days_rule_over_names_and_contradictions_say_nothing() {
        let both = of_lines(&["Quý I/2026", "(Từ ngày 15/12/2025 đến ngày 14/3/2026)"]);
        assert_eq!(
            both.words.as_deref(),
            Some("(Từ ngày 15/12/2025 đến ngày 14/3/2026)")
        );
        assert_eq!(
            both.period.map(|(from, _)| from.to_string()),
            Some("2025-12-15".to_owned())
        );
        assert_eq!(period(&["Quý I/2026", "Quý II/2026"]), None);
        assert_eq!(
            period(&["Quý I/2026", "QUÝ I NĂM 2026"]).map(|(from, _)| from),
            Some("2026-01-01".to_owned())
        );
    }

    #[test]
    fn the_day_of_the_figures_is_read() {
        let read = of_lines(&["Quý I/2026 (số liệu tính đến ngày 14/3/2026)"]);
        assert_eq!(read.as_of, NaiveDate::from_ymd_opt(2026, 3, 14));
        assert_eq!(
            read.period.map(|(_, to)| to),
            NaiveDate::from_ymd_opt(2026, 3, 31)
        );
        assert_eq!(
            of_lines(&["tính đến hết ngày 31 tháng 3 năm 2026"]).as_of,
            NaiveDate::from_ymd_opt(2026, 3, 31)
        );
    }
}
