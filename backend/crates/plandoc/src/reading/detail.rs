//! The words of one objective looked into: targets, actions, who answers, until when.

use std::sync::LazyLock;

use regex::Regex;

use super::dates::dates;
use super::header::{Column, Header};
use super::label;
use super::objectives::Draft;
use super::rows::Row;
use super::settle::settle;
use crate::document::{Action, Extra, Objective, Question, QuestionCode};
use crate::fold::Aligned;
use crate::pattern::pattern;
use crate::people::{Parties, parties};
use crate::source::Location;

static ITEM: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:[-+•*–]\s*|\d{1,2}[.)]\s+|[a-zđ]\)\s*)(?P<text>\S.*)$"));
static INLINE_ITEM: LazyLock<Regex> = LazyLock::new(|| pattern(r"[.;]\s+[-+•]\s+"));
static LABELLED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\W*(?:don vi )?chu tri\s*:\s*(?P<lead>.+?)[\s;,.]*(?:don vi )?phoi hop\s*:\s*(?P<others>.+)$",
    )
});

/// `index` is the objective's place in the document, for its questions.
pub(super) fn objective(draft: Draft, index: usize, questions: &mut Vec<Question>) -> Objective {
    let own = draft.own.as_ref().map(|(row, header)| Own::of(row, header));
    let measure = own.as_ref().and_then(|own| own.measure.clone());
    let settled = settle(&draft.text, measure.as_deref());
    let mut asked = settled.questions;
    for question in &mut asked {
        question.at.clone_from(&draft.from);
    }
    let mut actions = own.as_ref().map(Own::actions).unwrap_or_default();
    let mut extras = Vec::new();
    if let Some(own) = &own {
        asked.extend(own.questions(&draft.text, draft.actions.is_empty()));
        extras = own.extras(!actions.is_empty());
    }
    for (row, header, column) in &draft.actions {
        actions.push(child(row, header, *column, own.as_ref(), &mut asked));
    }
    for (place, action) in actions.iter_mut().enumerate() {
        if action.number.is_empty() {
            action.number = (place + 1).to_string();
        }
    }
    questions.extend(asked.into_iter().map(|question| question.about(index)));
    let doing = own.map(|own| own.doing).unwrap_or_default();
    Objective {
        number: draft.number,
        text: draft.text,
        section: draft.section,
        measure,
        targets: settled.targets,
        contradiction: settled.contradiction,
        actions,
        responsible: doing.lead,
        deadline: doing.deadline,
        resources: doing.resources,
        extras,
        from: draft.from,
    }
}

/// The row that an objective stands in.
struct Own<'a> {
    row: &'a Row,
    header: &'a Header,
    doing: Doing,
    /// The measure; a bare number with the unit that stands in a column of its own.
    measure: Option<String>,
    unit_taken: bool,
}

impl<'a> Own<'a> {
    fn of(row: &'a Row, header: &'a Header) -> Self {
        let measure = row.line(header, Column::Measure);
        let unit = row.line(header, Column::MeasureUnit);
        let (measure, unit_taken) = match (measure, unit) {
            (Some(measure), Some(unit)) if measure.ends_with(|c: char| c.is_ascii_digit()) => {
                (Some(format!("{measure} {unit}")), true)
            }
            (measure, unit) => {
                let repeated = matches!((&measure, &unit), (Some(measure), Some(unit)) if measure.contains(unit));
                (measure, repeated)
            }
        };
        Self {
            row,
            header,
            doing: Doing::of(row, header),
            measure,
            unit_taken,
        }
    }

    /// The actions in the row's own cell, when the table has a column for them beside that of the objectives.
    fn actions(&self) -> Vec<Action> {
        let cell = self
            .row
            .text(self.header, Column::Action)
            .filter(|_| self.header.has(Column::Objective));
        let texts = cell.map(|text| items(&text)).unwrap_or_default();
        texts
            .into_iter()
            .map(|text| {
                self.doing
                    .clone()
                    .action(String::new(), text, self.row, Vec::new())
            })
            .collect()
    }

    fn questions(&self, text: &str, alone: bool) -> Vec<Question> {
        if !self.header.has(Column::Objective) {
            return Vec::new();
        }
        let mut asked = Vec::new();
        if alone && self.row.blank(self.header, Column::Action) {
            asked.push(empty(self.row, Column::Action, text));
        }
        if self.row.blank(self.header, Column::Measure) {
            asked.push(empty(self.row, Column::Measure, text));
        }
        if alone {
            asked.extend(empty_cells(self.row, self.header, text));
        }
        asked.extend(unreadable_dates(
            self.doing.deadline.as_deref(),
            &self.row.from,
        ));
        asked
    }

    fn extras(&self, has_actions: bool) -> Vec<Extra> {
        let mut taken = vec![
            Column::Number,
            Column::Objective,
            Column::Measure,
            Column::Action,
            Column::Deadline,
            Column::Resources,
            who(self.row, self.header),
        ];
        if self.unit_taken {
            taken.push(Column::MeasureUnit);
        }
        if has_actions {
            taken.push(Column::Coordinators);
        }
        self.row.leftovers(self.header, &taken)
    }
}

/// A row of its own for one action. What it leaves open, the objective's row in the same table says.
fn child(
    row: &Row,
    header: &Header,
    column: Column,
    own: Option<&Own<'_>>,
    asked: &mut Vec<Question>,
) -> Action {
    let text = row
        .text(header, column)
        .map(|text| reflow(&text))
        .unwrap_or_default();
    if text.is_empty() {
        asked.push(empty(row, Column::Action, &row.words()));
    }
    let doing = Doing::of(row, header);
    asked.extend(unreadable_dates(doing.deadline.as_deref(), &row.from));
    let doing = match own.filter(|_| header.has(Column::Objective)) {
        Some(own) => doing.or(&own.doing),
        None => {
            asked.extend(empty_cells(row, header, &text));
            doing
        }
    };
    let taken = [
        Column::Number,
        column,
        Column::Coordinators,
        Column::Deadline,
        Column::Resources,
        who(row, header),
    ];
    doing.action(row.label.clone(), text, row, row.leftovers(header, &taken))
}

/// The column that says who leads.
fn who(row: &Row, header: &Header) -> Column {
    if row.value(header, Column::Lead).is_some() {
        Column::Lead
    } else {
        Column::Responsible
    }
}

/// Who does it, until when, with what.
#[derive(Debug, Clone, Default)]
struct Doing {
    lead: Option<Parties>,
    coordinators: Option<Parties>,
    deadline: Option<String>,
    resources: Option<String>,
}

impl Doing {
    fn of(row: &Row, header: &Header) -> Self {
        let words = |column| row.value(header, column);
        let line = |column| words(column).map(|text| text.replace('\n', " "));
        let responsible = words(Column::Responsible).filter(|_| words(Column::Lead).is_none());
        let (named_lead, named_others) = responsible.as_deref().map(labelled).unwrap_or_default();
        Self {
            lead: words(Column::Lead)
                .as_deref()
                .and_then(parties)
                .or(named_lead),
            coordinators: words(Column::Coordinators)
                .as_deref()
                .and_then(parties)
                .or(named_others),
            deadline: line(Column::Deadline),
            resources: line(Column::Resources),
        }
    }

    fn action(self, number: String, text: String, row: &Row, extras: Vec<Extra>) -> Action {
        Action {
            number,
            text,
            lead: self.lead,
            coordinators: self.coordinators,
            deadline: self.deadline,
            resources: self.resources,
            extras,
            from: row.from.clone(),
        }
    }

    /// What an action does not say itself, its objective says for all of them; who takes part only along with who leads.
    fn or(self, shared: &Self) -> Self {
        let coordinators = if self.lead.is_none() {
            shared.coordinators.clone()
        } else {
            None
        };
        Self {
            lead: self.lead.or_else(|| shared.lead.clone()),
            coordinators: self.coordinators.or(coordinators),
            deadline: self.deadline.or_else(|| shared.deadline.clone()),
            resources: self.resources.or_else(|| shared.resources.clone()),
        }
    }
}

/// "Chủ trì: Phòng A; Phối hợp: Phòng B" in one cell.
fn labelled(text: &str) -> (Option<Parties>, Option<Parties>) {
    let aligned = Aligned::new(text);
    match LABELLED.captures(aligned.folded()) {
        Some(hit) => {
            let part = |name| {
                hit.name(name)
                    .and_then(|part| parties(aligned.original(part.range())))
            };
            (part("lead"), part("others"))
        }
        None => (parties(text), None),
    }
}

fn empty_cells(row: &Row, header: &Header, quote: &str) -> Vec<Question> {
    let mut questions = Vec::new();
    let nobody = row.blank(header, Column::Lead)
        || (row.blank(header, Column::Responsible) && !header.has(Column::Lead));
    if nobody {
        let column = if header.has(Column::Lead) {
            Column::Lead
        } else {
            Column::Responsible
        };
        questions.push(empty(row, column, quote));
    }
    if row.blank(header, Column::Deadline) {
        questions.push(empty(row, Column::Deadline, quote));
    }
    questions
}

fn empty(row: &Row, column: Column, quote: &str) -> Question {
    Question::new(QuestionCode::EmptyCell, quote, row.from.clone()).with([column.name().to_owned()])
}

pub(super) fn unreadable_dates(text: Option<&str>, at: &[Location]) -> Vec<Question> {
    dates(text.unwrap_or_default())
        .into_iter()
        .filter(|written| written.date.is_none())
        .map(|written| Question::new(QuestionCode::UnreadableDate, written.quote, at.to_vec()))
        .collect()
}

/// The items of a list in a cell; a cell that is no list is one item.
fn items(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    if lines.len() == 1 && ITEM.is_match(text) {
        let mut rest = text;
        let mut items = Vec::new();
        while let Some(seam) = INLINE_ITEM.find(rest) {
            items.push(&rest[..=seam.start()]);
            rest = &rest[seam.end()..];
        }
        items.push(rest);
        return items.into_iter().map(without_bullet).collect();
    }
    let mut items: Vec<String> = Vec::new();
    let is_list = lines.first().is_some_and(|line| ITEM.is_match(line));
    for line in lines {
        match items.last_mut() {
            Some(last) if !(is_list && ITEM.is_match(line)) => {
                last.push(' ');
                last.push_str(line);
            }
            _ => items.push(if is_list {
                without_bullet(line)
            } else {
                line.to_owned()
            }),
        }
    }
    items
}

fn without_bullet(line: &str) -> String {
    let text = ITEM.captures(line).and_then(|hit| hit.name("text"));
    text.map_or(line, |text| text.as_str()).trim().to_owned()
}

/// Lines of a list stay lines; a sentence that was wrapped is one line again.
fn reflow(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for line in text.lines() {
        if !joined.is_empty() {
            joined.push(if ITEM.is_match(line) { '\n' } else { ' ' });
        }
        joined.push_str(line);
    }
    joined
}

/// Text that two places give for the same objective, compared without case, accents and the end of the item.
pub(super) fn same_words(one: &str, other: &str) -> bool {
    let bare = |text: &str| crate::fold::fold(label::without_end(text));
    bare(one) == bare(other)
}
