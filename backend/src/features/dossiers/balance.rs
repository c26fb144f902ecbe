//! Whether the dossiers of a year balance: what was there and what came is what was done, went away or is still there.
//!
//! The two sides come from different places: what came is counted from the dossiers themselves, the rest is read from the
//! tallies that the indicators use. A gap says that a figure lost or doubled rows.

use std::collections::HashMap;

use chrono::Datelike;
use diesel::prelude::*;
use serde::Serialize;
use utoipa::ToSchema;

use super::formulas::ON_TIME;
use super::model::DossierStatus;
use crate::auth::Reach;
use crate::db::AnyConnection;
use crate::db::schema::dossiers;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::units;
use crate::ids::UnitId;
use crate::kpi::{Cut, Figure, Reason, tally};

/// Whether the dossiers of a year balance.
#[derive(Debug, Serialize, ToSchema)]
pub struct Balance {
    /// The year.
    #[schema(example = "2025")]
    period: String,
    /// Up to when rows are counted.
    cut_off: Timestamp,
    /// All units that the caller may see, together.
    whole: Sides,
    /// Unit by unit, in the order of the tree; only those that have dossiers.
    units: Vec<UnitSides>,
}

/// The identity of one unit.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct UnitSides {
    /// The unit that works on them.
    unit_id: UnitId,
    /// Its two sides.
    sides: Sides,
}

/// Carried + received = finished + withdrawn + refused + open + paused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct Sides {
    /// Open or paused when the year began.
    #[schema(example = 40)]
    carried: i64,
    /// Received since.
    #[schema(example = 500)]
    received: i64,
    /// Finished with a result since.
    #[schema(example = 480)]
    finished: i64,
    /// Taken back since, of those that had been received.
    #[schema(example = 4)]
    withdrawn: i64,
    /// Refused since, of those that had been received.
    #[schema(example = 6)]
    refused: i64,
    /// Being worked on now.
    #[schema(example = 45)]
    open: i64,
    /// Waiting for the citizen now.
    #[schema(example = 5)]
    paused: i64,
    /// The left side less the right one; 0 when nothing was lost or doubled.
    #[schema(example = 0)]
    gap: i64,
}

impl Sides {
    fn new(
        carried: Option<&Figure>,
        now: Option<&Figure>,
        received: i64,
        [never_withdrawn, never_refused]: [i64; 2],
    ) -> Self {
        let count = |figure: Option<&Figure>, reasons: &[Reason]| -> i64 {
            let figure = figure.into_iter();
            figure
                .flat_map(|figure| reasons.iter().map(|reason| figure.count(*reason)))
                .sum()
        };
        let open = [Reason::OpenInTime, Reason::OpenOverdue];
        let mut sides = Self {
            carried: count(carried, &open) + count(carried, &[Reason::Paused]),
            received,
            finished: count(now, ON_TIME.counted),
            withdrawn: count(now, &[Reason::Withdrawn]) - never_withdrawn,
            refused: count(now, &[Reason::Refused]) - never_refused,
            open: count(now, &open),
            paused: count(now, &[Reason::Paused]),
            gap: 0,
        };
        let Self {
            carried,
            received,
            finished,
            withdrawn,
            refused,
            open,
            paused,
            gap: _,
        } = sides;
        sides.gap = carried + received - finished - withdrawn - refused - open - paused;
        sides
    }

    fn add(&mut self, other: &Self) {
        let Self {
            carried,
            received,
            finished,
            withdrawn,
            refused,
            open,
            paused,
            gap,
        } = other;
        self.carried += carried;
        self.received += received;
        self.finished += finished;
        self.withdrawn += withdrawn;
        self.refused += refused;
        self.open += open;
        self.paused += paused;
        self.gap += gap;
    }
}

/// The balance of the present year.
///
/// # Errors
/// Those of the database.
pub fn balance(db: &mut AnyConnection, reach: &Reach, now: Timestamp) -> Result<Balance, Error> {
    let today = now.day();
    let start = today.plus(-(today.date().ordinal0() as i32));
    let cut = Cut {
        start,
        end: today.plus(1),
    };
    let carried = tally::by_unit(db, &ON_TIME, Cut { start, end: start })?;
    let standing = tally::by_unit(db, &ON_TIME, cut)?;
    let received = received(db, cut)?;
    let never = never_received(db, cut)?;
    let directory = units::directory(db)?;
    let reachable = directory.reachable(reach);
    let mut whole = Sides::default();
    let mut found = Vec::new();
    for unit in directory.units() {
        let out_of_reach = reachable
            .as_ref()
            .is_some_and(|units| !units.contains(&unit.id));
        if out_of_reach {
            continue;
        }
        let sides = Sides::new(
            carried.get(&unit.id),
            standing.get(&unit.id),
            received.get(&unit.id).copied().unwrap_or_default(),
            never.get(&unit.id).copied().unwrap_or_default(),
        );
        if sides == Sides::default() {
            continue;
        }
        whole.add(&sides);
        found.push(UnitSides {
            unit_id: unit.id.clone(),
            sides,
        });
    }
    Ok(Balance {
        period: start.date().year().to_string(),
        cut_off: now,
        whole,
        units: found,
    })
}

/// Dossiers received in the period, by unit. A received dossier is listed on the day of its receipt.
fn received(db: &mut AnyConnection, cut: Cut) -> Result<HashMap<UnitId, i64>, Error> {
    let rows: Vec<(UnitId, i64)> = dossiers::table
        .filter(dossiers::listed_day.ge(cut.start))
        .filter(dossiers::listed_day.lt(cut.end))
        .filter(dossiers::received_at.is_not_null())
        .group_by(dossiers::unit_id)
        .select((dossiers::unit_id, diesel::dsl::count_star()))
        .load(db)?;
    Ok(rows.into_iter().collect())
}

/// Dossiers that were taken back or refused before anybody received them: they are on neither side.
fn never_received(db: &mut AnyConnection, cut: Cut) -> Result<HashMap<UnitId, [i64; 2]>, Error> {
    let mut found: HashMap<UnitId, [i64; 2]> = HashMap::new();
    for (place, status) in [DossierStatus::Withdrawn, DossierStatus::Refused]
        .into_iter()
        .enumerate()
    {
        let rows: Vec<(UnitId, i64)> = dossiers::table
            .filter(dossiers::listed_day.ge(cut.start))
            .filter(dossiers::listed_day.lt(cut.end))
            .filter(dossiers::received_at.is_null())
            .filter(dossiers::status.eq(status))
            .group_by(dossiers::unit_id)
            .select((dossiers::unit_id, diesel::dsl::count_star()))
            .load(db)?;
        for (unit, count) in rows {
            found.entry(unit).or_default()[place] = count;
        }
    }
    Ok(found)
}

/// Finished dossiers of a sender that it calls late and we do not, or the other way round; none when it claims nothing.
/// Of open ones nothing is compared: what they are changes by the day.
///
/// # Errors
/// Those of the database.
pub fn claims_disagree(db: &mut AnyConnection, source: &str) -> Result<Option<i64>, Error> {
    let claimed = |disagrees: bool| {
        dossiers::table
            .filter(dossiers::source.eq(source.to_owned()))
            .filter(dossiers::claim_disagrees.eq(disagrees))
    };
    let disagreeing: i64 = claimed(true).count().get_result(db)?;
    if disagreeing > 0 {
        return Ok(Some(disagreeing));
    }
    let any: bool = diesel::select(diesel::dsl::exists(claimed(false))).get_result(db)?;
    Ok(any.then_some(0))
}
