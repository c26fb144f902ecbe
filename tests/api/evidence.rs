//! `/evidence`: files that records rest on, on disk and in a bucket.

use mtcl::auth::{Permission, Role};
use mtcl::features::audit_log;
use mtcl::files::{BucketAccess, Place};
use reqwest::Method;
use serde_json::Value;

use crate::support::bucket::FakeBucket;
use crate::support::{Actor, Answer, TestApp, json, units};

/// The smallest picture there is, and something after its end.
const PNG: &[u8] =
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89";

async fn audit(app: &TestApp, unit: &str) -> String {
    let keeper = app.person(Role::IsoSecretary).await;
    let row = json!({
        "room_code": format!("P-{unit}"), "room_name": "Phòng họp", "audited_on": "2025-09-01", "auditor": "Bình",
        "points": [{ "group": "Sàng lọc", "question": "Không có vật thừa", "points": 4, "most": 5 }], "unit_code": unit
    });
    keeper
        .post("/five-s-audits/batch", &json!({ "items": [row] }))
        .await
        .expect(200);
    let listed = keeper
        .get(&format!("/five-s-audits?q=P-{unit}"))
        .await
        .expect(200);
    listed["items"][0]["id"].as_str().unwrap().to_owned()
}

async fn bring(caller: &Actor<'_>, query: &str, bytes: &[u8]) -> Answer {
    let request = caller
        .request(Method::POST, &format!("/evidence?{query}"))
        .header("Content-Type", "application/octet-stream")
        .body(bytes.to_vec());
    caller.send(request).await
}

fn on(id: &str, name: &str) -> String {
    format!("file_name={name}&subject_kind=five_s_audits&subject_id={id}")
}

async fn listed(caller: &Actor<'_>, id: &str) -> Value {
    caller
        .get(&format!(
            "/evidence?subject_kind=five_s_audits&subject_id={id}"
        ))
        .await
        .expect(200)
}

fn id_of(one: &Value) -> &str {
    one["id"].as_str().unwrap()
}

#[actix_web::test]
async fn a_file_is_kept_shown_and_taken_off_with_a_reason() {
    let app = TestApp::start().await;
    units(&app).await;
    let audit = audit(&app, "nvy").await;
    let keeper = app.person(Role::IsoSecretary).await;
    let one = bring(&keeper, &on(&audit, "%E1%BA%A3nh.png"), PNG)
        .await
        .expect(201);
    assert_eq!(one["file_name"], "ảnh.png");
    assert_eq!(one["media_type"], "image/png");
    assert_eq!(one["size_bytes"], PNG.len());
    assert_eq!(one["shown"], true);

    let request = keeper.request(Method::GET, &format!("/evidence/{}/content", id_of(&one)));
    let answer = request.send().await.unwrap();
    let headers = answer.headers().clone();
    assert_eq!(headers["content-type"], "image/png");
    assert_eq!(
        headers["content-security-policy"],
        "sandbox; default-src 'none'"
    );
    assert_eq!(headers["x-content-type-options"], "nosniff");
    let disposition = headers["content-disposition"].to_str().unwrap();
    assert_eq!(disposition, "inline; filename*=UTF-8''%E1%BA%A3nh.png");
    assert_eq!(answer.bytes().await.unwrap(), PNG);

    let detach = format!("/evidence/{}/detach", id_of(&one));
    keeper
        .post(&detach, &json!({ "reason": "nhầm" }))
        .await
        .expect_problem(422, "validation_failed");
    let reason = json!({ "reason": "Ảnh chụp nhầm phòng" });
    let off = keeper.post(&detach, &reason).await.expect(200);
    assert_eq!(off["detached"]["reason"], "Ảnh chụp nhầm phòng");
    keeper
        .post(&detach, &reason)
        .await
        .expect_problem(409, "wrong_state");
    // What was there stays to be seen.
    let list = listed(&keeper, &audit).await;
    assert_eq!(list["items"][0]["detached"]["by_name"], "Người thử");
    keeper
        .get(&format!("/evidence/{}/content", id_of(&one)))
        .await
        .headers
        .get("content-length")
        .expect("the bytes are kept");
    assert!(matches!(
        app.state.db.read(audit_log::verify).await.unwrap(),
        audit_log::Verdict::Whole { .. }
    ));
}

#[actix_web::test]
async fn what_a_browser_might_run_is_saved_and_what_is_not_known_is_refused() {
    let app = TestApp::start_with(|settings| {
        settings.files.largest = 1_000;
        settings.files.types = vec!["image/png".to_owned(), "text/html".to_owned()];
    })
    .await;
    units(&app).await;
    let audit = audit(&app, "nvy").await;
    let keeper = app.person(Role::IsoSecretary).await;

    let page = b"<!DOCTYPE html><script>alert(1)</script>";
    let one = bring(&keeper, &on(&audit, "a.png"), page).await.expect(201);
    assert_eq!(
        (&one["media_type"], &one["shown"]),
        (&json!("text/html"), &json!(false))
    );
    let answer = keeper
        .get(&format!("/evidence/{}/content", id_of(&one)))
        .await;
    assert!(
        answer
            .header("content-disposition")
            .starts_with("attachment; ")
    );

    let refused = bring(&keeper, &on(&audit, "a.png"), b"%PDF-1.7 not taken here")
        .await
        .expect_problem(415, "unsupported_media_type");
    assert_eq!(refused["detail"], "Taken: image/png, text/html");
    let mut large = PNG.to_vec();
    large.resize(1_001, 0);
    bring(&keeper, &on(&audit, "a.png"), &large)
        .await
        .expect_problem(413, "payload_too_large");
    bring(&keeper, &on(&audit, ".."), PNG)
        .await
        .expect_problem(422, "validation_failed");
    bring(&keeper, "file_name=a.png&subject_kind=five_s_audits", PNG)
        .await
        .expect_problem(422, "validation_failed");
    assert_eq!(
        listed(&keeper, &audit).await["items"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[actix_web::test]
async fn files_are_as_far_away_as_the_record_they_hang_on() {
    let app = TestApp::start().await;
    let [_, office, medicine] = units(&app).await;
    let audit = audit(&app, "nvy").await;
    let head = app
        .person_in(Role::DepartmentHead, Some(medicine.clone()))
        .await;
    let one = bring(&head, &on(&audit, "a.png"), PNG).await.expect(201);
    let content = format!("/evidence/{}/content", id_of(&one));
    let detach = format!("/evidence/{}/detach", id_of(&one));
    let reason = json!({ "reason": "Ảnh chụp nhầm phòng" });

    // Of another unit: as if it were not there.
    let other = app.person_in(Role::DepartmentHead, Some(office)).await;
    other.get(&content).await.expect_problem(404, "not_found");
    other
        .post(&detach, &reason)
        .await
        .expect_problem(404, "not_found");
    bring(&other, &on(&audit, "a.png"), PNG)
        .await
        .expect_problem(404, "not_found");

    // May read such records, not change them.
    let clerk = app.person(Role::Clerk).await;
    assert_eq!(clerk.get(&content).await.status, 200);
    assert_eq!(listed(&clerk, &audit).await["may"]["change"], false);
    clerk
        .post(&detach, &reason)
        .await
        .expect_problem(403, "forbidden");
    bring(&clerk, &on(&audit, "a.png"), PNG)
        .await
        .expect_problem(403, "forbidden");

    // A program that may read files, and not these records.
    let program = app
        .program(&[Permission::EvidenceRead, Permission::DossiersRead])
        .await;
    program.get(&content).await.expect_problem(404, "not_found");

    // Brought for a record that is still to be written: nobody else's.
    let waiting = bring(&head, "file_name=a.png", PNG).await.expect(201);
    let content = format!("/evidence/{}/content", id_of(&waiting));
    assert_eq!(head.get(&content).await.status, 200);
    clerk.get(&content).await.expect_problem(404, "not_found");
}

#[actix_web::test]
async fn a_bucket_serves_as_well_as_a_folder() {
    let bucket = FakeBucket::start().await;
    let endpoint = bucket.address.clone();
    let app = TestApp::start_with(|settings| {
        settings.files.place = "s3://mtcl/evidence".parse::<Place>().unwrap();
        settings.files.bucket = BucketAccess {
            endpoint: Some(endpoint),
            region: "us-east-1".to_owned(),
            access_key: Some("mtcl".to_owned()),
            secret_key: Some("a secret for tests".to_owned()),
        };
    })
    .await;
    units(&app).await;
    let audit = audit(&app, "nvy").await;
    let keeper = app.person(Role::IsoSecretary).await;
    // More than one part of a large upload.
    let mut large = PNG.to_vec();
    large.resize(9 * 1024 * 1024, 7);
    for bytes in [PNG.to_vec(), large] {
        let one = bring(&keeper, &on(&audit, "a.png"), &bytes)
            .await
            .expect(201);
        let again = bring(&keeper, &on(&audit, "b.png"), &bytes)
            .await
            .expect(201);
        assert_eq!(one["sha256"], again["sha256"]);
        let request = keeper.request(Method::GET, &format!("/evidence/{}/content", id_of(&one)));
        let got = request.send().await.unwrap().bytes().await.unwrap();
        assert!(got == bytes, "the same bytes come back");
        let hash = one["sha256"].as_str().unwrap();
        let name = format!("mtcl/evidence/{}/{hash}", &hash[..2]);
        assert!(bucket.holds(&name), "{name}");
    }
    assert_eq!(bucket.files(), 2, "the same bytes are kept once");
    assert!(bucket.all_signed(), "every request carries a signature");
}
