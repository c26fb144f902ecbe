//! Where a row stands in a figure, and what it adds to it.

use super::{Counting, Cut, Definition, Reason, Step};
use crate::db::types::Day;

/// The reason behind which a row stands in a figure, and since when; none when it is not in it.
pub fn standing(indicator: &Definition, steps: &[Step], cut: Cut) -> Option<(Day, Reason)> {
    let is_stock = |reason: Reason| indicator.stocks.contains(&reason);
    let mut stock = None;
    let mut flow = None;
    for step in steps.iter().filter(|step| step.day < cut.end) {
        if !is_stock(step.reason) {
            flow = (step.day >= cut.start)
                .then_some((step.day, step.reason))
                .or(flow);
        } else if step.rows > 0 {
            stock = Some((step.day, step.reason));
        } else if stock.is_some_and(|(_, reason)| reason == step.reason) {
            stock = None;
        }
    }
    flow.or(stock)
}

/// What a row that stands behind `reason` adds to the numerator and the denominator.
pub fn contribution(
    indicator: &Definition,
    reason: Option<Reason>,
    steps: &[Step],
    cut: Cut,
) -> (i64, i64) {
    match (indicator.counting, reason) {
        (Counting::Reasons { success }, Some(reason)) => (
            i64::from(success.contains(&reason)),
            i64::from(indicator.counted.contains(&reason)),
        ),
        (Counting::Reasons { .. }, None) => (0, 0),
        (Counting::Steps, _) => steps.iter().filter(|step| step.day < cut.end).fold(
            (0, 0),
            |(numerator, denominator), step| {
                (numerator + step.numerator, denominator + step.denominator)
            },
        ),
    }
}
