//! How webhooks are entered, listed and taken away.

use mtcl::auth::Role;
use mtcl::features::webhooks::send;
use serde_json::Value;

use super::receiver::Receiver;
use super::{path, start, try_out, webhook};
use crate::support::{TestApp, json};

#[actix_web::test]
async fn a_webhook_is_entered_with_care() {
    // Nothing inside may be called here.
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    for (url, code) in [
        ("", "required"),
        ("http://bi.example.vn/", "invalid_format"),
        ("http://127.0.0.1:9/hook", "invalid_format"),
        ("https://127.0.0.1:9/hook", "out_of_range"),
        ("https://[::ffff:10.0.0.1]/", "out_of_range"),
    ] {
        let body = json!({ "name": "x", "url": url, "events": ["reading.changed"] });
        let problem = admin
            .post("/webhooks", &body)
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(problem["errors"][0]["field"], "url");
        assert_eq!(problem["errors"][0]["code"], code, "{url}");
    }
    for (name, events, field) in [
        ("", json!(["reading.changed"]), "name"),
        ("x", json!([]), "events"),
        ("x", json!(["webhook.test"]), "events"),
    ] {
        let body = json!({ "name": name, "url": "https://bi.example.vn/", "events": events });
        let problem = admin
            .post("/webhooks", &body)
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(problem["errors"][0]["field"], field);
    }
}

/// The name is harmless when it is entered, and leads inside when it is called.
#[actix_web::test]
async fn a_name_that_leads_inside_is_not_called() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    let body =
        json!({ "name": "x", "url": "https://localhost:9/hook", "events": ["reading.changed"] });
    let made = admin.post("/webhooks", &body).await.expect(201);
    let id = try_out(&admin, &made["webhook"]).await;
    send(&app.state).await.unwrap();
    let found = super::delivery(&admin, &id).await;
    assert_eq!(
        found["delivery"]["last_attempt"]["failure"],
        "address_refused"
    );
}

#[actix_web::test]
async fn deliveries_are_listed_filtered_and_go_with_their_webhook() {
    let app = start().await;
    let receiver = Receiver::start();
    let admin = app.person(Role::Administrator).await;
    let (hook, secret) = webhook(&admin, &receiver).await;
    assert!(secret.starts_with("whsec_"));
    for _ in 0..3 {
        try_out(&admin, &hook).await;
    }
    send(&app.state).await.unwrap();
    receiver.answers(410);
    try_out(&admin, &hook).await;
    send(&app.state).await.unwrap();
    let listed = admin.get("/webhooks").await.expect(200);
    assert_eq!(
        listed["items"][0]["active"], false,
        "it said that it is gone"
    );
    assert_eq!(listed["items"][0]["pending"], 1);
    assert!(!listed.to_string().contains(&secret));

    let first = admin.get("/webhook-deliveries?limit=3").await.expect(200);
    assert_eq!(first["items"][0]["status"], "pending");
    let cursor = first["next_cursor"].as_str().unwrap();
    let rest = admin
        .get(&format!("/webhook-deliveries?limit=3&cursor={cursor}"))
        .await
        .expect(200);
    assert_eq!(rest["items"].as_array().unwrap().len(), 1);
    let id = hook["id"].as_str().unwrap();
    for (filter, count) in [
        ("status=delivered".to_owned(), 3),
        ("event=reading.changed".to_owned(), 0),
        (format!("webhook={id}&event=webhook.test"), 4),
    ] {
        let found = admin
            .get(&format!("/webhook-deliveries?{filter}"))
            .await
            .expect(200);
        assert_eq!(found["items"].as_array().unwrap().len(), count, "{filter}");
    }

    admin.delete(&path(&hook)).await.expect(204);
    admin
        .get(&path(&hook))
        .await
        .expect_problem(404, "not_found");
    let left = admin.get("/webhook-deliveries").await.expect(200);
    assert_eq!(left["items"], json!([]));
    let log = app
        .person(Role::Auditor)
        .await
        .get("/audit-log?subject_kind=webhook")
        .await
        .expect(200);
    let actions: Vec<&str> = log["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one: &Value| one["action"].as_str().unwrap())
        .collect();
    assert_eq!(
        actions,
        [
            "webhook.delete",
            "webhook.disable",
            "webhook.test",
            "webhook.test",
            "webhook.test",
            "webhook.test",
            "webhook.create"
        ]
    );
    assert!(!log.to_string().contains(&secret));
}
