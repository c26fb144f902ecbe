//! What arrives from other systems: each push with its counts, the rows that were refused and why, and the keys that
//! make a repeated call harmless. Sources ([`dossiers`](crate::features::dossiers)) use it; it knows none of them.

mod answer;
mod api;
mod batch;
mod idempotency;
mod model;
mod personal;
mod store;

pub use answer::{Pushed, answer_push};
pub use api::routes;
pub use batch::{BATCH_BYTES, BATCH_ROWS, BatchBody, PushQuery, RawRow, read_rows};
pub use idempotency::IdempotencyKey;
pub use model::{Counts, Manner, Outcome, PushOut, PushStatus, Refused};
pub use personal::is_personal;
pub use store::{NewPush, keep, last_push, settle};
