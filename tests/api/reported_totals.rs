//! `/reported-totals`: reports II.06a of senders, from their files and as JSON, beside what our dossiers give.

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

#[actix_web::test]
async fn a_report_with_broken_sums_is_previewed_kept_and_compared_cell_by_cell() {
    let app = start().await;
    let officer = app.person(Role::OneStopOfficer).await;
    let file = report(QUARTER, LINES);

    let seen = send(&officer, &file, "", of_feed("motcua"))
        .await
        .expect(200);
    assert_eq!(seen["table"]["kind"], "report_06a", "{seen}");
    assert_eq!(seen["push"], json!(null));
    let preview = &seen["report"];
    assert_eq!(
        (&preview["status"], &preview["id"]),
        (&json!("new"), &json!(null))
    );
    assert_eq!(preview["heading"], QUARTER);
    assert_eq!(
        (&preview["from"], &preview["to"], &preview["as_of"]),
        (
            &json!("2025-04-01"),
            &json!("2025-06-30"),
            &json!("2025-06-30")
        )
    );
    assert_eq!(
        (&preview["broken_lines"], &preview["unreadable_lines"]),
        (&json!(2), &json!(1)),
        "the line with a broken sum, and the total that its lines do not give: {preview}"
    );
    let none = officer.get("/reported-totals").await.expect(200);
    assert_eq!(none["items"], json!([]), "a dry run keeps nothing");

    let taken = take(&officer, &file, of_feed("motcua")).await;
    let detail = stored(&officer, &taken).await;
    let lines = detail["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 4);
    let [kcb, drug, unknown, total] = [0, 1, 2, 3].map(|place| &lines[place]);

    assert_eq!(kcb["claim"]["label"], "Khám bệnh, chữa bệnh");
    assert_eq!(kcb["claim"]["words"]["done_late"], "-", "word for word");
    assert_eq!(kcb["matching"], "matched");
    assert_eq!(
        row(&kcb["claim"]["theirs"]),
        [5, 3, 1, 1, 4, 1, 3, 0, 1, 1, -1]
    );
    assert_eq!(row(&kcb["ours"]), [5, 3, 1, 1, 4, 1, 2, 1, 1, 0, 1]);
    assert_eq!(row(&kcb["difference"]), [0, 0, 0, 0, 0, 0, 1, -1, 0, 1, -1]);
    assert_eq!(
        (&kcb["differs"], broken(&kcb["claim"])),
        (&json!(true), Vec::new())
    );
    assert_eq!(
        kcb["on_time"],
        json!({ "theirs": { "numerator": 4, "denominator": 4 }, "ours": { "numerator": 3, "denominator": 4 } })
    );
    assert_eq!(
        kcb["online"],
        json!({ "theirs": { "numerator": 3, "denominator": 4 }, "ours": { "numerator": 3, "denominator": 4 } })
    );

    assert_eq!(
        drug["fields"],
        json!(["Dược phẩm"]),
        "through the catalogue: {drug}"
    );
    assert_eq!(row(&drug["ours"]), [1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0]);
    assert_eq!(
        broken(&drug["claim"]),
        [("received".to_owned(), true), ("balance".to_owned(), false)]
    );
    assert_eq!(row(&drug["difference"]), [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

    assert_eq!(
        (&unknown["matching"], &unknown["ours"]),
        (&json!("unmatched"), &json!(null))
    );
    assert_eq!(unknown["claim"]["unreadable"], json!(["open_in_time"]));
    assert_eq!(unknown["claim"]["words"]["open_in_time"], "x");

    assert_eq!(
        (&total["claim"]["kind"], &total["matching"]),
        (&json!("total"), &json!("sum"))
    );
    assert_eq!(
        row(&total["ours"]),
        [8, 5, 2, 1, 5, 2, 2, 1, 2, 1, 1],
        "with what no line is about, and without another system's"
    );
    assert_eq!(total["claim"]["wrong_totals"], json!([]));
    assert_eq!(
        broken(&total["claim"]),
        [("received".to_owned(), true), ("balance".to_owned(), false)]
    );
    assert_eq!(
        detail["beside"],
        json!({ "paused": 1, "withdrawn": 0, "refused": 0 })
    );
    let outside: Vec<(&Value, i64)> = detail["outside"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["code"], row(&one["ours"])[0]))
        .collect();
    assert_eq!(outside, [(&json!(null), 1), (&json!("MP"), 1)]);
    assert_eq!(
        (&detail["rule"], &detail["compared_to"]),
        (&json!("dossier-on-time"), &json!("2025-06-30"))
    );
    let summary = &detail["report"];
    assert_eq!(
        (
            &summary["sender_kind"],
            &summary["sender_name"],
            &summary["feed_code"]
        ),
        (
            &json!("feed"),
            &json!("Một cửa điện tử tỉnh"),
            &json!("motcua")
        )
    );
    assert_eq!(
        (
            &summary["differing_lines"],
            &summary["unmatched_lines"],
            &summary["broken_lines"]
        ),
        (&json!(3), &json!(1), &json!(2))
    );

    let board = officer.get("/feeds").await.expect(200);
    let report = &board["items"][0]["report"];
    assert_eq!(
        (
            &report["differing_lines"],
            &report["unmatched_lines"],
            &report["to"]
        ),
        (&json!(3), &json!(1), &json!("2025-06-30")),
        "{board}"
    );
    assert_eq!(report["id"], summary["id"]);
    assert_eq!(
        board["items"][0]["last_push"],
        json!(null),
        "a report is no push"
    );
}

#[actix_web::test]
async fn a_number_of_ours_leads_to_exactly_the_dossiers_behind_it() {
    let app = start().await;
    let officer = app.person(Role::OneStopOfficer).await;
    let taken = take(&officer, &report(QUARTER, LINES), of_feed("motcua")).await;
    let detail = stored(&officer, &taken).await;
    let id = taken["report"]["id"].as_str().unwrap();
    let behind = async |query: &str| -> Vec<String> {
        let path = format!("/reported-totals/{id}/dossiers?{query}");
        let rows = officer.get(&path).await.expect(200);
        let items = rows["items"].as_array().unwrap().iter();
        items
            .map(|one| one["code"].as_str().unwrap().to_owned())
            .collect()
    };
    for (place, line) in (1..).zip(detail["lines"].as_array().unwrap()) {
        for (name, count) in line["ours"].as_object().into_iter().flatten() {
            let found = behind(&format!("line={place}&figure={name}")).await;
            assert_eq!(
                i64::try_from(found.len()).unwrap(),
                count.as_i64().unwrap(),
                "{place} {name}"
            );
        }
    }
    assert_eq!(
        behind("line=1&figure=done_late").await,
        ["H29.16-250408-0002"]
    );
    assert_eq!(
        behind("line=1&figure=carried").await,
        ["H29.16-250310-0005"]
    );
    let outside = behind("figure=received&outside=true").await;
    assert_eq!(outside, ["H29.16-250620-0009", "H29.16-250408-0010"]);

    let first = officer
        .get(&format!(
            "/reported-totals/{id}/dossiers?line=1&figure=received&limit=2"
        ))
        .await
        .expect(200);
    let cursor = first["next_cursor"].as_str().unwrap();
    assert_eq!(
        behind(&format!("line=1&figure=received&cursor={cursor}"))
            .await
            .len(),
        3
    );
    officer
        .get(&format!(
            "/reported-totals/{id}/dossiers?line=9&figure=done"
        ))
        .await
        .expect_problem(422, "validation_failed");
}

#[actix_web::test]
async fn the_same_file_changes_nothing_and_another_becomes_a_version() {
    let app = start().await;
    let officer = app.person(Role::OneStopOfficer).await;
    let file = report(QUARTER, LINES);
    let first = take(&officer, &file, of_feed("motcua")).await;
    assert_eq!(first["report"]["status"], "new");
    let again = take(&officer, &file, of_feed("motcua")).await;
    assert_eq!(again["report"]["status"], "unchanged");
    assert_eq!(again["report"]["id"], first["report"]["id"]);

    let mut lines = LINES.to_vec();
    let mended: &[&str] = &[
        "2",
        "Dược phẩm",
        "1",
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
    ];
    lines[2] = mended;
    let second = take(&officer, &report(QUARTER, &lines), of_feed("motcua")).await;
    assert_eq!(second["report"]["status"], "new_version");
    let stale = take(&officer, &file, of_feed("motcua")).await;
    assert_eq!(
        stale["report"]["status"], "stale",
        "the older one does not come back"
    );

    let listed = officer.get("/reported-totals").await.expect(200);
    assert_eq!(listed["items"].as_array().unwrap().len(), 1);
    assert_eq!(listed["items"][0]["version_number"], 2);
    assert_eq!(
        listed["items"][0]["differing_lines"], 2,
        "the mended line agrees now"
    );
    let all = officer
        .get("/reported-totals?all_versions=true")
        .await
        .expect(200);
    assert_eq!(all["items"].as_array().unwrap().len(), 2);
    let old = stored(&officer, &first).await;
    assert_eq!(old["report"]["latest"], false);
    assert_eq!(
        row(&old["lines"][1]["claim"]["theirs"])[0],
        2,
        "the older version stays as it was"
    );
    assert_eq!(old["versions"].as_array().unwrap().len(), 2);

    // Another sender's report of the same period is another report.
    let own = take(&officer, &file, json!({})).await;
    assert_eq!(own["report"]["status"], "new");
    let own = stored(&officer, &own).await;
    assert_eq!(own["report"]["sender_kind"], "user");
    assert_eq!(row(&own["lines"][3]["ours"])[0], 9, "of all systems");

    let auditor = app.person(Role::Auditor).await;
    let admin = app.person(Role::Administrator).await;
    let log = admin
        .get("/audit-log?action=reported_totals.store")
        .await
        .expect(200);
    assert_eq!(log["items"].as_array().unwrap().len(), 3, "{log}");
    assert_eq!(log["items"][0]["detail"]["lines"], 4);
    send(&auditor, &file, "dry_run=false", json!({}))
        .await
        .expect_problem(403, "forbidden");
    auditor.get("/reported-totals").await.expect(200);
}

#[actix_web::test]
async fn a_name_that_nobody_knows_is_asked_about_and_what_was_said_is_kept() {
    let app = start().await;
    let officer = app.person(Role::OneStopOfficer).await;
    let taken = take(&officer, &report(QUARTER, LINES), of_feed("motcua")).await;
    let detail = stored(&officer, &taken).await;
    let offers = detail["offers"].as_array().unwrap();
    assert!(
        offers.contains(&json!("MP")) && offers.contains(&json!("Dược phẩm")),
        "{detail}"
    );
    assert_eq!(detail["may"]["map"], true);
    let id = taken["report"]["id"].as_str().unwrap();
    let put = async |who: &Actor<'_>, line: u32, fields: Value| {
        let path = format!("/reported-totals/{id}/lines/{line}/fields");
        who.send(
            who.request(Method::PUT, &path)
                .json(&json!({ "fields": fields })),
        )
        .await
    };
    let mapped = put(&officer, 3, json!(["MP"])).await.expect(200);
    assert_eq!(
        (
            &mapped["lines"][2]["matching"],
            &mapped["lines"][2]["fields_kept"]
        ),
        (&json!("matched"), &json!(true))
    );
    assert_eq!(
        row(&mapped["lines"][2]["ours"]),
        [1, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0]
    );
    let difference = row(&mapped["lines"][2]["difference"]);
    assert_eq!(
        (difference[9], difference[10]),
        (-1, 1),
        "the unreadable cell is not compared: {mapped}"
    );
    assert_eq!(mapped["report"]["unmatched_lines"], 0);

    // Kept for the sender's next report, and for nobody else's.
    let next = take(&officer, &report("Tháng 6/2025", LINES), of_feed("motcua")).await;
    assert_eq!(
        stored(&officer, &next).await["lines"][2]["fields_kept"],
        true
    );
    let own = take(&officer, &report(QUARTER, LINES), json!({})).await;
    assert_eq!(
        stored(&officer, &own).await["lines"][2]["matching"],
        "unmatched"
    );

    // None of ours; then forgotten.
    let none = put(&officer, 3, json!([])).await.expect(200);
    assert_eq!(row(&none["lines"][2]["ours"]), [0; 11]);
    let forgotten = put(&officer, 3, json!(null)).await.expect(200);
    assert_eq!(forgotten["lines"][2]["matching"], "unmatched");
    let admin = app.person(Role::Administrator).await;
    let log = admin
        .get("/audit-log?action=reported_totals.map")
        .await
        .expect(200);
    let items = log["items"].as_array().unwrap();
    assert_eq!(items.len(), 3, "{log}");
    assert_eq!(items[1]["detail"]["old"], json!(["MP"]));
    assert_eq!(items[1]["detail"]["new"], json!([]));

    put(&officer, 4, json!(["MP"]))
        .await
        .expect_problem(409, "wrong_state");
    put(&officer, 9, json!(["MP"]))
        .await
        .expect_problem(404, "not_found");
    put(&officer, 3, json!([" "]))
        .await
        .expect_problem(422, "validation_failed");
    let auditor = app.person(Role::Auditor).await;
    put(&auditor, 3, json!(["MP"]))
        .await
        .expect_problem(403, "forbidden");
}

#[actix_web::test]
async fn the_period_is_asked_for_and_never_guessed() {
    let app = start().await;
    let officer = app.person(Role::OneStopOfficer).await;
    let file = report("Kèm theo Báo cáo ngày 15 tháng 6 năm 2025", LINES);
    let seen = send(&officer, &file, "", json!({})).await.expect(200);
    assert_eq!(seen["report"]["missing"], json!(["from", "to"]), "{seen}");
    assert_eq!(seen["report"]["status"], json!(null));
    assert_eq!(seen["report"]["lines"].as_array().unwrap().len(), 4);
    let problem = send(&officer, &file, "dry_run=false", json!({}))
        .await
        .expect_problem(422, "validation_failed");
    let fields: Vec<&Value> = problem["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["field"])
        .collect();
    assert_eq!(fields, ["report.from", "report.to"]);

    // The year is not over, so the sender has to say until when it counted.
    let year = json!({ "report": { "from": "2025-01-01", "to": "2025-12-31" } });
    let seen = send(&officer, &file, "", year).await.expect(200);
    assert_eq!(seen["report"]["missing"], json!(["as_of"]));
    for (terms, field, code) in [
        (
            json!({ "from": "2025-04-01", "to": "2025-03-31" }),
            "report.to",
            "impossible_dates",
        ),
        (
            json!({ "from": "2020-01-01", "to": "2025-03-31" }),
            "report.to",
            "out_of_range",
        ),
        (
            json!({ "from": "2025-04-01", "to": "2025-12-31", "as_of": "2025-12-01" }),
            "report.as_of",
            "out_of_range",
        ),
        (
            json!({ "from": "2025-04-01", "to": "2025-06-30", "feed": "khong-co" }),
            "report.feed",
            "not_found",
        ),
        (
            json!({ "from": "2025-04-01", "to": "2025-06-30", "unit": "khong-co" }),
            "report.unit",
            "unknown_unit",
        ),
    ] {
        let problem = send(&officer, &file, "", json!({ "report": terms }))
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(
            (
                &problem["errors"][0]["field"],
                &problem["errors"][0]["code"]
            ),
            (&json!(field), &json!(code))
        );
    }

    // Counted up to the day before the 15th: so are ours.
    let terms = json!({ "report": { "from": "2025-04-01", "to": "2025-06-30", "as_of": "2025-06-14", "feed": "motcua", "remark": "Số tạm tính" } });
    let taken = take(&officer, &file, terms).await;
    let detail = stored(&officer, &taken).await;
    assert_eq!(
        (&detail["compared_to"], &detail["remark"]),
        (&json!("2025-06-14"), &json!("Số tạm tính"))
    );
    assert_eq!(
        row(&detail["lines"][3]["ours"])[0],
        7,
        "the one of 20 June came later"
    );
}

#[actix_web::test]
async fn reports_come_as_csv_and_as_json_from_programs() {
    let app = start().await;
    let program = app
        .program(&[
            Permission::DossiersWrite,
            Permission::SourcesRead,
            Permission::PushesRead,
        ])
        .await;
    let admin = app.person(Role::Administrator).await;
    let feed = admin.get("/feeds/motcua").await;
    let tag = feed.header("etag").to_owned();
    admin
        .patch("/feeds/motcua", &tag, &json!({ "client_id": program.id }))
        .await
        .expect(200);
    let csv = "Quý II/2025,,,,,,,,,,,,\n\
        STT,Lĩnh vực,Tiếp nhận,,,,Đã giải quyết,,,,Đang giải quyết,,\n\
        ,,Tổng số,Trực tuyến,\"Trực tiếp, BCCI\",Từ kỳ trước,Tổng số,Trước hạn,Đúng hạn,Quá hạn,Tổng số,Trong hạn,Quá hạn\n\
        (1),(2),(3),(4),(5),(6),(7),(8),(9),(10),(11),(12),(13)\n\
        1,\"Khám bệnh, chữa bệnh\",5,3,1,1,4,1,2,1,1,0,1\n";
    let request = program
        .request(
            Method::POST,
            "/register-files?dry_run=false&file_name=06a.csv",
        )
        .header("Content-Type", "text/csv")
        .body(csv);
    let taken = program.send(request).await.expect(200);
    assert_eq!(
        (&taken["report"]["status"], &taken["report"]["from"]),
        (&json!("new"), &json!("2025-04-01")),
        "{taken}"
    );
    let detail = stored(&program, &taken).await;
    assert_eq!(
        (
            &detail["report"]["feed_code"],
            &detail["report"]["file_name"]
        ),
        (&json!("motcua"), &json!("06a.csv")),
        "the program's own feed"
    );
    assert_eq!(
        (
            &detail["lines"][0]["differs"],
            &detail["report"]["differing_lines"]
        ),
        (&json!(false), &json!(0)),
        "{detail}"
    );

    let body = |more: Value| {
        let mut line = json!({
            "TenLinhVuc": "Khám bệnh, chữa bệnh", "TongSo": 5, "TiepNhanQuaMang": 3, "TiepNhanTrucTiep": 1, "TiepNhanQuaBCCI": 0,
            "TiepNhanKyTruoc": 1, "TongDaXuLy": 4, "DaXuLyTruocHan": 1, "DaXuLyDungHan": 3.0, "DaXuLyQuaHan": null,
            "TongDangXuLy": 1, "DangXuLyTrongHan": 0, "DangXuLyQuaHan": 1, "TongBoSung": 1, "TongTraLai": 0
        });
        for (field, value) in more.as_object().unwrap() {
            line[field] = value.clone();
        }
        json!({ "report": { "from": "2025-04-01", "to": "2025-06-30" }, "lines": [line], "total": { "TongSo": 6 } })
    };
    let seen = program
        .post("/reported-totals?dry_run=true", &body(json!({})))
        .await
        .expect(200);
    assert_eq!(
        (&seen["status"], &seen["id"]),
        (&json!("new_version"), &json!(null))
    );
    let taken = program
        .post("/reported-totals", &body(json!({})))
        .await
        .expect(200);
    assert_eq!(
        (&taken["status"], &taken["broken_lines"]),
        (&json!("new_version"), &json!(1)),
        "{taken}"
    );
    let id = taken["id"].as_str().unwrap();
    let again = program
        .post("/reported-totals", &body(json!({})))
        .await
        .expect(200);
    assert_eq!(
        (&again["status"], &again["id"]),
        (&json!("unchanged"), &json!(id))
    );
    let detail = program
        .get(&format!("/reported-totals/{id}"))
        .await
        .expect(200);
    assert_eq!(detail["report"]["form"], "json");
    assert_eq!(
        row(&detail["lines"][0]["difference"]),
        [0, 0, 0, 0, 0, 0, 1, -1, 0, 0, 0]
    );
    assert_eq!(
        detail["lines"][0]["claim"]["words"]["TongBoSung"], "1",
        "kept word for word"
    );
    assert_eq!(
        detail["lines"][1]["claim"]["wrong_totals"],
        json!([{ "figure": "received", "stated": 6, "lines": 5 }])
    );
    for (more, field, code) in [
        (json!({ "TongSo": -1 }), "lines[0].TongSo", "out_of_range"),
        (
            json!({ "TenLinhVuc": "" }),
            "lines[0].TenLinhVuc",
            "required",
        ),
    ] {
        let problem = program
            .post("/reported-totals", &body(more))
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(
            (
                &problem["errors"][0]["field"],
                &problem["errors"][0]["code"]
            ),
            (&json!(field), &json!(code))
        );
    }
    let other = app.program(&[Permission::DossiersWrite]).await;
    let mut body = body(json!({}));
    body["report"]["feed"] = json!("motcua");
    other
        .post("/reported-totals", &body)
        .await
        .expect_problem(403, "forbidden");
}

#[actix_web::test]
async fn who_is_limited_to_a_unit_reports_and_sees_that_unit_only() {
    let app = TestApp::start().await;
    let [_, office, medicine] = units(&app).await;
    dossiers(&app).await;
    let scopes = [
        Permission::DossiersWrite,
        Permission::DossiersRead,
        Permission::PushesRead,
    ];
    let [medical, clerk] = [
        app.program_in(&scopes, Some(medicine)).await,
        app.program_in(&scopes, Some(office)).await,
    ];
    let body = json!({
        "report": { "from": "2025-04-01", "to": "2025-06-30" },
        "lines": [{ "TenLinhVuc": "Khám bệnh, chữa bệnh", "TongSo": 5 }], "total": { "TongSo": 5 }
    });
    let of_medicine = medical.post("/reported-totals", &body).await.expect(200);
    let of_office = clerk.post("/reported-totals", &body).await.expect(200);
    let total = async |who: &Actor<'_>, taken: &Value| {
        let path = format!("/reported-totals/{}", taken["id"].as_str().unwrap());
        let detail = who.get(&path).await.expect(200);
        row(&detail["lines"][1]["ours"])[0]
    };
    assert_eq!(total(&medical, &of_medicine).await, 9);
    assert_eq!(
        total(&clerk, &of_office).await,
        0,
        "none of the dossiers is the office's"
    );
    assert_eq!(
        clerk.get("/reported-totals").await.expect(200)["items"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let path = format!("/reported-totals/{}", of_medicine["id"].as_str().unwrap());
    clerk.get(&path).await.expect_problem(404, "not_found");
    clerk
        .get(&format!("{path}/dossiers?figure=done"))
        .await
        .expect_problem(404, "not_found");
    let mut others = body.clone();
    others["report"]["unit"] = json!("nvy");
    let problem = clerk
        .post("/reported-totals", &others)
        .await
        .expect_problem(422, "validation_failed");
    assert_eq!(problem["errors"][0]["code"], "outside_unit");
}
