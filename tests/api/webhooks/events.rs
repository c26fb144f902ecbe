//! What is told, when, and how often.

use mtcl::auth::{Permission, Role};
use mtcl::features::webhooks::{send, sweep};
use serde_json::Value;

use super::receiver::Receiver;
use super::{measured, path, push, start, webhook};
use crate::manual_readings::type_in;
use crate::support::{TestApp, json};

/// Everything that is told after a look and a round of sending.
async fn told(app: &TestApp, receiver: &Receiver) -> Vec<Value> {
    sweep(&app.state, &mut None).await.unwrap();
    while send(&app.state).await.unwrap() > 0 {}
    let calls = receiver.take();
    calls
        .iter()
        .map(|call| serde_json::from_str(&call.body).unwrap())
        .collect()
}

fn about<'a>(told: &'a [Value], kind: &str, period: &str) -> Vec<&'a Value> {
    told.iter()
        .filter(|one| one["type"] == kind && one["data"]["period"] == period)
        .map(|one| &one["data"])
        .collect()
}

#[actix_web::test]
async fn a_changed_figure_is_told_once_with_what_was_told_before() {
    let app = start().await;
    let receiver = Receiver::start();
    measured(&app).await;
    push(&app, "a", "2025-04-29T15:10:00").await;
    let admin = app.person(Role::Administrator).await;
    webhook(&admin, &receiver).await;
    assert_eq!(
        told(&app, &receiver).await,
        [] as [Value; 0],
        "what was there is not news"
    );

    push(&app, "b", "2025-05-07T08:00:00").await;
    let news = told(&app, &receiver).await;
    let changed = about(&news, "reading.changed", "2025Q2");
    let [whole] = changed
        .iter()
        .filter(|one| one["unit_id"].is_null())
        .collect::<Vec<_>>()
        .try_into()
        .unwrap();
    assert_eq!(whole["indicator_code"], "dossier-on-time");
    assert_eq!(
        (&whole["numerator"], &whole["denominator"]),
        (&json!(1), &json!(2))
    );
    assert_eq!(
        whole["previous"],
        json!({ "numerator": 1, "denominator": 1 })
    );
    assert_eq!(whole["verdict"], "not_met");
    assert_eq!(changed.len(), 2, "and the unit's own: {changed:?}");
    let link = whole["link"]
        .as_str()
        .unwrap()
        .strip_prefix("/api/v1")
        .unwrap();
    let sender = app.program(&[Permission::ReadingsRead]).await;
    assert_eq!(
        sender.get(link).await.expect(200)["readings"][0]["denominator"],
        2
    );

    let [verdict] = about(&news, "verdict.changed", "2025Q2")
        .try_into()
        .unwrap();
    assert_eq!(
        (&verdict["previous_verdict"], &verdict["verdict"]),
        (&json!("met"), &json!("not_met"))
    );
    assert!(about(&news, "verdict.changed", "2025Q1").is_empty());
    assert_eq!(told(&app, &receiver).await, [] as [Value; 0], "once");

    // Nothing was pushed, but the day has come: the year's verdict is final.
    app.set_clock("2026-01-01T08:00:00+07:00");
    let news = told(&app, &receiver).await;
    let changed: Vec<&Value> = news
        .iter()
        .filter(|one| one["type"] == "reading.changed")
        .collect();
    assert!(changed.is_empty(), "{changed:?}");
}

#[actix_web::test]
async fn two_processes_that_look_at_once_tell_once() {
    let app = start().await;
    let other = app.second_process_with(super::loopback).await;
    let receiver = Receiver::start();
    measured(&app).await;
    let admin = app.person(Role::Administrator).await;
    webhook(&admin, &receiver).await;
    push(&app, "a", "2025-04-29T15:10:00").await;
    let (mut ours, mut theirs) = (None, None);
    let (one, two) = futures_util::future::join(
        sweep(&app.state, &mut ours),
        sweep(&other.state, &mut theirs),
    )
    .await;
    one.unwrap();
    two.unwrap();
    let news = told(&app, &receiver).await;
    let whole = about(&news, "reading.changed", "2025");
    let whole: Vec<_> = whole
        .iter()
        .filter(|one| one["unit_id"].is_null())
        .collect();
    assert_eq!(whole.len(), 1, "{whole:?}");
    assert_eq!(
        whole[0]["previous"],
        json!({ "numerator": 0, "denominator": 0 })
    );
    // While nothing moves, nothing is read.
    assert_eq!(sweep(&app.state, &mut ours).await.unwrap(), 0);
}

#[actix_web::test]
async fn a_signature_is_told_in_its_own_transaction_and_names_nobody() {
    let app = start().await;
    let receiver = Receiver::start();
    measured(&app).await;
    push(&app, "a", "2025-04-29T15:10:00").await;
    let admin = app.person(Role::Administrator).await;
    webhook(&admin, &receiver).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let body = json!({ "indicator_code": "dossier-on-time", "period": "2025Q2", "note": "Quý II" });
    let reading = secretary.post("/signed-readings", &body).await.expect(201);
    let director = app.person(Role::Director).await;
    let id = reading["id"].as_str().unwrap();
    let approve = director
        .request(
            reqwest::Method::POST,
            &format!("/signed-readings/{id}/approve"),
        )
        .header("If-Match", "\"1\"")
        .json(&json!({}));
    director.send(approve).await.expect(200);
    while send(&app.state).await.unwrap() > 0 {}
    let [call] = receiver.take().try_into().unwrap();
    let event: Value = serde_json::from_str(&call.body).unwrap();
    assert_eq!(event["type"], "reading.approved");
    assert_eq!(event["data"]["signed_reading_id"], json!(id));
    assert_eq!(event["data"]["numerator"], 1);
    assert_eq!(event["data"]["verdict"], "met");
    assert!(!call.body.contains("Người thử"), "{}", call.body);
}

#[actix_web::test]
async fn what_happens_while_it_is_off_comes_with_a_replay() {
    let app = start().await;
    let receiver = Receiver::start();
    measured(&app).await;
    let admin = app.person(Role::Administrator).await;
    let (hook, _) = webhook(&admin, &receiver).await;
    admin
        .patch(&path(&hook), "\"1\"", &json!({ "active": false }))
        .await
        .expect(200);
    push(&app, "a", "2025-04-29T15:10:00").await;
    assert_eq!(told(&app, &receiver).await, [] as [Value; 0]);
    admin
        .patch(&path(&hook), "\"2\"", &json!({ "active": true }))
        .await
        .expect(200);
    let since = json!({ "since": "2025-09-12T09:00:00+07:00" });
    let replayed = admin
        .post(&format!("{}/replay", path(&hook)), &since)
        .await
        .expect(200);
    assert!(replayed["deliveries"].as_i64().unwrap() > 3, "{replayed}");
    let news = told(&app, &receiver).await;
    assert!(!about(&news, "reading.changed", "2025-04").is_empty());
}

#[actix_web::test]
async fn a_typed_figure_is_told_and_so_is_that_it_was_taken_back() {
    let app = start().await;
    let receiver = Receiver::start();
    measured(&app).await;
    let admin = app.person(Role::Administrator).await;
    webhook(&admin, &receiver).await;
    let mut seen = None;
    let mut news = async || {
        sweep(&app.state, &mut seen).await.unwrap();
        while send(&app.state).await.unwrap() > 0 {}
        let calls = receiver.take();
        calls
            .iter()
            .map(|call| serde_json::from_str::<Value>(&call.body).unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(news().await, [] as [Value; 0]);

    let secretary = app.person(Role::IsoSecretary).await;
    let of = ("dossier-on-time", "2025Q1");
    let typed = type_in(&secretary, of, (45, 50), json!({}))
        .await
        .expect(201);
    let told = news().await;
    let [changed] = about(&told, "reading.changed", "2025Q1")
        .try_into()
        .unwrap();
    assert_eq!(
        (&changed["numerator"], &changed["denominator"]),
        (&json!(45), &json!(50))
    );
    assert_eq!(changed["origin"], "manual");
    let [verdict] = about(&told, "verdict.changed", "2025Q1")
        .try_into()
        .unwrap();
    assert_eq!(verdict["verdict"], "not_met");
    assert_eq!(news().await, [] as [Value; 0]);

    let request = secretary
        .request(
            reqwest::Method::POST,
            &format!(
                "/manual-readings/{}/take-back",
                typed["id"].as_str().unwrap()
            ),
        )
        .header("If-Match", "\"1\"")
        .json(&json!({ "reason": "Đếm nhầm sổ của phòng khác." }));
    secretary.send(request).await.expect(200);
    let told = news().await;
    let [changed] = about(&told, "reading.changed", "2025Q1")
        .try_into()
        .unwrap();
    assert_eq!(changed["denominator"], 0);
    assert_eq!(changed["previous"]["denominator"], 50);
    let [verdict] = about(&told, "verdict.changed", "2025Q1")
        .try_into()
        .unwrap();
    assert_eq!(verdict["verdict"], "no_data");
}
