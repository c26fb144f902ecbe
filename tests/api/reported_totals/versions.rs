//! A report that is sent again, changed or not.

use mtcl::auth::Role;

use super::{LINES, QUARTER, of_feed, report, row, send, start, stored, take};
use crate::support::json;

#[actix_web::test]
async fn the_same_file_changes_nothing_and_another_becomes_a_version() {
    let app = start().await;
    let officer = app.person(Role::OneStopOfficer).await;
    let file = report(QUARTER, LINES);
    let first = take(&officer, &file, of_feed("motcua")).await;
    assert_eq!(first["report"]["status"], "new");
    let again = take(&officer, &file, of_feed("motcua")).await;
    assert_eq!(again["report"]["status"], "unchanged");
    assert_eq!(again["report"]["id"], first["report"]["id"]);

    let mut lines = LINES.to_vec();
    let mended: &[&str] = &[
        "2",
        "Dược phẩm",
        "1",
        "1",
        "",
        "",
        "1",
        "1",
        "",
        "",
        "",
        "",
        "",
    ];
    lines[2] = mended;
    let second = take(&officer, &report(QUARTER, &lines), of_feed("motcua")).await;
    assert_eq!(second["report"]["status"], "new_version");
    let stale = take(&officer, &file, of_feed("motcua")).await;
    assert_eq!(
        stale["report"]["status"], "stale",
        "the older one does not come back"
    );

    let listed = officer.get("/reported-totals").await.expect(200);
    assert_eq!(listed["items"].as_array().unwrap().len(), 1);
    assert_eq!(listed["items"][0]["version_number"], 2);
    assert_eq!(
        listed["items"][0]["differing_lines"], 2,
        "the mended line agrees now"
    );
    let all = officer
        .get("/reported-totals?all_versions=true")
        .await
        .expect(200);
    assert_eq!(all["items"].as_array().unwrap().len(), 2);
    let old = stored(&officer, &first).await;
    assert_eq!(old["report"]["latest"], false);
    assert_eq!(
        row(&old["lines"][1]["claim"]["theirs"])[0],
        2,
        "the older version stays as it was"
    );
    assert_eq!(old["versions"].as_array().unwrap().len(), 2);

    // Another sender's report of the same period is another report.
    let own = take(&officer, &file, json!({})).await;
    assert_eq!(own["report"]["status"], "new");
    let own = stored(&officer, &own).await;
    assert_eq!(own["report"]["sender_kind"], "user");
    assert_eq!(row(&own["lines"][3]["ours"])[0], 9, "of all systems");

    let auditor = app.person(Role::Auditor).await;
    let admin = app.person(Role::Administrator).await;
    let log = admin
        .get("/audit-log?action=reported_totals.store")
        .await
        .expect(200);
    assert_eq!(log["items"].as_array().unwrap().len(), 3, "{log}");
    assert_eq!(log["items"][0]["detail"]["lines"], 4);
    send(&auditor, &file, "dry_run=false", json!({}))
        .await
        .expect_problem(403, "forbidden");
    auditor.get("/reported-totals").await.expect(200);
}
