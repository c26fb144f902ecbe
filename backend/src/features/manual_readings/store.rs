//! Typed readings in the database.

use std::collections::HashMap;

use diesel::prelude::*;

use super::model::{ManualReading, TakenBack, Version};
use crate::below;
use crate::db::AnyConnection;
use crate::db::schema::{manual_reading_versions, manual_readings};
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::http::Cursor;
use crate::ids::{ManualReadingId, UnitId};

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = manual_readings)]
#[diesel(treat_none_as_default_value = false)]
struct ReadingRow {
    id: ManualReadingId,
    indicator_code: String,
    unit_id: String,
    period: String,
    year: i32,
    created_at: Timestamp,
    taken_back_at: Option<Timestamp>,
    taken_back_by_name: Option<String>,
    take_back_reason: Option<String>,
    revision: i32,
}

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = manual_reading_versions)]
struct VersionRow {
    reading_id: ManualReadingId,
    number: i32,
    numerator: i64,
    denominator: i64,
    reason: String,
    by_id: String,
    by_name: String,
    recorded_at: Timestamp,
}

/// Which typed readings.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    pub(super) indicator: Option<String>,
    /// Of this unit; an empty text is the whole department.
    pub(super) unit: Option<String>,
    /// Only these units' (an empty text is the whole department); none means all.
    pub(super) reachable: Option<Vec<String>>,
    pub(super) period: Option<String>,
    pub(super) year: Option<i32>,
    pub(super) after: Option<Cursor>,
}

/// The last typed first.
pub(super) fn list(
    db: &mut AnyConnection,
    filter: Filter,
    limit: usize,
) -> Result<Vec<ManualReading>, Error> {
    let Filter {
        indicator,
        unit,
        reachable,
        period,
        year,
        after,
    } = filter;
    let mut query = manual_readings::table.into_boxed();
    if let Some(code) = indicator {
        query = query.filter(manual_readings::indicator_code.eq(code));
    }
    if let Some(unit) = unit {
        query = query.filter(manual_readings::unit_id.eq(unit));
    }
    if let Some(units) = reachable {
        query = query.filter(manual_readings::unit_id.eq_any(units));
    }
    if let Some(period) = period {
        query = query.filter(manual_readings::period.eq(period));
    }
    if let Some(year) = year {
        query = query.filter(manual_readings::year.eq(year));
    }
    if let Some(after) = after {
        let at = Timestamp::from_micros(after.number(0)?);
        let id = ManualReadingId::from(after.text(1).to_owned());
        query = query.filter(below!(
            (manual_readings::created_at, manual_readings::id),
            (at, id)
        ));
    }
    let rows: Vec<ReadingRow> = query
        .order((
            manual_readings::created_at.desc(),
            manual_readings::id.desc(),
        ))
        .limit(limit as i64)
        .select(ReadingRow::as_select())
        .load(db)?;
    with_versions(db, rows)
}

/// One of them.
pub(super) fn get(db: &mut AnyConnection, id: &ManualReadingId) -> Result<ManualReading, Error> {
    let row: ReadingRow = manual_readings::table
        .find(id)
        .select(ReadingRow::as_select())
        .first(db)?;
    with_versions(db, vec![row])?
        .pop()
        .ok_or_else(Error::not_found)
}

fn with_versions(
    db: &mut AnyConnection,
    rows: Vec<ReadingRow>,
) -> Result<Vec<ManualReading>, Error> {
    let versions: Vec<VersionRow> = manual_reading_versions::table
        .filter(manual_reading_versions::reading_id.eq_any(rows.iter().map(|row| &row.id)))
        .order((
            manual_reading_versions::reading_id,
            manual_reading_versions::number,
        ))
        .select(VersionRow::as_select())
        .load(db)?;
    let mut of: HashMap<ManualReadingId, Vec<Version>> = HashMap::new();
    for row in versions {
        let VersionRow {
            reading_id,
            number,
            numerator,
            denominator,
            reason,
            by_id,
            by_name,
            recorded_at,
        } = row;
        of.entry(reading_id).or_default().push(Version {
            number,
            numerator,
            denominator,
            reason,
            by_id,
            by_name,
            recorded_at,
        });
    }
    rows.into_iter()
        .map(|row| {
            let ReadingRow {
                id,
                indicator_code,
                unit_id,
                period,
                year: _,
                created_at,
                taken_back_at,
                taken_back_by_name,
                take_back_reason,
                revision,
            } = row;
            Ok(ManualReading {
                versions: of.remove(&id).unwrap_or_default(),
                id,
                indicator_code,
                unit: (!unit_id.is_empty()).then(|| UnitId::from(unit_id)),
                period: period.parse().map_err(Error::internal)?,
                created_at,
                taken_back: taken_back_at.map(|at| TakenBack {
                    by_name: taken_back_by_name.unwrap_or_default(),
                    at,
                    reason: take_back_reason.unwrap_or_default(),
                }),
                revision,
            })
        })
        .collect()
}

/// Whether a reading stands for this figure already.
pub(super) fn stands(db: &mut AnyConnection, reading: &ManualReading) -> Result<bool, Error> {
    let unit = reading.unit.as_ref().map_or("", UnitId::as_str);
    Ok(diesel::select(diesel::dsl::exists(
        manual_readings::table
            .filter(manual_readings::indicator_code.eq(&reading.indicator_code))
            .filter(manual_readings::unit_id.eq(unit))
            .filter(manual_readings::period.eq(reading.period.to_string()))
            .filter(manual_readings::taken_back_at.is_null()),
    ))
    .get_result(db)?)
}

/// Keeps a new reading with its first version.
pub(super) fn insert(db: &mut AnyConnection, reading: &ManualReading) -> Result<(), Error> {
    let year = reading.year();
    let ManualReading {
        id,
        indicator_code,
        unit,
        period,
        created_at,
        taken_back: _,
        versions,
        revision,
    } = reading;
    let row = ReadingRow {
        id: id.clone(),
        indicator_code: indicator_code.clone(),
        unit_id: unit.as_ref().map(ToString::to_string).unwrap_or_default(),
        period: period.to_string(),
        year,
        created_at: *created_at,
        taken_back_at: None,
        taken_back_by_name: None,
        take_back_reason: None,
        revision: *revision,
    };
    diesel::insert_into(manual_readings::table)
        .values(row)
        .execute(db)?;
    for version in versions {
        add_version(db, id, version)?;
    }
    Ok(())
}

/// Appends a version.
pub(super) fn add_version(
    db: &mut AnyConnection,
    id: &ManualReadingId,
    version: &Version,
) -> Result<(), Error> {
    let Version {
        number,
        numerator,
        denominator,
        reason,
        by_id,
        by_name,
        recorded_at,
    } = version.clone();
    let row = VersionRow {
        reading_id: id.clone(),
        number,
        numerator,
        denominator,
        reason,
        by_id,
        by_name,
        recorded_at,
    };
    diesel::insert_into(manual_reading_versions::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// Writes what may change of a reading itself: that it was taken back, and how often it changed.
pub(super) fn update(db: &mut AnyConnection, reading: &ManualReading) -> Result<(), Error> {
    let taken_back = reading.taken_back.as_ref();
    diesel::update(manual_readings::table.find(&reading.id))
        .set((
            manual_readings::taken_back_at.eq(taken_back.map(|one| one.at)),
            manual_readings::taken_back_by_name.eq(taken_back.map(|one| &one.by_name)),
            manual_readings::take_back_reason.eq(taken_back.map(|one| &one.reason)),
            manual_readings::revision.eq(reading.revision),
        ))
        .execute(db)?;
    Ok(())
}
