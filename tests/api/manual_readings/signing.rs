//! A typed figure that is signed says so, and keeps what it rested on.

use mtcl::auth::{Permission, Role};
use reqwest::Method;
use serde_json::Value;

use super::{WHY, act, at_least, id_of, issued, pair, type_in};
use crate::support::{Actor, TestApp, json, units};

async fn sign(app: &TestApp, secretary: &Actor<'_>) -> Value {
    let body = json!({ "indicator_code": "satisfaction", "period": "2025Q1" });
    let submitted = secretary.post("/signed-readings", &body).await.expect(201);
    assert_eq!(pair(&submitted["signed"]), (45, 50));
    assert_eq!(submitted["signed"]["origin"], "manual");
    let director = app.person(Role::Director).await;
    let path = format!("/signed-readings/{}/approve", id_of(&submitted));
    let request = director
        .request(Method::POST, &path)
        .header("If-Match", "\"1\"")
        .json(&json!({}));
    director.send(request).await.expect(200)
}

#[actix_web::test]
async fn a_signed_figure_keeps_the_reading_it_rested_on_and_a_push_calls_for_a_restatement() {
    let app = TestApp::start().await;
    units(&app).await;
    issued(&app, "satisfaction", at_least("87")).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let of = ("satisfaction", "2025Q1");
    let typed = type_in(&secretary, of, (45, 50), json!({}))
        .await
        .expect(201);
    let signed = sign(&app, &secretary).await;
    assert_eq!(signed["signed"]["verdict"], "met");
    assert_eq!(signed["proposal"], "none");
    let path = format!("/signed-readings/{}", id_of(&signed));
    let changes = format!("{path}/changes");
    let seen = secretary.get(&changes).await.expect(200);
    assert_eq!(seen["seal_holds"], true);

    // A correction changes nothing that was signed, and calls for a restatement.
    app.set_clock("2025-09-12T10:03:00+07:00");
    let body = json!({ "numerator": 44, "denominator": 50, "reason": "Một phiếu không hợp lệ." });
    act(&secretary, &typed, "correct", body).await.expect(200);
    let after = secretary.get(&path).await.expect(200);
    assert_eq!(after["proposal"], "open");
    assert_eq!(after["signed"], signed["signed"]);
    let kept = &after["signed"]["manual"][0];
    assert_eq!(
        (pair(kept), &kept["version"], &kept["reason"]),
        ((45, 50), &json!(1), &json!(WHY))
    );
    assert_eq!(kept["evidence"], 1);
    assert_eq!(pair(&after["live"]), (44, 50));
    assert_eq!(after["live"]["manual"][0]["version"], 2);

    // Rows come: the computed figure is proposed, with the row that makes it.
    app.set_clock("2025-09-12T10:06:00+07:00");
    let sender = app.program(&[Permission::SurveysWrite]).await;
    let row = json!({
        "code": "KS-1", "name": "Khảo sát", "method": "paper", "from": "2025-03-01", "to": "2025-03-31",
        "distributed": 60, "collected": 55, "valid": 51, "satisfied": 40,
    });
    sender
        .post("/survey-results/batch", &json!({ "items": [row] }))
        .await
        .expect(200);
    let seen = secretary.get(&changes).await.expect(200);
    assert_eq!(seen["seal_holds"], true);
    assert_eq!(seen["old"]["origin"], "manual");
    assert_eq!(seen["new"]["origin"], "computed");
    assert_eq!(pair(&seen["new"]), (40, 51));
    assert_eq!(seen["changed_rows"], 1);
    let director = app.person(Role::Director).await;
    let request = director
        .request(Method::POST, &format!("{path}/restatements"))
        .header("If-Match", format!("\"{}\"", signed["revision"]))
        .json(&json!({
            "outcome": "accepted", "numerator": 40, "denominator": 51, "reason": "Đã kết nối phần mềm khảo sát.",
        }));
    let restated = director.send(request).await.expect(200);
    assert_eq!(restated["official"]["origin"], "computed");
    assert_eq!(restated["signed"]["origin"], "manual");
    let readings = secretary
        .get("/indicators/satisfaction/readings?period=2025Q1")
        .await
        .expect(200);
    let beside = &readings["readings"][0]["signed"];
    assert_eq!(beside["origin"], "computed");
    assert_eq!(beside["differs"], false);
}

#[actix_web::test]
async fn a_signed_figure_that_was_taken_back_says_what_is_left() {
    let app = TestApp::start().await;
    issued(&app, "satisfaction", at_least("87")).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let of = ("satisfaction", "2025Q1");
    let typed = type_in(&secretary, of, (45, 50), json!({}))
        .await
        .expect(201);
    let signed = sign(&app, &secretary).await;
    app.set_clock("2025-09-12T10:03:00+07:00");
    let why = json!({ "reason": "Đếm nhầm sổ của phòng khác." });
    act(&secretary, &typed, "take-back", why).await.expect(200);
    let path = format!("/signed-readings/{}", id_of(&signed));
    let after = secretary.get(&path).await.expect(200);
    assert_eq!(after["proposal"], "open");
    assert_eq!(after["live"]["verdict"], "no_data");
    assert_eq!(after["official"]["origin"], "manual");
    let readings = secretary
        .get("/indicators/satisfaction/readings?period=2025Q1")
        .await
        .expect(200);
    let beside = &readings["readings"][0]["signed"];
    assert_eq!(
        (pair(beside), &beside["origin"]),
        ((45, 50), &json!("manual"))
    );
    assert_eq!(beside["differs"], true);
}
