//! `/signed-readings`: submitted, returned, approved, restated

use mtcl::auth::{Permission, Role};
use mtcl::ids::UnitId;
use serde_json::Value;

use crate::support::{Actor, Answer, TestApp, dossier, json, units};

const SENDER: &[Permission] = &[
    Permission::DossiersWrite,
    Permission::DossiersRead,
    Permission::ReadingsRead,
];

fn done(code: &str, finished: &str, updated: &str) -> Value {
    dossier(
        code,
        json!({ "status": "done", "finished_at": finished, "source_updated_at": updated }),
    )
}

async fn push(sender: &Actor<'_>, rows: &[Value]) {
    let answer = sender
        .post("/dossiers/batch", &json!({ "items": rows }))
        .await
        .expect(200);
    assert_eq!(answer["rejected"], json!([]));
}

/// Three finished dossiers of the second quarter, one of them late: 2/3.
async fn two_of_three(sender: &Actor<'_>) {
    let updated = "2025-05-20T09:00:00+07:00";
    let rows = [
        done("a", "2025-04-29T15:10:00", updated),
        done("b", "2025-05-06T15:00:00", updated),
        done("c", "2025-05-07T08:00:00", updated),
    ];
    push(sender, &rows).await;
}

async fn act(actor: &Actor<'_>, reading: &Value, step: &str, body: Value) -> Answer {
    let path = format!(
        "/signed-readings/{}/{step}",
        reading["id"].as_str().unwrap()
    );
    let tag = format!("\"{}\"", reading["revision"]);
    actor
        .send(
            actor
                .request(reqwest::Method::POST, &path)
                .header("If-Match", tag)
                .json(&body),
        )
        .await
}

async fn submit(actor: &Actor<'_>, body: Value) -> Value {
    actor.post("/signed-readings", &body).await.expect(201)
}

fn q2() -> Value {
    json!({ "indicator_code": "dossier-on-time", "period": "2025Q2", "note": "Báo cáo quý II" })
}

fn pair(figure: &Value) -> (i64, i64) {
    (
        figure["numerator"].as_i64().unwrap(),
        figure["denominator"].as_i64().unwrap(),
    )
}

/// A plan of 2025 in force with one objective that the indicator measures.
async fn issued_plan(app: &TestApp) -> String {
    let secretary = app.person(Role::IsoSecretary).await;
    let draft = json!({
        "year": 2025, "title": "Mục tiêu chất lượng năm 2025", "organisation": "Sở Y tế",
        "objectives": [{
            "text": "Đảm bảo 100% hồ sơ giải quyết đúng thời gian quy định",
            "indicator_code": "dossier-on-time", "responsible": "Phòng Nghiệp vụ Y",
            "targets": [{ "comparator": "ge", "stated": true, "value": "100", "unit": "percent", "place": "entered" }],
        }],
    });
    let plan = secretary.post("/plans", &draft).await.expect(201);
    let id = plan["id"].as_str().unwrap().to_owned();
    secretary
        .post(&format!("/plans/{id}/submit"), &Value::Null)
        .await
        .expect(200);
    let decision = json!({
        "decision_number": "26/QĐ-SYT", "decision_date": "2025-01-10",
        "signer_position": "GIÁM ĐỐC", "signer_name": "Lê Văn Khoa",
    });
    app.person(Role::Director)
        .await
        .post(&format!("/plans/{id}/issue"), &decision)
        .await
        .expect(200);
    id
}

#[actix_web::test]
async fn a_reading_is_submitted_returned_submitted_again_and_approved_by_somebody_else() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(SENDER).await;
    two_of_three(&sender).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let director = app.person(Role::Director).await;

    let reading = submit(&secretary, q2()).await;
    assert_eq!(reading["status"], "submitted");
    assert_eq!(pair(&reading["signed"]), (2, 3));
    assert_eq!(
        reading["signed"]["counts"],
        json!({ "early": 1, "on_time": 1, "late": 1 })
    );
    assert_eq!(reading["through"], "2025-06-30");
    assert_eq!(reading["cut_off"], "2025-07-01T00:00:00+07:00");
    assert_eq!(reading["signed"]["formula"], "dossier-on-time v1");
    assert_eq!(reading["signed"]["as_of"], "2025-09-12T10:00:00+07:00");
    assert_eq!(reading["signed"]["rows"]["count"], 3);
    assert_eq!(reading["may"]["approve"], false);
    secretary
        .post("/signed-readings", &q2())
        .await
        .expect_problem(409, "conflict");
    act(&secretary, &reading, "approve", json!({}))
        .await
        .expect_problem(403, "second_person_required");
    act(&director, &reading, "return", json!({ "note": "sai" }))
        .await
        .expect_problem(422, "validation_failed");

    let note = "Đề nghị kiểm tra lại hồ sơ c.";
    let returned = act(&director, &reading, "return", json!({ "note": note }))
        .await
        .expect(200);
    assert_eq!(returned["status"], "returned");
    act(&director, &reading, "approve", json!({}))
        .await
        .expect_problem(412, "precondition_failed");
    act(&director, &returned, "approve", json!({}))
        .await
        .expect_problem(409, "wrong_state");

    // Corrected meanwhile: what is submitted again is the figure as it now is.
    app.set_clock("2025-09-12T10:05:00+07:00");
    push(
        &sender,
        &[done(
            "c",
            "2025-05-05T08:00:00",
            "2025-09-12T10:02:00+07:00",
        )],
    )
    .await;
    let again = act(&secretary, &returned, "submit", json!({ "note": "Đã sửa" }))
        .await
        .expect(200);
    assert_eq!(pair(&again["signed"]), (3, 3));
    let approved = act(&director, &again, "approve", json!({}))
        .await
        .expect(200);
    assert_eq!(approved["status"], "approved");
    assert_eq!(approved["proposal"], "none");
    let steps: Vec<(&str, &str)> = approved["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["step"].as_str().unwrap(), one["note"].as_str().unwrap()))
        .collect();
    assert_eq!(
        steps,
        [
            ("submitted", "Báo cáo quý II"),
            ("returned", note),
            ("submitted", "Đã sửa"),
            ("approved", "")
        ]
    );
    act(&director, &approved, "return", json!({ "note": note }))
        .await
        .expect_problem(409, "wrong_state");

    let log = app
        .person(Role::Auditor)
        .await
        .get("/audit-log?subject_kind=signed_reading")
        .await
        .expect(200);
    let actions: Vec<&str> = log["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["action"].as_str().unwrap())
        .collect();
    assert_eq!(
        actions,
        [
            "reading.approve",
            "reading.submit",
            "reading.return",
            "reading.submit"
        ]
    );
}

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

#[actix_web::test]
async fn heads_of_units_submit_what_they_answer_for() {
    let app = TestApp::start().await;
    let [_, office, medicine] = units(&app).await;
    let sender = app.program(SENDER).await;
    two_of_three(&sender).await;
    let of = |unit: &UnitId| {
        let mut body = q2();
        body["unit_id"] = json!(unit);
        body
    };
    let head = app
        .person_in(Role::DepartmentHead, Some(medicine.clone()))
        .await;
    let other = app
        .person_in(Role::DepartmentHead, Some(office.clone()))
        .await;
    head.post("/signed-readings", &of(&office))
        .await
        .expect_problem(403, "outside_unit");
    head.post("/signed-readings", &q2())
        .await
        .expect_problem(403, "outside_unit");
    let own = submit(&head, of(&medicine)).await;
    assert_eq!(own["unit_name"], "Phòng Nghiệp vụ Y");
    assert_eq!(pair(&own["signed"]), (2, 3));
    let path = format!("/signed-readings/{}", own["id"].as_str().unwrap());
    other.get(&path).await.expect_problem(404, "not_found");
    assert_eq!(
        other.get("/signed-readings").await.expect(200)["items"],
        json!([])
    );
    let list = head
        .get(&format!(
            "/signed-readings?unit={medicine}&status=submitted"
        ))
        .await
        .expect(200);
    assert_eq!(list["items"].as_array().unwrap().len(), 1);

    // Where the plan names the unit as responsible, its head answers for the whole department's figure.
    issued_plan(&app).await;
    let asked = "/signed-readings?indicator=dossier-on-time&period=2025Q2&whole=true";
    assert_eq!(head.get(asked).await.expect(200)["may"]["submit"], true);
    assert_eq!(other.get(asked).await.expect(200)["may"]["submit"], false);
    let whole = submit(&head, q2()).await;
    assert_eq!(whole["unit_id"], Value::Null);
    assert!(whole["objective_id"].is_string());
}

#[actix_web::test]
async fn only_days_that_are_over_are_signed_and_the_fields_say_what_is_wrong() {
    let app = TestApp::start().await;
    units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    for (change, field) in [
        (json!({ "period": "2025Q4" }), "period"),
        (
            json!({ "period": "2025Q3", "through": "2025-09-12" }),
            "through",
        ),
        (json!({ "through": "2025-07-01" }), "through"),
        (json!({ "indicator_code": "no-such" }), "indicator_code"),
        (
            json!({ "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10" }),
            "unit_id",
        ),
        (json!({ "note": "a".repeat(2001) }), "note"),
    ] {
        let mut body = q2();
        for (name, value) in change.as_object().unwrap() {
            body[name] = value.clone();
        }
        let refused = secretary
            .post("/signed-readings", &body)
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(refused["errors"][0]["field"], field, "{refused}");
    }
    let running = submit(
        &secretary,
        json!({ "indicator_code": "dossier-on-time", "period": "2025Q3" }),
    )
    .await;
    assert_eq!(running["through"], "2025-09-11");
    assert_eq!(running["provisional"], true);
}

#[actix_web::test]
async fn the_scoreboard_shows_what_was_signed_beside_what_the_rows_say() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(SENDER).await;
    two_of_three(&sender).await;
    let plan = issued_plan(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let director = app.person(Role::Director).await;
    let reading = submit(&secretary, q2()).await;
    assert_eq!(reading["signed"]["verdict"], "not_met");
    act(&director, &reading, "approve", json!({}))
        .await
        .expect(200);
    app.set_clock("2025-09-12T10:05:00+07:00");
    push(
        &sender,
        &[done(
            "c",
            "2025-05-05T08:00:00",
            "2025-09-12T10:02:00+07:00",
        )],
    )
    .await;
    let board = secretary
        .get(&format!("/plans/{plan}/scoreboard?period=2025Q2"))
        .await
        .expect(200);
    let row = &board["objectives"][0];
    assert_eq!(pair(&row["figure"]), (3, 3));
    assert_eq!(pair(&row["signed"]), (2, 3));
    assert_eq!(row["signed"]["verdict"], "not_met");
    assert_eq!(row["signed"]["differs"], true);
    let year = secretary
        .get(&format!("/plans/{plan}/scoreboard"))
        .await
        .expect(200);
    assert_eq!(year["objectives"][0]["signed"], Value::Null);
}
