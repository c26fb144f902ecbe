//! Making the rows of plans ahead of time.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::watch;

use super::model::UpdatePlan;
use super::store;
use crate::auth::{Actor, Reach};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::feeds::Arrival;
use crate::features::records::{Found, starting, take_rows};
use crate::features::units::{self, Directory};
use crate::features::upkeep::{UpkeepActivity, UpkeepChannel, UpkeepItem};
use crate::ids::UnitId;
use crate::state::State;

/// Days for which rows are made ahead.
const AHEAD: i32 = 60;

/// Between two looks for a new day.
const LOOK_EVERY: Duration = Duration::from_secs(600);

/// Why a row is taken back that no plan wants any more.
const NOT_WANTED: &str = "Lịch cập nhật đã thay đổi";

/// The system of these rows, and who pushes them.
const SOURCE: &str = "update-plan";
const MAKER: &str = "Lịch cập nhật chuyên mục";

/// Makes rows each day until told to stop (or until nobody is left who could tell).
pub async fn run(state: State, mut stop: watch::Receiver<()>) {
    let mut made_on = None;
    loop {
        let now = state.clock.now();
        if made_on != Some(now.day()) {
            match state.db.write(move |db| make_ahead(db, now)).await {
                Ok(()) => made_on = Some(now.day()),
                Err(error) => log::warn!("Planned updates could not be made: {error:?}"),
            }
        }
        if tokio::time::timeout(LOOK_EVERY, stop.changed())
            .await
            .is_ok()
        {
            return;
        }
    }
}

/// Lets the rows of every section follow its plans.
///
/// # Errors
/// Those of the database.
pub fn make_ahead(db: &mut AnyConnection, now: Timestamp) -> Result<(), Error> {
    let plans = store::list(db)?;
    let sections: BTreeSet<(UpkeepChannel, String)> = plans
        .into_iter()
        .filter(|plan| plan.to_day >= now.day())
        .map(|plan| (plan.channel, plan.section))
        .collect();
    for (channel, section) in sections {
        follow(db, channel, &section, now)?;
    }
    Ok(())
}

/// Lets the rows of a section follow its plans: makes those that are wanted and not there, takes back those from tomorrow
/// on that no plan wants any more. Rows that are done, or somebody else's, stay as they are.
pub(super) fn follow(
    db: &mut AnyConnection,
    channel: UpkeepChannel,
    section: &str,
    now: Timestamp,
) -> Result<(), Error> {
    hold(db, Lock::Tallies)?;
    let plans = store::of_section(db, channel, section)?;
    let directory = units::directory(db)?;
    let wanted = wanted(&plans, now.day());
    let prefix = format!("{channel}\t{section}\t{}\t", UpkeepActivity::Update);
    let mut known = BTreeSet::new();
    let mut rows = Vec::new();
    for found in starting::<UpkeepItem>(db, &prefix)? {
        let day = found.row.scheduled_on;
        known.insert(day);
        let is_ours = found.source == SOURCE && found.row.done_on.is_none();
        if is_ours && day > now.day() {
            rows.extend(changed(found, wanted.get(&day), &directory, now)?);
        }
    }
    for (day, unit) in &wanted {
        if !known.contains(day) {
            rows.push(json!({
                "channel": channel, "section": section, "activity": UpkeepActivity::Update, "scheduled_on": day,
                "unit_code": code(&directory, unit.as_ref()), "source": SOURCE, "source_updated_at": now,
            }));
        }
    }
    if rows.is_empty() {
        return Ok(());
    }
    let actor = Actor::system(MAKER);
    let arrival = Arrival::default();
    let outcome = take_rows::<UpkeepItem>(db, &actor, &Reach::All, now, &rows, arrival)?;
    for refused in &outcome.refused {
        // Kept with the others that were refused, where somebody can mend and send them again.
        log::warn!("A planned update was not taken: {refused:?}");
    }
    Ok(())
}

/// The days from today on for which rows are wanted, each with the unit of the first plan that wants it.
fn wanted(plans: &[UpdatePlan], today: Day) -> BTreeMap<Day, Option<UnitId>> {
    let mut wanted = BTreeMap::new();
    for plan in plans {
        for day in plan.days(today, today.plus(AHEAD)) {
            wanted.entry(day).or_insert_with(|| plan.unit_id.clone());
        }
    }
    wanted
}

fn code<'a>(directory: &'a Directory, unit: Option<&UnitId>) -> Option<&'a str> {
    directory.get(unit?).map(|unit| unit.code.as_str())
}

/// A row of ours as its plans now want it; none when it is so already.
fn changed(
    found: Found<UpkeepItem>,
    wanted: Option<&Option<UnitId>>,
    directory: &Directory,
    now: Timestamp,
) -> Result<Option<Value>, Error> {
    let root = directory.root().map(|unit| unit.id.clone());
    let (unit, void_reason) = match wanted {
        Some(unit) => (unit.clone().or(root), None),
        None => (Some(found.unit_id.clone()), Some(NOT_WANTED.to_owned())),
    };
    // What a person took back stays so, such as on a holiday.
    let by_a_person = found
        .void_reason
        .as_deref()
        .is_some_and(|reason| reason != NOT_WANTED);
    let same = found.void_reason == void_reason && unit.as_ref() == Some(&found.unit_id);
    if same || by_a_person {
        return Ok(None);
    }
    let found = Found {
        void_reason,
        source_updated_at: now,
        ..found
    };
    Ok(Some(found.into_row(code(directory, unit.as_ref()))?))
}
