//! The twelve objectives of the two real plans, each from a file or message as its office or system sends it to its verdict.
//!
//! The inputs lie in `tests/data/sources`; the browser tests send the same ones through the pages.

mod making;

use mtcl::auth::{Permission, Role};
use mtcl::features::indicators;
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use super::measured::{in_force, verdicts};
use super::objective_path;
use crate::support::{Actor, TestApp, sources, units};

/// When both years are over.
const NOW: &str = "2026-06-10T10:00:00+07:00";

const SENDER: &[Permission] = &[
    Permission::DossiersWrite,
    Permission::DocumentsWrite,
    Permission::DirectivesWrite,
    Permission::SurveysWrite,
];

fn file(name: &str) -> Vec<u8> {
    std::fs::read(sources::root().join("tests/data/sources").join(name)).unwrap()
}

fn message(name: &str) -> Value {
    serde_json::from_slice(&file(name)).unwrap()
}

/// Takes a register in, as the page does; all of its rows must be new.
async fn take(who: &Actor<'_>, name: &str, (kind, rows): (&str, u32), reading: Value) {
    let part = Part::bytes(file(name)).file_name(name.rsplit('/').next().unwrap().to_owned());
    let form = Form::new()
        .part("file", part)
        .text("reading", reading.to_string());
    let request = who.request(Method::POST, "/register-files?dry_run=false");
    let taken = who.send(request.multipart(form)).await.expect(200);
    assert_eq!(taken["table"]["kind"], kind, "{name}: {taken}");
    assert_eq!(taken["push"]["rejected"], json!([]), "{name}");
    assert_eq!(taken["push"]["counts"]["created"], rows, "{name}: {taken}");
}

/// An objective with what is expected of it.
struct Expected {
    number: &'static str,
    /// Verdict and pair, as [`verdicts`] puts them.
    says: &'static str,
    indicator: &'static str,
    /// Rows behind the figure, each by its code with the reason for which it counts or does not.
    rows: &'static [(&'static str, &'static str)],
}

async fn check(app: &TestApp, plan: &Value, year: u32, expected: &[Expected]) {
    let says = verdicts(app, plan, year).await;
    let auditor = app.person(Role::Auditor).await;
    for one in expected {
        assert_eq!(says[one.number], one.says, "objective {}", one.number);
        for (code, reason) in one.rows {
            let path = format!(
                "/indicators/{}/lineage?period={year}&reason={reason}&limit=200",
                one.indicator
            );
            let listed = auditor.get(&path).await.expect(200);
            let rows = listed["items"].as_array().unwrap();
            assert!(
                rows.iter().any(|row| row["code"] == *code),
                "objective {}: {code} is not {reason}: {listed}",
                one.number
            );
        }
    }
    for one in app.state.db.read(indicators::verify).await.unwrap() {
        assert!(one.differences.is_empty(), "{one:?}");
    }
}

async fn feed(who: &Actor<'_>, code: &str, adapter: &str, kind: &str, maps: Value) {
    let feed = json!({ "code": code, "name": code, "source_kind": kind, "adapter": adapter, "maps": maps });
    who.post("/feeds", &feed).await.expect(201);
}

/// Decides for the target that stands in a place of the plan.
async fn decide(app: &TestApp, plan: &Value, place: usize, stands: &str) {
    let targets = plan["objectives"][place]["targets"].as_array().unwrap();
    let index = targets
        .iter()
        .position(|one| one["place"] == stands)
        .unwrap();
    let choice =
        json!({ "target_index": index, "reason": "Con số đã thống nhất khi soạn kế hoạch" });
    app.person(Role::Director)
        .await
        .post(
            &format!("{}/decision", objective_path(plan, place)),
            &choice,
        )
        .await
        .expect(200);
}

#[actix_web::test]
async fn the_six_objectives_of_2025_from_what_their_senders_send() {
    let app = TestApp::start().await;
    units(&app).await;
    app.set_clock(NOW);
    let plan = in_force(&app, 2025).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let sender = app.program(SENDER).await;
    let dossiers = json!({ "default_service_level": "full" });
    feed(&secretary, "motcua", "dvcqg", "dossiers", dossiers.clone()).await;
    feed(&secretary, "igate", "igate", "dossiers", dossiers).await;
    let agencies = json!({ "documents_signed": true, "agency": [
        { "code": "000.00.16.H29", "value": "own" }, { "code": "000.00.00.H29", "value": "assigns" }
    ] });
    feed(&secretary, "eoffice", "edxml", "documents", agencies).await;

    for (path, name, created) in [
        ("/feeds/motcua/dvcqg", "2025/dongbohosomc.json", 64),
        ("/feeds/igate/igate", "2025/igate.json", 9),
        ("/survey-results/batch", "2025/khao-sat.json", 3),
    ] {
        let answer = sender.post(path, &message(name)).await.expect(200);
        assert_eq!(answer["counts"]["created"], created, "{name}: {answer}");
    }
    for name in [
        "giao-viec-1.edxml",
        "tra-loi-1.edxml",
        "giao-viec-2.xml",
        "tra-loi-2.edxml",
        "giao-viec-3.edxml",
    ] {
        let request = sender
            .request(Method::POST, "/feeds/eoffice/edxml")
            .header("Content-Type", "application/xml")
            .body(file(&format!("2025/{name}")));
        let answer = sender.send(request).await.expect(200);
        assert_eq!(answer["error_code"], "0", "{name}: {answer}");
    }
    take(
        &secretary,
        "2025/danh-muc-tthc.csv",
        ("procedures", 21),
        json!({}),
    )
    .await;
    // The two answers are known from the axis already.
    let clerk = app.person(Role::Clerk).await;
    let part = Part::bytes(file("2025/so-van-ban-di.xlsx")).file_name("so-van-ban-di.xlsx");
    let request = clerk.request(Method::POST, "/register-files?dry_run=false");
    let taken = clerk
        .send(request.multipart(Form::new().part("file", part)))
        .await
        .expect(200);
    assert_eq!(taken["table"]["kind"], "outgoing_documents", "{taken}");
    let counts = &taken["push"]["counts"];
    assert_eq!(
        (&counts["created"], &counts["rejected"]),
        (&json!(5), &json!(0)),
        "{taken}"
    );

    let says = verdicts(&app, &plan, 2025).await;
    assert_eq!(says["3"], "needs_decision/not_met/met 19/20");
    assert_eq!(says["6"], "needs_decision/met/not_met 39/69");
    decide(&app, &plan, 2, "measure").await;
    decide(&app, &plan, 5, "text").await;

    let expected = [
        Expected {
            number: "1",
            says: "not_met 59/60",
            indicator: "dossier-on-time",
            rows: &[
                ("H29.16-250303-0001", "early"),
                ("H29.16-250303-0060", "late"),
                ("H29.16-250303-0061", "open_overdue"),
                ("H29.16-250303-0062", "paused"),
                ("H29.16-250303-0063", "withdrawn"),
                ("H29.16-250303-0064", "refused"),
            ],
        },
        Expected {
            number: "2",
            says: "met 174/200",
            indicator: "satisfaction",
            rows: &[("KS-2025-08", "satisfied"), ("KS-2025-03", "not_satisfied")],
        },
        Expected {
            number: "3",
            says: "met 19/20",
            indicator: "procedure-iso-timeliness",
            rows: &[
                ("1.002600", "issued_in_time"),
                ("1.012289", "issued_in_time"),
                ("1.008675", "issued_in_time"),
                ("1.001523", "issued_late"),
                ("1.012091", "central_authority"),
            ],
        },
        Expected {
            number: "4",
            says: "not_met 1/3",
            indicator: "directive-on-time",
            rows: &[
                ("1024/UBND-VX", "done_in_time"),
                ("1025/UBND-VX", "done_late"),
                ("1390/UBND-NC", "not_done"),
            ],
        },
        Expected {
            number: "5",
            says: "met 5/5",
            indicator: "document-electronic-share",
            rows: &[
                ("310/BC-SYT", "electronic_signed"),
                ("12/SYT-M", "secret"),
                ("420/GM-SYT", "form_not_stated"),
                ("1024/UBND-VX", "incoming"),
            ],
        },
        Expected {
            number: "6",
            says: "met 39/69",
            indicator: "dossier-online-share",
            rows: &[
                ("H29.16-250303-0001", "online"),
                ("H29.16-251222-0008", "counter"),
                ("H29.16-251222-0009", "information_only"),
                ("H29.16-250303-0062", "paused"),
            ],
        },
    ];
    check(&app, &plan, 2025, &expected).await;
    // The other rate: 59 done, one asked and one withdrawn in time, nine still in time; one late and one overdue beside them.
    let path = "/indicators/dossier-on-time-766/readings?period=2025";
    let other = sender_reads(&app, path).await;
    assert_eq!(other, (70, 72));
    let kept = secretary.get("/dossiers?limit=200").await.expect(200);
    assert!(!kept.to_string().contains("Người Nộp"), "{kept}");
}

async fn sender_reads(app: &TestApp, path: &str) -> (i64, i64) {
    let auditor = app.person(Role::Auditor).await;
    let answer = auditor.get(path).await.expect(200);
    let reading = &answer["readings"][0];
    let whole = |name: &str| reading[name].as_i64().unwrap();
    (whole("numerator"), whole("denominator"))
}

#[actix_web::test]
async fn the_six_objectives_of_2021_from_the_files_of_the_office() {
    let app = TestApp::start().await;
    units(&app).await;
    app.set_clock(NOW);
    let plan = in_force(&app, 2021).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let officer = app.person(Role::OneStopOfficer).await;
    let clerk = app.person(Role::Clerk).await;

    let converted = json!({ "convert": "tcvn3" });
    for (who, name, read, reading) in [
        (&secretary, "phieu-5s-p201", ("five_s", 1), json!({})),
        (&secretary, "phieu-5s-p305", ("five_s", 1), json!({})),
        (&officer, "ho-so-hanh-nghe", ("dossiers", 3), json!({})),
        (&clerk, "so-theo-doi-tcvn3", ("follow_up", 3), converted),
        (&secretary, "danh-sach-can-bo", ("staff", 3), json!({})),
        (&secretary, "danh-sach-dao-tao", ("trainings", 3), json!({})),
    ] {
        take(who, &format!("2021/{name}.xlsx"), read, reading).await;
    }
    // What people type into the forms of a survey and of the website's upkeep.
    for (who, path, row) in [
        (
            &officer,
            "/survey-results/batch",
            json!({ "code": "KS-2021-03", "name": "Thăm dò ý kiến tháng 3", "method": "paper", "from": "2021-04-01",
                "to": "2021-04-29", "distributed": 60, "collected": 52, "valid": 50, "satisfied": 49 }),
        ),
        (
            &clerk,
            "/upkeep/batch",
            json!({ "channel": "website", "section": "Lịch làm việc", "activity": "update", "scheduled_on": "2021-05-04",
                "done_on": "2021-05-03" }),
        ),
        (
            &clerk,
            "/upkeep/batch",
            json!({ "channel": "forum", "section": "Hỏi đáp", "activity": "availability", "scheduled_on": "2021-05-05" }),
        ),
    ] {
        let answer = who.post(path, &json!({ "items": [row] })).await.expect(200);
        assert_eq!(answer["counts"]["created"], 1, "{answer}");
    }
    let listed = secretary.get("/dossiers").await.expect(200);
    for (code, accurate) in [("210405-0001", true), ("210405-0002", false)] {
        let mut items = listed["items"].as_array().unwrap().iter();
        let found = items.find(|one| one["code"].as_str().unwrap().ends_with(code));
        let id = found.unwrap()["id"].as_str().unwrap();
        let note = (!accurate).then_some("Sai năm sinh trên chứng chỉ");
        let check = json!({ "timely": true, "accurate": accurate, "lawful": true, "note": note, "if_version": 1 });
        let request = secretary.request(Method::PUT, &format!("/dossiers/{id}/compliance"));
        secretary.send(request.json(&check)).await.expect(200);
    }
    // On the last day is in time, until the plan's day before is set.
    assert_eq!(verdicts(&app, &plan, 2021).await["3"], "met 2/2");
    let before = json!({ "settings": { "days_before": "1" }, "reason": "Mục tiêu 3 năm 2021: trước hạn một ngày" });
    let request = secretary.request(Method::PUT, "/indicators/directive-on-time/settings");
    secretary.send(request.json(&before)).await.expect(200);

    let expected = [
        Expected {
            number: "1",
            says: "not_met 316021305600/363242880000",
            indicator: "five-s-score",
            rows: &[("phong-nghiep-vu-y", "scored"), ("van-phong-so", "scored")],
        },
        Expected {
            number: "2",
            says: "not_met 1/2",
            indicator: "licence-compliance",
            rows: &[
                ("000.00.16.H29-210405-0001", "compliant"),
                ("000.00.16.H29-210405-0002", "not_compliant"),
                ("000.00.16.H29-210406-0001", "not_checked"),
            ],
        },
        Expected {
            number: "3",
            says: "not_met 1/2",
            indicator: "directive-on-time",
            rows: &[
                ("801/UBND-VX", "done_in_time"),
                ("845/UBND-VX", "done_late"),
                ("870/UBND-NC", "no_deadline"),
            ],
        },
        Expected {
            number: "4",
            says: "not_met 49/50",
            indicator: "satisfaction",
            rows: &[("KS-2021-03", "not_satisfied")],
        },
        Expected {
            number: "5",
            says: "not_met 1/2",
            indicator: "training-hours",
            rows: &[
                ("CC-01", "hours_reached"),
                ("CC-02", "hours_short"),
                ("CC-03", "on_leave"),
            ],
        },
        // "Duy trì" is for people to judge: the figure stands beside the words.
        Expected {
            number: "6",
            says: "no_data 1/2",
            indicator: "website-upkeep",
            rows: &[("Lịch làm việc", "done_in_time"), ("Hỏi đáp", "not_done")],
        },
    ];
    check(&app, &plan, 2021, &expected).await;
}
