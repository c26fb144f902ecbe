//! Files that are no plans, or not to be read at all.

use mtcl::auth::Role;
use reqwest::Method;

use super::{seed, upload};
use crate::support::TestApp;

#[actix_web::test]
async fn a_file_that_is_no_plan_is_refused_in_words() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let text = "Kính gửi các phòng. Mời họp giao ban lúc 8 giờ ngày thứ Hai.";
    let refused = upload(
        &secretary,
        "/plans/import?dry_run=false",
        "thu-moi.txt",
        text.into(),
    )
    .await
    .expect_problem(422, "not_a_plan");
    assert!(
        refused["detail"]
            .as_str()
            .unwrap()
            .contains("Không thấy bảng mục tiêu")
    );
    let english = secretary
        .send(
            secretary
                .request(Method::POST, "/plans/import")
                .header("Content-Type", "text/plain")
                .header("Accept-Language", "en")
                .body(""),
        )
        .await
        .expect_problem(422, "not_a_plan");
    assert_eq!(english["detail"], "The file is empty.");
    let plans = secretary.get("/plans").await.expect(200);
    assert_eq!(plans["items"].as_array().unwrap().len(), 0);
}

#[actix_web::test]
async fn a_format_that_is_not_read_is_named() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let pdf = b"%PDF-1.7 and so on".to_vec();
    let refused = upload(&secretary, "/plans/import", "ban-in.pdf", pdf)
        .await
        .expect_problem(415, "unsupported_media_type");
    assert!(
        refused["detail"].as_str().unwrap().contains(".docx"),
        "{refused}"
    );
}

#[actix_web::test]
async fn a_file_over_ten_mebibytes_is_refused() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let large = vec![b'a'; mtcl::features::plans::FILE_LIMIT + 1];
    upload(&secretary, "/plans/import", "lon.txt", large)
        .await
        .expect_problem(413, "payload_too_large");
}

#[actix_web::test]
async fn a_file_may_be_the_whole_body() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let send = |kind: &'static str, path: &'static str| {
        let request = secretary.request(Method::POST, path);
        secretary.send(request.header("Content-Type", kind).body(seed(2021)))
    };
    let shown = send("text/plain; charset=utf-8", "/plans/import?file_name=a.txt")
        .await
        .expect(200);
    assert_eq!(shown["understood"]["year"], 2021);
    send("application/xml", "/plans/import")
        .await
        .expect_problem(415, "unsupported_media_type");
    let form = reqwest::multipart::Form::new().text("plan", "{}");
    secretary
        .send(
            secretary
                .request(Method::POST, "/plans/import")
                .multipart(form),
        )
        .await
        .expect_problem(400, "bad_request");
    let form = reqwest::multipart::Form::new().text("other", "x");
    let refused = secretary
        .send(
            secretary
                .request(Method::POST, "/plans/import")
                .multipart(form),
        )
        .await
        .expect_problem(422, "validation_failed");
    assert_eq!(refused["errors"][0]["code"], "unknown_field");
}
