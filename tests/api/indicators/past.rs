//! Figures as they were known at a past time.

use mtcl::auth::Role;
use reqwest::Method;

use super::{EVERYTHING, done, push};
use crate::support::{TestApp, json, units};

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
