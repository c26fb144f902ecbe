//! Dates and times in all the forms that offices and their systems write.

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// Vietnam's offset in seconds; it has had no other since 1975.
const VIETNAM: i32 = 7 * 3600;

/// Why a text is no date or time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum DateError {
    /// Nothing is there.
    #[error("empty")]
    Empty,
    /// None of the known forms.
    #[error("not a date")]
    Form,
    /// A month above 12: perhaps month and day are swapped, which is never guessed.
    #[error("a month above 12")]
    Month,
    /// A day that the month does not have.
    #[error("no such day")]
    Day,
    /// The date is one, but the time or the offset after it is not.
    #[error("not a time of day")]
    Time,
}

impl DateError {
    /// The stable machine code of the error.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Form => "not_a_date",
            Self::Month => "month_over_12",
            Self::Day => "no_such_day",
            Self::Time => "not_a_time",
        }
    }
}

/// Reads a date: `yyyy/MM/dd`, `yyyy-MM-dd`, `dd/MM/yyyy`, `dd-MM-yyyy`, `dd.MM.yyyy`, `yyyyMMdd`, each also with a time
/// after it.
///
/// `MM/dd` is never tried: `03/04/2026` is 3 April. With an offset, the date is the one in Vietnam.
///
/// # Errors
/// See [`DateError`].
pub fn date(text: &str) -> Result<NaiveDate, DateError> {
    date_time(text).map(|at| at.date())
}

/// Reads a time: a date as [`date`] does, then `HH:mm`, `HH:mm:ss` or `HH:mm:ss.fff` after a blank or a `T`, then maybe
/// `Z`, `+07:00` or `+0700`; or `yyyyMMddHHmmss`. A date alone is its midnight. The result is local to Vietnam.
///
/// # Errors
/// See [`DateError`].
pub fn date_time(text: &str) -> Result<NaiveDateTime, DateError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    let (day, rest) = day(text)?;
    if rest.is_empty() {
        return Ok(day.and_time(NaiveTime::MIN));
    }
    at(day, rest).ok_or(DateError::Time)
}

/// `rest` is what follows the date.
fn at(day: NaiveDate, rest: &str) -> Option<NaiveDateTime> {
    if rest.bytes().all(|b| b.is_ascii_digit()) {
        return match rest.len() {
            4 => NaiveTime::parse_from_str(rest, "%H%M"),
            6 => NaiveTime::parse_from_str(rest, "%H%M%S"),
            _ => return None,
        }
        .ok()
        .map(|time| day.and_time(time));
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
    let ahead = i64::from(offset.local_minus_utc() - VIETNAM);
    local.checked_sub_signed(TimeDelta::seconds(ahead))
}

/// The date at the start, and what follows it.
fn day(text: &str) -> Result<(NaiveDate, &str), DateError> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(text);
    if matches!(first, 8 | 12 | 14) {
        let day = ymd(&text[..4], &text[4..6], &text[6..8])?;
        return Ok((day, &text[8..]));
    }
    let parts = || {
        let (one, rest) = text.split_at(first);
        let separator = rest
            .chars()
            .next()
            .filter(|c| matches!(c, '/' | '-' | '.'))?;
        let rest = &rest[1..];
        let (two, rest) = rest.split_at(digits(rest));
        let rest = rest.strip_prefix(separator)?;
        let (three, rest) = rest.split_at(digits(rest));
        Some((one, two, three, rest))
    };
    let (one, two, three, rest) = parts().ok_or(DateError::Form)?;
    let short = |part: &str| (1..=2).contains(&part.len());
    if one.len() == 4 && short(two) && short(three) {
        Ok((ymd(one, two, three)?, rest))
    } else if short(one) && short(two) && three.len() == 4 {
        Ok((ymd(three, two, one)?, rest))
    } else {
        Err(DateError::Form)
    }
}

/// All three are digits.
fn ymd(year: &str, month: &str, day: &str) -> Result<NaiveDate, DateError> {
    let number = |part: &str| part.parse::<u32>().map_err(|_| DateError::Form);
    let (year, month, day) = (number(year)?, number(month)?, number(day)?);
    if month > 12 {
        return Err(DateError::Month);
    }
    i32::try_from(year)
        .ok()
        .filter(|year| *year > 0)
        .and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
        .ok_or(DateError::Day)
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
        let expected = NaiveDate::from_ymd_opt(2025, 4, 3).ok_or(DateError::Day);
        for text in [
            "2025/04/03",
            "2025/4/3",
            "03/04/2025",
            "3-4-2025",
            "03.04.2025",
            "2025-04-03",
            "20250403",
            "20250403173000",
            " 2025/04/03 17:30:00 ",
            "2025-04-02T17:00:00.000Z",
            "2025-04-03T00:00:00+07:00",
        ] {
            assert_eq!(date(text), expected, "{text}");
        }
        for (wrong, error) in [
            (" ", DateError::Empty),
            ("04/13/2025", DateError::Month),
            ("2025/13/01", DateError::Month),
            ("25/04/03", DateError::Form),
            ("2025/02/30", DateError::Day),
            ("0000/02/03", DateError::Day),
            ("hôm nay", DateError::Form),
            ("2025/04/03x", DateError::Time),
            ("99999999", DateError::Month),
            ("202504031", DateError::Form),
            ("20250403250000", DateError::Time),
        ] {
            assert_eq!(date(wrong), Err(error), "{wrong}");
        }
    }

    #[test]
    fn times_are_local_to_vietnam() {
        let expected = NaiveDate::from_ymd_opt(2025, 1, 10)
            .and_then(|day| day.and_hms_opt(9, 5, 0))
            .ok_or(DateError::Day);
        for text in [
            "2025/01/10 09:05:00",
            "10/01/2025 09:05:00",
            "10/01/2025 9:05",
            "20250110090500",
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
            assert!(date_time(wrong).is_err(), "{wrong}");
        }
    }
}
