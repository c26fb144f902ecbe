//! What an attendance is.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::hours::BY_PERSON;
use crate::db::types::Day;
use crate::error::FieldCode;
use crate::features::records::{Grouping, Objection, Present, Record, RecordKind, objection};
use crate::text_enum;

text_enum! {
    /// In what a course's length is given.
    TrainingUnit {
        /// Giờ: 60 minutes.
        Hour = "hour",
        /// Tiết: 45 or 60 minutes, by setting.
        Lesson = "lesson",
    }
}

/// One person at one course. Known by person, course and first day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Training {
    /// Mã công chức, viên chức.
    #[schema(min_length = 1, max_length = 60, example = "CC-0042")]
    pub staff_code: String,
    /// Mã lớp.
    #[schema(min_length = 1, max_length = 60, example = "ISO-2025-01")]
    pub course_code: String,
    /// Tên lớp.
    #[schema(
        min_length = 1,
        max_length = 500,
        example = "Đánh giá viên nội bộ ISO 9001:2015"
    )]
    pub course_name: String,
    /// Who gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200, example = "Chi cục Tiêu chuẩn Đo lường Chất lượng")]
    pub organiser: Option<String>,
    /// The first day.
    pub started_on: Day,
    /// The last day: the hours count from it on.
    pub ended_on: Day,
    /// How long it was, in `unit`; two decimals count.
    #[schema(minimum = 0.01, maximum = 2000, example = 16)]
    pub amount: f64,
    /// In what `amount` is given.
    pub unit: TrainingUnit,
    /// Số chứng chỉ, chứng nhận; null when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 100, example = "0153/CN-TĐC")]
    pub certificate: Option<String>,
}

impl Training {
    /// Minutes, in hundredths, with lessons of so many minutes.
    pub(super) fn minute_hundredths(&self, lesson_minutes: i64) -> i64 {
        // At most 2,000.00, so the rounding is exact.
        let amount = (self.amount * 100.0).round() as i64;
        match self.unit {
            TrainingUnit::Hour => amount * 60,
            TrainingUnit::Lesson => amount * lesson_minutes,
        }
    }
}

impl Record for Training {
    const KIND: RecordKind = RecordKind::Trainings;
    const KEY: &'static [&'static str] = &["staff_code", "course_code", "started_on"];
    const PUSHED: &'static str = "trainings.push";

    fn code(&self) -> String {
        self.course_code.clone()
    }

    fn title(&self) -> String {
        format!("{} {}", self.course_name, self.staff_code)
    }

    fn listed_day(&self) -> Day {
        self.started_on
    }

    fn over_day(&self) -> Option<Day> {
        Some(self.ended_on)
    }

    fn group_key(&self) -> Option<String> {
        Some(self.staff_code.clone())
    }

    fn grouping() -> Option<&'static dyn Grouping> {
        Some(BY_PERSON)
    }

    fn check(&mut self, present: &Present) -> Result<(), Objection> {
        self.staff_code = self.staff_code.trim().to_owned();
        self.course_code = self.course_code.trim().to_owned();
        self.course_name = self.course_name.trim().to_owned();
        if self.course_name.is_empty() {
            return Err(objection("course_name", FieldCode::Required));
        }
        present.past("started_on", Some(self.started_on))?;
        present.past("ended_on", Some(self.ended_on))?;
        present.in_order("ended_on", Some(self.started_on), Some(self.ended_on))
    }
}
