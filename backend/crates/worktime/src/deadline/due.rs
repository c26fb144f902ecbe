//! The days of rules that something else starts.

use chrono::{DateTime, Datelike, Days, Duration, Months, NaiveDate, Utc};

use super::occurrences::{Policy, Rolling};
use super::rule::{Rule, TermUnit};
use crate::{Calendar, Reckoned, YearOutOfRange, local_day, start_of_day};

/// When something that an event started is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The last day on which it is in time.
    pub due_on: NaiveDate,
    /// The first instant at which it is late: the end of that day, or earlier for a term in hours.
    pub late_from: DateTime<Utc>,
}

impl Rule {
    /// When a rule that an event or a meeting starts is due, once that has happened; none for other rules.
    ///
    /// The day of the event is day 0 (BLDS 2015 Điều 147). A term in calendar days, weeks or months that ends on a day
    /// off moves as [`Policy::rolling`] says, but never before the event; hours are those of the clock. A meeting's
    /// deadline is the day it is held.
    ///
    /// # Errors
    /// When a day lies outside [`YEARS`](crate::YEARS).
    pub fn due_after(
        &self,
        event: DateTime<Utc>,
        calendar: &Calendar,
        policy: &Policy,
    ) -> Result<Option<Reckoned<Due>>, YearOutOfRange> {
        let day = local_day(event);
        let day_zero = || match &policy.hours {
            Some(hours) => calendar.receipt_day(hours, event),
            None => Ok(calendar.reckoned(day, day, day)),
        };
        YearOutOfRange::check(day.year())?;
        let due_on = match self {
            Self::SameDay { .. } => {
                day_zero()?.and_then(|day| calendar.rolled_not_before(day, day, policy.rolling))?
            }
            Self::AfterEvent {
                amount,
                unit: TermUnit::Hour,
                ..
            } => {
                let late_from = event
                    .checked_add_signed(Duration::hours(i64::from(*amount)))
                    .ok_or(YearOutOfRange(i32::MAX))?;
                let due_on = local_day(late_from);
                YearOutOfRange::check(due_on.year())?;
                let due = Due { due_on, late_from };
                return Ok(Some(calendar.reckoned(due, due_on, due_on)));
            }
            Self::AfterEvent { amount, unit, .. } => day_zero()?.and_then(|day| {
                let amount = *amount;
                let end = match unit {
                    TermUnit::WorkingDay => return calendar.add_working_days(day, amount),
                    TermUnit::Week => day.checked_add_days(Days::new(7 * u64::from(amount))),
                    TermUnit::Month => day.checked_add_months(Months::new(amount)),
                    TermUnit::Day | TermUnit::Hour => {
                        day.checked_add_days(Days::new(u64::from(amount)))
                    }
                };
                let end = end.ok_or(YearOutOfRange(i32::MAX))?;
                calendar.rolled_not_before(end, day, policy.rolling)
            })?,
            Self::AtMeeting { .. } => calendar.reckoned(day, day, day),
            _ => return Ok(None),
        };
        let late_from = start_of_day(due_on.value + Days::new(1));
        Ok(Some(Reckoned {
            value: Due {
                due_on: due_on.value,
                late_from,
            },
            unconfirmed_years: due_on.unconfirmed_years,
        }))
    }

    /// When a rule that hangs on another record is due, given that one's last day; none for other rules.
    ///
    /// A day off moves back to the working day before: forward it might reach the day that it has to come before. Only
    /// [`Rolling::Stay`] leaves it.
    ///
    /// # Errors
    /// When a day lies outside [`YEARS`](crate::YEARS).
    pub fn due_before(
        &self,
        other_due: NaiveDate,
        calendar: &Calendar,
        policy: &Policy,
    ) -> Result<Option<Reckoned<NaiveDate>>, YearOutOfRange> {
        let Self::BeforeOther { amount, unit, .. } = self else {
            return Ok(None);
        };
        YearOutOfRange::check(other_due.year())?;
        let amount = *amount;
        let day = match unit {
            TermUnit::WorkingDay => {
                let mut day = other_due;
                for _ in 0..amount {
                    day = calendar.rolled(day - Days::new(1), Rolling::Back)?;
                }
                Some(day)
            }
            TermUnit::Hour => other_due.checked_sub_days(Days::new(u64::from(amount.div_ceil(24)))),
            TermUnit::Day => other_due.checked_sub_days(Days::new(u64::from(amount))),
            TermUnit::Week => other_due.checked_sub_days(Days::new(7 * u64::from(amount))),
            TermUnit::Month => other_due.checked_sub_months(Months::new(amount)),
        };
        let day = day.ok_or(YearOutOfRange(i32::MIN))?;
        let rolling = match policy.rolling {
            Rolling::Stay => Rolling::Stay,
            Rolling::Forward | Rolling::Back => Rolling::Back,
        };
        YearOutOfRange::check(day.year())?;
        let due_on = calendar.rolled(day, rolling)?;
        Ok(Some(calendar.reckoned(due_on, due_on, other_due)))
    }
}

impl Calendar {
    /// A day or the one it moves to; forward where it would move before `first`.
    fn rolled_not_before(
        &self,
        day: NaiveDate,
        first: NaiveDate,
        rolling: Rolling,
    ) -> Result<Reckoned<NaiveDate>, YearOutOfRange> {
        let mut moved = self.rolled(day, rolling)?;
        if moved < first {
            moved = self.rolled(day, Rolling::Forward)?;
        }
        YearOutOfRange::check(moved.year())?;
        Ok(self.reckoned(moved, day.min(moved), day.max(moved)))
    }
}
