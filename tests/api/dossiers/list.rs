//! Which dossiers are found, and by whom.

use mtcl::auth::{Permission, Role};
use serde_json::Value;

use crate::support::{TestApp, dossier, json, units};

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
