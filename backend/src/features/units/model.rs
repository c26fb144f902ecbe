//! What a unit is, and what its fields must be.

use diesel::prelude::*;

use crate::db::schema::units;
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode, FieldError};
use crate::ids::UnitId;
use crate::text::fold;
use crate::text_enum;

text_enum! {
    /// A real unit, or a name for several people that documents use like one.
    UnitKind {
        /// Phòng, chi cục, trung tâm, bộ phận; also the department itself.
        Unit = "unit",
        /// "Tất cả công chức", "các phòng liên quan".
        Group = "group",
    }
}

/// A unit as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone, Debug, PartialEq, Eq)]
#[diesel(table_name = units)]
pub struct Unit {
    /// Its id.
    pub id: UnitId,
    /// Short, unique, for programs: `phong-tchc`.
    pub code: String,
    /// The unit it belongs to; none for the department itself and for groups.
    pub parent_id: Option<UnitId>,
    /// Unit or group.
    pub kind: UnitKind,
    /// Full name.
    pub name: String,
    /// Name for narrow places.
    pub short_name: String,
    /// Place among its siblings.
    pub position: i32,
    /// Whether it still exists; figures of the past keep it.
    pub active: bool,
    /// Folded names, for searching.
    pub(super) search: String,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts its changes.
    pub revision: i32,
}

/// A unit to be made.
#[derive(Clone, Debug)]
pub struct NewUnit {
    /// See [`Unit::code`].
    pub code: String,
    /// See [`Unit::parent_id`].
    pub parent_id: Option<UnitId>,
    /// See [`Unit::kind`].
    pub kind: UnitKind,
    /// See [`Unit::name`].
    pub name: String,
    /// See [`Unit::short_name`]; the full name when empty.
    pub short_name: Option<String>,
    /// See [`Unit::position`].
    pub position: i32,
}

const MAX_CODE: usize = 40;
pub(super) const MAX_NAME: usize = 200;

impl NewUnit {
    /// Checks every field and makes the unit.
    ///
    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub(super) fn into_unit(self, now: Timestamp) -> Result<Unit, Error> {
        let Self {
            code,
            parent_id,
            kind,
            name,
            short_name,
            position,
        } = self;
        let name = name.trim().to_owned();
        let short_name = short_name
            .map(|short| short.trim().to_owned())
            .filter(|short| !short.is_empty())
            .unwrap_or_else(|| name.clone());
        let unit = Unit {
            id: UnitId::new(),
            search: String::new(),
            code,
            parent_id,
            kind,
            name,
            short_name,
            position,
            active: true,
            created_at: now,
            updated_at: now,
            revision: 1,
        };
        unit.checked()
    }
}

impl Unit {
    /// Checks every field and brings the search column up to date.
    ///
    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub(super) fn checked(mut self) -> Result<Self, Error> {
        let mut wrong = Vec::new();
        let mut refuse = |field: &str, code| {
            wrong.push(FieldError {
                field: field.to_owned(),
                code,
            })
        };
        let code_is_sane = self
            .code
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'));
        if self.code.is_empty() {
            refuse("code", FieldCode::Required);
        } else if self.code.len() > MAX_CODE {
            refuse("code", FieldCode::TooLong);
        } else if !code_is_sane {
            refuse("code", FieldCode::InvalidFormat);
        }
        for (field, text) in [("name", &self.name), ("short_name", &self.short_name)] {
            if text.trim().is_empty() {
                refuse(field, FieldCode::Required);
            } else if text.chars().count() > MAX_NAME {
                refuse(field, FieldCode::TooLong);
            } else if text.contains('\0') {
                refuse(field, FieldCode::InvalidFormat);
            }
        }
        if self.kind == UnitKind::Group && self.parent_id.is_some() {
            refuse("parent_id", FieldCode::UnknownValue);
        }
        if !wrong.is_empty() {
            return Err(Error::fields(wrong));
        }
        self.search = fold(&format!("{} {} {}", self.code, self.name, self.short_name));
        Ok(self)
    }
}
