//! When the next push of a feed is expected: hours of the clock, or hours in which offices work.

use worktime::{Calendar, OfficeHours};

use crate::db::types::{Day, Timestamp};
use crate::text_enum;

text_enum! {
    /// Which hours an agreed schedule counts.
    ScheduleTime {
        /// Only those in which the civil service works: eight on a working day.
        WorkingHours = "working_hours",
        /// All of them.
        CalendarHours = "calendar_hours",
    }
}

const HOUR: i64 = 3600;

/// The instant by which the push after that of `last` was agreed to come. In a year that the calendar does not know every
/// day counts as a working day, so that a feed rather looks late than never.
pub fn expected_by(last: Timestamp, hours: i32, time: ScheduleTime) -> Timestamp {
    let mut left = i64::from(hours) * HOUR;
    if time == ScheduleTime::CalendarHours {
        return last.plus_seconds(left);
    }
    let office = OfficeHours::vietnam();
    let sessions = [office.morning(), office.afternoon()].map(|session| {
        let second = |time: chrono::NaiveTime| {
            time.signed_duration_since(chrono::NaiveTime::MIN)
                .num_seconds()
        };
        (second(session.opens), second(session.closes))
    });
    let mut day = last.day();
    let mut from = last.micros_of_day() / 1_000_000;
    loop {
        if works(day) {
            for (start, end) in sessions {
                let start = start.max(from);
                if end <= start {
                    continue;
                }
                if left <= end - start {
                    return day.start().plus_seconds(start + left);
                }
                left -= end - start;
            }
        }
        day = day.plus(1);
        from = 0;
    }
}

fn works(day: Day) -> bool {
    Calendar::vietnam_civil_service()
        .is_working_day(day.date())
        .map_or(true, |reckoned| reckoned.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(last: &str, hours: i32, time: ScheduleTime) -> String {
        let last = last.parse().unwrap_or_else(|_| panic!("{last}"));
        expected_by(last, hours, time).to_string()
    }

    #[test]
    fn nights_weekends_and_holidays_are_no_working_hours() {
        use ScheduleTime::{CalendarHours, WorkingHours};
        for (last, hours, time, expected) in [
            (
                "2025-09-12T10:00:00+07:00",
                24,
                CalendarHours,
                "2025-09-13T10:00:00+07:00",
            ),
            // Friday morning: an hour and a half until noon, three and a half after it, three on Monday.
            (
                "2025-09-12T10:00:00+07:00",
                8,
                WorkingHours,
                "2025-09-15T10:00:00+07:00",
            ),
            // Before a holiday of four days.
            (
                "2025-08-29T17:00:00+07:00",
                1,
                WorkingHours,
                "2025-09-03T08:00:00+07:00",
            ),
            (
                "2025-09-13T12:00:00+07:00",
                4,
                WorkingHours,
                "2025-09-15T11:00:00+07:00",
            ),
        ] {
            assert_eq!(by(last, hours, time), expected, "{last} + {hours}");
        }
    }
}
