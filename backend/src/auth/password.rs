//! Passwords: argon2id, and the few rules a new one must meet.

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};

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
