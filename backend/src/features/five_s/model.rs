//! What a 5S audit of a room is.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::score::Score;
use crate::db::types::Day;
use crate::error::FieldCode;
use crate::features::records::{Objection, Present, Record, RecordKind, objection};
use crate::kpi::Formula;

/// Points for one question of the rubric. The rubric is data: each audit carries the questions it was made with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FiveSPoints {
    /// The group of questions: sàng lọc, sắp xếp, sạch sẽ, săn sóc, sẵn sàng.
    #[schema(min_length = 1, max_length = 100, example = "Sàng lọc")]
    pub group: String,
    /// The question.
    #[schema(
        min_length = 1,
        max_length = 500,
        example = "Không có vật dụng thừa trên bàn làm việc"
    )]
    pub question: String,
    /// Points given.
    #[schema(minimum = 0, maximum = 1000, example = 4)]
    pub points: i64,
    /// Points that can be had.
    #[schema(minimum = 1, maximum = 1000, example = 5)]
    pub most: i64,
    /// How much the question weighs; 1 when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 100, example = 1)]
    pub weight: Option<i64>,
}

/// What an auditor saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FiveSFinding {
    /// In words.
    #[schema(min_length = 1, max_length = 1000, example = "Tủ hồ sơ chưa dán nhãn")]
    pub text: String,
    /// By when it is to be put right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Day>,
    /// When it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed_on: Option<Day>,
}

/// An audit of a room. Known by room, day and auditor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct FiveSAudit {
    /// Mã phòng.
    #[schema(min_length = 1, max_length = 60, example = "P-203")]
    pub room_code: String,
    /// Tên phòng.
    #[schema(
        min_length = 1,
        max_length = 200,
        example = "Phòng Nghiệp vụ Y, tầng 2"
    )]
    pub room_name: String,
    /// The day of the audit.
    pub audited_on: Day,
    /// Đánh giá viên.
    #[schema(min_length = 1, max_length = 200, example = "Trần Văn Bình")]
    pub auditor: String,
    /// Points for each question.
    #[schema(min_items = 1, max_items = 200)]
    pub points: Vec<FiveSPoints>,
    /// What was seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 100)]
    pub findings: Vec<FiveSFinding>,
}

impl Record for FiveSAudit {
    const KIND: RecordKind = RecordKind::FiveSAudits;
    const KEY: &'static [&'static str] = &["room_code", "audited_on", "auditor"];
    const PUSHED: &'static str = "five_s_audits.push";

    fn code(&self) -> String {
        self.room_code.clone()
    }

    fn title(&self) -> String {
        self.room_name.clone()
    }

    fn listed_day(&self) -> Day {
        self.audited_on
    }

    fn over_day(&self) -> Option<Day> {
        let open = self
            .findings
            .iter()
            .any(|finding| finding.fixed_on.is_none());
        (!open).then_some(self.audited_on)
    }

    fn running_due_day(&self) -> Option<Day> {
        self.findings
            .iter()
            .filter(|finding| finding.fixed_on.is_none())
            .filter_map(|finding| finding.due_on)
            .min()
    }

    fn formulas() -> &'static [&'static dyn Formula<Self>] {
        &[&Score]
    }

    fn check(&mut self, present: &Present) -> Result<(), Objection> {
        self.room_code = self.room_code.trim().to_owned();
        self.auditor = self.auditor.trim().to_owned();
        present.past("audited_on", Some(self.audited_on))?;
        if self.points.is_empty() {
            return Err(objection("points", FieldCode::Required));
        }
        if self.points.len() > 200 || self.findings.len() > 100 {
            return Err(objection("points", FieldCode::TooLong));
        }
        let bad = |text: &str, longest: usize| {
            text.trim().is_empty()
                || text.chars().count() > longest
                || text.chars().any(char::is_control)
        };
        for (place, one) in self.points.iter().enumerate() {
            if bad(&one.group, 100) || bad(&one.question, 500) {
                return Err(objection(
                    &format!("points[{place}]"),
                    FieldCode::InvalidFormat,
                ));
            }
            let in_range = (1..=1000).contains(&one.most)
                && (0..=one.most).contains(&one.points)
                && one.weight.is_none_or(|weight| (1..=100).contains(&weight));
            if !in_range {
                return Err(objection(
                    &format!("points[{place}].points"),
                    FieldCode::OutOfRange,
                ));
            }
        }
        for finding in &self.findings {
            if bad(&finding.text, 1000) {
                return Err(objection("findings", FieldCode::InvalidFormat));
            }
            present.any("findings", finding.due_on)?;
            present.past("findings", finding.fixed_on)?;
            present.in_order("findings", Some(self.audited_on), finding.fixed_on)?;
        }
        Ok(())
    }
}
