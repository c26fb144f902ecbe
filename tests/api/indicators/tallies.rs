//! Settings and pushes in any order leave tallies that equal a recount.

use mtcl::auth::Role;
use mtcl::db::types::{Day, Timestamp};
use mtcl::features::indicators;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use reqwest::Method;
use serde_json::Value;

use super::{EVERYTHING, done, push};
use crate::support::{TestApp, dossier, json, units};

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

/// The tallies are what a recount from the rows gives.
async fn assert_tallies_are_true(app: &TestApp) {
    for recounted in app.state.db.read(indicators::verify).await.unwrap() {
        assert_eq!(recounted.differences, [], "{}", recounted.indicator_code);
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
