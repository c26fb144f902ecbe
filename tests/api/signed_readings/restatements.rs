//! What becomes of a signed figure when rows or settings change.

use mtcl::auth::Role;
use serde_json::Value;

use super::{SENDER, act, done, pair, push, q2, submit, two_of_three};
use crate::support::{TestApp, dossier, json, units};

#[actix_web::test]
async fn a_signed_figure_never_moves_and_a_correction_becomes_a_numbered_restatement() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(SENDER).await;
    two_of_three(&sender).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let director = app.person(Role::Director).await;
    let reading = submit(&secretary, q2()).await;
    let approved = act(&director, &reading, "approve", json!({}))
        .await
        .expect(200);
    let id = approved["id"].as_str().unwrap().to_owned();

    app.set_clock("2025-09-12T10:05:00+07:00");
    let rows = [
        done("c", "2025-05-05T08:00:00", "2025-09-12T10:02:00+07:00"),
        done("d", "2025-05-06T08:00:00", "2025-09-12T10:02:00+07:00"),
    ];
    push(&sender, &rows).await;
    let seen = secretary
        .get(&format!("/signed-readings/{id}"))
        .await
        .expect(200);
    assert_eq!(pair(&seen["signed"]), (2, 3));
    assert_eq!(pair(&seen["official"]), (2, 3));
    assert_eq!(pair(&seen["live"]), (4, 4));
    assert_eq!(seen["proposal"], "open");
    assert_eq!(seen["signed"], approved["signed"]);

    let readings = sender
        .get("/indicators/dossier-on-time/readings?period=2025Q2")
        .await
        .expect(200);
    let reading = &readings["readings"][0];
    assert_eq!(pair(reading), (4, 4));
    assert_eq!(pair(&reading["signed"]), (2, 3));
    assert_eq!(reading["signed"]["differs"], true);
    assert_eq!(reading["signed"]["id"], json!(id));

    let changes = director
        .get(&format!("/signed-readings/{id}/changes"))
        .await
        .expect(200);
    assert_eq!(changes["seal_holds"], true);
    assert_eq!(changes["changed_rows"], 2);
    assert_eq!(changes["rule_changed"], false);
    let mut rows: Vec<Value> = changes["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            json!([
                row["code"],
                row["change"],
                row["old_reason"],
                row["reason"],
                row["old_version"],
                row["version"]
            ])
        })
        .collect();
    rows.sort_by_key(ToString::to_string);
    assert_eq!(
        rows,
        [
            json!(["c", "moved", "late", "early", 1, 2]),
            json!(["d", "added", null, "on_time", null, 1])
        ]
    );

    let decide = |numerator: i64, outcome: &str, reason: &str| json!({ "outcome": outcome, "numerator": numerator, "denominator": 4, "reason": reason });
    let why = "Một cửa sửa ngày trả của hồ sơ c.";
    act(&director, &seen, "restatements", decide(3, "accepted", why))
        .await
        .expect_problem(412, "precondition_failed");
    act(
        &secretary,
        &seen,
        "restatements",
        decide(4, "accepted", why),
    )
    .await
    .expect_problem(403, "second_person_required");
    act(
        &director,
        &seen,
        "restatements",
        decide(4, "accepted", "vì sai"),
    )
    .await
    .expect_problem(422, "validation_failed");
    let refused = act(&director, &seen, "restatements", decide(4, "rejected", why))
        .await
        .expect(200);
    assert_eq!(refused["proposal"], "rejected");
    assert_eq!(refused["status"], "approved");
    act(
        &director,
        &refused,
        "restatements",
        decide(4, "accepted", why),
    )
    .await
    .expect_problem(409, "wrong_state");

    // The rows move on: what was rejected was another figure.
    push(
        &sender,
        &[done(
            "e",
            "2025-05-09T08:00:00",
            "2025-09-12T10:02:00+07:00",
        )],
    )
    .await;
    let seen = director
        .get(&format!("/signed-readings/{id}"))
        .await
        .expect(200);
    assert_eq!(
        (&seen["proposal"], pair(&seen["live"])),
        (&json!("open"), (4, 5))
    );
    let body = json!({ "outcome": "accepted", "numerator": 4, "denominator": 5, "reason": why });
    let restated = act(&director, &seen, "restatements", body)
        .await
        .expect(200);
    assert_eq!(restated["status"], "restated");
    assert_eq!(restated["restatement"], 1);
    assert_eq!(restated["proposal"], "none");
    assert_eq!(pair(&restated["official"]), (4, 5));
    assert_eq!(restated["signed"], approved["signed"]);
    let kept: Vec<Value> = restated["restatements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            json!([
                one["number"],
                one["outcome"],
                one["old_numerator"],
                one["changed_rows"],
                one["reason"]
            ])
        })
        .collect();
    assert_eq!(
        kept,
        [
            json!([null, "rejected", 2, 2, why]),
            json!([1, "accepted", 2, 3, why])
        ]
    );

    // The second restatement goes on from the first.
    push(
        &sender,
        &[done(
            "f",
            "2025-05-02T08:00:00",
            "2025-09-12T10:02:00+07:00",
        )],
    )
    .await;
    app.set_clock("2025-09-12T10:10:00+07:00");
    push(
        &sender,
        &[done(
            "g",
            "2025-05-02T08:00:00",
            "2025-09-12T10:08:00+07:00",
        )],
    )
    .await;
    let body = json!({ "outcome": "accepted", "numerator": 6, "denominator": 7, "reason": why });
    let second = act(&director, &restated, "restatements", body)
        .await
        .expect(200);
    assert_eq!(second["restatement"], 2);
    assert_eq!(pair(&second["signed"]), (2, 3));
    let readings = sender
        .get("/indicators/dossier-on-time/readings?period=2025Q2")
        .await
        .expect(200);
    let signed = &readings["readings"][0]["signed"];
    assert_eq!(
        (
            pair(signed),
            &signed["signed_numerator"],
            &signed["restatement"],
            &signed["differs"]
        ),
        ((6, 7), &json!(2), &json!(2), &json!(false))
    );
}

#[actix_web::test]
async fn new_settings_leave_a_signed_figure_and_propose_a_restatement() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(SENDER).await;
    two_of_three(&sender).await;
    let rows = [dossier(
        "x",
        json!({ "status": "done", "due_at": null, "finished_at": "2025-05-05T08:00:00" }),
    )];
    push(&sender, &rows).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let director = app.person(Role::Director).await;
    let reading = submit(&secretary, q2()).await;
    let approved = act(&director, &reading, "approve", json!({}))
        .await
        .expect(200);
    assert_eq!(pair(&approved["signed"]), (3, 4));
    app.set_clock("2025-09-12T10:05:00+07:00");
    let request = secretary.request(reqwest::Method::PUT, "/indicators/dossier-on-time/settings");
    let body =
        json!({ "settings": { "no_due_date": "left_out" }, "reason": "Theo quy chế của tỉnh" });
    secretary.send(request.json(&body)).await.expect(200);
    let path = format!("/signed-readings/{}", approved["id"].as_str().unwrap());
    let seen = director.get(&path).await.expect(200);
    assert_eq!(pair(&seen["live"]), (2, 3));
    assert_eq!(seen["proposal"], "open");
    assert_eq!(seen["signed"]["settings_version"], 0);
    assert_eq!(seen["live"]["settings_version"], 1);
    let changes = director.get(&format!("{path}/changes")).await.expect(200);
    assert_eq!(changes["rule_changed"], true);
    assert_eq!(changes["seal_holds"], true);
    assert_eq!(changes["rows"][0]["code"], "x");
    assert_eq!(changes["rows"][0]["change"], "moved");
    assert_eq!(changes["rows"][0]["version"], 1);
}
