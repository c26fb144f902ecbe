//! Lists and exports, with the headers that are seen.

use registers::{Why, specs, values as parse};
use rust_xlsxwriter::{ExcelDateTime, Format};

use crate::{put, read, values, workbook};

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
