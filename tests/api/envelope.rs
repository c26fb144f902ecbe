//! What every answer has in common: refusals in our form, request ids, headers, languages.

use mtcl::auth::Role;
use reqwest::Method;

use crate::support::{TestApp, json};

#[actix_web::test]
async fn refusals_of_the_web_server_itself_are_in_our_form() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    admin
        .get("/no-such-thing")
        .await
        .expect_problem(404, "not_found");
    admin
        .send(admin.request(Method::PUT, "/units"))
        .await
        .expect_problem(405, "method_not_allowed");
    admin
        .send(
            admin
                .request(Method::POST, "/units")
                .header("Content-Type", "text/plain")
                .body("x"),
        )
        .await
        .expect_problem(415, "unsupported_media_type");
    admin
        .send(
            admin
                .request(Method::POST, "/units")
                .header("Content-Type", "application/json")
                .body("{"),
        )
        .await
        .expect_problem(400, "bad_request");
    let large = format!("\"{}\"", "x".repeat(mtcl::http::input::JSON_LIMIT));
    admin
        .send(
            admin
                .request(Method::POST, "/units")
                .header("Content-Type", "application/json")
                .body(large),
        )
        .await
        .expect_problem(413, "payload_too_large");
}

#[actix_web::test]
async fn what_does_not_fit_is_named_field_by_field() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    for (answer, field, code) in [
        (
            admin.get("/audit-log?limit=many").await,
            "limit",
            "invalid_format",
        ),
        (admin.get("/users?role=boss").await, "role", "unknown_value"),
        (
            admin.get("/indicators/dossier-on-time/readings").await,
            "period",
            "required",
        ),
        (
            admin
                .post("/units", &json!({ "code": "a", "name": 3 }))
                .await,
            "name",
            "invalid_format",
        ),
        (
            admin
                .post("/units", &json!({ "code": "a", "colour": "red" }))
                .await,
            "colour",
            "unknown_field",
        ),
    ] {
        let refused = answer.expect_problem(422, "validation_failed");
        assert_eq!(refused["errors"][0]["field"], field, "{refused}");
        assert_eq!(refused["errors"][0]["code"], code, "{refused}");
    }
}

#[actix_web::test]
async fn refusals_speak_the_callers_language() {
    let app = TestApp::start().await;
    let nobody = app.nobody();
    let vietnamese = nobody
        .get("/units")
        .await
        .expect_problem(401, "unauthenticated");
    assert_eq!(vietnamese["title"], "Bạn cần đăng nhập.");
    let english = nobody
        .send(
            nobody
                .request(Method::GET, "/units")
                .header("Accept-Language", "en-GB,vi;q=0.5"),
        )
        .await;
    assert_eq!(english.json()["title"], "You need to log in.");
}

#[actix_web::test]
async fn the_callers_request_id_is_kept_and_a_wild_one_is_not() {
    let app = TestApp::start().await;
    let nobody = app.nobody();
    let kept = nobody
        .send(
            nobody
                .request(Method::GET, "/units")
                .header("X-Request-Id", "one-stop-20250912"),
        )
        .await;
    assert_eq!(kept.header("x-request-id"), "one-stop-20250912");
    let replaced = nobody
        .send(
            nobody
                .request(Method::GET, "/units")
                .header("X-Request-Id", "<script>"),
        )
        .await;
    assert_eq!(replaced.header("x-request-id").len(), 36);
}

#[actix_web::test]
async fn every_answer_is_sealed_against_the_browsers_bad_habits() {
    let app = TestApp::start().await;
    let answer = app.raw(Method::GET, "/healthz").await;
    assert_eq!(answer.status, 200);
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
    ] {
        assert_eq!(answer.header(name), value);
    }
    assert!(
        answer
            .header("content-security-policy")
            .starts_with("default-src 'self'")
    );
    assert_eq!(app.raw(Method::GET, "/readyz").await.status, 200);
    assert!(
        app.raw(Method::GET, "/metrics")
            .await
            .text
            .contains("mtcl_http_requests_total")
    );
    let refused = app
        .person(Role::Auditor)
        .await
        .post(
            "/units",
            &json!({ "code": "a", "name": "a", "kind": "unit" }),
        )
        .await;
    refused.expect_problem(403, "forbidden");
}

#[actix_web::test]
async fn a_path_without_that_method_says_which_it_has() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    // Not a dossier called "batch".
    let refused = admin.get("/dossiers/batch").await;
    assert_eq!(refused.header("allow"), "POST");
    refused.expect_problem(405, "method_not_allowed");
    let refused = admin.delete("/units").await;
    assert_eq!(refused.header("allow"), "GET, POST");
    refused.expect_problem(405, "method_not_allowed");
}

#[actix_web::test]
async fn text_that_one_database_would_choke_on_is_refused_by_both() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    for path in [
        "/audit-log?actor_id=a%00b",
        "/users?q=%00",
        "/units/01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10/aliases/a%00b",
    ] {
        let method = if path.contains("aliases") {
            Method::DELETE
        } else {
            Method::GET
        };
        admin
            .send(admin.request(method, path))
            .await
            .expect_problem(422, "validation_failed");
    }
    let long = "x".repeat(201);
    for path in ["/users", "/dossiers", "/plans"] {
        admin
            .get(&format!("{path}?q={long}"))
            .await
            .expect_problem(422, "validation_failed");
    }
}
