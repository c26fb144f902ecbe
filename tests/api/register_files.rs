//! `/register-files`: registers, lists and exports, each from its file to its figure; what is asked before; what is refused.

use mtcl::auth::{Permission, Role};
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::Value;

use crate::support::{Actor, Answer, TestApp, json, units};

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

#[actix_web::test]
async fn outgoing_documents_are_previewed_taken_once_and_counted() {
    let app = TestApp::start().await;
    units(&app).await;
    let clerk = app.person(Role::Clerk).await;
    let file = outgoing();

    let seen = look(&clerk, &file, json!({})).await;
    let table = &seen["table"];
    assert_eq!(table["kind"], "outgoing_documents", "{seen}");
    assert_eq!(
        (&table["first_row"], &table["records"]),
        (&json!(4), &json!(4))
    );
    assert_eq!(table["columns"][0]["field"], "number");
    assert_eq!(table["columns"][0]["example"], "310/BC-SYT");
    assert_eq!(table["rows"][0]["cells"]["dated"], "19/03/2025");
    assert_eq!(table["left_out"][0]["why"], "numbering");
    assert_eq!(table["left_out"][1]["why"], "totals");
    assert_eq!(seen["push"]["id"], json!(null), "a dry run leaves no trace");
    assert_eq!(
        refusals(&seen),
        [(9, "unknown_value".into(), "secrecy".into())]
    );
    assert_eq!(
        clerk.get("/documents").await.expect(200)["items"],
        json!([])
    );

    let refused = send(&clerk, &file, "dry_run=false&atomic=true", json!({}))
        .await
        .expect(200);
    assert_eq!(refused["push"]["status"], "rejected", "{refused}");
    let taken = take(&clerk, &file, json!({})).await;
    assert_eq!(taken["push"]["counts"]["created"], 3, "{taken}");
    let again = take(&clerk, &file, json!({})).await;
    assert_eq!(again["push"]["counts"]["unchanged"], 3, "{again}");
    assert_eq!(
        figure(&clerk, "document-electronic-share", "2025").await,
        (1, 2)
    );

    let rows = clerk.get("/documents").await.expect(200);
    assert!(!rows.to_string().contains("không được lộ"), "{rows}");
    let of = |number: &str| {
        let items = rows["items"].as_array().unwrap().iter();
        items
            .clone()
            .find(|row| row["number"] == number)
            .cloned()
            .unwrap()
    };
    assert_eq!(of("310/BC-SYT")["reply_to"], "1024/UBND-VX");
    assert_eq!(of("310/BC-SYT")["source"], "register_file");
    let units = clerk.get("/units").await.expect(200);
    let code_of = |id: &Value| {
        let mut all = units["items"].as_array().unwrap().iter();
        all.find(|unit| unit["id"] == *id).unwrap()["code"].clone()
    };
    assert_eq!(code_of(&of("310/BC-SYT")["unit_id"]), "nvy");
    assert_eq!(
        code_of(&of("311/SYT-VP")["unit_id"]),
        "syt",
        "a person is no unit"
    );

    let pushes = clerk.get("/pushes").await.expect(200);
    let push = &pushes["items"][0];
    assert_eq!(
        (&push["adapter"], &push["file"]["name"]),
        (&json!("register_file"), &json!("so-lieu.xlsx"))
    );
    assert_eq!(push["file"]["register"], "outgoing_documents");
}

#[actix_web::test]
async fn refused_rows_come_back_in_the_file_s_own_columns_and_can_be_mended() {
    let app = TestApp::start().await;
    units(&app).await;
    let clerk = app.person(Role::Clerk).await;
    let taken = take(&clerk, &outgoing(), json!({})).await;
    let push = taken["push"]["id"].as_str().unwrap();

    let path = format!("/rejected-rows/file?format=xlsx&push_id={push}");
    let response = clerk.request(Method::GET, &path).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let file = response.bytes().await.unwrap();
    let seen = look(&clerk, &file, json!({})).await;
    let titles: Vec<&str> = seen["table"]["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| column["titles"][0].as_str().unwrap())
        .collect();
    assert_eq!(
        titles[..3],
        [
            "Số, ký hiệu văn bản",
            "Ngày tháng văn bản",
            "Tên loại và trích yếu nội dung"
        ]
    );
    assert_eq!(
        titles[titles.len() - 2..],
        ["Dòng trong tệp", "Lý do không nhận"]
    );
    assert_eq!(
        seen["table"]["kind"], "outgoing_documents",
        "it can be sent again: {seen}"
    );
    assert_eq!(
        refusals(&seen),
        [(2, "unknown_value".into(), "secrecy".into())]
    );

    let open = clerk.get("/rejected-rows?settled=false").await.expect(200);
    let row = &open["items"][0];
    assert_eq!(
        (&row["index"], &row["row"]["secrecy"]),
        (&json!(8), &json!("Hỏa tốc"))
    );
    let mut mended = row["row"].clone();
    mended["secrecy"] = json!("Thường");
    let path = format!("/rejected-rows/{}/retry", row["id"].as_str().unwrap());
    let out = clerk
        .post(&path, &json!({ "row": mended }))
        .await
        .expect(200);
    assert_eq!(out["counts"]["created"], 1, "{out}");
    let open = clerk.get("/rejected-rows?settled=false").await.expect(200);
    assert_eq!(open["items"], json!([]));
    let auditor = app.person(Role::Auditor).await;
    auditor
        .post(&path, &json!({}))
        .await
        .expect_problem(409, "wrong_state");
}

#[actix_web::test]
async fn a_correction_of_the_columns_is_kept_for_the_next_file() {
    let app = TestApp::start().await;
    units(&app).await;
    let clerk = app.person(Role::Clerk).await;
    let file = sheet(&[
        &[
            "Số KH",
            "Ngày văn bản",
            "Trích yếu",
            "Ghi chú",
            "Gửi điện tử",
        ],
        &["5/SYT-VP", "02/01/2025", "V/v trực Tết", "x", "có"],
    ]);
    let seen = look(&clerk, &file, json!({ "kind": "outgoing_documents" })).await;
    assert_eq!(seen["table"]["missing"], json!(["number"]), "{seen}");
    assert_eq!(seen["push"], json!(null));
    send(
        &clerk,
        &file,
        "dry_run=false",
        json!({ "kind": "outgoing_documents" }),
    )
    .await
    .expect_problem(422, "validation_failed");

    let key = seen["table"]["columns"][0]["key"].as_str().unwrap();
    let reading =
        json!({ "kind": "outgoing_documents", "columns": { key: "number" }, "keep_columns": true });
    assert_eq!(
        look(&clerk, &file, reading.clone()).await["push"]["counts"]["created"],
        1
    );
    let forgotten = look(&clerk, &file, json!({ "kind": "outgoing_documents" })).await;
    assert_eq!(
        forgotten["table"]["columns_kept"], false,
        "a dry run keeps nothing"
    );
    take(&clerk, &file, reading).await;

    // The same header, its columns elsewhere.
    let next = sheet(&[
        &[
            "Gửi điện tử",
            "Ngày văn bản",
            "Số KH",
            "Trích yếu",
            "Ghi chú",
        ],
        &["không", "03/01/2025", "6/SYT-VP", "V/v khác", ""],
    ]);
    let taken = take(&clerk, &next, json!({ "kind": "outgoing_documents" })).await;
    assert_eq!(taken["table"]["columns_kept"], true, "{taken}");
    assert_eq!(taken["push"]["counts"]["created"], 1);
    for (columns, code) in [
        (json!({ "so kh": "number", "ghi chu": "number" }), "taken"),
        (json!({ "so kh": "price" }), "unknown_value"),
    ] {
        let reading = json!({ "kind": "outgoing_documents", "columns": columns });
        let problem = send(&clerk, &next, "", reading)
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(problem["errors"][0]["code"], code);
    }
}

#[actix_web::test]
async fn text_from_before_unicode_is_taken_in_only_when_somebody_says_how() {
    let app = TestApp::start().await;
    units(&app).await;
    let clerk = app.person(Role::Clerk).await;
    // "Số, ký hiệu văn bản", "Ngày tháng văn bản", "Trích yếu nội dung" in TCVN3.
    let file = sheet(&[
        &[
            "Sè, ký hiÖu v¨n b¶n",
            "Ngµy th¸ng v¨n b¶n",
            "TrÝch yÕu néi dung",
        ],
        &[
            "7/SYT-VP",
            "06/01/2025",
            "B¸o c¸o c«ng t¸c y tÕ quý IV cña Së Y tÕ",
        ],
    ]);
    let seen = look(&clerk, &file, json!({})).await;
    assert_eq!(seen["legacy"]["encoding"], "tcvn3", "{seen}");
    assert_eq!(seen["legacy"]["sample"][0]["after"], "Số, ký hiệu văn bản");
    assert_eq!(
        seen["table"]["rows"][0]["cells"]["subject"],
        "Báo cáo công tác y tế quý IV của Sở Y tế"
    );
    assert_eq!(seen["push"], json!(null), "never silently");
    let problem = send(&clerk, &file, "dry_run=false", json!({}))
        .await
        .expect_problem(422, "validation_failed");
    assert_eq!(problem["errors"][0]["field"], "convert");
    let taken = take(&clerk, &file, json!({ "convert": "tcvn3" })).await;
    assert_eq!(taken["push"]["counts"]["created"], 1, "{taken}");
}

#[actix_web::test]
async fn incoming_documents_come_from_csv_as_the_whole_body() {
    let app = TestApp::start().await;
    units(&app).await;
    let clerk = app.person(Role::Clerk).await;
    let file = "Ngày đến;Số đến;Tác giả;Số, ký hiệu văn bản;Ngày tháng văn bản;Tên loại và trích yếu nội dung;Đơn vị hoặc người nhận\n\
        02/03/2025;412;UBND tỉnh;412/UBND-VX;01/03/2025;CV phòng dịch;NVY\n\
        03/03/2025;413;Bộ Y tế;99/BYT-MT;27/13/2025;CV môi trường;NVY\n";
    let request = clerk
        .request(
            Method::POST,
            "/register-files?dry_run=false&file_name=den.csv",
        )
        .header("Content-Type", "text/csv")
        .body(file);
    let taken = clerk.send(request).await.expect(200);
    assert_eq!(taken["table"]["kind"], "incoming_documents");
    assert_eq!(taken["push"]["counts"]["created"], 1, "{taken}");
    assert_eq!(
        refusals(&taken),
        [(3, "invalid_format".into(), "dated".into())]
    );
    let listed = clerk.get("/documents").await.expect(200);
    assert_eq!(
        (
            &listed["items"][0]["direction"],
            &listed["items"][0]["author"]
        ),
        (&json!("incoming"), &json!("UBND tỉnh"))
    );
}

#[actix_web::test]
async fn a_follow_up_register_gives_the_rate_of_directives_on_time() {
    let app = TestApp::start().await;
    units(&app).await;
    let clerk = app.person(Role::Clerk).await;
    let file = sheet(&[
        &[
            "Số đến",
            "Tên loại, số và ký hiệu, ngày tháng và tác giả",
            "Đơn vị hoặc người nhận",
            "Thời hạn giải quyết",
            "Tiến độ giải quyết",
            "Số, ký hiệu văn bản trả lời",
            "Ghi chú",
        ],
        &[
            "412",
            "CV số 1024/UBND-VX ngày 03/03/2025 của UBND tỉnh về tiêm chủng",
            "Phòng Nghiệp vụ Y",
            "14/03/2025",
            "Đã hoàn thành",
            "310/BC-SYT ngày 13/03/2025",
        ],
        &[
            "413",
            "CV số 1025/UBND-VX ngày 03/03/2025 của UBND tỉnh",
            "VP",
            "14/03/2025",
            "Hoàn thành ngày 20/3/2025",
            "",
        ],
        &[
            "414",
            "CV số 1026/UBND-VX ngày 04/03/2025",
            "VP",
            "31/03/2025",
            "Đã hoàn thành",
            "311/BC-SYT",
        ],
    ]);
    let taken = take(&clerk, &file, json!({})).await;
    assert_eq!(taken["table"]["kind"], "follow_up", "{taken}");
    assert_eq!(
        refusals(&taken),
        [(4, "required".into(), "finished".into())],
        "done, but when?"
    );
    assert_eq!(figure(&clerk, "directive-on-time", "2025-03").await, (1, 2));

    let list = sheet(&[
        &[
            "STT",
            "Số văn bản",
            "Ngày văn bản",
            "Nội dung nhiệm vụ",
            "Vai trò",
            "Đơn vị chủ trì",
            "Hạn hoàn thành",
            "Ngày hoàn thành",
        ],
        &[
            "1",
            "1030/UBND-VX",
            "01/04/2025",
            "Rà soát cơ sở khám bệnh",
            "Chủ trì",
            "NVY",
            "15/04/2025",
            "10/04/2025",
        ],
    ]);
    let taken = take(&clerk, &list, json!({})).await;
    assert_eq!(taken["table"]["kind"], "follow_up", "{taken}");
    assert_eq!(figure(&clerk, "directive-on-time", "2025-04").await, (1, 1));
}

#[actix_web::test]
async fn a_catalogue_gives_the_timeliness_of_iso_procedures() {
    let app = TestApp::start().await;
    units(&app).await;
    let officer = app.person(Role::OneStopOfficer).await;
    let file = sheet(&[
        &["DANH MỤC THỦ TỤC HÀNH CHÍNH"],
        &[
            "Mã TTHC",
            "Tên thủ tục hành chính",
            "Lĩnh vực",
            "Mức độ DVC",
            "Thẩm quyền giải quyết",
            "Thời hạn giải quyết",
            "Mã quy trình ISO",
            "Ngày ban hành quy trình",
        ],
        &[
            "1.012289",
            "Cấp mới giấy phép hành nghề",
            "Khám bệnh, chữa bệnh",
            "Toàn trình",
            "Sở Y tế",
            "30 ngày làm việc",
            "QT.NVY.12",
            "10/02/2025",
        ],
        &[
            "1.00283",
            "Cấp giấy phép hoạt động",
            "Khám bệnh, chữa bệnh",
            "Một phần",
            "Sở Y tế",
            "45",
            "",
            "",
        ],
        &[
            "1.012300",
            "Không rõ thẩm quyền",
            "",
            "Một phần",
            "Cấp tỉnh",
            "5",
            "",
            "",
        ],
    ]);
    let reading = json!({ "given": { "decision": "512/QĐ-UBND ngày 03/02/2025" } });
    let taken = take(&officer, &file, reading).await;
    assert_eq!(taken["table"]["kind"], "procedures", "{taken}");
    assert_eq!(
        refusals(&taken),
        [(5, "unknown_value".into(), "authority".into())]
    );
    let listed = officer.get("/procedures").await.expect(200);
    let codes: Vec<&str> = listed["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["code"].as_str().unwrap())
        .collect();
    assert!(
        codes.contains(&"1.002830"),
        "a spreadsheet cut its zero: {codes:?}"
    );
    assert_eq!(listed["items"][0]["decision_number"], "512/QĐ-UBND");
    assert_eq!(
        figure(&officer, "procedure-iso-timeliness", "2025").await,
        (1, 2)
    );
}

#[actix_web::test]
async fn staff_and_training_lists_give_each_person_s_hours() {
    let app = TestApp::start().await;
    units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let staff = sheet(&[
        &[
            "TT",
            "Mã cán bộ",
            "Họ và tên",
            "Chức vụ",
            "Đơn vị",
            "Ngày vào cơ quan",
            "Nghỉ thai sản từ",
            "Nghỉ thai sản đến",
        ],
        &[
            "1",
            "CC-01",
            "Nguyễn Thị Lan",
            "Chuyên viên",
            "Phòng Nghiệp vụ Y",
            "01/03/2015",
        ],
        &[
            "2",
            "CC-02",
            "Trần Văn Bình",
            "Chuyên viên",
            "VP",
            "01/03/2016",
        ],
        &[
            "3",
            "CC-03",
            "Trần Văn Bình",
            "Kế toán",
            "NVY",
            "01/03/2017",
            "01/05/2025",
            "31/08/2025",
        ],
        &[
            "",
            "CC-03",
            "Trần Văn Bình",
            "Kế toán",
            "NVY",
            "01/03/2017",
            "01/02/2023",
            "31/05/2023",
        ],
        &["4", "", "Lê Không Mã", "Lái xe", "VP", "01/03/2017"],
    ]);
    let taken = take(&secretary, &staff, json!({})).await;
    assert_eq!(taken["table"]["kind"], "staff", "{taken}");
    assert_eq!(taken["push"]["counts"]["created"], 3);
    assert_eq!(refusals(&taken), [(6, "required".into(), "code".into())]);
    let listed = secretary.get("/staff?q=CC-03").await.expect(200);
    assert_eq!(
        listed["items"][0]["leaves"][0],
        json!({ "from": "2023-02-01", "to": "2023-05-31" })
    );
    assert_eq!(listed["items"][0]["leaves"].as_array().unwrap().len(), 2);

    let trainings = sheet(&[
        &["DANH SÁCH ĐÀO TẠO NĂM 2025"],
        &["Đơn vị tổ chức: Trường Chính trị tỉnh"],
        &[
            "TT",
            "Họ và tên",
            "Đơn vị",
            "Tên lớp",
            "Từ ngày",
            "Đến ngày",
            "Thời lượng",
        ],
        &[
            "1",
            "Nguyễn Thị Lan",
            "NVY",
            "Quản lý nhà nước",
            "03/03/2025",
            "14/03/2025",
            "40 giờ",
        ],
        &[
            "2",
            "Trần Văn Bình",
            "VP",
            "Quản lý nhà nước",
            "03/03/2025",
            "14/03/2025",
            "20 tiết",
        ],
        &[
            "3",
            "Trần Văn Bình",
            "",
            "Quản lý nhà nước",
            "03/03/2025",
            "14/03/2025",
            "20 tiết",
        ],
        &[
            "4",
            "Phạm Người Lạ",
            "VP",
            "Quản lý nhà nước",
            "03/03/2025",
            "14/03/2025",
            "20 tiết",
        ],
        &[
            "5",
            "Nguyễn Thị Lan",
            "NVY",
            "ISO 9001",
            "01/04/2025",
            "01/04/2025",
            "2 ngày",
        ],
    ]);
    let taken = take(&secretary, &trainings, json!({ "given": { "unit": "" } })).await;
    assert_eq!(taken["table"]["kind"], "trainings", "{taken}");
    assert_eq!(
        refusals(&taken),
        [
            (6, "ambiguous".into(), "person".into()),
            (7, "not_found".into(), "person".into()),
            (8, "unknown_value".into(), "length".into())
        ]
    );
    let organiser = &taken["table"]["fields"]
        .as_array()
        .unwrap()
        .iter()
        .find(|field| field["name"] == "organiser")
        .unwrap()
        .clone();
    assert_eq!(
        (&organiser["given"], &organiser["from_above"]),
        (&json!("Trường Chính trị tỉnh"), &json!(true))
    );
    assert_eq!(figure(&secretary, "training-hours", "2025").await, (1, 3));
}

#[actix_web::test]
async fn a_score_sheet_gives_the_score_of_its_room() {
    let app = TestApp::start().await;
    units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let file = sheet(&[
        &["PHIẾU CHẤM ĐIỂM 5S"],
        &["Phòng: Phòng Nghiệp vụ Y"],
        &["Ngày chấm: 12/03/2025", "", "Đánh giá viên: Trần Văn Bình"],
        &["TT", "Nội dung đánh giá", "Điểm tối đa", "Điểm", "Nhận xét"],
        &["I. SÀNG LỌC"],
        &["1", "Không có vật dụng thừa", "5", "4"],
        &["2", "Hồ sơ hết hạn đã lưu kho", "5", "5"],
        &["II. SẮP XẾP"],
        &["3", "Tủ hồ sơ có nhãn", "5", "3", "Tủ số 2 chưa dán nhãn"],
        &["", "Tổng cộng", "15", "12"],
    ]);
    let taken = take(&secretary, &file, json!({})).await;
    assert_eq!(taken["table"]["kind"], "five_s", "{taken}");
    assert_eq!(taken["push"]["counts"]["created"], 1, "{taken}");
    let listed = secretary.get("/five-s-audits").await.expect(200);
    let audit = &listed["items"][0];
    assert_eq!(
        (&audit["room_code"], &audit["audited_on"]),
        (&json!("phong-nghiep-vu-y"), &json!("2025-03-12"))
    );
    assert_eq!(audit["points"][2]["group"], "SẮP XẾP");
    assert_eq!(audit["findings"][0]["text"], "Tủ số 2 chưa dán nhãn");
    let path = "/indicators/five-s-score/readings?period=2025-03";
    let answer = secretary.get(path).await.expect(200);
    assert_eq!(answer["readings"][0]["value"], 80.0, "{answer}");

    let without = sheet(&[
        &["TT", "Nội dung đánh giá", "Điểm tối đa", "Điểm"],
        &["1", "Không có vật dụng thừa", "5", "4,5"],
        &["2", "Tủ hồ sơ có nhãn", "5", "3"],
    ]);
    let given = json!({ "given": { "room": "P-203", "audited": "13/03/2025", "auditor": "Lê C", "group": "Chung" } });
    let refused = take(&secretary, &without, given).await;
    assert_eq!(
        refusals(&refused),
        [(2, "invalid_format".into(), "score".into())]
    );
    let open = secretary
        .get("/rejected-rows?settled=false")
        .await
        .expect(200);
    assert_eq!(
        open["items"][0]["row"]["rows"].as_array().unwrap().len(),
        2,
        "all its questions are kept: {open}"
    );
}

#[actix_web::test]
async fn an_export_of_dossiers_is_read_by_names_codes_and_the_maps_of_its_feed() {
    let app = TestApp::start().await;
    units(&app).await;
    let officer = app.person(Role::OneStopOfficer).await;
    let admin = app.person(Role::Administrator).await;
    let feed = json!({
        "code": "motcua-excel", "name": "Một cửa, xuất Excel", "source_kind": "dossiers", "adapter": "register_file",
        "maps": { "status": [{ "code": "Hoàn tất", "value": "done" }] }
    });
    admin.post("/feeds", &feed).await.expect(201);
    let file = sheet(&[
        &[
            "Mã hồ sơ",
            "Mã TTHC",
            "Tên TTHC",
            "Mức độ",
            "Hình thức nộp",
            "Ngày tiếp nhận",
            "Ngày hẹn trả",
            "Ngày kết thúc xử lý",
            "Trạng thái",
            "Đơn vị xử lý",
            "Chủ hồ sơ",
            "Số điện thoại",
        ],
        &[
            "H29.16-250408-0001",
            "1.002835",
            "Cấp giấy phép",
            "Toàn trình",
            "Trực tuyến",
            "08/04/2025",
            "06/05/2025",
            "06/05/2025",
            "Đã xử lý xong",
            "Phòng Nghiệp vụ Y",
            "Nguyễn Bí Mật",
            "0909123456",
        ],
        &[
            "H29.16-250408-0002",
            "1.002835",
            "Cấp giấy phép",
            "Toàn trình",
            "1",
            "08/04/2025",
            "06/05/2025",
            "",
            "4",
            "NVY",
            "Trần Bí Mật",
        ],
        &[
            "H29.16-250408-0003",
            "1.002835",
            "Cấp giấy phép",
            "Toàn trình",
            "",
            "08/04/2025",
            "06/05/2025",
            "07/05/2025",
            "Hoàn tất",
            "NVY",
            "Lê Bí Mật",
        ],
    ]);
    let taken = take(&officer, &file, json!({})).await;
    assert_eq!(taken["table"]["kind"], "dossiers", "{taken}");
    assert!(!taken.to_string().contains("Bí Mật"), "{taken}");
    assert_eq!(
        refusals(&taken),
        [(4, "unmapped_code".into(), "status".into())]
    );
    let kept = officer.get("/rejected-rows").await.expect(200);
    assert!(!kept.to_string().contains("Bí Mật"), "{kept}");
    assert_eq!(
        figure(&officer, "dossier-on-time", "2025-05").await,
        (1, 1),
        "a day without an hour lasts until its end"
    );

    let through = take(&officer, &file, json!({ "feed": "motcua-excel" })).await;
    assert_eq!(through["push"]["counts"]["created"], 3, "{through}");
    let pushes = officer
        .get("/pushes?feed_code=motcua-excel")
        .await
        .expect(200);
    assert_eq!(pushes["items"][0]["file"]["register"], "dossiers");
}

#[actix_web::test]
async fn only_those_may_send_a_register_who_may_push_its_rows() {
    let app = TestApp::start().await;
    let [_, office, _] = units(&app).await;
    let file = outgoing();
    for role in Role::ALL {
        let who = app.person_in(*role, Some(office.clone())).await;
        let answer = send(&who, &file, "", json!({})).await;
        match Permission::DocumentsWrite.roles().contains(role) {
            true => drop(answer.expect(200)),
            false => drop(answer.expect_problem(403, "forbidden")),
        }
    }
    // A head of a unit sends what is that unit's.
    let head = app.person_in(Role::DepartmentHead, Some(office)).await;
    let staff = sheet(&[
        &["Mã cán bộ", "Họ và tên", "Đơn vị", "Ngày vào cơ quan"],
        &["CC-01", "Nguyễn Thị Lan", "VP", "01/03/2015"],
        &["CC-02", "Trần Văn Bình", "NVY", "01/03/2016"],
    ]);
    let taken = take(&head, &staff, json!({})).await;
    assert_eq!(
        refusals(&taken),
        [(3, "outside_unit".into(), "unit".into())]
    );
}

#[actix_web::test]
async fn what_is_no_register_is_told_so() {
    let app = TestApp::start().await;
    units(&app).await;
    let clerk = app.person(Role::Clerk).await;
    let nothing = look(
        &clerk,
        &sheet(&[&["Tháng", "Doanh thu"], &["1", "100"]]),
        json!({}),
    )
    .await;
    assert_eq!(
        (&nothing["table"], &nothing["push"]),
        (&json!(null), &json!(null))
    );
    let problem = send(
        &clerk,
        &sheet(&[&["Tháng"], &["1"]]),
        "dry_run=false",
        json!({}),
    )
    .await
    .expect_problem(422, "validation_failed");
    assert_eq!(problem["errors"][0]["field"], "kind");
    send(&clerk, b"%PDF-1.7", "", json!({}))
        .await
        .expect_problem(415, "unsupported_media_type");
    send(&clerk, b"PK\x03\x04zzz", "", json!({}))
        .await
        .expect_problem(422, "unreadable_file");
    let elsewhere = send(&clerk, &outgoing(), "", json!({ "sheet": 7 })).await;
    let problem = elsewhere.expect_problem(422, "validation_failed");
    assert_eq!(problem["errors"][0]["field"], "sheet");
    let unread = send(&clerk, &outgoing(), "", json!({ "nonsense": 1 })).await;
    let problem = unread.expect_problem(422, "validation_failed");
    assert_eq!(problem["errors"][0]["field"], "reading");
}
