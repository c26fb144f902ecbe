//! Whose turn it is to check which page, through the database: several processes may look at once.

use diesel::prelude::*;
use serde_json::Value;

use super::checks::{self, StoredCheck};
use super::finding::Finding;
use super::model::{Site, SiteOutcome};
use super::schedule::Due;
use super::{rows, store};
use crate::auth::{Actor, Reach};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::sites;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::feeds::Arrival;
use crate::features::records::{find, key_of, take_rows};
use crate::features::units;
use crate::features::upkeep::UpkeepItem;
use crate::ids::SiteId;

/// Seconds for which a check is its process's own: well over the longest that it may take.
const LEASE_SECONDS: i64 = 120;

/// Pages that one process takes on at once.
const AT_ONCE: i64 = 8;

/// Who pushes the rows.
pub(super) const CHECKER: &str = "Kiểm tra trang web tự động";

/// A page that this process may check until its lease runs out.
#[derive(Clone, Debug)]
pub struct Claimed {
    pub(super) site: Site,
    pub(super) due: Due,
    lease: String,
}

impl Claimed {
    /// The page.
    pub fn site_id(&self) -> &SiteId {
        &self.site.id
    }
}

/// Takes on what is due. What another process has taken on and not finished is due again once its lease has run out.
///
/// # Errors
/// Those of the database.
pub fn claim(db: &mut AnyConnection, now: Timestamp) -> Result<Vec<Claimed>, Error> {
    hold(db, Lock::Sites)?;
    let due: Vec<Site> = sites::table
        .filter(sites::active.eq(true))
        .filter(sites::next_at.le(now))
        .filter(sites::lease_until.is_null().or(sites::lease_until.le(now)))
        .order((sites::next_at, sites::id))
        .limit(AT_ONCE)
        .select(Site::as_select())
        .load(db)?;
    if due.is_empty() {
        return Ok(Vec::new());
    }
    let lease = uuid::Uuid::now_v7().to_string();
    diesel::update(sites::table.filter(sites::id.eq_any(due.iter().map(|site| &site.id))))
        .set((
            sites::lease.eq(&lease),
            sites::lease_until.eq(now.plus_seconds(LEASE_SECONDS)),
        ))
        .execute(db)?;
    Ok(due
        .into_iter()
        .map(|site| Claimed {
            due: site.schedule().due(site.next_at, now),
            site,
            lease: lease.clone(),
        })
        .collect())
}

/// Writes down what was found, the rows of upkeep that it makes, and when the next check is due. A check whose page was
/// changed meanwhile, or whose lease has gone to another process, changes nothing. Says whether it did.
pub(super) fn finish(
    db: &mut AnyConnection,
    claimed: &Claimed,
    found: &[Finding],
    at: Timestamp,
) -> Result<bool, Error> {
    hold(db, Lock::Tallies)?;
    hold(db, Lock::Sites)?;
    let ours: Option<Site> = sites::table
        .find(&claimed.site.id)
        .filter(sites::lease.eq(&claimed.lease))
        .select(Site::as_select())
        .first(db)
        .optional()?;
    let Some(mut site) = ours else {
        return Ok(false);
    };
    let mut made = Made::new(db, &site)?;
    for day in &claimed.due.missed {
        made.missed(db, *day, at)?;
    }
    if let Some(slot) = claimed.due.slot {
        for finding in found {
            made.checked(db, slot, at, finding)?;
        }
    }
    let Made {
        checks: stored,
        rows,
        ..
    } = made;
    checks::add(db, &stored)?;
    push(db, &rows, at)?;
    site.next_at = claimed.due.next_at;
    site.lease = None;
    site.lease_until = None;
    store::save(db, &site)?;
    Ok(true)
}

/// Pushes rows of upkeep as any other sender does.
pub(super) fn push(db: &mut AnyConnection, rows: &[Value], at: Timestamp) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let actor = Actor::system(CHECKER);
    let arrival = Arrival::default();
    let outcome = take_rows::<UpkeepItem>(db, &actor, &Reach::All, at, rows, arrival)?;
    for refused in &outcome.refused {
        // Kept with the others that were refused, where somebody can mend and send them again.
        log::warn!("What a site check found was not taken: {refused:?}");
    }
    Ok(())
}

/// What is to be written.
pub(super) struct Made<'a> {
    site: &'a Site,
    unit_code: Option<String>,
    pub(super) checks: Vec<StoredCheck>,
    pub(super) rows: Vec<Value>,
}

impl<'a> Made<'a> {
    pub(super) fn new(db: &mut AnyConnection, site: &'a Site) -> Result<Self, Error> {
        let unit_code = match &site.unit_id {
            None => None,
            Some(id) => units::directory(db)?.get(id).map(|unit| unit.code.clone()),
        };
        Ok(Self {
            site,
            unit_code,
            checks: Vec::new(),
            rows: Vec::new(),
        })
    }

    /// A check of a time of the schedule. A row says the first of its day, and the first that failed: a day is in order
    /// when every check of it was.
    pub(super) fn checked(
        &mut self,
        db: &mut AnyConnection,
        slot: Timestamp,
        at: Timestamp,
        finding: &Finding,
    ) -> Result<(), Error> {
        let (before, failed) = checks::of_day(db, &self.site.id, finding.kind, slot.day())?;
        let fails_first = finding.outcome == SiteOutcome::Failed && failed == 0;
        if before == 0 || fails_first {
            let unit = self.unit_code.as_deref();
            self.rows
                .push(rows::row(self.site, unit, slot.day(), at, finding));
        }
        let stored = StoredCheck::new(&self.site.id, at, Some(slot), None, finding);
        self.checks.push(stored);
        Ok(())
    }

    /// A day without any check. A row that somebody entered for it stays.
    pub(super) fn missed(
        &mut self,
        db: &mut AnyConnection,
        day: Day,
        at: Timestamp,
    ) -> Result<(), Error> {
        let slot = self.site.schedule().first_of(day);
        for kind in self.site.kinds() {
            let (before, _) = checks::of_day(db, &self.site.id, kind, day)?;
            if before > 0 {
                continue;
            }
            let finding = Finding::not_run(kind);
            let stored = StoredCheck::new(&self.site.id, at, slot, None, &finding);
            self.checks.push(stored);
            let row = rows::row(self.site, self.unit_code.as_deref(), day, at, &finding);
            let key = key_of(&UpkeepItem::planned(
                self.site.channel,
                &self.site.name,
                kind.activity(),
                day,
            ));
            if find::<UpkeepItem>(db, &[key])?.is_empty() {
                self.rows.push(row);
            }
        }
        Ok(())
    }
}
