//! What was found, in the database.

use diesel::prelude::*;

use super::finding::Finding;
use super::model::{SiteCheckKind, SiteFault, SiteOutcome};
use crate::below;
use crate::db::AnyConnection;
use crate::db::schema::site_checks;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::http::Cursor;
use crate::ids::{SiteCheckId, SiteId};
use crate::insert_many;

/// What was found, as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = site_checks)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct StoredCheck {
    pub(super) id: SiteCheckId,
    pub(super) site_id: SiteId,
    pub(super) kind: SiteCheckKind,
    /// For which time of the schedule; none when somebody asked for it.
    pub(super) slot_at: Option<Timestamp>,
    pub(super) day: Day,
    pub(super) at: Timestamp,
    pub(super) outcome: SiteOutcome,
    pub(super) fault: Option<SiteFault>,
    pub(super) status: Option<i32>,
    pub(super) milliseconds: Option<i32>,
    pub(super) expires_at: Option<Timestamp>,
    pub(super) fresh_at: Option<Timestamp>,
    /// Who asked for it.
    pub(super) by_name: Option<String>,
}

impl StoredCheck {
    pub(super) fn new(
        site: &SiteId,
        at: Timestamp,
        slot_at: Option<Timestamp>,
        by_name: Option<&str>,
        finding: &Finding,
    ) -> Self {
        let Finding {
            kind,
            outcome,
            fault,
            status,
            milliseconds,
            expires_at,
            fresh_at,
        } = finding.clone();
        Self {
            id: SiteCheckId::new(),
            site_id: site.clone(),
            kind,
            slot_at,
            day: slot_at.unwrap_or(at).day(),
            at,
            outcome,
            fault,
            status,
            milliseconds,
            expires_at,
            fresh_at,
            by_name: by_name.map(str::to_owned),
        }
    }
}

pub(super) fn add(db: &mut AnyConnection, checks: &[StoredCheck]) -> Result<(), Error> {
    insert_many!(db, site_checks, checks)?;
    Ok(())
}

/// How the scheduled checks of a kind on a day ended so far: how many, and how many of them failed.
pub(super) fn of_day(
    db: &mut AnyConnection,
    site: &SiteId,
    kind: SiteCheckKind,
    day: Day,
) -> Result<(usize, usize), Error> {
    let outcomes: Vec<SiteOutcome> = site_checks::table
        .filter(site_checks::site_id.eq(site))
        .filter(site_checks::kind.eq(kind))
        .filter(site_checks::day.eq(day))
        .filter(site_checks::slot_at.is_not_null())
        .select(site_checks::outcome)
        .load(db)?;
    let failed = outcomes.iter().filter(|one| **one == SiteOutcome::Failed);
    Ok((outcomes.len(), failed.count()))
}

/// The last check of a kind.
pub(super) fn last(
    db: &mut AnyConnection,
    site: &SiteId,
    kind: SiteCheckKind,
) -> Result<Option<StoredCheck>, Error> {
    Ok(site_checks::table
        .filter(site_checks::site_id.eq(site))
        .filter(site_checks::kind.eq(kind))
        .order((site_checks::at.desc(), site_checks::id.desc()))
        .select(StoredCheck::as_select())
        .first(db)
        .optional()?)
}

/// How the scheduled checks of a kind ended from one day to another: passed, failed, not run.
pub(super) fn tally(
    db: &mut AnyConnection,
    site: &SiteId,
    kind: SiteCheckKind,
    (from, to): (Day, Day),
) -> Result<[i64; 3], Error> {
    let mut counts = [0; 3];
    let outcomes = [
        SiteOutcome::Passed,
        SiteOutcome::Failed,
        SiteOutcome::NotRun,
    ];
    for (count, outcome) in counts.iter_mut().zip(outcomes) {
        *count = site_checks::table
            .filter(site_checks::site_id.eq(site))
            .filter(site_checks::kind.eq(kind))
            .filter(site_checks::day.between(from, to))
            .filter(site_checks::slot_at.is_not_null())
            .filter(site_checks::outcome.eq(outcome))
            .count()
            .get_result(db)?;
    }
    Ok(counts)
}

/// Which checks of a page.
#[derive(Clone, Debug)]
pub(super) struct Filter {
    pub(super) site: SiteId,
    pub(super) kind: Option<SiteCheckKind>,
    pub(super) outcome: Option<SiteOutcome>,
    pub(super) after: Option<Cursor>,
}

/// Checks, the latest first.
pub(super) fn list(
    db: &mut AnyConnection,
    filter: Filter,
    limit: usize,
) -> Result<Vec<StoredCheck>, Error> {
    let Filter {
        site,
        kind,
        outcome,
        after,
    } = filter;
    let mut query = site_checks::table
        .filter(site_checks::site_id.eq(site))
        .into_boxed();
    if let Some(kind) = kind {
        query = query.filter(site_checks::kind.eq(kind));
    }
    if let Some(outcome) = outcome {
        query = query.filter(site_checks::outcome.eq(outcome));
    }
    if let Some(after) = after {
        let at = Timestamp::from_micros(after.number(0)?);
        let id = after.text(1).to_owned();
        query = query.filter(below!((site_checks::at, site_checks::id), (at, id)));
    }
    Ok(query
        .order((site_checks::at.desc(), site_checks::id.desc()))
        .limit(limit as i64)
        .select(StoredCheck::as_select())
        .load(db)?)
}
