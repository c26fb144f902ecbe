//! A plan as it is stored, and the rules of its life.

use super::draft::{ActionDraft, ExtraCell, ObjectiveDraft, PlanDraft, PlanWords};
use super::remark::{Remark, Unread};
use super::target::{Target, ruling};
use crate::db::types::{Day, Timestamp};
use crate::error::{Code, Error};
use crate::ids::{ActionId, ObjectiveId, PlanId, UnitId};
use crate::text_enum;

text_enum! {
    /// Where a plan is in its life: draft → submitted → issued → closed; a later revision supersedes an issued one.
    PlanStatus {
        /// Being drawn up; the only state in which its words change.
        Draft = "draft",
        /// Laid before the one who issues it.
        Submitted = "submitted",
        /// Signed and in force; frozen.
        Issued = "issued",
        /// Was in force until a later revision was issued.
        Superseded = "superseded",
        /// Its year is over.
        Closed = "closed",
    }
}

impl PlanStatus {
    /// Refuses what this state does not allow.
    ///
    /// # Errors
    /// `wrong_state`.
    pub(super) fn must_be(self, allowed: &[Self]) -> Result<(), Error> {
        if allowed.contains(&self) {
            Ok(())
        } else {
            Err(Code::WrongState.into())
        }
    }

    /// States in which somebody may still choose between contradicting targets.
    pub(super) const UNDECIDED: &'static [Self] = &[Self::Draft, Self::Submitted, Self::Issued];
}

text_enum! {
    /// What a named unit does.
    Part {
        /// Answers for the objective (trách nhiệm).
        Responsible = "responsible",
        /// Leads an action (chủ trì).
        Lead = "lead",
        /// Takes part in an action (phối hợp).
        Coordinator = "coordinator",
    }
}

/// A revision of one year's objectives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// The first revision's id, shared by all revisions.
    pub series_id: PlanId,
    /// 1 for the first.
    pub revision_number: i32,
    /// The year the objectives are for.
    pub year: i32,
    /// The document's title.
    pub title: String,
    /// The office whose plan it is.
    pub organisation: String,
    /// Where it is in its life.
    pub status: PlanStatus,
    /// Made up, to show what MTCL does.
    pub sample: bool,
    /// Number of the decision that issues it.
    pub decision_number: Option<String>,
    /// Its date.
    pub decision_date: Option<Day>,
    /// Position of the one who signs.
    pub signer_position: Option<String>,
    /// Name of the one who signs.
    pub signer_name: Option<String>,
    /// What the document says besides.
    pub document: PlanWords,
    /// What a person should look at, from the reader of the file or the maker of next year's plan.
    pub remarks: Vec<Remark>,
    /// What the reader of the file found no place for.
    pub unread: Vec<Unread>,
    /// Name of the file it was read from.
    pub source_file: Option<String>,
    /// Why it amends the revision before.
    pub change_reason: Option<String>,
    /// Why it was given back, until it is submitted again.
    pub return_reason: Option<String>,
    /// Name of whoever made it.
    pub created_by: String,
    /// When.
    pub created_at: Timestamp,
    /// Name of whoever submitted it.
    pub submitted_by: Option<String>,
    /// When.
    pub submitted_at: Option<Timestamp>,
    /// Name of whoever issued it.
    pub issued_by: Option<String>,
    /// When.
    pub issued_at: Option<Timestamp>,
    /// Name of whoever closed it.
    pub closed_by: Option<String>,
    /// When.
    pub closed_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts its changes, those of its objectives too.
    pub revision: i32,
    /// The objectives, in order.
    pub objectives: Vec<Objective>,
}

/// An objective of one revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objective {
    /// Its id.
    pub id: ObjectiveId,
    /// The plan it stands in.
    pub plan_id: PlanId,
    /// The same through revisions and into next year's plan.
    pub lineage_id: ObjectiveId,
    /// Its number as written.
    pub number: String,
    /// Heading of the group it stands in.
    pub section: Option<String>,
    /// Its words.
    pub text: String,
    /// Name for narrow places.
    pub short_name: String,
    /// The indicator that measures it.
    pub indicator_code: Option<String>,
    /// The measure column, word for word.
    pub measure: Option<String>,
    /// Every target the plan names.
    pub targets: Vec<Target>,
    /// The one that rules; none while several differ and nobody has decided, and when there is none.
    pub target_index: Option<usize>,
    /// Who chose it, where they differ.
    pub decision: Option<Decision>,
    /// Every choice made, the latest last.
    pub decisions: Vec<Decision>,
    /// Who answers for it, in the plan's words.
    pub responsible: Option<String>,
    /// The deadline, in the plan's words.
    pub deadline: Option<String>,
    /// The last day of the deadline, where the words name one.
    pub due_day: Option<Day>,
    /// What it takes, in the plan's words.
    pub resources: Option<String>,
    /// Cells of columns that mean nothing to MTCL.
    pub extras: Vec<ExtraCell>,
    /// The names in `responsible`.
    pub names: Vec<Name>,
    /// What is to be done, in order.
    pub actions: Vec<Action>,
    /// Counts its changes.
    pub revision: i32,
}

/// An action row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Its id.
    pub id: ActionId,
    /// Its number as written.
    pub number: String,
    /// Its words.
    pub text: String,
    /// Who leads, in the plan's words.
    pub lead: Option<String>,
    /// Who takes part, in the plan's words.
    pub coordinators: Option<String>,
    /// The deadline, in the plan's words.
    pub deadline: Option<String>,
    /// What it takes, in the plan's words.
    pub resources: Option<String>,
    /// Cells of columns that mean nothing to MTCL.
    pub extras: Vec<ExtraCell>,
    /// The names in `lead` and `coordinators`.
    pub names: Vec<Name>,
}

/// A unit, role or group as the plan writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// What it does.
    pub part: Part,
    /// The plan's words.
    pub name: String,
    /// Stands for several ("các phòng liên quan"), so nobody is asked which unit it is.
    pub group: bool,
    /// The entry of the unit tree it was matched to.
    pub unit_id: Option<UnitId>,
}

impl Name {
    /// Whether somebody has to say which unit this is.
    pub(super) fn is_unknown(&self) -> bool {
        self.unit_id.is_none() && !self.group
    }
}

/// A choice between contradicting targets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The target that was chosen, as it then stood.
    pub target: Target,
    /// Account of whoever chose.
    pub by: String,
    /// The name at that time.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
}

impl Objective {
    /// The target that rules.
    pub fn target(&self) -> Option<&Target> {
        self.targets.get(self.target_index?)
    }

    /// Whether the plan contradicts itself here and nobody has decided yet ("cần quyết định").
    pub fn needs_decision(&self) -> bool {
        self.target_index.is_none() && !self.targets.is_empty()
    }

    /// Whether the plan names targets that differ, decided or not.
    pub fn is_contradictory(&self) -> bool {
        !self.targets.is_empty() && ruling(&self.targets).is_none()
    }

    /// All names in it, those of its actions too.
    pub fn all_names(&self) -> impl Iterator<Item = &Name> {
        self.names
            .iter()
            .chain(self.actions.iter().flat_map(|action| &action.names))
    }

    /// The same words as a draft.
    pub(super) fn to_draft(&self) -> ObjectiveDraft {
        ObjectiveDraft {
            number: self.number.clone(),
            section: self.section.clone(),
            text: self.text.clone(),
            short_name: Some(self.short_name.clone()),
            indicator_code: self.indicator_code.clone(),
            measure: self.measure.clone(),
            targets: self.targets.clone(),
            responsible: self.responsible.clone(),
            deadline: self.deadline.clone(),
            due_day: self.due_day,
            resources: self.resources.clone(),
            extras: self.extras.clone(),
            actions: self.actions.iter().map(Action::to_draft).collect(),
        }
    }
}

impl Action {
    fn to_draft(&self) -> ActionDraft {
        ActionDraft {
            number: self.number.clone(),
            text: self.text.clone(),
            lead: self.lead.clone(),
            coordinators: self.coordinators.clone(),
            deadline: self.deadline.clone(),
            resources: self.resources.clone(),
            extras: self.extras.clone(),
        }
    }
}

impl Plan {
    /// Objectives that wait for somebody to choose between contradicting targets.
    pub fn undecided(&self) -> usize {
        self.objectives
            .iter()
            .filter(|objective| objective.needs_decision())
            .count()
    }

    /// The same words as a draft.
    pub(super) fn to_draft(&self) -> PlanDraft {
        PlanDraft {
            year: self.year,
            title: self.title.clone(),
            organisation: self.organisation.clone(),
            decision_number: self.decision_number.clone(),
            decision_date: self.decision_date,
            signer_position: self.signer_position.clone(),
            signer_name: self.signer_name.clone(),
            document: self.document.clone(),
            objectives: self.objectives.iter().map(Objective::to_draft).collect(),
        }
    }
}
