//! `/users` and `/auth/setup`: accounts, and the first of them.

use mtcl::auth::Role;
use mtcl::features::accounts;
use serde_json::Value;

use crate::sessions::{PASSWORD, account};
use crate::support::{Actor, Browser, TestApp, json, units};

const FIRST_PASSWORD: &str = "năm con vịt dưới ao";

fn new(username: &str, full_name: &str, role: Role) -> Value {
    json!({ "username": username, "full_name": full_name, "role": role, "password": FIRST_PASSWORD })
}

async fn patch(admin: &Actor<'_>, id: &str, change: Value) -> crate::support::Answer {
    let path = format!("/users/{id}");
    let tag = admin.get(&path).await.header("etag").to_owned();
    admin.patch(&path, &tag, &change).await
}

fn names(page: &Value) -> Vec<&str> {
    page["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|user| user["username"].as_str().unwrap())
        .collect()
}

#[actix_web::test]
async fn an_account_is_made_read_and_changed() {
    let app = TestApp::start().await;
    let [_, office, _] = units(&app).await;
    let admin = app.person(Role::Administrator).await;
    let mut body = new("Dao.NT", " Nguyễn Thị Đào ", Role::Staff);
    body["unit_id"] = json!(office);
    body["email"] = json!("dao@soyte.example.vn");
    let made = admin.post("/users", &body).await.expect(201);
    assert_eq!(made["username"], "dao.nt");
    assert_eq!(made["full_name"], "Nguyễn Thị Đào");
    assert_eq!(made["must_change_password"], true);
    assert_eq!(made["active"], true);
    assert!(!made.to_string().contains("argon2"));

    let id = made["id"].as_str().unwrap();
    let path = format!("/users/{id}");
    let read = admin.get(&path).await;
    assert_eq!(read.header("etag"), "\"1\"");
    assert_eq!(read.expect(200), made);
    let change = json!({ "role": "clerk", "unit_id": null, "email": null });
    let changed = patch(&admin, id, change).await;
    assert_eq!(changed.header("etag"), "\"2\"");
    let changed = changed.expect(200);
    assert_eq!(changed["role"], "clerk");
    assert_eq!(changed["unit_id"], Value::Null);
    assert_eq!(changed["email"], Value::Null);
    assert_eq!(changed["full_name"], "Nguyễn Thị Đào");

    admin
        .patch(&path, "\"1\"", &json!({ "role": "staff" }))
        .await
        .expect_problem(412, "precondition_failed");
    let log = admin.get("/audit-log?subject_kind=user").await.expect(200);
    assert_eq!(log["items"][0]["action"], "user.update");
    assert_eq!(log["items"][0]["detail"]["old"]["role"], "staff");
    assert_eq!(log["items"][0]["detail"]["new"]["role"], "clerk");
    assert_eq!(log["items"][0]["actor_id"], admin.id);
    assert_eq!(log["items"][1]["action"], "user.create");
    assert!(!log.to_string().contains(FIRST_PASSWORD));
}

#[actix_web::test]
async fn what_is_wrong_with_an_account_is_said_field_by_field() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    admin
        .post("/users", &new("dao", "Đào", Role::Clerk))
        .await
        .expect(201);
    let nowhere = "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10";
    for (change, field, code) in [
        (json!({ "username": "DAO" }), "username", "taken"),
        (json!({ "username": "đào" }), "username", "invalid_format"),
        (json!({ "username": "a" }), "username", "too_short"),
        (json!({ "full_name": "  " }), "full_name", "required"),
        (
            json!({ "full_name": "a\u{0}" }),
            "full_name",
            "invalid_format",
        ),
        (json!({ "email": "nobody" }), "email", "invalid_format"),
        (json!({ "password": "ngắn" }), "password", "too_short"),
        (
            json!({ "password": "password123" }),
            "password",
            "weak_password",
        ),
        (json!({ "unit_id": nowhere }), "unit_id", "not_found"),
        (json!({ "role": "department_head" }), "unit_id", "required"),
    ] {
        let mut body = new("binh", "Bình", Role::Clerk);
        for (name, value) in change.as_object().unwrap() {
            body[name] = value.clone();
        }
        let refused = admin.post("/users", &body).await;
        let refused = refused.expect_problem(422, "validation_failed");
        assert_eq!(refused["errors"][0]["field"], field, "{change}");
        assert_eq!(refused["errors"][0]["code"], code, "{change}");
    }
    admin
        .get("/users/not-an-id")
        .await
        .expect_problem(422, "validation_failed");
    admin
        .get(&format!("/users/{nowhere}"))
        .await
        .expect_problem(404, "not_found");
    for query in ["q=%00", "unit_id=x", "role=boss", "active=perhaps"] {
        let answer = admin.get(&format!("/users?{query}")).await;
        assert!([400, 422].contains(&answer.status), "{query}: {answer:?}");
    }
}

#[actix_web::test]
async fn people_are_found_by_role_unit_state_and_name() {
    let app = TestApp::start().await;
    let [root, office, medicine] = units(&app).await;
    // The one who asks has a random name that comes first or last; the filters keep her out.
    let admin = app.person(Role::Administrator).await;
    for (username, full_name, role, unit) in [
        ("an", "Nguyễn Văn An", Role::Director, None),
        ("binh", "Trần Thị Bình", Role::Staff, Some(&office)),
        ("dao", "Lê Thị Đào", Role::DepartmentHead, Some(&medicine)),
        ("em", "Phạm 100% Êm", Role::Staff, Some(&medicine)),
    ] {
        let mut body = new(username, full_name, role);
        body["username"] = json!(format!("{username}.x"));
        body["unit_id"] = json!(unit);
        admin.post("/users", &body).await.expect(201);
    }
    let all = admin.get("/users?q=dao.x").await.expect(200);
    let dao = all["items"][0]["id"].as_str().unwrap().to_owned();
    patch(&admin, &dao, json!({ "active": false }))
        .await
        .expect(200);

    for (query, expected) in [
        ("role=staff", vec!["binh.x", "em.x"]),
        (&*format!("unit_id={root}"), vec!["binh.x", "dao.x", "em.x"]),
        (&*format!("unit_id={medicine}"), vec!["dao.x", "em.x"]),
        ("active=false", vec!["dao.x"]),
        ("q=thi%20dao", vec!["dao.x"]),
        ("q=%C4%90%C3%80O", vec!["dao.x"]),
        ("q=100%25", vec!["em.x"]),
        ("q=_x", vec![]),
        (
            &*format!("unit_id={medicine}&active=true&role=staff&q=em"),
            vec!["em.x"],
        ),
    ] {
        let page = admin.get(&format!("/users?{query}")).await.expect(200);
        assert_eq!(names(&page), expected, "{query}");
    }

    let first = admin.get("/users?q=.x&limit=3").await.expect(200);
    assert_eq!(names(&first), ["an.x", "binh.x", "dao.x"]);
    let cursor = first["next_cursor"].as_str().unwrap();
    let second = admin
        .get(&format!("/users?q=.x&limit=3&cursor={cursor}"))
        .await
        .expect(200);
    assert_eq!(names(&second), ["em.x"]);
    assert!(second["next_cursor"].is_null());
}

#[actix_web::test]
async fn a_new_role_holds_at_once_and_whoever_is_switched_off_is_out() {
    let app = TestApp::start_behind_proxy().await;
    let admin = app.person(Role::Administrator).await;
    let id = account(&app, "dao", Role::Clerk).await;
    let mut browser = Browser::new(&app, "198.51.100.1");
    let session = browser.log_in("dao", PASSWORD).await.expect(200);
    let person = app.bearer(session["access_token"].as_str().unwrap());
    person.get("/users").await.expect_problem(403, "forbidden");

    patch(&admin, &id, json!({ "email": "dao@soyte.example.vn" }))
        .await
        .expect(200);
    person.get("/me").await.expect(200);
    patch(&admin, &id, json!({ "role": "administrator" }))
        .await
        .expect(200);
    person
        .get("/me")
        .await
        .expect_problem(401, "unauthenticated");
    let session = browser.knock("/auth/refresh").await.expect(200);
    let person = app.bearer(session["access_token"].as_str().unwrap());
    person.get("/users").await.expect(200);

    patch(&admin, &id, json!({ "active": false }))
        .await
        .expect(200);
    person
        .get("/users")
        .await
        .expect_problem(401, "unauthenticated");
    browser
        .knock("/auth/refresh")
        .await
        .expect_problem(401, "unauthenticated");
    patch(&admin, &id, json!({ "active": true }))
        .await
        .expect(200);
    browser
        .knock("/auth/refresh")
        .await
        .expect_problem(401, "unauthenticated");
}

#[actix_web::test]
async fn an_administrator_gives_a_password_that_must_be_changed() {
    let app = TestApp::start_behind_proxy().await;
    let admin = app.person(Role::Administrator).await;
    let id = account(&app, "dao", Role::Clerk).await;
    let mut browser = Browser::new(&app, "198.51.100.1");
    let session = browser.log_in("dao", PASSWORD).await.expect(200);

    let path = format!("/users/{id}/password");
    let reset = admin
        .post(&path, &json!({ "new_password": FIRST_PASSWORD }))
        .await
        .expect(200);
    assert_eq!(reset["must_change_password"], true);
    app.bearer(session["access_token"].as_str().unwrap())
        .get("/me")
        .await
        .expect_problem(401, "unauthenticated");
    browser
        .knock("/auth/refresh")
        .await
        .expect_problem(401, "unauthenticated");
    browser
        .log_in("dao", PASSWORD)
        .await
        .expect_problem(401, "invalid_credentials");
    let session = browser.log_in("dao", FIRST_PASSWORD).await.expect(200);
    assert_eq!(session["user"]["must_change_password"], true);
    let weak = admin
        .post(&path, &json!({ "new_password": "daodaodao1" }))
        .await
        .expect_problem(422, "validation_failed");
    assert_eq!(weak["errors"][0]["code"], "weak_password");
}

#[actix_web::test]
async fn the_last_active_administrator_stays() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    for (change, field) in [
        (json!({ "active": false }), "active"),
        (json!({ "role": "director" }), "role"),
    ] {
        let refused = patch(&admin, &admin.id, change).await;
        let refused = refused.expect_problem(422, "validation_failed");
        assert_eq!(refused["errors"][0]["field"], field);
        assert_eq!(refused["errors"][0]["code"], "last_administrator");
    }
    patch(&admin, &admin.id, json!({ "full_name": "Quản trị" }))
        .await
        .expect(200);

    let other = app.person(Role::Administrator).await;
    patch(&other, &admin.id, json!({ "active": false }))
        .await
        .expect(200);
    patch(&other, &other.id, json!({ "active": false }))
        .await
        .expect_problem(422, "validation_failed");
}

#[actix_web::test]
async fn of_two_administrators_who_leave_at_once_one_stays() {
    let app = TestApp::start().await;
    let (one, two) = (
        app.person(Role::Administrator).await,
        app.person(Role::Administrator).await,
    );
    let (left, right) = tokio::join!(
        patch(&one, &one.id, json!({ "active": false })),
        patch(&two, &two.id, json!({ "active": false })),
    );
    let mut statuses = [left.status, right.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422]);
}

/// A link as `mtcl serve` makes one.
async fn link(app: &TestApp) -> Option<String> {
    let now = app.now();
    app.state
        .db
        .write(move |db| accounts::make_link(db, now))
        .await
        .unwrap()
}

fn first(token: &str) -> Value {
    json!({ "token": token, "username": "quantri", "full_name": "Nguyễn Văn An", "password": PASSWORD })
}

#[actix_web::test]
async fn the_link_in_the_log_makes_the_first_administrator_once() {
    let app = TestApp::start_behind_proxy().await;
    let token = link(&app).await.unwrap();
    let mut browser = Browser::new(&app, "198.51.100.1");
    for (change, field) in [
        (first("not-the-token"), "token"),
        (
            json!({ "token": token, "username": "quantri", "full_name": "An", "password": "ngắn" }),
            "password",
        ),
        (
            json!({ "token": token, "username": "q", "full_name": "An", "password": PASSWORD }),
            "username",
        ),
    ] {
        let refused = browser.post("/auth/setup", &change).await;
        let refused = refused.expect_problem(422, "validation_failed");
        assert_eq!(refused["errors"][0]["field"], field);
    }
    let session = browser
        .post("/auth/setup", &first(&token))
        .await
        .expect(200);
    assert_eq!(session["user"]["role"], "administrator");
    assert_eq!(session["user"]["must_change_password"], false);
    app.bearer(session["access_token"].as_str().unwrap())
        .get("/users")
        .await
        .expect(200);
    browser.knock("/auth/refresh").await.expect(200);

    browser
        .post("/auth/setup", &first(&token))
        .await
        .expect_problem(409, "wrong_state");
    assert_eq!(link(&app).await, None);
}

#[actix_web::test]
async fn a_link_is_good_for_a_day_and_for_an_empty_installation() {
    let app = TestApp::start_behind_proxy().await;
    let token = link(&app).await.unwrap();
    app.set_clock("2025-09-13T10:00:00+07:00");
    let mut browser = Browser::new(&app, "198.51.100.1");
    browser
        .post("/auth/setup", &first(&token))
        .await
        .expect_problem(422, "validation_failed");

    let (one, two) = (link(&app).await.unwrap(), link(&app).await.unwrap());
    let mut other = first(&two);
    other["username"] = json!("quantri2");
    let mut neighbour = Browser::new(&app, "198.51.100.2");
    let one = first(&one);
    let (left, right) = tokio::join!(
        browser.post("/auth/setup", &one),
        neighbour.post("/auth/setup", &other),
    );
    let mut statuses = [left.status, right.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
}
