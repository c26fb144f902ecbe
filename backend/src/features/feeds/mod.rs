//! What arrives from other systems: each push with its counts, the rows that were refused and why, and the keys that
//! make a repeated call harmless. Sources ([`dossiers`](crate::features::dossiers)) use it; it knows none of them.

mod answer;
mod api;
mod api_file;
mod batch;
mod foreign;
mod idempotency;
mod lag;
mod model;
mod personal;
mod registry;
mod registry_store;
mod sheet;
mod state;
mod store;

pub use answer::{Pushed, answer_push, answer_push_in, count};
pub use api::routes;
pub use batch::{
    BATCH_BYTES, BATCH_ROWS, Batch, BatchBody, FeedQuery, PushQuery, RawRow, read_batch, read_rows,
};
pub use foreign::{ForeignRow, Wrong};
pub use idempotency::IdempotencyKey;
pub use lag::{ScheduleTime, expected_by};
pub use model::{
    Arrival, Counts, Manner, Outcome, PushOut, PushStatus, Refused, RefusedOut, SentColumn,
    SentFile, Totals, TotalsCheck,
};
pub use personal::is_personal;
pub use registry::{Adapter, CodeEntry, CodeMaps, CodeTable, Feed};
pub use registry_store::{
    create_feed, get_feed, get_feed_to_change, list_feeds, open_feed, own_feed, update_feed,
};
pub use state::{FeedState, LastPush, OverdueFeeds, state};
pub use store::{NewPush, OpenRow, keep, last_push, open_row, open_rows, settle, settle_rows};
