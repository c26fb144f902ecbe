//! The mean over audits, rooms or units, now and as of a past moment.

use mtcl::auth::Role;
use reqwest::Method;
use serde_json::Value;

use super::{FULL, SENDER, audit, points, push, verified};
use crate::support::{Actor, TestApp, json, units};

async fn choose(secretary: &Actor<'_>, chosen: Value) {
    let request = secretary.request(Method::PUT, "/indicators/five-s-score/settings");
    let body = json!({ "settings": chosen, "reason": "Theo quy định chấm 5S của Sở" });
    secretary.send(request.json(&body)).await.expect(200);
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
