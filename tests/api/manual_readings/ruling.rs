//! When a typed reading is the figure, and when it stands beside the computed one.

use mtcl::auth::{Permission, Role};
use mtcl::features::indicators;
use serde_json::Value;

use super::{WHY, act, at_least, issued, pair, reading, row, type_in};
use crate::support::{Actor, TestApp, json, units};

const SENDER: &[Permission] = &[
    Permission::SurveysWrite,
    Permission::UpkeepWrite,
    Permission::ReadingsRead,
];

async fn survey(sender: &Actor<'_>, (from, to): (&str, &str), (satisfied, valid): (i64, i64)) {
    let row = json!({
        "code": format!("KS-{to}"), "name": "Khảo sát", "method": "paper", "from": from, "to": to,
        "distributed": 300, "collected": 290, "valid": valid, "satisfied": satisfied,
    });
    let answer = sender
        .post("/survey-results/batch", &json!({ "items": [row] }))
        .await
        .expect(200);
    assert_eq!(answer["rejected"], json!([]));
}

/// Nothing was typed into the tallies.
async fn nothing_differs(app: &TestApp) {
    let found = app.state.db.read(indicators::verify).await.unwrap();
    assert!(found.iter().all(|one| one.differences.is_empty()));
}

#[actix_web::test]
async fn an_objective_without_a_source_reaches_its_verdict_until_a_push_takes_over() {
    let app = TestApp::start().await;
    units(&app).await;
    let plan = issued(&app, "satisfaction", at_least("87")).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let before = row(&secretary, &plan, "2025Q1").await;
    assert_eq!(before["standing"]["verdict"], "no_data");
    assert_eq!(before["figure"], Value::Null);

    let of = ("satisfaction", "2025Q1");
    let typed = type_in(&secretary, of, (45, 50), json!({}))
        .await
        .expect(201);
    let stands = row(&secretary, &plan, "2025Q1").await;
    assert_eq!(stands["standing"]["verdict"], "met");
    let figure = &stands["figure"];
    assert_eq!(pair(figure), (45, 50));
    assert_eq!(figure["origin"], "manual");
    assert_eq!(figure["provisional"], false);
    let said = &figure["manual"]["readings"][0];
    assert_eq!(
        (&said["by_name"], &said["reason"], &said["evidence"]),
        (&json!("Người thử"), &json!(WHY), &json!(1))
    );
    assert_eq!(said["id"], typed["id"]);
    // Of exactly its period, and not of a month in it.
    assert_eq!(
        reading(&secretary, "satisfaction", "period=2025-03").await["origin"],
        "computed"
    );
    // No rows are behind it: the lineage answers with the reading instead of an empty list.
    let lineage = secretary
        .get("/indicators/satisfaction/lineage?period=2025Q1")
        .await
        .expect(200);
    assert_eq!(lineage["items"], json!([]));
    assert_eq!(lineage["manual"]["readings"][0]["id"], typed["id"]);
    nothing_differs(&app).await;

    // A push of another quarter leaves it; one of its own days takes over, and the difference is shown.
    let sender = app.program(SENDER).await;
    survey(&sender, ("2025-05-01", "2025-05-31"), (1, 2)).await;
    let still = row(&secretary, &plan, "2025Q1").await;
    assert_eq!(still["figure"]["origin"], "manual");
    survey(&sender, ("2025-03-01", "2025-03-31"), (40, 51)).await;
    let over = row(&secretary, &plan, "2025Q1").await;
    assert_eq!(pair(&over["figure"]), (40, 51));
    assert_eq!(over["figure"]["origin"], "computed");
    assert_eq!(over["standing"]["verdict"], "not_met");
    let beside = &over["figure"]["manual"];
    assert_eq!(pair(beside), (45, 50));
    assert_eq!(
        beside["difference"],
        json!({ "numerator": -5, "denominator": 1 })
    );
    let list = secretary
        .get("/manual-readings?indicator=satisfaction&year=2025")
        .await
        .expect(200);
    assert_eq!(list["items"][0]["state"], "beside");
    assert_eq!(
        list["items"][0]["computed"]["difference"],
        beside["difference"]
    );
    let lineage = secretary
        .get("/indicators/satisfaction/lineage?period=2025Q1")
        .await
        .expect(200);
    assert_eq!(lineage["manual"], Value::Null);
    assert_eq!(lineage["items"].as_array().unwrap().len(), 1);
    nothing_differs(&app).await;
}

#[actix_web::test]
async fn a_qualitative_objective_is_judged_by_what_was_typed() {
    let app = TestApp::start().await;
    units(&app).await;
    let target = json!({
        "comparator": "qualitative", "stated": false, "value": null, "unit": "none",
        "quote": "Duy trì trang Web, Forum của Sở Y tế",
    });
    let plan = issued(&app, "website-upkeep", target).await;
    let secretary = app.person(Role::IsoSecretary).await;
    // The computed figure is for people to judge, and no verdict.
    let sender = app.program(SENDER).await;
    let update = json!({
        "channel": "website", "section": "Tin", "activity": "update", "scheduled_on": "2025-05-05", "done_on": "2025-05-02",
    });
    sender
        .post("/upkeep/batch", &json!({ "items": [update] }))
        .await
        .expect(200);
    let computed = row(&secretary, &plan, "2025Q2").await;
    assert_eq!(pair(&computed["figure"]), (1, 1));
    assert_eq!(computed["standing"]["verdict"], "no_data");

    for (period, done, verdict) in [
        ("2025Q1", 12, "met"),
        ("2025-02", 11, "not_met"),
        ("2025Q3", 12, "on_track"),
        ("2025-08", 12, "met"),
        ("2025-09", 11, "watching"),
    ] {
        let of = ("website-upkeep", period);
        type_in(&secretary, of, (done, 12), json!({}))
            .await
            .expect(201);
        let typed = row(&secretary, &plan, period).await;
        assert_eq!(typed["figure"]["origin"], "manual");
        assert_eq!(typed["standing"]["verdict"], verdict, "{period}");
    }
    let of = ("website-upkeep", "2025-01");
    type_in(&secretary, of, (0, 0), json!({})).await.expect(201);
    let none = row(&secretary, &plan, "2025-01").await;
    assert_eq!(none["standing"]["verdict"], "no_cases");
}

#[actix_web::test]
async fn what_was_taken_back_is_gone_but_for_the_moments_at_which_it_stood() {
    let app = TestApp::start().await;
    let plan = issued(&app, "satisfaction", at_least("87")).await;
    let secretary = app.person(Role::IsoSecretary).await;
    app.set_clock("2025-09-12T10:03:00+07:00");
    let of = ("satisfaction", "2025Q1");
    let typed = type_in(&secretary, of, (45, 50), json!({}))
        .await
        .expect(201);
    app.set_clock("2025-09-12T10:06:00+07:00");
    let body = json!({ "numerator": 46, "denominator": 50, "reason": "Đếm sót một phiếu hợp lệ." });
    let corrected = act(&secretary, &typed, "correct", body).await.expect(200);
    assert_eq!(
        pair(&row(&secretary, &plan, "2025Q1").await["figure"]),
        (46, 50)
    );
    app.set_clock("2025-09-12T10:09:00+07:00");
    let why = json!({ "reason": "Đếm nhầm sổ của phòng khác." });
    act(&secretary, &corrected, "take-back", why)
        .await
        .expect(200);
    let gone = row(&secretary, &plan, "2025Q1").await;
    assert_eq!(gone["standing"]["verdict"], "no_data");
    assert_eq!(gone["figure"], Value::Null);

    app.set_clock("2025-09-12T10:12:00+07:00");
    for (moment, figure, origin) in [
        ("10:02:59", (0, 0), "computed"),
        ("10:03:00", (45, 50), "manual"),
        ("10:06:00", (46, 50), "manual"),
        ("10:08:59", (46, 50), "manual"),
        ("10:09:00", (0, 0), "computed"),
    ] {
        let query = format!("period=2025Q1&as_of=2025-09-12T{moment}%2B07:00");
        let then = reading(&secretary, "satisfaction", &query).await;
        assert_eq!(pair(&then), figure, "{moment}");
        assert_eq!(then["origin"], origin, "{moment}");
        let listed = secretary
            .get(&format!("/readings?indicator=satisfaction&{query}"))
            .await
            .expect(200);
        assert_eq!(listed["items"][0]["origin"], origin, "{moment}");
    }
}

#[actix_web::test]
async fn quarters_add_up_to_a_year_when_each_that_is_over_was_typed() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let year = async || reading(&secretary, "satisfaction", "period=2025").await;
    let of = async |period: &str, pair: (i64, i64)| {
        let of = ("satisfaction", period);
        type_in(&secretary, of, pair, json!({})).await.expect(201)
    };
    of("2025Q1", (1, 2)).await;
    assert_eq!(year().await["origin"], "computed", "the second is over too");
    let second = of("2025Q2", (9, 10)).await;
    let both = year().await;
    // 10/12 and not the mean of 50 % and 90 %.
    assert_eq!(pair(&both), (10, 12));
    assert_eq!(both["origin"], "manual");
    assert_eq!(both["provisional"], true);
    assert_eq!(both["manual"]["readings"][1]["period"], "2025Q2");
    of("2025Q3", (3, 3)).await;
    assert_eq!(pair(&year().await), (13, 15), "the one that runs is in it");
    let why = json!({ "reason": "Đếm nhầm sổ của phòng khác." });
    act(&secretary, &second, "take-back", why).await.expect(200);
    assert_eq!(year().await["origin"], "computed");
    // The year itself goes before its quarters.
    of("2025Q2", (9, 10)).await;
    of("2025", (20, 20)).await;
    assert_eq!(pair(&year().await), (20, 20));

    // A figure that runs from January holds the quarters before it: nothing is to be added.
    for period in ["2025Q1", "2025Q2"] {
        let of = ("training-hours", period);
        type_in(&secretary, of, (10, 40), json!({}))
            .await
            .expect(201);
    }
    let hours = reading(&secretary, "training-hours", "period=2025").await;
    assert_eq!(hours["origin"], "computed");
}

#[actix_web::test]
async fn a_unit_has_its_own_and_the_department_another() {
    let app = TestApp::start().await;
    let [root, office, medicine] = units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let of = ("satisfaction", "2025Q1");
    type_in(&secretary, of, (7, 9), json!({ "unit_id": office }))
        .await
        .expect(201);
    let query = |unit: &str| format!("period=2025Q1&unit={unit}");
    let its = reading(&secretary, "satisfaction", &query(office.as_str())).await;
    assert_eq!((pair(&its), &its["origin"]), ((7, 9), &json!("manual")));
    for other in ["period=2025Q1", &query(medicine.as_str())] {
        let none = reading(&secretary, "satisfaction", other).await;
        assert_eq!(none["manual"], Value::Null, "{other}");
    }
    // The unit at the top of the tree is the whole department.
    let whole = type_in(&secretary, of, (45, 50), json!({ "unit_id": root }))
        .await
        .expect(201);
    assert_eq!(whole["unit_id"], Value::Null);
    let rows = secretary
        .get("/readings?indicator=satisfaction&period=2025Q1&unit=vp,nvy")
        .await
        .expect(200);
    let origins: Vec<&str> = rows["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["origin"].as_str().unwrap())
        .collect();
    assert_eq!(origins, ["manual", "computed"]);
}

#[actix_web::test]
async fn points_are_compared_exactly_and_the_quarterly_report_says_what_was_typed() {
    let app = TestApp::start().await;
    units(&app).await;
    let strict = json!({ "comparator": "gt", "stated": true, "value": "87", "unit": "points" });
    let plan = issued(&app, "five-s-score", strict).await;
    let secretary = app.person(Role::IsoSecretary).await;
    /// One of the hundred points of a full score, in its parts.
    const POINT: i64 = mtcl::kpi::FULL_SCORE / 100;
    // 87 points are not more than 87; 87,5 are.
    for (period, sum, verdict) in [
        ("2025Q1", 87 * 8 * POINT, "not_met"),
        ("2025Q2", 700 * POINT, "met"),
    ] {
        let of = ("five-s-score", period);
        type_in(&secretary, of, (sum, 800 * POINT), json!({}))
            .await
            .expect(201);
        let typed = row(&secretary, &plan, period).await;
        assert_eq!(typed["standing"]["verdict"], verdict);
    }
    let reports = secretary
        .get("/quarter-reports?indicator=five-s-score&year=2025")
        .await
        .expect(200);
    let second = &reports["items"][1];
    assert_eq!(second["origin"], "manual");
    assert_eq!(pair(&second["reported"]), (700 * POINT, 800 * POINT));
    assert_eq!(pair(&second["true_up"]), (0, 0));
    assert_eq!(reports["items"][2]["origin"], "computed");
}
