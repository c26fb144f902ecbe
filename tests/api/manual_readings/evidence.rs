//! The files that a typed reading stands on.

use mtcl::auth::Role;
use reqwest::Method;

use super::{PDF, act, at_least, id_of, issued, type_in};
use crate::support::{Actor, Answer, TestApp, json, units};

async fn hang(caller: &Actor<'_>, reading: &str) -> Answer {
    let path =
        format!("/evidence?file_name=them.pdf&subject_kind=manual_readings&subject_id={reading}");
    let request = caller
        .request(Method::POST, &path)
        .header("Content-Type", "application/octet-stream")
        .body(PDF.to_vec());
    caller.send(request).await
}

#[actix_web::test]
async fn files_are_seen_with_the_reading_and_the_last_one_stays() {
    let app = TestApp::start().await;
    let [_, office, medicine] = units(&app).await;
    issued(&app, "satisfaction", at_least("87")).await;
    let head = app.person_in(Role::DepartmentHead, Some(medicine)).await;
    let other = app.person_in(Role::DepartmentHead, Some(office)).await;
    let of = ("satisfaction", "2025Q1");
    let typed = type_in(&head, of, (45, 50), json!({})).await.expect(201);
    let id = id_of(&typed);
    let listed = format!("/evidence?subject_kind=manual_readings&subject_id={id}");
    let files = head.get(&listed).await.expect(200);
    assert_eq!(files["items"][0]["file_name"], "so-theo-doi.pdf");
    assert_eq!(files["may"]["change"], true);
    // Everybody who reads the figure reads what it stands on, and only who answers for it changes that.
    let auditor = app.person(Role::Auditor).await;
    let seen = auditor.get(&listed).await.expect(200);
    assert_eq!(seen["may"]["change"], false);
    let first = id_of(&files["items"][0]).to_owned();
    let content = auditor.get(&format!("/evidence/{first}/content")).await;
    assert_eq!(content.status, 200);
    hang(&other, id).await.expect_problem(403, "forbidden");
    let detach = format!("/evidence/{first}/detach");
    let why = json!({ "reason": "Tải nhầm sổ của phòng khác" });
    other
        .post(&detach, &why)
        .await
        .expect_problem(403, "forbidden");

    head.post(&detach, &why)
        .await
        .expect_problem(409, "wrong_state");
    hang(&head, id).await.expect(201);
    head.post(&detach, &why).await.expect(200);
    let path = format!("/manual-readings/{id}");
    assert_eq!(head.get(&path).await.expect(200)["evidence"], 1);

    let gone = json!({ "reason": "Đếm nhầm sổ của phòng khác." });
    act(&head, &typed, "take-back", gone).await.expect(200);
    hang(&head, id).await.expect_problem(403, "forbidden");
}
