//! The first administrator of a new installation, by a one-time link that stands in the server's log.

use diesel::prelude::*;
use serde_json::json;

use super::login::{self, Session};
use super::model::{NewUser, normalise_username};
use super::store;
use crate::auth::{Role, password, secret};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::setup_links;
use crate::db::types::Timestamp;
use crate::error::{Code, Error, FieldCode};
use crate::http::RequestContext;
use crate::state::State;

/// Seconds for which a link is good.
const GOOD_FOR_SECONDS: i64 = 24 * 3_600;

/// The token of a new link, or none when there are accounts already. Only its hash is kept.
///
/// # Errors
/// Those of the database.
pub fn make_link(db: &mut AnyConnection, now: Timestamp) -> Result<Option<String>, Error> {
    hold(db, Lock::Accounts)?;
    if store::anyone(db)? {
        return Ok(None);
    }
    diesel::delete(setup_links::table.filter(setup_links::expires_at.le(now))).execute(db)?;
    let token = secret::generate();
    diesel::insert_into(setup_links::table)
        .values((
            setup_links::token_hash.eq(secret::digest(&token)),
            setup_links::created_at.eq(now),
            setup_links::expires_at.eq(now.plus_seconds(GOOD_FOR_SECONDS)),
        ))
        .execute(db)?;
    Ok(Some(token))
}

/// What a person fills in on the set-up page.
pub(super) struct First {
    pub(super) token: String,
    pub(super) username: String,
    pub(super) full_name: String,
    pub(super) password: String,
}

/// Makes the first administrator and logs them in.
///
/// # Errors
/// `wrong_state` when there is an account already; `validation_failed`: `not_found` at `token` when the link is
/// unknown or has run out, or what is wrong with the rest.
pub(super) async fn begin(
    state: &State,
    context: &RequestContext,
    first: First,
) -> Result<Session, Error> {
    let First {
        token,
        username,
        full_name,
        password,
    } = first;
    let now = state.clock.now();
    let hash = secret::digest(&token);
    {
        // Before anything slow: the page is open to strangers.
        let hash = hash.clone();
        state.db.read(move |db| check(db, &hash, now)).await?;
    }
    password::check_new(&password, &normalise_username(&username), "password")?;
    let password_hash = password::hash_in_turn(password, state.settings.password_cost).await?;
    let context = context.clone();
    state
        .db
        .write(move |db| {
            hold(db, Lock::Accounts)?;
            check(db, &hash, now)?;
            let new = NewUser {
                username,
                full_name,
                email: None,
                role: Role::Administrator,
                unit_id: None,
                password_hash,
                must_change_password: false,
            };
            let nobody = crate::auth::Actor {
                request_id: context.request_id.clone(),
                ..crate::auth::Actor::system("set-up link")
            };
            let user = store::create(db, &nobody, now, new)?;
            diesel::update(setup_links::table.find(&hash))
                .set(setup_links::used_at.eq(now))
                .execute(db)?;
            let actor = login::actor(&user, &context);
            let detail = json!({ "address": context.address, "failures_before": 0 });
            login::begin(db, &actor, now, user, "user.login", detail)
        })
        .await
}

fn check(db: &mut AnyConnection, hash: &str, now: Timestamp) -> Result<(), Error> {
    if store::anyone(db)? {
        return Err(Code::WrongState.into());
    }
    let expires = setup_links::table
        .find(hash)
        .filter(setup_links::used_at.is_null())
        .select(setup_links::expires_at)
        .first::<Timestamp>(db)
        .optional()?;
    match expires {
        Some(at) if at > now => Ok(()),
        _ => Err(Error::field("token", FieldCode::NotFound)),
    }
}
