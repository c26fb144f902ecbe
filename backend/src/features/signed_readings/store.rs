//! Signed readings, their steps and restatements in the database.

use std::collections::HashSet;

use diesel::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::model::{
    Basis, ReadingStatus, Restatement, RestatementOutcome, Scope, Seal, SignedReading, Signer,
    SigningStep, StepTaken,
};
use crate::below;
use crate::db::AnyConnection;
use crate::db::schema::{restatements, signed_reading_steps, signed_readings};
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::indicators::Verdict;
use crate::http::Cursor;
use crate::ids::{ObjectiveId, RestatementId, SignedReadingId, UnitId};
use crate::kpi::{self, ManualReading};

fn to_json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(Error::internal)
}

fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(Error::internal)
}

/// The typed readings that a figure is; none for a computed one.
fn manual_json(readings: &[ManualReading]) -> Result<Option<String>, Error> {
    (!readings.is_empty())
        .then(|| to_json(&readings))
        .transpose()
}

#[derive(Queryable, Selectable, Insertable, AsChangeset, Clone, Debug)]
#[diesel(table_name = signed_readings)]
#[diesel(treat_none_as_null = true)]
struct ReadingRow {
    id: SignedReadingId,
    indicator_code: String,
    unit_id: String,
    unit_ids: Option<String>,
    period: String,
    through_day: Day,
    status: ReadingStatus,
    as_of: Timestamp,
    numerator: i64,
    denominator: i64,
    counts: String,
    formula: String,
    settings_version: i32,
    settings: String,
    calendar_version: String,
    objective_id: Option<ObjectiveId>,
    target: Option<String>,
    verdict: Option<Verdict>,
    provisional: bool,
    source_last_push_at: Option<Timestamp>,
    row_count: i32,
    rows_digest: String,
    submitted_by: String,
    submitted_by_name: String,
    submitted_at: Timestamp,
    approved_by: Option<String>,
    approved_by_name: Option<String>,
    approved_at: Option<Timestamp>,
    revision: i32,
    manual: Option<String>,
}

impl ReadingRow {
    fn new(reading: &SignedReading) -> Result<Self, Error> {
        let SignedReading {
            id,
            scope,
            status,
            basis,
            seal,
            objective_id,
            provisional,
            source_last_push_at,
            submitted,
            approved,
            revision,
        } = reading;
        let units = scope.units.as_ref().map(|units| {
            let mut units: Vec<&UnitId> = units.iter().collect();
            units.sort_unstable();
            to_json(&units)
        });
        Ok(Self {
            id: id.clone(),
            indicator_code: scope.indicator_code.clone(),
            unit_id: scope
                .unit
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            unit_ids: units.transpose()?,
            period: scope.period.to_string(),
            through_day: scope.through,
            status: *status,
            as_of: basis.as_of,
            numerator: basis.numerator,
            denominator: basis.denominator,
            counts: to_json(&basis.counts)?,
            formula: basis.formula.clone(),
            settings_version: basis.settings_version,
            settings: basis.settings.to_string(),
            calendar_version: basis.calendar_version.clone(),
            objective_id: objective_id.clone(),
            target: scope.target.as_ref().map(to_json).transpose()?,
            verdict: basis.verdict,
            provisional: *provisional,
            source_last_push_at: *source_last_push_at,
            row_count: seal.rows,
            rows_digest: seal.digest.clone(),
            submitted_by: submitted.id.clone(),
            submitted_by_name: submitted.name.clone(),
            submitted_at: submitted.at,
            approved_by: approved.as_ref().map(|by| by.id.clone()),
            approved_by_name: approved.as_ref().map(|by| by.name.clone()),
            approved_at: approved.as_ref().map(|by| by.at),
            revision: *revision,
            manual: manual_json(&basis.manual)?,
        })
    }

    fn into_reading(self) -> Result<SignedReading, Error> {
        let units: Option<HashSet<UnitId>> = self.unit_ids.as_deref().map(from_json).transpose()?;
        let approved = match (self.approved_by, self.approved_by_name, self.approved_at) {
            (Some(id), Some(name), Some(at)) => Some(Signer { id, name, at }),
            _ => None,
        };
        Ok(SignedReading {
            id: self.id,
            scope: Scope {
                indicator_code: self.indicator_code,
                unit: (!self.unit_id.is_empty()).then(|| UnitId::from(self.unit_id)),
                units,
                period: self.period.parse().map_err(Error::internal)?,
                through: self.through_day,
                target: self.target.as_deref().map(from_json).transpose()?,
            },
            status: self.status,
            basis: Basis {
                numerator: self.numerator,
                denominator: self.denominator,
                counts: kpi::read_counts(&self.counts)?,
                formula: self.formula,
                settings_version: self.settings_version,
                settings: from_json(&self.settings)?,
                calendar_version: self.calendar_version,
                as_of: self.as_of,
                verdict: self.verdict,
                manual: self.manual.as_deref().map_or(Ok(Vec::new()), from_json)?,
            },
            seal: Seal {
                rows: self.row_count,
                digest: self.rows_digest,
            },
            objective_id: self.objective_id,
            provisional: self.provisional,
            source_last_push_at: self.source_last_push_at,
            submitted: Signer {
                id: self.submitted_by,
                name: self.submitted_by_name,
                at: self.submitted_at,
            },
            approved,
            revision: self.revision,
        })
    }
}

/// Which signed readings.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    pub(super) indicator: Option<String>,
    /// Of this unit; an empty text is the whole department.
    pub(super) unit: Option<String>,
    /// Only these units' (an empty text is the whole department); none means all.
    pub(super) reachable: Option<Vec<String>>,
    pub(super) period: Option<String>,
    pub(super) status: Option<ReadingStatus>,
    pub(super) after: Option<Cursor>,
}

/// The last submitted first.
pub(super) fn list(
    db: &mut AnyConnection,
    filter: Filter,
    limit: usize,
) -> Result<Vec<SignedReading>, Error> {
    let mut query = signed_readings::table.into_boxed();
    if let Some(code) = filter.indicator {
        query = query.filter(signed_readings::indicator_code.eq(code));
    }
    if let Some(unit) = filter.unit {
        query = query.filter(signed_readings::unit_id.eq(unit));
    }
    if let Some(units) = filter.reachable {
        query = query.filter(signed_readings::unit_id.eq_any(units));
    }
    if let Some(period) = filter.period {
        query = query.filter(signed_readings::period.eq(period));
    }
    if let Some(status) = filter.status {
        query = query.filter(signed_readings::status.eq(status));
    }
    if let Some(after) = filter.after {
        let at = Timestamp::from_micros(after.number(0)?);
        let id = SignedReadingId::from(after.text(1).to_owned());
        query = query.filter(below!(
            (signed_readings::submitted_at, signed_readings::id),
            (at, id)
        ));
    }
    let rows: Vec<ReadingRow> = query
        .order((
            signed_readings::submitted_at.desc(),
            signed_readings::id.desc(),
        ))
        .limit(limit as i64)
        .select(ReadingRow::as_select())
        .load(db)?;
    rows.into_iter().map(ReadingRow::into_reading).collect()
}

/// One of them.
pub(super) fn get(db: &mut AnyConnection, id: &SignedReadingId) -> Result<SignedReading, Error> {
    let row: ReadingRow = signed_readings::table
        .find(id)
        .select(ReadingRow::as_select())
        .first(db)?;
    row.into_reading()
}

/// Whether this figure was laid before somebody already.
pub(super) fn exists(db: &mut AnyConnection, scope: &Scope) -> Result<bool, Error> {
    let unit = scope.unit.as_ref().map_or("", UnitId::as_str);
    Ok(diesel::select(diesel::dsl::exists(
        signed_readings::table
            .filter(signed_readings::indicator_code.eq(&scope.indicator_code))
            .filter(signed_readings::unit_id.eq(unit))
            .filter(signed_readings::period.eq(scope.period.to_string()))
            .filter(signed_readings::through_day.eq(scope.through)),
    ))
    .get_result(db)?)
}

pub(super) fn insert(db: &mut AnyConnection, reading: &SignedReading) -> Result<(), Error> {
    diesel::insert_into(signed_readings::table)
        .values(ReadingRow::new(reading)?)
        .execute(db)?;
    Ok(())
}

/// Writes a reading whose figure is not signed yet, or nothing but the status of one that is.
pub(super) fn update(db: &mut AnyConnection, reading: &SignedReading) -> Result<(), Error> {
    let row = ReadingRow::new(reading)?;
    diesel::update(signed_readings::table.find(&reading.id))
        .set(row)
        .execute(db)?;
    Ok(())
}

/// Appends a step.
pub(super) fn add_step(
    db: &mut AnyConnection,
    id: &SignedReadingId,
    taken: &StepTaken,
) -> Result<(), Error> {
    let last: Option<i32> = signed_reading_steps::table
        .filter(signed_reading_steps::reading_id.eq(id))
        .select(diesel::dsl::max(signed_reading_steps::number))
        .first(db)?;
    diesel::insert_into(signed_reading_steps::table)
        .values((
            signed_reading_steps::reading_id.eq(id),
            signed_reading_steps::number.eq(last.unwrap_or_default() + 1),
            signed_reading_steps::step.eq(taken.step),
            signed_reading_steps::note.eq(&taken.note),
            signed_reading_steps::numerator.eq(taken.numerator),
            signed_reading_steps::denominator.eq(taken.denominator),
            signed_reading_steps::by_id.eq(&taken.by.id),
            signed_reading_steps::by_name.eq(&taken.by.name),
            signed_reading_steps::at.eq(taken.by.at),
        ))
        .execute(db)?;
    Ok(())
}

/// Its steps, the first one first.
pub(super) fn steps(db: &mut AnyConnection, id: &SignedReadingId) -> Result<Vec<StepTaken>, Error> {
    type Row = (SigningStep, String, i64, i64, String, String, Timestamp);
    let rows: Vec<Row> = signed_reading_steps::table
        .filter(signed_reading_steps::reading_id.eq(id))
        .order(signed_reading_steps::number)
        .select((
            signed_reading_steps::step,
            signed_reading_steps::note,
            signed_reading_steps::numerator,
            signed_reading_steps::denominator,
            signed_reading_steps::by_id,
            signed_reading_steps::by_name,
            signed_reading_steps::at,
        ))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(
            |(step, note, numerator, denominator, id, name, at)| StepTaken {
                step,
                note,
                numerator,
                denominator,
                by: Signer { id, name, at },
            },
        )
        .collect())
}

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = restatements)]
struct RestatementRow {
    id: RestatementId,
    reading_id: SignedReadingId,
    number: Option<i32>,
    outcome: RestatementOutcome,
    old_numerator: i64,
    old_denominator: i64,
    old_counts: String,
    numerator: i64,
    denominator: i64,
    counts: String,
    formula: String,
    settings_version: i32,
    settings: String,
    calendar_version: String,
    as_of: Timestamp,
    verdict: Option<Verdict>,
    row_count: i32,
    rows_digest: String,
    changed_rows: i32,
    changes: String,
    reason: String,
    decided_by: String,
    decided_by_name: String,
    decided_at: Timestamp,
    manual: Option<String>,
}

impl RestatementRow {
    fn into_restatement(self) -> Result<Restatement, Error> {
        Ok(Restatement {
            id: self.id,
            number: self.number,
            outcome: self.outcome,
            old_numerator: self.old_numerator,
            old_denominator: self.old_denominator,
            old_counts: kpi::read_counts(&self.old_counts)?,
            basis: Basis {
                numerator: self.numerator,
                denominator: self.denominator,
                counts: kpi::read_counts(&self.counts)?,
                formula: self.formula,
                settings_version: self.settings_version,
                settings: from_json(&self.settings)?,
                calendar_version: self.calendar_version,
                as_of: self.as_of,
                verdict: self.verdict,
                manual: self.manual.as_deref().map_or(Ok(Vec::new()), from_json)?,
            },
            seal: Seal {
                rows: self.row_count,
                digest: self.rows_digest,
            },
            changed_rows: self.changed_rows,
            changes: from_json(&self.changes)?,
            reason: self.reason,
            decided: Signer {
                id: self.decided_by,
                name: self.decided_by_name,
                at: self.decided_at,
            },
        })
    }
}

/// Keeps a decision about a restatement.
pub(super) fn add_restatement(
    db: &mut AnyConnection,
    reading: &SignedReadingId,
    decided: &Restatement,
) -> Result<(), Error> {
    let Restatement {
        id,
        number,
        outcome,
        old_numerator,
        old_denominator,
        old_counts,
        basis,
        seal,
        changed_rows,
        changes,
        reason,
        decided: by,
    } = decided;
    let row = RestatementRow {
        id: id.clone(),
        reading_id: reading.clone(),
        number: *number,
        outcome: *outcome,
        old_numerator: *old_numerator,
        old_denominator: *old_denominator,
        old_counts: to_json(old_counts)?,
        numerator: basis.numerator,
        denominator: basis.denominator,
        counts: to_json(&basis.counts)?,
        formula: basis.formula.clone(),
        settings_version: basis.settings_version,
        settings: basis.settings.to_string(),
        calendar_version: basis.calendar_version.clone(),
        as_of: basis.as_of,
        verdict: basis.verdict,
        row_count: seal.rows,
        rows_digest: seal.digest.clone(),
        changed_rows: *changed_rows,
        changes: to_json(changes)?,
        reason: reason.clone(),
        decided_by: by.id.clone(),
        decided_by_name: by.name.clone(),
        decided_at: by.at,
        manual: manual_json(&basis.manual)?,
    };
    diesel::insert_into(restatements::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// Every decision about its restatement, the first one first.
pub(super) fn restatements_of(
    db: &mut AnyConnection,
    id: &SignedReadingId,
) -> Result<Vec<Restatement>, Error> {
    let rows: Vec<RestatementRow> = restatements::table
        .filter(restatements::reading_id.eq(id))
        .order((restatements::decided_at, restatements::id))
        .select(RestatementRow::as_select())
        .load(db)?;
    rows.into_iter()
        .map(RestatementRow::into_restatement)
        .collect()
}
