//! The contract as it is served, and the page to read it on.

use reqwest::Method;

use crate::support::{TestApp, json};

#[actix_web::test]
async fn the_contract_is_served_as_it_is_committed() {
    let app = TestApp::start().await;
    let answer = app.raw(Method::GET, "/api/v1/openapi.json").await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(answer.json(), json!(mtcl::app::openapi()));
}

#[actix_web::test]
async fn the_page_loads_only_what_is_here_and_runs_nothing_inline() {
    let app = TestApp::start().await;
    // The short address leads here.
    let page = app.raw(Method::GET, "/api/docs").await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.header("content-type").starts_with("text/html"));
    let policy = page.header("content-security-policy");
    assert!(
        policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self';"),
        "{policy}"
    );
    assert!(!policy.contains("unsafe"), "{policy}");

    let mut loaded = 0;
    for part in page
        .text
        .split(" src=\"")
        .chain(page.text.split("<link "))
        .skip(1)
    {
        let Some(address) = part
            .split('"')
            .find(|word| word.contains(".js") || word.contains(".css") || word.contains(".png"))
        else {
            continue;
        };
        assert!(!address.contains("//"), "{address} is elsewhere");
        let file = app.raw(Method::GET, &format!("/api/docs/{address}")).await;
        assert_eq!(file.status, 200, "{address}");
        loaded += 1;
    }
    assert!(loaded >= 5, "the page names {loaded} files");
    let start = app
        .raw(Method::GET, "/api/docs/swagger-initializer.js")
        .await;
    assert!(start.text.contains("\"url\": \"/api/v1/openapi.json\""));
    assert!(
        start.text.contains("\"validatorUrl\": \"none\""),
        "it would ask elsewhere"
    );
    app.raw(Method::GET, "/api/docs/no-such-file.js")
        .await
        .expect_problem(404, "not_found");
}
