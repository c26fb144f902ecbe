//! Evidence in the database.

use diesel::prelude::*;

use super::model::{Detached, Evidence, EvidenceSubject, NewEvidence};
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::schema::evidence;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::audit_log::{self, Entry};
use crate::files::Kept;
use crate::ids::EvidenceId;

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = evidence)]
#[diesel(treat_none_as_default_value = false)]
struct EvidenceRow {
    id: EvidenceId,
    subject_kind: Option<EvidenceSubject>,
    subject_id: Option<String>,
    hash: String,
    size_bytes: i64,
    media_type: String,
    file_name: String,
    added_by: String,
    added_by_name: String,
    added_at: Timestamp,
    detached_by_name: Option<String>,
    detached_at: Option<Timestamp>,
    detach_reason: Option<String>,
    label: Option<String>,
}

impl From<EvidenceRow> for Evidence {
    fn from(row: EvidenceRow) -> Self {
        let EvidenceRow {
            id,
            subject_kind,
            subject_id,
            hash,
            size_bytes,
            media_type,
            file_name,
            added_by,
            added_by_name,
            added_at,
            detached_by_name,
            detached_at,
            detach_reason,
            label,
        } = row;
        Self {
            id,
            subject: subject_kind.zip(subject_id),
            hash,
            size: size_bytes,
            media_type,
            file_name,
            label,
            added_by,
            added_by_name,
            added_at,
            detached: detached_at.map(|at| Detached {
                at,
                by_name: detached_by_name.unwrap_or_default(),
                reason: detach_reason.unwrap_or_default(),
            }),
        }
    }
}

/// Writes down a file that was kept, with its entry in the audit log.
///
/// # Errors
/// Those of the database.
pub fn add(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    new: NewEvidence,
) -> Result<Evidence, Error> {
    let NewEvidence {
        subject,
        kept: Kept {
            hash,
            size,
            media_type,
        },
        file_name,
        label,
    } = new;
    let one = Evidence {
        id: EvidenceId::new(),
        subject,
        hash,
        size: i64::try_from(size).map_err(Error::internal)?,
        media_type,
        file_name,
        label,
        added_by: actor.id.clone(),
        added_by_name: actor.name.clone(),
        added_at: now,
        detached: None,
    };
    let entry = Entry {
        action: "evidence.add",
        subject_kind: "evidence",
        subject_id: one.id.0.clone(),
        detail: serde_json::json!({
            "subject": one.subject.as_ref().map(|(kind, id)| format!("{kind}/{id}")),
            "sha256": one.hash, "name": one.file_name, "label": one.label, "size_bytes": one.size,
        }),
    };
    insert(db, one.clone())?;
    audit_log::record(db, actor, now, entry)?;
    Ok(one)
}

fn insert(db: &mut AnyConnection, one: Evidence) -> Result<(), Error> {
    let Evidence {
        id,
        subject,
        hash,
        size,
        media_type,
        file_name,
        added_by,
        added_by_name,
        added_at,
        detached,
        label,
    } = one;
    let (subject_kind, subject_id) = subject.unzip();
    let row = EvidenceRow {
        id,
        subject_kind,
        subject_id,
        hash,
        size_bytes: size,
        media_type,
        file_name,
        added_by,
        added_by_name,
        added_at,
        detached_by_name: detached.as_ref().map(|one| one.by_name.clone()),
        detached_at: detached.as_ref().map(|one| one.at),
        detach_reason: detached.map(|one| one.reason),
        label,
    };
    diesel::insert_into(evidence::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// One piece.
pub(super) fn get(db: &mut AnyConnection, id: &EvidenceId) -> Result<Evidence, Error> {
    let row: EvidenceRow = evidence::table
        .find(id)
        .select(EvidenceRow::as_select())
        .first(db)?;
    Ok(row.into())
}

/// What hangs on a record, in the order in which it came, with what was taken off.
///
/// # Errors
/// Those of the database.
pub fn of_subject(
    db: &mut AnyConnection,
    kind: EvidenceSubject,
    id: &str,
) -> Result<Vec<Evidence>, Error> {
    let rows: Vec<EvidenceRow> = evidence::table
        .filter(evidence::subject_kind.eq(kind))
        .filter(evidence::subject_id.eq(id))
        .order((evidence::added_at, evidence::id))
        .select(EvidenceRow::as_select())
        .load(db)?;
    Ok(rows.into_iter().map(Evidence::from).collect())
}

/// How many files hang on a record now.
///
/// # Errors
/// Those of the database.
pub fn count(db: &mut AnyConnection, kind: EvidenceSubject, id: &str) -> Result<i64, Error> {
    Ok(evidence::table
        .filter(evidence::subject_kind.eq(kind))
        .filter(evidence::subject_id.eq(id))
        .filter(evidence::detached_at.is_null())
        .count()
        .get_result(db)?)
}

/// The files with these ids that this person brought and that hang nowhere yet, in the order asked for.
///
/// # Errors
/// `not_found` when one of them is not such a file.
pub fn brought(
    db: &mut AnyConnection,
    by: &str,
    ids: &[EvidenceId],
) -> Result<Vec<Evidence>, Error> {
    ids.iter()
        .map(|id| {
            let one = get(db, id)?;
            let free = one.subject.is_none() && one.detached.is_none() && one.added_by == by;
            free.then_some(one).ok_or_else(Error::not_found)
        })
        .collect()
}

/// Hangs files that were brought on the record that they were brought for.
///
/// # Errors
/// Those of the database.
pub fn attach(
    db: &mut AnyConnection,
    ids: &[EvidenceId],
    kind: EvidenceSubject,
    subject_id: &str,
) -> Result<(), Error> {
    diesel::update(evidence::table.filter(evidence::id.eq_any(ids)))
        .set((
            evidence::subject_kind.eq(kind),
            evidence::subject_id.eq(subject_id),
        ))
        .execute(db)?;
    Ok(())
}

/// Takes a file off its record.
pub(super) fn detach(
    db: &mut AnyConnection,
    id: &EvidenceId,
    detached: &Detached,
) -> Result<(), Error> {
    diesel::update(evidence::table.find(id))
        .set((
            evidence::detached_by_name.eq(&detached.by_name),
            evidence::detached_at.eq(detached.at),
            evidence::detach_reason.eq(&detached.reason),
        ))
        .execute(db)?;
    Ok(())
}
