//! The sums of steps, kept in the transaction that changes the rows.

use std::collections::{BTreeMap, HashMap, HashSet};

use diesel::prelude::*;

use super::cut::{Grain, Run};
use super::{Cut, Definition, Figure, Reason, Step, Sums};
use crate::db::AnyConnection;
use crate::db::schema::tallies;
use crate::db::types::Day;
use crate::error::Error;
use crate::ids::UnitId;
use crate::replace_many;

/// The tally of the whole department stands under this unit, so that it is read without summing over units.
const WHOLE: &str = "";

/// What a change adds to the tallies of one indicator, by unit and day. May be negative.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Additions {
    by_unit_and_day: HashMap<UnitId, BTreeMap<Day, Sums>>,
}

impl Additions {
    /// Adds `times` the steps of a row of `unit`; -1 takes away what a former state added.
    pub fn add(&mut self, unit: &UnitId, steps: &[Step], times: i64) {
        if steps.is_empty() {
            return;
        }
        if !self.by_unit_and_day.contains_key(unit) {
            self.by_unit_and_day.insert(unit.clone(), BTreeMap::new());
        }
        if let Some(days) = self.by_unit_and_day.get_mut(unit) {
            for step in steps {
                days.entry(step.day).or_default().add_step(step, times);
            }
        }
    }

    /// The rows of the table that change, with what is added to each: every unit and the whole, in every grain.
    fn spread(self) -> BTreeMap<(String, Grain), BTreeMap<Day, Sums>> {
        let mut rows: BTreeMap<(String, Grain), BTreeMap<Day, Sums>> = BTreeMap::new();
        for (unit, days) in self.by_unit_and_day {
            for grain in Grain::ALL {
                for key in [unit.as_str(), WHOLE] {
                    let of_key = rows.entry((key.to_owned(), grain)).or_default();
                    for (day, sums) in days.iter().filter(|(_, sums)| !sums.is_zero()) {
                        of_key.entry(grain.floor(*day)).or_default().add(sums);
                    }
                }
            }
        }
        for days in rows.values_mut() {
            days.retain(|_, sums| !sums.is_zero());
        }
        rows
    }
}

/// A row of the table.
#[derive(Queryable, Selectable, Insertable, Clone, Debug, PartialEq, Eq)]
#[diesel(table_name = tallies)]
#[diesel(treat_none_as_default_value = false)]
struct TallyRow {
    indicator_code: String,
    unit_id: String,
    grain: String,
    day: Day,
    numerator: i64,
    denominator: i64,
    counts: String,
}

impl TallyRow {
    fn new(indicator: &str, unit: &str, grain: Grain, day: Day, sums: &Sums) -> Self {
        Self {
            indicator_code: indicator.to_owned(),
            unit_id: unit.to_owned(),
            grain: grain.as_str().to_owned(),
            day,
            numerator: sums.numerator,
            denominator: sums.denominator,
            counts: write_counts(&sums.counts),
        }
    }
}

/// `{"late":9,"on_time":269}`, in the order of the reasons, so that equal counts are equal text.
fn write_counts(counts: &BTreeMap<Reason, i64>) -> String {
    let parts: Vec<String> = counts
        .iter()
        .map(|(reason, rows)| format!("\"{reason}\":{rows}"))
        .collect();
    format!("{{{}}}", parts.join(","))
}

fn read_sums(numerator: i64, denominator: i64, counts: &str) -> Result<Sums, Error> {
    let counts = serde_json::from_str(counts).map_err(Error::internal)?;
    Ok(Sums {
        numerator,
        denominator,
        counts,
    })
}

/// Adds to the tallies of an indicator. The caller holds [`Lock::Tallies`](crate::db::locks::Lock::Tallies).
///
/// # Errors
/// Those of the database.
pub fn apply(db: &mut AnyConnection, indicator: &str, additions: Additions) -> Result<(), Error> {
    let spread = additions.spread();
    let mut changed = Vec::new();
    for grain in Grain::ALL {
        let of_grain = || spread.iter().filter(|((_, of), _)| *of == grain);
        let days = || of_grain().flat_map(|(_, days)| days.keys().copied());
        let (Some(first), Some(last)) = (days().min(), days().max()) else {
            continue;
        };
        // One query for all units: it may read days that only other units have, which costs less than asking for each.
        let units = of_grain().map(|((unit, _), _)| unit);
        let present: Vec<(String, Day, i64, i64, String)> = tallies::table
            .filter(tallies::indicator_code.eq(indicator))
            .filter(tallies::unit_id.eq_any(units))
            .filter(tallies::grain.eq(grain.as_str()))
            .filter(tallies::day.ge(first))
            .filter(tallies::day.le(last))
            .select((
                tallies::unit_id,
                tallies::day,
                tallies::numerator,
                tallies::denominator,
                tallies::counts,
            ))
            .load(db)?;
        let present: HashMap<(&str, Day), (i64, i64, &str)> = present
            .iter()
            .map(|(unit, day, numerator, denominator, counts)| {
                let sums = (*numerator, *denominator, counts.as_str());
                ((unit.as_str(), *day), sums)
            })
            .collect();
        for ((unit, _), days) in of_grain() {
            for (day, added) in days {
                let mut sums = added.clone();
                if let Some((numerator, denominator, counts)) = present.get(&(unit.as_str(), *day))
                {
                    sums.add(&read_sums(*numerator, *denominator, counts)?);
                }
                changed.push(TallyRow::new(indicator, unit, grain, *day, &sums));
            }
        }
    }
    replace_many!(
        db,
        tallies,
        changed,
        7,
        on(indicator_code, unit_id, grain, day),
        set(numerator, denominator, counts)
    )?;
    Ok(())
}

/// Replaces all tallies of an indicator by `additions`, a recount from the rows.
///
/// # Errors
/// Those of the database.
pub fn replace(db: &mut AnyConnection, indicator: &str, additions: Additions) -> Result<(), Error> {
    diesel::delete(tallies::table.filter(tallies::indicator_code.eq(indicator))).execute(db)?;
    apply(db, indicator, additions)
}

/// A tally that is not what a recount from the rows gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Unit (empty: the whole), grain and first day.
    pub at: (String, String, Day),
    /// What is stored: numerator, denominator, counts.
    pub stored: Option<(i64, i64, String)>,
    /// What a recount gives.
    pub recounted: Option<(i64, i64, String)>,
}

/// Compares the tallies of an indicator with a recount from the rows.
///
/// # Errors
/// Those of the database.
pub fn verify(
    db: &mut AnyConnection,
    indicator: &str,
    recount: Additions,
) -> Result<Vec<Difference>, Error> {
    let stored: Vec<TallyRow> = tallies::table
        .filter(tallies::indicator_code.eq(indicator))
        .select(TallyRow::as_select())
        .load(db)?;
    let mut stored: BTreeMap<_, _> = stored
        .into_iter()
        // A day whose rows have all moved elsewhere keeps a row of zeros; a recount has none.
        .filter(|row| row.numerator != 0 || row.denominator != 0 || row.counts != "{}")
        .map(|row| {
            (
                (row.unit_id, row.grain, row.day),
                (row.numerator, row.denominator, row.counts),
            )
        })
        .collect();
    let mut differences = Vec::new();
    for ((unit, grain), days) in recount.spread() {
        for (day, sums) in days {
            let at = (unit.clone(), grain.as_str().to_owned(), day);
            let recounted = Some((sums.numerator, sums.denominator, write_counts(&sums.counts)));
            let stored = stored.remove(&at);
            if stored != recounted {
                differences.push(Difference {
                    at,
                    stored,
                    recounted,
                });
            }
        }
    }
    differences.extend(stored.into_iter().map(|(at, stored)| Difference {
        at,
        stored: Some(stored),
        recounted: None,
    }));
    Ok(differences)
}

/// The units that have rows of an indicator of their own.
///
/// # Errors
/// Those of the database.
pub fn units(db: &mut AnyConnection, indicator: &str) -> Result<HashSet<UnitId>, Error> {
    let units: Vec<String> = tallies::table
        .filter(tallies::indicator_code.eq(indicator))
        .filter(tallies::grain.eq(Grain::Year.as_str()))
        .filter(tallies::unit_id.ne(WHOLE))
        .select(tallies::unit_id)
        .distinct()
        .load(db)?;
    Ok(units.into_iter().map(UnitId::from).collect())
}

/// The figures of an indicator over several runs of days, for these units (none: the whole department). However many
/// runs there are, each grain is read once.
///
/// # Errors
/// Those of the database.
pub fn figures(
    db: &mut AnyConnection,
    indicator: &Definition,
    units: Option<&HashSet<UnitId>>,
    cuts: &[Cut],
) -> Result<Vec<Figure>, Error> {
    let parts: Vec<[Vec<Run>; 2]> = cuts
        .iter()
        .map(|cut| [cut.before().runs(), cut.runs()])
        .collect();
    let mut sums: BTreeMap<(Grain, Day), Sums> = BTreeMap::new();
    for grain in Grain::ALL {
        let runs = || {
            parts
                .iter()
                .flatten()
                .flatten()
                .filter(|run| run.grain == grain)
        };
        let (Some(from), Some(to)) = (
            runs().map(|run| run.from).min(),
            runs().map(|run| run.to).max(),
        ) else {
            continue;
        };
        for (day, row) in load(db, indicator.code, units, Run { grain, from, to })? {
            sums.entry((grain, day)).or_default().add(&row);
        }
    }
    let total = |runs: &[Run]| {
        let mut total = Sums::default();
        for Run { grain, from, to } in runs {
            for (_, row) in sums.range((*grain, *from)..(*grain, *to)) {
                total.add(row);
            }
        }
        total
    };
    Ok(parts
        .iter()
        .map(|[before, within]| Figure::new(indicator, &total(before), &total(within)))
        .collect())
}

fn load(
    db: &mut AnyConnection,
    indicator: &str,
    units: Option<&HashSet<UnitId>>,
    run: Run,
) -> Result<Vec<(Day, Sums)>, Error> {
    let rows = tallies::table
        .filter(tallies::indicator_code.eq(indicator))
        .filter(tallies::grain.eq(run.grain.as_str()))
        .filter(tallies::day.ge(run.from))
        .filter(tallies::day.lt(run.to))
        .select((
            tallies::day,
            tallies::numerator,
            tallies::denominator,
            tallies::counts,
        ));
    let rows: Vec<(Day, i64, i64, String)> = match units {
        None => rows.filter(tallies::unit_id.eq(WHOLE)).load(db)?,
        Some(units) => rows.filter(tallies::unit_id.eq_any(units)).load(db)?,
    };
    rows.into_iter()
        .map(|(day, numerator, denominator, counts)| {
            Ok((day, read_sums(numerator, denominator, &counts)?))
        })
        .collect()
}

/// The figures of every unit that has rows.
///
/// # Errors
/// Those of the database.
pub fn by_unit(
    db: &mut AnyConnection,
    indicator: &Definition,
    cut: Cut,
) -> Result<HashMap<UnitId, Figure>, Error> {
    let mut sums: [HashMap<UnitId, Sums>; 2] = Default::default();
    for (part, cut) in sums.iter_mut().zip([cut.before(), cut]) {
        for Run { grain, from, to } in cut.runs() {
            let rows: Vec<(UnitId, i64, i64, String)> = tallies::table
                .filter(tallies::indicator_code.eq(indicator.code))
                .filter(tallies::unit_id.ne(WHOLE))
                .filter(tallies::grain.eq(grain.as_str()))
                .filter(tallies::day.ge(from))
                .filter(tallies::day.lt(to))
                .select((
                    tallies::unit_id,
                    tallies::numerator,
                    tallies::denominator,
                    tallies::counts,
                ))
                .load(db)?;
            for (unit, numerator, denominator, counts) in rows {
                part.entry(unit)
                    .or_default()
                    .add(&read_sums(numerator, denominator, &counts)?);
            }
        }
    }
    let [mut before, within] = sums;
    let units: HashSet<UnitId> = before.keys().chain(within.keys()).cloned().collect();
    Ok(units
        .into_iter()
        .map(|unit| {
            let figure = Figure::new(
                indicator,
                &before.remove(&unit).unwrap_or_default(),
                within.get(&unit).unwrap_or(&Sums::default()),
            );
            (unit, figure)
        })
        .collect())
}
