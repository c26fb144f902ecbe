//! "Cần quyết định": the plan names two targets, a person says which rules.

use mtcl::auth::Role;
use serde_json::json;

use super::{imported, issued, logged, objective_path, path};
use crate::support::TestApp;

const REASON: &str = "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.";

#[actix_web::test]
async fn a_choice_stays_with_its_author_time_and_reason() {
    let app = TestApp::start().await;
    let plan = issued(&app).await;
    let listed = app
        .person(Role::Auditor)
        .await
        .get("/plans")
        .await
        .expect(200);
    assert_eq!(listed["items"][0]["undecided_count"], 2);
    let director = app.person(Role::Director).await;
    let third = objective_path(&plan, 2);
    let decided = director
        .post(
            &format!("{third}/decision"),
            &json!({ "target_index": 0, "reason": REASON }),
        )
        .await
        .expect(200);
    assert_eq!(decided["needs_decision"], false);
    assert_eq!(decided["contradictory"], true);
    assert_eq!(decided["target"]["value"], "100");
    let decision = &decided["decision"];
    assert_eq!(decision["by"], director.id);
    assert_eq!(decision["at"], crate::support::START);
    assert_eq!(decision["reason"], REASON);
    assert_eq!(decision["target"]["value"], "100");

    // Thought better of: the later choice rules, the earlier one is still to be seen.
    app.set_clock("2025-09-13T10:00:00+07:00");
    let secretary = app.person(Role::IsoSecretary).await;
    let last = decided["targets"].as_array().unwrap().len() - 1;
    let again = secretary
        .post(
            &format!("{third}/decision"),
            &json!({ "target_index": last, "reason": "Giám đốc kết luận tại cuộc họp ngày 12/9." }),
        )
        .await
        .expect(200);
    assert_eq!(again["target"]["value"], "95");
    assert_eq!(again["decision"]["by"], secretary.id);
    assert_eq!(again["decisions"].as_array().unwrap().len(), 2);
    assert_eq!(again["decisions"][0]["reason"], REASON);
    let whole = secretary.get(&path(&plan)).await.expect(200);
    assert_eq!(whole["objectives"][2], again);
    let log = logged(&app, &plan).await;
    assert_eq!(log[..2], ["plan.decide_target", "plan.decide_target"]);
}

#[actix_web::test]
async fn a_choice_needs_a_reason_and_something_to_choose_between() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let plan = imported(&secretary, 2025).await;
    let third = format!("{}/decision", objective_path(&plan, 2));
    let first = format!("{}/decision", objective_path(&plan, 0));
    for (target_index, reason, field, code) in [
        (0, "ngắn quá", "reason", "too_short"),
        (0, "  \u{7}   ", "reason", "required"),
        (9, REASON, "target_index", "out_of_range"),
    ] {
        let refused = secretary
            .post(
                &third,
                &json!({ "target_index": target_index, "reason": reason }),
            )
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(refused["errors"][0]["field"], field);
        assert_eq!(refused["errors"][0]["code"], code);
    }
    secretary
        .post(&first, &json!({ "target_index": 0, "reason": REASON }))
        .await
        .expect_problem(409, "conflict");
    assert_eq!(logged(&app, &plan).await, ["plan.import"]);
}

#[actix_web::test]
async fn changed_targets_are_nobodys_choice() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let plan = imported(&secretary, 2025).await;
    let third = objective_path(&plan, 2);
    let decided = secretary
        .post(
            &format!("{third}/decision"),
            &json!({ "target_index": 0, "reason": REASON }),
        )
        .await
        .expect(200);
    let tag = |revision: &serde_json::Value| format!("\"{revision}\"");
    let renamed = secretary
        .patch(
            &third,
            &tag(&decided["revision"]),
            &json!({ "short_name": "Quy trình ISO" }),
        )
        .await
        .expect(200);
    assert_eq!(renamed["decision"], decided["decision"]);

    let mut targets = decided["targets"].clone();
    targets[0]["value"] = json!("90");
    let changed = secretary
        .patch(
            &third,
            &tag(&renamed["revision"]),
            &json!({ "targets": targets }),
        )
        .await
        .expect(200);
    assert_eq!(changed["needs_decision"], true);
    assert!(changed["decision"].is_null());
    assert_eq!(changed["decisions"].as_array().unwrap().len(), 1);

    let one = json!([targets[0]]);
    let settled = secretary
        .patch(
            &third,
            &tag(&changed["revision"]),
            &json!({ "targets": one }),
        )
        .await
        .expect(200);
    assert_eq!(settled["needs_decision"], false);
    assert_eq!(settled["contradictory"], false);
    assert_eq!(settled["target"]["value"], "90");
    assert!(settled["decision"].is_null());
}
