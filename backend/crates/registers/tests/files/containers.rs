//! Formats, encodings, delimiters and bounds.

use registers::legacy::Encoding;
use registers::{Error, Limits, Workbook, limits, specs};
use rust_xlsxwriter::Format;

use crate::{open, put, read, values, workbook};

const STAFF: &str = "TT,Họ và tên,Đơn vị\n1,\"Nguyễn Thị A, ThS\",VP\n2,Trần Văn B,NVY\n";

fn is_read(bytes: &[u8]) {
    let (_, table) = read(bytes, specs::staff::SPEC);
    let names = values(&table, &["name", "unit"]);
    assert_eq!(names, [["Nguyễn Thị A, ThS", "VP"], ["Trần Văn B", "NVY"]]);
}

#[test]
fn text_is_read_in_every_encoding_and_with_every_delimiter() {
    let wide: Vec<u8> = "\u{feff}"
        .chars()
        .chain(STAFF.chars())
        .collect::<String>()
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let (windows, _, unmappable) = encoding_rs::WINDOWS_1258.encode("x");
    assert!(!unmappable && windows.len() == 1);
    // In Windows-1258 tones are letters of their own, after their vowel.
    let western = STAFF
        .replace("Họ", "Ho\u{323}")
        .replace("Nguyễn", "Nguyê\u{303}n")
        .replace("Thị", "Thi\u{323}")
        .replace("Trần", "Trâ\u{300}n")
        .replace("vị", "vi\u{323}");
    let (windows, _, unmappable) = encoding_rs::WINDOWS_1258.encode(&western);
    assert!(!unmappable);
    for bytes in [
        STAFF.as_bytes().to_vec(),
        format!("\u{feff}{STAFF}").into_bytes(),
        wide,
        windows.into_owned(),
    ] {
        is_read(&bytes);
    }
    let semicolons = "TT;Họ và tên;Đơn vị\n1;Nguyễn Thị A, ThS;VP\n2;Trần Văn B;NVY\n";
    for text in [
        semicolons.to_owned(),
        semicolons.replace(';', "\t"),
        semicolons.replace('\n', "\r\n"),
        semicolons.replace('\n', "\r"),
        format!("sep=;\n{semicolons}"),
        format!("sep=|\r\n{}", semicolons.replace(';', "|")),
    ] {
        is_read(text.as_bytes());
    }
}

#[test]
fn rows_of_text_are_numbered_by_their_lines() {
    let text = "sep=;\n\nTT;Họ và tên;Đơn vị\n1;\"Nguyễn\nThị A\";VP\n2;Trần Văn B;NVY\n";
    let (header, table) = read(text.as_bytes(), specs::staff::SPEC);
    assert_eq!(header.first_row, 3);
    let rows: Vec<u32> = table.records.iter().map(|record| record.row).collect();
    assert_eq!(rows, [4, 6]);
}

#[test]
fn legacy_text_is_recognised_and_converted_on_request() {
    let tcvn3 = "TT;Hä vµ tªn;§¬n vÞ\n1;NguyÔn ThÞ H\u{ad}\u{ac}ng;VP\n";
    let bytes: Vec<u8> = tcvn3.chars().map(|c| c as u8).collect();
    for file in [
        bytes,
        tcvn3.as_bytes().to_vec(),
        workbook(|sheet| {
            for (row, line) in (0..).zip(tcvn3.lines()) {
                put(sheet, row, &line.split(';').collect::<Vec<_>>());
            }
        }),
    ] {
        let mut workbook = open(&file);
        assert_eq!(workbook.legacy, Some(Encoding::Tcvn3));
        workbook.convert(Encoding::Tcvn3);
        assert_eq!(workbook.legacy, None);
        let texts: Vec<&str> = workbook.sheets[0].rows[1]
            .cells
            .iter()
            .map(|cell| cell.text.as_str())
            .collect();
        assert_eq!(texts, ["1", "Nguyễn Thị Hương", "VP"]);
    }
    assert_eq!(open(STAFF.as_bytes()).legacy, None);
    // In Unicode, the same character only says where a word may be broken.
    let soft = STAFF.replace("Nguyễn", "Ngu\u{ad}yễn");
    is_read(soft.as_bytes());
}

#[test]
fn hidden_sheets_are_named_and_not_read() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    put(workbook.add_worksheet(), 0, &["a"]);
    let hidden = workbook.add_worksheet();
    put(hidden, 0, &["b"]);
    hidden.set_name("Nháp").unwrap().set_hidden(true);
    let read = open(&workbook.save_to_buffer().unwrap());
    assert_eq!(read.sheets.len(), 1);
    assert_eq!(read.hidden, ["Nháp"]);
}

#[test]
fn what_is_no_table_is_refused_with_its_code() {
    let refused = |bytes: &[u8]| Workbook::open(bytes, &limits()).unwrap_err().code();
    assert_eq!(refused(b""), "empty");
    assert_eq!(refused(b" \r\n , , \n"), "empty");
    assert_eq!(refused(&workbook(|_| {})), "empty");
    assert_eq!(refused(b"%PDF-1.7"), "unsupported_format");
    assert_eq!(refused(b"PK\x03\x04"), "corrupt");
    assert_eq!(
        refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        "legacy_format"
    );
    assert_eq!(
        refused(b"\x7fELF\x02\x01\x01\0\0\0\0\0\xf0"),
        "unsupported_format"
    );
}

#[test]
fn every_bound_holds() {
    let refused = |bytes: &[u8], limits: Limits| match Workbook::open(bytes, &limits).unwrap_err() {
        Error::TooLarge { what, .. } => what,
        Error::ZipBomb { bound, .. } => bound,
        other => panic!("{other}"),
    };
    let small = |change: fn(&mut Limits)| {
        let mut limits = limits();
        change(&mut limits);
        limits
    };
    let text = STAFF.as_bytes();
    assert_eq!(refused(text, small(|l| l.file_bytes = 10)), "file_bytes");
    assert_eq!(refused(text, small(|l| l.text_bytes = 10)), "text_bytes");
    assert_eq!(refused(text, small(|l| l.cells = 5)), "cells");
    let wide = format!("{}\n", "a,".repeat(300));
    assert_eq!(refused(wide.as_bytes(), limits()), "columns");
    // A cell far away costs nothing.
    let far = workbook(|sheet| {
        put(sheet, 0, &["a"]);
        sheet.write_string(1_048_575, 16_383, "b").unwrap();
        sheet
            .merge_range(1, 0, 50, 200, "c", &Format::new())
            .unwrap();
    });
    assert_eq!(open(&far).sheets[0].rows.len(), 2);
    let bomb = workbook(|sheet| {
        let long = "a".repeat(30_000);
        for row in 0..400 {
            sheet.write_string(row, 0, format!("{row}{long}")).unwrap();
        }
    });
    assert_eq!(refused(&bomb, limits()), "compression_ratio");
}
