//! Passwords: argon2id, and the few rules a new one must meet.

use std::sync::OnceLock;

use actix_web::web;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use crate::config::PasswordCost;
use crate::error::{Error, FieldCode};

/// Characters a password must have.
pub const MIN_LENGTH: usize = 10;
/// Characters a password may have; more would only cost hashing time.
pub const MAX_LENGTH: usize = 200;

fn hasher(cost: PasswordCost) -> Argon2<'static> {
    let params = match cost {
        PasswordCost::Production => Params::new(19 * 1024, 2, 1, None),
        PasswordCost::Testing => Params::new(Params::MIN_M_COST, 1, 1, None),
    };
    Argon2::new(
        Algorithm::Argon2id,
        Version::V0x13,
        params.unwrap_or_default(),
    )
}

/// Hashes a password with a random salt. Slow by design: call it off the worker threads.
///
/// # Errors
/// When the machine has no randomness.
pub fn hash(password: &str, cost: PasswordCost) -> Result<String, Error> {
    hasher(cost)
        .hash_password(password.as_bytes())
        .map(|hash| hash.to_string())
        .map_err(|error| Error::internal(error.to_string()))
}

/// Whether the password is the one that was hashed. Slow by design.
pub fn verify(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|parsed| {
        Argon2::default()
            .verify_password(password.as_bytes(), &parsed)
            .is_ok()
    })
}

/// Hashes that may run at once: each takes 19 MiB and a core, and strangers can ask for as many as they like.
static TURNS: Semaphore = Semaphore::const_new(4);

async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    let _turn = TURNS.acquire().await.map_err(Error::internal)?;
    web::block(work).await.map_err(Error::internal)
}

/// [`hash`], off the worker threads and in its turn.
///
/// # Errors
/// As [`hash`].
pub async fn hash_in_turn(password: String, cost: PasswordCost) -> Result<String, Error> {
    in_turn(move || hash(&password, cost)).await?
}

/// [`verify`], off the worker threads and in its turn. Without a hash (there is no such account) it takes as long
/// and says no.
///
/// # Errors
/// When the machine has no randomness.
pub async fn verify_in_turn(
    password: String,
    known: Option<String>,
    cost: PasswordCost,
) -> Result<bool, Error> {
    static DEAR: OnceLock<Result<String, String>> = OnceLock::new();
    static CHEAP: OnceLock<Result<String, String>> = OnceLock::new();
    let nobodys = match cost {
        PasswordCost::Production => &DEAR,
        PasswordCost::Testing => &CHEAP,
    };
    in_turn(move || {
        // Made on the first call whoever asks, so that not even that one tells an account from none.
        let nobodys =
            nobodys.get_or_init(|| hash("nobody's", cost).map_err(|error| error.to_string()));
        let nobodys = nobodys
            .as_ref()
            .map_err(|error| Error::internal(error.clone()))?;
        let right = verify(&password, known.as_ref().unwrap_or(nobodys));
        Ok(right && known.is_some())
    })
    .await?
}

/// Refuses passwords that are short, or that repeat the user name, or that everybody tries first.
///
/// # Errors
/// `too_short`, `too_long` or `weak_password` at `field`.
pub fn check_new(password: &str, username: &str, field: &str) -> Result<(), Error> {
    let length = password.chars().count();
    if length < MIN_LENGTH {
        return Err(Error::field(field, FieldCode::TooShort));
    }
    if length > MAX_LENGTH {
        return Err(Error::field(field, FieldCode::TooLong));
    }
    let folded = password.to_lowercase();
    let distinct = folded
        .chars()
        .collect::<std::collections::HashSet<_>>()
        .len();
    let obvious = ["password", "matkhau", "123456", "qwerty", "soyte"]
        .iter()
        .any(|word| folded.replace(word, "").chars().count() < MIN_LENGTH / 2);
    let names_the_user = username.len() >= 3
        && folded.replace(&username.to_lowercase(), "").chars().count() < MIN_LENGTH / 2;
    if distinct < 5 || obvious || names_the_user {
        return Err(Error::field(field, FieldCode::WeakPassword));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_verifies_and_differs_each_time() {
        let one = hash("một mật khẩu dài", PasswordCost::Testing).expect("a hash");
        let two = hash("một mật khẩu dài", PasswordCost::Testing).expect("a hash");
        assert_ne!(one, two);
        assert!(one.starts_with("$argon2id$"));
        assert!(verify("một mật khẩu dài", &one));
        assert!(!verify("một mật khẩu khác", &one));
    }

    #[test]
    fn easy_passwords_are_refused() {
        for (password, code) in [
            ("ngắn", FieldCode::TooShort),
            ("aaaaaaaaaaaa", FieldCode::WeakPassword),
            ("Password123", FieldCode::WeakPassword),
            ("vanthu.vanthu", FieldCode::WeakPassword),
        ] {
            let error = check_new(password, "vanthu", "password").expect_err(password);
            assert_eq!(error.field_errors()[0].code, code, "{password}");
        }
        assert!(check_new("ba con mèo trên mái", "vanthu", "password").is_ok());
    }
}
