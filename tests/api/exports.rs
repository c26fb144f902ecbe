//! `/readings`: figures of many indicators, periods and units, in the forms that other programs read

use std::io::{Cursor, Read};

use mtcl::auth::{Permission, Role};
use reqwest::Method;
use serde_json::Value;

use crate::support::{Actor, TestApp, dossier, json, units};

async fn with_dossiers(app: &TestApp) -> Actor<'_> {
    let sender = app
        .program(&[Permission::DossiersWrite, Permission::ReadingsRead])
        .await;
    let done = |code: &str, finished: &str| {
        dossier(
            code,
            json!({ "status": "done", "finished_at": finished, "source_updated_at": format!("{finished}+07:00") }),
        )
    };
    let rows = json!({ "items": [done("a", "2025-04-29T15:10:00"), done("b", "2025-05-07T08:00:00"), dossier("c", json!({ "unit_code": "vp" }))] });
    sender.post("/dossiers/batch", &rows).await.expect(200);
    sender
}

#[actix_web::test]
async fn many_indicators_periods_and_units_come_in_one_table() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = with_dossiers(&app).await;
    let all = sender.get("/readings?period=2025").await.expect(200);
    let codes: Vec<&str> = all["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["indicator_code"].as_str().unwrap())
        .collect();
    for wanted in ["dossier-on-time", "five-s-score", "satisfaction"] {
        assert!(codes.contains(&wanted), "{codes:?}");
    }
    let some = sender
        .get("/readings?indicator=dossier-on-time,dossier-online-share&period=2025Q1,2025Q2&unit=nvy,vp")
        .await
        .expect(200);
    let rows = some["items"].as_array().unwrap();
    assert_eq!(rows.len(), 2 * 2 * 2);
    let of = |unit: &str, period: &str| {
        let found = rows.iter().find(|row| {
            row["indicator_code"] == "dossier-on-time"
                && row["unit_code"] == unit
                && row["period"] == period
        });
        let row = found.unwrap();
        (row["numerator"].clone(), row["denominator"].clone())
    };
    assert_eq!(of("nvy", "2025Q2"), (json!(1), json!(2)));
    assert_eq!(of("vp", "2025Q2"), (json!(0), json!(0)));

    for (wrong, field) in [
        ("period=2025Q5", "period"),
        ("period=", "period"),
        ("period=2025&indicator=nothing", "indicator"),
        ("period=2025&unit=nowhere", "unit"),
    ] {
        let problem = sender
            .get(&format!("/readings?{wrong}"))
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(problem["errors"][0]["field"], field, "{wrong}");
    }
}

#[actix_web::test]
async fn a_program_of_a_unit_gets_that_units_figures() {
    let app = TestApp::start().await;
    let [_, office, _] = units(&app).await;
    with_dossiers(&app).await;
    let limited = app
        .program_in(&[Permission::ReadingsRead], Some(office))
        .await;
    let own = limited
        .get("/readings?indicator=dossier-on-time&period=2025")
        .await
        .expect(200);
    assert_eq!(own["items"][0]["unit_code"], "vp");
    limited
        .get("/readings?indicator=dossier-on-time&period=2025&unit=nvy")
        .await
        .expect_problem(403, "outside_unit");
}

#[actix_web::test]
async fn spreadsheets_get_the_same_columns_as_csv_and_xlsx() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = with_dossiers(&app).await;
    let path = "/readings?indicator=dossier-on-time&period=2025Q2";
    let csv = sender.get(&format!("{path}&format=csv")).await;
    let text = csv.text.trim_start_matches('\u{feff}');
    let (head, row) = text.split_once('\n').unwrap();
    assert!(
        head.starts_with("indicator_code,indicator_name,measured,unit_code,unit_name,period,from"),
        "{head}"
    );
    assert!(
        row.starts_with("dossier-on-time,Hồ sơ giải quyết đúng hạn,dossiers,,,2025Q2,2025-04-01"),
        "{row}"
    );

    let request = sender.request(Method::GET, &format!("{path}&format=xlsx"));
    let answer = request.send().await.unwrap();
    let bytes = answer.bytes().await.unwrap();
    let mut book = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        book.by_name(name)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        text
    };
    let words = part("xl/sharedStrings.xml");
    let places: Vec<Option<usize>> = head
        .trim()
        .split(',')
        .map(|title| words.find(&format!(">{title}<")))
        .collect();
    assert!(places.iter().all(Option::is_some), "{head}: {words}");
    assert!(places.is_sorted(), "the titles stand in the same order");
    let sheet = part("xl/worksheets/sheet1.xml");
    // The tenth column is the numerator, and a number.
    assert!(sheet.contains("<c r=\"J2\"><v>1</v></c>"), "{sheet}");
}

#[actix_web::test]
async fn polling_costs_nothing_while_nothing_changes() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = with_dossiers(&app).await;
    let path = "/readings?indicator=dossier-on-time&period=2025Q2";
    let first = sender.get(path).await;
    let tag = first.header("etag").to_owned();
    let again = sender
        .send(
            sender
                .request(Method::GET, path)
                .header("If-None-Match", &tag),
        )
        .await;
    assert_eq!(again.status, 304);
}

#[actix_web::test]
async fn prometheus_reads_gauges() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = with_dossiers(&app).await;
    let gauges = sender
        .get("/readings/gauges?indicator=dossier-on-time&period=2025&unit=nvy")
        .await;
    let text = &gauges.text;
    for line in [
        "# TYPE mtcl_reading_numerator gauge",
        "mtcl_reading_numerator{indicator=\"dossier-on-time\",unit=\"nvy\",period=\"2025\"} 1",
        "mtcl_reading_denominator{indicator=\"dossier-on-time\",unit=\"nvy\",period=\"2025\"} 2",
        "mtcl_reading_provisional{indicator=\"dossier-on-time\",unit=\"nvy\",period=\"2025\"} 1",
    ] {
        assert!(text.lines().any(|one| one == line), "{line} in {text}");
    }
}

#[actix_web::test]
async fn dhis2_gets_its_own_codes() {
    let app = TestApp::start().await;
    units(&app).await;
    let sender = with_dossiers(&app).await;
    let path = "/readings/data-value-set?indicator=dossier-on-time&period=2025-04";
    let plain = sender.get(path).await.expect(200);
    assert_eq!(
        plain["dataValues"][0],
        json!({
            "dataElement": "dossier-on-time.numerator", "period": "202504", "orgUnit": "syt", "value": "1",
            "comment": "dossier-on-time v1"
        })
    );

    let secretary = app.person(Role::IsoSecretary).await;
    let map = secretary.get("/readings/dhis2-codes").await;
    let tag = map.header("etag").to_owned();
    let codes = json!({
        "data_elements": { "dossier-on-time.numerator": "fbfJHSPpUQD" }, "org_units": { "syt": "DiszpKrYNg8" }
    });
    let put = async |tag: &str, codes: &Value| {
        let request = secretary.request(Method::PUT, "/readings/dhis2-codes");
        secretary
            .send(request.header("If-Match", tag).json(codes))
            .await
    };
    put("\"old\"", &codes)
        .await
        .expect_problem(412, "precondition_failed");
    put(&tag, &codes).await.expect(200);
    let mapped = sender.get(path).await.expect(200);
    assert_eq!(mapped["dataValues"][0]["dataElement"], "fbfJHSPpUQD");
    assert_eq!(
        mapped["dataValues"][1]["dataElement"],
        "dossier-on-time.denominator"
    );
    assert_eq!(mapped["dataValues"][0]["orgUnit"], "DiszpKrYNg8");
}
