//! Where tables stand on their sheets, and what stands around them.

use registers::{Why, find_header, header_at, read_rows, specs};
use unicode_normalization::UnicodeNormalization;

use crate::{put, read, sheet, values, workbook};

const STAFF: &str = "TT;Họ và tên;Đơn vị\n1;Nguyễn Thị A;VP\n2;Trần Văn B;NVY\n";

#[test]
fn headers_are_found_however_they_are_written() {
    let decomposed: String = STAFF.nfd().collect();
    let shouted = STAFF.replace("Họ và tên;Đơn vị", "HO VA TEN (*);\"ĐƠN  VỊ:\"");
    for text in [STAFF.to_owned(), decomposed, shouted] {
        let (header, table) = read(text.as_bytes(), specs::staff::SPEC);
        assert!(header.is_complete());
        assert_eq!(values(&table, &["name", "unit"])[1], ["Trần Văn B", "NVY"]);
    }
}

#[test]
fn a_header_may_stand_as_low_as_row_30() {
    for (above, found) in [(0, true), (29, true), (30, false)] {
        let bytes = workbook(|sheet| {
            put(sheet, above, &["TT", "Họ và tên", "Đơn vị"]);
            put(sheet, above + 1, &["1", "Nguyễn Thị A", "VP"]);
        });
        let header = find_header(&sheet(&bytes), specs::staff::SPEC.columns);
        assert_eq!(header.is_some(), found, "{above}");
        if let Some(header) = header {
            assert_eq!(header.first_row, above + 1);
        }
    }
}

#[test]
fn a_sheet_without_the_wanted_columns_has_no_header() {
    let bytes = workbook(|sheet| {
        put(sheet, 0, &["Tháng", "Doanh thu"]);
        put(sheet, 1, &["1", "100"]);
    });
    assert_eq!(
        find_header(&sheet(&bytes), specs::dossiers::SPEC.columns),
        None
    );
}

#[test]
fn what_is_missing_is_named() {
    let text = "Mã hồ sơ,Ngày tiếp nhận,Trạng thái,Cột lạ\nH29.16-260424-0001,24/04/2026,9,x\n";
    let (header, _) = read(text.as_bytes(), specs::dossiers::SPEC);
    assert_eq!(header.missing, ["procedure_code", "due"]);
    assert!(header.absent.contains(&"unit".to_owned()));
    let unused: Vec<&str> = header
        .columns
        .iter()
        .filter(|column| column.field.is_none())
        .map(|column| column.titles[0].as_str())
        .collect();
    assert_eq!(unused, ["Cột lạ"]);
}

#[test]
fn the_header_of_a_further_page_is_no_record() {
    let text = format!("{STAFF}TT;Họ và tên;Đơn vị\n3;Lê Văn C;NVY\n");
    let (_, table) = read(text.as_bytes(), specs::staff::SPEC);
    assert_eq!(table.records.len(), 3);
    assert_eq!(table.left_out[0].why, Why::Header);
}

#[test]
fn records_that_look_like_something_else_are_kept() {
    let text = "TT;Họ và tên;Đơn vị;Chức vụ;Ghi chú\n\
        1;Tổng Văn Cộng;VP;Giám đốc;\n\
        2;Cộng Thị Ghi;VP;;Ghi chú: nghỉ\n\
        3;Lê Văn C;;;\n\
        ;Giám đốc: Nguyễn Văn D;;;\n\
        4;Sau chữ ký;VP;;\n";
    let (_, table) = read(text.as_bytes(), specs::staff::SPEC);
    let names: Vec<&str> = table
        .records
        .iter()
        .filter_map(|record| record.get("name"))
        .collect();
    assert_eq!(names, ["Tổng Văn Cộng", "Cộng Thị Ghi"]);
    let left_out: Vec<(u32, Why)> = table
        .left_out
        .iter()
        .map(|out| (out.record.row, out.why))
        .collect();
    // A name without unit stands alone beside its number, as headings do: shown, not lost.
    assert_eq!(
        left_out,
        [(4, Why::Heading), (5, Why::Footer), (6, Why::Footer)]
    );
}

#[test]
fn a_person_may_point_at_the_header() {
    let bytes = workbook(|sheet| {
        put(sheet, 40, &["TT", "Họ và tên", "Đơn vị"]);
        put(sheet, 41, &["1", "Nguyễn Thị A", "VP"]);
    });
    let sheet = sheet(&bytes);
    let header = header_at(&sheet, 41, 41, specs::staff::SPEC.columns);
    assert!(header.is_complete());
    let table = read_rows(&sheet, &header, specs::staff::SPEC.columns);
    assert_eq!(values(&table, &["name", "unit"]), [["Nguyễn Thị A", "VP"]]);
}
