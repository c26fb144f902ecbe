//! What recurs.

use super::values::{amount, digits};
use crate::deadline::rule::{DueDay, Rhythm, Rule};
use crate::deadline::text::Cursor;

/// "3 tháng/lần, trước ngày 15 tháng cuối quý", "hàng tháng", "ngày 25 hàng tháng", "cuối mỗi quý".
pub(super) fn every(cursor: &mut Cursor<'_>, _year: i32) -> Option<Rule> {
    let Some(named) = rhythm(cursor) else {
        let (rhythm, due) = due(cursor, None)?;
        return Some(rule(rhythm, due));
    };
    let mut ahead = *cursor;
    ahead.eat_any(&[",", "va", "-", ";"]);
    ahead.eat_any(&["bao cao", "hoan thanh", "thuc hien"]);
    let due = match ahead.brackets() {
        Some(mut inner) => due(&mut inner, Some(named)).filter(|_| inner.is_done()),
        None => due(&mut ahead, Some(named)),
    };
    if due.is_some() {
        *cursor = ahead;
    }
    Some(rule(named, due.and_then(|(_, due)| due)))
}

/// The last day of the period is what holds without a day.
fn rule(rhythm: Rhythm, due: Option<DueDay>) -> Rule {
    let ends = |due: &DueDay| rhythm.months() == Some(due.month()) && due.day() == 31;
    Rule::Every {
        rhythm,
        due: due.filter(|due| !ends(due)),
    }
}

/// "hàng quý", "3 tháng/lần", "06 tháng một lần", "1 lần/quý", "định kỳ 3 tháng".
fn rhythm(cursor: &mut Cursor<'_>) -> Option<Rhythm> {
    let mut ahead = *cursor;
    let regular = ahead.eat("dinh ky");
    let each = ahead.eat_any(&["hang", "moi", "theo"]);
    let mut counting = ahead;
    let rhythm = if let Some(number) = amount(&mut counting) {
        ahead = counting;
        if ahead.eat("lan") {
            ahead
                .eat_any(&["/", "moi", "trong", "tren"])
                .then_some(())?;
            ahead.eat_any(&["1", "01", "mot"]);
            times_a(number, unit(&mut ahead)?)?
        } else {
            let unit = unit(&mut ahead)?;
            let once = once(&mut ahead);
            (regular || each || once).then_some(())?;
            each_of(number, unit)?
        }
    } else {
        let unit = unit(&mut ahead)?;
        let once = once(&mut ahead);
        (each || once).then_some(())?;
        each_of(1, unit)?
    };
    *cursor = ahead;
    Some(rhythm)
}

/// "/lần", "/1 lần", "một lần".
fn once(cursor: &mut Cursor<'_>) -> bool {
    cursor.eat_any(&[
        "/ lan",
        "/ 1 lan",
        "/ 01 lan",
        "/ mot lan",
        "1 lan",
        "01 lan",
        "mot lan",
    ])
}

fn unit(cursor: &mut Cursor<'_>) -> Option<Rhythm> {
    Some(if cursor.eat("tuan") {
        Rhythm::Week
    } else if cursor.eat("thang") {
        Rhythm::Month
    } else if cursor.eat("quy") {
        Rhythm::Quarter
    } else if cursor.eat("nam") {
        Rhythm::Year
    } else {
        return None;
    })
}

/// Every so many of a unit.
fn each_of(number: u32, unit: Rhythm) -> Option<Rhythm> {
    match unit.months() {
        None => (number == 1).then_some(unit),
        Some(months) => Rhythm::of_months(number.checked_mul(u32::from(months))?),
    }
}

/// So many times in each.
fn times_a(number: u32, unit: Rhythm) -> Option<Rhythm> {
    match unit.months() {
        _ if number == 1 => Some(unit),
        Some(months) if u32::from(months) % number == 0 => {
            Rhythm::of_months(u32::from(months) / number)
        }
        _ => None,
    }
}

/// The last day in each period, and the rhythm where the words for the day say it ("ngày 25 hàng tháng").
fn due(cursor: &mut Cursor<'_>, named: Option<Rhythm>) -> Option<(Rhythm, Option<DueDay>)> {
    let mut ahead = *cursor;
    let mut strict = false;
    let start = ahead.at();
    loop {
        if ahead.eat("truoc") {
            strict = true;
        } else if !ahead.eat_any(&["cham nhat", "muon nhat", "khong qua", "vao", "den", "la"]) {
            break;
        }
    }
    let (rhythm, due) = end_of_period(&mut ahead, named)
        .filter(|_| !strict)
        .map(|rhythm| (rhythm, None))
        .or_else(|| {
            let limited = ahead.at() > start;
            let (rhythm, due) = day(&mut ahead, named, limited)?;
            let due = if strict { due.before().ok()? } else { due };
            Some((rhythm, Some(due)))
        })?;
    *cursor = ahead;
    Some((rhythm, due))
}

/// "cuối mỗi quý", "ngày cuối tháng": the last day of each.
fn end_of_period(cursor: &mut Cursor<'_>, named: Option<Rhythm>) -> Option<Rhythm> {
    let mut ahead = *cursor;
    ahead
        .eat_any(&["ngay cuoi cung", "ngay cuoi", "cuoi"])
        .then_some(())?;
    ahead.eat_any(&["cua", "trong"]);
    let each = ahead.eat_any(&["moi", "hang"]);
    let rhythm = if ahead.eat("ky") {
        named?
    } else {
        unit(&mut ahead)?
    };
    // "cuối năm" is once, at the end of the plan's year; "cuối tháng 5" is a month.
    let once = rhythm == Rhythm::Year && !each && named.is_none();
    let of_one = ahead.peek().is_some_and(|word| {
        word.starts_with(|c: char| c.is_ascii_digit())
            || matches!(
                word,
                "i" | "ii" | "iii" | "iv" | "sau" | "truoc" | "dau" | "cuoi" | "thu"
            )
    });
    if once || of_one || named.is_some_and(|named| named != rhythm) {
        return None;
    }
    *cursor = ahead;
    Some(rhythm)
}

/// "ngày 15 tháng cuối quý", "ngày 25 hàng tháng", "ngày 05 tháng sau", "15/11 hàng năm".
fn day(cursor: &mut Cursor<'_>, named: Option<Rhythm>, limited: bool) -> Option<(Rhythm, DueDay)> {
    let mut ahead = *cursor;
    let day = if ahead.eat_any(&["ngay cuoi cung", "ngay cuoi"]) {
        31
    } else {
        let said = ahead.eat("ngay");
        let number = digits(&mut ahead)?;
        // "6 tháng đầu năm" is no sixth day.
        (said || ahead.peek() == Some("/") || (named.is_some() && limited)).then_some(())?;
        number
    };
    let (rhythm, month) = month(&mut ahead, named)?;
    if named.is_some_and(|named| named != rhythm) {
        return None;
    }
    let due = DueDay::new(month, u8::try_from(day).ok()?).ok()?;
    *cursor = ahead;
    Some((rhythm, due))
}

/// Which month of which period a day is in.
fn month(cursor: &mut Cursor<'_>, named: Option<Rhythm>) -> Option<(Rhythm, u8)> {
    let start = *cursor;
    if cursor.eat("/") {
        // "15/11 hàng năm"; in the rhythm of a year, "15/11".
        let month = digits(cursor).filter(|month| (1..=12).contains(month))?;
        let yearly = cursor.eat_any(&["hang nam", "moi nam"]) || named == Some(Rhythm::Year);
        return yearly.then_some((Rhythm::Year, u8::try_from(month).ok()?));
    }
    if cursor.eat_any(&[
        "hang thang",
        "moi thang",
        "cua moi thang",
        "trong thang",
        "cua thang",
    ]) && !cursor.peek().is_some_and(goes_on)
    {
        return Some((Rhythm::Month, 1));
    }
    *cursor = start;
    cursor.eat_any(&["cua", "trong"]);
    if !cursor.eat("thang") {
        // "hàng tháng, trước ngày 20"
        return (cursor.at() == start.at() && named == Some(Rhythm::Month))
            .then_some((Rhythm::Month, 1));
    }
    if cursor.eat_any(&["sau", "ke tiep", "tiep theo", "lien ke"]) {
        return after(named.unwrap_or(Rhythm::Month));
    }
    if named == Some(Rhythm::Month) && cursor.eat("truoc") {
        return Some((Rhythm::Month, 0));
    }
    if let Some(month) = digits(cursor) {
        let yearly = cursor.eat_any(&["hang nam", "moi nam"]) || named == Some(Rhythm::Year);
        return (yearly && (1..=12).contains(&month))
            .then_some((Rhythm::Year, u8::try_from(month).ok()?));
    }
    let place = if cursor.eat("cuoi cung") || cursor.eat("cuoi") {
        Place::Last
    } else if cursor.eat_any(&["dau tien", "dau"]) {
        Place::Nth(1)
    } else if cursor.eat("giua") {
        Place::Nth(2)
    } else if cursor.eat("thu") {
        let place = match cursor.peek()? {
            "nhat" => 1,
            "hai" => 2,
            "ba" => 3,
            _ => {
                let place = digits(cursor)?;
                return nth(cursor, named, u8::try_from(place).ok()?);
            }
        };
        cursor.skip();
        return nth(cursor, named, place);
    } else {
        return None;
    };
    let rhythm = period(cursor, named)?;
    let months = rhythm.months()?;
    let month = match place {
        Place::Last if cursor.eat("truoc") => 0,
        Place::Last => months,
        Place::Nth(1) if cursor.eat_any(&["sau", "ke tiep", "tiep theo"]) => months + 1,
        Place::Nth(2) if rhythm != Rhythm::Quarter => return None,
        Place::Nth(place) => place,
    };
    Some((rhythm, month))
}

enum Place {
    Nth(u8),
    Last,
}

fn nth(cursor: &mut Cursor<'_>, named: Option<Rhythm>, place: u8) -> Option<(Rhythm, u8)> {
    Some((period(cursor, named)?, place))
}

/// The month after a period.
fn after(rhythm: Rhythm) -> Option<(Rhythm, u8)> {
    Some((rhythm, rhythm.months()? + 1))
}

/// "quý", "của mỗi quý", "năm", "kỳ".
fn period(cursor: &mut Cursor<'_>, named: Option<Rhythm>) -> Option<Rhythm> {
    cursor.eat("cua");
    cursor.eat_any(&["moi", "hang"]);
    if cursor.eat_any(&["ky bao cao", "ky"]) {
        named
    } else if cursor.eat("quy") {
        Some(Rhythm::Quarter)
    } else if cursor.eat("nam") {
        Some(Rhythm::Year)
    } else {
        None
    }
}

/// Whether "tháng" is followed by which one it is.
fn goes_on(word: &str) -> bool {
    matches!(
        word,
        "cuoi" | "dau" | "giua" | "thu" | "sau" | "ke" | "tiep" | "lien" | "truoc"
    ) || word.starts_with(|c: char| c.is_ascii_digit())
}
