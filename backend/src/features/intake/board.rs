//! How each feed goes.

use serde::Serialize;
use utoipa::ToSchema;

use crate::auth::Reach;
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::clients;
use crate::features::dossiers::{self, Balance};
use crate::features::feeds::{self, Adapter, Feed, FeedState, LastPush, ScheduleTime};
use crate::features::reported_totals::{self, FeedReport};
use crate::ids::ClientId;

/// All feeds with how they go.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Board {
    /// In the order of their names.
    items: Vec<FeedOut>,
    /// Whether the dossiers of this year balance, the whole first, then unit by unit.
    balance: Balance,
    /// What the caller may do.
    may: BoardMay,
}

/// What the caller may do with feeds.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct BoardMay {
    /// Enter a new one.
    #[schema(example = true)]
    create: bool,
}

/// A feed and how it goes.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FeedOut {
    /// Its code.
    #[schema(example = "motcua-dvcqg")]
    code: String,
    /// What people call it.
    #[schema(example = "Một cửa điện tử tỉnh")]
    name: String,
    /// What it sends.
    #[schema(example = "dossiers")]
    source_kind: String,
    /// In which format.
    adapter: Adapter,
    /// The only program that may send; null when any with the scope may.
    client_id: Option<ClientId>,
    /// What that program is called.
    #[schema(example = "Một cửa điện tử tỉnh")]
    client_name: Option<String>,
    /// Hours within which the next push is expected; null when nothing was agreed.
    #[schema(example = 24)]
    expected_hours: Option<i32>,
    /// Of which hours.
    expected_in: ScheduleTime,
    /// Whether it may send.
    #[schema(example = true)]
    active: bool,
    /// How many of the sender's codes its maps know.
    #[schema(example = 12)]
    mapped_codes: usize,
    /// Its last push that was not refused whole; null when there was none yet.
    last_push: Option<LastPush>,
    /// By when the next push was agreed to come; null when nothing was agreed or nothing came yet.
    expected_by: Option<Timestamp>,
    /// Whether the next push is overdue: what rests on the feed is provisional until it comes.
    #[schema(example = false)]
    stale: bool,
    /// Refused rows that are still open.
    #[schema(example = 0)]
    rejected_open: i64,
    /// Finished dossiers that the sender calls late and we do not, or the other way round; null when it claims nothing.
    #[schema(example = 0)]
    claims_disagree: Option<i64>,
    /// The sender's latest report of totals beside the feed's dossiers; null when it sent none.
    report: Option<FeedReport>,
    /// When it was entered.
    created_at: Timestamp,
    /// When it was last changed.
    updated_at: Timestamp,
    /// Counts its changes; also the entity tag.
    #[schema(example = 1)]
    revision: i32,
}

pub(super) fn board(
    db: &mut AnyConnection,
    reach: &Reach,
    now: Timestamp,
    may_create: bool,
) -> Result<Board, Error> {
    let mut reports = reported_totals::feed_reports(db, None)?;
    let items = feeds::list_feeds(db)?
        .into_iter()
        .map(|feed| {
            let report = reports.remove(&feed.code);
            of_feed(db, feed, report, now)
        })
        .collect::<Result<_, _>>()?;
    Ok(Board {
        items,
        balance: dossiers::balance(db, reach, now)?,
        may: BoardMay { create: may_create },
    })
}

/// How one feed goes.
pub(super) fn one(db: &mut AnyConnection, feed: Feed, now: Timestamp) -> Result<FeedOut, Error> {
    let report = reported_totals::feed_reports(db, Some(&feed.code))?.remove(&feed.code);
    of_feed(db, feed, report, now)
}

fn of_feed(
    db: &mut AnyConnection,
    feed: Feed,
    report: Option<FeedReport>,
    now: Timestamp,
) -> Result<FeedOut, Error> {
    let FeedState {
        last_push,
        expected_by,
        stale,
        rejected_open,
    } = feeds::state(db, &feed, now)?;
    let client_name = match &feed.client_id {
        Some(client) => clients::names(db)?.remove(client),
        None => None,
    };
    let claims_disagree = dossiers::claims_disagree(db, &feed.code)?;
    let Feed {
        code,
        name,
        source_kind,
        adapter,
        client_id,
        expected_hours,
        expected_in,
        maps,
        active,
        created_at,
        updated_at,
        revision,
    } = feed;
    let mapped_codes = maps.lists().iter().map(|(_, list)| list.len()).sum();
    Ok(FeedOut {
        code,
        name,
        source_kind,
        adapter,
        client_id,
        client_name,
        expected_hours,
        expected_in,
        active,
        mapped_codes,
        last_push,
        expected_by,
        stale,
        rejected_open,
        claims_disagree,
        report,
        created_at,
        updated_at,
        revision,
    })
}
