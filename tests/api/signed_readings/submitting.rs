//! Who submits what, and what can be submitted.

use mtcl::auth::Role;
use mtcl::ids::UnitId;
use serde_json::Value;

use super::{SENDER, issued_plan, pair, q2, submit, two_of_three};
use crate::support::{TestApp, json, units};

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
