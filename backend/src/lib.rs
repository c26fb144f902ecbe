//! MTCL: the yearly quality objectives of a department, from the signed plan to a figure an auditor accepts.
//!
//! Arrows run one way: a module uses what stands to its right, and those in braces do not use one another.
//! A test reads this line and checks it:
//!
//! ```text
//! main → cli → {app, demo} → features → kpi → state → auth → http → {config, metrics, clock} → outgoing → {db, files} → error → {ids, text}
//! ```
//!
//! - [`app`] builds the actix app and the contract from one list
//! - [`features`] one folder a noun: `model` (pure rules), `store` (diesel), `api` (types and handlers)
//! - [`kpi`] steps, tallies and figures; knows no source
//! - [`auth`] who is calling and what they may do
//! - [`http`] the envelope, entity tags, pages
//! - [`error`] the closed list of refusals
//! - [`files`] files by what they hold, on disk or in a bucket
//! - [`db`] the only place that names a dialect

pub mod app;
pub mod auth;
pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
pub mod demo;
pub mod error;
pub mod features;
pub mod files;
pub mod http;
pub mod ids;
pub mod kpi;
pub mod metrics;
pub mod outgoing;
pub mod state;
pub mod text;
