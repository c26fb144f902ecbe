//! Deadlines that run from something: all the time, on the day, within a term, ahead of another.

use super::values::{amount, unit, year};
use crate::deadline::rule::{Rule, TermUnit};
use crate::deadline::text::Cursor;

/// What comes before the words for an event; longer ones first.
const FROM: &[&str] = &[
    "ke tu thoi diem",
    "ke tu khi",
    "ke tu ngay",
    "ke tu luc",
    "ke tu",
    "tinh tu thoi diem",
    "tinh tu khi",
    "tinh tu ngay",
    "tinh tu",
    "ngay sau khi",
    "sau khi",
    "sau ngay",
    "tu thoi diem",
    "tu khi",
    "tu ngay",
    "tu luc",
    "khi",
    "sau",
];

/// "Thường xuyên", "Thường xuyên khi có …", "Khi có …".
pub(super) fn continuous(cursor: &mut Cursor<'_>, plan: i32) -> Option<Rule> {
    let mut always = false;
    while cursor.eat_any(&[
        "thuong xuyen",
        "lien tuc",
        "thuong ky",
        "quanh nam",
        "suot nam",
    ]) || (always
        && cursor.eat_any(&[", lien tuc", "va lien tuc", ", hang ngay", "hang ngay"]))
    {
        always = true;
    }
    if always {
        within_the_year(cursor, plan);
    }
    let mut ahead = *cursor;
    let when = if always {
        ahead.eat(",");
        match ahead.brackets() {
            Some(mut inner) => inner.eat_any(OCCASION).then(|| inner.take_rest()),
            None => ahead.eat_any(OCCASION).then(|| ahead.take_rest()),
        }
    } else {
        Some(ahead.eat_any(OCCASION).then(|| ahead.take_rest())?)
    };
    match when.flatten() {
        Some(when) => {
            *cursor = ahead;
            Some(Rule::Continuous { when: Some(when) })
        }
        None => always.then_some(Rule::Continuous { when: None }),
    }
}

const OCCASION: &[&str] = &["moi khi", "khi"];

/// "trong năm", "trong năm 2025" where that is the plan's year: nothing new.
fn within_the_year(cursor: &mut Cursor<'_>, plan: i32) {
    let mut ahead = *cursor;
    if ahead.eat_any(&["trong nam", "ca nam"]) && year(&mut ahead).is_none_or(|it| it == plan) {
        *cursor = ahead;
    }
}

/// "Trong ngày", "Trong ngày (sau khi …)", "Ngay sau khi …".
pub(super) fn same_day(cursor: &mut Cursor<'_>, _year: i32) -> Option<Rule> {
    if cursor.eat_any(&["ngay sau khi", "ngay khi"]) {
        let event = Some(cursor.take_rest()?);
        return Some(Rule::SameDay { event });
    }
    cursor
        .eat_any(&[
            "ngay trong ngay lam viec",
            "ngay trong ngay",
            "trong ngay lam viec",
            "trong cung ngay",
            "trong ngay",
        ])
        .then_some(())?;
    let event = event(cursor);
    Some(Rule::SameDay { event })
}

/// "Tối đa 02 ngày (kể từ khi …)", "trong vòng 05 ngày làm việc kể từ ngày …", "Sau 3 ngày".
pub(super) fn after_event(cursor: &mut Cursor<'_>, _year: i32) -> Option<Rule> {
    let mut limited = false;
    while cursor.eat_any(&[
        "toi da",
        "trong vong",
        "trong thoi han",
        "trong thoi gian",
        "khong qua",
        "cham nhat",
        "muon nhat",
        "trong",
        "sau",
        "la",
    ]) {
        limited = true;
    }
    let amount = amount(cursor)?;
    let unit = unit(cursor)?;
    let event = event(cursor);
    (limited || event.is_some()).then_some(Rule::AfterEvent {
        amount,
        unit,
        event,
    })
}

/// "Trước 01 ngày so với …", "Trước hạn 02 ngày", "chậm nhất 05 ngày trước ngày họp".
pub(super) fn before_other(cursor: &mut Cursor<'_>, _year: i32) -> Option<Rule> {
    cursor.eat_any(&["cham nhat", "toi thieu", "it nhat", "muon nhat"]);
    let rule = |(amount, unit), other| Rule::BeforeOther {
        amount,
        unit,
        other,
    };
    let mut ahead = *cursor;
    if let Some(term) = term(&mut ahead) {
        // Amount first.
        ahead.eat_any(&["truoc khi", "truoc"]).then_some(())?;
        let other = ahead.take_rest()?;
        *cursor = ahead;
        return Some(rule(term, other));
    }
    cursor.eat("truoc").then_some(())?;
    let mut ahead = *cursor;
    ahead.eat_any(&["it nhat", "toi thieu"]);
    if let Some(term) = term(&mut ahead) {
        ahead
            .eat_any(&["so voi", "truoc khi", "tinh den", "khi"])
            .then_some(())?;
        let other = ahead.take_rest()?;
        *cursor = ahead;
        return Some(rule(term, other));
    }
    // Amount last.
    cursor.eat("khi");
    for length in [2, 4] {
        let split = cursor.at() + cursor.len().checked_sub(length)?;
        let mut tail = cursor.from(split);
        if split > cursor.at()
            && let Some(term) = term(&mut tail)
            && tail.is_done()
        {
            // "trước khi hết hạn ít nhất 1 tuần"
            let least = split.saturating_sub(2);
            let at_least =
                least > cursor.at() && cursor.from(least).eat_any(&["it nhat", "toi thieu"]);
            let end = if at_least { least } else { split };
            let other = cursor.up_to(end).take_rest()?;
            *cursor = tail;
            return Some(rule(term, other));
        }
    }
    None
}

/// A number of days or longer.
fn term(cursor: &mut Cursor<'_>) -> Option<(u32, TermUnit)> {
    let mut ahead = *cursor;
    let amount = amount(&mut ahead)?;
    let unit = unit(&mut ahead).filter(|unit| *unit != TermUnit::Hour)?;
    *cursor = ahead;
    Some((amount, unit))
}

/// The event that a term runs from, in brackets or not.
fn event(cursor: &mut Cursor<'_>) -> Option<String> {
    let mut ahead = *cursor;
    ahead.eat(",");
    let event = match ahead.brackets() {
        Some(mut inner) => inner.eat_any(FROM).then(|| inner.take_rest())?,
        None => ahead.eat_any(FROM).then(|| ahead.take_rest())?,
    }?;
    *cursor = ahead;
    Some(event)
}
