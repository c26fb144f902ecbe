//! What a plan of updates is, and which days it means.

use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;

use crate::db::schema::update_plans;
use crate::db::types::{Day, Timestamp};
use crate::error::{Error, FieldCode, FieldError};
use crate::features::upkeep::UpkeepChannel;
use crate::ids::{UnitId, UpdatePlanId};
use crate::text_enum;

text_enum! {
    /// What the numbers of a plan are.
    UpdateRhythm {
        /// Days of the week, from 1 (Monday) to 7 (Sunday).
        Weekdays = "weekdays",
        /// One number: every so many days, from the first.
        EveryDays = "every_days",
        /// Days of the month; one that a month does not have is its last.
        MonthDays = "month_days",
    }
}

const MAX_SECTION: usize = 200;
/// Days that a plan may last: three years.
const LONGEST: i32 = 3 * 366;

/// A plan as it is stored.
#[derive(Queryable, Selectable, Insertable, AsChangeset, Clone, Debug)]
#[diesel(table_name = update_plans)]
#[diesel(treat_none_as_null = true)]
pub(super) struct UpdatePlan {
    pub(super) id: UpdatePlanId,
    pub(super) channel: UpkeepChannel,
    pub(super) section: String,
    pub(super) rhythm: UpdateRhythm,
    pub(super) numbers: String,
    pub(super) from_day: Day,
    pub(super) to_day: Day,
    pub(super) unit_id: Option<UnitId>,
    pub(super) created_at: Timestamp,
    pub(super) updated_at: Timestamp,
    pub(super) revision: i32,
}

impl UpdatePlan {
    /// Its numbers, in order.
    pub(super) fn numbers(&self) -> Vec<i32> {
        self.numbers
            .split(' ')
            .filter_map(|number| number.parse().ok())
            .collect()
    }

    /// Sets its numbers, each once.
    pub(super) fn set_numbers(&mut self, mut numbers: Vec<i32>) {
        numbers.sort_unstable();
        numbers.dedup();
        let words: Vec<String> = numbers.iter().map(i32::to_string).collect();
        self.numbers = words.join(" ");
    }

    /// The days that it means, of those from one to another.
    pub(super) fn days(&self, from: Day, to: Day) -> impl Iterator<Item = Day> {
        let (numbers, rhythm, start) = (self.numbers(), self.rhythm, self.from_day);
        let first = from.max(self.from_day).number();
        let last = to.min(self.to_day).number();
        (first..=last).map(Day::from_number).filter(move |day| {
            let date = day.date();
            match rhythm {
                UpdateRhythm::Weekdays => {
                    numbers.contains(&(date.weekday().number_from_monday() as i32))
                }
                UpdateRhythm::EveryDays => {
                    let every = numbers.first().copied().unwrap_or(1).max(1);
                    (day.number() - start.number()) % every == 0
                }
                UpdateRhythm::MonthDays => {
                    let last = last_of_month(date);
                    let today = date.day() as i32;
                    numbers.iter().any(|number| (*number).min(last) == today)
                }
            }
        })
    }

    /// Checks every field.
    ///
    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub(super) fn checked(mut self) -> Result<Self, Error> {
        self.section = self.section.trim().to_owned();
        let mut wrong = Vec::new();
        let mut refuse = |field: &str, code| {
            wrong.push(FieldError {
                field: field.to_owned(),
                code,
            });
        };
        if self.section.is_empty() {
            refuse("section", FieldCode::Required);
        } else if self.section.chars().count() > MAX_SECTION {
            refuse("section", FieldCode::TooLong);
        } else if self.section.chars().any(char::is_control) {
            refuse("section", FieldCode::InvalidFormat);
        }
        let numbers = self.numbers();
        let (range, most) = match self.rhythm {
            UpdateRhythm::Weekdays => (1..=7, 7),
            UpdateRhythm::EveryDays => (1..=366, 1),
            UpdateRhythm::MonthDays => (1..=31, 31),
        };
        if numbers.is_empty() {
            refuse("numbers", FieldCode::Required);
        } else if numbers.len() > most || !numbers.iter().all(|one| range.contains(one)) {
            refuse("numbers", FieldCode::OutOfRange);
        }
        if self.to_day < self.from_day {
            refuse("to", FieldCode::ImpossibleDates);
        } else if self.to_day.number() - self.from_day.number() > LONGEST {
            refuse("to", FieldCode::OutOfRange);
        }
        if wrong.is_empty() {
            Ok(self)
        } else {
            Err(Error::fields(wrong))
        }
    }
}

fn last_of_month(date: NaiveDate) -> i32 {
    i32::from(date.num_days_in_month())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse::<NaiveDate>().expect("a day").into()
    }

    fn days(rhythm: UpdateRhythm, numbers: &str, from: &str, to: &str) -> Vec<String> {
        let now = Timestamp::from_micros(0);
        let plan = UpdatePlan {
            id: UpdatePlanId::new(),
            channel: UpkeepChannel::Website,
            section: "Tin".to_owned(),
            rhythm,
            numbers: numbers.to_owned(),
            from_day: day("2025-01-10"),
            to_day: day("2025-03-31"),
            unit_id: None,
            created_at: now,
            updated_at: now,
            revision: 1,
        };
        let found = plan.days(day(from), day(to));
        found.map(|day| day.to_string()).collect()
    }

    #[test]
    fn the_days_of_a_plan_are_those_it_names() {
        // 2025-01-10 is a Friday.
        assert_eq!(
            days(UpdateRhythm::Weekdays, "2 5", "2025-01-01", "2025-01-18"),
            ["2025-01-10", "2025-01-14", "2025-01-17"]
        );
        assert_eq!(
            days(UpdateRhythm::EveryDays, "7", "2025-01-12", "2025-01-31"),
            ["2025-01-17", "2025-01-24", "2025-01-31"]
        );
        assert_eq!(
            days(UpdateRhythm::MonthDays, "15 31", "2025-02-01", "2025-05-01"),
            ["2025-02-15", "2025-02-28", "2025-03-15", "2025-03-31"]
        );
    }
}
