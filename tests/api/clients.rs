//! `/clients` and `/oauth/token`: programs.

use mtcl::auth::{Permission, Role};
use reqwest::Method;
use serde_json::Value;

use crate::support::{Actor, Answer, TestApp, dossier, json, units};

/// A client as its makers got it: id and secret.
struct Made {
    id: String,
    secret: String,
}

async fn make(admin: &Actor<'_>, change: Value) -> Made {
    let mut body = json!({ "name": "Một cửa tỉnh", "scopes": ["dossiers:write", "readings:read"] });
    for (name, value) in change.as_object().unwrap() {
        body[name] = value.clone();
    }
    let made = admin.post("/clients", &body).await.expect(201);
    Made {
        id: made["client"]["id"].as_str().unwrap().to_owned(),
        secret: made["client_secret"].as_str().unwrap().to_owned(),
    }
}

/// Asks for a token with this form, and by Basic when id and secret are given.
async fn ask(app: &TestApp, basic: Option<(&str, &str)>, form: &[(&str, &str)]) -> Answer {
    ask_from(app, "198.51.100.1", basic, form).await
}

async fn ask_from(
    app: &TestApp,
    address: &str,
    basic: Option<(&str, &str)>,
    form: &[(&str, &str)],
) -> Answer {
    let nobody = app.nobody();
    let body: Vec<String> = form
        .iter()
        .map(|(name, value)| format!("{name}={}", value.replace(' ', "+")))
        .collect();
    let mut request = nobody
        .request(Method::POST, "/oauth/token")
        .header("X-Forwarded-For", address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(body.join("&"));
    if let Some((id, secret)) = basic {
        request = request.basic_auth(id, Some(secret));
    }
    nobody.send(request).await
}

const GRANT: (&str, &str) = ("grant_type", "client_credentials");

async fn token(app: &TestApp, client: &Made) -> Answer {
    ask(app, Some((&client.id, &client.secret)), &[GRANT]).await
}

/// Fails unless it is a refusal as RFC 6749 has it.
#[track_caller]
fn refused(answer: Answer, status: u16, error: &str) {
    assert_eq!(answer.status, status, "{}", answer.text);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("cache-control"), "no-store");
    let challenge = answer.header("www-authenticate").to_owned();
    assert_eq!(challenge.starts_with("Basic"), status == 401, "{challenge}");
    let body = answer.json();
    assert_eq!(body["error"], error, "{body}");
    assert!(!body["error_description"].as_str().unwrap().is_empty());
}

#[actix_web::test]
async fn a_program_gets_a_token_by_basic_and_by_form() {
    let app = TestApp::start_behind_proxy().await;
    let admin = app.person(Role::Administrator).await;
    let client = make(&admin, json!({})).await;
    let by_basic = token(&app, &client).await;
    assert_eq!(by_basic.header("cache-control"), "no-store");
    assert_eq!(by_basic.header("pragma"), "no-cache");
    let by_basic = by_basic.expect(200);
    assert_eq!(by_basic["token_type"], "Bearer");
    assert_eq!(by_basic["expires_in"], 900);
    assert_eq!(by_basic["scope"], "readings:read dossiers:write");
    let form = [
        ("client_id", client.id.as_str()),
        ("client_secret", client.secret.as_str()),
        GRANT,
        ("audience", "ignored"),
    ];
    let by_form = ask(&app, None, &form).await.expect(200);
    for answer in [by_basic, by_form] {
        let program = app.bearer(answer["access_token"].as_str().unwrap());
        program
            .post("/dossiers/batch", &json!({ "items": [] }))
            .await
            .expect(200);
        program
            .get("/dossiers")
            .await
            .expect_problem(403, "forbidden");
        program.get("/me").await.expect_problem(403, "forbidden");
    }
}

#[actix_web::test]
async fn a_token_can_be_for_some_of_the_scopes() {
    let app = TestApp::start_behind_proxy().await;
    let admin = app.person(Role::Administrator).await;
    let client = make(&admin, json!({})).await;
    let basic = Some((client.id.as_str(), client.secret.as_str()));
    let some = ask(&app, basic, &[GRANT, ("scope", "readings:read")])
        .await
        .expect(200);
    assert_eq!(some["scope"], "readings:read");
    app.bearer(some["access_token"].as_str().unwrap())
        .post("/dossiers/batch", &json!({ "items": [] }))
        .await
        .expect_problem(403, "forbidden");
    for scope in ["units:read", "readings:read users:manage", "everything"] {
        let answer = ask(&app, basic, &[GRANT, ("scope", scope)]).await;
        refused(answer, 400, "invalid_scope");
    }
}

#[actix_web::test]
async fn refusals_are_those_of_rfc_6749() {
    let app = TestApp::start_behind_proxy().await;
    let admin = app.person(Role::Administrator).await;
    let client = make(&admin, json!({})).await;
    let (id, secret) = (client.id.as_str(), client.secret.as_str());
    let basic = Some((id, secret));
    let with_id = ("client_id", id);
    let with_secret = ("client_secret", secret);
    for (basic, form, status, error) in [
        (basic, vec![], 400, "invalid_request"),
        (basic, vec![GRANT, GRANT], 400, "invalid_request"),
        (basic, vec![GRANT, with_secret], 400, "invalid_request"),
        (
            basic,
            vec![GRANT, ("client_id", "another")],
            400,
            "invalid_request",
        ),
        (
            basic,
            vec![("grant_type", "password")],
            400,
            "unsupported_grant_type",
        ),
        (None, vec![GRANT], 401, "invalid_client"),
        (None, vec![GRANT, with_id], 401, "invalid_client"),
        (Some((id, "wrong")), vec![GRANT], 401, "invalid_client"),
        (
            Some(("a\u{0}b", secret)),
            vec![GRANT],
            401,
            "invalid_client",
        ),
        (
            Some(("01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10", secret)),
            vec![GRANT],
            401,
            "invalid_client",
        ),
    ] {
        refused(ask(&app, basic, &form).await, status, error);
    }
    let right = ask(&app, basic, &[GRANT, with_id]).await;
    right.expect(200);

    let nobody = app.nobody();
    for (header, value) in [
        ("Content-Type", "application/json"),
        ("Authorization", "Bearer x"),
        ("Authorization", "Basic §"),
    ] {
        let mut request = nobody
            .request(Method::POST, "/oauth/token")
            .header(header, value)
            .body("grant_type=client_credentials");
        let json = header == "Content-Type";
        if !json {
            request = request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        let (status, error) = if json {
            (400, "invalid_request")
        } else {
            (401, "invalid_client")
        };
        refused(nobody.send(request).await, status, error);
    }
}

#[actix_web::test]
async fn one_secret_is_replaced_while_the_other_works() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    let old = make(&admin, json!({})).await;
    let path = format!("/clients/{}", old.id);
    let secrets = format!("{path}/secrets");
    let second = admin.post(&secrets, &json!({})).await.expect(201);
    let new = Made {
        id: old.id.clone(),
        secret: second["client_secret"].as_str().unwrap().to_owned(),
    };
    assert_ne!(new.secret, old.secret);
    assert!(
        new.secret
            .ends_with(second["secret"]["hint"].as_str().unwrap())
    );
    admin
        .post(&secrets, &json!({}))
        .await
        .expect_problem(409, "wrong_state");
    let by_old = token(&app, &old).await.expect(200);
    token(&app, &new).await.expect(200);

    let read = admin.get(&path).await;
    for secret in [&old.secret, &new.secret] {
        assert!(!read.text.contains(secret));
        // Neither a part of it: the hint is four characters.
        assert!(!read.text.contains(&secret[5..13]));
    }
    let read = read.expect(200);
    assert_eq!(read["secrets"].as_array().unwrap().len(), 2);
    let first = read["secrets"][0]["id"].as_str().unwrap();
    admin
        .delete(&format!("{secrets}/{first}"))
        .await
        .expect(204);
    app.bearer(by_old["access_token"].as_str().unwrap())
        .post("/dossiers/batch", &json!({ "items": [] }))
        .await
        .expect_problem(401, "unauthenticated");
    refused(token(&app, &old).await, 401, "invalid_client");
    token(&app, &new).await.expect(200);
    admin
        .delete(&format!("{secrets}/{first}"))
        .await
        .expect_problem(404, "not_found");
    admin.post(&secrets, &json!({})).await.expect(201);

    let log = admin
        .get("/audit-log?subject_kind=client")
        .await
        .expect(200);
    let actions: Vec<&Value> = log["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| &entry["action"])
        .collect();
    assert_eq!(
        actions,
        [
            "client.add_secret",
            "client.revoke_secret",
            "client.add_secret",
            "client.create"
        ]
    );
    assert!(!log.to_string().contains(&old.secret));
}

#[actix_web::test]
async fn a_client_that_ran_out_or_was_switched_off_is_out_at_once() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    let expiry = json!({ "expires_at": "2025-09-12T10:05:00+07:00", "scopes": ["units:read"] });
    let client = make(&admin, expiry).await;
    let granted = token(&app, &client).await.expect(200);
    let program = app.bearer(granted["access_token"].as_str().unwrap());
    program.get("/units").await.expect(200);
    app.set_clock("2025-09-12T10:05:00+07:00");
    program
        .get("/units")
        .await
        .expect_problem(401, "unauthenticated");
    refused(token(&app, &client).await, 401, "invalid_client");

    let path = format!("/clients/{}", client.id);
    let change = async |change: Value| {
        let tag = admin.get(&path).await.header("etag").to_owned();
        admin.patch(&path, &tag, &change).await.expect(200)
    };
    change(json!({ "expires_at": null })).await;
    program.get("/units").await.expect(200);
    change(json!({ "active": false })).await;
    program
        .get("/units")
        .await
        .expect_problem(401, "unauthenticated");
    refused(token(&app, &client).await, 401, "invalid_client");
    change(json!({ "active": true, "scopes": ["plans:read"] })).await;
    let granted = token(&app, &client).await.expect(200);
    app.bearer(granted["access_token"].as_str().unwrap())
        .get("/units")
        .await
        .expect_problem(403, "forbidden");

    let log = admin.get("/audit-log?action=client.update").await;
    let newest = log.expect(200)["items"][0]["detail"].clone();
    assert_eq!(newest["old"]["scopes"], json!(["units:read"]));
    assert_eq!(newest["new"]["scopes"], json!(["plans:read"]));
}

#[actix_web::test]
async fn a_client_that_is_limited_to_a_unit_reaches_no_other() {
    let app = TestApp::start().await;
    let [_, _, medicine] = units(&app).await;
    let admin = app.person(Role::Administrator).await;
    let client = make(&admin, json!({ "unit_id": medicine })).await;
    let granted = token(&app, &client).await.expect(200);
    let pushed = app
        .bearer(granted["access_token"].as_str().unwrap())
        .post(
            "/dossiers/batch",
            &json!({ "items": [
                dossier("a", json!({ "unit_code": "nvy" })),
                dossier("b", json!({ "unit_code": "vp" })),
            ] }),
        )
        .await
        .expect(200);
    assert_eq!(pushed["counts"]["created"], 1);
    assert_eq!(pushed["rejected"][0]["code"], "outside_unit");
}

#[actix_web::test]
async fn the_last_use_is_noted_to_the_minute() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    let client = make(&admin, json!({})).await;
    let seen = async || {
        let read = admin.get(&format!("/clients/{}", client.id)).await;
        let read = read.expect(200);
        assert_eq!(read["last_used_at"], read["secrets"][0]["last_used_at"]);
        assert_eq!(read["revision"], 1);
        read["last_used_at"].clone()
    };
    assert_eq!(seen().await, Value::Null);
    for (at, noted) in [
        ("2025-09-12T10:00:00+07:00", "2025-09-12T10:00:00+07:00"),
        ("2025-09-12T10:00:59+07:00", "2025-09-12T10:00:00+07:00"),
        ("2025-09-12T10:01:00+07:00", "2025-09-12T10:01:00+07:00"),
    ] {
        app.set_clock(at);
        token(&app, &client).await.expect(200);
        assert_eq!(seen().await, noted);
    }
}

#[actix_web::test]
async fn a_broken_program_has_to_wait_and_no_other() {
    let app = TestApp::start_behind_proxy().await;
    let admin = app.person(Role::Administrator).await;
    let client = make(&admin, json!({})).await;
    let other = make(&admin, json!({ "name": "Trục liên thông" })).await;
    for _ in 0..5 {
        let answer = ask(&app, Some((&client.id, "wrong")), &[GRANT]).await;
        refused(answer, 401, "invalid_client");
    }
    let slowed = token(&app, &client).await;
    assert_eq!(slowed.header("retry-after"), "30");
    refused(slowed, 429, "temporarily_unavailable");
    token(&app, &other).await.expect(200);
    let basic = Some((client.id.as_str(), client.secret.as_str()));
    ask_from(&app, "203.0.113.9", basic, &[GRANT])
        .await
        .expect(200);
    app.set_clock("2025-09-12T10:00:30+07:00");
    token(&app, &client).await.expect(200);
    let log = admin
        .get("/audit-log?action=client.login_stopped")
        .await
        .expect(200);
    assert_eq!(log["items"].as_array().unwrap().len(), 1);
    assert_eq!(log["items"][0]["subject_id"], client.id);
}

#[actix_web::test]
async fn what_is_wrong_with_a_client_is_said() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    for (body, field, code) in [
        (
            json!({ "name": " ", "scopes": ["units:read"] }),
            "name",
            "required",
        ),
        (json!({ "name": "x", "scopes": [] }), "scopes", "required"),
        (
            json!({ "name": "x", "scopes": ["units:read"], "expires_at": "2025-09-12T10:00:00+07:00" }),
            "expires_at",
            "out_of_range",
        ),
        (
            json!({ "name": "x", "scopes": ["units:read"], "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10" }),
            "unit_id",
            "not_found",
        ),
    ] {
        let refused = admin.post("/clients", &body).await;
        let refused = refused.expect_problem(422, "validation_failed");
        assert_eq!(refused["errors"][0]["field"], field);
        assert_eq!(refused["errors"][0]["code"], code);
    }
    for permission in Permission::ALL.iter().filter(|one| !one.is_scope()) {
        let body = json!({ "name": "x", "scopes": [permission] });
        admin
            .post("/clients", &body)
            .await
            .expect_problem(422, "validation_failed");
    }
    let listed = admin.get("/clients").await;
    let tag = listed.header("etag").to_owned();
    assert_eq!(listed.expect(200)["items"], json!([]));
    let again = admin
        .request(Method::GET, "/clients")
        .header("If-None-Match", tag);
    assert_eq!(admin.send(again).await.status, 304);
}
