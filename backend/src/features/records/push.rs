//! Taking a batch in: rows, versions, tallies, refusals and the audit entry stand or fall together.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::group;
use super::incoming::{Judge, Sound, objection};
use super::record::{Record, Stored};
use super::store;
use crate::auth::{Actor, Reach};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode};
use crate::features::audit_log::{self, Entry as AuditEntry};
use crate::features::feeds::{
    self, Arrival, BatchBody, Counts, Manner, NewPush, Outcome, Refused, Totals, TotalsCheck,
    read_batch,
};
use crate::features::units::{self, Directory};
use crate::ids::{PushId, RecordId};
use crate::kpi;
use crate::kpi::tally::{self, Additions};

/// A batch whose rows have been judged.
pub(super) struct Judged<R> {
    pub(super) judge: Judge,
    pub(super) rows: Vec<Sound<R>>,
    pub(super) refused: Vec<Refused>,
    /// What the sender counted, compared; none when it declared nothing.
    pub(super) totals: Option<TotalsCheck>,
}

/// Judges every row of a batch. Costs no connection: call it before one is taken.
pub(super) fn judge<R: Record>(
    directory: Directory,
    reach: &Reach,
    now: Timestamp,
    body: &BatchBody,
) -> Result<Judged<R>, Error> {
    let mut judge = Judge::new::<R>(directory, reach, now);
    let (mut rows, mut refused) = (Vec::new(), Vec::new());
    let batch = read_batch(body)?;
    let arrived = batch.rows.len();
    for (index, raw) in batch.rows.into_iter().enumerate() {
        match judge.row(u32::try_from(index).unwrap_or(u32::MAX), raw) {
            Ok(row) => rows.push(row),
            Err(row) => refused.push(row),
        }
    }
    let totals = batch
        .totals
        .map(|declared| TotalsCheck::new(declared, totals(arrived, &rows)));
    Ok(Judged {
        judge,
        rows,
        refused,
        totals,
    })
}

/// What arrived. Where a refused row stands is not known: it counts among the rows only.
fn totals<R: Record>(arrived: usize, rows: &[Sound<R>]) -> Totals {
    let mut totals = Totals {
        rows: u32::try_from(arrived).ok(),
        ..Totals::default()
    };
    for row in rows {
        let state = row.entry.state().as_str().to_owned();
        *totals.by_status.entry(state).or_default() += 1;
    }
    totals
}

/// A whole push from the bytes of its body, in the caller's transaction: for jobs and other features.
///
/// # Errors
/// Those of reading the body and of the database.
pub fn receive<R: Record>(
    db: &mut AnyConnection,
    actor: &Actor,
    reach: &Reach,
    now: Timestamp,
    body: &BatchBody,
    manner: Manner,
) -> Result<Outcome, Error> {
    let directory = units::directory(db)?;
    let batch = judge::<R>(directory, reach, now, body)?;
    take(db, actor, now, batch, manner, Arrival::default())
}

/// Rows that another feature read out of something else, each as [`RecordIn`](super::RecordIn) describes it: judged and
/// taken like any other.
///
/// # Errors
/// Those of the database.
pub fn take_rows<R: Record>(
    db: &mut AnyConnection,
    actor: &Actor,
    reach: &Reach,
    now: Timestamp,
    rows: &[Value],
    arrival: Arrival,
) -> Result<Outcome, Error> {
    let mut judge = Judge::new::<R>(units::directory(db)?, reach, now);
    let mut batch = (Vec::new(), Vec::new());
    for (index, row) in (0..).zip(rows) {
        match judge.row::<R>(index, &row.to_string()) {
            Ok(row) => batch.0.push(row),
            Err(row) => batch.1.push(row),
        }
    }
    let (sound, refused) = batch;
    let batch = Judged {
        judge,
        rows: sound,
        refused,
        totals: None,
    };
    take(db, actor, now, batch, Manner::default(), arrival)
}

/// A row that the batch changes: as it was before, and as the rows so far leave it.
struct Changed<R> {
    key: String,
    before: Option<Stored<R>>,
    now: Stored<R>,
    /// Every state on the way, the last one included.
    versions: Vec<Stored<R>>,
}

pub(super) fn take<R: Record>(
    db: &mut AnyConnection,
    actor: &Actor,
    at: Timestamp,
    batch: Judged<R>,
    manner: Manner,
    arrival: Arrival,
) -> Result<Outcome, Error> {
    let Judged {
        judge,
        mut rows,
        mut refused,
        totals,
    } = batch;
    hold(db, Lock::Tallies)?;
    let id = PushId::new();
    let keys: Vec<String> = rows.iter().map(|row| row.key.clone()).collect();
    let known = store::known::<R>(db, &keys)?.into_iter().collect();
    refused.extend(unfit(db, &judge, &mut rows)?);
    refused.extend(changed_meanwhile(&judge, &mut rows, &known));
    refused.sort_by_key(|row| row.index);
    if manner.atomic && !refused.is_empty() {
        rows.clear();
    }
    let settled: Vec<String> = rows.iter().map(|row| row.key.clone()).collect();
    let (mut counts, changed) = sort_out(rows, known);
    counts.rejected = u32::try_from(refused.len()).unwrap_or(u32::MAX);
    let status = counts.status();
    if manner.dry_run {
        return Ok(Outcome {
            id: None,
            status,
            counts,
            refused,
        });
    }

    let groups: BTreeSet<String> = changed
        .iter()
        .flat_map(|one| [Some(&one.now), one.before.as_ref()])
        .flatten()
        .filter_map(|stored| stored.entry.row.counted_with())
        .collect();
    let grouping = R::grouping();
    if let Some(grouping) = grouping {
        group::add_to_tallies(db, grouping, &groups, -1)?;
    }
    add_to_tallies(db, &changed)?;
    let counting: Vec<&R> = changed
        .iter()
        .filter(|one| one.now.entry.void_reason.is_none())
        .map(|one| &one.now.entry.row)
        .collect();
    R::taken(db, &counting)?;
    write(db, changed, at, &id)?;
    if let Some(grouping) = grouping {
        group::add_to_tallies(db, grouping, &groups, 1)?;
    }

    let push = NewPush {
        id: id.clone(),
        source_kind: R::KIND.as_str(),
        actor,
        received_at: at,
        counts,
        status,
        arrival: Arrival { totals, ..arrival },
    };
    feeds::keep(db, push, &refused)?;
    let settled: Vec<&str> = settled.iter().map(String::as_str).collect();
    feeds::settle(db, R::KIND.as_str(), &id, &settled, at)?;
    let entry = AuditEntry {
        action: R::PUSHED,
        subject_kind: "push",
        subject_id: id.0.clone(),
        detail: serde_json::to_value(counts).map_err(Error::internal)?,
    };
    audit_log::record(db, actor, at, entry)?;
    Ok(Outcome {
        id: Some(id),
        status,
        counts,
        refused,
    })
}

/// Takes out the rows that do not fit what the database holds besides rows.
fn unfit<R: Record>(
    db: &mut AnyConnection,
    judge: &Judge,
    rows: &mut Vec<Sound<R>>,
) -> Result<Vec<Refused>, Error> {
    let asked: Vec<&R> = rows
        .iter()
        .filter(|row| row.entry.void_reason.is_none())
        .map(|row| &row.entry.row)
        .collect();
    let mut objections = R::check_stored(db, &asked)?.into_iter();
    let mut refused = Vec::new();
    rows.retain(|row| {
        if row.entry.void_reason.is_some() {
            return true;
        }
        let objection = objections.next().flatten();
        let fits = objection.is_none();
        refused.extend(objection.map(|one| judge.refuse::<R>(row.index, &row.raw, one)));
        fits
    });
    Ok(refused)
}

/// Takes out the rows whose sender means another version than the one that is known.
fn changed_meanwhile<R: Record>(
    judge: &Judge,
    rows: &mut Vec<Sound<R>>,
    known: &HashMap<String, Stored<R>>,
) -> Vec<Refused> {
    let mut refused = Vec::new();
    rows.retain(|row| {
        let present = known
            .get(&row.key)
            .map_or(0, |stored| stored.version_number);
        let as_meant = row.if_version.is_none_or(|meant| meant == present);
        if !as_meant {
            let code = match row.if_version {
                Some(0) => FieldCode::Taken,
                _ => FieldCode::ChangedMeanwhile,
            };
            let field = match code {
                FieldCode::Taken => R::KEY[0],
                _ => "if_version",
            };
            refused.push(judge.refuse::<R>(row.index, &row.raw, objection(field, code)));
        }
        as_meant
    });
    refused
}

/// Says of each row whether it is new, newer, the same or stale, in the order in which they came.
fn sort_out<R: Record>(
    rows: Vec<Sound<R>>,
    mut known: HashMap<String, Stored<R>>,
) -> (Counts, Vec<Changed<R>>) {
    let mut counts = Counts::default();
    let mut changed: Vec<Changed<R>> = Vec::with_capacity(rows.len());
    let mut places: HashMap<String, usize> = HashMap::with_capacity(rows.len());
    for Sound { key, entry, .. } in rows {
        let place = places.get(&key).copied();
        let present = match place {
            Some(place) => changed.get(place).map(|one| &one.now),
            None => known.get(&key),
        };
        let (id, version_number) = match present {
            None => {
                counts.created += 1;
                (RecordId::new(), 1)
            }
            Some(now) if entry.source_updated_at < now.entry.source_updated_at => {
                counts.stale += 1;
                continue;
            }
            Some(now) => {
                // A sender that gives no time of change gets ours: that alone is no change.
                let mut same_time = entry.clone();
                same_time.source_updated_at = now.entry.source_updated_at;
                if same_time == now.entry {
                    counts.unchanged += 1;
                    continue;
                }
                counts.updated += 1;
                (now.id.clone(), now.version_number + 1)
            }
        };
        let now = Stored {
            id,
            version_number,
            entry,
        };
        match place.and_then(|place| changed.get_mut(place)) {
            Some(one) => {
                one.versions.push(now.clone());
                one.now = now;
            }
            None => {
                places.insert(key.clone(), changed.len());
                changed.push(Changed {
                    before: known.remove(&key),
                    versions: vec![now.clone()],
                    now,
                    key,
                });
            }
        }
    }
    (counts, changed)
}

/// Takes away what each row's former state added and adds the new.
fn add_to_tallies<R: Record>(db: &mut AnyConnection, changed: &[Changed<R>]) -> Result<(), Error> {
    for formula in R::formulas() {
        let definition = formula.definition();
        let settings = kpi::current_settings(db, definition)?.settings;
        let mut additions = Additions::default();
        for Changed { before, now, .. } in changed {
            for (stored, times) in [(before.as_ref(), -1), (Some(now), 1)] {
                let counted = stored.filter(|stored| stored.entry.void_reason.is_none());
                if let Some(Stored { entry, .. }) = counted {
                    additions.add(&entry.unit_id, &formula.steps(&entry.row, &settings), times);
                }
            }
        }
        tally::apply(db, definition.code, additions)?;
    }
    Ok(())
}

fn write<R: Record>(
    db: &mut AnyConnection,
    changed: Vec<Changed<R>>,
    at: Timestamp,
    push: &PushId,
) -> Result<(), Error> {
    let (mut new, mut known, mut versions) = (Vec::new(), Vec::new(), Vec::new());
    for Changed {
        key,
        before,
        now,
        versions: states,
    } in changed
    {
        for state in states {
            versions.push(state.into_rows(key.clone(), at, push)?.1);
        }
        let list = if before.is_none() {
            &mut new
        } else {
            &mut known
        };
        list.push(now.into_rows(key, at, push)?.0);
    }
    store::write(db, &new, &known, &versions)
}
