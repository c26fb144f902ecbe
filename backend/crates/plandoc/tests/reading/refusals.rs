//! Files that are refused, each with its code.

use plandoc::{Error, Limits, ReadError};

use crate::build::{docx, docx_with, p, package, plain_table};
use crate::read;
use crate::seeds::PLAN_2025;

fn code(bytes: &[u8]) -> &'static str {
    read(bytes).expect_err("refused").code()
}

fn ole(stream: &str) -> Vec<u8> {
    let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    bytes.resize(1024, 0);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes.resize(2048, 0);
    bytes
}

fn a_plan() -> Vec<u8> {
    let table = plain_table(&["STT|Mục tiêu|Đo lường", "1|Đạt 95%|95%"]);
    docx(&[p("MỤC TIÊU CHẤT LƯỢNG NĂM 2025"), table].concat())
}

#[test]
fn nothing() {
    assert_eq!(read(b""), Err(ReadError::File(Error::Empty)));
    assert_eq!(
        read(b"\xef\xbb\xbf \r\n\t\n"),
        Err(ReadError::File(Error::Empty))
    );
    assert_eq!(
        read("\u{b}\u{c}".as_bytes()),
        Err(ReadError::File(Error::Empty))
    );
}

#[test]
fn too_large() {
    let small = Limits {
        file_bytes: 1000,
        ..Limits::default()
    };
    let error = plandoc::read(PLAN_2025.as_bytes(), None, &small).expect_err("too large");
    assert_eq!(
        error,
        ReadError::File(Error::TooLarge {
            what: "file_bytes",
            limit: 1000
        })
    );
    let few = Limits {
        cells: 20,
        ..Limits::default()
    };
    let error = plandoc::read(PLAN_2025.as_bytes(), None, &few).expect_err("too many cells");
    assert_eq!(
        error,
        ReadError::File(Error::TooLarge {
            what: "cells",
            limit: 20
        })
    );
    let short = Limits {
        text_bytes: 1000,
        ..Limits::default()
    };
    let error = plandoc::read(PLAN_2025.as_bytes(), None, &short).expect_err("too much text");
    assert_eq!(
        error,
        ReadError::File(Error::TooLarge {
            what: "text_bytes",
            limit: 1000
        })
    );
    let many = format!("Các mục tiêu:\n{}", "1. Đạt 95%\n".repeat(1001));
    assert!(matches!(
        read(many.as_bytes()),
        Err(ReadError::File(Error::TooLarge {
            what: "objectives",
            ..
        }))
    ));
    let long = format!("MỤC TIÊU CHẤT LƯỢNG\n1. {}\n", "dài ".repeat(30_000));
    assert!(matches!(
        read(long.as_bytes()),
        Err(ReadError::File(Error::TooLarge {
            what: "paragraph",
            ..
        }))
    ));
}

#[test]
fn merged_cells_cannot_be_multiplied() {
    let rows: String = (1..400)
        .map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>mục tiêu</t></is></c></row>"))
        .collect();
    let merges: String = (1..400)
        .map(|row| format!("<mergeCell ref=\"A{row}:IU400\"/>"))
        .collect();
    let sheet = format!(
        "<worksheet><sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells></worksheet>"
    );
    let file = workbook(&sheet);
    assert_eq!(code(&file), "too_large");
}

/// A workbook of one sheet with this XML.
fn workbook(sheet: &str) -> Vec<u8> {
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    package(&[
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &format!(
                "<Relationships><Relationship Id=\"r1\" Type=\"{relation}/worksheet\" Target=\"sheet.xml\"/></Relationships>"
            ),
        ),
        ("xl/sheet.xml", sheet),
    ])
}

#[test]
fn encrypted() {
    assert_eq!(
        read(&ole("EncryptedPackage")),
        Err(ReadError::File(Error::Encrypted))
    );
    let mut locked = a_plan();
    for (signature, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let places: Vec<usize> = (0..locked.len() - 4)
            .filter(|at| &locked[*at..at + 4] == signature)
            .collect();
        for at in places {
            locked[at + flags] |= 1;
        }
    }
    assert_eq!(read(&locked), Err(ReadError::File(Error::Encrypted)));
}

#[test]
fn legacy_office_files() {
    for (stream, found) in [
        ("WordDocument", "doc"),
        ("Workbook", "xls"),
        ("Book", "xls"),
        ("Other", "ole"),
    ] {
        assert_eq!(
            read(&ole(stream)),
            Err(ReadError::File(Error::LegacyFormat { found }))
        );
    }
}

#[test]
fn corrupt() {
    let file = a_plan();
    assert!(read(&file).is_ok());
    assert_eq!(code(&file[..file.len() / 2]), "corrupt");
    let mut damaged = file.clone();
    let name = b"word/document.xml";
    let at = damaged
        .windows(name.len())
        .position(|window| window == name)
        .expect("the part");
    for byte in &mut damaged[at + name.len() + 10..at + name.len() + 40] {
        *byte ^= 0x55;
    }
    assert_eq!(code(&damaged), "corrupt");
    assert_eq!(
        code(&docx("<w:p><w:r><w:t>Mục tiêu</w:r></w:p>")),
        "corrupt"
    );
    assert_eq!(
        code(&docx("<w:p><w:r><w:t>Mục tiêu &nbsp;</w:t></w:r></w:p>")),
        "corrupt"
    );
    assert_eq!(
        code(&package(&[(
            "word/document.xml",
            "<w:document><w:body><w:p>"
        )])),
        "corrupt"
    );
    assert_eq!(
        code(&package(&[(
            "xl/workbook.xml",
            "<workbook><sheets><sheet name='a' id='x'/></sheets></workbook>"
        )])),
        "corrupt"
    );
    assert_eq!(
        code(&workbook(
            "<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>"
        )),
        "corrupt"
    );
    assert_eq!(code(b"\xff\xfeM\x00\x00\xd8"), "corrupt");
}

#[test]
fn zip_bombs() {
    let bound = |bytes: &[u8], limits: &Limits| match plandoc::read(bytes, None, limits) {
        Err(ReadError::File(Error::ZipBomb { bound, .. })) => bound,
        other => panic!("{other:?}"),
    };
    let limits = Limits::default();
    let blanks = docx(&p(&" ".repeat(8 << 20)));
    assert!(blanks.len() < 1 << 16);
    assert_eq!(bound(&blanks, &limits), "compression_ratio");
    let small = Limits {
        entry_bytes: 1 << 20,
        ..limits
    };
    assert_eq!(bound(&blanks, &small), "entry_bytes");
    let total = Limits {
        unpacked_bytes: 500,
        ..limits
    };
    assert_eq!(bound(&a_plan(), &total), "unpacked_bytes");
    let entries = Limits {
        zip_entries: 2,
        ..limits
    };
    assert_eq!(bound(&a_plan(), &entries), "entries");
    let deep = format!("{}{}", "<w:sdt>".repeat(5000), "</w:sdt>".repeat(5000));
    assert_eq!(bound(&docx(&deep), &limits), "xml_depth");
    let tables = "<w:tbl><w:tr><w:tc>".repeat(2000);
    assert_eq!(bound(&docx(&tables), &limits), "xml_depth");
    let laughs = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><w:document><w:body/></w:document>";
    assert_eq!(
        bound(&package(&[("word/document.xml", laughs)]), &limits),
        "dtd"
    );
    let styles = docx_with(&p("Mục tiêu"), &[("word/styles.xml", laughs)]);
    assert_eq!(bound(&styles, &limits), "dtd");
}

#[test]
fn an_archive_that_lies_about_its_sizes_is_found_out() {
    let mut file = docx(&p(&" ".repeat(8 << 20)));
    let large = u32::try_from(file.len()).expect("small");
    for (signature, size_at) in [(b"PK\x03\x04", 22), (b"PK\x01\x02", 24)] {
        let places: Vec<usize> = (0..file.len() - 4)
            .filter(|at| &file[*at..at + 4] == signature)
            .collect();
        for at in places {
            file[at + size_at..at + size_at + 4].copy_from_slice(&large.to_le_bytes());
        }
    }
    assert!(matches!(code(&file), "zip_bomb" | "corrupt"));
}

#[test]
fn other_formats() {
    for (bytes, found) in [
        (&b"%PDF-1.7\n%\xe2\xe3\xcf\xd3"[..], "pdf"),
        (b"{\\rtf1\\ansi M\\u7909?c ti\\'eau}", "rtf"),
        (b"\n<!DOCTYPE html><html>", "html"),
        (b"<?xml version='1.0'?><w:wordDocument/>", "xml"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "image"),
        (b"\x7fELF\x02\x01\x01\0", "binary"),
        (b"M\xf4c ti\xaau ch\xcat l\xad\xeeng", "legacy_encoding"),
    ] {
        assert_eq!(
            read(bytes),
            Err(ReadError::File(Error::UnsupportedFormat { found }))
        );
    }
}

#[test]
fn no_plan() {
    for text in [
        "Kính gửi Sở Y tế\nĐề nghị xem xét mục tiêu của dự án.\n",
        "STT\tHọ tên\tNgày sinh\n1\tAn\t1990\n",
        "BIÊN BẢN\n1. Thành phần\n2. Nội dung\n",
    ] {
        match read(text.as_bytes()) {
            Err(ReadError::NotAPlan { looked_for }) => {
                assert!(looked_for.contains(&"objective_table"))
            }
            other => panic!("{other:?}"),
        }
    }
}
