//! Counting attempts.

use std::time::Duration;

use diesel::prelude::*;

use super::policy::{FORGET_ALL_SECONDS, Keys, Rule, remembered};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::login_throttles;
use crate::db::types::Timestamp;
use crate::error::{Code, Error};

/// An attempt that was counted as a failure before it was checked.
#[derive(Debug)]
pub struct Attempt {
    /// Wait so long before checking.
    pub delay: Duration,
    /// Failures before this one, under the narrowest key.
    pub failures_before: i32,
    /// Whether the next attempt will be refused for a while if this one fails.
    pub is_last_free: bool,
    counted: Vec<Counted>,
}

#[derive(Debug)]
struct Counted {
    key: String,
    blocked_until: Timestamp,
}

/// A count as it stands: failures that are not forgotten yet, and the end of the wait.
#[derive(Clone, Copy, Debug)]
struct Standing {
    failures: i32,
    blocked_until: Timestamp,
}

fn standing(db: &mut AnyConnection, key: &str, now: Timestamp) -> Result<Standing, Error> {
    let row = login_throttles::table
        .find(key)
        .select((
            login_throttles::failures,
            login_throttles::last_failed_at,
            login_throttles::blocked_until,
        ))
        .first::<(i32, Timestamp, Timestamp)>(db)
        .optional()?;
    let (failures, last, blocked_until) = row.unwrap_or((0, now, Timestamp::from_micros(0)));
    Ok(Standing {
        failures: remembered(failures, (now.micros() - last.micros()) / 1_000_000),
        blocked_until,
    })
}

fn seconds_left(until: Timestamp, now: Timestamp) -> u64 {
    let micros = u64::try_from(until.micros() - now.micros()).unwrap_or(0);
    micros.div_ceil(1_000_000).max(1)
}

/// Seconds for which attempts under these keys are refused, if they are. Counts nothing.
///
/// # Errors
/// Those of the database.
pub fn waiting(db: &mut AnyConnection, keys: &Keys, now: Timestamp) -> Result<Option<u64>, Error> {
    let mut longest = None;
    for (key, _) in &keys.0 {
        let until = standing(db, key, now)?.blocked_until;
        if until > now {
            longest = longest.max(Some(seconds_left(until, now)));
        }
    }
    Ok(longest)
}

/// Counts an attempt as a failure; say [`Attempt::succeeded`] when it was none. An attempt that is refused does not
/// count: it was not checked.
///
/// # Errors
/// `too_many_attempts` with `Retry-After`, and those of the database.
pub fn admit(db: &mut AnyConnection, keys: &Keys, now: Timestamp) -> Result<Attempt, Error> {
    hold(db, Lock::Accounts)?;
    if let Some(seconds) = waiting(db, keys, now)? {
        return Err(Error::from(Code::TooManyAttempts).retry_after(seconds));
    }
    let mut attempt = Attempt {
        delay: Duration::ZERO,
        failures_before: 0,
        is_last_free: false,
        counted: Vec::new(),
    };
    for (index, (key, rule)) in keys.0.iter().enumerate() {
        let before = standing(db, key, now)?.failures;
        let blocked_until = count(db, key, *rule, before, now)?;
        if index == 0 {
            attempt.failures_before = before;
        }
        attempt.delay = attempt.delay.max(rule.delay(before));
        attempt.is_last_free |= blocked_until > now;
        attempt.counted.push(Counted {
            key: key.clone(),
            blocked_until,
        });
    }
    Ok(attempt)
}

fn count(
    db: &mut AnyConnection,
    key: &str,
    rule: Rule,
    before: i32,
    now: Timestamp,
) -> Result<Timestamp, Error> {
    let failures = before.saturating_add(1);
    let blocked_until = match rule.refuse_seconds(failures) {
        0 => Timestamp::from_micros(0),
        seconds => now.plus_seconds(seconds),
    };
    let values = (
        login_throttles::failures.eq(failures),
        login_throttles::last_failed_at.eq(now),
        login_throttles::blocked_until.eq(blocked_until),
    );
    let known = diesel::update(login_throttles::table.find(key))
        .set(values)
        .execute(db)?;
    if known == 0 {
        // Whoever adds a row sweeps: strangers can make as many as they have addresses.
        let forgotten = now.plus_seconds(-FORGET_ALL_SECONDS);
        diesel::delete(
            login_throttles::table.filter(login_throttles::last_failed_at.le(forgotten)),
        )
        .execute(db)?;
        diesel::insert_into(login_throttles::table)
            .values((login_throttles::key.eq(key), values))
            .execute(db)?;
    }
    Ok(blocked_until)
}

/// Counts a failure that was checked without being counted first, for secrets that cannot be guessed anyway.
/// Says whether the next attempt will be refused for a while.
///
/// # Errors
/// Those of the database.
pub fn count_failure(db: &mut AnyConnection, keys: &Keys, now: Timestamp) -> Result<bool, Error> {
    hold(db, Lock::Accounts)?;
    let mut blocks = false;
    for (key, rule) in &keys.0 {
        let before = standing(db, key, now)?.failures;
        blocks |= count(db, key, *rule, before, now)? > now;
    }
    Ok(blocks)
}

impl Attempt {
    /// It proved right: the narrowest key starts afresh, the others lose only what this attempt added. Whoever has
    /// an account of their own must not be able to wipe out what they did to others from the same address.
    ///
    /// # Errors
    /// Those of the database.
    pub fn succeeded(self, db: &mut AnyConnection) -> Result<(), Error> {
        hold(db, Lock::Accounts)?;
        for (index, Counted { key, blocked_until }) in self.counted.into_iter().enumerate() {
            if index == 0 {
                forgive_key(db, &key)?;
                continue;
            }
            diesel::update(login_throttles::table.find(&key))
                .set(login_throttles::failures.eq(login_throttles::failures - 1))
                .execute(db)?;
            // A wait that a later attempt began stays.
            diesel::update(
                login_throttles::table
                    .find(&key)
                    .filter(login_throttles::blocked_until.eq(blocked_until)),
            )
            .set(login_throttles::blocked_until.eq(Timestamp::from_micros(0)))
            .execute(db)?;
        }
        Ok(())
    }
}

/// Forgets the failures under the narrowest key.
///
/// # Errors
/// Those of the database.
pub fn forgive(db: &mut AnyConnection, keys: &Keys) -> Result<(), Error> {
    match keys.0.first() {
        Some((key, _)) => forgive_key(db, key),
        None => Ok(()),
    }
}

fn forgive_key(db: &mut AnyConnection, key: &str) -> Result<(), Error> {
    diesel::delete(login_throttles::table.find(key)).execute(db)?;
    Ok(())
}
