//! `/five-s-rubrics`, `/five-s-rooms`, `/five-s-room-trends`, and the mean over audits, rooms or units

use mtcl::auth::{Permission, Role};
use mtcl::features::indicators;
use mtcl::features::settings;
use reqwest::Method;
use serde_json::Value;

use crate::support::{Actor, Answer, TestApp, json, units};

const SENDER: &[Permission] = &[
    Permission::SourcesRead,
    Permission::FiveSWrite,
    Permission::ReadingsRead,
];
/// A full score in the parts that figures are kept in.
const FULL: i64 = 181_621_440_000;

fn rubric() -> Value {
    json!({
        "code": "5S-QD12", "name": "Phiếu chấm 5S", "basis": "Quyết định 12/QĐ-SYT", "valid_from": "2025-01-01",
        "groups": [
            { "group": "Sàng lọc", "questions": [{ "question": "Không có vật thừa", "most": 5 }] },
            { "group": "Sắp xếp", "questions": [{ "question": "Hồ sơ có nhãn", "most": 5, "weight": 2 }] }
        ]
    })
}

fn audit(room: &str, day: &str, points: i64) -> Value {
    json!({
        "room_code": room, "room_name": format!("Phòng {room}"), "audited_on": day, "auditor": "Bình", "unit_code": "nvy",
        "points": [{ "group": "Sàng lọc", "question": "Không có vật thừa", "points": points, "most": 100 }]
    })
}

/// An audit made with version `version` of the rubric.
fn by_rubric(version: i64) -> Value {
    json!({
        "room_code": "P-1", "room_name": "Phòng P-1", "audited_on": "2025-06-10", "auditor": "Bình", "unit_code": "nvy",
        "rubric_code": "5S-QD12", "rubric_version": version,
        "points": [
            { "group": "Sắp xếp", "question": "Hồ sơ có nhãn", "points": 4, "most": 5, "weight": 2 },
            { "group": "Sàng lọc", "question": "Không có vật thừa", "points": 5, "most": 5 }
        ]
    })
}

async fn push(sender: &Actor<'_>, rows: &[Value]) -> Value {
    sender
        .post("/five-s-audits/batch", &json!({ "items": rows }))
        .await
        .expect(200)
}

async fn refused(sender: &Actor<'_>, row: &Value) -> (String, String) {
    let answer = push(sender, std::slice::from_ref(row)).await;
    let refused = &answer["rejected"][0];
    let word = |name: &str| refused[name].as_str().unwrap_or_default().to_owned();
    (word("field"), word("code"))
}

async fn patch(who: &Actor<'_>, path: &str, one: &Value, body: Value) -> Answer {
    let path = format!("{path}/{}", one["id"].as_str().unwrap());
    let request = who
        .request(Method::PATCH, &path)
        .header("If-Match", format!("\"{}\"", one["revision"]));
    who.send(request.json(&body)).await
}

async fn verified(app: &TestApp) {
    for one in app.state.db.read(indicators::verify).await.unwrap() {
        assert!(one.differences.is_empty(), "{one:?}");
    }
}

#[actix_web::test]
async fn a_rubric_is_offered_and_rules_nothing_until_it_is_entered() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let list = secretary.get("/five-s-rubrics").await.expect(200);
    assert_eq!(list["items"], json!([]));
    let offered = &list["offered"][0];
    assert_eq!(offered["groups"].as_array().unwrap().len(), 5);
    assert!(
        offered["basis"]
            .as_str()
            .unwrap()
            .contains("không có văn bản chính thức")
    );
    let entered = secretary.post("/five-s-rubrics", offered).await.expect(201);
    assert_eq!(
        (&entered["version"], &entered["most"]),
        (&json!(1), &json!(100))
    );
    let second = secretary.post("/five-s-rubrics", offered).await.expect(201);
    assert_eq!(second["version"], 2, "the next version of the same code");

    let clerk = app.person(Role::Clerk).await;
    clerk.post("/five-s-rubrics", offered).await.expect(403);
    let seen = clerk.get("/five-s-rubrics").await.expect(200);
    assert_eq!(
        seen["items"][0]["may"],
        json!({ "change": false, "close": false })
    );
    let log = app
        .person(Role::Auditor)
        .await
        .get("/audit-log?action=five_s_rubric.create")
        .await
        .expect(200);
    assert_eq!(log["items"].as_array().unwrap().len(), 2);
}

#[actix_web::test]
async fn what_is_wrong_with_a_rubric_is_said_at_its_field() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let mut bad = rubric();
    bad["code"] = json!(" ");
    bad["valid_to"] = json!("2024-01-01");
    bad["groups"][1]["questions"][0]["most"] = json!(0);
    bad["groups"][0]["questions"] = json!([
        { "question": "Không có vật thừa", "most": 5 },
        { "question": "Không có vật thừa", "most": 5 }
    ]);
    let problem = secretary.post("/five-s-rubrics", &bad).await.expect(422);
    let wrong: Vec<(&str, &str)> = problem["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["field"].as_str().unwrap(),
                one["code"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        wrong,
        [
            ("code", "required"),
            ("valid_to", "impossible_dates"),
            ("groups[0].questions[1].question", "taken"),
            ("groups[1].questions[0].most", "out_of_range"),
        ]
    );
}

#[actix_web::test]
async fn an_audit_fits_the_rubric_that_it_names() {
    let app = TestApp::start().await;
    units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let sender = app.program(SENDER).await;
    let code = |field: &str, code: &str| (field.to_owned(), code.to_owned());
    assert_eq!(
        refused(&sender, &by_rubric(1)).await,
        code("rubric_code", "unknown_value")
    );
    secretary
        .post("/five-s-rubrics", &rubric())
        .await
        .expect(201);
    assert_eq!(
        refused(&sender, &by_rubric(2)).await,
        code("rubric_version", "unknown_value")
    );
    let mut half = by_rubric(1);
    half.as_object_mut().unwrap().remove("rubric_version");
    assert_eq!(
        refused(&sender, &half).await,
        code("rubric_version", "required")
    );
    let mut heavier = by_rubric(1);
    heavier["points"][1]["weight"] = json!(3);
    assert_eq!(
        refused(&sender, &heavier).await,
        code("points[1].weight", "rubric_mismatch")
    );
    let mut higher = by_rubric(1);
    higher["points"][0]["most"] = json!(10);
    assert_eq!(
        refused(&sender, &higher).await,
        code("points[0].most", "rubric_mismatch")
    );
    let mut unasked = by_rubric(1);
    unasked["points"][1]["question"] = json!("Khác");
    assert_eq!(
        refused(&sender, &unasked).await,
        code("points[1].question", "rubric_mismatch")
    );
    let mut fewer = by_rubric(1);
    fewer["points"].as_array_mut().unwrap().pop();
    assert_eq!(
        refused(&sender, &fewer).await,
        code("points", "rubric_mismatch")
    );
    let mut early = by_rubric(1);
    early["audited_on"] = json!("2024-12-31");
    assert_eq!(
        refused(&sender, &early).await,
        code("rubric_version", "out_of_range")
    );

    let taken = push(&sender, &[by_rubric(1), audit("P-2", "2025-06-10", 90)]).await;
    assert_eq!(
        taken["counts"]["created"], 2,
        "with a rubric and without: {taken}"
    );
    verified(&app).await;
}

#[actix_web::test]
async fn a_version_that_an_audit_names_is_frozen() {
    let app = TestApp::start().await;
    units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let sender = app.program(SENDER).await;
    let first = secretary
        .post("/five-s-rubrics", &rubric())
        .await
        .expect(201);
    let path = "/five-s-rubrics";
    let named = patch(&secretary, path, &first, json!({ "name": "Phiếu 2025" }))
        .await
        .expect(200);
    assert_eq!(named["name"], "Phiếu 2025");
    patch(&secretary, path, &first, json!({ "name": "Khác" }))
        .await
        .expect(412);

    // A trial leaves it free.
    sender
        .post(
            "/five-s-audits/batch?dry_run=true",
            &json!({ "items": [by_rubric(1)] }),
        )
        .await
        .expect(200);
    let free = secretary
        .get(&format!("{path}/{}", first["id"].as_str().unwrap()))
        .await
        .expect(200);
    assert_eq!(
        (&free["used_until"], &free["may"]["change"]),
        (&Value::Null, &json!(true))
    );
    push(&sender, &[by_rubric(1)]).await;
    let frozen = secretary
        .get(&format!("{path}/{}", first["id"].as_str().unwrap()))
        .await
        .expect(200);
    assert_eq!(frozen["used_until"], "2025-06-10");
    assert_eq!(frozen["may"], json!({ "change": false, "close": true }));
    let refused = patch(&secretary, path, &frozen, json!({ "name": "Khác" }))
        .await
        .expect(409);
    assert_eq!(refused["code"], "wrong_state");
    let early = patch(
        &secretary,
        path,
        &frozen,
        json!({ "valid_to": "2025-06-09" }),
    )
    .await
    .expect(422);
    assert_eq!(early["errors"][0]["field"], "valid_to");
    let closed = patch(
        &secretary,
        path,
        &frozen,
        json!({ "valid_to": "2025-06-30" }),
    )
    .await
    .expect(200);
    assert_eq!(closed["valid_to"], "2025-06-30");

    let mut later = by_rubric(1);
    later["audited_on"] = json!("2025-07-01");
    let answer = push(&sender, &[later.clone()]).await;
    assert_eq!(
        answer["rejected"][0]["field"], "rubric_version",
        "out of use"
    );
    let mut next = rubric();
    next["valid_from"] = json!("2025-07-01");
    secretary.post(path, &next).await.expect(201);
    later["rubric_version"] = json!(2);
    assert_eq!(push(&sender, &[later]).await["counts"]["created"], 1);
    // Taken back it can always be.
    let mut back = by_rubric(1);
    back["points"] = json!([{ "group": "A", "question": "B", "points": 1, "most": 1 }]);
    back["void_reason"] = json!("Nhập nhầm");
    assert_eq!(push(&sender, &[back]).await["counts"]["updated"], 1);
    verified(&app).await;
}

#[actix_web::test]
async fn rooms_that_are_missed_and_rooms_that_are_not_listed_are_named() {
    let app = TestApp::start().await;
    let [root, office, medicine] = units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let sender = app.program(SENDER).await;
    let room = |code: &str, unit: &str| json!({ "code": code, "name": format!("Phòng {code}, tầng 1"), "unit_id": unit, "active_from": "2025-01-01" });
    let first = secretary
        .post("/five-s-rooms", &room("P-1", &medicine.0))
        .await
        .expect(201);
    secretary
        .post("/five-s-rooms", &room("P-2", &office.0))
        .await
        .expect(201);
    let again = secretary
        .post("/five-s-rooms", &room("P-1", &office.0))
        .await
        .expect(422);
    assert_eq!(again["errors"][0]["code"], "taken");
    let nowhere = room("P-4", "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10");
    let nowhere = secretary.post("/five-s-rooms", &nowhere).await.expect(422);
    assert_eq!(nowhere["errors"][0]["field"], "unit_id");
    app.person(Role::Clerk)
        .await
        .post("/five-s-rooms", &room("P-5", &root.0))
        .await
        .expect(403);

    let mut older = audit("P-1", "2024-12-02", 70);
    older["findings"] = json!([
        { "text": "Tủ chưa dán nhãn", "due_on": "2024-12-20" },
        { "text": "Dây điện chưa gọn", "fixed_on": "2024-12-10" }
    ]);
    let rows = [
        older,
        audit("P-1", "2025-03-03", 80),
        audit("P-1", "2025-06-02", 88),
        audit("P-9", "2025-06-02", 90),
    ];
    assert_eq!(push(&sender, &rows).await["counts"]["created"], 4);

    let got = sender
        .get("/five-s-room-trends?period=2025")
        .await
        .expect(200);
    assert_eq!(
        (&got["missed"], &got["unlisted"]),
        (&json!(["P-2"]), &json!(["P-9"]))
    );
    let rooms = got["items"].as_array().unwrap();
    let codes: Vec<&str> = rooms
        .iter()
        .map(|one| one["room_code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["P-1", "P-2", "P-9"]);
    let one = &rooms[0];
    assert_eq!(one["room_name"], "Phòng P-1, tầng 1", "as the list has it");
    let scores: Vec<(i64, i64)> = one["scores"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["got"].as_i64().unwrap(), one["most"].as_i64().unwrap()))
        .collect();
    assert_eq!(
        scores,
        [(80, 100), (88, 100)],
        "those of the period, the earliest first"
    );
    assert_eq!(
        (&one["open_findings"], &one["overdue_findings"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(one["last_audited_on"], "2025-06-02");
    assert!(one["days_since"].as_i64().unwrap() > 0);
    assert_eq!(rooms[2]["room_id"], Value::Null);

    let path = format!("/five-s-room-trends?period=2025&unit={}", office.0);
    let of_office = sender.get(&path).await.expect(200);
    assert_eq!(of_office["items"].as_array().unwrap().len(), 1);
    let earlier = sender
        .get("/five-s-room-trends?period=2024")
        .await
        .expect(200);
    assert_eq!(earlier["missed"], json!([]), "P-2 was not in use yet");

    let changed = patch(
        &secretary,
        "/five-s-rooms",
        &first,
        json!({ "active_to": "2025-02-28" }),
    )
    .await
    .expect(200);
    assert_eq!(changed["active_to"], "2025-02-28");
    patch(
        &secretary,
        "/five-s-rooms",
        &first,
        json!({ "name": "Khác" }),
    )
    .await
    .expect(412);
    let found = sender.get("/five-s-audits?group=P-1").await.expect(200);
    assert_eq!(
        found["items"].as_array().unwrap().len(),
        3,
        "the audits of one room"
    );
}

#[actix_web::test]
async fn the_list_of_rooms_is_sent_once() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(SENDER).await;
    push(&sender, &[audit("P-1", "2025-03-03", 80)]).await;
    let path = "/five-s-room-trends?period=2025";
    let answer = sender.request(Method::GET, path).send().await.unwrap();
    let tag = answer.headers()["etag"].clone();
    let again = sender
        .request(Method::GET, path)
        .header("If-None-Match", tag.clone());
    assert_eq!(again.send().await.unwrap().status(), 304);
    push(&sender, &[audit("P-1", "2025-04-03", 81)]).await;
    let now = sender
        .request(Method::GET, path)
        .header("If-None-Match", tag);
    assert_eq!(now.send().await.unwrap().status(), 200);
}

async fn choose(secretary: &Actor<'_>, chosen: Value) {
    let request = secretary.request(Method::PUT, "/indicators/five-s-score/settings");
    let body = json!({ "settings": chosen, "reason": "Theo quy định chấm 5S của Sở" });
    secretary.send(request.json(&body)).await.expect(200);
}

async fn points(sender: &Actor<'_>, period: &str) -> (i64, i64, Value) {
    let path = format!("/indicators/five-s-score/readings?period={period}");
    let answer = sender.get(&path).await.expect(200);
    let reading = &answer["readings"][0];
    let (num, den) = (
        reading["numerator"].as_i64().unwrap(),
        reading["denominator"].as_i64().unwrap(),
    );
    assert_eq!(den % FULL, 0, "{answer}");
    (num / (FULL / 100), den / FULL, reading["counts"].clone())
}

#[actix_web::test]
async fn the_mean_is_over_audits_rooms_or_units_as_it_is_set() {
    let app = TestApp::start().await;
    units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let sender = app.program(SENDER).await;
    let mut office = audit("P-3", "2025-05-05", 96);
    office["unit_code"] = json!("vp");
    push(
        &sender,
        &[
            audit("P-1", "2025-02-03", 80),
            audit("P-1", "2025-05-05", 90),
            audit("P-2", "2025-05-05", 79),
            office,
        ],
    )
    .await;
    assert_eq!(
        points(&sender, "2025").await,
        (80 + 90 + 79 + 96, 4, json!({ "scored": 4 }))
    );
    assert_eq!(
        points(&sender, "2025Q2").await,
        (90 + 79 + 96, 3, json!({ "scored": 3 }))
    );

    choose(&secretary, json!({ "mean_over": "rooms" })).await;
    assert_eq!(
        points(&sender, "2025").await,
        (85 + 79 + 96, 3, json!({ "room_scored": 3 }))
    );
    assert_eq!(
        points(&sender, "2025Q1").await,
        (80, 1, json!({ "room_scored": 1 }))
    );
    assert_eq!(
        points(&sender, "2025Q2").await,
        (85 + 79 + 96, 3, json!({ "room_scored": 3 })),
        "from January"
    );
    verified(&app).await;

    let lineage = sender
        .get("/indicators/five-s-score/lineage?period=2025")
        .await
        .expect(200);
    let rows: Vec<(&str, &str)> = lineage["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["code"].as_str().unwrap(),
                row["reason"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("P-1", "room_scored"),
            ("P-2", "room_scored"),
            ("P-3", "room_scored")
        ]
    );

    choose(
        &secretary,
        json!({ "mean_over": "rooms", "room_score": "newest" }),
    )
    .await;
    assert_eq!(
        points(&sender, "2025").await,
        (90 + 79 + 96, 3, json!({ "room_scored": 3 }))
    );

    choose(
        &secretary,
        json!({ "mean_over": "units", "room_score": "newest" }),
    )
    .await;
    let (sum, units, counts) = points(&sender, "2025").await;
    assert_eq!(
        (sum, units, counts),
        (84 + 96, 2, json!({ "unit_scored": 2 })),
        "84.5 and 96, in whole points"
    );
    let lineage = sender
        .get("/indicators/five-s-score/lineage?period=2025")
        .await
        .expect(200);
    let mut codes: Vec<&str> = lineage["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["code"].as_str().unwrap())
        .collect();
    codes.sort_unstable();
    assert_eq!(codes, ["nvy", "vp"]);
    verified(&app).await;

    // What moves, moves the sums: a correction, a room that is taken back, an audit that comes late.
    let corrected = audit("P-2", "2025-05-05", 81);
    let mut back = audit("P-1", "2025-05-05", 90);
    back["void_reason"] = json!("Nhập trùng");
    push(
        &sender,
        &[
            corrected,
            back,
            audit("P-4", "2024-12-30", 10),
            audit("P-2", "2025-01-06", 40),
        ],
    )
    .await;
    verified(&app).await;
    choose(
        &secretary,
        json!({ "mean_over": "rooms", "room_score": "newest" }),
    )
    .await;
    assert_eq!(
        points(&sender, "2025").await,
        (80 + 81 + 96, 3, json!({ "room_scored": 3 }))
    );
    verified(&app).await;
}

#[actix_web::test]
async fn a_past_figure_is_counted_by_the_rooms_known_then() {
    let app = TestApp::start().await;
    units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let sender = app.program(SENDER).await;
    choose(&secretary, json!({ "mean_over": "rooms" })).await;
    push(&sender, &[audit("P-1", "2025-02-03", 80)]).await;
    let then = app.clock.now().plus_seconds(1);
    app.set_clock("2025-09-12T10:10:00+07:00");
    push(
        &sender,
        &[
            audit("P-1", "2025-03-03", 90),
            audit("P-2", "2025-03-03", 95),
        ],
    )
    .await;
    let path = format!(
        "/indicators/five-s-score/readings?period=2025&as_of={}",
        then.to_string().replace('+', "%2B")
    );
    let past = sender.get(&path).await.expect(200);
    assert_eq!(past["readings"][0]["counts"], json!({ "room_scored": 1 }));
    assert_eq!(past["readings"][0]["numerator"], FULL / 100 * 80);
    assert_eq!(
        points(&sender, "2025").await,
        (85 + 95, 2, json!({ "room_scored": 2 }))
    );
}

#[actix_web::test]
async fn tallies_of_an_older_formula_are_recounted_at_the_start() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(SENDER).await;
    push(&sender, &[audit("P-1", "2025-02-03", 80)]).await;
    let now = app.clock.now();
    // As version 1 kept them.
    app.state
        .db
        .write(|db| {
            use diesel::prelude::*;
            use mtcl::db::schema::tallies;
            diesel::update(tallies::table.filter(tallies::indicator_code.eq("five-s-score")))
                .set((
                    tallies::numerator.eq(800_000),
                    tallies::denominator.eq(1_000_000),
                ))
                .execute(db)?;
            Ok(())
        })
        .await
        .unwrap();
    let caught_up = app
        .state
        .db
        .write(move |db| indicators::catch_up(db, now))
        .await
        .unwrap();
    assert_eq!(caught_up, ["five-s-score"]);
    assert_eq!(
        points(&sender, "2025").await,
        (80, 1, json!({ "scored": 1 }))
    );
    let again = app
        .state
        .db
        .write(move |db| indicators::catch_up(db, now))
        .await
        .unwrap();
    assert_eq!(again, Vec::<&str>::new());
    let kept = app
        .state
        .db
        .read(|db| settings::get(db, "formula.five-s-score"))
        .await
        .unwrap();
    assert_eq!(kept.as_deref(), Some("2"));
}

#[actix_web::test]
async fn a_figure_that_was_signed_by_version_1_stays_and_calls_for_nothing() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(SENDER).await;
    push(
        &sender,
        &[
            audit("P-1", "2025-05-05", 84),
            audit("P-2", "2025-05-06", 90),
        ],
    )
    .await;
    let secretary = app.person(Role::IsoSecretary).await;
    let body =
        json!({ "indicator_code": "five-s-score", "period": "2025Q2", "note": "Báo cáo quý II" });
    let submitted = secretary.post("/signed-readings", &body).await.expect(201);
    let id = submitted["id"].as_str().unwrap().to_owned();
    let request = app.person(Role::Director).await;
    let approve = request
        .request(Method::POST, &format!("/signed-readings/{id}/approve"))
        .header("If-Match", format!("\"{}\"", submitted["revision"]));
    request.send(approve.json(&json!({}))).await.expect(200);
    // As version 1 signed it.
    let key = id.clone();
    app.state
        .db
        .write(move |db| {
            use diesel::prelude::*;
            use mtcl::db::schema::signed_readings;
            diesel::update(signed_readings::table.filter(signed_readings::id.eq(key)))
                .set((
                    signed_readings::numerator.eq(1_740_000),
                    signed_readings::denominator.eq(2_000_000),
                    signed_readings::formula.eq("five-s-score v1"),
                ))
                .execute(db)?;
            Ok(())
        })
        .await
        .unwrap();
    let path = format!("/signed-readings/{id}");
    let seen = secretary.get(&path).await.expect(200);
    assert_eq!(seen["signed"]["numerator"], 1_740_000);
    assert_eq!(seen["live"]["denominator"], 2 * FULL);
    assert_eq!(seen["proposal"], "none", "the same score in finer parts");
    let readings = sender
        .get("/indicators/five-s-score/readings?period=2025Q2")
        .await
        .expect(200);
    assert_eq!(readings["readings"][0]["signed"]["differs"], false);

    // Later than the moment as of which the figure was signed.
    app.set_clock("2025-09-12T10:05:00+07:00");
    push(&sender, &[audit("P-3", "2025-05-06", 20)]).await;
    let seen = secretary.get(&path).await.expect(200);
    assert_eq!(seen["proposal"], "open");
    let changes = secretary.get(&format!("{path}/changes")).await.expect(200);
    assert_eq!(
        changes["changed_rows"], 1,
        "only the room that came: {changes}"
    );
}
