//! Names of units: matched, kept as groups, or asked about once.

use mtcl::auth::Role;
use serde_json::{Value, json};

use super::{imported, path, seed, upload};
use crate::support::{Actor, TestApp};

async fn unit(who: &Actor<'_>, code: &str, name: &str) -> String {
    let unit = json!({ "code": code, "name": name, "kind": "unit" });
    let made = who.post("/units", &unit).await.expect(201);
    made["id"].as_str().unwrap().to_owned()
}

fn asked(answer: &Value) -> Vec<&str> {
    answer["unit_questions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|question| question["name"].as_str().unwrap())
        .collect()
}

#[actix_web::test]
async fn names_are_matched_by_name_abbreviation_and_alias_and_groups_stay_groups() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    let office = unit(&admin, "tchc", "Phòng Tổ chức-Hành chính").await;
    let desk = unit(&admin, "mot-cua", "Bộ phận tiếp nhận và trả kết quả").await;
    let clerk = unit(&admin, "vt", "Bộ phận Văn thư").await;
    admin
        .post(
            &format!("/units/{clerk}/aliases"),
            &json!({ "alias": "Văn thư" }),
        )
        .await
        .expect(200);
    let plan = imported(&admin, 2025).await;
    let names = |place: usize| -> Vec<(Value, Value)> {
        plan["objectives"][place]["responsible_names"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| (name["unit_id"].clone(), name["group"].clone()))
            .collect()
    };
    let group = (Value::Null, json!(true));
    let is = |id: &str| (json!(id), json!(false));
    assert_eq!(names(0), [is(&desk), group.clone()]);
    // "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan."
    assert_eq!(names(2), [is(&office), group.clone()]);
    assert_eq!(names(3), [group]);
    assert_eq!(names(4)[0], is(&clerk));
    assert_eq!(names(5), [is(&office), is(&desk)]);
    assert_eq!(asked(&plan), Vec::<&str>::new(), "nothing is left to ask");
}

#[actix_web::test]
async fn an_unknown_name_is_asked_about_once_and_then_remembered() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    let office = unit(&admin, "vp", "Văn phòng Sở").await;
    let first = imported(&admin, 2021).await;
    let second = imported(&admin, 2021).await;
    let questions = asked(&first);
    assert!(!questions.contains(&"Văn phòng Sở"));
    assert!(!questions.contains(&"CBCC"), "a group is not asked about");
    assert_eq!(
        questions.iter().filter(|name| **name == "Tổ CNTT").count(),
        1
    );
    let times = |plan: &Value, name: &str| {
        let questions = plan["unit_questions"].as_array().unwrap();
        let found = questions.iter().find(|question| question["name"] == name);
        found.map(|question| question["times"].as_u64().unwrap())
    };
    assert_eq!(times(&first, "Tổ CNTT"), Some(3));

    let answers = format!("{}/unit-answers", path(&first));
    let it = unit(&admin, "cntt", "Trung tâm Công nghệ thông tin y tế").await;
    let answered = admin
        .post(&answers, &json!({ "name": "tổ cntt", "unit_id": it }))
        .await
        .expect(200);
    assert_eq!(times(&answered, "Tổ CNTT"), None);
    let led = &answered["objectives"][5]["actions"][1]["names"][0];
    assert_eq!(led["unit_id"], it);
    // Filled in where another draft uses the name, whose tag therefore changes.
    let other = admin.get(&path(&second)).await.expect(200);
    assert_eq!(times(&other, "Tổ CNTT"), None);
    assert_ne!(other["revision"], second["revision"]);
    // And known to the next import.
    let third = imported(&admin, 2021).await;
    assert_eq!(times(&third, "Tổ CNTT"), None);

    let group = admin
        .post(&answers, &json!({ "name": "Ban ISO", "new_group": true }))
        .await
        .expect(200);
    assert_eq!(times(&group, "Ban ISO"), None);
    let units = admin.get("/units").await.expect(200);
    let made = units["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|unit| unit["name"] == "Ban ISO")
        .unwrap();
    assert_eq!(made["kind"], "group");
    assert_eq!(made["code"], "ban-iso");
    let shown = upload(&admin, "/plans/import", "a.txt", seed(2021))
        .await
        .expect(200);
    assert!(!asked(&shown).contains(&"Ban ISO"));

    for (body, field) in [
        (json!({ "name": "Tổ CNTT", "unit_id": office }), "name"),
        (json!({ "name": "Đại diện lãnh đạo" }), "unit_id"),
        (
            json!({ "name": "Đại diện lãnh đạo", "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10" }),
            "unit_id",
        ),
        (
            json!({ "name": "Đại diện lãnh đạo", "unit_id": office, "new_group": true }),
            "new_group",
        ),
    ] {
        let refused = admin
            .post(&answers, &body)
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(refused["errors"][0]["field"], field);
    }
}
