//! Opens the files that offices have, with suspicion: Office packages, the sheets of `.xlsx`, Unicode text, dates. The one place
//! that knows these containers; what the files say is for its callers. No HTTP, no database, no clock.
//!
//! `.xlsx` is read here and not by a spreadsheet library because three things matter that these hide: whether a number shows
//! as a percentage (the measure "100%" is stored as 1), that a cell far away must not cost the memory of all between, and
//! that a text which the sheets share must not be copied without bound.

pub mod dates;
mod error;
mod limits;
pub mod package;
pub mod sniff;
pub mod text;
pub mod xlsx;
pub mod xml;

pub use error::Error;
pub use limits::Limits;
