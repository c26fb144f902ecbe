//! Rubrics, and the audits that name them.

use mtcl::auth::Role;
use serde_json::Value;

use super::{SENDER, audit, by_rubric, patch, push, refused, rubric, verified};
use crate::support::{TestApp, json, units};

#[actix_web::test]
async fn a_rubric_is_offered_and_rules_nothing_until_it_is_entered() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let list = secretary.get("/five-s-rubrics").await.expect(200);
    assert_eq!(list["items"], json!([]));
    let offered = &list["offered"][0];
    assert_eq!(offered["groups"].as_array().unwrap().len(), 5);
    assert!(
        offered["basis"]
            .as_str()
            .unwrap()
            .contains("không có văn bản chính thức")
    );
    let entered = secretary.post("/five-s-rubrics", offered).await.expect(201);
    assert_eq!(
        (&entered["version"], &entered["most"]),
        (&json!(1), &json!(100))
    );
    let second = secretary.post("/five-s-rubrics", offered).await.expect(201);
    assert_eq!(second["version"], 2, "the next version of the same code");

    let clerk = app.person(Role::Clerk).await;
    clerk.post("/five-s-rubrics", offered).await.expect(403);
    let seen = clerk.get("/five-s-rubrics").await.expect(200);
    assert_eq!(
        seen["items"][0]["may"],
        json!({ "change": false, "close": false })
    );
    let log = app
        .person(Role::Auditor)
        .await
        .get("/audit-log?action=five_s_rubric.create")
        .await
        .expect(200);
    assert_eq!(log["items"].as_array().unwrap().len(), 2);
}

#[actix_web::test]
async fn what_is_wrong_with_a_rubric_is_said_at_its_field() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let mut bad = rubric();
    bad["code"] = json!(" ");
    bad["valid_to"] = json!("2024-01-01");
    bad["groups"][1]["questions"][0]["most"] = json!(0);
    bad["groups"][0]["questions"] = json!([
        { "question": "Không có vật thừa", "most": 5 },
        { "question": "Không có vật thừa", "most": 5 }
    ]);
    let problem = secretary.post("/five-s-rubrics", &bad).await.expect(422);
    let wrong: Vec<(&str, &str)> = problem["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["field"].as_str().unwrap(),
                one["code"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        wrong,
        [
            ("code", "required"),
            ("valid_to", "impossible_dates"),
            ("groups[0].questions[1].question", "taken"),
            ("groups[1].questions[0].most", "out_of_range"),
        ]
    );
}

#[actix_web::test]
async fn an_audit_fits_the_rubric_that_it_names() {
    let app = TestApp::start().await;
    units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let sender = app.program(SENDER).await;
    let code = |field: &str, code: &str| (field.to_owned(), code.to_owned());
    assert_eq!(
        refused(&sender, &by_rubric(1)).await,
        code("rubric_code", "unknown_value")
    );
    secretary
        .post("/five-s-rubrics", &rubric())
        .await
        .expect(201);
    assert_eq!(
        refused(&sender, &by_rubric(2)).await,
        code("rubric_version", "unknown_value")
    );
    let mut half = by_rubric(1);
    half.as_object_mut().unwrap().remove("rubric_version");
    assert_eq!(
        refused(&sender, &half).await,
        code("rubric_version", "required")
    );
    let mut heavier = by_rubric(1);
    heavier["points"][1]["weight"] = json!(3);
    assert_eq!(
        refused(&sender, &heavier).await,
        code("points[1].weight", "rubric_mismatch")
    );
    let mut higher = by_rubric(1);
    higher["points"][0]["most"] = json!(10);
    assert_eq!(
        refused(&sender, &higher).await,
        code("points[0].most", "rubric_mismatch")
    );
    let mut unasked = by_rubric(1);
    unasked["points"][1]["question"] = json!("Khác");
    assert_eq!(
        refused(&sender, &unasked).await,
        code("points[1].question", "rubric_mismatch")
    );
    let mut fewer = by_rubric(1);
    fewer["points"].as_array_mut().unwrap().pop();
    assert_eq!(
        refused(&sender, &fewer).await,
        code("points", "rubric_mismatch")
    );
    let mut early = by_rubric(1);
    early["audited_on"] = json!("2024-12-31");
    assert_eq!(
        refused(&sender, &early).await,
        code("rubric_version", "out_of_range")
    );

    let taken = push(&sender, &[by_rubric(1), audit("P-2", "2025-06-10", 90)]).await;
    assert_eq!(
        taken["counts"]["created"], 2,
        "with a rubric and without: {taken}"
    );
    verified(&app).await;
}

#[actix_web::test]
async fn a_version_that_an_audit_names_is_frozen() {
    let app = TestApp::start().await;
    units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let sender = app.program(SENDER).await;
    let first = secretary
        .post("/five-s-rubrics", &rubric())
        .await
        .expect(201);
    let path = "/five-s-rubrics";
    let named = patch(&secretary, path, &first, json!({ "name": "Phiếu 2025" }))
        .await
        .expect(200);
    assert_eq!(named["name"], "Phiếu 2025");
    patch(&secretary, path, &first, json!({ "name": "Khác" }))
        .await
        .expect(412);

    // A trial leaves it free.
    sender
        .post(
            "/five-s-audits/batch?dry_run=true",
            &json!({ "items": [by_rubric(1)] }),
        )
        .await
        .expect(200);
    let free = secretary
        .get(&format!("{path}/{}", first["id"].as_str().unwrap()))
        .await
        .expect(200);
    assert_eq!(
        (&free["used_until"], &free["may"]["change"]),
        (&Value::Null, &json!(true))
    );
    push(&sender, &[by_rubric(1)]).await;
    let frozen = secretary
        .get(&format!("{path}/{}", first["id"].as_str().unwrap()))
        .await
        .expect(200);
    assert_eq!(frozen["used_until"], "2025-06-10");
    assert_eq!(frozen["may"], json!({ "change": false, "close": true }));
    let refused = patch(&secretary, path, &frozen, json!({ "name": "Khác" }))
        .await
        .expect(409);
    assert_eq!(refused["code"], "wrong_state");
    let early = patch(
        &secretary,
        path,
        &frozen,
        json!({ "valid_to": "2025-06-09" }),
    )
    .await
    .expect(422);
    assert_eq!(early["errors"][0]["field"], "valid_to");
    let closed = patch(
        &secretary,
        path,
        &frozen,
        json!({ "valid_to": "2025-06-30" }),
    )
    .await
    .expect(200);
    assert_eq!(closed["valid_to"], "2025-06-30");

    let mut later = by_rubric(1);
    later["audited_on"] = json!("2025-07-01");
    let answer = push(&sender, &[later.clone()]).await;
    assert_eq!(
        answer["rejected"][0]["field"], "rubric_version",
        "out of use"
    );
    let mut next = rubric();
    next["valid_from"] = json!("2025-07-01");
    secretary.post(path, &next).await.expect(201);
    later["rubric_version"] = json!(2);
    assert_eq!(push(&sender, &[later]).await["counts"]["created"], 1);
    // Taken back it can always be.
    let mut back = by_rubric(1);
    back["points"] = json!([{ "group": "A", "question": "B", "points": 1, "most": 1 }]);
    back["void_reason"] = json!("Nhập nhầm");
    assert_eq!(push(&sender, &[back]).await["counts"]["updated"], 1);
    verified(&app).await;
}
