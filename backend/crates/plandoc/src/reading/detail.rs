//! The words of one objective looked into: targets, actions, who answers, until when.

use std::sync::LazyLock;

use regex::Regex;

use super::dates::dates;
use super::header::{Column, Header};
use super::list::{ListItem, apart, items, reflow};
use super::objectives::Draft;
use super::rows::Row;
use super::settle::settle;
use crate::document::{Action, Extra, Objective, Question, QuestionCode};
use crate::fold::Aligned;
use crate::pattern::pattern;
use crate::people::{Parties, parties};
use crate::source::Location;

static LABELLED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\W*(?:don vi )?chu tri\s*:\s*(?P<lead>.+?)[\s;,.]*(?:don vi )?phoi hop\s*:\s*(?P<others>.+)$",
    )
});

/// `index` is the objective's place in the document, for its questions.
pub(super) fn objective(draft: Draft, index: usize, questions: &mut Vec<Question>) -> Objective {
    let own = draft.own.as_ref().map(|(row, header)| Own::of(row, header));
    let measure = measure(own.as_ref(), &draft.actions);
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
    let mut from = draft.from;
    for (row, header, column) in &draft.actions {
        if measures_only(row, header) {
            from.extend(&row.from);
        } else {
            actions.push(child(row, header, *column, own.as_ref(), &mut asked));
        }
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
        from,
    }
}

/// The measure of the objective's own row, with those that rows under it add.
fn measure(own: Option<&Own<'_>>, children: &[(Row, Header, Column)]) -> Option<String> {
    let mut measures: Vec<String> = own
        .and_then(|own| own.measure.clone())
        .into_iter()
        .collect();
    for (row, header, _) in children
        .iter()
        .filter(|(_, header, _)| header.has(Column::Objective))
    {
        measures.extend(measured(row, header).0);
    }
    (!measures.is_empty()).then(|| measures.join("; "))
}

/// A row under an objective that has nothing but a further measure.
fn measures_only(row: &Row, header: &Header) -> bool {
    let (measure, unit_taken) = measured(row, header);
    let mut taken = vec![Column::Number, Column::Measure];
    taken.extend(unit_taken.then_some(Column::MeasureUnit));
    header.has(Column::Objective) && measure.is_some() && row.leftovers(header, &taken).is_empty()
}

/// The measure of a row, a bare number with the unit that stands in a column of its own; and whether it took up the
/// unit.
fn measured(row: &Row, header: &Header) -> (Option<String>, bool) {
    let measure = row.line(header, Column::Measure);
    let unit = row.line(header, Column::MeasureUnit);
    match (measure, unit) {
        (Some(measure), Some(unit)) if measure.ends_with(|c: char| c.is_ascii_digit()) => {
            (Some(format!("{measure} {unit}")), true)
        }
        (measure, unit) => {
            let repeated =
                matches!((&measure, &unit), (Some(measure), Some(unit)) if measure.contains(unit));
            (measure, repeated)
        }
    }
}

/// The row that an objective stands in.
struct Own<'a> {
    row: &'a Row,
    header: &'a Header,
    doing: Doing,
    measure: Option<String>,
    unit_taken: bool,
}

impl<'a> Own<'a> {
    fn of(row: &'a Row, header: &'a Header) -> Self {
        let (measure, unit_taken) = measured(row, header);
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
        let items = cell.map(|text| items(&text)).unwrap_or_default();
        items
            .into_iter()
            .map(|item| {
                self.doing
                    .clone()
                    .action(item.number, item.text, self.row, Vec::new())
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
    let mut taken = vec![
        Column::Number,
        column,
        Column::Coordinators,
        Column::Deadline,
        Column::Resources,
        who(row, header),
    ];
    if header.has(Column::Objective) {
        taken.push(Column::Measure);
        taken.extend(measured(row, header).1.then_some(Column::MeasureUnit));
    }
    let item = if row.label.is_empty() {
        numbered(text)
    } else {
        ListItem {
            number: row.label.clone(),
            text,
        }
    };
    doing.action(item.number, item.text, row, row.leftovers(header, &taken))
}

/// A row without number may carry it in its text ("1.2. Báo cáo"); a dash or a list is left as it is.
fn numbered(text: String) -> ListItem {
    let item = apart(&text);
    if item.number.is_empty() || text.contains('\n') {
        ListItem {
            number: String::new(),
            text,
        }
    } else {
        item
    }
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
