//! Rules in Vietnamese, so that the words mean the rule and nothing else.

use chrono::{Datelike, NaiveDate, Weekday};

use super::rule::{Basis, Deadline, DueDay, Part, Rhythm, Rule, Stretch, TermUnit};
use super::span::Span;

impl Deadline {
    /// The rule and its exceptions in Vietnamese.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words = self.rule.words();
        for exception in &self.exceptions {
            words += &format!(
                ". Riêng {}: {}",
                exception.scope,
                small(&exception.rule.words())
            );
        }
        words
    }
}

impl Rule {
    /// The rule in Vietnamese; [`parse`](super::parse) reads the words as the same rule. Of an unknown one, the phrase.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Continuous { when: None } => "Thường xuyên".to_owned(),
            Self::Continuous { when: Some(when) } => format!("Thường xuyên khi {when}"),
            Self::SameDay { event } => format!("Trong ngày{}", from_event(event.as_deref())),
            Self::WorkingDays => "Các ngày làm việc trong tuần".to_owned(),
            Self::Weekdays { days } => {
                format!("{} hàng tuần", capital(&list(days.iter().map(weekday))))
            }
            Self::ByDate { from, days } => by_date(*from, days),
            Self::Within { stretches } => within(stretches),
            Self::Every { rhythm, due } => every(*rhythm, *due),
            Self::AfterEvent {
                amount,
                unit,
                event,
            } => format!(
                "Tối đa {amount} {}{}",
                unit_words(*unit),
                from_event(event.as_deref())
            ),
            Self::BeforeOther {
                amount,
                unit,
                other,
            } => format!("Trước {amount} {} so với {other}", unit_words(*unit)),
            Self::AtMeeting { meeting } if meeting.starts_with("họp") => {
                format!("Tại cuộc {meeting}")
            }
            Self::AtMeeting { meeting } => format!("Tại {meeting}"),
            Self::AsSet { basis, of: None } => format!("Theo {}", basis_words(*basis)),
            Self::AsSet {
                basis,
                of: Some(of),
            } => format!("Theo {} {of}", basis_words(*basis)),
            Self::Unknown { phrase, .. } => phrase.clone(),
        }
    }
}

fn from_event(event: Option<&str>) -> String {
    match event {
        None => String::new(),
        // "kể từ ngày 15/3/2025"
        Some(event) if event.starts_with(|c: char| c.is_ascii_digit()) => {
            format!(" (kể từ ngày {event})")
        }
        Some(event) => format!(" (kể từ khi {event})"),
    }
}

fn by_date(from: Option<NaiveDate>, days: &[NaiveDate]) -> String {
    let last = list(days.iter().copied().map(date));
    match (from, days) {
        (Some(from), _) => format!("Từ ngày {} đến ngày {last}", date(from)),
        (None, [_]) => format!("Chậm nhất ngày {last}"),
        (None, _) => format!("Chậm nhất các ngày {last}"),
    }
}

fn date(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

fn within(stretches: &[Stretch]) -> String {
    let mut part = Part::Whole;
    let words = list(stretches.iter().map(|stretch| {
        let before = std::mem::replace(&mut part, stretch.part);
        let prefix = match stretch.part {
            // A part said once holds for what follows.
            Part::Whole if before == Part::Whole => "",
            Part::Whole => "cả ",
            Part::Start => "đầu ",
            Part::Middle => "giữa ",
            Part::End => "cuối ",
        };
        format!("{prefix}{}", span(stretch.span))
    }));
    match stretches.first().map(|first| first.part) {
        Some(Part::Whole) => format!("Trong {words}"),
        _ => capital(&words),
    }
}

fn span(span: Span) -> String {
    let start = span.start();
    let (year, first) = (start.year(), start.month());
    match span.month_count() {
        Some(12) => format!("năm {year}"),
        Some(1) => format!("tháng {first}/{year}"),
        Some(3) if span.period().is_some() => format!("quý {}/{year}", start.quarter()),
        Some(months) if first == 1 => format!("{months} tháng đầu năm {year}"),
        Some(months) if first + u32::from(months) == 13 => {
            format!("{months} tháng cuối năm {year}")
        }
        Some(_) => format!("tháng {first} đến tháng {}/{year}", span.last_day().month()),
        None if span.last_day() == start => format!("ngày {}", date(start)),
        None => format!("tuần từ {} đến {}", date(start), date(span.last_day())),
    }
}

fn every(rhythm: Rhythm, due: Option<DueDay>) -> String {
    let words = match rhythm {
        Rhythm::Week => "Hàng tuần",
        Rhythm::Month => "Hàng tháng",
        Rhythm::TwoMonths => "2 tháng/lần",
        Rhythm::Quarter => "3 tháng/lần",
        Rhythm::FourMonths => "4 tháng/lần",
        Rhythm::HalfYear => "6 tháng/lần",
        Rhythm::Year => "Hàng năm",
    };
    match due {
        None => words.to_owned(),
        Some(due) => format!("{words}, chậm nhất {}", due_day(rhythm, due)),
    }
}

fn due_day(rhythm: Rhythm, due: DueDay) -> String {
    let months = rhythm.months().unwrap_or(1);
    let last = due.day() == 31;
    let day = if last {
        "ngày cuối cùng của".to_owned()
    } else {
        format!("ngày {}", due.day())
    };
    let period = if rhythm == Rhythm::Quarter {
        "quý"
    } else {
        "kỳ"
    };
    match (rhythm, due.month()) {
        (Rhythm::Month, 0) => format!("{day} tháng trước"),
        (Rhythm::Month, 1) if last => "ngày cuối cùng của tháng".to_owned(),
        (Rhythm::Month, 1) => day,
        (Rhythm::Month, 2) => format!("{day} tháng sau"),
        (Rhythm::Year, month @ 1..=12) if last => format!("{day} tháng {month}"),
        (Rhythm::Year, month @ 1..=12) => format!("{day}/{month}"),
        (_, 0) => format!("{day} tháng cuối {period} trước"),
        (_, month) if month == months => format!("{day} tháng cuối {period}"),
        (_, 1) => format!("{day} tháng đầu {period}"),
        (_, month) if month == months + 1 => format!("{day} tháng đầu {period} sau"),
        (Rhythm::Quarter, 2) => format!("{day} tháng giữa quý"),
        (_, month) => format!("{day} tháng thứ {month} của kỳ"),
    }
}

fn unit_words(unit: TermUnit) -> &'static str {
    match unit {
        TermUnit::Hour => "giờ",
        TermUnit::Day => "ngày",
        TermUnit::WorkingDay => "ngày làm việc",
        TermUnit::Week => "tuần",
        TermUnit::Month => "tháng",
    }
}

fn basis_words(basis: Basis) -> &'static str {
    match basis {
        Basis::Regulation => "quy định",
        Basis::Schedule => "lịch",
        Basis::Plan => "kế hoạch",
        Basis::Request => "yêu cầu",
        Basis::Instruction => "chỉ đạo",
        Basis::Guidance => "hướng dẫn",
        Basis::Document => "văn bản",
    }
}

fn weekday(day: &Weekday) -> String {
    match day {
        Weekday::Mon => "thứ Hai",
        Weekday::Tue => "thứ Ba",
        Weekday::Wed => "thứ Tư",
        Weekday::Thu => "thứ Năm",
        Weekday::Fri => "thứ Sáu",
        Weekday::Sat => "thứ Bảy",
        Weekday::Sun => "Chủ nhật",
    }
    .to_owned()
}

/// "a, b và c".
fn list(items: impl IntoIterator<Item = String>) -> String {
    let mut items: Vec<String> = items.into_iter().collect();
    match items.pop() {
        Some(last) if !items.is_empty() => format!("{} và {last}", items.join(", ")),
        Some(last) => last,
        None => String::new(),
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn small(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}
