//! Logging in: who may try, whether the password is right, and what then begins.

use std::net::IpAddr;

use serde_json::{Value, json};

use super::device::Device;
use super::model::{User, normalise_username};
use super::{sessions, store};
use crate::auth::throttle::{self, Attempt, Keys};
use crate::auth::{Actor, ActorKind, password};
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::{Code, Error};
use crate::features::audit_log::{self, Entry};
use crate::http::RequestContext;
use crate::ids::UserId;
use crate::state::State;

/// A session that has begun or goes on.
pub(super) struct Session {
    pub(super) user: User,
    pub(super) refresh_token: String,
}

/// The person in the audit log, where there is no [`crate::auth::Caller`] yet.
pub(super) fn actor(user: &User, context: &RequestContext) -> Actor {
    Actor {
        kind: ActorKind::User,
        id: user.id.0.clone(),
        name: user.full_name.clone(),
        request_id: context.request_id.clone(),
    }
}

/// Checks name and password and opens a session.
///
/// # Errors
/// `too_many_attempts` with `Retry-After`; `invalid_credentials`, the same and after the same time whether the name
/// is unknown, the password wrong or the account switched off.
pub(super) async fn log_in(
    state: &State,
    context: &RequestContext,
    device: &Device,
    username: &str,
    password: String,
) -> Result<Session, Error> {
    let username = normalise_username(username);
    let address = context.address;
    let found = {
        let username = username.clone();
        state
            .db
            .read(move |db| store::by_username(db, &username))
            .await?
    };
    let keys = match found.as_ref().and_then(|user| device.known_to(&user.id)) {
        Some(device) => Keys::of_device(device),
        None => Keys::of_login(&username, address),
    };
    let now = state.clock.now();
    let attempt = state
        .db
        .write(move |db| throttle::admit(db, &keys, now))
        .await?;
    tokio::time::sleep(attempt.delay).await;

    let hash = found.as_ref().map(|user| user.password_hash.clone());
    let right = password::verify_in_turn(password, hash, state.settings.password_cost).await?;
    match found.filter(|user| right && user.active) {
        Some(user) => succeed(state, context, attempt, user).await,
        None => fail(state, context, &attempt, &username).await,
    }
}

async fn succeed(
    state: &State,
    context: &RequestContext,
    attempt: Attempt,
    proved: User,
) -> Result<Session, Error> {
    let (now, context) = (state.clock.now(), context.clone());
    state
        .db
        .write(move |db| {
            let failures = attempt.failures_before;
            attempt.succeeded(db)?;
            let user = store::get(db, &proved.id)?;
            if user.password_hash != proved.password_hash || !user.active {
                // Changed while the password was being checked.
                return Err(Code::InvalidCredentials.into());
            }
            let detail = json!({ "address": context.address, "failures_before": failures });
            begin(db, &actor(&user, &context), now, user, "user.login", detail)
        })
        .await
}

/// Opens a session for an account whose password was just proved or set.
pub(super) fn begin(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    user: User,
    action: &'static str,
    detail: Value,
) -> Result<Session, Error> {
    let refresh_token = sessions::open(db, &user.id, now)?;
    store::note_login(db, &user.id, now)?;
    store::log(db, actor, now, action, &user.id, detail)?;
    Ok(Session {
        user,
        refresh_token,
    })
}

/// Failures are not logged one by one, or anyone could fill the log; what is logged is that guessing was stopped,
/// and with a log-in that works how many failures came before it.
async fn fail(
    state: &State,
    context: &RequestContext,
    attempt: &Attempt,
    username: &str,
) -> Result<Session, Error> {
    if attempt.is_last_free {
        let (now, context, username) = (state.clock.now(), context.clone(), username.to_owned());
        let failures = attempt.failures_before + 1;
        state
            .db
            .write(move |db| {
                let known = store::by_username(db, &username)?;
                log_stopped(db, &context, now, known.map(|user| user.id), failures)
            })
            .await?;
    }
    Err(Code::InvalidCredentials.into())
}

/// The name that was typed is not logged where there is no such account: people type passwords into that field.
fn log_stopped(
    db: &mut AnyConnection,
    context: &RequestContext,
    now: Timestamp,
    user: Option<UserId>,
    failures: i32,
) -> Result<(), Error> {
    let address: Option<IpAddr> = context.address;
    let actor = Actor {
        request_id: context.request_id.clone(),
        ..Actor::system("MTCL")
    };
    let entry = Entry {
        action: "user.login_stopped",
        subject_kind: "user",
        subject_id: user.map_or_else(|| "unknown".to_owned(), |id| id.0),
        detail: json!({ "address": address, "failures": failures }),
    };
    audit_log::record(db, &actor, now, entry)
}
