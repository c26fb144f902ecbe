//! What the rows of every kind share: counted, kept, repeatable, refused with a reason, taken back.

use std::slice::from_ref;

use mtcl::auth::Role;
use mtcl::features::{audit_log, indicators};
use serde_json::Value;

use super::{EVERYTHING, directive, figure, push, whole, with};
use crate::support::{TestApp, json, units};

#[actix_web::test]
async fn rows_are_counted_kept_and_repeatable() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let row = with(
        &directive(),
        json!({ "source_updated_at": "2025-03-03T08:00:00+07:00" }),
    );
    let first = push(&sender, "/directives", from_ref(&row)).await;
    assert_eq!(first["counts"]["created"], 1);
    assert_eq!(
        push(&sender, "/directives", from_ref(&row)).await["counts"]["unchanged"],
        1
    );

    let done = with(
        &row,
        json!({ "done_on": "2025-03-13", "reply_number": "412/BC-SYT", "source_updated_at": "2025-03-13T08:00:00+07:00" }),
    );
    assert_eq!(
        push(&sender, "/directives", &[done]).await["counts"]["updated"],
        1
    );
    assert_eq!(
        push(&sender, "/directives", &[row]).await["counts"]["stale"],
        1
    );

    let listed = sender.get("/directives?q=tiem%20chung").await.expect(200);
    let [one] = listed["items"].as_array().unwrap().as_slice() else {
        panic!("one row, not {listed}");
    };
    assert_eq!(
        (&one["state"], &one["version_number"]),
        (&json!("done"), &json!(2))
    );
    let id = one["id"].as_str().unwrap();
    let detail = sender.get(&format!("/directives/{id}")).await.expect(200);
    let changed: Vec<&str> = detail["versions"][0]["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["field"].as_str().unwrap())
        .collect();
    assert_eq!(changed, ["done_on", "reply_number", "source_updated_at"]);
    assert_eq!(detail["counted"][0]["reason"], "done_in_time");
    assert!(matches!(
        app.state.db.read(audit_log::verify).await.unwrap(),
        audit_log::Verdict::Whole { .. }
    ));
    whole(&app.state.db.read(indicators::verify).await.unwrap());
}

#[actix_web::test]
async fn a_bad_row_is_kept_with_its_reason_and_settled_by_a_good_one() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let rows = [
        directive(),
        with(
            &directive(),
            json!({ "number": "2/UBND", "unit_code": "phòng không có" }),
        ),
        with(
            &directive(),
            json!({ "number": "3/UBND", "due_on": "2025-02-01" }),
        ),
        with(&directive(), json!({ "number": "4/UBND", "role": "boss" })),
        with(
            &directive(),
            json!({ "number": "5/UBND", "colour": "blue" }),
        ),
        with(
            &directive(),
            json!({ "number": "6/UBND", "citizen_name": "Nguyễn Văn A" }),
        ),
        with(&directive(), json!({ "number": " " })),
        with(
            &directive(),
            json!({ "number": "8/UBND", "subject": "x".repeat(2001) }),
        ),
        with(
            &directive(),
            json!({ "number": "9/UBND", "done_on": "2026-01-01" }),
        ),
        json!({ "number": "10/UBND" }),
        json!("not a row"),
    ];
    let answer = push(&sender, "/directives", &rows).await;
    assert_eq!(answer["counts"]["created"], 1);
    let reasons: Vec<(&str, Option<&str>)> = answer["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["code"].as_str().unwrap(), row["field"].as_str()))
        .collect();
    assert_eq!(
        reasons,
        [
            ("unknown_unit", Some("unit_code")),
            ("impossible_dates", Some("due_on")),
            ("unknown_value", Some("role")),
            ("unknown_field", Some("colour")),
            ("personal_data", Some("citizen_name")),
            ("required", Some("number")),
            ("too_long", Some("subject")),
            ("out_of_range", Some("done_on")),
            ("required", Some("issued_on")),
            ("invalid_format", None),
        ]
    );
    let kept = sender
        .get("/rejected-rows?source_kind=directives&settled=false")
        .await
        .expect(200);
    assert_eq!(kept["items"].as_array().unwrap().len(), 10);
    assert!(
        !kept.to_string().contains("Nguyễn Văn A"),
        "personal data is not kept"
    );

    push(
        &sender,
        "/directives",
        &[with(&directive(), json!({ "number": "2/UBND" }))],
    )
    .await;
    let open = sender
        .get("/rejected-rows?source_kind=directives&settled=false")
        .await
        .expect(200);
    assert_eq!(open["items"].as_array().unwrap().len(), 9);
}

#[actix_web::test]
async fn a_dry_run_keeps_nothing_and_an_atomic_push_takes_all_or_none() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let rows = json!({ "items": [directive(), with(&directive(), json!({ "number": "2", "role": "boss" }))] });
    let dry = sender
        .post("/directives/batch?dry_run=true", &rows)
        .await
        .expect(200);
    assert_eq!(
        (&dry["id"], &dry["counts"]["created"]),
        (&Value::Null, &json!(1))
    );
    let atomic = sender
        .post("/directives/batch?atomic=true", &rows)
        .await
        .expect(200);
    assert_eq!(atomic["status"], "rejected");
    let listed = sender.get("/directives").await.expect(200);
    assert_eq!(listed["items"].as_array().unwrap().len(), 0);
}

#[actix_web::test]
async fn nobody_overwrites_what_another_has_changed_meanwhile() {
    let app = TestApp::start().await;
    units(&app).await;
    let clerk = app.person(Role::Clerk).await;
    let typed = |changes: Value| with(&with(&directive(), json!({ "source": null })), changes);
    assert_eq!(
        push(&clerk, "/directives", &[typed(json!({ "if_version": 0 }))]).await["counts"]["created"],
        1
    );
    let again = push(&clerk, "/directives", &[typed(json!({ "if_version": 0 }))]).await;
    assert_eq!(again["rejected"][0]["code"], "taken");
    let first = typed(json!({ "if_version": 1, "done_on": "2025-03-12" }));
    assert_eq!(
        push(&clerk, "/directives", &[first]).await["counts"]["updated"],
        1
    );
    let second = typed(json!({ "if_version": 1, "done_on": "2025-03-13" }));
    let refused = push(&clerk, "/directives", &[second]).await;
    assert_eq!(refused["rejected"][0]["code"], "changed_meanwhile");
}

#[actix_web::test]
async fn a_row_taken_back_is_kept_and_counted_nowhere() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    push(&sender, "/directives", &[directive()]).await;
    assert_eq!(figure(&sender, "directive-on-time", "2025").await.1, 1);
    push(
        &sender,
        "/directives",
        &[with(&directive(), json!({ "void_reason": "Nhập trùng" }))],
    )
    .await;
    let (numerator, denominator, counts) = figure(&sender, "directive-on-time", "2025").await;
    assert_eq!((numerator, denominator, counts), (0, 0, json!({})));
    assert_eq!(
        sender.get("/directives").await.expect(200)["items"],
        json!([])
    );
    let void = sender.get("/directives?state=void").await.expect(200);
    assert_eq!(void["items"][0]["void_reason"], "Nhập trùng");
    whole(&app.state.db.read(indicators::verify).await.unwrap());
}

#[actix_web::test]
async fn people_see_their_own_units_rows() {
    let app = TestApp::start().await;
    let [_, office, _] = units(&app).await;
    let sender = app.program(EVERYTHING).await;
    push(&sender, "/directives", &[directive()]).await;
    let id = sender.get("/directives").await.expect(200)["items"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let elsewhere = app.person_in(Role::DepartmentHead, Some(office)).await;
    assert_eq!(
        elsewhere.get("/directives").await.expect(200)["items"],
        json!([])
    );
    elsewhere
        .get(&format!("/directives/{id}"))
        .await
        .expect(404);
}

#[actix_web::test]
async fn figures_of_the_past_are_made_of_what_was_known_then() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    push(&sender, "/directives", &[directive()]).await;
    let then = app.now().to_local().to_rfc3339().replace('+', "%2B");
    app.set_clock("2025-09-12T10:05:00+07:00");
    push(
        &sender,
        "/directives",
        &[with(&directive(), json!({ "done_on": "2025-03-13" }))],
    )
    .await;
    assert_eq!(figure(&sender, "directive-on-time", "2025").await.0, 1);
    let before = figure(&sender, "directive-on-time", &format!("2025&as_of={then}")).await;
    assert_eq!((before.0, before.1), (0, 1));
}
