//! Reading and changing accounts.

use std::collections::HashSet;

use diesel::prelude::*;
use serde_json::{Value, json};

use super::model::{NewUser, User};
use super::sessions;
use crate::auth::{Actor, Role};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::users;
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::features::units;
use crate::ids::{UnitId, UserId};
use crate::text::like_anywhere;

/// Whether there is any account yet.
///
/// # Errors
/// Those of the database.
pub fn anyone(db: &mut AnyConnection) -> Result<bool, Error> {
    Ok(diesel::select(diesel::dsl::exists(users::table.select(users::id))).get_result(db)?)
}

pub(super) fn get(db: &mut AnyConnection, id: &UserId) -> Result<User, Error> {
    Ok(users::table.find(id).select(User::as_select()).first(db)?)
}

/// [`get`], with nobody else changing accounts until this transaction ends.
pub(super) fn get_to_change(db: &mut AnyConnection, id: &UserId) -> Result<User, Error> {
    hold(db, Lock::Accounts)?;
    get(db, id)
}

/// The account of this (normalised) name.
pub(super) fn by_username(db: &mut AnyConnection, username: &str) -> Result<Option<User>, Error> {
    // PostgreSQL refuses the whole statement for a NUL, and no name has one.
    if username.contains('\0') {
        return Ok(None);
    }
    Ok(users::table
        .filter(users::username.eq(username))
        .select(User::as_select())
        .first(db)
        .optional()?)
}

/// Which accounts a list shows.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    pub(super) role: Option<Role>,
    pub(super) units: Option<HashSet<UnitId>>,
    pub(super) active: Option<bool>,
    /// Looked for in names and mail address, without accents.
    pub(super) q: Option<String>,
    /// The user name after which to go on.
    pub(super) after: Option<String>,
}

/// Accounts in the order of their user names.
pub(super) fn list(
    db: &mut AnyConnection,
    filter: Filter,
    limit: usize,
) -> Result<Vec<User>, Error> {
    let Filter {
        role,
        units,
        active,
        q,
        after,
    } = filter;
    let mut query = users::table.into_boxed();
    if let Some(role) = role {
        query = query.filter(users::role.eq(role));
    }
    if let Some(units) = units {
        query = query.filter(users::unit_id.eq_any(units));
    }
    if let Some(active) = active {
        query = query.filter(users::active.eq(active));
    }
    if let Some(q) = q {
        query = query.filter(users::search.like(like_anywhere(&q)).escape('\\'));
    }
    if let Some(after) = after {
        query = query.filter(users::username.gt(after));
    }
    Ok(query
        .order(users::username)
        .limit(limit as i64)
        .select(User::as_select())
        .load(db)?)
}

/// Makes an account.
///
/// # Errors
/// `validation_failed`: a field is wrong, the name is taken, the unit is unknown.
pub fn create(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    new: NewUser,
) -> Result<User, Error> {
    hold(db, Lock::Accounts)?;
    let user = new.into_user(now)?;
    if by_username(db, &user.username)?.is_some() {
        return Err(Error::field("username", FieldCode::Taken));
    }
    check_unit(db, &user)?;
    diesel::insert_into(users::table)
        .values(user.clone())
        .execute(db)?;
    let detail = json!({
        "username": user.username, "full_name": user.full_name, "role": user.role, "unit_id": user.unit_id,
    });
    log(db, actor, now, "user.create", &user.id, detail)?;
    Ok(user)
}

fn check_unit(db: &mut AnyConnection, user: &User) -> Result<(), Error> {
    let Some(unit) = &user.unit_id else {
        return Ok(());
    };
    match units::directory(db)?.get(unit) {
        Some(_) => Ok(()),
        None => Err(Error::field("unit_id", FieldCode::NotFound)),
    }
}

/// Replaces an account's fields by those of `changed`, which must be the present ones with changes laid over them.
pub(super) fn update(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    old: &User,
    changed: User,
) -> Result<User, Error> {
    let mut user = changed.checked()?;
    check_unit(db, &user)?;
    if old.is_active_administrator() && !user.is_active_administrator() {
        refuse_if_last(db, old, if user.active { "role" } else { "active" })?;
    }
    if user.outdates_tokens_of(old) {
        user.token_epoch += 1;
    }
    if !user.active {
        sessions::revoke_all(db, &user.id, now)?;
    }
    user.updated_at = now;
    user.revision += 1;
    diesel::update(users::table.find(&user.id))
        .set((
            users::full_name.eq(&user.full_name),
            users::email.eq(&user.email),
            users::role.eq(user.role),
            users::unit_id.eq(&user.unit_id),
            users::active.eq(user.active),
            users::token_epoch.eq(user.token_epoch),
            users::search.eq(&user.search),
            users::updated_at.eq(user.updated_at),
            users::revision.eq(user.revision),
        ))
        .execute(db)?;
    let shown = |user: &User| {
        json!({
            "full_name": user.full_name, "role": user.role, "unit_id": user.unit_id, "active": user.active,
            "email": user.email,
        })
    };
    let detail = json!({ "old": shown(old), "new": shown(&user) });
    log(db, actor, now, "user.update", &user.id, detail)?;
    Ok(user)
}

fn refuse_if_last(db: &mut AnyConnection, user: &User, field: &str) -> Result<(), Error> {
    let others: i64 = users::table
        .filter(
            users::role
                .eq(Role::Administrator)
                .and(users::active.eq(true))
                .and(users::id.ne(&user.id)),
        )
        .count()
        .get_result(db)?;
    if others == 0 {
        return Err(Error::field(field, FieldCode::LastAdministrator));
    }
    Ok(())
}

/// Gives an account another password and ends all its sessions.
pub(super) fn set_password(
    db: &mut AnyConnection,
    user: &User,
    password_hash: String,
    must_change_password: bool,
    now: Timestamp,
) -> Result<User, Error> {
    let user = User {
        password_hash,
        must_change_password,
        token_epoch: user.token_epoch + 1,
        updated_at: now,
        revision: user.revision + 1,
        ..user.clone()
    };
    diesel::update(users::table.find(&user.id))
        .set((
            users::password_hash.eq(&user.password_hash),
            users::must_change_password.eq(user.must_change_password),
            users::token_epoch.eq(user.token_epoch),
            users::updated_at.eq(user.updated_at),
            users::revision.eq(user.revision),
        ))
        .execute(db)?;
    sessions::revoke_all(db, &user.id, now)?;
    Ok(user)
}

/// Kills every access token of an account.
pub(super) fn raise_epoch(db: &mut AnyConnection, id: &UserId) -> Result<(), Error> {
    diesel::update(users::table.find(id))
        .set(users::token_epoch.eq(users::token_epoch + 1))
        .execute(db)?;
    Ok(())
}

pub(super) fn note_login(db: &mut AnyConnection, id: &UserId, now: Timestamp) -> Result<(), Error> {
    diesel::update(users::table.find(id))
        .set(users::last_login_at.eq(now))
        .execute(db)?;
    Ok(())
}

pub(super) fn log(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    action: &'static str,
    user: &UserId,
    detail: Value,
) -> Result<(), Error> {
    let entry = Entry {
        action,
        subject_kind: "user",
        subject_id: user.0.clone(),
        detail,
    };
    audit_log::record(db, actor, now, entry)
}
