//! What was done on a dossier, as its sender reports it: the position and the unit that did it, never a person.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use serde::Serialize;
use utoipa::ToSchema;

use super::incoming::{CLOCK_SKEW_SECONDS, Objection, at, check_range, check_text};
use super::model::DossierStatus;
use crate::db::AnyConnection;
use crate::db::schema::{dossier_steps, dossiers};
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode};
use crate::features::units::Directory;
use crate::ids::{DossierId, PushId, UnitId};
use crate::upsert_many;

/// A step as an adapter reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepIn {
    pub(super) source: String,
    pub(super) code: String,
    pub(super) handled_at: Timestamp,
    pub(super) unit_name: String,
    pub(super) position: String,
    pub(super) text: String,
    pub(super) status: Option<DossierStatus>,
    pub(super) started_at: Option<Timestamp>,
    pub(super) due_at: Option<Timestamp>,
}

/// Far more than any promise is ahead.
const LATEST_PROMISE_SECONDS: i64 = 20 * 366 * 24 * 3600;

impl StepIn {
    /// Checks every field, of itself.
    pub(super) fn check(&self, now: Timestamp) -> Result<(), Objection> {
        for (field, text, longest) in [
            ("code", &self.code, 60),
            ("unit_name", &self.unit_name, 200),
            ("position", &self.position, 200),
        ] {
            check_text(field, text, longest, field == "code")?;
        }
        // Several lines are usual here.
        if self.text.chars().count() > 1000 {
            return Err(at("text", FieldCode::TooLong));
        }
        if self.text.contains('\0') {
            return Err(at("text", FieldCode::InvalidFormat));
        }
        let latest = now.plus_seconds(CLOCK_SKEW_SECONDS);
        check_range("handled_at", Some(self.handled_at), latest)?;
        check_range("started_at", self.started_at, latest)?;
        check_range(
            "due_at",
            self.due_at,
            now.plus_seconds(LATEST_PROMISE_SECONDS),
        )?;
        if self.started_at.is_some_and(|from| self.handled_at < from) {
            return Err(at("handled_at", FieldCode::ImpossibleDates));
        }
        Ok(())
    }
}

/// A step of a dossier.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct StepOut {
    /// When it was done.
    handled_at: Timestamp,
    /// Who did it, by the sender's name of the unit; empty when it named none.
    #[schema(example = "Phòng Nghiệp vụ Y")]
    unit_name: String,
    /// The same as a unit of the tree, where the name is known.
    unit_id: Option<UnitId>,
    /// In which position; empty when the sender named none.
    #[schema(example = "Chuyên viên")]
    position: String,
    /// What was done.
    #[schema(example = "Thẩm định hồ sơ")]
    text: String,
    /// How the dossier stood after it, where the sender says so.
    status: Option<DossierStatus>,
    /// When it was begun.
    started_at: Option<Timestamp>,
    /// By when it should have been done.
    due_at: Option<Timestamp>,
}

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = dossier_steps)]
#[diesel(treat_none_as_default_value = false)]
struct StepRow {
    dossier_id: DossierId,
    handled_at: Timestamp,
    unit_name: String,
    position: String,
    unit_id: Option<UnitId>,
    text: String,
    status: Option<DossierStatus>,
    started_at: Option<Timestamp>,
    due_at: Option<Timestamp>,
    recorded_at: Timestamp,
    push_id: PushId,
}

impl StepRow {
    fn says_the_same(&self, other: &Self) -> bool {
        self.text == other.text
            && self.status == other.status
            && self.started_at == other.started_at
            && self.due_at == other.due_at
    }
}

/// What is to be kept of steps: how many are new, say something new, say the same; and the rows.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) created: u32,
    pub(super) updated: u32,
    pub(super) unchanged: u32,
    rows: Vec<StepRow>,
}

impl Plan {
    /// Keeps the rows.
    pub(super) fn store(&self, db: &mut AnyConnection) -> Result<(), Error> {
        upsert_many!(
            db,
            dossier_steps,
            self.rows,
            11,
            on(dossier_id, handled_at, unit_name, position),
            set(
                unit_id,
                text,
                status,
                started_at,
                due_at,
                recorded_at,
                push_id
            )
        )?;
        Ok(())
    }
}

/// The dossiers that steps belong to, by code, and those of them that the sender may reach.
pub(super) fn owners(
    db: &mut AnyConnection,
    source: &str,
    codes: &HashSet<&str>,
) -> Result<HashMap<String, (DossierId, UnitId)>, Error> {
    const CHUNK: usize = 1_000;
    let codes: Vec<&str> = codes.iter().copied().collect();
    let mut found = HashMap::new();
    for codes in codes.chunks(CHUNK) {
        let rows: Vec<(String, DossierId, UnitId)> = dossiers::table
            .filter(dossiers::source.eq(source))
            .filter(dossiers::code.eq_any(codes))
            .select((dossiers::code, dossiers::id, dossiers::unit_id))
            .load(db)?;
        found.extend(rows.into_iter().map(|(code, id, unit)| (code, (id, unit))));
    }
    Ok(found)
}

/// Compares steps with those that are known; one with the same time, unit and position as a known one takes its place.
pub(super) fn plan(
    db: &mut AnyConnection,
    steps: Vec<(DossierId, StepIn)>,
    directory: &Directory,
    push: &PushId,
    now: Timestamp,
) -> Result<Plan, Error> {
    const CHUNK: usize = 500;
    let mut kept = Plan::default();
    let ids: HashSet<&DossierId> = steps.iter().map(|(id, _)| id).collect();
    let ids: Vec<&DossierId> = ids.into_iter().collect();
    let key = |row: &StepRow| {
        (
            row.dossier_id.clone(),
            row.handled_at,
            row.unit_name.clone(),
            row.position.clone(),
        )
    };
    let mut present = HashMap::new();
    for ids in ids.chunks(CHUNK) {
        let rows: Vec<StepRow> = dossier_steps::table
            .filter(dossier_steps::dossier_id.eq_any(ids))
            .select(StepRow::as_select())
            .load(db)?;
        present.extend(rows.into_iter().map(|row| (key(&row), row)));
    }
    let mut changed = HashMap::new();
    for (dossier_id, step) in steps {
        let StepIn {
            source: _,
            code: _,
            handled_at,
            unit_name,
            position,
            text,
            status,
            started_at,
            due_at,
        } = step;
        let row = StepRow {
            dossier_id,
            handled_at,
            unit_id: directory.find_named(&unit_name).map(|unit| unit.id.clone()),
            unit_name,
            position,
            text,
            status,
            started_at,
            due_at,
            recorded_at: now,
            push_id: push.clone(),
        };
        let key = key(&row);
        match present.get(&key) {
            Some(known) if known.says_the_same(&row) => {
                kept.unchanged += 1;
                continue;
            }
            Some(_) => kept.updated += 1,
            None => kept.created += 1,
        }
        present.insert(key.clone(), row.clone());
        changed.insert(key, row);
    }
    kept.rows = changed.into_values().collect();
    Ok(kept)
}

/// The steps of a dossier, oldest first.
pub(super) fn of(db: &mut AnyConnection, dossier: &DossierId) -> Result<Vec<StepOut>, Error> {
    let rows: Vec<StepRow> = dossier_steps::table
        .filter(dossier_steps::dossier_id.eq(dossier))
        .order((
            dossier_steps::handled_at,
            dossier_steps::unit_name,
            dossier_steps::position,
        ))
        .select(StepRow::as_select())
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let StepRow {
                dossier_id: _,
                handled_at,
                unit_name,
                position,
                unit_id,
                text,
                status,
                started_at,
                due_at,
                recorded_at: _,
                push_id: _,
            } = row;
            StepOut {
                handled_at,
                unit_name,
                unit_id,
                position,
                text,
                status,
                started_at,
                due_at,
            }
        })
        .collect())
}
