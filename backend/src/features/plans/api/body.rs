//! What plans look like in answers.

use serde::Serialize;
use utoipa::ToSchema;

use super::objective_body::{ObjectiveOut, View};
use crate::auth::{Caller, Permission};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::plans::draft::PlanWords;
use crate::features::plans::model::{Name, Objective, Plan, PlanStatus};
use crate::features::plans::names::{candidates, distinct};
use crate::features::plans::remark::{Remark, Unread};
use crate::features::plans::store;
use crate::features::units;
use crate::ids::{PlanId, UnitId};

/// A plan as it stands in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PlanSummary {
    /// Its id.
    pub id: PlanId,
    /// The first revision's id, shared by all revisions.
    pub series_id: PlanId,
    /// 1 for the first.
    #[schema(example = 1)]
    pub revision_number: i32,
    /// The year the objectives are for.
    #[schema(example = 2025)]
    pub year: i32,
    /// The document's title.
    #[schema(example = "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế")]
    pub title: String,
    /// The office whose plan it is.
    #[schema(example = "Sở Y tế")]
    pub organisation: String,
    /// Where it is in its life.
    pub status: PlanStatus,
    /// Made up, to show what MTCL does.
    pub sample: bool,
    /// Number of the decision that issues it.
    #[schema(example = "26/QĐ-SYT")]
    pub decision_number: Option<String>,
    /// Its date.
    pub decision_date: Option<Day>,
    /// How many objectives it has.
    #[schema(example = 6)]
    pub objective_count: usize,
    /// How many wait for somebody to choose between contradicting targets.
    #[schema(example = 2)]
    pub undecided_count: usize,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// A plan, whole.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PlanOut {
    /// Its id.
    pub id: PlanId,
    /// The first revision's id, shared by all revisions.
    pub series_id: PlanId,
    /// 1 for the first.
    #[schema(example = 1)]
    pub revision_number: i32,
    /// The year the objectives are for.
    #[schema(example = 2025)]
    pub year: i32,
    /// The document's title.
    #[schema(example = "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế")]
    pub title: String,
    /// The office whose plan it is.
    #[schema(example = "Sở Y tế")]
    pub organisation: String,
    /// Where it is in its life.
    pub status: PlanStatus,
    /// Made up, to show what MTCL does.
    pub sample: bool,
    /// Number of the decision that issues it.
    #[schema(example = "26/QĐ-SYT")]
    pub decision_number: Option<String>,
    /// Its date.
    pub decision_date: Option<Day>,
    /// Position of the one who signs.
    #[schema(example = "GIÁM ĐỐC")]
    pub signer_position: Option<String>,
    /// Name of the one who signs.
    #[schema(example = "Lê Văn Khoa")]
    pub signer_name: Option<String>,
    /// What the document says besides.
    pub document: PlanWords,
    /// What a person should look at, from the reader of the file or the maker of next year's plan.
    pub remarks: Vec<Remark>,
    /// What the reader of the file found no place for.
    pub unread: Vec<Unread>,
    /// Names of which somebody has to say which unit they are.
    pub unit_questions: Vec<UnitQuestion>,
    /// The file it was read from.
    #[schema(example = "muc-tieu-2025.docx")]
    pub source_file: Option<String>,
    /// Why it amends the revision before.
    #[schema(example = "Bổ sung thời hạn cho mục tiêu 3.")]
    pub change_reason: Option<String>,
    /// Why it was given back, until it is submitted again.
    #[schema(example = "Mục tiêu 3 chưa rõ thời hạn.")]
    pub return_reason: Option<String>,
    /// Who made it.
    #[schema(example = "Nguyễn Thị Thư")]
    pub created_by: String,
    /// When.
    pub created_at: Timestamp,
    /// Who submitted it last.
    #[schema(example = "Nguyễn Thị Thư")]
    pub submitted_by: Option<String>,
    /// When.
    pub submitted_at: Option<Timestamp>,
    /// Who issued it.
    #[schema(example = "Lê Văn Khoa")]
    pub issued_by: Option<String>,
    /// When.
    pub issued_at: Option<Timestamp>,
    /// Who closed it.
    #[schema(example = "Lê Văn Khoa")]
    pub closed_by: Option<String>,
    /// When.
    pub closed_at: Option<Timestamp>,
    /// When the caller confirmed having read it.
    pub acknowledged_at: Option<Timestamp>,
    /// The objectives, in order.
    pub objectives: Vec<ObjectiveOut>,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts its changes; also the entity tag's first part.
    pub revision: i32,
    /// What the caller may do with it now.
    pub may: PlanMay,
}

/// What the caller may do with a plan, in its present state.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PlanMay {
    /// Change its words, add and remove objectives.
    pub edit: bool,
    /// Throw it away.
    pub delete: bool,
    /// Lay it before the one who issues it.
    pub submit: bool,
    /// Issue it.
    pub issue: bool,
    /// Give it back to be corrected.
    #[serde(rename = "return")]
    pub give_back: bool,
    /// Close it.
    pub close: bool,
    /// Make a new revision of it.
    pub amend: bool,
    /// Make next year's plan from it.
    pub next_year: bool,
    /// Choose between contradicting targets.
    pub decide: bool,
    /// Say which unit a name stands for.
    pub answer_units: bool,
    /// Confirm having read it.
    pub acknowledge: bool,
}

/// A name of which somebody has to say which unit it is.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct UnitQuestion {
    /// The plan's words.
    #[schema(example = "Tổ CNTT")]
    pub name: String,
    /// How often the plan uses it.
    #[schema(example = 3)]
    pub times: usize,
    /// Units that it may mean, the likeliest first.
    pub candidates: Vec<UnitName>,
}

/// A unit, by name.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct UnitName {
    /// Its id.
    pub id: UnitId,
    /// Its full name.
    #[schema(example = "Phòng Tổ chức-Hành chính")]
    pub name: String,
}

impl PlanSummary {
    pub(super) fn of(plan: Plan) -> Self {
        Self {
            objective_count: plan.objectives.len(),
            undecided_count: plan.undecided(),
            id: plan.id,
            series_id: plan.series_id,
            revision_number: plan.revision_number,
            year: plan.year,
            title: plan.title,
            organisation: plan.organisation,
            status: plan.status,
            sample: plan.sample,
            decision_number: plan.decision_number,
            decision_date: plan.decision_date,
            updated_at: plan.updated_at,
        }
    }
}

impl PlanOut {
    /// The whole plan as this caller sees it.
    pub(super) fn load(db: &mut AnyConnection, caller: &Caller, plan: Plan) -> Result<Self, Error> {
        let directory = units::directory(db)?;
        let acknowledged_at = match caller.user() {
            Some((user, _)) => store::acknowledged_by(db, &plan.id, user)?,
            None => None,
        };
        let view = View {
            directory: &directory,
            caller,
        };
        Ok(view.plan(plan, acknowledged_at))
    }
}

impl View<'_> {
    fn plan(&self, plan: Plan, acknowledged_at: Option<Timestamp>) -> PlanOut {
        let may = self.plan_may(&plan, acknowledged_at);
        let names = plan.objectives.iter().flat_map(Objective::all_names);
        let unit_questions = self.unit_questions(names);
        let Plan {
            id,
            series_id,
            revision_number,
            year,
            title,
            organisation,
            status,
            sample,
            decision_number,
            decision_date,
            signer_position,
            signer_name,
            document,
            remarks,
            unread,
            source_file,
            change_reason,
            return_reason,
            created_by,
            created_at,
            submitted_by,
            submitted_at,
            issued_by,
            issued_at,
            closed_by,
            closed_at,
            updated_at,
            revision,
            objectives,
        } = plan;
        PlanOut {
            objectives: objectives
                .into_iter()
                .map(|objective| self.objective(objective, year, status))
                .collect(),
            id,
            series_id,
            revision_number,
            year,
            title,
            organisation,
            status,
            sample,
            decision_number,
            decision_date,
            signer_position,
            signer_name,
            document,
            remarks,
            unread,
            unit_questions,
            source_file,
            change_reason,
            return_reason,
            created_by,
            created_at,
            submitted_by,
            submitted_at,
            issued_by,
            issued_at,
            closed_by,
            closed_at,
            acknowledged_at,
            updated_at,
            revision,
            may,
        }
    }

    fn plan_may(&self, plan: &Plan, acknowledged_at: Option<Timestamp>) -> PlanMay {
        let draft = plan.status == PlanStatus::Draft;
        let submitted = plan.status == PlanStatus::Submitted;
        let issued = plan.status == PlanStatus::Issued;
        let may = |permission| self.caller.may(permission);
        let edits = may(Permission::PlansEdit);
        let issues = may(Permission::PlansIssue);
        let reads = may(Permission::PlansAcknowledge) && self.caller.user().is_some();
        PlanMay {
            edit: edits && draft,
            delete: edits && draft && plan.submitted_at.is_none(),
            submit: edits && draft && !plan.objectives.is_empty(),
            issue: issues && submitted,
            give_back: issues && submitted,
            close: issues && issued,
            amend: issues && issued,
            next_year: edits,
            decide: may(Permission::TargetsDecide)
                && PlanStatus::UNDECIDED.contains(&plan.status)
                && plan.objectives.iter().any(Objective::is_contradictory),
            answer_units: edits,
            acknowledge: reads && issued && acknowledged_at.is_none(),
        }
    }

    /// Names of which somebody has to say which unit they are.
    pub(super) fn unit_questions<'a>(
        &self,
        names: impl IntoIterator<Item = &'a Name>,
    ) -> Vec<UnitQuestion> {
        distinct(names)
            .into_iter()
            .filter(|used| used.name.is_unknown())
            .map(|used| UnitQuestion {
                name: used.name.name.clone(),
                times: used.times,
                candidates: candidates(self.directory, &used.name.name)
                    .into_iter()
                    .map(|unit| UnitName {
                        id: unit.id.clone(),
                        name: unit.name.clone(),
                    })
                    .collect(),
            })
            .collect()
    }
}
