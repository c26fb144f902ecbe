//! Taking a batch in: rows, versions, tallies, refusals and the audit entry stand or fall together.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;
use serde_json::Value;

use super::formulas::FORMULAS;
use super::incoming::Judge;
use super::model::{Compliance, Dossier, DossierRow, Stored};
use super::unreadable::key;
use crate::auth::{Actor, Reach};
use crate::db::locks::{Lock, hold};
use crate::db::schema::{dossier_procedures, dossier_versions, dossiers};
use crate::db::types::Timestamp;
use crate::db::{AnyConnection, Db};
use crate::error::Error;
use crate::features::audit_log::{self, Entry};
use crate::features::feeds::{
    self, BatchBody, Counts, Manner, NewPush, Outcome, Refused, read_rows,
};
use crate::features::units::{self, Directory};
use crate::ids::{DossierId, PushId};
use crate::kpi::tally::{self, Additions};
use crate::text::fold;
use crate::{insert_many, kpi, upsert_many};

/// A batch whose rows have been judged.
#[derive(Default)]
pub(super) struct Judged {
    rows: Vec<Sound>,
    refused: Vec<Refused>,
}

/// A row that may go in.
struct Sound {
    dossier: Dossier,
    /// What its version says: written before the transaction, in which others wait for the one writer.
    version: String,
}

impl Sound {
    fn new(dossier: Dossier) -> Result<Self, Error> {
        let mut version = Vec::with_capacity(VERSION_BYTES);
        serde_json::to_writer(&mut version, &dossier).map_err(Error::internal)?;
        let version = String::from_utf8(version).map_err(Error::internal)?;
        Ok(Self { dossier, version })
    }

    /// A sender that says nothing of our check takes nothing away from it.
    fn keeping(self, checked: Option<&Compliance>) -> Result<Self, Error> {
        match (&self.dossier.compliance, checked) {
            (None, Some(checked)) => Self::new(Dossier {
                compliance: Some(checked.clone()),
                ..self.dossier
            }),
            _ => Ok(self),
        }
    }
}

/// Judges every row of a batch. Costs no connection: call it before one is taken.
pub(super) fn judge(
    directory: &Directory,
    reach: &Reach,
    now: Timestamp,
    body: &BatchBody,
) -> Result<Judged, Error> {
    let mut judge = Judge::new(directory, directory.reachable(reach), now);
    let mut batch = Judged::default();
    for (index, raw) in read_rows(body)?.into_iter().enumerate() {
        match judge.row(u32::try_from(index).unwrap_or(u32::MAX), raw) {
            Ok(dossier) => batch.rows.push(Sound::new(dossier)?),
            Err(refused) => batch.refused.push(refused),
        }
    }
    Ok(batch)
}

/// A batch of one dossier that we ourselves have something to say of.
pub(super) fn of_one(dossier: Dossier) -> Result<Judged, Error> {
    Ok(Judged {
        rows: vec![Sound::new(dossier)?],
        refused: Vec::new(),
    })
}

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
    let batch = judge(&directory, reach, now, body)?;
    db.write_here(|db| take(db, actor, now, batch, manner))
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

/// What a version takes as JSON, mostly: text that grows is copied again and again.
const VERSION_BYTES: usize = 800;

/// A dossier that the batch changes: as it was before, and as the rows so far leave it.
struct Changed {
    before: Option<Box<Stored>>,
    now: Stored,
}

pub(super) fn take(
    db: &mut AnyConnection,
    actor: &Actor,
    at: Timestamp,
    batch: Judged,
    manner: Manner,
) -> Result<Outcome, Error> {
    let Judged { rows, refused } = batch;
    hold(db, Lock::Tallies)?;
    let id = PushId::new();
    let given_up = manner.atomic && !refused.is_empty();
    let rows = if given_up { Vec::new() } else { rows };
    let keys: Vec<String> = rows
        .iter()
        .map(|row| key(&row.dossier.source, &row.dossier.code))
        .collect();
    let known = known(db, &keys)?;
    let (mut counts, changed, versions) = sort_out(rows, &keys, known, &id, at)?;
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
    let push = NewPush {
        id: id.clone(),
        source_kind: "dossiers",
        actor,
        received_at: at,
        counts,
        status,
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
        25,
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
            compliance
        )
    )?;
    insert_many!(db, dossier_versions, versions)?;
    Ok(())
}
