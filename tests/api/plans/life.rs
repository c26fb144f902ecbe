//! draft → submitted → issued → closed, and amendments.

use mtcl::auth::Role;
use reqwest::Method;
use serde_json::{Value, json};

use super::{decision, imported, issued, logged, objective_path, path};
use crate::support::{Actor, Answer, TestApp};

async fn step(who: &Actor<'_>, plan: &Value, what: &str, body: &Value) -> Answer {
    who.post(&format!("{}/{what}", path(plan)), body).await
}

#[actix_web::test]
async fn a_plan_goes_from_draft_to_closed() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let director = app.person(Role::Director).await;
    let plan = imported(&secretary, 2025).await;
    assert_eq!(plan["may"]["submit"], true);
    assert_eq!(plan["may"]["issue"], false);

    let submitted = step(&secretary, &plan, "submit", &Value::Null)
        .await
        .expect(200);
    assert_eq!(submitted["status"], "submitted");
    assert_eq!(submitted["may"]["edit"], false);
    let returned = step(
        &director,
        &plan,
        "return",
        &json!({ "reason": "Sửa mục tiêu 3" }),
    )
    .await
    .expect(200);
    assert_eq!(returned["status"], "draft");
    assert_eq!(returned["return_reason"], "Sửa mục tiêu 3");
    step(&secretary, &plan, "submit", &Value::Null)
        .await
        .expect(200);
    let again = secretary.get(&path(&plan)).await.expect(200);
    assert!(again["return_reason"].is_null());
    // What the draft says already need not be said again.
    let issued = step(
        &director,
        &plan,
        "issue",
        &json!({ "decision_number": "27/QĐ-SYT" }),
    )
    .await
    .expect(200);
    assert_eq!(issued["status"], "issued");
    assert_eq!(issued["decision_number"], "27/QĐ-SYT");
    assert_eq!(issued["decision_date"], "2025-01-10");
    assert_eq!(issued["issued_at"], crate::support::START);
    let closed = step(&director, &plan, "close", &Value::Null)
        .await
        .expect(200);
    assert_eq!(closed["status"], "closed");
    assert_eq!(closed["may"]["decide"], false);
    assert_eq!(
        logged(&app, &plan).await,
        [
            "plan.close",
            "plan.issue",
            "plan.submit",
            "plan.return",
            "plan.submit",
            "plan.import"
        ]
    );
}

#[actix_web::test]
async fn each_state_refuses_what_is_not_its_own() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let director = app.person(Role::Director).await;
    let plan = imported(&secretary, 2025).await;
    let reason = json!({ "reason": "Một lý do đủ dài." });
    let steps: [(&Actor, &str, &Value); 6] = [
        (&secretary, "submit", &Value::Null),
        (&director, "return", &reason),
        (&director, "issue", &decision()),
        (&director, "close", &Value::Null),
        (&director, "amend", &reason),
        (&secretary, "acknowledgement", &Value::Null),
    ];
    let refused = async |allowed: &[&str]| {
        for (who, what, body) in steps {
            if !allowed.contains(&what) {
                step(who, &plan, what, body)
                    .await
                    .expect_problem(409, "wrong_state");
            }
        }
    };
    let frozen = async || {
        let revision = secretary.get(&path(&plan)).await.expect(200)["revision"].clone();
        let tag = format!("\"{revision}\"");
        secretary
            .patch(&path(&plan), &tag, &json!({ "title": "Khác" }))
            .await
            .expect_problem(409, "wrong_state");
        let objective = objective_path(&plan, 0);
        secretary
            .patch(&objective, "*", &json!({ "text": "Khác" }))
            .await
            .expect_problem(409, "wrong_state");
        let delete = secretary.request(Method::DELETE, &objective);
        secretary
            .send(delete.header("If-Match", "*"))
            .await
            .expect_problem(409, "wrong_state");
        secretary
            .post(
                &format!("{}/objectives", path(&plan)),
                &json!({ "text": "Thêm" }),
            )
            .await
            .expect_problem(409, "wrong_state");
        let delete = secretary.request(Method::DELETE, &path(&plan));
        secretary
            .send(delete.header("If-Match", "*"))
            .await
            .expect_problem(409, "wrong_state");
    };
    refused(&["submit"]).await;
    step(&secretary, &plan, "submit", &Value::Null)
        .await
        .expect(200);
    refused(&["return", "issue"]).await;
    frozen().await;
    step(&director, &plan, "issue", &decision())
        .await
        .expect(200);
    refused(&["close", "amend", "acknowledgement"]).await;
    frozen().await;
    step(&director, &plan, "close", &Value::Null)
        .await
        .expect(200);
    refused(&[]).await;
    frozen().await;
    secretary
        .post(
            &format!("{}/decision", objective_path(&plan, 2)),
            &json!({ "target_index": 0, "reason": "Một lý do đủ dài." }),
        )
        .await
        .expect_problem(409, "wrong_state");
}

#[actix_web::test]
async fn an_issue_names_its_decision_and_signer() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let director = app.person(Role::Director).await;
    let bare = json!({ "year": 2026, "title": "Kế hoạch", "objectives": [{ "text": "Duy trì trang Web" }] });
    let plan = secretary.post("/plans", &bare).await.expect(201);
    step(&secretary, &plan, "submit", &Value::Null)
        .await
        .expect(200);
    let refused = step(
        &director,
        &plan,
        "issue",
        &json!({ "decision_number": "  " }),
    )
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
            "decision_number",
            "decision_date",
            "signer_position",
            "signer_name"
        ]
    );
    let empty = json!({ "year": 2026, "title": "Kế hoạch", "objectives": [] });
    let empty = secretary.post("/plans", &empty).await.expect(201);
    assert_eq!(empty["may"]["submit"], false);
    step(&secretary, &empty, "submit", &Value::Null)
        .await
        .expect_problem(422, "validation_failed");
}

#[actix_web::test]
async fn an_amendment_supersedes_what_it_amends() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let director = app.person(Role::Director).await;
    let first = issued(&app).await;
    secretary
        .post(
            &format!("{}/decision", objective_path(&first, 2)),
            &json!({ "target_index": 0, "reason": "Theo nội dung mục tiêu." }),
        )
        .await
        .expect(200);
    let reason = json!({ "reason": "Bổ sung thời hạn cho mục tiêu 1." });
    let second = step(&director, &first, "amend", &reason).await.expect(201);
    assert_eq!(second["status"], "draft");
    assert_eq!(second["series_id"], first["id"]);
    assert_eq!(second["revision_number"], 2);
    assert_eq!(second["change_reason"], "Bổ sung thời hạn cho mục tiêu 1.");
    assert!(second["decision_number"].is_null());
    for (old, new) in first["objectives"]
        .as_array()
        .unwrap()
        .iter()
        .zip(second["objectives"].as_array().unwrap())
    {
        assert_eq!(old["lineage_id"], new["lineage_id"]);
        assert_ne!(old["id"], new["id"]);
    }
    // The choice goes along, with its author.
    let carried = &second["objectives"][2];
    assert_eq!(carried["decision"]["by"], secretary.id);
    assert_eq!(carried["target"]["value"], "100");
    assert_eq!(second["objectives"][5]["needs_decision"], true);

    step(&director, &first, "amend", &reason)
        .await
        .expect_problem(409, "conflict");
    // Until then the first stays in force.
    let still = secretary.get(&path(&first)).await.expect(200);
    assert_eq!(still["status"], "issued");
    step(&secretary, &second, "submit", &Value::Null)
        .await
        .expect(200);
    step(&director, &second, "issue", &decision())
        .await
        .expect(200);
    let former = secretary.get(&path(&first)).await.expect(200);
    assert_eq!(former["status"], "superseded");
    let series = format!("/plans?series_id={}", first["id"].as_str().unwrap());
    let revisions = secretary.get(&series).await.expect(200);
    assert_eq!(revisions["items"].as_array().unwrap().len(), 2);
}

#[actix_web::test]
async fn a_year_has_one_plan_in_force() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let director = app.person(Role::Director).await;
    let first = issued(&app).await;
    let other = imported(&secretary, 2025).await;
    step(&secretary, &other, "submit", &Value::Null)
        .await
        .expect(200);
    step(&director, &other, "issue", &decision())
        .await
        .expect_problem(409, "conflict");
    step(&director, &first, "close", &Value::Null)
        .await
        .expect(200);
    step(&director, &other, "issue", &decision())
        .await
        .expect(200);
}
