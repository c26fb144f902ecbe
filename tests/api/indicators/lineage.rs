//! `/indicators/{code}/lineage`

use mtcl::auth::{Permission, Role};

use super::{EVERYTHING, done, push};
use crate::support::{TestApp, dossier, json, units};

#[actix_web::test]
async fn every_row_behind_a_figure_is_listed_with_its_reason() {
    let app = TestApp::start().await;
    let [_, office, medicine] = units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let rows = [
        done("a", "2025-04-29T15:10:00", json!({})),
        done("b", "2025-05-12T08:00:00", json!({})),
        dossier("c", json!({ "unit_code": "vp" })),
        dossier(
            "d",
            json!({ "status": "withdrawn", "withdrawn_at": "2025-04-20T08:00:00" }),
        ),
        dossier(
            "e",
            json!({ "status": "registered", "received_at": null, "due_at": null }),
        ),
    ];
    push(&sender, &rows).await;
    let all = sender
        .get("/indicators/dossier-on-time/lineage?period=2025")
        .await
        .expect(200);
    let mut reasons: Vec<(&str, &str, bool)> = all["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["code"].as_str().unwrap(),
                row["reason"].as_str().unwrap(),
                row["counted"].as_bool().unwrap(),
            )
        })
        .collect();
    reasons.sort_unstable();
    assert_eq!(
        reasons,
        [
            ("a", "early", true),
            ("b", "late", true),
            ("c", "open_overdue", false),
            ("d", "withdrawn", false),
            ("e", "not_received", false)
        ]
    );
    let late = sender
        .get("/indicators/dossier-on-time/lineage?period=2025Q2&reason=late,late_apologised")
        .await
        .expect(200);
    assert_eq!(late["items"].as_array().unwrap().len(), 1);
    assert_eq!(late["items"][0]["working_days_late"], 4);

    let by_unit = sender
        .get("/indicators/dossier-on-time/units?period=2025")
        .await
        .expect(200);
    assert_eq!(by_unit["items"].as_array().unwrap().len(), 2);

    let head = app
        .person_in(Role::DepartmentHead, Some(office.clone()))
        .await;
    let own = head
        .get("/indicators/dossier-on-time/lineage?period=2025")
        .await
        .expect(200);
    assert_eq!(own["items"].as_array().unwrap().len(), 1);
    head.get(&format!(
        "/indicators/dossier-on-time/lineage?period=2025&unit={medicine}"
    ))
    .await
    .expect_problem(403, "outside_unit");
    let limited = app
        .program_in(&[Permission::ReadingsRead], Some(office))
        .await;
    let figure = limited
        .get("/indicators/dossier-on-time/readings?period=2025")
        .await
        .expect(200);
    assert_eq!(
        (
            &figure["readings"][0]["denominator"],
            &figure["readings"][0]["counts"]
        ),
        (&json!(0), &json!({ "open_overdue": 1 }))
    );
}
