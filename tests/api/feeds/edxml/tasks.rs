//! Tasks of the province and our answers to them.

use mtcl::auth::Role;

use super::{
    ANSWERED, ASKED, SCOPES, Small, agencies, did, figure, only, sample, send, start, whole,
};
use crate::support::json;

#[actix_web::test]
async fn a_task_of_the_province_and_our_answer_become_a_figure() {
    let app = start(json!({ "agency": agencies(), "documents_signed": true })).await;
    let sender = app.program(SCOPES).await;
    let task = send(&sender, &sample("giao-viec.edxml")).await;
    assert_eq!(task["error_code"], "0", "{task}");
    assert_eq!(
        did(&task),
        [
            "documents 412/UBND-VX created",
            "directives 412/UBND-VX created"
        ]
    );
    let directive = only(&sender, "/directives").await;
    assert_eq!(directive["due_on"], "2026-03-20");
    assert_eq!(directive["issuer_code"], "H29");
    assert_eq!(directive["state"], "open");
    let incoming = only(&sender, "/documents").await;
    assert_eq!(incoming["direction"], "incoming");
    assert_eq!(incoming["author"], "UBND tỉnh X");
    assert_eq!(figure(&sender, "directive-on-time").await, (0, 1));

    // It replaces an earlier answer that nobody here knows, which is said and stops nothing.
    let reply = send(&sender, &sample("tra-loi.edxml")).await;
    assert_eq!(
        did(&reply),
        [
            "documents 310/BC-SYT created",
            "directives 412/UBND-VX completed"
        ]
    );
    assert_eq!(reply["notes"][0]["code"], "unknown_document", "{reply}");
    let directive = only(&sender, "/directives").await;
    assert_eq!(directive["done_on"], "2026-03-19");
    assert_eq!(directive["reply_number"], "310/BC-SYT");
    assert_eq!(figure(&sender, "directive-on-time").await, (1, 1));
    assert_eq!(figure(&sender, "document-electronic-share").await, (1, 1));

    for name in ["giao-viec.edxml", "tra-loi.edxml"] {
        let again = send(&sender, &sample(name)).await;
        assert_eq!(again["counts"]["unchanged"], 1, "{again}");
        assert_eq!(again["did"], json!([]));
    }
    let pushes = sender.get("/pushes?feed_code=eoffice").await.expect(200);
    let pushes = pushes["items"].as_array().unwrap();
    assert!(pushes.iter().all(|push| push["adapter"] == "edxml"));
    assert_eq!(
        pushes.len(),
        6,
        "one a message, and one for the rows of the task"
    );
    let kept = format!("{pushes:?}{directive}{incoming}");
    for name in ["Nguyễn Văn A", "Trần Thị B", "0911111111", "b@x.example"] {
        assert!(!kept.contains(name), "{name}");
    }
    whole(&app).await;
}

#[actix_web::test]
async fn an_answer_counts_whichever_comes_first_and_only_while_it_stands() {
    let app = start(json!({ "agency": agencies() })).await;
    let sender = app.program(SCOPES).await;
    let early = send(&sender, &ANSWERED.text()).await;
    assert_eq!(early["notes"][0]["code"], "unknown_task");
    let task = send(&sender, &ASKED.text()).await;
    assert!(
        did(&task).contains(&"directives 77/UBND-VX completed".to_owned()),
        "{task}"
    );
    assert_eq!(figure(&sender, "directive-on-time").await, (1, 1));

    let revoked = Small {
        business: "<BussinessDocType>1</BussinessDocType><BussinessDocReason>Gửi nhầm</BussinessDocReason>",
        sent: "2026/04/19 08:00:00",
        ..ANSWERED
    };
    let answer = send(&sender, &revoked.text()).await;
    assert_eq!(
        did(&answer),
        [
            "documents 90/BC-SYT voided",
            "directives 77/UBND-VX reopened"
        ]
    );
    let void = only(&sender, "/documents?state=void").await;
    assert_eq!(void["void_reason"], "Thu hồi: Gửi nhầm");
    assert_eq!(figure(&sender, "directive-on-time").await, (0, 1));

    // An answer after the last day, in place of the one taken back.
    let late = Small {
        id: "S-2",
        code: ("95", "BC-SYT"),
        on: "2026/04/25",
        sent: "2026/04/25 08:00:00",
        ..ANSWERED
    };
    send(&sender, &late.text()).await;
    let directive = only(&sender, "/directives").await;
    assert_eq!(directive["reply_number"], "95/BC-SYT");
    assert_eq!(figure(&sender, "directive-on-time").await, (0, 1));
    whole(&app).await;
}

#[actix_web::test]
async fn what_is_updated_replaced_or_revoked_leaves_one_row_that_counts() {
    let app = start(json!({ "agency": agencies() })).await;
    let sender = app.program(SCOPES).await;
    send(&sender, &ASKED.text()).await;
    let update = |more: &'static str, sent: &'static str| Small {
        more,
        sent,
        business: "<BussinessDocType>2</BussinessDocType>",
        ..ASKED
    };
    let later = update(
        "<Subject>Báo cáo nhân lực</Subject><DueDate>2026/05/15</DueDate><SteeringType>2</SteeringType>",
        "2026/04/10 08:00:00",
    );
    send(&sender, &later.text()).await;
    assert_eq!(only(&sender, "/directives").await["due_on"], "2026-05-15");
    let stale = update(
        "<Subject>Khác</Subject><DueDate>2026/04/25</DueDate><SteeringType>2</SteeringType>",
        "2026/04/05 08:00:00",
    );
    let stale = send(&sender, &stale.text()).await;
    assert_eq!(stale["counts"]["stale"], 1, "{stale}");

    // A person says that others lead; what replaces the document does not undo it.
    let directive = only(&sender, "/directives").await;
    let clerk = app.person(Role::Clerk).await;
    let typed = json!({ "items": [{
        "number": "77/UBND-VX", "issued_on": "2026-04-01", "issuer_code": "H29", "subject": "Báo cáo nhân lực",
        "role": "coordinating", "due_on": "2026-05-15", "if_version": directive["version_number"]
    }] });
    clerk.post("/directives/batch", &typed).await.expect(200);
    let replacement = Small {
        id: "P-2",
        code: ("78", "UBND-VX"),
        on: "2026/04/12",
        sent: "2026/04/12 08:00:00",
        business: "<BussinessDocType>3</BussinessDocType><BussinessDocReason>Sai thể thức</BussinessDocReason><ReplacementInfoList>\
            <ReplacementInfo><DocumentId>P-1</DocumentId></ReplacementInfo></ReplacementInfoList>",
        ..ASKED
    };
    let answer = send(&sender, &replacement.text()).await;
    assert_eq!(
        did(&answer),
        [
            "documents 77/UBND-VX voided",
            "directives 77/UBND-VX voided",
            "documents 78/UBND-VX created",
            "directives 78/UBND-VX created"
        ]
    );
    let left = only(&sender, "/directives").await;
    assert_eq!(
        (&left["number"], &left["role"]),
        (&json!("78/UBND-VX"), &json!("coordinating"))
    );
    let void = only(&sender, "/directives?state=void").await;
    assert_eq!(
        void["void_reason"],
        "Được thay thế bằng 78/UBND-VX: Sai thể thức"
    );

    // An update by which the number changes moves the row.
    let renumbered = Small {
        id: "P-2",
        code: ("79", "UBND-VX"),
        on: "2026/04/12",
        sent: "2026/04/13 08:00:00",
        business: "<BussinessDocType>2</BussinessDocType>",
        ..ASKED
    };
    send(&sender, &renumbered.text()).await;
    assert_eq!(only(&sender, "/directives").await["number"], "79/UBND-VX");

    // We are taken off the list of receivers.
    let without_us = Small {
        id: "P-2",
        to: "H29.17",
        code: ("79", "UBND-VX"),
        on: "2026/04/12",
        sent: "2026/04/14 08:00:00",
        business: "<BussinessDocType>2</BussinessDocType><BussinessDocumentInfo><ReceiverList><Receiver><OrganId>H29.16</OrganId>\
            <ReceiverType>0</ReceiverType></Receiver></ReceiverList></BussinessDocumentInfo>",
        ..ASKED
    };
    let answer = send(&sender, &without_us.text()).await;
    assert_eq!(
        answer["notes"].as_array().unwrap().last().unwrap()["code"],
        "not_for_us"
    );
    let listed = sender.get("/directives").await.expect(200);
    assert_eq!(listed["items"], json!([]));
    whole(&app).await;
}
