//! Refused rows as a file, for whoever mends them at the sender's.

use std::collections::BTreeSet;

use actix_web::http::header;
use actix_web::{HttpResponse, get, web};
use serde_json::{Map, Value};

use super::api::{RejectedQuery, in_words};
use super::store::{self, RejectedRow};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::error::{Error, Language};
use crate::http::{Query, RequestContext};
use crate::state::State;

/// Rows that a file has at most.
const MOST: usize = 10_000;

/// Download refused rows
///
/// As CSV (UTF-8 with a byte order mark, so that spreadsheets keep the accents): the reason first, then the fields as they
/// were sent, less everything that may be personal. The newest 10,000.
#[utoipa::path(
    tag = "pushes",
    operation_id = "download_rejected_rows",
    params(RejectedQuery),
    responses((status = 200, description = "The file", body = String, content_type = "text/csv")),
    security(("token" = ["pushes:read"])),
)]
#[get("/rejected-rows/file")]
pub(super) async fn download_rejected_rows(
    _: Allowed<may::PushesRead>,
    state: web::Data<State>,
    context: RequestContext,
    query: Query<RejectedQuery>,
) -> Result<HttpResponse, Error> {
    let filter = query.into_inner().filter(None);
    let rows = state
        .db
        .read(move |db| store::list_rejected(db, filter, MOST))
        .await?;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"rejected-rows.csv\"",
        ))
        .body(csv(&rows, context.language)?))
}

fn csv(rows: &[RejectedRow], language: Language) -> Result<Vec<u8>, Error> {
    let sent: Vec<Map<String, Value>> = rows
        .iter()
        .map(|row| serde_json::from_str(&row.body).unwrap_or_default())
        .collect();
    let fields: BTreeSet<&str> = sent
        .iter()
        .flat_map(|row| row.keys().map(String::as_str))
        .collect();
    let mut writer = ::csv::Writer::from_writer(vec![0xEF, 0xBB, 0xBF]);
    let head = ["reason", "field", "push_id", "index", "received_at"];
    writer
        .write_record(head.iter().copied().chain(fields.iter().copied()))
        .map_err(Error::internal)?;
    for (row, sent) in rows.iter().zip(&sent) {
        let known = [
            in_words(&row.code, &row.message, language),
            row.field.clone().unwrap_or_default(),
            row.push_id.to_string(),
            row.row_index.to_string(),
            row.received_at.to_string(),
        ];
        let values = fields.iter().map(|field| match sent.get(*field) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => harmless(text),
            Some(other) => other.to_string(),
        });
        writer
            .write_record(known.into_iter().chain(values))
            .map_err(Error::internal)?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::internal(error.to_string()))
}

/// A spreadsheet takes what begins like a formula for one, and the sender wrote it.
fn harmless(text: &str) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => format!("'{text}"),
        _ => text.to_owned(),
    }
}
