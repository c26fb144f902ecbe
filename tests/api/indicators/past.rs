//! Figures, and the rows behind them, as they were known at a past time.

use mtcl::auth::Role;
use reqwest::Method;
use serde_json::Value;

use super::{EVERYTHING, done, push};
use crate::support::{TestApp, dossier, json, units};

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
async fn the_rows_behind_a_past_figure_are_those_of_then_on_every_page() {
    let app = TestApp::start().await;
    let [_, office, _] = units(&app).await;
    let sender = app.program(EVERYTHING).await;
    let rows = [
        done("a", "2025-05-07T08:00:00", json!({})),
        done("b", "2025-04-29T15:10:00", json!({})),
        done("c", "2025-05-12T08:00:00", json!({})),
        dossier("d", json!({ "unit_code": "vp" })),
    ];
    push(&sender, &rows).await;
    let live = "/indicators/dossier-on-time/lineage?period=2025";
    let then = format!("{live}&as_of=2025-09-12T10:05:00%2B07:00");
    let list = async |path: &str| {
        let mut found: Vec<(String, String, Value)> = Vec::new();
        let mut cursor = String::new();
        loop {
            let page = sender
                .get(&format!("{path}&limit=2{cursor}"))
                .await
                .expect(200);
            for row in page["items"].as_array().unwrap() {
                let text = |field: &str| row[field].as_str().unwrap().to_owned();
                found.push((text("code"), text("reason"), row["finished_at"].clone()));
            }
            match page["next_cursor"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => return found,
            }
        }
    };
    app.set_clock("2025-09-12T10:10:00+07:00");
    let before = list(&then).await;
    let mut sorted = before.clone();
    sorted.sort_unstable_by(|one, other| one.0.cmp(&other.0));
    let said: Vec<(&str, &str)> = sorted
        .iter()
        .map(|(code, reason, _)| (code.as_str(), reason.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            ("a", "late"),
            ("b", "early"),
            ("c", "late"),
            ("d", "open_overdue")
        ]
    );
    assert_eq!(sorted[0].2, "2025-05-07T08:00:00+07:00");

    // Corrections, and rows that were not known then, change the present only: even between two pages.
    let newer = |code: &str, finished: &str| {
        let changes = json!({ "source_updated_at": "2025-09-12T10:08:00+07:00" });
        done(code, finished, changes)
    };
    let first = sender.get(&format!("{then}&limit=2")).await.expect(200);
    let rows = [
        newer("a", "2025-05-05T08:00:00"),
        newer("e", "2025-06-12T08:00:00"),
        newer("d", "2025-05-06T08:00:00"),
    ];
    push(&sender, &rows).await;
    assert_eq!(list(&then).await, before);
    let next = first["next_cursor"].as_str().unwrap();
    let second = sender
        .get(&format!("{then}&limit=2&cursor={next}"))
        .await
        .expect(200);
    let codes: Vec<&str> = [&first, &second]
        .into_iter()
        .flat_map(|page| page["items"].as_array().unwrap())
        .map(|row| row["code"].as_str().unwrap())
        .collect();
    let told: Vec<&str> = before.iter().map(|(code, _, _)| code.as_str()).collect();
    assert_eq!(codes, told);
    assert_eq!(list(live).await.len(), 5);

    // By reason, and by unit, as the present.
    let late = list(&format!("{then}&reason=late")).await;
    assert_eq!(late.len(), 2, "{late:?}");
    let of_office = list(&format!("{then}&unit={office}")).await;
    assert_eq!(of_office.len(), 1, "{of_office:?}");
    // As many in each reason as the figure of then counts.
    let path = "/indicators/dossier-on-time/readings?period=2025&as_of=2025-09-12T10:05:00%2B07:00";
    let figure = sender.get(path).await.expect(200);
    assert_eq!(figure["readings"][0]["counts"]["late"], 2, "{figure}");
    assert_eq!(figure["readings"][0]["denominator"], 3);
}
