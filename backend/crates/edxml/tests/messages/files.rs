//! Reading attachments, when asked.

use std::io::{Cursor, Write};

use base64::Engine;
use edxml::{AttachmentLimits, File, Limits, ReadError};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::data;

fn files(text: &str) -> Result<Vec<File>, ReadError> {
    edxml::attachments(
        text.as_bytes(),
        &Limits::default(),
        &AttachmentLimits::default(),
    )
}

/// The message of VNPT with another file in it.
fn with_file(name: &str, bytes: &[u8]) -> String {
    let encoded = base64::engine::general_purpose::STANDARD.encode(bytes);
    let text = data!("vnpt.edxml").replace("412-UBND-VX.pdf", name);
    let start = text.find("JVBER").unwrap();
    let end = text.find("</edXML:ContentTransferEncoded>").unwrap();
    format!("{}{encoded}{}", &text[..start], &text[end..])
}

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn base64_is_decoded_however_it_is_broken_into_lines() {
    let [file] = files(data!("vnpt.edxml")).unwrap().try_into().unwrap();
    assert_eq!(file.name.as_deref(), Some("412-UBND-VX.pdf"));
    assert_eq!(file.content_type.as_deref(), Some("application/pdf"));
    assert_eq!(file.bytes, b"%PDF-1.4\n not a real document");
    let escaped = data!("vnpt.edxml").replace("JVBERi0xLjQK\n", "JVBERi0xLjQK&#13;&#xA;");
    assert_eq!(files(&escaped).unwrap()[0].bytes, file.bytes);
    let unpadded = data!("vnpt.edxml").replace("bnQ=", "bnQ");
    assert_eq!(files(&unpadded).unwrap()[0].bytes, file.bytes);
}

#[test]
fn cdata_is_decoded_too() {
    let read = files(data!("langson.xml")).unwrap();
    let texts: Vec<_> = read
        .iter()
        .map(|file| (file.attachment, std::str::from_utf8(&file.bytes).unwrap()))
        .collect();
    assert_eq!(texts, [(0, "hello-world"), (1, "xin chào")]);
    assert_eq!(read[1].name.as_deref(), Some("B&O.txt"));
}

#[test]
fn a_file_that_was_packed_to_be_sent_is_unpacked() {
    let archive = zipped(&[("thu muc/../cv.pdf", b"mot"), ("bang.xlsx", b"hai")]);
    let read = files(&with_file("cv.pdf", &archive)).unwrap();
    let names: Vec<_> = read
        .iter()
        .map(|file| (file.name.as_deref(), file.bytes.as_slice(), file.attachment))
        .collect();
    assert_eq!(
        names,
        [
            (Some("cv.pdf"), b"mot".as_slice(), 0),
            (Some("bang.xlsx"), b"hai".as_slice(), 0)
        ]
    );
}

#[test]
fn a_file_that_is_an_archive_stays_one() {
    let office = zipped(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", b""),
    ]);
    assert_eq!(
        files(&with_file("to trinh.docx", &office)).unwrap()[0].bytes,
        office
    );
    let archive = zipped(&[("a.txt", b"a"), ("b.txt", b"b")]);
    assert_eq!(
        files(&with_file("ho so.ZIP", &archive)).unwrap()[0].bytes,
        archive
    );
    let twice = zipped(&[("ho so.zip", &archive)]);
    assert_eq!(
        files(&with_file("ho so.zip", &twice)).unwrap()[0].bytes,
        archive
    );
}

#[test]
fn what_is_not_base64_is_refused_by_name() {
    for broken in ["JVBERi0x!jQK\n", "JVBERi0=LjQK\n", "JV"] {
        let text = data!("vnpt.edxml").replace("JVBERi0xLjQK\n", broken);
        match files(&text) {
            Err(ReadError::BadAttachment { name, .. }) => assert_eq!(name, "412-UBND-VX.pdf"),
            other => panic!("{broken}: {other:?}"),
        }
        // ... but the message itself is read.
        crate::document(&text);
    }
}

#[test]
fn bombs_are_refused() {
    let bound = |text: &str, limits: AttachmentLimits| match edxml::attachments(
        text.as_bytes(),
        &Limits::default(),
        &limits,
    ) {
        Err(ReadError::TooLarge { what, .. }) => what,
        other => panic!("{other:?}"),
    };
    let zeros = zipped(&[("a.bin", &vec![0; 8 << 20])]);
    assert!(zeros.len() < 20_000);
    let text = with_file("a.bin", &zeros);
    assert_eq!(
        bound(&text, AttachmentLimits::default()),
        "compression_ratio"
    );
    let loose = AttachmentLimits {
        compression_ratio: 10_000,
        total_bytes: 1 << 20,
        ..AttachmentLimits::default()
    };
    assert_eq!(bound(&text, loose), "total_bytes");
    let plain = with_file("a.bin", &vec![7; 1 << 20]);
    let few = AttachmentLimits {
        total_bytes: 100_000,
        ..AttachmentLimits::default()
    };
    assert_eq!(bound(&plain, few), "total_bytes");
    let names: Vec<String> = (0..300).map(|number| format!("{number}.txt")).collect();
    let entries: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), b"x".as_slice()))
        .collect();
    let many = with_file("a.bin", &zipped(&entries));
    assert_eq!(bound(&many, AttachmentLimits::default()), "files");
}

#[test]
fn with_the_message_a_bad_file_is_refused_alone() {
    let read = |text: &str, limits: AttachmentLimits| {
        edxml::read_with_files(text.as_bytes(), &Limits::default(), &limits).unwrap()
    };
    let text = data!("langson.xml");
    let (reading, found) = read(text, AttachmentLimits::default());
    let plain = edxml::read(text.as_bytes(), &Limits::default()).unwrap();
    assert_eq!(reading, plain);
    assert_eq!(found.files, files(text).unwrap());
    assert_eq!(found.refused, []);

    // "hello-world" no longer is base64; what follows it is.
    let broken = text.replace("aGVsbG8td29ybGQ=", "aGVsbG8!");
    assert_ne!(broken, text);
    let (_, found) = read(&broken, AttachmentLimits::default());
    let names = |found: &edxml::Files| -> Vec<String> {
        let named = found.files.iter().map(|file| file.name.clone());
        named.flatten().collect()
    };
    assert_eq!(names(&found), ["B&O.txt"]);
    assert_eq!(found.refused.len(), 1);
    assert!(matches!(
        found.refused[0].why,
        ReadError::BadAttachment { .. }
    ));

    // The first is larger than all may be, the second is not.
    let few = AttachmentLimits {
        total_bytes: 10,
        ..AttachmentLimits::default()
    };
    let (_, found) = read(text, few);
    assert_eq!(names(&found), ["B&O.txt"]);
    assert!(matches!(found.refused[0].why, ReadError::TooLarge { .. }));
}
