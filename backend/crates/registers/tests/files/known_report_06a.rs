//! The report II.06a, with the header that its form prescribes and without its merges.

use registers::specs::report_06a::{BrokenSum, Line};
use registers::{Why, specs};
use rust_xlsxwriter::Format;

use crate::{put, read, workbook};

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
    let lines: Vec<Line> = table.records.iter().map(Line::of).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(
        lines[0].figures,
        [1120, 800, 300, 20, 1000, 600, 390, 10, 120, 118, 2].map(Some)
    );
    assert_eq!(lines[0].number.as_deref(), Some("1"));
    assert_eq!(lines[0].broken_sums(), []);
    assert_eq!(
        (lines[1].figures[7], lines[1].figures[10]),
        (Some(0), None),
        "a stroke is 0, an empty cell says nothing"
    );
    let broken: Vec<(BrokenSum, i64, i64)> = lines[1]
        .broken_sums()
        .iter()
        .map(|one| (one.sum, one.stated, one.parts))
        .collect();
    assert_eq!(
        broken,
        [(BrokenSum::Received, 50, 45), (BrokenSum::Balance, 50, 45)]
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
    let line = Line::of(&table.records[0]);
    assert_eq!(line.figures, [6, 3, 2, 1, 4, 2, 1, 1, 2, 1, 1].map(Some));
    assert_eq!(line.broken_sums(), []);
    let wrong = text.replace("1,Dược,6,", "1,Dược,sáu,");
    let (_, table) = read(wrong.as_bytes(), specs::report_06a::SPEC);
    let line = Line::of(&table.records[0]);
    assert_eq!(line.unreadable, ["received"]);
    assert_eq!((line.figures[0], line.figures[1]), (None, Some(3)));
    assert_eq!(line.broken_sums(), [], "what cannot be read is not judged");
}
