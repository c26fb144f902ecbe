//! How a feed is entered.

use mtcl::auth::Role;
use serde_json::Value;

use super::{feed, message, sender};
use crate::support::{TestApp, json, units};

#[actix_web::test]
async fn a_feed_is_entered_with_care() {
    let app = TestApp::start().await;
    units(&app).await;
    let admin = app.person(Role::Administrator).await;
    feed(&admin, "motcua", "dvcqg", json!({})).await;
    let sender = sender(&app).await;
    let try_with = async |changes: Value| {
        let mut body = json!({ "code": "khac", "name": "Khác", "source_kind": "dossiers", "adapter": "dvcqg" });
        for (field, value) in changes.as_object().unwrap() {
            body[field] = value.clone();
        }
        let problem = admin
            .post("/feeds", &body)
            .await
            .expect_problem(422, "validation_failed");
        let error = &problem["errors"][0];
        (
            error["field"].as_str().unwrap().to_owned(),
            error["code"].as_str().unwrap().to_owned(),
        )
    };
    for (changes, field, code) in [
        (json!({ "code": "motcua" }), "code", "taken"),
        (json!({ "code": "một cửa" }), "code", "invalid_format"),
        (json!({ "code": "" }), "code", "required"),
        (json!({ "name": "\u{0}" }), "name", "invalid_format"),
        (
            json!({ "source_kind": "moon" }),
            "source_kind",
            "unknown_value",
        ),
        (
            json!({ "expected_hours": 0 }),
            "expected_hours",
            "out_of_range",
        ),
        (
            json!({ "client_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10" }),
            "client_id",
            "not_found",
        ),
        (
            json!({ "maps": { "channel": [{ "code": "a", "value": "fax" }] } }),
            "maps.channel[0].value",
            "unknown_value",
        ),
        (
            json!({ "maps": { "default_service_level": "most" } }),
            "maps.default_service_level",
            "unknown_value",
        ),
    ] {
        assert_eq!(
            try_with(changes.clone()).await,
            (field.to_owned(), code.to_owned()),
            "{changes}"
        );
    }

    // Each format has its own door, and a feed that is switched off has none.
    let body = message("DongBoHoSoMC", json!([]));
    sender.post("/feeds/motcua/dvcqg", &body).await.expect(200);
    sender
        .post("/feeds/motcua/igate", &json!({ "content": [] }))
        .await
        .expect_problem(404, "not_found");
    sender
        .post("/feeds/nobody/dvcqg", &body)
        .await
        .expect_problem(404, "not_found");
    sender
        .post("/feeds/motcua/dvcqg", &message("LayThuTuc", json!([])))
        .await
        .expect_problem(422, "validation_failed");
    admin
        .patch("/feeds/motcua", "\"1\"", &json!({ "active": false }))
        .await
        .expect(200);
    sender
        .post("/feeds/motcua/dvcqg", &body)
        .await
        .expect_problem(409, "wrong_state");
}
