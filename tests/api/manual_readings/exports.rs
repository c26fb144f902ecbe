//! Other programs are told which figures were typed.

use mtcl::auth::{Permission, Role};
use reqwest::Method;
use serde_json::Value;

use super::{WHY, type_in};
use crate::support::{TestApp, json, units};

/// The cells of a line; one with a comma in it is quoted.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            _ => cells.last_mut().unwrap().push(letter),
        }
    }
    cells
}

/// A line of a CSV file under the names of its columns.
fn line(csv: &str, number: usize) -> Value {
    let mut lines = csv.trim_start_matches('\u{feff}').lines();
    let head = cells(lines.next().unwrap());
    let record = cells(lines.nth(number).unwrap());
    assert_eq!(head.len(), record.len());
    let named = head.into_iter().zip(record);
    Value::Object(named.map(|(name, cell)| (name, json!(cell))).collect())
}

#[actix_web::test]
async fn json_csv_gauges_and_data_values_say_that_a_figure_was_typed() {
    let app = TestApp::start().await;
    units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let of = ("satisfaction", "2025Q1");
    type_in(&secretary, of, (45, 50), json!({}))
        .await
        .expect(201);
    let program = app.program(&[Permission::ReadingsRead]).await;
    let query = "indicator=satisfaction&period=2025Q1,2025Q2";
    let rows = program.get(&format!("/readings?{query}")).await.expect(200);
    let typed = &rows["items"][0];
    assert_eq!(typed["origin"], "manual");
    assert_eq!(typed["manual_numerator"], 45);
    assert_eq!(typed["manual_by_name"], "Người thử");
    assert_eq!(typed["manual_evidence"], 1);
    assert_eq!(rows["items"][1]["origin"], "computed");
    assert_eq!(rows["items"][1]["manual_numerator"], Value::Null);

    let all = program
        .get(&format!("/readings?{query}&format=csv"))
        .await
        .text;
    let first = line(&all, 0);
    assert_eq!(
        (
            &first["origin"],
            &first["manual_denominator"],
            &first["manual_reason"]
        ),
        (&json!("manual"), &json!("50"), &json!(WHY))
    );
    assert_eq!(line(&all, 1)["manual_by_name"], "");
    let xlsx = program.get(&format!("/readings?{query}&format=xlsx")).await;
    assert_eq!(xlsx.status, 200);
    let request = program
        .request(
            Method::GET,
            "/indicators/satisfaction/readings?period=2025Q1",
        )
        .header("Accept", "text/csv");
    let one = program.send(request).await.text;
    assert_eq!(line(&one, 0)["origin"], "manual");
    assert_eq!(line(&one, 0)["manual_evidence"], "1");

    let gauges = program.get(&format!("/readings/gauges?{query}")).await.text;
    for (period, typed) in [("2025Q1", 1), ("2025Q2", 0)] {
        let line = format!(
            "mtcl_reading_manual{{indicator=\"satisfaction\",unit=\"\",period=\"{period}\"}} {typed}"
        );
        assert!(gauges.contains(&line), "{gauges}");
    }
    let set = program
        .get(&format!("/readings/data-value-set?{query}"))
        .await
        .expect(200);
    assert_eq!(set["dataValues"][0]["comment"], "satisfaction (manual)");
}
