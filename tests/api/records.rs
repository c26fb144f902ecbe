//! `/procedures`, `/directives`, `/documents`, `/staff`, `/trainings`, `/five-s-audits`, `/upkeep`, `/survey-results`:
//! what all kinds share, and each kind's way from its rows to its figure.

use std::slice::from_ref;

use mtcl::auth::{Permission, Role};
use mtcl::features::{audit_log, indicators};
use reqwest::Method;
use serde_json::Value;

use crate::support::{Actor, TestApp, json, units};

const EVERYTHING: &[Permission] = &[
    Permission::SourcesRead,
    Permission::ProceduresWrite,
    Permission::DirectivesWrite,
    Permission::DocumentsWrite,
    Permission::TrainingsWrite,
    Permission::FiveSWrite,
    Permission::UpkeepWrite,
    Permission::SurveysWrite,
    Permission::ReadingsRead,
    Permission::PushesRead,
];

async fn push(sender: &Actor<'_>, path: &str, rows: &[Value]) -> Value {
    sender
        .post(&format!("{path}/batch"), &json!({ "items": rows }))
        .await
        .expect(200)
}

fn with(row: &Value, changes: Value) -> Value {
    let mut row = row.clone();
    for (field, value) in changes.as_object().unwrap() {
        row[field] = value.clone();
    }
    row
}

fn directive() -> Value {
    json!({
        "number": "1024/UBND-VX", "issued_on": "2025-03-03", "subject": "Báo cáo tiêm chủng mở rộng", "role": "lead",
        "due_on": "2025-03-14", "unit_code": "nvy", "source": "eoffice"
    })
}

/// The pair and the reasons of a figure.
async fn figure(sender: &Actor<'_>, indicator: &str, period: &str) -> (i64, i64, Value) {
    let path = format!("/indicators/{indicator}/readings?period={period}");
    let answer = sender.get(&path).await.expect(200);
    let reading = &answer["readings"][0];
    (
        reading["numerator"].as_i64().unwrap(),
        reading["denominator"].as_i64().unwrap(),
        reading["counts"].clone(),
    )
}

#[track_caller]
fn whole(found: &[indicators::Recomputed]) {
    for one in found {
        assert!(
            one.differences.is_empty(),
            "{}: {:?}",
            one.indicator_code,
            one.differences
        );
    }
}

#[actix_web::test]
async fn rows_are_counted_kept_and_repeatable() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let row = with(
        &directive(),
        json!({ "source_updated_at": "2025-03-03T08:00:00+07:00" }),
    );
    let first = push(&sender, "/directives", from_ref(&row)).await;
    assert_eq!(first["counts"]["created"], 1);
    assert_eq!(
        push(&sender, "/directives", from_ref(&row)).await["counts"]["unchanged"],
        1
    );

    let done = with(
        &row,
        json!({ "done_on": "2025-03-13", "reply_number": "412/BC-SYT", "source_updated_at": "2025-03-13T08:00:00+07:00" }),
    );
    assert_eq!(
        push(&sender, "/directives", &[done]).await["counts"]["updated"],
        1
    );
    assert_eq!(
        push(&sender, "/directives", &[row]).await["counts"]["stale"],
        1
    );

    let listed = sender.get("/directives?q=tiem%20chung").await.expect(200);
    let [one] = listed["items"].as_array().unwrap().as_slice() else {
        panic!("one row, not {listed}");
    };
    assert_eq!(
        (&one["state"], &one["version_number"]),
        (&json!("done"), &json!(2))
    );
    let id = one["id"].as_str().unwrap();
    let detail = sender.get(&format!("/directives/{id}")).await.expect(200);
    let changed: Vec<&str> = detail["versions"][0]["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["field"].as_str().unwrap())
        .collect();
    assert_eq!(changed, ["done_on", "reply_number", "source_updated_at"]);
    assert_eq!(detail["counted"][0]["reason"], "done_in_time");
    assert!(matches!(
        app.state.db.read(audit_log::verify).await.unwrap(),
        audit_log::Verdict::Whole { .. }
    ));
    whole(&app.state.db.read(indicators::verify).await.unwrap());
}

#[actix_web::test]
async fn a_bad_row_is_kept_with_its_reason_and_settled_by_a_good_one() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let rows = [
        directive(),
        with(
            &directive(),
            json!({ "number": "2/UBND", "unit_code": "phòng không có" }),
        ),
        with(
            &directive(),
            json!({ "number": "3/UBND", "due_on": "2025-02-01" }),
        ),
        with(&directive(), json!({ "number": "4/UBND", "role": "boss" })),
        with(
            &directive(),
            json!({ "number": "5/UBND", "colour": "blue" }),
        ),
        with(
            &directive(),
            json!({ "number": "6/UBND", "citizen_name": "Nguyễn Văn A" }),
        ),
        with(&directive(), json!({ "number": " " })),
        with(
            &directive(),
            json!({ "number": "8/UBND", "subject": "x".repeat(2001) }),
        ),
        with(
            &directive(),
            json!({ "number": "9/UBND", "done_on": "2026-01-01" }),
        ),
        json!({ "number": "10/UBND" }),
        json!("not a row"),
    ];
    let answer = push(&sender, "/directives", &rows).await;
    assert_eq!(answer["counts"]["created"], 1);
    let reasons: Vec<(&str, Option<&str>)> = answer["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["code"].as_str().unwrap(), row["field"].as_str()))
        .collect();
    assert_eq!(
        reasons,
        [
            ("unknown_unit", Some("unit_code")),
            ("impossible_dates", Some("due_on")),
            ("unknown_value", Some("role")),
            ("unknown_field", Some("colour")),
            ("personal_data", Some("citizen_name")),
            ("required", Some("number")),
            ("too_long", Some("subject")),
            ("out_of_range", Some("done_on")),
            ("required", Some("issued_on")),
            ("invalid_format", None),
        ]
    );
    let kept = sender
        .get("/rejected-rows?source_kind=directives&settled=false")
        .await
        .expect(200);
    assert_eq!(kept["items"].as_array().unwrap().len(), 10);
    assert!(
        !kept.to_string().contains("Nguyễn Văn A"),
        "personal data is not kept"
    );

    push(
        &sender,
        "/directives",
        &[with(&directive(), json!({ "number": "2/UBND" }))],
    )
    .await;
    let open = sender
        .get("/rejected-rows?source_kind=directives&settled=false")
        .await
        .expect(200);
    assert_eq!(open["items"].as_array().unwrap().len(), 9);
}

#[actix_web::test]
async fn a_dry_run_keeps_nothing_and_an_atomic_push_takes_all_or_none() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let rows = json!({ "items": [directive(), with(&directive(), json!({ "number": "2", "role": "boss" }))] });
    let dry = sender
        .post("/directives/batch?dry_run=true", &rows)
        .await
        .expect(200);
    assert_eq!(
        (&dry["id"], &dry["counts"]["created"]),
        (&Value::Null, &json!(1))
    );
    let atomic = sender
        .post("/directives/batch?atomic=true", &rows)
        .await
        .expect(200);
    assert_eq!(atomic["status"], "rejected");
    let listed = sender.get("/directives").await.expect(200);
    assert_eq!(listed["items"].as_array().unwrap().len(), 0);
}

#[actix_web::test]
async fn nobody_overwrites_what_another_has_changed_meanwhile() {
    let app = TestApp::start().await;
    units(&app).await;
    let clerk = app.person(Role::Clerk).await;
    let typed = |changes: Value| with(&with(&directive(), json!({ "source": null })), changes);
    assert_eq!(
        push(&clerk, "/directives", &[typed(json!({ "if_version": 0 }))]).await["counts"]["created"],
        1
    );
    let again = push(&clerk, "/directives", &[typed(json!({ "if_version": 0 }))]).await;
    assert_eq!(again["rejected"][0]["code"], "taken");
    let first = typed(json!({ "if_version": 1, "done_on": "2025-03-12" }));
    assert_eq!(
        push(&clerk, "/directives", &[first]).await["counts"]["updated"],
        1
    );
    let second = typed(json!({ "if_version": 1, "done_on": "2025-03-13" }));
    let refused = push(&clerk, "/directives", &[second]).await;
    assert_eq!(refused["rejected"][0]["code"], "changed_meanwhile");
}

#[actix_web::test]
async fn a_row_taken_back_is_kept_and_counted_nowhere() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    push(&sender, "/directives", &[directive()]).await;
    assert_eq!(figure(&sender, "directive-on-time", "2025").await.1, 1);
    push(
        &sender,
        "/directives",
        &[with(&directive(), json!({ "void_reason": "Nhập trùng" }))],
    )
    .await;
    let (numerator, denominator, counts) = figure(&sender, "directive-on-time", "2025").await;
    assert_eq!((numerator, denominator, counts), (0, 0, json!({})));
    assert_eq!(
        sender.get("/directives").await.expect(200)["items"],
        json!([])
    );
    let void = sender.get("/directives?state=void").await.expect(200);
    assert_eq!(void["items"][0]["void_reason"], "Nhập trùng");
    whole(&app.state.db.read(indicators::verify).await.unwrap());
}

#[actix_web::test]
async fn people_see_their_own_units_rows() {
    let app = TestApp::start().await;
    let [_, office, _] = units(&app).await;
    let sender = app.program(EVERYTHING).await;
    push(&sender, "/directives", &[directive()]).await;
    let id = sender.get("/directives").await.expect(200)["items"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let elsewhere = app.person_in(Role::DepartmentHead, Some(office)).await;
    assert_eq!(
        elsewhere.get("/directives").await.expect(200)["items"],
        json!([])
    );
    elsewhere
        .get(&format!("/directives/{id}"))
        .await
        .expect(404);
}

#[actix_web::test]
async fn figures_of_the_past_are_made_of_what_was_known_then() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    push(&sender, "/directives", &[directive()]).await;
    let then = app.now().to_local().to_rfc3339().replace('+', "%2B");
    app.set_clock("2025-09-12T10:05:00+07:00");
    push(
        &sender,
        "/directives",
        &[with(&directive(), json!({ "done_on": "2025-03-13" }))],
    )
    .await;
    assert_eq!(figure(&sender, "directive-on-time", "2025").await.0, 1);
    let before = figure(&sender, "directive-on-time", &format!("2025&as_of={then}")).await;
    assert_eq!((before.0, before.1), (0, 1));
}

#[actix_web::test]
async fn procedures_wait_for_their_day_and_are_late_after_it() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let procedure = |code: &str, changes: Value| {
        let row = json!({
            "code": code, "name": "Cấp mới giấy phép hành nghề", "level": "full", "authority": "department",
            "decision_number": "512/QĐ-UBND", "decided_on": "2025-04-18"
        });
        with(&row, changes)
    };
    let rows = [
        procedure(
            "1.012289.000.00.00.H56",
            json!({ "iso_issued_on": "2025-05-03", "iso_number": "QT.12" }),
        ),
        procedure("1.01229", json!({ "iso_issued_on": "2025-05-20" })),
        procedure(
            "1.012278",
            json!({ "authority": "province", "iso_issued_on": "2025-05-18" }),
        ),
        procedure("1.004616", json!({})),
        procedure(
            "1.004604",
            json!({ "decided_on": "2025-09-01", "decision_number": "900/QĐ-UBND" }),
        ),
        procedure("1.004593", json!({ "authority": "central" })),
    ];
    assert_eq!(
        push(&sender, "/procedures", &rows).await["counts"]["created"],
        6
    );
    let (numerator, denominator, counts) =
        figure(&sender, "procedure-iso-timeliness", "2025").await;
    assert_eq!((numerator, denominator), (2, 4));
    assert_eq!(
        counts,
        json!({ "issued_in_time": 2, "issued_late": 1, "not_issued": 1, "not_yet_due": 1, "central_authority": 1 })
    );
    let late = sender
        .get("/indicators/procedure-iso-timeliness/lineage?period=2025&reason=issued_late,not_issued")
        .await
        .expect(200);
    let codes: Vec<&str> = late["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes.len(), 2);
    assert!(
        codes.contains(&"1.012290") && codes.contains(&"1.004616"),
        "{codes:?}"
    );
    whole(&app.state.db.read(indicators::verify).await.unwrap());
}

#[actix_web::test]
async fn directives_can_be_wanted_a_day_earlier() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let rows = [
        with(&directive(), json!({ "done_on": "2025-03-14" })),
        with(
            &directive(),
            json!({ "number": "2", "done_on": "2025-03-13" }),
        ),
        with(&directive(), json!({ "number": "3" })),
        with(
            &directive(),
            json!({ "number": "4", "role": "coordinating" }),
        ),
        with(
            &directive(),
            json!({ "number": "5", "done_on": "2025-03-20",
            "extensions": [{ "document_number": "815/UBND", "granted_on": "2025-03-12", "due_on": "2025-03-21" }] }),
        ),
    ];
    push(&sender, "/directives", &rows).await;
    let (numerator, denominator, _) = figure(&sender, "directive-on-time", "2025Q1").await;
    assert_eq!((numerator, denominator), (3, 4));

    let secretary = app.person(Role::IsoSecretary).await;
    let chosen = json!({ "settings": { "days_before": "1" }, "reason": "Mục tiêu 3 năm 2021: trước hạn một ngày" });
    let request = secretary.request(Method::PUT, "/indicators/directive-on-time/settings");
    secretary.send(request.json(&chosen)).await.expect(200);
    let (numerator, denominator, counts) = figure(&sender, "directive-on-time", "2025Q1").await;
    assert_eq!((numerator, denominator), (2, 4), "{counts}");
    whole(&app.state.db.read(indicators::verify).await.unwrap());
}

#[actix_web::test]
async fn documents_are_electronic_or_say_why_not() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let document = |number: &str, changes: Value| {
        let row = json!({
            "direction": "outgoing", "number": number, "issued_on": "2025-04-04", "secrecy": "none",
            "sent_electronically": true, "digitally_signed": true
        });
        with(&row, changes)
    };
    let rows = [
        document("1/BC-SYT", json!({})),
        document("2/BC-SYT", json!({ "digitally_signed": false })),
        document("3/BC-SYT", json!({ "sent_electronically": false })),
        document(
            "4/BC-SYT",
            json!({ "secrecy": "confidential", "sent_electronically": false }),
        ),
        document(
            "5/UBND",
            json!({ "direction": "incoming", "author": "UBND tỉnh" }),
        ),
        document(
            "6/BC-SYT",
            json!({ "sent_electronically": null, "digitally_signed": null }),
        ),
        document(
            "7/BC-SYT",
            json!({ "secrecy": "secret", "subject": "điều không được biết" }),
        ),
    ];
    let answer = push(&sender, "/documents", &rows).await;
    assert_eq!(answer["rejected"][0]["code"], "secret_content");
    let (numerator, denominator, counts) =
        figure(&sender, "document-electronic-share", "2025").await;
    assert_eq!((numerator, denominator), (1, 3));
    assert_eq!(counts["form_not_stated"], 1);
    assert_eq!(counts["secret"], 1);
    whole(&app.state.db.read(indicators::verify).await.unwrap());
}

#[actix_web::test]
async fn people_and_what_they_attended_are_counted_together() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let course = |person: &str, course: &str, ended: &str, hours: f64| {
        json!({
            "staff_code": person, "course_code": course, "course_name": "ISO 9001", "started_on": ended, "ended_on": ended,
            "amount": hours, "unit": "hour"
        })
    };
    // Attendances may come before the people.
    push(
        &sender,
        "/trainings",
        &[
            course("CC-1", "A", "2025-03-10", 24.0),
            course("CC-2", "A", "2025-03-10", 24.0),
        ],
    )
    .await;
    assert_eq!(figure(&sender, "training-hours", "2025").await.1, 0);
    let person = |code: &str, name: &str| json!({ "code": code, "name": name, "joined_on": "2015-03-01", "unit_code": "nvy" });
    push(
        &sender,
        "/staff",
        &[
            person("CC-1", "Nguyễn Thị Lan"),
            person("CC-2", "Trần Văn Bình"),
            person("CC-3", "Lê Hoa"),
        ],
    )
    .await;
    let (numerator, denominator, counts) = figure(&sender, "training-hours", "2025").await;
    assert_eq!(
        (numerator, denominator, counts),
        (0, 3, json!({ "hours_short": 3 }))
    );
    push(
        &sender,
        "/trainings",
        &[course("CC-1", "B", "2025-09-05", 16.0)],
    )
    .await;
    let (numerator, denominator, counts) = figure(&sender, "training-hours", "2025Q3").await;
    assert_eq!(
        (numerator, denominator),
        (1, 3),
        "a quarter's figure runs from January on"
    );
    assert_eq!(counts, json!({ "hours_reached": 1, "hours_short": 2 }));
    whole(&app.state.db.read(indicators::verify).await.unwrap());

    let short = sender
        .get("/indicators/training-hours/lineage?period=2025&reason=hours_short&limit=1")
        .await
        .expect(200);
    assert_eq!(short["items"][0]["title"], "Trần Văn Bình");
    let cursor = short["next_cursor"].as_str().unwrap();
    let next = sender
        .get(&format!("/indicators/training-hours/lineage?period=2025&reason=hours_short&limit=1&cursor={cursor}"))
        .await
        .expect(200);
    assert_eq!(next["items"][0]["title"], "Lê Hoa");

    let theirs = sender.get("/trainings?group=CC-1").await.expect(200);
    assert_eq!(theirs["items"].as_array().unwrap().len(), 2);
    // Who leaves takes the attendances along.
    push(
        &sender,
        "/staff",
        &[with(
            &person("CC-1", "Nguyễn Thị Lan"),
            json!({ "void_reason": "Nhập nhầm" }),
        )],
    )
    .await;
    let (numerator, denominator, _) = figure(&sender, "training-hours", "2025").await;
    assert_eq!((numerator, denominator), (0, 2));
    whole(&app.state.db.read(indicators::verify).await.unwrap());
}

#[actix_web::test]
async fn rooms_are_scored_of_100_and_the_target_is_strict() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let audit = |room: &str, points: i64| {
        json!({
            "room_code": room, "room_name": "Phòng", "audited_on": "2025-06-10", "auditor": "Bình",
            "points": [{ "group": "Sàng lọc", "question": "Không có vật thừa", "points": points, "most": 100 }]
        })
    };
    push(
        &sender,
        "/five-s-audits",
        &[audit("P-1", 84), audit("P-2", 90)],
    )
    .await;
    let (numerator, denominator, counts) = figure(&sender, "five-s-score", "2025").await;
    assert_eq!(
        (numerator, denominator),
        (1_740_000, 2_000_000),
        "87 points in the mean"
    );
    assert_eq!(counts, json!({ "scored": 2 }));
    let bad = with(&audit("P-3", 101), json!({}));
    let answer = push(&sender, "/five-s-audits", &[bad]).await;
    assert_eq!(answer["rejected"][0]["field"], "points[0].points");
}

#[actix_web::test]
async fn upkeep_is_done_checked_or_missed() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let item = |section: &str, changes: Value| {
        let row = json!({ "channel": "website", "section": section, "activity": "update", "scheduled_on": "2025-05-05" });
        with(&row, changes)
    };
    let rows = [
        item("Tin", json!({ "done_on": "2025-05-02" })),
        item("TTHC", json!({})),
        item(
            "Trang chủ",
            json!({ "activity": "availability", "done_on": "2025-05-05", "passed": true }),
        ),
        item(
            "Trang chủ",
            json!({ "activity": "certificate", "done_on": "2025-05-05", "passed": false }),
        ),
        item(
            "Hỏi đáp",
            json!({ "channel": "forum", "scheduled_on": "2025-12-05" }),
        ),
        item(
            "Lỗi",
            json!({ "activity": "freshness", "done_on": "2025-05-05" }),
        ),
    ];
    let answer = push(&sender, "/upkeep", &rows).await;
    assert_eq!(answer["rejected"][0]["field"], "passed");
    let (numerator, denominator, counts) = figure(&sender, "website-upkeep", "2025").await;
    assert_eq!((numerator, denominator), (2, 4));
    assert_eq!(counts["not_done"], 1);
    whole(&app.state.db.read(indicators::verify).await.unwrap());
    let soon = sender.get("/upkeep?due=overdue").await.expect(200);
    assert_eq!(soon["items"][0]["section"], "TTHC");
}

#[actix_web::test]
async fn surveys_add_up_answers_and_never_average_percentages() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let survey = |code: &str, valid: i64, satisfied: i64| {
        json!({
            "code": code, "name": "Khảo sát", "method": "paper", "from": "2025-03-01", "to": "2025-03-31",
            "distributed": 300, "collected": 290, "valid": valid, "satisfied": satisfied
        })
    };
    let answer = push(
        &sender,
        "/survey-results",
        &[
            survey("A", 280, 251),
            survey("B", 50, 50),
            survey("C", 10, 11),
        ],
    )
    .await;
    assert_eq!(answer["rejected"][0]["field"], "satisfied");
    let (numerator, denominator, counts) = figure(&sender, "satisfaction", "2025").await;
    assert_eq!((numerator, denominator), (301, 330));
    assert_eq!(counts, json!({ "satisfied": 301, "not_satisfied": 29 }));
}
