//! Codes that a feed's map did not know, and rows put right by hand.

use mtcl::auth::Role;
use reqwest::Method;
use serde_json::Value;

use super::{feed, message, portal_row, sender};
use crate::support::{TestApp, json, units};

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
