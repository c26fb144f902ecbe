//! What handlers share: the database, the clock, the settings, the counters.

use crate::auth::Authenticator;
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::Db;
use crate::error::Error;
use crate::files::Files;
use crate::metrics::Metrics;
use crate::outgoing::Outgoing;

/// One per process; every worker holds a clone.
#[derive(Clone)]
pub struct State {
    /// The database.
    pub db: Db,
    /// The present.
    pub clock: Clock,
    /// The settings.
    pub settings: Settings,
    /// Makes and reads access tokens.
    pub authenticator: Authenticator,
    /// The counters.
    pub metrics: Metrics,
    /// The files that records rest on.
    pub files: Files,
    /// The door to other machines.
    pub outgoing: Outgoing,
}

impl State {
    /// Puts the parts together.
    ///
    /// # Errors
    /// When the place for files cannot be opened, or the door to other machines cannot be made.
    pub fn new(db: Db, clock: Clock, settings: Settings) -> Result<Self, Error> {
        Ok(Self {
            authenticator: Authenticator::new(&settings.secret_key, db.clone(), clock.clone()),
            metrics: Metrics::new()?,
            files: Files::open(&settings.files)?,
            outgoing: Outgoing::new(
                settings.outgoing_allow.clone(),
                settings.outgoing_authorities.as_deref(),
            )?,
            db,
            clock,
            settings,
        })
    }
}
