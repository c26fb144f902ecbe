//! What a deadline phrase of a plan says: the rule that it is understood as, and the last day that it names.

use serde::Serialize;
use utoipa::ToSchema;
use worktime::deadline::{Deadline, Rule, parse};

use crate::db::types::Day;
use crate::text_enum;

/// The last day of "31/12/2025", "Trước 15/11/2021" (the day before), "Trong năm 2025", "Tháng 4 và tháng 8/2021",
/// "Quý 1/2021". None for phrases without a day of their own: "Thường xuyên", "Tối đa 02 ngày", "Theo quy định"; nor for
/// those that are understood only in part. `year` is the plan's, for phrases that name a month or quarter alone.
pub(super) fn last_day(phrase: &str, year: i32) -> Option<Day> {
    parse(phrase, year).rule.last_day().map(Day::from)
}

text_enum! {
    /// What starts the time that a deadline leaves.
    DeadlineKind {
        /// Always: "Thường xuyên".
        Continuous = "continuous",
        /// The same day: "Trong ngày".
        SameDay = "same_day",
        /// Every working day: "Các ngày trong tuần".
        WorkingDays = "working_days",
        /// Days of the week: "thứ Ba và thứ Năm hàng tuần".
        Weekdays = "weekdays",
        /// A date: "Trước 15/11/2021".
        ByDate = "by_date",
        /// Months, quarters or years: "Tháng 4 và tháng 8/2021".
        Within = "within",
        /// A rhythm: "3 tháng/lần".
        Every = "every",
        /// An event: "Tối đa 02 ngày (kể từ khi …)".
        AfterEvent = "after_event",
        /// Another deadline: "Trước 01 ngày so với …".
        BeforeOther = "before_other",
        /// A meeting: "Cuộc họp Ban ISO".
        AtMeeting = "at_meeting",
        /// A rule or schedule that stands elsewhere: "Theo quy định".
        AsSet = "as_set",
        /// Not understood: kept word for word, and asked about.
        Unknown = "unknown",
    }
}

/// How a deadline phrase is understood. The phrase itself stays beside it and rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct DeadlineRead {
    /// Of what kind it is.
    kind: DeadlineKind,
    /// The rule in words, with what holds for some cases only.
    #[schema(example = "Chậm nhất ngày 14/11/2021")]
    words: String,
    /// The parts that nobody understood; none when all is clear.
    #[schema(example = json!([]))]
    not_understood: Vec<String>,
}

impl DeadlineRead {
    /// Of a phrase in a plan for `year`.
    pub(super) fn of(phrase: &str, year: i32) -> Self {
        let deadline: Deadline = parse(phrase, year);
        Self {
            kind: kind(&deadline.rule),
            words: deadline.words(),
            not_understood: deadline
                .not_understood()
                .into_iter()
                .map(str::to_owned)
                .collect(),
        }
    }
}

fn kind(rule: &Rule) -> DeadlineKind {
    match rule {
        Rule::Continuous { .. } => DeadlineKind::Continuous,
        Rule::SameDay { .. } => DeadlineKind::SameDay,
        Rule::WorkingDays => DeadlineKind::WorkingDays,
        Rule::Weekdays { .. } => DeadlineKind::Weekdays,
        Rule::ByDate { .. } => DeadlineKind::ByDate,
        Rule::Within { .. } => DeadlineKind::Within,
        Rule::Every { .. } => DeadlineKind::Every,
        Rule::AfterEvent { .. } => DeadlineKind::AfterEvent,
        Rule::BeforeOther { .. } => DeadlineKind::BeforeOther,
        Rule::AtMeeting { .. } => DeadlineKind::AtMeeting,
        Rule::AsSet { .. } => DeadlineKind::AsSet,
        Rule::Unknown { .. } => DeadlineKind::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_phrases_of_the_real_plans() {
        for (phrase, day) in [
            ("31/12/2025", Some("2025-12-31")),
            ("Trong năm 2025", Some("2025-12-31")),
            ("Trước 15/11/2021", Some("2021-11-14")),
            ("Tháng 4 và tháng 8/2021", Some("2021-08-31")),
            ("Cuối tháng 5 và tháng 9/2021", Some("2021-09-30")),
            ("Quý 4 năm 2020", Some("2020-12-31")),
            ("Quý 1/2021", Some("2021-03-31")),
            ("Thường xuyên", None),
            ("Trong ngày", None),
            ("Các ngày trong tuần", None),
            ("Tối đa 02 ngày (kể từ khi Trưởng phòng CM trình)", None),
            ("Trước 01 ngày so với thời gian quy định của văn bản.", None),
            (
                "Theo lịch thẩm định. Riêng lĩnh vực Dược thẩm định vào ngày thứ Ba và thứ Năm hàng tuần",
                None,
            ),
            ("Cuộc họp Ban ISO", None),
            ("31/02/2025", None),
        ] {
            assert_eq!(
                last_day(phrase, 2021).map(|day| day.to_string()).as_deref(),
                day,
                "{phrase}"
            );
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let read = DeadlineRead::of("Trước 15/11/2021", 2021);
        assert_eq!(read.kind, DeadlineKind::ByDate);
        assert_eq!(read.words, "Chậm nhất ngày 14/11/2021");
        assert!(read.not_understood.is_empty());
        let read = DeadlineRead::of("Đầu năm", 2021);
        assert_eq!(read.kind, DeadlineKind::Unknown);
        assert_eq!(read.not_understood, ["Đầu năm"]);
    }
}
