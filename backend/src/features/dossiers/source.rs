//! Dossiers as the engine sees them: recounting, figures as of a past day, and the rows behind a figure.

use std::collections::HashSet;

use diesel::prelude::*;
use serde_json::Value;

use super::formulas::{DEFINITIONS, FORMULAS};
use super::model::{Dossier, DossierRow, Stored};
use crate::db::AnyConnection;
use crate::db::schema::{dossier_versions, dossiers};
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::feeds;
use crate::http::{Cursor, Page};
use crate::ids::{DossierId, PushId, UnitId};
use crate::kpi::tally::Additions;
use crate::kpi::{
    Cut, Definition, Figure, Formula, LineageFilter, LineageRow, Reason, RowAsOf, RowPart,
    RowsAsOf, Source, Sums, standing,
};
use crate::{above, below};

/// Rows read at a time when all are read.
const CHUNK: i64 = 5_000;

/// The source "dossiers".
#[derive(Debug)]
pub struct DossierSource;

fn formula(indicator: &Definition) -> Result<&'static dyn Formula<Dossier>, Error> {
    let found = FORMULAS
        .iter()
        .find(|formula| formula.definition().code == indicator.code);
    found.copied().ok_or_else(Error::not_found)
}

impl Source for DossierSource {
    fn kind(&self) -> &'static str {
        "dossiers"
    }

    fn definitions(&self) -> &'static [&'static Definition] {
        DEFINITIONS
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
        let formula = formula(indicator)?;
        let mut additions = Additions::default();
        let mut after = DossierId::from(String::new());
        loop {
            let rows: Vec<DossierRow> = dossiers::table
                .filter(dossiers::id.gt(&after))
                .order(dossiers::id)
                .limit(CHUNK)
                .select(DossierRow::as_select())
                .load(db)?;
            let Some(last) = rows.last() else {
                return Ok(additions);
            };
            after = last.id.clone();
            for row in rows {
                let Stored { dossier, .. } = row.into();
                additions.add(&dossier.unit_id, &formula.steps(&dossier, settings), 1);
            }
        }
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
        let formula = formula(indicator)?;
        let mut sums = vec![(Sums::default(), Sums::default()); cuts.len()];
        let mut count = |dossier: &Dossier| {
            if units.is_some_and(|units| !units.contains(&dossier.unit_id)) {
                return;
            }
            Sums::add_by_cut(&mut sums, cuts, &formula.steps(dossier, settings));
        };
        each_as_of(db, as_of, |_, version| {
            count(&version.dossier);
            Ok(())
        })?;
        Ok(Figure::of_sums(indicator, &sums))
    }

    fn rows_as_of(
        &self,
        db: &mut AnyConnection,
        asked: &RowsAsOf<'_>,
        visit: &mut dyn FnMut(RowAsOf),
    ) -> Result<(), Error> {
        let formula = formula(asked.indicator)?;
        each_as_of(db, asked.as_of, |id, version| {
            let KnownVersion {
                number,
                recorded_at,
                push_id,
                dossier,
            } = version;
            let within = asked
                .units
                .is_none_or(|units| units.contains(&dossier.unit_id));
            let part = within
                .then(|| formula.steps(&dossier, asked.settings))
                .and_then(|steps| RowPart::of(asked.indicator, &steps, asked.cut));
            visit(RowAsOf {
                id: id.0,
                title: title(&dossier),
                due_at: dossier.effective_due(),
                finished_at: dossier.completed_at(),
                code: dossier.code,
                unit_id: dossier.unit_id,
                version: number,
                recorded_at,
                push_id,
                part,
            });
            Ok(())
        })
    }

    fn lineage(
        &self,
        db: &mut AnyConnection,
        filter: &LineageFilter,
        settings: &Value,
    ) -> Result<Page<LineageRow>, Error> {
        let formula = formula(filter.indicator)?;
        let mut place = match &filter.after {
            Some(cursor) => Some((
                Day::from_number(cursor.number(0)?),
                DossierId::from(cursor.text(1).to_owned()),
            )),
            None => None,
        };
        let mut found = Vec::new();
        // The first look is small: most pages are filled by their first rows.
        let mut chunk = filter.limit as i64 * 4;
        while found.len() <= filter.limit {
            let rows = candidates(db, filter, place.as_ref(), chunk)?;
            let Some(last) = rows.last() else {
                break;
            };
            place = Some((last.listed_day, last.id.clone()));
            let exhausted = (rows.len() as i64) < chunk;
            chunk = (chunk * 4).min(CHUNK);
            for row in rows {
                let listed_day = row.listed_day;
                let Stored { id, dossier, .. } = row.into();
                let standing = standing(
                    filter.indicator,
                    &formula.steps(&dossier, settings),
                    filter.cut,
                );
                if let Some((day, reason)) = standing
                    && (filter.reasons.is_empty() || filter.reasons.contains(&reason))
                {
                    found.push((listed_day, lineage_row(id, dossier, day, reason)));
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

/// A dossier as it was known at a past moment.
struct KnownVersion {
    number: i32,
    recorded_at: Timestamp,
    push_id: PushId,
    dossier: Dossier,
}

/// Shows the newest version of every dossier that was recorded by then, in the order of their ids.
fn each_as_of(
    db: &mut AnyConnection,
    as_of: Timestamp,
    mut show: impl FnMut(DossierId, KnownVersion) -> Result<(), Error>,
) -> Result<(), Error> {
    type Row = (DossierId, i32, Timestamp, PushId, String);
    let mut show = |(id, number, recorded_at, push_id, body): Row| {
        let dossier = serde_json::from_str(&body).map_err(Error::internal)?;
        let version = KnownVersion {
            number,
            recorded_at,
            push_id,
            dossier,
        };
        show(id, version)
    };
    let mut after = (DossierId::from(String::new()), 0);
    // The newest version recorded by then is the last one of its dossier that passes the filter.
    let mut held: Option<Row> = None;
    loop {
        let rows: Vec<Row> = dossier_versions::table
            .filter(dossier_versions::recorded_at.le(as_of))
            .filter(above!(
                (
                    dossier_versions::dossier_id,
                    dossier_versions::version_number
                ),
                (&after.0, after.1)
            ))
            .order((
                dossier_versions::dossier_id,
                dossier_versions::version_number,
            ))
            .limit(CHUNK)
            .select((
                dossier_versions::dossier_id,
                dossier_versions::version_number,
                dossier_versions::recorded_at,
                dossier_versions::push_id,
                dossier_versions::body,
            ))
            .load(db)?;
        let Some(last) = rows.last() else {
            break;
        };
        after = (last.0.clone(), last.1);
        for row in rows {
            if let Some(former) = held.replace(row)
                && held.as_ref().is_some_and(|row| row.0 != former.0)
            {
                show(former)?;
            }
        }
    }
    held.map_or(Ok(()), show)
}

fn title(dossier: &Dossier) -> String {
    format!("{} {}", dossier.procedure_code, dossier.procedure_name)
}

/// Rows that may be in the figure, the latest received first.
fn candidates(
    db: &mut AnyConnection,
    filter: &LineageFilter,
    place: Option<&(Day, DossierId)>,
    chunk: i64,
) -> Result<Vec<DossierRow>, Error> {
    // No step is earlier than the day that lists the row, and nothing is left of a row that ended before the period.
    let mut query = dossiers::table
        .filter(dossiers::listed_day.lt(filter.cut.end))
        .filter(
            dossiers::finished_at
                .is_null()
                .or(dossiers::finished_at.ge(filter.cut.start.start())),
        )
        .into_boxed();
    if filter.indicator.stocks.is_empty() {
        query = query.filter(dossiers::listed_day.ge(filter.cut.start));
    }
    if let Some(units) = &filter.units {
        query = query.filter(dossiers::unit_id.eq_any(units));
    }
    if let Some((day, id)) = place {
        query = query.filter(below!((dossiers::listed_day, dossiers::id), (day, id)));
    }
    Ok(query
        .order((dossiers::listed_day.desc(), dossiers::id.desc()))
        .limit(chunk)
        .select(DossierRow::as_select())
        .load(db)?)
}

fn lineage_row(id: DossierId, dossier: Dossier, day: Day, reason: Reason) -> LineageRow {
    LineageRow {
        id: id.0,
        due_at: dossier.effective_due(),
        finished_at: dossier.completed_at(),
        title: title(&dossier),
        code: dossier.code,
        unit_id: dossier.unit_id,
        day,
        reason,
    }
}
