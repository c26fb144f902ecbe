//! `/calendar/years`: which days are worked, and who says so

use mtcl::auth::{Permission, Role};
use serde_json::Value;

use crate::support::{Actor, Answer, TestApp, dossier, json, units};

async fn put(who: &Actor<'_>, year: &Value, body: &Value) -> Answer {
    let path = format!("/calendar/years/{}", year["year"]);
    let request = who
        .request(reqwest::Method::PUT, &path)
        .header("If-Match", format!("\"{}\"", year["version"]));
    who.send(request.json(body)).await
}

async fn confirm(who: &Actor<'_>, year: &Value) -> Answer {
    let path = format!("/calendar/years/{}/confirm", year["year"]);
    let request = who
        .request(reqwest::Method::POST, &path)
        .header("If-Match", format!("\"{}\"", year["version"]));
    who.send(request.json(&json!({ "document": "Thông báo 150/TB-BNV" })))
        .await
}

async fn year(who: &Actor<'_>, year: i32) -> Value {
    who.get(&format!("/calendar/years/{year}"))
        .await
        .expect(200)
}

/// The days as they are sent back, with one more.
fn with_day(year: &Value, day: &str, kind: &str, name: &str) -> Value {
    let mut days = year["days"].clone();
    days.as_array_mut()
        .unwrap()
        .push(json!({ "day": day, "kind": kind, "reason": name }));
    json!({ "days": days, "reason": "Thủ tướng đồng ý hoán đổi", "document": "150/TB-BNV" })
}

#[actix_web::test]
async fn a_year_is_changed_confirmed_and_loses_its_warning() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let computed = year(&secretary, 2027).await;
    assert_eq!(
        (
            &computed["confirmed"],
            &computed["origin"],
            &computed["version"]
        ),
        (&json!(false), &json!("computed"), &json!(0))
    );
    assert_eq!(computed["calendar_version"], "vn-civil-service-2026.1");
    assert_eq!(computed["working_days"], 249);
    let announced = year(&secretary, 2026).await;
    assert_eq!(
        (&announced["confirmed"], &announced["origin"]),
        (&json!(true), &json!("announced"))
    );

    let body = with_day(&computed, "2027-08-28", "make_up", "Làm bù cho ngày 01/9");
    let changed = put(&secretary, &computed, &body).await.expect(200);
    assert_eq!(
        (
            &changed["confirmed"],
            &changed["origin"],
            &changed["version"]
        ),
        (&json!(false), &json!("entered"), &json!(1))
    );
    assert_eq!(changed["calendar_version"], "vn-civil-service-2026.1+1");
    assert_eq!(changed["working_days"], 250);
    assert_eq!(changed["history"][0]["added"][0]["day"], "2027-08-28");
    assert_eq!(changed["history"][0]["added"][0]["source"], "150/TB-BNV");
    assert_eq!(changed["history"][0]["removed"], json!([]));
    put(&secretary, &computed, &body)
        .await
        .expect_problem(412, "precondition_failed");

    let confirmed = confirm(&secretary, &changed).await.expect(200);
    assert_eq!(confirmed["confirmed"], true);
    assert_eq!(
        confirmed["may"],
        json!({ "change": true, "confirm": false })
    );
    confirm(&secretary, &confirmed)
        .await
        .expect_problem(409, "wrong_state");
    let list = secretary.get("/calendar/years").await.expect(200);
    let states: Vec<(i64, bool)> = list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["year"].as_i64().unwrap(),
                one["confirmed"].as_bool().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        states,
        [(2024, false), (2025, true), (2026, true), (2027, true)]
    );
    let log = app
        .person(Role::Auditor)
        .await
        .get("/audit-log?subject_kind=calendar_year")
        .await
        .expect(200);
    assert_eq!(log["items"][0]["action"], "calendar.confirm");
    assert_eq!(log["items"][1]["action"], "calendar.change");
    assert_eq!(
        log["items"][1]["detail"]["added"],
        json!(["2027-08-28 Làm bù cho ngày 01/9"])
    );
}

#[actix_web::test]
async fn wrong_days_and_missing_words_are_named_and_only_some_may_change() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let seen = year(&secretary, 2027).await;
    let mut body = with_day(&seen, "2027-08-29", "off", "Chủ nhật");
    body["document"] = json!(" ");
    let refused = put(&secretary, &seen, &body)
        .await
        .expect_problem(422, "validation_failed");
    let wrong: Vec<(&str, &str)> = refused["errors"]
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
    let last = format!("days[{}].day", seen["days"].as_array().unwrap().len());
    assert_eq!(wrong, [("document", "required"), (&*last, "no_effect")]);
    for path in ["/calendar/years/1999", "/calendar/years/2101"] {
        secretary.get(path).await.expect_problem(404, "not_found");
    }
    let director = app.person(Role::Director).await;
    let shown = year(&director, 2027).await;
    assert_eq!(shown["may"], json!({ "change": false, "confirm": false }));
    put(&director, &shown, &body)
        .await
        .expect_problem(403, "forbidden");
}

#[actix_web::test]
async fn what_rests_on_an_unconfirmed_year_says_so_until_somebody_confirms_it() {
    let app = TestApp::start().await;
    units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let sender = app
        .program(&[
            Permission::DossiersWrite,
            Permission::DossiersRead,
            Permission::ReadingsRead,
        ])
        .await;
    app.set_clock("2025-09-12T10:01:00+07:00");
    let row = dossier(
        "x",
        json!({ "received_at": "2024-12-20T09:00:00", "due_at": "2024-12-31T17:00:00",
            "status": "done", "finished_at": "2025-01-03T09:00:00" }),
    );
    let answer = sender
        .post("/dossiers/batch", &json!({ "items": [row] }))
        .await
        .expect(200);
    assert_eq!(answer["counts"]["created"], 1, "{answer}");
    let listed = async || sender.get("/dossiers").await.expect(200)["items"][0].clone();
    let before = listed().await;
    assert_eq!(before["working_days_left"], -2);
    assert_eq!(before["calendar"]["version"], "vn-civil-service-2026.1");
    assert_eq!(before["calendar"]["unconfirmed_years"], json!([2024]));
    let late = async || {
        let path = "/indicators/dossier-on-time/lineage?period=2025-01&reason=late";
        sender.get(path).await.expect(200)["items"][0].clone()
    };
    assert_eq!(late().await["working_days_late"], 2);
    assert_eq!(late().await["calendar"]["unconfirmed_years"], json!([2024]));

    // The day after New Year was off too, somebody says.
    let seen = year(&secretary, 2025).await;
    let body = with_day(&seen, "2025-01-02", "off", "Hoán đổi");
    put(&secretary, &seen, &body).await.expect(200);
    let after = listed().await;
    assert_eq!(after["working_days_left"], -1);
    assert_eq!(after["calendar"]["version"], "vn-civil-service-2026.1+1");
    assert_eq!(
        after["calendar"]["unconfirmed_years"],
        json!([2024, 2025]),
        "a change waits to be confirmed"
    );
    let seen = year(&secretary, 2025).await;
    confirm(&secretary, &seen).await.expect(200);
    let seen = year(&secretary, 2024).await;
    confirm(&secretary, &seen).await.expect(200);
    assert_eq!(listed().await["calendar"]["unconfirmed_years"], json!([]));
    assert_eq!(late().await["calendar"]["unconfirmed_years"], json!([]));
    let readings = sender
        .get("/indicators/dossier-on-time/readings?period=2025")
        .await
        .expect(200);
    assert_eq!(readings["calendar_version"], "vn-civil-service-2026.1+3");
}
