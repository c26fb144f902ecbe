//! Statuses of documents that were sent.

use super::{SCOPES, TASK, agencies, did, only, sample, send, start, whole};
use crate::support::json;

#[actix_web::test]
async fn statuses_stay_with_their_document_and_complete_only_where_that_is_wanted() {
    let app = start(json!({ "agency": agencies(), "status_completes": true })).await;
    let sender = app.program(SCOPES).await;
    send(&sender, &sample("giao-viec.edxml")).await;
    let id = only(&sender, "/documents").await["id"]
        .as_str()
        .unwrap()
        .to_owned();
    // The sample is about a document that nobody here knows.
    let unknown = send(&sender, &sample("status-tiep-nhan.edxml")).await;
    assert_eq!(unknown["notes"][0]["code"], "unknown_document");
    let status = |from: &str, code: &str| {
        format!(
            "<edXML><MessageHeader><From><OrganId>{from}</OrganId><OrganName>Sở Y tế</OrganName></From><ResponseFor>\
             <OrganId>000.00.00.H29</OrganId><DocumentId>{TASK}</DocumentId></ResponseFor><StaffInfo><Department>VP</Department>\
             <Staff>Lê Văn Kín</Staff></StaffInfo><StatusCode>{code}</StatusCode><Description>Xong</Description>\
             <Timestamp>2026/03/18 09:00:00</Timestamp></MessageHeader></edXML>"
        )
    };
    send(&sender, &status("H29.16", "3")).await;
    assert_eq!(only(&sender, "/directives").await["state"], "open");
    // Somebody else's completion is not ours.
    send(&sender, &status("H29.17", "06")).await;
    assert_eq!(only(&sender, "/directives").await["state"], "open");
    let done = send(&sender, &status("H29.16", "06")).await;
    assert_eq!(did(&done), ["directives 412/UBND-VX completed"]);
    assert_eq!(only(&sender, "/directives").await["done_on"], "2026-03-18");
    let again = send(&sender, &status("H29.16", "06")).await;
    assert_eq!(again["counts"]["unchanged"], 1);

    let statuses = sender
        .get(&format!("/documents/{id}/statuses"))
        .await
        .expect(200);
    let found: Vec<(&str, &str)> = statuses["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["reporter"].as_str().unwrap(),
                one["status"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [("H29.16", "06"), ("H29.17", "06"), ("H29.16", "03")]
    );
    assert!(!statuses.to_string().contains("Kín"));
    whole(&app).await;
}
