//! `/update-plans`: the planned updates of sections, and the rows of upkeep that they make.

use mtcl::auth::Role;
use mtcl::features::update_plans::make_ahead;
use serde_json::Value;

use crate::support::{Actor, TestApp, json, units};

/// A plan of one section on Tuesdays and Fridays, from today (Friday 2025-09-12) to the end of the month.
fn plan(changes: Value) -> Value {
    let mut plan = json!({
        "channel": "website", "section": "Tin hoạt động ngành", "rhythm": "weekdays", "numbers": [5, 2],
        "from": "2025-09-01", "to": "2025-09-30",
    });
    for (field, value) in changes.as_object().unwrap() {
        plan[field] = value.clone();
    }
    plan
}

/// The days of the section's rows with their states, the first first.
async fn rows(person: &Actor<'_>) -> Vec<(String, String)> {
    let answer = person
        .get("/upkeep?state=open,done,void&limit=200")
        .await
        .expect(200);
    let mut rows: Vec<(String, String)> = answer["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let text = |field: &str| row[field].as_str().unwrap().to_owned();
            (text("scheduled_on"), text("state"))
        })
        .collect();
    rows.sort();
    rows
}

fn days<'a>(rows: &'a [(String, String)], state: &str) -> Vec<&'a str> {
    rows.iter()
        .filter(|(_, one)| one == state)
        .map(|(day, _)| day.trim_start_matches("2025-"))
        .collect()
}

#[actix_web::test]
async fn a_plan_makes_its_rows_ahead_and_each_day_once() {
    let app = TestApp::start().await;
    units(&app).await;
    let person = app.person(Role::IsoSecretary).await;
    let made = person
        .post("/update-plans", &plan(json!({})))
        .await
        .expect(201);
    assert_eq!(made["numbers"], json!([2, 5]));
    assert_eq!(
        made["next"],
        json!(["2025-09-12", "2025-09-16", "2025-09-19"])
    );
    let all = ["09-12", "09-16", "09-19", "09-23", "09-26", "09-30"];
    assert_eq!(days(&rows(&person).await, "open"), all);

    // A longer plan is made two months ahead, and goes on as the days go.
    let wide = json!({ "section": "Diễn đàn", "channel": "forum", "rhythm": "month_days", "numbers": [31], "to": "2026-12-31" });
    person.post("/update-plans", &plan(wide)).await.expect(201);
    let ends = |rows: &[(String, String)]| rows.last().unwrap().0.clone();
    assert_eq!(ends(&rows(&person).await), "2025-10-31");
    app.set_clock("2025-10-10T08:00:00+07:00");
    let now = app.now();
    for _ in 0..2 {
        let make = move |db: &mut _| make_ahead(db, now);
        app.state.db.write(make).await.unwrap();
    }
    let person = app.person(Role::IsoSecretary).await;
    let found = rows(&person).await;
    assert_eq!(ends(&found), "2025-11-30");
    assert_eq!(found.len(), 6 + 3);

    // The days of the plan passed and nobody did anything: they count as not done, the last one on the day after it.
    let answer = person
        .get("/indicators/website-upkeep/readings?period=2025-09")
        .await
        .expect(200);
    assert_eq!(answer["readings"][0]["denominator"], 5);
    assert_eq!(answer["readings"][0]["counts"]["not_done"], 5);
}

#[actix_web::test]
async fn rows_from_tomorrow_on_follow_a_changed_plan_and_the_others_stay() {
    let app = TestApp::start().await;
    let [_, office, _] = units(&app).await;
    let person = app.person(Role::IsoSecretary).await;
    let made = person
        .post("/update-plans", &plan(json!({})))
        .await
        .expect(201);
    let at = format!("/update-plans/{}", made["id"].as_str().unwrap());
    // One is done ahead of its day; one is taken back by a person, for it is a holiday.
    let mark = |day: &str, more: Value| {
        let mut row = json!({
            "channel": "website", "section": "Tin hoạt động ngành", "activity": "update", "scheduled_on": day,
        });
        for (field, value) in more.as_object().unwrap() {
            row[field] = value.clone();
        }
        row
    };
    let done = mark(
        "2025-09-16",
        json!({ "done_on": "2025-09-12", "link": "https://soyte.example.vn/tin/1" }),
    );
    let holiday = mark(
        "2025-09-19",
        json!({ "void_reason": "Nghỉ lễ", "source": "update-plan" }),
    );
    let body = json!({ "items": [done, holiday] });
    let pushed = person.post("/upkeep/batch", &body).await.expect(200);
    assert_eq!(pushed["counts"]["updated"], 2);

    let change =
        json!({ "rhythm": "every_days", "numbers": [7], "from": "2025-09-12", "unit_id": office });
    let changed = person.patch(&at, "\"1\"", &change).await.expect(200);
    assert_eq!(changed["next"][0], "2025-09-12");
    let found = rows(&person).await;
    assert_eq!(days(&found, "open"), ["09-12", "09-26"]);
    assert_eq!(days(&found, "done"), ["09-16"]);
    assert_eq!(days(&found, "void"), ["09-19", "09-23", "09-30"]);
    let row = person.get("/upkeep?from=2025-09-26").await.expect(200);
    assert_eq!(row["items"][0]["unit_id"], json!(office));
    let stale = person.patch(&at, "\"1\"", &change).await;
    stale.expect_problem(412, "precondition_failed");

    // What was taken back comes back with the plan, but for what a person took back; and goes with it.
    let back = json!({ "rhythm": "weekdays", "numbers": [2, 5] });
    person.patch(&at, "\"2\"", &back).await.expect(200);
    let found = rows(&person).await;
    assert_eq!(days(&found, "open"), ["09-12", "09-23", "09-26", "09-30"]);
    assert_eq!(days(&found, "void"), ["09-19"]);
    person.delete(&at).await.expect(204);
    let found = rows(&person).await;
    assert_eq!(days(&found, "open"), ["09-12"]);
    assert_eq!(days(&found, "done"), ["09-16"]);
    let admin = app.person(Role::Administrator).await;
    let log = admin
        .get("/audit-log?action=update_plan.delete")
        .await
        .expect(200);
    assert_eq!(log["items"][0]["detail"]["section"], "Tin hoạt động ngành");
}

#[actix_web::test]
async fn what_cannot_be_a_plan_is_refused_at_its_field() {
    let app = TestApp::start().await;
    units(&app).await;
    let person = app.person(Role::Clerk).await;
    for (changes, field, code) in [
        (json!({ "section": " " }), "section", "required"),
        (json!({ "numbers": [] }), "numbers", "required"),
        (json!({ "numbers": [0] }), "numbers", "out_of_range"),
        (json!({ "numbers": [8] }), "numbers", "out_of_range"),
        (
            json!({ "rhythm": "every_days", "numbers": [2, 3] }),
            "numbers",
            "out_of_range",
        ),
        (json!({ "rhythm": "daily" }), "rhythm", "unknown_value"),
        (json!({ "to": "2025-08-31" }), "to", "impossible_dates"),
        (json!({ "to": "2030-08-31" }), "to", "out_of_range"),
        (
            json!({ "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10" }),
            "unit_id",
            "unknown_unit",
        ),
    ] {
        let refused = person
            .post("/update-plans", &plan(changes.clone()))
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(refused["errors"][0]["field"], field, "{changes}: {refused}");
        assert_eq!(refused["errors"][0]["code"], code, "{changes}");
    }
    let auditor = app.person(Role::Auditor).await;
    auditor.get("/update-plans").await.expect(200);
    let refused = auditor.post("/update-plans", &plan(json!({}))).await;
    refused.expect_problem(403, "forbidden");
}
