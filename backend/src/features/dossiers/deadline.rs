//! How much time a dossier has left, in the working days of the civil service.

use worktime::Calendar;

use super::model::Dossier;
use crate::db::types::Day;
use crate::kpi::CalendarUsed;
use crate::text_enum;

/// From how many working days ahead a promised day is near.
const SOON_WORKING_DAYS: u32 = 2;

text_enum! {
    /// How the promised day of a dossier whose clock runs lies to today.
    DueWindow {
        /// It is over.
        Overdue = "overdue",
        /// It is today, or within two working days.
        Soon = "soon",
    }
}

impl DueWindow {
    /// The first and the last promised day that fall into it; no first one when any earlier day does.
    pub(super) fn days(self, calendar: &Calendar, today: Day) -> (Option<Day>, Day) {
        match self {
            Self::Overdue => (None, today.plus(-1)),
            Self::Soon => {
                let last = calendar
                    .add_working_days(today.date(), SOON_WORKING_DAYS)
                    .map_or(today, |reckoned| reckoned.value.into());
                (Some(today), last)
            }
        }
    }
}

/// Working days from `today`, or from the day on which the work was over, to the promised day: 0 on the day itself, less
/// when it is late. None while nothing runs against a promise.
pub(super) fn working_days_left(
    calendar: &Calendar,
    dossier: &Dossier,
    today: Day,
) -> Option<(i32, CalendarUsed)> {
    let (from, to) = match dossier.completed_at() {
        Some(at) => (at.day(), dossier.effective_due()?.day()),
        None => (today, dossier.running_due_day()?),
    };
    let reckoned = calendar.working_days_between(from.date(), to.date()).ok()?;
    Some(CalendarUsed::of(calendar, reckoned))
}

#[cfg(test)]
mod tests {
    use super::super::formulas::tests::dossier;
    use super::super::model::{DossierStatus, Pause};
    use super::*;

    fn day(text: &str) -> Day {
        format!("{text}T00:00:00")
            .parse::<crate::db::types::Timestamp>()
            .expect("a time")
            .day()
    }

    fn civil() -> &'static Calendar {
        Calendar::vietnam_civil_service()
    }

    fn left(dossier: &Dossier, today: Day) -> Option<i32> {
        working_days_left(civil(), dossier, today).map(|(days, _)| days)
    }

    #[test]
    fn two_working_days_reach_over_a_weekend_and_a_holiday() {
        // Tuesday before Liberation Day; Friday 2/5 was swapped for Saturday 26/4, so Monday and Tuesday come next.
        assert_eq!(
            DueWindow::Soon.days(civil(), day("2025-04-29")),
            (Some(day("2025-04-29")), day("2025-05-06"))
        );
        assert_eq!(
            DueWindow::Overdue.days(civil(), day("2025-04-29")),
            (None, day("2025-04-28"))
        );
    }

    #[test]
    fn time_runs_until_the_work_is_over_and_stands_still_in_a_pause() {
        // Due on Thursday 2025-04-17.
        let open = dossier();
        assert_eq!(left(&open, day("2025-04-15")), Some(2));
        assert_eq!(left(&open, day("2025-04-17")), Some(0));
        assert_eq!(left(&open, day("2025-04-21")), Some(-2));

        let at = |text: &str| Some(text.parse().expect("a time"));
        let done = Dossier {
            status: DossierStatus::Done,
            finished_at: at("2025-04-18T09:00:00"),
            ..dossier()
        };
        assert_eq!(left(&done, day("2026-01-01")), Some(-1));

        let asked = Pause {
            requested_at: "2025-04-16T09:00:00".parse().expect("a time"),
            resumed_at: None,
            new_due_at: None,
        };
        let paused = Dossier {
            status: DossierStatus::SupplementRequested,
            pauses: vec![asked],
            ..dossier()
        };
        assert_eq!(left(&paused, day("2025-04-21")), None);
        let resumed = Dossier {
            pauses: vec![Pause {
                resumed_at: at("2025-04-22T09:00:00"),
                new_due_at: at("2025-04-24T17:00:00"),
                ..asked
            }],
            ..dossier()
        };
        assert_eq!(left(&resumed, day("2025-04-22")), Some(2));
    }
}
