//! What a change adds to the tallies of one indicator: gathered step by step, then spread over units and grains.

use std::collections::HashMap;

use super::cut::Grain;
use super::{Reason, Step, Sums};
use crate::db::types::Day;
use crate::ids::UnitId;

/// The tally of the whole department stands under this unit, so that it is read without summing over units.
pub(super) const WHOLE: &str = "";
/// Its place among the units: after all of them.
const WHOLE_PLACE: u32 = u32::MAX;

/// Steps gathered before they are summed up for the first time: a recount of a million rows keeps no million.
const LOOSE_STEPS: usize = 100_000;

/// What a change adds to the tallies of one indicator, by unit and day. May be negative.
///
/// A flat list that is sorted and summed up: a push of a thousand rows adds some ten thousand steps, and finding the place
/// of each in maps of maps took longer than judging the rows.
#[derive(Clone, Debug, Default)]
pub struct Additions {
    units: Vec<UnitId>,
    places: HashMap<UnitId, u32>,
    added: Vec<Added>,
    /// As many were left when they were last summed up.
    summed: usize,
}

#[derive(Clone, Copy, Debug)]
struct Added {
    /// Place in the list of units.
    unit: u32,
    day: Day,
    reason: Reason,
    rows: i64,
    numerator: i64,
    denominator: i64,
}

/// What is added to one row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change<'a> {
    /// The unit, or [`WHOLE`].
    pub(super) unit: &'a str,
    pub(super) day: Day,
    pub(super) sums: Sums,
}

impl Additions {
    /// Adds `times` the steps of a row of `unit`; -1 takes away what a former state added.
    pub fn add(&mut self, unit: &UnitId, steps: &[Step], times: i64) {
        if steps.is_empty() {
            return;
        }
        let unit = self.place(unit);
        self.added.extend(steps.iter().map(|step| Added {
            unit,
            day: step.day,
            reason: step.reason,
            rows: times * step.rows,
            numerator: times * step.numerator,
            denominator: times * step.denominator,
        }));
        if self.added.len() >= LOOSE_STEPS.max(2 * self.summed) {
            sum_up(&mut self.added);
            self.summed = self.added.len();
        }
    }

    fn place(&mut self, unit: &UnitId) -> u32 {
        if let Some(place) = self.places.get(unit) {
            return *place;
        }
        let place = self.units.len() as u32;
        self.units.push(unit.clone());
        self.places.insert(unit.clone(), place);
        place
    }

    /// The rows of the table that change, grain by grain, each grain in the order of units and days: every unit and the
    /// whole.
    pub(super) fn spread(&self) -> [(Grain, Vec<Change<'_>>); Grain::ALL.len()] {
        let mut added = self.added.clone();
        sum_up(&mut added);
        let mut whole = added.clone();
        for one in &mut whole {
            one.unit = WHOLE_PLACE;
        }
        sum_up(&mut whole);
        added.extend(whole);
        // Finest first, so that each grain sums up the few rows of the one before.
        Grain::ALL.map(|grain| {
            for one in &mut added {
                one.day = grain.floor(one.day);
            }
            sum_up(&mut added);
            let changes = added
                .chunk_by(|one, other| (one.unit, one.day) == (other.unit, other.day))
                .filter_map(|of_row| self.change(of_row))
                .collect();
            (grain, changes)
        })
    }

    /// What these, all of one unit and day, come to; none when that is nothing.
    fn change(&self, of_row: &[Added]) -> Option<Change<'_>> {
        let first = of_row.first()?;
        let mut sums = Sums::default();
        for one in of_row {
            sums.numerator += one.numerator;
            sums.denominator += one.denominator;
            if one.rows != 0 {
                sums.counts.insert(one.reason, one.rows);
            }
        }
        let unit = self.units.get(first.unit as usize);
        (!sums.is_zero()).then(|| Change {
            unit: unit.map_or(WHOLE, UnitId::as_str),
            day: first.day,
            sums,
        })
    }
}

/// Sorts them, and leaves one of each unit, day and reason.
fn sum_up(added: &mut Vec<Added>) {
    let key = |one: &Added| (one.unit, one.day, one.reason);
    added.sort_unstable_by_key(key);
    added.dedup_by(|one, sum| {
        let same = key(one) == key(sum);
        if same {
            sum.rows += one.rows;
            sum.numerator += one.numerator;
            sum.denominator += one.denominator;
        }
        same
    });
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    /// What [`Additions::spread`] says, in the plainest way.
    fn plainly(rows: &[(usize, Step, i64)]) -> BTreeMap<(&'static str, String, Day), Sums> {
        let mut sums: BTreeMap<_, Sums> = BTreeMap::new();
        for (unit, step, times) in rows {
            for grain in Grain::ALL {
                for unit in [unit.to_string(), WHOLE.to_owned()] {
                    sums.entry((grain.as_str(), unit, grain.floor(step.day)))
                        .or_default()
                        .add_step(step, *times);
                }
            }
        }
        sums.retain(|_, sums| !sums.is_zero());
        sums
    }

    fn step() -> impl Strategy<Value = Step> {
        (19_000..19_800_i32, 0..4_usize, -1..=1_i64, any::<bool>()).prop_map(
            |(day, reason, rows, counts)| Step {
                day: Day::from_number(day),
                rows,
                reason: Reason::ALL[reason],
                numerator: i64::from(counts && reason < 2),
                denominator: i64::from(counts),
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_spread_is_the_sum_of_the_steps(
            rows in prop::collection::vec((0..3_usize, step(), prop_oneof![Just(1_i64), Just(-1)]), 0..200),
            summed_early in any::<bool>(),
        ) {
            let mut additions = Additions::default();
            for (unit, step, times) in &rows {
                additions.add(&UnitId::from(unit.to_string()), &[*step], *times);
                if summed_early {
                    sum_up(&mut additions.added);
                }
            }
            let mut spread = BTreeMap::new();
            for (grain, changes) in additions.spread() {
                for Change { unit, day, sums } in changes {
                    let twice = spread.insert((grain.as_str(), unit.to_owned(), day), sums);
                    prop_assert_eq!(twice, None);
                }
            }
            prop_assert_eq!(spread, plainly(&rows));
        }
    }
}
