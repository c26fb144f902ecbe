//! The three operations that every kind has: list, read, push.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use utoipa::IntoParams;
use worktime::Calendar;

use super::answer::{RecordCounted, RecordDetail, RecordOut, history};
use super::push as pushing;
use super::record::{Record, RecordState, Stored};
use super::store::{self, Filter};
use crate::auth::{Caller, Reach};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::{Error, FieldCode};
use crate::features::feeds::{
    self, Arrival, BatchBody, FeedQuery, IdempotencyKey, PushQuery, Pushed, answer_push,
};
use crate::features::units::{self, Directory};
use crate::http::{Cursor, Page, PageQuery, RequestContext, SearchText, tagged};
use crate::ids::{RecordId, UnitId};
use crate::kpi::{self, Cut, contribution, standing};
use crate::state::State;
use crate::text_enum;

/// From how many working days ahead a day is near.
const SOON_WORKING_DAYS: u32 = 3;

text_enum! {
    /// How the last day in time of an open row lies to today.
    RecordDue {
        /// It is over.
        Overdue = "overdue",
        /// It is today, or within three working days.
        Soon = "soon",
    }
}

/// Which rows.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct RecordQuery {
    /// Part of a code or a title, with or without accents.
    #[param(value_type = Option<String>, max_length = 200)]
    q: Option<SearchText>,
    /// Only this unit and those below it.
    unit: Option<UnitId>,
    /// Only from this system.
    source: Option<String>,
    /// Only in one of these states, separated by commas; open and done when left out.
    #[param(example = "open,done")]
    state: Option<String>,
    /// Only those counted together under this key, such as a member of staff's code.
    group: Option<String>,
    /// On this day or later.
    from: Option<Day>,
    /// On this day or earlier.
    to: Option<Day>,
    /// Only open ones whose last day is over, or near.
    #[param(inline)]
    due: Option<RecordDue>,
}

impl RecordQuery {
    fn filter(
        self,
        directory: &Directory,
        reach: &Reach,
        calendar: &Calendar,
        today: Day,
        after: Option<Cursor>,
    ) -> Result<Filter, Error> {
        let Self {
            q,
            unit,
            source,
            state,
            group,
            from,
            to,
            due,
        } = self;
        let states = match &state {
            None => vec![RecordState::Open, RecordState::Done],
            Some(list) => list
                .split(',')
                .map(|word| {
                    word.trim()
                        .parse()
                        .map_err(|()| Error::field("state", FieldCode::UnknownValue))
                })
                .collect::<Result<_, _>>()?,
        };
        let running_due = due.map(|due| match due {
            RecordDue::Overdue => (None, today.plus(-1)),
            RecordDue::Soon => {
                let last = calendar
                    .add_working_days(today.date(), SOON_WORKING_DAYS)
                    .map_or(today, |reckoned| reckoned.value.into());
                (Some(today), last)
            }
        });
        Ok(Filter {
            units: directory.asked_for(reach, unit.as_ref())?,
            source,
            states,
            group,
            from,
            to,
            running_due,
            text: q.map(String::from).filter(|text| !text.trim().is_empty()),
            after,
        })
    }
}

/// A page of rows of a kind, the latest first.
///
/// # Errors
/// Those of the parameters and of the database.
pub async fn list<R: Record>(
    state: &State,
    caller: &Caller,
    query: RecordQuery,
    page: &PageQuery,
) -> Result<web::Json<Page<RecordOut<R>>>, Error> {
    let limit = page.limit()?;
    let after = page.after(2)?;
    let (reach, today) = (caller.reach(), state.clock.now().day());
    let (calendar, rows): (_, Vec<Stored<R>>) = state
        .db
        .read(move |db| {
            let calendar = kpi::calendar(db)?;
            let directory = units::directory(db)?;
            let filter = query.filter(&directory, &reach, &calendar, today, after)?;
            Ok((calendar, store::list(db, filter, limit + 1)?))
        })
        .await?;
    let page = Page::from_overfetch(rows, limit, |row| {
        Cursor::new([
            row.entry.row.listed_day().number().to_string(),
            row.id.0.clone(),
        ])
    });
    Ok(web::Json(
        page.map(|row| RecordOut::new(row, &calendar, today)),
    ))
}

/// One row with its versions, and how each indicator counts it.
///
/// # Errors
/// `not_found`, also for a row of a unit that the caller may not see.
pub async fn get<R: Record>(
    state: &State,
    caller: &Caller,
    id: RecordId,
    request: &HttpRequest,
) -> Result<HttpResponse, Error> {
    let (reach, now) = (caller.reach(), state.clock.now());
    let detail = state
        .db
        .read(move |db| detail::<R>(db, &id, &reach, now))
        .await?;
    tagged(request, &detail, None)
}

fn detail<R: Record>(
    db: &mut AnyConnection,
    id: &RecordId,
    reach: &Reach,
    now: Timestamp,
) -> Result<RecordDetail<R>, Error> {
    let stored = store::get::<R>(db, id)?;
    let may_reach = units::directory(db)?.reachable(reach);
    if may_reach.is_some_and(|units| !units.contains(&stored.entry.unit_id)) {
        return Err(Error::not_found());
    }
    let until_now = Cut {
        start: Day::from_number(0),
        end: now.day().plus(1),
    };
    let mut counted = Vec::new();
    for formula in R::formulas() {
        let definition = formula.definition();
        let settings = kpi::current_settings(db, definition)?.settings;
        let steps = match stored.entry.state() {
            RecordState::Void => Vec::new(),
            _ => formula.steps(&stored.entry.row, &settings),
        };
        let standing = standing(definition, &steps, until_now);
        let reason = standing.map(|(_, reason)| reason);
        let (numerator, denominator) = contribution(definition, reason, &steps, until_now);
        counted.push(RecordCounted {
            indicator_code: definition.code,
            formula: definition.formula(),
            reason,
            day: standing.map(|(day, _)| day),
            numerator,
            denominator,
        });
    }
    let together = R::grouping().map_or(&[][..], |grouping| grouping.definitions());
    for definition in together {
        let alone = match stored.entry.state() {
            RecordState::Void => None,
            _ => stored.entry.row.alone(definition),
        };
        counted.extend(alone.map(|step| RecordCounted {
            indicator_code: definition.code,
            formula: definition.formula(),
            reason: Some(step.reason),
            day: Some(step.day),
            numerator: step.numerator,
            denominator: step.denominator,
        }));
    }
    let versions = store::versions(db, R::KIND, id)?;
    let calendar = kpi::calendar(db)?;
    Ok(RecordDetail {
        record: RecordOut::new(stored, &calendar, now.day()),
        counted,
        versions: history(versions),
    })
}

/// Takes a batch of rows of a kind.
///
/// # Errors
/// Those of reading the body and of the database.
pub async fn push<R: Record>(
    state: &State,
    context: &RequestContext,
    caller: &Caller,
    query: PushQuery,
    feed: FeedQuery,
    key: IdempotencyKey,
    body: BatchBody,
) -> Result<HttpResponse, Error> {
    let FeedQuery { feed } = feed;
    let (actor, reach, now) = (caller.actor(), caller.reach(), state.clock.now());
    let manner = query.into();
    let pushed = Pushed {
        source_kind: R::KIND.as_str(),
        actor: actor.clone(),
        at: now,
        key,
        manner,
        body,
    };
    let sender = actor.clone();
    answer_push(
        state,
        context,
        pushed,
        move |db, body| {
            let (directory, feed) = db.read_here(|db| {
                let feed = feeds::own_feed(db, feed.as_deref(), R::KIND.as_str(), &sender)?;
                Ok((units::directory(db)?, feed))
            })?;
            let arrival = Arrival {
                feed_code: feed.map(|feed| feed.code),
                ..Arrival::default()
            };
            let batch = pushing::judge::<R>(directory, &reach, now, body)?;
            Ok((batch, arrival))
        },
        move |db, (batch, arrival)| pushing::take(db, &actor, now, batch, manner, arrival),
    )
    .await
}

/// Declares the operations of a kind, as handlers that the contract describes.
macro_rules! record_routes {
    (
        $row:ident, tag: $tag:tt, path: $path:tt, one: $one:tt, batch: $batch:tt,
        read: $read:tt, write: $write:tt by $may_write:ident,
        list: $list:ident ($list_says:tt), get: $get:ident ($get_says:tt), push: $push:ident ($push_says:tt)
    ) => {
        use actix_web::{HttpRequest, HttpResponse, get, post, web};
        use utoipa_actix_web::service_config::ServiceConfig;

        use $crate::auth::Allowed;
        use $crate::auth::permission::may;
        use $crate::error::Error;
        use $crate::features::feeds::{
            BatchBody, FeedQuery, IdempotencyKey, PushOut, PushQuery,
        };
        use $crate::features::records::{
            self, RecordBatch, RecordDetail, RecordIn, RecordOut, RecordQuery,
        };
        use $crate::http::{Page, PageQuery, Query, RequestContext};
        use $crate::ids::RecordId;
        use $crate::state::State;

        /// The routes of this kind.
        #[allow(unreachable_pub, reason = "whether a feature exports them is its own affair")]
        pub fn routes(config: &mut ServiceConfig) {
            config.service($list).service($push).service($get);
        }

        #[doc = $list_says]
        ///
        /// The latest first. People who are limited to a unit see that unit's and those of the units below it.
        #[utoipa::path(
            tag = $tag,
            params(RecordQuery, PageQuery),
            responses((status = 200, description = "A page of rows", body = Page<RecordOut<$row>>)),
            security(("token" = [$read]), ("client" = [$read])),
        )]
        #[get($path)]
        async fn $list(
            allowed: Allowed<may::SourcesRead>,
            state: web::Data<State>,
            query: Query<RecordQuery>,
            page: Query<PageQuery>,
        ) -> Result<web::Json<Page<RecordOut<$row>>>, Error> {
            records::list(&state, &allowed.caller, query.into_inner(), &page).await
        }

        #[doc = $get_says]
        ///
        /// With its versions, and how each indicator counts it and why.
        #[utoipa::path(
            tag = $tag,
            params(("id" = RecordId, Path, description = "The row")),
            responses((status = 200, description = "The row", body = RecordDetail<$row>)),
            security(("token" = [$read]), ("client" = [$read])),
        )]
        #[get($one)]
        async fn $get(
            allowed: Allowed<may::SourcesRead>,
            state: web::Data<State>,
            id: web::Path<RecordId>,
            request: HttpRequest,
        ) -> Result<HttpResponse, Error> {
            records::get::<$row>(&state, &allowed.caller, id.into_inner(), &request).await
        }

        #[doc = $push_says]
        ///
        /// Up to 10,000 rows and 32 MiB, as `{"items": […]}` or one row a line (NDJSON). Known by their natural key: a
        /// repeated row changes nothing, an older one never wins. A row that cannot be taken is refused with its reason,
        /// kept and listed under `/rejected-rows`; the others go in, unless `atomic` is set. People enter a row as a
        /// batch of one, with `if_version` so that nobody's change is lost.
        #[utoipa::path(
            tag = $tag,
            params(
                PushQuery,
                FeedQuery,
                ("Idempotency-Key" = Option<String>, Header, min_length = 1, max_length = 100, description = "The same key and body within a day is done once and answered twice"),
            ),
            request_body(content((RecordBatch<$row> = "application/json"), (RecordIn<$row> = "application/x-ndjson"))),
            responses((status = 200, description = "What became of the rows", body = PushOut)),
            security(("token" = [$write]), ("client" = [$write])),
        )]
        #[post($batch)]
        async fn $push(
            allowed: Allowed<may::$may_write>,
            state: web::Data<State>,
            context: RequestContext,
            query: Query<PushQuery>,
            feed: Query<FeedQuery>,
            key: IdempotencyKey,
            body: BatchBody,
        ) -> Result<HttpResponse, Error> {
            records::push::<$row>(
                &state,
                &context,
                &allowed.caller,
                query.into_inner(),
                feed.into_inner(),
                key,
                body,
            )
            .await
        }
    };
}
pub(in crate::features) use record_routes;
