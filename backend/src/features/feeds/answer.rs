//! What every `POST /<source>/batch` does around the taking of rows: repeated calls, the transaction, the answer.

use actix_web::http::header::{self, HeaderName};
use actix_web::{HttpResponse, web};

use super::idempotency::{IdempotencyKey, remember, replay};
use super::model::{Manner, Outcome, PushOut};
use super::{BatchBody, Counts};
use crate::auth::Actor;
use crate::db::types::Timestamp;
use crate::db::{AnyConnection, Db};
use crate::error::{Error, Language};
use crate::http::RequestContext;
use crate::state::State;

/// A batch as it was called with.
pub struct Pushed {
    /// The source kind: `dossiers`.
    pub source_kind: &'static str,
    /// Who pushed.
    pub actor: Actor,
    /// When.
    pub at: Timestamp,
    /// The key that makes a repeated call harmless, if one was given.
    pub key: IdempotencyKey,
    /// How the batch is to be taken.
    pub manner: Manner,
    /// The batch.
    pub body: BatchBody,
}

/// Judges a batch outside of the transaction and takes it in within one, unless the same call was answered before.
///
/// # Errors
/// Those of judging, of taking, and `idempotency_key_reused`.
pub async fn answer_push<J: 'static>(
    state: &State,
    context: &RequestContext,
    pushed: Pushed,
    judge: impl FnOnce(&Db, &BatchBody) -> Result<J, Error> + Send + 'static,
    take: impl FnOnce(&mut AnyConnection, J) -> Result<Outcome, Error> + Send + 'static,
) -> Result<HttpResponse, Error> {
    let scope = pushed.source_kind.to_owned();
    let write = |outcome, language| serde_json::to_string(&PushOut::new(outcome, language));
    answer_push_in(state, context, pushed, scope, judge, take, write).await
}

/// [`answer_push`] for a door of its own: calls are repeated only within `scope`, and `write` says what is answered.
///
/// # Errors
/// As [`answer_push`].
pub async fn answer_push_in<J: 'static>(
    state: &State,
    context: &RequestContext,
    pushed: Pushed,
    scope: String,
    judge: impl FnOnce(&Db, &BatchBody) -> Result<J, Error> + Send + 'static,
    take: impl FnOnce(&mut AnyConnection, J) -> Result<Outcome, Error> + Send + 'static,
    write: impl FnOnce(Outcome, Language) -> serde_json::Result<String> + Send + 'static,
) -> Result<HttpResponse, Error> {
    let Pushed {
        source_kind,
        actor,
        at,
        key,
        manner: Manner { dry_run, atomic },
        body,
    } = pushed;
    let language = context.language;
    let db = state.db.clone();
    // All on one thread, which frees what it allocated: handed from thread to thread, each would keep its share.
    let work = move || {
        let batch = judge(&db, &body)?;
        db.write_here(|db| {
            let request: [&[u8]; 4] = [
                scope.as_bytes(),
                &body.bytes,
                &[u8::from(dry_run)],
                &[u8::from(atomic)],
            ];
            if let Some(replayed) = replay(db, &actor, &key, &request)? {
                return Ok((replayed.body, None));
            }
            let outcome = take(db, batch)?;
            let counts = outcome.counts;
            let answer = write(outcome, language).map_err(Error::internal)?;
            if !dry_run {
                remember(db, &actor, at, &key, &request, &answer)?;
            }
            Ok::<_, Error>((answer, (!dry_run).then_some(counts)))
        })
    };
    let (answer, counts) = web::block(work).await.map_err(Error::internal)??;
    let mut response = HttpResponse::Ok();
    match counts {
        Some(counts) => count(state, source_kind, counts),
        None if !dry_run => {
            response.insert_header((HeaderName::from_static("idempotency-replayed"), "true"));
        }
        None => {}
    }
    Ok(response
        .insert_header((header::CONTENT_TYPE, "application/json"))
        .body(answer))
}

/// Adds what became of the rows of a push to the metrics.
pub fn count(state: &State, source_kind: &str, counts: Counts) {
    let Counts {
        created,
        updated,
        unchanged,
        stale,
        rejected,
    } = counts;
    for (outcome, rows) in [
        ("created", created),
        ("updated", updated),
        ("unchanged", unchanged),
        ("stale", stale),
        ("rejected", rejected),
    ] {
        state
            .metrics
            .count_rows(source_kind, outcome, u64::from(rows));
    }
}
