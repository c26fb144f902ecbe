//! `/units`

use mtcl::auth::Role;

use crate::support::{TestApp, json};

#[actix_web::test]
async fn a_unit_is_made_changed_and_found_by_its_alias() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    let root = admin
        .post(
            "/units",
            &json!({ "code": "syt", "name": "Sở Y tế", "kind": "unit" }),
        )
        .await
        .expect(201);
    let office = admin
        .post("/units", &json!({ "code": "tchc", "name": "Phòng Tổ chức-Hành chính", "kind": "unit", "parent_id": root["id"] }))
        .await
        .expect(201);
    let path = format!("/units/{}", office["id"].as_str().unwrap());
    let seen = admin.get(&path).await;
    let tag = seen.header("etag").to_owned();

    let changed = admin
        .patch(&path, &tag, &json!({ "short_name": "Phòng TCHC" }))
        .await
        .expect(200);
    assert_eq!(changed["short_name"], "Phòng TCHC");
    assert_eq!(changed["name"], "Phòng Tổ chức-Hành chính");

    let named = admin
        .post(&format!("{path}/aliases"), &json!({ "alias": "P. TC-HC" }))
        .await
        .expect(200);
    assert_eq!(named["aliases"], json!(["P. TC-HC"]));
    admin
        .post(
            &format!("/units/{}/aliases", root["id"].as_str().unwrap()),
            &json!({ "alias": "p. tc-hc" }),
        )
        .await
        .expect_problem(422, "validation_failed");

    let log = admin.get("/audit-log?subject_kind=unit").await.expect(200);
    let actions: Vec<&str> = log["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["action"].as_str().unwrap())
        .collect();
    assert_eq!(
        actions,
        [
            "unit.add_alias",
            "unit.update",
            "unit.create",
            "unit.create"
        ]
    );
}

#[actix_web::test]
async fn a_change_needs_the_tag_last_seen() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    let unit = admin
        .post(
            "/units",
            &json!({ "code": "syt", "name": "Sở Y tế", "kind": "unit" }),
        )
        .await
        .expect(201);
    let path = format!("/units/{}", unit["id"].as_str().unwrap());
    admin
        .patch(&path, "\"7\"", &json!({ "name": "Khác" }))
        .await
        .expect_problem(412, "precondition_failed");
    admin
        .send(
            admin
                .request(reqwest::Method::PATCH, &path)
                .json(&json!({ "name": "Khác" })),
        )
        .await
        .expect_problem(428, "precondition_required");
}

#[actix_web::test]
async fn a_unit_cannot_be_inside_itself() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    let top = admin
        .post(
            "/units",
            &json!({ "code": "a", "name": "A", "kind": "unit" }),
        )
        .await
        .expect(201);
    let below = admin
        .post(
            "/units",
            &json!({ "code": "b", "name": "B", "kind": "unit", "parent_id": top["id"] }),
        )
        .await
        .expect(201);
    let refused = admin
        .patch(
            &format!("/units/{}", top["id"].as_str().unwrap()),
            "\"1\"",
            &json!({ "parent_id": below["id"] }),
        )
        .await
        .expect_problem(422, "validation_failed");
    assert_eq!(refused["errors"][0]["code"], "circular");
}
