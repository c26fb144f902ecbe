//! Deadlines that something outside the plan sets.

use crate::deadline::rule::{Basis, Rule};
use crate::deadline::text::Cursor;

/// "Cuộc họp Ban ISO", "Họp xem xét Lãnh đạo", "tại các cuộc họp giao ban".
pub(super) fn at_meeting(cursor: &mut Cursor<'_>, _year: i32) -> Option<Rule> {
    cursor.eat_any(&["tai", "trong", "vao"]);
    cursor.eat("cac");
    cursor.eat_any(&["cuoc", "ky", "phien", "buoi"]);
    matches!(
        (cursor.peek()?, cursor.ahead(1)),
        ("hop", _) | ("hoi", Some("nghi")) | ("giao", Some("ban"))
    )
    .then_some(())?;
    let words = cursor.take_rest()?;
    let mut letters = words.chars();
    let first = letters.next()?.to_lowercase();
    Some(Rule::AtMeeting {
        meeting: first.chain(letters).collect(),
    })
}

/// The same in running text, where only "tại" or "trong" tells it, up to the end of the sentence.
pub(super) fn at_meeting_within(cursor: &mut Cursor<'_>, year: i32) -> Option<Rule> {
    matches!(cursor.peek()?, "tai" | "trong").then_some(())?;
    let length =
        (0..cursor.len()).find(|skip| matches!(cursor.ahead(*skip), Some("." | ";" | ",")));
    let end = cursor.at() + length.unwrap_or(cursor.len());
    let mut sentence = cursor.up_to(end);
    let rule = at_meeting(&mut sentence, year)?;
    *cursor = cursor.from(end);
    Some(rule)
}

/// "Theo quy định", "Theo lịch thẩm định", "Theo quy định báo cáo của văn bản UBND Tỉnh".
pub(super) fn as_set(cursor: &mut Cursor<'_>, _year: i32) -> Option<Rule> {
    cursor
        .eat_any(&["theo dung", "theo", "dung"])
        .then_some(())?;
    cursor.eat_any(&["thoi gian", "thoi han", "noi dung"]);
    let basis = Basis::ALL
        .into_iter()
        .find(|basis| cursor.eat(basis.folded()))?;
    let of = cursor.take_rest();
    Some(Rule::AsSet { basis, of })
}

impl Basis {
    const ALL: [Self; 7] = [
        Self::Regulation,
        Self::Schedule,
        Self::Plan,
        Self::Request,
        Self::Instruction,
        Self::Guidance,
        Self::Document,
    ];

    fn folded(self) -> &'static str {
        match self {
            Self::Regulation => "quy dinh",
            Self::Schedule => "lich",
            Self::Plan => "ke hoach",
            Self::Request => "yeu cau",
            Self::Instruction => "chi dao",
            Self::Guidance => "huong dan",
            Self::Document => "van ban",
        }
    }
}
