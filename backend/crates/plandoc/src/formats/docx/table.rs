//! Tables, with their merged cells.

use super::{Piece, Reader, text_of};
use crate::source::{SourceCell, SourceRow};
use officefile::Error;
use officefile::xml::{Xml, attribute, name};

pub(super) struct Table {
    rows: Vec<Vec<Cell>>,
}

struct Cell {
    column: u32,
    colspan: u32,
    /// Goes on with the cell above.
    continues: bool,
    pieces: Vec<Piece>,
}

/// Wider than any table that fits on paper.
const WIDEST: u32 = 256;

impl Table {
    /// Reads the open table up to its end.
    pub(super) fn read(reader: &mut Reader, xml: &mut Xml<'_>) -> Result<Self, Error> {
        let mut rows = Vec::new();
        rows_in(reader, xml, &mut rows)?;
        Ok(Self { rows })
    }

    /// Every row has one cell.
    pub(super) fn is_a_frame(&self) -> bool {
        self.rows.iter().all(|row| row.len() <= 1)
    }

    /// All that stands in its cells, in order.
    pub(super) fn into_pieces(self) -> impl Iterator<Item = Piece> {
        self.rows.into_iter().flatten().flat_map(|cell| cell.pieces)
    }

    pub(super) fn into_rows(self) -> Vec<SourceRow> {
        let mut rows: Vec<SourceRow> = Vec::with_capacity(self.rows.len());
        // The row and place of the cell that reaches down, by the column it starts at.
        let mut reaching: Vec<Option<(usize, usize)>> = vec![None; WIDEST as usize];
        for (index, cells) in self.rows.into_iter().enumerate() {
            let mut kept = Vec::new();
            for cell in cells {
                let at = &mut reaching[cell.column as usize];
                if let (true, Some((row, place))) = (cell.continues, *at)
                    && let Some(above) = rows.get_mut(row).and_then(|row| row.cells.get_mut(place))
                {
                    above.rowspan += 1;
                    continue;
                }
                *at = Some((index, kept.len()));
                kept.push(SourceCell {
                    column: cell.column,
                    colspan: cell.colspan,
                    rowspan: 1,
                    text: text_of(cell.pieces),
                });
            }
            rows.push(SourceRow {
                number: u32::try_from(index + 1).unwrap_or(u32::MAX),
                cells: kept,
            });
        }
        rows
    }
}

/// Rows stand in the table itself or in content controls and tracked insertions around them.
fn rows_in(reader: &mut Reader, xml: &mut Xml<'_>, rows: &mut Vec<Vec<Cell>>) -> Result<(), Error> {
    xml.children(|xml, element| match name(&element) {
        "tr" => {
            let mut row = Row::default();
            cells_in(reader, xml, &mut row)?;
            if !row.deleted {
                rows.push(row.cells);
            }
            Ok(())
        }
        "tblPr" | "tblGrid" | "sdtPr" | "del" | "moveFrom" => xml.skip(),
        _ => rows_in(reader, xml, rows),
    })
}

#[derive(Default)]
struct Row {
    cells: Vec<Cell>,
    next: u32,
    deleted: bool,
}

fn cells_in(reader: &mut Reader, xml: &mut Xml<'_>, row: &mut Row) -> Result<(), Error> {
    xml.children(|xml, element| match name(&element) {
        "trPr" => xml.children(|xml, element| {
            match name(&element) {
                "gridBefore" => row.next = count(attribute(&element, "val")).min(WIDEST),
                "del" => row.deleted = true,
                _ => {}
            }
            xml.skip()
        }),
        "tc" => cell(reader, xml, row),
        "tblPrEx" | "sdtPr" | "del" | "moveFrom" => xml.skip(),
        _ => cells_in(reader, xml, row),
    })
}

fn cell(reader: &mut Reader, xml: &mut Xml<'_>, row: &mut Row) -> Result<(), Error> {
    let mut colspan = 1;
    let mut continues = false;
    let mut joins_left = false;
    let mut pieces = Vec::new();
    // A list's counter must not move on for a cell that nobody sees; its properties come first.
    xml.children(|xml, element| match name(&element) {
        "tcPr" => xml.children(|xml, element| {
            let value = attribute(&element, "val");
            match name(&element) {
                "gridSpan" => colspan = count(value).max(1),
                "vMerge" => continues = value.as_deref() != Some("restart"),
                "hMerge" => joins_left = value.as_deref() != Some("restart"),
                _ => {}
            }
            xml.skip()
        }),
        "del" | "moveFrom" | "Fallback" | "sdtPr" => xml.skip(),
        _ if continues || joins_left => xml.skip(),
        _ => reader.piece(xml, &element, &mut pieces),
    })?;
    reader.end(&mut pieces);
    if row.next + colspan > WIDEST {
        return Err(xml.corrupt("a table wider than any page"));
    }
    match row.cells.last_mut().filter(|_| joins_left) {
        Some(left) => left.colspan += colspan,
        None => row.cells.push(Cell {
            column: row.next,
            colspan,
            continues,
            pieces,
        }),
    }
    row.next += colspan;
    Ok(())
}

fn count(value: Option<String>) -> u32 {
    value
        .and_then(|value| value.parse().ok())
        .unwrap_or_default()
}
