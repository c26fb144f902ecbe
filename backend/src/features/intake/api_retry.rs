//! Trying refused rows again: one with its fields corrected, or all of a push after a map or the unit tree was.

use actix_web::{post, web};
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::auth::permission::may;
use crate::auth::{Allowed, Caller, Permission};
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::{Code, Error, FieldCode, Language};
use crate::features::feeds::{self, Adapter, Arrival, ForeignRow, Manner, OpenRow, PushOut};
use crate::features::records::RecordKind;
use crate::features::{door, dossiers, exchange, register_files};
use crate::http::{Json, RequestContext};
use crate::ids::{PushId, RejectedRowId};
use crate::state::State;

/// A refused row, to be tried again.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "row": { "MaHoSo": "H29.16-260424-0001", "TrangThaiHoSo": "9" } }))]
pub(super) struct RetryIn {
    /// The whole row as it should have been, in the sender's own fields; as it was kept when left out.
    #[schema(value_type = Option<Object>)]
    row: Option<Map<String, Value>>,
}

/// Try a refused row again
///
/// It is judged like any other, under the caller's name, who needs the permission to push such rows; the old refusal is
/// settled: by the row that went in, or by the new refusal, which says why not.
#[utoipa::path(
    tag = "pushes",
    operation_id = "retry_rejected_row",
    params(("id" = RejectedRowId, Path, description = "The refused row")),
    request_body = RetryIn,
    responses(
        (status = 200, description = "What became of the row", body = PushOut),
        (status = 409, description = "It was settled before, or its source takes no second tries", body = crate::error::Problem, content_type = "application/problem+json"),
    ),
    security(("token" = ["pushes:read"]), ("client" = ["pushes:read"])),
)]
#[post("/rejected-rows/{id}/retry")]
pub(super) async fn retry_rejected_row(
    allowed: Allowed<may::PushesRead>,
    state: web::Data<State>,
    context: RequestContext,
    id: web::Path<RejectedRowId>,
    body: Json<RetryIn>,
) -> Result<web::Json<PushOut>, Error> {
    let RetryIn { row } = body.into_inner();
    let (caller, now) = (allowed.caller, state.clock.now());
    let out = state
        .db
        .write(move |db| {
            let mut open = feeds::open_row(db, &id)?;
            if let Some(row) = row {
                open.body = Value::Object(row).to_string();
            }
            try_again(db, &caller, now, vec![open], context.language)
        })
        .await?;
    Ok(web::Json(out))
}

/// Try the refused rows of a push again
///
/// All that are still open, as they were kept: after a map of the feed, or the unit tree, was put right. Needs the
/// permission to push such rows.
#[utoipa::path(
    tag = "pushes",
    operation_id = "retry_push",
    params(("id" = PushId, Path, description = "The push")),
    responses(
        (status = 200, description = "What became of the rows", body = PushOut),
        (status = 409, description = "None of its rows is open, or its source takes no second tries", body = crate::error::Problem, content_type = "application/problem+json"),
    ),
    security(("token" = ["pushes:read"]), ("client" = ["pushes:read"])),
)]
#[post("/pushes/{id}/retry")]
pub(super) async fn retry_push(
    allowed: Allowed<may::PushesRead>,
    state: web::Data<State>,
    context: RequestContext,
    id: web::Path<PushId>,
) -> Result<web::Json<PushOut>, Error> {
    let (caller, now) = (allowed.caller, state.clock.now());
    let out = state
        .db
        .write(move |db| {
            let open = feeds::open_rows(db, &id)?;
            try_again(db, &caller, now, open, context.language)
        })
        .await?;
    Ok(web::Json(out))
}

fn try_again(
    db: &mut AnyConnection,
    caller: &Caller,
    now: Timestamp,
    open: Vec<OpenRow>,
    language: Language,
) -> Result<PushOut, Error> {
    let Some(first) = open.first() else {
        return Err(Error::from(Code::WrongState).with_detail("no row is open"));
    };
    let by_messages = first.adapter == Adapter::Edxml;
    let door = first.source_kind.parse::<RecordKind>().ok().and_then(door);
    let needed = match (by_messages, door, first.source_kind.as_str()) {
        (true, _, _) => vec![Permission::DocumentsWrite, Permission::DirectivesWrite],
        (false, Some(door), _) => vec![door.written_by()],
        (false, None, "dossiers") => vec![Permission::DossiersWrite],
        (false, None, _) => {
            return Err(
                Error::from(Code::WrongState).with_detail("this source takes no second tries")
            );
        }
    };
    if !needed.iter().all(|permission| caller.may(*permission)) {
        return Err(Error::forbidden());
    }
    let (actor, reach) = (&caller.actor(), &caller.reach());
    let feed = match &first.feed_code {
        Some(code) => Some(feeds::get_feed(db, code)?),
        None => None,
    };
    let arrival = Arrival {
        feed_code: first.feed_code.clone(),
        adapter: first.adapter,
        totals: None,
        retry_of: Some(first.push_id.clone()),
        file: first.sent_file(),
    };
    let ids: Vec<RejectedRowId> = open.iter().map(|row| row.id.clone()).collect();
    let kept: Vec<(u32, String)> = open
        .into_iter()
        .map(|row| (u32::try_from(row.index).unwrap_or_default(), row.body))
        .collect();
    if kept.iter().any(|(_, row)| row.contains("\\u0000")) {
        return Err(Error::field("row", FieldCode::InvalidFormat));
    }
    let by = (actor, reach);
    let manner = Manner::default();
    let outcome = match (door, arrival.adapter, feed.as_ref()) {
        (_, Adapter::Edxml, Some(feed)) => {
            let kept: Vec<String> = kept.into_iter().map(|(_, row)| row).collect();
            exchange::try_again(db, actor, reach, now, feed, &kept, &arrival)?
        }
        (_, Adapter::RegisterFile, feed) => {
            register_files::again(db, by, now, feed, &kept, arrival)?
        }
        (Some(door), _, _) => {
            let rows = kept.into_iter().map(own_row).collect();
            door.take(db, by, now, rows, manner, arrival)?
        }
        (None, _, feed) => dossiers::take_kept(db, by, now, feed, &kept, manner, arrival)?,
    };
    if let Some(push) = &outcome.id {
        feeds::settle_rows(db, push, &ids, now)?;
    }
    Ok(PushOut::new(outcome, language))
}

/// A row of our own JSON, as it was kept.
fn own_row((index, kept): (u32, String)) -> ForeignRow {
    ForeignRow {
        index,
        row: serde_json::from_str(&kept).unwrap_or_default(),
        wrong: None,
        kept,
        theirs: |field| field,
    }
}
