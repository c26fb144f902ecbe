//! The formats that offices have, and files that are no plans or not to be read at all.

use std::io::Write;

use mtcl::auth::Role;
use reqwest::Method;
use rust_xlsxwriter::Workbook;
use serde_json::Value;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{seed, upload};
use crate::support::TestApp;

/// A Word file that says what a text with tab-separated tables says.
fn docx(text: &str) -> Vec<u8> {
    let paragraph = |words: &str| {
        let words = words.replace('&', "&amp;").replace('<', "&lt;");
        format!("<w:p><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>")
    };
    let mut body = String::new();
    let mut rows = String::new();
    for line in text.lines().chain([""]) {
        if line.contains('\t') {
            let cells = line
                .split('\t')
                .map(|cell| format!("<w:tc>{}</w:tc>", paragraph(cell)));
            rows.push_str(&format!("<w:tr>{}</w:tr>", cells.collect::<String>()));
            continue;
        }
        if !rows.is_empty() {
            body.push_str(&format!("<w:tbl>{}</w:tbl>", std::mem::take(&mut rows)));
        }
        body.push_str(&paragraph(line));
    }
    let document = format!(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
        <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
        Target=\"word/document.xml\"/></Relationships>";
    package(&[
        ("_rels/.rels", relations.as_bytes()),
        ("word/document.xml", document.as_bytes()),
    ])
}

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook with a line in each row, the cells of a table side by side.
fn xlsx(text: &str) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in text.lines().enumerate() {
        for (column, cell) in line.split('\t').enumerate() {
            let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

/// What was understood, without how the file was laid out.
fn meaning(shown: &Value) -> Value {
    shown["understood"].clone()
}

#[actix_web::test]
async fn a_word_file_and_a_workbook_say_the_same_as_the_text() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    for year in [2021, 2025] {
        let text = String::from_utf8(seed(year)).unwrap();
        let expected = upload(&secretary, "/plans/import", "a.txt", seed(year))
            .await
            .expect(200);
        for (name, bytes) in [("a.docx", docx(&text)), ("a.xlsx", xlsx(&text))] {
            let shown = upload(&secretary, "/plans/import", name, bytes)
                .await
                .expect(200);
            assert_eq!(meaning(&shown), meaning(&expected), "{year} {name}");
        }
    }
}

#[actix_web::test]
async fn a_damaged_legacy_locked_or_hostile_file_is_refused() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let office = |stream: &str| {
        let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
        bytes.resize(1024, 0);
        bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
        bytes.resize(2048, 0);
        bytes
    };
    let whole = docx("MỤC TIÊU CHẤT LƯỢNG NĂM 2025");
    let zeros = vec![b' '; 60 << 20];
    for (name, bytes, says) in [
        ("cu.doc", office("WordDocument"), "Office cũ"),
        ("khoa.docx", office("EncryptedPackage"), "mật khẩu"),
        ("hong.docx", whole[..whole.len() / 2].to_vec(), "hỏng"),
        (
            "bom.docx",
            package(&[("word/document.xml", &zeros)]),
            "vượt mức an toàn",
        ),
    ] {
        let refused = upload(&secretary, "/plans/import", name, bytes)
            .await
            .expect_problem(422, "unreadable_file");
        let detail = refused["detail"].as_str().unwrap();
        assert!(detail.contains(says), "{name}: {detail}");
    }
}

#[actix_web::test]
async fn a_file_that_is_no_plan_is_refused_in_words() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let text = "Kính gửi các phòng. Mời họp giao ban lúc 8 giờ ngày thứ Hai.";
    let refused = upload(
        &secretary,
        "/plans/import?dry_run=false",
        "thu-moi.txt",
        text.into(),
    )
    .await
    .expect_problem(422, "not_a_plan");
    assert!(
        refused["detail"]
            .as_str()
            .unwrap()
            .contains("Không thấy bảng mục tiêu")
    );
    let english = secretary
        .send(
            secretary
                .request(Method::POST, "/plans/import")
                .header("Content-Type", "text/plain")
                .header("Accept-Language", "en")
                .body(""),
        )
        .await
        .expect_problem(422, "not_a_plan");
    assert_eq!(english["detail"], "The file is empty.");
    let plans = secretary.get("/plans").await.expect(200);
    assert_eq!(plans["items"].as_array().unwrap().len(), 0);
}

#[actix_web::test]
async fn a_format_that_is_not_read_is_named() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let pdf = b"%PDF-1.7 and so on".to_vec();
    let refused = upload(&secretary, "/plans/import", "ban-in.pdf", pdf)
        .await
        .expect_problem(415, "unsupported_media_type");
    assert!(
        refused["detail"].as_str().unwrap().contains(".docx"),
        "{refused}"
    );
}

#[actix_web::test]
async fn a_file_over_ten_mebibytes_is_refused() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let large = vec![b'a'; mtcl::features::plans::FILE_LIMIT + 1];
    upload(&secretary, "/plans/import", "lon.txt", large)
        .await
        .expect_problem(413, "payload_too_large");
}

#[actix_web::test]
async fn a_file_may_be_the_whole_body() {
    let app = TestApp::start().await;
    let secretary = app.person(Role::IsoSecretary).await;
    let send = |kind: &'static str, path: &'static str| {
        let request = secretary.request(Method::POST, path);
        secretary.send(request.header("Content-Type", kind).body(seed(2021)))
    };
    let shown = send("text/plain; charset=utf-8", "/plans/import?file_name=a.txt")
        .await
        .expect(200);
    assert_eq!(shown["understood"]["year"], 2021);
    send("application/xml", "/plans/import")
        .await
        .expect_problem(415, "unsupported_media_type");
    let form = reqwest::multipart::Form::new().text("plan", "{}");
    secretary
        .send(
            secretary
                .request(Method::POST, "/plans/import")
                .multipart(form),
        )
        .await
        .expect_problem(422, "validation_failed");
    let form = reqwest::multipart::Form::new().text("other", "x");
    let refused = secretary
        .send(
            secretary
                .request(Method::POST, "/plans/import")
                .multipart(form),
        )
        .await
        .expect_problem(422, "validation_failed");
    assert_eq!(refused["errors"][0]["code"], "unknown_field");
}
