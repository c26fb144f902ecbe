//! Days of the week.

use chrono::Weekday;

use super::values::separator;
use crate::deadline::rule::Rule;
use crate::deadline::text::Cursor;

/// Monday first.
pub(super) const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// "Các ngày trong tuần", "hàng ngày".
pub(super) fn working_days(cursor: &mut Cursor<'_>, _year: i32) -> Option<Rule> {
    cursor.eat_any(&["vao", "trong"]);
    let days = cursor.eat_any(&[
        "cac ngay lam viec trong tuan",
        "cac ngay lam viec hang tuan",
        "cac ngay lam viec",
        "tat ca cac ngay trong tuan",
        "cac ngay trong tuan",
        "hang ngay",
        "moi ngay lam viec",
        "moi ngay",
    ]);
    days.then_some(Rule::WorkingDays)
}

/// "thứ Ba và thứ Năm hàng tuần", "vào ngày thứ 3, thứ 5", "T2 - T6".
pub(super) fn weekdays(cursor: &mut Cursor<'_>, _year: i32) -> Option<Rule> {
    cursor.eat_any(&["dinh ky"]);
    let mut weekly = cursor.eat_any(&["hang tuan", "moi tuan"]);
    cursor.eat(",");
    cursor.eat_any(&["vao", "trong"]);
    cursor.eat_any(&["cac ngay", "ngay", "cac"]);
    let short = cursor.peek() == Some("t");
    let mut days = vec![weekday(cursor, false)?];
    loop {
        let mut ahead = *cursor;
        let range = ahead.eat_any(&["den", "-"]);
        if !range && !separator(&mut ahead) {
            break;
        }
        ahead.eat("ngay");
        let Some(day) = weekday(&mut ahead, true) else {
            break;
        };
        if range {
            let first = days.last()?.num_days_from_monday();
            let last = day.num_days_from_monday();
            (first < last).then_some(())?;
            days.extend(&WEEK[first as usize + 1..last as usize]);
        }
        days.push(day);
        *cursor = ahead;
    }
    weekly |= cursor.eat_any(&[
        "hang tuan",
        "moi tuan",
        "trong tuan",
        "cua tuan",
        "cac tuan",
    ]);
    // "T3" alone may be March.
    (weekly || !short).then_some(())?;
    days.sort_by_key(Weekday::num_days_from_monday);
    days.dedup();
    Some(Rule::Weekdays { days })
}

/// "thứ Ba", "thứ 3", "T3", "chủ nhật"; in a list, "Ba" or "3" too.
fn weekday(cursor: &mut Cursor<'_>, listed: bool) -> Option<Weekday> {
    let mut ahead = *cursor;
    if ahead.eat_any(&["chu nhat", "cn"]) {
        *cursor = ahead;
        return Some(Weekday::Sun);
    }
    let named = ahead.eat_any(&["thu", "t"]);
    (named || listed).then_some(())?;
    let place = match ahead.peek()? {
        "2" | "hai" => 0,
        "3" | "ba" => 1,
        "4" | "tu" => 2,
        "5" | "nam" => 3,
        "6" | "sau" => 4,
        "7" | "bay" => 5,
        _ => return None,
    };
    ahead.skip();
    *cursor = ahead;
    Some(WEEK[place])
}
