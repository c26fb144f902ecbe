//! The days off and make-up days announced for civil servants, year by year, each with the document
//! it comes from. A change here is a new [`VERSION`].

use chrono::NaiveDate;

use super::year::{CalendarYear, DayKind, SpecialDay};

use DayKind::{MakeUp, Off};

pub(super) const VERSION: &str = "vn-civil-service-2026.1";

/// (month, day, kind, reason, source)
type Line = (u32, u32, DayKind, &'static str, &'static str);

const LABOUR_CODE: &str = "Bộ luật Lao động 2019, Điều 112";
const CULTURE_DAY: &str = "Nghị quyết 28/2026/QH16";
const PLAN_2025: &str = "8726/VPCP-KGVX ngày 26/11/2024";
const NEW_YEAR_2026: &str = "12729/VPCP-KGVX ngày 25/12/2025";
const PLAN_2026: &str = "Văn phòng Chính phủ truyền đạt ý kiến Thủ tướng, 10/2025";

const YEAR_2025: &[Line] = &[
    (1, 1, Off, "Tết Dương lịch", LABOUR_CODE),
    (1, 27, Off, "Tết Ất Tỵ", PLAN_2025),
    (1, 28, Off, "Tết Ất Tỵ", PLAN_2025),
    (1, 29, Off, "Tết Ất Tỵ", PLAN_2025),
    (1, 30, Off, "Tết Ất Tỵ", PLAN_2025),
    (1, 31, Off, "Tết Ất Tỵ", PLAN_2025),
    (4, 7, Off, "Giỗ Tổ Hùng Vương", LABOUR_CODE),
    (4, 26, MakeUp, "Làm bù cho ngày 02/5", PLAN_2025),
    (4, 30, Off, "Ngày Chiến thắng", LABOUR_CODE),
    (5, 1, Off, "Ngày Quốc tế lao động", LABOUR_CODE),
    (5, 2, Off, "Hoán đổi với thứ Bảy 26/4", PLAN_2025),
    (9, 1, Off, "Quốc khánh", PLAN_2025),
    (9, 2, Off, "Quốc khánh", LABOUR_CODE),
];

const YEAR_2026: &[Line] = &[
    (1, 1, Off, "Tết Dương lịch", LABOUR_CODE),
    (1, 2, Off, "Hoán đổi với thứ Bảy 10/01", NEW_YEAR_2026),
    // Known from the press of 25 and 26/12/2025, which quotes the document; a swapped day off
    // without its make-up day would also be against the rule that every swap is a pair.
    (1, 10, MakeUp, "Làm bù cho ngày 02/01", NEW_YEAR_2026),
    (2, 16, Off, "Tết Bính Ngọ", PLAN_2026),
    (2, 17, Off, "Tết Bính Ngọ", PLAN_2026),
    (2, 18, Off, "Tết Bính Ngọ", PLAN_2026),
    (2, 19, Off, "Tết Bính Ngọ", PLAN_2026),
    (2, 20, Off, "Tết Bính Ngọ", PLAN_2026),
    (
        4,
        27,
        Off,
        "Nghỉ bù Giỗ Tổ Hùng Vương (Chủ nhật 26/4)",
        LABOUR_CODE,
    ),
    (4, 30, Off, "Ngày Chiến thắng", LABOUR_CODE),
    (5, 1, Off, "Ngày Quốc tế lao động", LABOUR_CODE),
    (8, 22, MakeUp, "Làm bù cho ngày 31/8", PLAN_2026),
    (8, 31, Off, "Hoán đổi với thứ Bảy 22/8", PLAN_2026),
    (9, 1, Off, "Quốc khánh", PLAN_2026),
    (9, 2, Off, "Quốc khánh", LABOUR_CODE),
    (11, 24, Off, "Ngày Văn hóa Việt Nam", CULTURE_DAY),
];

/// The announced years.
pub(super) fn years() -> Vec<CalendarYear> {
    vec![announced(2025, YEAR_2025), announced(2026, YEAR_2026)]
}

fn announced(year: i32, lines: &[Line]) -> CalendarYear {
    let days = lines
        .iter()
        .map(|&(month, day, kind, reason, source)| SpecialDay {
            day: NaiveDate::from_ymd_opt(year, month, day).expect("a day of the table exists"),
            kind,
            reason: reason.to_owned(),
            source: source.to_owned(),
        });
    CalendarYear::new(year, true, days.collect()).expect("the table is sound")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::Datelike;

    use super::super::statutory;
    use super::*;

    fn days(year: &CalendarYear, kind: DayKind) -> BTreeSet<(u32, u32)> {
        let of_kind = year.days().iter().filter(|it| it.kind == kind);
        of_kind.map(|it| (it.day.month(), it.day.day())).collect()
    }

    #[test]
    fn the_announced_days_off_are_the_statutory_ones_and_one_for_each_make_up_day() {
        let swapped = [(2025, vec![(5, 2)]), (2026, vec![(1, 2), (8, 31)])];
        for (announced, (year, swapped)) in years().into_iter().zip(swapped) {
            assert_eq!(announced.year(), year);
            let law = days(&statutory::year(year).unwrap(), Off);
            let extra: Vec<_> = days(&announced, Off).difference(&law).copied().collect();
            assert_eq!(extra, swapped);
            assert!(law.is_subset(&days(&announced, Off)), "{year}");
            assert_eq!(days(&announced, MakeUp).len(), swapped.len());
        }
    }
}
