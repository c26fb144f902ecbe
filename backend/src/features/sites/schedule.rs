//! When a page is checked.

use super::model::EveryUnit;
use crate::db::types::{Day, Timestamp};

/// Days of a standstill that are noted one by one; what lies further back is left.
const LONGEST_STANDSTILL: i32 = 366;

/// Every so many days at an hour, or every so many hours of each day from an hour on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Schedule {
    pub(super) every: i32,
    pub(super) unit: EveryUnit,
    /// 0 to 23.
    pub(super) at_hour: i32,
    /// The day from which every so many days are counted.
    pub(super) first_day: Day,
}

/// What is to be done about a page at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Due {
    /// Days that are over and of which checks are missing; whether any was made, what was found says.
    pub(super) missed: Vec<Day>,
    /// The latest time of today that has come: one check makes up for the earlier ones.
    pub(super) slot: Option<Timestamp>,
    /// When the next is due.
    pub(super) next_at: Timestamp,
}

impl Schedule {
    /// The times of a day, the earliest first.
    fn slots(self, day: Day) -> impl DoubleEndedIterator<Item = Timestamp> {
        let (hours, step) = match self.unit {
            EveryUnit::Hours => (self.at_hour..24, self.every),
            EveryUnit::Days => {
                let is_one = (day.number() - self.first_day.number()) % self.every.max(1) == 0;
                let hours = self.at_hour..self.at_hour + i32::from(is_one);
                (hours, 1)
            }
        };
        hours
            .step_by(usize::try_from(step.max(1)).unwrap_or(1))
            .map(move |hour| day.start().plus_seconds(i64::from(hour) * 3600))
    }

    /// The first time of a day, if there is one.
    pub(super) fn first_of(self, day: Day) -> Option<Timestamp> {
        self.slots(day).next()
    }

    /// The first time after a moment.
    pub(super) fn after(self, at: Timestamp) -> Timestamp {
        (0..)
            .flat_map(|days| self.slots(at.day().plus(days)))
            .find(|slot| *slot > at)
            // Never: some day comes after every moment.
            .unwrap_or(at)
    }

    /// What is to be done now, when the next check was due at `next_at`.
    pub(super) fn due(self, next_at: Timestamp, now: Timestamp) -> Due {
        let today = now.day();
        let first = next_at.day().max(today.plus(-LONGEST_STANDSTILL)).number();
        let missed = (first..today.number())
            .map(Day::from_number)
            .filter(|day| self.slots(*day).any(|slot| slot >= next_at))
            .collect();
        let slot = self
            .slots(today)
            .rev()
            .find(|slot| *slot <= now && *slot >= next_at);
        Due {
            missed,
            slot,
            next_at: self.after(now),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    fn daily(every: i32) -> Schedule {
        Schedule {
            every,
            unit: EveryUnit::Days,
            at_hour: 8,
            first_day: at("2025-09-12T00:00:00").day(),
        }
    }

    fn hourly(every: i32) -> Schedule {
        Schedule {
            unit: EveryUnit::Hours,
            ..daily(every)
        }
    }

    #[test]
    fn the_next_time_is_after_the_moment() {
        for (schedule, from, next) in [
            (daily(1), "2025-09-12T07:59:59", "2025-09-12T08:00:00"),
            (daily(1), "2025-09-12T08:00:00", "2025-09-13T08:00:00"),
            (daily(3), "2025-09-12T08:00:00", "2025-09-15T08:00:00"),
            (daily(3), "2025-09-10T23:00:00", "2025-09-12T08:00:00"),
            (hourly(6), "2025-09-12T08:00:00", "2025-09-12T14:00:00"),
            (hourly(6), "2025-09-12T20:00:00", "2025-09-13T08:00:00"),
            (hourly(23), "2025-09-12T08:30:00", "2025-09-13T08:00:00"),
        ] {
            assert_eq!(schedule.after(at(from)), at(next), "{schedule:?} {from}");
        }
    }

    #[test]
    fn one_check_makes_up_for_those_of_today() {
        let due = hourly(1).due(at("2025-09-12T09:00:00"), at("2025-09-12T13:20:00"));
        assert_eq!(due.slot, Some(at("2025-09-12T13:00:00")));
        assert_eq!(due.missed, []);
        assert_eq!(due.next_at, at("2025-09-12T14:00:00"));
    }

    #[test]
    fn days_without_any_check_are_missed_and_not_made_up() {
        // The check of the 12th at 8 was made; nothing ran from then to the 15th at 7.
        let due = daily(1).due(at("2025-09-13T08:00:00"), at("2025-09-15T07:00:00"));
        let days: Vec<String> = due.missed.iter().map(Day::to_string).collect();
        assert_eq!(days, ["2025-09-13", "2025-09-14"]);
        assert_eq!((due.slot, due.next_at), (None, at("2025-09-15T08:00:00")));
        // Of a day that had checks, later ones may be missing.
        let due = hourly(2).due(at("2025-09-12T22:00:00"), at("2025-09-13T08:05:00"));
        assert_eq!(
            (due.missed.len(), due.slot),
            (1, Some(at("2025-09-13T08:00:00")))
        );
        // Days that are none of its own are not missed.
        let due = daily(2).due(at("2025-09-14T08:00:00"), at("2025-09-17T09:00:00"));
        assert_eq!(due.missed.len(), 2);
    }

    #[test]
    fn the_oldest_of_a_long_standstill_are_left() {
        let due = daily(1).due(at("2020-01-01T08:00:00"), at("2025-09-12T07:00:00"));
        assert_eq!(due.missed.len(), 366);
    }
}
