//! Readings that people sign: submitted by whoever answers for them, returned with a note or approved by a second person,
//! then frozen with everything they rest on. When rows or settings behind a signed figure change, the difference is
//! worked out whenever somebody looks; accepted, it becomes a numbered restatement, and both figures stay.
//!
//! The rows behind a signed figure are not copied: every source keeps the versions of its rows, so those known at
//! `as_of` give the same rows again, and a digest over their ids, versions and reasons seals them. A typed figure has no
//! rows: it keeps the readings that it is, and the digest seals their versions and the hashes of their evidence.
//!
//! - `figure` what a figure rests on, now and then; `difference` row by row
//! - `life` submit, return, approve, restate

mod api;
mod api_steps;
mod body;
mod difference;
mod figure;
mod life;
mod model;
mod restate;
mod store;

pub use api::routes;
