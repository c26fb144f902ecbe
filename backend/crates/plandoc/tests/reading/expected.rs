//! What the two real plans say, in whatever format they come.

use plandoc::target::{Comparator, Place, TargetUnit};
use plandoc::{Action, Objective, PlanDocument, QuestionCode};

/// An objective's targets, shortly: `>= 95% measure`.
pub(crate) fn targets(objective: &Objective) -> Vec<String> {
    objective
        .targets
        .iter()
        .map(|target| {
            let comparator = match target.comparator {
                Comparator::Gt => ">",
                Comparator::Ge => ">=",
                Comparator::Lt => "<",
                Comparator::Le => "<=",
                Comparator::Eq => "=",
                Comparator::Qualitative => "qualitative",
            };
            let value = target
                .value
                .map(|value| format!(" {}", value as f64 / 1000.0))
                .unwrap_or_default();
            let unit = match target.unit {
                TargetUnit::Percent => "%".to_owned(),
                TargetUnit::Points => " điểm".to_owned(),
                TargetUnit::HoursPerPersonYear => " giờ/người/năm".to_owned(),
                TargetUnit::Count => format!(" {}", target.unit_text.clone().unwrap_or_default()),
                TargetUnit::None => String::new(),
            };
            let place = match target.place {
                Place::Text => "text",
                Place::Measure => "measure",
            };
            format!("{comparator}{value}{unit} {place}")
        })
        .collect()
}

/// The objectives with their targets: `1 Đúng hạn [>= 95% text]`.
pub(crate) fn objectives(plan: &PlanDocument) -> Vec<String> {
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

/// Codes of the questions with the number of the objective they are about, in order of the code.
pub(crate) fn questions(plan: &PlanDocument) -> Vec<String> {
    let mut questions: Vec<(QuestionCode, String)> = plan
        .questions
        .iter()
        .map(|question| {
            let about = question
                .objective
                .map_or("-", |index| plan.objectives[index].number.as_str());
            let values = question.values.join(" / ");
            (
                question.code,
                format!("{:?} {about} {values}", question.code)
                    .trim_end()
                    .to_owned(),
            )
        })
        .collect();
    questions.sort();
    questions
        .into_iter()
        .map(|(_, question)| question)
        .collect()
}

/// An action in one line: `text | lead, lead | coordinator | deadline`; groups in square brackets.
pub(crate) fn action(action: &Action) -> String {
    let names = |parties: &Option<plandoc::people::Parties>| {
        let names = parties.iter().flat_map(|parties| &parties.names);
        names
            .map(|party| {
                if party.group {
                    format!("[{}]", party.name)
                } else {
                    party.name.clone()
                }
            })
            .collect::<Vec<_>>()
            .join(", ")
    };
    let deadline = action.deadline.clone().unwrap_or_default();
    format!(
        "{} | {} | {} | {deadline}",
        action.text,
        names(&action.lead),
        names(&action.coordinators)
    )
}

pub(crate) fn actions(objective: &Objective) -> Vec<String> {
    objective.actions.iter().map(action).collect()
}

/// Everything that the plan of 2025 says. The formats differ only in where things stand.
pub(crate) fn is_the_plan_of_2025(plan: &PlanDocument) {
    assert_eq!(
        plan.title.as_deref(),
        Some("KẾ HOẠCH Thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế")
    );
    assert_eq!(plan.year, Some(2025));
    assert_eq!(plan.organisation.as_deref(), Some("Sở Y tế"));
    let [basis] = plan.legal_basis.as_slice() else {
        panic!("{:?}", plan.legal_basis);
    };
    assert_eq!(basis.number, "26/QĐ-SYT");
    assert_eq!(basis.date, chrono::NaiveDate::from_ymd_opt(2025, 1, 10));
    assert_eq!(
        basis.quote,
        "Quyết định số 26/QĐ-SYT ngày 10/01/2025 của Sở Y tế về việc ban hành Mục tiêu chất lượng của Sở Y tế năm 2025"
    );
    assert!(
        plan.intro
            .ends_with("Sở Y ban hành kế hoạch thực hiện như sau:")
    );
    assert_eq!(plan.closing, "Trân trọng./.");
    let signer = plan.signer.as_ref().expect("a signer");
    assert_eq!(
        (signer.position.as_str(), signer.name.as_deref()),
        ("GIÁM ĐỐC", Some("Lê Văn Khoa"))
    );
    assert_eq!(
        plan.recipients,
        [
            "Lãnh đạo Sở (VBĐT)",
            "Các phòng thuộc Sở (VBĐT)",
            "Chi cục ATVSTP; Chi cục Dân số (VBĐT)",
            "Trung tâm GĐYK (VBĐT)",
            "Lưu :VT, TCHC"
        ]
    );
    assert!(plan.monitoring.is_empty());
    assert!(plan.unread.is_empty(), "{:?}", plan.unread);
    assert_eq!(
        questions(plan),
        [
            "ContradictoryTarget 3 100% / 95%",
            "ContradictoryTarget 6 tối thiểu 55% / 95%",
            "JoinedRows 3"
        ]
    );

    let numbers: Vec<&str> = plan
        .objectives
        .iter()
        .map(|objective| objective.number.as_str())
        .collect();
    assert_eq!(numbers, ["1", "2", "3", "4", "5", "6"]);
    let all_targets: Vec<Vec<String>> = plan.objectives.iter().map(targets).collect();
    assert_eq!(
        all_targets,
        [
            vec![">= 100% text"],
            vec![">= 87% text"],
            vec![">= 100% text", ">= 95% measure"],
            vec![">= 100% text"],
            vec![">= 100% text"],
            vec![">= 55% text", ">= 95% measure"]
        ]
    );
    let contradictions: Vec<bool> = plan
        .objectives
        .iter()
        .map(|objective| objective.contradiction)
        .collect();
    assert_eq!(contradictions, [false, false, true, false, false, true]);
    let measures: Vec<&str> = plan
        .objectives
        .iter()
        .filter_map(|objective| objective.measure.as_deref())
        .collect();
    assert_eq!(measures, ["100%", "87%", "95%", "100%", "100%", "95%"]);
    assert_eq!(
        plan.objectives[2].text,
        "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO cho giải quyết các TTHC chậm nhất 15 ngày đối với \
         thẩm quyền giải quyết của Sở Y tế, 30 ngày đối với thẩm quyền giải quyết của UBND tỉnh kể từ khi UBND tỉnh \
         ban hành Quyết định công bố"
    );
    let all_actions: Vec<String> = plan.objectives.iter().flat_map(actions).collect();
    assert_eq!(
        all_actions,
        [
            "Tất cả hồ sơ đăng ký TTHC đều tiếp nhận và giải quyết trên hệ thống hành chính công trực tuyến | Bộ phận tiếp nhận và trả kết quả, [các đơn vị tham gia quy trình giải quyết TTHC] |  | 31/12/2025",
            "Tổ chức ít nhất 01 lần thăm dò ý kiến khách hàng | Bộ phận tiếp nhận và trả kết quả |  | Trong năm 2025",
            "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh | Phòng TCHC, [các phòng, cơ quan, đơn vị liên quan] |  | 31/12/2025",
            "Văn thư hàng ngày theo dõi hệ thống nhắc việc của UBND tỉnh và nhắc nhở các phòng khi gần đến hạn | [Tất cả Công chức] |  | 31/12/2025",
            "Lãnh đạo Sở chỉ ký duyệt văn bản được trình qua hệ thống EOffice | Văn thư, [Công chức tham gia quy trình xử lý công việc trên EOffice] |  | 31/12/2025",
            "Sở Y tế ban hành văn bản hướng dẫn, khuyến khích người dân. Đồng thời, nhân viên một cửa tích cực hướng dẫn, khuyến khích người dân đăng ký TTHC qua mạng | Phòng Tổ chức-Hành chính, Bộ phận tiếp nhận và trả kết quả |  | 31/12/2025",
        ]
    );
    let resources: Vec<&str> = plan
        .objectives
        .iter()
        .filter_map(|objective| objective.resources.as_deref())
        .collect();
    assert_eq!(
        resources,
        [
            "Theo dõi, phối hợp Trung tâm PVHCC tỉnh; Công chức tham gia quy trình giải quyết TTHC",
            "Cơ sở vật chất được trang bị phục vụ bộ phận một cửa",
            "Thời gian, kinh phí",
            "Hạ tầng mạng",
            "Hạ tầng mạng; Công chức có sử dụng chữ ký số",
            "Công chức Bộ phận tiếp nhận và trả kết quả"
        ]
    );
    assert_eq!(
        plan.objectives[2]
            .responsible
            .as_ref()
            .map(|parties| parties.text.as_str()),
        Some("Phòng TCHC và các phòng, cơ quan, đơn vị liên quan.")
    );
}

/// Everything that the plan of 2021 says.
pub(crate) fn is_the_plan_of_2021(plan: &PlanDocument) {
    assert_eq!(plan.title.as_deref(), Some("MỤC TIÊU CHẤT LƯỢNG NĂM 2021"));
    assert_eq!(
        plan.further_titles,
        ["KẾ HOẠCH Thực hiện mục tiêu chất lượng Năm 2021"]
    );
    assert_eq!(plan.year, Some(2021));
    assert_eq!(plan.organisation.as_deref(), Some("Sở Y tế"));
    assert_eq!(
        plan.intro,
        "Sở Y tế phân đấu thực hiện các mục tiêu chất lượng sau:"
    );
    let signer = plan.signer.as_ref().expect("a signer");
    assert_eq!(
        (signer.position.as_str(), signer.name.as_deref()),
        ("GIÁM ĐỐC", Some("Nguyễn Lâm Thái Thuận"))
    );
    assert_eq!(
        plan.monitoring,
        [
            "Định kỳ tổng hợp báo cáo Lãnh đạo Sở theo chức năng và nhiệm vụ các phòng chuyên môn thông qua Văn phòng Sở (Thư ký ISO).",
            "Lấy ý kiến của các phòng chuyên môn và chỉ đạo trực tiếp của lãnh đạo Sở tại các cuộc họp giao ban.",
            "Sử dụng các hành động khắc phục và phòng ngừa khi mục tiêu chất lượng không được đảm bảo.",
            "Báo cáo kết quả thực hiện mục tiêu chất lượng của các bộ phận 3 tháng/lần (trước ngày 15 tháng cuối quý).",
        ]
    );
    assert!(plan.unread.is_empty(), "{:?}", plan.unread);
    assert_eq!(
        questions(plan),
        [
            "QualitativeTarget 6",
            "JoinedRows 4",
            "JoinedHeader - Thời gian hoàn thành"
        ]
    );
    let objectives: Vec<(String, String)> = plan
        .objectives
        .iter()
        .map(|objective| {
            (
                format!("{} {}", objective.number, objective.text),
                targets(objective).join(", "),
            )
        })
        .collect();
    let expected = [
        (
            "1 Duy trì thực hiện 5S tại Sở Y tế đến tháng 12/2021 đạt trên 87 điểm",
            "> 87 điểm text",
        ),
        (
            "2 99% hồ sơ hành nghề y, dược tư nhân được cấp giấy phép hành nghề đúng quy định (kịp thời, chính xác, đúng pháp luật)",
            ">= 99% text",
        ),
        (
            "3 100% văn bản chỉ đạo của UBND Tỉnh được xử lý đúng thời gian quy định",
            ">= 100% text",
        ),
        (
            "4 Duy trì tỷ lệ hài lòng của khách hàng/Tổ chức sử dụng dịch vụ cấp giấy hành nghề Y, Dược tư nhân trên 98%",
            "> 98% text",
        ),
        (
            "5 Công chức Văn phòng Sở Y tế được đào tạo chuyên môn nghiệp vụ ít nhất 40 giờ/người/năm",
            ">= 40 giờ/người/năm text",
        ),
        ("6 Duy trì trang Web, Forum của Sở Y tế", "qualitative text"),
    ];
    assert_eq!(
        objectives,
        expected.map(|(words, targets)| (words.to_owned(), targets.to_owned()))
    );
    assert!(
        plan.objectives
            .iter()
            .all(|objective| !objective.contradiction)
    );
    let counts: Vec<usize> = plan
        .objectives
        .iter()
        .map(|objective| objective.actions.len())
        .collect();
    assert_eq!(counts, [5, 7, 4, 6, 6, 4]);
    for objective in &plan.objectives {
        let numbers: Vec<&str> = objective
            .actions
            .iter()
            .map(|action| action.number.as_str())
            .collect();
        let in_order: Vec<String> = (1..=numbers.len())
            .map(|number| number.to_string())
            .collect();
        assert_eq!(numbers, in_order);
        assert!(
            objective
                .actions
                .iter()
                .all(|action| action.lead.is_some() && action.deadline.is_some())
        );
    }
    let alone: Vec<String> = plan
        .objectives
        .iter()
        .flat_map(|objective| &objective.actions)
        .filter(|action| action.coordinators.is_none())
        .map(action)
        .collect();
    assert_eq!(alone.len(), 2, "{alone:?}");
    assert!(
        alone[0].starts_with("Lãnh đạo Sở phê duyệt | Lãnh đạo Sở |  | Tối đa 02 ngày (kể từ khi")
    );
    assert_eq!(
        actions(&plan.objectives[3])[3],
        "Văn phòng họp, xem xét khắc phục các trường hợp góp ý | Chánh Văn phòng | Chuyên viên Văn phòng, Công chức một cửa | Cuối tháng 5 và tháng 9/2021"
    );
    assert_eq!(
        actions(&plan.objectives[2])[3],
        "Trình lãnh đạo Sở phê duyệt và phát hành VB (kể cả trên PM giao việc) | Ban Giám đốc Sở | Công chức văn thư, Chuyên viên Văn phòng phụ trách PM Quản lý công việc | Trước 01 ngày so với thời gian quy định của văn bản."
    );
    let deadlines: Vec<&str> = plan.objectives[4]
        .actions
        .iter()
        .filter_map(|action| action.deadline.as_deref())
        .collect();
    assert_eq!(
        deadlines,
        [
            "Quý 4 năm 2020",
            "Quý 1/2021",
            "Quý 1/2021",
            "Thường xuyên khi có thông báo chiêu sinh",
            "Thường xuyên",
            "Trước 15/11/2021"
        ]
    );
    assert_eq!(
        actions(&plan.objectives[5])[3],
        "Cập nhật các tin tức hoạt động của ngành | Tổ CNTT | [Các phòng chuyên môn], [các đơn vị trực thuộc ngành Y tế] | Thường xuyên"
    );
}
