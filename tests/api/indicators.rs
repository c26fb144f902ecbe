//! `/indicators`: readings, lineage, settings

use mtcl::auth::{Permission, Role};
use mtcl::db::types::{Day, Timestamp};
use mtcl::features::indicators;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use reqwest::Method;
use serde_json::Value;

use crate::support::{Actor, TestApp, dossier, json, units};

async fn push(sender: &Actor<'_>, rows: &[Value]) -> Value {
    sender
        .post("/dossiers/batch", &json!({ "items": rows }))
        .await
        .expect(200)
}

fn done(code: &str, finished: &str, changes: Value) -> Value {
    let mut row = dossier(
        code,
        json!({ "status": "done", "finished_at": finished, "source_updated_at": format!("{finished}+07:00") }),
    );
    for (field, value) in changes.as_object().unwrap() {
        row[field] = value.clone();
    }
    row
}

const EVERYTHING: &[Permission] = &[
    Permission::DossiersWrite,
    Permission::DossiersRead,
    Permission::ReadingsRead,
];

#[actix_web::test]
async fn figures_move_at_once_and_name_what_they_rest_on() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let before = sender
        .get("/indicators/dossier-on-time/readings?period=2025")
        .await
        .expect(200);
    assert_eq!(before["readings"][0]["denominator"], 0);
    assert_eq!(before["readings"][0]["value"], Value::Null);
    assert_eq!(before["freshness"]["last_push_at"], Value::Null);

    let rows = [
        done("a", "2025-04-29T15:10:00", json!({})),
        done("b", "2025-05-06T23:50:00", json!({})),
        done("c", "2025-05-07T08:00:00", json!({})),
        dossier("d", json!({})),
    ];
    push(&sender, &rows).await;
    let after = sender
        .get("/indicators/dossier-on-time/readings?period=2025")
        .await
        .expect(200);
    let reading = &after["readings"][0];
    assert_eq!(
        (&reading["numerator"], &reading["denominator"]),
        (&json!(2), &json!(3))
    );
    assert_eq!(
        reading["counts"],
        json!({ "early": 1, "on_time": 1, "late": 1, "open_overdue": 1 })
    );
    assert_eq!(
        reading["with_overdue"],
        json!({ "numerator": 2, "denominator": 4 })
    );
    assert_eq!(after["formula"], "dossier-on-time v1");
    assert_eq!(reading["cut_off"], "2025-09-12T10:00:00+07:00");
    assert_eq!(reading["provisional"], true);
    assert_eq!(
        after["freshness"]["last_push_at"],
        "2025-09-12T10:00:00+07:00"
    );

    let months = sender
        .get("/indicators/dossier-on-time/readings?period=2025&granularity=month")
        .await
        .expect(200);
    let by_month: Vec<(i64, i64)> = months["readings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["numerator"].as_i64().unwrap(),
                one["denominator"].as_i64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        by_month,
        [
            (0, 0),
            (0, 0),
            (0, 0),
            (1, 1),
            (1, 2),
            (0, 0),
            (0, 0),
            (0, 0),
            (0, 0)
        ]
    );
}

#[actix_web::test]
async fn a_figure_that_was_read_before_follows_what_another_process_takes_in() {
    let app = TestApp::start().await;
    let other = app.second_process().await;
    units(&app).await;
    let reader = app.program(EVERYTHING).await;
    let sender = other.bearer(reader.token());
    for finished in 1..4 {
        let row = done(&format!("row {finished}"), "2025-04-29T15:10:00", json!({}));
        push(&sender, &[row]).await;
        // Each worker remembers by itself: ask until all of them have.
        for _ in 0..6 {
            let out = reader
                .get("/indicators/dossier-on-time/readings?period=2025")
                .await
                .expect(200);
            assert_eq!(out["readings"][0]["denominator"], finished);
        }
    }
}

#[actix_web::test]
async fn a_correction_moves_the_figure_and_the_past_stays_readable() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    push(&sender, &[done("a", "2025-05-07T08:00:00", json!({}))]).await;
    app.set_clock("2025-09-12T10:10:00+07:00");
    let corrected = done(
        "a",
        "2025-05-05T08:00:00",
        json!({ "source_updated_at": "2025-09-12T10:05:00+07:00" }),
    );
    assert_eq!(push(&sender, &[corrected]).await["counts"]["updated"], 1);

    let now = sender
        .get("/indicators/dossier-on-time/readings?period=2025Q2")
        .await
        .expect(200);
    assert_eq!(now["readings"][0]["numerator"], 1);
    let path =
        "/indicators/dossier-on-time/readings?period=2025Q2&as_of=2025-09-12T10:05:00%2B07:00";
    let then = sender.get(path).await.expect(200);
    assert_eq!(
        (
            &then["readings"][0]["numerator"],
            &then["readings"][0]["denominator"]
        ),
        (&json!(0), &json!(1))
    );
}

#[actix_web::test]
async fn a_past_figure_is_counted_by_the_settings_of_then() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    // Promised until 10:00 of the day on which it was done at 15:10.
    let row = done(
        "a",
        "2025-04-29T15:10:00",
        json!({ "due_at": "2025-04-29T10:00:00" }),
    );
    push(&sender, &[row]).await;
    let pair = async |asked: &str| {
        let path = format!("/indicators/dossier-on-time/readings?period=2025{asked}");
        let out = sender.get(&path).await.expect(200);
        (
            out["readings"][0]["numerator"].clone(),
            out["settings_version"].clone(),
        )
    };
    assert_eq!(pair("").await, (json!(1), json!(0)));

    app.set_clock("2025-09-12T10:10:00+07:00");
    let secretary = app.person(Role::IsoSecretary).await;
    let request = secretary.request(Method::PUT, "/indicators/dossier-on-time/settings");
    let changed = json!({ "settings": { "precision": "half_day" }, "reason": "Theo quy chế một cửa, tính đến buổi" });
    secretary.send(request.json(&changed)).await.expect(200);
    assert_eq!(pair("").await, (json!(0), json!(1)));
    let then = "&as_of=2025-09-12T10:05:00%2B07:00";
    assert_eq!(pair(then).await, (json!(1), json!(0)));
    let exported = sender
        .get(&format!(
            "/readings?indicator=dossier-on-time&period=2025{then}"
        ))
        .await
        .expect(200);
    assert_eq!(
        (
            &exported["items"][0]["numerator"],
            &exported["items"][0]["settings_version"]
        ),
        (&json!(1), &json!(0)),
        "{exported}"
    );
}

#[actix_web::test]
async fn every_row_behind_a_figure_is_listed_with_its_reason() {
    let app = TestApp::start().await;
    let [_, office, medicine] = units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let rows = [
        done("a", "2025-04-29T15:10:00", json!({})),
        done("b", "2025-05-12T08:00:00", json!({})),
        dossier("c", json!({ "unit_code": "vp" })),
        dossier(
            "d",
            json!({ "status": "withdrawn", "withdrawn_at": "2025-04-20T08:00:00" }),
        ),
        dossier(
            "e",
            json!({ "status": "registered", "received_at": null, "due_at": null }),
        ),
    ];
    push(&sender, &rows).await;
    let all = sender
        .get("/indicators/dossier-on-time/lineage?period=2025")
        .await
        .expect(200);
    let mut reasons: Vec<(&str, &str, bool)> = all["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["code"].as_str().unwrap(),
                row["reason"].as_str().unwrap(),
                row["counted"].as_bool().unwrap(),
            )
        })
        .collect();
    reasons.sort_unstable();
    assert_eq!(
        reasons,
        [
            ("a", "early", true),
            ("b", "late", true),
            ("c", "open_overdue", false),
            ("d", "withdrawn", false),
            ("e", "not_received", false)
        ]
    );
    let late = sender
        .get("/indicators/dossier-on-time/lineage?period=2025Q2&reason=late,late_apologised")
        .await
        .expect(200);
    assert_eq!(late["items"].as_array().unwrap().len(), 1);
    assert_eq!(late["items"][0]["working_days_late"], 4);

    let by_unit = sender
        .get("/indicators/dossier-on-time/units?period=2025")
        .await
        .expect(200);
    assert_eq!(by_unit["items"].as_array().unwrap().len(), 2);

    let head = app
        .person_in(Role::DepartmentHead, Some(office.clone()))
        .await;
    let own = head
        .get("/indicators/dossier-on-time/lineage?period=2025")
        .await
        .expect(200);
    assert_eq!(own["items"].as_array().unwrap().len(), 1);
    head.get(&format!(
        "/indicators/dossier-on-time/lineage?period=2025&unit={medicine}"
    ))
    .await
    .expect_problem(403, "outside_unit");
    let limited = app
        .program_in(&[Permission::ReadingsRead], Some(office))
        .await;
    let figure = limited
        .get("/indicators/dossier-on-time/readings?period=2025")
        .await
        .expect(200);
    assert_eq!(
        (
            &figure["readings"][0]["denominator"],
            &figure["readings"][0]["counts"]
        ),
        (&json!(0), &json!({ "open_overdue": 1 }))
    );
}

#[actix_web::test]
async fn programs_poll_with_tags_and_take_csv() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    push(&sender, &[done("a", "2025-04-29T15:10:00", json!({}))]).await;
    let path = "/indicators/dossier-on-time/readings?period=2025Q2";
    let first = sender.get(path).await;
    let tag = first.header("etag").to_owned();
    let again = sender
        .send(
            sender
                .request(Method::GET, path)
                .header("If-None-Match", &tag),
        )
        .await;
    assert_eq!((again.status, again.text.as_str()), (304, ""));
    push(&sender, &[done("b", "2025-04-30T15:10:00", json!({}))]).await;
    let moved = sender
        .send(
            sender
                .request(Method::GET, path)
                .header("If-None-Match", &tag),
        )
        .await;
    assert_eq!(moved.status, 200);

    let csv = sender
        .send(
            sender
                .request(Method::GET, path)
                .header("Accept", "text/csv"),
        )
        .await;
    assert!(csv.header("content-type").starts_with("text/csv"));
    let lines: Vec<&str> = csv.text.lines().collect();
    assert!(
        lines[0]
            .trim_start_matches('\u{feff}')
            .starts_with("indicator,formula,"),
        "{}",
        lines[0]
    );
    assert!(
        lines[1].contains("2025Q2,") && lines[1].contains(",2,2,100,"),
        "{}",
        lines[1]
    );
}

#[actix_web::test]
async fn new_settings_recount_every_figure_and_say_why() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(EVERYTHING).await;
    push(
        &sender,
        &[
            dossier("a", json!({ "channel": "postal" })),
            dossier("b", json!({})),
        ],
    )
    .await;
    let share = async || {
        sender
            .get("/indicators/dossier-online-share/readings?period=2025")
            .await
            .expect(200)
    };
    assert_eq!(share().await["readings"][0]["denominator"], 2);

    let secretary = app.person(Role::IsoSecretary).await;
    let put = async |body: Value| {
        let request = secretary.request(Method::PUT, "/indicators/dossier-online-share/settings");
        secretary.send(request.json(&body)).await
    };
    let reason = "Sở không tính hồ sơ bưu chính";
    put(json!({ "settings": { "postal": "left_out" }, "reason": reason }))
        .await
        .expect(200);
    let after = share().await;
    assert_eq!(
        (
            &after["readings"][0]["denominator"],
            &after["settings_version"]
        ),
        (&json!(1), &json!(1))
    );
    put(json!({ "settings": { "postal": "perhaps" }, "reason": reason }))
        .await
        .expect_problem(422, "validation_failed");
    put(json!({ "settings": {}, "reason": "ngắn" }))
        .await
        .expect_problem(422, "validation_failed");
    sender
        .get("/indicators/no-such/readings?period=2025")
        .await
        .expect_problem(404, "not_found");
    sender
        .get("/indicators/dossier-on-time/readings?period=2025-13")
        .await
        .expect_problem(422, "validation_failed");
    assert_tallies_are_true(&app).await;
}

/// The tallies are what a recount from the rows gives.
async fn assert_tallies_are_true(app: &TestApp) {
    for recounted in app.state.db.read(indicators::verify).await.unwrap() {
        assert_eq!(recounted.differences, [], "{}", recounted.indicator_code);
    }
}

prop_compose! {
    /// A push of a few rows over few codes, so that rows meet their former states: repeated, changed, out of order.
    fn any_push()(rows in prop::collection::vec(any_row(), 1..12)) -> Vec<Value> { rows }
}

prop_compose! {
    fn any_row()(
        code in 0..6_u8,
        day in 20_170..20_340_i32,
        promised in 0..40_i32,
        worked in 0..60_i32,
        state in 0..6_u8,
        online in any::<bool>(),
        office in any::<bool>(),
        level in prop::sample::select(vec!["full", "partial", "information"]),
        seen in 0..4_i32,
    ) -> Value {
        let at = |day: i32| Day::from_number(day).start().plus_seconds(9 * 3600).to_string();
        let (ended, updated) = (at(day + worked), at(20_343 + seen));
        let changes = match state {
            0 => json!({ "status": "done", "finished_at": ended }),
            1 => json!({ "status": "returned", "finished_at": ended, "returned_at": at(day + worked + 1) }),
            2 => json!({ "status": "withdrawn", "withdrawn_at": ended }),
            3 => json!({ "status": "supplement_requested", "pauses": [{ "requested_at": ended }] }),
            4 => json!({ "pauses": [{ "requested_at": at(day + 1), "resumed_at": at(day + 1 + worked), "new_due_at": at(day + promised + worked) }] }),
            _ => json!({}),
        };
        let mut row = dossier(&format!("d{code}"), changes);
        row["received_at"] = json!(at(day));
        row["due_at"] = json!(at(day + promised));
        row["channel"] = json!(if online { "online" } else { "counter" });
        row["unit_code"] = json!(if office { "vp" } else { "nvy" });
        row["service_level"] = json!(level);
        row["source_updated_at"] = json!(updated);
        row
    }
}

#[actix_web::test]
async fn tallies_equal_a_recount_after_any_pushes() {
    let app = TestApp::start().await;
    units(&app).await;
    app.set_clock("2025-12-12T10:00:00+07:00");
    let sender = app.program(EVERYTHING).await;
    let mut runner = TestRunner::new(Config::with_source_file(file!()));
    for _ in 0..40 {
        let rows = any_push().new_tree(&mut runner).unwrap().current();
        let answer = push(&sender, &rows).await;
        assert_eq!(answer["rejected"], json!([]), "{rows:#?}");
        assert_tallies_are_true(&app).await;
    }
    // The figure from the tallies is the figure from the versions.
    let now = app.now();
    let live = sender
        .get("/indicators/dossier-on-time/readings?period=2025&granularity=month")
        .await
        .expect(200);
    let just_before: Timestamp = now.plus_seconds(60);
    app.clock.set(now.plus_seconds(120));
    let path = format!(
        "/indicators/dossier-on-time/readings?period=2025&granularity=month&as_of={}",
        just_before.to_string().replace('+', "%2B")
    );
    let replayed = sender.get(&path).await.expect(200);
    for (one, other) in live["readings"]
        .as_array()
        .unwrap()
        .iter()
        .zip(replayed["readings"].as_array().unwrap())
    {
        assert_eq!(
            (&one["numerator"], &one["denominator"], &one["counts"]),
            (&other["numerator"], &other["denominator"], &other["counts"])
        );
    }
}

#[actix_web::test]
async fn two_processes_that_push_the_same_rows_lose_and_double_nothing() {
    let app = TestApp::start().await;
    units(&app).await;
    let other = app.second_process().await;
    let scopes = EVERYTHING;
    let (here, there) = (app.program(scopes).await, other.program(scopes).await);
    let rows = |offset: usize| -> Vec<Value> {
        // Both push the same codes, one backwards, so that they meet in the middle.
        let mut codes: Vec<usize> = (0..60).collect();
        if offset == 1 {
            codes.reverse();
        }
        codes
            .into_iter()
            .map(|n| {
                done(
                    &format!("d{n}"),
                    &format!("2025-05-0{}T08:00:00", 1 + (n + offset) % 9),
                    json!({}),
                )
            })
            .collect()
    };
    for _ in 0..5 {
        let (one, two) = (rows(0), rows(1));
        futures_util::future::join(push(&here, &one), push(&there, &two)).await;
    }
    assert_tallies_are_true(&app).await;
    let reading = here
        .get("/indicators/dossier-on-time/readings?period=2025")
        .await
        .expect(200);
    assert_eq!(reading["readings"][0]["denominator"], 60);
}
