//! Evidence: the files that records rest on, such as the minutes behind a typed figure or the photo behind a finding.
//!
//! Whoever may read a record may read its files, and whoever may change it may hang files on it or take them off, with a
//! reason. A file's bytes are never changed nor lost.

mod api;
mod api_upload;
mod model;
mod store;

pub use api::{EvidenceOut, routes};
pub use model::{Evidence, EvidenceSubject, NewEvidence, bare_name};
pub use store::{add, attach, brought, count, of_subject};
