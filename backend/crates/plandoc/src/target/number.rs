//! Vietnamese numbers, exactly.

use super::TargetUnit;

/// A Vietnamese number in thousandths: `.` groups thousands when three digits follow, `,` and otherwise `.` begin the
/// decimals. `None` when it has more than three decimals or is too large, so that nothing is ever rounded.
pub(super) fn thousandths(number: &str, unit: TargetUnit) -> Option<i64> {
    let (whole, decimals) = match number.split_once(',') {
        Some((whole, decimals)) => (whole.replace('.', ""), decimals),
        None => match number.rsplit_once('.') {
            // "99.999%" can only be a decimal: nobody plans for a hundred thousand per cent.
            Some((whole, decimals)) if decimals.len() != 3 || unit == TargetUnit::Percent => {
                (whole.replace('.', ""), decimals)
            }
            _ => (number.replace('.', ""), ""),
        },
    };
    let decimals = decimals.trim_end_matches('0');
    if decimals.len() > 3 {
        return None;
    }
    format!("{whole}{decimals:0<3}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_exact() {
        for (text, unit, expected) in [
            ("1.234,5", TargetUnit::Count, Some(1_234_500)),
            ("1.234", TargetUnit::Count, Some(1_234_000)),
            ("87,5", TargetUnit::Percent, Some(87_500)),
            ("87.5", TargetUnit::Percent, Some(87_500)),
            ("87,5000", TargetUnit::Percent, Some(87_500)),
            ("0,0001", TargetUnit::Percent, None),
            ("99999999999999999999", TargetUnit::Count, None),
        ] {
            assert_eq!(thousandths(text, unit), expected, "{text}");
        }
    }
}
