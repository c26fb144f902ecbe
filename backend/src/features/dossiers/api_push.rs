//! `POST /dossiers/batch`.

use actix_web::http::header::{self, HeaderName};
use actix_web::{HttpResponse, post, web};

use super::incoming::{DossierBatch, DossierIn};
use super::push::{self, Manner, Outcome};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::error::{Error, Language};
use crate::features::feeds::{
    BatchBody, IdempotencyKey, PushOut, PushQuery, RefusedOut, remember, replay,
};
use crate::features::units;
use crate::http::{Query, RequestContext};
use crate::state::State;

/// Push dossiers
///
/// Up to 10,000 rows and 32 MiB, as `{"items": […]}` or one row a line (NDJSON). Known by (source, code): a repeated row
/// changes nothing, an older one never wins. A row that cannot be taken is refused with its reason, kept and listed under
/// `/rejected-rows`; the others go in, unless `atomic` is set. Fields with citizens' personal data are refused by name.
#[utoipa::path(
    tag = "dossiers",
    operation_id = "push_dossiers",
    params(
        PushQuery,
        ("Idempotency-Key" = Option<String>, Header, min_length = 1, max_length = 100, description = "The same key and body within a day is done once and answered twice"),
    ),
    request_body(content((DossierBatch = "application/json"), (DossierIn = "application/x-ndjson"))),
    responses((status = 200, description = "What became of the rows", body = PushOut)),
    security(("token" = ["dossiers:write"]), ("client" = ["dossiers:write"])),
)]
#[post("/dossiers/batch")]
pub(super) async fn push_dossiers(
    allowed: Allowed<may::DossiersWrite>,
    state: web::Data<State>,
    context: RequestContext,
    query: Query<PushQuery>,
    key: IdempotencyKey,
    body: BatchBody,
) -> Result<HttpResponse, Error> {
    let PushQuery { dry_run, atomic } = query.into_inner();
    let (actor, reach, now) = (
        allowed.caller.actor(),
        allowed.caller.reach(),
        state.clock.now(),
    );
    let language = context.language;
    let db = state.db.clone();
    // All on one thread, which frees what it allocated: handed from thread to thread, each would keep its share.
    let work = move || {
        let directory = db.read_here(units::directory)?;
        let batch = push::judge(&directory, &reach, now, &body)?;
        db.write_here(|db| {
            let request: [&[u8]; 4] = [
                b"dossiers",
                &body.bytes,
                &[u8::from(dry_run)],
                &[u8::from(atomic)],
            ];
            if let Some(replayed) = replay(db, &actor, &key, &request)? {
                return Ok((replayed.body, None));
            }
            let outcome = push::take(db, &actor, now, batch, Manner { dry_run, atomic })?;
            let counts = outcome.counts;
            let answer = serde_json::to_string(&out(outcome, language)).map_err(Error::internal)?;
            if !dry_run {
                remember(db, &actor, now, &key, &request, &answer)?;
            }
            Ok((answer, (!dry_run).then_some(counts)))
        })
    };
    let (answer, counts) = web::block(work).await.map_err(Error::internal)??;
    let mut response = HttpResponse::Ok();
    match counts {
        Some(counts) => {
            for (outcome, rows) in [
                ("created", counts.created),
                ("updated", counts.updated),
                ("unchanged", counts.unchanged),
                ("stale", counts.stale),
                ("rejected", counts.rejected),
            ] {
                state
                    .metrics
                    .count_rows("dossiers", outcome, u64::from(rows));
            }
        }
        None if !dry_run => {
            response.insert_header((HeaderName::from_static("idempotency-replayed"), "true"));
        }
        None => {}
    }
    Ok(response
        .insert_header((header::CONTENT_TYPE, "application/json"))
        .body(answer))
}

fn out(outcome: Outcome, language: Language) -> PushOut {
    let Outcome {
        id,
        status,
        counts,
        refused,
    } = outcome;
    PushOut {
        id,
        status,
        counts,
        rejected: refused
            .iter()
            .map(|row| RefusedOut::new(row, language))
            .collect(),
    }
}
