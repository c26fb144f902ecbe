//! Reading a batch: one JSON document or one row a line, into raw rows that are judged one by one.

use serde::Deserialize;
use serde_json::value::RawValue;
use utoipa::IntoParams;

use super::model::{Manner, Totals};
use crate::error::{Code, Error, FieldCode};
use crate::http::Body;

/// Bytes a batch may have.
pub const BATCH_BYTES: usize = 32 * 1024 * 1024;
/// Rows a batch may have.
pub const BATCH_ROWS: usize = 10_000;

/// A batch as it came over the wire.
pub type BatchBody = Body<BATCH_BYTES>;

/// How a batch is to be taken.
#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PushQuery {
    /// Judge every row and say what would become of it, but keep nothing.
    #[serde(default)]
    pub dry_run: bool,
    /// All rows or none.
    #[serde(default)]
    pub atomic: bool,
}

/// Through which feed our own JSON comes.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct FeedQuery {
    /// The registered feed; when left out, the one that is registered for the calling program, if there is only one.
    #[param(max_length = 60)]
    pub feed: Option<String>,
}

impl From<PushQuery> for Manner {
    fn from(query: PushQuery) -> Self {
        let PushQuery { dry_run, atomic } = query;
        Self { dry_run, atomic }
    }
}

/// One row, not judged yet: its JSON text.
pub type RawRow<'a> = &'a str;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document<'a> {
    #[serde(borrow)]
    items: Vec<&'a RawValue>,
    #[serde(default)]
    totals: Option<Totals>,
}

/// A batch in its parts.
#[derive(Debug)]
pub struct Batch<'a> {
    /// Its rows.
    pub rows: Vec<RawRow<'a>>,
    /// What the sender says it sent; lines of NDJSON have no place for it.
    pub totals: Option<Totals>,
}

/// The rows of a batch: `{"items":[…]}` as `application/json`, or one row a line as `application/x-ndjson`.
///
/// # Errors
/// `unsupported_media_type`; `bad_request` when the document is no such JSON; `too_long` at `items` when there are too
/// many rows.
pub fn read_rows(body: &BatchBody) -> Result<Vec<RawRow<'_>>, Error> {
    read_batch(body).map(|batch| batch.rows)
}

/// [`read_rows`], with the totals that the sender declares beside `items`.
///
/// # Errors
/// As [`read_rows`].
pub fn read_batch(body: &BatchBody) -> Result<Batch<'_>, Error> {
    let text = std::str::from_utf8(&body.bytes)
        .map_err(|_| Error::from(Code::BadRequest).with_detail("the body is not UTF-8"))?;
    let (rows, totals): (Vec<&str>, _) = match body.media_type.as_str() {
        "application/json" => {
            let document: Document<'_> = serde_json::from_str(text)
                .map_err(|error| Error::from(Code::BadRequest).with_detail(error.to_string()))?;
            let rows = document.items.into_iter().map(RawValue::get).collect();
            (rows, document.totals)
        }
        "application/x-ndjson" | "application/jsonl" => {
            let lines = text.lines().map(str::trim);
            (lines.filter(|line| !line.is_empty()).collect(), None)
        }
        _ => return Err(Code::UnsupportedMediaType.into()),
    };
    if rows.len() > BATCH_ROWS {
        return Err(Error::field("items", FieldCode::TooLong));
    }
    Ok(Batch { rows, totals })
}
