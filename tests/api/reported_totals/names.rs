//! Names of fields that nobody knows.

use mtcl::auth::Role;
use reqwest::Method;
use serde_json::Value;

use super::{LINES, QUARTER, of_feed, report, row, start, stored, take};
use crate::support::{Actor, json};

#[actix_web::test]
async fn a_name_that_nobody_knows_is_asked_about_and_what_was_said_is_kept() {
    let app = start().await;
    let officer = app.person(Role::OneStopOfficer).await;
    let taken = take(&officer, &report(QUARTER, LINES), of_feed("motcua")).await;
    let detail = stored(&officer, &taken).await;
    let offers = detail["offers"].as_array().unwrap();
    assert!(
        offers.contains(&json!("MP")) && offers.contains(&json!("Dược phẩm")),
        "{detail}"
    );
    assert_eq!(detail["may"]["map"], true);
    let id = taken["report"]["id"].as_str().unwrap();
    let put = async |who: &Actor<'_>, line: u32, fields: Value| {
        let path = format!("/reported-totals/{id}/lines/{line}/fields");
        who.send(
            who.request(Method::PUT, &path)
                .json(&json!({ "fields": fields })),
        )
        .await
    };
    let mapped = put(&officer, 3, json!(["MP"])).await.expect(200);
    assert_eq!(
        (
            &mapped["lines"][2]["matching"],
            &mapped["lines"][2]["fields_kept"]
        ),
        (&json!("matched"), &json!(true))
    );
    assert_eq!(
        row(&mapped["lines"][2]["ours"]),
        [1, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0]
    );
    let difference = row(&mapped["lines"][2]["difference"]);
    assert_eq!(
        (difference[9], difference[10]),
        (-1, 1),
        "the unreadable cell is not compared: {mapped}"
    );
    assert_eq!(mapped["report"]["unmatched_lines"], 0);

    // Kept for the sender's next report, and for nobody else's.
    let next = take(&officer, &report("Tháng 6/2025", LINES), of_feed("motcua")).await;
    assert_eq!(
        stored(&officer, &next).await["lines"][2]["fields_kept"],
        true
    );
    let own = take(&officer, &report(QUARTER, LINES), json!({})).await;
    assert_eq!(
        stored(&officer, &own).await["lines"][2]["matching"],
        "unmatched"
    );

    // None of ours; then forgotten.
    let none = put(&officer, 3, json!([])).await.expect(200);
    assert_eq!(row(&none["lines"][2]["ours"]), [0; 11]);
    let forgotten = put(&officer, 3, json!(null)).await.expect(200);
    assert_eq!(forgotten["lines"][2]["matching"], "unmatched");
    let admin = app.person(Role::Administrator).await;
    let log = admin
        .get("/audit-log?action=reported_totals.map")
        .await
        .expect(200);
    let items = log["items"].as_array().unwrap();
    assert_eq!(items.len(), 3, "{log}");
    assert_eq!(items[1]["detail"]["old"], json!(["MP"]));
    assert_eq!(items[1]["detail"]["new"], json!([]));

    put(&officer, 4, json!(["MP"]))
        .await
        .expect_problem(409, "wrong_state");
    put(&officer, 9, json!(["MP"]))
        .await
        .expect_problem(404, "not_found");
    put(&officer, 3, json!([" "]))
        .await
        .expect_problem(422, "validation_failed");
    let auditor = app.person(Role::Auditor).await;
    put(&auditor, 3, json!(["MP"]))
        .await
        .expect_problem(403, "forbidden");
}
