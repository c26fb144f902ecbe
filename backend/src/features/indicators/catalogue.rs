//! The indicators that are computed from source rows.

use crate::error::Error;
use crate::features::sources;
use crate::kpi::{Definition, Source};

/// An indicator with the source that feeds it.
#[derive(Clone, Copy)]
pub struct Indicator {
    /// What it is.
    pub definition: &'static Definition,
    /// Where its rows are.
    pub source: &'static dyn Source,
}

/// All of them, in the order of their sources.
pub fn indicators() -> impl Iterator<Item = Indicator> {
    sources().iter().flat_map(|source| {
        source.definitions().iter().map(|definition| Indicator {
            definition,
            source: *source,
        })
    })
}

/// The indicator with this code.
///
/// # Errors
/// `not_found`: no source computes it.
pub fn find(code: &str) -> Result<Indicator, Error> {
    indicators()
        .find(|one| one.definition.code == code)
        .ok_or_else(Error::not_found)
}
