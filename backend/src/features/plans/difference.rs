//! What one revision of a plan changes in another, told by the objectives' lineage.

use serde::Serialize;
use utoipa::ToSchema;

use super::model::{Action, Objective, Plan};
use super::target::Target;
use crate::ids::ObjectiveId;

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({ "field": "deadline", "old": "31/12/2025", "new": "30/11/2025" }))]
pub struct FieldChange {
    /// Which field.
    pub field: String,
    /// What it was; null when it was empty.
    pub old: Option<String>,
    /// What it is; null when it is empty.
    pub new: Option<String>,
}

/// The targets before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct TargetsChange {
    /// As they were.
    pub old: Vec<Target>,
    /// As they are.
    pub new: Vec<Target>,
}

/// An objective that stands in only one of the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10", "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10", "number": "6",
    "text": "Duy trì trang Web, Forum của Sở Y tế"
}))]
pub struct ObjectiveName {
    /// Its id there.
    pub id: ObjectiveId,
    /// The same through revisions.
    pub lineage_id: ObjectiveId,
    /// Its number there.
    pub number: String,
    /// Its words.
    pub text: String,
}

/// An action row that stands in only one of the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({ "number": "2", "text": "Công bố kết quả thăm dò" }))]
pub struct ActionName {
    /// Its number there.
    pub number: String,
    /// Its words.
    pub text: String,
}

/// An action row that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({
    "number": "1", "text": "Tổ chức ít nhất 01 lần thăm dò ý kiến khách hàng",
    "fields": [{ "field": "deadline", "old": "Trong năm 2025", "new": "Tháng 3 và tháng 7" }]
}))]
pub struct ActionChange {
    /// Its number in the later plan.
    pub number: String,
    /// Its words in the later plan.
    pub text: String,
    /// What differs.
    pub fields: Vec<FieldChange>,
}

/// What differs within one objective.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct ObjectiveFields {
    /// Fields of its own row.
    pub fields: Vec<FieldChange>,
    /// The targets, where they differ.
    pub targets: Option<TargetsChange>,
    /// Actions that are new.
    pub actions_added: Vec<ActionName>,
    /// Actions that are gone.
    pub actions_removed: Vec<ActionName>,
    /// Actions that differ.
    pub actions_changed: Vec<ActionChange>,
}

/// An objective that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct ObjectiveChange {
    /// The same in both.
    pub lineage_id: ObjectiveId,
    /// Its id in the later plan.
    pub id: ObjectiveId,
    /// Its number in the later plan.
    #[schema(example = "2")]
    pub number: String,
    /// Its short name in the later plan.
    #[schema(example = "Mức độ hài lòng")]
    pub short_name: String,
    /// What differs.
    #[serde(flatten)]
    pub changes: ObjectiveFields,
}

/// What one plan changes in another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Difference {
    /// Fields of the plan's head.
    pub fields: Vec<FieldChange>,
    /// Objectives that are new, in the order of the later plan.
    pub objectives_added: Vec<ObjectiveName>,
    /// Objectives that are gone, in the order of the earlier plan.
    pub objectives_removed: Vec<ObjectiveName>,
    /// Objectives that differ, in the order of the later plan.
    pub objectives_changed: Vec<ObjectiveChange>,
}

impl ObjectiveFields {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Notes the fields that differ.
#[derive(Default)]
struct Fields(Vec<FieldChange>);

impl Fields {
    fn text(&mut self, field: &str, old: Option<&str>, new: Option<&str>) {
        let some = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
        let (old, new) = (some(old), some(new));
        if old != new {
            self.0.push(FieldChange {
                field: field.to_owned(),
                old,
                new,
            });
        }
    }

    fn any(&mut self, field: &str, old: Option<String>, new: Option<String>) {
        self.text(field, old.as_deref(), new.as_deref());
    }
}

fn shown(value: Option<impl ToString>) -> Option<String> {
    value.map(|value| value.to_string())
}

/// What differs between the heads of two plans.
pub(super) fn of_heads(old: &Plan, new: &Plan) -> Vec<FieldChange> {
    let mut fields = Fields::default();
    fields.any("year", shown(Some(old.year)), shown(Some(new.year)));
    fields.text("title", Some(&old.title), Some(&new.title));
    fields.text(
        "organisation",
        Some(&old.organisation),
        Some(&new.organisation),
    );
    fields.text(
        "decision_number",
        old.decision_number.as_deref(),
        new.decision_number.as_deref(),
    );
    fields.any(
        "decision_date",
        shown(old.decision_date),
        shown(new.decision_date),
    );
    fields.text(
        "signer_position",
        old.signer_position.as_deref(),
        new.signer_position.as_deref(),
    );
    fields.text(
        "signer_name",
        old.signer_name.as_deref(),
        new.signer_name.as_deref(),
    );
    let (was, is) = (&old.document, &new.document);
    fields.text(
        "document.number",
        was.number.as_deref(),
        is.number.as_deref(),
    );
    fields.any("document.date", shown(was.date), shown(is.date));
    fields.text("document.place", was.place.as_deref(), is.place.as_deref());
    fields.text("document.intro", was.intro.as_deref(), is.intro.as_deref());
    fields.text(
        "document.closing",
        was.closing.as_deref(),
        is.closing.as_deref(),
    );
    let lines = |lines: &[String]| Some(lines.join("\n"));
    fields.any(
        "document.letterhead",
        lines(&was.letterhead),
        lines(&is.letterhead),
    );
    fields.any(
        "document.further_titles",
        lines(&was.further_titles),
        lines(&is.further_titles),
    );
    fields.any(
        "document.monitoring",
        lines(&was.monitoring),
        lines(&is.monitoring),
    );
    fields.any(
        "document.recipients",
        lines(&was.recipients),
        lines(&is.recipients),
    );
    let bases = |plan: &Plan| {
        let line = |basis: &super::draft::LegalBasis| match basis.date {
            Some(date) => format!("{} ({date})", basis.number),
            None => basis.number.clone(),
        };
        let bases: Vec<String> = plan.document.legal_basis.iter().map(line).collect();
        Some(bases.join("\n"))
    };
    fields.any("document.legal_basis", bases(old), bases(new));
    fields.0
}

/// What differs between two forms of one objective.
pub(super) fn of_objectives(old: &Objective, new: &Objective) -> ObjectiveFields {
    let mut fields = Fields::default();
    for (field, was, is) in [
        ("number", Some(&old.number), Some(&new.number)),
        ("section", old.section.as_ref(), new.section.as_ref()),
        ("text", Some(&old.text), Some(&new.text)),
        ("short_name", Some(&old.short_name), Some(&new.short_name)),
        (
            "indicator_code",
            old.indicator_code.as_ref(),
            new.indicator_code.as_ref(),
        ),
        ("measure", old.measure.as_ref(), new.measure.as_ref()),
        (
            "responsible",
            old.responsible.as_ref(),
            new.responsible.as_ref(),
        ),
        ("deadline", old.deadline.as_ref(), new.deadline.as_ref()),
        ("resources", old.resources.as_ref(), new.resources.as_ref()),
    ] {
        fields.text(field, was.map(String::as_str), is.map(String::as_str));
    }
    fields.any("due_day", shown(old.due_day), shown(new.due_day));
    let rules = |objective: &Objective| objective.target().map(Target::words);
    fields.any("target", rules(old), rules(new));
    let targets = (old.targets != new.targets).then(|| TargetsChange {
        old: old.targets.clone(),
        new: new.targets.clone(),
    });
    let mut changes = ObjectiveFields {
        fields: fields.0,
        targets,
        ..ObjectiveFields::default()
    };
    compare_actions(&old.actions, &new.actions, &mut changes);
    changes
}

/// Actions carry no id through revisions: the same words are the same action, then the same number.
fn compare_actions(old: &[Action], new: &[Action], changes: &mut ObjectiveFields) {
    let mut left: Vec<Option<&Action>> = old.iter().map(Some).collect();
    let mut twins: Vec<Option<&Action>> = vec![None; new.len()];
    for same in [
        |one: &Action, other: &Action| one.text == other.text && one.number == other.number,
        |one: &Action, other: &Action| one.text == other.text,
        |one: &Action, other: &Action| one.number == other.number,
    ] {
        for (twin, action) in twins.iter_mut().zip(new) {
            if twin.is_none() {
                let found = left
                    .iter_mut()
                    .find(|old| old.is_some_and(|old| same(old, action)));
                *twin = found.and_then(Option::take);
            }
        }
    }
    for (twin, action) in twins.into_iter().zip(new) {
        let Some(old) = twin else {
            changes.actions_added.push(name_of(action));
            continue;
        };
        let mut fields = Fields::default();
        for (field, was, is) in [
            ("number", Some(&old.number), Some(&action.number)),
            ("text", Some(&old.text), Some(&action.text)),
            ("lead", old.lead.as_ref(), action.lead.as_ref()),
            (
                "coordinators",
                old.coordinators.as_ref(),
                action.coordinators.as_ref(),
            ),
            ("deadline", old.deadline.as_ref(), action.deadline.as_ref()),
            (
                "resources",
                old.resources.as_ref(),
                action.resources.as_ref(),
            ),
        ] {
            fields.text(field, was.map(String::as_str), is.map(String::as_str));
        }
        if !fields.0.is_empty() {
            changes.actions_changed.push(ActionChange {
                number: action.number.clone(),
                text: action.text.clone(),
                fields: fields.0,
            });
        }
    }
    changes.actions_removed = left.into_iter().flatten().map(name_of).collect();
}

fn name_of(action: &Action) -> ActionName {
    ActionName {
        number: action.number.clone(),
        text: action.text.clone(),
    }
}

/// What `new` changes in `old`.
pub fn difference(old: &Plan, new: &Plan) -> Difference {
    let twin = |plan: &'_ Plan, lineage: &ObjectiveId| -> bool {
        plan.objectives
            .iter()
            .any(|objective| objective.lineage_id == *lineage)
    };
    let name_of = |objective: &Objective| ObjectiveName {
        id: objective.id.clone(),
        lineage_id: objective.lineage_id.clone(),
        number: objective.number.clone(),
        text: objective.text.clone(),
    };
    let only_in = |plan: &Plan, other: &Plan| {
        plan.objectives
            .iter()
            .filter(|objective| !twin(other, &objective.lineage_id))
            .map(name_of)
            .collect()
    };
    let changed = new.objectives.iter().filter_map(|now| {
        let before = old
            .objectives
            .iter()
            .find(|before| before.lineage_id == now.lineage_id)?;
        let changes = of_objectives(before, now);
        (!changes.is_empty()).then(|| ObjectiveChange {
            lineage_id: now.lineage_id.clone(),
            id: now.id.clone(),
            number: now.number.clone(),
            short_name: now.short_name.clone(),
            changes,
        })
    });
    Difference {
        fields: of_heads(old, new),
        objectives_added: only_in(new, old),
        objectives_removed: only_in(old, new),
        objectives_changed: changed.collect(),
    }
}
