//! Entering, changing and taking away watched pages.

use mtcl::auth::Role;
use mtcl::features::sites::run_due;

use super::{history, path, secretary, site, start, watch, web};
use crate::support::json;

#[actix_web::test]
async fn every_field_is_checked_and_named() {
    let app = start().await;
    let person = secretary(&app).await;
    let wanted = json!({ "days": 7, "from": "feed" });
    for (changes, field, code) in [
        (json!({ "code": " " }), "code", "required"),
        (json!({ "code": "trang chủ" }), "code", "invalid_format"),
        (json!({ "name": "" }), "name", "required"),
        (json!({ "url": "soyte.vn" }), "url", "invalid_format"),
        (json!({ "url": "http://10.1.2.3/" }), "url", "out_of_range"),
        (
            json!({ "url": "http://localhost:1/", "certificate": { "days": 15 } }),
            "url",
            "needs_https",
        ),
        (
            json!({ "certificate": { "days": 0 }, "url": "https://a.vn/" }),
            "certificate.days",
            "out_of_range",
        ),
        (json!({ "certificate": {} }), "certificate.days", "required"),
        (json!({ "availability": false }), "availability", "required"),
        (
            json!({ "freshness": { "days": 0, "from": "feed" } }),
            "freshness.days",
            "out_of_range",
        ),
        (
            json!({ "freshness": { "days": 7, "from": "meta" } }),
            "freshness.hint",
            "required",
        ),
        (
            json!({ "freshness": { "days": 7, "from": "twitter" } }),
            "freshness.from",
            "unknown_value",
        ),
        (
            json!({ "freshness": { "days": 7, "from": "feed", "url": "/rss" } }),
            "freshness.url",
            "invalid_format",
        ),
        (
            json!({ "schedule": { "every": 24, "unit": "hours", "at_hour": 8 } }),
            "schedule.every",
            "out_of_range",
        ),
        (
            json!({ "schedule": { "every": 0, "unit": "days", "at_hour": 8 } }),
            "schedule.every",
            "out_of_range",
        ),
        (
            json!({ "schedule": { "every": 1, "unit": "days", "at_hour": 24 } }),
            "schedule.at_hour",
            "out_of_range",
        ),
        (
            json!({ "other_hosts": ["a.vn/x"] }),
            "other_hosts",
            "invalid_format",
        ),
        (
            json!({ "other_hosts": ["a.vn b.vn"] }),
            "other_hosts",
            "invalid_format",
        ),
        (
            json!({ "other_hosts": ["a.vn", "b.vn", "c.vn", "d.vn", "e.vn", "f.vn"] }),
            "other_hosts",
            "too_long",
        ),
        (
            json!({ "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10" }),
            "unit_id",
            "unknown_unit",
        ),
    ] {
        let asked = site("trang", "https://soyte.example.vn/", changes.clone());
        let refused = person
            .post("/sites", &asked)
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(refused["errors"][0]["field"], field, "{changes}: {refused}");
        assert_eq!(refused["errors"][0]["code"], code, "{changes}");
    }
    let first = site(
        "trang",
        "https://soyte.example.vn/",
        json!({ "freshness": wanted }),
    );
    watch(&person, first.clone()).await;
    let refused = person
        .post("/sites", &first)
        .await
        .expect_problem(422, "validation_failed");
    for (place, field) in [(0, "code"), (1, "name")] {
        assert_eq!(refused["errors"][place]["field"], field);
        assert_eq!(refused["errors"][place]["code"], "taken");
    }
}

#[actix_web::test]
async fn a_page_is_changed_by_whoever_saw_it_last_and_the_log_says_so() {
    let app = start().await;
    let person = secretary(&app).await;
    let wanted = json!({
        "freshness": { "days": 7, "from": "text", "hint": " Cập nhật: " }, "other_hosts": ["WWW.soyte.example.vn"],
    });
    let made = watch(&person, site("trang", "https://soyte.example.vn/", wanted)).await;
    assert_eq!(made["other_hosts"], json!(["www.soyte.example.vn"]));
    assert_eq!(made["freshness"]["hint"], "Cập nhật:");
    let at = path(&made);
    let answer = person.get(&at).await;
    let tag = answer.header("etag").to_owned();
    let seen = answer.expect(200);
    assert_eq!(seen["was_checked"], false);
    let change = json!({ "certificate": { "days": 30 }, "freshness": null, "name": "Trang chủ" });
    let changed = person.patch(&at, &tag, &change).await.expect(200);
    assert_eq!(changed["certificate"]["days"], 30);
    assert_eq!(changed["freshness"], json!(null));
    assert_eq!(changed["name"], "Trang chủ");
    assert_eq!(changed["next_at"], made["next_at"], "the schedule goes on");
    let late = person.patch(&at, &tag, &change).await;
    late.expect_problem(412, "precondition_failed");

    // A new schedule starts anew, and so does a page that is switched on again.
    let schedule = json!({ "schedule": { "every": 2, "unit": "days", "at_hour": 9 } });
    let changed = person.patch(&at, "\"2\"", &schedule).await.expect(200);
    assert_eq!(changed["next_at"], "2025-09-13T09:00:00+07:00");
    let off = json!({ "active": false });
    let changed = person.patch(&at, "\"3\"", &off).await.expect(200);
    assert_eq!(changed["next_at"], json!(null));
    app.set_clock("2025-09-20T10:00:00+07:00");
    let person = secretary(&app).await;
    let on = json!({ "active": true });
    let changed = person.patch(&at, "\"4\"", &on).await.expect(200);
    assert_eq!(changed["next_at"], "2025-09-21T09:00:00+07:00");
    assert_eq!(run_due(&app.state).await.unwrap(), 0, "nothing was missed");

    let admin = app.person(Role::Administrator).await;
    let log = admin.get("/audit-log?action=site.update").await.expect(200);
    let first = log["items"].as_array().unwrap().last().unwrap();
    assert_eq!(first["detail"]["new"]["certificate"]["days"], 30);
    assert_eq!(first["detail"]["old"]["name"], "Trang trang");
}

#[actix_web::test]
async fn what_was_found_keeps_its_page() {
    let app = start().await;
    let person = secretary(&app).await;
    let web = web();
    let never = watch(&person, site("chua", &web.at("/"), json!({}))).await;
    let once = watch(&person, site("roi", &web.at("/"), json!({}))).await;
    person.delete(&path(&never)).await.expect(204);
    person
        .get(&path(&never))
        .await
        .expect_problem(404, "not_found");
    app.set_clock("2025-09-12T11:00:00+07:00");
    run_due(&app.state).await.unwrap();
    let person = secretary(&app).await;
    let kept = person.delete(&path(&once)).await;
    kept.expect_problem(409, "wrong_state");
    assert_eq!(history(&person, &once).await.len(), 1);
    let list = person.get("/sites").await.expect(200);
    assert_eq!(list["items"].as_array().unwrap().len(), 1);
    assert_eq!(list["items"][0]["was_checked"], true);

    let auditor = app.person(Role::Auditor).await;
    auditor.get("/sites").await.expect(200);
    let refused = auditor.delete(&path(&once)).await;
    refused.expect_problem(403, "forbidden");
    let failed = auditor
        .get(&format!("{}/checks?outcome=failed", path(&once)))
        .await
        .expect(200);
    assert_eq!(failed["items"], json!([]));
}
