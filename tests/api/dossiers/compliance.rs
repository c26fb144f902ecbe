//! Checks of licences.

use mtcl::auth::{Permission, Role};
use reqwest::Method;
use serde_json::Value;

use crate::support::{TestApp, dossier, json, units};

#[actix_web::test]
async fn a_check_of_a_licence_is_a_version_that_later_pushes_leave_alone() {
    let app = TestApp::start().await;
    let [_, _, medicine] = units(&app).await;
    let sender = app
        .program(&[
            Permission::DossiersWrite,
            Permission::DossiersRead,
            Permission::ReadingsRead,
        ])
        .await;
    let done = dossier(
        "H29.16-250408-0001",
        json!({ "status": "done", "finished_at": "2025-04-29T15:10:00", "source_updated_at": "2025-04-29T15:10:02+07:00" }),
    );
    let open = dossier("H29.16-250408-0002", json!({}));
    sender
        .post("/dossiers/batch", &json!({ "items": [done.clone(), open] }))
        .await
        .expect(200);
    let listed = sender.get("/dossiers").await.expect(200);
    let id = |code: &str| {
        let all = listed["items"].as_array().unwrap();
        let found = all.iter().find(|one| one["code"] == code).unwrap();
        found["id"].as_str().unwrap().to_owned()
    };
    let figure = async || {
        let answer = sender
            .get("/indicators/licence-compliance/readings?period=2025")
            .await
            .expect(200);
        let reading = &answer["readings"][0];
        (
            reading["numerator"].clone(),
            reading["denominator"].clone(),
            reading["counts"].clone(),
        )
    };
    assert_eq!(
        figure().await,
        (json!(0), json!(0), json!({ "not_checked": 1 }))
    );

    let head = app.person_in(Role::DepartmentHead, Some(medicine)).await;
    let check = async |code: &str, body: Value| {
        let path = format!("/dossiers/{}/compliance", id(code));
        head.send(head.request(Method::PUT, &path).json(&body))
            .await
    };
    let all = json!({ "timely": true, "accurate": true, "lawful": true, "if_version": 1 });
    let first = "H29.16-250408-0001";
    check("H29.16-250408-0002", all.clone())
        .await
        .expect_problem(409, "wrong_state");
    check(
        first,
        json!({ "timely": true, "accurate": false, "lawful": true, "if_version": 1 }),
    )
    .await
    .expect_problem(422, "validation_failed");
    let checked = check(first, all.clone()).await.expect(200);
    assert_eq!(checked["version_number"], 2);
    assert_eq!(checked["compliance"]["lawful"], true);
    check(first, all)
        .await
        .expect_problem(412, "precondition_failed");
    assert_eq!(
        figure().await,
        (json!(1), json!(1), json!({ "compliant": 1 }))
    );

    let mut again = done;
    again["returned_at"] = json!("2025-05-02T08:00:00");
    again["source_updated_at"] = json!("2025-05-02T08:00:00+07:00");
    sender
        .post("/dossiers/batch", &json!({ "items": [again] }))
        .await
        .expect(200);
    let kept = sender
        .get(&format!("/dossiers/{}", id(first)))
        .await
        .expect(200);
    assert_eq!(kept["dossier"]["version_number"], 3);
    assert_eq!(kept["dossier"]["compliance"]["lawful"], true);
    let by_766 = kept["counted"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["indicator_code"] == "dossier-on-time-766")
        .unwrap();
    assert_eq!(by_766["denominator"], 1, "{by_766}");
    let answer = sender
        .get("/indicators/dossier-on-time-766/readings?period=2025Q2")
        .await
        .expect(200);
    assert_eq!(answer["readings"][0]["denominator"], 2);
    for one in app
        .state
        .db
        .read(mtcl::features::indicators::verify)
        .await
        .unwrap()
    {
        assert!(one.differences.is_empty(), "{one:?}");
    }
}
