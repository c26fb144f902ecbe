//! Whether the account behind a token still stands: its epoch, remembered for a few seconds.
//!
//! Changes made by this process are seen at once; those of another process within [`REMEMBER_SECONDS`].

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use diesel::prelude::*;

use super::{Authenticator, Claims, Subject};
use crate::db::schema::{clients, users};
use crate::db::types::Timestamp;
use crate::error::{Code, Error};

const REMEMBER_SECONDS: i64 = 5;
/// More than a department has; beyond it the memory is emptied rather than grown.
const REMEMBER_AT_MOST: usize = 10_000;

/// What is remembered; clones share it.
#[derive(Clone, Debug, Default)]
pub struct Liveness {
    known: Arc<Mutex<HashMap<String, Known>>>,
}

#[derive(Clone, Copy, Debug)]
struct Known {
    /// None when the account is gone or switched off.
    epoch: Option<i32>,
    until: Timestamp,
}

impl Liveness {
    fn recall(&self, id: &str, now: Timestamp) -> Option<Known> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(id).copied().filter(|one| one.until > now)
    }

    fn remember(&self, id: String, epoch: Option<i32>, now: Timestamp) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= REMEMBER_AT_MOST {
            known.clear();
        }
        known.insert(
            id,
            Known {
                epoch,
                until: now.plus_seconds(REMEMBER_SECONDS),
            },
        );
    }

    pub(super) fn forget(&self, id: &str) {
        self.known
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(id);
    }
}

impl Authenticator {
    /// Refuses a token whose account is gone, switched off or has moved on to a later epoch.
    ///
    /// # Errors
    /// `unauthenticated`, or those of the database.
    pub(super) async fn check_alive(&self, claims: &Claims) -> Result<(), Error> {
        let now = self.clock.now();
        let id = match &claims.subject {
            Subject::User { id, .. } => id.0.clone(),
            Subject::Client { id, .. } => id.0.clone(),
        };
        let epoch = match self.liveness.recall(&id, now) {
            Some(known) => known.epoch,
            None => {
                let subject = claims.subject.clone();
                let epoch = self
                    .db
                    .read(move |db| {
                        Ok(match subject {
                            Subject::User { id, .. } => users::table
                                .filter(users::id.eq(id).and(users::active.eq(true)))
                                .select(users::token_epoch)
                                .first::<i32>(db)
                                .optional()?,
                            Subject::Client { id, .. } => clients::table
                                .filter(clients::id.eq(id).and(clients::active.eq(true)))
                                .select((clients::token_epoch, clients::expires_at))
                                .first::<(i32, Option<Timestamp>)>(db)
                                .optional()?
                                .filter(|(_, expires)| expires.is_none_or(|at| at > now))
                                .map(|(epoch, _)| epoch),
                        })
                    })
                    .await?;
                self.liveness.remember(id, epoch, now);
                epoch
            }
        };
        if epoch == Some(claims.epoch) {
            Ok(())
        } else {
            Err(Code::Unauthenticated.into())
        }
    }
}
