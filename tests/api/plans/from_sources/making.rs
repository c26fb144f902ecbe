//! Makes the files of `tests/data/sources` whose form a person could not keep by hand: workbooks, and messages of many rows.
//!
//! `cargo test -p mtcl-tests --test api write_the_source_files -- --ignored` writes them anew. Everything in them is made
//! up; their forms are those of the offices and systems named in the folder's README.

use std::collections::BTreeMap;
use std::fs;

use registers::legacy::{self, Encoding};
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, Worksheet};
use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;

use crate::support::sources;

#[test]
#[ignore = "writes the files that the other tests read"]
fn write_the_source_files() {
    let folder = sources::root().join("tests/data/sources");
    let write = |name: &str, bytes: Vec<u8>| fs::write(folder.join(name), bytes).unwrap();
    let message = |value: &Value| serde_json::to_vec_pretty(value).unwrap();
    write("2025/dongbohosomc.json", message(&portal()));
    write("2025/igate.json", message(&igate()));
    write("2025/so-van-ban-di.xlsx", outgoing());
    write("2021/phieu-5s-p201.xlsx", five_s("Phòng Nghiệp vụ Y", 84));
    write("2021/phieu-5s-p305.xlsx", five_s("Văn phòng Sở", 90));
    write("2021/ho-so-hanh-nghe.xlsx", licences());
    write("2021/so-theo-doi-tcvn3.xlsx", follow_up());
    write("2021/danh-sach-can-bo.xlsx", staff());
    write("2021/danh-sach-dao-tao.xlsx", trainings());
}

/// A sheet as offices make it: titles over merged cells, days as days. A row is a line, its cells stand between bars; `<`
/// is merged with the cell to its left, `^` with the one above. `stored` says how text is kept.
fn sheet(name: &str, stored: fn(&str) -> String, lines: &str) -> Vec<u8> {
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let title = Format::new().set_align(FormatAlign::Center).set_text_wrap();
    let cells: Vec<Vec<&str>> = lines
        .lines()
        .map(|line| line.split('|').map(str::trim).collect())
        .collect();
    let at = |row: usize, column: usize| cells.get(row).and_then(|row| row.get(column)).copied();
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(name).unwrap();
    for (row, line) in cells.iter().enumerate() {
        for (column, text) in line.iter().enumerate() {
            let place = |row: usize, column: usize| (row as u32, column as u16);
            let (first_row, first_column) = place(row, column);
            let right = (1..).find(|right| at(row, column + right) != Some("<"));
            let below = (1..).find(|below| at(row + below, column) != Some("^"));
            let (last_row, last_column) = place(
                row + below.unwrap_or(1) - 1,
                column + right.unwrap_or(1) - 1,
            );
            if ["", "<", "^"].contains(text) {
            } else if (first_row, first_column) != (last_row, last_column) {
                sheet
                    .merge_range(
                        first_row,
                        first_column,
                        last_row,
                        last_column,
                        &stored(text),
                        &title,
                    )
                    .unwrap();
            } else if let Some(at) = a_day(text) {
                sheet
                    .write_with_format(first_row, first_column, &at, &day)
                    .unwrap();
            } else {
                write_text(sheet, first_row, first_column, &stored(text));
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

fn write_text(sheet: &mut Worksheet, row: u32, column: u16, text: &str) {
    match text.parse::<u32>() {
        // A number as Excel takes it in when somebody types it.
        Ok(number) => sheet.write_number(row, column, number).unwrap(),
        Err(_) => sheet.write_string(row, column, text).unwrap(),
    };
}

fn a_day(text: &str) -> Option<ExcelDateTime> {
    let parts: Vec<u16> = text
        .split('/')
        .filter_map(|part| part.parse().ok())
        .collect();
    match parts.as_slice() {
        [day, month, year] if text.len() == 10 => {
            ExcelDateTime::from_ymd(*year, *month as u8, *day as u8).ok()
        }
        _ => None,
    }
}

/// Letters with their accents apart, as some systems store them.
fn apart(text: &str) -> String {
    text.nfd().collect()
}

/// Text in TCVN3, as files of that time have it: each letter stands as the Western letter of its byte.
fn tcvn3(text: &str) -> String {
    let bytes = (0xa1..=0xff_u8).map(char::from);
    let letters: BTreeMap<char, char> = bytes
        .filter_map(|byte| {
            let letter = legacy::convert(&byte.to_string(), Encoding::Tcvn3);
            let letter = letter.chars().next().filter(|letter| *letter != byte)?;
            Some((letter, byte))
        })
        .collect();
    let stored = |letter: char| {
        let small = || letter.to_lowercase().next();
        let byte = letters.get(&letter);
        // Capitals with accents have no byte of their own: a font of capitals shows the small ones.
        *byte.or_else(|| letters.get(&small()?)).unwrap_or(&letter)
    };
    text.chars().map(stored).collect()
}

fn plain(text: &str) -> String {
    text.to_owned()
}

/// Sixty dossiers that were finished in 2025, one of them a week late, and four that were not.
fn portal() -> Value {
    let row = |number: u32, changes: Value| {
        let mut row = json!({
            "MaHoSo": format!("H29.16-250303-{number:04}"), "MaTTHC": "1.012289", "TenTTHC": "Cấp mới giấy phép hành nghề",
            "MaLinhVuc": "G17-YT01", "TenLinhVuc": "Khám bệnh, chữa bệnh", "KenhThucHien": if number <= 32 { "2" } else { "1" },
            "ChuHoSo": format!("Người Nộp {number}"), "SoGiayToChuHoSo": format!("0792{number:08}"), "LoaiDoiTuong": "1",
            "Email": "", "SoDienThoai": format!("0909{number:06}"), "TrichYeuHoSo": "", "NgayNopHoSo": "20250302213000",
            "NgayTiepNhan": "20250303080000", "NgayHenTra": "20250414170000", "TrangThaiHoSo": "10",
            "NgayKetThucXuLy": format!("202504{:02}101500", 1 + number % 14), "NgayTra": "20250415090000", "NgayTuChoi": "",
            "ThongTinTra": "", "HinhThuc": "0", "DonViXuLy": "Phòng Nghiệp vụ Y", "GhiChu": "", "TaiLieuNop": [],
            "DanhSachHoSoBoSung": [], "DanhSachGiayToKetQua": []
        });
        row.as_object_mut()
            .unwrap()
            .extend(changes.as_object().unwrap().clone());
        row
    };
    let mut rows: Vec<Value> = (1..=59).map(|number| row(number, json!({}))).collect();
    rows.push(row(
        60,
        json!({ "NgayKetThucXuLy": "20250421101500", "NgayTra": "20250422090000" }),
    ));
    let open = |more: Value| {
        let mut open = json!({ "NgayKetThucXuLy": "", "NgayTra": "", "TrangThaiHoSo": "4" });
        open.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        open
    };
    // Still open when its day has passed.
    rows.push(row(61, open(json!({}))));
    let supplement = json!([{
        "HoSoBoSungId": "1", "NguoiYeuCauBoSung": "Chuyên Viên A", "NoiDungBoSung": "", "NgayBoSung": "20250310090000",
        "NguoiTiepNhanBoSung": "", "NgayTiepNhanBoSung": "", "NgayHenTraMoi": ""
    }]);
    rows.push(row(
        62,
        open(json!({ "TrangThaiHoSo": "5", "DanhSachHoSoBoSung": supplement })),
    ));
    rows.push(row(
        63,
        json!({ "TrangThaiHoSo": "7", "NgayKetThucXuLy": "20250310090000", "NgayTra": "" }),
    ));
    rows.push(row(
        64,
        open(json!({ "TrangThaiHoSo": "3", "NgayTiepNhan": "", "NgayHenTra": "", "NgayTuChoi": "20250304090000" })),
    ));
    json!({
        "session": "", "madonvi": "000.00.16.H29", "service": "DongBoHoSoMC", "isUpdating": "False", "data": rows
    })
}

/// A page of the search of the sub-department's system: nine dossiers of December, still in time at the year's end.
fn igate() -> Value {
    let row = |number: u32| {
        let (id, name) = match number {
            1..=7 => (0, "Trực tuyến"),
            _ => (1, "Trực tiếp"),
        };
        let level = if number == 9 {
            "Chỉ cung cấp thông tin"
        } else {
            "Toàn trình"
        };
        json!({
            "id": format!("64{number:02}"), "code": format!("000.00.16.H29-251222-{number}"),
            "nationCode": format!("H29.16-251222-{number:04}"),
            "procedure": {
                "id": "17", "code": "1.003348.000.00.00.H29", "sector": { "code": "YT05" },
                "translate": [{ "languageId": 46, "name": "Product declaration" },
                    { "languageId": 228, "name": "Đăng ký bản công bố sản phẩm thực phẩm dinh dưỡng y học" }],
            },
            "procedureLevel": { "id": "5ff6b1a706d0e31c6bf13e1", "name": level },
            "applicant": { "data": { "fullname": format!("Người Nộp {number}"), "identityNumber": "079200000000" } },
            "dossierStatus": { "id": 2, "name": "Đang xử lý" }, "applyMethod": { "id": id, "name": name },
            "agency": { "code": "000.00.16.H29", "name": "Văn phòng Sở" },
            "appliedDate": "2025-12-21T22:00:00.000+0700", "acceptedDate": "2025-12-22T02:00:00.000+0000",
            "appointmentDate": "2026-01-12T17:00:00.000+0700"
        })
    };
    json!({ "content": (1..=9).map(row).collect::<Vec<_>>(), "number": 0, "size": 50, "totalElements": 9, "last": true })
}

/// The register of outgoing documents with a header of two rows, letters with their accents apart, and the two answers
/// that the document axis brings too.
fn outgoing() -> Vec<u8> {
    let rows = "\
SỞ Y TẾ
SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM 2025

Văn bản | < | < | Người ký | Nơi nhận văn bản | Đơn vị, người nhận bản lưu | Phát hành | < | < | Ghi chú
Số, ký hiệu | Ngày, tháng, năm văn bản | Tên loại và trích yếu nội dung | ^ | ^ | ^ | Độ mật | Hình thức gửi | Ký số | ^
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
310/BC-SYT | 13/03/2025 | Báo cáo tiêm chủng quý I | GĐ | UBND tỉnh | NVY | Thường | Trục liên thông | x
355/BC-SYT | 20/03/2025 | Báo cáo nhân lực y tế | PGĐ | UBND tỉnh | VP | Thường | Trục liên thông | x
356/SYT-VP | 21/03/2025 | V/v tổ chức giao ban tháng 4 | CVP | Các phòng thuộc Sở | VP |  | eOffice | x
402/QĐ-SYT | 08/04/2025 | Quyết định ban hành quy trình ISO | GĐ | Các phòng thuộc Sở | VP |  | eOffice | có
415/SYT-NVY | 10/04/2025 | V/v phòng, chống sởi | PGĐ | TTYT các khu vực | NVY | Không mật | Trục liên thông | x
420/GM-SYT | 11/04/2025 | Giấy mời họp Hội đồng chuyên môn | CVP | Thành viên Hội đồng | NVY |  |  |
12/SYT-M | 14/04/2025 | Nội dung không ghi ở đây | GĐ | Công an tỉnh | VP | Mật | Bản giấy |
Tổng cộng: 7 văn bản
Người lập |  |  |  |  |  |  | Chánh Văn phòng";
    sheet("Văn bản đi", apart, rows)
}

/// A room's score sheet: five groups of four questions, five points each.
fn five_s(room: &str, points: u32) -> Vec<u8> {
    const GROUPS: [&str; 5] = [
        "I. SÀNG LỌC",
        "II. SẮP XẾP",
        "III. SẠCH SẼ",
        "IV. SĂN SÓC",
        "V. SẴN SÀNG",
    ];
    const QUESTIONS: [&str; 4] = [
        "Không có vật dụng, hồ sơ thừa",
        "Vị trí có nhãn, dễ lấy, dễ trả",
        "Mặt bàn, sàn nhà, thiết bị sạch",
        "Có bảng phân công và tự kiểm tra",
    ];
    let mut lines = format!(
        "PHIẾU CHẤM ĐIỂM 5S | < | < | < | <\nPhòng: {room} | < | < | < | <\nNgày chấm: 10/06/2021 | | Đánh giá viên: Trần Văn Bình\n\
         TT | Nội dung đánh giá | Điểm tối đa | Điểm | Nhận xét\n"
    );
    // One point is missing in each of the last questions.
    let whole = 20 - (100 - points);
    let mut number = 0;
    for group in GROUPS {
        lines.push_str(&format!("{group}\n"));
        for question in QUESTIONS {
            number += 1;
            let (got, finding) = match number <= whole {
                true => (5, ""),
                false => (4, "Cần làm thường xuyên hơn"),
            };
            lines.push_str(&format!("{number} | {question} | 5 | {got} | {finding}\n"));
        }
    }
    lines.push_str(&format!(" | Tổng cộng | 100 | {points}\n"));
    sheet("5S", plain, &lines)
}

/// An export of licence dossiers, with names and telephone numbers that must not stay.
fn licences() -> Vec<u8> {
    let rows = "\
DANH SÁCH HỒ SƠ ĐÃ GIẢI QUYẾT QUÝ II NĂM 2021 | < | < | < | < | < | < | < | < | < | < | <

STT | Hồ sơ | < | < | Thời gian | < | < | Trạng thái | Đơn vị xử lý | Chủ hồ sơ | Mức độ | Hình thức nộp
^ | Mã hồ sơ | Mã TTHC | Tên TTHC | Ngày tiếp nhận | Ngày hẹn trả | Ngày kết thúc xử lý | ^ | ^ | ^ | ^ | ^
1 | 000.00.16.H29-210405-0001 | 1.003709 | Cấp chứng chỉ hành nghề khám bệnh, chữa bệnh | 05/04/2021 | 04/05/2021 | 29/04/2021 | Đã trả kết quả | Phòng Nghiệp vụ Y | Người Nộp 1 | Một phần | Trực tiếp
2 | 000.00.16.H29-210405-0002 | 1.003709 | Cấp chứng chỉ hành nghề khám bệnh, chữa bệnh | 05/04/2021 | 04/05/2021 | 04/05/2021 | Đã trả kết quả | Phòng Nghiệp vụ Y | Người Nộp 2 | Một phần | Trực tiếp
3 | 000.00.16.H29-210406-0001 | 1.003709 | Cấp chứng chỉ hành nghề khám bệnh, chữa bệnh | 06/04/2021 | 05/05/2021 | 28/04/2021 | Đã xử lý xong | Phòng Nghiệp vụ Y | Người Nộp 3 | Một phần | Trực tuyến";
    sheet("Hồ sơ", plain, rows)
}

/// The follow-up register of 2021, in the encoding that the office's old machine still writes.
fn follow_up() -> Vec<u8> {
    let rows = "\
SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN NĂM 2021 | < | < | < | < | < | <

Số đến | Tên loại, số và ký hiệu, ngày tháng và tác giả | Đơn vị hoặc người nhận | Thời hạn giải quyết | Tiến độ giải quyết | Số, ký hiệu văn bản trả lời | Ghi chú
212 | Công văn số 801/UBND-VX ngày 01/03/2021 của UBND tỉnh về tiêm chủng | Phòng Nghiệp vụ Y | 15/03/2021 | Đã hoàn thành | 190/BC-SYT ngày 14/03/2021
230 | Công văn số 845/UBND-VX ngày 04/03/2021 của UBND tỉnh về nhân lực | Văn phòng Sở | 19/03/2021 | Đã hoàn thành | 205/BC-SYT ngày 19/03/2021
241 | Công văn số 870/UBND-NC ngày 08/03/2021 của UBND tỉnh để biết | Văn phòng Sở |  | Đang theo dõi |  | Không yêu cầu trả lời";
    sheet("So theo doi", tcvn3, rows)
}

fn staff() -> Vec<u8> {
    let rows = "\
DANH SÁCH CÔNG CHỨC VĂN PHÒNG SỞ Y TẾ NĂM 2021 | < | < | < | < | < | < | <

TT | Mã cán bộ | Họ và tên | Chức vụ | Đơn vị | Ngày vào cơ quan | Nghỉ dài hạn | <
^ | ^ | ^ | ^ | ^ | ^ | Nghỉ từ ngày | Nghỉ đến ngày
1 | CC-01 | Nguyễn Thị Lan | Chuyên viên | Văn phòng Sở | 01/03/2015
2 | CC-02 | Trần Văn Bình | Chuyên viên | Văn phòng Sở | 01/09/2017
3 | CC-03 | Phạm Thu Hoa | Kế toán | Văn phòng Sở | 15/07/2012 | 01/11/2020 | 31/01/2022";
    sheet("Công chức", plain, rows)
}

/// Forty hours for one person, fifty lessons for the other: 37.5 hours of 45 minutes.
fn trainings() -> Vec<u8> {
    let rows = "\
DANH SÁCH ĐÀO TẠO, BỒI DƯỠNG NĂM 2021 | < | < | < | < | < | < | <
Đơn vị tổ chức: Trường Chính trị tỉnh
TT | Họ và tên | Đơn vị | Tên lớp | Thời gian | < | Thời lượng | Số chứng chỉ
^ | ^ | ^ | ^ | Từ ngày | Đến ngày | ^ | ^
1 | Nguyễn Thị Lan | Văn phòng Sở | Quản lý nhà nước ngạch chuyên viên | 01/03/2021 | 05/03/2021 | 24 giờ | 15/CN-TCT
2 | Nguyễn Thị Lan | Văn phòng Sở | Nội bộ về TCVN ISO 9001:2015 | 10/05/2021 | 11/05/2021 | 16 giờ |
3 | Trần Văn Bình | Văn phòng Sở | Quản lý nhà nước ngạch chuyên viên | 01/03/2021 | 12/03/2021 | 50 tiết | 16/CN-TCT";
    sheet("Đào tạo", plain, rows)
}
