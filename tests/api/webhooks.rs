//! `/webhooks`: signed calls to other systems, sent to a receiver on this machine.

mod events;
mod keeping;
mod receiver;
mod sending;

use mtcl::auth::{Permission, Role};
use mtcl::config::Settings;
use serde_json::Value;

use self::receiver::Receiver;
use crate::support::{Actor, TestApp, dossier, json, units};

fn loopback(settings: &mut Settings) {
    settings.outgoing_allow = vec!["127.0.0.1".parse().unwrap()];
}

/// A server that may call this machine.
async fn start() -> TestApp {
    TestApp::start_with(loopback).await
}

/// A webhook that is told everything; gives it with its secret.
async fn webhook(admin: &Actor<'_>, receiver: &Receiver) -> (Value, String) {
    let body = json!({
        "name": "Bảng điều hành", "url": receiver.url,
        "events": ["reading.changed", "reading.approved", "verdict.changed"],
    });
    let made = admin.post("/webhooks", &body).await.expect(201);
    let secret = made["secret"].as_str().unwrap().to_owned();
    (made["webhook"].clone(), secret)
}

/// Sends it a test; gives the delivery's id.
async fn try_out(admin: &Actor<'_>, webhook: &Value) -> String {
    let sent = admin
        .post(&format!("{}/test", path(webhook)), &json!({}))
        .await;
    sent.expect(201)["delivery_id"].as_str().unwrap().to_owned()
}

fn path(webhook: &Value) -> String {
    format!("/webhooks/{}", webhook["id"].as_str().unwrap())
}

async fn delivery(admin: &Actor<'_>, id: &str) -> Value {
    admin
        .get(&format!("/webhook-deliveries/{id}"))
        .await
        .expect(200)
}

/// A plan of 2025 in force with one objective, all dossiers on time, and its units.
async fn measured(app: &TestApp) {
    units(app).await;
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
    let id = plan["id"].as_str().unwrap();
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
}

async fn push(app: &TestApp, code: &str, finished: &str) {
    let sender = app.program(&[Permission::DossiersWrite]).await;
    let row = dossier(
        code,
        json!({ "status": "done", "finished_at": finished, "source_updated_at": "2025-09-01T09:00:00+07:00" }),
    );
    let answer = sender
        .post("/dossiers/batch", &json!({ "items": [row] }))
        .await
        .expect(200);
    assert_eq!(answer["rejected"], json!([]));
}
