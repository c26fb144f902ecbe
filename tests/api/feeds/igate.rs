//! Pages of iGate's search.

use mtcl::auth::Role;
use reqwest::Method;
use serde_json::Value;

use super::{feed, sender};
use crate::support::{TestApp, json, units};

/// As the search answers, with everything that it sends along.
fn row(code: &str, changes: Value) -> Value {
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

/// Of a state or a unit only the number and the name were kept: what its sender knows by a code alone could not be read
/// again. And a name was kept at any length.
#[actix_web::test]
async fn a_refused_row_that_is_known_by_codes_alone_is_read_again() {
    let app = TestApp::start().await;
    let [_, _, medicine] = units(&app).await;
    let admin = app.person(Role::Administrator).await;
    let maps = json!({ "default_service_level": "partial" });
    feed(&admin, "igate", "igate", json!({ "maps": maps })).await;
    let sender = sender(&app).await;
    let changes = json!({
        "dossierStatus": { "code": "DXL-RIENG" }, "applyMethod": { "code": "APP" }, "procedureLevel": { "code": "4" },
        "agency": { "id": 7 },
        "procedure": { "code": "1.002835", "name": [{ "languageId": 228, "name": "Cấp ".repeat(1000) }] }
    });
    let page = json!({ "content": [row("H29.16-250410-0004", changes)] });
    let answer = sender.post("/feeds/igate/igate", &page).await.expect(200);
    assert_eq!(answer["rejected"][0]["field"], "dossierStatus", "{answer}");
    let kept = sender.get("/rejected-rows").await.expect(200);
    let kept = &kept["items"][0]["row"];
    assert_eq!(kept["dossierStatus"], json!({ "code": "DXL-RIENG" }));
    let name = kept["procedure"]["name"].as_str().unwrap();
    assert!(name.chars().count() <= 1000, "{}", name.chars().count());

    let seen = admin.send(admin.request(Method::GET, "/feeds/igate")).await;
    let tag = seen.header("etag").to_owned();
    let maps = json!({ "maps": {
        "status": [{ "code": "DXL-RIENG", "value": "processing" }], "channel": [{ "code": "APP", "value": "online" }],
        "unit": [{ "code": "7", "value": medicine }]
    } });
    admin.patch("/feeds/igate", &tag, &maps).await.expect(200);
    let path = format!("/pushes/{}/retry", answer["id"].as_str().unwrap());
    let retried = sender.post(&path, &json!({})).await.expect(200);
    assert_eq!(retried["counts"]["created"], 1, "{retried}");
    let listed = sender.get("/dossiers").await.expect(200);
    assert_eq!(listed["items"][0]["status"], "processing");
    assert_eq!(listed["items"][0]["channel"], "online");
    assert_eq!(listed["items"][0]["service_level"], "full");
}
