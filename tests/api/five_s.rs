//! `/five-s-rubrics`, `/five-s-rooms`, `/five-s-room-trends`, and the mean over audits, rooms or units

mod formulas;
mod means;
mod rooms;
mod rubrics;

use mtcl::auth::Permission;
use mtcl::features::indicators;
use reqwest::Method;
use serde_json::Value;

use crate::support::{Actor, Answer, TestApp, json};

const SENDER: &[Permission] = &[
    Permission::SourcesRead,
    Permission::FiveSWrite,
    Permission::ReadingsRead,
];
/// A full score in the parts that figures are kept in.
const FULL: i64 = 181_621_440_000;

fn rubric() -> Value {
    json!({
        "code": "5S-QD12", "name": "Phiếu chấm 5S", "basis": "Quyết định 12/QĐ-SYT", "valid_from": "2025-01-01",
        "groups": [
            { "group": "Sàng lọc", "questions": [{ "question": "Không có vật thừa", "most": 5 }] },
            { "group": "Sắp xếp", "questions": [{ "question": "Hồ sơ có nhãn", "most": 5, "weight": 2 }] }
        ]
    })
}

fn audit(room: &str, day: &str, points: i64) -> Value {
    json!({
        "room_code": room, "room_name": format!("Phòng {room}"), "audited_on": day, "auditor": "Bình", "unit_code": "nvy",
        "points": [{ "group": "Sàng lọc", "question": "Không có vật thừa", "points": points, "most": 100 }]
    })
}

/// An audit made with version `version` of the rubric.
fn by_rubric(version: i64) -> Value {
    json!({
        "room_code": "P-1", "room_name": "Phòng P-1", "audited_on": "2025-06-10", "auditor": "Bình", "unit_code": "nvy",
        "rubric_code": "5S-QD12", "rubric_version": version,
        "points": [
            { "group": "Sắp xếp", "question": "Hồ sơ có nhãn", "points": 4, "most": 5, "weight": 2 },
            { "group": "Sàng lọc", "question": "Không có vật thừa", "points": 5, "most": 5 }
        ]
    })
}

async fn push(sender: &Actor<'_>, rows: &[Value]) -> Value {
    sender
        .post("/five-s-audits/batch", &json!({ "items": rows }))
        .await
        .expect(200)
}

async fn refused(sender: &Actor<'_>, row: &Value) -> (String, String) {
    let answer = push(sender, std::slice::from_ref(row)).await;
    let refused = &answer["rejected"][0];
    let word = |name: &str| refused[name].as_str().unwrap_or_default().to_owned();
    (word("field"), word("code"))
}

async fn patch(who: &Actor<'_>, path: &str, one: &Value, body: Value) -> Answer {
    let path = format!("{path}/{}", one["id"].as_str().unwrap());
    let request = who
        .request(Method::PATCH, &path)
        .header("If-Match", format!("\"{}\"", one["revision"]));
    who.send(request.json(&body)).await
}

async fn verified(app: &TestApp) {
    for one in app.state.db.read(indicators::verify).await.unwrap() {
        assert!(one.differences.is_empty(), "{one:?}");
    }
}

async fn points(sender: &Actor<'_>, period: &str) -> (i64, i64, Value) {
    let path = format!("/indicators/five-s-score/readings?period={period}");
    let answer = sender.get(&path).await.expect(200);
    let reading = &answer["readings"][0];
    let (num, den) = (
        reading["numerator"].as_i64().unwrap(),
        reading["denominator"].as_i64().unwrap(),
    );
    assert_eq!(den % FULL, 0, "{answer}");
    (num / (FULL / 100), den / FULL, reading["counts"].clone())
}
