//! The days of rules that the calendar starts.

use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::rule::{DueDay, Rhythm, Rule, Stretch};
use super::span::Span;
use crate::{Calendar, OfficeHours, Reckoned, YEARS, YearOutOfRange};

/// What becomes of a last day that is not worked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rolling {
    /// The end of the next working day. BLDS 2015 Điều 148 khoản 5: "Khi ngày cuối cùng của thời hạn là ngày nghỉ cuối
    /// tuần hoặc ngày nghỉ lễ thì thời hạn kết thúc tại thời điểm kết thúc ngày làm việc tiếp theo ngày nghỉ đó." It
    /// may lie in the next month or year.
    #[default]
    Forward,
    /// The working day before, for an office that wants it done within the period.
    Back,
    /// The day itself.
    Stay,
}

/// How an office applies its rules.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Policy {
    /// What becomes of a last day that is not worked.
    pub rolling: Rolling,
    /// Where given, an event after closing or on a day off counts as of the next working day.
    pub hours: Option<OfficeHours>,
    /// How often continuous work is looked at; never where none is given.
    pub review: Option<Rhythm>,
}

/// One time that something is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Occurrence {
    /// The last day by the rule's words. No two occurrences of a rule share both this and the label, and neither
    /// depends on the calendar: together they name the occurrence.
    pub last_day: NaiveDate,
    /// The day, week, months or year it is for.
    pub label: Span,
    /// First day on which it is there to be done.
    pub opens_on: NaiveDate,
    /// The last day on which it is in time: `last_day`, moved when that is not worked.
    pub due_on: NaiveDate,
}

impl Occurrence {
    /// The days on which it can be done in time, half-open.
    #[must_use]
    pub fn days(&self) -> Range<NaiveDate> {
        self.opens_on..self.due_on + Days::new(1)
    }
}

impl Rule {
    /// The occurrences whose `last_day` lies in a window, in order. Every occurrence lies in exactly one of any
    /// consecutive windows, whatever the calendar says: calling again from where the last call ended neither repeats
    /// nor skips any.
    ///
    /// - Fixed days open on the first day that the phrase names, or with their year.
    /// - Days of the week open on the day. One that is not worked moves; when it would reach another day of the set,
    ///   it is left out, since the same work is done then.
    /// - Working days are those of the calendar, make-up Saturdays too.
    /// - Continuous rules are due at the end of each period of [`Policy::review`].
    /// - Rules that something else starts (see [`Rule::trigger`]) have none here.
    ///
    /// # Errors
    /// When the window or a moved day lies outside [`YEARS`](crate::YEARS).
    pub fn occurrences(
        &self,
        window: Range<NaiveDate>,
        calendar: &Calendar,
        policy: &Policy,
    ) -> Result<Reckoned<Vec<Occurrence>>, YearOutOfRange> {
        if window.is_empty() {
            return Ok(Reckoned {
                value: Vec::new(),
                unconfirmed_years: Vec::new(),
            });
        }
        YearOutOfRange::check(window.start.year())?;
        YearOutOfRange::check((window.end - Days::new(1)).year())?;
        let mut found = match self {
            Self::WorkingDays => working_days(window, calendar)?,
            Self::Weekdays { days } => weekdays(days, window, calendar, policy.rolling)?,
            Self::ByDate { from, days } => by_date(*from, days, window)?,
            Self::Within { stretches } => within(stretches, window),
            Self::Every { rhythm, due } => every(*rhythm, *due, window)?,
            Self::Continuous { .. } => match policy.review {
                Some(rhythm) => every(rhythm, None, window)?,
                None => Vec::new(),
            },
            Self::SameDay { .. }
            | Self::AfterEvent { .. }
            | Self::BeforeOther { .. }
            | Self::AtMeeting { .. }
            | Self::AsSet { .. }
            | Self::Unknown { .. } => Vec::new(),
        };
        found.sort_unstable();
        found.dedup();
        let mut years = Vec::new();
        for occurrence in &mut found {
            occurrence.due_on = calendar.rolled(occurrence.last_day, policy.rolling)?;
            occurrence.opens_on = occurrence.opens_on.min(occurrence.due_on);
            let rests_on = calendar.reckoned((), occurrence.due_on.min(occurrence.last_day), {
                occurrence.due_on.max(occurrence.last_day)
            });
            years.extend(rests_on.unconfirmed_years);
        }
        years.sort_unstable();
        years.dedup();
        Ok(Reckoned {
            value: found,
            unconfirmed_years: years,
        })
    }
}

impl Calendar {
    /// A day, or the one it moves to when it is not worked.
    pub(super) fn rolled(
        &self,
        day: NaiveDate,
        rolling: Rolling,
    ) -> Result<NaiveDate, YearOutOfRange> {
        let mut moved = day;
        while rolling != Rolling::Stay && !self.works(moved)? {
            moved = if rolling == Rolling::Back {
                moved - Days::new(1)
            } else {
                moved + Days::new(1)
            };
        }
        Ok(moved)
    }
}

fn on(last_day: NaiveDate, opens_on: NaiveDate, label: Span) -> Occurrence {
    Occurrence {
        last_day,
        label,
        opens_on,
        due_on: last_day,
    }
}

fn days_of(window: Range<NaiveDate>) -> impl Iterator<Item = NaiveDate> {
    window
        .start
        .iter_days()
        .take_while(move |day| *day < window.end)
}

fn working_days(
    window: Range<NaiveDate>,
    calendar: &Calendar,
) -> Result<Vec<Occurrence>, YearOutOfRange> {
    let mut found = Vec::new();
    for day in days_of(window) {
        if calendar.works(day)? {
            found.push(on(day, day, Span::day(day)?));
        }
    }
    Ok(found)
}

fn weekdays(
    days: &[Weekday],
    window: Range<NaiveDate>,
    calendar: &Calendar,
    rolling: Rolling,
) -> Result<Vec<Occurrence>, YearOutOfRange> {
    let mut found = Vec::new();
    for day in days_of(window).filter(|day| days.contains(&day.weekday())) {
        let moved = calendar.rolled(day, rolling)?;
        let meets_another = day
            .min(moved)
            .iter_days()
            .take_while(|other| *other <= day.max(moved))
            .any(|other| other != day && days.contains(&other.weekday()));
        if !meets_another {
            found.push(on(day, day, Span::day(day)?));
        }
    }
    Ok(found)
}

fn by_date(
    from: Option<NaiveDate>,
    days: &[NaiveDate],
    window: Range<NaiveDate>,
) -> Result<Vec<Occurrence>, YearOutOfRange> {
    let mut found = Vec::new();
    for day in days.iter().copied().filter(|day| window.contains(day)) {
        let opens_on = match from {
            Some(from) => from.min(day),
            None => Span::months(day.year(), 1, 12).map_or(day, Span::start),
        };
        found.push(on(day, opens_on, Span::day(day)?));
    }
    Ok(found)
}

fn within(stretches: &[Stretch], window: Range<NaiveDate>) -> Vec<Occurrence> {
    stretches
        .iter()
        .map(|stretch| on(stretch.last_day(), stretch.first_day(), stretch.span))
        .filter(|occurrence| window.contains(&occurrence.last_day))
        .collect()
}

fn every(
    rhythm: Rhythm,
    due: Option<DueDay>,
    window: Range<NaiveDate>,
) -> Result<Vec<Occurrence>, YearOutOfRange> {
    let Some(months) = rhythm.months().map(i64::from) else {
        return days_of(window)
            .filter(|day| day.weekday() == Weekday::Fri)
            .map(|day| {
                let week = Span::week_of(day)?;
                Ok(on(day, week.start(), week))
            })
            .collect();
    };
    let due_month = due.map_or(months, |due| i64::from(due.month()));
    let day = due.map_or(31, DueDay::day);
    // Months are counted from January of year 0. The last day of period k lies in month k * months + due_month - 1.
    let month_of = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
    let first = (month_of(window.start) - due_month + 1).div_euclid(months);
    let last = (month_of(window.end) - due_month + 1).div_euclid(months);
    let mut found = Vec::new();
    for period in first..=last {
        let start = period * months;
        let last_day = clamped(start + due_month - 1, day);
        let year = start.div_euclid(12);
        if !window.contains(&last_day) {
            continue;
        }
        // The period of a day in the first or last year served may itself lie just outside.
        let Some(label) = i32::try_from(year)
            .ok()
            .filter(|year| YEARS.contains(year))
            .and_then(|year| {
                let first = u32::try_from(start.rem_euclid(12)).ok()? + 1;
                Span::months(year, first, u32::try_from(months).ok()?).ok()
            })
        else {
            continue;
        };
        found.push(on(last_day, label.start().min(last_day), label));
    }
    Ok(found)
}

/// A day of a month that is counted from January of year 0, or the month's last when it has no such day.
fn clamped(month: i64, day: u8) -> NaiveDate {
    let year = i32::try_from(month.div_euclid(12)).unwrap_or(0);
    let first = u32::try_from(month.rem_euclid(12))
        .ok()
        .and_then(|month0| NaiveDate::from_ymd_opt(year, month0 + 1, 1))
        .unwrap_or_default();
    (first.day()..=u32::from(day))
        .rev()
        .find_map(|day| first.with_day(day))
        .unwrap_or(first)
}
