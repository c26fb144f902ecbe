//! The signed figure beside the live one.

use std::collections::HashSet;

use serde::Serialize;
use utoipa::ToSchema;

use super::{Indicator, Origin, Reading, Verdict};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::ids::{SignedReadingId, UnitId};
use crate::kpi::{self, Cut, Official, Signed, same_quotient, tally};

/// What was signed for a period, and what the rows say now of the same days.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SignedFigure {
    /// The signed reading.
    pub id: SignedReadingId,
    /// The last day that counts in it; a quarterly report's is before the quarter's end.
    pub through: Day,
    /// Number of the restatement that holds; 0 when it stands as it was signed.
    pub restatement: i32,
    /// What succeeded, by the figure that holds.
    #[schema(example = 97)]
    pub numerator: i64,
    /// What is measured, by the figure that holds.
    #[schema(example = 100)]
    pub denominator: i64,
    /// What succeeded, as it was signed.
    #[schema(example = 97)]
    pub signed_numerator: i64,
    /// What is measured, as it was signed.
    #[schema(example = 100)]
    pub signed_denominator: i64,
    /// What the rows of the same days say now has succeeded.
    #[schema(example = 98)]
    pub live_numerator: i64,
    /// What the rows of the same days say now is measured.
    #[schema(example = 100)]
    pub live_denominator: i64,
    /// Whether the rows say something else than the figure that holds.
    pub differs: bool,
    /// Whether the figure that holds was computed from rows or typed by a responsible person.
    pub origin: Origin,
    /// How it stands against the target as it ruled then; null without one.
    pub verdict: Option<Verdict>,
    /// Who approved it.
    #[schema(example = "Lê Văn Khoa")]
    pub approved_by_name: String,
    /// When.
    pub approved_at: Timestamp,
}

/// For each reading the approved one of its period that reaches furthest; none where nobody signed.
///
/// # Errors
/// Those of the database.
pub fn signed_figures(
    db: &mut AnyConnection,
    indicator: Indicator,
    unit: Option<&UnitId>,
    units: Option<&HashSet<UnitId>>,
    readings: &[Reading],
) -> Result<Vec<Option<SignedFigure>>, Error> {
    let periods: Vec<String> = readings
        .iter()
        .map(|reading| reading.period.to_string())
        .collect();
    let code = indicator.definition.code;
    let known = kpi::signed(db, &[code], unit, periods.iter().map(String::as_str))?;
    let mut found = Vec::with_capacity(readings.len());
    for (reading, period) in readings.iter().zip(&periods) {
        let signed = known.iter().find(|one| one.period == *period);
        let beside = signed.map(|signed| beside(db, indicator, units, reading, signed));
        found.push(beside.transpose()?);
    }
    Ok(found)
}

/// For each reading of the whole department, all of one period, what was signed of it; none where nobody has.
///
/// # Errors
/// Those of the database.
pub fn signed_together(
    db: &mut AnyConnection,
    readings: &[(Indicator, &Reading)],
) -> Result<Vec<Option<SignedFigure>>, Error> {
    let Some((_, first)) = readings.first() else {
        return Ok(Vec::new());
    };
    let codes: Vec<&str> = readings
        .iter()
        .map(|(indicator, _)| indicator.definition.code)
        .collect();
    let period = first.period.to_string();
    let known = kpi::signed(db, &codes, None, [period.as_str()].into_iter())?;
    let mut found = Vec::with_capacity(readings.len());
    for (indicator, reading) in readings {
        let code = indicator.definition.code;
        let signed = known.iter().find(|one| one.indicator_code == code);
        let beside = signed.map(|signed| beside(db, *indicator, None, reading, signed));
        found.push(beside.transpose()?);
    }
    Ok(found)
}

/// The signed figure beside the reading of its period.
fn beside(
    db: &mut AnyConnection,
    indicator: Indicator,
    units: Option<&HashSet<UnitId>>,
    reading: &Reading,
    signed: &Signed,
) -> Result<SignedFigure, Error> {
    let cut = Cut {
        start: reading.cut.start,
        end: signed.through.plus(1),
    };
    let live = if cut == reading.cut {
        reading.figure.clone()
    } else {
        let computed = tally::figures(db, indicator.definition, units, &[cut])?
            .pop()
            .unwrap_or_default();
        match &reading.manual {
            Some(manual) if computed.rests_on_nothing() => manual.figure(),
            _ => computed,
        }
    };
    let Signed {
        id,
        through,
        numerator: signed_numerator,
        denominator: signed_denominator,
        official,
        approved_by,
        approved_at,
        ..
    } = signed.clone();
    let Official {
        restatement,
        numerator,
        denominator,
        verdict,
        counts,
        manual,
    } = official;
    let (now, then) = ((live.numerator, live.denominator), (numerator, denominator));
    let differs = now != then && (live.counts != counts || !same_quotient(now, then));
    Ok(SignedFigure {
        id,
        through,
        restatement,
        numerator,
        denominator,
        signed_numerator,
        signed_denominator,
        live_numerator: live.numerator,
        live_denominator: live.denominator,
        differs,
        origin: match manual {
            true => Origin::Manual,
            false => Origin::Computed,
        },
        verdict: verdict.and_then(|word| word.parse().ok()),
        approved_by_name: approved_by,
        approved_at,
    })
}
