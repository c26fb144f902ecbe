//! Files of messages, which are passed over unless they are asked for.

use mtcl::auth::Permission;
use reqwest::Method;
use serde_json::Value;

use super::{SCOPES, TASK, agencies, only, sample, send, start};
use crate::support::json;

#[actix_web::test]
async fn an_attachment_of_many_megabytes_is_passed_over() {
    let app = start(json!({ "agency": agencies() })).await;
    let sender = app.program(SCOPES).await;
    let (head, rest) = {
        let message = sample("giao-viec.edxml");
        let (head, rest) = message.split_once("JVBERi0xLjQK").unwrap();
        (head.to_owned(), rest.to_owned())
    };
    let message = format!("{head}{}{rest}", "QUJD".repeat(10 << 20));
    let answer = send(&sender, &message).await;
    assert_eq!(answer["counts"]["created"], 2, "{answer}");
}

#[actix_web::test]
async fn files_are_kept_when_they_are_asked_for() {
    let app = start(json!({ "agency": agencies() })).await;
    let scopes: Vec<Permission> = SCOPES
        .iter()
        .copied()
        .chain([Permission::EvidenceRead, Permission::EvidenceWrite])
        .collect();
    let sender = app.program(&scopes).await;
    let ask = async |message: &str| {
        let request = sender
            .request(Method::POST, "/feeds/eoffice/edxml?attachments=keep")
            .header("Content-Type", "application/xml")
            .body(message.to_owned());
        sender.send(request).await.expect(200)
    };
    let text = "eGluIGNow6Bv";
    let more = format!(
        "<Attachment><AttachmentName>loi-chao.txt</AttachmentName><ContentTransferEncoded>{text}</ContentTransferEncoded></Attachment></AttachmentEncoded>"
    );
    let message = sample("giao-viec.edxml").replace("</AttachmentEncoded>", &more);
    assert_eq!(send(&sender, &message).await["files"], Value::Null);

    // Sent again, it brings what was passed over: the PDF is kept, the text, which is not taken as evidence, is named.
    let answer = ask(&message).await;
    assert_eq!(answer["error_code"], "0");
    let refused = json!([{ "name": "loi-chao.txt", "why": "type_not_taken" }]);
    assert_eq!(
        answer["files"],
        json!({ "kept": 1, "known": 0, "refused": refused })
    );
    let document = only(&sender, "/documents").await;
    let files = format!(
        "/evidence?subject_kind=documents&subject_id={}",
        document["id"].as_str().unwrap()
    );
    let kept = only(&sender, &files).await;
    assert_eq!(kept["media_type"], "application/pdf");
    let again = ask(&message).await;
    assert_eq!(
        again["files"],
        json!({ "kept": 0, "known": 1, "refused": refused })
    );

    // What a person took off stays off.
    let off = json!({ "reason": "Tệp này không thuộc văn bản" });
    let path = format!("/evidence/{}/detach", kept["id"].as_str().unwrap());
    sender.post(&path, &off).await.expect(200);
    assert_eq!(ask(&message).await["files"]["kept"], 0);

    // Of a secret document nothing is kept, not even the name of a file.
    let secret = message
        .replace(TASK, "000.00.00.H29,2026/03/02,413/UBND-M")
        .replace("<edXML:Subject>", "<edXML:Subject>Mật: ");
    let answer = ask(&secret).await;
    let unnamed = json!({ "name": null, "why": "secret" });
    assert_eq!(
        answer["files"],
        json!({ "kept": 0, "known": 0, "refused": [unnamed, unnamed] })
    );

    let plain = app.program(SCOPES).await;
    let request = plain
        .request(Method::POST, "/feeds/eoffice/edxml?attachments=keep")
        .header("Content-Type", "application/xml")
        .body(message.clone());
    plain.send(request).await.expect(403);
}
