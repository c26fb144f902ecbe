//! What objectives look like in answers.

use serde::Serialize;
use utoipa::ToSchema;

use crate::auth::{Caller, Permission};
use crate::db::types::{Day, Timestamp};
use crate::features::plans::deadline::DeadlineRead;
use crate::features::plans::draft::ExtraCell;
use crate::features::plans::model::{Action, Decision, Name, Objective, Part, PlanStatus};
use crate::features::plans::target::Target;
use crate::features::units::Directory;
use crate::ids::{ActionId, ObjectiveId, PlanId, UnitId};

/// What a body needs to know besides the plan: the unit tree, and who is asking.
pub(super) struct View<'a> {
    pub(super) directory: &'a Directory,
    pub(super) caller: &'a Caller,
}

/// A unit, role or group that a plan names.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct NameOut {
    /// What it does.
    pub part: Part,
    /// The plan's words.
    #[schema(example = "Phòng TCHC")]
    pub name: String,
    /// Stands for several.
    pub group: bool,
    /// The entry of the unit tree that it was matched to.
    pub unit_id: Option<UnitId>,
    /// That entry's short name.
    #[schema(example = "Phòng TCHC")]
    pub unit_name: Option<String>,
}

/// An objective.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ObjectiveOut {
    /// Its id.
    pub id: ObjectiveId,
    /// The plan it stands in.
    pub plan_id: PlanId,
    /// The same through revisions and into next year's plan.
    pub lineage_id: ObjectiveId,
    /// Its number as written.
    #[schema(example = "3")]
    pub number: String,
    /// Heading of the group it stands in.
    #[schema(example = "I. Cải cách hành chính")]
    pub section: Option<String>,
    /// Its words.
    #[schema(
        example = "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
    )]
    pub text: String,
    /// Name for narrow places.
    #[schema(example = "TTHC có quy trình ISO đúng hạn")]
    pub short_name: String,
    /// The indicator that measures it.
    #[schema(example = "procedure-iso-timeliness")]
    pub indicator_code: Option<String>,
    /// The measure column, word for word.
    #[schema(example = "95%")]
    pub measure: Option<String>,
    /// Every target the plan names.
    pub targets: Vec<Target>,
    /// The place of the one that rules; null while they differ and nobody has decided.
    pub target_index: Option<usize>,
    /// The one that rules.
    pub target: Option<Target>,
    /// The plan names targets that differ, decided or not.
    pub contradictory: bool,
    /// They differ and nobody has decided: "cần quyết định".
    pub needs_decision: bool,
    /// The choice that holds.
    pub decision: Option<DecisionOut>,
    /// Every choice made, the latest last.
    pub decisions: Vec<DecisionOut>,
    /// Who answers for it, in the plan's words.
    #[schema(example = "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan")]
    pub responsible: Option<String>,
    /// The names in it.
    pub responsible_names: Vec<NameOut>,
    /// The deadline, in the plan's words.
    #[schema(example = "31/12/2025")]
    pub deadline: Option<String>,
    /// How that is understood.
    pub deadline_read: Option<DeadlineRead>,
    /// The last day of the deadline, where the words name one.
    pub due_day: Option<Day>,
    /// What it takes, in the plan's words.
    #[schema(example = "Thời gian, kinh phí")]
    pub resources: Option<String>,
    /// Cells of columns that mean nothing to MTCL.
    pub extras: Vec<ExtraCell>,
    /// What is to be done, in order.
    pub actions: Vec<ActionOut>,
    /// Counts its changes; also the entity tag's first part.
    pub revision: i32,
    /// What the caller may do with it now.
    pub may: ObjectiveMay,
}

/// What the caller may do with an objective, in its plan's present state.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ObjectiveMay {
    /// Change or remove it.
    pub edit: bool,
    /// Choose between its targets.
    pub decide: bool,
}

/// A choice between contradicting targets.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DecisionOut {
    /// The target that was chosen, as it then stood.
    pub target: Target,
    /// Account of whoever chose.
    #[schema(example = "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10")]
    pub by: String,
    /// The name at that time.
    #[schema(example = "Lê Văn Khoa")]
    pub by_name: String,
    /// When.
    pub at: Timestamp,
    /// Why.
    #[schema(example = "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.")]
    pub reason: String,
}

/// An action row.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ActionOut {
    /// Its id.
    pub id: ActionId,
    /// Its number as written.
    #[schema(example = "1")]
    pub number: String,
    /// Its words.
    #[schema(example = "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh")]
    pub text: String,
    /// Who leads (chủ trì), in the plan's words.
    #[schema(example = "Phòng TCHC")]
    pub lead: Option<String>,
    /// Who takes part (phối hợp), in the plan's words; may well be nobody.
    #[schema(example = "Các phòng thuộc Sở")]
    pub coordinators: Option<String>,
    /// The names in both.
    pub names: Vec<NameOut>,
    /// The deadline, in the plan's words.
    #[schema(example = "31/12/2025")]
    pub deadline: Option<String>,
    /// How that is understood.
    pub deadline_read: Option<DeadlineRead>,
    /// What it takes, in the plan's words.
    #[schema(example = "Thời gian, kinh phí")]
    pub resources: Option<String>,
    /// Cells of columns that mean nothing to MTCL.
    pub extras: Vec<ExtraCell>,
}

impl View<'_> {
    pub(super) fn name(&self, name: &Name) -> NameOut {
        let Name {
            part,
            name,
            group,
            unit_id,
        } = name.clone();
        let unit = unit_id.as_ref().and_then(|id| self.directory.get(id));
        NameOut {
            part,
            name,
            group,
            unit_name: unit.map(|unit| unit.short_name.clone()),
            unit_id,
        }
    }

    /// An objective of a plan for `year`.
    pub(super) fn objective(
        &self,
        objective: Objective,
        year: i32,
        status: PlanStatus,
    ) -> ObjectiveOut {
        let target = objective.target().cloned();
        let contradictory = objective.is_contradictory();
        let needs_decision = objective.needs_decision();
        let may = ObjectiveMay {
            edit: self.caller.may(Permission::PlansEdit) && status == PlanStatus::Draft,
            decide: self.caller.may(Permission::TargetsDecide)
                && PlanStatus::UNDECIDED.contains(&status)
                && contradictory,
        };
        let Objective {
            id,
            plan_id,
            lineage_id,
            number,
            section,
            text,
            short_name,
            indicator_code,
            measure,
            targets,
            target_index,
            decision,
            decisions,
            responsible,
            deadline,
            due_day,
            resources,
            extras,
            names,
            actions,
            revision,
        } = objective;
        ObjectiveOut {
            id,
            plan_id,
            lineage_id,
            number,
            section,
            text,
            short_name,
            indicator_code,
            measure,
            targets,
            target_index,
            target,
            contradictory,
            needs_decision,
            decision: decision.map(DecisionOut::from),
            decisions: decisions.into_iter().map(DecisionOut::from).collect(),
            responsible,
            responsible_names: names.iter().map(|name| self.name(name)).collect(),
            deadline_read: read(deadline.as_deref(), year),
            deadline,
            due_day,
            resources,
            extras,
            actions: actions
                .into_iter()
                .map(|action| self.action(action, year))
                .collect(),
            revision,
            may,
        }
    }

    fn action(&self, action: Action, year: i32) -> ActionOut {
        let Action {
            id,
            number,
            text,
            lead,
            coordinators,
            deadline,
            resources,
            extras,
            names,
        } = action;
        ActionOut {
            id,
            number,
            text,
            lead,
            coordinators,
            names: names.iter().map(|name| self.name(name)).collect(),
            deadline_read: read(deadline.as_deref(), year),
            deadline,
            resources,
            extras,
        }
    }
}

fn read(deadline: Option<&str>, year: i32) -> Option<DeadlineRead> {
    let phrase = deadline.filter(|phrase| !phrase.trim().is_empty())?;
    Some(DeadlineRead::of(phrase, year))
}

impl From<Decision> for DecisionOut {
    fn from(decision: Decision) -> Self {
        let Decision {
            target,
            by,
            by_name,
            at,
            reason,
        } = decision;
        Self {
            target,
            by,
            by_name,
            at,
            reason,
        }
    }
}
