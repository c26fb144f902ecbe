//! Sending what is due, beside the server.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use tokio::sync::watch;

use super::claim::{self, Claimed, Outcome};
use super::signature::sign;
use super::sweep::sweep;
use crate::error::Error;
use crate::outgoing::{Call, OutgoingFailure};
use crate::state::State;

/// Between two looks for what is due.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// Between two looks for figures that have moved: so long it may take until a push is told.
const SWEEP_EVERY: Duration = Duration::from_secs(20);

/// For one attempt, as the specification advises (15 to 30 seconds).
const TIME_LIMIT: Duration = Duration::from_secs(15);

/// Of a receiver's answer only the status counts.
const READ_AT_MOST: usize = 1024;

/// Sends until told to stop (or until nobody is left who could tell). An attempt that has begun is finished.
pub async fn run(state: State, mut stop: watch::Receiver<()>) {
    let mut seen = None;
    let mut swept_at: Option<Instant> = None;
    loop {
        if swept_at.is_none_or(|at| at.elapsed() >= SWEEP_EVERY) {
            if let Err(error) = sweep(&state, &mut seen).await {
                log::warn!("Changed figures could not be looked for: {error:?}");
            }
            swept_at = Some(Instant::now());
        }
        let wait = match send(&state).await {
            Ok(0) => LOOK_EVERY,
            Ok(_) => Duration::ZERO,
            Err(error) => {
                log::warn!("Webhooks could not be sent: {error:?}");
                LOOK_EVERY
            }
        };
        if tokio::time::timeout(wait, stop.changed()).await.is_ok() {
            return;
        }
    }
}

/// Takes on what is due, sends it and notes what came of it. Gives how many attempts were made.
///
/// # Errors
/// Those of the database. What was taken on is due again when its lease runs out.
pub async fn send(state: &State) -> Result<usize, Error> {
    let now = state.clock.now();
    let claimed = state.db.write(move |db| claim::claim(db, now)).await?;
    let count = claimed.len();
    let attempts = claimed.into_iter().map(|one| attempt(state, one));
    for noted in join_all(attempts).await {
        noted?;
    }
    Ok(count)
}

async fn attempt(state: &State, claimed: Claimed) -> Result<(), Error> {
    let at = state.clock.now();
    let begun = Instant::now();
    let (response_code, failure) = match deliver(state, &claimed, at.micros() / 1_000_000).await {
        Ok(status) if (200..300).contains(&status) => (Some(i32::from(status)), None),
        Ok(status) => (Some(i32::from(status)), Some(OutgoingFailure::Status)),
        Err(failure) => (None, Some(failure)),
    };
    let outcome = Outcome {
        at,
        milliseconds: i32::try_from(begun.elapsed().as_millis()).unwrap_or(i32::MAX),
        response_code,
        failure,
    };
    let jitter = rand::random();
    state
        .db
        .write(move |db| claim::finish(db, &claimed, &outcome, jitter))
        .await
}

async fn deliver(state: &State, claimed: &Claimed, seconds: i64) -> Result<u16, OutgoingFailure> {
    let id = claimed.event_id.as_str();
    let signature = sign(&claimed.secrets, id, seconds, &claimed.payload);
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    for (name, value) in [
        ("webhook-id", id.to_owned()),
        ("webhook-timestamp", seconds.to_string()),
        ("webhook-signature", signature),
    ] {
        let value = HeaderValue::from_str(&value).map_err(|_| OutgoingFailure::Unreachable)?;
        headers.insert(name, value);
    }
    let url = claimed
        .url
        .parse()
        .map_err(|_| OutgoingFailure::Unreachable)?;
    let reply = state
        .outgoing
        .call(Call {
            method: Method::POST,
            url,
            headers,
            body: claimed.payload.clone().into_bytes(),
            time_limit: TIME_LIMIT,
            read_at_most: READ_AT_MOST,
        })
        .await?;
    Ok(reply.status)
}
