//! `/dossiers`, `/pushes` and `/rejected-rows`

use mtcl::auth::{Permission, Role};
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

#[actix_web::test]
async fn people_of_a_unit_see_its_dossiers_and_those_below() {
    let app = TestApp::start().await;
    let [root, office, medicine] = units(&app).await;
    let sender = app.program(&[Permission::DossiersWrite]).await;
    let rows = json!({ "items": [dossier("a", json!({ "unit_code": "vp" })), dossier("b", json!({ "unit_code": "nvy" }))] });
    sender.post("/dossiers/batch", &rows).await.expect(200);

    let head = app
        .person_in(Role::DepartmentHead, Some(medicine.clone()))
        .await;
    let seen = head.get("/dossiers").await.expect(200);
    assert_eq!(seen["items"].as_array().unwrap().len(), 1);
    assert_eq!(seen["items"][0]["code"], "b");
    head.get(&format!("/dossiers?unit={office}"))
        .await
        .expect_problem(403, "outside_unit");
    assert_eq!(
        app.person_in(Role::Staff, Some(root))
            .await
            .get("/dossiers")
            .await
            .expect(200)["items"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(
        app.person(Role::Staff)
            .await
            .get("/dossiers")
            .await
            .expect(200)["items"],
        json!([])
    );

    let limited = app
        .program_in(&[Permission::DossiersWrite], Some(medicine))
        .await;
    let refused = limited
        .post(
            "/dossiers/batch",
            &json!({ "items": [dossier("c", json!({ "unit_code": "vp" }))] }),
        )
        .await
        .expect(200);
    assert_eq!(refused["rejected"][0]["code"], "outside_unit");
}

#[actix_web::test]
async fn dossiers_are_found_without_accents() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app
        .program(&[Permission::DossiersWrite, Permission::DossiersRead])
        .await;
    let rows = json!({ "items": [
        dossier("H29.16-250408-0001", json!({ "procedure_name": "Cấp lại chứng chỉ hành nghề dược", "procedure_code": "1.004604" })),
        dossier("H29.16-250408-0002", json!({})),
    ] });
    sender.post("/dossiers/batch", &rows).await.expect(200);
    for (query, found) in [
        ("cap lai chung chi", 1),
        ("h29.16-250408", 2),
        ("1.004604", 1),
        ("khong co", 0),
        ("100%25", 0),
    ] {
        let listed = sender
            .get(&format!("/dossiers?q={query}"))
            .await
            .expect(200);
        assert_eq!(listed["items"].as_array().unwrap().len(), found, "{query}");
    }
}

#[actix_web::test]
async fn pages_cover_every_dossier_once() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app
        .program(&[Permission::DossiersWrite, Permission::DossiersRead])
        .await;
    let rows: Vec<Value> = (0..7)
        .map(|n| {
            dossier(
                &format!("d{n}"),
                json!({ "received_at": format!("2025-04-0{}T09:00:00", 1 + n / 3) }),
            )
        })
        .collect();
    sender
        .post("/dossiers/batch", &json!({ "items": rows }))
        .await
        .expect(200);
    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = sender
            .get(&format!("/dossiers?limit=2{cursor}"))
            .await
            .expect(200);
        seen.extend(
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| row["code"].as_str().unwrap().to_owned()),
        );
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(seen.len(), 7);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 7);
}

#[actix_web::test]
async fn what_is_overdue_and_what_is_near_is_found_by_working_days() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app
        .program(&[Permission::DossiersWrite, Permission::DossiersRead])
        .await;
    let due = |code: &str, due: &str, changes: Value| {
        let mut row = dossier(code, changes);
        row["due_at"] = json!(format!("{due}T17:00:00"));
        row
    };
    let asked = json!({
        "status": "supplement_requested", "pauses": [{ "requested_at": "2025-09-01T09:00:00+07:00" }],
    });
    let extended = json!({ "pauses": [{
        "requested_at": "2025-09-01T09:00:00+07:00", "resumed_at": "2025-09-03T09:00:00+07:00", "new_due_at": "2025-09-15T17:00:00+07:00",
    }] });
    let done = json!({ "status": "done", "finished_at": "2025-09-11T09:00:00" });
    // It is Friday 2025-09-12.
    let rows = json!({ "items": [
        due("overdue", "2025-09-11", json!({})),
        due("today", "2025-09-12", json!({})),
        due("tuesday", "2025-09-16", json!({})),
        due("wednesday", "2025-09-17", json!({})),
        due("paused", "2025-09-10", asked),
        due("extended", "2025-09-10", extended),
        due("done", "2025-09-10", done),
    ] });
    assert_eq!(
        sender.post("/dossiers/batch", &rows).await.expect(200)["status"],
        "success"
    );
    let found = async |query: &str| {
        let page = sender
            .get(&format!("/dossiers?due={query}"))
            .await
            .expect(200);
        let mut found: Vec<(String, i64)> = page["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| {
                let left = row["working_days_left"].as_i64().unwrap();
                (row["code"].as_str().unwrap().to_owned(), left)
            })
            .collect();
        found.sort();
        found
    };
    let is = |code: &str, left: i64| (code.to_owned(), left);
    assert_eq!(found("overdue").await, [is("overdue", -1)]);
    assert_eq!(
        found("soon").await,
        [is("extended", 1), is("today", 0), is("tuesday", 2)]
    );
    let all = sender.get("/dossiers").await.expect(200);
    let left = |code: &str| {
        let rows = all["items"].as_array().unwrap();
        rows.iter().find(|row| row["code"] == code).unwrap()["working_days_left"].clone()
    };
    assert_eq!((left("paused"), left("done")), (Value::Null, json!(-1)));
}

#[actix_web::test]
async fn a_check_of_a_licence_is_a_version_that_later_pushes_leave_alone() {
    let app = TestApp::start().await;
    let [_, _, medicine] = units(&app).await;
    let sender = app
        .program(&[
            Permission::DossiersWrite,
            Permission::DossiersRead,
            Permission::ReadingsRead,
        ])
        .await;
    let done = dossier(
        "H29.16-250408-0001",
        json!({ "status": "done", "finished_at": "2025-04-29T15:10:00", "source_updated_at": "2025-04-29T15:10:02+07:00" }),
    );
    let open = dossier("H29.16-250408-0002", json!({}));
    sender
        .post("/dossiers/batch", &json!({ "items": [done.clone(), open] }))
        .await
        .expect(200);
    let listed = sender.get("/dossiers").await.expect(200);
    let id = |code: &str| {
        let all = listed["items"].as_array().unwrap();
        let found = all.iter().find(|one| one["code"] == code).unwrap();
        found["id"].as_str().unwrap().to_owned()
    };
    let figure = async || {
        let answer = sender
            .get("/indicators/licence-compliance/readings?period=2025")
            .await
            .expect(200);
        let reading = &answer["readings"][0];
        (
            reading["numerator"].clone(),
            reading["denominator"].clone(),
            reading["counts"].clone(),
        )
    };
    assert_eq!(
        figure().await,
        (json!(0), json!(0), json!({ "not_checked": 1 }))
    );

    let head = app.person_in(Role::DepartmentHead, Some(medicine)).await;
    let check = async |code: &str, body: Value| {
        let path = format!("/dossiers/{}/compliance", id(code));
        head.send(head.request(Method::PUT, &path).json(&body))
            .await
    };
    let all = json!({ "timely": true, "accurate": true, "lawful": true, "if_version": 1 });
    let first = "H29.16-250408-0001";
    check("H29.16-250408-0002", all.clone())
        .await
        .expect_problem(409, "wrong_state");
    check(
        first,
        json!({ "timely": true, "accurate": false, "lawful": true, "if_version": 1 }),
    )
    .await
    .expect_problem(422, "validation_failed");
    let checked = check(first, all.clone()).await.expect(200);
    assert_eq!(checked["version_number"], 2);
    assert_eq!(checked["compliance"]["lawful"], true);
    check(first, all)
        .await
        .expect_problem(412, "precondition_failed");
    assert_eq!(
        figure().await,
        (json!(1), json!(1), json!({ "compliant": 1 }))
    );

    let mut again = done;
    again["returned_at"] = json!("2025-05-02T08:00:00");
    again["source_updated_at"] = json!("2025-05-02T08:00:00+07:00");
    sender
        .post("/dossiers/batch", &json!({ "items": [again] }))
        .await
        .expect(200);
    let kept = sender
        .get(&format!("/dossiers/{}", id(first)))
        .await
        .expect(200);
    assert_eq!(kept["dossier"]["version_number"], 3);
    assert_eq!(kept["dossier"]["compliance"]["lawful"], true);
    let by_766 = kept["counted"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["indicator_code"] == "dossier-on-time-766")
        .unwrap();
    assert_eq!(by_766["denominator"], 1, "{by_766}");
    let answer = sender
        .get("/indicators/dossier-on-time-766/readings?period=2025Q2")
        .await
        .expect(200);
    assert_eq!(answer["readings"][0]["denominator"], 2);
    for one in app
        .state
        .db
        .read(mtcl::features::indicators::verify)
        .await
        .unwrap()
    {
        assert!(one.differences.is_empty(), "{one:?}");
    }
}
