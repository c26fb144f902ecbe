//! Each known table, with the headers that its form prescribes and the ones that are seen.

use registers::specs::report_06a::{BrokenSum, Line};
use registers::{Why, specs, values as parse};
use rust_xlsxwriter::{ExcelDateTime, Format};

use crate::{put, read, values, workbook};

#[test]
fn the_register_of_incoming_documents() {
    let bytes = workbook(|sheet| {
        put(
            sheet,
            0,
            &[
                "UBND TỈNH X",
                "",
                "",
                "",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            ],
        );
        put(sheet, 1, &["SỞ Y TẾ"]);
        put(
            sheet,
            3,
            &["SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", "", "", "", "Năm 2026"],
        );
        put(
            sheet,
            5,
            &[
                "Ngày đến",
                "Số đến",
                "Tác giả",
                "Số, ký hiệu\nvăn bản",
                "Ngày tháng văn bản",
                "Tên loại và trích yếu nội dung",
                "Đơn vị hoặc người nhận",
                "Ngày chuyển",
                "Ký nhận",
                "Ghi chú",
            ],
        );
        put(
            sheet,
            6,
            &[
                "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)",
            ],
        );
        put(
            sheet,
            7,
            &[
                "02/03/2026",
                "412",
                "UBND tỉnh",
                "412/UBND-VX",
                "02/03/2026",
                "CV phòng dịch",
                "NVY",
            ],
        );
        put(
            sheet,
            8,
            &[
                "03/03/2026",
                "413",
                "Bộ Y tế",
                "99/BYT-MT",
                "27/02/2026",
                "CV môi trường",
                "NVY",
            ],
        );
    });
    let (header, table) = read(&bytes, specs::incoming_documents::SPEC);
    assert_eq!((header.first_row, header.last_row), (6, 6));
    assert!(header.is_complete());
    assert_eq!(header.absent, ["due", "finished", "secrecy", "channel"]);
    assert_eq!(
        values(
            &table,
            &[
                "arrived",
                "arrival_number",
                "author",
                "number",
                "dated",
                "receiver"
            ]
        ),
        [
            [
                "02/03/2026",
                "412",
                "UBND tỉnh",
                "412/UBND-VX",
                "02/03/2026",
                "NVY"
            ],
            [
                "03/03/2026",
                "413",
                "Bộ Y tế",
                "99/BYT-MT",
                "27/02/2026",
                "NVY"
            ],
        ]
    );
    let rows: Vec<u32> = table.records.iter().map(|record| record.row).collect();
    assert_eq!(rows, [8, 9]);
    assert_eq!(table.left_out[0].why, Why::Numbering);
    assert_eq!(table.sheet.as_deref(), Some("Sheet1"));
}

#[test]
fn the_register_of_outgoing_documents_with_what_the_form_lacks() {
    let bytes = workbook(|sheet| {
        put(
            sheet,
            0,
            &[
                "STT",
                "Số, ký hiệu văn bản",
                "Ngày tháng văn bản",
                "Tên loại và trích yếu nội dung",
                "Người ký",
                "Nơi nhận văn bản",
                "Đơn vị, người nhận bản lưu",
                "Số lượng bản",
                "Ngày chuyển",
                "Độ mật",
                "Gửi điện tử",
                "Ký số",
            ],
        );
        put(
            sheet,
            1,
            &[
                "1",
                "310/BC-SYT",
                "19/03/2026",
                "Báo cáo",
                "GĐ",
                "UBND",
                "VT",
                "2",
                "19/03/2026",
                "Thường",
                "x",
                "Có",
            ],
        );
    });
    let (header, table) = read(&bytes, specs::outgoing_documents::SPEC);
    assert_eq!(header.columns[0].field, None);
    assert_eq!(
        values(
            &table,
            &["number", "receivers", "archive", "copies", "secrecy"]
        ),
        [["310/BC-SYT", "UBND", "VT", "2", "Thường"]]
    );
    let record = &table.records[0];
    assert_eq!(record.get("electronic").and_then(parse::yes_no), Some(true));
    assert_eq!(
        record.get("signed_digitally").and_then(parse::yes_no),
        Some(true)
    );
    assert_eq!(record.get("receipt"), None);
}

#[test]
fn the_register_that_follows_documents_up() {
    let text = "\u{feff}Số đến;\"Tên loại, số và ký hiệu, ngày tháng và tác giả\";Đơn vị hoặc người nhận;Thời hạn giải quyết;Tiến độ giải quyết;Số, ký hiệu văn bản trả lời;Ghi chú\r\n\
        412;\"CV 412/UBND-VX; 02/03/2026\";NVY;20/03/2026;Xong;310/BC-SYT;\r\n";
    let (header, table) = read(text.as_bytes(), specs::follow_up::SPEC);
    assert!(header.is_complete());
    assert_eq!(
        values(&table, &["arrival_number", "document", "due", "answer"]),
        [[
            "412",
            "CV 412/UBND-VX; 02/03/2026",
            "20/03/2026",
            "310/BC-SYT"
        ]]
    );
}

#[test]
fn an_export_of_dossiers() {
    let bytes = workbook(|sheet| {
        put(sheet, 0, &["DANH SÁCH HỒ SƠ"]);
        put(
            sheet,
            2,
            &[
                "STT",
                "Số hồ sơ",
                "Mã TTHC",
                "Tên thủ tục hành chính",
                "Hình thức nộp",
                "Ngày nộp hồ sơ",
                "Ngày tiếp nhận",
                "Ngày hẹn trả",
                "Ngày trả kết quả",
                "Tình trạng hồ sơ",
                "Phòng xử lý",
            ],
        );
        put(
            sheet,
            3,
            &["1", "H29.16-260424-0001", "", "Cấp phép", "Trực tuyến"],
        );
        let time = Format::new().set_num_format("dd/mm/yyyy hh:mm:ss");
        let day = Format::new().set_num_format("dd/mm/yyyy");
        let at = |day, hour| {
            ExcelDateTime::from_ymd(2026, 4, day)
                .unwrap()
                .and_hms(hour, 30, 0)
                .unwrap()
        };
        sheet.write_number(3, 2, 1.00283).unwrap();
        sheet
            .write_datetime_with_format(3, 6, at(24, 9), &time)
            .unwrap();
        sheet
            .write_datetime_with_format(3, 7, ExcelDateTime::from_ymd(2026, 5, 4).unwrap(), &day)
            .unwrap();
        sheet.write_datetime(3, 8, at(29, 16)).unwrap();
        put(
            sheet,
            3,
            &[
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "Đã trả kết quả",
                "Nghiệp vụ Y",
            ],
        );
    });
    let (header, table) = read(&bytes, specs::dossiers::SPEC);
    assert!(header.is_complete(), "{:?}", header.missing);
    let record = &table.records[0];
    let code = record
        .get("procedure_code")
        .and_then(parse::procedure_code)
        .unwrap();
    assert!(code.repaired);
    assert_eq!(code.code, "1.002830");
    let times = ["received", "due", "returned"].map(|field| {
        let text = record.get(field).unwrap();
        parse::date_time(text).unwrap().to_string()
    });
    // The last cell has no date format, so it is the plain count of days.
    assert_eq!(
        times,
        [
            "2026-04-24 09:30:00",
            "2026-05-04 00:00:00",
            "2026-04-29 16:30:00"
        ]
    );
    assert_eq!(
        values(&table, &["code", "channel", "status", "unit", "finished"]),
        [[
            "H29.16-260424-0001",
            "Trực tuyến",
            "Đã trả kết quả",
            "Nghiệp vụ Y",
            ""
        ]]
    );
}

#[test]
fn a_catalogue_of_procedures_in_english() {
    let text = "code,name,field,level,authority,limit_days\n\
        1.012289,Cấp mới giấy phép hành nghề khám bệnh chữa bệnh,Khám bệnh chữa bệnh,full,department,30\n\
        1.00283,\"Cấp lại, gia hạn\",Dược phẩm,partial,province,15\n";
    let (header, table) = read(text.as_bytes(), specs::procedures::SPEC);
    assert!(header.is_complete());
    assert_eq!(
        values(&table, &["code", "name", "authority", "limit_days"])[1],
        ["1.00283", "Cấp lại, gia hạn", "province", "15"]
    );
}

#[test]
fn staff_and_trainings() {
    let staff = "TT\tHọ và tên\tChức vụ\tĐơn vị công tác\tNgày tuyển dụng\tNghỉ thai sản từ\tNghỉ thai sản đến\n\
        I\tVăn phòng Sở\n\
        1\tNguyễn Thị A\tChuyên viên\tVăn phòng\t01/03/2019\t01/02/2026\t31/07/2026\n\
        2\tTrần Văn B\tChánh Văn phòng\tVăn phòng\t15/08/2010\n\
        II\tPhòng Nghiệp vụ Y\n\
        3\tLê Văn C\tTrưởng phòng\tNghiệp vụ Y\t01/01/2020\n";
    let (_, table) = read(staff.as_bytes(), specs::staff::SPEC);
    assert_eq!(
        values(&table, &["name", "unit", "joined", "leave_to"]),
        [
            ["Nguyễn Thị A", "Văn phòng", "01/03/2019", "31/07/2026"],
            ["Trần Văn B", "Văn phòng", "15/08/2010", ""],
            ["Lê Văn C", "Nghiệp vụ Y", "01/01/2020", ""],
        ]
    );
    let headings: Vec<_> = table
        .left_out
        .iter()
        .map(|out| (out.why, out.text.as_str()))
        .collect();
    assert_eq!(
        headings,
        [
            (Why::Heading, "I Văn phòng Sở"),
            (Why::Heading, "II Phòng Nghiệp vụ Y")
        ]
    );

    let bytes = workbook(|sheet| {
        put(
            sheet,
            0,
            &[
                "STT",
                "Họ tên",
                "Phòng",
                "Tên lớp",
                "Thời gian",
                "",
                "Thời lượng",
                "",
                "Chứng chỉ",
            ],
        );
        sheet
            .merge_range(0, 4, 0, 5, "Thời gian", &Format::new())
            .unwrap();
        sheet
            .merge_range(0, 6, 0, 7, "Thời lượng", &Format::new())
            .unwrap();
        put(
            sheet,
            1,
            &["", "", "", "", "Từ ngày", "Đến ngày", "Số giờ", "Số tiết"],
        );
        put(
            sheet,
            2,
            &[
                "1",
                "Nguyễn Thị A",
                "VP",
                "ISO 9001",
                "01/04/2026",
                "03/04/2026",
                "",
                "24",
                "Có",
            ],
        );
    });
    let (header, table) = read(&bytes, specs::trainings::SPEC);
    assert_eq!(header.last_row, 2);
    assert_eq!(
        values(
            &table,
            &[
                "person",
                "course",
                "from",
                "to",
                "hours",
                "periods",
                "certificate"
            ]
        ),
        [[
            "Nguyễn Thị A",
            "ISO 9001",
            "01/04/2026",
            "03/04/2026",
            "",
            "24",
            "Có"
        ]]
    );
}

#[test]
fn a_score_sheet_of_5s() {
    let bytes = workbook(|sheet| {
        put(sheet, 0, &["PHIẾU ĐÁNH GIÁ 5S"]);
        put(sheet, 1, &["Khoa/phòng: Văn phòng"]);
        put(
            sheet,
            2,
            &["Thời gian: 05/06/2026", "", "Đánh giá viên: Tổ 5S"],
        );
        put(sheet, 3, &["TT", "Nội dung", "Điểm", "Cụ thể"]);
        put(sheet, 4, &["A", "SÀNG LỌC"]);
        put(sheet, 5, &["1", "Không có vật dụng thừa", "", "tốt"]);
        sheet.write_number(5, 2, 4.5).unwrap();
        put(sheet, 6, &["2", "Tài liệu hết hạn được loại bỏ"]);
        sheet.write_number(6, 2, 5).unwrap();
        put(sheet, 7, &["", "Tổng điểm"]);
        put(sheet, 8, &["", "Tổng cộng", "9,5"]);
        put(sheet, 10, &["", "", "", "Ngày 5 tháng 6 năm 2026"]);
        put(sheet, 11, &["Đại diện khoa", "", "", "Đánh giá viên"]);
    });
    let (_, table) = read(&bytes, specs::five_s::SPEC);
    assert_eq!(
        values(&table, &["number", "question", "score", "finding"]),
        [
            ["1", "Không có vật dụng thừa", "4,5", "tốt"],
            ["2", "Tài liệu hết hạn được loại bỏ", "5", ""],
        ]
    );
    let left_out: Vec<Why> = table.left_out.iter().map(|out| out.why).collect();
    assert_eq!(
        left_out,
        [
            Why::Heading,
            Why::Totals,
            Why::Totals,
            Why::Footer,
            Why::Footer
        ]
    );
    assert_eq!(table.left_out[2].record.get("score"), Some("9,5"));
}

const FORM: [&str; 13] = [
    "(1)",
    "(2)",
    "(3)=(4)+(5)+(6)",
    "(4)",
    "(5)",
    "(6)",
    "(7)=(8)+(9)+(10)",
    "(8)",
    "(9)",
    "(10)",
    "(11)=(12)+(13)",
    "(12)",
    "(13)",
];

#[test]
fn the_report_06a_with_its_merged_header() {
    let bytes = workbook(|sheet| {
        let plain = Format::new();
        put(sheet, 0, &["Biểu số II.06a/VPCP/KSTT"]);
        sheet
            .merge_range(1, 0, 1, 12, "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC", &plain)
            .unwrap();
        sheet.merge_range(3, 0, 5, 0, "STT", &plain).unwrap();
        sheet
            .merge_range(
                3,
                1,
                5,
                1,
                "Lĩnh vực, công việc giải quyết theo cấp",
                &plain,
            )
            .unwrap();
        sheet
            .merge_range(3, 2, 3, 5, "Số lượng hồ sơ tiếp nhận", &plain)
            .unwrap();
        sheet
            .merge_range(3, 6, 3, 9, "Số lượng hồ sơ đã giải quyết", &plain)
            .unwrap();
        sheet
            .merge_range(3, 10, 3, 12, "Số lượng hồ sơ đang giải quyết", &plain)
            .unwrap();
        sheet.merge_range(4, 2, 5, 2, "Tổng số", &plain).unwrap();
        sheet.merge_range(4, 3, 4, 4, "Trong kỳ", &plain).unwrap();
        sheet
            .merge_range(4, 5, 5, 5, "Từ kỳ trước", &plain)
            .unwrap();
        put(
            sheet,
            5,
            &["", "", "", "Trực tuyến", "Trực tiếp, dịch vụ bưu chính"],
        );
        for (column, title) in (6..).zip([
            "Tổng số",
            "Trước hạn",
            "Đúng hạn",
            "Quá hạn",
            "Tổng số",
            "Trong hạn",
            "Quá hạn",
        ]) {
            sheet
                .merge_range(4, column, 5, column, title, &plain)
                .unwrap();
        }
        put(sheet, 6, &FORM);
        put(sheet, 7, &["I", "Lĩnh vực do Sở giải quyết"]);
        put(
            sheet,
            8,
            &[
                "1",
                "Khám bệnh, chữa bệnh",
                "1.120",
                "800",
                "300",
                "20",
                "1.000",
                "600",
                "390",
                "10",
                "120",
                "118",
                "2",
            ],
        );
        put(
            sheet,
            9,
            &[
                "2",
                "Dược phẩm",
                "50",
                "30",
                "10",
                "5",
                "40",
                "30",
                "10",
                "-",
                "5",
                "5",
                "",
            ],
        );
        put(
            sheet,
            10,
            &[
                "",
                "Tổng cộng",
                "1.170",
                "830",
                "310",
                "25",
                "1.040",
                "630",
                "400",
                "10",
                "125",
                "123",
                "2",
            ],
        );
        put(
            sheet,
            12,
            &[
                "",
                "NGƯỜI LẬP BIỂU",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "THỦ TRƯỞNG ĐƠN VỊ",
            ],
        );
        put(sheet, 14, &["", "Trần Thị B"]);
    });
    let (header, table) = read(&bytes, specs::report_06a::SPEC);
    assert_eq!((header.first_row, header.last_row), (4, 6));
    let fields: Vec<&str> = header
        .columns
        .iter()
        .filter_map(|column| column.field.as_deref())
        .collect();
    assert_eq!(
        fields,
        [
            "number",
            "field",
            "received",
            "received_online",
            "received_directly",
            "carried",
            "done",
            "done_early",
            "done_on_time",
            "done_late",
            "open",
            "open_in_time",
            "open_late"
        ]
    );
    let lines: Vec<Line> = table
        .records
        .iter()
        .map(|record| Line::of(record).unwrap())
        .collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(
        lines[0].figures,
        [1120, 800, 300, 20, 1000, 600, 390, 10, 120, 118, 2]
    );
    assert_eq!(lines[0].broken_sums(), []);
    assert_eq!(
        lines[1].broken_sums(),
        [BrokenSum::Received, BrokenSum::Balance]
    );
    assert!(BrokenSum::Received.is_error() && !BrokenSum::Balance.is_error());
    let left_out: Vec<Why> = table.left_out.iter().map(|out| out.why).collect();
    assert_eq!(
        left_out,
        [
            Why::Numbering,
            Why::Heading,
            Why::Totals,
            Why::Footer,
            Why::Footer
        ]
    );
    assert_eq!(table.left_out[2].record.get("received"), Some("1.170"));
}

#[test]
fn the_report_06a_as_text_without_merges() {
    let text = "STT,Lĩnh vực,Tiếp nhận,,,,Đã giải quyết,,,,Đang giải quyết,,\n\
        ,,Tổng số,Trực tuyến,\"Trực tiếp, BCCI\",Từ kỳ trước,Tổng số,Trước hạn,Đúng hạn,Quá hạn,Tổng số,Trong hạn,Quá hạn\n\
        (1),(2),(3),(4),(5),(6),(7),(8),(9),(10),(11),(12),(13)\n\
        1,Dược,6,3,2,1,4,2,1,1,2,1,1\n";
    let (header, table) = read(text.as_bytes(), specs::report_06a::SPEC);
    assert!(header.is_complete(), "{:?}", header.missing);
    let line = Line::of(&table.records[0]).unwrap();
    assert_eq!(line.figures, [6, 3, 2, 1, 4, 2, 1, 1, 2, 1, 1]);
    assert_eq!(line.broken_sums(), []);
    let wrong = text.replace("1,Dược,6,", "1,Dược,sáu,");
    let (_, table) = read(wrong.as_bytes(), specs::report_06a::SPEC);
    assert_eq!(Line::of(&table.records[0]), Err("received"));
}
