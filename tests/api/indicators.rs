//! `/indicators`: readings, lineage, settings

mod lineage;
mod past;
mod readings;
mod tallies;

use mtcl::auth::Permission;
use serde_json::Value;

use crate::support::{Actor, dossier, json};

async fn push(sender: &Actor<'_>, rows: &[Value]) -> Value {
    sender
        .post("/dossiers/batch", &json!({ "items": rows }))
        .await
        .expect(200)
}

fn done(code: &str, finished: &str, changes: Value) -> Value {
    let mut row = dossier(
        code,
        json!({ "status": "done", "finished_at": finished, "source_updated_at": format!("{finished}+07:00") }),
    );
    for (field, value) in changes.as_object().unwrap() {
        row[field] = value.clone();
    }
    row
}

const EVERYTHING: &[Permission] = &[
    Permission::DossiersWrite,
    Permission::DossiersRead,
    Permission::ReadingsRead,
];
