//! Next year's plan from this one.

use mtcl::auth::Role;
use serde_json::{Value, json};

use super::{imported, logged, objective_path, path};
use crate::support::TestApp;

fn about<'a>(plan: &'a Value, code: &str) -> Vec<&'a Value> {
    plan["remarks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|remark| remark["code"] == code)
        .collect()
}

#[actix_web::test]
async fn the_year_moves_and_choices_are_to_be_made_anew() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let plan = imported(&secretary, 2025).await;
    secretary
        .post(
            &format!("{}/decision", objective_path(&plan, 2)),
            &json!({ "target_index": 0, "reason": "Theo nội dung mục tiêu." }),
        )
        .await
        .expect(200);
    let next = secretary
        .post(&format!("{}/next-year", path(&plan)), &Value::Null)
        .await
        .expect(201);
    assert_eq!(next["year"], 2026);
    assert_eq!(next["status"], "draft");
    assert_eq!(next["revision_number"], 1);
    assert_eq!(next["series_id"], next["id"]);
    let title = next["title"].as_str().unwrap();
    assert!(title.contains("2026") && !title.contains("2025"), "{title}");
    assert!(next["decision_number"].is_null());
    assert_eq!(next["document"]["legal_basis"], json!([]));
    let objectives = next["objectives"].as_array().unwrap();
    assert_eq!(objectives[0]["deadline"], "31/12/2026");
    assert_eq!(objectives[0]["due_day"], "2026-12-31");
    assert_eq!(objectives[1]["deadline"], "Trong năm 2026");
    for (old, new) in plan["objectives"]
        .as_array()
        .unwrap()
        .iter()
        .zip(objectives)
    {
        assert_eq!(old["lineage_id"], new["lineage_id"]);
        assert_eq!(old["indicator_code"], new["indicator_code"]);
    }
    assert_eq!(objectives[2]["needs_decision"], true);
    assert_eq!(objectives[2]["decisions"], json!([]));
    assert_eq!(objectives[1]["target"]["value"], "87");

    assert_eq!(about(&next, "decision_dropped").len(), 1);
    assert_eq!(about(&next, "decision_dropped")[0]["objective"], 2);
    assert_eq!(
        about(&next, "legal_basis_dropped")[0]["values"],
        json!(["26/QĐ-SYT"])
    );
    // The decision's own date is not moved, only asked about.
    let intro = next["document"]["intro"].as_str().unwrap();
    assert!(intro.contains("ngày 10/01/2025"), "{intro}");
    assert!(!about(&next, "other_year").is_empty());
    assert_eq!(logged(&app, &next).await, ["plan.next_year"]);
}

#[actix_web::test]
async fn a_deadline_in_the_year_before_is_asked_about() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let plan = imported(&secretary, 2021).await;
    let next = secretary
        .post(&format!("{}/next-year", path(&plan)), &Value::Null)
        .await
        .expect(201);
    let training = &next["objectives"][4]["actions"];
    assert_eq!(training[0]["deadline"], "Quý 4 năm 2020");
    assert_eq!(training[1]["deadline"], "Quý 1/2022");
    assert_eq!(training[5]["deadline"], "Trước 15/11/2022");
    let asked = about(&next, "other_year");
    assert!(
        asked
            .iter()
            .any(|remark| remark["quote"] == "Quý 4 năm 2020" && remark["objective"] == 4)
    );
    let survey = &next["objectives"][3]["actions"][0];
    assert_eq!(
        survey["text"],
        "Chọn tháng ngẫu nhiên trong năm 2022 thực hiện thăm dò ý kiến khách hàng (chọn tháng 3 và tháng 7)"
    );
    assert_eq!(survey["deadline"], "Tháng 4 và tháng 8/2022");
}
