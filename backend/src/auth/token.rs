//! Access tokens: JWT, HS256 and nothing else, 15 minutes.

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};

use super::{Liveness, Permission, Role};
use crate::clock::Clock;
use crate::db::Db;
use crate::error::{Code, Error};
use crate::ids::{ClientId, UnitId, UserId};

/// Seconds an access token is good for.
pub const ACCESS_TOKEN_SECONDS: i64 = 15 * 60;

const ISSUER: &str = "mtcl";

/// Who a token speaks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Subject {
    /// A person.
    User {
        /// The account.
        id: UserId,
        /// What the person is.
        role: Role,
        /// Nothing but setting a new password is allowed until that is done.
        must_change_password: bool,
    },
    /// A program.
    Client {
        /// The client.
        id: ClientId,
        /// What it may do.
        scopes: Vec<Permission>,
    },
}

/// What a token says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Claims {
    iss: String,
    /// Who.
    #[serde(flatten)]
    pub subject: Subject,
    /// For the audit log.
    pub name: String,
    /// The unit that limits the caller, if any.
    pub unit: Option<UnitId>,
    /// Tokens of an older epoch than the account's are dead.
    pub epoch: i32,
    iat: i64,
    exp: i64,
}

/// A fresh access token.
#[derive(Clone, Debug)]
pub struct AccessToken {
    /// The JWT.
    pub token: String,
    /// Seconds until it runs out.
    pub expires_in: i64,
}

/// Makes and reads access tokens.
#[derive(Clone)]
pub struct Authenticator {
    encoding: EncodingKey,
    decoding: DecodingKey,
    validation: Validation,
    pub(super) liveness: Liveness,
    pub(super) clock: Clock,
    pub(super) db: Db,
}

impl Authenticator {
    /// With the secret that all processes of an installation share.
    pub fn new(secret: &[u8], db: Db, clock: Clock) -> Self {
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_issuer(&[ISSUER]);
        validation.set_required_spec_claims(&["iss", "exp"]);
        // The clock is an argument everywhere, so the expiry is checked here and not by the library.
        validation.validate_exp = false;
        Self {
            encoding: EncodingKey::from_secret(secret),
            decoding: DecodingKey::from_secret(secret),
            validation,
            liveness: Liveness::default(),
            clock,
            db,
        }
    }

    /// A token for `subject`.
    ///
    /// # Errors
    /// When signing fails, which it does not with a valid key.
    pub fn issue(
        &self,
        subject: Subject,
        name: String,
        unit: Option<UnitId>,
        epoch: i32,
    ) -> Result<AccessToken, Error> {
        let now = self.clock.now().micros() / 1_000_000;
        let claims = Claims {
            iss: ISSUER.to_owned(),
            subject,
            name,
            unit,
            epoch,
            iat: now,
            exp: now + ACCESS_TOKEN_SECONDS,
        };
        let token = jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &self.encoding)
            .map_err(Error::internal)?;
        Ok(AccessToken {
            token,
            expires_in: ACCESS_TOKEN_SECONDS,
        })
    }

    /// Reads a token: signature, issuer and expiry.
    ///
    /// # Errors
    /// `unauthenticated`.
    pub fn read(&self, token: &str) -> Result<Claims, Error> {
        let claims = jsonwebtoken::decode::<Claims>(token, &self.decoding, &self.validation)
            .map_err(|_| Error::from(Code::Unauthenticated))?
            .claims;
        if claims.exp <= self.clock.now().micros() / 1_000_000 {
            return Err(Code::Unauthenticated.into());
        }
        Ok(claims)
    }

    /// Forgets what is remembered of an account or client, after a change of its epoch.
    pub fn forget(&self, id: &str) {
        self.liveness.forget(id);
    }
}
