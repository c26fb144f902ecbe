//! What a member of staff is.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::hours::BY_PERSON;
use crate::db::types::Day;
use crate::error::FieldCode;
use crate::features::records::{Grouping, Objection, Present, Record, RecordKind, objection};

/// A long absence: maternity, study, secondment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Leave {
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub to: Day,
}

/// A member of staff. Known by the code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Staff {
    /// Mã công chức, viên chức.
    #[schema(min_length = 1, max_length = 60, example = "CC-0042")]
    pub code: String,
    /// Họ và tên.
    #[schema(min_length = 1, max_length = 200, example = "Nguyễn Thị Lan")]
    pub name: String,
    /// Chức vụ, vị trí việc làm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200, example = "Chuyên viên")]
    pub position: Option<String>,
    /// The first day in the department.
    pub joined_on: Day,
    /// The last day; null while the person is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_on: Option<Day>,
    /// Long absences, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 50)]
    pub leaves: Vec<Leave>,
}

impl Record for Staff {
    const KIND: RecordKind = RecordKind::Staff;
    const KEY: &'static [&'static str] = &["code"];
    const PUSHED: &'static str = "staff.push";

    fn code(&self) -> String {
        self.code.clone()
    }

    fn title(&self) -> String {
        self.name.clone()
    }

    fn listed_day(&self) -> Day {
        self.joined_on
    }

    fn over_day(&self) -> Option<Day> {
        self.left_on
    }

    fn group_key(&self) -> Option<String> {
        Some(self.code.clone())
    }

    fn grouping() -> Option<&'static dyn Grouping> {
        Some(BY_PERSON)
    }

    fn check(&mut self, present: &Present) -> Result<(), Objection> {
        self.code = self.code.trim().to_owned();
        self.name = self.name.trim().to_owned();
        if self.name.is_empty() {
            return Err(objection("name", FieldCode::Required));
        }
        present.hired("joined_on", self.joined_on)?;
        present.any("left_on", self.left_on)?;
        present.in_order("left_on", Some(self.joined_on), self.left_on)?;
        let mut last = None;
        for leave in &self.leaves {
            present.any("leaves", Some(leave.from))?;
            present.any("leaves", Some(leave.to))?;
            present.in_order("leaves", Some(leave.from), Some(leave.to))?;
            present.in_order("leaves", last, Some(leave.from))?;
            last = Some(leave.to.plus(1));
        }
        Ok(())
    }
}
