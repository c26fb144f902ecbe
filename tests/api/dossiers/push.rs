//! How batches of dossiers are taken.

use mtcl::auth::Permission;
use mtcl::features::audit_log;
use reqwest::Method;
use serde_json::Value;

use crate::support::{TestApp, dossier, json, units};

#[actix_web::test]
async fn a_push_is_counted_kept_and_repeatable() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app
        .program(&[Permission::DossiersWrite, Permission::DossiersRead])
        .await;
    let batch = json!({ "items": [dossier("H29.16-250408-0001", json!({})), dossier("H29.16-250408-0002", json!({ "channel": "counter" }))] });
    let first = sender.post("/dossiers/batch", &batch).await.expect(200);
    assert_eq!(first["status"], "success");
    assert_eq!(
        first["counts"],
        json!({ "created": 2, "updated": 0, "unchanged": 0, "stale": 0, "rejected": 0 })
    );

    let again = sender.post("/dossiers/batch", &batch).await.expect(200);
    assert_eq!(again["counts"]["unchanged"], 2);

    let listed = sender.get("/dossiers").await.expect(200);
    assert_eq!(listed["items"].as_array().unwrap().len(), 2);
    let log = app.state.db.read(audit_log::verify).await.unwrap();
    assert_eq!(log, audit_log::Verdict::Whole { entries: 5 });
}

#[actix_web::test]
async fn an_older_state_never_wins_and_a_newer_one_makes_a_version() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app
        .program(&[Permission::DossiersWrite, Permission::DossiersRead])
        .await;
    let code = "H29.16-250408-0001";
    let push = async |row: Value| {
        sender
            .post("/dossiers/batch", &json!({ "items": [row] }))
            .await
            .expect(200)["counts"]
            .clone()
    };
    push(dossier(code, json!({}))).await;
    let newer = dossier(
        code,
        json!({ "status": "done", "finished_at": "2025-04-29T15:10:00", "source_updated_at": "2025-04-29T15:10:02+07:00" }),
    );
    assert_eq!(push(newer.clone()).await["updated"], 1);
    assert_eq!(
        push(dossier(
            code,
            json!({ "source_updated_at": "2025-04-20T00:00:00+07:00" })
        ))
        .await["stale"],
        1
    );

    let listed = sender.get("/dossiers").await.expect(200);
    assert_eq!(listed["items"][0]["status"], "done");
    let id = listed["items"][0]["id"].as_str().unwrap();
    let detail = sender.get(&format!("/dossiers/{id}")).await.expect(200);
    assert_eq!(detail["versions"].as_array().unwrap().len(), 2);
    let changed: Vec<&str> = detail["versions"][0]["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["field"].as_str().unwrap())
        .collect();
    assert_eq!(changed, ["finished_at", "source_updated_at", "status"]);
    assert_eq!(detail["counted"][0]["reason"], "early");
}

#[actix_web::test]
async fn a_bad_row_is_kept_with_its_reason_and_spoils_no_other() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app
        .program(&[Permission::DossiersWrite, Permission::PushesRead])
        .await;
    let mut personal = dossier("H29.16-250408-0006", json!({}));
    personal["applicant_name"] = json!("Nguyễn Văn A");
    let rows = json!({ "items": [
        dossier("H29.16-250408-0001", json!({})),
        dossier("H29.16-250408-0002", json!({ "unit_code": "phòng không có" })),
        dossier("H29.16-250408-0003", json!({ "status": "done", "finished_at": "2025-04-01T09:00:00" })),
        dossier("H29.16-250408-0004", json!({ "status": "done" })),
        dossier("H29.16-250408-0005", json!({ "channel": "fax" })),
        personal,
        dossier("H29.16-250408-0007", json!({ "colour": "blue" })),
        dossier("H29.16-250408-0008", json!({ "received_at": "08/04/2025" })),
        dossier("", json!({})),
        dossier("H29.16-250408-00\u{0}10", json!({})),
        dossier("H29.16-250408-0011", json!({ "col\u{0}our": "blue" })),
    ] });
    let answer = sender.post("/dossiers/batch", &rows).await.expect(200);
    assert_eq!(answer["status"], "partial");
    assert_eq!(answer["counts"]["created"], 1);
    let reasons: Vec<(u64, &str, &str)> = answer["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["index"].as_u64().unwrap(),
                row["code"].as_str().unwrap(),
                row["field"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        reasons,
        [
            (1, "unknown_unit", "unit_code"),
            (2, "impossible_dates", "finished_at"),
            (3, "status_contradicts_dates", "finished_at"),
            (4, "unknown_value", "channel"),
            (5, "personal_data", "applicant_name"),
            (6, "unknown_field", "colour"),
            (7, "invalid_format", "received_at"),
            (8, "required", "code"),
            (9, "invalid_format", "code"),
            (10, "unknown_field", "col\u{0}our"),
        ]
    );

    let kept = sender.get("/rejected-rows?settled=false").await.expect(200);
    assert_eq!(kept["items"].as_array().unwrap().len(), 10);
    assert!(
        !kept.to_string().contains("Nguyễn Văn A"),
        "a citizen's name was kept"
    );

    let mended = json!({ "items": [dossier("H29.16-250408-0002", json!({}))] });
    sender.post("/dossiers/batch", &mended).await.expect(200);
    let open = sender.get("/rejected-rows?settled=false").await.expect(200);
    assert_eq!(open["items"].as_array().unwrap().len(), 9);
    let pushes = sender.get("/pushes").await.expect(200);
    assert_eq!(pushes["items"][1]["counts"]["rejected"], 10);
}

#[actix_web::test]
async fn atomic_takes_all_or_nothing_and_a_dry_run_leaves_no_trace() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app
        .program(&[
            Permission::DossiersWrite,
            Permission::DossiersRead,
            Permission::PushesRead,
        ])
        .await;
    let rows =
        json!({ "items": [dossier("a", json!({})), dossier("b", json!({ "unit_code": "?" }))] });
    let dry = sender
        .post("/dossiers/batch?dry_run=true", &rows)
        .await
        .expect(200);
    assert_eq!(
        (
            &dry["id"],
            &dry["counts"]["created"],
            &dry["counts"]["rejected"]
        ),
        (&Value::Null, &json!(1), &json!(1))
    );
    assert_eq!(sender.get("/pushes").await.expect(200)["items"], json!([]));
    assert_eq!(
        sender.get("/rejected-rows").await.expect(200)["items"],
        json!([])
    );

    let atomic = sender
        .post("/dossiers/batch?atomic=true", &rows)
        .await
        .expect(200);
    assert_eq!(
        (&atomic["status"], &atomic["counts"]["created"]),
        (&json!("rejected"), &json!(0))
    );
    assert_eq!(
        sender.get("/dossiers").await.expect(200)["items"],
        json!([])
    );
    assert_eq!(
        sender.get("/rejected-rows").await.expect(200)["items"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[actix_web::test]
async fn one_row_a_line_is_read_too() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(&[Permission::DossiersWrite]).await;
    let lines = format!(
        "{}\n\n{}\nnot json\n",
        dossier("a", json!({})),
        dossier("b", json!({}))
    );
    let request = sender
        .request(Method::POST, "/dossiers/batch")
        .header("Content-Type", "application/x-ndjson")
        .body(lines);
    let answer = sender.send(request).await.expect(200);
    assert_eq!(
        (&answer["counts"]["created"], &answer["counts"]["rejected"]),
        (&json!(2), &json!(1))
    );
}

#[actix_web::test]
async fn the_same_key_is_done_once_and_answered_twice() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app
        .program(&[Permission::DossiersWrite, Permission::PushesRead])
        .await;
    let call = async |row: Value| {
        let request = sender
            .request(Method::POST, "/dossiers/batch")
            .header("Idempotency-Key", "lan-1");
        sender.send(request.json(&json!({ "items": [row] }))).await
    };
    let first = call(dossier("a", json!({}))).await;
    let second = call(dossier("a", json!({}))).await;
    assert_eq!(first.text, second.text);
    assert_eq!(second.header("idempotency-replayed"), "true");
    assert_eq!(
        sender.get("/pushes").await.expect(200)["items"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    call(dossier("b", json!({})))
        .await
        .expect_problem(409, "idempotency_key_reused");
}

#[actix_web::test]
async fn a_batch_has_limits() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(&[Permission::DossiersWrite]).await;
    let many = vec![json!({}); 10_001];
    sender
        .post("/dossiers/batch", &json!({ "items": many }))
        .await
        .expect_problem(422, "validation_failed");
    let large = sender
        .request(Method::POST, "/dossiers/batch")
        .header("Content-Type", "application/json")
        .body(vec![b' '; 33 * 1024 * 1024]);
    sender
        .send(large)
        .await
        .expect_problem(413, "payload_too_large");
    let text = sender
        .request(Method::POST, "/dossiers/batch")
        .header("Content-Type", "text/plain")
        .body("x");
    sender
        .send(text)
        .await
        .expect_problem(415, "unsupported_media_type");
}
