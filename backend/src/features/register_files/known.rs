//! What a reader of rows has to know besides the file: the units and the people.

use std::collections::HashMap;

use super::cells::wrong;
use super::model::RegisterKind;
use crate::db::AnyConnection;
use crate::error::{Error, FieldCode};
use crate::features::feeds::Wrong;
use crate::features::records;
use crate::features::trainings::Staff;
use crate::features::units::{self, Directory};
use crate::ids::UnitId;
use crate::text::fold;

/// The units, and, where a list names people, the people.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) directory: Directory,
    /// Code and unit of each member of staff, by folded name.
    people: HashMap<String, Vec<(String, UnitId)>>,
}

impl Known {
    pub(super) fn load(db: &mut AnyConnection, kind: RegisterKind) -> Result<Self, Error> {
        let mut people: HashMap<String, Vec<(String, UnitId)>> = HashMap::new();
        if kind == RegisterKind::Trainings {
            records::each::<Staff>(db, |unit, staff| {
                let named = people.entry(fold(&staff.name)).or_default();
                named.push((staff.code, unit));
            })?;
        }
        Ok(Self {
            directory: units::directory(db)?,
            people,
        })
    }

    /// The code of the unit that a file means; its own words when there is none such, for the judge to refuse.
    pub(super) fn unit_code<'u>(&'u self, said: &'u str) -> &'u str {
        self.unit_named(said).unwrap_or(said)
    }

    /// The code of the unit that a file means.
    pub(super) fn unit_named(&self, said: &str) -> Option<&str> {
        let unit = self.directory.find_named(said)?;
        Some(&unit.code)
    }

    /// The code of the only person with this name, of this unit where several have it.
    ///
    /// # Errors
    /// `not_found`, `ambiguous`.
    pub(super) fn person(&self, name: &str, unit: Option<&str>) -> Result<&str, Wrong> {
        let none = || wrong("person", FieldCode::NotFound, name);
        let named = self.people.get(&fold(name)).ok_or_else(none)?;
        if let [(code, _)] = named.as_slice() {
            return Ok(code);
        }
        let unit = unit.and_then(|unit| self.directory.find_named(unit));
        let mut there = named
            .iter()
            .filter(|(_, of)| unit.is_some_and(|unit| unit.id == *of));
        match (there.next(), there.next()) {
            (Some((code, _)), None) => Ok(code),
            _ => Err(wrong("person", FieldCode::Ambiguous, name)),
        }
    }
}
