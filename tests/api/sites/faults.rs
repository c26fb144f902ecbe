//! Why a check fails, and what is called and what is not.

use std::time::Duration;

use serde_json::Value;

use super::web::Reply;
use super::{check, feed, loopback, secretary, site, start, watch, web};
use crate::support::{TestApp, json};

/// Redirects `reply` to another address.
fn to(reply: &mut Reply, address: String) {
    reply.status = 302;
    reply.headers.push(("Location", address));
    // Whoever takes cookies would bring this one along.
    reply.headers.push(("Set-Cookie", "a=b; Path=/".to_owned()));
}

#[actix_web::test]
async fn a_page_that_answers_is_reached_and_one_that_does_not_says_why() {
    let app = start().await;
    let person = secretary(&app).await;
    let (ours, other) = (web(), web());
    let elsewhere = ours.url.replace("127.0.0.1", "localhost");
    ours.put("/loi", |reply| reply.status = 500);
    ours.put("/khong-noi-dung", |reply| reply.status = 204);
    ours.put("/vong", |reply| to(reply, "/vong".to_owned()));
    ours.put("/trong", |reply| to(reply, "/#dau".to_owned()));
    ours.put("/cong-khac", |reply| to(reply, other.at("/")));
    ours.put("/ten-khac", |reply| to(reply, format!("{elsewhere}/")));
    ours.put("/kieu-khac", |reply| {
        to(reply, "file:///etc/passwd".to_owned())
    });
    ours.put("/lon", |reply| reply.body = vec![b'x'; 3 << 20]);
    for (name, outcome, fault, status) in [
        ("", "passed", None, Some(200)),
        ("khong-noi-dung", "passed", None, Some(204)),
        ("loi", "failed", Some("status"), Some(500)),
        ("khong-co", "failed", Some("status"), Some(404)),
        ("vong", "failed", Some("redirect_loop"), None),
        ("trong", "passed", None, Some(200)),
        ("cong-khac", "failed", Some("redirect_refused"), None),
        ("ten-khac", "failed", Some("redirect_refused"), None),
        ("kieu-khac", "failed", Some("redirect_refused"), None),
        ("lon", "passed", None, Some(200)),
    ] {
        let code = format!("trang-{name}");
        let url = ours.at(&format!("/{name}"));
        let site = watch(&person, site(&code, &url, json!({}))).await;
        let [found] = check(&person, &site).await.try_into().unwrap();
        assert_eq!(found["outcome"], outcome, "{name}: {found}");
        assert_eq!(found["fault"], json!(fault), "{name}");
        assert_eq!(found["status"], json!(status), "{name}");
        assert_eq!(found["kind"], "availability");
        assert_eq!(found["asked_by"], "Người thử");
    }
    assert_eq!(other.take(), [], "another port is another server");
    for call in ours.take() {
        assert!(call.agent.starts_with("MTCL/"), "{call:?}");
        assert!(!call.cookie, "{call:?}");
    }

    // The same redirect to a host that the site lists.
    let port = other.url.rsplit_once(':').unwrap().1;
    let listed = json!({ "other_hosts": [format!("127.0.0.1:{port}")] });
    let url = ours.at("/cong-khac");
    let site = watch(&person, site("duoc-phep", &url, listed)).await;
    assert_eq!(check(&person, &site).await[0]["outcome"], "passed");
    assert_eq!(other.take().len(), 1);
}

#[actix_web::test]
async fn a_page_that_is_slow_silent_or_inside_is_not_waited_for() {
    let app = TestApp::start_with(|settings| {
        loopback(settings);
        settings.site_check_time = Duration::from_secs(1);
    })
    .await;
    let person = secretary(&app).await;
    let web = web();
    web.put("/cham", |reply| reply.delay = Duration::from_secs(20));
    let slow = watch(&person, site("cham", &web.at("/cham"), json!({}))).await;
    let begun = std::time::Instant::now();
    assert_eq!(check(&person, &slow).await[0]["fault"], "timeout");
    assert!(begun.elapsed() < Duration::from_secs(10));

    // A port on which nobody listens.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", free.local_addr().unwrap());
    drop(free);
    let silent = watch(&person, site("im", &address, json!({}))).await;
    assert_eq!(check(&person, &silent).await[0]["fault"], "unreachable");

    // A name of which nobody knows beforehand that it leads inside.
    let url = web.url.replace("127.0.0.1", "localhost");
    let strict = TestApp::start().await;
    let person = secretary(&strict).await;
    let inside = watch(&person, site("trong", &url, json!({}))).await;
    web.take();
    assert_eq!(check(&person, &inside).await[0]["fault"], "address_refused");
    assert_eq!(web.take(), []);
}

#[actix_web::test]
async fn what_a_page_shows_must_be_new_wherever_its_date_stands() {
    let app = start().await;
    let person = secretary(&app).await;
    let web = web();
    // Today is 2025-09-12.
    let news = feed(&[
        "Mon, 01 Sep 2025 01:00:00 GMT",
        "Tue, 09 Sep 2025 01:00:00 GMT",
    ]);
    web.put("/rss", |reply| reply.body = news.clone().into());
    web.put("/rss-cu", |reply| {
        reply.body = feed(&["Mon, 01 Sep 2025 01:00:00 GMT"]).into()
    });
    web.put("/rss-lon", |reply| {
        let start = "<rss><channel><description>".to_owned();
        reply.body = format!("{start}{}", "x".repeat(2 << 20)).into();
    });
    web.put("/sitemap.xml", |reply| {
        reply.body = b"<urlset><url><lastmod>2025-09-10</lastmod></url></urlset>".to_vec();
    });
    web.put("/trang", |reply| {
        reply.headers = vec![("Last-Modified", "Thu, 11 Sep 2025 03:00:00 GMT".to_owned())];
        reply.body = "<meta name=ngay content=2025-09-08><time datetime='2025-09-07'>\
             <p>Cập nhật lần cuối:&nbsp;<b>06/09/2025</b></p>"
            .into();
    });
    let mut seen = 0;
    for (from, at, hint, outcome, fault, fresh) in [
        (
            "feed",
            "/rss",
            None,
            "passed",
            None,
            Some("2025-09-09T08:00:00+07:00"),
        ),
        (
            "feed",
            "/rss-cu",
            None,
            "failed",
            Some("not_fresh"),
            Some("2025-09-01T08:00:00+07:00"),
        ),
        ("feed", "/rss-lon", None, "failed", Some("too_large"), None),
        (
            "feed",
            "/trang",
            None,
            "failed",
            Some("date_not_found"),
            None,
        ),
        ("feed", "/khong-co", None, "failed", Some("status"), None),
        (
            "sitemap",
            "/sitemap.xml",
            None,
            "passed",
            None,
            Some("2025-09-10T00:00:00+07:00"),
        ),
        (
            "last_modified",
            "/trang",
            None,
            "passed",
            None,
            Some("2025-09-11T10:00:00+07:00"),
        ),
        (
            "meta",
            "/trang",
            Some("ngay"),
            "passed",
            None,
            Some("2025-09-08T00:00:00+07:00"),
        ),
        (
            "time_element",
            "/trang",
            None,
            "passed",
            None,
            Some("2025-09-07T00:00:00+07:00"),
        ),
        (
            "text",
            "/trang",
            Some("cap nhat lan cuoi"),
            "passed",
            None,
            Some("2025-09-06T00:00:00+07:00"),
        ),
        (
            "text",
            "/trang",
            Some("Ngày đăng"),
            "failed",
            Some("date_not_found"),
            None,
        ),
    ] {
        seen += 1;
        let freshness = json!({ "days": 7, "from": from, "url": web.at(at), "hint": hint });
        let only = json!({ "availability": false, "freshness": freshness });
        let site = watch(&person, site(&format!("t-{seen}"), &web.at("/"), only)).await;
        web.take();
        let [found] = check(&person, &site).await.try_into().unwrap();
        assert_eq!(found["kind"], "freshness");
        assert_eq!(found["outcome"], outcome, "{from} {at}: {found}");
        assert_eq!(found["fault"], json!(fault), "{from} {at}");
        assert_eq!(found["fresh_at"], json!(fresh), "{from} {at}");
        assert_eq!(
            web.take().len(),
            1,
            "only the page that is needed is called"
        );
    }
    let both = json!({ "freshness": { "days": 2, "from": "last_modified" } });
    let site = watch(&person, site("ca-hai", &web.at("/trang"), both)).await;
    web.take();
    let found = check(&person, &site).await;
    let days: Vec<&Value> = found.iter().map(|one| &one["days_old"]).collect();
    assert_eq!(days, [&Value::Null, &json!(1)]);
    assert_eq!(web.take().len(), 1, "one page is called once for all");
}
