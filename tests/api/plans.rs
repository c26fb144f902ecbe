//! `/plans`, on the two real plans.

mod contradiction;
mod difference;
mod drafts;
mod files;
mod from_sources;
mod import;
mod life;
mod measured;
mod next_year;
mod reading;
mod roles;
mod unit_names;

use mtcl::auth::Role;
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::support::{Actor, Answer, TestApp, sources};

/// The real plan of a year, as the office's file has it.
fn seed(year: u32) -> Vec<u8> {
    std::fs::read(sources::root().join(format!("tests/data/plans/muc-tieu-{year}.txt"))).unwrap()
}

async fn upload(who: &Actor<'_>, path: &str, name: &str, bytes: Vec<u8>) -> Answer {
    let file = Part::bytes(bytes).file_name(name.to_owned());
    let form = Form::new().part("file", file);
    who.send(who.request(Method::POST, path).multipart(form))
        .await
}

/// Imports a real plan for good; gives the draft.
async fn imported(who: &Actor<'_>, year: u32) -> Value {
    let name = format!("muc-tieu-{year}.txt");
    let made = upload(who, "/plans/import?dry_run=false", &name, seed(year))
        .await
        .expect(201);
    let id = made["plan_id"].as_str().unwrap();
    who.get(&format!("/plans/{id}")).await.expect(200)
}

fn path(plan: &Value) -> String {
    format!("/plans/{}", plan["id"].as_str().unwrap())
}

/// The path of an objective by its place in the plan.
fn objective_path(plan: &Value, place: usize) -> String {
    let id = plan["objectives"][place]["id"].as_str().unwrap();
    format!("{}/objectives/{id}", path(plan))
}

/// The 2025 plan, submitted by the secretary and issued by the director.
async fn issued(app: &TestApp) -> Value {
    let secretary = app.person(Role::IsoSecretary).await;
    let plan = imported(&secretary, 2025).await;
    secretary
        .post(&format!("{}/submit", path(&plan)), &Value::Null)
        .await
        .expect(200);
    app.person(Role::Director)
        .await
        .post(&format!("{}/issue", path(&plan)), &decision())
        .await
        .expect(200)
}

fn decision() -> Value {
    json!({
        "decision_number": "26/QĐ-SYT", "decision_date": "2025-01-10",
        "signer_position": "GIÁM ĐỐC", "signer_name": "Lê Văn Khoa",
    })
}

/// The actions that the audit log has for a plan, the latest first.
async fn logged(app: &TestApp, plan: &Value) -> Vec<String> {
    let auditor = app.person(Role::Auditor).await;
    let id = plan["id"].as_str().unwrap();
    let log = auditor
        .get(&format!("/audit-log?subject_id={id}"))
        .await
        .expect(200);
    let entries = log["items"].as_array().unwrap();
    entries
        .iter()
        .map(|entry| entry["action"].as_str().unwrap().to_owned())
        .collect()
}
