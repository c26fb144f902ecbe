//! Signed figures on the scoreboard.

use mtcl::auth::Role;
use serde_json::Value;

use super::{SENDER, act, done, issued_plan, pair, push, q2, submit, two_of_three};
use crate::support::{TestApp, json, units};

#[actix_web::test]
async fn the_scoreboard_shows_what_was_signed_beside_what_the_rows_say() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = app.program(SENDER).await;
    two_of_three(&sender).await;
    let plan = issued_plan(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let director = app.person(Role::Director).await;
    let reading = submit(&secretary, q2()).await;
    assert_eq!(reading["signed"]["verdict"], "not_met");
    act(&director, &reading, "approve", json!({}))
        .await
        .expect(200);
    app.set_clock("2025-09-12T10:05:00+07:00");
    push(
        &sender,
        &[done(
            "c",
            "2025-05-05T08:00:00",
            "2025-09-12T10:02:00+07:00",
        )],
    )
    .await;
    let board = secretary
        .get(&format!("/plans/{plan}/scoreboard?period=2025Q2"))
        .await
        .expect(200);
    let row = &board["objectives"][0];
    assert_eq!(pair(&row["figure"]), (3, 3));
    assert_eq!(pair(&row["signed"]), (2, 3));
    assert_eq!(row["signed"]["verdict"], "not_met");
    assert_eq!(row["signed"]["differs"], true);
    let year = secretary
        .get(&format!("/plans/{plan}/scoreboard"))
        .await
        .expect(200);
    assert_eq!(year["objectives"][0]["signed"], Value::Null);
}
