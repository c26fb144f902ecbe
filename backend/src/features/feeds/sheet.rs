//! Refused rows as a workbook.

use std::collections::BTreeSet;

use rust_xlsxwriter::{Format, Workbook};
use serde_json::{Map, Value};

use super::api::in_words;
use super::model::{SentColumn, SentFile};
use super::store::RejectedRow;
use crate::error::{Error, Language};

pub(super) const MEDIA_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Titles, and the texts below them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    titles: Vec<String>,
    rows: Vec<Vec<String>>,
}

type Fields = Map<String, Value>;

/// The rows of a register file in its own columns, then what was said for all of its rows, then why each was refused. What
/// was one row of ours and several of the file's is several again.
pub(super) fn of_file(rows: &[RejectedRow], file: &SentFile, language: Language) -> Table {
    let mut rows: Vec<&RejectedRow> = rows.iter().collect();
    rows.sort_by_key(|row| row.row_index);
    let read: Vec<(&RejectedRow, Vec<Fields>)> = rows
        .into_iter()
        .map(|row| (row, parts(&row.body)))
        .collect();
    let has_column = |field: &str| file.columns.iter().any(|column| column.field == field);
    let given: BTreeSet<&str> = read
        .iter()
        .flat_map(|(_, parts)| parts.iter().flat_map(Fields::keys))
        .map(String::as_str)
        // The person who sends the file says it again.
        .filter(|field| !has_column(field) && *field != "source")
        .collect();
    let (number, reason) = match language {
        Language::Vietnamese => ("Dòng trong tệp", "Lý do không nhận"),
        Language::English => ("Row in the file", "Why it was refused"),
    };
    let mut table = Table::default();
    let columns: Vec<(&str, &str)> = file
        .columns
        .iter()
        .map(|SentColumn { title, field }| (title.as_str(), field.as_str()))
        .chain(
            given
                .iter()
                .map(|field| (title_of(&file.register, field), *field)),
        )
        .collect();
    table.titles = columns
        .iter()
        .map(|(title, _)| *title)
        .chain([number, reason])
        .map(str::to_owned)
        .collect();
    for (row, parts) in &read {
        for (place, part) in parts.iter().enumerate() {
            let mut cells: Vec<String> = columns
                .iter()
                .map(|(_, field)| text(part.get(*field)))
                .collect();
            let (number, reason) = match place {
                0 => (
                    (row.row_index + 1).to_string(),
                    reason_of(row, file, language),
                ),
                _ => (String::new(), String::new()),
            };
            cells.extend([number, reason]);
            table.rows.push(cells);
        }
    }
    table
}

/// The reason first, then every field that any of the rows has.
pub(super) fn of_fields(rows: &[RejectedRow], language: Language) -> Table {
    let sent: Vec<Fields> = rows
        .iter()
        .map(|row| serde_json::from_str(&row.body).unwrap_or_default())
        .collect();
    let fields: BTreeSet<&String> = sent.iter().flat_map(Fields::keys).collect();
    let titles = ["reason", "field", "push_id", "index", "received_at"]
        .map(str::to_owned)
        .into_iter()
        .chain(fields.iter().map(|field| (*field).clone()))
        .collect();
    let mut table = Table {
        titles,
        rows: Vec::with_capacity(rows.len()),
    };
    for (row, sent) in rows.iter().zip(&sent) {
        let known = [
            in_words(&row.code, &row.message, language),
            row.field.clone().unwrap_or_default(),
            row.push_id.to_string(),
            row.row_index.to_string(),
            row.received_at.to_string(),
        ];
        let values = fields.iter().map(|field| text(sent.get(*field)));
        table.rows.push(known.into_iter().chain(values).collect());
    }
    table
}

/// The workbook of a table: every cell is text, so that no code becomes a number and nothing a formula.
pub(super) fn workbook(table: &Table) -> Result<Vec<u8>, Error> {
    let mut workbook = Workbook::new();
    let bold = Format::new().set_bold().set_text_wrap();
    let as_text = Format::new().set_num_format("@");
    let sheet = workbook.add_worksheet();
    for (column, title) in (0..).zip(&table.titles) {
        sheet
            .write_string_with_format(0, column, title, &bold)
            .map_err(Error::internal)?;
        sheet
            .set_column_width(column, 22)
            .map_err(Error::internal)?;
    }
    for (row, cells) in (1..).zip(&table.rows) {
        for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
            sheet
                .write_string_with_format(row, column, text, &as_text)
                .map_err(Error::internal)?;
        }
    }
    sheet.set_freeze_panes(1, 0).map_err(Error::internal)?;
    workbook.save_to_buffer().map_err(Error::internal)
}

/// The rows of the file that a refused row is made of.
fn parts(body: &str) -> Vec<Fields> {
    let mut row: Fields = serde_json::from_str(body).unwrap_or_default();
    match row.remove("rows") {
        Some(Value::Array(parts)) => parts
            .into_iter()
            .filter_map(|part| match part {
                Value::Object(part) => Some(part),
                _ => None,
            })
            .collect(),
        _ => vec![row],
    }
}

fn reason_of(row: &RejectedRow, file: &SentFile, language: Language) -> String {
    let reason = in_words(&row.code, &row.message, language);
    match &row.field {
        Some(field) => {
            let column = file.columns.iter().find(|column| column.field == *field);
            let title = column.map_or_else(
                || title_of(&file.register, field),
                |column| column.title.as_str(),
            );
            format!("{title}: {reason}")
        }
        None => reason,
    }
}

/// What headers of the register call a field.
fn title_of<'f>(register: &str, field: &'f str) -> &'f str {
    registers::specs::ALL
        .iter()
        .find(|spec| spec.name == register)
        .and_then(|spec| spec.columns.iter().find(|column| column.name == field))
        .and_then(|column| column.titles.first().copied())
        .unwrap_or(field)
}

/// Excel takes so many characters in a cell.
const CELL_CHARS: usize = 32_767;

fn text(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.chars().take(CELL_CHARS).collect(),
        Some(other) => other.to_string().chars().take(CELL_CHARS).collect(),
    }
}
