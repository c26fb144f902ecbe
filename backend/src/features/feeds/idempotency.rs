//! `Idempotency-Key`: the same call twice is done once and answered twice.

use std::future::{Ready, ready};

use actix_web::{FromRequest, HttpRequest, dev::Payload};
use diesel::prelude::*;
use sha2::{Digest, Sha256};

use crate::auth::Actor;
use crate::auth::secret::hex;
use crate::db::AnyConnection;
use crate::db::schema::idempotency_keys;
use crate::db::types::Timestamp;
use crate::error::{Code, Error, FieldCode};

/// Seconds for which an answer is remembered.
const REMEMBER_SECONDS: i64 = 24 * 3600;
const MAX_LENGTH: usize = 100;

/// The key that came with a call, with a digest of what was asked.
#[derive(Clone, Debug)]
pub struct IdempotencyKey(Option<String>);

/// An answer that was given before.
#[derive(Clone, Debug)]
pub(super) struct Replayed {
    /// The body, as it was.
    pub(super) body: String,
}

impl FromRequest for IdempotencyKey {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let key = request
            .headers()
            .get("Idempotency-Key")
            .map(|value| value.to_str().unwrap_or_default().to_owned());
        ready(match key {
            Some(key) if key.is_empty() || key.len() > MAX_LENGTH => {
                Err(Error::field("Idempotency-Key", FieldCode::InvalidFormat))
            }
            key => Ok(Self(key)),
        })
    }
}

fn digest(request: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in request {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hex(&hasher.finalize())
}

/// The answer given to the same call before, if there is one.
///
/// # Errors
/// `idempotency_key_reused` when the key came with another request.
pub(super) fn replay(
    db: &mut AnyConnection,
    actor: &Actor,
    key: &IdempotencyKey,
    request: &[&[u8]],
) -> Result<Option<Replayed>, Error> {
    let Some(key) = &key.0 else {
        return Ok(None);
    };
    let known: Option<(String, String)> = idempotency_keys::table
        .find((&actor.id, key))
        .select((idempotency_keys::request_hash, idempotency_keys::body))
        .first(db)
        .optional()?;
    match known {
        None => Ok(None),
        Some((hash, body)) if hash == digest(request) => Ok(Some(Replayed { body })),
        Some(_) => Err(Code::IdempotencyKeyReused.into()),
    }
}

/// Remembers the answer, in the transaction of the change, and forgets those of yesterday.
///
/// # Errors
/// Those of the database.
pub(super) fn remember(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    key: &IdempotencyKey,
    request: &[&[u8]],
    body: &str,
) -> Result<(), Error> {
    let Some(key) = &key.0 else {
        return Ok(());
    };
    diesel::delete(
        idempotency_keys::table
            .filter(idempotency_keys::created_at.lt(now.plus_seconds(-REMEMBER_SECONDS))),
    )
    .execute(db)?;
    diesel::insert_into(idempotency_keys::table)
        .values((
            idempotency_keys::actor_id.eq(&actor.id),
            idempotency_keys::key.eq(key),
            idempotency_keys::request_hash.eq(digest(request)),
            idempotency_keys::body.eq(body),
            idempotency_keys::created_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}
