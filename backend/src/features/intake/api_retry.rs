//! Trying refused rows again: one with its fields corrected, or all of a push after a map or the unit tree was.

use actix_web::{post, web};
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::auth::permission::may;
use crate::auth::{Actor, Allowed, Reach};
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::{Code, Error, FieldCode, Language};
use crate::features::dossiers;
use crate::features::feeds::{self, Arrival, OpenRow, PushOut};
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
/// It is judged like any other, under the caller's name, and the old refusal is settled: by the row that went in, or by the
/// new refusal, which says why not.
#[utoipa::path(
    tag = "pushes",
    operation_id = "retry_rejected_row",
    params(("id" = RejectedRowId, Path, description = "The refused row")),
    request_body = RetryIn,
    responses(
        (status = 200, description = "What became of the row", body = PushOut),
        (status = 409, description = "It was settled before, or its source takes no second tries", body = crate::error::Problem, content_type = "application/problem+json"),
    ),
    security(("token" = ["dossiers:write"]), ("client" = ["dossiers:write"])),
)]
#[post("/rejected-rows/{id}/retry")]
pub(super) async fn retry_rejected_row(
    allowed: Allowed<may::DossiersWrite>,
    state: web::Data<State>,
    context: RequestContext,
    id: web::Path<RejectedRowId>,
    body: Json<RetryIn>,
) -> Result<web::Json<PushOut>, Error> {
    let RetryIn { row } = body.into_inner();
    let (actor, reach, now) = (
        allowed.caller.actor(),
        allowed.caller.reach(),
        state.clock.now(),
    );
    let out = state
        .db
        .write(move |db| {
            let mut open = feeds::open_row(db, &id)?;
            if let Some(row) = row {
                open.body = Value::Object(row).to_string();
            }
            try_again(db, &actor, &reach, now, vec![open], context.language)
        })
        .await?;
    Ok(web::Json(out))
}

/// Try the refused rows of a push again
///
/// All that are still open, as they were kept: after a map of the feed, or the unit tree, was put right.
#[utoipa::path(
    tag = "pushes",
    operation_id = "retry_push",
    params(("id" = PushId, Path, description = "The push")),
    responses(
        (status = 200, description = "What became of the rows", body = PushOut),
        (status = 409, description = "None of its rows is open, or its source takes no second tries", body = crate::error::Problem, content_type = "application/problem+json"),
    ),
    security(("token" = ["dossiers:write"]), ("client" = ["dossiers:write"])),
)]
#[post("/pushes/{id}/retry")]
pub(super) async fn retry_push(
    allowed: Allowed<may::DossiersWrite>,
    state: web::Data<State>,
    context: RequestContext,
    id: web::Path<PushId>,
) -> Result<web::Json<PushOut>, Error> {
    let (actor, reach, now) = (
        allowed.caller.actor(),
        allowed.caller.reach(),
        state.clock.now(),
    );
    let out = state
        .db
        .write(move |db| {
            let open = feeds::open_rows(db, &id)?;
            try_again(db, &actor, &reach, now, open, context.language)
        })
        .await?;
    Ok(web::Json(out))
}

fn try_again(
    db: &mut AnyConnection,
    actor: &Actor,
    reach: &Reach,
    now: Timestamp,
    open: Vec<OpenRow>,
    language: Language,
) -> Result<PushOut, Error> {
    let Some(first) = open.first() else {
        return Err(Error::from(Code::WrongState).with_detail("no row is open"));
    };
    if first.source_kind != "dossiers" {
        return Err(Error::from(Code::WrongState).with_detail("this source takes no second tries"));
    }
    let feed = match &first.feed_code {
        Some(code) => Some(feeds::get_feed(db, code)?),
        None => None,
    };
    let arrival = Arrival {
        feed_code: first.feed_code.clone(),
        adapter: first.adapter,
        totals: None,
        retry_of: Some(first.push_id.clone()),
    };
    let ids: Vec<RejectedRowId> = open.iter().map(|row| row.id.clone()).collect();
    let kept: Vec<String> = open.into_iter().map(|row| row.body).collect();
    if kept.iter().any(|row| row.contains("\\u0000")) {
        return Err(Error::field("row", FieldCode::InvalidFormat));
    }
    let outcome = dossiers::try_again(db, actor, reach, now, feed.as_ref(), &kept, arrival)?;
    if let Some(push) = &outcome.id {
        feeds::settle_rows(db, push, &ids, now)?;
    }
    Ok(PushOut::new(outcome, language))
}
