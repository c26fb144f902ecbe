//! The rows behind a figure as they were known at a past moment, a page at a time.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::Value;

use super::source::{LineageFilter, LineageRow, RowAsOf, RowsAsOf, Source};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::http::{Cursor, Page};

/// As [`Source::lineage`], by the versions recorded until `as_of`: the rows whose reason holds from the latest day first.
///
/// What was known then does not change, so pages fit together whatever is pushed meanwhile. Each looks through all rows of
/// that moment, as the figure itself does, and holds no more of them than it shows.
///
/// # Errors
/// Those of the database; `bad_request` for a cursor of another list.
pub fn lineage_as_of(
    db: &mut AnyConnection,
    source: &dyn Source,
    filter: &LineageFilter,
    settings: &Value,
    as_of: Timestamp,
) -> Result<Page<LineageRow>, Error> {
    let after = match &filter.after {
        Some(cursor) => Some((
            Reverse(Day::from_number(cursor.number(0)?)),
            Reverse(cursor.text(1).to_owned()),
        )),
        None => None,
    };
    let asked = RowsAsOf {
        indicator: filter.indicator,
        settings,
        units: filter.units.as_ref(),
        cut: filter.cut,
        as_of,
    };
    let mut page: BTreeMap<(Reverse<Day>, Reverse<String>), LineageRow> = BTreeMap::new();
    source.rows_as_of(db, &asked, &mut |row| {
        let RowAsOf {
            id,
            code,
            title,
            unit_id,
            version: _,
            recorded_at: _,
            push_id: _,
            due_at,
            finished_at,
            part,
        } = row;
        let Some(part) = part else {
            return;
        };
        if !filter.reasons.is_empty() && !filter.reasons.contains(&part.reason) {
            return;
        }
        let place = (Reverse(part.day), Reverse(id.clone()));
        if after.as_ref().is_some_and(|after| place <= *after) {
            return;
        }
        let row = LineageRow {
            id,
            code,
            title,
            unit_id,
            day: part.day,
            reason: part.reason,
            due_at,
            finished_at,
        };
        page.insert(place, row);
        // One more than the page has says that there is another.
        if page.len() > filter.limit + 1 {
            page.pop_last();
        }
    })?;
    let rows = page.into_values().collect();
    Ok(Page::from_overfetch(rows, filter.limit, |row| {
        Cursor::new([row.day.number().to_string(), row.id.clone()])
    }))
}
