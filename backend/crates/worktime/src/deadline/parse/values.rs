//! Numbers, dates and years as people write them.

use chrono::NaiveDate;

use crate::YEARS;
use crate::deadline::rule::TermUnit;
use crate::deadline::text::Cursor;

/// The most that a term is counted to; more is a typing error.
const MOST: u32 = 1_000;

/// The digits that come next, at most four of them, as a number.
pub(super) fn digits(cursor: &mut Cursor<'_>) -> Option<u32> {
    let word = cursor.peek().filter(|word| word.len() <= 4)?;
    let number = word.parse().ok()?;
    cursor.skip();
    Some(number)
}

/// A number in digits or, before a unit of time, in words; also "05 (năm)".
pub(super) fn amount(cursor: &mut Cursor<'_>) -> Option<u32> {
    let mut ahead = *cursor;
    let number = match digits(&mut ahead) {
        Some(number) => {
            let mut after = ahead;
            if let Some(mut inner) = after.brackets()
                && in_words(&mut inner).is_some()
                && inner.is_done()
            {
                ahead = after;
            }
            number
        }
        None => {
            let number = in_words(&mut ahead)?;
            // "sáu", "năm" and "ba" are other words too.
            matches!(
                ahead.peek(),
                Some("ngay" | "thang" | "tuan" | "gio" | "quy")
            )
            .then_some(())?;
            number
        }
    };
    (1..=MOST).contains(&number).then_some(())?;
    *cursor = ahead;
    Some(number)
}

/// "hai", "mười", "mười lăm", "ba mươi". The accents count: folded, "sáu" is "sau" and "tư" is "từ".
fn in_words(cursor: &mut Cursor<'_>) -> Option<u32> {
    let mut ahead = *cursor;
    let first = ones(&ahead.peek_accented()?)?;
    ahead.skip();
    let mut number = first;
    if first != 10 && ahead.peek_accented().as_deref() == Some("mươi") {
        ahead.skip();
        number = first * 10;
    }
    if number >= 10
        && let Some(more) = ahead.peek_accented().and_then(|word| ones(&word))
        && more < 10
    {
        ahead.skip();
        number += more;
    }
    *cursor = ahead;
    Some(number)
}

fn ones(word: &str) -> Option<u32> {
    Some(match word {
        "một" | "mốt" | "mot" => 1,
        "hai" => 2,
        "ba" => 3,
        "bốn" | "bon" => 4,
        "năm" | "lăm" => 5,
        "sáu" => 6,
        "bảy" | "bay" => 7,
        "tám" => 8,
        "chín" => 9,
        "mười" | "muoi" => 10,
        _ => return None,
    })
}

/// A year in four digits.
pub(super) fn year(cursor: &mut Cursor<'_>) -> Option<i32> {
    let word = cursor.peek().filter(|word| word.len() == 4)?;
    let year = word.parse().ok().filter(|year| YEARS.contains(year))?;
    cursor.skip();
    Some(year)
}

/// A year in four digits, or in two, as after a slash.
fn short_year(cursor: &mut Cursor<'_>) -> Option<i32> {
    year(cursor).or_else(|| {
        let word = cursor.peek().filter(|word| word.len() == 2)?;
        let year: i32 = word.parse().ok()?;
        cursor.skip();
        Some(2000 + year)
    })
}

/// The year that follows a month, quarter or day: "/2021", "/21", "-2021", "năm 2021", "năm nay", "trong năm".
pub(super) fn year_after(cursor: &mut Cursor<'_>, plan: i32) -> Option<i32> {
    let mut ahead = *cursor;
    let year = if ahead.eat("/") {
        short_year(&mut ahead)
    } else if ahead.eat_any(&["-", "."]) {
        year(&mut ahead)
    } else if ahead.eat_any(&["nam nay", "trong nam nay"]) {
        Some(plan)
    } else if ahead.eat_any(&["nam", "cua nam", "trong nam", ", nam"]) {
        year(&mut ahead)
    } else {
        None
    }?;
    *cursor = ahead;
    Some(year)
}

/// A day and month, with the year where it is named: "15/11/2021", "15-11", "15 tháng 11 năm 2021".
#[derive(Clone, Copy)]
pub(super) struct DayMonth {
    pub(super) day: u32,
    pub(super) month: u32,
    pub(super) year: Option<i32>,
}

impl DayMonth {
    pub(super) fn read(cursor: &mut Cursor<'_>, plan: i32) -> Option<Self> {
        let mut ahead = *cursor;
        ahead.eat("ngay");
        let day = digits(&mut ahead)?;
        let mut year = None;
        let month = if ahead.eat("thang") {
            let month = digits(&mut ahead)?;
            year = year_after(&mut ahead, plan);
            month
        } else {
            let sign = ahead.peek().filter(|it| matches!(*it, "/" | "-" | "."))?;
            ahead.skip();
            let month = digits(&mut ahead)?;
            let mut further = ahead;
            if further.eat(sign) {
                if let Some(named) = short_year(&mut further) {
                    year = Some(named);
                    ahead = further;
                }
            } else {
                year = year_after(&mut ahead, plan);
            }
            month
        };
        ((1..=31).contains(&day) && (1..=12).contains(&month)).then_some(())?;
        *cursor = ahead;
        Some(Self { day, month, year })
    }

    /// The day, in `year` unless it names its own; none when there is no such day.
    pub(super) fn date(self, year: i32) -> Option<NaiveDate> {
        let year = self.year.unwrap_or(year);
        YEARS.contains(&year).then_some(())?;
        NaiveDate::from_ymd_opt(year, self.month, self.day)
    }
}

/// What a term is counted in.
pub(super) fn unit(cursor: &mut Cursor<'_>) -> Option<TermUnit> {
    Some(if cursor.eat("ngay lam viec") {
        TermUnit::WorkingDay
    } else if cursor.eat("ngay") {
        TermUnit::Day
    } else if cursor.eat("tuan") {
        TermUnit::Week
    } else if cursor.eat("thang") {
        TermUnit::Month
    } else if cursor.eat("gio") {
        TermUnit::Hour
    } else {
        return None;
    })
}

/// What stands between the things of a list.
pub(super) fn separator(cursor: &mut Cursor<'_>) -> bool {
    cursor.eat_any(&[", va", "va", "&", ",", ";"])
}
