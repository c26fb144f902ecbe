//! Numbers as Vietnamese offices write them, and as programs do.

/// A number, exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Number {
    /// All its digits, without the decimal comma.
    pub digits: i64,
    /// How many of them stand after the decimal comma, at most 12.
    pub decimals: u32,
    /// A percent sign stood after it; `87%` has the digits 87.
    pub percent: bool,
}

impl Number {
    /// The number when it is whole and no percentage.
    #[must_use]
    pub fn whole(self) -> Option<i64> {
        let unit = 10_i64.checked_pow(self.decimals)?;
        (!self.percent && self.digits % unit == 0).then(|| self.digits / unit)
    }

    /// The nearest number that a machine can compute with; a percentage as it is written (87% is 87).
    #[must_use]
    pub fn approximate(self) -> f64 {
        self.digits as f64 / 10_f64.powi(self.decimals.cast_signed())
    }
}

/// Reads a number: `1234`, `99,5`, `99.5`, `1.234`, `1.234.567`, `1 234`, `1.234,5`, `87%`, `-3`.
///
/// A comma is the decimal comma, unless there are several, or a point after it. A point is the decimal point, unless
/// exactly three digits follow it and one to three (not a lone 0) stand before it: `1.234` is one thousand two hundred
/// and thirty-four, `0.123` and `12.34` are not whole. `None` for anything else, and beyond 18 digits.
#[must_use]
pub fn number(text: &str) -> Option<Number> {
    let mut bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let percent = bare.ends_with('%');
    if percent {
        bare.pop();
    }
    let (negative, bare) = match bare.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest.to_owned()),
        None => (false, bare.strip_prefix('+').unwrap_or(&bare).to_owned()),
    };
    let (whole, fraction) = split(&bare)?;
    let is_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !is_digits(&whole) || !is_digits(fraction) {
        return None;
    }
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > 12 || whole.len() + fraction.len() > 18 {
        return None;
    }
    let digits: i64 = format!("{whole}{fraction}").parse().ok()?;
    Some(Number {
        digits: if negative { -digits } else { digits },
        decimals: fraction.len() as u32,
        percent,
    })
}

/// The digits before and after the decimal sign.
fn split(text: &str) -> Option<(String, &str)> {
    let count = |sign: char| text.matches(sign).count();
    match (count('.'), count(',')) {
        (0, 0) => Some((text.to_owned(), "")),
        (0, 1) => text
            .split_once(',')
            .map(|(whole, rest)| (whole.to_owned(), rest)),
        (1, 0) => {
            let (whole, rest) = text.split_once('.')?;
            let thousands = rest.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0";
            Some(if thousands {
                (format!("{whole}{rest}"), "")
            } else {
                (whole.to_owned(), rest)
            })
        }
        (0, _) => grouped(text, ',').map(|whole| (whole, "")),
        (_, 0) => grouped(text, '.').map(|whole| (whole, "")),
        (_, 1) if text.rfind(',') > text.rfind('.') => {
            let (whole, rest) = text.split_once(',')?;
            grouped(whole, '.').map(|whole| (whole, rest))
        }
        (1, _) if text.rfind('.') > text.rfind(',') => {
            let (whole, rest) = text.split_once('.')?;
            grouped(whole, ',').map(|whole| (whole, rest))
        }
        _ => None,
    }
}

/// One to three digits, then groups of three.
fn grouped(text: &str, sign: char) -> Option<String> {
    let mut groups = text.split(sign);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let fits = (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3);
    fits.then(|| format!("{first}{}", rest.concat()))
}
