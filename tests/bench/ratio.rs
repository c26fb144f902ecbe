//! Two things measured side by side, and the table that says how they compare.

use std::io::Write;

/// The middle one; the upper of the two when there are an even number.
pub(crate) fn median(values: &mut [f64]) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// What a figure has to be.
#[derive(Clone, Copy)]
pub(crate) enum Target {
    AtLeast(f64),
    AtMost(f64),
    Below(f64),
    /// Shown for comparison only.
    None,
}

impl Target {
    fn verdict(self, value: f64) -> String {
        let (sign, limit, met) = match self {
            Self::AtLeast(limit) => ("≥", limit, value >= limit),
            Self::AtMost(limit) => ("≤", limit, value <= limit),
            Self::Below(limit) => ("<", limit, value < limit),
            Self::None => return String::new(),
        };
        format!("{sign} {limit:<6} {}", if met { "met" } else { "MISSED" })
    }
}

/// One line of the table: the median of what was measured, its range, and the target.
pub(crate) fn line(what: &str, mut values: Vec<f64>, unit: &str, target: Target) {
    let middle = median(&mut values);
    let (least, most) = (
        values.first().copied().unwrap_or(middle),
        values.last().copied().unwrap_or(middle),
    );
    let verdict = target.verdict(middle);
    say(&format!(
        "  {what:<58} {middle:>7.2}{unit:<3} ({least:.2}–{most:.2})   {verdict}"
    ));
}

/// A line to whoever started the bench.
pub(crate) fn say(text: &str) {
    // A reader that went away is no failure of ours.
    let _ = writeln!(std::io::stdout(), "{text}");
}
