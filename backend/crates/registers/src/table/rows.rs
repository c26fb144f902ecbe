//! The rows below a header: which are records, and which are something else.

use std::sync::{Arc, LazyLock};

use officefile::xlsx::Row;
use regex::Regex;
use serde::{Deserialize, Serialize};

use super::header::HeaderMatch;
use crate::normal::words;
use crate::specs::ColumnSpec;
use crate::workbook::Sheet;

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its number on the sheet.
    pub row: u32,
    fields: Arc<[String]>,
    values: Vec<Option<String>>,
}

impl Record {
    /// The words under a field's column, trimmed; `None` when it is empty or has no column.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&str> {
        let index = self.fields.iter().position(|one| one == field)?;
        self.values[index].as_deref()
    }

    /// Fields and words, those that are there.
    pub fn values(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.fields.iter().zip(&self.values);
        pairs.filter_map(|(field, value)| Some((field.as_str(), value.as_deref()?)))
    }
}

/// A row that is no record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its words where columns are known: a row of totals can be checked against the records.
    pub record: Record,
    /// All its words, with blanks between.
    pub text: String,
    /// Why it is none.
    pub why: Why,
}

/// Why a row is no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Numbers of the columns: `(1) (2) (3)`.
    Numbering,
    /// The header again, on a new page.
    Header,
    /// Totals.
    Totals,
    /// A heading over the rows after it.
    Heading,
    /// Signatures and notes below the table.
    Footer,
    /// Nothing stands under any column that is used.
    Unused,
}

/// What stands below a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Name of the sheet.
    pub sheet: Option<String>,
    /// The records, from top to bottom.
    pub records: Vec<Record>,
    /// The other rows with words.
    pub left_out: Vec<LeftOut>,
}

/// Words at the start of what stands below a table.
const FOOTERS: [&str; 17] = [
    "nguoi lap",
    "nguoi bao cao",
    "nguoi tong hop",
    "lap bieu",
    "thu truong",
    "giam doc",
    "pho giam doc",
    "kt giam doc",
    "tm ",
    "tl ",
    "truong phong",
    "chanh van phong",
    "chu tich",
    "noi nhan",
    "xac nhan",
    "ghi chu",
    "ky ten",
];

/// "Hà Nội, ngày 5 tháng 6 năm 2026", folded.
static PLACE_AND_DATE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\bngay( \d{1,2})? thang( \d{1,2})? nam( \d{4})?\b")
        .expect("a pattern of the program is valid")
});

/// "Tổng", "Tổng cộng (I + II)", "Cộng:", folded.
static TOTALS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:[ivxlc\d]{1,4} )?(?:tong(?: cong| so| hop| diem)?|cong)(?: (?:[a-d\divx]+|cong|chung|toan \w+|ho so))*$")
        .expect("a pattern of the program is valid")
});

/// Reads the rows below a header. What is no record is told apart by what stands in it: numbers of the columns, the
/// header of a further page, totals, headings that stand alone in their row, and what follows the table.
#[must_use]
pub fn read_rows(sheet: &Sheet, header: &HeaderMatch, wanted: &[ColumnSpec]) -> Table {
    let used: Vec<(u32, &str)> = header
        .columns
        .iter()
        .filter_map(|column| Some((column.column, column.field.as_deref()?)))
        .collect();
    let fields: Arc<[String]> = used.iter().map(|(_, field)| (*field).to_owned()).collect();
    let required: Vec<&str> = wanted
        .iter()
        .filter(|spec| spec.required)
        .map(|spec| spec.name)
        .collect();
    let titles: Vec<(u32, String)> = header
        .columns
        .iter()
        .filter_map(|column| Some((column.column, words(column.titles.last()?))))
        .collect();
    let mut table = Table {
        sheet: sheet.name.clone(),
        records: Vec::new(),
        left_out: Vec::new(),
    };
    let mut ended = false;
    for row in sheet.rows.iter().filter(|row| row.number > header.last_row) {
        let record = Record {
            row: row.number,
            fields: Arc::clone(&fields),
            values: used.iter().map(|(column, _)| text(row, *column)).collect(),
        };
        let has_all = required
            .iter()
            .all(|field| !fields.iter().any(|one| one == field) || record.get(field).is_some());
        let why = if ended {
            Some(Why::Footer)
        } else {
            other(row, &record, &titles, has_all, table.records.is_empty())
        };
        ended |= why == Some(Why::Footer);
        match why {
            None => table.records.push(record),
            Some(why) => table.left_out.push(LeftOut {
                record,
                text: row
                    .cells
                    .iter()
                    .map(|cell| cell.text.trim())
                    .collect::<Vec<_>>()
                    .join(" "),
                why,
            }),
        }
    }
    table
}

fn text(row: &Row, column: u32) -> Option<String> {
    let cell = row.cells.iter().find(|cell| cell.column == column)?;
    let text = cell.text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// What a row is when it is no record.
fn other(
    row: &Row,
    record: &Record,
    titles: &[(u32, String)],
    has_all: bool,
    is_first: bool,
) -> Option<Why> {
    if is_first && is_numbering(row, titles.len()) {
        return Some(Why::Numbering);
    }
    if is_header(row, titles) {
        return Some(Why::Header);
    }
    let folded: Vec<String> = row.cells.iter().map(|cell| words(&cell.text)).collect();
    let mut texts = folded
        .iter()
        .filter(|text| text.chars().any(char::is_alphabetic));
    let first = texts.next();
    if first.is_some_and(|text| TOTALS.is_match(text))
        && texts.next().is_none_or(|text| text.len() < 3)
    {
        return Some(Why::Totals);
    }
    if !has_all
        && folded.iter().any(|text| {
            PLACE_AND_DATE.is_match(text) || FOOTERS.iter().any(|start| text.starts_with(start))
        })
        && row.cells.len() * 2 <= titles.len().max(2)
    {
        return Some(Why::Footer);
    }
    let filled = record.values().count();
    if filled == 0 {
        return Some(if row.cells.len() == 1 {
            Why::Heading
        } else {
            Why::Unused
        });
    }
    // A heading: one text alone in its row, or one beside its number.
    let words_in_row = folded
        .iter()
        .filter(|text| text.chars().filter(|c| c.is_alphabetic()).count() > 2)
        .count();
    if !has_all && titles.len() > 2 && row.cells.len() <= 2 && words_in_row == 1 {
        return Some(Why::Heading);
    }
    None
}

/// `1 2 3`, `(1) (2) (3)`, `A B 1 2`, `(1) (2) (3)=(4)+(5)`
fn is_numbering(row: &Row, columns: usize) -> bool {
    if row.cells.len() < 3 || row.cells.len() * 3 < columns * 2 {
        return false;
    }
    let mut expected: Option<u32> = None;
    for (index, cell) in row.cells.iter().enumerate() {
        let text = cell.text.trim().trim_start_matches(['(', '[']);
        let mut characters = text.chars();
        let letter = characters
            .next()
            .filter(|c| c.is_ascii_alphabetic() && characters.next().is_none_or(|c| c == ')'));
        if let Some(letter) = letter {
            let place = u32::from(letter.to_ascii_uppercase()) - u32::from('A');
            if expected.is_some() || place as usize != index {
                return false;
            }
            continue;
        }
        let end = text
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(text.len());
        let Ok(number) = text[..end].parse::<u32>() else {
            return false;
        };
        let is_sum = text[end..].chars().all(|c| {
            c.is_ascii_digit()
                || matches!(c, '(' | ')' | '[' | ']' | '=' | '+' | '-' | ' ' | '/' | ':')
        });
        let follows = expected.is_none_or(|expected| number == expected)
            && (expected.is_some() || number == 1);
        if !is_sum || !follows {
            return false;
        }
        expected = Some(number + 1);
    }
    expected.is_some()
}

fn is_header(row: &Row, titles: &[(u32, String)]) -> bool {
    let same = row
        .cells
        .iter()
        .filter(|cell| {
            let own = words(&cell.text);
            titles
                .iter()
                .any(|(column, title)| *column == cell.column && *title == own)
        })
        .count();
    same >= 2 && same * 2 > row.cells.len()
}
