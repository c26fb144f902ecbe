//! How a feed goes: its last push, whether the next is overdue, what is still refused.

use diesel::prelude::*;
use serde::Serialize;
use utoipa::ToSchema;

use super::lag::expected_by;
use super::model::{PushStatus, TotalsCheck};
use super::registry::Feed;
use crate::db::AnyConnection;
use crate::db::schema::{feeds, pushes, rejected_rows};
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::ids::PushId;

/// The last push of a feed.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LastPush {
    /// The push.
    pub id: PushId,
    /// When it came.
    pub received_at: Timestamp,
    /// How it ended.
    pub status: PushStatus,
    /// The sender's totals beside what arrived; null when it declared none.
    pub totals: Option<TotalsCheck>,
}

/// How a feed goes.
#[derive(Clone, Debug)]
pub struct FeedState {
    /// The last push that was not refused whole and not a person's second try.
    pub last_push: Option<LastPush>,
    /// By when the next was agreed to come.
    pub expected_by: Option<Timestamp>,
    /// Whether it did not.
    pub stale: bool,
    /// Refused rows that are still open.
    pub rejected_open: i64,
}

/// How a feed goes at `now`.
///
/// # Errors
/// Those of the database.
pub fn state(db: &mut AnyConnection, feed: &Feed, now: Timestamp) -> Result<FeedState, Error> {
    let last_push = last_push(db, feed)?;
    let rejected_open = rejected_rows::table
        .inner_join(pushes::table)
        .filter(pushes::feed_code.eq(&feed.code))
        .filter(rejected_rows::settled_at.is_null())
        .count()
        .get_result(db)?;
    let expected_by = due(feed, last_push.as_ref().map(|push| push.received_at));
    Ok(FeedState {
        last_push,
        stale: is_overdue(feed, expected_by, now),
        expected_by,
        rejected_open,
    })
}

/// The last push that was not refused whole and not a person's second try.
fn last_push(db: &mut AnyConnection, feed: &Feed) -> Result<Option<LastPush>, Error> {
    let last: Option<(PushId, Timestamp, PushStatus, Option<String>)> = pushes::table
        .filter(pushes::feed_code.eq(&feed.code))
        .filter(pushes::status.ne(PushStatus::Rejected))
        .filter(pushes::retry_of.is_null())
        .order(pushes::received_at.desc())
        .select((
            pushes::id,
            pushes::received_at,
            pushes::status,
            pushes::totals,
        ))
        .first(db)
        .optional()?;
    Ok(last.map(|(id, received_at, status, totals)| LastPush {
        id,
        received_at,
        status,
        // We wrote it ourselves.
        totals: totals.and_then(|text| serde_json::from_str(&text).ok()),
    }))
}

/// By when a feed should have sent again; one that never sent is due from the day on which it was entered.
fn due(feed: &Feed, last: Option<Timestamp>) -> Option<Timestamp> {
    let from = last.unwrap_or(feed.created_at);
    Some(expected_by(from, feed.expected_hours?, feed.expected_in))
}

fn is_overdue(feed: &Feed, expected_by: Option<Timestamp>, now: Timestamp) -> bool {
    feed.active && expected_by.is_some_and(|by| by < now)
}

/// The feeds whose agreed push did not come.
#[derive(Clone, Debug)]
pub struct OverdueFeeds(Vec<(Feed, Timestamp)>);

impl OverdueFeeds {
    /// Those at `now`.
    ///
    /// # Errors
    /// Those of the database.
    pub fn at(db: &mut AnyConnection, now: Timestamp) -> Result<Self, Error> {
        // Hardly any installation has more than a dozen feeds, and most have agreed on nothing.
        let agreed: bool = diesel::select(diesel::dsl::exists(
            feeds::table
                .filter(feeds::active.eq(true))
                .filter(feeds::expected_hours.is_not_null()),
        ))
        .get_result(db)?;
        if !agreed {
            return Ok(Self(Vec::new()));
        }
        let mut overdue = Vec::new();
        for feed in super::registry_store::list_feeds(db)? {
            if !feed.active || feed.expected_hours.is_none() {
                continue;
            }
            let last = last_push(db, &feed)?.map(|push| push.received_at);
            if is_overdue(&feed, due(&feed, last), now) {
                let since = last.unwrap_or(feed.created_at);
                overdue.push((feed, since));
            }
        }
        Ok(Self(overdue))
    }

    /// Since when a source lacks what an overdue feed should have sent: the oldest last push of its overdue feeds. What a
    /// period holds that ended after it is provisional.
    pub fn stale_since(&self, source_kind: &str) -> Option<Timestamp> {
        self.0
            .iter()
            .filter(|(feed, _)| feed.sends(source_kind))
            .map(|(_, since)| *since)
            .min()
    }
}
