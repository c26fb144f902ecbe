//! What a deadline phrase says, typed.

use chrono::{NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::Span;

/// A phrase beside what it was understood as. The phrase is always kept: people are shown both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The words of the plan, as they were given.
    pub phrase: String,
    /// What they say.
    pub rule: Rule,
    /// What they say differently for some ("Riêng lĩnh vực Dược …").
    pub exceptions: Vec<Exception>,
}

/// A rule of its own for part of the work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exception {
    /// What it is for, in the plan's words, such as "lĩnh vực Dược".
    pub scope: String,
    /// The rule.
    pub rule: Rule,
}

/// What a deadline phrase says. Lists from [`parse`](super::parse) are in order and without doubles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Rule {
    /// All the time ("Thường xuyên"), or whenever something happens ("Thường xuyên khi có thông báo chiêu sinh").
    Continuous {
        /// The occasion, in the plan's words.
        when: Option<String>,
    },
    /// On the day something happens ("Trong ngày (sau khi …)", "Ngay sau khi …").
    SameDay {
        /// What, in the plan's words; none where the plan leaves it to the step before.
        event: Option<String>,
    },
    /// Every working day ("Các ngày trong tuần").
    WorkingDays,
    /// The same days every week ("thứ Ba và thứ Năm hàng tuần").
    Weekdays {
        /// Which, Monday first.
        days: Vec<Weekday>,
    },
    /// On or before fixed days ("31/12/2025", "Trước 15/11/2021").
    ByDate {
        /// The first day, where the phrase names it ("từ ngày … đến ngày …").
        from: Option<NaiveDate>,
        /// The last days, included.
        days: Vec<NaiveDate>,
    },
    /// Within years, quarters or months ("Trong năm 2025", "Cuối tháng 5 và tháng 9/2021"), once in each.
    Within {
        /// Which.
        stretches: Vec<Stretch>,
    },
    /// Once in every period ("3 tháng/lần, trước ngày 15 tháng cuối quý").
    Every {
        /// How often.
        rhythm: Rhythm,
        /// The last day in each; none for the period's last (of a week: Friday).
        due: Option<DueDay>,
    },
    /// Within a term from an event ("Tối đa 02 ngày (kể từ khi Trưởng phòng CM trình)").
    AfterEvent {
        /// How many.
        amount: u32,
        /// Of what.
        unit: TermUnit,
        /// From what on, in the plan's words; none where the plan leaves it to the step before.
        event: Option<String>,
    },
    /// Some time ahead of another record's due day ("Trước 01 ngày so với thời gian quy định của văn bản").
    BeforeOther {
        /// How many.
        amount: u32,
        /// Of what.
        unit: TermUnit,
        /// Ahead of what, in the plan's words.
        other: String,
    },
    /// At a kind of meeting ("Cuộc họp Ban ISO").
    AtMeeting {
        /// Which, in the plan's words, such as "họp Ban ISO".
        meeting: String,
    },
    /// As something outside the plan sets it ("Theo quy định", "Theo lịch thẩm định"): a person gives each day.
    AsSet {
        /// What kind of thing sets it.
        basis: Basis,
        /// More about it, in the plan's words.
        of: Option<String>,
    },
    /// Not understood: kept word for word, to be asked about.
    Unknown {
        /// The whole phrase.
        phrase: String,
        /// The part of it that no reading fits; the whole where not even the beginning does.
        not_understood: String,
    },
}

/// A span, or part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stretch {
    /// The span.
    pub span: Span,
    /// Which part of it.
    pub part: Part,
}

/// Part of a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// All of it.
    Whole,
    /// Its first ten days ("đầu", thượng tuần).
    Start,
    /// Its second ten days ("giữa", trung tuần).
    Middle,
    /// A month from the 21st on (hạ tuần), the last month of anything longer ("cuối").
    End,
}

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rhythm {
    /// Weeks from Monday.
    Week,
    /// Calendar months.
    Month,
    /// Pairs of months from January.
    TwoMonths,
    /// Quarters ("hàng quý", "3 tháng/lần").
    Quarter,
    /// Thirds of the year from January.
    FourMonths,
    /// Halves of the year ("6 tháng/lần").
    HalfYear,
    /// Calendar years.
    Year,
}

impl Rhythm {
    /// How many months each period has; none for weeks.
    #[must_use]
    pub fn months(self) -> Option<u8> {
        match self {
            Self::Week => None,
            Self::Month => Some(1),
            Self::TwoMonths => Some(2),
            Self::Quarter => Some(3),
            Self::FourMonths => Some(4),
            Self::HalfYear => Some(6),
            Self::Year => Some(12),
        }
    }

    /// The rhythm of that many months, where the calendar year holds it evenly.
    #[must_use]
    pub fn of_months(months: u32) -> Option<Self> {
        Some(match months {
            1 => Self::Month,
            2 => Self::TwoMonths,
            3 => Self::Quarter,
            4 => Self::FourMonths,
            6 => Self::HalfYear,
            12 => Self::Year,
            _ => return None,
        })
    }
}

/// The last day of something that recurs, by its place in the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "UncheckedDueDay", into = "UncheckedDueDay")]
pub struct DueDay {
    month: u8,
    day: u8,
}

/// No place in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("month {month} and day {day}: expected a month from 0 to 13 and a day from 1 to 31")]
pub struct DueDayError {
    month: u8,
    day: u8,
}

impl DueDay {
    /// Day 1 to 31 of the `month`-th month of the period: 1 is its first, 0 the month before it, one more than the
    /// period has the month after it. In a month that has no such day, the month's last.
    ///
    /// # Errors
    /// When the month is above 13, or the day is not 1 to 31.
    pub fn new(month: u8, day: u8) -> Result<Self, DueDayError> {
        if month <= 13 && (1..=31).contains(&day) {
            Ok(Self { month, day })
        } else {
            Err(DueDayError { month, day })
        }
    }

    /// The day before: what "trước ngày 15" leaves as the last day.
    ///
    /// # Errors
    /// When that lies more than a month before the period.
    pub fn before(self) -> Result<Self, DueDayError> {
        match (self.month, self.day) {
            (0, 1) => Err(DueDayError { month: 0, day: 0 }),
            (month, 1) => Self::new(month - 1, 31),
            (month, day) => Self::new(month, day - 1),
        }
    }

    /// Which month of the period.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// Which day of that month.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }
}

#[derive(Serialize, Deserialize)]
struct UncheckedDueDay {
    month: u8,
    day: u8,
}

impl TryFrom<UncheckedDueDay> for DueDay {
    type Error = DueDayError;

    fn try_from(UncheckedDueDay { month, day }: UncheckedDueDay) -> Result<Self, DueDayError> {
        Self::new(month, day)
    }
}

impl From<DueDay> for UncheckedDueDay {
    fn from(DueDay { month, day }: DueDay) -> Self {
        Self { month, day }
    }
}

/// What a term is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TermUnit {
    /// Hours of the clock ("giờ").
    Hour,
    /// Calendar days ("ngày").
    Day,
    /// Working days ("ngày làm việc").
    WorkingDay,
    /// Weeks ("tuần").
    Week,
    /// Months ("tháng"), to the same day of the month or its last.
    Month,
}

/// What sets a day from outside the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Quy định.
    Regulation,
    /// Lịch.
    Schedule,
    /// Kế hoạch.
    Plan,
    /// Yêu cầu.
    Request,
    /// Chỉ đạo.
    Instruction,
    /// Hướng dẫn.
    Guidance,
    /// Văn bản.
    Document,
}

/// What has to be known before a rule has days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trigger<'a> {
    /// Nothing: the calendar alone starts it; see [`Rule::occurrences`].
    Calendar,
    /// Nothing, and it has no days of its own: it is looked at in a rhythm that [`Policy::review`](super::Policy::review) sets.
    Always,
    /// When something happened; see [`Rule::due_after`]. None where the plan does not name it.
    Event(Option<&'a str>),
    /// When a meeting is held; see [`Rule::due_after`].
    Meeting(&'a str),
    /// When another record is due; see [`Rule::due_before`].
    OtherDue(&'a str),
    /// Each day, from a person.
    Person,
    /// What the phrase means.
    Answer,
}

impl Rule {
    /// What has to be known before it has days.
    #[must_use]
    pub fn trigger(&self) -> Trigger<'_> {
        match self {
            Self::Continuous { .. } => Trigger::Always,
            Self::WorkingDays
            | Self::Weekdays { .. }
            | Self::ByDate { .. }
            | Self::Within { .. }
            | Self::Every { .. } => Trigger::Calendar,
            Self::SameDay { event } | Self::AfterEvent { event, .. } => {
                Trigger::Event(event.as_deref())
            }
            Self::BeforeOther { other, .. } => Trigger::OtherDue(other),
            Self::AtMeeting { meeting } => Trigger::Meeting(meeting),
            Self::AsSet { .. } => Trigger::Person,
            Self::Unknown { .. } => Trigger::Answer,
        }
    }

    /// Whether it was understood.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown { .. })
    }

    /// The last day of all, for a rule that ends by itself: "Tháng 4 và tháng 8/2021" on 31/8/2021. Not moved to a
    /// working day.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        match self {
            Self::ByDate { days, .. } => days.iter().max().copied(),
            Self::Within { stretches } => stretches.iter().map(|it| it.last_day()).max(),
            _ => None,
        }
    }
}

impl Deadline {
    /// The parts that were not understood, in the plan's words; none when all of it was.
    #[must_use]
    pub fn not_understood(&self) -> Vec<&str> {
        std::iter::once(&self.rule)
            .chain(self.exceptions.iter().map(|exception| &exception.rule))
            .filter_map(|rule| match rule {
                Rule::Unknown { not_understood, .. } => Some(not_understood.as_str()),
                _ => None,
            })
            .collect()
    }
}
