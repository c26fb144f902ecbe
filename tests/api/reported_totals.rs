//! `/reported-totals`: reports II.06a of senders, from their files and as JSON, beside what our dossiers give.

mod comparing;
mod limits;
mod names;
mod periods;
mod programs;
mod versions;

use mtcl::auth::{Permission, Role};
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use rust_xlsxwriter::{Format, Workbook, Worksheet};
use serde_json::Value;

use crate::support::{Actor, Answer, TestApp, dossier, json, units};

/// The report as the form prescribes it, its header merged over three rows.
fn report(heading: &str, lines: &[&[&str]]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("06a").unwrap();
    let plain = Format::new();
    put(sheet, 0, &["Biểu số II.06a/VPCP/KSTT"]);
    let mut merge = |r1, c1, r2, c2, text: &str| {
        let _ = sheet.merge_range(r1, c1, r2, c2, text, &plain).unwrap();
    };
    merge(1, 0, 1, 12, "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC");
    merge(2, 0, 2, 12, heading);
    merge(3, 0, 5, 0, "STT");
    merge(3, 1, 5, 1, "Lĩnh vực, công việc giải quyết theo cấp");
    merge(3, 2, 3, 5, "Số lượng hồ sơ tiếp nhận");
    merge(3, 6, 3, 9, "Số lượng hồ sơ đã giải quyết");
    merge(3, 10, 3, 12, "Số lượng hồ sơ đang giải quyết");
    merge(4, 2, 5, 2, "Tổng số");
    merge(4, 3, 4, 4, "Trong kỳ");
    merge(4, 5, 5, 5, "Từ kỳ trước");
    for (column, title) in (6..).zip([
        "Tổng số",
        "Trước hạn",
        "Đúng hạn",
        "Quá hạn",
        "Tổng số",
        "Trong hạn",
        "Quá hạn",
    ]) {
        merge(4, column, 5, column, title);
    }
    put(
        sheet,
        5,
        &["", "", "", "Trực tuyến", "Trực tiếp, dịch vụ bưu chính"],
    );
    put(
        sheet,
        6,
        &[
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
        ],
    );
    for (row, cells) in (7..).zip(lines) {
        put(sheet, row, cells);
    }
    let end = 8 + u32::try_from(lines.len()).unwrap();
    put(
        sheet,
        end,
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
    workbook.save_to_buffer().unwrap()
}

fn put(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
        sheet.write_string(row, column, *text).unwrap();
    }
}

/// Line 1 (KCB) claims one more on time and none late; line 2 (Dược) breaks its first sum; line 3 nobody knows.
const LINES: &[&[&str]] = &[
    &["I", "Lĩnh vực do Sở giải quyết"],
    &[
        "1",
        "Khám bệnh, chữa bệnh",
        "5",
        "3",
        "1",
        "1",
        "4",
        "1",
        "3",
        "-",
        "1",
        "1",
        "",
    ],
    &[
        "2",
        "Dược phẩm",
        "2",
        "1",
        "",
        "",
        "1",
        "1",
        "",
        "",
        "",
        "",
        "",
    ],
    &[
        "3",
        "Mỹ phẩm và thực phẩm",
        "1",
        "0",
        "1",
        "0",
        "0",
        "0",
        "0",
        "0",
        "1",
        "x",
        "1",
    ],
    &[
        "",
        "Tổng cộng",
        "8",
        "4",
        "2",
        "1",
        "5",
        "2",
        "3",
        "0",
        "2",
        "1",
        "1",
    ],
];

const QUARTER: &str = "Kỳ báo cáo: Quý II/2025";

async fn send(who: &Actor<'_>, file: &[u8], query: &str, reading: Value) -> Answer {
    let part = Part::bytes(file.to_vec()).file_name("II.06a quy II.xlsx");
    let form = Form::new()
        .part("file", part)
        .text("reading", reading.to_string());
    let path = format!("/register-files?{query}");
    who.send(who.request(Method::POST, &path).multipart(form))
        .await
}

async fn take(who: &Actor<'_>, file: &[u8], reading: Value) -> Value {
    send(who, file, "dry_run=false", reading).await.expect(200)
}

fn of_feed(code: &str) -> Value {
    json!({ "report": { "feed": code } })
}

/// What the one-stop system sent of its dossiers. In the second quarter: of KCB 3 received online (one finished early, one
/// late, one open and late), 1 at the counter on time, 1 carried and finished on time; of Dược 1 online and finished early,
/// named by the catalogue; of MP 1 by post, open in time; 1 waits for the citizen, without a field.
async fn dossiers(app: &TestApp) {
    let admin = app.person(Role::Administrator).await;
    let feed = json!({ "code": "motcua", "name": "Một cửa điện tử tỉnh", "source_kind": "dossiers", "adapter": "own_json" });
    admin.post("/feeds", &feed).await.expect(201);
    let procedure = json!({
        "source": "tay", "code": "1.000002", "name": "Cấp chứng chỉ hành nghề dược", "field": "Dược phẩm", "level": "full",
        "authority": "department", "decision_number": "9/QĐ-UBND", "decided_on": "2024-01-05", "unit_code": "nvy"
    });
    admin
        .post("/procedures/batch", &json!({ "items": [procedure] }))
        .await
        .expect(200);
    let kcb = |code: &str, changes: Value| {
        let mut row = dossier(
            code,
            json!({ "source": "motcua", "field_code": "Khám bệnh, chữa bệnh" }),
        );
        for (field, value) in changes.as_object().unwrap() {
            row[field] = value.clone();
        }
        row
    };
    let done = |at: &str| json!({ "status": "done", "finished_at": at, "source_updated_at": "2025-07-01T08:00:00" });
    let with = |mut one: Value, more: Value| {
        for (field, value) in more.as_object().unwrap() {
            one[field] = value.clone();
        }
        one
    };
    let rows = vec![
        kcb("H29.16-250408-0001", done("2025-05-05T09:00:00")),
        kcb("H29.16-250408-0002", done("2025-05-07T09:00:00")),
        kcb("H29.16-250408-0003", json!({})),
        kcb(
            "H29.16-250408-0004",
            with(done("2025-05-06T23:00:00"), json!({ "channel": "counter" })),
        ),
        kcb(
            "H29.16-250310-0005",
            with(
                done("2025-04-10T09:00:00"),
                json!({ "received_at": "2025-03-10T09:00:00", "due_at": "2025-04-10T17:00:00" }),
            ),
        ),
        // Over before the quarter, and after it: neither is in it.
        kcb(
            "H29.16-250110-0006",
            with(
                done("2025-03-31T16:00:00"),
                json!({ "received_at": "2025-01-10T09:00:00", "due_at": "2025-04-10T17:00:00" }),
            ),
        ),
        kcb(
            "H29.16-250701-0007",
            json!({ "received_at": "2025-07-01T00:00:00", "due_at": "2025-07-31T17:00:00" }),
        ),
        with(
            dossier("H29.16-250408-0008", done("2025-05-05T09:00:00")),
            json!({ "source": "motcua", "procedure_code": "1.000002", "procedure_name": "Cấp chứng chỉ hành nghề dược" }),
        ),
        kcb(
            "H29.16-250620-0009",
            json!({ "field_code": "MP", "channel": "postal", "received_at": "2025-06-20T09:00:00", "due_at": "2025-07-20T17:00:00" }),
        ),
        with(
            kcb(
                "H29.16-250408-0010",
                json!({ "status": "supplement_requested", "pauses": [{ "requested_at": "2025-04-10T09:00:00" }] }),
            ),
            json!({ "field_code": null, "source_updated_at": "2025-04-10T09:00:00" }),
        ),
        // Another system's: none of this report.
        kcb("H29.16-250408-0011", json!({ "source": "khac" })),
    ];
    let program = app.program(&[Permission::DossiersWrite]).await;
    let pushed = program
        .post("/dossiers/batch", &json!({ "items": rows }))
        .await
        .expect(200);
    assert_eq!(pushed["counts"]["created"], 11, "{pushed}");
}

async fn start() -> TestApp {
    let app = TestApp::start().await;
    units(&app).await;
    dossiers(&app).await;
    app
}

async fn stored(who: &Actor<'_>, taken: &Value) -> Value {
    let id = taken["report"]["id"].as_str().unwrap();
    who.get(&format!("/reported-totals/{id}")).await.expect(200)
}

/// (3) to (13) as one row; -1 for null.
fn row(figures: &Value) -> [i64; 11] {
    [
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
        "open_late",
    ]
    .map(|name| figures[name].as_i64().unwrap_or(-1))
}

fn broken(line: &Value) -> Vec<(String, bool)> {
    let sums = line["broken_sums"].as_array().unwrap();
    sums.iter()
        .map(|one| {
            (
                one["sum"].as_str().unwrap().to_owned(),
                one["is_error"].as_bool().unwrap(),
            )
        })
        .collect()
}
