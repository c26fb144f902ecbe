//! A plan as it is drawn up: what a file was understood to say, and what a person sends as the corrected whole.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::target::Target;
use crate::db::types::Day;
use crate::http::whole;

/// A plan before it is stored. Everything but the year, the title and the objectives may be missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "year": 2025, "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế", "organisation": "Sở Y tế",
    "objectives": [{
        "number": "2", "text": "Đảm bảo mức độ hài lòng của tổ chức, cá nhân đạt tối thiểu 87%", "measure": "87%",
        "targets": [{ "comparator": "ge", "stated": true, "value": "87", "unit": "percent", "quote": "tối thiểu 87%", "place": "text" }],
        "responsible": "Bộ phận tiếp nhận và trả kết quả", "deadline": "Trong năm 2025",
        "actions": [{ "number": "1", "text": "Tổ chức ít nhất 01 lần thăm dò ý kiến khách hàng" }]
    }]
}))]
pub struct PlanDraft {
    /// The year the objectives are for.
    #[schema(minimum = 2000, maximum = 2100)]
    #[serde(deserialize_with = "whole")]
    pub year: i32,
    /// The document's title.
    #[schema(min_length = 1, max_length = 1000)]
    pub title: String,
    /// The office whose plan it is.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub organisation: String,
    /// Number of the decision that issues the objectives, such as `26/QĐ-SYT`.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub decision_number: Option<String>,
    /// Its date.
    #[serde(default)]
    pub decision_date: Option<Day>,
    /// Position of the one who signs.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub signer_position: Option<String>,
    /// Name of the one who signs.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub signer_name: Option<String>,
    /// What the document says besides.
    #[serde(default)]
    pub document: PlanWords,
    /// The objectives, in their order.
    #[schema(max_items = 200)]
    pub objectives: Vec<ObjectiveDraft>,
}

/// What a plan says around its objectives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "number": "12/KH-SYT", "legal_basis": [{ "number": "26/QĐ-SYT", "date": "2025-01-10", "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025" }],
    "recipients": ["- Lãnh đạo Sở (VBĐT);"]
}))]
pub struct PlanWords {
    /// The offices that the letterhead names, from the highest down.
    #[serde(default)]
    #[schema(max_items = 200)]
    pub letterhead: Vec<String>,
    /// Number of the document itself, such as `12/KH-SYT`.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub number: Option<String>,
    /// Its date.
    #[serde(default)]
    pub date: Option<Day>,
    /// Where it was signed.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub place: Option<String>,
    /// Titles of further parts, such as the plan after the list of objectives.
    #[serde(default)]
    #[schema(max_items = 200)]
    pub further_titles: Vec<String>,
    /// Decisions and decrees it rests on.
    #[serde(default)]
    #[schema(max_items = 200)]
    pub legal_basis: Vec<LegalBasis>,
    /// Text before the objectives, a paragraph a line.
    #[serde(default)]
    #[schema(max_length = 20000)]
    pub intro: Option<String>,
    /// Text after them, a paragraph a line.
    #[serde(default)]
    #[schema(max_length = 20000)]
    pub closing: Option<String>,
    /// How the plan is followed up (biện pháp theo dõi).
    #[serde(default)]
    #[schema(max_items = 200)]
    pub monitoring: Vec<String>,
    /// Nơi nhận, one line each.
    #[serde(default)]
    #[schema(max_items = 200)]
    pub recipients: Vec<String>,
}

/// A document that the plan rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "number": "26/QĐ-SYT", "date": "2025-01-10", "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025" }))]
pub struct LegalBasis {
    /// Number and symbol.
    #[schema(min_length = 1, max_length = 1000)]
    pub number: String,
    /// Its date, when the plan gives it.
    #[serde(default)]
    pub date: Option<Day>,
    /// The words of the plan.
    #[serde(default)]
    #[schema(max_length = 20000)]
    pub quote: String,
}

/// An objective before it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "number": "7", "text": "Điểm 5S đạt trên 87 điểm", "responsible": "Văn phòng Sở", "deadline": "Trong năm 2025",
    "targets": [{ "comparator": "gt", "stated": true, "value": "87", "unit": "points", "quote": "trên 87 điểm", "place": "text" }]
}))]
pub struct ObjectiveDraft {
    /// Its number as written; its place when left out.
    #[serde(default)]
    #[schema(max_length = 100)]
    pub number: String,
    /// Heading of the group it stands in.
    #[serde(default)]
    #[schema(max_length = 1000)]
    pub section: Option<String>,
    /// Its words.
    #[schema(min_length = 1, max_length = 20000)]
    pub text: String,
    /// Name for narrow places; made from the words when left out.
    #[serde(default)]
    #[schema(max_length = 200)]
    pub short_name: Option<String>,
    /// The indicator that measures it; none: not measured by a program. Not guessed when null is sent.
    #[serde(default)]
    #[schema(max_length = 60, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$")]
    pub indicator_code: Option<String>,
    /// The measure column, word for word.
    #[serde(default)]
    #[schema(max_length = 20000)]
    pub measure: Option<String>,
    /// Every target the plan names.
    #[serde(default)]
    #[schema(max_items = 20)]
    pub targets: Vec<Target>,
    /// Who answers for it, in the plan's words.
    #[serde(default)]
    #[schema(max_length = 20000)]
    pub responsible: Option<String>,
    /// The deadline, in the plan's words.
    #[serde(default)]
    #[schema(max_length = 20000)]
    pub deadline: Option<String>,
    /// The last day of the deadline, where the words name one.
    #[serde(default)]
    pub due_day: Option<Day>,
    /// What it takes, in the plan's words.
    #[serde(default)]
    #[schema(max_length = 20000)]
    pub resources: Option<String>,
    /// Cells of columns that mean nothing to MTCL.
    #[serde(default)]
    #[schema(max_items = 200)]
    pub extras: Vec<ExtraCell>,
    /// What is to be done, in order.
    #[serde(default)]
    #[schema(max_items = 200)]
    pub actions: Vec<ActionDraft>,
}

/// An action row before it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "number": "1", "text": "Cung cấp đầy đủ các dụng cụ, phương tiện làm việc.", "lead": "Văn phòng Sở",
    "coordinators": "Các phòng thuộc Sở", "deadline": "Thường xuyên"
}))]
pub struct ActionDraft {
    /// Its number as written; its place when left out.
    #[serde(default)]
    #[schema(max_length = 100)]
    pub number: String,
    /// Its words.
    #[schema(min_length = 1, max_length = 20000)]
    pub text: String,
    /// Who leads (chủ trì), in the plan's words.
    #[serde(default)]
    #[schema(max_length = 20000)]
    pub lead: Option<String>,
    /// Who takes part (phối hợp), in the plan's words; may well be nobody.
    #[serde(default)]
    #[schema(max_length = 20000)]
    pub coordinators: Option<String>,
    /// The deadline, in the plan's words.
    #[serde(default)]
    #[schema(max_length = 20000)]
    pub deadline: Option<String>,
    /// What it takes, in the plan's words.
    #[serde(default)]
    #[schema(max_length = 20000)]
    pub resources: Option<String>,
    /// Cells of columns that mean nothing to MTCL.
    #[serde(default)]
    #[schema(max_items = 200)]
    pub extras: Vec<ExtraCell>,
}

/// A cell that is kept without being understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "column": "Ghi chú", "text": "Theo dõi hằng quý" }))]
pub struct ExtraCell {
    /// The column's header.
    #[schema(max_length = 1000)]
    pub column: String,
    /// The cell.
    #[schema(max_length = 20000)]
    pub text: String,
}
