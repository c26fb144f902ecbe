//! The sums of steps, kept in the transaction that changes the rows.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write;

use diesel::prelude::*;

pub use super::additions::Additions;
use super::additions::{Change, WHOLE};
use super::cut::{Grain, Run};
use super::{Cut, Definition, Figure, Reason, Sums};
use crate::db::AnyConnection;
use crate::db::schema::tallies;
use crate::db::types::Day;
use crate::error::Error;
use crate::ids::UnitId;
use crate::replace_many;

/// A row of the table.
#[derive(Queryable, Selectable, Clone, Debug, PartialEq, Eq)]
#[diesel(table_name = tallies)]
struct TallyRow {
    unit_id: String,
    grain: String,
    day: Day,
    numerator: i64,
    denominator: i64,
    counts: String,
}

/// A row of the table as it is written.
#[derive(Insertable, Clone, Debug)]
#[diesel(table_name = tallies)]
#[diesel(treat_none_as_default_value = false)]
struct NewTally {
    indicator_code: String,
    unit_id: String,
    grain: &'static str,
    day: Day,
    numerator: i64,
    denominator: i64,
    counts: String,
}

/// `{"late":9,"on_time":269}`, in the order of the reasons, so that equal counts are equal text.
fn write_counts(counts: &BTreeMap<Reason, i64>) -> String {
    let mut text = String::with_capacity(24 * counts.len() + 2);
    for (reason, rows) in counts {
        let before = if text.is_empty() { '{' } else { ',' };
        // Writing to a text cannot fail.
        let _ = write!(text, "{before}\"{reason}\":{rows}");
    }
    if text.is_empty() {
        text.push('{');
    }
    text.push('}');
    text
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
    for (grain, changes) in &spread {
        let present = present(db, indicator, *grain, changes)?;
        for Change { unit, day, sums } in changes {
            let mut sums = sums.clone();
            if let Some(present) = present.get(&(*unit, *day)) {
                sums.add(present);
            }
            changed.push(NewTally {
                indicator_code: indicator.to_owned(),
                unit_id: (*unit).to_owned(),
                grain: grain.as_str(),
                day: *day,
                numerator: sums.numerator,
                denominator: sums.denominator,
                counts: write_counts(&sums.counts),
            });
        }
    }
    replace_many!(
        db,
        tallies,
        changed,
        on(indicator_code: Text, unit_id: Text, grain: Text, day: Integer),
        set(numerator: BigInt, denominator: BigInt, counts: Text)
    )?;
    Ok(())
}

/// The rows of a grain that stand where something is added, by unit and day.
fn present<'a>(
    db: &mut AnyConnection,
    indicator: &str,
    grain: Grain,
    changes: &[Change<'a>],
) -> Result<HashMap<(&'a str, Day), Sums>, Error> {
    let days = || changes.iter().map(|change| change.day);
    let (Some(first), Some(last)) = (days().min(), days().max()) else {
        return Ok(HashMap::new());
    };
    let mut units: Vec<&str> = changes.iter().map(|change| change.unit).collect();
    // In the order of units, so that each stands together.
    units.dedup();
    // One query for all units: it may read days that only other units have, which costs less than asking for each.
    let rows: Vec<(String, Day, i64, i64, String)> = tallies::table
        .filter(tallies::indicator_code.eq(indicator))
        .filter(tallies::unit_id.eq_any(&units))
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
    let known: HashMap<&str, &'a str> = units.iter().map(|unit| (*unit, *unit)).collect();
    let mut found = HashMap::with_capacity(rows.len());
    for (unit, day, numerator, denominator, counts) in &rows {
        if let Some(unit) = known.get(unit.as_str()) {
            found.insert((*unit, *day), read_sums(*numerator, *denominator, counts)?);
        }
    }
    Ok(found)
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
    for (grain, changes) in recount.spread() {
        for Change { unit, day, sums } in changes {
            let at = (unit.to_owned(), grain.as_str().to_owned(), day);
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
    let mut figures = figures_together(db, &[(indicator, cuts)], units)?;
    Ok(figures.pop().unwrap_or_default())
}

/// [`figures`] of several indicators: however many there are, each grain is read once.
///
/// # Errors
/// Those of the database.
pub fn figures_together(
    db: &mut AnyConnection,
    asked: &[(&Definition, &[Cut])],
    units: Option<&HashSet<UnitId>>,
) -> Result<Vec<Vec<Figure>>, Error> {
    let parts: Vec<Vec<[Vec<Run>; 2]>> = asked
        .iter()
        .map(|(_, cuts)| {
            let parts = cuts.iter().map(|cut| [cut.before().runs(), cut.runs()]);
            parts.collect()
        })
        .collect();
    let codes: Vec<&str> = asked.iter().map(|(indicator, _)| indicator.code).collect();
    let mut sums: BTreeMap<(Grain, usize, Day), Sums> = BTreeMap::new();
    for grain in Grain::ALL {
        let runs = || {
            let all = parts.iter().flatten().flatten().flatten();
            all.filter(|run| run.grain == grain)
        };
        let (Some(from), Some(to)) = (
            runs().map(|run| run.from).min(),
            runs().map(|run| run.to).max(),
        ) else {
            continue;
        };
        for (place, day, row) in load(db, &codes, units, Run { grain, from, to })? {
            sums.entry((grain, place, day)).or_default().add(&row);
        }
    }
    let total = |place: usize, runs: &[Run]| {
        let mut total = Sums::default();
        for Run { grain, from, to } in runs {
            for (_, row) in sums.range((*grain, place, *from)..(*grain, place, *to)) {
                total.add(row);
            }
        }
        total
    };
    let figures = asked.iter().zip(&parts).enumerate();
    Ok(figures
        .map(|(place, ((indicator, _), parts))| {
            parts
                .iter()
                .map(|[before, within]| {
                    Figure::new(indicator, &total(place, before), &total(place, within))
                })
                .collect()
        })
        .collect())
}

/// The rows of a run, each with the place of its indicator among `codes`.
fn load(
    db: &mut AnyConnection,
    codes: &[&str],
    units: Option<&HashSet<UnitId>>,
    run: Run,
) -> Result<Vec<(usize, Day, Sums)>, Error> {
    let mut query = tallies::table
        .filter(tallies::grain.eq(run.grain.as_str()))
        .filter(tallies::day.ge(run.from))
        .filter(tallies::day.lt(run.to))
        .select((
            tallies::indicator_code,
            tallies::day,
            tallies::numerator,
            tallies::denominator,
            tallies::counts,
        ))
        .into_boxed();
    // Programs ask for one indicator far more often than for several: that statement stays prepared.
    query = match codes {
        [code] => query.filter(tallies::indicator_code.eq(*code)),
        codes => query.filter(tallies::indicator_code.eq_any(codes)),
    };
    query = match units {
        None => query.filter(tallies::unit_id.eq(WHOLE)),
        Some(units) => query.filter(tallies::unit_id.eq_any(units)),
    };
    let rows: Vec<(String, Day, i64, i64, String)> = query.load(db)?;
    let mut found = Vec::with_capacity(rows.len());
    for (code, day, numerator, denominator, counts) in rows {
        if let Some(place) = codes.iter().position(|one| *one == code) {
            found.push((place, day, read_sums(numerator, denominator, &counts)?));
        }
    }
    Ok(found)
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
