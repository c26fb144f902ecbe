//! Messages of the document axis, from the wire to the rows and the figures.

mod files;
mod own_json;
mod refusals;
mod statuses;
mod tasks;

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
