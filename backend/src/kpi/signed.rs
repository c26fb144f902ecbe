//! Signed figures, for whoever shows a figure: the frozen one never changes, and a restatement stands beside it.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::Reason;
use crate::db::AnyConnection;
use crate::db::schema::{restatements, signed_readings};
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::ids::{SignedReadingId, UnitId};

/// A figure that somebody approved, as it was signed or as it was last restated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Official {
    /// 0 for the figure as signed, otherwise the number of the restatement.
    pub restatement: i32,
    /// What succeeded.
    pub numerator: i64,
    /// What is measured.
    pub denominator: i64,
    /// Rows by reason.
    pub counts: BTreeMap<Reason, i64>,
    /// How it stood against its target, in the words of the verdicts; none without a target.
    pub verdict: Option<String>,
    /// It was typed by a responsible person.
    pub manual: bool,
}

/// An approved reading of a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The reading.
    pub id: SignedReadingId,
    /// Of which indicator.
    pub indicator_code: String,
    /// The period, as it is written.
    pub period: String,
    /// The last day that counts.
    pub through: Day,
    /// The moment as of which its rows were known.
    pub as_of: Timestamp,
    /// What was signed.
    pub numerator: i64,
    /// What was signed.
    pub denominator: i64,
    /// What holds now.
    pub official: Official,
    /// Who approved it.
    pub approved_by: String,
    /// When.
    pub approved_at: Timestamp,
}

/// A row by reason as it is stored: `{"late":9,"on_time":269}`.
pub fn read_counts(text: &str) -> Result<BTreeMap<Reason, i64>, Error> {
    serde_json::from_str(text).map_err(Error::internal)
}

type Accepted = (
    Option<i32>,
    i64,
    i64,
    String,
    Option<String>,
    Option<String>,
);

/// The newest accepted restatement of a reading; none when its figure stands as it was signed.
///
/// # Errors
/// Those of the database.
pub fn official(db: &mut AnyConnection, id: &SignedReadingId) -> Result<Option<Official>, Error> {
    let newest: Option<Accepted> = restatements::table
        .filter(restatements::reading_id.eq(id))
        .filter(restatements::number.is_not_null())
        .order(restatements::number.desc())
        .select((
            restatements::number,
            restatements::numerator,
            restatements::denominator,
            restatements::counts,
            restatements::verdict,
            restatements::manual,
        ))
        .first(db)
        .optional()?;
    newest
        .map(
            |(number, numerator, denominator, counts, verdict, manual)| {
                Ok(Official {
                    restatement: number.unwrap_or_default(),
                    numerator,
                    denominator,
                    counts: read_counts(&counts)?,
                    verdict,
                    manual: manual.is_some(),
                })
            },
        )
        .transpose()
}

type Row = (
    SignedReadingId,
    String,
    String,
    Day,
    Timestamp,
    (i64, i64, String, Option<String>, Option<String>),
    Option<String>,
    Option<Timestamp>,
);

/// The approved readings of indicators for these periods, those that reach furthest first; of the whole department when no
/// unit is named.
///
/// # Errors
/// Those of the database.
pub fn signed<'a>(
    db: &mut AnyConnection,
    indicator_codes: &[&str],
    unit: Option<&UnitId>,
    periods: impl Iterator<Item = &'a str>,
) -> Result<Vec<Signed>, Error> {
    let rows: Vec<Row> = signed_readings::table
        .filter(signed_readings::indicator_code.eq_any(indicator_codes))
        .filter(signed_readings::unit_id.eq(unit.map_or("", UnitId::as_str)))
        .filter(signed_readings::period.eq_any(periods))
        .filter(signed_readings::approved_at.is_not_null())
        .order(signed_readings::through_day.desc())
        .select((
            signed_readings::id,
            signed_readings::indicator_code,
            signed_readings::period,
            signed_readings::through_day,
            signed_readings::as_of,
            (
                signed_readings::numerator,
                signed_readings::denominator,
                signed_readings::counts,
                signed_readings::verdict,
                signed_readings::manual,
            ),
            signed_readings::approved_by_name,
            signed_readings::approved_at,
        ))
        .load(db)?;
    rows.into_iter()
        .map(
            |(id, indicator_code, period, through, as_of, figure, by, at)| {
                let (numerator, denominator, counts, verdict, manual) = figure;
                let as_signed = Official {
                    restatement: 0,
                    numerator,
                    denominator,
                    counts: read_counts(&counts)?,
                    verdict,
                    manual: manual.is_some(),
                };
                Ok(Signed {
                    official: official(db, &id)?.unwrap_or(as_signed),
                    id,
                    indicator_code,
                    period,
                    through,
                    as_of,
                    numerator,
                    denominator,
                    approved_by: by.unwrap_or_default(),
                    approved_at: at.unwrap_or(as_of),
                })
            },
        )
        .collect()
}
