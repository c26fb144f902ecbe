//! Data that many tests start from.

use mtcl::auth::Role;
use mtcl::ids::UnitId;
use serde_json::{Value, json};

use super::TestApp;

/// A department with two units: (the department, its office `vp`, its medical unit `nvy`).
pub async fn units(app: &TestApp) -> [UnitId; 3] {
    let admin = app.person(Role::Administrator).await;
    let id = |unit: Value| UnitId::from(unit["id"].as_str().unwrap().to_owned());
    let make = async |code: &str, name: &str, parent: Option<&UnitId>| {
        let unit = json!({ "code": code, "name": name, "kind": "unit", "parent_id": parent });
        id(admin.post("/units", &unit).await.expect(201))
    };
    let root = make("syt", "Sở Y tế", None).await;
    let office = make("vp", "Văn phòng Sở", Some(&root)).await;
    let medicine = make("nvy", "Phòng Nghiệp vụ Y", Some(&root)).await;
    [root, office, medicine]
}

/// A dossier of the medical unit, received online on 2025-04-08, due on 2025-05-06, with changes laid over it.
pub fn dossier(code: &str, changes: Value) -> Value {
    let mut row = json!({
        "source": "motcua-tinh",
        "code": code,
        "procedure_code": "1.012289",
        "procedure_name": "Cấp mới giấy phép hành nghề khám bệnh chữa bệnh",
        "service_level": "full",
        "channel": "online",
        "unit_code": "nvy",
        "status": "processing",
        "received_at": "2025-04-08T09:00:00",
        "due_at": "2025-05-06T17:00:00",
        "source_updated_at": "2025-04-08T09:00:00+07:00",
    });
    for (field, value) in changes.as_object().unwrap() {
        row[field] = value.clone();
    }
    row
}
