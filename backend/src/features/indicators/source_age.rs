//! How old a source is: a figure says what it rests on.

use serde::Serialize;
use utoipa::ToSchema;

use super::Indicator;
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::Error;

/// When a source last sent something.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Freshness {
    /// What feeds the indicator.
    #[schema(example = "dossiers")]
    pub source: &'static str,
    /// The last push that was not refused whole; null when there was none yet.
    pub last_push_at: Option<Timestamp>,
}

/// The freshness of an indicator's source.
///
/// # Errors
/// Those of the database.
pub fn freshness(db: &mut AnyConnection, indicator: Indicator) -> Result<Freshness, Error> {
    Ok(Freshness {
        source: indicator.source.kind(),
        last_push_at: indicator.source.last_push(db)?,
    })
}
