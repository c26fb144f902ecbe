//! The rows of a table as its author meant them: what a page break cut in two is one row again.

use super::grid::{Cover, GridCell};
use super::header::{Column, Header};
use super::label;
use super::list::is_item;
use super::segment::{PlanTable, TableRow, covered};
use crate::document::{Extra, Question, QuestionCode};
use crate::source::Location;

/// A row with its meaning.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) from: Vec<Location>,
    /// Number as written, bare; empty when there is none.
    pub(super) label: String,
    pub(super) cells: Vec<GridCell>,
    /// Words of the merged cells that reach down into the row, by column.
    above: Vec<String>,
    /// A heading inside the table, with no cells of its own.
    pub(super) section: bool,
}

impl Row {
    /// The words under a column, lines kept; `None` when there are none.
    pub(super) fn text(&self, header: &Header, column: Column) -> Option<String> {
        let texts: Vec<&str> = header
            .columns
            .iter()
            .zip(&self.cells)
            .filter(|(meaning, cell)| **meaning == column && !cell.text.is_empty())
            .map(|(_, cell)| cell.text.as_str())
            .collect();
        (!texts.is_empty()).then(|| texts.join("\n"))
    }

    /// The words under a column, or those of the merged cell that reaches down to it.
    pub(super) fn value(&self, header: &Header, column: Column) -> Option<String> {
        self.text(header, column).or_else(|| {
            let index = index_of(header, column)?;
            self.above
                .get(index)
                .filter(|text| !text.is_empty())
                .cloned()
        })
    }

    /// The words under a column, on one line.
    pub(super) fn line(&self, header: &Header, column: Column) -> Option<String> {
        self.text(header, column)
            .map(|text| text.replace('\n', " "))
    }

    /// The column has a cell of the row's own, and there is nothing in it.
    pub(super) fn blank(&self, header: &Header, column: Column) -> bool {
        let mut cells = header
            .columns
            .iter()
            .zip(&self.cells)
            .filter(|(meaning, _)| **meaning == column)
            .peekable();
        cells.peek().is_some() && cells.all(|(_, cell)| cell.is_blank())
    }

    /// Whether the row has no words under any of these columns.
    pub(super) fn lacks(&self, header: &Header, columns: &[Column]) -> bool {
        columns
            .iter()
            .all(|column| self.text(header, *column).is_none())
    }

    /// The cells that none of these columns has taken up.
    pub(super) fn leftovers(&self, header: &Header, taken: &[Column]) -> Vec<Extra> {
        self.cells
            .iter()
            .enumerate()
            .filter(|(index, cell)| {
                let meaning = header
                    .columns
                    .get(*index)
                    .copied()
                    .unwrap_or(Column::Unknown);
                !taken.contains(&meaning) && !cell.text.is_empty()
            })
            .map(|(index, cell)| Extra {
                column: header.texts.get(index).cloned().unwrap_or_default(),
                text: cell.text.clone(),
            })
            .collect()
    }

    /// All its words, for a quote.
    pub(super) fn words(&self) -> String {
        let texts: Vec<String> = self
            .cells
            .iter()
            .filter(|cell| !cell.text.is_empty())
            .map(GridCell::line)
            .collect();
        texts.join(" | ")
    }
}

/// Joins what belongs together, and says what was joined and what is in doubt.
pub(super) fn rows(table: &PlanTable) -> (Vec<Row>, Vec<Question>) {
    let mut rows: Vec<Row> = Vec::new();
    let mut questions = Vec::new();
    for row in &table.rows {
        let previous = rows
            .last_mut()
            .filter(|previous| !previous.section && !row.section);
        if let Some(previous) = previous {
            match verdict(previous, row, &table.header) {
                Verdict::Join => {
                    questions.push(join(previous, row));
                    continue;
                }
                Verdict::Unsure => questions.push(Question::new(
                    QuestionCode::UnnumberedRow,
                    as_row(row, &table.header).words(),
                    vec![row.row.at],
                )),
                Verdict::New => {}
            }
        }
        rows.push(as_row(row, &table.header));
    }
    reach_down(&mut rows);
    (rows, questions)
}

fn as_row(row: &TableRow, header: &Header) -> Row {
    let number = index_of(header, Column::Number).and_then(|index| row.row.cells.get(index));
    Row {
        from: vec![row.row.at],
        label: number
            .map(|cell| label::bare(&cell.line()))
            .filter(|_| !row.section)
            .unwrap_or_default(),
        cells: row.row.cells.clone(),
        above: Vec::new(),
        section: row.section,
    }
}

fn reach_down(rows: &mut [Row]) {
    let mut last: Vec<String> = Vec::new();
    for row in rows.iter_mut() {
        last.resize(last.len().max(row.cells.len()), String::new());
        for (cell, last) in row.cells.iter().zip(&mut last) {
            if cell.cover != Cover::Above {
                last.clone_from(&cell.text);
            }
        }
        row.above = row
            .cells
            .iter()
            .zip(&last)
            .map(|(cell, last)| {
                if cell.cover == Cover::Above {
                    last.clone()
                } else {
                    String::new()
                }
            })
            .collect();
    }
}

fn join(previous: &mut Row, row: &TableRow) -> Question {
    let mut at = vec![previous.from.last().copied().unwrap_or(row.row.at)];
    at.push(row.row.at);
    let mut quotes = Vec::new();
    for (above, below) in previous.cells.iter_mut().zip(&row.row.cells) {
        if below.text.is_empty() {
            continue;
        }
        if above.text.is_empty() {
            above.text.clone_from(&below.text);
        } else {
            above.text.push(' ');
            above.text.push_str(&below.text);
        }
        quotes.push(seam(&above.text, below.text.len()));
    }
    previous.from.push(row.row.at);
    Question::new(QuestionCode::JoinedRows, quotes.join(" | "), at)
}

/// The end of a joined text: the words before the seam, and all that was added.
fn seam(joined: &str, added: usize) -> String {
    const BEFORE: usize = 200;
    let mut start = joined.len().saturating_sub(added + BEFORE);
    while !joined.is_char_boundary(start) {
        start += 1;
    }
    if start > 0 {
        start += joined[start..].find(' ').map_or(0, |blank| blank + 1);
    }
    joined[start..].replace('\n', " ")
}

enum Verdict {
    Join,
    New,
    /// Taken as a row of its own, to be confirmed.
    Unsure,
}

fn index_of(header: &Header, column: Column) -> Option<usize> {
    header.columns.iter().position(|meaning| *meaning == column)
}

/// Whether a row goes on with the one before. A number of its own, or a merged cell that reaches down to it, says no;
/// otherwise the words decide: a page break leaves half a sentence, small letters at the start, empty cells.
fn verdict(previous: &Row, row: &TableRow, header: &Header) -> Verdict {
    let cells = &row.row.cells;
    let objective = index_of(header, Column::Objective);
    let action = index_of(header, Column::Action);
    let number = index_of(header, Column::Number);
    let own_number =
        number.is_some_and(|index| cells.get(index).is_some_and(|cell| !cell.text.is_empty()));
    let merged = [number, objective]
        .into_iter()
        .flatten()
        .any(|index| covered(cells.get(index)));
    if own_number || merged {
        return Verdict::New;
    }
    let key = [objective, action]
        .into_iter()
        .flatten()
        .find(|index| cells.get(*index).is_some_and(|cell| !cell.text.is_empty()));
    let Some(key) = key else {
        // Only columns on the side go on, or the words stand in one that has no meaning here. A measure may well come
        // a second time.
        let first = row.row.filled().next().map_or(0, |(index, _)| index);
        let evidence = evidence(previous, row, first);
        let enough = i32::from(header.columns.get(first) == Some(&Column::Measure));
        return if row.after_break || evidence >= enough {
            Verdict::Join
        } else {
            Verdict::New
        };
    };
    let names_objective = objective == Some(key);
    let others_blank = row.row.filled().all(|(index, _)| index == key);
    let evidence = evidence(previous, row, key);
    if number.is_none() && names_objective {
        let cut = row.after_break && evidence > 2;
        return if cut { Verdict::Join } else { Verdict::New };
    }
    let only_column = names_objective || objective.is_none();
    if evidence + if others_blank && only_column { 3 } else { 0 } > 0 {
        return Verdict::Join;
    }
    if only_column {
        Verdict::Unsure
    } else {
        Verdict::New
    }
}

/// Positive when the row reads like the rest of the previous one.
fn evidence(previous: &Row, row: &TableRow, key: usize) -> i32 {
    let above = previous
        .cells
        .get(key)
        .map_or("", |cell| cell.text.as_str());
    let mut evidence = 0;
    if row.after_break {
        evidence += 2;
    }
    if above.is_empty() {
        evidence -= 2;
    } else if above.ends_with(['.', ';', ':', '!']) {
        evidence -= 1;
    } else {
        evidence += 1;
    }
    let mut blank = false;
    for (index, cell) in row.row.cells.iter().enumerate() {
        let was_filled = previous
            .cells
            .get(index)
            .is_some_and(|cell| !cell.text.is_empty());
        if cell.text.is_empty() {
            blank |= was_filled && cell.cover == Cover::No;
            continue;
        }
        let small = cell.text.chars().next().is_some_and(char::is_lowercase);
        evidence += match (index == key, small) {
            (true, true) => 2,
            (true, false) if row.after_break => -1,
            (true, false) => -2,
            (false, true) => 1,
            (false, false) => -1,
        };
        if index == key && is_item(cell.text.lines().next().unwrap_or_default()) {
            evidence -= 2;
        }
    }
    if blank {
        evidence += 1;
    }
    evidence
}
