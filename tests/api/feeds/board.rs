//! The board: how each feed goes, and the balance of dossiers.

use mtcl::auth::Role;

use super::{feed, sender};
use crate::support::{TestApp, dossier, json, units};

#[actix_web::test]
async fn the_board_says_how_each_feed_goes_and_whether_dossiers_balance() {
    let app = TestApp::start().await;
    units(&app).await;
    let admin = app.person(Role::Administrator).await;
    let sender = sender(&app).await;
    let schedule =
        json!({ "client_id": sender.id, "expected_hours": 8, "expected_in": "working_hours" });
    feed(&admin, "motcua-tinh", "own_json", schedule).await;
    let late = json!({ "status": "done", "finished_at": "2025-05-07T09:00:00", "source_updated_at": "2025-05-07T09:00:00" });
    let claimed = |claim: bool| {
        let mut changes = late.clone();
        changes["claims_late"] = json!(claim);
        changes
    };
    let rows = json!([
        dossier("a", claimed(true)),
        dossier("b", claimed(false)),
        dossier("c", json!({})),
        dossier(
            "d",
            json!({ "status": "supplement_requested", "pauses": [{ "requested_at": "2025-04-09T09:00:00" }] })
        ),
        dossier(
            "e",
            json!({ "status": "withdrawn", "withdrawn_at": "2025-04-09T09:00:00" })
        ),
        dossier(
            "f",
            json!({ "status": "refused", "received_at": null, "due_at": null, "submitted_at": "2025-04-08T08:00:00" })
        ),
        dossier(
            "g",
            json!({ "received_at": "2024-12-30T09:00:00", "status": "done", "finished_at": "2025-01-03T09:00:00" })
        ),
        dossier("h", json!({ "status": "?" })),
    ]);
    let totals = json!({ "rows": 8, "by_status": { "done": 4, "withdrawn": 1 } });
    let body = json!({ "items": rows, "totals": totals });
    sender.post("/dossiers/batch", &body).await.expect(200);

    let board = admin.get("/feeds").await.expect(200);
    let one = &board["items"][0];
    assert_eq!(one["stale"], false);
    assert_eq!(one["rejected_open"], 1);
    assert_eq!(one["claims_disagree"], 1);
    assert_eq!(one["last_push"]["totals"]["agrees"], false);
    assert_eq!(one["last_push"]["totals"]["arrived"]["rows"], 8);
    assert_eq!(
        one["last_push"]["totals"]["arrived"]["by_status"]["done"],
        3
    );
    // Friday at ten and eight working hours.
    assert_eq!(one["expected_by"], "2025-09-15T10:00:00+07:00");
    assert_eq!(
        board["balance"]["whole"],
        json!({ "carried": 1, "received": 5, "finished": 3, "withdrawn": 1, "refused": 0, "open": 1, "paused": 1, "gap": 0 })
    );
    assert_eq!(board["balance"]["units"].as_array().unwrap().len(), 1);

    let provisional = async |period: &str| {
        let path = format!("/indicators/dossier-on-time/readings?period={period}");
        let admin = app.person(Role::Administrator).await;
        admin.get(&path).await.expect(200)["readings"][0]["provisional"].clone()
    };
    assert_eq!(provisional("2025-08").await, false);

    // The next push is overdue: what ended after the last one is provisional, though another feed has sent since.
    app.set_clock("2025-10-03T10:00:00+07:00");
    let admin = app.person(Role::Administrator).await;
    admin
        .post(
            "/dossiers/batch",
            &json!({ "items": [dossier("z", json!({}))] }),
        )
        .await
        .expect(200);
    let board = admin.get("/feeds").await.expect(200);
    assert_eq!(board["items"][0]["stale"], true);
    assert_eq!(provisional("2025-08").await, false);
    assert_eq!(provisional("2025-09").await, true);
    admin
        .patch("/feeds/motcua-tinh", "\"1\"", &json!({ "active": false }))
        .await
        .expect(200);
    assert_eq!(provisional("2025-09").await, false);
}
