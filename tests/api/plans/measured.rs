//! The twelve objectives of the two real plans, each from rows of its source to its verdict.

use std::collections::BTreeMap;

use mtcl::auth::{Permission, Role};
use mtcl::features::indicators;
use reqwest::Method;
use serde_json::{Value, json};

use super::{decision, imported, path};
use crate::support::{Actor, TestApp, dossier, units};

const SENDER: &[Permission] = &[
    Permission::DossiersWrite,
    Permission::DossiersRead,
    Permission::ProceduresWrite,
    Permission::DirectivesWrite,
    Permission::DocumentsWrite,
    Permission::TrainingsWrite,
    Permission::FiveSWrite,
    Permission::UpkeepWrite,
    Permission::SurveysWrite,
];

async fn push(sender: &Actor<'_>, path: &str, rows: Value) {
    let answer = sender
        .post(&format!("{path}/batch"), &json!({ "items": rows }))
        .await
        .expect(200);
    assert_eq!(answer["rejected"], json!([]), "{path}");
}

/// What the page says of each objective, by its number: verdict, numerator, denominator; and, while nobody has decided
/// between two targets, the verdict against each.
pub(super) async fn verdicts(app: &TestApp, plan: &Value, year: u32) -> BTreeMap<String, String> {
    let director = app.person(Role::Director).await;
    let board = director
        .get(&format!("{}/scoreboard?period={year}", path(plan)))
        .await
        .expect(200);
    let rows = board["objectives"].as_array().unwrap().iter();
    rows.map(|row| {
        let words = |standing: &Value| standing["verdict"].as_str().unwrap().to_owned();
        let mut says = vec![words(&row["standing"])];
        says.extend(row["alternatives"].as_array().unwrap().iter().map(words));
        let figure = &row["figure"];
        let number = row["number"].as_str().unwrap().to_owned();
        let says = says.join("/");
        (
            number,
            format!("{says} {}/{}", figure["numerator"], figure["denominator"]),
        )
    })
    .collect()
}

pub(super) async fn in_force(app: &TestApp, year: u32) -> Value {
    let secretary = app.person(Role::IsoSecretary).await;
    let plan = imported(&secretary, year).await;
    secretary
        .post(&format!("{}/submit", path(&plan)), &Value::Null)
        .await
        .expect(200);
    app.person(Role::Director)
        .await
        .post(&format!("{}/issue", path(&plan)), &decision())
        .await
        .expect(200)
}

fn done(code: &str, year: u32, day: &str, changes: Value) -> Value {
    let at = format!("{year}-{day}");
    let mut row = dossier(
        code,
        json!({
            "received_at": format!("{year}-04-08T09:00:00"), "due_at": format!("{year}-05-06T17:00:00"), "status": "done",
            "finished_at": at, "source_updated_at": format!("{at}+07:00")
        }),
    );
    row.as_object_mut()
        .unwrap()
        .extend(changes.as_object().unwrap().clone());
    row
}

#[actix_web::test]
async fn the_six_objectives_of_2025_are_measured_from_their_sources() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(SENDER).await;
    let plan = in_force(&app, 2025).await;

    let in_time = "04-29T15:10:00";
    let mut rows = vec![done("late", 2025, "05-07T08:00:00", json!({}))];
    for number in 0..59 {
        let channel = if number < 40 { "online" } else { "counter" };
        rows.push(done(
            &format!("d{number}"),
            2025,
            in_time,
            json!({ "channel": channel }),
        ));
    }
    push(&sender, "/dossiers", json!(rows)).await;
    push(&sender, "/survey-results", json!([
        { "code": "KS-1", "name": "Khảo sát tháng 3", "method": "paper", "from": "2025-03-01", "to": "2025-03-31", "valid": 100, "satisfied": 87 },
    ])).await;
    let procedure = |code: &str, issued: &str| {
        json!({
            "code": code, "name": "Thủ tục", "level": "full", "authority": "department", "decision_number": "512/QĐ-UBND",
            "decided_on": "2025-04-18", "iso_issued_on": issued
        })
    };
    push(
        &sender,
        "/procedures",
        json!([
            procedure("1.000001", "2025-04-25"),
            procedure("1.000002", "2025-05-03")
        ]),
    )
    .await;
    push(&sender, "/directives", json!([
        { "number": "1/UBND", "issued_on": "2025-03-03", "subject": "Báo cáo", "role": "lead", "due_on": "2025-03-14", "done_on": "2025-03-14" },
        { "number": "2/UBND", "issued_on": "2025-03-03", "subject": "Báo cáo", "role": "lead", "due_on": "2025-03-14" },
    ])).await;
    push(&sender, "/documents", json!([
        { "direction": "outgoing", "number": "1/SYT", "issued_on": "2025-04-04", "secrecy": "none", "sent_electronically": true, "digitally_signed": true },
        { "direction": "outgoing", "number": "2/SYT", "issued_on": "2025-04-04", "secrecy": "secret", "sent_electronically": false },
    ])).await;

    let says = verdicts(&app, &plan, 2025).await;
    let expected = [
        ("1", "not_met 59/60"),
        ("2", "on_track 87/100"),
        ("3", "needs_decision/on_track/on_track 2/2"),
        ("4", "not_met 1/2"),
        ("5", "on_track 1/1"),
        ("6", "needs_decision/on_track/watching 41/60"),
    ];
    for (number, wanted) in expected {
        assert_eq!(says[number], wanted, "objective {number}");
    }
    for one in app.state.db.read(indicators::verify).await.unwrap() {
        assert!(one.differences.is_empty(), "{one:?}");
    }
}

#[actix_web::test]
async fn the_six_objectives_of_2021_are_measured_from_their_sources() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(SENDER).await;
    let plan = in_force(&app, 2021).await;
    let secretary = app.person(Role::IsoSecretary).await;

    // 87 points in the mean are not more than 87.
    let audit = |room: &str, points: i64| {
        json!({
            "room_code": room, "room_name": "Phòng", "audited_on": "2021-06-10", "auditor": "Bình",
            "points": [{ "group": "Sàng lọc", "question": "Không có vật thừa", "points": points, "most": 100 }]
        })
    };
    push(
        &sender,
        "/five-s-audits",
        json!([audit("P-1", 84), audit("P-2", 90)]),
    )
    .await;
    push(
        &sender,
        "/dossiers",
        json!([done("checked", 2021, "04-29T15:10:00", json!({}))]),
    )
    .await;
    let listed = sender.get("/dossiers").await.expect(200);
    let id = listed["items"][0]["id"].as_str().unwrap();
    let check = json!({ "timely": true, "accurate": true, "lawful": true, "if_version": 1 });
    let request = secretary.request(Method::PUT, &format!("/dossiers/{id}/compliance"));
    secretary.send(request.json(&check)).await.expect(200);
    // One day before the deadline, as this plan wants it.
    let request = secretary.request(Method::PUT, "/indicators/directive-on-time/settings");
    let chosen = json!({ "settings": { "days_before": "1" }, "reason": "Mục tiêu 3 năm 2021: trước hạn một ngày" });
    secretary.send(request.json(&chosen)).await.expect(200);
    push(&sender, "/directives", json!([
        { "number": "1/UBND", "issued_on": "2021-03-03", "subject": "Báo cáo", "role": "lead", "due_on": "2021-03-15", "done_on": "2021-03-14" },
        { "number": "2/UBND", "issued_on": "2021-03-03", "subject": "Báo cáo", "role": "lead", "due_on": "2021-03-15", "done_on": "2021-03-15" },
    ])).await;
    // 49 of 50 is 98 %, and "trên 98%" is more than that.
    push(&sender, "/survey-results", json!([
        { "code": "KS-3", "name": "Tháng 3", "method": "paper", "from": "2021-04-01", "to": "2021-04-20", "valid": 50, "satisfied": 49 },
    ])).await;
    push(
        &sender,
        "/staff",
        json!([{ "code": "CC-1", "name": "Lan", "joined_on": "2015-03-01" }]),
    )
    .await;
    push(&sender, "/trainings", json!([
        { "staff_code": "CC-1", "course_code": "A", "course_name": "ISO", "started_on": "2021-03-01", "ended_on": "2021-03-05", "amount": 40, "unit": "hour" },
    ])).await;
    push(&sender, "/upkeep", json!([
        { "channel": "website", "section": "Tin", "activity": "update", "scheduled_on": "2021-05-05", "done_on": "2021-05-05" },
    ])).await;

    let says = verdicts(&app, &plan, 2021).await;
    let expected = [
        ("1", "not_met 316021305600/363242880000"),
        ("2", "met 1/1"),
        ("3", "not_met 1/2"),
        ("4", "not_met 49/50"),
    ];
    for (number, wanted) in expected {
        assert_eq!(says[number], wanted, "objective {number}");
    }
    // Hours a person and "duy trì" name no share that could be compared: the figure stands beside the words.
    assert!(says["5"].ends_with(" 1/1"), "{}", says["5"]);
    assert!(says["6"].ends_with(" 1/1"), "{}", says["6"]);
    for one in app.state.db.read(indicators::verify).await.unwrap() {
        assert!(one.differences.is_empty(), "{one:?}");
    }
}

#[actix_web::test]
async fn dossiers_near_their_day_are_told_once_however_often_they_are_counted() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(SENDER).await;
    let plan = in_force(&app, 2025).await;
    let open = dossier(
        "open",
        json!({ "received_at": "2025-09-08T09:00:00", "due_at": "2025-09-15T17:00:00", "source_updated_at": "2025-09-08T09:00:00+07:00" }),
    );
    push(&sender, "/dossiers", json!([open])).await;
    let board = app
        .person(Role::Director)
        .await
        .get(&format!("{}/scoreboard?period=2025", path(&plan)))
        .await
        .expect(200);
    let soon = board["attention"].as_array().unwrap().iter();
    assert_eq!(
        soon.filter(|one| one["kind"] == "due_soon").count(),
        1,
        "{}",
        board["attention"]
    );
}
