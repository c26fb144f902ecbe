//! What holds for every file.

use plandoc::{Limits, PlanDocument, QuestionCode};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::build::{body_of, docx, package};
use crate::read;
use crate::seeds::{PLAN_2021, PLAN_2025};

/// Headers of the columns that a table may have.
const HEADERS: [&str; 13] = [
    "STT",
    "Mục tiêu chất lượng",
    "Đo lường",
    "Biện pháp thực hiện",
    "Trách nhiệm",
    "Chủ trì",
    "Phối hợp",
    "Thời gian hoàn thành",
    "Nguồn lực",
    "Đơn vị tính",
    "Ghi chú",
    "Cột lạ",
    "Nội dung",
];

/// Cells that decide how a row is read, besides the words that must not get lost.
const LABELS: [&str; 12] = [
    "",
    "",
    "",
    "1",
    "2",
    "I",
    "II",
    "1.1",
    "a)",
    "A",
    "-",
    "Nơi nhận:",
];

/// Lines around tables, in front of the words that must not get lost.
const LINES: [&str; 14] = [
    "",
    "1. ",
    "Mục tiêu 2: ",
    "Các mục tiêu sau: ",
    "Nơi nhận: ",
    "- ",
    "BIỆN PHÁP THEO DÕI: ",
    "Trân trọng ",
    "KẾ HOẠCH ",
    "Số: ",
    "SỞ Y TẾ ",
    "GIÁM ĐỐC ",
    "Căn cứ Quyết định số 1/QĐ-UBND ",
    "Huế, ngày 1 tháng 2 năm 2025 ",
];

/// All that was read, without the original, and without questions that only quote what stands elsewhere.
fn read_words(plan: &PlanDocument) -> String {
    let mut plan = plan.clone();
    plan.source.clear();
    plan.questions.retain(|question| {
        matches!(
            question.code,
            QuestionCode::ObjectiveTextDiffers | QuestionCode::SeveralSigners
        )
    });
    serde_json::to_string(&plan).expect("JSON")
}

fn every_place_exists(plan: &PlanDocument) {
    let mut places: Vec<plandoc::source::Location> = Vec::new();
    for objective in &plan.objectives {
        places.extend(&objective.from);
        places.extend(objective.actions.iter().flat_map(|action| &action.from));
    }
    places.extend(plan.questions.iter().flat_map(|question| &question.at));
    places.extend(plan.unread.iter().map(|fragment| fragment.at));
    for place in places {
        assert!(
            plan.source.iter().any(|block| block.number == place.block),
            "{place:?}"
        );
    }
    for question in &plan.questions {
        assert!(
            question
                .objective
                .is_none_or(|index| index < plan.objectives.len())
        );
    }
}

/// Replaces parts of a text: each change takes out some characters somewhere and puts others in.
fn mutated(text: &str, changes: &[(prop::sample::Index, usize, String)]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for (index, length, new) in changes {
        let start = index.index(characters.len() + 1);
        let end = (start + length).min(characters.len());
        characters.splice(start..end, new.chars());
    }
    characters.into_iter().collect()
}

fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, String)>> {
    let new = prop_oneof![
        Just(String::new()),
        Just("\t".to_owned()),
        Just("\n".to_owned()),
        Just("\n\n".to_owned()),
        Just("1,5%".to_owned()),
        Just("STT\tMục tiêu\tĐo lường\n".to_owned()),
        Just("\u{303}".to_owned()),
        Just("Mục tiêu 3: ".to_owned()),
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), 0..40_usize, new), 1..20)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = read(&bytes);
        let _ = read(&[b"PK\x03\x04".to_vec(), bytes.clone()].concat());
        let _ = read(&[b"\xff\xfe".to_vec(), bytes].concat());
    }

    #[test]
    fn any_text_is_read_or_refused(text in prop::collection::vec(any::<char>(), 0..500)) {
        let text: String = text.into_iter().collect();
        let _ = read(format!("MỤC TIÊU CHẤT LƯỢNG\n{text}").as_bytes());
        let _ = plandoc::people::parties(&text);
        prop_assert_eq!(plandoc::fold(&plandoc::fold(&text)), plandoc::fold(&text));
    }

    #[test]
    fn no_word_gets_lost(
        columns in prop::sample::subsequence((0..HEADERS.len()).collect::<Vec<_>>(), 2..8).prop_shuffle(),
        rows in prop::collection::vec((0..LABELS.len(), any::<u16>(), any::<bool>()), 0..8),
        lines in prop::collection::vec(0..LINES.len(), 0..6),
        table_at in 0..6_usize,
    ) {
        let mut next = 100;
        let mut word = |words: &mut Vec<String>| {
            next += 1;
            words.push(format!("từ{next}x"));
            words.last().cloned().unwrap_or_default()
        };
        let mut words = Vec::new();
        let header: Vec<&str> = columns.iter().map(|column| HEADERS[*column]).collect();
        let mut table = header.join("\t") + "\n";
        for (label, filled, after_blank) in &rows {
            let cells: Vec<String> = columns
                .iter()
                .map(|column| match column {
                    0 => LABELS[*label].to_owned(),
                    column if filled & (1 << column) != 0 => word(&mut words),
                    _ => String::new(),
                })
                .collect();
            if *after_blank {
                table.push('\n');
            }
            table.push_str(&(cells.join("\t") + "\n"));
        }
        let mut text = "MỤC TIÊU CHẤT LƯỢNG NĂM 2025\n".to_owned();
        for (index, line) in lines.iter().enumerate() {
            if index == table_at.min(lines.len() - 1) {
                text.push_str(&format!("\n{table}\n"));
            }
            text.push_str(&format!("{}{}\n", LINES[*line], word(&mut words)));
        }
        if lines.is_empty() {
            text.push_str(&table);
        }
        if let Ok(plan) = read(text.as_bytes()) {
            every_place_exists(&plan);
            let read = read_words(&plan);
            for word in words {
                prop_assert!(read.contains(&word), "{} is lost:\n{}\n{:#?}", word, text, plan);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn broken_plans_never_panic(first in any::<bool>(), changes in changes()) {
        let text = mutated(if first { PLAN_2025 } else { PLAN_2021 }, &changes);
        if let Ok(plan) = read(text.as_bytes()) {
            every_place_exists(&plan);
        }
    }

    #[test]
    fn composed_and_decomposed_text_read_alike(first in any::<bool>(), changes in changes()) {
        let text: String = mutated(if first { PLAN_2025 } else { PLAN_2021 }, &changes).nfc().collect();
        let decomposed: String = text.nfd().collect();
        prop_assert_eq!(read(text.as_bytes()), read(decomposed.as_bytes()));
    }

    #[test]
    fn broken_word_files_never_panic(changes in changes(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let body = body_of(PLAN_2025);
        let _ = read(&docx(&mutated(&body, &changes)));
        let mut file = docx(&body);
        let at = at.index(file.len());
        file[at] = byte;
        if let Ok(plan) = read(&file) {
            every_place_exists(&plan);
        }
    }

    #[test]
    fn broken_sheets_never_panic(changes in changes()) {
        let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>STT</t></is></c>\
            <c r=\"B1\" t=\"inlineStr\"><is><t>Mục tiêu</t></is></c><c t=\"str\"><v>Đo lường</v></c></row>\
            <row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\" t=\"str\"><v>Đạt 95%</v></c><c r=\"C3\" s=\"1\"><v>0.95</v></c></row>\
            </sheetData><mergeCells><mergeCell ref=\"A3:A9\"/><mergeCell ref=\"B1:C1\"/></mergeCells></worksheet>";
        let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let relations = format!(
            "<Relationships><Relationship Id=\"r1\" Type=\"{relation}/worksheet\" Target=\"sheet.xml\"/></Relationships>"
        );
        let file = package(&[
            ("xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", &relations),
            ("xl/sheet.xml", &mutated(sheet, &changes)),
        ]);
        if let Ok(plan) = plandoc::read(&file, Some("2025"), &Limits::default()) {
            every_place_exists(&plan);
        }
    }
}
