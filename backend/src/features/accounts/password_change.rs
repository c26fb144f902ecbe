//! A person sets a new password for themselves.

use serde_json::json;

use super::login::{self, Session};
use super::store;
use crate::auth::throttle::{self, Keys};
use crate::auth::{Actor, password};
use crate::error::{Error, FieldCode};
use crate::ids::UserId;
use crate::state::State;

/// Ends every session of the account, and begins a new one with the new password.
///
/// # Errors
/// `too_many_attempts`: a stolen access token must not serve for guessing the password; `validation_failed`:
/// `wrong_password` at `current_password`, or what is wrong with the new one.
pub(super) async fn change(
    state: &State,
    actor: Actor,
    id: UserId,
    current: String,
    new: String,
) -> Result<Session, Error> {
    let now = state.clock.now();
    let cost = state.settings.password_cost;
    let (user, attempt) = {
        let id = id.clone();
        state
            .db
            .write(move |db| {
                let attempt = throttle::admit(db, &Keys::of_session(id.as_str()), now)?;
                Ok((store::get(db, &id)?, attempt))
            })
            .await?
    };
    let old_hash = user.password_hash.clone();
    if !password::verify_in_turn(current.clone(), Some(old_hash.clone()), cost).await? {
        return Err(Error::field("current_password", FieldCode::WrongPassword));
    }
    state.db.write(move |db| attempt.succeeded(db)).await?;
    password::check_new(&new, &user.username, "new_password")?;
    if new == current {
        return Err(Error::field("new_password", FieldCode::WeakPassword));
    }
    let new_hash = password::hash_in_turn(new, cost).await?;
    let session = {
        let id = id.clone();
        state
            .db
            .write(move |db| {
                let user = store::get_to_change(db, &id)?;
                if user.password_hash != old_hash {
                    // Reset meanwhile: what was proved is no longer the password.
                    return Err(Error::field("current_password", FieldCode::WrongPassword));
                }
                let user = store::set_password(db, &user, new_hash, false, now)?;
                login::begin(db, &actor, now, user, "user.change_password", json!({}))
            })
            .await?
    };
    state.authenticator.forget(id.as_str());
    Ok(session)
}
