//! Time as an argument: nothing below `main` asks the machine what time it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use crate::db::types::Timestamp;

/// Where the present comes from. Cheap to clone; tests hold a clock that they move by hand.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    fixed: Option<Arc<AtomicI64>>,
}

impl Clock {
    /// The machine's own clock.
    pub fn system() -> Self {
        Self { fixed: None }
    }

    /// A clock that stands still at `start` until [`Clock::set`] moves it.
    pub fn fixed(start: Timestamp) -> Self {
        Self {
            fixed: Some(Arc::new(AtomicI64::new(start.micros()))),
        }
    }

    /// The present, in UTC, to the microsecond.
    pub fn now(&self) -> Timestamp {
        match &self.fixed {
            Some(micros) => Timestamp::from_micros(micros.load(Ordering::Relaxed)),
            None => chrono::Utc::now().into(),
        }
    }

    /// Moves a fixed clock; the machine's clock cannot be moved and stays as it is.
    pub fn set(&self, to: Timestamp) {
        if let Some(micros) = &self.fixed {
            micros.store(to.micros(), Ordering::Relaxed);
        }
    }
}
