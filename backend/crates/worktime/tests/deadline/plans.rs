//! Every deadline of the two real plans, as the reader of plans hands them out.

use plandoc::{Limits, PlanDocument};
use worktime::deadline::{Trigger, find, parse};

const PLAN_2025: &str = include_str!("../../../../../tests/data/plans/muc-tieu-2025.txt");
const PLAN_2021: &str = include_str!("../../../../../tests/data/plans/muc-tieu-2021.txt");

fn plan(text: &str) -> PlanDocument {
    plandoc::read(text.as_bytes(), None, &Limits::default()).unwrap()
}

/// The phrases of a plan with what each is understood as; those of one form together.
fn understood(text: &str) -> Vec<String> {
    let plan = plan(text);
    let year = plan.year.unwrap();
    let mut seen = Vec::new();
    let objectives = plan.objectives.iter();
    for phrase in objectives.flat_map(|objective| {
        let own = objective.deadline.iter();
        own.chain(
            objective
                .actions
                .iter()
                .filter_map(|it| it.deadline.as_ref()),
        )
    }) {
        let deadline = parse(phrase, year);
        assert!(deadline.not_understood().is_empty(), "{phrase}");
        assert!(deadline.rule.trigger() != Trigger::Answer, "{phrase}");
        let line = format!("{phrase} → {}", deadline.words());
        if !seen.contains(&line) {
            seen.push(line);
        }
    }
    seen
}

#[test]
fn every_deadline_of_2025_is_typed() {
    assert_eq!(
        understood(PLAN_2025),
        [
            "31/12/2025 → Chậm nhất ngày 31/12/2025",
            "Trong năm 2025 → Trong năm 2025",
        ]
    );
}

#[test]
fn every_deadline_of_2021_is_typed() {
    assert_eq!(
        understood(PLAN_2021),
        [
            "Thường xuyên → Thường xuyên",
            "Trong ngày → Trong ngày",
            "Các ngày trong tuần → Các ngày làm việc trong tuần",
            "Theo lịch thẩm định. Riêng lĩnh vực Dược thẩm định vào ngày thứ Ba và thứ Năm hàng tuần → Theo lịch thẩm định. Riêng lĩnh vực Dược: thứ Ba và thứ Năm hàng tuần",
            "Theo quy định → Theo quy định",
            "Tối đa 02 ngày (kể từ khi Trưởng phòng CM trình) → Tối đa 2 ngày (kể từ khi Trưởng phòng CM trình)",
            "Trong ngày (sau khi quyết định và các giấy phép được hoàn chỉnh) → Trong ngày (kể từ khi quyết định và các giấy phép được hoàn chỉnh)",
            "Theo quy định báo cáo của văn bản UBND Tỉnh → Theo quy định báo cáo của văn bản UBND Tỉnh",
            "Trước 01 ngày so với thời gian quy định của văn bản. → Trước 1 ngày so với thời gian quy định của văn bản",
            "Tháng 4 và tháng 8/2021 → Trong tháng 4/2021 và tháng 8/2021",
            "Cuối tháng 5 và tháng 9/2021 → Cuối tháng 5/2021 và cuối tháng 9/2021",
            "Cuộc họp Ban ISO → Tại cuộc họp Ban ISO",
            "Họp xem xét Lãnh đạo → Tại cuộc họp xem xét Lãnh đạo",
            "Quý 4 năm 2020 → Trong quý 4/2020",
            "Quý 1/2021 → Trong quý 1/2021",
            "Thường xuyên khi có thông báo chiêu sinh → Thường xuyên khi có thông báo chiêu sinh",
            "Trước 15/11/2021 → Chậm nhất ngày 14/11/2021",
        ]
    );
}

#[test]
fn the_measures_of_2021_name_a_meeting_and_the_quarterly_report() {
    let plan = plan(PLAN_2021);
    let found: Vec<Option<(String, String)>> = plan
        .monitoring
        .iter()
        .map(|measure| find(measure, 2021).map(|found| (found.quote, found.rule.words())))
        .collect();
    let pair = |quote: &str, words: &str| Some((quote.to_owned(), words.to_owned()));
    assert_eq!(
        found,
        [
            None,
            pair("tại các cuộc họp giao ban", "Tại cuộc họp giao ban"),
            None,
            pair(
                "3 tháng/lần (trước ngày 15 tháng cuối quý)",
                "3 tháng/lần, chậm nhất ngày 14 tháng cuối quý"
            ),
        ]
    );
}
