//! The two real files, whole.

use mtcl::auth::Role;
use serde_json::{Value, json};

use super::{imported, logged, path, seed, upload};
use crate::support::TestApp;

/// Comparator, value and unit of each target of an objective.
fn targets(objective: &Value) -> Vec<String> {
    let each = |target: &Value| {
        format!(
            "{} {} {}",
            target["comparator"].as_str().unwrap(),
            target["value"].as_str().unwrap_or("-"),
            target["unit"].as_str().unwrap()
        )
    };
    objective["targets"]
        .as_array()
        .unwrap()
        .iter()
        .map(each)
        .collect()
}

fn texts<'a>(list: &'a Value, field: &str) -> Vec<&'a str> {
    let text = |item: &'a Value| item[field].as_str().unwrap_or_default();
    list.as_array().unwrap().iter().map(text).collect()
}

#[actix_web::test]
async fn the_2025_plan_is_understood_whole() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let plan = imported(&secretary, 2025).await;

    assert_eq!(plan["year"], 2025);
    assert_eq!(plan["organisation"], "Sở Y tế");
    assert_eq!(plan["status"], "draft");
    assert_eq!(plan["sample"], false);
    assert_eq!(plan["decision_number"], "26/QĐ-SYT");
    assert_eq!(plan["decision_date"], "2025-01-10");
    assert_eq!(plan["signer_position"], "GIÁM ĐỐC");
    assert_eq!(plan["signer_name"], "Lê Văn Khoa");
    assert_eq!(plan["source_file"], "muc-tieu-2025.txt");
    let document = &plan["document"];
    assert_eq!(document["legal_basis"][0]["number"], "26/QĐ-SYT");
    assert_eq!(document["legal_basis"][0]["date"], "2025-01-10");
    assert_eq!(document["recipients"].as_array().unwrap().len(), 5);
    assert_eq!(plan["unread"], json!([]));

    let objectives = plan["objectives"].as_array().unwrap();
    assert_eq!(objectives.len(), 6);
    let expected = [
        (
            "dossier-on-time",
            "Hồ sơ giải quyết đúng hạn",
            vec!["ge 100 percent"],
        ),
        ("satisfaction", "Mức độ hài lòng", vec!["ge 87 percent"]),
        (
            "procedure-iso-timeliness",
            "TTHC có quy trình ISO đúng hạn",
            vec!["ge 100 percent", "ge 95 percent"],
        ),
        (
            "directive-on-time",
            "Nhiệm vụ UBND tỉnh giao đúng hạn",
            vec!["ge 100 percent"],
        ),
        (
            "document-electronic-share",
            "Văn bản đi điện tử",
            vec!["ge 100 percent"],
        ),
        (
            "dossier-online-share",
            "Hồ sơ tiếp nhận qua mạng",
            vec!["ge 55 percent", "ge 95 percent"],
        ),
    ];
    for (objective, (code, name, demands)) in objectives.iter().zip(expected) {
        assert_eq!(objective["indicator_code"], code);
        assert_eq!(objective["short_name"], name);
        let found = targets(objective);
        // A measure that only repeats the text may be listed or not; what differs must be.
        let mut distinct = found.clone();
        distinct.dedup();
        assert_eq!(distinct, demands, "{found:?}");
        let contradictory = demands.len() > 1;
        assert_eq!(objective["needs_decision"], contradictory);
        assert_eq!(objective["target_index"].is_null(), contradictory);
        for field in ["measure", "responsible", "deadline", "resources"] {
            assert!(objective[field].is_string(), "{field}: {objective}");
        }
        assert_eq!(objective["due_day"], "2025-12-31");
        assert_eq!(objective["actions"].as_array().unwrap().len(), 1);
    }
    // The row that a page break had cut is one objective.
    let third = objectives[2]["text"].as_str().unwrap();
    assert!(
        third.ends_with(
            "thẩm quyền giải quyết của UBND tỉnh kể từ khi UBND tỉnh ban hành Quyết định công bố"
        ),
        "{third}"
    );
    assert_eq!(logged(&app, &plan).await, ["plan.import"]);
}

#[actix_web::test]
async fn the_2021_plan_is_understood_whole() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let plan = imported(&secretary, 2021).await;

    assert_eq!(plan["year"], 2021);
    assert_eq!(plan["signer_name"], "Nguyễn Lâm Thái Thuận");
    assert_eq!(plan["document"]["monitoring"].as_array().unwrap().len(), 4);
    let objectives = plan["objectives"].as_array().unwrap();
    let counts: Vec<usize> = objectives
        .iter()
        .map(|objective| objective["actions"].as_array().unwrap().len())
        .collect();
    assert_eq!(counts, [5, 7, 4, 6, 6, 4]);
    let demands: Vec<Vec<String>> = objectives.iter().map(targets).collect();
    assert_eq!(
        demands,
        [
            vec!["gt 87 points"],
            vec!["ge 99 percent"],
            vec!["ge 100 percent"],
            vec!["gt 98 percent"],
            vec!["ge 40 hours_per_person_year"],
            vec!["qualitative - none"],
        ]
    );
    assert!(
        objectives
            .iter()
            .all(|objective| objective["needs_decision"] == false)
    );
    assert_eq!(
        texts(&plan["objectives"], "indicator_code"),
        [
            "five-s-score",
            "licence-compliance",
            "directive-on-time",
            "satisfaction",
            "training-hours",
            "website-upkeep"
        ]
    );

    // A row that a page break had cut, each of its three cells joined; and one that nobody helps with.
    let cut = &objectives[3]["actions"][3];
    assert_eq!(
        cut["text"],
        "Văn phòng họp, xem xét khắc phục các trường hợp góp ý"
    );
    assert_eq!(cut["lead"], "Chánh Văn phòng");
    assert_eq!(
        cut["coordinators"],
        "Chuyên viên Văn phòng, Công chức một cửa"
    );
    assert_eq!(cut["deadline"], "Cuối tháng 5 và tháng 9/2021");
    assert_eq!(
        texts(&cut["names"], "part"),
        ["lead", "coordinator", "coordinator"]
    );
    let alone = &objectives[1]["actions"][5];
    assert_eq!(alone["lead"], "Lãnh đạo Sở");
    assert!(alone["coordinators"].is_null());
}

#[actix_web::test]
async fn a_dry_run_makes_nothing_and_shows_the_original_beside_what_was_read() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let shown = upload(&secretary, "/plans/import", "a.txt", seed(2025))
        .await
        .expect(200);
    assert!(shown["plan_id"].is_null());
    let asked: Vec<&str> = texts(&shown["questions"], "code");
    let contradictions = asked
        .iter()
        .filter(|code| **code == "contradictory_target")
        .count();
    assert_eq!(contradictions, 2, "{asked:?}");
    assert!(asked.contains(&"joined_rows"), "{asked:?}");
    // Objective 3 stands on two rows, one in each half of the table.
    let rows: Vec<&str> = shown["origins"][2]["objective"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|at| {
            let block = shown["source"]
                .as_array()
                .unwrap()
                .iter()
                .find(|block| block["number"] == at["block"])?;
            let row = block["rows"]
                .as_array()?
                .iter()
                .find(|row| row["number"] == at["row"])?;
            row["cells"][1]["text"].as_str()
        })
        .collect();
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[1].starts_with("UBND tỉnh kể từ khi"));
    let plans = secretary.get("/plans").await.expect(200);
    assert_eq!(plans["items"], json!([]));
}

#[actix_web::test]
async fn what_a_person_corrected_is_taken_with_the_file_as_its_original() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let shown = upload(&secretary, "/plans/import", "a.txt", seed(2025))
        .await
        .expect(200);
    let mut corrected = shown["understood"].clone();
    corrected["title"] = json!("Kế hoạch đã sửa");
    corrected["objectives"].as_array_mut().unwrap().truncate(2);
    let form = reqwest::multipart::Form::new()
        .part(
            "file",
            reqwest::multipart::Part::bytes(seed(2025)).file_name("C:\\ke\\hoach.txt"),
        )
        .text("plan", corrected.to_string());
    let made = secretary
        .send(
            secretary
                .request(reqwest::Method::POST, "/plans/import?dry_run=false")
                .multipart(form),
        )
        .await
        .expect(201);
    let id = made["plan_id"].as_str().unwrap();
    let plan = secretary.get(&format!("/plans/{id}")).await.expect(200);
    assert_eq!(plan["title"], "Kế hoạch đã sửa");
    assert_eq!(plan["objectives"].as_array().unwrap().len(), 2);
    assert_eq!(plan["source_file"], "hoach.txt");
    let source = secretary
        .get(&format!("{}/source", path(&plan)))
        .await
        .expect(200);
    assert_eq!(source["blocks"], shown["source"]);

    // The same words without the file make a plan that has no original.
    let by_hand = secretary.post("/plans", &corrected).await.expect(201);
    assert_eq!(by_hand["title"], "Kế hoạch đã sửa");
    let source = secretary
        .get(&format!("{}/source", path(&by_hand)))
        .await
        .expect(200);
    assert_eq!(source["blocks"], json!([]));
}
