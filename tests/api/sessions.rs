//! `/auth` and `/me`: how people come, stay and go.

use mtcl::auth::Role;
use mtcl::config::PasswordCost;
use serde_json::Value;
use std::time::{Duration, Instant};

use crate::support::{Browser, TestApp, json};

pub const PASSWORD: &str = "ba con mèo trên mái";
const OTHER_PASSWORD: &str = "năm con vịt dưới ao";

/// An account that may log in, its password set by the person.
pub async fn account(app: &TestApp, username: &str, role: Role) -> String {
    let admin = app.person(Role::Administrator).await;
    let new = json!({ "username": username, "full_name": "Nguyễn Thị Đào", "role": role, "password": OTHER_PASSWORD });
    let made = admin.post("/users", &new).await.expect(201);
    let mut browser = Browser::new(app, "198.51.100.1");
    let first = browser.log_in(username, OTHER_PASSWORD).await.expect(200);
    let change = json!({ "current_password": OTHER_PASSWORD, "new_password": PASSWORD });
    browser
        .post_as(token(&first), "/auth/password", &change)
        .await
        .expect(200);
    made["id"].as_str().unwrap().to_owned()
}

fn token(session: &Value) -> &str {
    session["access_token"].as_str().unwrap()
}

/// The audit log's entries about accounts, newest first, as `action`.
async fn log(app: &TestApp) -> Vec<Value> {
    let auditor = app.person(Role::Auditor).await;
    let page = auditor
        .get("/audit-log?subject_kind=user&limit=200")
        .await
        .expect(200);
    page["items"].as_array().unwrap().clone()
}

fn count(log: &[Value], action: &str) -> usize {
    log.iter().filter(|entry| entry["action"] == action).count()
}

#[actix_web::test]
async fn a_new_person_sets_a_password_before_anything_else() {
    let app = TestApp::start_behind_proxy().await;
    let admin = app.person(Role::Administrator).await;
    let new = json!({ "username": "Dao.NT", "full_name": "Nguyễn Thị Đào", "role": "administrator", "password": OTHER_PASSWORD });
    admin.post("/users", &new).await.expect(201);

    let mut browser = Browser::new(&app, "198.51.100.1");
    let session = browser.log_in(" DAO.nt ", OTHER_PASSWORD).await.expect(200);
    assert_eq!(session["token_type"], "Bearer");
    assert_eq!(session["expires_in"], 900);
    assert_eq!(session["user"]["must_change_password"], true);
    assert_eq!(session["user"]["may"], json!([]));
    let person = app.bearer(token(&session));
    person.get("/me").await.expect(200);
    person
        .get("/users")
        .await
        .expect_problem(403, "password_change_required");

    let change = json!({ "current_password": OTHER_PASSWORD, "new_password": PASSWORD });
    let changed = browser
        .post_as(token(&session), "/auth/password", &change)
        .await
        .expect(200);
    assert_eq!(changed["user"]["must_change_password"], false);
    app.bearer(token(&changed)).get("/users").await.expect(200);
    let me = app.bearer(token(&changed)).get("/me").await.expect(200);
    assert_eq!(me, changed["user"]);
    let may = me["may"].as_array().unwrap();
    assert!(may.contains(&json!("users:manage")));
    assert!(!may.contains(&json!("plans:issue")));
    person
        .get("/me")
        .await
        .expect_problem(401, "unauthenticated");
}

#[actix_web::test]
async fn the_cookies_are_out_of_reach() {
    for secure in [false, true] {
        let app = TestApp::start_with(|settings| settings.secure_cookies = secure).await;
        account(&app, "dao", Role::Clerk).await;
        let answer = Browser::new(&app, "").log_in("dao", PASSWORD).await;
        let cookies: Vec<&str> = answer
            .headers
            .get_all("set-cookie")
            .iter()
            .map(|value| value.to_str().unwrap())
            .collect();
        assert_eq!(cookies.len(), 2, "{cookies:?}");
        for (name, max_age) in [("mtcl_refresh=", "1209600"), ("mtcl_device=", "15552000")] {
            let cookie = cookies.iter().find(|text| text.starts_with(name)).unwrap();
            for part in ["HttpOnly", "SameSite=Strict", "Path=/api/v1/auth"] {
                assert!(cookie.contains(part), "{cookie}");
            }
            assert!(cookie.contains(&format!("Max-Age={max_age}")), "{cookie}");
            assert_eq!(cookie.contains("Secure"), secure, "{cookie}");
        }
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[actix_web::test]
async fn unknown_wrong_and_switched_off_are_answered_alike() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    let gone = account(&app, "gone", Role::Clerk).await;
    let admin = app.person(Role::Administrator).await;
    let path = format!("/users/{gone}");
    let tag = admin.get(&path).await.header("etag").to_owned();
    admin
        .patch(&path, &tag, &json!({ "active": false }))
        .await
        .expect(200);

    let mut bodies = Vec::new();
    for (username, password) in [
        ("dao", OTHER_PASSWORD),
        ("nobody", PASSWORD),
        ("gone", PASSWORD),
        ("a\u{0}b", PASSWORD),
    ] {
        let answer = Browser::new(&app, "198.51.100.1")
            .log_in(username, password)
            .await;
        assert!(answer.headers.get("set-cookie").is_none());
        let mut body = answer.expect_problem(401, "invalid_credentials");
        body["request_id"] = Value::Null;
        bodies.push(body);
    }
    assert!(bodies.iter().all(|body| *body == bodies[0]), "{bodies:?}");
}

#[actix_web::test]
async fn an_unknown_name_takes_as_long_as_a_wrong_password() {
    let app = TestApp::start_with(|settings| {
        settings.password_cost = PasswordCost::Production;
        settings.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
    })
    .await;
    account(&app, "dao", Role::Clerk).await;
    let time = async |username: &str, address: &str| {
        let mut browser = Browser::new(&app, address);
        let started = Instant::now();
        browser
            .log_in(username, OTHER_PASSWORD)
            .await
            .expect_problem(401, "invalid_credentials");
        started.elapsed()
    };
    let (mut known, mut unknown) = (Duration::MAX, Duration::MAX);
    // In turn, so that what else the machine does weighs on both.
    for address in ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"] {
        known = known.min(time("dao", address).await);
        unknown = unknown.min(time("nobody", address).await);
    }
    // Without a hash to verify it would be a thirtieth of that.
    assert!(unknown * 4 > known, "{unknown:?} against {known:?}");
    assert!(known * 4 > unknown, "{unknown:?} against {known:?}");
}

#[actix_web::test]
async fn a_refresh_token_is_good_once() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    let mut browser = Browser::new(&app, "198.51.100.1");
    let first = browser.log_in("dao", PASSWORD).await.expect(200);
    let spent = browser.cookies["mtcl_refresh"].clone();
    let second = browser.knock("/auth/refresh").await.expect(200);
    assert_eq!(second["user"], first["user"]);
    assert_ne!(browser.cookies["mtcl_refresh"], spent);

    // A second tab that asked with the same cookie a moment later gets nothing, and spoils nothing.
    let mut thief = Browser::new(&app, "203.0.113.9");
    thief.cookies.insert("mtcl_refresh".to_owned(), spent);
    let tab = thief.knock("/auth/refresh").await;
    assert_eq!(tab.header("retry-after"), "1");
    assert!(tab.headers.get("set-cookie").is_none());
    tab.expect_problem(409, "conflict");
    let third = browser.knock("/auth/refresh").await.expect(200);
    app.bearer(token(&third)).get("/me").await.expect(200);

    // Later it is theft: the whole family dies, the newest token too, and what it gave.
    app.set_clock("2025-09-12T10:00:11+07:00");
    thief
        .knock("/auth/refresh")
        .await
        .expect_problem(401, "unauthenticated");
    assert!(thief.cookies.is_empty());
    app.bearer(token(&third))
        .get("/me")
        .await
        .expect_problem(401, "unauthenticated");
    browser
        .knock("/auth/refresh")
        .await
        .expect_problem(401, "unauthenticated");
    assert_eq!(count(&log(&app).await, "user.refresh_token_reused"), 1);
}

#[actix_web::test]
async fn a_stolen_token_dies_even_when_the_thief_was_first() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    let mut owner = Browser::new(&app, "198.51.100.1");
    owner.log_in("dao", PASSWORD).await.expect(200);
    let mut thief = Browser::new(&app, "203.0.113.9");
    thief.cookies = owner.cookies.clone();
    thief.knock("/auth/refresh").await.expect(200);

    owner
        .knock("/auth/refresh")
        .await
        .expect_problem(409, "conflict");
    app.set_clock("2025-09-12T10:00:30+07:00");
    owner
        .knock("/auth/refresh")
        .await
        .expect_problem(401, "unauthenticated");
    thief
        .knock("/auth/refresh")
        .await
        .expect_problem(401, "unauthenticated");
}

#[actix_web::test]
async fn of_two_refreshes_at_once_one_wins() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    let mut browser = Browser::new(&app, "198.51.100.1");
    browser.log_in("dao", PASSWORD).await.expect(200);
    let tab = || {
        let mut tab = Browser::new(&app, "198.51.100.1");
        tab.cookies = browser.cookies.clone();
        tab
    };
    let (mut a, mut b, mut c) = (tab(), tab(), tab());
    let (a, b, c) = tokio::join!(
        a.knock("/auth/refresh"),
        b.knock("/auth/refresh"),
        c.knock("/auth/refresh"),
    );
    let mut statuses = [a.status, b.status, c.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409, 409]);
}

#[actix_web::test]
async fn a_session_that_is_not_used_for_two_weeks_is_over() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    let mut browser = Browser::new(&app, "198.51.100.1");
    let session = browser.log_in("dao", PASSWORD).await.expect(200);
    app.set_clock("2025-09-12T10:15:00+07:00");
    app.bearer(token(&session))
        .get("/me")
        .await
        .expect_problem(401, "unauthenticated");
    app.set_clock("2025-09-26T09:59:59+07:00");
    browser.knock("/auth/refresh").await.expect(200);
    app.set_clock("2025-10-10T09:59:59+07:00");
    browser
        .knock("/auth/refresh")
        .await
        .expect_problem(401, "unauthenticated");
}

#[actix_web::test]
async fn logging_out_ends_this_session_and_everywhere_all_of_them() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    let mut office = Browser::new(&app, "198.51.100.1");
    let mut home = Browser::new(&app, "203.0.113.5");
    office.log_in("dao", PASSWORD).await.expect(200);
    let at_home = home.log_in("dao", PASSWORD).await.expect(200);

    let before = office.cookies.clone();
    office.knock("/auth/logout").await.expect(204);
    assert!(!office.cookies.contains_key("mtcl_refresh"));
    assert!(office.cookies.contains_key("mtcl_device"));
    office.cookies = before;
    office
        .knock("/auth/refresh")
        .await
        .expect_problem(401, "unauthenticated");
    office.knock("/auth/logout").await.expect(204);
    home.knock("/auth/refresh").await.expect(200);

    home.post_as(token(&at_home), "/auth/logout-everywhere", &json!({}))
        .await
        .expect(204);
    app.bearer(token(&at_home))
        .get("/me")
        .await
        .expect_problem(401, "unauthenticated");
    home.knock("/auth/refresh")
        .await
        .expect_problem(401, "unauthenticated");
    let log = log(&app).await;
    assert_eq!(count(&log, "user.logout"), 1);
    assert_eq!(count(&log, "user.logout_everywhere"), 1);
}

#[actix_web::test]
async fn a_new_password_ends_the_other_sessions() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    let mut office = Browser::new(&app, "198.51.100.1");
    let mut home = Browser::new(&app, "203.0.113.5");
    let session = office.log_in("dao", PASSWORD).await.expect(200);
    let at_home = home.log_in("dao", PASSWORD).await.expect(200);
    let mut change = async |current: &str, new: &str| {
        let body = json!({ "current_password": current, "new_password": new });
        office
            .post_as(token(&session), "/auth/password", &body)
            .await
    };

    for (current, new, field, code) in [
        ("x", OTHER_PASSWORD, "current_password", "wrong_password"),
        (PASSWORD, PASSWORD, "new_password", "weak_password"),
        (PASSWORD, "ngắn", "new_password", "too_short"),
    ] {
        let refused = change(current, new).await;
        let refused = refused.expect_problem(422, "validation_failed");
        assert_eq!(refused["errors"][0]["field"], field);
        assert_eq!(refused["errors"][0]["code"], code);
    }
    let changed = change(PASSWORD, OTHER_PASSWORD).await.expect(200);
    app.bearer(token(&changed)).get("/me").await.expect(200);
    office.knock("/auth/refresh").await.expect(200);
    for old in [token(&session), token(&at_home)] {
        app.bearer(old)
            .get("/me")
            .await
            .expect_problem(401, "unauthenticated");
    }
    home.knock("/auth/refresh")
        .await
        .expect_problem(401, "unauthenticated");
    home.log_in("dao", PASSWORD)
        .await
        .expect_problem(401, "invalid_credentials");
    home.log_in("dao", OTHER_PASSWORD).await.expect(200);
}

#[actix_web::test]
async fn a_stolen_access_token_does_not_serve_for_guessing_the_password() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    let mut browser = Browser::new(&app, "198.51.100.1");
    let session = browser.log_in("dao", PASSWORD).await.expect(200);
    let guess = json!({ "current_password": "x", "new_password": OTHER_PASSWORD });
    for _ in 0..5 {
        browser
            .post_as(token(&session), "/auth/password", &guess)
            .await
            .expect_problem(422, "validation_failed");
    }
    let right = json!({ "current_password": PASSWORD, "new_password": OTHER_PASSWORD });
    let refused = browser
        .post_as(token(&session), "/auth/password", &right)
        .await;
    assert_eq!(refused.header("retry-after"), "30");
    refused.expect_problem(429, "too_many_attempts");
}

#[actix_web::test]
async fn the_log_tells_who_came_and_no_secret() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    let mut browser = Browser::new(&app, "198.51.100.7");
    for _ in 0..3 {
        browser
            .log_in("dao", "một mật khẩu sai")
            .await
            .expect_problem(401, "invalid_credentials");
    }
    let session = browser.log_in("dao", PASSWORD).await.expect(200);
    let log = log(&app).await;
    assert_eq!(log[0]["action"], "user.login");
    assert_eq!(log[0]["actor_name"], "Nguyễn Thị Đào");
    assert_eq!(
        log[0]["detail"],
        json!({ "address": "198.51.100.7", "failures_before": 3 })
    );
    let text = Value::Array(log).to_string();
    let cookie = browser.cookies["mtcl_refresh"].as_str();
    for secret in [
        PASSWORD,
        OTHER_PASSWORD,
        "một mật khẩu sai",
        token(&session),
        cookie,
        "argon2",
    ] {
        assert!(!text.contains(secret), "{secret}");
    }
}
