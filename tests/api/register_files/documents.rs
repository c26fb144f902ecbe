//! Registers of documents, and the follow-up register.

use mtcl::auth::Role;
use reqwest::Method;
use serde_json::Value;

use super::{figure, look, outgoing, refusals, send, sheet, take};
use crate::support::{TestApp, json, units};

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
