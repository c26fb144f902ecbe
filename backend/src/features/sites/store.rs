//! Reading and changing watched pages.

use diesel::prelude::*;
use serde_json::{Value, json};

use super::model::Site;
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::{site_checks, sites};
use crate::db::types::Timestamp;
use crate::error::{Code, Error, FieldCode, FieldError};
use crate::features::audit_log::{self, Entry};
use crate::ids::{SiteId, UnitId};

/// All watched pages, in the order of their names.
pub(super) fn list(db: &mut AnyConnection) -> Result<Vec<Site>, Error> {
    Ok(sites::table
        .order((sites::name, sites::id))
        .select(Site::as_select())
        .load(db)?)
}

pub(super) fn get(db: &mut AnyConnection, id: &SiteId) -> Result<Site, Error> {
    Ok(sites::table.find(id).select(Site::as_select()).first(db)?)
}

/// [`get`], with nobody else changing or claiming pages until this transaction ends.
pub(super) fn get_to_change(db: &mut AnyConnection, id: &SiteId) -> Result<Site, Error> {
    hold(db, Lock::Sites)?;
    get(db, id)
}

/// Refuses a code or name that another page has, and a unit that is not there. To be called under the lock.
fn check_others(db: &mut AnyConnection, site: &Site) -> Result<(), Error> {
    let others = sites::table.filter(sites::id.ne(&site.id));
    let codes: i64 = others
        .filter(sites::code.eq(&site.code))
        .count()
        .get_result(db)?;
    let names: i64 = others
        .filter(sites::name.eq(&site.name))
        .count()
        .get_result(db)?;
    let known = match &site.unit_id {
        None => true,
        Some(unit) => unit_exists(db, unit)?,
    };
    let wrong: Vec<FieldError> = [
        (codes > 0, "code", FieldCode::Taken),
        (names > 0, "name", FieldCode::Taken),
        (!known, "unit_id", FieldCode::UnknownUnit),
    ]
    .into_iter()
    .filter(|(is_wrong, ..)| *is_wrong)
    .map(|(_, field, code)| FieldError {
        field: field.to_owned(),
        code,
    })
    .collect();
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Error::fields(wrong))
    }
}

fn unit_exists(db: &mut AnyConnection, unit: &UnitId) -> Result<bool, Error> {
    let directory = crate::features::units::directory(db)?;
    Ok(directory.get(unit).is_some())
}

/// Writes a new page down.
pub(super) fn create(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    site: &Site,
) -> Result<(), Error> {
    hold(db, Lock::Sites)?;
    check_others(db, site)?;
    diesel::insert_into(sites::table)
        .values(site.clone())
        .execute(db)?;
    log(db, actor, now, "site.create", &site.id, shown(site))
}

/// Writes a page as somebody changed it.
pub(super) fn update(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    old: &Site,
    mut changed: Site,
) -> Result<Site, Error> {
    check_others(db, &changed)?;
    changed.updated_at = now;
    changed.revision += 1;
    save(db, &changed)?;
    let detail = json!({ "old": shown(old), "new": shown(&changed) });
    log(db, actor, now, "site.update", &changed.id, detail)?;
    Ok(changed)
}

/// Writes a page without counting it as a change.
pub(super) fn save(db: &mut AnyConnection, site: &Site) -> Result<(), Error> {
    diesel::update(sites::table.find(&site.id))
        .set(site.clone())
        .execute(db)?;
    Ok(())
}

/// Takes a page away that was never checked: what was found is evidence, and stays with its page.
///
/// # Errors
/// `wrong_state` when it was checked.
pub(super) fn delete(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &SiteId,
) -> Result<(), Error> {
    let site = get_to_change(db, id)?;
    if was_checked(db, id)? {
        return Err(Code::WrongState.into());
    }
    diesel::delete(sites::table.find(id)).execute(db)?;
    log(db, actor, now, "site.delete", id, shown(&site))
}

/// Whether anything was found of a page yet.
pub(super) fn was_checked(db: &mut AnyConnection, id: &SiteId) -> Result<bool, Error> {
    let checks = site_checks::table.filter(site_checks::site_id.eq(id));
    Ok(diesel::select(diesel::dsl::exists(checks)).get_result(db)?)
}

/// Notes what was done with a page.
pub(super) fn log(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    action: &'static str,
    id: &SiteId,
    detail: Value,
) -> Result<(), Error> {
    let entry = Entry {
        action,
        subject_kind: "site",
        subject_id: id.0.clone(),
        detail,
    };
    audit_log::record(db, actor, now, entry)
}

fn shown(site: &Site) -> Value {
    json!({
        "code": site.code, "name": site.name, "channel": site.channel, "url": site.url, "other_hosts": site.hosts(),
        "unit_id": site.unit_id, "availability": site.availability, "certificate": site.certificate(),
        "freshness": site.freshness(), "active": site.active,
        "schedule": { "every": site.every, "unit": site.every_unit, "at_hour": site.at_hour },
    })
}
