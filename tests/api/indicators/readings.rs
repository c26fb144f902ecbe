//! `/indicators/{code}/readings`

use reqwest::Method;
use serde_json::Value;

use super::{EVERYTHING, done, push};
use crate::support::{TestApp, dossier, json, units};

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
