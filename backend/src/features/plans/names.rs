//! The units, roles and groups that a plan names, matched to the unit tree.

use super::draft::{ActionDraft, ObjectiveDraft, PlanDraft};
use super::model::{Name, Part};
use crate::features::units::{Directory, Unit, UnitKind};
use crate::text::fold;

/// The names in one phrase of a plan.
pub(super) fn names(directory: &Directory, part: Part, phrase: Option<&str>) -> Vec<Name> {
    let parties = phrase.and_then(plandoc::people::parties);
    let named = parties.into_iter().flat_map(|parties| parties.names);
    named
        .map(|party| {
            let unit = directory.find_named(&party.name);
            Name {
                part,
                group: party.group || unit.is_some_and(|unit| unit.kind == UnitKind::Group),
                unit_id: unit.map(|unit| unit.id.clone()),
                name: party.name,
            }
        })
        .collect()
}

/// The names of an objective's own row.
pub(super) fn of_objective(directory: &Directory, objective: &ObjectiveDraft) -> Vec<Name> {
    names(
        directory,
        Part::Responsible,
        objective.responsible.as_deref(),
    )
}

/// The names of an action row.
pub(super) fn of_action(directory: &Directory, action: &ActionDraft) -> Vec<Name> {
    let mut found = names(directory, Part::Lead, action.lead.as_deref());
    found.extend(names(
        directory,
        Part::Coordinator,
        action.coordinators.as_deref(),
    ));
    found
}

/// Every name of a plan.
pub(super) fn of_plan(directory: &Directory, plan: &PlanDraft) -> Vec<Name> {
    plan.objectives
        .iter()
        .flat_map(|objective| {
            let own = of_objective(directory, objective);
            let of_actions = objective
                .actions
                .iter()
                .flat_map(|action| of_action(directory, action));
            own.into_iter().chain(of_actions)
        })
        .collect()
}

/// One spelling of a name with how often the plan uses it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Used<'a> {
    pub(super) name: &'a Name,
    pub(super) times: usize,
}

/// Each name once, by its folded form, in the order of first use.
pub(super) fn distinct<'a>(names: impl IntoIterator<Item = &'a Name>) -> Vec<Used<'a>> {
    let mut order: Vec<(String, Used<'a>)> = Vec::new();
    for name in names {
        let folded = fold(&name.name);
        match order.iter_mut().find(|(known, _)| *known == folded) {
            Some((_, used)) => used.times += 1,
            None => order.push((folded, Used { name, times: 1 })),
        }
    }
    order.into_iter().map(|(_, used)| used).collect()
}

/// Units that an unknown name may mean: those that share most of its words, at most three.
pub(super) fn candidates<'a>(directory: &'a Directory, name: &str) -> Vec<&'a Unit> {
    let words = |text: &str| -> Vec<String> {
        fold(text)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() > 1)
            .map(str::to_owned)
            .collect()
    };
    let wanted = words(name);
    let mut scored: Vec<(usize, &Unit)> = directory
        .units()
        .iter()
        .filter(|unit| unit.active)
        .map(|unit| {
            let has = words(&format!("{} {}", unit.name, unit.short_name));
            let shared = wanted.iter().filter(|word| has.contains(word)).count();
            (shared, unit)
        })
        // One word in common ("phòng") says nothing.
        .filter(|(shared, _)| *shared >= 2)
        .collect();
    scored.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
    scored.into_iter().take(3).map(|(_, unit)| unit).collect()
}
