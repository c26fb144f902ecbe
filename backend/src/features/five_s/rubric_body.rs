//! How rubrics look over the API.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::rubric::{FiveSGroup, NewRubric, Rubric};
use crate::db::types::{Day, Timestamp};
use crate::http::Patch;
use crate::ids::FiveSRubricId;

/// A version of a rubric.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FiveSRubricOut {
    /// Its id.
    id: FiveSRubricId,
    /// What all versions have in common, as audits name it.
    #[schema(example = "5S-100")]
    code: String,
    /// From 1, as audits name it.
    #[schema(example = 1)]
    version: i32,
    /// Its name.
    #[schema(example = "Phiếu chấm 5S 100 điểm")]
    name: String,
    /// What it rests on; empty when nobody said.
    #[schema(example = "Quyết định 12/QĐ-SYT ngày 05/01/2025")]
    basis: String,
    /// Groups with their questions, in their order.
    groups: Vec<FiveSGroup>,
    /// Points that can be had, weighted; a score is normalised to 100 whatever they are.
    #[schema(example = 100)]
    most: i64,
    /// The first day on which it is used.
    valid_from: Day,
    /// The last one; null while it is in use.
    valid_to: Option<Day>,
    /// The last day of an audit that names it; null while none does. From then on only `valid_to` can be changed.
    used_until: Option<Day>,
    /// Who changed it last.
    #[schema(example = "Nguyễn Thị Hoa")]
    set_by: String,
    /// When.
    set_at: Timestamp,
    /// Counts its changes; also the entity tag.
    revision: i32,
    /// What the caller may do with it.
    may: FiveSRubricMay,
}

/// What the caller may do with a version of a rubric.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FiveSRubricMay {
    /// Change all of it: no audit names it yet.
    change: bool,
    /// Say until when it is used, and make the next version.
    close: bool,
}

impl FiveSRubricOut {
    pub(super) fn new(rubric: Rubric, manages: bool) -> Self {
        let most = rubric.most();
        let Rubric {
            id,
            code,
            version,
            name,
            basis,
            groups,
            valid_from,
            valid_to,
            used_until,
            set_by,
            set_at,
            revision,
        } = rubric;
        Self {
            id,
            code,
            version,
            name,
            basis,
            groups,
            most,
            valid_from,
            valid_to,
            used_until,
            set_by,
            set_at,
            revision,
            may: FiveSRubricMay {
                change: manages && used_until.is_none(),
                close: manages,
            },
        }
    }
}

/// The rubrics.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FiveSRubricList {
    /// Every version, the newest of each code first.
    pub(super) items: Vec<FiveSRubricOut>,
    /// What is offered to begin with: a common form without an official source. It rules nothing until it is entered.
    pub(super) offered: Vec<FiveSRubricIn>,
}

/// A rubric to be entered, or the next version of the one with this code.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "code": "5S-100", "name": "Phiếu chấm 5S 100 điểm", "basis": "Quyết định 12/QĐ-SYT ngày 05/01/2025", "valid_from": "2025-01-01",
    "groups": [{ "group": "Sàng lọc", "questions": [{ "question": "Không có vật dụng thừa trên bàn làm việc", "most": 5 }] }]
}))]
pub(super) struct FiveSRubricIn {
    /// What all versions have in common.
    #[schema(min_length = 1, max_length = 60)]
    code: String,
    /// Its name.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// What it rests on.
    #[serde(default)]
    #[schema(max_length = 500)]
    basis: String,
    /// Groups with their questions, in their order.
    #[schema(min_items = 1, max_items = 200)]
    groups: Vec<FiveSGroup>,
    /// The first day on which it is used.
    valid_from: Day,
    /// The last one; none while it is in use.
    valid_to: Option<Day>,
}

impl From<FiveSRubricIn> for NewRubric {
    fn from(body: FiveSRubricIn) -> Self {
        let FiveSRubricIn {
            code,
            name,
            basis,
            groups,
            valid_from,
            valid_to,
        } = body;
        Self {
            code,
            name,
            basis,
            groups,
            valid_from,
            valid_to,
        }
    }
}

impl From<NewRubric> for FiveSRubricIn {
    fn from(new: NewRubric) -> Self {
        let NewRubric {
            code,
            name,
            basis,
            groups,
            valid_from,
            valid_to,
        } = new;
        Self {
            code,
            name,
            basis,
            groups,
            valid_from,
            valid_to,
        }
    }
}

/// A change of a version; what is left out stays. Of one that an audit names only `valid_to` can be changed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "valid_to": "2025-12-31" }))]
pub(super) struct FiveSRubricPatch {
    /// Its name.
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    /// What it rests on.
    #[schema(max_length = 500)]
    basis: Option<String>,
    /// All groups with their questions.
    #[schema(min_items = 1, max_items = 200)]
    groups: Option<Vec<FiveSGroup>>,
    /// The first day on which it is used.
    valid_from: Option<Day>,
    /// The last one; null takes it back into use.
    #[serde(default)]
    #[schema(value_type = Option<Day>)]
    valid_to: Patch<Day>,
}

impl FiveSRubricPatch {
    /// Laid over the present version.
    pub(super) fn over(self, old: Rubric) -> Rubric {
        let Self {
            name,
            basis,
            groups,
            valid_from,
            valid_to,
        } = self;
        Rubric {
            name: name.unwrap_or(old.name),
            basis: basis.unwrap_or(old.basis),
            groups: groups.unwrap_or(old.groups),
            valid_from: valid_from.unwrap_or(old.valid_from),
            valid_to: valid_to.over(old.valid_to),
            ..old
        }
    }
}
