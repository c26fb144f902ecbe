//! Where a row stands in a figure.

use super::{Cut, Definition, Reason, Step};
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
