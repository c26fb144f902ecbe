//! `.xlsx`, with all that Excel and its users do to a table.

use plandoc::{Error, ReadError};
use rust_xlsxwriter::{Format, Workbook, Worksheet};

use crate::build::package;
use crate::expected::{actions, is_the_plan_of_2021, is_the_plan_of_2025, questions, targets};
use crate::read;
use crate::seeds::{PLAN_2021, PLAN_2025};

fn saved(workbook: &mut Workbook) -> Vec<u8> {
    workbook.save_to_buffer().expect("a workbook")
}

fn put(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
        sheet.write_string(row, column, *cell).expect("a cell");
    }
}

/// One sheet that says the same as a text with tab-separated tables: every line a row, blank lines kept, lines without
/// tabs merged over the whole width.
fn sheet_of(text: &str, width: u16) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, line) in (0..).zip(text.lines()) {
        if line.contains('\t') {
            put(sheet, row, &line.split('\t').collect::<Vec<_>>());
        } else if !line.is_empty() {
            sheet
                .merge_range(row, 0, row, width - 1, line, &Format::new())
                .expect("a range");
        }
    }
    saved(&mut workbook)
}

#[test]
fn both_real_plans_are_read_whole() {
    is_the_plan_of_2025(&read(&sheet_of(PLAN_2025, 7)).expect("2025"));
    is_the_plan_of_2021(&read(&sheet_of(PLAN_2021, 5)).expect("2021"));
}

#[test]
fn texts_that_are_not_merged_but_run_over_are_read_too() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, line) in (0..).zip(PLAN_2021.lines()) {
        put(sheet, row, &line.split('\t').collect::<Vec<_>>());
    }
    is_the_plan_of_2021(&read(&saved(&mut workbook)).expect("2021"));
}

#[test]
fn percentages_dates_and_numbers_read_as_they_show() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    put(sheet, 0, &["MỤC TIÊU CHẤT LƯỢNG NĂM 2025"]);
    put(
        sheet,
        2,
        &[
            "TT",
            "Mục tiêu",
            "ĐVT",
            "Chỉ tiêu",
            "Giải pháp",
            "Phụ trách",
            "Hoàn thành",
            "Ghi chú",
        ],
    );
    let rows = [
        ("Hồ sơ đúng hạn", "%", 0.985, true),
        ("Điểm 5S", "điểm", 87.5, false),
        ("Sáng kiến được công nhận", "sáng kiến", 3.0, false),
    ];
    for (row, (objective, unit, value, percent)) in (3..).zip(rows) {
        sheet
            .write_number(row, 0, f64::from(row - 2))
            .expect("number");
        put(
            sheet,
            row,
            &["", objective, unit, "", "Rà soát\nhằng tháng", "Văn phòng"],
        );
        let format = if percent {
            Format::new().set_num_format("0%")
        } else {
            Format::new()
        };
        sheet
            .write_number_with_format(row, 3, value, &format)
            .expect("value");
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2025, 12, 31).expect("day");
        let format = Format::new().set_num_format("dd/mm/yyyy");
        sheet
            .write_datetime_with_format(row, 6, &day, &format)
            .expect("date");
    }
    put(sheet, 3, &["", "", "", "", "", "", "", "theo QĐ 766"]);
    let plan = read(&saved(&mut workbook)).expect("a plan");
    let all: Vec<String> = plan.objectives.iter().flat_map(targets).collect();
    assert_eq!(
        all,
        [
            ">= 98.5% measure",
            ">= 87.5 điểm measure",
            ">= 3 sáng kiến measure"
        ]
    );
    assert_eq!(plan.objectives[0].deadline.as_deref(), Some("31/12/2025"));
    assert_eq!(
        actions(&plan.objectives[0]),
        ["Rà soát hằng tháng | Văn phòng |  | 31/12/2025"]
    );
    assert_eq!(plan.objectives[0].extras[0].text, "theo QĐ 766");
    assert!(plan.questions.is_empty(), "{:?}", plan.questions);
}

#[test]
fn merged_ranges_and_side_by_side_blocks() {
    let plain = Format::new();
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Kế hoạch").expect("name");
    let merge = |sheet: &mut Worksheet, from: (u32, u16), to: (u32, u16), text: &str| {
        sheet
            .merge_range(from.0, from.1, to.0, to.1, text, &plain)
            .expect("a range");
    };
    merge(sheet, (0, 0), (0, 2), "SỞ Y TẾ");
    merge(sheet, (0, 3), (0, 5), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    merge(sheet, (1, 0), (1, 2), "Số: 7/KH-SYT");
    merge(sheet, (1, 3), (1, 5), "Huế, ngày 9 tháng 01 năm 2025");
    merge(
        sheet,
        (3, 0),
        (3, 5),
        "KẾ HOẠCH MỤC TIÊU CHẤT LƯỢNG NĂM 2025",
    );
    merge(sheet, (5, 0), (6, 0), "TT");
    merge(sheet, (5, 1), (6, 1), "Chỉ tiêu");
    merge(sheet, (5, 2), (6, 2), "Kết quả cần đạt");
    merge(sheet, (5, 3), (5, 4), "Phân công");
    put(sheet, 6, &["", "", "", "Chủ trì", "Phối hợp"]);
    merge(sheet, (5, 5), (6, 5), "Tiến độ");
    put(sheet, 7, &["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"]);
    merge(sheet, (8, 0), (9, 0), "1");
    merge(sheet, (8, 1), (9, 1), "Hồ sơ đúng hạn");
    merge(sheet, (8, 2), (9, 2), "Tối thiểu 98%");
    put(sheet, 8, &["", "", "", "Văn phòng", "Các phòng", "Quý I"]);
    put(sheet, 9, &["", "", "", "Thanh tra", "", "Quý II"]);
    put(
        sheet,
        10,
        &["2", "Hài lòng", "> 90%", "Phòng NVY", "", "Cả năm"],
    );
    put(sheet, 12, &["Nơi nhận:", "", "", "", "GIÁM ĐỐC"]);
    put(sheet, 13, &["- Như trên;"]);
    put(sheet, 14, &["- Lưu: VT."]);
    put(sheet, 16, &["", "", "", "", "Lê Thị Hoa"]);
    let hidden = workbook.add_worksheet();
    hidden.set_name("Nháp").expect("name").set_hidden(true);
    put(hidden, 0, &["bỏ"]);
    let plan = read(&saved(&mut workbook)).expect("a plan");
    assert_eq!(plan.organisation.as_deref(), Some("SỞ Y TẾ"));
    assert_eq!(plan.document_number.as_deref(), Some("7/KH-SYT"));
    assert_eq!(plan.date, chrono::NaiveDate::from_ymd_opt(2025, 1, 9));
    assert_eq!(plan.objectives.len(), 2);
    assert_eq!(targets(&plan.objectives[0]), [">= 98% measure"]);
    assert_eq!(actions(&plan.objectives[0]), [" | Thanh tra |  | Quý II"]);
    assert_eq!(
        plan.objectives[0]
            .responsible
            .as_ref()
            .map(|who| who.text.as_str()),
        Some("Văn phòng")
    );
    assert_eq!(plan.objectives[1].deadline.as_deref(), Some("Cả năm"));
    assert_eq!(plan.recipients, ["Như trên", "Lưu: VT"]);
    assert_eq!(
        plan.signer
            .as_ref()
            .and_then(|signer| signer.name.as_deref()),
        Some("Lê Thị Hoa")
    );
    assert_eq!(
        questions(&plan),
        [
            "MissingColumn - action",
            "EmptyCell 1 action",
            "HiddenSheet - Nháp"
        ]
    );
    assert!(plan.unread.is_empty(), "{:?}", plan.unread);
    assert_eq!(plan.source[0].sheet.as_deref(), Some("Kế hoạch"));
    let at = plan.objectives[1].from[0];
    assert_eq!(
        (at.block, at.row),
        (1, Some(11)),
        "the row as Excel numbers it"
    );
}

#[test]
fn a_sheet_for_each_objective() {
    let mut workbook = Workbook::new();
    for (name, target) in [("MT1", "trên 87 điểm"), ("MT2", "trên 98%")] {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).expect("name");
        let heading = format!("Mục tiêu {}: Đạt {target}", &name[2..]);
        put(sheet, 0, &[heading.as_str()]);
        put(
            sheet,
            1,
            &["STT", "Công việc", "Đơn vị thực hiện", "Thời hạn"],
        );
        put(sheet, 2, &["1", "Kiểm tra", "Văn phòng", "Hằng tháng"]);
    }
    let bytes = saved(&mut workbook);
    let plan = plandoc::read(
        &bytes,
        Some("muc_tieu_2024.xlsx"),
        &plandoc::Limits::default(),
    )
    .expect("a plan");
    let all: Vec<String> = plan.objectives.iter().flat_map(targets).collect();
    assert_eq!(all, ["> 87 điểm text", "> 98% text"]);
    assert!(
        plan.objectives
            .iter()
            .all(|objective| objective.actions.len() == 1)
    );
    assert_eq!(plan.year, Some(2024));
    assert_eq!(questions(&plan), ["YearFromFileName - 2024"]);
}

#[test]
fn a_cell_far_away_costs_nothing_and_is_kept() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    put(sheet, 0, &["MỤC TIÊU CHẤT LƯỢNG NĂM 2025"]);
    put(sheet, 1, &["TT", "Mục tiêu", "Đo lường"]);
    put(sheet, 2, &["1", "Đúng hạn", "95%"]);
    sheet.write_string(2, 16_383, "lạc").expect("a cell");
    sheet.write_string(1_048_575, 1, "cuối").expect("a cell");
    let plan = read(&saved(&mut workbook)).expect("a plan");
    assert_eq!(plan.objectives[0].text, "Đúng hạn cuối");
    assert!(questions(&plan).contains(&"JoinedRows 1".to_owned()));
    let unread: Vec<&str> = plan
        .unread
        .iter()
        .map(|fragment| fragment.text.as_str())
        .collect();
    assert_eq!(unread, ["lạc"]);
}

#[test]
fn an_empty_workbook_is_empty_and_other_packages_are_named() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet();
    assert_eq!(
        read(&saved(&mut workbook)),
        Err(ReadError::File(Error::Empty))
    );
    for (parts, found) in [
        (&[("xl/workbook.bin", "")][..], "xlsb"),
        (&[("ppt/presentation.xml", "<a/>")], "pptx"),
        (&[("mimetype", ""), ("content.xml", "<a/>")], "opendocument"),
        (&[("a.txt", "x")], "zip"),
    ] {
        assert_eq!(
            read(&package(parts)),
            Err(ReadError::File(Error::UnsupportedFormat { found }))
        );
    }
}
