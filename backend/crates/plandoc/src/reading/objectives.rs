//! Objectives and their actions out of the tables: which rows are objectives, which are actions under them, which are
//! headings of groups.

use super::header::{Column, Header};
use super::label::{self, Depth, Numbered};
use super::rows::Row;
use super::sections::Sections;
use super::segment::PlanTable;
use crate::document::Fragment;
use crate::source::Location;

/// An objective before its words are looked into.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    pub(super) number: String,
    pub(super) text: String,
    pub(super) section: Option<String>,
    pub(super) from: Vec<Location>,
    /// The objective's own row and the header it stands under; a heading outside the tables has none.
    pub(super) own: Option<(Row, Header)>,
    /// Rows of actions, each with its header and the column that holds its words.
    pub(super) actions: Vec<(Row, Header, Column)>,
}

impl Draft {
    pub(super) fn from_heading(heading: &Numbered, from: Vec<Location>) -> Self {
        Self {
            number: heading.number.clone(),
            text: label::without_end(&heading.text).to_owned(),
            from,
            ..Self::default()
        }
    }
}

/// Columns that only a row with something to do fills.
const DOING: [Column; 6] = [
    Column::Action,
    Column::Responsible,
    Column::Lead,
    Column::Coordinators,
    Column::Deadline,
    Column::Resources,
];

/// The objectives of one table. `heading` is the objective that the text above the table names; without it, actions that
/// stand under no objective come out as a draft without words.
pub(super) fn drafts(
    table: &PlanTable,
    rows: Vec<Row>,
    heading: Option<Draft>,
    unread: &mut Vec<Fragment>,
) -> Vec<Draft> {
    let mut reader = Reader {
        header: &table.header,
        key: if table.header.has(Column::Objective) {
            Column::Objective
        } else {
            Column::Action
        },
        sections: Sections::default(),
        drafts: heading.into_iter().collect(),
        under: None,
        unread: Vec::new(),
    };
    let parents = parents(&rows, reader.header, reader.key);
    for (row, parent) in rows.into_iter().zip(parents) {
        reader.row(row, parent);
    }
    unread.append(&mut reader.unread);
    unread.extend(reader.sections.finish());
    reader.drafts
}

/// What the rows under a row, by their numbering, make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Parent {
    /// No rows under it.
    No,
    /// An objective whose actions are the rows under it.
    Objective(Depth),
    /// The heading of a group of objectives.
    Section,
}

fn parents(rows: &[Row], header: &Header, key: Column) -> Vec<Parent> {
    (0..rows.len())
        .map(|index| {
            let row = &rows[index];
            let Some(depth) = label::depth(&row.label) else {
                return Parent::No;
            };
            let children: Vec<&Row> = rows[index + 1..]
                .iter()
                .take_while(|child| {
                    !child.section && label::depth(&child.label).is_none_or(|below| below > depth)
                })
                .filter(|child| label::depth(&child.label).is_some())
                .collect();
            if children.is_empty() {
                Parent::No
            } else {
                parent(row, depth, &children, header, key)
            }
        })
        .collect()
}

fn parent(row: &Row, depth: Depth, children: &[&Row], header: &Header, key: Column) -> Parent {
    let words = row
        .line(header, key)
        .or_else(|| row.line(header, Column::Action))
        .unwrap_or_default();
    let says_objective = label::objective_heading(&words).is_some();
    if key == Column::Objective {
        let named_below = children
            .iter()
            .any(|child| child.line(header, Column::Objective).is_some());
        if !named_below || says_objective {
            return Parent::Objective(depth);
        }
        let has_measure = |row: &Row| row.line(header, Column::Measure).is_some();
        if has_measure(row) && children.iter().any(|child| has_measure(child)) {
            return Parent::No;
        }
        let only_below = |row: &Row| !has_measure(row) && !has_target(row, header, key);
        if has_measure(row)
            || (has_target(row, header, key) && children.iter().all(|child| only_below(child)))
        {
            return Parent::Objective(depth);
        }
        return Parent::Section;
    }
    // One column of words for both: a bare row over the others is what they are for.
    if says_objective || row.lacks(header, &DOING[1..]) {
        Parent::Objective(depth)
    } else {
        Parent::No
    }
}

fn has_target(row: &Row, header: &Header, column: Column) -> bool {
    let words = row.line(header, column).unwrap_or_default();
    !crate::target::find(&words, crate::target::Place::Text)
        .targets
        .is_empty()
}

struct Reader<'a> {
    header: &'a Header,
    /// The column with the words of an objective, or of an action when the table has no objectives.
    key: Column,
    sections: Sections,
    drafts: Vec<Draft>,
    /// Rows deeper than this are actions of the last objective.
    under: Option<Depth>,
    unread: Vec<Fragment>,
}

impl Reader<'_> {
    fn row(&mut self, row: Row, parent: Parent) {
        if row.section {
            self.heading(&row);
            return;
        }
        let depth = label::depth(&row.label);
        match parent {
            Parent::Section => {
                if let Some(words) = row.line(self.header, self.key) {
                    self.sections.begin(depth, words, row.from[0]);
                }
                let more = row.leftovers(self.header, &[Column::Number, self.key]);
                self.unread.extend(more.into_iter().map(|extra| Fragment {
                    at: row.from[0],
                    text: extra.text,
                }));
                self.under = None;
                return;
            }
            Parent::Objective(depth) => {
                self.under = Some(depth);
                self.objective(row);
                return;
            }
            Parent::No => {}
        }
        let below = match (self.under, depth) {
            (Some(under), Some(depth)) => depth > under,
            (Some(_), None) => true,
            (None, _) => false,
        };
        if !below && depth.is_some() {
            self.under = None;
        }
        let named = row.line(self.header, Column::Objective).is_some();
        if self.key == Column::Objective && named && !below {
            self.objective(row);
            return;
        }
        self.action(row);
    }

    /// A heading inside the table names an objective or a group of them.
    fn heading(&mut self, row: &Row) {
        let words: Vec<String> = row
            .cells
            .iter()
            .filter(|cell| !cell.text.is_empty())
            .map(super::grid::GridCell::line)
            .collect();
        let words = words.join(" ");
        let named = label::objective_heading(&words);
        let numbered = if self.key == Column::Action {
            label::numbered(&words)
        } else {
            None
        };
        match named.or(numbered) {
            Some(heading) => self
                .drafts
                .push(Draft::from_heading(&heading, row.from.clone())),
            None => self.sections.begin(None, words, row.from[0]),
        }
        self.under = None;
    }

    fn objective(&mut self, row: Row) {
        let words = row
            .line(self.header, self.key)
            .or_else(|| row.line(self.header, Column::Action));
        let words = words.unwrap_or_default();
        let named = label::objective_heading(&words);
        let numbered = if row.label.is_empty() {
            label::numbered(&words)
        } else {
            None
        };
        let (number, text) = match named.or(numbered) {
            Some(heading) if row.label.is_empty() => (heading.number, heading.text),
            Some(heading) => (row.label.clone(), heading.text),
            None => (row.label.clone(), words),
        };
        self.drafts.push(Draft {
            number,
            text,
            section: self.sections.name(),
            from: row.from.clone(),
            own: Some((row, self.header.clone())),
            actions: Vec::new(),
        });
    }

    fn action(&mut self, row: Row) {
        let column = if row.line(self.header, Column::Action).is_some() {
            Column::Action
        } else {
            self.key
        };
        if self.drafts.is_empty() {
            self.drafts.push(Draft {
                from: vec![row.from[0]],
                ..Draft::default()
            });
        }
        let header = self.header.clone();
        if let Some(draft) = self.drafts.last_mut() {
            draft.actions.push((row, header, column));
        }
    }
}
