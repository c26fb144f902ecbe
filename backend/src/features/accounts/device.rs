//! The signed cookie that says which accounts have logged in on this device.
//!
//! It proves nothing about who sits there now; it only moves the failures of this device away from those of
//! strangers (see [`crate::auth::throttle`]). Colleagues share the computer at a counter, so it holds several.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::auth::secret;
use crate::db::types::Timestamp;
use crate::ids::UserId;

/// Seconds for which a device is remembered after the last log-in on it.
pub(super) const GOOD_FOR_SECONDS: i64 = 180 * 24 * 3_600;

/// Accounts that one device remembers; the one that logged in longest ago is forgotten.
const AT_MOST: usize = 8;

const BETWEEN_ENTRIES: char = '~';

/// One account on one device: `account.device.micros.signature`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    account: String,
    device: String,
    at: Timestamp,
}

impl Entry {
    fn signature(&self, key: &[u8]) -> String {
        let Self {
            account,
            device,
            at,
        } = self;
        let text = format!("mtcl_device\0{account}\0{device}\0{}", at.micros());
        // HMAC takes a key of any length; the error is part of the trait and cannot happen here.
        let mac = Hmac::<Sha256>::new_from_slice(key)
            .map(|mac| mac.chain_update(text.as_bytes()).finalize().into_bytes());
        mac.map(|bytes| secret::hex(&bytes)).unwrap_or_default()
    }

    fn read(text: &str, key: &[u8], now: Timestamp) -> Option<Self> {
        let mut parts = text.split('.');
        let entry = Self {
            account: parts.next()?.to_owned(),
            device: parts.next()?.to_owned(),
            at: Timestamp::from_micros(parts.next()?.parse().ok()?),
        };
        let signature = parts.next()?;
        let is_ours = !signature.is_empty()
            && secret::digest(signature) == secret::digest(&entry.signature(key));
        let is_fresh = entry.at.plus_seconds(GOOD_FOR_SECONDS) > now;
        (is_ours && is_fresh && parts.next().is_none()).then_some(entry)
    }

    fn write(&self, key: &[u8]) -> String {
        let Self {
            account,
            device,
            at,
        } = self;
        format!("{account}.{device}.{}.{}", at.micros(), self.signature(key))
    }
}

/// What a device remembers.
#[derive(Clone, Debug, Default)]
pub(super) struct Device {
    entries: Vec<Entry>,
}

impl Device {
    /// Reads the cookie; what is not ours or too old is as if it were not there.
    pub(super) fn read(cookie: Option<&str>, key: &[u8], now: Timestamp) -> Self {
        let entries = cookie
            .unwrap_or_default()
            .split(BETWEEN_ENTRIES)
            .take(AT_MOST)
            .filter_map(|text| Entry::read(text, key, now))
            .collect();
        Self { entries }
    }

    /// The device's name for itself with this account; none when the account has not logged in on it.
    pub(super) fn known_to(&self, account: &UserId) -> Option<&str> {
        self.entries
            .iter()
            .find(|entry| entry.account == account.0)
            .map(|entry| entry.device.as_str())
    }

    /// The cookie after `account` has logged in. A new name each time: a stolen cookie that was used for guessing
    /// does not make the owner wait.
    pub(super) fn after_login(&self, account: &UserId, key: &[u8], now: Timestamp) -> String {
        let newest = Entry {
            account: account.0.clone(),
            device: secret::generate(),
            at: now,
        };
        let others = self
            .entries
            .iter()
            .filter(|entry| entry.account != account.0);
        let all: Vec<String> = std::iter::once(&newest)
            .chain(others)
            .take(AT_MOST)
            .map(|entry| entry.write(key))
            .collect();
        all.join(&BETWEEN_ENTRIES.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &[u8] = b"a key for tests";

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_micros(0).plus_seconds(seconds)
    }

    #[test]
    fn a_device_knows_whom_it_has_seen_and_nobody_else() {
        let (one, two) = (UserId::new(), UserId::new());
        let cookie = Device::default().after_login(&one, KEY, at(0));
        let device = Device::read(Some(&cookie), KEY, at(1));
        assert!(device.known_to(&one).is_some());
        assert!(device.known_to(&two).is_none());
        let both = device.after_login(&two, KEY, at(2));
        let device = Device::read(Some(&both), KEY, at(3));
        assert!(device.known_to(&one).is_some() && device.known_to(&two).is_some());
    }

    #[test]
    fn a_cookie_that_was_tampered_with_or_is_old_says_nothing() {
        let (one, two) = (UserId::new(), UserId::new());
        let cookie = Device::default().after_login(&one, KEY, at(0));
        let forged = cookie.replace(one.as_str(), two.as_str());
        assert!(
            Device::read(Some(&forged), KEY, at(1))
                .known_to(&two)
                .is_none()
        );
        assert!(
            Device::read(Some(&cookie), b"another key", at(1))
                .known_to(&one)
                .is_none()
        );
        let old = Device::read(Some(&cookie), KEY, at(GOOD_FOR_SECONDS));
        assert!(old.known_to(&one).is_none());
        for wild in ["", "~~~", "....", "a.b.c", "a.b.1."] {
            assert!(
                Device::read(Some(wild), KEY, at(1)).entries.is_empty(),
                "{wild}"
            );
        }
    }

    #[test]
    fn the_longest_unseen_is_forgotten() {
        let first = UserId::new();
        let mut cookie = Device::default().after_login(&first, KEY, at(0));
        for seconds in 1..=AT_MOST as i64 {
            let device = Device::read(Some(&cookie), KEY, at(seconds));
            cookie = device.after_login(&UserId::new(), KEY, at(seconds));
        }
        assert!(cookie.len() < 4_000, "browsers cut longer ones");
        let device = Device::read(Some(&cookie), KEY, at(100));
        assert_eq!(device.entries.len(), AT_MOST);
        assert!(device.known_to(&first).is_none());
    }
}
