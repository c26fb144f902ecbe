//! Changing and confirming years: a new version, the tallies that count working days rebuilt, and the audit entry.

use serde_json::{Value, json};
use worktime::{Calendar, CalendarYear, SpecialDay};

use super::model::{YearOrigin, missing};
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::types::Timestamp;
use crate::error::{Code, Error};
use crate::features::audit_log::{self, Entry};
use crate::features::indicators::recompute;
use crate::http::{ETag, IfMatch};
use crate::kpi::{self, EnteredYear};

/// A year as it rules now, with its past.
pub(super) struct Known {
    pub(super) year: CalendarYear,
    pub(super) origin: YearOrigin,
    /// 0 until somebody enters or confirms it.
    pub(super) version: i32,
    /// The oldest first.
    pub(super) entered: Vec<EnteredYear>,
}

/// The name of the calendar that rules, and one of its years.
pub(super) fn known(db: &mut AnyConnection, year: i32) -> Result<(String, Known), Error> {
    let mut all = kpi::entered_years(db)?;
    all.retain(|one| one.year == year);
    let calendar = kpi::calendar(db)?;
    let ruling = calendar.year(year).map_err(|_| Error::not_found())?.clone();
    let known = Known {
        origin: origin(&ruling, !all.is_empty()),
        version: all.last().map_or(0, |one| one.version),
        year: ruling,
        entered: all,
    };
    Ok((calendar.version().to_owned(), known))
}

/// Where the days of a year come from.
pub(super) fn origin(year: &CalendarYear, entered: bool) -> YearOrigin {
    if entered {
        YearOrigin::Entered
    } else if year.confirmed() {
        YearOrigin::Announced
    } else {
        YearOrigin::Computed
    }
}

/// Replaces the special days of a year. Until somebody confirms them, what rests on them says so.
pub(super) fn change(
    db: &mut AnyConnection,
    actor: &Actor,
    at: Timestamp,
    year: i32,
    seen: &IfMatch,
    days: Vec<SpecialDay>,
    (reason, document): (String, String),
) -> Result<(), Error> {
    let before = held(db, year, seen)?;
    let detail = json!({
        "year": year,
        "added": words(&missing(&days, before.year.days())),
        "removed": words(&missing(before.year.days(), &days)),
        "reason": reason,
        "document": document,
    });
    let entered = EnteredYear {
        version: 0,
        year,
        confirmed: false,
        days,
        reason,
        document,
        set_by: actor.name.clone(),
        set_at: at,
    };
    enter(db, actor, entered, "calendar.change", detail)
}

/// Confirms that the days of a year are complete and official.
pub(super) fn confirm(
    db: &mut AnyConnection,
    actor: &Actor,
    at: Timestamp,
    year: i32,
    seen: &IfMatch,
    document: String,
) -> Result<(), Error> {
    let before = held(db, year, seen)?;
    if before.year.confirmed() {
        return Err(Code::WrongState.into());
    }
    let detail = json!({ "year": year, "document": document });
    let entered = EnteredYear {
        version: 0,
        year,
        confirmed: true,
        days: before.year.days().to_vec(),
        reason: String::new(),
        document,
        set_by: actor.name.clone(),
        set_at: at,
    };
    enter(db, actor, entered, "calendar.confirm", detail)
}

fn held(db: &mut AnyConnection, year: i32, seen: &IfMatch) -> Result<Known, Error> {
    hold(db, Lock::Tallies)?;
    hold(db, Lock::Calendar)?;
    let (_, known) = known(db, year)?;
    seen.check(&ETag::revision(known.version))?;
    Ok(known)
}

fn enter(
    db: &mut AnyConnection,
    actor: &Actor,
    entered: EnteredYear,
    action: &'static str,
    detail: Value,
) -> Result<(), Error> {
    let last = kpi::entered_years(db)?.last().map_or(0, |one| one.version);
    let entered = EnteredYear {
        version: last + 1,
        ..entered
    };
    kpi::enter_year(db, &entered)?;
    let mut counting = Vec::new();
    for indicator in crate::features::indicators::indicators() {
        let settings = kpi::current_settings(db, indicator.definition)?.settings;
        if kpi::counts_working_days(indicator.definition, &settings) {
            counting.push(indicator.definition.code);
        }
    }
    if !counting.is_empty() {
        recompute(db, |definition| counting.contains(&definition.code))?;
    }
    let entry = Entry {
        action,
        subject_kind: "calendar_year",
        subject_id: entered.year.to_string(),
        detail,
    };
    audit_log::record(db, actor, entered.set_at, entry)
}

fn words(days: &[&SpecialDay]) -> Vec<String> {
    days.iter()
        .map(|one| format!("{} {}", one.day, one.reason))
        .collect()
}

/// The special days that the law alone gives, for a year that nobody announced.
pub(super) fn built_in(year: i32) -> Result<&'static CalendarYear, Error> {
    Calendar::vietnam_civil_service()
        .year(year)
        .map_err(|_| Error::not_found())
}
