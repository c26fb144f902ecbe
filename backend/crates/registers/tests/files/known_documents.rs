//! The registers of documents, with the headers that their forms prescribe and the ones that are seen.

use registers::{Why, specs, values as parse};

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
    assert_eq!(
        header.absent,
        ["due", "finished", "secrecy", "channel", "unit"]
    );
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
