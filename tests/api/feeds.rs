//! `/feeds` and what is sent through them

use mtcl::auth::{Permission, Role};
use reqwest::Method;
use serde_json::Value;

use crate::support::{Actor, TestApp, dossier, json, units};

/// As a one-stop system posts it, with everything that it sends along.
fn portal_row(code: &str, changes: Value) -> Value {
    let mut row = json!({
        "MaHoSo": code, "MaTTHC": "1.002835", "TenTTHC": "Cấp giấy phép hoạt động", "MaLinhVuc": "G17-YT01",
        "TenLinhVuc": "Khám bệnh, chữa bệnh", "KenhThucHien": "2", "ChuHoSo": "Nguyễn Thị Bí Mật", "SoGiayToChuHoSo": "079200001234",
        "LoaiDoiTuong": "1", "MaDoiTuong": "", "ThongTinKhac": "", "Email": "bi.mat@example.vn", "Fax": "", "SoDienThoai": "0909123456",
        "TrichYeuHoSo": "Hồ sơ của Nguyễn Thị Bí Mật", "NgayNopHoSo": "20250423213000", "NgayTiepNhan": "20250424090000",
        "NgayHenTra": "20250504170000", "TrangThaiHoSo": "9", "NgayTra": "", "ThongTinTra": "", "HinhThuc": "0",
        "NgayKetThucXuLy": "20250504101500", "NgayTuChoi": "", "DonViXuLy": "Phòng Nghiệp vụ Y", "GhiChu": "Bí Mật",
        "DinhDanhCHS": [{ "LoaiDinhDanh": "1", "SoDinhDanh": "079200001234" }], "TaiLieuNop": [{ "TenTepDinhKem": "Bí Mật.pdf" }],
        "DanhSachLePhi": [], "DanhSachHoSoBoSung": [], "DanhSachGiayToKetQua": []
    });
    for (field, value) in changes.as_object().unwrap() {
        row[field] = value.clone();
    }
    row
}

fn message(service: &str, rows: Value) -> Value {
    json!({ "session": "", "madonvi": "000.00.16.H29", "service": service, "isUpdating": "False", "data": rows })
}

async fn feed(admin: &Actor<'_>, code: &str, adapter: &str, changes: Value) -> Value {
    let mut body = json!({
        "code": code, "name": "Một cửa điện tử tỉnh", "source_kind": "dossiers", "adapter": adapter,
        "maps": { "default_service_level": "full" }
    });
    for (field, value) in changes.as_object().unwrap() {
        body[field] = value.clone();
    }
    admin.post("/feeds", &body).await.expect(201)
}

async fn sender(app: &TestApp) -> Actor<'_> {
    app.program(&[
        Permission::DossiersWrite,
        Permission::DossiersRead,
        Permission::PushesRead,
    ])
    .await
}

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

#[actix_web::test]
async fn what_a_map_did_not_know_goes_in_once_it_does() {
    let app = TestApp::start().await;
    let [_, _, medicine] = units(&app).await;
    let admin = app.person(Role::Administrator).await;
    let secretary = app.person(Role::IsoSecretary).await;
    feed(&admin, "motcua", "dvcqg", json!({ "maps": {} })).await;
    let sender = sender(&app).await;
    let rows = json!([
        portal_row(
            "HS-1",
            json!({ "TrangThaiHoSo": "DA_XONG", "DonViXuLy": "P.NVY cũ", "KenhThucHien": "app" })
        ),
        portal_row(
            "HS-2",
            json!({ "TrangThaiHoSo": "DA_XONG", "NgayTiepNhan": "", "NgayKetThucXuLy": "x" })
        ),
    ]);
    let refused = sender
        .post("/feeds/motcua/dvcqg", &message("DongBoHoSoMC", rows))
        .await
        .expect(200);
    assert_eq!(refused["error_code"], "02");

    let seen = secretary
        .send(secretary.request(Method::GET, "/feeds/motcua"))
        .await;
    let tag = seen.header("etag").to_owned();
    assert_eq!(seen.expect(200)["feed"]["rejected_open"], 2);
    let maps = json!({
        "status": [{ "code": "Da_Xong", "value": "done" }],
        "channel": [{ "code": "app", "value": "online", "valid_from": "2025-01-01" }],
        "service_level": [
            { "code": "1.002835", "value": "partial", "valid_to": "2025-04-23" },
            { "code": "1.002835", "value": "full", "valid_from": "2025-04-24" }
        ],
        "unit": [{ "code": "p.nvy CŨ", "value": medicine }]
    });
    let wrong = json!({ "maps": { "status": [{ "code": "x", "value": "finished" }], "unit": [{ "code": "", "value": "nvy" }] } });
    let refusal = secretary.patch("/feeds/motcua", &tag, &wrong).await;
    refusal.expect_problem(422, "validation_failed");
    let changed = secretary
        .patch("/feeds/motcua", &tag, &json!({ "maps": maps }))
        .await
        .expect(200);
    assert_eq!(changed["feed"]["mapped_codes"], 5);
    secretary
        .patch("/feeds/motcua", &tag, &json!({ "name": "Tên khác" }))
        .await
        .expect_problem(412, "precondition_failed");

    let officer = app.person(Role::OneStopOfficer).await;
    let path = format!("/pushes/{}/retry", refused["id"].as_str().unwrap());
    let retried = officer.post(&path, &json!({})).await.expect(200);
    assert_eq!(retried["status"], "partial", "{retried}");
    assert_eq!(retried["counts"]["created"], 1);
    assert_eq!(retried["rejected"][0]["field"], "NgayKetThucXuLy");

    // The other one is put right by hand.
    let open = officer
        .get("/rejected-rows?settled=false")
        .await
        .expect(200);
    let [row] = open["items"].as_array().unwrap().as_slice() else {
        panic!("one open row, not {open}");
    };
    let mut fixed = row["row"].clone();
    fixed["NgayTiepNhan"] = json!("20250424090000");
    fixed["NgayKetThucXuLy"] = json!("20250504101500");
    let path = format!("/rejected-rows/{}/retry", row["id"].as_str().unwrap());
    let retried = officer
        .post(&path, &json!({ "row": fixed }))
        .await
        .expect(200);
    assert_eq!(retried["counts"]["created"], 1, "{retried}");
    officer
        .post(&path, &json!({}))
        .await
        .expect_problem(409, "wrong_state");
    let open = officer
        .get("/rejected-rows?settled=false")
        .await
        .expect(200);
    assert_eq!(open["items"], json!([]));

    let listed = sender.get("/dossiers").await.expect(200);
    for one in listed["items"].as_array().unwrap() {
        assert_eq!(one["service_level"], "full");
        assert_eq!(one["unit_id"], json!(medicine));
    }
    // A person's second try is no news of the sender.
    let detail = officer.get("/feeds/motcua").await.expect(200);
    assert_eq!(detail["feed"]["last_push"], Value::Null);
}

#[actix_web::test]
async fn a_page_of_igate_becomes_dossiers() {
    let app = TestApp::start().await;
    units(&app).await;
    let admin = app.person(Role::Administrator).await;
    let maps =
        json!({ "default_service_level": "partial", "status": [{ "code": "4", "value": "done" }] });
    feed(&admin, "igate", "igate", json!({ "maps": maps })).await;
    let sender = sender(&app).await;
    let row = |code: &str, changes: Value| {
        let mut row = json!({
            "id": "6425", "code": "000.00.16.H29-250410-1", "nationCode": code,
            "procedure": { "id": "1", "code": "1.002835.000.00.00.H29", "translate": [{ "languageId": 46, "name": "Licence" },
                { "languageId": 228, "name": "Cấp giấy phép hoạt động" }], "sector": { "code": "YT01" } },
            "applicant": { "data": { "fullname": "Nguyễn Bí Mật", "identityNumber": "079200001234" } },
            "accepter": { "fullname": "Trần Bí Mật" }, "currentTask": [{ "assignee": { "fullname": "Lê Bí Mật" } }],
            "dossierStatus": { "id": 2, "name": "Đang xử lý" }, "applyMethod": { "id": 0, "name": "Trực tuyến" },
            "agency": { "code": "000.00.16.H29", "name": "Phòng Nghiệp vụ Y" },
            "appliedDate": "2025-04-09T22:00:00.000+0700", "acceptedDate": "2025-04-10T02:00:00.000+0000",
            "appointmentDate": "2025-05-10T17:00:00.000+0700"
        });
        for (field, value) in changes.as_object().unwrap() {
            row[field] = value.clone();
        }
        row
    };
    let page = json!({ "content": [
        row("H29.16-250410-0001", json!({})),
        row("H29.16-250410-0002", json!({ "dossierStatus": { "id": 4, "name": "Lạ" }, "completedDate": "2025-05-02T10:00:00.000+0700" })),
        row("H29.16-250410-0003", json!({ "dossierStatus": { "id": 16 } })),
    ], "number": 0, "last": true });
    let answer = sender.post("/feeds/igate/igate", &page).await.expect(200);
    assert_eq!(answer["counts"]["created"], 2, "{answer}");
    assert_eq!(answer["rejected"][0]["code"], "unmapped_code");
    assert_eq!(answer["rejected"][0]["field"], "dossierStatus");
    let listed = sender.get("/dossiers").await.expect(200);
    let first = &listed["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["code"] == "H29.16-250410-0001")
        .unwrap();
    assert_eq!(first["received_at"], "2025-04-10T09:00:00+07:00");
    assert_eq!(first["procedure_code"], "1.002835");
    assert_eq!(first["procedure_name"], "Cấp giấy phép hoạt động");
    assert_eq!(first["channel"], "online");
    assert_eq!(first["service_level"], "partial");
    let kept = sender.get("/rejected-rows").await.expect(200);
    assert!(!kept.to_string().contains("Bí Mật"), "{kept}");
    let path = format!(
        "/rejected-rows/{}/retry",
        kept["items"][0]["id"].as_str().unwrap()
    );
    let mut fixed = kept["items"][0]["row"].clone();
    fixed["dossierStatus"] = json!("Đã tiếp nhận");
    let retried = sender
        .post(&path, &json!({ "row": fixed }))
        .await
        .expect(200);
    assert_eq!(retried["counts"]["created"], 1, "{retried}");
}

#[actix_web::test]
async fn the_board_says_how_each_feed_goes_and_whether_dossiers_balance() {
    let app = TestApp::start().await;
    units(&app).await;
    let admin = app.person(Role::Administrator).await;
    let sender = sender(&app).await;
    let schedule =
        json!({ "client_id": sender.id, "expected_hours": 8, "expected_in": "working_hours" });
    feed(&admin, "motcua-tinh", "own_json", schedule).await;
    let late = json!({ "status": "done", "finished_at": "2025-05-07T09:00:00", "source_updated_at": "2025-05-07T09:00:00" });
    let claimed = |claim: bool| {
        let mut changes = late.clone();
        changes["claims_late"] = json!(claim);
        changes
    };
    let rows = json!([
        dossier("a", claimed(true)),
        dossier("b", claimed(false)),
        dossier("c", json!({})),
        dossier(
            "d",
            json!({ "status": "supplement_requested", "pauses": [{ "requested_at": "2025-04-09T09:00:00" }] })
        ),
        dossier(
            "e",
            json!({ "status": "withdrawn", "withdrawn_at": "2025-04-09T09:00:00" })
        ),
        dossier(
            "f",
            json!({ "status": "refused", "received_at": null, "due_at": null, "submitted_at": "2025-04-08T08:00:00" })
        ),
        dossier(
            "g",
            json!({ "received_at": "2024-12-30T09:00:00", "status": "done", "finished_at": "2025-01-03T09:00:00" })
        ),
        dossier("h", json!({ "status": "?" })),
    ]);
    let totals = json!({ "rows": 8, "by_status": { "done": 4, "withdrawn": 1 } });
    let body = json!({ "items": rows, "totals": totals });
    sender.post("/dossiers/batch", &body).await.expect(200);

    let board = admin.get("/feeds").await.expect(200);
    let one = &board["items"][0];
    assert_eq!(one["stale"], false);
    assert_eq!(one["rejected_open"], 1);
    assert_eq!(one["claims_disagree"], 1);
    assert_eq!(one["last_push"]["totals"]["agrees"], false);
    assert_eq!(one["last_push"]["totals"]["arrived"]["rows"], 8);
    assert_eq!(
        one["last_push"]["totals"]["arrived"]["by_status"]["done"],
        3
    );
    // Friday at ten and eight working hours.
    assert_eq!(one["expected_by"], "2025-09-15T10:00:00+07:00");
    assert_eq!(
        board["balance"]["whole"],
        json!({ "carried": 1, "received": 5, "finished": 3, "withdrawn": 1, "refused": 0, "open": 1, "paused": 1, "gap": 0 })
    );
    assert_eq!(board["balance"]["units"].as_array().unwrap().len(), 1);

    let provisional = async |period: &str| {
        let path = format!("/indicators/dossier-on-time/readings?period={period}");
        let admin = app.person(Role::Administrator).await;
        admin.get(&path).await.expect(200)["readings"][0]["provisional"].clone()
    };
    assert_eq!(provisional("2025-08").await, false);

    // The next push is overdue: what ended after the last one is provisional, though another feed has sent since.
    app.set_clock("2025-10-03T10:00:00+07:00");
    let admin = app.person(Role::Administrator).await;
    admin
        .post(
            "/dossiers/batch",
            &json!({ "items": [dossier("z", json!({}))] }),
        )
        .await
        .expect(200);
    let board = admin.get("/feeds").await.expect(200);
    assert_eq!(board["items"][0]["stale"], true);
    assert_eq!(provisional("2025-08").await, false);
    assert_eq!(provisional("2025-09").await, true);
    admin
        .patch("/feeds/motcua-tinh", "\"1\"", &json!({ "active": false }))
        .await
        .expect(200);
    assert_eq!(provisional("2025-09").await, false);
}

#[actix_web::test]
async fn a_feed_is_entered_with_care() {
    let app = TestApp::start().await;
    units(&app).await;
    let admin = app.person(Role::Administrator).await;
    feed(&admin, "motcua", "dvcqg", json!({})).await;
    let sender = sender(&app).await;
    let try_with = async |changes: Value| {
        let mut body = json!({ "code": "khac", "name": "Khác", "source_kind": "dossiers", "adapter": "dvcqg" });
        for (field, value) in changes.as_object().unwrap() {
            body[field] = value.clone();
        }
        let problem = admin
            .post("/feeds", &body)
            .await
            .expect_problem(422, "validation_failed");
        let error = &problem["errors"][0];
        (
            error["field"].as_str().unwrap().to_owned(),
            error["code"].as_str().unwrap().to_owned(),
        )
    };
    for (changes, field, code) in [
        (json!({ "code": "motcua" }), "code", "taken"),
        (json!({ "code": "một cửa" }), "code", "invalid_format"),
        (json!({ "code": "" }), "code", "required"),
        (json!({ "name": "\u{0}" }), "name", "invalid_format"),
        (
            json!({ "source_kind": "moon" }),
            "source_kind",
            "unknown_value",
        ),
        (
            json!({ "expected_hours": 0 }),
            "expected_hours",
            "out_of_range",
        ),
        (
            json!({ "client_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10" }),
            "client_id",
            "not_found",
        ),
        (
            json!({ "maps": { "channel": [{ "code": "a", "value": "fax" }] } }),
            "maps.channel[0].value",
            "unknown_value",
        ),
        (
            json!({ "maps": { "default_service_level": "most" } }),
            "maps.default_service_level",
            "unknown_value",
        ),
    ] {
        assert_eq!(
            try_with(changes.clone()).await,
            (field.to_owned(), code.to_owned()),
            "{changes}"
        );
    }

    // Each format has its own door, and a feed that is switched off has none.
    let body = message("DongBoHoSoMC", json!([]));
    sender.post("/feeds/motcua/dvcqg", &body).await.expect(200);
    sender
        .post("/feeds/motcua/igate", &json!({ "content": [] }))
        .await
        .expect_problem(404, "not_found");
    sender
        .post("/feeds/nobody/dvcqg", &body)
        .await
        .expect_problem(404, "not_found");
    sender
        .post("/feeds/motcua/dvcqg", &message("LayThuTuc", json!([])))
        .await
        .expect_problem(422, "validation_failed");
    admin
        .patch("/feeds/motcua", "\"1\"", &json!({ "active": false }))
        .await
        .expect(200);
    sender
        .post("/feeds/motcua/dvcqg", &body)
        .await
        .expect_problem(409, "wrong_state");
}
