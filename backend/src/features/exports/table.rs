//! Readings as a table: CSV in UTF-8 with a byte order mark, so that Excel keeps the accents, and XLSX.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::row::FigureRow;
use crate::error::Error;

/// The columns, in their order. New ones come at the end.
const HEAD: [&str; 26] = [
    "indicator_code",
    "indicator_name",
    "measured",
    "unit_code",
    "unit_name",
    "period",
    "from",
    "to",
    "cut_off",
    "numerator",
    "denominator",
    "value",
    "verdict",
    "provisional",
    "formula",
    "settings_version",
    "calendar_version",
    "last_push_at",
    "unconfirmed_years",
    "origin",
    "manual_numerator",
    "manual_denominator",
    "manual_by_name",
    "manual_recorded_at",
    "manual_reason",
    "manual_evidence",
];

/// A cell: numbers stay numbers in a spreadsheet.
enum Cell {
    Text(String),
    Number(f64),
    Yes(bool),
    Empty,
}

fn text(value: Option<impl ToString>) -> Cell {
    value.map_or(Cell::Empty, |value| Cell::Text(value.to_string()))
}

fn number(value: Option<i64>) -> Cell {
    value.map_or(Cell::Empty, |value| Cell::Number(value as f64))
}

fn cells(row: &FigureRow) -> [Cell; HEAD.len()] {
    let FigureRow {
        indicator_code,
        indicator_name,
        measured,
        unit_code,
        unit_name,
        period,
        from,
        to,
        cut_off,
        numerator,
        denominator,
        value,
        verdict,
        provisional,
        formula,
        settings_version,
        calendar_version,
        unconfirmed_years,
        last_push_at,
        origin,
        manual_numerator,
        manual_denominator,
        manual_by_name,
        manual_recorded_at,
        manual_reason,
        manual_evidence,
    } = row;
    let years = unconfirmed_years
        .iter()
        .map(i32::to_string)
        .collect::<Vec<_>>()
        .join(" ");
    [
        text(Some(indicator_code)),
        text(Some(indicator_name)),
        text(Some(measured)),
        text(unit_code.as_ref()),
        text(unit_name.as_ref()),
        text(Some(period)),
        text(Some(from)),
        text(Some(to)),
        text(Some(cut_off)),
        Cell::Number(*numerator as f64),
        Cell::Number(*denominator as f64),
        value.map_or(Cell::Empty, Cell::Number),
        text(verdict.as_ref()),
        Cell::Yes(*provisional),
        text(Some(formula)),
        Cell::Number(f64::from(*settings_version)),
        text(Some(calendar_version)),
        text(last_push_at.as_ref()),
        text((!years.is_empty()).then_some(years)),
        text(Some(origin)),
        number(*manual_numerator),
        number(*manual_denominator),
        text(manual_by_name.as_ref()),
        text(manual_recorded_at.as_ref()),
        text(manual_reason.as_ref()),
        manual_evidence.map_or(Cell::Empty, |files| Cell::Number(files as f64)),
    ]
}

/// As CSV.
pub(super) fn csv(rows: &[FigureRow]) -> Result<Vec<u8>, Error> {
    let mut writer = ::csv::Writer::from_writer(vec![0xEF, 0xBB, 0xBF]);
    writer.write_record(HEAD).map_err(Error::internal)?;
    for row in rows {
        let record = cells(row).map(|cell| match cell {
            Cell::Text(text) => text,
            Cell::Number(number) => number.to_string(),
            Cell::Yes(yes) => yes.to_string(),
            Cell::Empty => String::new(),
        });
        writer.write_record(record).map_err(Error::internal)?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::internal(error.to_string()))
}

/// As XLSX.
pub(super) fn xlsx(rows: &[FigureRow]) -> Result<Vec<u8>, Error> {
    let mut workbook = Workbook::new();
    write(workbook.add_worksheet(), rows).map_err(Error::internal)?;
    workbook.save_to_buffer().map_err(Error::internal)
}

fn write(sheet: &mut Worksheet, rows: &[FigureRow]) -> Result<(), XlsxError> {
    sheet.set_name("readings")?;
    let bold = Format::new().set_bold();
    for (column, name) in (0..).zip(HEAD) {
        sheet.write_string_with_format(0, column, name, &bold)?;
    }
    for (line, row) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(cells(row)) {
            match cell {
                Cell::Text(text) => sheet.write_string(line, column, text)?,
                Cell::Number(number) => sheet.write_number(line, column, number)?,
                Cell::Yes(yes) => sheet.write_boolean(line, column, yes)?,
                Cell::Empty => continue,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofit();
    Ok(())
}
