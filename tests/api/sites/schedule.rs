//! Checks that make themselves: when, by whom, what is made up for, and what counts.

use mtcl::features::sites::{claim, run_due};
use serde_json::Value;

use super::{check, feed, history, path, secretary, site, start, upkeep, watch, web};
use crate::support::json;

#[actix_web::test]
async fn what_is_found_counts_with_its_reason() {
    let app = start().await;
    let person = secretary(&app).await;
    let web = web();
    web.put("/rss", |reply| {
        reply.body = feed(&["Tue, 09 Sep 2025 01:00:00 GMT"]).into()
    });
    let fresh = json!({ "freshness": { "days": 4, "from": "feed", "url": web.at("/rss") } });
    let made = watch(&person, site("trang-chu", &web.at("/"), fresh)).await;
    assert_eq!(made["next_at"], "2025-09-12T11:00:00+07:00");
    app.set_clock("2025-09-12T10:59:59+07:00");
    assert_eq!(run_due(&app.state).await.unwrap(), 0);
    assert_eq!(web.take(), []);

    app.set_clock("2025-09-12T11:00:10+07:00");
    assert_eq!(run_due(&app.state).await.unwrap(), 1);
    assert_eq!(run_due(&app.state).await.unwrap(), 0);
    assert_eq!(web.take().len(), 2);
    let person = secretary(&app).await;
    let passed = json!({ "check_passed": 2 });
    assert_eq!(upkeep(&person).await, (json!(2), json!(2), passed));

    // Two days later the page fails, and the news are older than four days.
    app.set_clock("2025-09-13T11:00:10+07:00");
    run_due(&app.state).await.unwrap();
    web.put("/", |reply| reply.status = 503);
    app.set_clock("2025-09-14T11:00:10+07:00");
    run_due(&app.state).await.unwrap();
    let person = secretary(&app).await;
    let counts = json!({ "check_passed": 4, "check_failed": 2 });
    assert_eq!(upkeep(&person).await, (json!(4), json!(6), counts));

    let rows = person.get("/upkeep?from=2025-09-14").await.expect(200);
    let notes: Vec<(&str, &str)> = rows["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            assert_eq!(row["section"], "Trang trang-chu");
            assert_eq!(row["source"], "site-check");
            assert_eq!(row["passed"], false);
            assert_eq!(row["done_on"], "2025-09-14");
            assert_eq!(row["link"], json!(web.at("/")));
            let text = |field: &str| row[field].as_str().unwrap();
            (text("activity"), text("note"))
        })
        .collect();
    assert!(notes.contains(&("availability", "Kiểm tra lúc 11:00: máy chủ trả mã 503.")));
    assert!(notes.contains(&(
        "freshness",
        "Kiểm tra lúc 11:00: nội dung mới nhất ngày 09/09/2025, đã quá 4 ngày."
    )));
    let found = person.get(&path(&made)).await.expect(200);
    assert_eq!(found["uptime"]["numerator"], 2);
    assert_eq!(found["uptime"]["denominator"], 3);
    assert_eq!(found["last"][0]["fault"], "status");
    assert_eq!(found["next_at"], "2025-09-15T11:00:00+07:00");
    let lately = person
        .get(&format!("{}?days=1", path(&made)))
        .await
        .expect(200);
    assert_eq!(lately["uptime"]["numerator"], 0);
    assert_eq!(lately["uptime"]["denominator"], 1);

    let admin = app.person(mtcl::auth::Role::Administrator).await;
    let log = admin.get("/audit-log?action=upkeep.push").await.expect(200);
    let entry = &log["items"][0];
    assert_eq!(entry["actor_kind"], "system");
    assert_eq!(entry["actor_name"], "Kiểm tra trang web tự động");
}

#[actix_web::test]
async fn of_two_processes_one_makes_the_check() {
    let app = start().await;
    let second = app.second_process_with(super::loopback).await;
    let person = secretary(&app).await;
    let web = web();
    let made = watch(&person, site("mot", &web.at("/"), json!({}))).await;
    app.set_clock("2025-09-12T11:00:00+07:00");
    let (one, other) = futures_util::join!(run_due(&app.state), run_due(&second.state));
    assert_eq!(one.unwrap() + other.unwrap(), 1);
    assert_eq!(web.take().len(), 1);
    let person = secretary(&app).await;
    assert_eq!(history(&person, &made).await.len(), 1);

    // A process that stops in the middle loses nothing: after its lease another makes the check.
    app.set_clock("2025-09-13T11:00:00+07:00");
    let now = app.now();
    let taken = app.state.db.write(move |db| claim(db, now)).await.unwrap();
    assert_eq!(taken[0].site_id().as_str(), made["id"]);
    assert_eq!(run_due(&second.state).await.unwrap(), 0);
    app.set_clock("2025-09-13T11:02:01+07:00");
    assert_eq!(run_due(&second.state).await.unwrap(), 1);
    let person = secretary(&app).await;
    let slots: Vec<Value> = history(&person, &made)
        .await
        .iter()
        .map(|one| one["slot_at"].clone())
        .collect();
    assert_eq!(
        slots,
        ["2025-09-13T11:00:00+07:00", "2025-09-12T11:00:00+07:00"]
    );
    assert_eq!(upkeep(&person).await.1, 2);
}

#[actix_web::test]
async fn after_a_standstill_today_is_made_up_and_the_days_before_are_said_to_be_missing() {
    let app = start().await;
    let person = secretary(&app).await;
    let web = web();
    let hourly = json!({ "schedule": { "every": 1, "unit": "hours", "at_hour": 8 } });
    let made = watch(&person, site("gio", &web.at("/"), hourly)).await;
    // Somebody looked on the 13th, and entered it.
    app.set_clock("2025-09-13T09:00:00+07:00");
    let typed = json!({ "items": [{
        "channel": "website", "section": "Trang gio", "activity": "availability", "scheduled_on": "2025-09-13",
        "done_on": "2025-09-13", "passed": true,
    }] });
    let person = secretary(&app).await;
    person.post("/upkeep/batch", &typed).await.expect(200);

    app.set_clock("2025-09-15T13:20:00+07:00");
    assert_eq!(run_due(&app.state).await.unwrap(), 1);
    assert_eq!(run_due(&app.state).await.unwrap(), 0);
    assert_eq!(web.take().len(), 1, "one check makes up for those of today");
    let person = secretary(&app).await;
    let found: Vec<(String, String)> = history(&person, &made)
        .await
        .iter()
        .map(|one| {
            let text = |field: &str| one[field].as_str().unwrap().to_owned();
            (text("day"), text("outcome"))
        })
        .collect();
    let known = |day: &str, outcome: &str| found.contains(&(day.to_owned(), outcome.to_owned()));
    assert!(known("2025-09-15", "passed"), "{found:?}");
    for day in ["2025-09-12", "2025-09-13", "2025-09-14"] {
        assert!(known(day, "not_run"), "{found:?}");
    }
    assert_eq!(found.len(), 4);
    // What was typed stays; the two other days are left out, and say why.
    let counts = json!({ "check_passed": 2, "not_checked": 2 });
    assert_eq!(upkeep(&person).await, (json!(2), json!(2), counts));
    let site = person.get(&path(&made)).await.expect(200);
    assert_eq!(site["uptime"]["denominator"], 1);
    assert_eq!(site["uptime"]["not_run"], 3);
    assert_eq!(site["next_at"], "2025-09-15T14:00:00+07:00");
}

#[actix_web::test]
async fn a_day_is_in_order_when_every_check_of_it_was() {
    let app = start().await;
    let person = secretary(&app).await;
    let web = web();
    let hourly = json!({ "schedule": { "every": 1, "unit": "hours", "at_hour": 8 } });
    let made = watch(&person, site("gio", &web.at("/"), hourly)).await;
    for (hour, status) in [(11, 200), (12, 500), (13, 200), (14, 500)] {
        web.put("/", |reply| reply.status = status);
        app.set_clock(&format!("2025-09-12T{hour}:00:05+07:00"));
        assert_eq!(run_due(&app.state).await.unwrap(), 1);
    }
    let person = secretary(&app).await;
    assert_eq!(history(&person, &made).await.len(), 4);
    let failed = json!({ "check_failed": 1 });
    assert_eq!(upkeep(&person).await, (json!(0), json!(1), failed));
    let rows = person.get("/upkeep").await.expect(200);
    let [row] = rows["items"].as_array().unwrap().as_slice() else {
        panic!("{rows}");
    };
    assert_eq!(row["version_number"], 2, "in order, then not; no more");
    assert_eq!(row["note"], "Kiểm tra lúc 12:00: máy chủ trả mã 500.");
}

#[actix_web::test]
async fn what_is_asked_for_is_shown_and_counts_nowhere_and_not_too_often() {
    let app = start().await;
    let person = secretary(&app).await;
    let web = web();
    let off = json!({ "active": false });
    let made = watch(&person, site("tay", &web.at("/"), off)).await;
    assert_eq!(made["next_at"], Value::Null);
    check(&person, &made).await;
    let at = format!("{}/checks", path(&made));
    let again = person.post(&at, &json!({})).await;
    assert_eq!(again.header("retry-after"), "60");
    again.expect_problem(429, "too_many_attempts");
    assert_eq!(web.take().len(), 1);
    app.set_clock("2025-09-12T10:01:00+07:00");
    check(&person, &made).await;
    assert_eq!(upkeep(&person).await.1, 0);
    assert_eq!(history(&person, &made).await.len(), 2);
    // Switched off, it is not called by itself.
    app.set_clock("2025-09-12T11:00:00+07:00");
    assert_eq!(run_due(&app.state).await.unwrap(), 0);
    let person = secretary(&app).await;
    let seen = person.get(&path(&made)).await.expect(200);
    assert_eq!(seen["last"][0]["slot_at"], Value::Null);
    assert_eq!(seen["uptime"]["denominator"], 0);
}
