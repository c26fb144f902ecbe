//! What no route that we ship can show: panics, handlers that hang, answers that are not ours.

use actix_web::App;
use actix_web::body::to_bytes;
use actix_web::middleware::from_fn;
use actix_web::test::{TestRequest, init_service, try_call_service};
use serde_json::Value;

use super::*;

/// Asks a small app inside the envelope.
async fn ask(path: &str) -> (StatusCode, HeaderMap, String) {
    let settings = EnvelopeSettings {
        time_limit: Duration::from_millis(50),
        trusted_proxies: Vec::new(),
    };
    let metrics = Metrics::new().expect("counters");
    let app = init_service(
        App::new()
            .app_data(web::Data::new(settings))
            .app_data(web::Data::new(metrics.clone()))
            .route("/panic", web::get().to(panics))
            .route("/hang", web::get().to(hangs))
            .route(
                "/inside",
                web::get().to(|| async { Err::<&str, _>(Error::internal("disk 7 is on fire")) }),
            )
            .route(
                "/text",
                web::get().to(|| async { HttpResponse::Conflict().body("actix says so") }),
            )
            .route("/good", web::get().to(|| async { "good" }))
            .wrap(from_fn(envelope)),
    )
    .await;
    let request = TestRequest::get()
        .uri(path)
        .insert_header(("X-Request-Id", "asked-by-a-test"))
        .to_request();
    // The server makes an answer of an error just so.
    let answer = match try_call_service(&app, request).await {
        Ok(answer) => answer.into_parts().1.map_into_boxed_body(),
        Err(error) => error.error_response(),
    };
    assert!(
        metrics
            .render()
            .expect("a text")
            .contains("mtcl_http_requests_total{"),
        "{path} was not counted"
    );
    let (status, headers) = (answer.status(), answer.headers().clone());
    let body = to_bytes(answer.into_body()).await.expect("a body");
    let text = String::from_utf8(body.to_vec()).expect("text");
    (status, headers, text)
}

async fn panics() -> HttpResponse {
    panic!("the secret of the inside")
}

async fn hangs() -> HttpResponse {
    std::future::pending().await
}

async fn expect_problem(path: &str, status: u16, code: &str) -> Value {
    let (answered, headers, text) = ask(path).await;
    assert_eq!(answered, status, "{path}: {text}");
    assert_eq!(
        headers.get("content-type").expect(path),
        "application/problem+json"
    );
    assert_eq!(headers.get("x-request-id").expect(path), "asked-by-a-test");
    assert_eq!(
        headers.get("x-content-type-options").expect(path),
        "nosniff"
    );
    assert_eq!(headers.get("cache-control").expect(path), "no-store");
    let problem: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(problem["code"], code, "{path}");
    assert_eq!(problem["status"], status, "{path}");
    assert_eq!(problem["request_id"], "asked-by-a-test", "{path}");
    problem
}

#[actix_web::test]
async fn a_panic_is_a_problem_that_says_nothing_of_the_inside() {
    let problem = expect_problem("/panic", 500, "internal").await;
    assert!(!problem.to_string().contains("secret"), "{problem}");
}

#[actix_web::test]
async fn a_cause_stays_inside() {
    let problem = expect_problem("/inside", 500, "internal").await;
    assert!(!problem.to_string().contains("disk"), "{problem}");
}

#[actix_web::test]
async fn a_handler_that_hangs_is_stopped() {
    expect_problem("/hang", 504, "timeout").await;
}

#[actix_web::test]
async fn an_answer_of_the_web_server_itself_is_put_in_our_form() {
    let problem = expect_problem("/text", 400, "bad_request").await;
    assert!(!problem.to_string().contains("actix"), "{problem}");
}

#[actix_web::test]
async fn a_good_answer_passes_as_it_is() {
    let (status, headers, text) = ask("/good").await;
    assert_eq!((status, text.as_str()), (StatusCode::OK, "good"));
    assert!(headers.contains_key("content-security-policy"));
}
