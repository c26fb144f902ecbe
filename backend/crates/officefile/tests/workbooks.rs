//! Workbooks as Excel writes them, and as an attacker would.
#![allow(missing_docs, clippy::unwrap_used)]

use officefile::package::Package;
use officefile::sniff::{Office, office};
use officefile::xlsx::Sheet;
use officefile::{Error, Limits};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

fn read(bytes: &[u8], limits: &Limits) -> Result<Vec<Sheet>, Error> {
    let mut package = Package::open(bytes, limits)?;
    let (Office::Excel, main) = office(&mut package)? else {
        panic!("a workbook")
    };
    officefile::xlsx::read(&mut package, &main, limits)
}

#[test]
fn cells_read_as_they_show() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Hồ sơ").unwrap();
    let at = ExcelDateTime::from_ymd(2026, 4, 24)
        .unwrap()
        .and_hms(9, 5, 0)
        .unwrap();
    let form = Format::new().set_num_format("dd/mm/yyyy hh:mm");
    sheet.write_datetime_with_format(0, 0, &at, &form).unwrap();
    sheet.write_number(0, 1, 1.00283).unwrap();
    let percent = Format::new().set_num_format("0%");
    sheet
        .write_number_with_format(0, 2, 0.875, &percent)
        .unwrap();
    sheet
        .merge_range(1, 0, 2, 2, "Tổng số", &Format::new())
        .unwrap();
    sheet.write_string(2, 3, "x").unwrap();
    workbook.add_worksheet().set_hidden(true);
    let sheets = read(&workbook.save_to_buffer().unwrap(), &Limits::default()).unwrap();
    let [first, second] = sheets.as_slice() else {
        panic!("{sheets:?}")
    };
    assert_eq!(first.name, "Hồ sơ");
    let texts: Vec<&str> = first.rows[0]
        .cells
        .iter()
        .map(|cell| cell.text.as_str())
        .collect();
    assert_eq!(texts, ["24/04/2026 09:05:00", "1,00283", "87,5%"]);
    let merged = &first.rows[1].cells[0];
    assert_eq!((merged.column, merged.colspan, merged.rowspan), (0, 3, 2));
    assert!(second.hidden && second.rows.is_empty());
}

#[test]
fn a_text_that_every_cell_shares_is_counted_every_time() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let long = "dài".repeat(5000);
    for row in 0..1000 {
        sheet.write_string(row, 0, &long).unwrap();
    }
    let bytes = workbook.save_to_buffer().unwrap();
    assert!(bytes.len() < 100_000);
    let limits = Limits {
        text_bytes: 1 << 20,
        ..Limits::default()
    };
    let refusal = read(&bytes, &limits).unwrap_err();
    let expected = Error::TooLarge {
        what: "text_bytes",
        limit: 1 << 20,
    };
    assert_eq!(refusal, expected);
}
