//! A figure: a pair of integers and the rows behind it, by reason.

use std::collections::BTreeMap;

use super::definition::Counting;
use super::{Cut, Definition, Reason, Step};

/// Sums of steps over some days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Sum of the numerators.
    pub numerator: i64,
    /// Sum of the denominators.
    pub denominator: i64,
    /// Rows by reason; never a zero.
    pub counts: BTreeMap<Reason, i64>,
}

impl Sums {
    /// Adds `times` a step; -1 takes it away.
    pub fn add_step(&mut self, step: &Step, times: i64) {
        self.numerator += times * step.numerator;
        self.denominator += times * step.denominator;
        self.add_count(step.reason, times * step.rows);
    }

    /// Adds other sums.
    pub fn add(&mut self, other: &Self) {
        self.numerator += other.numerator;
        self.denominator += other.denominator;
        for (reason, rows) in &other.counts {
            self.add_count(*reason, *rows);
        }
    }

    fn add_count(&mut self, reason: Reason, rows: i64) {
        let count = self.counts.entry(reason).or_default();
        *count += rows;
        if *count == 0 {
            self.counts.remove(&reason);
        }
    }

    /// Adds a row's steps to the sums before each cut and within it.
    pub fn add_by_cut(sums: &mut [(Self, Self)], cuts: &[Cut], steps: &[Step]) {
        for step in steps {
            for (cut, (before, within)) in cuts.iter().zip(sums.iter_mut()) {
                if step.day < cut.start.min(cut.end) {
                    before.add_step(step, 1);
                } else if step.day < cut.end {
                    within.add_step(step, 1);
                }
            }
        }
    }

    /// Whether nothing is left of it.
    pub fn is_zero(&self) -> bool {
        self.numerator == 0 && self.denominator == 0 && self.counts.is_empty()
    }
}

/// A figure over a period: flows of the period, stocks at its end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// What succeeded.
    pub numerator: i64,
    /// What is measured; 0 means that nothing of the kind happened ("không phát sinh").
    pub denominator: i64,
    /// Rows by reason, counted and left out.
    pub counts: BTreeMap<Reason, i64>,
    /// Rows that are open and overdue, where the indicator leaves such rows out.
    pub overdue_left_out: i64,
}

impl Figure {
    /// From the sums before the period and those in it.
    pub fn new(indicator: &Definition, before: &Sums, within: &Sums) -> Self {
        let is_stock = |reason: &Reason| indicator.stocks.contains(reason);
        let mut counts = within.counts.clone();
        counts.retain(|reason, _| !is_stock(reason));
        let mut stocks = before.clone();
        stocks.add(within);
        counts.extend(
            stocks
                .counts
                .into_iter()
                .filter(|(reason, _)| is_stock(reason)),
        );
        let (numerator, denominator) = match indicator.counting {
            Counting::Steps => (within.numerator, within.denominator),
            Counting::Reasons { success } => {
                let rows = |reasons: &[Reason]| {
                    reasons.iter().filter_map(|reason| counts.get(reason)).sum()
                };
                (rows(success), rows(indicator.counted))
            }
        };
        let overdue_left_out = match indicator.left_out.contains(&Reason::OpenOverdue) {
            true => counts
                .get(&Reason::OpenOverdue)
                .copied()
                .unwrap_or_default(),
            false => 0,
        };
        Self {
            numerator,
            denominator,
            counts,
            overdue_left_out,
        }
    }

    /// One figure for each pair of sums before and within its period.
    pub fn of_sums(indicator: &Definition, sums: &[(Sums, Sums)]) -> Vec<Self> {
        sums.iter()
            .map(|(before, within)| Self::new(indicator, before, within))
            .collect()
    }

    /// Whether no row is behind it, neither counted nor left out: the source says nothing of these days.
    pub fn rests_on_nothing(&self) -> bool {
        self.numerator == 0 && self.denominator == 0 && self.counts.is_empty()
    }

    /// Rows behind a reason.
    pub fn count(&self, reason: Reason) -> i64 {
        self.counts.get(&reason).copied().unwrap_or_default()
    }

    /// The figure with the rows that are open and overdue counted as misses, where the indicator leaves such rows out.
    pub fn with_overdue(&self) -> (i64, i64) {
        (self.numerator, self.denominator + self.overdue_left_out)
    }
}

/// Whether two pairs of the same rows say the same: the same integers, or the same quotient, where a newer version of a
/// formula keeps scores in finer parts.
pub fn same_quotient(one: (i64, i64), other: (i64, i64)) -> bool {
    let product = |one: i64, other: i64| i128::from(one) * i128::from(other);
    one == other || one.1 != 0 && other.1 != 0 && product(one.0, other.1) == product(other.0, one.1)
}

#[cfg(test)]
mod tests {
    use super::same_quotient;

    #[test]
    fn scores_in_finer_parts_say_the_same() {
        assert!(same_quotient((1_740_000, 2_000_000), (174, 200)));
        assert!(!same_quotient((1_740_001, 2_000_000), (174, 200)));
        assert!(same_quotient((0, 0), (0, 0)));
        assert!(
            !same_quotient((0, 0), (0, 200)),
            "nothing measured is not a score of nothing"
        );
    }
}
