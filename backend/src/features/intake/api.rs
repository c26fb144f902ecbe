//! Feeds over the API: the registry with the board.

use actix_web::{HttpRequest, HttpResponse, get, patch, post, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::board::{self, Board, FeedOut};
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller, Permission};
use crate::db::AnyConnection;
use crate::error::{Error, FieldCode};
use crate::features::feeds::{self, Adapter, CodeMaps, Feed, ScheduleTime};
use crate::features::records::RecordKind;
use crate::features::{clients, dossiers, exchange, units};
use crate::http::{ETag, IfMatch, Json, Patch, fresh, tagged, whole_or_null};
use crate::ids::ClientId;
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_feeds)
        .service(create_feed)
        .service(get_feed)
        .service(update_feed)
        .service(super::api_retry::retry_rejected_row)
        .service(super::api_retry::retry_push);
}

/// A feed with what its sender's codes mean.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FeedDetail {
    /// The feed and how it goes.
    feed: FeedOut,
    /// What the sender's codes mean.
    maps: CodeMaps,
    /// What the caller may do with it.
    may: FeedMay,
}

/// What the caller may do with a feed.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FeedMay {
    /// Change it.
    #[schema(example = true)]
    edit: bool,
}

/// A new feed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "code": "motcua-dvcqg", "name": "Một cửa điện tử tỉnh", "source_kind": "dossiers", "adapter": "dvcqg",
    "expected_hours": 24, "expected_in": "working_hours", "maps": { "default_service_level": "full" }
}))]
pub(super) struct FeedIn {
    /// Short, unique, for addresses: letters, digits, `-`, `.` and `_`. Dossiers that come through it are known by it and
    /// their own code, so it never changes.
    #[schema(min_length = 1, max_length = 60)]
    code: String,
    /// What people call it.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// What it sends.
    #[schema(max_length = 60, example = "dossiers")]
    source_kind: String,
    /// In which format.
    adapter: Adapter,
    /// The only program that may send; any with the scope when left out.
    client_id: Option<ClientId>,
    /// Hours within which the next push is expected; left out when nothing was agreed.
    #[serde(default, deserialize_with = "whole_or_null")]
    #[schema(minimum = 1, maximum = 8784)]
    expected_hours: Option<i32>,
    /// Of which hours; working hours when left out.
    expected_in: Option<ScheduleTime>,
    /// What the sender's codes mean, besides the words that its format fixes.
    #[serde(default)]
    maps: CodeMaps,
}

/// A change of a feed; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "expected_hours": 48, "maps": { "default_service_level": "partial" } }))]
pub(super) struct FeedPatch {
    /// What people call it.
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    /// Null when any program with the scope may send.
    #[serde(default)]
    #[schema(value_type = Option<ClientId>)]
    client_id: Patch<ClientId>,
    /// Null when nothing is agreed any more.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 8784)]
    expected_hours: Patch<Hours>,
    /// Of which hours.
    expected_in: Option<ScheduleTime>,
    /// All maps anew.
    maps: Option<CodeMaps>,
    /// False when it may not send any more.
    active: Option<bool>,
}

/// A whole number of hours, however it is written.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct Hours(#[serde(deserialize_with = "crate::http::whole")] i32);

/// List feeds
///
/// All of them with how each goes: its last push, whether the next is overdue, what was refused and is still open, where
/// the sender's claims and our figures differ; and whether the dossiers of the year balance.
#[utoipa::path(
    tag = "feeds",
    operation_id = "list_feeds",
    params(("If-None-Match" = Option<String>, Header, description = "The entity tag of the list you have")),
    responses((status = 200, description = "All feeds", body = Board)),
    security(("token" = ["pushes:read"]), ("client" = ["pushes:read"])),
)]
#[get("/feeds")]
async fn list_feeds(
    allowed: Allowed<may::PushesRead>,
    state: web::Data<State>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let (reach, now) = (allowed.caller.reach(), state.clock.now());
    let may_edit = allowed.caller.may(Permission::FeedsManage);
    let board = state
        .db
        .read(move |db| board::board(db, &reach, now, may_edit))
        .await?;
    tagged(&request, &board, None)
}

/// Read a feed
#[utoipa::path(
    tag = "feeds",
    operation_id = "get_feed",
    params(("code" = String, Path, description = "The feed", example = "motcua-dvcqg")),
    responses((
        status = 200, description = "The feed", body = FeedDetail,
        headers(("ETag" = String, description = "The entity tag, for `If-Match` of a change")),
    )),
    security(("token" = ["pushes:read"]), ("client" = ["pushes:read"])),
)]
#[get("/feeds/{code}")]
async fn get_feed(
    allowed: Allowed<may::PushesRead>,
    state: web::Data<State>,
    code: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let now = state.clock.now();
    let caller = allowed.caller;
    let (detail, tag) = state
        .db
        .read(move |db| {
            let feed = feeds::get_feed(db, &code)?;
            let tag = ETag::revision(feed.revision);
            Ok((detail(db, feed, now, &caller)?, tag))
        })
        .await?;
    Ok(fresh(&detail, &tag))
}

fn detail(
    db: &mut AnyConnection,
    feed: Feed,
    now: crate::db::types::Timestamp,
    caller: &Caller,
) -> Result<FeedDetail, Error> {
    let maps = feed.maps.clone();
    Ok(FeedDetail {
        feed: board::one(db, feed, now)?,
        maps,
        may: FeedMay {
            edit: caller.may(Permission::FeedsManage),
        },
    })
}

/// Enter a feed
#[utoipa::path(
    tag = "feeds",
    operation_id = "create_feed",
    request_body = FeedIn,
    responses((status = 201, description = "The new feed", body = FeedDetail)),
    security(("token" = ["feeds:manage"])),
)]
#[post("/feeds")]
async fn create_feed(
    allowed: Allowed<may::FeedsManage>,
    state: web::Data<State>,
    body: Json<FeedIn>,
) -> Result<HttpResponse, Error> {
    let FeedIn {
        code,
        name,
        source_kind,
        adapter,
        client_id,
        expected_hours,
        expected_in,
        maps,
    } = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let feed = Feed {
        code,
        name,
        source_kind,
        adapter,
        client_id,
        expected_hours,
        expected_in: expected_in.unwrap_or(ScheduleTime::WorkingHours),
        maps,
        active: true,
        created_at: now,
        updated_at: now,
        revision: 1,
    };
    let caller = allowed.caller;
    let detail = state
        .db
        .write(move |db| {
            check(db, &feed)?;
            let feed = feeds::create_feed(db, &actor, now, feed)?;
            detail(db, feed, now, &caller)
        })
        .await?;
    Ok(HttpResponse::Created().json(detail))
}

/// The one kind of rows that is no [`RecordKind`].
const DOSSIERS: &str = "dossiers";

/// What the feed alone cannot know: whether there is such a source, client, unit or word.
fn check(db: &mut AnyConnection, feed: &Feed) -> Result<(), Error> {
    let known = feed.source_kind == DOSSIERS || feed.source_kind.parse::<RecordKind>().is_ok();
    if !known {
        return Err(Error::field("source_kind", FieldCode::UnknownValue));
    }
    if let Some(client) = &feed.client_id
        && !clients::names(db)?.contains_key(client)
    {
        return Err(Error::field("client_id", FieldCode::NotFound));
    }
    let mut wrong = dossiers::check_words(&feed.maps, &units::directory(db)?);
    wrong.extend(exchange::check_words(&feed.maps));
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Error::fields(wrong))
    }
}

/// Change a feed
///
/// Maps are replaced whole. Rows that were refused before can be tried again with the new ones.
#[utoipa::path(
    tag = "feeds",
    operation_id = "update_feed",
    params(("code" = String, Path, description = "The feed", example = "motcua-dvcqg"), ("If-Match" = String, Header, description = "Its entity tag")),
    request_body = FeedPatch,
    responses((status = 200, description = "The feed as it now is", body = FeedDetail)),
    security(("token" = ["feeds:manage"])),
)]
#[patch("/feeds/{code}")]
async fn update_feed(
    allowed: Allowed<may::FeedsManage>,
    state: web::Data<State>,
    code: web::Path<String>,
    seen: IfMatch,
    body: Json<FeedPatch>,
) -> Result<HttpResponse, Error> {
    let FeedPatch {
        name,
        client_id,
        expected_hours,
        expected_in,
        maps,
        active,
    } = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let caller = allowed.caller;
    let (detail, tag) = state
        .db
        .write(move |db| {
            let old = feeds::get_feed_to_change(db, &code)?;
            seen.check(&ETag::revision(old.revision))?;
            let changed = Feed {
                name: name.unwrap_or_else(|| old.name.clone()),
                client_id: client_id.over(old.client_id.clone()),
                expected_hours: expected_hours
                    .over(old.expected_hours.map(Hours))
                    .map(|Hours(hours)| hours),
                expected_in: expected_in.unwrap_or(old.expected_in),
                maps: maps.unwrap_or_else(|| old.maps.clone()),
                active: active.unwrap_or(old.active),
                ..old.clone()
            };
            check(db, &changed)?;
            let feed = feeds::update_feed(db, &actor, now, &old, changed)?;
            let tag = ETag::revision(feed.revision);
            Ok((detail(db, feed, now, &caller)?, tag))
        })
        .await?;
    Ok(fresh(&detail, &tag))
}
