//! Messages of the document axis, from the wire to the rows and the figures.

use mtcl::auth::{Permission, Role};
use mtcl::features::{audit_log, indicators};
use reqwest::Method;
use serde_json::Value;

use crate::support::sources::root;
use crate::support::{Actor, TestApp, json, units};

const SCOPES: &[Permission] = &[
    Permission::DocumentsWrite,
    Permission::DirectivesWrite,
    Permission::SourcesRead,
    Permission::PushesRead,
    Permission::ReadingsRead,
];
const NOW: &str = "2026-06-10T10:00:00+07:00";
const TASK: &str = "000.00.00.H29,2026/03/02,412/UBND-VX";

fn sample(name: &str) -> String {
    std::fs::read_to_string(root().join("tests/data/edxml").join(name)).unwrap()
}

fn agencies() -> Value {
    json!([{ "code": "H29.16", "value": "own" }, { "code": "000.00.00.H29", "value": "assigns" }])
}

/// A department with a feed for messages, at a time after those of the samples.
async fn start(maps: Value) -> TestApp {
    let app = TestApp::start().await;
    units(&app).await;
    app.set_clock(NOW);
    let feed = json!({
        "code": "eoffice", "name": "Trục văn bản", "source_kind": "documents", "adapter": "edxml", "maps": maps
    });
    let admin = app.person(Role::Administrator).await;
    admin.post("/feeds", &feed).await.expect(201);
    app
}

async fn send(sender: &Actor<'_>, message: &str) -> Value {
    let request = sender
        .request(Method::POST, "/feeds/eoffice/edxml")
        .header("Content-Type", "application/xml; charset=utf-8")
        .body(message.to_owned());
    sender.send(request).await.expect(200)
}

async fn only(sender: &Actor<'_>, path: &str) -> Value {
    let listed = sender.get(path).await.expect(200);
    let [one] = listed["items"].as_array().unwrap().as_slice() else {
        panic!("one row, not {listed}");
    };
    one.clone()
}

fn did(answer: &Value) -> Vec<String> {
    let done = answer["did"].as_array().unwrap().iter();
    done.map(|one| {
        let word = |name: &str| one[name].as_str().unwrap().to_owned();
        format!("{} {} {}", word("kind"), word("number"), word("action"))
    })
    .collect()
}

/// What a small message of ours or of others says.
struct Small<'a> {
    from: &'a str,
    to: &'a str,
    id: &'a str,
    /// Number and notation.
    code: (&'a str, &'a str),
    on: &'a str,
    /// Anything else of the header.
    more: &'a str,
    /// What stands in `Bussiness`.
    business: &'a str,
    /// When it left.
    sent: &'a str,
}

impl Small<'_> {
    fn text(&self) -> String {
        let Self {
            from,
            to,
            id,
            code: (number, notation),
            on,
            more,
            business,
            sent,
        } = self;
        let header = format!(
            "<From><OrganId>{from}</OrganId><OrganName>Cơ quan {from}</OrganName></From><To><OrganId>{to}</OrganId></To>\
             <DocumentId>{id}</DocumentId><Code><CodeNumber>{number}</CodeNumber><CodeNotation>{notation}</CodeNotation></Code>\
             <PromulgationInfo><PromulgationDate>{on}</PromulgationDate></PromulgationInfo>{more}"
        );
        let traces = format!(
            "<Bussiness>{business}</Bussiness><TraceHeader><OrganId>{from}</OrganId><Timestamp>{sent}</Timestamp></TraceHeader>"
        );
        format!(
            "<edXML><edXMLEnvelope><edXMLHeader><MessageHeader>{header}</MessageHeader><TraceHeaderList>{traces}\
             </TraceHeaderList></edXMLHeader></edXMLEnvelope></edXML>"
        )
    }
}

const ASKED: Small<'_> = Small {
    from: "000.00.00.H29",
    to: "000.00.16.H29",
    id: "P-1",
    code: ("77", "UBND-VX"),
    on: "2026/04/01",
    more: "<Subject>Báo cáo nhân lực</Subject><DueDate>2026/04/20</DueDate><SteeringType>2</SteeringType>",
    business: "<BussinessDocType>0</BussinessDocType>",
    sent: "2026/04/01 08:00:00",
};

const ANSWERED: Small<'_> = Small {
    from: "H29.16",
    to: "H29",
    id: "S-1",
    code: ("90", "BC-SYT"),
    on: "2026/04/18",
    more: "<Subject>Về nhân lực</Subject><ResponseFor><OrganId>H29</OrganId><Code>77/UBND-VX</Code>\
           <PromulgationDate>2026/04/01</PromulgationDate></ResponseFor>",
    business: "<BussinessDocType>0</BussinessDocType>",
    sent: "2026/04/18 08:00:00",
};

async fn figure(sender: &Actor<'_>, indicator: &str) -> (i64, i64) {
    let path = format!("/indicators/{indicator}/readings?period=2026");
    let answer = sender.get(&path).await.expect(200);
    let reading = &answer["readings"][0];
    (
        reading["numerator"].as_i64().unwrap(),
        reading["denominator"].as_i64().unwrap(),
    )
}

async fn whole(app: &TestApp) {
    for one in app.state.db.read(indicators::verify).await.unwrap() {
        assert!(one.differences.is_empty(), "{}", one.indicator_code);
    }
    assert!(matches!(
        app.state.db.read(audit_log::verify).await.unwrap(),
        audit_log::Verdict::Whole { .. }
    ));
}

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
