//! Taking a batch in: rows, versions, tallies, refusals and the audit entry stand or fall together.

use std::collections::{BTreeSet, HashMap, HashSet};

use diesel::prelude::*;
use serde_json::Value;

use super::formulas::FORMULAS;
use super::judging::{Bench, Judged, Sound, SoundStep};
use super::model::{Dossier, DossierRow, Stored};
use super::steps;
use super::unreadable::key;
use crate::auth::{Actor, Reach};
use crate::db::locks::{Lock, hold};
use crate::db::schema::{dossier_procedures, dossier_versions, dossiers};
use crate::db::types::Timestamp;
use crate::db::{AnyConnection, Db};
use crate::error::{Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::features::feeds::{
    self, Arrival, BatchBody, Counts, Feed, Manner, NewPush, Outcome, Refused,
};
use crate::features::units::{self, Directory};
use crate::ids::{DossierId, PushId, UnitId};
use crate::kpi::tally::{self, Additions};
use crate::text::fold;
use crate::{insert_many, kpi, upsert_many};

/// A whole push on the calling thread, from the bytes of its body: for jobs that have a thread of their own.
///
/// # Errors
/// Those of reading the body and of the database.
pub fn receive(
    db: &Db,
    actor: &Actor,
    reach: &Reach,
    now: Timestamp,
    body: &BatchBody,
    manner: Manner,
) -> Result<Outcome, Error> {
    let directory = db.read_here(units::directory)?;
    let bench = Bench {
        directory: &directory,
        reach,
        now,
        feed: None,
    };
    let batch = bench.own(body)?;
    db.write_here(|db| {
        let arrival = Arrival::default();
        take(db, actor, now, &directory, batch, manner, arrival)
    })
}

#[derive(Insertable)]
#[diesel(table_name = dossier_versions)]
#[diesel(treat_none_as_default_value = false)]
struct VersionRow {
    dossier_id: DossierId,
    version_number: i32,
    recorded_at: Timestamp,
    push_id: PushId,
    body: String,
}

/// A dossier that the batch changes: as it was before, and as the rows so far leave it.
struct Changed {
    before: Option<Box<Stored>>,
    now: Stored,
}

/// Rows as they were kept when they were refused, or as they were read from a file, each with its place in the push:
/// judged in the format of the arrival, and taken.
///
/// # Errors
/// Those of the database.
pub fn take_kept(
    db: &mut AnyConnection,
    (actor, reach): (&Actor, &Reach),
    now: Timestamp,
    feed: Option<&Feed>,
    kept: &[(u32, String)],
    manner: Manner,
    arrival: Arrival,
) -> Result<Outcome, Error> {
    let directory = units::directory(db)?;
    let bench = Bench {
        directory: &directory,
        reach,
        now,
        feed,
    };
    let batch = bench.kept(arrival.adapter, kept)?;
    take(db, actor, now, &directory, batch, manner, arrival)
}

pub(super) fn take(
    db: &mut AnyConnection,
    actor: &Actor,
    at: Timestamp,
    directory: &Directory,
    batch: Judged,
    manner: Manner,
    arrival: Arrival,
) -> Result<Outcome, Error> {
    let Judged {
        mut rows,
        steps,
        mut refused,
        totals,
        reachable,
    } = batch;
    hold(db, Lock::Tallies)?;
    let id = PushId::new();
    let mut steps = owned(db, steps, reachable.as_ref(), &mut refused)?;
    if manner.atomic && !refused.is_empty() {
        rows.clear();
        steps.clear();
    }
    let mut keys: Vec<String> = rows
        .iter()
        .map(|row| key(&row.dossier.source, &row.dossier.code))
        .collect();
    let known = known(db, &keys)?;
    let (mut counts, changed, versions) = sort_out(rows, &keys, known, &id, at)?;
    keys.extend(
        steps
            .iter_mut()
            .filter_map(|(_, one)| one.otherwise.natural_key.take()),
    );
    let steps = steps.into_iter().map(|(dossier, one)| (dossier, one.step));
    let steps = steps::plan(db, steps.collect(), directory, &id, at)?;
    counts.created += steps.created;
    counts.updated += steps.updated;
    counts.unchanged += steps.unchanged;
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

    add_to_tallies(db, &changed)?;
    remember_procedures(db, &changed)?;
    store(db, changed, &versions)?;
    steps.store(db)?;
    let push = NewPush {
        id: id.clone(),
        source_kind: "dossiers",
        actor,
        received_at: at,
        counts,
        status,
        arrival: Arrival { totals, ..arrival },
    };
    feeds::keep(db, push, &refused)?;
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    feeds::settle(db, "dossiers", &id, &keys, at)?;
    let entry = Entry {
        action: "dossiers.push",
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

/// The steps whose dossier is known and within reach; the others are refused.
fn owned(
    db: &mut AnyConnection,
    steps: Vec<SoundStep>,
    reachable: Option<&HashSet<UnitId>>,
    refused: &mut Vec<Refused>,
) -> Result<Vec<(DossierId, SoundStep)>, Error> {
    let Some(source) = steps.first().map(|one| one.step.source.clone()) else {
        return Ok(Vec::new());
    };
    let codes = steps.iter().map(|one| one.step.code.as_str()).collect();
    let owners = steps::owners(db, &source, &codes)?;
    let mut found = Vec::with_capacity(steps.len());
    for one in steps {
        match owners.get(&one.step.code) {
            Some((_, unit)) if reachable.is_some_and(|units| !units.contains(unit)) => {
                refused.push(Refused {
                    code: FieldCode::OutsideUnit,
                    ..one.otherwise
                });
            }
            Some((dossier, _)) => found.push((dossier.clone(), one)),
            None => refused.push(one.otherwise),
        }
    }
    Ok(found)
}

/// The stored dossiers with these keys.
fn known(db: &mut AnyConnection, keys: &[String]) -> Result<HashMap<String, Stored>, Error> {
    const CHUNK: usize = 1_000;
    let mut by_source: HashMap<&str, Vec<&str>> = HashMap::new();
    for key in keys {
        if let Some((source, code)) = key.split_once('\t') {
            by_source.entry(source).or_default().push(code);
        }
    }
    let mut found = HashMap::new();
    for (source, codes) in by_source {
        for codes in codes.chunks(CHUNK) {
            let rows: Vec<DossierRow> = dossiers::table
                .filter(dossiers::source.eq(source))
                .filter(dossiers::code.eq_any(codes))
                .select(DossierRow::as_select())
                .load(db)?;
            found.extend(
                rows.into_iter()
                    .map(|row| (key(&row.source, &row.code), Stored::from(row))),
            );
        }
    }
    Ok(found)
}

type SortedOut = (Counts, Vec<Changed>, Vec<VersionRow>);

/// Says of each row whether it is new, newer, the same or stale, in the order in which they came.
fn sort_out(
    rows: Vec<Sound>,
    keys: &[String],
    mut known: HashMap<String, Stored>,
    push: &PushId,
    at: Timestamp,
) -> Result<SortedOut, Error> {
    let mut counts = Counts::default();
    let mut changed: Vec<Changed> = Vec::with_capacity(rows.len());
    let mut places: HashMap<&str, usize> = HashMap::with_capacity(rows.len());
    let mut versions = Vec::with_capacity(rows.len());
    for (sound, key) in rows.into_iter().zip(keys) {
        let place = places.get(key.as_str()).copied();
        let present = place.and_then(|place| changed.get_mut(place));
        let checked = match (&present, known.get(key)) {
            (Some(Changed { now, .. }), _) | (None, Some(now)) => now.dossier.compliance.as_ref(),
            (None, None) => None,
        };
        let Sound { dossier, version } = sound.keeping(checked)?;
        let version_number = match (&present, known.get(key)) {
            (Some(Changed { now, .. }), _) | (None, Some(now)) => {
                if dossier.source_updated_at < now.dossier.source_updated_at {
                    counts.stale += 1;
                    continue;
                }
                // A sender that gives no time of change gets ours: that alone is no change.
                if (Dossier {
                    source_updated_at: now.dossier.source_updated_at,
                    ..dossier.clone()
                }) == now.dossier
                {
                    counts.unchanged += 1;
                    continue;
                }
                counts.updated += 1;
                now.version_number + 1
            }
            (None, None) => {
                counts.created += 1;
                1
            }
        };
        let id = match present {
            Some(one) => {
                one.now.dossier = dossier;
                one.now.version_number = version_number;
                one.now.id.clone()
            }
            None => {
                let before = known.remove(key).map(Box::new);
                let id = before
                    .as_ref()
                    .map_or_else(DossierId::new, |stored| stored.id.clone());
                let now = Stored {
                    id: id.clone(),
                    version_number,
                    dossier,
                };
                places.insert(key, changed.len());
                changed.push(Changed { before, now });
                id
            }
        };
        versions.push(VersionRow {
            dossier_id: id,
            version_number,
            recorded_at: at,
            push_id: push.clone(),
            body: version,
        });
    }
    Ok((counts, changed, versions))
}

/// Takes away what each row's former state added and adds the new.
fn add_to_tallies(db: &mut AnyConnection, changed: &[Changed]) -> Result<(), Error> {
    for formula in FORMULAS {
        let settings: Value = kpi::current_settings(db, formula.definition())?.settings;
        let mut additions = Additions::default();
        for Changed { before, now } in changed {
            if let Some(before) = before {
                additions.add(
                    &before.dossier.unit_id,
                    &formula.steps(&before.dossier, &settings),
                    -1,
                );
            }
            additions.add(
                &now.dossier.unit_id,
                &formula.steps(&now.dossier, &settings),
                1,
            );
        }
        tally::apply(db, formula.definition().code, additions)?;
    }
    Ok(())
}

fn remember_procedures(db: &mut AnyConnection, changed: &[Changed]) -> Result<(), Error> {
    let mut named: BTreeSet<(&str, &str)> = changed
        .iter()
        .map(|one| {
            (
                one.now.dossier.procedure_code.as_str(),
                one.now.dossier.procedure_name.as_str(),
            )
        })
        .collect();
    let codes: BTreeSet<&str> = named.iter().map(|(code, _)| *code).collect();
    let known: Vec<(String, String)> = dossier_procedures::table
        .filter(dossier_procedures::code.eq_any(codes))
        .select((dossier_procedures::code, dossier_procedures::name))
        .load(db)?;
    for (code, name) in &known {
        named.remove(&(code.as_str(), name.as_str()));
    }
    for (code, name) in named {
        diesel::insert_into(dossier_procedures::table)
            .values((
                dossier_procedures::code.eq(code),
                dossier_procedures::name.eq(name),
                dossier_procedures::search.eq(fold(&format!("{code} {name}"))),
            ))
            .execute(db)?;
    }
    Ok(())
}

fn store(
    db: &mut AnyConnection,
    changed: Vec<Changed>,
    versions: &[VersionRow],
) -> Result<(), Error> {
    // In the order of their ids, as they were made, so that they are appended to the end of the table.
    let mut new = Vec::with_capacity(changed.len());
    let mut known = Vec::new();
    for Changed { before, now } in changed {
        let list = if before.is_none() {
            &mut new
        } else {
            &mut known
        };
        list.push(now.into_row());
    }
    // Nobody else can have made them meanwhile: this transaction holds the lock on source rows.
    insert_many!(db, dossiers, new)?;
    upsert_many!(
        db,
        dossiers,
        known,
        26,
        on(source, code),
        set(
            procedure_code,
            procedure_name,
            field_code,
            service_level,
            channel,
            unit_id,
            status,
            submitted_at,
            received_at,
            due_at,
            finished_at,
            returned_at,
            refused_at,
            withdrawn_at,
            pauses,
            apologised_at,
            claims_late,
            source_updated_at,
            version_number,
            listed_day,
            running_due_day,
            compliance,
            claim_disagrees
        )
    )?;
    insert_many!(db, dossier_versions, versions)?;
    Ok(())
}
