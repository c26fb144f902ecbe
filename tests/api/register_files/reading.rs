//! How a file is read: columns that a person corrects, older encodings, who may send it.

use mtcl::auth::{Permission, Role};

use super::{look, outgoing, refusals, send, sheet, take};
use crate::support::{TestApp, json, units};

#[actix_web::test]
async fn a_correction_of_the_columns_is_kept_for_the_next_file() {
    let app = TestApp::start().await;
    units(&app).await;
    let clerk = app.person(Role::Clerk).await;
    let file = sheet(&[
        &[
            "Số KH",
            "Ngày văn bản",
            "Trích yếu",
            "Ghi chú",
            "Gửi điện tử",
        ],
        &["5/SYT-VP", "02/01/2025", "V/v trực Tết", "x", "có"],
    ]);
    let seen = look(&clerk, &file, json!({ "kind": "outgoing_documents" })).await;
    assert_eq!(seen["table"]["missing"], json!(["number"]), "{seen}");
    assert_eq!(seen["push"], json!(null));
    send(
        &clerk,
        &file,
        "dry_run=false",
        json!({ "kind": "outgoing_documents" }),
    )
    .await
    .expect_problem(422, "validation_failed");

    let key = seen["table"]["columns"][0]["key"].as_str().unwrap();
    let reading =
        json!({ "kind": "outgoing_documents", "columns": { key: "number" }, "keep_columns": true });
    assert_eq!(
        look(&clerk, &file, reading.clone()).await["push"]["counts"]["created"],
        1
    );
    let forgotten = look(&clerk, &file, json!({ "kind": "outgoing_documents" })).await;
    assert_eq!(
        forgotten["table"]["columns_kept"], false,
        "a dry run keeps nothing"
    );
    take(&clerk, &file, reading).await;

    // The same header, its columns elsewhere.
    let next = sheet(&[
        &[
            "Gửi điện tử",
            "Ngày văn bản",
            "Số KH",
            "Trích yếu",
            "Ghi chú",
        ],
        &["không", "03/01/2025", "6/SYT-VP", "V/v khác", ""],
    ]);
    let taken = take(&clerk, &next, json!({ "kind": "outgoing_documents" })).await;
    assert_eq!(taken["table"]["columns_kept"], true, "{taken}");
    assert_eq!(taken["push"]["counts"]["created"], 1);
    for (columns, code) in [
        (json!({ "so kh": "number", "ghi chu": "number" }), "taken"),
        (json!({ "so kh": "price" }), "unknown_value"),
    ] {
        let reading = json!({ "kind": "outgoing_documents", "columns": columns });
        let problem = send(&clerk, &next, "", reading)
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(problem["errors"][0]["code"], code);
    }
}

#[actix_web::test]
async fn text_from_before_unicode_is_taken_in_only_when_somebody_says_how() {
    let app = TestApp::start().await;
    units(&app).await;
    let clerk = app.person(Role::Clerk).await;
    // "Số, ký hiệu văn bản", "Ngày tháng văn bản", "Trích yếu nội dung" in TCVN3.
    let file = sheet(&[
        &[
            "Sè, ký hiÖu v¨n b¶n",
            "Ngµy th¸ng v¨n b¶n",
            "TrÝch yÕu néi dung",
        ],
        &[
            "7/SYT-VP",
            "06/01/2025",
            "B¸o c¸o c«ng t¸c y tÕ quý IV cña Së Y tÕ",
        ],
    ]);
    let seen = look(&clerk, &file, json!({})).await;
    assert_eq!(seen["legacy"]["encoding"], "tcvn3", "{seen}");
    assert_eq!(seen["legacy"]["sample"][0]["after"], "Số, ký hiệu văn bản");
    assert_eq!(
        seen["table"]["rows"][0]["cells"]["subject"],
        "Báo cáo công tác y tế quý IV của Sở Y tế"
    );
    assert_eq!(seen["push"], json!(null), "never silently");
    let problem = send(&clerk, &file, "dry_run=false", json!({}))
        .await
        .expect_problem(422, "validation_failed");
    assert_eq!(problem["errors"][0]["field"], "convert");
    let taken = take(&clerk, &file, json!({ "convert": "tcvn3" })).await;
    assert_eq!(taken["push"]["counts"]["created"], 1, "{taken}");
}

#[actix_web::test]
async fn only_those_may_send_a_register_who_may_push_its_rows() {
    let app = TestApp::start().await;
    let [_, office, _] = units(&app).await;
    let file = outgoing();
    for role in Role::ALL {
        let who = app.person_in(*role, Some(office.clone())).await;
        let answer = send(&who, &file, "", json!({})).await;
        match Permission::DocumentsWrite.roles().contains(role) {
            true => drop(answer.expect(200)),
            false => drop(answer.expect_problem(403, "forbidden")),
        }
    }
    // A head of a unit sends what is that unit's.
    let head = app.person_in(Role::DepartmentHead, Some(office)).await;
    let staff = sheet(&[
        &["Mã cán bộ", "Họ và tên", "Đơn vị", "Ngày vào cơ quan"],
        &["CC-01", "Nguyễn Thị Lan", "VP", "01/03/2015"],
        &["CC-02", "Trần Văn Bình", "NVY", "01/03/2016"],
    ]);
    let taken = take(&head, &staff, json!({})).await;
    assert_eq!(
        refusals(&taken),
        [(3, "outside_unit".into(), "unit".into())]
    );
}

#[actix_web::test]
async fn what_is_no_register_is_told_so() {
    let app = TestApp::start().await;
    units(&app).await;
    let clerk = app.person(Role::Clerk).await;
    let nothing = look(
        &clerk,
        &sheet(&[&["Tháng", "Doanh thu"], &["1", "100"]]),
        json!({}),
    )
    .await;
    assert_eq!(
        (&nothing["table"], &nothing["push"]),
        (&json!(null), &json!(null))
    );
    let problem = send(
        &clerk,
        &sheet(&[&["Tháng"], &["1"]]),
        "dry_run=false",
        json!({}),
    )
    .await
    .expect_problem(422, "validation_failed");
    assert_eq!(problem["errors"][0]["field"], "kind");
    send(&clerk, b"%PDF-1.7", "", json!({}))
        .await
        .expect_problem(415, "unsupported_media_type");
    send(&clerk, b"PK\x03\x04zzz", "", json!({}))
        .await
        .expect_problem(422, "unreadable_file");
    let elsewhere = send(&clerk, &outgoing(), "", json!({ "sheet": 7 })).await;
    let problem = elsewhere.expect_problem(422, "validation_failed");
    assert_eq!(problem["errors"][0]["field"], "sheet");
    let unread = send(&clerk, &outgoing(), "", json!({ "nonsense": 1 })).await;
    let problem = unread.expect_problem(422, "validation_failed");
    assert_eq!(problem["errors"][0]["field"], "reading");
}
