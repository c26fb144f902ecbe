//! How calls are signed, tried again, claimed, given up and replayed.

use mtcl::auth::Role;
use mtcl::features::webhooks::{claim, send};
use serde_json::Value;

use super::receiver::Receiver;
use super::{delivery, path, start, try_out, webhook};
use crate::support::json;

/// As a receiver checks a call, by the specification.
mod verify {
    use base64::Engine;
    use base64::prelude::BASE64_STANDARD;
    use hmac::{Hmac, KeyInit, Mac};
    use sha2::Sha256;

    use super::super::receiver::Received;

    pub(super) fn signed_with(call: &Received, secret: &str) -> bool {
        let key = BASE64_STANDARD
            .decode(secret.strip_prefix("whsec_").unwrap())
            .unwrap();
        call.signature.split(' ').any(|signature| {
            let (version, mac) = signature.split_once(',').unwrap();
            assert_eq!(version, "v1");
            let text = format!("{}.{}.{}", call.id, call.seconds, call.body);
            Hmac::<Sha256>::new_from_slice(&key)
                .unwrap()
                .chain_update(text)
                .verify_slice(&BASE64_STANDARD.decode(mac).unwrap())
                .is_ok()
        })
    }
}

#[actix_web::test]
async fn a_call_is_signed_and_both_secrets_sign_for_a_day() {
    let app = start().await;
    let receiver = Receiver::start();
    let admin = app.person(Role::Administrator).await;
    let (hook, first) = webhook(&admin, &receiver).await;
    let id = try_out(&admin, &hook).await;
    assert_eq!(send(&app.state).await.unwrap(), 1);
    let [call] = receiver.take().try_into().unwrap();
    assert!(verify::signed_with(&call, &first));
    assert_eq!(call.seconds, "1757646000");
    let body: Value = serde_json::from_str(&call.body).unwrap();
    assert_eq!(body["type"], "webhook.test");
    assert_eq!(body["timestamp"], "2025-09-12T10:00:00+07:00");
    let found = delivery(&admin, &id).await;
    assert_eq!(found["delivery"]["event_id"], json!(call.id));
    assert_eq!(found["delivery"]["status"], "delivered");
    assert_eq!(found["attempts"][0]["response_code"], 204);

    let rotated = admin
        .post(&format!("{}/secrets", path(&hook)), &json!({}))
        .await
        .expect(201);
    let second = rotated["secret"].as_str().unwrap();
    assert_eq!(rotated["webhook"]["secrets"].as_array().unwrap().len(), 2);
    try_out(&admin, &hook).await;
    send(&app.state).await.unwrap();
    let [call] = receiver.take().try_into().unwrap();
    assert!(verify::signed_with(&call, &first) && verify::signed_with(&call, second));

    app.set_clock("2025-09-13T10:00:01+07:00");
    let admin = app.person(Role::Administrator).await;
    try_out(&admin, &hook).await;
    send(&app.state).await.unwrap();
    let [call] = receiver.take().try_into().unwrap();
    assert!(!verify::signed_with(&call, &first) && verify::signed_with(&call, second));
}

#[actix_web::test]
async fn a_failure_is_tried_again_ever_later_and_then_given_up() {
    let app = start().await;
    let receiver = Receiver::start();
    let admin = app.person(Role::Administrator).await;
    let (hook, _) = webhook(&admin, &receiver).await;
    let id = try_out(&admin, &hook).await;
    receiver.answers(500);
    send(&app.state).await.unwrap();
    let found = delivery(&admin, &id).await;
    assert_eq!(found["delivery"]["status"], "pending");
    assert_eq!(found["delivery"]["last_attempt"]["failure"], "status");
    assert_eq!(found["delivery"]["last_attempt"]["response_code"], 500);
    assert_eq!(send(&app.state).await.unwrap(), 0, "not before its time");
    assert_eq!(receiver.take().len(), 1);

    // Somewhere else is not where figures go.
    app.set_clock("2025-09-12T10:00:07+07:00");
    receiver.answers(302);
    assert_eq!(send(&app.state).await.unwrap(), 1);
    assert_eq!(receiver.take().len(), 1, "redirects are not followed");

    app.set_clock("2025-09-12T10:10:00+07:00");
    receiver.answers(204);
    send(&app.state).await.unwrap();
    let [call] = receiver.take().try_into().unwrap();
    let found = delivery(&admin, &id).await;
    assert_eq!(found["delivery"]["status"], "delivered");
    assert_eq!(found["delivery"]["attempts"], 3);
    assert_eq!(found["delivery"]["event_id"], json!(call.id));
    assert_eq!(
        admin.get(&path(&hook)).await.expect(200)["failing_since"],
        Value::Null
    );

    // Ten failures are enough for a delivery, five days for a webhook.
    let id = try_out(&admin, &hook).await;
    receiver.stop().await;
    for day in 12..22 {
        app.set_clock(&format!("2025-09-{day}T23:00:00+07:00"));
        send(&app.state).await.unwrap();
    }
    let admin = app.person(Role::Administrator).await;
    let seen = admin.get(&path(&hook)).await.expect(200);
    assert_eq!(seen["active"], false);
    assert_eq!(seen["disabled_at"], "2025-09-17T23:00:00+07:00");
    let found = delivery(&admin, &id).await;
    assert_eq!(found["attempts"].as_array().unwrap().len(), 6);
    assert_eq!(found["delivery"]["last_attempt"]["failure"], "unreachable");
    let auditor = app.person(Role::Auditor).await;
    let log = auditor
        .get("/audit-log?action=webhook.disable")
        .await
        .expect(200);
    assert_eq!(log["items"][0]["actor_kind"], "system");
    admin
        .post(&format!("{}/test", path(&hook)), &json!({}))
        .await
        .expect_problem(409, "wrong_state");

    // Switched on again it goes on with what waited, and gives up after the tenth failure.
    let tag = format!("\"{}\"", seen["revision"]);
    admin
        .patch(&path(&hook), &tag, &json!({ "active": true }))
        .await
        .expect(200);
    for day in 22..27 {
        app.set_clock(&format!("2025-09-{day}T23:59:00+07:00"));
        send(&app.state).await.unwrap();
    }
    let admin = app.person(Role::Administrator).await;
    assert_eq!(delivery(&admin, &id).await["delivery"]["status"], "dead");
}

#[actix_web::test]
async fn two_senders_never_send_one_attempt_and_what_one_drops_the_other_sends() {
    let app = start().await;
    let other = app.second_process_with(super::loopback).await;
    let receiver = Receiver::start();
    let admin = app.person(Role::Administrator).await;
    let (hook, _) = webhook(&admin, &receiver).await;
    for _ in 0..10 {
        try_out(&admin, &hook).await;
    }
    let (ours, theirs) = futures_util::future::join(send(&app.state), send(&other.state)).await;
    assert_eq!(ours.unwrap() + theirs.unwrap(), 10);
    let mut ids: Vec<String> = receiver.take().into_iter().map(|call| call.id).collect();
    assert_eq!(ids.len(), 10);
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 10, "each arrived once");

    // A process takes one on and stops before it has sent it.
    let id = try_out(&admin, &hook).await;
    let now = app.now();
    let claimed = app.state.db.write(move |db| claim(db, now)).await.unwrap();
    assert_eq!(claimed[0].id.as_str(), id);
    assert_eq!(send(&other.state).await.unwrap(), 0, "it is another's");
    app.set_clock("2025-09-12T10:01:00+07:00");
    assert_eq!(send(&other.state).await.unwrap(), 1);
    assert_eq!(receiver.take().len(), 1);
    assert_eq!(
        delivery(&admin, &id).await["delivery"]["status"],
        "delivered"
    );
}

#[actix_web::test]
async fn a_replay_keeps_the_id_and_brings_what_was_missed() {
    let app = start().await;
    let receiver = Receiver::start();
    let admin = app.person(Role::Administrator).await;
    let (hook, _) = webhook(&admin, &receiver).await;
    let id = try_out(&admin, &hook).await;
    send(&app.state).await.unwrap();
    let [first] = receiver.take().try_into().unwrap();
    app.set_clock("2025-09-12T11:00:00+07:00");
    let admin = app.person(Role::Administrator).await;
    admin
        .post(&format!("/webhook-deliveries/{id}/replay"), &json!({}))
        .await
        .expect(200);
    send(&app.state).await.unwrap();
    let [again] = receiver.take().try_into().unwrap();
    assert_eq!((&again.id, &again.body), (&first.id, &first.body));
    assert_ne!(again.seconds, first.seconds);

    let replay = async |body: Value| {
        let answer = admin.post(&format!("{}/replay", path(&hook)), &body).await;
        answer.expect(200)["deliveries"].as_i64().unwrap()
    };
    let since = "2025-09-12T09:00:00+07:00";
    assert_eq!(replay(json!({ "since": since })).await, 0, "it arrived");
    assert_eq!(
        replay(json!({ "since": since, "also_delivered": true })).await,
        1
    );
    let later = json!({ "since": "2025-09-12T10:30:00+07:00", "also_delivered": true });
    assert_eq!(replay(later).await, 0);
    send(&app.state).await.unwrap();
    assert_eq!(receiver.take()[0].id, first.id);
}
