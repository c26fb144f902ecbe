//! Reports that programs send, as CSV and as JSON.

use mtcl::auth::{Permission, Role};
use reqwest::Method;
use serde_json::Value;

use super::{row, start, stored};
use crate::support::json;

#[actix_web::test]
async fn reports_come_as_csv_and_as_json_from_programs() {
    let app = start().await;
    let program = app
        .program(&[
            Permission::DossiersWrite,
            Permission::SourcesRead,
            Permission::PushesRead,
        ])
        .await;
    let admin = app.person(Role::Administrator).await;
    let feed = admin.get("/feeds/motcua").await;
    let tag = feed.header("etag").to_owned();
    admin
        .patch("/feeds/motcua", &tag, &json!({ "client_id": program.id }))
        .await
        .expect(200);
    let csv = "Quý II/2025,,,,,,,,,,,,\n\
        STT,Lĩnh vực,Tiếp nhận,,,,Đã giải quyết,,,,Đang giải quyết,,\n\
        ,,Tổng số,Trực tuyến,\"Trực tiếp, BCCI\",Từ kỳ trước,Tổng số,Trước hạn,Đúng hạn,Quá hạn,Tổng số,Trong hạn,Quá hạn\n\
        (1),(2),(3),(4),(5),(6),(7),(8),(9),(10),(11),(12),(13)\n\
        1,\"Khám bệnh, chữa bệnh\",5,3,1,1,4,1,2,1,1,0,1\n";
    let request = program
        .request(
            Method::POST,
            "/register-files?dry_run=false&file_name=06a.csv",
        )
        .header("Content-Type", "text/csv")
        .body(csv);
    let taken = program.send(request).await.expect(200);
    assert_eq!(
        (&taken["report"]["status"], &taken["report"]["from"]),
        (&json!("new"), &json!("2025-04-01")),
        "{taken}"
    );
    let detail = stored(&program, &taken).await;
    assert_eq!(
        (
            &detail["report"]["feed_code"],
            &detail["report"]["file_name"]
        ),
        (&json!("motcua"), &json!("06a.csv")),
        "the program's own feed"
    );
    assert_eq!(
        (
            &detail["lines"][0]["differs"],
            &detail["report"]["differing_lines"]
        ),
        (&json!(false), &json!(0)),
        "{detail}"
    );

    let body = |more: Value| {
        let mut line = json!({
            "TenLinhVuc": "Khám bệnh, chữa bệnh", "TongSo": 5, "TiepNhanQuaMang": 3, "TiepNhanTrucTiep": 1, "TiepNhanQuaBCCI": 0,
            "TiepNhanKyTruoc": 1, "TongDaXuLy": 4, "DaXuLyTruocHan": 1, "DaXuLyDungHan": 3.0, "DaXuLyQuaHan": null,
            "TongDangXuLy": 1, "DangXuLyTrongHan": 0, "DangXuLyQuaHan": 1, "TongBoSung": 1, "TongTraLai": 0
        });
        for (field, value) in more.as_object().unwrap() {
            line[field] = value.clone();
        }
        json!({ "report": { "from": "2025-04-01", "to": "2025-06-30" }, "lines": [line], "total": { "TongSo": 6 } })
    };
    let seen = program
        .post("/reported-totals?dry_run=true", &body(json!({})))
        .await
        .expect(200);
    assert_eq!(
        (&seen["status"], &seen["id"]),
        (&json!("new_version"), &json!(null))
    );
    let taken = program
        .post("/reported-totals", &body(json!({})))
        .await
        .expect(200);
    assert_eq!(
        (&taken["status"], &taken["broken_lines"]),
        (&json!("new_version"), &json!(1)),
        "{taken}"
    );
    let id = taken["id"].as_str().unwrap();
    let again = program
        .post("/reported-totals", &body(json!({})))
        .await
        .expect(200);
    assert_eq!(
        (&again["status"], &again["id"]),
        (&json!("unchanged"), &json!(id))
    );
    let detail = program
        .get(&format!("/reported-totals/{id}"))
        .await
        .expect(200);
    assert_eq!(detail["report"]["form"], "json");
    assert_eq!(
        row(&detail["lines"][0]["difference"]),
        [0, 0, 0, 0, 0, 0, 1, -1, 0, 0, 0]
    );
    assert_eq!(
        detail["lines"][0]["claim"]["words"]["TongBoSung"], "1",
        "kept word for word"
    );
    assert_eq!(
        detail["lines"][1]["claim"]["wrong_totals"],
        json!([{ "figure": "received", "stated": 6, "lines": 5 }])
    );
    for (more, field, code) in [
        (json!({ "TongSo": -1 }), "lines[0].TongSo", "out_of_range"),
        (
            json!({ "TenLinhVuc": "" }),
            "lines[0].TenLinhVuc",
            "required",
        ),
    ] {
        let problem = program
            .post("/reported-totals", &body(more))
            .await
            .expect_problem(422, "validation_failed");
        assert_eq!(
            (
                &problem["errors"][0]["field"],
                &problem["errors"][0]["code"]
            ),
            (&json!(field), &json!(code))
        );
    }
    let other = app.program(&[Permission::DossiersWrite]).await;
    let mut body = body(json!({}));
    body["report"]["feed"] = json!("motcua");
    other
        .post("/reported-totals", &body)
        .await
        .expect_problem(403, "forbidden");
}
