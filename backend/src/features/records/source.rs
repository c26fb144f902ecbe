//! Rows of a kind as the engine sees them: recounting, figures as of a past day, and the rows behind a figure.

use std::collections::HashSet;
use std::marker::PhantomData;

use serde_json::Value;

use super::record::{Entry, Record, Stored};
use super::store;
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::feeds;
use crate::http::{Cursor, Page};
use crate::ids::{RecordId, UnitId};
use crate::kpi::tally::Additions;
use crate::kpi::{
    Cut, Definition, Figure, Formula, LineageFilter, LineageRow, RowAsOf, RowPart, RowsAsOf,
    Source, Sums, standing,
};

/// Rows read at a time when many are read.
const CHUNK: i64 = 5_000;

/// The rows of one kind as a source.
pub struct RecordSource<R: Record> {
    definitions: &'static [&'static Definition],
    row: PhantomData<fn() -> R>,
}

impl<R: Record> RecordSource<R> {
    /// With the definitions of its formulas, in their order.
    pub const fn new(definitions: &'static [&'static Definition]) -> Self {
        Self {
            definitions,
            row: PhantomData,
        }
    }
}

fn formula<R: Record>(indicator: &Definition) -> Result<&'static dyn Formula<R>, Error> {
    let found = R::formulas()
        .iter()
        .find(|formula| formula.definition().code == indicator.code);
    found.copied().ok_or_else(Error::not_found)
}

impl<R: Record> Source for RecordSource<R> {
    fn kind(&self) -> &'static str {
        R::KIND.as_str()
    }

    fn definitions(&self) -> &'static [&'static Definition] {
        self.definitions
    }

    fn last_push(&self, db: &mut AnyConnection) -> Result<Option<Timestamp>, Error> {
        feeds::last_push(db, self.kind())
    }

    fn recount(
        &self,
        db: &mut AnyConnection,
        indicator: &'static Definition,
        settings: &Value,
    ) -> Result<Additions, Error> {
        let formula = formula::<R>(indicator)?;
        let mut additions = Additions::default();
        store::each(db, R::KIND, |_, entry: Entry<R>| {
            if entry.void_reason.is_none() {
                additions.add(&entry.unit_id, &formula.steps(&entry.row, settings), 1);
            }
        })?;
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
        let formula = formula::<R>(indicator)?;
        let mut sums = vec![(Sums::default(), Sums::default()); cuts.len()];
        store::each_as_of(db, R::KIND, as_of, |_, _, entry: Entry<R>| {
            let wanted = units.is_none_or(|units| units.contains(&entry.unit_id));
            if wanted && entry.void_reason.is_none() {
                Sums::add_by_cut(&mut sums, cuts, &formula.steps(&entry.row, settings));
            }
        })?;
        Ok(Figure::of_sums(indicator, &sums))
    }

    fn rows_as_of(
        &self,
        db: &mut AnyConnection,
        asked: &RowsAsOf<'_>,
        visit: &mut dyn FnMut(RowAsOf),
    ) -> Result<(), Error> {
        let formula = formula::<R>(asked.indicator)?;
        store::each_as_of(db, R::KIND, asked.as_of, |id, known, entry: Entry<R>| {
            let wanted = entry.void_reason.is_none()
                && asked
                    .units
                    .is_none_or(|units| units.contains(&entry.unit_id));
            let part = wanted
                .then(|| formula.steps(&entry.row, asked.settings))
                .and_then(|steps| RowPart::of(asked.indicator, &steps, asked.cut));
            visit(RowAsOf {
                id: id.0,
                code: entry.row.code(),
                title: entry.row.title(),
                unit_id: entry.unit_id,
                version: known.number,
                recorded_at: known.recorded_at,
                push_id: known.push_id,
                due_at: entry.row.running_due_day().map(Day::start),
                finished_at: None,
                part,
            });
        })
    }

    fn lineage(
        &self,
        db: &mut AnyConnection,
        filter: &LineageFilter,
        settings: &Value,
    ) -> Result<Page<LineageRow>, Error> {
        let formula = formula::<R>(filter.indicator)?;
        let mut place = match &filter.after {
            Some(cursor) => Some((
                Day::from_number(cursor.number(0)?),
                RecordId::from(cursor.text(1).to_owned()),
            )),
            None => None,
        };
        let mut found = Vec::new();
        // The first look is small: most pages are filled by their first rows.
        let mut chunk = filter.limit as i64 * 4;
        while found.len() <= filter.limit {
            let rows = store::candidates::<R>(
                db,
                filter.cut,
                filter.units.as_ref(),
                place.as_ref(),
                chunk,
            )?;
            let Some(last) = rows.last() else {
                break;
            };
            place = Some((last.entry.row.listed_day(), last.id.clone()));
            let exhausted = (rows.len() as i64) < chunk;
            chunk = (chunk * 4).min(CHUNK);
            for Stored { id, entry, .. } in rows {
                let steps = formula.steps(&entry.row, settings);
                if let Some((day, reason)) = standing(filter.indicator, &steps, filter.cut)
                    && (filter.reasons.is_empty() || filter.reasons.contains(&reason))
                {
                    found.push((
                        entry.row.listed_day(),
                        LineageRow {
                            id: id.0,
                            code: entry.row.code(),
                            title: entry.row.title(),
                            due_at: entry.row.running_due_day().map(Day::start),
                            finished_at: None,
                            unit_id: entry.unit_id,
                            day,
                            reason,
                        },
                    ));
                }
            }
            if exhausted {
                break;
            }
        }
        let page = Page::from_overfetch(found, filter.limit, |(day, row)| {
            Cursor::new([day.number().to_string(), row.id.clone()])
        });
        Ok(page.map(|(_, row)| row))
    }
}
