//! What every source of typed-in or pushed rows shares, but dossiers: rows known by a natural key, versions, refusals,
//! tallies, lineage and the operations of the API.
//!
//! A source is one type that says what a row is ([`Record`]), its formulas, and one call of [`record_routes!`]. Rows are
//! entered by people in the same way as by systems: as a push of one row.

mod answer;
mod api;
mod foreign;
mod found;
mod group;
mod incoming;
mod members;
mod push;
mod record;
mod shape;
mod source;
mod store;

pub use answer::{RecordChange, RecordCounted, RecordDetail, RecordOut, RecordVersion};
pub(super) use api::record_routes;
pub use api::{RecordQuery, get, list, push};
pub use foreign::{Door, Intake, each};
pub use found::{Found, by_id, every, find, id_of, key_of, starting};
pub use group::{GroupSource, Grouping, Member, Subject};
pub use incoming::{Objection, Present, RecordBatch, RecordIn, objection};
pub use push::{receive, take_rows};
pub use record::{Record, RecordKind, RecordState};
pub use source::RecordSource;
pub use store::unit_of;
