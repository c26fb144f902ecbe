//! The period that a report is of, and until when it counted.

use mtcl::auth::Role;
use serde_json::Value;

use super::{LINES, report, row, send, start, stored, take};
use crate::support::json;

#[actix_web::test]
async fn the_period_is_asked_for_and_never_guessed() {
    let app = start().await;
    let officer = app.person(Role::OneStopOfficer).await;
    let file = report("Kèm theo Báo cáo ngày 15 tháng 6 năm 2025", LINES);
    let seen = send(&officer, &file, "", json!({})).await.expect(200);
    assert_eq!(seen["report"]["missing"], json!(["from", "to"]), "{seen}");
    assert_eq!(seen["report"]["status"], json!(null));
    assert_eq!(seen["report"]["lines"].as_array().unwrap().len(), 4);
    let problem = send(&officer, &file, "dry_run=false", json!({}))
        .await
        .expect_problem(422, "validation_failed");
    let fields: Vec<&Value> = problem["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["field"])
        .collect();
    assert_eq!(fields, ["report.from", "report.to"]);

    // The year is not over, so the sender has to say until when it counted.
    let year = json!({ "report": { "from": "2025-01-01", "to": "2025-12-31" } });
    let seen = send(&officer, &file, "", year).await.expect(200);
    assert_eq!(seen["report"]["missing"], json!(["as_of"]));
    for (terms, field, code) in [
        (
            json!({ "from": "2025-04-01", "to": "2025-03-31" }),
            "report.to",
            "impossible_dates",
        ),
        (
            json!({ "from": "2020-01-01", "to": "2025-03-31" }),
            "report.to",
            "out_of_range",
        ),
        (
            json!({ "from": "2025-04-01", "to": "2025-12-31", "as_of": "2025-12-01" }),
            "report.as_of",
            "out_of_range",
        ),
        (
            json!({ "from": "2025-04-01", "to": "2025-06-30", "feed": "khong-co" }),
            "report.feed",
            "not_found",
        ),
        (
            json!({ "from": "2025-04-01", "to": "2025-06-30", "unit": "khong-co" }),
            "report.unit",
            "unknown_unit",
        ),
    ] {
        let problem = send(&officer, &file, "", json!({ "report": terms }))
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(
            (
                &problem["errors"][0]["field"],
                &problem["errors"][0]["code"]
            ),
            (&json!(field), &json!(code))
        );
    }

    // Counted up to the day before the 15th: so are ours.
    let terms = json!({ "report": { "from": "2025-04-01", "to": "2025-06-30", "as_of": "2025-06-14", "feed": "motcua", "remark": "Số tạm tính" } });
    let taken = take(&officer, &file, terms).await;
    let detail = stored(&officer, &taken).await;
    assert_eq!(
        (&detail["compared_to"], &detail["remark"]),
        (&json!("2025-06-14"), &json!("Số tạm tính"))
    );
    assert_eq!(
        row(&detail["lines"][3]["ours"])[0],
        7,
        "the one of 20 June came later"
    );
}
