//! How years of the calendar look over the API.

use chrono::Datelike;
use serde::Serialize;
use utoipa::ToSchema;
use worktime::SpecialDay;

use super::model::{SpecialDayKind, YearOrigin, missing, working_days};
use super::store::{Known, built_in};
use crate::auth::{Caller, Permission};
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::kpi::EnteredYear;

/// A year of the calendar.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct CalendarYearOut {
    /// Which year.
    #[schema(example = 2027)]
    year: i32,
    /// Whether its days are complete and official. While they are not, every figure in working days that touches the
    /// year says so.
    confirmed: bool,
    /// Where its days come from.
    origin: YearOrigin,
    /// Counts the changes of the whole calendar; 0 until somebody changes or confirms this year. Its entity tag.
    version: i32,
    /// The name of the calendar that rules, as figures name it.
    #[schema(example = "vn-civil-service-2026.1+3")]
    calendar_version: String,
    /// How many of its days are worked.
    #[schema(example = 249)]
    working_days: usize,
    /// Its days off on Mondays to Fridays, and the Saturdays and Sundays that are worked, in order.
    days: Vec<SpecialDayOut>,
    /// Each change and confirmation, the last one first.
    history: Vec<CalendarChangeOut>,
    /// What the caller may do.
    may: CalendarMay,
}

/// A day that departs from the ordinary week.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SpecialDayOut {
    /// The day.
    day: Day,
    /// Off or worked.
    kind: SpecialDayKind,
    /// What it is.
    #[schema(example = "Quốc khánh")]
    reason: String,
    /// The document that says so.
    #[schema(example = "Bộ luật Lao động 2019, Điều 112")]
    source: String,
}

/// A change or confirmation of a year.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct CalendarChangeOut {
    /// Its version.
    version: i32,
    /// Whether it confirmed the year.
    confirmed: bool,
    /// Days that came in.
    added: Vec<SpecialDayOut>,
    /// Days that went out.
    removed: Vec<SpecialDayOut>,
    /// Why; empty for a confirmation.
    #[schema(example = "Thủ tướng đồng ý hoán đổi ngày làm việc dịp Quốc khánh")]
    reason: String,
    /// The document it rests on.
    #[schema(example = "Thông báo 150/TB-BNV ngày 10/11/2026")]
    document: String,
    /// Who.
    #[schema(example = "Nguyễn Thị Hoa")]
    set_by: String,
    /// When.
    set_at: Timestamp,
}

/// What the caller may do with a year.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct CalendarMay {
    /// Change its days.
    change: bool,
    /// Confirm them.
    confirm: bool,
}

/// A year in the list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct CalendarYearRef {
    /// Which year.
    #[schema(example = 2027)]
    pub(super) year: i32,
    /// Whether its days are complete and official.
    pub(super) confirmed: bool,
    /// Where its days come from.
    pub(super) origin: YearOrigin,
}

/// The years that matter now.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct CalendarYearList {
    /// In order.
    pub(super) items: Vec<CalendarYearRef>,
    /// The name of the calendar that rules, as figures name it.
    #[schema(example = "vn-civil-service-2026.1+3")]
    pub(super) calendar_version: String,
}

impl From<&SpecialDay> for SpecialDayOut {
    fn from(special: &SpecialDay) -> Self {
        let SpecialDay {
            day,
            kind,
            reason,
            source,
        } = special.clone();
        Self {
            day: day.into(),
            kind: kind.into(),
            reason,
            source,
        }
    }
}

fn listed(days: &[&SpecialDay]) -> Vec<SpecialDayOut> {
    days.iter().map(|day| SpecialDayOut::from(*day)).collect()
}

fn history(known: &Known) -> Result<Vec<CalendarChangeOut>, Error> {
    let mut before = built_in(known.year.year())?.days();
    let mut changes = Vec::with_capacity(known.entered.len());
    for entered in &known.entered {
        let EnteredYear {
            version,
            year: _,
            confirmed,
            days,
            reason,
            document,
            set_by,
            set_at,
        } = entered;
        changes.push(CalendarChangeOut {
            version: *version,
            confirmed: *confirmed,
            added: listed(&missing(days, before)),
            removed: listed(&missing(before, days)),
            reason: reason.clone(),
            document: document.clone(),
            set_by: set_by.clone(),
            set_at: *set_at,
        });
        before = days;
    }
    changes.reverse();
    Ok(changes)
}

impl CalendarYearOut {
    pub(super) fn new(
        calendar_version: String,
        known: &Known,
        caller: &Caller,
    ) -> Result<Self, Error> {
        let manages = caller.may(Permission::CalendarManage);
        let confirmed = known.year.confirmed();
        Ok(Self {
            year: known.year.year(),
            confirmed,
            origin: known.origin,
            version: known.version,
            calendar_version,
            working_days: working_days(&known.year),
            days: known.year.days().iter().map(SpecialDayOut::from).collect(),
            history: history(known)?,
            may: CalendarMay {
                change: manages,
                confirm: manages && !confirmed,
            },
        })
    }
}

/// The years around the present one, and every one that somebody entered.
pub(super) fn around(today: Day, entered: &[i32]) -> Vec<i32> {
    let present = today.date().year();
    let mut years: Vec<i32> = (present - 1..=present + 2)
        .chain(entered.iter().copied())
        .filter(|year| worktime::YEARS.contains(year))
        .collect();
    years.sort_unstable();
    years.dedup();
    years
}
