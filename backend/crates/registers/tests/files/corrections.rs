//! A mapping that a person corrects, keeps, and uses again.

use std::collections::BTreeMap;

use registers::{HeaderMatch, MappingError, find_header, read_rows, specs};

use crate::{sheet, values};

const WANTED: &[registers::ColumnSpec] = specs::staff::SPEC.columns;

fn header(text: &str) -> HeaderMatch {
    find_header(&sheet(text.as_bytes()), WANTED).unwrap()
}

fn mapping(pairs: &[(&str, Option<&str>)]) -> BTreeMap<String, Option<String>> {
    pairs
        .iter()
        .map(|(key, field)| ((*key).to_owned(), field.map(str::to_owned)))
        .collect()
}

const TEXT: &str = "Họ và tên;Nơi ngồi;Đơn vị;Ghi chú;Ghi chú\nNguyễn Thị A;Phòng 2;Sở;a;b\n";

#[test]
fn a_corrected_column_takes_the_field_from_the_one_that_was_found() {
    let header = header(TEXT);
    assert_eq!(header.columns[2].field.as_deref(), Some("unit"));
    let keys: Vec<&str> = header
        .columns
        .iter()
        .map(|column| column.key.as_str())
        .collect();
    assert_eq!(
        keys,
        ["ho va ten", "noi ngoi", "don vi", "ghi chu", "ghi chu#2"]
    );

    let kept = mapping(&[
        ("noi ngoi", Some("unit")),
        ("ghi chu", None),
        ("ghi chu#2", Some("note")),
        ("gone", Some("code")),
    ]);
    let corrected = header.corrected(WANTED, &kept).unwrap();
    let table = read_rows(&sheet(TEXT.as_bytes()), &corrected, WANTED);
    assert_eq!(
        values(&table, &["name", "unit", "note"]),
        [["Nguyễn Thị A", "Phòng 2", "b"]]
    );

    // The next file has its columns in another order.
    let next = "Đơn vị;Nơi ngồi;Họ và tên\nSở;Phòng 3;Trần Văn B\n";
    let corrected = self::header(next).corrected(WANTED, &kept).unwrap();
    let table = read_rows(&sheet(next.as_bytes()), &corrected, WANTED);
    assert_eq!(
        values(&table, &["name", "unit"]),
        [["Trần Văn B", "Phòng 3"]]
    );
}

#[test]
fn what_a_correction_takes_away_is_missing() {
    let corrected = header(TEXT)
        .corrected(WANTED, &mapping(&[("don vi", None)]))
        .unwrap();
    assert_eq!(corrected.missing, ["unit"]);
    assert!(!corrected.is_complete());
}

#[test]
fn a_mapping_that_makes_no_sense_is_refused() {
    let header = header(TEXT);
    assert_eq!(
        header.corrected(WANTED, &mapping(&[("don vi", Some("phong"))])),
        Err(MappingError::UnknownField("phong".to_owned()))
    );
    assert_eq!(
        header.corrected(
            WANTED,
            &mapping(&[("don vi", Some("unit")), ("noi ngoi", Some("unit"))])
        ),
        Err(MappingError::Twice("unit".to_owned()))
    );
}
