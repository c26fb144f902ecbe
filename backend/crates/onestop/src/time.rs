//! Times as these senders write them, as local time in Vietnam.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta};

/// Vietnam has kept +07:00 since 1975 and has no summer time.
const VIETNAM: TimeDelta = TimeDelta::hours(7);

/// The portal's: `yyyyMMddHHmmss`, `yyyyMMddHHmm`, or `yyyyMMdd`, which is its midnight.
pub(crate) fn portal(text: &str) -> Option<NaiveDateTime> {
    let digits = text.as_bytes();
    if !matches!(digits.len(), 8 | 12 | 14) || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number = |from: usize, to: usize| {
        digits.get(from..to).map_or(0, |part| {
            part.iter()
                .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
        })
    };
    let year = i32::try_from(number(0, 4)).ok()?;
    NaiveDate::from_ymd_opt(year, number(4, 6), number(6, 8))?.and_hms_opt(
        number(8, 10.min(digits.len())),
        number(10, 12.min(digits.len())),
        number(12, 14.min(digits.len())),
    )
}

/// iGate's: `2025-09-10T17:00:00.000+0700`, or with a colon, or without an offset.
pub(crate) fn igate(text: &str) -> Option<NaiveDateTime> {
    let zoned = |at: DateTime<FixedOffset>| at.naive_utc().checked_add_signed(VIETNAM);
    if let Ok(at) = DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%z") {
        return zoned(at);
    }
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return zoned(at);
    }
    ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"]
        .into_iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_the_portal_has_eight_twelve_or_fourteen_digits() {
        let read = |text: &str| portal(text).map(|at| at.to_string());
        let at = |text: &str| Some(text.to_owned());
        assert_eq!(read("20260423213005"), at("2026-04-23 21:30:05"));
        assert_eq!(read("202604232130"), at("2026-04-23 21:30:00"));
        assert_eq!(read("20260423"), at("2026-04-23 00:00:00"));
        for wrong in [
            "20260231000000",
            "20260423240000",
            "2026042321",
            "23/04/2026",
            "2026042321300x",
            "",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_offset_without_a_colon_is_read() {
        for text in [
            "2025-09-10T17:00:00.000+0700",
            "2025-09-10T10:00:00.000+0000",
            "2025-09-10T17:00:00+07:00",
            "2025-09-10T10:00:00.000Z",
            "2025-09-10T17:00:00",
            "2025-09-10T17:00",
        ] {
            let read = igate(text).map(|at| at.to_string());
            assert_eq!(read.as_deref(), Some("2025-09-10 17:00:00"), "{text}");
        }
        assert_eq!(igate("10/09/2025"), None);
        assert_eq!(igate(""), None);
    }

    #[test]
    fn the_last_time_there_is_has_no_later_one() {
        assert_eq!(igate("+262142-12-31T23:59:59-1200"), None);
    }
}
