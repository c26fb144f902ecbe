//! What wants attention, most pressing first. Only what somebody can act on.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use utoipa::ToSchema;

use super::board::ObjectiveRow;
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::indicators::{Verdict, indicators};
use crate::features::plans::{Plan, PlanStatus};
use crate::features::units::{self, Directory};
use crate::ids::{ObjectiveId, UnitId};
use crate::kpi::{self, Cut, Reason, tally};

/// How far ahead a promise counts as near.
const NEAR_WORKING_DAYS: u32 = 2;
/// A one-stop system that has sent nothing for so long is asked after.
const QUIET_SECONDS: i64 = 24 * 3600;

/// Something that wants attention.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Attention {
    /// The plan names targets that differ; these objectives cannot be judged until somebody decides.
    NeedsDecision {
        /// Which.
        objectives: Vec<ObjectiveId>,
    },
    /// These objectives miss their target and cannot reach it any more: corrective action.
    NotMet {
        /// Which.
        objectives: Vec<ObjectiveId>,
    },
    /// Dossiers that are open past their promise.
    Overdue {
        /// How many.
        rows: i64,
        /// Promised for this day or earlier.
        due_to: Day,
        /// In which units.
        units: Vec<UnitCount>,
    },
    /// Dossiers promised for the next two working days.
    DueSoon {
        /// How many.
        rows: i64,
        /// Promised for this day or later.
        due_from: Day,
        /// Promised for this day or earlier.
        due_to: Day,
        /// In which units.
        units: Vec<UnitCount>,
        /// Years that nobody has confirmed, on which the day rests.
        unconfirmed_years: Vec<i32>,
    },
    /// A source has sent nothing for more than a day; the figures that rest on it may still change.
    QuietSource {
        /// Which.
        source: &'static str,
        /// When it last sent something.
        last_push_at: Timestamp,
        /// The objectives that rest on it.
        objectives: Vec<ObjectiveId>,
    },
    /// Names in the plan that no unit bears.
    UnknownUnits {
        /// How many.
        names: usize,
    },
    /// The plan is not issued yet.
    NotIssued,
}

/// How many in a unit.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct UnitCount {
    /// The unit.
    unit_id: UnitId,
    /// Its name.
    #[schema(example = "NV Dược")]
    name: String,
    /// How many.
    rows: i64,
}

pub(super) fn attention(
    db: &mut AnyConnection,
    plan: &Plan,
    objectives: &[ObjectiveRow],
    now: Timestamp,
) -> Result<Vec<Attention>, Error> {
    let mut found = Vec::new();
    if matches!(plan.status, PlanStatus::Draft | PlanStatus::Submitted) {
        found.push(Attention::NotIssued);
    }
    for (verdict, make) in [
        (
            Verdict::NeedsDecision,
            (|objectives| Attention::NeedsDecision { objectives })
                as fn(Vec<ObjectiveId>) -> Attention,
        ),
        (Verdict::NotMet, |objectives| Attention::NotMet {
            objectives,
        }),
    ] {
        let these: Vec<ObjectiveId> = objectives
            .iter()
            .filter(|row| row.standing.verdict == verdict)
            .map(|row| row.id.clone())
            .collect();
        if !these.is_empty() {
            found.push(make(these));
        }
    }
    if chrono::Datelike::year(&now.day().date()) == plan.year {
        found.extend(promises(db, now)?);
    }
    found.extend(quiet_sources(objectives, now));
    let mut unknown: Vec<&str> = plan
        .objectives
        .iter()
        .flat_map(|objective| objective.all_names())
        .filter(|name| name.unit_id.is_none() && !name.group)
        .map(|name| name.name.as_str())
        .collect();
    unknown.sort_unstable();
    unknown.dedup();
    if !unknown.is_empty() {
        found.push(Attention::UnknownUnits {
            names: unknown.len(),
        });
    }
    Ok(found)
}

/// Rows past their promise, and those whose promise is near, of every indicator that knows open rows. No row is read:
/// an open row's step into "overdue" stands in the tallies from the day it is pushed.
fn promises(db: &mut AnyConnection, now: Timestamp) -> Result<Vec<Attention>, Error> {
    let today = now.day();
    let near = kpi::calendar(db)?
        .add_working_days(today.date(), NEAR_WORKING_DAYS)
        .map_err(Error::internal)?;
    let (near, unconfirmed_years) = (Day::from(near.value), near.unconfirmed_years);
    let directory = units::directory(db)?;
    let mut found = Vec::new();
    // The same dossiers may be counted in several ways; they are near their day only once.
    let mut sources = HashSet::new();
    for indicator in indicators()
        .filter(|one| one.definition.stocks.contains(&Reason::OpenOverdue))
        .filter(|one| sources.insert(one.source.kind()))
    {
        let mut overdue_at = |day: Day| -> Result<HashMap<UnitId, i64>, Error> {
            let figures = tally::by_unit(
                db,
                indicator.definition,
                Cut {
                    start: day,
                    end: day.plus(1),
                },
            )?;
            Ok(figures
                .into_iter()
                .map(|(unit, figure)| (unit, figure.count(Reason::OpenOverdue)))
                .collect())
        };
        let overdue = overdue_at(today)?;
        // What is promised for a day is overdue on the next.
        let mut soon = overdue_at(near.plus(1))?;
        for (unit, rows) in &overdue {
            *soon.entry(unit.clone()).or_default() -= rows;
        }
        let (rows, units) = by_unit(&directory, overdue);
        if rows > 0 {
            found.push(Attention::Overdue {
                rows,
                due_to: today.plus(-1),
                units,
            });
        }
        let (rows, units) = by_unit(&directory, soon);
        if rows > 0 {
            found.push(Attention::DueSoon {
                rows,
                due_from: today,
                due_to: near,
                units,
                unconfirmed_years: unconfirmed_years.clone(),
            });
        }
    }
    Ok(found)
}

/// The units that have any, the most first, with their sum.
fn by_unit(directory: &Directory, counts: HashMap<UnitId, i64>) -> (i64, Vec<UnitCount>) {
    let mut units: Vec<UnitCount> = counts
        .into_iter()
        .filter(|(_, rows)| *rows > 0)
        .map(|(unit_id, rows)| {
            let name = directory
                .get(&unit_id)
                .map(|unit| unit.short_name.clone())
                .unwrap_or_default();
            UnitCount {
                unit_id,
                name,
                rows,
            }
        })
        .collect();
    units.sort_by(|one, other| {
        other
            .rows
            .cmp(&one.rows)
            .then_with(|| one.name.cmp(&other.name))
    });
    (units.iter().map(|unit| unit.rows).sum(), units)
}

fn quiet_sources(objectives: &[ObjectiveRow], now: Timestamp) -> Vec<Attention> {
    let mut found: Vec<Attention> = Vec::new();
    for (row, fresh) in objectives
        .iter()
        .filter_map(|row| Some((row, row.freshness()?)))
    {
        let Some(last) = fresh
            .last_push_at
            .filter(|last| last.plus_seconds(QUIET_SECONDS) < now)
        else {
            continue;
        };
        let known = found.iter_mut().find_map(|one| match one {
            Attention::QuietSource {
                source, objectives, ..
            } if *source == fresh.source => Some(objectives),
            _ => None,
        });
        match known {
            Some(objectives) => objectives.push(row.id.clone()),
            None => found.push(Attention::QuietSource {
                source: fresh.source,
                last_push_at: last,
                objectives: vec![row.id.clone()],
            }),
        }
    }
    found
}
