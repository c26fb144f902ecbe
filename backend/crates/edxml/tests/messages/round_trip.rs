//! What is written reads back the same, and nothing makes the reader panic.

use chrono::{NaiveDate, NaiveDateTime};
use edxml::{
    Agency, AttachmentLimits, Business, BusinessKind, Code, Document, DocumentType, Limits,
    Message, NewFile, Priority, ReceiverChange, ReceiverChangeKind, Reference, Replacement, Signer,
    Status, StatusCode, Trace,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use crate::data;

/// Text as a reader would hand it out: trimmed, composed, not empty.
fn text() -> impl Strategy<Value = String> {
    "[A-Za-z0-9<>&'\"\\]ĐđạấềộữýƯ][ -~ĐđạấềộữýƯ\n]{0,30}[a-z0-9;<>&ấộ]"
}

fn code(known: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::sample::select(known).prop_map(str::to_owned),
        "[a-z]{1,3}[0-9]{0,3}",
    ]
}

fn date() -> impl Strategy<Value = NaiveDate> {
    (1990..2100, 1..366_u32).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).unwrap())
}

fn time() -> impl Strategy<Value = NaiveDateTime> {
    (date(), 0..86_400_u32).prop_map(|(date, second)| {
        date.and_hms_opt(second / 3600, second / 60 % 60, second % 60)
            .unwrap()
    })
}

fn agency() -> impl Strategy<Value = Agency> {
    ("[A-Z][0-9]{2}(\\.[0-9]{2}){0,2}", of(text()), of(text())).prop_map(|(id, name, in_charge)| {
        Agency {
            id,
            name,
            in_charge,
        }
    })
}

fn reference() -> impl Strategy<Value = Reference> {
    (of(text()), text(), of(text()), of(date())).prop_map(
        |(organ_id, code, document_id, promulgated)| Reference {
            organ_id,
            code: Some(code),
            document_id,
            promulgated,
        },
    )
}

fn business() -> impl Strategy<Value = Business> {
    let receivers = (text(), code(&["0", "1"])).prop_map(|(organ_id, kind)| ReceiverChange {
        organ_id,
        kind: ReceiverChangeKind::of(&kind),
    });
    let replacements =
        (text(), vec(text(), 0..3)).prop_map(|(document_id, organ_ids)| Replacement {
            document_id,
            organ_ids,
        });
    (
        code(&["0", "1", "2", "3", "4"]),
        of(text()),
        of(text()),
        vec(receivers, 0..3),
        vec(replacements, 0..3),
    )
        .prop_map(
            |(kind, reason, document_id, receivers, replacements)| Business {
                kind: BusinessKind::of(&kind),
                reason,
                document_id,
                receivers,
                replacements,
            },
        )
}

fn document() -> impl Strategy<Value = Document> {
    let signer = (of(text()), text(), of(text())).prop_map(|(competence, position, name)| Signer {
        competence,
        position: Some(position),
        name,
    });
    let trace = (text(), of(time())).prop_map(|(organ_id, at)| Trace {
        organ_id: Some(organ_id),
        at,
    });
    let head = (
        agency(),
        vec(agency(), 0..4),
        text(),
        of(text()),
        of(text()),
        of(date()),
        of(text()),
    );
    let kind = (of(text()), of(text()), of(text()));
    let body = (
        of(text()),
        of(text()),
        of(signer),
        of(date()),
        of(code(&["0", "1", "2", "3", "4"])),
        of(text()),
        of(text()),
        of(text()),
    );
    let links = (
        vec(reference(), 0..3),
        vec(text(), 0..3),
        business(),
        vec(trace, 0..3),
    );
    (head, kind, body, links).prop_map(|(head, kind, body, links)| {
        let (sender, mut receivers, document_id, number, notation, promulgated, place) = head;
        receivers.sort_by(|one, other| one.id.cmp(&other.id));
        receivers.dedup_by(|one, other| one.id == other.id);
        let (subject, content, signer, due, priority, steering, sphere, secrecy) = body;
        let (response_for, tasks, business, traces) = links;
        Document {
            sender,
            receivers,
            document_id,
            code: Code { number, notation },
            promulgated,
            place,
            kind: DocumentType {
                code: kind.0,
                detail: kind.1,
                name: kind.2,
            },
            subject,
            content,
            signer,
            due,
            priority: priority.map(|code| Priority::of(&code)),
            sphere,
            secrecy,
            signed: false,
            steering,
            response_for,
            tasks,
            business,
            traces,
            attachments: Vec::new(),
        }
    })
}

fn status() -> impl Strategy<Value = Status> {
    (
        agency(),
        reference(),
        code(&["01", "02", "03", "04", "05", "06", "13", "15", "16"]),
        of(text()),
        of(time()),
        of(text()),
    )
        .prop_map(
            |(sender, about, status, description, at, department)| Status {
                sender,
                about,
                status: StatusCode::of(&status),
                description,
                at,
                department,
            },
        )
}

proptest! {
    #[test]
    fn a_document_reads_back_the_same(mut document in document(), names in vec((text(), vec(any::<u8>(), 1..200)), 0..3)) {
        let ids: Vec<String> = (0..names.len()).map(|number| format!("f{number}")).collect();
        let files: Vec<NewFile<'_>> = names.iter().zip(&ids).map(|((name, bytes), id)| NewFile {
            content_id: id,
            name,
            content_type: "application/octet-stream",
            description: "",
            bytes,
        }).collect();
        document.attachments = files.iter().map(NewFile::described).collect();
        let mut written = Vec::new();
        edxml::write_document(&document, &files, &mut written).unwrap();
        let kept = serde_json::to_string(&Message::Document(Box::new(document.clone()))).unwrap();
        let reread: Message = serde_json::from_str(&kept).unwrap();
        assert_eq!(reread, Message::Document(Box::new(document.clone())));
        let reading = edxml::read(written.as_slice(), &Limits::default()).unwrap();
        prop_assert_eq!(reading.message, Message::Document(Box::new(document)));
        let read = edxml::attachments(written.as_slice(), &Limits::default(), &AttachmentLimits::default());
        let read: Vec<Vec<u8>> = read.unwrap().into_iter().map(|file| file.bytes).collect();
        let sent: Vec<Vec<u8>> = names.into_iter().map(|(_, bytes)| bytes).collect();
        prop_assert_eq!(read, sent);
    }

    #[test]
    fn a_status_reads_back_the_same(status in status()) {
        let mut written = Vec::new();
        edxml::write_status(&status, &mut written).unwrap();
        let reading = edxml::read(written.as_slice(), &Limits::default()).unwrap();
        prop_assert_eq!(reading.message, Message::Status(Box::new(status)));
    }

    #[test]
    fn no_damage_makes_the_reader_panic(at in 0..4000_usize, cut in 0..200_usize, put in vec(any::<u8>(), 0..10)) {
        let mut bytes = data!("vnpt.edxml").as_bytes().to_vec();
        let at = at.min(bytes.len());
        bytes.splice(at..(at + cut).min(bytes.len()), put);
        let limits = Limits::default();
        let whole = edxml::read(bytes.as_slice(), &limits);
        let files = edxml::attachments(bytes.as_slice(), &limits, &AttachmentLimits::default());
        prop_assert!(whole.is_ok() || files.is_err() || matches!(whole.unwrap_err().code(), "not_edxml" | "missing"));
    }

    #[test]
    fn the_chunks_of_the_source_make_no_difference(chunk in 1..50_usize) {
        for text in [data!("vnpt.edxml"), data!("langson.xml")] {
            let chunked = std::io::BufReader::with_capacity(chunk, text.as_bytes());
            prop_assert_eq!(edxml::read(chunked, &Limits::default()), edxml::read(text.as_bytes(), &Limits::default()));
        }
    }
}

#[test]
fn what_xml_cannot_hold_is_left_out() {
    let mut status = crate::status(data!("status.edxml"));
    status.description = Some("a\u{0}\u{b}b\u{fffe}c".to_owned());
    let mut written = Vec::new();
    edxml::write_status(&status, &mut written).unwrap();
    let read = crate::status(std::str::from_utf8(&written).unwrap());
    assert_eq!(read.description.as_deref(), Some("abc"));
}
