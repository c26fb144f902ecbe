//! Which rows make the difference between two figures.

use std::collections::HashMap;

use super::figure::{Sealing, rows};
use super::model::{Basis, ChangedRow, RowChange, Scope, Seal};
use crate::db::AnyConnection;
use crate::error::Error;
use crate::kpi::{RowAsOf, RowPart};

/// What differs.
pub(super) struct Difference {
    /// In the order of their source; those that are gone altogether last.
    pub(super) rows: Vec<ChangedRow>,
    /// The seal over the rows of the old figure, worked out anew.
    pub(super) old_seal: Seal,
    /// The seal over those of the new one.
    pub(super) seal: Seal,
}

/// Compares the rows behind two figures of the same scope.
pub(super) fn difference(
    db: &mut AnyConnection,
    scope: &Scope,
    old: &Basis,
    new: &Basis,
) -> Result<Difference, Error> {
    // Of rows outside the old figure only the version is needed.
    let mut versions: HashMap<String, i32> = HashMap::new();
    let mut inside: HashMap<String, RowAsOf> = HashMap::new();
    let (mut old_seal, mut seal) = (Sealing::over(db, old)?, Sealing::over(db, new)?);
    rows(db, scope, old, &mut |row| {
        old_seal.see(&row);
        if row.part.is_some() {
            inside.insert(row.id.clone(), row);
        } else {
            versions.insert(row.id, row.version);
        }
    })?;
    let mut changed = Vec::new();
    rows(db, scope, new, &mut |row| {
        seal.see(&row);
        let before = inside.remove(&row.id);
        let version = before
            .as_ref()
            .map(|old| old.version)
            .or_else(|| versions.get(&row.id).copied());
        changed.extend(compare(before.and_then(|old| old.part), version, row));
    })?;
    // What several rows made together is gone when they are.
    let mut gone: Vec<RowAsOf> = inside.into_values().collect();
    gone.sort_by(|one, other| one.id.cmp(&other.id));
    for old in gone {
        let (part, version) = (old.part, old.version);
        changed.extend(compare(part, Some(version), RowAsOf { part: None, ..old }));
    }
    Ok(Difference {
        rows: changed,
        old_seal: old_seal.done(),
        seal: seal.done(),
    })
}

fn compare(old: Option<RowPart>, old_version: Option<i32>, row: RowAsOf) -> Option<ChangedRow> {
    let change = match (old, row.part) {
        (None, None) => return None,
        (None, Some(_)) => RowChange::Added,
        (Some(_), None) => RowChange::Gone,
        (Some(old), Some(new)) if old.says_the_same(&new) => return None,
        (Some(_), Some(_)) => RowChange::Moved,
    };
    Some(ChangedRow {
        id: row.id,
        code: row.code,
        title: row.title,
        unit_id: row.unit_id,
        change,
        old_reason: old.map(|part| part.reason),
        reason: row.part.map(|part| part.reason),
        old_version,
        version: row.version,
        recorded_at: row.recorded_at,
        push_id: row.push_id,
    })
}
