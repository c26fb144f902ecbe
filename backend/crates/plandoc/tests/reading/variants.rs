//! Plans as other offices write them: other words, other orders, other numbering, broken rows.

use plandoc::Level;

use crate::expected::{action, actions, questions, targets};
use crate::plan;

const TITLE: &str =
    "KẾ HOẠCH\nThực hiện mục tiêu chất lượng năm 2025 của Trung tâm Y tế huyện Vạn Ninh\n\n";

/// A plan whose table has these rows, with `|` between the cells.
fn table(rows: &[&str]) -> plandoc::PlanDocument {
    plan(&format!("{TITLE}{}\n", rows.join("\n").replace('|', "\t")))
}

fn objectives(plan: &plandoc::PlanDocument) -> Vec<String> {
    plan.objectives
        .iter()
        .map(|objective| {
            format!(
                "{} {} [{}]",
                objective.number,
                objective.text,
                targets(objective).join(", ")
            )
        })
        .collect()
}

#[test]
fn other_words_in_another_order() {
    let plan = table(&[
        "Hoàn thành|Đơn vị thực hiện|Chỉ tiêu|Kết quả cần đạt|TT|Giải pháp|Kinh phí (đồng)",
        "31/12/2025|Phòng Dân số|Cấp giấy phép đúng hạn|≥ 98,5 %|01|Nhắc việc qua phần mềm|Không",
        "Quý IV|Khoa Dược; Khoa KSBT|Số vụ khiếu nại|Không quá 2 vụ/năm|02|Trả lời trong 03 ngày|1.500.000",
    ]);
    assert_eq!(
        plan.organisation.as_deref(),
        Some("Trung tâm Y tế huyện Vạn Ninh")
    );
    assert_eq!(
        objectives(&plan),
        [
            "01 Cấp giấy phép đúng hạn [>= 98.5% measure]",
            "02 Số vụ khiếu nại [<= 2 vụ/năm measure]"
        ]
    );
    assert_eq!(
        actions(&plan.objectives[1]),
        ["Trả lời trong 03 ngày | Khoa Dược, Khoa KSBT |  | Quý IV"]
    );
    assert_eq!(plan.objectives[1].resources.as_deref(), Some("1.500.000"));
    assert!(plan.questions.is_empty(), "{:?}", plan.questions);
}

#[test]
fn roman_objectives_over_numbered_actions() {
    let plan = table(&[
        "STT|Nội dung công việc|Chủ trì|Phối hợp|Hoàn thành",
        "I|Mục tiêu 1: Đạt trên 87 điểm 5S|||",
        "1|Tổng vệ sinh|Văn phòng|Các phòng|Hằng tuần",
        "2|Chấm điểm|Ban ISO||Quý 2",
        "II|Hài lòng trên 98%|||",
        "1|Khảo sát|Bộ phận một cửa||Quý 3",
    ]);
    assert_eq!(
        objectives(&plan),
        [
            "I Đạt trên 87 điểm 5S [> 87 điểm text]",
            "II Hài lòng trên 98% [> 98% text]"
        ]
    );
    let all: Vec<String> = plan.objectives.iter().flat_map(actions).collect();
    assert_eq!(
        all,
        [
            "Tổng vệ sinh | Văn phòng | [Các phòng] | Hằng tuần",
            "Chấm điểm | Ban ISO |  | Quý 2",
            "Khảo sát | Bộ phận một cửa |  | Quý 3"
        ]
    );
    assert!(plan.questions.is_empty(), "{:?}", plan.questions);
}

#[test]
fn roman_groups_over_numbered_objectives() {
    let plan = table(&[
        "STT|Mục tiêu chất lượng|Đo lường|Biện pháp|Trách nhiệm|Thời hạn",
        "I|LĨNH VỰC Y|||",
        "1|Cấp phép đúng hạn|95%|Nhắc việc|Phòng NVY|Quý 4",
        "2|Trả kết quả sớm|20%|Rà soát|Phòng NVY|Quý 4",
        "II|LĨNH VỰC DƯỢC||||",
        "1|Kiểm tra nhà thuốc|100%|Lập đoàn|Phòng NVD|Quý 3",
    ]);
    let all: Vec<(Option<&str>, &str, &str)> = plan
        .objectives
        .iter()
        .map(|objective| {
            (
                objective.section.as_deref(),
                objective.number.as_str(),
                objective.text.as_str(),
            )
        })
        .collect();
    assert_eq!(
        all,
        [
            (Some("LĨNH VỰC Y"), "1", "Cấp phép đúng hạn"),
            (Some("LĨNH VỰC Y"), "2", "Trả kết quả sớm"),
            (Some("LĨNH VỰC DƯỢC"), "1", "Kiểm tra nhà thuốc")
        ]
    );
    assert!(plan.questions.is_empty(), "{:?}", plan.questions);
}

#[test]
fn nested_numbers_are_actions_of_the_objective_above() {
    let plan = table(&[
        "Số TT|Mục tiêu|Chỉ số đo lường|Nội dung thực hiện|Người chịu trách nhiệm|Thời gian",
        "1|Đúng hạn|95%||Trưởng phòng|Quý 4",
        "1.1|||Nhắc việc|Văn thư|Hằng ngày",
        "1.2|||Báo cáo||",
        "2|Nâng cao hài lòng|||||",
        "2.1|Khảo sát||||Quý 1",
    ]);
    assert_eq!(objectives(&plan)[0], "1 Đúng hạn [>= 95% measure]");
    let first = &plan.objectives[0];
    let numbers: Vec<&str> = first
        .actions
        .iter()
        .map(|action| action.number.as_str())
        .collect();
    assert_eq!(numbers, ["1.1", "1.2"]);
    assert_eq!(
        actions(first),
        [
            "Nhắc việc | Văn thư |  | Hằng ngày",
            "Báo cáo | Trưởng phòng |  | Quý 4"
        ],
        "what an action leaves open its objective says"
    );
}

#[test]
fn numbering_inside_the_objective_cell() {
    let plan = table(&[
        "Mục tiêu|Chỉ tiêu|Giải pháp|Phụ trách|Thời hạn",
        "1. Đạt chuẩn 5S|≥ 87 điểm|Chấm điểm|Ban ISO|Quý 2",
        "Mục tiêu 2: Đào tạo|40 giờ/người/năm|Mở lớp|Phòng TCCB|Quý 3",
    ]);
    assert_eq!(
        objectives(&plan),
        [
            "1 Đạt chuẩn 5S [>= 87 điểm measure]",
            "2 Đào tạo [>= 40 giờ/người/năm measure]"
        ]
    );
}

#[test]
fn several_targets_in_one_cell_are_asked_about() {
    let plan = table(&[
        "TT|Mục tiêu|Đo lường|Biện pháp|Trách nhiệm|Thời hạn",
        "1|100% hồ sơ đúng hạn, trên 90% khách hàng hài lòng|100%; 90%|Nhắc việc|Văn phòng|Quý 4",
    ]);
    assert_eq!(targets(&plan.objectives[0]), [">= 100% text", "> 90% text"]);
    assert!(!plan.objectives[0].contradiction);
    assert_eq!(questions(&plan), ["SeveralTargets 1 100% / trên 90%"]);
    assert_eq!(plan.questions[0].level, Level::Ask);
}

#[test]
fn missing_unknown_and_empty_things_are_asked_about() {
    let plan = table(&[
        "TT|Mục tiêu|Biện pháp|Trách nhiệm|Mã hồ sơ",
        "1|Đạt 95%|Nhắc việc||HS-01",
        "2|Đạt 90%||Văn phòng|",
    ]);
    assert_eq!(
        questions(&plan),
        [
            "UnknownColumn - Mã hồ sơ",
            "MissingColumn - deadline",
            "MissingColumn - measure",
            "EmptyCell 1 responsible",
            "EmptyCell 2 action"
        ]
    );
    assert_eq!(plan.objectives[0].extras[0].column, "Mã hồ sơ");
    assert_eq!(plan.objectives[0].extras[0].text, "HS-01");
}

#[test]
fn a_list_in_a_cell_is_several_actions() {
    let text = format!(
        "{TITLE}TT\tMục tiêu\tĐo lường\tBiện pháp\tTrách nhiệm\tThời hạn\n\
         1\tĐạt\u{b}95%\t95%\t- Rà soát\u{b}danh mục\u{b}- Báo cáo\tChủ trì: Văn phòng\u{b}Phối hợp: các phòng liên quan\t31/02/2025\n"
    );
    let plan = plan(&text);
    let objective = &plan.objectives[0];
    assert_eq!(objective.text, "Đạt 95%");
    assert_eq!(
        actions(objective),
        [
            "Rà soát danh mục | Văn phòng | [các phòng liên quan] | 31/02/2025",
            "Báo cáo | Văn phòng | [các phòng liên quan] | 31/02/2025"
        ]
    );
    assert_eq!(questions(&plan), ["UnreadableDate 1"]);
}

#[test]
fn a_second_action_row_is_no_page_break() {
    let plan = table(&[
        "TT|Mục tiêu|Đo lường|Biện pháp|Trách nhiệm|Thời hạn",
        "1|Đạt 95%|95%|Nhắc việc|Văn thư|Hằng ngày",
        "|||Báo cáo kết quả|Văn phòng|Quý 4",
        "2|Đạt 90%|90%|Rà soát danh mục thủ tục và|Văn phòng|Quý 2",
        "|||trình phê duyệt|||",
    ]);
    assert_eq!(
        actions(&plan.objectives[0]),
        [
            "Nhắc việc | Văn thư |  | Hằng ngày",
            "Báo cáo kết quả | Văn phòng |  | Quý 4"
        ]
    );
    assert_eq!(
        actions(&plan.objectives[1]),
        ["Rà soát danh mục thủ tục và trình phê duyệt | Văn phòng |  | Quý 2"]
    );
    assert_eq!(questions(&plan), ["JoinedRows 2"]);
}

#[test]
fn page_breaks_with_numbers_and_repeated_headers() {
    let header = "TT\tMục tiêu\tĐo lường\tBiện pháp\tTrách nhiệm\tThời hạn";
    let text = format!(
        "{TITLE}{header}\n1\tĐạt 95%\t95%\tNhắc việc.\tVăn thư\tQuý 1\n\n2\n\n{header}\n\
         2\tĐạt 90%\t90%\tBáo cáo.\tVăn thư\tQuý 2\n\n- 3 -\n\n3\tĐạt 80%\t80%\tHọp.\tVăn thư\tQuý 3\n"
    );
    let plan = plan(&text);
    assert_eq!(plan.objectives.len(), 3);
    assert!(plan.questions.is_empty(), "{:?}", plan.questions);
    let noise: Vec<&str> = plan
        .unread
        .iter()
        .map(|fragment| fragment.text.as_str())
        .collect();
    assert_eq!(
        noise,
        ["2", "- 3 -"],
        "page numbers are kept, but do not cut the table"
    );
}

#[test]
fn a_list_alone_is_a_plan() {
    let plan = plan(
        "SỞ NỘI VỤ\nMỤC TIÊU CHẤT LƯỢNG\nNĂM 2025\nCăn cứ Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ; \
         Kế hoạch số 5/KH-UBND ngày 02 tháng 01 năm 2025,\nSở Nội vụ phấn đấu đạt các mục tiêu sau:\n1. 95% hồ sơ đúng hạn;\n\
         2. Không quá 2% hồ sơ trễ hạn.\nTrên đây là mục tiêu chất lượng.\nGIÁM ĐỐC\nTrần Văn Ba\n",
    );
    assert_eq!(
        objectives(&plan),
        [
            "1 95% hồ sơ đúng hạn [>= 95% text]",
            "2 Không quá 2% hồ sơ trễ hạn [<= 2% text]"
        ]
    );
    let basis: Vec<(&str, Option<String>, &str)> = plan
        .legal_basis
        .iter()
        .map(|basis| {
            (
                basis.number.as_str(),
                basis.date.map(|date| date.to_string()),
                basis.quote.as_str(),
            )
        })
        .collect();
    assert_eq!(
        basis,
        [
            (
                "19/2014/QĐ-TTg",
                Some("2014-03-05".to_owned()),
                "Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ"
            ),
            (
                "5/KH-UBND",
                Some("2025-01-02".to_owned()),
                "Kế hoạch số 5/KH-UBND ngày 02 tháng 01 năm 2025"
            )
        ]
    );
    assert_eq!(plan.organisation.as_deref(), Some("SỞ NỘI VỤ"));
    assert_eq!(plan.closing, "Trên đây là mục tiêu chất lượng.");
}

#[test]
fn list_and_headings_that_differ_are_asked_about() {
    let text = "MỤC TIÊU CHẤT LƯỢNG NĂM 2025\nCác mục tiêu:\n1. Đúng hạn 95%;\n2. Hài lòng 90%.\n\
                Mục tiêu 1: Đúng hạn 98%\nSTT\tCông việc\tChủ trì\tThời hạn\n1\tNhắc\tVăn thư\tQuý 1\n\
                Mục tiêu 2: Hài lòng 90%\n1\tKhảo sát\tVăn phòng\tQuý 2\n";
    let plan = plan(text);
    assert_eq!(
        objectives(&plan),
        [
            "1 Đúng hạn 98% [>= 98% text]",
            "2 Hài lòng 90% [>= 90% text]"
        ]
    );
    assert_eq!(
        plan.objectives
            .iter()
            .flat_map(|objective| &objective.actions)
            .map(action)
            .collect::<Vec<_>>(),
        [
            "Nhắc | Văn thư |  | Quý 1",
            "Khảo sát | Văn phòng |  | Quý 2"
        ]
    );
    assert_eq!(
        questions(&plan),
        [
            "HeaderAssumed 2 STT / Công việc / Chủ trì / Thời hạn",
            "ObjectiveTextDiffers 1 Đúng hạn 98% / Đúng hạn 95%"
        ]
    );
}

#[test]
fn what_has_no_place_is_kept_unread() {
    let text = format!(
        "{TITLE}TT\tMục tiêu\tĐo lường\tBiện pháp\tTrách nhiệm\tThời hạn\n1\tĐạt 95%\t95%\tNhắc.\tVăn thư\tQuý 1\n\n\
         Một câu không thuộc về đâu.\nHọ tên\tNgày sinh\nAn\t1990\n\nNơi nhận:\n- Như trên.\n"
    );
    let plan = plan(&text);
    let unread: Vec<&str> = plan
        .unread
        .iter()
        .map(|fragment| fragment.text.as_str())
        .collect();
    assert_eq!(
        unread,
        [
            "Một câu không thuộc về đâu.",
            "Họ tên",
            "Ngày sinh",
            "An",
            "1990"
        ]
    );
    assert_eq!(plan.recipients, ["Như trên"]);
}

#[test]
fn years_and_signers_that_differ_are_asked_about() {
    let plan = plan(
        "MỤC TIÊU CHẤT LƯỢNG NĂM 2024 - 2025\nTT\tMục tiêu\tĐo lường\tBiện pháp\tTrách nhiệm\tThời hạn\n\
         1\tĐạt 95%\t95%\tNhắc.\tVăn thư\tQuý 1\n\nNGƯỜI LẬP\nLê Thị Tư\nGIÁM ĐỐC\nTrần Văn Ba\n",
    );
    assert_eq!(plan.year, None);
    assert_eq!(
        plan.signer
            .as_ref()
            .and_then(|signer| signer.name.as_deref()),
        Some("Trần Văn Ba")
    );
    assert_eq!(
        questions(&plan),
        [
            "SeveralYears - 2024 / 2025",
            "SeveralSigners - NGƯỜI LẬP Lê Thị Tư"
        ]
    );
}

#[test]
fn actions_without_an_objective_are_asked_about() {
    let text = "MỤC TIÊU CHẤT LƯỢNG NĂM 2025\n\nPhần việc của Văn phòng\nSTT\tCông việc\tChủ trì\tThời hạn\n\
                1\tNhắc\tVăn thư\tQuý 1\n\nSTT\tCông việc\tChủ trì\tThời hạn\n1\tHọp\tVăn thư\tQuý 1\n";
    let plan = plan(text);
    assert_eq!(plan.objectives[0].text, "Phần việc của Văn phòng");
    let codes = questions(&plan).join(", ");
    assert!(
        codes.contains("HeadingAssumed 1") && codes.contains("MissingObjective 2"),
        "{codes}"
    );
}

#[test]
fn a_decision_with_a_list_and_a_plan_after_it() {
    let text = "UBND TỈNH QUẢNG NAM\nSỞ Y TẾ\nSố: 15/QĐ-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\
                Quảng Nam, ngày … tháng 01 năm 2024\nQUYẾT ĐỊNH\nVề việc ban hành Mục tiêu chất lượng năm 2024\n\
                GIÁM ĐỐC SỞ Y TẾ TỈNH QUẢNG NAM\nCăn cứ Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014;\nQUYẾT ĐỊNH:\n\
                Điều 1. Ban hành kèm theo Mục tiêu chất lượng của Sở Y tế.\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\
                GIÁM ĐỐC\nMai Văn Mười\nI. MỤC TIÊU CHẤT LƯỢNG\n1. Hồ sơ đúng hạn đạt từ 98% trở lên.\n\
                2. Không để xảy ra khiếu nại.\nII. KẾ HOẠCH THỰC HIỆN\nTT\tMỤC TIÊU\tĐO LƯỜNG\tBIỆN PHÁP\tNGƯỜI THỰC HIỆN\tTHỜI GIAN\n\
                1\tHồ sơ đúng hạn đạt từ 98% trở lên\t98%\tTheo dõi\tVăn phòng\tHằng ngày\n\
                2\tKhông để xảy ra khiếu nại\t0\tQuán triệt\tCác phòng\tCả năm\nIII. TỔ CHỨC THỰC HIỆN\n1. Các phòng thực hiện.\n";
    let plan = plan(text);
    assert_eq!(
        plan.title.as_deref(),
        Some("QUYẾT ĐỊNH Về việc ban hành Mục tiêu chất lượng năm 2024")
    );
    assert_eq!(plan.letterhead, ["UBND TỈNH QUẢNG NAM", "SỞ Y TẾ"]);
    assert_eq!(
        plan.signer
            .as_ref()
            .and_then(|signer| signer.name.as_deref()),
        Some("Mai Văn Mười")
    );
    assert_eq!(
        objectives(&plan),
        [
            "1 Hồ sơ đúng hạn đạt từ 98% trở lên [>= 98% text]",
            "2 Không để xảy ra khiếu nại [<= 0 measure]"
        ]
    );
    assert_eq!(
        plan.objectives[0].from.len(),
        2,
        "in the list and in the table"
    );
    assert_eq!(
        plan.further_titles,
        [
            "I. MỤC TIÊU CHẤT LƯỢNG",
            "II. KẾ HOẠCH THỰC HIỆN",
            "III. TỔ CHỨC THỰC HIỆN"
        ]
    );
    assert_eq!(plan.closing, "1. Các phòng thực hiện.");
    assert_eq!(questions(&plan), ["UnreadableDate -"]);
    assert!(plan.unread.is_empty(), "{:?}", plan.unread);
}

#[test]
fn further_rows_of_actions_and_measures() {
    let plan = table(&[
        "STT|Mục tiêu|Kế hoạch thực hiện|Thời gian|Trách nhiệm|Kết quả cần đạt",
        "1|Đúng hạn|1.1. Rà soát quy trình|Tháng 1|Văn phòng|95%",
        "||1.2. Niêm yết công khai|Tháng 2|Ban ISO|",
        "2|Hài lòng|Khảo sát|Tháng 3|Văn phòng|Mức 1: trên 90%",
        "|||||Mức 2: 60%",
    ]);
    let first: Vec<String> = plan.objectives[0]
        .actions
        .iter()
        .map(|one| format!("{} {}", one.number, action(one)))
        .collect();
    assert_eq!(
        first,
        [
            "1.1 Rà soát quy trình | Văn phòng |  | Tháng 1",
            "1.2 Niêm yết công khai | Ban ISO |  | Tháng 2"
        ]
    );
    assert_eq!(
        plan.objectives[1].measure.as_deref(),
        Some("Mức 1: trên 90%; Mức 2: 60%")
    );
    assert_eq!(
        targets(&plan.objectives[1]),
        ["> 90% measure", ">= 60% measure"]
    );
    assert_eq!(questions(&plan), ["SeveralTargets 2 trên 90% / 60%"]);
    assert_eq!(plan.objectives[1].actions.len(), 1);
}

#[test]
fn two_signatures_side_by_side_under_the_table() {
    let plan = table(&[
        "TT|Mục tiêu chất lượng|Chỉ tiêu|Phương pháp đo lường|Người chịu trách nhiệm",
        "A|Lĩnh vực chuyên môn|||",
        "1|Hồ sơ đúng hạn|≥ 95%|Đếm|Ông Nguyễn Văn A",
        "2|Thời gian xử lý|≤ 3 ngày|Thống kê|Bà Trần Thị B; Ông Lê C",
        "",
        "||NGƯỜI LẬP||TRƯỞNG PHÒNG",
        "",
        "||Nguyễn Văn Tám||Phạm Thị Chín",
    ]);
    assert_eq!(plan.objectives.len(), 2);
    assert_eq!(targets(&plan.objectives[1]), ["<= 3 ngày measure"]);
    assert_eq!(
        plan.objectives[1].section.as_deref(),
        Some("Lĩnh vực chuyên môn")
    );
    assert_eq!(plan.objectives[1].extras[0].text, "Thống kê");
    let signer = plan.signer.as_ref().expect("a signer");
    assert_eq!(
        (signer.position.as_str(), signer.name.as_deref()),
        ("TRƯỞNG PHÒNG", Some("Phạm Thị Chín"))
    );
}
