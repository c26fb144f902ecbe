//! From receipt to due day.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{Calendar, OfficeHours, Reckoned, YearOutOfRange, local_day};

impl Calendar {
    /// The working day on which something counts as received: the day it came, or the next
    /// working day when it came after closing or on a day off.
    ///
    /// # Errors
    /// When that day lies outside [`YEARS`](crate::YEARS).
    pub fn receipt_day(
        &self,
        hours: &OfficeHours,
        received: DateTime<Utc>,
    ) -> Result<Reckoned<NaiveDate>, YearOutOfRange> {
        let day = local_day(received);
        if hours.is_after_closing(received) {
            self.next_working_day(day)
        } else {
            self.working_day_from(day)
        }
    }

    /// The day by which something received at an instant is due after a term in working days. The
    /// day of receipt is day 0.
    ///
    /// # Errors
    /// When that day lies outside [`YEARS`](crate::YEARS).
    pub fn due_day(
        &self,
        hours: &OfficeHours,
        received: DateTime<Utc>,
        term: u32,
    ) -> Result<Reckoned<NaiveDate>, YearOutOfRange> {
        self.receipt_day(hours, received)?
            .and_then(|day| self.add_working_days(day, term))
    }

    /// The due day after a pause for a supplement: moved on by the working days from the request to
    /// the answer. An answer dated before the request moves nothing.
    ///
    /// # Errors
    /// When one of the days lies outside [`YEARS`](crate::YEARS).
    pub fn due_day_after_pause(
        &self,
        due: NaiveDate,
        requested: NaiveDate,
        answered: NaiveDate,
    ) -> Result<Reckoned<NaiveDate>, YearOutOfRange> {
        self.working_days_between(requested, answered)?
            .and_then(|paused| self.add_working_days(due, u32::try_from(paused).unwrap_or(0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Due day by the civil service's calendar of something received at a Vietnamese time.
    fn due(received: &str, term: u32) -> NaiveDate {
        let received = format!("{received}:00+07:00").parse().unwrap();
        let calendar = Calendar::vietnam_civil_service();
        let due = calendar
            .due_day(&OfficeHours::vietnam(), received, term)
            .unwrap();
        assert!(due.is_confirmed());
        due.value
    }

    #[test]
    fn over_gio_to_and_30_april_2026() {
        assert_eq!(due("2026-04-24T09:00", 3), day("2026-05-04"));
    }

    #[test]
    fn on_the_make_up_saturday_of_august_2026() {
        assert_eq!(due("2026-08-21T09:00", 1), day("2026-08-22"));
    }

    #[test]
    fn over_the_culture_day_of_2026() {
        assert_eq!(due("2026-11-23T09:00", 1), day("2026-11-25"));
    }

    #[test]
    fn over_the_national_day_of_2026() {
        assert_eq!(due("2026-08-27T09:00", 2), day("2026-09-03"));
    }

    #[test]
    fn received_after_closing_counts_from_the_next_working_day() {
        assert_eq!(due("2026-03-12T17:00", 1), day("2026-03-13"));
        assert_eq!(due("2026-03-12T17:01", 1), day("2026-03-16"));
        assert_eq!(due("2026-03-12T17:01", 0), day("2026-03-13"));
    }

    #[test]
    fn received_on_a_day_off_counts_from_the_next_working_day() {
        assert_eq!(due("2026-03-14T09:00", 1), day("2026-03-17"));
        assert_eq!(due("2026-03-14T20:00", 1), day("2026-03-17"));
    }

    #[test]
    fn received_after_closing_before_a_make_up_saturday_counts_from_that_saturday() {
        assert_eq!(due("2026-08-21T18:00", 0), day("2026-08-22"));
    }

    #[test]
    fn a_supplement_moves_the_due_day_by_the_working_days_it_took() {
        let calendar = Calendar::vietnam_civil_service();
        let moved = |asked, answered| {
            calendar
                .due_day_after_pause(day("2026-05-08"), day(asked), day(answered))
                .unwrap()
                .value
        };
        assert_eq!(moved("2026-05-05", "2026-05-12"), day("2026-05-15"));
        assert_eq!(moved("2026-05-05", "2026-05-05"), day("2026-05-08"));
        assert_eq!(moved("2026-05-12", "2026-05-05"), day("2026-05-08"));
    }

    #[test]
    fn a_term_that_runs_into_an_unconfirmed_year_says_so() {
        let received = "2026-12-30T09:00:00+07:00".parse().unwrap();
        let due = Calendar::vietnam_civil_service()
            .due_day(&OfficeHours::vietnam(), received, 2)
            .unwrap();
        assert_eq!(due.value, day("2027-01-04"));
        assert_eq!(due.unconfirmed_years, [2027]);
    }
}
