//! Who may do what with plans; what `may` says is what is then allowed.

use mtcl::auth::Role;
use serde_json::{Value, json};

use super::{decision, imported, objective_path, path, seed, upload};
use crate::support::TestApp;

#[actix_web::test]
async fn only_those_who_keep_plans_change_them() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let plan = imported(&secretary, 2025).await;
    let objective = objective_path(&plan, 2);
    let reason = json!({ "reason": "Một lý do đủ dài." });
    for role in Role::ALL {
        let who = app.person(*role).await;
        let edits = matches!(role, Role::Administrator | Role::IsoSecretary);
        let issues = *role == Role::Director;
        let decides = matches!(role, Role::Director | Role::IsoSecretary);
        let seen = who.get(&path(&plan)).await.expect(200);
        assert_eq!(seen["may"]["edit"], edits, "{role}");
        assert_eq!(seen["may"]["decide"], decides, "{role}");
        if !edits {
            upload(&who, "/plans/import", "a.txt", seed(2025))
                .await
                .expect_problem(403, "forbidden");
            who.post(
                "/plans",
                &json!({ "year": 2026, "title": "x", "objectives": [] }),
            )
            .await
            .expect_problem(403, "forbidden");
            who.patch(&path(&plan), "*", &json!({ "title": "x" }))
                .await
                .expect_problem(403, "forbidden");
            who.patch(&objective, "*", &json!({ "text": "x" }))
                .await
                .expect_problem(403, "forbidden");
            who.post(&format!("{}/submit", path(&plan)), &Value::Null)
                .await
                .expect_problem(403, "forbidden");
            who.post(
                &format!("{}/unit-answers", path(&plan)),
                &json!({ "name": "x", "new_group": true }),
            )
            .await
            .expect_problem(403, "forbidden");
        }
        if !issues {
            for (what, body) in [
                ("issue", &decision()),
                ("return", &reason),
                ("amend", &reason),
                ("close", &Value::Null),
            ] {
                who.post(&format!("{}/{what}", path(&plan)), body)
                    .await
                    .expect_problem(403, "forbidden");
            }
        }
        let answer = who
            .post(
                &format!("{objective}/decision"),
                &json!({ "target_index": 0, "reason": "Một lý do đủ dài." }),
            )
            .await;
        if decides {
            answer.expect(200);
        } else {
            answer.expect_problem(403, "forbidden");
        }
    }
    let nobody = app.nobody();
    nobody
        .get(&path(&plan))
        .await
        .expect_problem(401, "unauthenticated");
}
