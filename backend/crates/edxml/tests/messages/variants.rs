//! What each vendor sends is read alike.

use edxml::{BusinessKind, Priority, ReceiverChangeKind, StatusCode, WarningCode};

use crate::{data, day, document, read, status};

fn warnings(text: &str) -> Vec<(WarningCode, String)> {
    let warnings = read(text).warnings;
    warnings
        .into_iter()
        .map(|one| (one.code, one.field))
        .collect()
}

#[test]
fn a_document_as_vnpt_sends_it() {
    let text = data!("vnpt.edxml");
    let document = document(text);
    assert_eq!(document.sender.id, "000.00.00.H29");
    assert_eq!(document.sender.name.as_deref(), Some("UBND tỉnh X"));
    assert_eq!(document.sender.in_charge.as_deref(), Some("Chính phủ"));
    let receivers: Vec<&str> = document
        .receivers
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(receivers, ["000.00.16.H29", "000.00.19.H29"]);
    assert_eq!(document.document_id, "000.00.00.H29,2026/03/02,412/UBND-VX");
    assert_eq!(document.code.text(), "412/UBND-VX");
    assert_eq!(document.promulgated, day(2026, 3, 2));
    assert_eq!(document.place.as_deref(), Some("X"));
    assert_eq!(document.kind.code.as_deref(), Some("2"));
    assert_eq!(document.kind.name.as_deref(), Some("Công văn"));
    assert_eq!(
        document.subject.as_deref(),
        Some("V/v báo cáo công tác phòng, chống dịch & tiêm chủng quý I")
    );
    assert_eq!(document.content.as_deref(), Some("Giao Sở Y tế chủ trì"));
    let signer = document.signer.as_ref().unwrap();
    assert_eq!(signer.competence.as_deref(), Some("KT. CHỦ TỊCH"));
    assert_eq!(signer.name.as_deref(), Some("Nguyễn Văn A"));
    assert_eq!(document.due, day(2026, 3, 20));
    assert_eq!(document.priority, Some(Priority::Urgent));
    assert_eq!(document.sphere.as_deref(), Some("nội bộ"));
    assert!(document.signed);
    assert!(!document.is_secret());
    assert_eq!(document.steering.as_deref(), Some("2"));
    assert_eq!(document.business.kind, BusinessKind::New);
    assert_eq!(document.business.reason.as_deref(), Some("Gửi mới"));
    assert_eq!(document.traces.len(), 1);
    assert_eq!(
        document.traces[0].at,
        day(2026, 3, 2).and_then(|day| day.and_hms_opt(16, 20, 5))
    );
    let [file] = document.attachments.as_slice() else {
        panic!("one file: {:?}", document.attachments)
    };
    assert_eq!(file.content_id.as_deref(), Some("1a2b"));
    assert_eq!(file.name.as_deref(), Some("412-UBND-VX.pdf"));
    assert_eq!(file.content_type.as_deref(), Some("application/pdf"));
    assert_eq!(file.description.as_deref(), Some("Bản chính"));
    assert_eq!(file.encoded_bytes, Some(40));
    assert_eq!(file.size_hint(), Some(30));
    assert_eq!(
        warnings(text),
        [(WarningCode::DuplicateReceiver, "To".to_owned())]
    );
}

#[test]
fn nothing_is_kept_of_how_to_reach_the_staff() {
    for text in [
        data!("vnpt.edxml"),
        data!("status.edxml"),
        data!("status-bare.edxml"),
    ] {
        let reading = read(text);
        let kept = serde_json::to_string(&reading.message).unwrap();
        for personal in [
            "0911111111",
            "b@x.example",
            "Trần Thị B",
            "vanthu@",
            "0200000000",
            "e@x",
            "NVA",
        ] {
            assert!(!kept.contains(personal), "{personal} in {kept}");
        }
    }
}

#[test]
fn a_document_as_bkav_sends_it() {
    let document = document(data!("bkav-soap.xml"));
    assert_eq!(document.document_id, "104233");
    assert_eq!(document.promulgated, day(2026, 2, 5));
    assert_eq!(document.priority, Some(Priority::Express));
    assert_eq!(document.business.kind, BusinessKind::Revoke);
    assert_eq!(
        document.business.reason.as_deref(),
        Some("Sai thời gian họp")
    );
    assert_eq!(document.affected_ids(), ["104200"]);
    let [file] = document.attachments.as_slice() else {
        panic!("one file")
    };
    assert_eq!(file.content_id.as_deref(), Some("giay-moi"));
    assert_eq!(file.name.as_deref(), Some("giay moi.docx"));
    assert_eq!(file.encoded_bytes, None);
    assert_eq!(warnings(data!("bkav-soap.xml")), []);
}

#[test]
fn a_document_as_lang_son_sends_it() {
    let document = document(data!("langson.xml"));
    assert_eq!(document.sender.id, "H37.DN.001");
    assert_eq!(document.sender.name.as_deref(), Some("Công ty cổ phần D"));
    assert_eq!(document.receivers[0].id, "H37.16");
    assert_eq!(document.receivers.len(), 1);
    assert_eq!(document.document_id, "97056f07-7371-42d0-a039-8b4917ed613f");
    assert_eq!(document.code.text(), "15/CV-D");
    // 17:30 in London is past midnight in Vietnam.
    assert_eq!(document.promulgated, day(2026, 5, 21));
    assert_eq!(document.kind.name.as_deref(), Some("Công văn"));
    assert_eq!(document.signer.unwrap().name.as_deref(), Some("Phạm Thị E"));
    assert_eq!(document.traces[0].organ_id.as_deref(), Some("H37.DN.001"));
    assert!(document.traces[0].at.is_some());
    let names: Vec<_> = document
        .attachments
        .iter()
        .map(|file| (file.name.as_deref(), file.content_type.as_deref()))
        .collect();
    assert_eq!(
        names,
        [
            (Some("cv15.pdf"), Some("application/pdf")),
            (Some("B&O.txt"), Some("text/plain"))
        ]
    );
    assert_eq!(document.attachments[0].encoded_bytes, Some(16));
}

#[test]
fn an_update_as_voffice_sends_it() {
    let text = data!("voffice-update.edxml");
    let document = document(text);
    assert_eq!(document.document_id, "000.00.30.H48-2026-77/BC-UBND");
    assert_eq!(document.code.text(), "77/BC-UBND");
    assert_eq!(document.kind.detail.as_deref(), Some("8"));
    assert_eq!(document.steering.as_deref(), Some("0"));
    assert_eq!(document.priority, Some(Priority::Other("7".to_owned())));
    assert_eq!(document.business.kind, BusinessKind::Update);
    let changes: Vec<_> = document
        .business
        .receivers
        .iter()
        .map(|one| (one.organ_id.as_str(), one.kind.clone()))
        .collect();
    assert_eq!(
        changes,
        [
            ("000.00.16.H48", ReceiverChangeKind::Added),
            ("000.00.17.H48", ReceiverChangeKind::Removed)
        ]
    );
    assert_eq!(
        warnings(text),
        [(WarningCode::UnknownCode, "OtherInfo/Priority".to_owned())]
    );
}

#[test]
fn a_replacement_that_answers_another_document() {
    let document = document(data!("replace.edxml"));
    assert_eq!(document.business.kind, BusinessKind::Replace);
    assert_eq!(document.affected_ids(), ["000.00.16.H29,2026,305"]);
    assert_eq!(
        document.business.replacements[0].organ_ids,
        ["000.00.00.H29"]
    );
    let [answers] = document.response_for.as_slice() else {
        panic!("one answer")
    };
    assert_eq!(
        answers.document_id.as_deref(),
        Some("000.00.00.H29,2026/03/02,412/UBND-VX")
    );
    assert_eq!(answers.promulgated, day(2026, 3, 2));
    assert_eq!(document.tasks, ["NV-2026-0412"]);
}

#[test]
fn statuses_of_both_spellings() {
    let received = status(data!("status.edxml"));
    assert_eq!(received.status, StatusCode::Received);
    assert_eq!(received.about.code.as_deref(), Some("123/UBND-VP"));
    assert_eq!(received.description.as_deref(), Some("Da tiep nhan"));
    assert_eq!(received.department.as_deref(), Some("VP"));

    let done = status(data!("status-bare.edxml"));
    assert_eq!(done.status, StatusCode::Completed);
    assert_eq!(done.about.promulgated, day(2026, 3, 2));
    assert_eq!(
        done.at,
        day(2026, 3, 19).and_then(|day| day.and_hms_opt(10, 2, 3))
    );
}

#[test]
fn byte_order_mark_line_ends_and_namespaces_make_no_difference() {
    for text in [
        data!("vnpt.edxml"),
        data!("bkav-soap.xml"),
        data!("langson.xml"),
        data!("status.edxml"),
    ] {
        let plain = read(text);
        let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        assert_eq!(read(&windows), plain);
        let renamed = text
            .replace("http://www.mic.gov.vn/TBT/QCVN_102_2016", "urn:x")
            .replace("edXML:", "ns0:")
            .replace("xmlns:edXML", "xmlns:ns0");
        assert_eq!(read(&renamed), plain);
    }
}

#[test]
fn long_unknown_and_repeated_values_are_kept_with_a_warning() {
    let long = "dài ".repeat(200);
    let text = data!("vnpt.edxml")
        .replace("Giao Sở Y tế chủ trì", &long)
        .replace(
            "<edXML:DueDate>2026/03/20</edXML:DueDate>",
            "<edXML:DueDate>20/13/2026</edXML:DueDate><edXML:Subject>khác</edXML:Subject>",
        )
        .replace("DocType>0<", "DocType>9<");
    let document = document(&text);
    assert_eq!(document.content.as_deref(), Some(long.trim()));
    assert_eq!(document.due, None);
    assert!(document.subject.unwrap().starts_with("V/v"));
    assert_eq!(document.business.kind, BusinessKind::Other("9".to_owned()));
    let mut found = warnings(&text);
    found.sort_by_key(|(code, field)| (*code, field.clone()));
    assert_eq!(
        found,
        [
            (WarningCode::TooLong, "Content".to_owned()),
            (
                WarningCode::UnknownCode,
                "Business/BussinessDocType".to_owned()
            ),
            (WarningCode::UnreadableDate, "DueDate".to_owned()),
            (WarningCode::DuplicateReceiver, "To".to_owned()),
            (WarningCode::DuplicateElement, "Subject".to_owned()),
        ]
    );
    let values = read(&text).warnings;
    assert!(values.iter().all(|one| one.value.chars().count() <= 200));
}

#[test]
fn decomposed_text_is_composed() {
    let text = data!("status.edxml").replace("Da tiep nhan", "Đa\u{303} tie\u{302}\u{301}p nhận");
    assert_eq!(status(&text).description.as_deref(), Some("Đã tiếp nhận"));
}

#[test]
fn characters_that_xml_forbids_are_dropped() {
    let text = data!("status.edxml").replace("Da tiep nhan", "\u{0}Da \u{1}tiep&#13;nhan \u{b}");
    assert_eq!(status(&text).description.as_deref(), Some("Da tiep\nnhan"));
}
