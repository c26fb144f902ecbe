//! What a 5S audit of a room is.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::db::types::Day;

/// Points for one question. Each audit carries the questions it was made with, also when it names its rubric.
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
    /// The rubric it was made with: its questions, maxima and weights are then those of the rubric. None for audits made
    /// with a form of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 60, example = "5S-100")]
    pub rubric_code: Option<String>,
    /// Which version of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 100_000, example = 1)]
    pub rubric_version: Option<i32>,
    /// Points for each question.
    #[schema(min_items = 1, max_items = 200)]
    pub points: Vec<FiveSPoints>,
    /// What was seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 100)]
    pub findings: Vec<FiveSFinding>,
}
