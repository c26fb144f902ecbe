//! `/manual-readings`: figures that a responsible person types until a source is connected

mod evidence;
mod exports;
mod ruling;
mod signing;
mod typing;

use mtcl::auth::Role;
use reqwest::Method;
use serde_json::Value;

use crate::support::{Actor, Answer, TestApp, json};

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n";
const WHY: &str = "Hệ thống một cửa chưa kết nối, đếm theo sổ theo dõi.";

/// A file that this person brought and that hangs nowhere yet.
async fn file(caller: &Actor<'_>) -> String {
    let request = caller
        .request(Method::POST, "/evidence?file_name=so-theo-doi.pdf")
        .header("Content-Type", "application/octet-stream")
        .body(PDF.to_vec());
    let brought = caller.send(request).await.expect(201);
    brought["id"].as_str().unwrap().to_owned()
}

/// Types a figure of the whole department with a fresh file, changes laid over it.
pub async fn type_in(
    caller: &Actor<'_>,
    (code, period): (&str, &str),
    (numerator, denominator): (i64, i64),
    changes: Value,
) -> Answer {
    let mut body = json!({
        "indicator_code": code, "period": period, "numerator": numerator, "denominator": denominator,
        "reason": WHY, "evidence": [file(caller).await],
    });
    for (field, value) in changes.as_object().unwrap() {
        body[field] = value.clone();
    }
    caller.post("/manual-readings", &body).await
}

/// A step of a typed reading's life.
async fn act(caller: &Actor<'_>, reading: &Value, step: &str, body: Value) -> Answer {
    let path = format!("/manual-readings/{}/{step}", id_of(reading));
    let tag = format!("\"{}\"", reading["revision"]);
    caller
        .send(
            caller
                .request(Method::POST, &path)
                .header("If-Match", tag)
                .json(&body),
        )
        .await
}

fn id_of(one: &Value) -> &str {
    one["id"].as_str().unwrap()
}

fn pair(figure: &Value) -> (i64, i64) {
    (
        figure["numerator"].as_i64().unwrap(),
        figure["denominator"].as_i64().unwrap(),
    )
}

/// The reading of one period.
async fn reading(caller: &Actor<'_>, code: &str, query: &str) -> Value {
    let answer = caller
        .get(&format!("/indicators/{code}/readings?{query}"))
        .await
        .expect(200);
    answer["readings"][0].clone()
}

/// A plan of 2025 in force with one objective; gives the plan's id.
async fn issued(app: &TestApp, code: &str, target: Value) -> String {
    let secretary = app.person(Role::IsoSecretary).await;
    let mut target = target;
    target["place"] = json!("entered");
    let draft = json!({
        "year": 2025, "title": "Mục tiêu chất lượng năm 2025", "organisation": "Sở Y tế",
        "objectives": [{
            "text": "Một mục tiêu", "indicator_code": code, "responsible": "Phòng Nghiệp vụ Y", "targets": [target],
        }],
    });
    let plan = secretary.post("/plans", &draft).await.expect(201);
    let id = id_of(&plan).to_owned();
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

/// The row of the plan's only objective.
async fn row(caller: &Actor<'_>, plan: &str, period: &str) -> Value {
    let board = caller
        .get(&format!("/plans/{plan}/scoreboard?period={period}"))
        .await
        .expect(200);
    board["objectives"][0].clone()
}

fn at_least(percent: &str) -> Value {
    json!({ "comparator": "ge", "stated": true, "value": percent, "unit": "percent" })
}
