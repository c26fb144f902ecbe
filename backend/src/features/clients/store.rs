//! Reading and changing clients and their secrets.

use std::collections::HashMap;

use diesel::prelude::*;
use serde_json::{Value, json};

use super::model::{Client, MAX_SECRETS, NewClient, StoredSecret};
use crate::auth::{Actor, secret};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::{client_secrets, clients};
use crate::db::types::Timestamp;
use crate::error::{Code, Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::features::units;
use crate::ids::{ClientId, SecretId};

/// A secret that was just made: the only time that it can be read.
pub struct Secret {
    pub(super) stored: StoredSecret,
    /// The secret itself.
    pub secret: String,
}

/// Seconds between two notes of a client's last use.
const NOTE_EVERY_SECONDS: i64 = 60;

/// All clients with their live secrets, in the order of their names.
pub(super) fn list(db: &mut AnyConnection) -> Result<Vec<(Client, Vec<StoredSecret>)>, Error> {
    let rows: Vec<Client> = clients::table
        .order((clients::name, clients::id))
        .select(Client::as_select())
        .load(db)?;
    let secrets: Vec<StoredSecret> = client_secrets::table
        .filter(client_secrets::revoked_at.is_null())
        .order(client_secrets::id)
        .select(StoredSecret::as_select())
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|client| {
            let own = secrets
                .iter()
                .filter(|secret| secret.client_id == client.id)
                .cloned()
                .collect();
            (client, own)
        })
        .collect())
}

/// What the clients are called.
///
/// # Errors
/// Those of the database.
pub fn names(db: &mut AnyConnection) -> Result<HashMap<ClientId, String>, Error> {
    let rows: Vec<(ClientId, String)> = clients::table
        .select((clients::id, clients::name))
        .load(db)?;
    Ok(rows.into_iter().collect())
}

pub(super) fn get(db: &mut AnyConnection, id: &ClientId) -> Result<Client, Error> {
    Ok(clients::table
        .find(id)
        .select(Client::as_select())
        .first(db)?)
}

pub(super) fn find(db: &mut AnyConnection, id: &ClientId) -> Result<Option<Client>, Error> {
    Ok(clients::table
        .find(id)
        .select(Client::as_select())
        .first(db)
        .optional()?)
}

/// [`get`], with nobody else changing clients until this transaction ends.
pub(super) fn get_to_change(db: &mut AnyConnection, id: &ClientId) -> Result<Client, Error> {
    hold(db, Lock::Accounts)?;
    get(db, id)
}

/// A client's live secrets, oldest first.
pub(super) fn secrets(db: &mut AnyConnection, id: &ClientId) -> Result<Vec<StoredSecret>, Error> {
    Ok(client_secrets::table
        .filter(
            client_secrets::client_id
                .eq(id)
                .and(client_secrets::revoked_at.is_null()),
        )
        .order(client_secrets::id)
        .select(StoredSecret::as_select())
        .load(db)?)
}

/// Makes a client and its first secret.
///
/// # Errors
/// `validation_failed`: a field is wrong, the unit is unknown.
pub fn create(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    new: NewClient,
) -> Result<(Client, Secret), Error> {
    let client = new.into_client(now)?;
    check_unit(db, &client)?;
    diesel::insert_into(clients::table)
        .values(client.clone())
        .execute(db)?;
    let secret = insert_secret(db, now, &client.id)?;
    let mut detail = shown(&client);
    detail["secret_id"] = json!(secret.stored.id);
    log(db, actor, now, "client.create", &client.id, detail)?;
    Ok((client, secret))
}

fn check_unit(db: &mut AnyConnection, client: &Client) -> Result<(), Error> {
    let Some(unit) = &client.unit_id else {
        return Ok(());
    };
    match units::directory(db)?.get(unit) {
        Some(_) => Ok(()),
        None => Err(Error::field("unit_id", FieldCode::NotFound)),
    }
}

/// Replaces a client's fields by those of `changed`, which must be the present ones with changes laid over them.
pub(super) fn update(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    old: &Client,
    changed: Client,
) -> Result<Client, Error> {
    let mut client = changed.checked()?;
    check_unit(db, &client)?;
    if client.outdates_tokens_of(old) {
        client.token_epoch += 1;
    }
    client.updated_at = now;
    client.revision += 1;
    diesel::update(clients::table.find(&client.id))
        .set((
            clients::name.eq(&client.name),
            clients::scopes.eq(&client.scopes),
            clients::unit_id.eq(&client.unit_id),
            clients::active.eq(client.active),
            clients::token_epoch.eq(client.token_epoch),
            clients::expires_at.eq(client.expires_at),
            clients::updated_at.eq(client.updated_at),
            clients::revision.eq(client.revision),
        ))
        .execute(db)?;
    let detail = json!({ "old": shown(old), "new": shown(&client) });
    log(db, actor, now, "client.update", &client.id, detail)?;
    Ok(client)
}

/// Makes another secret.
///
/// # Errors
/// `wrong_state` when two are live already.
pub(super) fn add_secret(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &ClientId,
) -> Result<Secret, Error> {
    let client = get_to_change(db, id)?;
    let live = secrets(db, &client.id)?.len() as i64;
    if live >= MAX_SECRETS {
        return Err(Error::from(Code::WrongState).with_detail("two secrets are live"));
    }
    let secret = insert_secret(db, now, &client.id)?;
    let detail = json!({ "secret_id": secret.stored.id });
    log(db, actor, now, "client.add_secret", &client.id, detail)?;
    Ok(secret)
}

fn insert_secret(
    db: &mut AnyConnection,
    now: Timestamp,
    client: &ClientId,
) -> Result<Secret, Error> {
    // The prefix lets scanners of source code find a secret that was committed by mistake.
    let secret = format!("mtcl_{}", secret::generate());
    let hint = secret[secret.len() - 4..].to_owned();
    let stored = StoredSecret {
        id: SecretId::new(),
        client_id: client.clone(),
        secret_hash: secret::digest(&secret),
        hint,
        created_at: now,
        last_used_at: None,
    };
    diesel::insert_into(client_secrets::table)
        .values((
            client_secrets::id.eq(&stored.id),
            client_secrets::client_id.eq(&stored.client_id),
            client_secrets::secret_hash.eq(&stored.secret_hash),
            client_secrets::hint.eq(&stored.hint),
            client_secrets::created_at.eq(stored.created_at),
        ))
        .execute(db)?;
    Ok(Secret { stored, secret })
}

/// Ends a secret and every access token of its client: which of them it gave is not known.
///
/// # Errors
/// `not_found` when the client has no such live secret.
pub(super) fn revoke_secret(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    client: &ClientId,
    secret: &SecretId,
) -> Result<(), Error> {
    let client = get_to_change(db, client)?;
    let gone = diesel::update(
        client_secrets::table.filter(
            client_secrets::id
                .eq(secret)
                .and(client_secrets::client_id.eq(&client.id))
                .and(client_secrets::revoked_at.is_null()),
        ),
    )
    .set(client_secrets::revoked_at.eq(now))
    .execute(db)?;
    if gone == 0 {
        return Err(Error::not_found());
    }
    diesel::update(clients::table.find(&client.id))
        .set(clients::token_epoch.eq(clients::token_epoch + 1))
        .execute(db)?;
    let detail = json!({ "secret_id": secret });
    log(db, actor, now, "client.revoke_secret", &client.id, detail)
}

/// Whether the last use was noted so long ago that it should be noted again.
pub(super) fn should_note(last: Option<Timestamp>, now: Timestamp) -> bool {
    last.is_none_or(|at| at.plus_seconds(NOTE_EVERY_SECONDS) <= now)
}

/// Notes that a client got a token with this secret.
pub(super) fn note_use(
    db: &mut AnyConnection,
    secret: &StoredSecret,
    now: Timestamp,
) -> Result<(), Error> {
    diesel::update(client_secrets::table.find(&secret.id))
        .set(client_secrets::last_used_at.eq(now))
        .execute(db)?;
    diesel::update(clients::table.find(&secret.client_id))
        .set(clients::last_used_at.eq(now))
        .execute(db)?;
    Ok(())
}

fn shown(client: &Client) -> Value {
    json!({
        "name": client.name, "scopes": client.scopes(), "unit_id": client.unit_id, "active": client.active,
        "expires_at": client.expires_at,
    })
}

fn log(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    action: &'static str,
    client: &ClientId,
    detail: Value,
) -> Result<(), Error> {
    let entry = Entry {
        action,
        subject_kind: "client",
        subject_id: client.0.clone(),
        detail,
    };
    audit_log::record(db, actor, now, entry)
}
