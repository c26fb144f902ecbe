//! Documents as other offices build them: lists, headings, decisions, what stands around the tables.

use crate::expected::{action, actions, objectives, questions, targets};
use crate::{TITLE, plan, table};

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

#[test]
fn a_list_with_dashes_and_headings_over_tables() {
    let header = "TT\tCác hoạt động\tNgười chủ trì\tNgười phối hợp\tThời gian";
    let text = format!(
        "SỞ Y TẾ TỈNH BÌNH ĐỊNH\n\nMỤC TIÊU CHẤT LƯỢNG NĂM 2025\nNăm 2025, Sở Y tế đề ra các mục tiêu như sau:\n\
         - Mục tiêu 1: 98% hồ sơ đúng hạn.\n- Mục tiêu 2: Trên 95% người dân hài lòng.\n\
         KẾ HOẠCH TRIỂN KHAI\nMục tiêu 1. 98% hồ sơ đúng hạn\n{header}\n01\tNhắc việc\tVăn phòng\tCác phòng và Thanh tra Sở\tHàng ngày\n\
         Mục tiêu 2. Trên 95% người dân hài lòng\n{header}\n01\tKhảo sát\tVăn phòng\t\tTháng 6, 12\n\
         Theo dõi và đo lường:\nVăn phòng tổng hợp hàng quý.\nThanh tra Sở kiểm tra.\nNơi nhận: Như trên; Lưu: VT.\n\
         TM. BAN GIÁM ĐỐC\nGIÁM ĐỐC\nLê Quang Hùng\n"
    );
    let plan = plan(&text);
    assert_eq!(
        objectives(&plan),
        [
            "1 98% hồ sơ đúng hạn [>= 98% text]",
            "2 Trên 95% người dân hài lòng [> 95% text]"
        ]
    );
    let all: Vec<String> = plan.objectives.iter().flat_map(actions).collect();
    assert_eq!(
        all,
        [
            "Nhắc việc | Văn phòng | [Các phòng], Thanh tra Sở | Hàng ngày",
            "Khảo sát | Văn phòng |  | Tháng 6, 12"
        ]
    );
    assert_eq!(
        plan.monitoring,
        ["Văn phòng tổng hợp hàng quý.", "Thanh tra Sở kiểm tra."]
    );
    assert_eq!(plan.recipients, ["Như trên", "Lưu: VT"]);
    assert_eq!(
        plan.signer.as_ref().map(|signer| signer.position.as_str()),
        Some("TM. BAN GIÁM ĐỐC GIÁM ĐỐC")
    );
    assert!(plan.questions.is_empty(), "{:?}", plan.questions);
    assert!(plan.unread.is_empty(), "{:?}", plan.unread);
}

#[test]
fn a_table_between_bars_with_emphasis() {
    let plan = plan(
        "**KẾ HOẠCH**\n\n**Thực hiện Mục tiêu chất lượng năm 2026**\n\n| STT | **Mục tiêu** | Đo lường | Biện pháp | Trách nhiệm | Thời hạn |\n\
         |-----|------|------|------|------|------|\n| 1 | Đạt **tối thiểu 95%** | 95% | Nhắc | Văn thư | Quý 1 |\n",
    );
    assert_eq!(
        plan.title.as_deref(),
        Some("KẾ HOẠCH Thực hiện Mục tiêu chất lượng năm 2026")
    );
    assert_eq!(objectives(&plan), ["1 Đạt tối thiểu 95% [>= 95% text]"]);
    assert!(plan.questions.is_empty(), "{:?}", plan.questions);
}
