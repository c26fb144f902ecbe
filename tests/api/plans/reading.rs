//! People read an issued plan and say so; lists are filtered and paged.

use mtcl::auth::{Permission, Role};
use serde_json::{Value, json};

use super::{imported, issued, logged, path};
use crate::support::TestApp;

#[actix_web::test]
async fn who_has_read_the_plan_is_on_record() {
    let app = TestApp::start().await;
    let plan = issued(&app).await;
    let staff = app.person(Role::Staff).await;
    let confirm = format!("{}/acknowledgement", path(&plan));
    let seen = staff.get(&path(&plan)).await.expect(200);
    assert_eq!(seen["may"]["acknowledge"], true);
    let first = staff.post(&confirm, &Value::Null).await.expect(200);
    assert_eq!(first["acknowledged_at"], crate::support::START);
    app.set_clock("2025-09-12T10:05:00+07:00");
    let again = staff.post(&confirm, &Value::Null).await.expect(200);
    assert_eq!(again, first);
    let seen = staff.get(&path(&plan)).await.expect(200);
    assert_eq!(seen["may"]["acknowledge"], false);
    assert_eq!(seen["acknowledged_at"], first["acknowledged_at"]);

    let roll = staff
        .get(&format!("{}/acknowledgements", path(&plan)))
        .await
        .expect(200);
    // The secretary and the director of the plan are to read it too.
    assert_eq!(roll["acknowledged"], 1);
    assert_eq!(roll["expected"], 3);
    assert_eq!(roll["items"][0]["user_id"], staff.id);
    assert!(roll["items"][1]["acknowledged_at"].is_null());
    let acknowledged = logged(&app, &plan)
        .await
        .iter()
        .filter(|action| *action == "plan.acknowledge")
        .count();
    assert_eq!(acknowledged, 1);
}

#[actix_web::test]
async fn a_program_reads_plans_and_confirms_nothing() {
    let app = TestApp::start().await;
    let plan = issued(&app).await;
    let program = app.program(&[Permission::PlansRead]).await;
    let seen = program.get(&path(&plan)).await.expect(200);
    assert!(
        seen["may"]
            .as_object()
            .unwrap()
            .values()
            .all(|may| may == false)
    );
    program
        .post(&format!("{}/acknowledgement", path(&plan)), &Value::Null)
        .await
        .expect_problem(403, "forbidden");
}

#[actix_web::test]
async fn lists_are_filtered_and_paged() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    imported(&secretary, 2021).await;
    issued(&app).await;
    imported(&secretary, 2025).await;
    let count = async |query: &str| {
        let list = secretary.get(&format!("/plans?{query}")).await.expect(200);
        list["items"].as_array().unwrap().len()
    };
    assert_eq!(count("").await, 3);
    assert_eq!(count("year=2025").await, 2);
    assert_eq!(count("year=2025&status=issued").await, 1);
    assert_eq!(count("q=26/qd-syt").await, 2);
    assert_eq!(count("q=%25").await, 0);
    let mut years = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = secretary
            .get(&format!("/plans?limit=1{cursor}"))
            .await
            .expect(200);
        years.push(page["items"][0]["year"].clone());
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(years, [json!(2025), json!(2025), json!(2021)]);
    secretary
        .get("/plans?status=burnt")
        .await
        .expect_problem(422, "validation_failed");
}

#[actix_web::test]
async fn a_kept_answer_is_not_shown_to_another_person() {
    let app = TestApp::start().await;
    let plan = issued(&app).await;
    let director = app.person(Role::Director).await;
    let auditor = app.person(Role::Auditor).await;
    let tag = director.get(&path(&plan)).await.header("etag").to_owned();
    let again = |who: &crate::support::Actor<'_>| {
        who.request(reqwest::Method::GET, &path(&plan))
            .header("If-None-Match", &tag)
    };
    assert_eq!(director.send(again(&director)).await.status, 304);
    let other = auditor.send(again(&auditor)).await.expect(200);
    assert_eq!(other["may"]["close"], false);
}
