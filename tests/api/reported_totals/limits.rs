//! Who is limited to a unit.

use mtcl::auth::Permission;
use serde_json::Value;

use super::{dossiers, row};
use crate::support::{Actor, TestApp, json, units};

#[actix_web::test]
async fn who_is_limited_to_a_unit_reports_and_sees_that_unit_only() {
    let app = TestApp::start().await;
    let [_, office, medicine] = units(&app).await;
    dossiers(&app).await;
    let scopes = [
        Permission::DossiersWrite,
        Permission::DossiersRead,
        Permission::PushesRead,
    ];
    let [medical, clerk] = [
        app.program_in(&scopes, Some(medicine)).await,
        app.program_in(&scopes, Some(office)).await,
    ];
    let body = json!({
        "report": { "from": "2025-04-01", "to": "2025-06-30" },
        "lines": [{ "TenLinhVuc": "Khám bệnh, chữa bệnh", "TongSo": 5 }], "total": { "TongSo": 5 }
    });
    let of_medicine = medical.post("/reported-totals", &body).await.expect(200);
    let of_office = clerk.post("/reported-totals", &body).await.expect(200);
    let total = async |who: &Actor<'_>, taken: &Value| {
        let path = format!("/reported-totals/{}", taken["id"].as_str().unwrap());
        let detail = who.get(&path).await.expect(200);
        row(&detail["lines"][1]["ours"])[0]
    };
    assert_eq!(total(&medical, &of_medicine).await, 9);
    assert_eq!(
        total(&clerk, &of_office).await,
        0,
        "none of the dossiers is the office's"
    );
    assert_eq!(
        clerk.get("/reported-totals").await.expect(200)["items"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let path = format!("/reported-totals/{}", of_medicine["id"].as_str().unwrap());
    clerk.get(&path).await.expect_problem(404, "not_found");
    clerk
        .get(&format!("{path}/dossiers?figure=done"))
        .await
        .expect_problem(404, "not_found");
    let mut others = body.clone();
    others["report"]["unit"] = json!("nvy");
    let problem = clerk
        .post("/reported-totals", &others)
        .await
        .expect_problem(422, "validation_failed");
    assert_eq!(problem["errors"][0]["code"], "outside_unit");
}
