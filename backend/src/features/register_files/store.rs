//! What people said the columns of a header hold, kept for the next file with the same header.

use std::collections::BTreeMap;

use diesel::prelude::*;
use registers::HeaderMatch;
use sha2::{Digest, Sha256};

use super::model::RegisterKind;
use crate::auth::secret::hex;
use crate::db::AnyConnection;
use crate::db::schema::register_columns;
use crate::db::types::Timestamp;
use crate::error::Error;

/// Column to field; no field for a column that is not to be read.
pub(super) type Columns = BTreeMap<String, Option<String>>;

/// Stands for a header by its texts, wherever its columns stand.
fn fingerprint(header: &HeaderMatch) -> String {
    let mut keys: Vec<&str> = header.columns.iter().map(|one| one.key.as_str()).collect();
    keys.sort_unstable();
    hex(&Sha256::digest(keys.join("\n").as_bytes()))
}

/// What was kept for a header.
pub(super) fn kept(
    db: &mut AnyConnection,
    kind: RegisterKind,
    header: &HeaderMatch,
) -> Result<Option<Columns>, Error> {
    let kept: Option<String> = register_columns::table
        .find((kind, fingerprint(header)))
        .select(register_columns::mapping)
        .first(db)
        .optional()?;
    kept.map(|text| serde_json::from_str(&text).map_err(Error::internal))
        .transpose()
}

/// Keeps how a header was read, in place of what was kept for it before.
pub(super) fn keep(
    db: &mut AnyConnection,
    now: Timestamp,
    kind: RegisterKind,
    header: &HeaderMatch,
) -> Result<(), Error> {
    let columns: Columns = header
        .columns
        .iter()
        .map(|column| (column.key.clone(), column.field.clone()))
        .collect();
    let columns = serde_json::to_string(&columns).map_err(Error::internal)?;
    let header = fingerprint(header);
    let changed = diesel::update(register_columns::table.find((kind, &header)))
        .set((
            register_columns::mapping.eq(&columns),
            register_columns::kept_at.eq(now),
        ))
        .execute(db)?;
    if changed == 0 {
        diesel::insert_into(register_columns::table)
            .values((
                register_columns::register.eq(kind),
                register_columns::header.eq(header),
                register_columns::mapping.eq(columns),
                register_columns::kept_at.eq(now),
            ))
            .execute(db)?;
    }
    Ok(())
}
