//! Dates and times in all the forms that senders use.

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

/// Vietnam's offset in seconds; it has had no other since 1975.
const VIETNAM: i32 = 7 * 3600;

/// Reads a date: `yyyy/MM/dd`, `yyyy-MM-dd`, `dd/MM/yyyy`, `dd-MM-yyyy`, `yyyyMMdd`, each also with a time after it.
///
/// `MM/dd` is never tried: `03/04/2026` is 3 April. With an offset, the date is the one in Vietnam.
#[must_use]
pub fn date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    match day(text) {
        Some((day, "")) => Some(day),
        _ => date_time(text).map(|time| time.date()),
    }
}

/// Reads a time: a date as [`date`] does, then `HH:mm`, `HH:mm:ss` or `HH:mm:ss.fff` after a blank or a `T`, then maybe
/// `Z`, `+07:00` or `+0700`. A date alone is its midnight. The result is local to Vietnam.
#[must_use]
pub fn date_time(text: &str) -> Option<NaiveDateTime> {
    let (day, rest) = day(text.trim())?;
    if rest.is_empty() {
        return day.and_hms_opt(0, 0, 0);
    }
    let rest = rest.strip_prefix(['T', 't', ' '])?.trim_start();
    let end = rest
        .find(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.'))
        .unwrap_or(rest.len());
    let (clock, zone) = (&rest[..end], rest[end..].trim());
    let time = ["%H:%M:%S%.f", "%H:%M"]
        .iter()
        .find_map(|form| NaiveTime::parse_from_str(clock, form).ok())?;
    let local = day.and_time(time);
    let Some(offset) = offset(zone)? else {
        return Some(local);
    };
    local.checked_sub_signed(chrono::TimeDelta::seconds(i64::from(
        offset.local_minus_utc() - VIETNAM,
    )))
}

/// The date at the start, and what follows it.
fn day(text: &str) -> Option<(NaiveDate, &str)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(text);
    if first == 8 {
        let (year, rest) = text.split_at(4);
        return ymd(year, &rest[..2], &rest[2..4]).map(|day| (day, &rest[4..]));
    }
    let (one, rest) = text.split_at(first);
    let separator = rest
        .chars()
        .next()
        .filter(|c| matches!(c, '/' | '-' | '.'))?;
    let rest = &rest[1..];
    let (two, rest) = rest.split_at(digits(rest));
    let rest = rest.strip_prefix(separator)?;
    let (three, rest) = rest.split_at(digits(rest));
    let short = |part: &str| (1..=2).contains(&part.len());
    if one.len() == 4 && short(two) && short(three) {
        ymd(one, two, three).map(|day| (day, rest))
    } else if short(one) && short(two) && three.len() == 4 {
        ymd(three, two, one).map(|day| (day, rest))
    } else {
        None
    }
}

fn ymd(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// `Some(None)` when there is none.
fn offset(zone: &str) -> Option<Option<FixedOffset>> {
    if zone.is_empty() {
        return Some(None);
    }
    if zone.eq_ignore_ascii_case("z") {
        return Some(FixedOffset::east_opt(0));
    }
    let (sign, rest) = match zone.as_bytes()[0] {
        b'+' => (1, &zone[1..]),
        b'-' => (-1, &zone[1..]),
        _ => return None,
    };
    let plain = rest.replacen(':', "", 1);
    if !matches!(plain.len(), 2 | 4) || !plain.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let hours: i32 = plain[..2].parse().ok()?;
    let minutes: i32 = plain.get(2..4).unwrap_or("00").parse().unwrap_or(0);
    (minutes < 60).then_some(())?;
    FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60)).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_every_form_that_is_sent() {
        let expected = NaiveDate::from_ymd_opt(2025, 4, 3);
        for text in [
            "2025/04/03",
            "2025/4/3",
            "03/04/2025",
            "3-4-2025",
            "03.04.2025",
            "2025-04-03",
            "20250403",
            " 2025/04/03 17:30:00 ",
            "2025-04-02T17:00:00.000Z",
            "2025-04-03T00:00:00+07:00",
        ] {
            assert_eq!(date(text), expected, "{text}");
        }
        for wrong in [
            "",
            "04/13/2025",
            "2025/13/01",
            "25/04/03",
            "2025/02/30",
            "hôm nay",
            "2025/04/03x",
            "99999999",
        ] {
            assert_eq!(date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn times_are_local_to_vietnam() {
        let expected =
            NaiveDate::from_ymd_opt(2025, 1, 10).and_then(|day| day.and_hms_opt(9, 5, 0));
        for text in [
            "2025/01/10 09:05:00",
            "10/01/2025 09:05:00",
            "10/01/2025 9:05",
            "2025-01-10T09:05:00+0700",
            "2025-01-10T02:05:00Z",
            "2025-01-09T21:05:00-05:00",
        ] {
            assert_eq!(date_time(text), expected, "{text}");
        }
        for wrong in [
            "2025/01/10 25:00:00",
            "2025/01/10 09:05:00 +7",
            "2025/01/10T",
            "09:05",
        ] {
            assert_eq!(date_time(wrong), None, "{wrong}");
        }
    }
}
