//! From which day of its last month on a quarter is no longer in its report: a setting that rules from a quarter on, so
//! that reports that were made keep the day they were made with.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use worktime::{Granularity, Period};

use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::types::{Day, Timestamp};
use crate::error::{Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::features::settings;

const SETTING: &str = "quarter_report_days";

/// The days that make sense: every month has them, and some of the month is left.
pub(super) const DAYS: std::ops::RangeInclusive<u32> = 2..=28;

/// A day, and since when it rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(super) struct ReportDay {
    /// The first quarter that it rules.
    #[schema(value_type = String, example = "2026Q1")]
    pub(super) from: String,
    /// A report is due before this day of the quarter's last month, and counts the days before it.
    #[schema(minimum = 2, maximum = 28, example = 15)]
    pub(super) day: u32,
    /// Why.
    #[schema(example = "Theo công văn của UBND tỉnh")]
    pub(super) reason: String,
    /// Who set it.
    #[schema(example = "Trần Thị B")]
    pub(super) set_by: String,
    /// When.
    pub(super) set_at: Timestamp,
}

/// The day of every quarter.
#[derive(Clone, Debug, Default)]
pub struct ReportDays {
    /// The earliest first.
    pub(super) set: Vec<ReportDay>,
}

impl ReportDays {
    /// What was set.
    ///
    /// # Errors
    /// Those of the database.
    pub fn read(db: &mut AnyConnection) -> Result<Self, Error> {
        let set = match settings::get(db, SETTING)? {
            Some(text) => serde_json::from_str(&text).map_err(Error::internal)?,
            None => Vec::new(),
        };
        Ok(Self { set })
    }

    /// The day that rules a quarter: the 15th where nothing else was set.
    pub(super) fn day(&self, quarter: Period) -> u32 {
        self.set
            .iter()
            .rev()
            .find(|one| {
                one.from
                    .parse::<Period>()
                    .is_ok_and(|from| from.start() <= quarter.start())
            })
            .map_or(Period::QUARTER_REPORT_DAY, |one| one.day)
    }

    /// The first day that a quarter's report no longer counts; none for other periods.
    pub fn cut_off(&self, quarter: Period) -> Option<Day> {
        let cut_off = quarter.report_cut_off(self.day(quarter))?;
        Some(Timestamp::from(cut_off).day())
    }
}

/// A new day as somebody asks for it.
pub(super) struct Asked {
    pub(super) from: String,
    pub(super) day: u32,
    pub(super) reason: String,
}

/// Sets the day from a quarter on.
///
/// # Errors
/// `out_of_range` at `day`; at `from` `invalid_format` when it is no quarter, `out_of_range` when its report is already due,
/// by the day that ruled or by the new one: what was reported stays as it was.
pub(super) fn set(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    asked: Asked,
) -> Result<ReportDays, Error> {
    let Asked { from, day, reason } = asked;
    let quarter: Period = from
        .parse()
        .ok()
        .filter(|period: &Period| period.granularity() == Granularity::Quarter)
        .ok_or_else(|| Error::field("from", FieldCode::InvalidFormat))?;
    if !DAYS.contains(&day) {
        return Err(Error::field("day", FieldCode::OutOfRange));
    }
    hold(db, Lock::ReportDays)?;
    let mut days = ReportDays::read(db)?;
    let before = days.day(quarter);
    let new = ReportDay {
        from: quarter.to_string(),
        day,
        reason,
        set_by: actor.name.clone(),
        set_at: now,
    };
    let was_due = days.cut_off(quarter);
    days.set.retain(|one| one.from != new.from);
    days.set.push(new.clone());
    // Quarters sort as text.
    days.set.sort_by(|one, other| one.from.cmp(&other.from));
    let is_over = |cut_off: Option<Day>| cut_off.is_none_or(|day| day <= now.day());
    if is_over(was_due) || is_over(days.cut_off(quarter)) {
        return Err(Error::field("from", FieldCode::OutOfRange));
    }
    let text = serde_json::to_string(&days.set).map_err(Error::internal)?;
    settings::put(db, now, SETTING, &text)?;
    let entry = Entry {
        action: "indicator.report_day",
        subject_kind: "indicator",
        subject_id: SETTING.to_owned(),
        detail: serde_json::json!({ "from": new.from, "old": before, "new": day, "reason": new.reason }),
    };
    audit_log::record(db, actor, now, entry)?;
    Ok(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(from: &str, day: u32) -> ReportDay {
        ReportDay {
            from: from.to_owned(),
            day,
            reason: String::new(),
            set_by: String::new(),
            set_at: "2025-01-01T08:00:00+07:00".parse().expect("a time"),
        }
    }

    #[test]
    fn a_day_rules_from_its_quarter_until_the_next_one() {
        let days = ReportDays {
            set: vec![day("2025Q3", 10), day("2026Q2", 20)],
        };
        let of = |quarter: &str| {
            days.cut_off(quarter.parse().expect("a quarter"))
                .map(|day| day.to_string())
        };
        assert_eq!(of("2025Q2").as_deref(), Some("2025-06-15"));
        assert_eq!(of("2025Q3").as_deref(), Some("2025-09-10"));
        assert_eq!(of("2026Q1").as_deref(), Some("2026-03-10"));
        assert_eq!(of("2026Q2").as_deref(), Some("2026-06-20"));
        assert_eq!(of("2026"), None);
    }
}
