//! The blocks in order, told apart into lines of text and tables that have a known header. A table goes on over page
//! breaks; whatever has no known header is text, whether the file lays it out as a table or not.

use std::sync::LazyLock;

use regex::Regex;

use super::grid::{Cover, GridCell, GridRow, lay_out, width};
use super::header::{Column, Header};
use super::label;
use crate::document::{Fragment, Question, QuestionCode};
use crate::fold::{fold, tidy};
use crate::pattern::pattern;
use crate::source::{Location, SourceBlock, SourceContent};

#[derive(Debug)]
pub(super) enum Item {
    Line(Line),
    Table(PlanTable),
}

/// A line of text outside the tables.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) at: Location,
    pub(super) text: String,
    /// The first line of its paragraph or cell.
    pub(super) begins: bool,
}

/// A table whose header was understood.
#[derive(Debug)]
pub(super) struct PlanTable {
    pub(super) header: Header,
    pub(super) header_at: Location,
    pub(super) rows: Vec<TableRow>,
}

#[derive(Debug, Clone)]
pub(super) struct TableRow {
    pub(super) row: GridRow,
    /// The row begins a block: what comes before it may be the same row, cut by a page break.
    pub(super) after_break: bool,
    /// A heading inside the table.
    pub(super) section: bool,
}

pub(super) struct Segments {
    pub(super) items: Vec<Item>,
    pub(super) questions: Vec<Question>,
    /// Page numbers and the like.
    pub(super) noise: Vec<Fragment>,
}

static PAGE_NUMBER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:-?\s*\d{1,3}\s*-?|trang \d{1,3}(?:\s*/\s*\d{1,3})?)$"));
static RULE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[-=_ :]+$"));
static INDEX: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\(?(?:\d{1,2}|[a-z])\)?(?:\s*=.*)?$"));
static ENDING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:noi nhan|tran trong|tren day la|bien phap theo doi|ghi chu\s*:|nguoi lap|.{1,30}, ngay .{0,6} ?thang)",
    )
});
static SIGNING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:(?:tm|kt|tl|tuq|q)\s*\.|giam doc|pho giam doc|truong phong|chanh van phong|chu tich|thu truong|truong ban|cuc truong|chi cuc truong|nguoi lap|thu ky)",
    )
});

pub(super) fn segment(blocks: &[SourceBlock]) -> Segments {
    let mut segmenter = Segmenter::default();
    for block in blocks {
        match &block.content {
            SourceContent::Paragraph { text } => segmenter.paragraph(block, text),
            SourceContent::Table { rows } => {
                segmenter.table(&lay_out(block, rows), block.sheet.is_some())
            }
        }
    }
    segmenter.close();
    segmenter.flush();
    Segments {
        items: segmenter.items,
        questions: segmenter.questions,
        noise: segmenter.noise,
    }
}

/// Rows on either side of a repeated header in which its numbers are looked for.
const NEAR: usize = 20;

#[derive(Default)]
struct Segmenter {
    items: Vec<Item>,
    questions: Vec<Question>,
    noise: Vec<Fragment>,
    open: Option<PlanTable>,
    last_header: Option<Header>,
    broken: bool,
    /// Rows without header that are not yet read as text: a blank line between them parts nothing.
    loose: Vec<GridRow>,
}

impl Segmenter {
    fn paragraph(&mut self, block: &SourceBlock, text: &str) {
        let at = Location {
            block: block.number,
            row: None,
        };
        let text = tidy(text);
        if RULE.is_match(&text) {
            return;
        }
        if PAGE_NUMBER.is_match(&fold(&text)) {
            self.noise.push(Fragment { at, text });
            return;
        }
        self.close();
        self.flush();
        self.lines(at, &text);
    }

    fn lines(&mut self, at: Location, text: &str) {
        for (index, line) in text.lines().enumerate() {
            self.items.push(Item::Line(Line {
                at,
                text: line.to_owned(),
                begins: index == 0,
            }));
        }
    }

    fn table(&mut self, grid: &[GridRow], is_sheet: bool) {
        let width = width(grid);
        if is_sheet {
            self.close();
            self.flush();
        }
        if self
            .open
            .as_ref()
            .is_some_and(|open| open.header.width() != width)
        {
            self.close();
        }
        self.broken = true;
        if self.open.is_none() {
            self.assume_header(grid, width);
        }
        for (index, row) in grid.iter().enumerate() {
            self.broken |= index > 0 && blank_rows_between(&grid[index - 1], row);
            if row.filled().all(|(_, cell)| RULE.is_match(&cell.text)) {
                continue;
            }
            if let Some(header) = Header::recognise(&row.repeated_texts()) {
                if !self.repeats(&header, &grid[index + 1..]) {
                    self.close();
                    self.flush();
                    self.open = Some(PlanTable {
                        header,
                        header_at: row.at,
                        rows: Vec::new(),
                    });
                }
                self.broken = false;
            } else if self.completes_header(row) {
                self.broken = false;
            } else if self.open.is_some() && !self.ends(row) {
                self.row(row);
            } else {
                self.close();
                self.loose.push(row.clone());
            }
        }
    }

    /// A table without header under the heading of an objective has the columns of the table before it.
    fn assume_header(&mut self, grid: &[GridRow], width: usize) {
        let Some(header) = self
            .last_header
            .clone()
            .filter(|header| header.width() == width)
        else {
            return;
        };
        let under_heading = matches!(self.items.last(), Some(Item::Line(line)) if label::objective_heading(&line.text).is_some());
        let (Some(first), true) = (grid.first(), under_heading) else {
            return;
        };
        if Header::recognise(&first.repeated_texts()).is_some() {
            return;
        }
        self.questions.push(
            Question::new(
                QuestionCode::HeaderAssumed,
                first.repeated_texts().join(" | "),
                vec![first.at],
            )
            .with(header.texts.iter().cloned()),
        );
        self.open = Some(PlanTable {
            header,
            header_at: first.at,
            rows: Vec::new(),
        });
    }

    /// The same header again at the top of the next page, with rows that go on counting.
    fn repeats(&self, header: &Header, following: &[GridRow]) -> bool {
        let Some(open) = self
            .open
            .as_ref()
            .filter(|open| open.header.columns == header.columns)
        else {
            return false;
        };
        let Some(column) = header
            .columns
            .iter()
            .position(|column| *column == Column::Number)
        else {
            return true;
        };
        let number = |row: &GridRow| {
            row.cells
                .get(column)
                .and_then(|cell| label::bare(&cell.text).parse::<u32>().ok())
        };
        let last = open
            .rows
            .iter()
            .rev()
            .take(NEAR)
            .find_map(|row| number(&row.row));
        let next = following.iter().take(NEAR).find_map(number);
        match (last, next) {
            (Some(last), Some(next)) => next > last,
            _ => !open.rows.is_empty(),
        }
    }

    /// Rows right under the header that belong to it: lower headings, the rest of a cut one, column numbers.
    fn completes_header(&mut self, row: &GridRow) -> bool {
        let Some(open) = self.open.as_mut().filter(|open| open.rows.is_empty()) else {
            return false;
        };
        let filled: Vec<String> = row.filled().map(|(_, cell)| fold(&cell.text)).collect();
        let counts_columns = filled.len() >= 3 && filled.len() * 2 > open.header.width();
        if counts_columns && filled.iter().all(|text| INDEX.is_match(text)) {
            return true;
        }
        let Some((header, cut)) = open.header.extended(&row.repeated_texts()) else {
            return false;
        };
        if cut {
            let joined = header
                .texts
                .iter()
                .zip(&open.header.texts)
                .filter(|(new, old)| new != old)
                .map(|(new, _)| new.clone());
            let quote: Vec<String> = row.filled().map(|(_, cell)| cell.line()).collect();
            self.questions.push(
                Question::new(
                    QuestionCode::JoinedHeader,
                    quote.join(" "),
                    vec![open.header_at, row.at],
                )
                .with(joined),
            );
        }
        open.header = header;
        true
    }

    /// Whether the row is what follows the table: spreadsheets have the recipients and the signature on the same grid.
    fn ends(&self, row: &GridRow) -> bool {
        let ends = |cell: &GridCell| ENDING.is_match(&fold(&cell.text));
        let signs = |cell: &GridCell| {
            let first = cell.text.lines().next().unwrap_or_default();
            first.to_uppercase() == first && SIGNING.is_match(&fold(first))
        };
        let starts = row
            .filled()
            .next()
            .is_some_and(|(column, cell)| column == 0 && ends(cell));
        starts || row.filled().all(|(_, cell)| ends(cell) || signs(cell))
    }

    fn row(&mut self, row: &GridRow) {
        let after_break = std::mem::take(&mut self.broken);
        let Some(open) = self.open.as_mut() else {
            return;
        };
        let width = open.header.width();
        let section = row.only().is_some_and(|(column, cell)| {
            let spans = cell.colspan as usize >= 2 && cell.colspan as usize * 2 >= width;
            let under_number = open.header.columns.get(column) == Some(&Column::Number);
            spans || (under_number && label::depth(&cell.text).is_none())
        });
        let mut row = row.clone();
        row.pad(width);
        open.rows.push(TableRow {
            row,
            after_break,
            section,
        });
    }

    /// Ends the open table. Headings at its end belong to what follows.
    fn close(&mut self) {
        let Some(mut table) = self.open.take() else {
            return;
        };
        let end = table
            .rows
            .iter()
            .rposition(|row| !row.section)
            .map_or(0, |last| last + 1);
        let headings = table.rows.split_off(end);
        self.last_header = Some(table.header.clone());
        self.items.push(Item::Table(table));
        for heading in headings {
            let at = heading.row.at;
            let texts: Vec<String> = heading
                .row
                .filled()
                .map(|(_, cell)| cell.text.clone())
                .collect();
            for text in texts {
                self.lines(at, &text);
            }
        }
    }

    /// Rows without header as text. Columns that stand side by side (letterhead, recipients and signature) are read
    /// one after the other.
    fn flush(&mut self) {
        let rows = std::mem::take(&mut self.loose);
        let mut next = 0;
        while next < rows.len() {
            let end = side_by_side(&rows, next);
            let group = &rows[next..end];
            for column in 0..width(group) {
                for row in group {
                    if let Some(cell) = row.cells.get(column).filter(|cell| !cell.text.is_empty()) {
                        let text = cell.text.clone();
                        self.lines(row.at, &text);
                    }
                }
            }
            next = end;
        }
    }
}

/// Where the rows that stand side by side with this one end: those with several texts, and those with one text under
/// one of these that is no wider.
fn side_by_side(rows: &[GridRow], start: usize) -> usize {
    let mut spans: Vec<(usize, u32)> = Vec::new();
    let mut end = start;
    for row in &rows[start..] {
        let filled: Vec<(usize, &GridCell)> = row.filled().collect();
        let fits = match filled.as_slice() {
            [(column, cell)] => spans
                .iter()
                .any(|(known, span)| known == column && cell.colspan <= (*span).max(1)),
            _ => true,
        };
        let first_alone = end == start && filled.len() < 2;
        if first_alone {
            return start + 1;
        }
        if !fits {
            break;
        }
        for (column, cell) in filled {
            if !spans.contains(&(column, cell.colspan)) {
                spans.push((column, cell.colspan));
            }
        }
        end += 1;
    }
    end
}

/// Sheets leave a blank row where text leaves a blank line.
fn blank_rows_between(above: &GridRow, below: &GridRow) -> bool {
    match (above.at.row, below.at.row) {
        (Some(above), Some(below)) => below > above + 1,
        _ => false,
    }
}

/// Whether a merged cell from above lies over the place.
pub(super) fn covered(cell: Option<&GridCell>) -> bool {
    cell.is_some_and(|cell| cell.cover == Cover::Above)
}
