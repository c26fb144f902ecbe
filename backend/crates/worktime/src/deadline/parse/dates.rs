//! Fixed days.

use chrono::{Datelike, NaiveDate};

use super::stretches::stretch;
use super::values::{DayMonth, separator};
use crate::YEARS;
use crate::deadline::rule::{Part, Rule};
use crate::deadline::text::Cursor;

/// "31/12/2025", "Trước 15/11/2021", "đến hết tháng 12/2021", "từ ngày 01/3 đến ngày 15/3/2025".
pub(super) fn by_date(cursor: &mut Cursor<'_>, year: i32) -> Option<Rule> {
    let start = *cursor;
    if cursor.eat("tu")
        && let Some(rule) = range(cursor, year)
    {
        return Some(rule);
    }
    *cursor = start;
    let mut limited = false;
    let mut strict = false;
    loop {
        if cursor.eat("truoc") {
            strict = true;
        } else if cursor.eat_any(&[
            "cham nhat",
            "muon nhat",
            "khong qua",
            "han cuoi",
            "han chot",
            "den het",
            "den",
            "het",
        ]) {
            limited = true;
        } else if !cursor.eat_any(&["vao", "la", "trong", "cac", ":"]) {
            break;
        }
    }
    let mut ahead = *cursor;
    let days = list(&mut ahead, year).or_else(|| {
        ahead = *cursor;
        (strict || limited).then_some(())?;
        let stretch = stretch(&mut ahead, year)?;
        if strict {
            // Before a month is before it begins.
            (stretch.part == Part::Whole).then(|| vec![stretch.span.start()])
        } else {
            Some(vec![stretch.last_day()])
        }
    })?;
    *cursor = ahead;
    let mut days: Vec<NaiveDate> = days
        .into_iter()
        .map(|day| if strict { day.pred_opt() } else { Some(day) })
        .map(|day| day.filter(|day| YEARS.contains(&day.year())))
        .collect::<Option<_>>()?;
    days.sort_unstable();
    days.dedup();
    Some(Rule::ByDate { from: None, days })
}

/// Days, where those without a year take that of the next one that has it.
fn list(cursor: &mut Cursor<'_>, year: i32) -> Option<Vec<NaiveDate>> {
    let mut days = vec![DayMonth::read(cursor, year)?];
    loop {
        let mut ahead = *cursor;
        if !separator(&mut ahead) {
            break;
        }
        let Some(day) = DayMonth::read(&mut ahead, year) else {
            break;
        };
        days.push(day);
        *cursor = ahead;
    }
    let mut named = year;
    let mut dates = Vec::with_capacity(days.len());
    for day in days.into_iter().rev() {
        named = day.year.unwrap_or(named);
        dates.push(day.date(named)?);
    }
    Some(dates)
}

/// What follows "từ": two days, or two months or quarters.
fn range(cursor: &mut Cursor<'_>, year: i32) -> Option<Rule> {
    let mut ahead = *cursor;
    let (from, last) = match days_of_range(&mut ahead, year) {
        Some(days) => days,
        None => {
            ahead = *cursor;
            let mut first = ahead;
            let from = stretch(&mut ahead, year)?;
            ahead.eat_any(&["den het", "den", "-"]).then_some(())?;
            let last = stretch(&mut ahead, year)?;
            // "từ tháng 3 đến tháng 7/2025": the year at the end is that of both.
            let from = stretch(&mut first, last.span.start().year())
                .filter(|again| again.span <= last.span)
                .unwrap_or(from);
            (from.first_day(), last.last_day())
        }
    };
    (from <= last).then_some(())?;
    *cursor = ahead;
    Some(Rule::ByDate {
        from: Some(from),
        days: vec![last],
    })
}

fn days_of_range(cursor: &mut Cursor<'_>, year: i32) -> Option<(NaiveDate, NaiveDate)> {
    let first = DayMonth::read(cursor, year)?;
    cursor.eat_any(&["den het", "den", "-"]).then_some(())?;
    let last = DayMonth::read(cursor, year)?;
    let ends = last.date(year)?;
    Some((first.date(ends.year())?, ends))
}
