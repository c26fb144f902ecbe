//! `/sites`: pages that are watched, on servers of this machine.

mod certificates;
mod faults;
mod keeping;
mod schedule;
mod web;

use std::time::Duration;

use mtcl::auth::Role;
use mtcl::config::Settings;
use serde_json::Value;

use self::web::Web;
use crate::support::{Actor, TestApp, json, units};

fn loopback(settings: &mut Settings) {
    settings.outgoing_allow = vec!["127.0.0.1".parse().unwrap()];
    settings.site_check_time = Duration::from_secs(5);
}

/// A server that may call this machine, with the department's units.
async fn start() -> TestApp {
    let app = TestApp::start_with(loopback).await;
    units(&app).await;
    app
}

/// A page that is checked for being reached each day at eleven, with changes laid over it.
fn site(code: &str, url: &str, changes: Value) -> Value {
    let mut site = json!({
        "code": code, "name": format!("Trang {code}"), "channel": "website", "url": url, "availability": true,
        "schedule": { "every": 1, "unit": "days", "at_hour": 11 },
    });
    for (field, value) in changes.as_object().unwrap() {
        site[field] = value.clone();
    }
    site
}

/// Enters it.
async fn watch(person: &Actor<'_>, site: Value) -> Value {
    person.post("/sites", &site).await.expect(201)
}

fn path(site: &Value) -> String {
    format!("/sites/{}", site["id"].as_str().unwrap())
}

/// What a check by hand finds, in the order of the kinds.
async fn check(person: &Actor<'_>, site: &Value) -> Vec<Value> {
    let answer = person
        .post(&format!("{}/checks", path(site)), &json!({}))
        .await;
    answer.expect(201)["items"].as_array().unwrap().clone()
}

/// The checks of a page, the latest first.
async fn history(person: &Actor<'_>, site: &Value) -> Vec<Value> {
    let answer = person.get(&format!("{}/checks", path(site))).await;
    answer.expect(200)["items"].as_array().unwrap().clone()
}

/// Numerator, denominator and reasons of `website-upkeep` in 2025.
async fn upkeep(person: &Actor<'_>) -> (Value, Value, Value) {
    let answer = person
        .get("/indicators/website-upkeep/readings?period=2025")
        .await
        .expect(200);
    let reading = &answer["readings"][0];
    (
        reading["numerator"].clone(),
        reading["denominator"].clone(),
        reading["counts"].clone(),
    )
}

/// An RSS feed whose entries are of these times.
fn feed(times: &[&str]) -> String {
    let items: Vec<String> = times
        .iter()
        .map(|time| format!("<item><title>Tin</title><pubDate>{time}</pubDate></item>"))
        .collect();
    format!(
        "<?xml version=\"1.0\"?><rss><channel>{}</channel></rss>",
        items.concat()
    )
}

async fn secretary(app: &TestApp) -> Actor<'_> {
    app.person(Role::IsoSecretary).await
}

/// A web server on which `/` is in order.
fn web() -> Web {
    let web = Web::start();
    web.put("/", |_| {});
    web
}
