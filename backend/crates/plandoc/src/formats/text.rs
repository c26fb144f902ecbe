//! Text with tab-separated tables, as word processors and spreadsheets export it.

use crate::source::{Blocks, SourceBlock, SourceCell, SourceRow};

/// A quoted cell may go on over this many lines; beyond that the quotation mark is just a character.
const QUOTED_LINES: usize = 40;

/// ... and over this many bytes.
const QUOTED_BYTES: usize = 16 << 10;

/// Paragraphs are lines, tables are runs of lines with tabs. `text` is composed (NFC).
pub(super) fn blocks(text: &str) -> Vec<SourceBlock> {
    let lines = lines(text);
    let mut blocks = Blocks::default();
    let mut table: Vec<SourceRow> = Vec::new();
    let mut width = 0;
    let mut next = 0;
    while next < lines.len() {
        let (mut cells, used) = cells(&lines[next..]);
        while width > 0 && cells.len() > width && cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        let adjacent = !table.is_empty();
        if is_row(&cells, width, adjacent) {
            width = if adjacent {
                width.max(cells.len())
            } else {
                cells.len()
            };
            table.push(row(table.len(), cells));
        } else {
            blocks.table(None, std::mem::take(&mut table));
            if !lines[next].trim().is_empty() {
                blocks.paragraph(lines[next].trim().to_owned());
                width = 0;
            }
        }
        next += used;
    }
    blocks.table(None, table);
    blocks.finish()
}

/// A line with a single text among its tabs is a row only as the rest of a table: an indented paragraph has a tab
/// too. An editor may have cut the trailing tabs off, so within a table fewer cells will do; after a blank line
/// (a page break) they must be all there.
fn is_row(cells: &[String], width: usize, adjacent: bool) -> bool {
    if cells.len() < 2 {
        return false;
    }
    match cells.iter().filter(|cell| !cell.is_empty()).count() {
        0 => false,
        1 => {
            if adjacent {
                cells.len() <= width
            } else {
                cells.len() == width
            }
        }
        _ => true,
    }
}

fn row(index: usize, cells: Vec<String>) -> SourceRow {
    SourceRow {
        number: u32::try_from(index + 1).unwrap_or(u32::MAX),
        cells: (0..)
            .zip(cells)
            .map(|(column, text)| SourceCell::single(column, text))
            .collect(),
    }
}

/// Line ends are LF, CRLF, form feeds and Unicode's own; CR alone ends lines in files that have no LF, and is
/// otherwise, like VT, a line break inside a paragraph or cell.
fn lines(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let text = if text.contains('\n') {
        text
    } else {
        text.replace('\r', "\n")
    };
    text.split(['\n', '\u{c}', '\u{85}', '\u{2029}'])
        .map(|line| line.replace(['\r', '\u{b}', '\u{2028}'], "\n"))
        .collect()
}

/// The cells of the row that starts at the first line, and how many lines it takes: spreadsheets put a cell with
/// line breaks between quotation marks. A row may also stand between bars, as in notes and mails.
fn cells(lines: &[String]) -> (Vec<String>, usize) {
    let barred = lines[0]
        .trim()
        .strip_prefix('|')
        .and_then(|line| line.strip_suffix('|'));
    if let Some(row) = barred {
        return (
            row.split('|').map(|cell| cell.trim().to_owned()).collect(),
            1,
        );
    }
    let mut joined = lines[0].clone();
    if joined.contains('\t') {
        for used in 1..=lines.len().min(QUOTED_LINES) {
            if let Some(cells) = quoted_cells(&joined) {
                return (cells, used);
            }
            match lines.get(used) {
                Some(line) if joined.len() <= QUOTED_BYTES => {
                    joined.push('\n');
                    joined.push_str(line);
                }
                _ => break,
            }
        }
    }
    (
        lines[0]
            .split('\t')
            .map(|cell| cell.trim().to_owned())
            .collect(),
        1,
    )
}

/// `None` when a quoted cell is still open at the end.
fn quoted_cells(line: &str) -> Option<Vec<String>> {
    let mut cells = Vec::new();
    let mut rest = line;
    loop {
        let trimmed = rest.trim_start_matches(' ');
        if let Some(quoted) = trimmed.strip_prefix('"') {
            let (cell, after) = unquote(quoted)?;
            cells.push(cell.trim().to_owned());
            rest = after;
        } else {
            let end = rest.find('\t').unwrap_or(rest.len());
            cells.push(rest[..end].trim().to_owned());
            rest = &rest[end..];
        }
        match rest.strip_prefix('\t') {
            Some(after) => rest = after,
            None => return Some(cells),
        }
    }
}

/// Reads up to the closing mark, which must end the cell; a doubled mark stands for one.
fn unquote(text: &str) -> Option<(String, &str)> {
    let mut cell = String::new();
    let mut rest = text;
    loop {
        let mark = rest.find('"')?;
        cell.push_str(&rest[..mark]);
        rest = &rest[mark + 1..];
        if let Some(after) = rest.strip_prefix('"') {
            cell.push('"');
            rest = after;
        } else {
            let after = rest.trim_start_matches(' ');
            let ends = after.is_empty() || after.starts_with('\t');
            return ends.then_some((cell, after));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceContent;

    fn shape(text: &str) -> Vec<String> {
        blocks(text)
            .into_iter()
            .map(|block| match block.content {
                SourceContent::Paragraph { text } => text,
                SourceContent::Table { rows } => rows
                    .iter()
                    .map(|row| {
                        row.cells
                            .iter()
                            .map(|cell| cell.text.as_str())
                            .collect::<Vec<_>>()
                            .join("|")
                    })
                    .collect::<Vec<_>>()
                    .join(" / "),
            })
            .collect()
    }

    #[test]
    fn tables_are_runs_of_lines_with_tabs() {
        assert_eq!(
            shape("Tên\n\ta\nSTT\tViệc\n1\tLàm\n\n\ttiếp\n\n\tthụt đầu dòng hết\tbảng\nHết"),
            [
                "Tên",
                "a",
                "STT|Việc / 1|Làm",
                "|tiếp",
                "|thụt đầu dòng hết|bảng",
                "Hết"
            ]
        );
    }

    #[test]
    fn rows_may_stand_between_bars() {
        assert_eq!(
            shape("| STT | Việc |\n|---|---|\n| 1 | |\n"),
            ["STT|Việc / ---|--- / 1|"]
        );
    }

    #[test]
    fn all_line_ends_are_known() {
        assert_eq!(shape("a\rb\rc"), ["a", "b", "c"]);
        assert_eq!(shape("a\r\nb\u{c}c\u{2029}d"), ["a", "b", "c", "d"]);
        assert_eq!(shape("1\ta\u{b}b\tc\rd\n"), ["1|a\nb|c\nd"]);
    }

    #[test]
    fn a_quoted_cell_goes_on_over_lines() {
        assert_eq!(shape("1\t\"a \"\"b\"\"\nc\"\td\n"), ["1|a \"b\"\nc|d"]);
        assert_eq!(shape("1\t\"a\" b\td\n2\te\tf"), ["1|\"a\" b|d / 2|e|f"]);
    }
}
