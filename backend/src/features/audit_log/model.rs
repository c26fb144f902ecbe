//! What an entry says, and how it is sealed.

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::auth::secret::hex;

/// Something that was done.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What, as `noun.verb`: `plan.issue`, `user.create`.
    pub action: &'static str,
    /// The kind of thing it was done to.
    pub subject_kind: &'static str,
    /// Which one.
    pub subject_id: String,
    /// The change itself: old and new values, reasons. Never a secret, never a citizen's data.
    pub detail: Value,
}

/// What is sealed, in the order in which it is hashed.
pub(super) struct Sealed<'a> {
    pub(super) prev_hash: &'a str,
    pub(super) seq: i64,
    pub(super) at: i64,
    pub(super) actor_kind: &'a str,
    pub(super) actor_id: &'a str,
    pub(super) actor_name: &'a str,
    pub(super) action: &'a str,
    pub(super) subject_kind: &'a str,
    pub(super) subject_id: &'a str,
    pub(super) detail: &'a str,
    pub(super) request_id: &'a str,
}

impl Sealed<'_> {
    /// SHA-256 over all fields, each with its length before it, so that no two entries read alike.
    pub(super) fn hash(&self) -> String {
        let Self {
            prev_hash,
            seq,
            at,
            actor_kind,
            actor_id,
            actor_name,
            action,
            subject_kind,
            subject_id,
            detail,
            request_id,
        } = self;
        let (seq, at) = (seq.to_string(), at.to_string());
        let mut hasher = Sha256::new();
        for part in [
            *prev_hash,
            &seq,
            &at,
            actor_kind,
            actor_id,
            actor_name,
            action,
            subject_kind,
            subject_id,
            detail,
            request_id,
        ] {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        hex(&hasher.finalize())
    }
}
