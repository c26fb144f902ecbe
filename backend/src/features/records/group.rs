//! Indicators that look at several rows together, such as all that one person attended.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::members;
use super::record::{Entry, RecordKind};
use super::store::{self, Known};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::{feeds, units};
use crate::http::{Cursor, Page};
use crate::ids::{RecordId, UnitId};
use crate::kpi::tally::{self, Additions};
use crate::kpi::{
    self, Cut, Definition, Figure, LineageFilter, LineageRow, RowAsOf, RowPart, RowsAsOf, Source,
    Steps, Sums, standing,
};

/// A row that belongs to a group.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its kind.
    pub kind: RecordKind,
    /// Its id.
    pub id: RecordId,
    /// Whose it is.
    pub unit_id: UnitId,
    /// What it says.
    pub row: Value,
}

/// Who or what is counted, made from the rows of a group.
#[derive(Clone, Debug)]
pub struct Subject {
    /// The row that stands for it, such as the person's.
    pub id: RecordId,
    /// The code the office knows it by; empty for a unit, which goes by its own code and name.
    pub code: String,
    /// What or who it is.
    pub title: String,
    /// Whose it is.
    pub unit_id: UnitId,
    /// What it adds.
    pub steps: Steps,
    /// The rows that it is made of.
    pub rows: Vec<RecordId>,
}

/// How rows are counted together.
pub trait Grouping: Sync {
    /// The kinds whose rows belong to groups; the first names the source.
    fn kinds(&self) -> &'static [RecordKind];

    /// The key of the group that a row belongs to.
    fn key(&self, kind: RecordKind, row: &Value) -> Option<String>;

    /// The indicators.
    fn definitions(&self) -> &'static [&'static Definition];

    /// The days that list the rows of a group, the second no longer in it, for groups that are runs of days; none for
    /// those that are found by the key in their rows.
    fn days(&self, _: &str) -> Option<(Day, Day)> {
        None
    }

    /// What the rows of a group add to an indicator, by subject; nothing when there is nobody to count, such as
    /// attendances of an unknown person.
    ///
    /// # Errors
    /// When a stored row is not what this version wrote.
    fn subjects(
        &self,
        indicator: &Definition,
        settings: &Value,
        members: &[Member],
    ) -> Result<Vec<Subject>, Error>;
}

type Groups = BTreeMap<String, Vec<Member>>;

fn gather(
    grouping: &dyn Grouping,
    groups: &mut Groups,
    kind: RecordKind,
    id: RecordId,
    entry: Entry<Value>,
) {
    if entry.void_reason.is_some() {
        return;
    }
    if let Some(key) = grouping.key(kind, &entry.row) {
        groups.entry(key).or_default().push(Member {
            kind,
            id,
            unit_id: entry.unit_id,
            row: entry.row,
        });
    }
}

fn all(
    db: &mut AnyConnection,
    grouping: &dyn Grouping,
    as_of: Option<Timestamp>,
) -> Result<Groups, Error> {
    let mut groups = Groups::new();
    for kind in grouping.kinds() {
        match as_of {
            None => store::each(db, *kind, |id, entry| {
                gather(grouping, &mut groups, *kind, id, entry);
            })?,
            Some(as_of) => {
                store::each_as_of(db, *kind, as_of, |id, _, entry| {
                    gather(grouping, &mut groups, *kind, id, entry)
                })?;
            }
        }
    }
    Ok(groups)
}

fn subjects(
    grouping: &dyn Grouping,
    indicator: &Definition,
    settings: &Value,
    groups: &Groups,
) -> Result<Vec<Subject>, Error> {
    let mut found = Vec::with_capacity(groups.len());
    for members in groups.values() {
        found.extend(grouping.subjects(indicator, settings, members)?);
    }
    Ok(found)
}

/// Gives the subjects that are units their codes and names.
fn name_units(db: &mut AnyConnection, subjects: &mut [Subject]) -> Result<(), Error> {
    if subjects.iter().all(|subject| !subject.code.is_empty()) {
        return Ok(());
    }
    let directory = units::directory(db)?;
    for subject in subjects.iter_mut().filter(|one| one.code.is_empty()) {
        if let Some(unit) = directory.get(&subject.unit_id) {
            subject.code = unit.code.clone();
            subject.title = unit.name.clone();
        }
    }
    Ok(())
}

/// Adds `times` what these groups, as they are stored, add to their indicators.
pub(super) fn add_to_tallies(
    db: &mut AnyConnection,
    grouping: &dyn Grouping,
    keys: &BTreeSet<String>,
    times: i64,
) -> Result<(), Error> {
    let mut named = Vec::new();
    let mut groups = Groups::new();
    for key in keys {
        let Some(days) = grouping.days(key) else {
            named.push(key.as_str());
            continue;
        };
        for (kind, id, entry) in members::of_days(db, grouping.kinds(), days)? {
            gather(grouping, &mut groups, kind, id, entry);
        }
    }
    for (kind, id, entry) in members::of_groups(db, grouping.kinds(), &named)? {
        gather(grouping, &mut groups, kind, id, entry);
    }
    for definition in grouping.definitions() {
        let settings = kpi::current_settings(db, definition)?.settings;
        let mut additions = Additions::default();
        for subject in subjects(grouping, definition, &settings, &groups)? {
            additions.add(&subject.unit_id, &subject.steps, times);
        }
        tally::apply(db, definition.code, additions)?;
    }
    Ok(())
}

/// Groups of rows as the engine sees them.
pub struct GroupSource(pub &'static dyn Grouping);

impl Source for GroupSource {
    fn kind(&self) -> &'static str {
        self.0.kinds().first().map_or("", |kind| kind.as_str())
    }

    fn definitions(&self) -> &'static [&'static Definition] {
        self.0.definitions()
    }

    fn last_push(&self, db: &mut AnyConnection) -> Result<Option<Timestamp>, Error> {
        let mut last = None;
        for kind in self.0.kinds() {
            last = last.max(feeds::last_push(db, kind.as_str())?);
        }
        Ok(last)
    }

    fn recount(
        &self,
        db: &mut AnyConnection,
        indicator: &'static Definition,
        settings: &Value,
    ) -> Result<Additions, Error> {
        let groups = all(db, self.0, None)?;
        let mut additions = Additions::default();
        for subject in subjects(self.0, indicator, settings, &groups)? {
            additions.add(&subject.unit_id, &subject.steps, 1);
        }
        Ok(additions)
    }

    fn figures_as_of(
        &self,
        db: &mut AnyConnection,
        indicator: &'static Definition,
        settings: &Value,
        units: Option<&HashSet<UnitId>>,
        cuts: &[Cut],
        as_of: Timestamp,
    ) -> Result<Vec<Figure>, Error> {
        let groups = all(db, self.0, Some(as_of))?;
        let mut sums = vec![(Sums::default(), Sums::default()); cuts.len()];
        for subject in subjects(self.0, indicator, settings, &groups)? {
            if units.is_none_or(|units| units.contains(&subject.unit_id)) {
                Sums::add_by_cut(&mut sums, cuts, &subject.steps);
            }
        }
        Ok(Figure::of_sums(indicator, &sums))
    }

    /// What a subject is changes with any row of its group: its version is the sum of theirs, its push the latest.
    fn rows_as_of(
        &self,
        db: &mut AnyConnection,
        asked: &RowsAsOf<'_>,
        visit: &mut dyn FnMut(RowAsOf),
    ) -> Result<(), Error> {
        let mut groups = Groups::new();
        let mut versions: HashMap<RecordId, Known> = HashMap::new();
        for kind in self.0.kinds() {
            store::each_as_of(db, *kind, asked.as_of, |id, known, entry| {
                versions.insert(id.clone(), known);
                gather(self.0, &mut groups, *kind, id, entry);
            })?;
        }
        for members in groups.values() {
            let mut subjects = self.0.subjects(asked.indicator, asked.settings, members)?;
            name_units(db, &mut subjects)?;
            for subject in subjects {
                let known: Vec<&Known> = subject
                    .rows
                    .iter()
                    .filter_map(|row| versions.get(row))
                    .collect();
                let Some(last) = known.iter().max_by_key(|known| known.recorded_at) else {
                    continue;
                };
                let part = asked
                    .units
                    .is_none_or(|units| units.contains(&subject.unit_id))
                    .then(|| RowPart::of(asked.indicator, &subject.steps, asked.cut))
                    .flatten();
                visit(RowAsOf {
                    id: subject.id.0,
                    code: subject.code,
                    title: subject.title,
                    unit_id: subject.unit_id,
                    version: known.iter().map(|known| known.number).sum(),
                    recorded_at: last.recorded_at,
                    push_id: last.push_id.clone(),
                    due_at: None,
                    finished_at: None,
                    part,
                });
            }
        }
        Ok(())
    }

    /// By code: there are as many subjects as the department has people, not as it has dossiers.
    fn lineage(
        &self,
        db: &mut AnyConnection,
        filter: &LineageFilter,
        settings: &Value,
    ) -> Result<Page<LineageRow>, Error> {
        let groups = all(db, self.0, None)?;
        let after = filter
            .after
            .as_ref()
            .map(|cursor| cursor.text(1).to_owned());
        let mut found: Vec<LineageRow> = Vec::new();
        let mut all = subjects(self.0, filter.indicator, settings, &groups)?;
        name_units(db, &mut all)?;
        for subject in all {
            let Subject {
                id,
                code,
                title,
                unit_id,
                steps,
                rows: _,
            } = subject;
            let wanted = filter
                .units
                .as_ref()
                .is_none_or(|units| units.contains(&unit_id));
            let Some((day, reason)) = standing(filter.indicator, &steps, filter.cut) else {
                continue;
            };
            if wanted && (filter.reasons.is_empty() || filter.reasons.contains(&reason)) {
                found.push(LineageRow {
                    id: id.0,
                    code,
                    title,
                    unit_id,
                    day,
                    reason,
                    due_at: None,
                    finished_at: None,
                });
            }
        }
        found.sort_by(|a, b| (&a.code, &a.id).cmp(&(&b.code, &b.id)));
        let rest = found
            .into_iter()
            .filter(|row| after.as_ref().is_none_or(|after| place(row) > *after))
            .take(filter.limit + 1)
            .collect();
        Ok(Page::from_overfetch(rest, filter.limit, |row| {
            Cursor::new([String::new(), place(row)])
        }))
    }
}

fn place(row: &LineageRow) -> String {
    format!("{}\t{}", row.code, row.id)
}
