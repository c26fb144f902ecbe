//! Refresh tokens: each good for one refresh, which gives the next of its family.
//!
//! A token that is shown again after it was spent means that two sides have it, one of them a thief; which one
//! cannot be told, so the family dies. Two tabs of one browser that refresh at the same instant look like that too:
//! a token spent less than [`GRACE_SECONDS`] ago is refused without an answer and without killing the family, and
//! the tab asks again with the cookie that its neighbour got meanwhile. That weakens nothing: a spent token never
//! yields anything, and a thief's victim, whose browser holds no newer cookie, shows the spent one again after the
//! grace.

use diesel::prelude::*;

use super::model::User;
use super::store;
use crate::auth::secret;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::refresh_tokens;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::ids::UserId;

/// Seconds for which a refresh token is good.
pub(super) const REFRESH_SECONDS: i64 = 14 * 24 * 3_600;

/// Seconds within which a spent token is taken for that of a second tab.
pub(super) const GRACE_SECONDS: i64 = 10;

/// Opens a family and gives its first token.
pub(super) fn open(db: &mut AnyConnection, user: &UserId, now: Timestamp) -> Result<String, Error> {
    diesel::delete(
        refresh_tokens::table.filter(
            refresh_tokens::user_id
                .eq(user)
                .and(refresh_tokens::expires_at.le(now)),
        ),
    )
    .execute(db)?;
    add(db, user, &uuid::Uuid::now_v7().to_string(), now)
}

fn add(
    db: &mut AnyConnection,
    user: &UserId,
    family: &str,
    now: Timestamp,
) -> Result<String, Error> {
    let token = secret::generate();
    diesel::insert_into(refresh_tokens::table)
        .values((
            refresh_tokens::id.eq(uuid::Uuid::now_v7().to_string()),
            refresh_tokens::family_id.eq(family),
            refresh_tokens::user_id.eq(user),
            refresh_tokens::token_hash.eq(secret::digest(&token)),
            refresh_tokens::issued_at.eq(now),
            refresh_tokens::expires_at.eq(now.plus_seconds(REFRESH_SECONDS)),
        ))
        .execute(db)?;
    Ok(token)
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = refresh_tokens)]
struct Row {
    id: String,
    family_id: String,
    user_id: UserId,
    expires_at: Timestamp,
    used_at: Option<Timestamp>,
    revoked_at: Option<Timestamp>,
}

/// What became of a token that was shown.
pub(super) enum Refresh {
    /// It was good and is spent now; here is the next.
    Renewed { user: User, token: String },
    /// Another tab spent it a moment ago.
    JustSpent,
    /// It had been spent: its family was alive and is dead now.
    Stolen { user: User },
    /// Unknown, run out, of a dead family or of an account that was switched off.
    Dead,
}

/// Spends a token.
pub(super) fn refresh(
    db: &mut AnyConnection,
    token: &str,
    now: Timestamp,
) -> Result<Refresh, Error> {
    // One at a time: of two that come at once the second must see the first, and so must a new password.
    hold(db, Lock::Accounts)?;
    let Some(row) = find(db, token)? else {
        return Ok(Refresh::Dead);
    };
    if row.revoked_at.is_some() || row.expires_at <= now {
        return Ok(Refresh::Dead);
    }
    let user = store::get(db, &row.user_id)?;
    if !user.active {
        return Ok(Refresh::Dead);
    }
    match row.used_at {
        None => {
            diesel::update(refresh_tokens::table.find(&row.id))
                .set(refresh_tokens::used_at.eq(now))
                .execute(db)?;
            let token = add(db, &user.id, &row.family_id, now)?;
            Ok(Refresh::Renewed { user, token })
        }
        Some(used) if used.plus_seconds(GRACE_SECONDS) > now => Ok(Refresh::JustSpent),
        Some(_) => {
            revoke_family(db, &row.family_id, now)?;
            store::raise_epoch(db, &user.id)?;
            Ok(Refresh::Stolen { user })
        }
    }
}

fn find(db: &mut AnyConnection, token: &str) -> Result<Option<Row>, Error> {
    Ok(refresh_tokens::table
        .filter(refresh_tokens::token_hash.eq(secret::digest(token)))
        .select(Row::as_select())
        .first(db)
        .optional()?)
}

/// Ends the family of a token and says whose it was; none when it was over already.
pub(super) fn close(
    db: &mut AnyConnection,
    token: &str,
    now: Timestamp,
) -> Result<Option<User>, Error> {
    let Some(row) = find(db, token)? else {
        return Ok(None);
    };
    if revoke_family(db, &row.family_id, now)? == 0 {
        return Ok(None);
    }
    store::get(db, &row.user_id).map(Some)
}

fn revoke_family(db: &mut AnyConnection, family: &str, now: Timestamp) -> Result<usize, Error> {
    Ok(diesel::update(
        refresh_tokens::table.filter(
            refresh_tokens::family_id
                .eq(family)
                .and(refresh_tokens::revoked_at.is_null()),
        ),
    )
    .set(refresh_tokens::revoked_at.eq(now))
    .execute(db)?)
}

/// Ends every family of an account.
pub(super) fn revoke_all(
    db: &mut AnyConnection,
    user: &UserId,
    now: Timestamp,
) -> Result<(), Error> {
    diesel::update(
        refresh_tokens::table.filter(
            refresh_tokens::user_id
                .eq(user)
                .and(refresh_tokens::revoked_at.is_null()),
        ),
    )
    .set(refresh_tokens::revoked_at.eq(now))
    .execute(db)?;
    Ok(())
}
