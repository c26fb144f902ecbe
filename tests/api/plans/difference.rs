//! What an amendment changes is to be seen.

use mtcl::auth::Role;
use reqwest::Method;
use serde_json::{Value, json};

use super::{imported, issued, objective_path, path};
use crate::support::TestApp;

#[actix_web::test]
async fn every_kind_of_change_is_told() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let first = issued(&app).await;
    let second = app
        .person(Role::Director)
        .await
        .post(
            &format!("{}/amend", path(&first)),
            &json!({ "reason": "Điều chỉnh" }),
        )
        .await
        .expect(201);
    let between = format!(
        "{}/differences?to={}",
        path(&first),
        second["id"].as_str().unwrap()
    );
    let same = secretary.get(&between).await.expect(200);
    for list in [
        "objectives_added",
        "objectives_removed",
        "objectives_changed",
    ] {
        assert_eq!(same[list], json!([]), "{list}");
    }

    let mut targets = second["objectives"][1]["targets"].clone();
    targets[0]["value"] = json!("90");
    let targets = json!([targets[0]]);
    let mut action =
        json!({ "number": "1", "text": second["objectives"][1]["actions"][0]["text"] });
    action["deadline"] = json!("Tháng 3 và tháng 7");
    secretary
        .patch(
            &objective_path(&second, 1),
            "\"1\"",
            &json!({
                "deadline": "30/11/2025", "targets": targets,
                "actions": [action, { "number": "2", "text": "Công bố kết quả" }],
            }),
        )
        .await
        .expect(200);
    let delete = secretary.request(Method::DELETE, &objective_path(&second, 5));
    secretary
        .send(delete.header("If-Match", "\"1\""))
        .await
        .expect(204);
    secretary
        .post(
            &format!("{}/objectives", path(&second)),
            &json!({ "number": "6", "text": "Duy trì trang Web" }),
        )
        .await
        .expect(201);

    let told = secretary.get(&between).await.expect(200);
    assert_eq!(told["from"]["revision_number"], 1);
    assert_eq!(told["to"]["revision_number"], 2);
    assert_eq!(told["objectives_added"][0]["text"], "Duy trì trang Web");
    assert_eq!(
        told["objectives_removed"][0]["lineage_id"],
        first["objectives"][5]["lineage_id"]
    );
    let changed = told["objectives_changed"].as_array().unwrap();
    assert_eq!(changed.len(), 1);
    let change = |field: &str| -> Value {
        let fields = changed[0]["fields"].as_array().unwrap();
        fields
            .iter()
            .find(|change| change["field"] == field)
            .cloned()
            .unwrap_or_default()
    };
    assert_eq!(change("deadline")["old"], "Trong năm 2025");
    assert_eq!(change("deadline")["new"], "30/11/2025");
    assert_eq!(change("target")["old"], "≥ 87 %");
    assert_eq!(change("target")["new"], "≥ 90 %");
    assert_eq!(changed[0]["targets"]["new"][0]["value"], "90");
    assert_eq!(changed[0]["actions_added"][0]["text"], "Công bố kết quả");
    assert_eq!(changed[0]["actions_removed"], json!([]));
    let fields = changed[0]["actions_changed"][0]["fields"]
        .as_array()
        .unwrap();
    assert!(fields.contains(
        &json!({ "field": "deadline", "old": "Trong năm 2025", "new": "Tháng 3 và tháng 7" })
    ));

    // The other way round, what was added is gone.
    let back = format!(
        "{}/differences?to={}",
        path(&second),
        first["id"].as_str().unwrap()
    );
    let back = secretary.get(&back).await.expect(200);
    assert_eq!(back["objectives_added"], told["objectives_removed"]);
}

#[actix_web::test]
async fn plans_without_kinship_differ_in_everything() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let old = imported(&secretary, 2021).await;
    let new = imported(&secretary, 2025).await;
    let told = secretary
        .get(&format!(
            "{}/differences?to={}",
            path(&old),
            new["id"].as_str().unwrap()
        ))
        .await
        .expect(200);
    assert_eq!(told["objectives_added"].as_array().unwrap().len(), 6);
    assert_eq!(told["objectives_removed"].as_array().unwrap().len(), 6);
    assert_eq!(told["objectives_changed"], json!([]));
    secretary
        .get(&format!(
            "{}/differences?to=01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
            path(&old)
        ))
        .await
        .expect_problem(404, "not_found");
}
