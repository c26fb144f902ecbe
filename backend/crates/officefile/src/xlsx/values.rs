//! What a cell shows: numbers by their format, dates, texts.

use chrono::{NaiveDate, TimeDelta};

/// How numbers of a cell style are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Number,
    Percent,
    Date,
}

impl Format {
    /// The formats that every workbook has by number (ECMA-376 part 1, 18.8.30).
    pub(super) fn built_in(id: u32) -> Self {
        match id {
            9 | 10 => Self::Percent,
            14..=17 | 22 | 27..=31 | 34..=36 | 50..=58 => Self::Date,
            _ => Self::Number,
        }
    }

    /// Reads a format code such as `0.0%` or `dd/mm/yyyy`; what is quoted, escaped or in brackets says nothing.
    pub(super) fn of_code(code: &str) -> Self {
        let mut bare = String::new();
        let mut characters = code.chars();
        while let Some(c) = characters.next() {
            match c {
                '"' => {
                    characters.by_ref().find(|c| *c == '"');
                }
                '[' => {
                    characters.by_ref().find(|c| *c == ']');
                }
                '\\' | '_' | '*' => {
                    characters.next();
                }
                other => bare.push(other.to_ascii_lowercase()),
            }
        }
        if bare.contains('%') {
            Self::Percent
        } else if bare.contains(['d', 'y']) && !bare.contains("general") {
            Self::Date
        } else {
            Self::Number
        }
    }

    /// The words for a stored number, as a Vietnamese office would write it. Nothing is rounded: a cell that shows
    /// 88% and holds 0,875 reads "87,5%".
    pub(super) fn written(self, stored: &str, from_1904: bool) -> String {
        let Ok(number) = stored.trim().parse::<f64>() else {
            return stored.to_owned();
        };
        match self {
            Self::Date => date(number, from_1904).unwrap_or_else(|| decimal(number)),
            Self::Percent => format!("{}%", shifted(&number.to_string(), 2).replace('.', ",")),
            Self::Number => decimal(number),
        }
    }
}

/// The shortest digits that stand for the number, with a decimal comma: "1.234" would be a thousand in Vietnam.
fn decimal(number: f64) -> String {
    number.to_string().replace('.', ",")
}

/// Moves the decimal point, digit by digit: multiplying would make 56,99999999999999 of 0,57.
fn shifted(number: &str, places: usize) -> String {
    let (sign, digits) = number
        .strip_prefix('-')
        .map_or(("", number), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = format!("{fraction:0<places$}");
    let (moved, rest) = fraction.split_at(places);
    let whole = format!("{whole}{moved}");
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let rest = rest.trim_end_matches('0');
    if rest.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{rest}")
    }
}

/// Days are counted from 30/12/1899, which makes up for the 29/02/1900 that the format believes in, or from 01/01/1904.
fn date(serial: f64, from_1904: bool) -> Option<String> {
    let epoch = if from_1904 {
        NaiveDate::from_ymd_opt(1904, 1, 1)
    } else {
        NaiveDate::from_ymd_opt(1899, 12, 30)
    }?;
    if !(1.0..2_958_466.0).contains(&serial) {
        return None;
    }
    // Fractions of a day are not exact: 0,375 is 09:00:00 whatever its last digits.
    let seconds = (serial * 86_400.0).round() as i64;
    let at = epoch
        .and_hms_opt(0, 0, 0)?
        .checked_add_signed(TimeDelta::seconds(seconds))?;
    let form = if seconds % 86_400 == 0 {
        "%d/%m/%Y"
    } else {
        "%d/%m/%Y %H:%M:%S"
    };
    Some(at.format(form).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_told_from_their_codes() {
        for (code, expected) in [
            ("0%", Format::Percent),
            ("0.00%;[Red]-0.00%", Format::Percent),
            ("dd/mm/yyyy", Format::Date),
            ("[$-42A]dd mmmm yyyy;@", Format::Date),
            ("General", Format::Number),
            ("0.0 \"điểm %\"", Format::Number),
            ("#,##0\\d", Format::Number),
        ] {
            assert_eq!(Format::of_code(code), expected, "{code}");
        }
    }

    #[test]
    fn numbers_are_written_exactly() {
        for (format, stored, expected) in [
            (Format::Percent, "1", "100%"),
            (Format::Percent, "0.56999999999999995", "57%"),
            (Format::Percent, "0.875", "87,5%"),
            (Format::Percent, "0.005", "0,5%"),
            (Format::Percent, "-0.05", "-5%"),
            (Format::Number, "87.5", "87,5"),
            (Format::Number, "2025", "2025"),
            (Format::Date, "46022", "31/12/2025"),
            (Format::Date, "46022.375", "31/12/2025 09:00:00"),
            (Format::Date, "46022.688194444447", "31/12/2025 16:31:00"),
            (Format::Date, "-3", "-3"),
            (Format::Number, "không", "không"),
        ] {
            assert_eq!(format.written(stored, false), expected, "{stored}");
        }
        assert_eq!(Format::Date.written("44560", true), "31/12/2025");
    }
}
