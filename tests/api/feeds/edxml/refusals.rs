//! What is refused, kept or not told.

use mtcl::auth::{Permission, Role};
use reqwest::Method;
use serde_json::Value;

use super::{ANSWERED, ASKED, SCOPES, Small, agencies, figure, only, sample, send, start};
use crate::support::{Actor, json};

#[actix_web::test]
async fn a_refused_message_is_kept_and_goes_in_once_the_map_knows_its_codes() {
    let app = start(json!({})).await;
    let sender = app.program(SCOPES).await;
    let refused = send(&sender, &ASKED.text()).await;
    assert_eq!(refused["error_code"], "1");
    assert_eq!(refused["rejected"][0]["code"], "unmapped_code");
    assert_eq!(refused["rejected"][0]["field"], "OrganId");
    for (message, code, field) in [
        ("<edXML><a/></edXML>".to_owned(), "invalid_format", None),
        ("<edXML><MessageHeader>".to_owned(), "invalid_format", None),
        (
            "<edXML><MessageHeader><DocumentId>1</DocumentId></MessageHeader></edXML>".to_owned(),
            "required",
            Some("From/OrganId"),
        ),
        (
            Small {
                on: "32/13/2026",
                id: "P-9",
                ..ASKED
            }
            .text(),
            "invalid_format",
            Some("PromulgationDate"),
        ),
        (
            Small {
                business: "<BussinessDocType>1</BussinessDocType>",
                id: "P-8",
                ..ASKED
            }
            .text(),
            "not_found",
            Some("DocumentId"),
        ),
        (
            Small {
                business: "<BussinessDocType>7</BussinessDocType>",
                id: "P-7",
                ..ASKED
            }
            .text(),
            "unknown_value",
            Some("BussinessDocType"),
        ),
    ] {
        let answer = send(&sender, &message).await;
        let row = &answer["rejected"][0];
        assert_eq!(
            (row["code"].as_str(), row["field"].as_str()),
            (Some(code), field),
            "{answer}"
        );
    }
    let admin = app.person(Role::Administrator).await;
    let seen = admin
        .send(admin.request(Method::GET, "/feeds/eoffice"))
        .await;
    let tag = seen.header("etag").to_owned();
    assert_eq!(seen.expect(200)["feed"]["rejected_open"], 7);
    let wrong = json!({ "maps": { "agency": [{ "code": "H29", "value": "boss" }], "steering": [{ "code": "1", "value": "x" }] } });
    let problem = admin.patch("/feeds/eoffice", &tag, &wrong).await;
    let problem = problem.expect_problem(422, "validation_failed");
    assert_eq!(problem["errors"].as_array().unwrap().len(), 2, "{problem}");
    let maps = json!({ "maps": { "agency": agencies() } });
    admin.patch("/feeds/eoffice", &tag, &maps).await.expect(200);

    let path = format!("/pushes/{}/retry", refused["id"].as_str().unwrap());
    let officer = app.person(Role::OneStopOfficer).await;
    officer
        .post(&path, &json!({}))
        .await
        .expect_problem(403, "forbidden");
    let clerk = app.person(Role::Clerk).await;
    let retried = clerk.post(&path, &json!({})).await.expect(200);
    assert_eq!(retried["counts"]["created"], 2, "{retried}");
    assert_eq!(only(&sender, "/directives").await["number"], "77/UBND-VX");
}

#[actix_web::test]
async fn nothing_tells_what_a_secret_document_is_about() {
    let app = start(json!({ "agency": agencies() })).await;
    let sender = app.program(SCOPES).await;
    let secret = "<DocumentType><TypeName>Công văn mật</TypeName></DocumentType><Subject>Kế hoạch ẩn</Subject><Content>Nội dung ẩn</Content>\
        <DueDate>2026/04/20</DueDate><SteeringType>2</SteeringType>";
    send(
        &sender,
        &Small {
            more: secret,
            ..ASKED
        }
        .text(),
    )
    .await;
    send(
        &sender,
        &Small {
            more: secret,
            id: "P-2",
            on: "x",
            ..ASKED
        }
        .text(),
    )
    .await;
    let outgoing = "<Subject>(Mật) Kế hoạch ẩn</Subject>";
    send(
        &sender,
        &Small {
            more: outgoing,
            ..ANSWERED
        }
        .text(),
    )
    .await;
    let documents = sender.get("/documents").await.expect(200);
    assert_eq!(
        documents["items"].as_array().unwrap().len(),
        2,
        "{documents}"
    );
    for one in documents["items"].as_array().unwrap() {
        assert_eq!(one["secrecy"], "confidential");
    }
    let directive = only(&sender, "/directives").await;
    assert_eq!(directive["subject"], "(Văn bản mật)");
    let rejected = only(&sender, "/rejected-rows?settled=false").await;
    for answer in [documents, directive, rejected] {
        assert!(!answer.to_string().contains("ẩn"), "{answer}");
    }
    assert_eq!(figure(&sender, "document-electronic-share").await, (0, 0));
}

#[actix_web::test]
async fn other_vendors_forms_are_read_and_the_feed_is_guarded() {
    let maps = json!({ "agency": [{ "code": "000.00.16.H37", "value": "own" }] });
    let app = start(maps).await;
    let sender = app.program(SCOPES).await;
    send(&sender, &sample("langson.xml")).await;
    let one = only(&sender, "/documents").await;
    assert_eq!(one["number"], "15/CV-D");
    assert_eq!(one["issued_on"], "2026-05-21");

    let post = |actor: &Actor<'_>, path: &str, kind: &str, body: String| {
        actor
            .request(Method::POST, path)
            .header("Content-Type", kind)
            .body(body)
    };
    let message = sample("langson.xml");
    let edxml = "/feeds/eoffice/edxml";
    let request = post(&sender, edxml, "application/json", message.clone());
    sender
        .send(request)
        .await
        .expect_problem(415, "unsupported_media_type");
    let request = post(&sender, edxml, "text/xml", String::new());
    sender
        .send(request)
        .await
        .expect_problem(400, "bad_request");
    let request = post(&sender, "/feeds/khac/edxml", "text/xml", message.clone());
    sender.send(request).await.expect_problem(404, "not_found");
    let half = app.program(&[Permission::DocumentsWrite]).await;
    let request = post(&half, edxml, "text/xml", message.clone());
    half.send(request).await.expect_problem(403, "forbidden");

    let dry = post(
        &sender,
        "/feeds/eoffice/edxml?dry_run=true",
        "text/xml",
        ASKED.text(),
    );
    let dry = sender.send(dry).await.expect(200);
    assert_eq!(dry["id"], Value::Null);
    let dry = Small {
        to: "H37.16",
        ..ASKED
    }
    .text();
    let dry = post(
        &sender,
        "/feeds/eoffice/edxml?dry_run=true",
        "text/xml",
        dry,
    );
    let dry = sender.send(dry).await.expect(200);
    assert_eq!(
        (&dry["id"], &dry["counts"]["created"]),
        (&Value::Null, &json!(1))
    );
    only(&sender, "/documents").await;
    let pushes = sender.get("/pushes").await.expect(200);
    assert_eq!(pushes["items"].as_array().unwrap().len(), 1);
}
