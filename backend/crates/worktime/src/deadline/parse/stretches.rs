//! Years, quarters and months, whole or in part.

use super::values::{digits, separator, year, year_after};
use crate::deadline::rule::{DueDay, Part, Rhythm, Rule, Stretch};
use crate::deadline::span::Span;
use crate::deadline::text::Cursor;
use chrono::Datelike;

/// "Trong năm 2025", "Quý 4 năm 2020", "Tháng 4 và tháng 8/2021", "Cuối tháng 5 và tháng 9/2021", "6 tháng đầu năm".
pub(super) fn within(cursor: &mut Cursor<'_>, plan: i32) -> Option<Rule> {
    cursor.eat_any(&["dinh ky"]);
    cursor.eat_any(&["trong khoang", "trong", "vao"]);
    cursor.eat("cac");
    let short = cursor.peek() == Some("t");
    let mut items = vec![Item::read(cursor, plan, None)?];
    loop {
        let mut ahead = *cursor;
        if !separator(&mut ahead) {
            break;
        }
        let before = items.last().copied();
        let Some(item) = Item::read(&mut ahead, plan, before) else {
            break;
        };
        items.push(item);
        *cursor = ahead;
    }
    // "T3" alone may be Tuesday.
    let dated = items.iter().any(|item| item.year.is_some());
    (dated || !short).then_some(())?;
    let mut ahead = *cursor;
    if ahead.eat_any(&["trong nam", "cua nam"]) && ahead.is_done() {
        *cursor = ahead;
    }
    if let [item] = items.as_slice()
        && item.year.is_none()
        && cursor.eat_any(&["hang nam", "moi nam", "cac nam"])
    {
        return yearly(*item);
    }
    let mut named = plan;
    let mut stretches = Vec::with_capacity(items.len());
    for item in items.into_iter().rev() {
        named = item.year.unwrap_or(named);
        stretches.push(item.stretch(named)?);
    }
    stretches.sort_unstable();
    stretches.dedup();
    Some(Rule::Within { stretches })
}

/// One of them alone.
pub(super) fn stretch(cursor: &mut Cursor<'_>, plan: i32) -> Option<Stretch> {
    let item = Item::read(cursor, plan, None)?;
    item.stretch(item.year.unwrap_or(plan))
}

/// "Tháng 12 hàng năm".
fn yearly(item: Item) -> Option<Rule> {
    let stretch = item.stretch(2000)?;
    let month = u8::try_from(stretch.span.last_day().month()).ok()?;
    let day = match stretch.part {
        Part::Whole | Part::End => 31,
        Part::Start => 10,
        Part::Middle => 20,
    };
    let due = DueDay::new(month, day).ok()?;
    Some(Rule::Every {
        rhythm: Rhythm::Year,
        due: Some(due).filter(|_| (month, day) != (12, 31)),
    })
}

/// What a month, quarter or year is called in a list.
#[derive(Clone, Copy)]
struct Item {
    part: Part,
    kind: Kind,
    number: u32,
    year: Option<i32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Month,
    Quarter,
    Year,
    FirstMonths,
    LastMonths,
}

impl Item {
    /// The next one. What it leaves out ("Tháng 4, 8", "Cuối tháng 5 và tháng 9") it has from the one before.
    fn read(cursor: &mut Cursor<'_>, plan: i32, before: Option<Self>) -> Option<Self> {
        let mut ahead = *cursor;
        let part = part(&mut ahead).or(before.map(|it| it.part));
        let (kind, number, year) = named(&mut ahead, plan, before.map(|it| it.kind))?;
        *cursor = ahead;
        Some(Self {
            part: part.unwrap_or(Part::Whole),
            kind,
            number,
            year,
        })
    }

    fn stretch(self, year: i32) -> Option<Stretch> {
        let (first, count) = match self.kind {
            Kind::Month => (self.number, 1),
            Kind::Quarter => (self.number.checked_mul(3)?.checked_sub(2)?, 3),
            Kind::Year => (1, 12),
            Kind::FirstMonths => (1, self.number),
            Kind::LastMonths => (13_u32.checked_sub(self.number)?, self.number),
        };
        // "Đầu năm" and "giữa quý" are nothing in particular.
        let vague = matches!(self.part, Part::Start | Part::Middle) && self.kind != Kind::Month;
        let span = Span::months(year, first, count).ok().filter(|_| !vague)?;
        Some(Stretch {
            span,
            part: self.part,
        })
    }
}

fn part(cursor: &mut Cursor<'_>) -> Option<Part> {
    Some(if cursor.eat_any(&["cuoi", "ha tuan"]) {
        Part::End
    } else if cursor.eat_any(&["dau", "thuong tuan"]) {
        Part::Start
    } else if cursor.eat_any(&["giua", "trung tuan"]) {
        Part::Middle
    } else if cursor.eat_any(&["ca", "het"]) {
        Part::Whole
    } else {
        return None;
    })
}

/// Kind, number and year of what comes next.
fn named(
    cursor: &mut Cursor<'_>,
    plan: i32,
    before: Option<Kind>,
) -> Option<(Kind, u32, Option<i32>)> {
    let start = *cursor;
    if cursor.eat("nam") {
        let named = if cursor.eat("nay") {
            Some(plan)
        } else {
            year(cursor)
        };
        // "trong năm" is the plan's year, "năm 1990" is not.
        let bare = named.is_none() && cursor.peek().is_none_or(|word| !is_number(word));
        return (named.is_some() || bare).then_some((Kind::Year, 0, named));
    }
    if let Some(months) = digits(cursor)
        && cursor.eat("thang")
    {
        let kind = if cursor.eat("dau nam") {
            Kind::FirstMonths
        } else if cursor.eat("cuoi nam") {
            Kind::LastMonths
        } else {
            return None;
        };
        let named = year(cursor);
        return (1..=12).contains(&months).then_some((kind, months, named));
    }
    *cursor = start;
    let kind = if cursor.eat_any(&["quy", "q"]) {
        Some(Kind::Quarter)
    } else if cursor.eat_any(&["thang", "t"]) {
        Some(Kind::Month)
    } else {
        None
    };
    if kind.is_none() && before.is_none() {
        // "2025" and "4/2021".
        if let Some(year) = year(cursor) {
            return Some((Kind::Year, 0, Some(year)));
        }
        let month = digits(cursor)?;
        let year = year_after(cursor, plan)?;
        return (1..=12)
            .contains(&month)
            .then_some((Kind::Month, month, Some(year)));
    }
    let kind = kind
        .or(before)
        .filter(|it| matches!(it, Kind::Month | Kind::Quarter))?;
    let most = if kind == Kind::Month { 12 } else { 4 };
    let number = digits(cursor).or_else(|| roman(cursor))?;
    let named = year_after(cursor, plan);
    (1..=most)
        .contains(&number)
        .then_some((kind, number, named))
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

fn roman(cursor: &mut Cursor<'_>) -> Option<u32> {
    let place = ["i", "ii", "iii", "iv"]
        .iter()
        .position(|numeral| cursor.peek() == Some(numeral))?;
    cursor.skip();
    u32::try_from(place + 1).ok()
}
