//! submitted → returned → submitted → approved.

use mtcl::auth::Role;

use super::{SENDER, act, done, pair, push, q2, submit, two_of_three};
use crate::support::{TestApp, json, units};

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
