//! Reading values out of cells, in all the forms that offices write.

mod cited;
mod code;
mod number;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
pub use cited::{Cited, cited};
pub use code::{ProcedureCode, procedure_code};
pub use number::{Number, number};
pub use officefile::dates::DateError;
use officefile::text::fold;

/// Excel's count of days for the years 1954 to 2119; other numbers are no dates.
const SERIALS: std::ops::Range<i64> = 20_000 * 86_400..80_000 * 86_400;

/// Reads a date in the forms of [`officefile::dates::date`], or Excel's count of days (`46022`).
///
/// # Errors
/// See [`DateError`]; `04/25/2026` has a month above 12.
pub fn date(text: &str) -> Result<NaiveDate, DateError> {
    date_time(text).map(|at| at.date())
}

/// Reads a time in the forms of [`officefile::dates::date_time`], or Excel's count of days (`46022,375`). Local to Vietnam.
///
/// # Errors
/// See [`DateError`].
pub fn date_time(text: &str) -> Result<NaiveDateTime, DateError> {
    match serial(text.trim()) {
        Some(at) => Ok(at),
        None => officefile::dates::date_time(text),
    }
}

fn serial(text: &str) -> Option<NaiveDateTime> {
    let (days, fraction) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if days.len() != 5 || !digits(days) || !digits(fraction) {
        return None;
    }
    let days: i64 = days.parse().ok()?;
    let fraction: f64 = format!("0.{fraction}").parse().ok()?;
    // Fractions of a day are not exact: 0,375 is 09:00:00 whatever its last digits.
    let seconds = days * 86_400 + (fraction * 86_400.0).round() as i64;
    if !SERIALS.contains(&seconds) {
        return None;
    }
    // Makes up for the 29/02/1900 that Excel believes in.
    let epoch = NaiveDate::from_ymd_opt(1899, 12, 30)?.and_hms_opt(0, 0, 0)?;
    epoch.checked_add_signed(TimeDelta::seconds(seconds))
}

/// Reads yes or no: `có`, `x`, `✓`, `1`, `đạt`, `đúng` and `không`, `chưa`, `0`, `-`, `không đạt`; `None` for anything else.
#[must_use]
pub fn yes_no(text: &str) -> Option<bool> {
    let folded = fold(text);
    match folded.trim_matches(|c: char| matches!(c, '.' | '(' | ')' | '[' | ']' | ' ')) {
        "co" | "x" | "v" | "✓" | "✔" | "☑" | "☒" | "1" | "yes" | "y" | "true" | "dung" | "dat"
        | "da" | "roi" => Some(true),
        "khong" | "ko" | "k" | "0" | "-" | "–" | "☐" | "no" | "n" | "false" | "sai" | "chua"
        | "khong dat" | "chua dat" | "khong co" | "chua co" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
