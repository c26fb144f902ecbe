//! Tables as other offices write them: other words, other orders, other numbering, broken rows.

use plandoc::Level;

use crate::expected::{action, actions, objectives, questions, targets};
use crate::{TITLE, plan, table};

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
