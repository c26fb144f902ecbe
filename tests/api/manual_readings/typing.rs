//! Who may type what, and what is refused.

use mtcl::auth::{Permission, Role};
use mtcl::features::audit_log;
use serde_json::Value;

use super::{WHY, act, at_least, file, id_of, issued, pair, type_in};
use crate::support::{TestApp, json, units};

#[actix_web::test]
async fn what_is_wrong_is_told_at_every_field_and_nothing_is_kept() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let wrong = json!({
        "indicator_code": "satisfaction", "period": "2025Q4", "numerator": 6, "denominator": 5,
        "reason": "ngắn", "evidence": [],
    });
    let answer = secretary.post("/manual-readings", &wrong).await;
    let problem = answer.expect_problem(422, "validation_failed");
    let mut fields: Vec<(String, String)> = problem["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let text = |name: &str| one[name].as_str().unwrap().to_owned();
            (text("field"), text("code"))
        })
        .collect();
    fields.sort();
    let expected = [
        ("evidence", "required"),
        ("numerator", "out_of_range"),
        ("period", "out_of_range"),
        ("reason", "too_short"),
    ];
    let expected = expected.map(|(field, code)| (field.to_owned(), code.to_owned()));
    assert_eq!(fields, expected);

    let of = ("satisfaction", "2025Q1");
    for (changes, field) in [
        (json!({ "indicator_code": "khong-co" }), "indicator_code"),
        (json!({ "period": "2025-03-14" }), "period"),
        (
            json!({ "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10" }),
            "unit_id",
        ),
        (
            json!({ "evidence": ["01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"] }),
            "evidence",
        ),
    ] {
        let answer = type_in(&secretary, of, (1, 2), changes).await;
        let problem = answer.expect_problem(422, "validation_failed");
        assert_eq!(problem["errors"][0]["field"], field, "{problem}");
    }
    // A file that somebody else brought is nobody's evidence but theirs.
    let other = app.person(Role::IsoSecretary).await;
    let theirs = file(&other).await;
    let answer = type_in(&secretary, of, (1, 2), json!({ "evidence": [theirs] })).await;
    answer.expect_problem(422, "validation_failed");
    // Points are in parts of whole scores.
    let answer = type_in(
        &secretary,
        ("five-s-score", "2025Q1"),
        (875, 1_000),
        json!({}),
    )
    .await;
    let problem = answer.expect_problem(422, "validation_failed");
    assert_eq!(problem["errors"][0]["field"], "denominator");
    let list = secretary.get("/manual-readings").await.expect(200);
    assert_eq!(list["items"], json!([]));
}

#[actix_web::test]
async fn a_figure_is_typed_once_then_corrected_and_every_version_stays() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let of = ("satisfaction", "2025Q1");
    let typed = type_in(&secretary, of, (45, 50), json!({}))
        .await
        .expect(201);
    assert_eq!(pair(&typed), (45, 50));
    assert_eq!(typed["state"], "figure");
    assert_eq!(typed["evidence"], 1);
    assert_eq!(typed["may"]["change"], true);
    let answer = type_in(&secretary, of, (1, 2), json!({})).await;
    let problem = answer.expect_problem(422, "validation_failed");
    assert_eq!(problem["errors"][0]["code"], "taken");

    app.set_clock("2025-09-12T10:03:00+07:00");
    let more = file(&secretary).await;
    let body = json!({
        "numerator": 46, "denominator": 50, "reason": "Đếm sót một phiếu hợp lệ.", "evidence": [more],
    });
    let corrected = act(&secretary, &typed, "correct", body.clone())
        .await
        .expect(200);
    assert_eq!(pair(&corrected), (46, 50));
    assert_eq!(corrected["evidence"], 2);
    let versions: Vec<_> = corrected["versions"]
        .as_array()
        .unwrap()
        .iter()
        .map(pair)
        .collect();
    assert_eq!(versions, [(45, 50), (46, 50)]);
    assert_eq!(corrected["versions"][0]["reason"], WHY);
    // Whoever saw the first version does not write over the second.
    act(&secretary, &typed, "correct", body.clone())
        .await
        .expect_problem(412, "precondition_failed");

    let mut fresh = body;
    fresh["evidence"] = json!([]);
    fresh["numerator"] = json!(51);
    let answer = act(&secretary, &corrected, "correct", fresh.clone()).await;
    answer.expect_problem(422, "validation_failed");
    let why = json!({ "reason": "Đếm nhầm sổ của phòng khác." });
    let gone = act(&secretary, &corrected, "take-back", why.clone())
        .await
        .expect(200);
    assert_eq!(gone["state"], "taken_back");
    assert_eq!(gone["taken_back"]["reason"], why["reason"]);
    assert_eq!(gone["may"]["change"], false);
    act(&secretary, &gone, "take-back", why)
        .await
        .expect_problem(409, "wrong_state");
    // Its place is free again, and it stays in the list.
    type_in(&secretary, of, (40, 50), json!({}))
        .await
        .expect(201);
    let path = "/manual-readings?indicator=satisfaction&year=2025&whole=true";
    let list = secretary.get(path).await.expect(200);
    assert_eq!(list["items"].as_array().unwrap().len(), 2);
    assert_eq!(list["may"], json!({ "record": true, "record_unit": true }));
    let path = "/manual-readings?period=2025Q2";
    assert_eq!(secretary.get(path).await.expect(200)["items"], json!([]));

    let auditor = app.person(Role::Auditor).await;
    let log = auditor.get("/audit-log?limit=200").await.expect(200);
    let entries: Vec<&Value> = log["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["subject_kind"] == "manual_reading")
        .collect();
    let actions: Vec<&str> = entries
        .iter()
        .map(|one| one["action"].as_str().unwrap())
        .collect();
    assert_eq!(
        actions,
        [
            "manual_reading.record",
            "manual_reading.take_back",
            "manual_reading.correct",
            "manual_reading.record"
        ]
    );
    assert_eq!(entries[2]["detail"]["old"], "45/50");
    assert_eq!(entries[2]["detail"]["new"], "46/50");
    assert!(matches!(
        app.state.db.read(audit_log::verify).await.unwrap(),
        audit_log::Verdict::Whole { .. }
    ));
}

#[actix_web::test]
async fn only_who_answers_for_a_figure_types_it() {
    let app = TestApp::start().await;
    let [_, office, medicine] = units(&app).await;
    let head = app
        .person_in(Role::DepartmentHead, Some(medicine.clone()))
        .await;
    let other = app
        .person_in(Role::DepartmentHead, Some(office.clone()))
        .await;
    let of = ("satisfaction", "2025Q1");
    // Before the plan names a unit, no head answers for the whole department.
    type_in(&head, of, (1, 2), json!({}))
        .await
        .expect_problem(403, "outside_unit");
    issued(&app, "satisfaction", at_least("87")).await;
    let whole = type_in(&head, of, (45, 50), json!({})).await.expect(201);
    type_in(&other, ("satisfaction", "2025Q2"), (1, 2), json!({}))
        .await
        .expect_problem(403, "outside_unit");
    let why = json!({ "reason": "Đếm nhầm sổ của phòng khác." });
    act(&other, &whole, "take-back", why.clone())
        .await
        .expect_problem(403, "outside_unit");
    let seen = other
        .get(&format!("/manual-readings/{}", id_of(&whole)))
        .await
        .expect(200);
    assert_eq!(seen["may"]["change"], false);
    let path = "/manual-readings?indicator=satisfaction&year=2025";
    let may = |list: Value| list["may"]["record"].as_bool().unwrap();
    assert!(may(head.get(path).await.expect(200)));
    assert!(!may(other.get(path).await.expect(200)));

    // A head's own unit needs no plan; another's is out of reach, and is not even seen.
    let own = json!({ "unit_id": office });
    let unit = type_in(&other, of, (7, 9), own.clone()).await.expect(201);
    assert_eq!(unit["unit_name"], "Văn phòng Sở");
    type_in(&head, of, (7, 9), own)
        .await
        .expect_problem(403, "outside_unit");
    head.get(&format!("/manual-readings/{}", id_of(&unit)))
        .await
        .expect_problem(404, "not_found");
    act(&head, &unit, "take-back", why)
        .await
        .expect_problem(404, "not_found");

    // A director signs and does not type; an auditor reads; a program reads what it may reach.
    let director = app.person(Role::Director).await;
    let body = json!({
        "indicator_code": "satisfaction", "period": "2025Q2", "numerator": 1, "denominator": 2, "reason": WHY,
        "evidence": ["01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"],
    });
    director
        .post("/manual-readings", &body)
        .await
        .expect_problem(403, "forbidden");
    let count = |list: Value| list["items"].as_array().unwrap().len();
    let auditor = app.person(Role::Auditor).await;
    assert_eq!(count(auditor.get("/manual-readings").await.expect(200)), 2);
    let scopes = [Permission::ReadingsRead];
    let program = app.program_in(&scopes, Some(office)).await;
    assert_eq!(count(program.get("/manual-readings").await.expect(200)), 1);
}
