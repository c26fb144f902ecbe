//! One sheet: its rows with words, and the merged ranges over them.

use std::collections::BTreeMap;

use quick_xml::events::BytesStart;

use super::values::Format;
use super::{Cell, Row, Workbook, rich_text};
use crate::error::Error;
use crate::xml::{Xml, attribute, name};

/// Columns of a table; what stands further right is kept apart.
const WIDEST: u32 = 256;

/// As far as a sheet may go.
const LAST_ROW: u32 = 1_048_576;
const LAST_COLUMN: u32 = 16_384;

/// Cells by row and column, from 0.
type Cells = BTreeMap<(u32, u32), String>;

/// The rows with words, and the words beyond [`WIDEST`].
pub(super) fn read(
    xml: &mut Xml<'_>,
    workbook: &mut Workbook,
) -> Result<(Vec<Row>, Vec<String>), Error> {
    let mut cells = Cells::new();
    let mut merged: Vec<Range> = Vec::new();
    let mut far_away = Vec::new();
    xml.children(|xml, _worksheet| {
        xml.children(|xml, element| match name(&element) {
            "sheetData" => rows(xml, workbook, &mut cells, &mut far_away),
            "mergeCells" => xml.children(|xml, element| {
                merged.extend(attribute(&element, "ref").as_deref().and_then(range));
                xml.skip()
            }),
            _ => xml.skip(),
        })
    })?;
    Ok((with_spans(cells, &merged), far_away))
}

fn rows(
    xml: &mut Xml<'_>,
    workbook: &mut Workbook,
    cells: &mut Cells,
    far_away: &mut Vec<String>,
) -> Result<(), Error> {
    let mut row: u32 = 0;
    xml.children(|xml, element| {
        // Rows and cells may leave their reference out: then they follow the one before.
        row = attribute(&element, "r")
            .and_then(|number| number.parse().ok())
            .unwrap_or(row + 1)
            .clamp(1, LAST_ROW);
        let mut column = 0;
        xml.children(|xml, element| {
            if name(&element) != "c" {
                return xml.skip();
            }
            let place = attribute(&element, "r").as_deref().and_then(reference);
            let (at_row, at_column) = place.unwrap_or((row - 1, column));
            column = at_column + 1;
            let text = value(xml, &element, workbook)?;
            if text.trim().is_empty() {
                return Ok(());
            }
            workbook.take(&text)?;
            if at_column < WIDEST {
                cells.insert((at_row, at_column), text);
            } else {
                far_away.push(text);
            }
            Ok(())
        })
    })
}

/// What the open cell shows.
fn value(xml: &mut Xml<'_>, cell: &BytesStart<'_>, workbook: &Workbook) -> Result<String, Error> {
    let kind = attribute(cell, "t").unwrap_or_default();
    let style = attribute(cell, "s")
        .and_then(|style| style.parse::<usize>().ok())
        .unwrap_or_default();
    let mut stored = String::new();
    let mut inline = String::new();
    xml.children(|xml, element| {
        match name(&element) {
            "v" => stored = xml.text()?,
            "is" => inline = rich_text(xml)?,
            _ => xml.skip()?,
        }
        Ok(())
    })?;
    Ok(match kind.as_str() {
        "s" => {
            let string = stored
                .trim()
                .parse::<usize>()
                .ok()
                .and_then(|index| workbook.strings.get(index));
            string
                .cloned()
                .ok_or_else(|| xml.corrupt("a text that the workbook does not have"))?
        }
        "inlineStr" => inline,
        "str" | "e" | "d" => crate::text::compose_legacy(&stored),
        "b" => if stored.trim() == "1" {
            "TRUE"
        } else {
            "FALSE"
        }
        .to_owned(),
        _ if stored.is_empty() => String::new(),
        _ => {
            let format = workbook
                .formats
                .get(style)
                .copied()
                .unwrap_or(Format::Number);
            format.written(&stored, workbook.from_1904)
        }
    })
}

struct Range {
    start: (u32, u32),
    end: (u32, u32),
}

/// "B2:D5"
fn range(text: &str) -> Option<Range> {
    let (start, end) = text.split_once(':')?;
    let (start, end) = (reference(start)?, reference(end)?);
    (start.0 <= end.0 && start.1 <= end.1).then_some(Range { start, end })
}

/// "B2" as row and column from 0.
fn reference(text: &str) -> Option<(u32, u32)> {
    let digits = text.find(|c: char| !c.is_ascii_alphabetic())?;
    let mut column: u32 = 0;
    for letter in text[..digits].bytes() {
        let value = u32::from(letter.to_ascii_uppercase().checked_sub(b'A')?) + 1;
        column = column.checked_mul(26)?.checked_add(value)?;
    }
    let row: u32 = text[digits..].parse().ok()?;
    let within = (1..=LAST_ROW).contains(&row) && (1..=LAST_COLUMN).contains(&column);
    within.then(|| (row - 1, column - 1))
}

/// Rows that have words. A merged range reaches no further than the last of them; a row that it covers whole counts as
/// a row only when something else stands in it.
fn with_spans(cells: Cells, merged: &[Range]) -> Vec<Row> {
    let last = cells.keys().next_back().map_or(0, |(row, _)| *row);
    let spans: BTreeMap<(u32, u32), (u32, u32)> = merged
        .iter()
        .map(|range| {
            let columns = range.end.1.min(WIDEST - 1).saturating_sub(range.start.1) + 1;
            let rows = range.end.0.min(last).saturating_sub(range.start.0) + 1;
            (range.start, (columns, rows))
        })
        .collect();
    let mut rows: Vec<Row> = Vec::new();
    for ((row, column), text) in cells {
        let (colspan, rowspan) = spans.get(&(row, column)).copied().unwrap_or((1, 1));
        let cell = Cell {
            column,
            colspan,
            rowspan,
            text,
        };
        let number = row + 1;
        match rows.last_mut().filter(|last| last.number == number) {
            Some(last) => last.cells.push(cell),
            None => rows.push(Row {
                number,
                cells: vec![cell],
            }),
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_read() {
        assert_eq!(reference("A1"), Some((0, 0)));
        assert_eq!(reference("AA10"), Some((9, 26)));
        assert_eq!(reference("XFD1048576"), Some((1_048_575, 16_383)));
        for wrong in [
            "",
            "A",
            "1",
            "A0",
            "A1048577",
            "XFE1",
            "AAAAAAAAAAAA1",
            "é1",
        ] {
            assert_eq!(reference(wrong), None, "{wrong}");
        }
        assert!(range("C3:B2").is_none());
    }
}
