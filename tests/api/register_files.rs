//! `/register-files`: registers, lists and exports, each from its file to its figure; what is asked before; what is refused.

mod documents;
mod lists;
mod reading;
mod staff;

use reqwest::Method;
use reqwest::multipart::{Form, Part};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::Value;

use crate::support::{Actor, Answer};

/// Cells of a sheet, row by row; what looks like a day is written as one, as offices do.
fn sheet(rows: &[&[&str]]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*cells).filter(|(_, text)| !text.is_empty()) {
            let parts: Vec<u16> = text
                .split('/')
                .filter_map(|part| part.parse().ok())
                .collect();
            match parts.as_slice() {
                [d, m, y] if text.len() == 10 => {
                    let at = ExcelDateTime::from_ymd(*y, *m as u8, *d as u8).unwrap();
                    sheet.write_with_format(row, column, &at, &day).unwrap();
                }
                _ => drop(sheet.write_string(row, column, *text).unwrap()),
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

async fn send(who: &Actor<'_>, file: &[u8], query: &str, reading: Value) -> Answer {
    let part = Part::bytes(file.to_vec()).file_name("so-lieu.xlsx");
    let form = Form::new()
        .part("file", part)
        .text("reading", reading.to_string());
    let path = format!("/register-files?{query}");
    who.send(who.request(Method::POST, &path).multipart(form))
        .await
}

async fn look(who: &Actor<'_>, file: &[u8], reading: Value) -> Value {
    send(who, file, "", reading).await.expect(200)
}

async fn take(who: &Actor<'_>, file: &[u8], reading: Value) -> Value {
    send(who, file, "dry_run=false", reading).await.expect(200)
}

/// Why rows were not taken: row of the sheet, code, field.
fn refusals(answer: &Value) -> Vec<(u64, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let rows = answer["push"]["rejected"].as_array().unwrap();
    rows.iter()
        .map(|row| {
            (
                row["index"].as_u64().unwrap() + 1,
                text(&row["code"]),
                text(&row["field"]),
            )
        })
        .collect()
}

/// Numerator and denominator of a figure.
async fn figure(who: &Actor<'_>, indicator: &str, period: &str) -> (i64, i64) {
    let path = format!("/indicators/{indicator}/readings?period={period}");
    let answer = who.get(&path).await.expect(200);
    let reading = &answer["readings"][0];
    (
        reading["numerator"].as_i64().unwrap(),
        reading["denominator"].as_i64().unwrap(),
    )
}

fn outgoing() -> Vec<u8> {
    sheet(&[
        &["SỞ Y TẾ"],
        &["SỔ ĐĂNG KÝ VĂN BẢN ĐI"],
        &[],
        &[
            "Số, ký hiệu văn bản",
            "Ngày tháng văn bản",
            "Tên loại và trích yếu nội dung",
            "Người ký",
            "Nơi nhận văn bản",
            "Đơn vị, người nhận bản lưu",
            "Độ mật",
            "Hình thức gửi",
            "Ký số",
            "Trả lời văn bản",
        ],
        &[
            "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)",
        ],
        &[
            "310/BC-SYT",
            "19/03/2025",
            "Báo cáo tiêm chủng",
            "GĐ",
            "UBND tỉnh",
            "NVY",
            "",
            "Trục liên thông",
            "x",
            "CV số 1024/UBND-VX ngày 03/03/2025",
        ],
        &[
            "311/SYT-VP",
            "20/03/2025",
            "V/v họp",
            "PGĐ",
            "Các đơn vị",
            "Nguyễn Văn A",
            "Thường",
            "Bản giấy",
            "",
        ],
        &[
            "12/SYT-M",
            "21/03/2025",
            "Nội dung không được lộ",
            "GĐ",
            "Công an tỉnh",
            "VP",
            "Mật",
            "Bản giấy",
            "",
        ],
        &[
            "312/SYT-VP",
            "21/03/2025",
            "V/v khác",
            "GĐ",
            "",
            "VP",
            "Hỏa tốc",
            "",
            "",
        ],
        &["Tổng cộng", "", "", "", "", "", "", "", "4"],
    ])
}
