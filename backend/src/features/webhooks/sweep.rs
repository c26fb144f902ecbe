//! Finding readings and verdicts that are not what was told last.
//!
//! A push is not slowed by this: it runs beside it and compares afterwards. What is told is noted in the transaction that
//! writes the events, under a lock, and only where nobody has told anything else meanwhile; so however many processes
//! look, and however often, a change is told once. Several changes between two looks are told as one.

use std::collections::{HashMap, HashSet};

use chrono::Datelike;
use diesel::dsl::{count_star, max, sum};
use diesel::prelude::*;
use serde_json::{Value, json};
use worktime::{Granularity, Period};

use super::model::{DeliveryStatus, WebhookEvent};
use super::{outbox, store};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::{
    indicator_settings, manual_readings, plans as plan_rows, pushes, told_figures,
    units as unit_rows, webhook_attempts, webhook_deliveries, webhook_events,
};
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::indicators::{Asked, Origin, Verdict, find, freshness, judge_all, read};
use crate::features::plans::{self, Objective, PlanStatus};
use crate::features::units::{self, Directory};
use crate::ids::{DeliveryId, ObjectiveId, UnitId, WebhookEventId};
use crate::kpi::{self, tally};
use crate::replace_many;
use crate::state::State;

/// Seconds for which events are kept, to be replayed.
const KEEP_SECONDS: i64 = 90 * 24 * 3600;

/// What figures depend on, as it was at the last look. While it stays, nothing is read again. The hour is part of it, for
/// figures also move with the days, and by a recount at the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swept {
    pushes: (i64, Option<Timestamp>),
    settings: i64,
    /// A typed reading counts its corrections and that it was taken back.
    manual: Option<i64>,
    plans: (i64, Option<Timestamp>),
    units: (i64, Option<Timestamp>),
    hour: i64,
}

impl Swept {
    fn now(db: &mut AnyConnection, now: Timestamp) -> Result<Self, Error> {
        Ok(Self {
            pushes: (
                pushes::table.select(count_star()).first(db)?,
                pushes::table.select(max(pushes::received_at)).first(db)?,
            ),
            settings: indicator_settings::table.select(count_star()).first(db)?,
            manual: manual_readings::table
                .select(sum(manual_readings::revision))
                .first(db)?,
            plans: (
                plan_rows::table.select(count_star()).first(db)?,
                plan_rows::table
                    .select(max(plan_rows::updated_at))
                    .first(db)?,
            ),
            units: (
                unit_rows::table.select(count_star()).first(db)?,
                unit_rows::table
                    .select(max(unit_rows::updated_at))
                    .first(db)?,
            ),
            hour: now.micros() / 3_600_000_000,
        })
    }
}

#[derive(Queryable, Selectable, Insertable, Clone, Debug, PartialEq, Eq)]
#[diesel(table_name = told_figures)]
#[diesel(treat_none_as_default_value = false)]
struct Told {
    indicator_code: String,
    unit_id: String,
    period: String,
    numerator: i64,
    denominator: i64,
    verdict: Option<Verdict>,
    told_at: Timestamp,
}

impl Told {
    fn key(&self) -> (String, String, String) {
        (
            self.indicator_code.clone(),
            self.unit_id.clone(),
            self.period.clone(),
        )
    }

    fn says(&self) -> (i64, i64, Option<Verdict>) {
        (self.numerator, self.denominator, self.verdict)
    }
}

/// A figure as it is now, beside what was told of it.
struct Moved {
    now: Told,
    told: Option<Told>,
    provisional: bool,
    origin: Origin,
    objective: ObjectiveId,
}

/// Tells what has changed since the last look, and takes away what is too old to be replayed. Gives how many readings moved.
///
/// # Errors
/// Those of the database; nothing is told then, and the next look finds the same.
pub async fn sweep(state: &State, last: &mut Option<Swept>) -> Result<usize, Error> {
    let now = state.clock.now();
    let before = last.clone();
    let found = state
        .db
        .read(move |db| {
            if store::list(db)?.is_empty() {
                return Ok(None);
            }
            let seen = Swept::now(db, now)?;
            if before.as_ref() == Some(&seen) {
                return Ok(None);
            }
            Ok(Some((moved(db, now)?, seen)))
        })
        .await?;
    let Some((moved, seen)) = found else {
        return Ok(0);
    };
    let count = moved.len();
    let new_hour = last.as_ref().is_none_or(|last| last.hour != seen.hour);
    let mut all_told = true;
    if count > 0 || new_hour {
        all_told = state
            .db
            .write(move |db| {
                prune(db, now)?;
                tell(db, now, moved)
            })
            .await?;
    }
    *last = all_told.then_some(seen);
    Ok(count)
}

/// Notes all figures as told without telling them: what the first webhook starts from.
pub(super) fn baseline(db: &mut AnyConnection, now: Timestamp) -> Result<(), Error> {
    hold(db, Lock::Webhooks)?;
    let rows: Vec<Told> = moved(db, now)?.into_iter().map(|one| one.now).collect();
    note(db, rows)
}

fn note(db: &mut AnyConnection, rows: Vec<Told>) -> Result<(), Error> {
    replace_many!(
        db,
        told_figures,
        rows,
        on(indicator_code: Text, unit_id: Text, period: Text),
        set(numerator: BigInt, denominator: BigInt, verdict: Nullable<Text>, told_at: BigInt)
    )?;
    Ok(())
}

fn all_told(db: &mut AnyConnection) -> Result<HashMap<(String, String, String), Told>, Error> {
    let rows: Vec<Told> = told_figures::table.select(Told::as_select()).load(db)?;
    Ok(rows.into_iter().map(|told| (told.key(), told)).collect())
}

/// Every figure of this year's and last year's measured objectives that is not what was told last.
fn moved(db: &mut AnyConnection, now: Timestamp) -> Result<Vec<Moved>, Error> {
    let told = all_told(db)?;
    let directory = units::directory(db)?;
    let this_year = now.day().date().year();
    let mut moved = Vec::new();
    for year in [this_year - 1, this_year] {
        let plan = plans::ruling_plan(db, year)?
            .filter(|plan| matches!(plan.status, PlanStatus::Issued | PlanStatus::Closed));
        let mut seen = HashSet::new();
        for objective in plan.iter().flat_map(|plan| &plan.objectives) {
            let Some(code) = objective.indicator_code.as_deref() else {
                continue;
            };
            if seen.insert(code) {
                of_objective(db, objective, code, year, &directory, now, &mut |one| {
                    let told = told.get(&one.now.key()).cloned();
                    if told.as_ref().map(Told::says) != Some(one.now.says()) {
                        moved.push(Moved { told, ..one });
                    }
                })?;
            }
        }
    }
    Ok(moved)
}

fn of_objective(
    db: &mut AnyConnection,
    objective: &Objective,
    code: &str,
    year: i32,
    directory: &Directory,
    now: Timestamp,
    each: &mut impl FnMut(Moved),
) -> Result<(), Error> {
    // An objective whose indicator no source computes has no figure.
    let Ok(indicator) = find(code) else {
        return Ok(());
    };
    let whole: Period = year.to_string().parse().map_err(Error::internal)?;
    let mut periods = vec![whole];
    for granularity in [Granularity::Quarter, Granularity::Month] {
        periods.extend(whole.split(granularity).map_err(Error::internal)?);
    }
    let freshness = freshness(db, indicator)?;
    let has_data = freshness.last_push_at.is_some();
    let mut with_figures = tally::units(db, code)?;
    with_figures.extend(kpi::manual_units(db, code)?);
    let parts = directory
        .units()
        .iter()
        .filter(|unit| unit.parent_id.is_some())
        .map(|unit| (unit.id.clone(), directory.subtree(&unit.id)))
        .filter(|(_, subtree)| !subtree.is_disjoint(&with_figures));
    let scopes: Vec<Option<(UnitId, HashSet<UnitId>)>> =
        std::iter::once(None).chain(parts.map(Some)).collect();
    for scope in scopes {
        let readings = read(
            db,
            &Asked {
                indicator,
                units: scope.as_ref().map(|(_, subtree)| subtree),
                unit: scope.as_ref().map(|(unit, _)| unit),
                periods: &periods,
                freshness: &freshness,
                now,
                as_of: None,
            },
        )?;
        for reading in readings {
            // A plan's target is the department's; a unit's figure is told without a verdict.
            let verdict = match scope {
                None => Some(judge_all(objective, Some(&reading), has_data).0.verdict),
                Some(_) => None,
            };
            each(Moved {
                now: Told {
                    indicator_code: code.to_owned(),
                    unit_id: scope
                        .as_ref()
                        .map(|(unit, _)| unit.to_string())
                        .unwrap_or_default(),
                    period: reading.period.to_string(),
                    numerator: reading.figure.numerator,
                    denominator: reading.figure.denominator,
                    verdict,
                    told_at: now,
                },
                told: None,
                provisional: reading.provisional,
                origin: reading.origin,
                objective: objective.id.clone(),
            });
        }
    }
    Ok(())
}

/// Writes events for what moved. Says whether nothing was left for the next look because another process told of it.
fn tell(db: &mut AnyConnection, now: Timestamp, moved: Vec<Moved>) -> Result<bool, Error> {
    hold(db, Lock::Webhooks)?;
    let told = all_told(db)?;
    let before = moved.len();
    let moved: Vec<Moved> = moved
        .into_iter()
        .filter(|one| told.get(&one.now.key()) == one.told.as_ref())
        .collect();
    for one in &moved {
        let former = one.told.as_ref();
        // A period that has just begun, and in which nothing has happened yet.
        if former.is_none() && one.now.denominator == 0 {
            continue;
        }
        let pair = |told: &Told| (told.numerator, told.denominator);
        if former.map(pair) != Some(pair(&one.now)) {
            outbox::tell(db, now, WebhookEvent::ReadingChanged, &reading_changed(one))?;
        }
        let judged = one.now.verdict.is_some();
        if judged && former.and_then(|told| told.verdict) != one.now.verdict {
            outbox::tell(db, now, WebhookEvent::VerdictChanged, &verdict_changed(one))?;
        }
    }
    let all = moved.len() == before;
    note(db, moved.into_iter().map(|one| one.now).collect())?;
    Ok(all)
}

fn link(one: &Told) -> String {
    let Told {
        indicator_code,
        unit_id,
        period,
        ..
    } = one;
    let unit = match unit_id.as_str() {
        "" => String::new(),
        unit => format!("&unit={unit}"),
    };
    format!("/api/v1/indicators/{indicator_code}/readings?period={period}{unit}")
}

fn reading_changed(one: &Moved) -> Value {
    let pair =
        |told: &Told| json!({ "numerator": told.numerator, "denominator": told.denominator });
    json!({
        "indicator_code": one.now.indicator_code,
        "unit_id": Some(&one.now.unit_id).filter(|unit| !unit.is_empty()),
        "period": one.now.period,
        "numerator": one.now.numerator,
        "denominator": one.now.denominator,
        "previous": one.told.as_ref().map(pair),
        "verdict": one.now.verdict,
        "provisional": one.provisional,
        "origin": one.origin,
        "link": link(&one.now),
    })
}

fn verdict_changed(one: &Moved) -> Value {
    json!({
        "objective_id": one.objective,
        "indicator_code": one.now.indicator_code,
        "period": one.now.period,
        "verdict": one.now.verdict,
        "previous_verdict": one.told.as_ref().and_then(|told| told.verdict),
        "numerator": one.now.numerator,
        "denominator": one.now.denominator,
        "provisional": one.provisional,
        "origin": one.origin,
        "link": link(&one.now),
    })
}

/// Takes away events that are too old to be replayed, but those still on their way.
fn prune(db: &mut AnyConnection, now: Timestamp) -> Result<(), Error> {
    let old: Vec<WebhookEventId> = webhook_events::table
        .filter(webhook_events::at.lt(now.plus_seconds(-KEEP_SECONDS)))
        .order(webhook_events::at)
        .limit(500)
        .select(webhook_events::id)
        .load(db)?;
    if old.is_empty() {
        return Ok(());
    }
    let of_them = || webhook_deliveries::table.filter(webhook_deliveries::event_id.eq_any(&old));
    let waiting: Vec<WebhookEventId> = of_them()
        .filter(webhook_deliveries::status.eq(DeliveryStatus::Pending))
        .select(webhook_deliveries::event_id)
        .load(db)?;
    let gone: Vec<&WebhookEventId> = old.iter().filter(|id| !waiting.contains(id)).collect();
    let deliveries: Vec<DeliveryId> = webhook_deliveries::table
        .filter(webhook_deliveries::event_id.eq_any(gone.clone()))
        .select(webhook_deliveries::id)
        .load(db)?;
    for some in deliveries.chunks(500) {
        diesel::delete(webhook_attempts::table.filter(webhook_attempts::delivery_id.eq_any(some)))
            .execute(db)?;
        diesel::delete(webhook_deliveries::table.filter(webhook_deliveries::id.eq_any(some)))
            .execute(db)?;
    }
    diesel::delete(webhook_events::table.filter(webhook_events::id.eq_any(gone))).execute(db)?;
    Ok(())
}
