//! The portal's messages: rows, steps, and the session its senders log in with.

use mtcl::auth::Role;
use serde_json::Value;

use super::{feed, message, portal_row, sender};
use crate::support::{TestApp, json, units};

#[actix_web::test]
async fn a_message_of_the_portal_becomes_dossiers_and_nothing_personal_stays() {
    let app = TestApp::start().await;
    units(&app).await;
    let admin = app.person(Role::Administrator).await;
    feed(&admin, "motcua", "dvcqg", json!({})).await;
    let sender = sender(&app).await;
    let supplement = json!([{ "HoSoBoSungId": "1", "NguoiYeuCauBoSung": "Trần Bí Mật", "NgayBoSung": "20250425090000",
        "NgayTiepNhanBoSung": "20250428090000", "NgayHenTraMoi": "20250507170000" }]);
    let rows = json!([
        portal_row("H29.16-250424-0001", json!({})),
        portal_row(
            "H29.16-250424-0002",
            json!({ "TrangThaiHoSo": "4", "NgayKetThucXuLy": "", "KenhThucHien": "", "DanhSachHoSoBoSung": supplement })
        ),
        portal_row(
            "H29.16-250424-0003",
            json!({ "TrangThaiHoSo": "7", "DanhSachHoSoBoSung": "" })
        ),
        portal_row("H29.16-250424-0004", json!({ "TrangThaiHoSo": "77" })),
        portal_row("H29.16-250424-0005", json!({ "DonViXuLy": "Phòng lạ" })),
        portal_row(
            "H29.16-250424-0006",
            json!({ "NgayTiepNhan": "24/04/2025" })
        ),
        portal_row(
            "H29.16-250424-0007",
            json!({ "NgayKetThucXuLy": "20250401000000" })
        ),
        portal_row("H29.16-250424-0008", json!({ "KenhThucHien": "9" })),
        portal_row("H29.16-250424-0009", json!({ "TrangThaiHoSo": "" })),
        "Nguyễn Thị Bí Mật",
    ]);
    let body = message("DongBoHoSoMC", rows);
    let answer = sender.post("/feeds/motcua/dvcqg", &body).await.expect(200);
    assert_eq!(answer["error_code"], "01", "{answer}");
    assert_eq!(answer["counts"]["created"], 3, "{answer}");
    let reasons: Vec<(u64, &str, &str)> = answer["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["index"].as_u64().unwrap(),
                row["code"].as_str().unwrap(),
                row["field"].as_str().unwrap_or("-"),
            )
        })
        .collect();
    assert_eq!(
        reasons,
        [
            (3, "unmapped_code", "TrangThaiHoSo"),
            (4, "unknown_unit", "DonViXuLy"),
            (5, "invalid_format", "NgayTiepNhan"),
            (6, "impossible_dates", "NgayKetThucXuLy"),
            (7, "unmapped_code", "KenhThucHien"),
            (8, "required", "TrangThaiHoSo"),
            (9, "invalid_format", "-"),
        ]
    );
    let message = answer["message"].as_str().unwrap();
    assert!(
        message.contains("H29.16-250424-0004 (TrangThaiHoSo"),
        "{message}"
    );

    let again = sender.post("/feeds/motcua/dvcqg", &body).await.expect(200);
    assert_eq!(again["counts"]["unchanged"], 3, "{again}");

    let listed = sender.get("/dossiers").await.expect(200);
    let by_code = |code: &str| {
        let items = listed["items"].as_array().unwrap();
        items
            .iter()
            .find(|one| one["code"] == code)
            .cloned()
            .unwrap()
    };
    let done = by_code("H29.16-250424-0001");
    assert_eq!(done["source"], "motcua");
    assert_eq!(done["status"], "done");
    assert_eq!(done["channel"], "online");
    assert_eq!(done["finished_at"], "2025-05-04T10:15:00+07:00");
    assert_eq!(done["source_updated_at"], "2025-05-04T10:15:00+07:00");
    let asked = by_code("H29.16-250424-0002");
    assert_eq!(asked["channel"], "counter");
    assert_eq!(asked["effective_due_at"], "2025-05-07T17:00:00+07:00");
    assert_eq!(asked["pauses"].as_array().unwrap().len(), 1);
    assert_eq!(asked["source_updated_at"], "2025-04-28T09:00:00+07:00");
    let withdrawn = by_code("H29.16-250424-0003");
    assert_eq!(withdrawn["withdrawn_at"], "2025-05-04T10:15:00+07:00");
    assert_eq!(withdrawn["finished_at"], Value::Null);

    let rejected = sender.get("/rejected-rows?settled=false").await.expect(200);
    for secret in ["Bí Mật", "079200001234", "0909123456", "example.vn"] {
        for kept in [&answer, &listed, &rejected] {
            assert!(!kept.to_string().contains(secret), "{secret}: {kept}");
        }
    }
    let pushes = sender.get("/pushes?feed_code=motcua").await.expect(200);
    assert_eq!(pushes["items"][0]["adapter"], "dvcqg");
    assert_eq!(pushes["items"].as_array().unwrap().len(), 2);
}

/// Its items were taken in the order of the fields: whatever stood first, a name too, became the code of a dossier.
#[actix_web::test]
async fn a_list_is_neither_a_row_nor_a_message() {
    let app = TestApp::start().await;
    units(&app).await;
    let admin = app.person(Role::Administrator).await;
    feed(&admin, "motcua", "dvcqg", json!({})).await;
    let sender = sender(&app).await;
    let list = json!([
        "Nguyễn Thị Bí Mật",
        "1.002835",
        "Cấp giấy phép hoạt động",
        "",
        "",
        "",
        "",
        "20250424090000",
        "",
        "",
        "",
        "",
        "4",
        "Phòng Nghiệp vụ Y"
    ]);
    let mut row = portal_row(
        "HS-1",
        json!({ "DanhSachHoSoBoSung": [["20250425090000", "20250428090000"]] }),
    );
    row["TrangThaiHoSo"] = json!("4");
    row["NgayKetThucXuLy"] = json!("");
    let body = message("DongBoHoSoMC", json!([list, row]));
    let answer = sender.post("/feeds/motcua/dvcqg", &body).await.expect(200);
    assert_eq!(answer["counts"]["rejected"], 2, "{answer}");
    for refused in answer["rejected"].as_array().unwrap() {
        assert_eq!(refused["code"], "invalid_format", "{refused}");
    }
    let listed = sender.get("/dossiers").await.expect(200);
    let kept = sender.get("/rejected-rows").await.expect(200);
    assert_eq!(listed["items"], json!([]));
    for told in [&answer, &listed, &kept] {
        assert!(!told.to_string().contains("Bí Mật"), "{told}");
    }

    let whole = json!(["", "000.00.16.H29", "DongBoHoSoMC", []]);
    sender
        .post("/feeds/motcua/dvcqg", &whole)
        .await
        .expect_problem(400, "bad_request");
}

/// The office of the message was kept at any length in each refused row, and in place of the office that the row named.
#[actix_web::test]
async fn a_refused_row_keeps_its_own_office_and_of_the_messages_only_so_much() {
    let app = TestApp::start().await;
    units(&app).await;
    let admin = app.person(Role::Administrator).await;
    feed(&admin, "motcua", "dvcqg", json!({})).await;
    let sender = sender(&app).await;
    let row = |code: &str, changes: Value| {
        let mut row = portal_row(code, json!({ "TrangThaiHoSo": "77", "DonViXuLy": "" }));
        for (field, value) in changes.as_object().unwrap() {
            row[field] = value.clone();
        }
        row
    };
    let rows = json!([
        row("HS-1", json!({ "madonvi": "Phòng Nghiệp vụ Y" })),
        row("HS-2", json!({})),
    ]);
    let mut body = message("DongBoHoSoMC", rows);
    body["madonvi"] = json!("H29".repeat(3000));
    sender.post("/feeds/motcua/dvcqg", &body).await.expect(200);
    let kept = sender.get("/rejected-rows").await.expect(200);
    let kept = |code: &str| {
        let items = kept["items"].as_array().unwrap();
        let found = items.iter().find(|one| one["row"]["MaHoSo"] == code);
        found.unwrap().clone()
    };
    let office = |code: &str| kept(code)["row"]["madonvi"].as_str().unwrap().to_owned();
    assert_eq!(office("HS-1"), "Phòng Nghiệp vụ Y");
    assert_eq!(office("HS-2").chars().count(), 1000);

    // Read again with its state put right, it belongs to the unit that it named itself.
    let mut fixed = kept("HS-1")["row"].clone();
    fixed["TrangThaiHoSo"] = json!("9");
    let path = format!(
        "/rejected-rows/{}/retry",
        kept("HS-1")["id"].as_str().unwrap()
    );
    let retried = sender.post(&path, &json!({ "row": fixed })).await;
    assert_eq!(retried.expect(200)["counts"]["created"], 1);
}

#[actix_web::test]
async fn steps_belong_to_a_dossier_and_name_no_person() {
    let app = TestApp::start().await;
    units(&app).await;
    let admin = app.person(Role::Administrator).await;
    feed(&admin, "motcua", "dvcqg", json!({})).await;
    let sender = sender(&app).await;
    let step = |code: &str, text: &str| {
        json!({
            "MaHoSo": code, "NguoiXuLy": "Lê Văn Kín", "ChucDanh": "Chuyên viên", "ThoiDiemXuLy": "20250425103000",
            "PhongBanXuLy": "Phòng Nghiệp vụ Y", "NoiDungXuLy": text, "TrangThai": "4", "NgayBatDau": "20250424140000",
            "NgayKetThucTheoQuyDinh": "20250428170000"
        })
    };
    let push = async |service: &str, rows: Value| {
        sender
            .post("/feeds/motcua/dvcqg", &message(service, rows))
            .await
            .expect(200)
    };
    let early = push("CapNhatTienDoHoSoMC", json!([step("HS-1", "Thẩm định")])).await;
    assert_eq!(early["error_code"], "02");
    assert_eq!(early["rejected"][0]["code"], "not_found");
    assert_eq!(early["rejected"][0]["field"], "MaHoSo");
    push("DongBoHoSoMC", json!([portal_row("HS-1", json!({}))])).await;

    // What came before its dossier is taken once that is there.
    let path = format!("/pushes/{}/retry", early["id"].as_str().unwrap());
    let retried = sender.post(&path, &json!({})).await.expect(200);
    assert_eq!(retried["counts"]["created"], 1, "{retried}");
    sender
        .post(&path, &json!({}))
        .await
        .expect_problem(409, "wrong_state");

    let rows = json!([step("HS-1", "Thẩm định, trình ký")]);
    assert_eq!(
        push("CapNhatTienDoHoSoMC", rows.clone()).await["counts"]["updated"],
        1
    );
    assert_eq!(
        push("CapNhatTienDoHoSoMC", rows).await["counts"]["unchanged"],
        1
    );

    let listed = sender.get("/dossiers").await.expect(200);
    let id = listed["items"][0]["id"].as_str().unwrap();
    let detail = sender.get(&format!("/dossiers/{id}")).await.expect(200);
    let [only] = detail["steps"].as_array().unwrap().as_slice() else {
        panic!("one step, not {detail}");
    };
    assert_eq!(only["text"], "Thẩm định, trình ký");
    assert_eq!(only["position"], "Chuyên viên");
    assert_eq!(only["status"], "processing");
    assert_eq!(only["due_at"], "2025-04-28T17:00:00+07:00");
    assert!(only["unit_id"].is_string());
    let kept = sender.get("/rejected-rows").await.expect(200);
    for answer in [detail, kept, early] {
        assert!(!answer.to_string().contains("Văn Kín"), "{answer}");
    }
}

#[actix_web::test]
async fn a_sender_that_knows_only_a_session_logs_in_its_own_way() {
    let app = TestApp::start().await;
    units(&app).await;
    let admin = app.person(Role::Administrator).await;
    let client = json!({ "name": "Một cửa tỉnh", "scopes": ["dossiers:write", "dossiers:read"] });
    let client = admin.post("/clients", &client).await.expect(201);
    let other = json!({ "name": "Hệ thống khác", "scopes": ["dossiers:write"] });
    let other = admin.post("/clients", &other).await.expect(201);
    feed(
        &admin,
        "motcua",
        "dvcqg",
        json!({ "client_id": client["client"]["id"] }),
    )
    .await;
    let log_in = async |client: &Value, secret: &str| {
        let body = json!({ "username": client["client"]["id"], "password": secret });
        app.nobody().post("/feeds/motcua/dvcqg/login", &body).await
    };
    let secret = |client: &Value| client["client_secret"].as_str().unwrap().to_owned();
    let session = log_in(&client, &secret(&client)).await.expect(200);
    assert_eq!(session["error_code"], 0);
    log_in(&client, "mtcl_x")
        .await
        .expect_problem(401, "invalid_credentials");
    log_in(&other, &secret(&other))
        .await
        .expect_problem(403, "forbidden");

    let mut body = message("DongBoHoSoMC", json!([portal_row("HS-1", json!({}))]));
    body["session"] = session["session"].clone();
    let answer = app
        .nobody()
        .post("/feeds/motcua/dvcqg", &body)
        .await
        .expect(200);
    assert_eq!(answer["error_code"], "00");
    assert_eq!(answer["counts"]["created"], 1);
    // Good for pushing and for nothing else, even what the client may do otherwise.
    let bearer = app.bearer(session["session"].as_str().unwrap());
    bearer
        .get("/dossiers")
        .await
        .expect_problem(403, "forbidden");

    body["session"] = json!("made up");
    let nobody = app.nobody();
    nobody
        .post("/feeds/motcua/dvcqg", &body)
        .await
        .expect_problem(401, "unauthenticated");
    let mut throttled = false;
    for _ in 0..20 {
        throttled |= log_in(&client, "mtcl_x").await.status == 429;
    }
    assert!(throttled, "failed log-ins are counted");
}
