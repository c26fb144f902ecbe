//! Refused rows as a file, for whoever mends them at the sender's.

use std::collections::BTreeSet;

use actix_web::http::header;
use actix_web::{HttpResponse, get, web};
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::IntoParams;

use super::api::{RejectedQuery, in_words};
use super::sheet;
use super::store::{self, RejectedRow};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::error::{Error, Language};
use crate::http::{Query, RequestContext};
use crate::state::State;
use crate::text_enum;

/// Rows that a file has at most.
const MOST: usize = 10_000;

text_enum! {
    /// The format of a file of refused rows.
    RejectedFileFormat {
        /// UTF-8 with a byte order mark.
        Csv = "csv",
        /// A workbook.
        Xlsx = "xlsx",
    }
}

/// In which format.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct FormatQuery {
    /// CSV when left out.
    #[param(inline)]
    format: Option<RejectedFileFormat>,
}

/// Download refused rows
///
/// As CSV (UTF-8 with a byte order mark, so that spreadsheets keep the accents) or as a workbook: the reason first, then the
/// fields as they were sent, less everything that may be personal. The newest 10,000. The refused rows of one register
/// file, as a workbook, come in the columns of that file with the reason behind them: mended, it can be sent again.
#[utoipa::path(
    tag = "pushes",
    operation_id = "download_rejected_rows",
    params(RejectedQuery, FormatQuery),
    responses((
        status = 200, description = "The file",
        content((String = "text/csv"), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    )),
    security(("token" = ["pushes:read"])),
)]
#[get("/rejected-rows/file")]
pub(super) async fn download_rejected_rows(
    _: Allowed<may::PushesRead>,
    state: web::Data<State>,
    context: RequestContext,
    query: Query<RejectedQuery>,
    format: Query<FormatQuery>,
) -> Result<HttpResponse, Error> {
    let filter = query.into_inner().filter(None);
    let FormatQuery { format } = format.into_inner();
    let language = context.language;
    let (body, name, media_type) = state
        .db
        .read(move |db| {
            let push = filter.push_id.clone();
            let rows = store::list_rejected(db, filter, MOST)?;
            if format != Some(RejectedFileFormat::Xlsx) {
                return Ok((csv(&rows, language)?, "csv", "text/csv; charset=utf-8"));
            }
            let file = match push {
                Some(push) => store::sent_file(db, &push)?,
                None => None,
            };
            let table = match file {
                Some(file) => sheet::of_file(&rows, &file, language),
                None => sheet::of_fields(&rows, language),
            };
            Ok((sheet::workbook(&table)?, "xlsx", sheet::MEDIA_TYPE))
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type(media_type)
        .insert_header((
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"rejected-rows.{name}\""),
        ))
        .body(body))
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
