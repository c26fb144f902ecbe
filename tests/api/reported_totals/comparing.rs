//! A report beside what our dossiers give, cell by cell, and the dossiers behind each number.

use mtcl::auth::Role;
use serde_json::Value;

use super::{LINES, QUARTER, broken, of_feed, report, row, send, start, stored, take};
use crate::support::json;

#[actix_web::test]
async fn a_report_with_broken_sums_is_previewed_kept_and_compared_cell_by_cell() {
    let app = start().await;
    let officer = app.person(Role::OneStopOfficer).await;
    let file = report(QUARTER, LINES);

    let seen = send(&officer, &file, "", of_feed("motcua"))
        .await
        .expect(200);
    assert_eq!(seen["table"]["kind"], "report_06a", "{seen}");
    assert_eq!(seen["push"], json!(null));
    let preview = &seen["report"];
    assert_eq!(
        (&preview["status"], &preview["id"]),
        (&json!("new"), &json!(null))
    );
    assert_eq!(preview["heading"], QUARTER);
    assert_eq!(
        (&preview["from"], &preview["to"], &preview["as_of"]),
        (
            &json!("2025-04-01"),
            &json!("2025-06-30"),
            &json!("2025-06-30")
        )
    );
    assert_eq!(
        (&preview["broken_lines"], &preview["unreadable_lines"]),
        (&json!(2), &json!(1)),
        "the line with a broken sum, and the total that its lines do not give: {preview}"
    );
    let none = officer.get("/reported-totals").await.expect(200);
    assert_eq!(none["items"], json!([]), "a dry run keeps nothing");

    let taken = take(&officer, &file, of_feed("motcua")).await;
    let detail = stored(&officer, &taken).await;
    let lines = detail["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 4);
    let [kcb, drug, unknown, total] = [0, 1, 2, 3].map(|place| &lines[place]);

    assert_eq!(kcb["claim"]["label"], "Khám bệnh, chữa bệnh");
    assert_eq!(kcb["claim"]["words"]["done_late"], "-", "word for word");
    assert_eq!(kcb["matching"], "matched");
    assert_eq!(
        row(&kcb["claim"]["theirs"]),
        [5, 3, 1, 1, 4, 1, 3, 0, 1, 1, -1]
    );
    assert_eq!(row(&kcb["ours"]), [5, 3, 1, 1, 4, 1, 2, 1, 1, 0, 1]);
    assert_eq!(row(&kcb["difference"]), [0, 0, 0, 0, 0, 0, 1, -1, 0, 1, -1]);
    assert_eq!(
        (&kcb["differs"], broken(&kcb["claim"])),
        (&json!(true), Vec::new())
    );
    assert_eq!(
        kcb["on_time"],
        json!({ "theirs": { "numerator": 4, "denominator": 4 }, "ours": { "numerator": 3, "denominator": 4 } })
    );
    assert_eq!(
        kcb["online"],
        json!({ "theirs": { "numerator": 3, "denominator": 4 }, "ours": { "numerator": 3, "denominator": 4 } })
    );

    assert_eq!(
        drug["fields"],
        json!(["Dược phẩm"]),
        "through the catalogue: {drug}"
    );
    assert_eq!(row(&drug["ours"]), [1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0]);
    assert_eq!(
        broken(&drug["claim"]),
        [("received".to_owned(), true), ("balance".to_owned(), false)]
    );
    assert_eq!(row(&drug["difference"]), [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

    assert_eq!(
        (&unknown["matching"], &unknown["ours"]),
        (&json!("unmatched"), &json!(null))
    );
    assert_eq!(unknown["claim"]["unreadable"], json!(["open_in_time"]));
    assert_eq!(unknown["claim"]["words"]["open_in_time"], "x");

    assert_eq!(
        (&total["claim"]["kind"], &total["matching"]),
        (&json!("total"), &json!("sum"))
    );
    assert_eq!(
        row(&total["ours"]),
        [8, 5, 2, 1, 5, 2, 2, 1, 2, 1, 1],
        "with what no line is about, and without another system's"
    );
    assert_eq!(total["claim"]["wrong_totals"], json!([]));
    assert_eq!(
        broken(&total["claim"]),
        [("received".to_owned(), true), ("balance".to_owned(), false)]
    );
    assert_eq!(
        detail["beside"],
        json!({ "paused": 1, "withdrawn": 0, "refused": 0 })
    );
    let outside: Vec<(&Value, i64)> = detail["outside"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["code"], row(&one["ours"])[0]))
        .collect();
    assert_eq!(outside, [(&json!(null), 1), (&json!("MP"), 1)]);
    assert_eq!(
        (&detail["rule"], &detail["compared_to"]),
        (&json!("dossier-on-time"), &json!("2025-06-30"))
    );
    let summary = &detail["report"];
    assert_eq!(
        (
            &summary["sender_kind"],
            &summary["sender_name"],
            &summary["feed_code"]
        ),
        (
            &json!("feed"),
            &json!("Một cửa điện tử tỉnh"),
            &json!("motcua")
        )
    );
    assert_eq!(
        (
            &summary["differing_lines"],
            &summary["unmatched_lines"],
            &summary["broken_lines"]
        ),
        (&json!(3), &json!(1), &json!(2))
    );

    let board = officer.get("/feeds").await.expect(200);
    let report = &board["items"][0]["report"];
    assert_eq!(
        (
            &report["differing_lines"],
            &report["unmatched_lines"],
            &report["to"]
        ),
        (&json!(3), &json!(1), &json!("2025-06-30")),
        "{board}"
    );
    assert_eq!(report["id"], summary["id"]);
    assert_eq!(
        board["items"][0]["last_push"],
        json!(null),
        "a report is no push"
    );
}

#[actix_web::test]
async fn a_number_of_ours_leads_to_exactly_the_dossiers_behind_it() {
    let app = start().await;
    let officer = app.person(Role::OneStopOfficer).await;
    let taken = take(&officer, &report(QUARTER, LINES), of_feed("motcua")).await;
    let detail = stored(&officer, &taken).await;
    let id = taken["report"]["id"].as_str().unwrap();
    let behind = async |query: &str| -> Vec<String> {
        let path = format!("/reported-totals/{id}/dossiers?{query}");
        let rows = officer.get(&path).await.expect(200);
        let items = rows["items"].as_array().unwrap().iter();
        items
            .map(|one| one["code"].as_str().unwrap().to_owned())
            .collect()
    };
    for (place, line) in (1..).zip(detail["lines"].as_array().unwrap()) {
        for (name, count) in line["ours"].as_object().into_iter().flatten() {
            let found = behind(&format!("line={place}&figure={name}")).await;
            assert_eq!(
                i64::try_from(found.len()).unwrap(),
                count.as_i64().unwrap(),
                "{place} {name}"
            );
        }
    }
    assert_eq!(
        behind("line=1&figure=done_late").await,
        ["H29.16-250408-0002"]
    );
    assert_eq!(
        behind("line=1&figure=carried").await,
        ["H29.16-250310-0005"]
    );
    let outside = behind("figure=received&outside=true").await;
    assert_eq!(outside, ["H29.16-250620-0009", "H29.16-250408-0010"]);

    let first = officer
        .get(&format!(
            "/reported-totals/{id}/dossiers?line=1&figure=received&limit=2"
        ))
        .await
        .expect(200);
    let cursor = first["next_cursor"].as_str().unwrap();
    assert_eq!(
        behind(&format!("line=1&figure=received&cursor={cursor}"))
            .await
            .len(),
        3
    );
    officer
        .get(&format!(
            "/reported-totals/{id}/dossiers?line=9&figure=done"
        ))
        .await
        .expect_problem(422, "validation_failed");
}
