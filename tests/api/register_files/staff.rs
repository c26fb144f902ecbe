//! Lists of staff and of trainings.

use mtcl::auth::Role;

use super::{figure, refusals, sheet, take};
use crate::support::{TestApp, json, units};

#[actix_web::test]
async fn staff_and_training_lists_give_each_person_s_hours() {
    let app = TestApp::start().await;
    units(&app).await;
    let secretary = app.person(Role::IsoSecretary).await;
    let staff = sheet(&[
        &[
            "TT",
            "Mã cán bộ",
            "Họ và tên",
            "Chức vụ",
            "Đơn vị",
            "Ngày vào cơ quan",
            "Nghỉ thai sản từ",
            "Nghỉ thai sản đến",
        ],
        &[
            "1",
            "CC-01",
            "Nguyễn Thị Lan",
            "Chuyên viên",
            "Phòng Nghiệp vụ Y",
            "01/03/2015",
        ],
        &[
            "2",
            "CC-02",
            "Trần Văn Bình",
            "Chuyên viên",
            "VP",
            "01/03/2016",
        ],
        &[
            "3",
            "CC-03",
            "Trần Văn Bình",
            "Kế toán",
            "NVY",
            "01/03/2017",
            "01/05/2025",
            "31/08/2025",
        ],
        &[
            "",
            "CC-03",
            "Trần Văn Bình",
            "Kế toán",
            "NVY",
            "01/03/2017",
            "01/02/2023",
            "31/05/2023",
        ],
        &["4", "", "Lê Không Mã", "Lái xe", "VP", "01/03/2017"],
    ]);
    let taken = take(&secretary, &staff, json!({})).await;
    assert_eq!(taken["table"]["kind"], "staff", "{taken}");
    assert_eq!(taken["push"]["counts"]["created"], 3);
    assert_eq!(refusals(&taken), [(6, "required".into(), "code".into())]);
    let listed = secretary.get("/staff?q=CC-03").await.expect(200);
    assert_eq!(
        listed["items"][0]["leaves"][0],
        json!({ "from": "2023-02-01", "to": "2023-05-31" })
    );
    assert_eq!(listed["items"][0]["leaves"].as_array().unwrap().len(), 2);

    let trainings = sheet(&[
        &["DANH SÁCH ĐÀO TẠO NĂM 2025"],
        &["Đơn vị tổ chức: Trường Chính trị tỉnh"],
        &[
            "TT",
            "Họ và tên",
            "Đơn vị",
            "Tên lớp",
            "Từ ngày",
            "Đến ngày",
            "Thời lượng",
        ],
        &[
            "1",
            "Nguyễn Thị Lan",
            "NVY",
            "Quản lý nhà nước",
            "03/03/2025",
            "14/03/2025",
            "40 giờ",
        ],
        &[
            "2",
            "Trần Văn Bình",
            "VP",
            "Quản lý nhà nước",
            "03/03/2025",
            "14/03/2025",
            "20 tiết",
        ],
        &[
            "3",
            "Trần Văn Bình",
            "",
            "Quản lý nhà nước",
            "03/03/2025",
            "14/03/2025",
            "20 tiết",
        ],
        &[
            "4",
            "Phạm Người Lạ",
            "VP",
            "Quản lý nhà nước",
            "03/03/2025",
            "14/03/2025",
            "20 tiết",
        ],
        &[
            "5",
            "Nguyễn Thị Lan",
            "NVY",
            "ISO 9001",
            "01/04/2025",
            "01/04/2025",
            "2 ngày",
        ],
    ]);
    let taken = take(&secretary, &trainings, json!({ "given": { "unit": "" } })).await;
    assert_eq!(taken["table"]["kind"], "trainings", "{taken}");
    assert_eq!(
        refusals(&taken),
        [
            (6, "ambiguous".into(), "person".into()),
            (7, "not_found".into(), "person".into()),
            (8, "unknown_value".into(), "length".into())
        ]
    );
    let organiser = &taken["table"]["fields"]
        .as_array()
        .unwrap()
        .iter()
        .find(|field| field["name"] == "organiser")
        .unwrap()
        .clone();
    assert_eq!(
        (&organiser["given"], &organiser["from_above"]),
        (&json!("Trường Chính trị tỉnh"), &json!(true))
    );
    assert_eq!(figure(&secretary, "training-hours", "2025").await, (1, 3));
}
