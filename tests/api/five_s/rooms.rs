//! The list of rooms, and what an audit may miss of it.

use mtcl::auth::Role;
use reqwest::Method;
use serde_json::Value;

use super::{SENDER, audit, patch, push};
use crate::support::{TestApp, json, units};

#[actix_web::test]
async fn rooms_that_are_missed_and_rooms_that_are_not_listed_are_named() {
    let app = TestApp::start().await;
    let [root, office, medicine] = units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let sender = app.program(SENDER).await;
    let room = |code: &str, unit: &str| json!({ "code": code, "name": format!("Phòng {code}, tầng 1"), "unit_id": unit, "active_from": "2025-01-01" });
    let first = secretary
        .post("/five-s-rooms", &room("P-1", &medicine.0))
        .await
        .expect(201);
    secretary
        .post("/five-s-rooms", &room("P-2", &office.0))
        .await
        .expect(201);
    let again = secretary
        .post("/five-s-rooms", &room("P-1", &office.0))
        .await
        .expect(422);
    assert_eq!(again["errors"][0]["code"], "taken");
    let nowhere = room("P-4", "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10");
    let nowhere = secretary.post("/five-s-rooms", &nowhere).await.expect(422);
    assert_eq!(nowhere["errors"][0]["field"], "unit_id");
    app.person(Role::Clerk)
        .await
        .post("/five-s-rooms", &room("P-5", &root.0))
        .await
        .expect(403);

    let mut older = audit("P-1", "2024-12-02", 70);
    older["findings"] = json!([
        { "text": "Tủ chưa dán nhãn", "due_on": "2024-12-20" },
        { "text": "Dây điện chưa gọn", "fixed_on": "2024-12-10" }
    ]);
    let rows = [
        older,
        audit("P-1", "2025-03-03", 80),
        audit("P-1", "2025-06-02", 88),
        audit("P-9", "2025-06-02", 90),
    ];
    assert_eq!(push(&sender, &rows).await["counts"]["created"], 4);

    let got = sender
        .get("/five-s-room-trends?period=2025")
        .await
        .expect(200);
    assert_eq!(
        (&got["missed"], &got["unlisted"]),
        (&json!(["P-2"]), &json!(["P-9"]))
    );
    let rooms = got["items"].as_array().unwrap();
    let codes: Vec<&str> = rooms
        .iter()
        .map(|one| one["room_code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["P-1", "P-2", "P-9"]);
    let one = &rooms[0];
    assert_eq!(one["room_name"], "Phòng P-1, tầng 1", "as the list has it");
    let scores: Vec<(i64, i64)> = one["scores"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["got"].as_i64().unwrap(), one["most"].as_i64().unwrap()))
        .collect();
    assert_eq!(
        scores,
        [(80, 100), (88, 100)],
        "those of the period, the earliest first"
    );
    assert_eq!(
        (&one["open_findings"], &one["overdue_findings"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(one["last_audited_on"], "2025-06-02");
    assert!(one["days_since"].as_i64().unwrap() > 0);
    assert_eq!(rooms[2]["room_id"], Value::Null);

    let path = format!("/five-s-room-trends?period=2025&unit={}", office.0);
    let of_office = sender.get(&path).await.expect(200);
    assert_eq!(of_office["items"].as_array().unwrap().len(), 1);
    let earlier = sender
        .get("/five-s-room-trends?period=2024")
        .await
        .expect(200);
    assert_eq!(earlier["missed"], json!([]), "P-2 was not in use yet");

    let changed = patch(
        &secretary,
        "/five-s-rooms",
        &first,
        json!({ "active_to": "2025-02-28" }),
    )
    .await
    .expect(200);
    assert_eq!(changed["active_to"], "2025-02-28");
    patch(
        &secretary,
        "/five-s-rooms",
        &first,
        json!({ "name": "Khác" }),
    )
    .await
    .expect(412);
    let found = sender.get("/five-s-audits?group=P-1").await.expect(200);
    assert_eq!(
        found["items"].as_array().unwrap().len(),
        3,
        "the audits of one room"
    );
}

#[actix_web::test]
async fn the_list_of_rooms_is_sent_once() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(SENDER).await;
    push(&sender, &[audit("P-1", "2025-03-03", 80)]).await;
    let path = "/five-s-room-trends?period=2025";
    let answer = sender.request(Method::GET, path).send().await.unwrap();
    let tag = answer.headers()["etag"].clone();
    let again = sender
        .request(Method::GET, path)
        .header("If-None-Match", tag.clone());
    assert_eq!(again.send().await.unwrap().status(), 304);
    push(&sender, &[audit("P-1", "2025-04-03", 81)]).await;
    let now = sender
        .request(Method::GET, path)
        .header("If-None-Match", tag);
    assert_eq!(now.send().await.unwrap().status(), 200);
}
