//! Files as offices have them, from bytes to records.

#![allow(missing_docs, clippy::unwrap_used)]

mod containers;
mod corrections;
mod known_documents;
mod known_lists;
mod known_report_06a;
mod layout;
mod sorted_out;

use registers::{HeaderMatch, Sheet, Spec, Table, Workbook, find_header, limits, read_rows};
use rust_xlsxwriter::Worksheet;

pub(crate) fn open(bytes: &[u8]) -> Workbook {
    Workbook::open(bytes, &limits()).expect("a workbook")
}

pub(crate) fn sheet(bytes: &[u8]) -> Sheet {
    open(bytes).sheets.remove(0)
}

pub(crate) fn read(bytes: &[u8], spec: Spec) -> (HeaderMatch, Table) {
    let sheet = sheet(bytes);
    let header = find_header(&sheet, spec.columns).expect("a header");
    let table = read_rows(&sheet, &header, spec.columns);
    (header, table)
}

/// The words under some fields of each record.
pub(crate) fn values<'t>(table: &'t Table, fields: &[&str]) -> Vec<Vec<&'t str>> {
    let of = |record: &'t registers::Record| {
        fields
            .iter()
            .map(|field| record.get(field).unwrap_or(""))
            .collect()
    };
    table.records.iter().map(of).collect()
}

/// A workbook with one sheet.
pub(crate) fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    fill(workbook.add_worksheet());
    workbook.save_to_buffer().unwrap()
}

pub(crate) fn put(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
        sheet.write_string(row, column, *cell).unwrap();
    }
}
