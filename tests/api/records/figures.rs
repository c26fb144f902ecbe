//! Each kind's way from its rows to its figure.

use mtcl::auth::Role;
use mtcl::features::indicators;
use reqwest::Method;
use serde_json::Value;

use super::{EVERYTHING, directive, figure, push, whole, with};
use crate::support::{TestApp, json, units};

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
        (316_021_305_600, 363_242_880_000),
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
