//! What is refused, and with which code.

use edxml::{Limits, ReadError};

use crate::data;

fn refusal(text: impl AsRef<[u8]>) -> ReadError {
    edxml::read(text.as_ref(), &Limits::default()).expect_err("a refusal")
}

#[test]
fn what_is_no_message_is_refused_with_its_code() {
    let vnpt = data!("vnpt.edxml");
    for (text, code) in [
        (String::new(), "empty"),
        (" \r\n".to_owned(), "empty"),
        ("xin chào".to_owned(), "not_edxml"),
        ("<html><body/></html>".to_owned(), "not_edxml"),
        ("<a><b></a>".to_owned(), "malformed"),
        (vnpt[..vnpt.len() - 20].to_owned(), "malformed"),
        (format!("{vnpt}<b/>"), "malformed"),
        (format!("{vnpt}thêm"), "malformed"),
        (
            format!("<!DOCTYPE a [<!ENTITY x \"y\">]>{}", &vnpt[39..]),
            "forbidden",
        ),
        (vnpt.replace("&amp;", "&x;"), "forbidden"),
        (vnpt.replace("&amp;", "&#0;"), "forbidden"),
        (
            vnpt.replace("000.00.00.H29</edXML:OrganId>", "</edXML:OrganId>"),
            "missing",
        ),
        (
            vnpt.replace("000.00.00.H29,2026/03/02,412/UBND-VX", " "),
            "missing",
        ),
        (
            data!("status.edxml").replace("<edXML:StatusCode>03", "<edXML:StatusCode>"),
            "missing",
        ),
        (
            data!("status.edxml").replace("ResponseFor", "Response"),
            "missing",
        ),
    ] {
        let refusal = refusal(&text);
        assert_eq!(refusal.code(), code, "{refusal}");
        assert!(ReadError::CODES.contains(&code));
    }
}

#[test]
fn bytes_that_are_not_utf8_are_refused() {
    assert_eq!(refusal(b"\xff\xfe<\0a\0").code(), "not_utf8");
    let mut text = data!("vnpt.edxml").as_bytes().to_vec();
    let at = text
        .windows(4)
        .position(|part| part == "Giao".as_bytes())
        .unwrap();
    text[at] = 0xc3;
    let ReadError::NotUtf8 { at: place } = refusal(text) else {
        panic!("not UTF-8")
    };
    assert!(place.path.ends_with("MessageHeader/Content"), "{place}");
    assert!(place.offset > at as u64);
}

#[test]
fn every_bound_holds() {
    let small = |change: fn(&mut Limits)| {
        let mut limits = Limits::default();
        change(&mut limits);
        edxml::read(data!("vnpt.edxml").as_bytes(), &limits)
    };
    for (change, expected) in [
        (
            (|l| l.message_bytes = 1000) as fn(&mut Limits),
            "message_bytes",
        ),
        (|l| l.piece_bytes = 60, "piece_bytes"),
        (|l| l.text_bytes = 500, "text_bytes"),
        (|l| l.depth = 5, "depth"),
        (|l| l.elements = 20, "elements"),
    ] {
        match small(change) {
            Err(ReadError::TooLarge { what, .. }) => assert_eq!(what, expected),
            other => panic!("{expected}: {other:?}"),
        }
    }
    let deep = format!("{}{}", "<a>".repeat(5000), "</a>".repeat(5000));
    assert_eq!(refusal(deep).code(), "too_large");
    let wide = format!("<a>{}</a>", "<b/>".repeat(200_000));
    assert_eq!(refusal(wide).code(), "too_large");
    let long_tag = format!("<a b=\"{}\"/>", "c".repeat(2 << 20));
    assert_eq!(refusal(long_tag).code(), "too_large");
    // A message of exactly the allowed size is read.
    let text = data!("vnpt.edxml");
    let exact = Limits {
        message_bytes: text.len() as u64,
        ..Limits::default()
    };
    assert!(edxml::read(text.as_bytes(), &exact).is_ok());
}

#[test]
fn a_source_that_fails_is_told_from_a_broken_message() {
    struct Failing;
    impl std::io::Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("đứt kết nối"))
        }
    }
    let broken = std::io::BufReader::new(std::io::Read::chain(
        &data!("vnpt.edxml").as_bytes()[..300],
        Failing,
    ));
    let refusal = edxml::read(broken, &Limits::default()).unwrap_err();
    assert_eq!(refusal.code(), "io");
    assert!(refusal.to_string().contains("đứt kết nối"));
}
