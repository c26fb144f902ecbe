//! Files as offices have them, made for one test each.

use std::io::Write;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const NAMESPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math""#;

/// A zip archive of these parts.
pub(crate) fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default())
            .expect("a part");
        zip.write_all(content.as_bytes()).expect("its content");
    }
    zip.finish().expect("an archive").into_inner()
}

/// A `.docx` with this body.
pub(crate) fn docx(body: &str) -> Vec<u8> {
    docx_with(body, &[])
}

/// A `.docx` with this body and further parts.
pub(crate) fn docx_with(body: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let document = format!(
        "<?xml version=\"1.0\"?><w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    );
    let mut parts = vec![
        (
            "[Content_Types].xml",
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#,
        ),
        (
            "_rels/.rels",
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#,
        ),
        ("word/document.xml", &document),
    ];
    parts.extend(more);
    package(&parts)
}

pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// A paragraph, cut into runs as Word does after an edit.
pub(crate) fn p(text: &str) -> String {
    let middle = text
        .char_indices()
        .nth(text.chars().count() / 2)
        .map_or(0, |(at, _)| at);
    let run = |text: &str| {
        format!(
            "<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>",
            escape(text)
        )
    };
    format!(
        "<w:p>{}{}</w:p>",
        run(&text[..middle]),
        run(&text[middle..])
    )
}

/// A cell with these properties and paragraphs.
pub(crate) fn tc(properties: &str, content: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>")
}

pub(crate) fn tr(cells: &[String]) -> String {
    format!("<w:tr>{}</w:tr>", cells.concat())
}

pub(crate) fn tbl(rows: &[String]) -> String {
    format!("<w:tbl><w:tblPr/><w:tblGrid/>{}</w:tbl>", rows.concat())
}

/// A table of plain cells, from rows with `|` between the cells.
pub(crate) fn plain_table(rows: &[&str]) -> String {
    let rows: Vec<String> = rows
        .iter()
        .map(|row| {
            tr(&row
                .split('|')
                .map(|cell| tc("", &p(cell)))
                .collect::<Vec<_>>())
        })
        .collect();
    tbl(&rows)
}

/// The body of a document that says the same as a text with tab-separated tables, block by block.
pub(crate) fn body_of(text: &str) -> String {
    let mut body = String::new();
    let mut rows: Vec<String> = Vec::new();
    for line in text.lines().chain([""]) {
        if line.contains('\t') {
            rows.push(tr(&line
                .split('\t')
                .map(|cell| tc("", &p(cell)))
                .collect::<Vec<_>>()));
            continue;
        }
        if !rows.is_empty() {
            body.push_str(&tbl(&std::mem::take(&mut rows)));
        }
        body.push_str(&p(line));
    }
    body
}
