//! Figures of an older version of the formula.

use mtcl::auth::Role;
use mtcl::features::indicators;
use mtcl::features::settings;
use reqwest::Method;

use super::{FULL, SENDER, audit, points, push};
use crate::support::{TestApp, json, units};

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
