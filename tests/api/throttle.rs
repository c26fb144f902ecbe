//! Guessing at `/auth/login`: slowed, and nobody locked out by a stranger.

use std::time::{Duration, Instant};

use mtcl::auth::Role;

use crate::sessions::{PASSWORD, account};
use crate::support::{Browser, TestApp, json};

const WRONG: &str = "một mật khẩu sai";

/// Fails so often; each failure must be an ordinary one.
async fn fail(app: &TestApp, username: &str, address: &str, times: usize) {
    for _ in 0..times {
        Browser::new(app, address)
            .log_in(username, WRONG)
            .await
            .expect_problem(401, "invalid_credentials");
    }
}

#[actix_web::test]
async fn guessing_at_an_account_from_one_address_has_to_wait_longer_and_longer() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    fail(&app, "dao", "203.0.113.9", 5).await;
    let mut guesser = Browser::new(&app, "203.0.113.9");
    let refused = guesser.log_in("dao", PASSWORD).await;
    assert_eq!(refused.header("retry-after"), "30");
    refused.expect_problem(429, "too_many_attempts");

    app.set_clock("2025-09-12T10:00:29.5+07:00");
    let refused = guesser.log_in("dao", PASSWORD).await;
    assert_eq!(refused.header("retry-after"), "1");
    app.set_clock("2025-09-12T10:00:30+07:00");
    fail(&app, "dao", "203.0.113.9", 1).await;
    let refused = guesser.log_in("dao", PASSWORD).await;
    assert_eq!(refused.header("retry-after"), "60");

    app.set_clock("2025-09-12T10:01:30+07:00");
    guesser.log_in("dao", PASSWORD).await.expect(200);
    fail(&app, "dao", "203.0.113.9", 5).await;
}

#[actix_web::test]
async fn a_stranger_locks_no_colleague_out() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    let mut own_computer = Browser::new(&app, "203.0.113.9");
    own_computer.log_in("dao", PASSWORD).await.expect(200);
    fail(&app, "dao", "203.0.113.9", 5).await;
    Browser::new(&app, "203.0.113.9")
        .log_in("dao", PASSWORD)
        .await
        .expect_problem(429, "too_many_attempts");

    // The same person elsewhere, or here on the computer that knows her; and her neighbour.
    Browser::new(&app, "198.51.100.1")
        .log_in("dao", PASSWORD)
        .await
        .expect(200);
    own_computer.log_in("dao", PASSWORD).await.expect(200);
    account(&app, "binh", Role::Clerk).await;
    Browser::new(&app, "203.0.113.9")
        .log_in("binh", PASSWORD)
        .await
        .expect(200);
}

#[actix_web::test]
async fn a_device_that_is_known_counts_for_itself() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    account(&app, "binh", Role::Clerk).await;
    let mut counter = Browser::new(&app, "198.51.100.1");
    counter.log_in("binh", PASSWORD).await.expect(200);
    counter.log_in("dao", PASSWORD).await.expect(200);
    for _ in 0..5 {
        counter
            .log_in("dao", WRONG)
            .await
            .expect_problem(401, "invalid_credentials");
    }
    counter
        .log_in("dao", PASSWORD)
        .await
        .expect_problem(429, "too_many_attempts");
    // The other person who works at this computer does not wait, nor does she at another one.
    counter.log_in("binh", PASSWORD).await.expect(200);
    Browser::new(&app, "198.51.100.1")
        .log_in("dao", PASSWORD)
        .await
        .expect(200);
}

#[actix_web::test]
async fn a_cookie_of_ones_own_does_not_help_against_others() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    account(&app, "mallory", Role::Clerk).await;
    let mut mallory = Browser::new(&app, "203.0.113.9");
    mallory.log_in("mallory", PASSWORD).await.expect(200);
    for _ in 0..5 {
        mallory
            .log_in("dao", WRONG)
            .await
            .expect_problem(401, "invalid_credentials");
        mallory.log_in("mallory", PASSWORD).await.expect(200);
    }
    mallory
        .log_in("dao", WRONG)
        .await
        .expect_problem(429, "too_many_attempts");
}

#[actix_web::test]
async fn trying_one_password_on_many_names_is_stopped_by_address() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "mallory", Role::Clerk).await;
    for number in 0..29 {
        fail(&app, &format!("person{number}"), "203.0.113.9", 1).await;
    }
    // One's own log-in does not wipe out what one did to others.
    Browser::new(&app, "203.0.113.9")
        .log_in("mallory", PASSWORD)
        .await
        .expect(200);
    fail(&app, "person30", "203.0.113.9", 1).await;
    let mut next = Browser::new(&app, "203.0.113.9");
    let refused = next.log_in("person31", WRONG).await;
    assert_eq!(refused.header("retry-after"), "30");
    refused.expect_problem(429, "too_many_attempts");
    fail(&app, "person31", "198.51.100.1", 1).await;

    let admin = app.person(Role::Administrator).await;
    let log = admin
        .get("/audit-log?action=user.login_stopped")
        .await
        .expect(200);
    let stopped = log["items"].as_array().unwrap();
    assert_eq!(stopped.len(), 1);
    assert_eq!(stopped[0]["detail"]["address"], "203.0.113.9");
    assert_eq!(stopped[0]["subject_id"], "unknown");
}

#[actix_web::test]
async fn an_account_that_is_attacked_from_everywhere_is_only_slower() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    for number in 0..13 {
        fail(&app, "dao", &format!("203.0.113.{number}"), 1).await;
    }
    let started = Instant::now();
    Browser::new(&app, "198.51.100.1")
        .log_in("dao", PASSWORD)
        .await
        .expect(200);
    assert!(started.elapsed() >= Duration::from_millis(750));
}

#[actix_web::test]
async fn guesses_sent_at_once_are_all_counted() {
    let app = TestApp::start_behind_proxy().await;
    account(&app, "dao", Role::Clerk).await;
    let guesses = (0..12).map(|_| async {
        let mut browser = Browser::new(&app, "203.0.113.9");
        browser.log_in("dao", WRONG).await.status
    });
    let statuses = futures_util::future::join_all(guesses).await;
    let checked = statuses.iter().filter(|status| **status == 401).count();
    assert_eq!(checked, 5, "{statuses:?}");
    assert!(statuses.iter().all(|status| [401, 429].contains(status)));
}

#[actix_web::test]
async fn what_was_typed_is_not_kept() {
    let app = TestApp::start_behind_proxy().await;
    // People type the password into the field of the name.
    fail(&app, "ba-con-meo-tren-mai", "203.0.113.9", 5).await;
    let keys: Vec<String> = app
        .state
        .db
        .read(|db| {
            use diesel::prelude::*;
            use mtcl::db::schema::login_throttles;
            Ok(login_throttles::table
                .select(login_throttles::key)
                .load(db)?)
        })
        .await
        .unwrap();
    assert_eq!(keys.len(), 3);
    assert!(keys.iter().all(|key| !key.contains("meo")), "{keys:?}");
    let admin = app.person(Role::Administrator).await;
    let log = admin.get("/audit-log").await.expect(200);
    assert_eq!(log["items"][0]["action"], "user.login_stopped");
    assert_eq!(log["items"][0]["detail"]["failures"], json!(5));
    assert!(!log.to_string().contains("meo"));
}
