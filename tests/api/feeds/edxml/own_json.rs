//! Rows of our own JSON that come through a feed.

use mtcl::auth::Role;

use super::{SCOPES, only};
use crate::support::{TestApp, json, units};

#[actix_web::test]
async fn our_own_json_of_any_kind_may_come_through_a_feed() {
    let app = TestApp::start().await;
    units(&app).await;
    let admin = app.person(Role::Administrator).await;
    for (code, kind) in [("viec", "directives"), ("nguoi", "staff")] {
        let feed =
            json!({ "code": code, "name": code, "source_kind": kind, "adapter": "own_json" });
        admin.post("/feeds", &feed).await.expect(201);
    }
    let sender = app.program(SCOPES).await;
    let row = json!({
        "number": "1/UBND", "issued_on": "2025-03-03", "subject": "Báo cáo", "role": "lead", "due_on": "2025-03-14"
    });
    let rows = json!({ "items": [row] });
    sender
        .post("/directives/batch?feed=viec", &rows)
        .await
        .expect(200);
    let push = only(&sender, "/pushes?feed_code=viec").await;
    assert_eq!(push["source_kind"], "directives");
    // That one sends something else.
    sender
        .post("/directives/batch?feed=nguoi", &rows)
        .await
        .expect_problem(404, "not_found");
}
