//! What arrives from other systems: each push with its counts, the rows that were refused and why, and the keys that
//! make a repeated call harmless. Sources ([`dossiers`](crate::features::dossiers)) use it; it knows none of them.

mod api;
mod batch;
mod idempotency;
mod model;
mod store;

pub use api::routes;
pub use batch::{BATCH_BYTES, BATCH_ROWS, BatchBody, PushQuery, RawRow, read_rows};
pub use idempotency::{IdempotencyKey, Replayed, remember, replay};
pub use model::{Counts, PushOut, PushStatus, Refused, RefusedOut};
pub use store::{NewPush, keep, last_push, settle};
