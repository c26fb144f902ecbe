//! One account per role, all with the same password, which is printed at start.

use super::LABEL;
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::about::SAMPLE_ACCOUNTS;
use crate::features::accounts::{NewUser, create};
use crate::features::units;

pub(super) fn make(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    password_hash: &str,
) -> Result<(), Error> {
    let directory = units::directory(db)?;
    for (username, name, role, unit) in SAMPLE_ACCOUNTS {
        let new = NewUser {
            username: (*username).to_owned(),
            full_name: format!("{name} {LABEL}"),
            email: None,
            role: *role,
            unit_id: directory.find(unit).map(|unit| unit.id.clone()),
            password_hash: password_hash.to_owned(),
            must_change_password: false,
        };
        create(db, actor, now, new)?;
    }
    Ok(())
}
