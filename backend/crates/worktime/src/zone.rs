//! Vietnam's clock: what it shows at an instant, and the instant at which a day begins.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Utc};

/// The clock of Asia/Ho_Chi_Minh, which has stood at +07:00 without summer time since 1975.
pub const VIETNAM: FixedOffset = match FixedOffset::east_opt(7 * 3600) {
    Some(offset) => offset,
    None => panic!("seven hours is a valid offset"),
};

/// What the office's calendar and clock show at an instant. In chrono's very last hours, which only
/// a forged time reaches, its greatest value.
#[must_use]
pub fn local_time(instant: DateTime<Utc>) -> NaiveDateTime {
    let utc = instant.naive_utc();
    utc.checked_add_offset(VIETNAM)
        .unwrap_or(NaiveDateTime::MAX)
}

/// What the office's calendar shows at an instant.
#[must_use]
pub fn local_day(instant: DateTime<Utc>) -> NaiveDate {
    local_time(instant).date()
}

/// The instant at which a day begins in the office; for chrono's very first day, its least value.
#[must_use]
pub fn start_of_day(day: NaiveDate) -> DateTime<Utc> {
    let midnight = day.and_time(NaiveTime::MIN);
    midnight
        .checked_sub_offset(VIETNAM)
        .unwrap_or(NaiveDateTime::MIN)
        .and_utc()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_changes_at_seventeen_hours_utc() {
        let midnight: DateTime<Utc> = "2025-12-31T17:00:00Z".parse().unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        assert_eq!(local_day(midnight), day);
        assert_eq!(
            local_day(midnight - chrono::Duration::nanoseconds(1)),
            day.pred_opt().unwrap()
        );
        assert_eq!(start_of_day(day), midnight);
    }

    #[test]
    fn times_at_the_ends_of_what_chrono_holds_do_not_panic() {
        assert_eq!(local_day(DateTime::<Utc>::MAX_UTC), NaiveDate::MAX);
        assert_eq!(start_of_day(NaiveDate::MIN), DateTime::<Utc>::MIN_UTC);
    }
}
