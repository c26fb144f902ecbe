//! What a room that is audited for 5S is.

use super::fields::Fields;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::ids::{FiveSRoomId, UnitId};

/// A room that is to be audited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Room {
    pub(super) id: FiveSRoomId,
    /// As audits name it.
    pub(super) code: String,
    pub(super) name: String,
    /// Whose it is.
    pub(super) unit_id: UnitId,
    pub(super) active_from: Day,
    /// The last day on which it is audited; none while it is in use.
    pub(super) active_to: Option<Day>,
    pub(super) set_by: String,
    pub(super) set_at: Timestamp,
    pub(super) revision: i32,
}

/// A room to be entered.
#[derive(Clone, Debug)]
pub struct NewRoom {
    /// As audits name it: `P-203`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Whose it is.
    pub unit_id: UnitId,
    /// The first day on which it is audited.
    pub active_from: Day,
    /// The last one; none while it is in use.
    pub active_to: Option<Day>,
}

impl Room {
    /// In its usual form.
    ///
    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub(super) fn checked(mut self) -> Result<Self, Error> {
        let mut fields = Fields::default();
        self.code = fields.code("code", &self.code);
        self.name = fields.text("name", &self.name, 200);
        fields.days(
            ("active_from", self.active_from),
            ("active_to", self.active_to),
        );
        fields.done()?;
        Ok(self)
    }

    /// Whether it is to be audited on any of these days, the second not among them.
    pub(super) fn is_active(&self, (from, to): (Day, Day)) -> bool {
        self.active_from < to && self.active_to.is_none_or(|last| last >= from)
    }
}
