//! What holds around every request: time, shutting down, compression, other origins.

use std::time::Duration;

use mtcl::auth::Role;
use reqwest::Method;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::support::{Actor, TestApp};

const UNIT: &str = r#"{"code":"slow","name":"Phòng chậm","kind":"unit"}"#;

/// Begins to send a new unit and stops in the middle of the body.
async fn begin(app: &TestApp, actor: &Actor<'_>) -> TcpStream {
    let address = app.base.trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).await.unwrap();
    let head = format!(
        "POST /api/v1/units HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{}",
        actor.token(),
        UNIT.len(),
        &UNIT[..10]
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.flush().await.unwrap();
    stream
}

/// Reads the answer to its end; the server closes the connection.
async fn answer(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    timeout(Duration::from_secs(10), stream.read_to_end(&mut bytes))
        .await
        .expect("an answer within ten seconds")
        .unwrap();
    String::from_utf8(bytes).unwrap()
}

#[actix_web::test]
async fn a_caller_who_does_not_finish_is_not_waited_for() {
    let app =
        TestApp::start_with(|settings| settings.time_limit = Duration::from_millis(200)).await;
    let admin = app.person(Role::Administrator).await;
    let mut stream = begin(&app, &admin).await;
    let answer = answer(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 504 "), "{answer}");
    assert!(answer.contains("application/problem+json"), "{answer}");
    assert!(answer.contains(r#""code":"timeout""#), "{answer}");
}

#[actix_web::test]
async fn a_request_under_way_is_finished_before_the_server_stops() {
    let app = TestApp::start().await;
    let admin = app.person(Role::Administrator).await;
    let mut stream = begin(&app, &admin).await;
    // Until the worker has it, there is nothing under way.
    tokio::time::sleep(Duration::from_millis(200)).await;
    let stopping = actix_web::rt::spawn(app.server.stop(true));
    let address = app.base.trim_start_matches("http://").to_owned();
    let refuses = async {
        while TcpStream::connect(&address).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(Duration::from_secs(10), refuses)
        .await
        .expect("a server that stops takes no new callers");

    stream.write_all(&UNIT.as_bytes()[10..]).await.unwrap();
    let answer = answer(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 201 "), "{answer}");
    timeout(Duration::from_secs(10), stopping)
        .await
        .expect("the server stops")
        .unwrap();
}

#[actix_web::test]
async fn answers_are_compressed_for_those_who_ask() {
    let app = TestApp::start().await;
    let auditor = app.person(Role::Auditor).await;
    let plain = auditor.request(Method::GET, "/units").send().await.unwrap();
    assert!(plain.headers().get("content-encoding").is_none());
    let plain = plain.bytes().await.unwrap();
    for (asked, given) in [
        ("gzip", "gzip"),
        ("br", "br"),
        ("gzip, deflate, br", "br"),
        ("identity", ""),
    ] {
        let answer = auditor
            .request(Method::GET, "/units")
            .header("Accept-Encoding", asked)
            .send()
            .await
            .unwrap();
        let headers = answer.headers().clone();
        let encoding = headers.get("content-encoding");
        assert_eq!(
            encoding.map_or("", |value| value.to_str().unwrap()),
            given,
            "{asked}"
        );
        let body = answer.bytes().await.unwrap();
        assert_eq!(body == plain, given.is_empty(), "{asked}");
        if !given.is_empty() {
            assert!(
                headers["vary"]
                    .to_str()
                    .unwrap()
                    .contains("accept-encoding"),
                "{asked}"
            );
        }
        if given == "gzip" {
            assert_eq!(body[..2], [0x1f, 0x8b]);
        }
    }
}

#[actix_web::test]
async fn browsers_of_other_origins_are_let_in_only_when_named() {
    const FRIEND: &str = "https://kpi.example.vn";
    const STRANGER: &str = "https://stranger.example.vn";
    let preflight = |app: &TestApp, origin: &'static str| {
        app.nobody()
            .request(Method::OPTIONS, "/units")
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "GET")
            .header("Access-Control-Request-Headers", "authorization")
    };
    let allowed = "access-control-allow-origin";

    let closed = TestApp::start().await;
    let asked = closed.nobody().send(preflight(&closed, FRIEND)).await;
    assert_eq!(asked.header(allowed), "");
    asked.expect_problem(405, "method_not_allowed");

    let open =
        TestApp::start_with(|settings| settings.cors_origins = vec![FRIEND.to_owned()]).await;
    let asked = open.nobody().send(preflight(&open, FRIEND)).await;
    assert_eq!((asked.status, asked.header(allowed)), (200, FRIEND));
    assert_eq!(asked.header("access-control-allow-credentials"), "");
    let auditor = open.person(Role::Auditor).await;
    let read = auditor
        .send(
            auditor
                .request(Method::GET, "/units")
                .header("Origin", FRIEND),
        )
        .await;
    assert_eq!((read.status, read.header(allowed)), (200, FRIEND));
    assert!(
        read.header("access-control-expose-headers")
            .to_lowercase()
            .contains("etag")
    );

    let refused = open.nobody().send(preflight(&open, STRANGER)).await;
    assert_eq!(refused.header(allowed), "");
    refused.expect_problem(400, "bad_request");
}
