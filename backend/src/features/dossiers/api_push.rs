//! `POST /dossiers/batch`.

use actix_web::{HttpResponse, post, web};

use super::incoming::{DossierBatch, DossierIn};
use super::judging::{Bench, Taken};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::error::Error;
use crate::features::feeds::{
    self, BatchBody, FeedQuery, IdempotencyKey, PushOut, PushQuery, Pushed, answer_push,
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
        FeedQuery,
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
    feed: Query<FeedQuery>,
    key: IdempotencyKey,
    body: BatchBody,
) -> Result<HttpResponse, Error> {
    let FeedQuery { feed } = feed.into_inner();
    let (actor, reach) = (allowed.caller.actor(), allowed.caller.reach());
    let now = state.clock.now();
    let manner = query.into_inner().into();
    let pushed = Pushed {
        source_kind: "dossiers",
        actor: actor.clone(),
        at: now,
        key,
        manner,
        body,
    };
    let sender = actor.clone();
    answer_push(
        &state,
        &context,
        pushed,
        move |db, body| {
            let (directory, feed) = db.read_here(|db| {
                let feed = feeds::own_feed(db, feed.as_deref(), "dossiers", &sender)?;
                Ok((units::directory(db)?, feed))
            })?;
            let bench = Bench {
                directory: &directory,
                reach: &reach,
                now,
                feed: feed.as_ref(),
            };
            let batch = bench.own(body)?;
            Ok(Taken {
                batch,
                directory,
                feed,
            })
        },
        move |db, taken| taken.take(db, &actor, now, manner, feeds::Adapter::OwnJson),
    )
    .await
}
