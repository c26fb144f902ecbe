//! A figure: a pair of integers and the rows behind it, by reason.

use std::collections::BTreeMap;

use super::{Definition, Reason, Step};

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
        Self {
            numerator: within.numerator,
            denominator: within.denominator,
            counts,
        }
    }

    /// Rows behind a reason.
    pub fn count(&self, reason: Reason) -> i64 {
        self.counts.get(&reason).copied().unwrap_or_default()
    }

    /// The figure with the rows that are open and overdue counted as misses, where the indicator knows such rows.
    pub fn with_overdue(&self) -> (i64, i64) {
        (
            self.numerator,
            self.denominator + self.count(Reason::OpenOverdue),
        )
    }
}
