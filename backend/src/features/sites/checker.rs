//! Checking what is due, beside the server, and at once when somebody asks.

use std::time::Duration;

use futures_util::future::join_all;
use serde_json::json;
use tokio::sync::watch;

use super::checks::{self, StoredCheck};
use super::claim::{self, Claimed};
use super::finding::find;
use super::store;
use crate::auth::Actor;
use crate::error::{Code, Error};
use crate::ids::SiteId;
use crate::state::State;

/// Between two looks for what is due.
const LOOK_EVERY: Duration = Duration::from_secs(20);

/// Seconds between two checks of one page that are asked for by hand.
const BY_HAND_SECONDS: i64 = 60;

/// Checks until told to stop (or until nobody is left who could tell). A check that has begun is finished.
pub async fn run(state: State, mut stop: watch::Receiver<()>) {
    loop {
        let wait = match run_due(&state).await {
            Ok(0) => LOOK_EVERY,
            Ok(_) => Duration::ZERO,
            Err(error) => {
                log::warn!("Watched pages could not be checked: {error:?}");
                LOOK_EVERY
            }
        };
        if tokio::time::timeout(wait, stop.changed()).await.is_ok() {
            return;
        }
    }
}

/// Takes on the pages whose time has come, checks them and writes down what was found. Gives how many were taken on.
///
/// # Errors
/// Those of the database. What was taken on is due again when its lease runs out.
pub async fn run_due(state: &State) -> Result<usize, Error> {
    let now = state.clock.now();
    let claimed = state.db.write(move |db| claim::claim(db, now)).await?;
    let count = claimed.len();
    let checks = claimed.into_iter().map(|one| check(state, one));
    for done in join_all(checks).await {
        done?;
    }
    Ok(count)
}

async fn check(state: &State, claimed: Claimed) -> Result<(), Error> {
    let found = match claimed.due.slot {
        None => Vec::new(),
        Some(_) => {
            let limit = state.settings.site_check_time;
            find(&state.outgoing, &claimed.site, state.clock.now(), limit).await
        }
    };
    let at = state.clock.now();
    let write = move |db: &mut _| claim::finish(db, &claimed, &found, at);
    state.db.write(write).await.map(drop)
}

/// Checks a page because somebody asks. It is shown with the others and counts in no figure.
pub(super) async fn check_now(
    state: &State,
    actor: &Actor,
    id: SiteId,
) -> Result<Vec<StoredCheck>, Error> {
    let now = state.clock.now();
    let site = state
        .db
        .write(move |db| {
            let mut site = store::get_to_change(db, &id)?;
            if let Some(last) = site.by_hand_at {
                let wait = last.plus_seconds(BY_HAND_SECONDS).micros() - now.micros();
                if let Ok(wait @ 1..) = u64::try_from(wait) {
                    let seconds = wait.div_ceil(1_000_000);
                    return Err(Error::from(Code::TooManyAttempts).retry_after(seconds));
                }
            }
            site.by_hand_at = Some(now);
            store::save(db, &site)?;
            Ok(site)
        })
        .await?;
    let limit = state.settings.site_check_time;
    let found = find(&state.outgoing, &site, now, limit).await;
    let (actor, at) = (actor.clone(), state.clock.now());
    state
        .db
        .write(move |db| {
            let stored: Vec<StoredCheck> = found
                .iter()
                .map(|one| StoredCheck::new(&site.id, at, None, Some(&actor.name), one))
                .collect();
            checks::add(db, &stored)?;
            let outcomes: serde_json::Map<String, serde_json::Value> = found
                .iter()
                .map(|one| (one.kind.to_string(), json!(one.outcome)))
                .collect();
            let detail = json!({ "name": site.name, "found": outcomes });
            store::log(db, &actor, at, "site.check", &site.id, detail)?;
            Ok(stored)
        })
        .await
}
