//! Random secrets that are handed out once and kept only as a hash: refresh tokens, client secrets, set-up links.

use sha2::{Digest, Sha256};

/// 256 random bits as 43 characters that need no escaping in a URL, a header or a form.
pub fn generate() -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bytes: [u8; 43] = rand::random();
    bytes
        .iter()
        .map(|byte| ALPHABET[usize::from(byte & 63)] as char)
        .collect()
}

/// SHA-256 in hex. Enough for secrets that are random to begin with; passwords go through argon2.
pub fn digest(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// Bytes as lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
