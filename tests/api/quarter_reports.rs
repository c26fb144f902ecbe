//! Quarterly reports: what is counted up to the cut-off, and what the next report makes up.

use mtcl::auth::{Permission, Role};
use serde_json::Value;

use crate::support::{Actor, Answer, TestApp, dossier, json, units};

/// A dossier that was done at that time, on the day or late.
fn done(code: &str, finished: &str, late: bool) -> Value {
    let due = if late {
        "2025-01-02T17:00:00"
    } else {
        "2025-12-31T17:00:00"
    };
    dossier(
        code,
        json!({ "received_at": "2025-01-02T08:00:00", "due_at": due, "status": "done", "finished_at": finished }),
    )
}

async fn reports(who: &Actor<'_>) -> Value {
    who.get("/quarter-reports?indicator=dossier-on-time&year=2025")
        .await
        .expect(200)["items"]
        .clone()
}

fn refused(answer: Answer, field: &str, code: &str) {
    let problem = answer.expect_problem(422, "validation_failed");
    let error = &problem["errors"][0];
    assert_eq!(
        (&error["field"], &error["code"]),
        (&json!(field), &json!(code)),
        "{problem}"
    );
}

fn pair(part: &Value) -> (i64, i64) {
    let number = |name: &str| part[name].as_i64().unwrap();
    (number("numerator"), number("denominator"))
}

#[actix_web::test]
async fn what_comes_after_the_cut_off_is_made_up_in_the_next_report() {
    let app = TestApp::start().await;
    units(&app).await;
    app.set_clock("2025-07-01T10:00:00+07:00");
    let sender = app
        .program(&[Permission::DossiersWrite, Permission::ReadingsRead])
        .await;
    let rows = [
        done("a", "2025-02-03T09:00:00", false),
        done("b", "2025-03-14T23:59:00", true),
        done("c", "2025-03-15T00:00:00", true),
        done("d", "2025-03-31T09:00:00", false),
        done("e", "2025-04-01T09:00:00", false),
        done("f", "2025-06-20T09:00:00", false),
    ];
    sender
        .post("/dossiers/batch", &json!({ "items": rows }))
        .await
        .expect(200);
    let seen = reports(&sender).await;
    assert_eq!(
        seen.as_array().unwrap().len(),
        3,
        "the fourth has not begun: {seen}"
    );
    let (first, second, third) = (&seen[0], &seen[1], &seen[2]);
    assert_eq!(first["cut_off"], "2025-03-15");
    assert_eq!(pair(&first["reported"]), (1, 2));
    assert_eq!(pair(&first["true_up"]), (0, 0));
    assert_eq!(
        (&second["true_up"]["from"], &second["true_up"]["to"]),
        (&json!("2025-03-15"), &json!("2025-04-01"))
    );
    assert_eq!(pair(&second["true_up"]), (1, 2));
    assert_eq!(pair(&second["reported"]), (1, 1));
    assert_eq!(pair(second), (2, 3));
    assert_eq!(pair(&third["true_up"]), (1, 1));
    assert_eq!(third["open"], true);
    // Nothing is lost and nothing counted twice: the reports add up to the year.
    let year = sender
        .get("/indicators/dossier-on-time/readings?period=2025")
        .await
        .expect(200);
    let all = seen.as_array().unwrap().iter().map(pair);
    let sum = all.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    assert_eq!(sum, pair(&year["readings"][0]));

    refused(
        sender
            .get("/quarter-reports?indicator=dossier-on-time&year=2025Q1")
            .await,
        "year",
        "invalid_format",
    );
    refused(
        sender
            .get("/quarter-reports?indicator=nothing&year=2025")
            .await,
        "indicator",
        "not_found",
    );
}

#[actix_web::test]
async fn the_day_is_set_for_quarters_to_come_and_past_reports_keep_theirs() {
    let app = TestApp::start().await;
    units(&app).await;
    app.set_clock("2025-09-12T10:00:00+07:00");
    let secretary = app.person(Role::IsoSecretary).await;
    let set = async |from: &str, day: u32, reason: &str| {
        let body = json!({ "from": from, "day": day, "reason": reason });
        secretary.post("/quarter-reports/days", &body).await
    };
    refused(set("2025Q2", 10, "Muộn rồi").await, "from", "out_of_range");
    // The third quarter's report would have been due two days ago.
    refused(set("2025Q3", 10, "Muộn rồi").await, "from", "out_of_range");
    refused(set("2025", 10, "Cả năm").await, "from", "invalid_format");
    refused(
        set("2025Q4", 29, "Gần cuối tháng").await,
        "day",
        "out_of_range",
    );
    refused(set("2025Q4", 10, " ").await, "reason", "required");
    let answer = set("2025Q4", 10, "Theo công văn của UBND tỉnh")
        .await
        .expect(200);
    assert_eq!(answer["items"][0]["day"], 10);
    let listed = secretary.get("/quarter-reports/days").await.expect(200);
    assert_eq!(listed["default_day"], 15);
    assert_eq!(listed["items"][0]["from"], "2025Q4");
    assert_eq!(listed["may_set"], true);

    app.set_clock("2025-10-01T10:00:00+07:00");
    let reader = app.program(&[Permission::ReadingsRead]).await;
    let seen = reports(&reader).await;
    assert_eq!(seen[2]["cut_off"], "2025-09-15");
    assert_eq!(seen[3]["cut_off"], "2025-12-10");
    assert_eq!(seen[3]["true_up"]["from"], "2025-09-15");
}
