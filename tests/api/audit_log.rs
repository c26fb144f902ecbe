//! `/audit-log`

use diesel::RunQueryDsl;
use mtcl::auth::Role;
use mtcl::features::audit_log::{Verdict, verify};

use crate::support::{TestApp, json};

#[actix_web::test]
async fn the_log_is_whole_and_cannot_be_changed() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    for code in ["a", "b", "c"] {
        admin
            .post(
                "/units",
                &json!({ "code": code, "name": code, "kind": "unit" }),
            )
            .await
            .expect(201);
    }
    let verdict = app.state.db.read(verify).await.unwrap();
    assert_eq!(verdict, Verdict::Whole { entries: 3 });

    let tampered = app
        .state
        .db
        .write(|db| {
            Ok(diesel::update(mtcl::db::schema::audit_log::table)
                .set(diesel::ExpressionMethods::eq(
                    mtcl::db::schema::audit_log::actor_name,
                    "x",
                ))
                .execute(db)?)
        })
        .await;
    assert!(tampered.is_err());
}

#[actix_web::test]
async fn pages_go_on_where_the_last_one_ended() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    for code in ["a", "b", "c"] {
        admin
            .post(
                "/units",
                &json!({ "code": code, "name": code, "kind": "unit" }),
            )
            .await
            .expect(201);
    }
    let first = admin.get("/audit-log?limit=2").await.expect(200);
    let cursor = first["next_cursor"].as_str().unwrap();
    let second = admin
        .get(&format!("/audit-log?limit=2&cursor={cursor}"))
        .await
        .expect(200);
    assert_eq!(second["items"][0]["seq"], 1);
    assert!(second["next_cursor"].is_null());
}
