//! Catalogues, score sheets and exports of dossiers.

use mtcl::auth::Role;

use super::{figure, refusals, sheet, take};
use crate::support::{TestApp, json, units};

#[actix_web::test]
async fn a_catalogue_gives_the_timeliness_of_iso_procedures() {
    let app = TestApp::start().await;
    units(&app).await;
    let officer = app.person(Role::OneStopOfficer).await;
    let file = sheet(&[
        &["DANH MỤC THỦ TỤC HÀNH CHÍNH"],
        &[
            "Mã TTHC",
            "Tên thủ tục hành chính",
            "Lĩnh vực",
            "Mức độ DVC",
            "Thẩm quyền giải quyết",
            "Thời hạn giải quyết",
            "Mã quy trình ISO",
            "Ngày ban hành quy trình",
        ],
        &[
            "1.012289",
            "Cấp mới giấy phép hành nghề",
            "Khám bệnh, chữa bệnh",
            "Toàn trình",
            "Sở Y tế",
            "30 ngày làm việc",
            "QT.NVY.12",
            "10/02/2025",
        ],
        &[
            "1.00283",
            "Cấp giấy phép hoạt động",
            "Khám bệnh, chữa bệnh",
            "Một phần",
            "Sở Y tế",
            "45",
            "",
            "",
        ],
        &[
            "1.012300",
            "Không rõ thẩm quyền",
            "",
            "Một phần",
            "Cấp tỉnh",
            "5",
            "",
            "",
        ],
    ]);
    let reading = json!({ "given": { "decision": "512/QĐ-UBND ngày 03/02/2025" } });
    let taken = take(&officer, &file, reading).await;
    assert_eq!(taken["table"]["kind"], "procedures", "{taken}");
    assert_eq!(
        refusals(&taken),
        [(5, "unknown_value".into(), "authority".into())]
    );
    let listed = officer.get("/procedures").await.expect(200);
    let codes: Vec<&str> = listed["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["code"].as_str().unwrap())
        .collect();
    assert!(
        codes.contains(&"1.002830"),
        "a spreadsheet cut its zero: {codes:?}"
    );
    assert_eq!(listed["items"][0]["decision_number"], "512/QĐ-UBND");
    assert_eq!(
        figure(&officer, "procedure-iso-timeliness", "2025").await,
        (1, 2)
    );
}

#[actix_web::test]
async fn a_score_sheet_gives_the_score_of_its_room() {
    let app = TestApp::start().await;
    units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let file = sheet(&[
        &["PHIẾU CHẤM ĐIỂM 5S"],
        &["Phòng: Phòng Nghiệp vụ Y"],
        &["Ngày chấm: 12/03/2025", "", "Đánh giá viên: Trần Văn Bình"],
        &["TT", "Nội dung đánh giá", "Điểm tối đa", "Điểm", "Nhận xét"],
        &["I. SÀNG LỌC"],
        &["1", "Không có vật dụng thừa", "5", "4"],
        &["2", "Hồ sơ hết hạn đã lưu kho", "5", "5"],
        &["II. SẮP XẾP"],
        &["3", "Tủ hồ sơ có nhãn", "5", "3", "Tủ số 2 chưa dán nhãn"],
        &["", "Tổng cộng", "15", "12"],
    ]);
    let taken = take(&secretary, &file, json!({})).await;
    assert_eq!(taken["table"]["kind"], "five_s", "{taken}");
    assert_eq!(taken["push"]["counts"]["created"], 1, "{taken}");
    let listed = secretary.get("/five-s-audits").await.expect(200);
    let audit = &listed["items"][0];
    assert_eq!(
        (&audit["room_code"], &audit["audited_on"]),
        (&json!("phong-nghiep-vu-y"), &json!("2025-03-12"))
    );
    assert_eq!(audit["points"][2]["group"], "SẮP XẾP");
    assert_eq!(audit["findings"][0]["text"], "Tủ số 2 chưa dán nhãn");
    let path = "/indicators/five-s-score/readings?period=2025-03";
    let answer = secretary.get(path).await.expect(200);
    assert_eq!(answer["readings"][0]["value"], 80.0, "{answer}");

    let without = sheet(&[
        &["TT", "Nội dung đánh giá", "Điểm tối đa", "Điểm"],
        &["1", "Không có vật dụng thừa", "5", "4,5"],
        &["2", "Tủ hồ sơ có nhãn", "5", "3"],
    ]);
    let given = json!({ "given": { "room": "P-203", "audited": "13/03/2025", "auditor": "Lê C", "group": "Chung" } });
    let refused = take(&secretary, &without, given).await;
    assert_eq!(
        refusals(&refused),
        [(2, "invalid_format".into(), "score".into())]
    );
    let open = secretary
        .get("/rejected-rows?settled=false")
        .await
        .expect(200);
    assert_eq!(
        open["items"][0]["row"]["rows"].as_array().unwrap().len(),
        2,
        "all its questions are kept: {open}"
    );
}

#[actix_web::test]
async fn an_export_of_dossiers_is_read_by_names_codes_and_the_maps_of_its_feed() {
    let app = TestApp::start().await;
    units(&app).await;
    let officer = app.person(Role::OneStopOfficer).await;
    let admin = app.person(Role::Administrator).await;
    let feed = json!({
        "code": "motcua-excel", "name": "Một cửa, xuất Excel", "source_kind": "dossiers", "adapter": "register_file",
        "maps": { "status": [{ "code": "Hoàn tất", "value": "done" }] }
    });
    admin.post("/feeds", &feed).await.expect(201);
    let file = sheet(&[
        &[
            "Mã hồ sơ",
            "Mã TTHC",
            "Tên TTHC",
            "Mức độ",
            "Hình thức nộp",
            "Ngày tiếp nhận",
            "Ngày hẹn trả",
            "Ngày kết thúc xử lý",
            "Trạng thái",
            "Đơn vị xử lý",
            "Chủ hồ sơ",
            "Số điện thoại",
        ],
        &[
            "H29.16-250408-0001",
            "1.002835",
            "Cấp giấy phép",
            "Toàn trình",
            "Trực tuyến",
            "08/04/2025",
            "06/05/2025",
            "06/05/2025",
            "Đã xử lý xong",
            "Phòng Nghiệp vụ Y",
            "Nguyễn Bí Mật",
            "0909123456",
        ],
        &[
            "H29.16-250408-0002",
            "1.002835",
            "Cấp giấy phép",
            "Toàn trình",
            "1",
            "08/04/2025",
            "06/05/2025",
            "",
            "4",
            "NVY",
            "Trần Bí Mật",
        ],
        &[
            "H29.16-250408-0003",
            "1.002835",
            "Cấp giấy phép",
            "Toàn trình",
            "",
            "08/04/2025",
            "06/05/2025",
            "07/05/2025",
            "Hoàn tất",
            "NVY",
            "Lê Bí Mật",
        ],
    ]);
    let taken = take(&officer, &file, json!({})).await;
    assert_eq!(taken["table"]["kind"], "dossiers", "{taken}");
    assert!(!taken.to_string().contains("Bí Mật"), "{taken}");
    assert_eq!(
        refusals(&taken),
        [(4, "unmapped_code".into(), "status".into())]
    );
    let kept = officer.get("/rejected-rows").await.expect(200);
    assert!(!kept.to_string().contains("Bí Mật"), "{kept}");
    assert_eq!(
        figure(&officer, "dossier-on-time", "2025-05").await,
        (1, 1),
        "a day without an hour lasts until its end"
    );

    let through = take(&officer, &file, json!({ "feed": "motcua-excel" })).await;
    assert_eq!(through["push"]["counts"]["created"], 3, "{through}");
    let pushes = officer
        .get("/pushes?feed_code=motcua-excel")
        .await
        .expect(200);
    assert_eq!(pushes["items"][0]["file"]["register"], "dossiers");
}
