//! Readings as gauges, in Prometheus's text form.

use std::fmt::Write;

use super::row::FigureRow;
use crate::features::indicators::Origin;

/// Every gauge with its words and what it takes from a reading.
type Gauge = (&'static str, &'static str, fn(&FigureRow) -> Option<f64>);

const GAUGES: [Gauge; 5] = [
    ("mtcl_reading_numerator", "What succeeded", |row| {
        Some(row.numerator as f64)
    }),
    ("mtcl_reading_denominator", "What is measured", |row| {
        Some(row.denominator as f64)
    }),
    (
        "mtcl_reading_provisional",
        "1 while the reading may still change by itself",
        |row| Some(f64::from(u8::from(row.provisional))),
    ),
    (
        "mtcl_source_last_push_timestamp_seconds",
        "When the source last sent something",
        |row| row.last_push_at.map(|at| at.micros() as f64 / 1e6),
    ),
    (
        "mtcl_reading_manual",
        "1 for a reading that a person typed because no source has rows for it",
        |row| Some(f64::from(u8::from(row.origin == Origin::Manual))),
    ),
];

/// One line for each gauge of each reading.
pub(super) fn render(rows: &[FigureRow]) -> String {
    let mut text = String::new();
    for (name, help, value) in GAUGES {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} gauge");
        for row in rows {
            if let Some(value) = value(row) {
                let _ = writeln!(
                    text,
                    "{name}{{indicator=\"{}\",unit=\"{}\",period=\"{}\"}} {value}",
                    row.indicator_code,
                    label(row.unit_code.as_deref().unwrap_or_default()),
                    row.period,
                );
            }
        }
    }
    text
}

fn label(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_cannot_break_out_of_their_quotes() {
        assert_eq!(label("a\"b\\c\nd"), "a\\\"b\\\\c\\nd");
    }
}
