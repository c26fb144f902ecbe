//! What a client is, and what its fields must be.

use diesel::prelude::*;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};

use crate::auth::{Permission, Subject};
use crate::db::schema::{client_secrets, clients};
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode, FieldError};
use crate::ids::{ClientId, SecretId, UnitId};

/// Secrets that may be live at once.
pub(super) const MAX_SECRETS: i64 = 2;

const MAX_NAME: usize = 200;

/// A permission that a client can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Scope(Permission);

impl Scope {
    /// Every scope, in the order of the permissions.
    pub fn all() -> impl Iterator<Item = Self> {
        Permission::ALL.iter().copied().filter_map(Self::of)
    }

    /// The permission as a scope, when it is one.
    pub fn of(permission: Permission) -> Option<Self> {
        permission.is_scope().then_some(Self(permission))
    }

    /// The permission.
    pub fn permission(self) -> Permission {
        self.0
    }
}

impl std::fmt::Display for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Scope {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        text.parse().ok().and_then(Self::of).ok_or_else(|| {
            let known: Vec<String> = Self::all().map(|scope| scope.to_string()).collect();
            format!("a scope is one of {}", known.join(", "))
        })
    }
}

impl<'de> Deserialize<'de> for Scope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl utoipa::PartialSchema for Scope {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("A permission that a client can be given"))
            .enum_values(Some(Self::all().map(|scope| scope.to_string())))
            .into()
    }
}
impl utoipa::ToSchema for Scope {}

/// The scopes of a client, each once, in the order of the permissions. Stored with spaces between them.
pub(super) fn write_scopes(scopes: &[Scope]) -> String {
    let words: Vec<String> = Scope::all()
        .filter(|scope| scopes.contains(scope))
        .map(|scope| scope.to_string())
        .collect();
    words.join(" ")
}

/// A client as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = clients)]
pub struct Client {
    /// Its id, which it logs in with.
    pub id: ClientId,
    /// What people call it.
    pub name: String,
    pub(super) scopes: String,
    /// The unit that it is limited to, with those below it.
    pub unit_id: Option<UnitId>,
    /// Whether it may log in.
    pub active: bool,
    pub(super) token_epoch: i32,
    /// From then on it may not log in.
    pub expires_at: Option<Timestamp>,
    /// When it last got a token, to the minute.
    pub last_used_at: Option<Timestamp>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts its changes.
    pub revision: i32,
}

/// One of a client's secrets, without the secret.
#[derive(Queryable, Selectable, Clone, Debug)]
#[diesel(table_name = client_secrets)]
pub(super) struct StoredSecret {
    pub(super) id: SecretId,
    pub(super) client_id: ClientId,
    pub(super) secret_hash: String,
    pub(super) hint: String,
    pub(super) created_at: Timestamp,
    pub(super) last_used_at: Option<Timestamp>,
}

/// A client to be made.
#[derive(Clone, Debug)]
pub struct NewClient {
    /// See [`Client::name`].
    pub name: String,
    /// What it may do; at least one.
    pub scopes: Vec<Scope>,
    /// See [`Client::unit_id`].
    pub unit_id: Option<UnitId>,
    /// See [`Client::expires_at`].
    pub expires_at: Option<Timestamp>,
}

impl NewClient {
    /// Checks every field and makes the client.
    ///
    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub(super) fn into_client(self, now: Timestamp) -> Result<Client, Error> {
        let Self {
            name,
            scopes,
            unit_id,
            expires_at,
        } = self;
        if expires_at.is_some_and(|at| at <= now) {
            return Err(Error::field("expires_at", FieldCode::OutOfRange));
        }
        Client {
            id: ClientId::new(),
            name,
            scopes: write_scopes(&scopes),
            unit_id,
            active: true,
            token_epoch: 0,
            expires_at,
            last_used_at: None,
            created_at: now,
            updated_at: now,
            revision: 1,
        }
        .checked()
    }
}

impl Client {
    /// Checks every field.
    ///
    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub(super) fn checked(mut self) -> Result<Self, Error> {
        self.name = self.name.trim().to_owned();
        let mut wrong = Vec::new();
        let mut refuse = |field: &str, code| {
            wrong.push(FieldError {
                field: field.to_owned(),
                code,
            });
        };
        if self.name.is_empty() {
            refuse("name", FieldCode::Required);
        } else if self.name.chars().count() > MAX_NAME {
            refuse("name", FieldCode::TooLong);
        } else if self.name.chars().any(char::is_control) {
            refuse("name", FieldCode::InvalidFormat);
        }
        if self.scopes.is_empty() {
            refuse("scopes", FieldCode::Required);
        }
        if wrong.is_empty() {
            Ok(self)
        } else {
            Err(Error::fields(wrong))
        }
    }

    /// What it may do.
    pub fn scopes(&self) -> Vec<Scope> {
        self.scopes
            .split(' ')
            .filter_map(|word| word.parse().ok())
            .collect()
    }

    /// Whether it may log in at this instant.
    pub(super) fn is_live(&self, now: Timestamp) -> bool {
        self.active && self.expires_at.is_none_or(|at| at > now)
    }

    /// What an access token with these of its scopes says of it.
    pub(super) fn subject(&self, scopes: &[Scope]) -> Subject {
        Subject::Client {
            id: self.id.clone(),
            scopes: scopes.iter().map(|scope| scope.permission()).collect(),
        }
    }

    /// Whether a token made for `former` would say something else of this state of the client.
    pub(super) fn outdates_tokens_of(&self, former: &Self) -> bool {
        self.scopes != former.scopes
            || self.unit_id != former.unit_id
            || self.active != former.active
            || self.name != former.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn human_decisions_are_no_scopes() {
        assert!("readings:read".parse::<Scope>().is_ok());
        for word in ["plans:issue", "users:manage", "", "readings:*"] {
            assert!(word.parse::<Scope>().is_err(), "{word}");
        }
    }

    #[test]
    fn scopes_are_kept_once_and_in_order() {
        let [read, write] = ["readings:read", "dossiers:write"].map(|word| {
            word.parse::<Scope>()
                .unwrap_or_else(|error| panic!("{error}"))
        });
        assert_eq!(
            write_scopes(&[write, read, write]),
            "readings:read dossiers:write"
        );
    }
}
