//! The objectives of the whole document: those of the tables, of the headings over tables, and of lists, put together.

use std::collections::HashMap;

use super::detail::objective;
use super::frame::Role;
use super::header::Column;
use super::label::{self, Numbered};
use super::objectives::{Draft, drafts};
use super::rows::rows;
use super::segment::{Item, PlanTable};
use crate::document::{Fragment, Objective, Question, QuestionCode};
use crate::error::ReadError;
use crate::fold::fold;
use crate::source::Location;

/// No office sets itself more objectives in a year.
const MOST: usize = 1_000;

/// Reads the objectives. Lines that turn out to be headings, or no objectives after all, get their role changed.
pub(super) fn objectives(
    items: &[Item],
    roles: &mut [Role],
    questions: &mut Vec<Question>,
    unread: &mut Vec<Fragment>,
) -> Result<Vec<Objective>, ReadError> {
    let mut found: Vec<Draft> = Vec::new();
    let mut listed: Vec<(usize, Draft)> = Vec::new();
    let mut heading: Option<Draft> = None;
    let mut from_headings = true;
    for (index, item) in items.iter().enumerate() {
        match item {
            Item::Line(line) => match &roles[index] {
                Role::Heading(numbered) => {
                    found.extend(heading.take());
                    heading = Some(Draft::from_heading(numbered, vec![line.at]));
                }
                Role::Listed(numbered) => {
                    listed.push((index, listed_draft(numbered, line.at, listed.len())))
                }
                _ => {}
            },
            Item::Table(table) => {
                let mut of_table = table_drafts(table, heading.take(), questions, unread);
                from_headings &= !table.header.has(Column::Objective);
                let orphan = of_table.first().is_some_and(|draft| draft.text.is_empty());
                if let Some(draft) = of_table.first_mut().filter(|_| orphan) {
                    adopt(draft, items, roles, index, questions);
                }
                found.append(&mut of_table);
            }
        }
    }
    found.extend(heading.take());
    if found.len().max(listed.len()) > MOST {
        return Err(ReadError::File(officefile::Error::TooLarge {
            what: "objectives",
            limit: MOST as u64,
        }));
    }
    merge_repeated(&mut found, questions);
    let only_listed = found.is_empty();
    let in_tables: Vec<String> = found.iter().map(|draft| bare_words(&draft.text)).collect();
    for (index, draft) in listed {
        let words = bare_words(&draft.text);
        let twin = in_tables
            .iter()
            .position(|other| *other == words)
            .or_else(|| {
                found[..in_tables.len()]
                    .iter()
                    .position(|other| other.number == draft.number)
            });
        match twin.and_then(|twin| found.get_mut(twin)) {
            Some(twin) => {
                if bare_words(&twin.text) != words {
                    let texts = [twin.text.clone(), draft.text.clone()];
                    questions.push(
                        Question::new(
                            QuestionCode::ObjectiveTextDiffers,
                            &draft.text,
                            draft.from.clone(),
                        )
                        .with(texts),
                    );
                }
                twin.from.splice(0..0, draft.from);
            }
            None if only_listed || from_headings => found.push(draft),
            None => roles[index] = Role::Unread,
        }
    }
    number(&mut found, questions);
    let objectives = found.into_iter().enumerate();
    Ok(objectives
        .map(|(index, draft)| objective(draft, index, questions))
        .collect())
}

fn listed_draft(item: &Numbered, at: Location, before: usize) -> Draft {
    let mut draft = Draft::from_heading(item, vec![at]);
    if draft.number.is_empty() {
        draft.number = (before + 1).to_string();
    }
    draft
}

fn table_drafts(
    table: &PlanTable,
    heading: Option<Draft>,
    questions: &mut Vec<Question>,
    unread: &mut Vec<Fragment>,
) -> Vec<Draft> {
    let header = &table.header;
    let (rows, doubts) = rows(table);
    questions.extend(doubts);
    for (text, column) in header.texts.iter().zip(&header.columns) {
        if *column == Column::Unknown && !text.is_empty() {
            questions.push(
                Question::new(QuestionCode::UnknownColumn, text, vec![table.header_at])
                    .with([text.clone()]),
            );
        }
    }
    let who = header.has(Column::Responsible) || header.has(Column::Lead);
    let expected = [
        (
            Column::Measure,
            !header.has(Column::Objective) || header.has(Column::Measure),
        ),
        (Column::Action, header.has(Column::Action)),
        (Column::Responsible, who),
        (Column::Deadline, header.has(Column::Deadline)),
    ];
    for (column, _) in expected.iter().filter(|(_, there)| !there) {
        let quote = header.texts.join(" | ");
        questions.push(
            Question::new(QuestionCode::MissingColumn, quote, vec![table.header_at])
                .with([column.name().to_owned()]),
        );
    }
    drafts(table, rows, heading, unread)
}

/// Gives actions without objective the line over their table as its words.
fn adopt(
    draft: &mut Draft,
    items: &[Item],
    roles: &mut [Role],
    table: usize,
    questions: &mut Vec<Question>,
) {
    let above = table.checked_sub(1).and_then(|index| match &items[index] {
        Item::Line(line)
            if matches!(
                roles[index],
                Role::Intro | Role::Unread | Role::Closing | Role::Chapter
            ) =>
        {
            Some((index, line))
        }
        _ => None,
    });
    match above {
        Some((index, line)) => {
            roles[index] = Role::Nothing;
            line.text.clone_into(&mut draft.text);
            draft.from.insert(0, line.at);
            questions.push(Question::new(
                QuestionCode::HeadingAssumed,
                &line.text,
                vec![line.at],
            ));
        }
        None => questions.push(Question::new(
            QuestionCode::MissingObjective,
            "",
            draft.from.clone(),
        )),
    }
}

/// A heading that comes again (over the rest of its table, or in front of a table that repeats it) is one objective.
fn merge_repeated(found: &mut Vec<Draft>, questions: &mut Vec<Question>) {
    let mut kept: Vec<Draft> = Vec::new();
    for draft in found.drain(..) {
        let twin = kept.iter_mut().find(|other| {
            other.number == draft.number
                && other.section == draft.section
                && !draft.number.is_empty()
        });
        match twin {
            Some(twin)
                if bare_words(&twin.text) == bare_words(&draft.text)
                    && !(twin.own.is_some() && draft.own.is_some()) =>
            {
                twin.from.extend(draft.from);
                twin.own = twin.own.take().or(draft.own);
                twin.actions.extend(draft.actions);
            }
            Some(_) => {
                questions.push(
                    Question::new(
                        QuestionCode::DuplicateNumber,
                        &draft.text,
                        draft.from.clone(),
                    )
                    .with([draft.number.clone()]),
                );
                kept.push(draft);
            }
            None => kept.push(draft),
        }
    }
    *found = kept;
}

fn number(found: &mut [Draft], questions: &mut [Question]) {
    for (place, draft) in found.iter_mut().enumerate() {
        if draft.number.is_empty() {
            draft.number = (place + 1).to_string();
        }
    }
    let mut holders: HashMap<Location, usize> = HashMap::new();
    for (index, draft) in found.iter().enumerate() {
        let rows = draft.actions.iter().flat_map(|(row, _, _)| &row.from);
        holders.extend(draft.from.iter().chain(rows).map(|at| (*at, index)));
    }
    for question in questions
        .iter_mut()
        .filter(|question| question.objective.is_none())
    {
        let mut held = question.at.iter().map(|at| holders.get(at).copied());
        let first = held.next().flatten();
        if held.all(|other| other == first) {
            question.objective = first;
        }
    }
}

/// Text that two places give for the same objective, without case, accents and the end of the item.
fn bare_words(text: &str) -> String {
    fold(label::without_end(text))
}
