//! `/procedures`, `/directives`, `/documents`, `/staff`, `/trainings`, `/five-s-audits`, `/upkeep`, `/survey-results`:
//! what all kinds share, and each kind's way from its rows to its figure.

mod figures;
mod rows;

use mtcl::auth::Permission;
use mtcl::features::indicators;
use serde_json::Value;

use crate::support::{Actor, json};

const EVERYTHING: &[Permission] = &[
    Permission::SourcesRead,
    Permission::ProceduresWrite,
    Permission::DirectivesWrite,
    Permission::DocumentsWrite,
    Permission::TrainingsWrite,
    Permission::FiveSWrite,
    Permission::UpkeepWrite,
    Permission::SurveysWrite,
    Permission::ReadingsRead,
    Permission::PushesRead,
];

async fn push(sender: &Actor<'_>, path: &str, rows: &[Value]) -> Value {
    sender
        .post(&format!("{path}/batch"), &json!({ "items": rows }))
        .await
        .expect(200)
}

fn with(row: &Value, changes: Value) -> Value {
    let mut row = row.clone();
    for (field, value) in changes.as_object().unwrap() {
        row[field] = value.clone();
    }
    row
}

fn directive() -> Value {
    json!({
        "number": "1024/UBND-VX", "issued_on": "2025-03-03", "subject": "Báo cáo tiêm chủng mở rộng", "role": "lead",
        "due_on": "2025-03-14", "unit_code": "nvy", "source": "eoffice"
    })
}

/// The pair and the reasons of a figure.
async fn figure(sender: &Actor<'_>, indicator: &str, period: &str) -> (i64, i64, Value) {
    let path = format!("/indicators/{indicator}/readings?period={period}");
    let answer = sender.get(&path).await.expect(200);
    let reading = &answer["readings"][0];
    (
        reading["numerator"].as_i64().unwrap(),
        reading["denominator"].as_i64().unwrap(),
        reading["counts"].clone(),
    )
}

#[track_caller]
fn whole(found: &[indicators::Recomputed]) {
    for one in found {
        assert!(
            one.differences.is_empty(),
            "{}: {:?}",
            one.indicator_code,
            one.differences
        );
    }
}
