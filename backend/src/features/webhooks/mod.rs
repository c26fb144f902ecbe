//! Webhooks: changes of figures are told to other systems by signed calls, in the form of
//! [Standard Webhooks](https://www.standardwebhooks.com) 1.0.
//!
//! - `outbox` an event is written in the transaction of what it tells, with one delivery for each webhook that wants it
//! - `sweep` finds readings and verdicts that are not what was told last; after a push, not within it
//! - `claim` whose turn it is to send what: a lease in the database, so that several processes never send one attempt twice
//! - `sender` sends, tries again ever later, gives up, and switches off what has failed for days
//!
//! A delivery arrives at least once and in no promised order: its id is the same each time, and its figures are those of
//! the moment at which it was written.

mod api;
mod api_deliveries;
mod claim;
mod deliveries;
mod model;
mod outbox;
mod sender;
mod signature;
mod store;
mod sweep;

pub use api::routes;
pub use claim::{Claimed, claim};
pub use model::WebhookEvent;
pub use outbox::{Approved, approved};
pub use sender::{run, send};
pub use sweep::{Swept, sweep};
