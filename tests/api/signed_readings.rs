//! `/signed-readings`: submitted, returned, approved, restated

mod life;
mod restatements;
mod scoreboard;
mod submitting;

use mtcl::auth::{Permission, Role};
use serde_json::Value;

use crate::support::{Actor, Answer, TestApp, dossier, json};

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
