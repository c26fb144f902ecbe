//! Drafts are corrected until they are submitted.

use mtcl::auth::Role;
use serde_json::{Value, json};

use super::{imported, logged, objective_path, path};
use crate::support::TestApp;

fn draft() -> Value {
    json!({
        "year": 2026, "title": "Kế hoạch mục tiêu chất lượng năm 2026", "organisation": "Sở Y tế",
        "objectives": [{
            "text": "Điểm 5S đạt trên 87 điểm", "responsible": "Văn phòng Sở",
            "targets": [{ "comparator": "gt", "stated": true, "value": "87", "unit": "points", "place": "entered" }],
        }],
    })
}

#[actix_web::test]
async fn the_head_is_changed_with_the_tag_last_seen() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let plan = imported(&secretary, 2025).await;
    let seen = secretary.get(&path(&plan)).await;
    let tag = seen.header("etag").to_owned();
    let changed = secretary
        .patch(
            &path(&plan),
            &tag,
            &json!({
                "title": "  Kế hoạch năm 2025 ", "decision_number": null,
                "document": { "number": "12/KH-SYT", "recipients": ["- Lưu: VT."] },
            }),
        )
        .await
        .expect(200);
    assert_eq!(changed["title"], "Kế hoạch năm 2025");
    assert!(changed["decision_number"].is_null());
    assert_eq!(changed["decision_date"], "2025-01-10");
    assert_eq!(changed["document"]["number"], "12/KH-SYT");
    assert_eq!(changed["document"]["recipients"], json!(["- Lưu: VT."]));
    secretary
        .patch(&path(&plan), &tag, &json!({ "title": "Khác" }))
        .await
        .expect_problem(412, "precondition_failed");
    let found = secretary.get("/plans?q=ke%20hoach%20nam").await.expect(200);
    assert_eq!(found["items"].as_array().unwrap().len(), 1);
    assert_eq!(logged(&app, &plan).await, ["plan.update", "plan.import"]);
}

#[actix_web::test]
async fn every_wrong_field_is_named_at_once() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let mut wrong = draft();
    wrong["year"] = json!(1999);
    wrong["title"] = json!("  ");
    wrong["objectives"][0]["text"] = json!("\u{0}");
    wrong["objectives"][0]["indicator_code"] = json!("Not A Code");
    wrong["objectives"][0]["targets"][0]["value"] = Value::Null;
    let refused = secretary
        .post("/plans", &wrong)
        .await
        .expect_problem(422, "validation_failed");
    let fields: Vec<&str> = refused["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| error["field"].as_str().unwrap())
        .collect();
    assert_eq!(
        fields,
        [
            "year",
            "title",
            "objectives[0].text",
            "objectives[0].indicator_code",
            "objectives[0].targets[0].value"
        ]
    );
    let mut unknown = draft();
    unknown["objectives"][0]["colour"] = json!("red");
    secretary
        .post("/plans", &unknown)
        .await
        .expect_problem(422, "validation_failed");
}

#[actix_web::test]
async fn an_objective_is_added_changed_and_removed() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let plan = secretary.post("/plans", &draft()).await.expect(201);
    let first = &plan["objectives"][0];
    assert_eq!(first["number"], "1");
    assert_eq!(first["short_name"], "Điểm 5S");
    assert!(
        first["indicator_code"].is_null(),
        "never guessed for a person"
    );

    let added = secretary
        .post(
            &format!("{}/objectives", path(&plan)),
            &json!({ "text": "Duy trì trang Web của Sở", "actions": [{ "text": "Cập nhật tin", "lead": "Tổ CNTT" }] }),
        )
        .await
        .expect(201);
    assert_eq!(added["number"], "2");
    assert_eq!(added["actions"][0]["names"][0]["name"], "Tổ CNTT");
    let place = format!(
        "{}/objectives/{}",
        path(&plan),
        added["id"].as_str().unwrap()
    );

    let changed = secretary
        .patch(
            &place,
            "\"1\"",
            &json!({
                "text": "Duy trì trang Web", "deadline": "Trong năm 2026", "due_day": "2026-12-31",
                "responsible": "Văn phòng Sở; Các phòng liên quan",
                "actions": [{ "number": "a", "text": "Kiểm tra liên kết", "lead": "Văn phòng Sở" }, { "text": "Cập nhật tin" }],
            }),
        )
        .await
        .expect(200);
    assert_eq!(changed["due_day"], "2026-12-31");
    assert_eq!(changed["actions"][0]["number"], "a");
    assert_eq!(changed["actions"][1]["number"], "2");
    assert_eq!(changed["responsible_names"][1]["group"], true);
    assert_eq!(changed["revision"], 2);
    secretary
        .patch(&place, "\"1\"", &json!({ "text": "Khác" }))
        .await
        .expect_problem(412, "precondition_failed");

    let first = objective_path(&plan, 0);
    let request = secretary.request(reqwest::Method::DELETE, &first);
    secretary
        .send(request.header("If-Match", "\"1\""))
        .await
        .expect(204);
    let left = secretary.get(&path(&plan)).await.expect(200);
    assert_eq!(left["objectives"].as_array().unwrap().len(), 1);
    assert_eq!(left["objectives"][0], changed);
    secretary.get(&first).await.expect_problem(404, "not_found");
    assert_eq!(
        logged(&app, &plan).await,
        [
            "plan.remove_objective",
            "plan.update_objective",
            "plan.add_objective",
            "plan.create"
        ]
    );
}

#[actix_web::test]
async fn removing_an_objective_keeps_the_remarks_on_the_others() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let plan = imported(&secretary, 2025).await;
    let about = |plan: &Value| -> Vec<u64> {
        let remarks = plan["remarks"].as_array().unwrap();
        remarks
            .iter()
            .filter(|remark| remark["code"] == "contradictory_target")
            .filter_map(|remark| remark["objective"].as_u64())
            .collect()
    };
    assert_eq!(about(&plan), [2, 5]);
    let request = secretary.request(reqwest::Method::DELETE, &objective_path(&plan, 2));
    secretary
        .send(request.header("If-Match", "\"1\""))
        .await
        .expect(204);
    let left = secretary.get(&path(&plan)).await.expect(200);
    assert_eq!(about(&left), [4]);
}

#[actix_web::test]
async fn a_draft_is_thrown_away_but_what_was_submitted_is_kept() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let director = app.person(Role::Director).await;
    let delete = async |plan: &Value, tag: &str| {
        let request = secretary.request(reqwest::Method::DELETE, &path(plan));
        secretary.send(request.header("If-Match", tag)).await
    };
    let plan = secretary.post("/plans", &draft()).await.expect(201);
    delete(&plan, "\"9\"")
        .await
        .expect_problem(412, "precondition_failed");
    delete(&plan, "\"1\"").await.expect(204);
    secretary
        .get(&path(&plan))
        .await
        .expect_problem(404, "not_found");

    let plan = secretary.post("/plans", &draft()).await.expect(201);
    secretary
        .post(&format!("{}/submit", path(&plan)), &Value::Null)
        .await
        .expect(200);
    let returned = director
        .post(
            &format!("{}/return", path(&plan)),
            &json!({ "reason": "Thiếu thời hạn" }),
        )
        .await
        .expect(200);
    assert_eq!(returned["status"], "draft");
    let seen = secretary.get(&path(&plan)).await.expect(200);
    assert_eq!(seen["may"]["delete"], false);
    delete(&plan, "\"3\"")
        .await
        .expect_problem(409, "wrong_state");
}
