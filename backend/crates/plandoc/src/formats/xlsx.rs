//! `.xlsx`: each visible sheet is a table.

use officefile::package::Package;
use officefile::xlsx::{Cell, Row};
use officefile::{Error, Limits};

use super::Original;
use crate::document::{Question, QuestionCode};
use crate::fold::compose;
use crate::source::{Blocks, SourceCell, SourceRow};

pub(super) fn read(
    package: &mut Package<'_>,
    main: &str,
    limits: &Limits,
) -> Result<Original, Error> {
    let mut blocks = Blocks::default();
    let mut notes = Vec::new();
    let mut questions = Vec::new();
    for sheet in officefile::xlsx::read(package, main, limits)? {
        if sheet.hidden {
            questions.push(
                Question::new(QuestionCode::HiddenSheet, "", Vec::new())
                    .with([compose(&sheet.name)]),
            );
            continue;
        }
        let rows = sheet.rows.into_iter().map(source_row).collect();
        blocks.table(Some(compose(&sheet.name)), rows);
        notes.extend(sheet.far_away.iter().map(|text| compose(text)));
    }
    Ok(Original {
        blocks: blocks.finish(),
        notes,
        questions,
    })
}

fn source_row(row: Row) -> SourceRow {
    let Row { number, cells } = row;
    SourceRow {
        number,
        cells: cells.into_iter().map(source_cell).collect(),
    }
}

fn source_cell(cell: Cell) -> SourceCell {
    let Cell {
        column,
        colspan,
        rowspan,
        text,
    } = cell;
    SourceCell {
        column,
        colspan,
        rowspan,
        text: compose(&text),
    }
}
