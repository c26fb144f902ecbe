//! `.docx`, with all that Word and its users do to a table.

use plandoc::{Error, QuestionCode, ReadError};

use crate::build::{body_of, docx, docx_with, p, plain_table, tbl, tc, tr};
use crate::expected::{actions, is_the_plan_of_2021, is_the_plan_of_2025, questions};
use crate::read;
use crate::seeds::{PLAN_2021, PLAN_2025};

const HEADER: &str =
    "STT|Mục tiêu chất lượng|Đo lường|Biện pháp thực hiện|Trách nhiệm|Thời gian hoàn thành";
const TITLE: &str = "KẾ HOẠCH MỤC TIÊU CHẤT LƯỢNG NĂM 2025";

/// Words of the numbering part: level 0 of list 1 counts "1.", list 2 is bullets, list 3 is "Mục tiêu 1:" in Roman.
const NUMBERING: &str = r#"<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/><w:pStyle w:val="Heading1"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>"#;

const STYLES: &str = r#"<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Mine"><w:basedOn w:val="Heading1"/></w:style></w:styles>"#;

fn listed(list: u32, text: &str) -> String {
    let properties = format!(
        "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>"
    );
    p(text).replacen("<w:p>", &format!("<w:p>{properties}"), 1)
}

#[test]
fn both_real_plans_are_read_whole() {
    is_the_plan_of_2025(&read(&docx(&body_of(PLAN_2025))).expect("2025"));
    is_the_plan_of_2021(&read(&docx(&body_of(PLAN_2021))).expect("2021"));
}

#[test]
fn letterhead_and_signature_stand_in_tables() {
    let cell = |lines: &[&str]| tc("", &lines.iter().map(|line| p(line)).collect::<String>());
    let letterhead = tbl(&[tr(&[
        cell(&["UBND TỈNH KHÁNH HÒA", "SỞ Y TẾ", "Số: 12/KH-SYT"]),
        cell(&[
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Khánh Hòa, ngày 05 tháng 02 năm 2025",
        ]),
    ])]);
    let signature = tbl(&[tr(&[
        cell(&[
            "Nơi nhận:",
            "- Như trên;",
            "- Các phòng thuộc Sở;",
            "- Lưu: VT, TCHC.",
        ]),
        cell(&[
            "KT. GIÁM ĐỐC",
            "PHÓ GIÁM ĐỐC",
            "(Đã ký)",
            "BS. CKII. Nguyễn Văn An",
        ]),
    ])]);
    let table = plain_table(&[
        HEADER,
        "1|Đạt 95% hồ sơ đúng hạn|95%|Nhắc việc hàng tuần.|Văn phòng Sở|31/12/2025",
    ]);
    let body = [
        letterhead,
        p("KẾ HOẠCH"),
        p("Mục tiêu chất lượng năm 2025"),
        table,
        signature,
    ]
    .concat();
    let plan = read(&docx(&body)).expect("a plan");
    assert_eq!(plan.organisation.as_deref(), Some("SỞ Y TẾ"));
    assert_eq!(plan.document_number.as_deref(), Some("12/KH-SYT"));
    assert_eq!(plan.place.as_deref(), Some("Khánh Hòa"));
    assert_eq!(plan.date, chrono::NaiveDate::from_ymd_opt(2025, 2, 5));
    assert_eq!(
        plan.title.as_deref(),
        Some("KẾ HOẠCH Mục tiêu chất lượng năm 2025")
    );
    assert_eq!(
        plan.recipients,
        ["Như trên", "Các phòng thuộc Sở", "Lưu: VT, TCHC"]
    );
    let signer = plan.signer.expect("a signer");
    assert_eq!(signer.position, "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC");
    assert_eq!(signer.name.as_deref(), Some("BS. CKII. Nguyễn Văn An"));
    assert!(plan.unread.is_empty(), "{:?}", plan.unread);
}

#[test]
fn merged_cells_share_what_they_say() {
    let start = "<w:vMerge w:val=\"restart\"/>";
    let on = "<w:vMerge/>";
    let cell = |properties: &str, text: &str| tc(properties, &p(text));
    let rows = [
        tr(&[
            cell(start, "TT"),
            cell(start, "Mục tiêu"),
            cell(start, "Biện pháp"),
            cell("<w:gridSpan w:val=\"2\"/>", "Trách nhiệm"),
            cell(start, "Hoàn thành"),
        ]),
        tr(&[
            cell(on, ""),
            cell(on, ""),
            cell(on, ""),
            cell("", "Chủ trì"),
            cell("", "Phối hợp"),
            cell(on, ""),
        ]),
        tr(&[
            cell(start, "1"),
            cell(start, "Đạt tối thiểu 90% hài lòng"),
            cell("", "Khảo sát ý kiến"),
            cell(start, "Văn phòng"),
            cell("", "Các phòng"),
            cell("", "Quý 2"),
        ]),
        tr(&[
            cell(on, ""),
            cell(on, ""),
            cell("", "tổng hợp kết quả"),
            cell(on, ""),
            cell("", ""),
            cell("", "Quý 3"),
        ]),
        tr(&[cell("<w:gridSpan w:val=\"6\"/>", "Nhóm mục tiêu nội bộ")]),
        tr(&[
            cell("", "2"),
            cell("", "100% công chức được đào tạo"),
            cell("", "Mở lớp"),
            cell("", "Phòng TCCB"),
            cell("", ""),
            cell("", "30/6/2025"),
        ]),
    ];
    let plan = read(&docx(&[p(TITLE), tbl(&rows)].concat())).expect("a plan");
    assert_eq!(plan.objectives.len(), 2);
    assert_eq!(
        actions(&plan.objectives[0]),
        [
            "Khảo sát ý kiến | Văn phòng | [Các phòng] | Quý 2",
            "tổng hợp kết quả | Văn phòng |  | Quý 3"
        ]
    );
    assert_eq!(
        plan.objectives[1].section.as_deref(),
        Some("Nhóm mục tiêu nội bộ")
    );
    assert_eq!(questions(&plan), ["MissingColumn - measure"]);
}

#[test]
fn tracked_changes_read_as_they_will_be() {
    let table = plain_table(&[
        HEADER,
        "1|MARK|95%|Việc|Văn phòng|Quý 1",
        "2|GONE 50%|50%|Việc|Văn phòng|Quý 1",
    ]);
    let edited = "<w:r><w:t>Đạt </w:t></w:r><w:del><w:r><w:delText>trên</w:delText><w:t>90%</w:t></w:r></w:del>\
                  <w:ins><w:r><w:t>tối thiểu </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>99% </w:t></w:r></w:moveFrom>\
                  <w:r><w:rPr><w:vanish/></w:rPr><w:t>97% </w:t></w:r><w:r><w:t>95% đúng</w:t><w:br/><w:t>hạn</w:t>\
                  <w:noBreakHyphen/><w:t>sớm</w:t></w:r>";
    let mark = p("MARK").replace("<w:p>", "").replace("</w:p>", "");
    let table = table.replace(&mark, edited);
    let table = table.replace(
        "<w:tr><w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\"></w:t></w:r><w:r><w:t xml:space=\"preserve\">2<",
        "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\"></w:t></w:r><w:r><w:t xml:space=\"preserve\">2<",
    );
    let split = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Sở Y tế thực hiện </w:t></w:r></w:p>\
                 <w:p><w:r><w:t>mục tiêu sau đây</w:t></w:r></w:p>";
    let plan = read(&docx(&[p(TITLE), split.to_owned(), table].concat())).expect("a plan");
    assert_eq!(plan.objectives.len(), 1);
    assert_eq!(plan.objectives[0].text, "Đạt tối thiểu 95% đúng hạn-sớm");
    assert_eq!(plan.intro, "Sở Y tế thực hiện mục tiêu sau đây");
}

#[test]
fn automatic_numbers_are_counted() {
    let cells = |list: u32, texts: &[&str]| {
        let mut cells = vec![tc("", &listed(list, ""))];
        cells.extend(texts.iter().map(|text| tc("", &p(text))));
        tr(&cells)
    };
    let header =
        tr(&["STT", "Nội dung công việc", "Chủ trì", "Thời hạn"].map(|text| tc("", &p(text))));
    let heading =
        |text: &str| p(text).replacen("<w:p>", "<w:p><w:pPr><w:pStyle w:val=\"Mine\"/></w:pPr>", 1);
    let first = tbl(&[
        header.clone(),
        cells(1, &["Việc một", "Văn phòng", "Quý 1"]),
        cells(1, &["Việc hai", "Văn phòng", "Quý 2"]),
    ]);
    let bullets = tc(
        "",
        &[listed(2, "Lập kế hoạch"), listed(2, "Báo cáo")].concat(),
    );
    let third = tr(&[
        tc("", &listed(4, "")),
        bullets,
        tc("", &p("Phòng TCCB")),
        tc("", &p("Quý 3")),
    ]);
    let second = tbl(&[header, third]);
    let body = [
        p(TITLE),
        heading("Đạt trên 87 điểm 5S;"),
        first,
        heading("Hài lòng trên 98%"),
        second,
    ]
    .concat();
    let file = docx_with(
        &body,
        &[
            ("word/numbering.xml", NUMBERING),
            ("word/styles.xml", STYLES),
        ],
    );
    let plan = read(&file).expect("a plan");
    let numbers: Vec<(&str, &str)> = plan
        .objectives
        .iter()
        .map(|objective| (objective.number.as_str(), objective.text.as_str()))
        .collect();
    assert_eq!(
        numbers,
        [("I", "Đạt trên 87 điểm 5S"), ("II", "Hài lòng trên 98%")]
    );
    let labels: Vec<&str> = plan.objectives[0]
        .actions
        .iter()
        .map(|action| action.number.as_str())
        .collect();
    assert_eq!(labels, ["1", "2"]);
    assert_eq!(plan.objectives[1].actions[0].number, "1");
    assert_eq!(
        plan.objectives[1].actions[0].text,
        "- Lập kế hoạch\n- Báo cáo"
    );
}

#[test]
fn nested_tables_frames_and_boxes_are_read_through() {
    let inner = plain_table(&[HEADER, "1|Đạt ≥|95%|Việc|Văn phòng|Quý 1"]);
    let symbol = "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>";
    let ge = p("Đạt ≥").replace("<w:p>", "").replace("</w:p>", "");
    let inner = inner.replace(
        &ge,
        &format!("<w:r><w:t>Đạt </w:t></w:r>{symbol}<m:oMath><m:r><m:t> 95%</m:t></m:r></m:oMath>"),
    );
    let nested = plain_table(&["việc a|việc b"]);
    let action = tc("", &p("Việc"));
    let inner = inner.replace(&action, &tc("", &[p("Việc gồm:"), nested].concat()));
    let frame = tbl(&[tr(&[tc("", &[p(TITLE), inner].concat())])]);
    let boxed = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>GIÁM ĐỐC</w:t></w:r></w:p>\
                 <w:p><w:r><w:t>Trần Văn Bình</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback>\
                 <w:pict><w:txbxContent><w:p><w:r><w:t>GIÁM ĐỐC</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>\
                 </mc:AlternateContent></w:r></w:p>";
    let control = format!(
        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>{frame}</w:sdtContent></w:sdt>"
    );
    let plan = read(&docx(&[control, boxed.to_owned()].concat())).expect("a plan");
    assert_eq!(plan.title.as_deref(), Some(TITLE));
    assert_eq!(plan.objectives[0].text, "Đạt ≥ 95%");
    assert!(plan.objectives[0].targets[0].stated);
    assert_eq!(
        plan.objectives[0].actions[0].text,
        "Việc gồm: việc a việc b"
    );
    assert_eq!(
        plan.signer.expect("signer").name.as_deref(),
        Some("Trần Văn Bình")
    );
}

#[test]
fn footnotes_are_kept_unread() {
    let notes = r#"<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator"><w:p/></w:footnote><w:footnote><w:p><w:r><w:t>Trừ hồ sơ mật.</w:t></w:r></w:p></w:footnote></w:footnotes>"#;
    let table = plain_table(&[HEADER, "1|Đạt 95%|95%|Việc|Văn phòng|Quý 1"]);
    let file = docx_with(
        &[p(TITLE), table].concat(),
        &[("word/footnotes.xml", notes)],
    );
    let plan = read(&file).expect("a plan");
    let unread: Vec<&str> = plan
        .unread
        .iter()
        .map(|fragment| fragment.text.as_str())
        .collect();
    assert_eq!(unread, ["Trừ hồ sơ mật."]);
    assert_eq!(
        plan.source.last().map(|block| block.number),
        Some(plan.unread[0].at.block)
    );
}

#[test]
fn words_in_small_letters_that_show_as_capitals_are_capitals() {
    let caps = "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Giám đốc</w:t></w:r></w:p>";
    let table = plain_table(&[HEADER, "1|Đạt 95%|95%|Việc|Văn phòng|Quý 1"]);
    let plan = read(&docx(
        &[p(TITLE), table, caps.to_owned(), p("Trần Văn Bình")].concat(),
    ))
    .expect("a plan");
    assert_eq!(plan.signer.expect("signer").position, "GIÁM ĐỐC");
}

#[test]
fn a_document_about_something_else_is_no_plan() {
    let body = [
        p("BÁO CÁO"),
        p("Tình hình thu chi"),
        plain_table(&["STT|Khoản mục|Số tiền", "1|Điện|100"]),
    ]
    .concat();
    assert_eq!(
        read(&docx(&body)).expect_err("no plan").code(),
        "not_a_plan"
    );
    assert_eq!(read(&docx("")), Err(ReadError::File(Error::Empty)));
    let work = [
        p("LỊCH CÔNG TÁC"),
        plain_table(&[
            "STT|Nội dung công việc|Chủ trì|Thời gian",
            "1|Họp|Văn phòng|Thứ hai",
        ]),
    ];
    assert_eq!(
        read(&docx(&work.concat())).expect_err("no plan").code(),
        "not_a_plan"
    );
}

#[test]
fn a_missing_action_column_is_asked_for() {
    let table = plain_table(&[
        "STT|Mục tiêu|Chỉ tiêu|Người chịu trách nhiệm",
        "1|Đúng hạn|95%|Văn phòng",
    ]);
    let plan = read(&docx(&[p(TITLE), table].concat())).expect("a plan");
    assert!(
        plan.questions
            .iter()
            .any(|question| question.code == QuestionCode::MissingColumn)
    );
    assert_eq!(
        questions(&plan),
        ["MissingColumn - action", "MissingColumn - deadline"]
    );
}
