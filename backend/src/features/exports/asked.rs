//! Which readings are asked for, and reading them.

use std::collections::HashSet;

use chrono::Datelike;
use serde::Deserialize;
use utoipa::IntoParams;
use worktime::Period;

use super::row::FigureRow;
use crate::auth::{Caller, Reach};
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode, Language};
use crate::features::indicators::{
    Asked, Indicator, ManualOut, calendar_used, find, freshness, indicators, judge, read,
};
use crate::features::plans;
use crate::features::units::{self, Directory, Unit};
use crate::ids::UnitId;
use crate::kpi;

/// Readings that one call may ask for: indicators × periods × units.
const MOST: usize = 5_000;

/// Which readings, of many indicators, periods and units at once.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct FiguresQuery {
    /// Codes of indicators, separated by commas; all when left out.
    #[param(example = "dossier-on-time,dossier-online-share")]
    indicator: Option<String>,
    /// Periods, separated by commas: `2025`, `2025Q1`, `2025-03`, `2025-03-14`.
    #[param(example = "2025Q1,2025Q2")]
    period: String,
    /// Codes of units, separated by commas, each with those below it; the whole department when left out.
    #[param(example = "phong-nvy,phong-nvd")]
    unit: Option<String>,
    /// As it was known at that time.
    as_of: Option<Timestamp>,
}

/// What was asked for, read.
pub(super) struct Wanted {
    indicators: Vec<Indicator>,
    periods: Vec<Period>,
    units: Option<Vec<String>>,
    as_of: Option<Timestamp>,
}

fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty())
}

impl FiguresQuery {
    pub(super) fn wanted(self) -> Result<Wanted, Error> {
        let Self {
            indicator,
            period,
            unit,
            as_of,
        } = self;
        let indicators = match &indicator {
            None => indicators().collect(),
            Some(codes) => words(codes)
                .map(|code| find(code).map_err(|_| Error::field("indicator", FieldCode::NotFound)))
                .collect::<Result<Vec<_>, _>>()?,
        };
        let periods = words(&period)
            .map(|text| {
                text.parse()
                    .map_err(|_| Error::field("period", FieldCode::InvalidFormat))
            })
            .collect::<Result<Vec<Period>, _>>()?;
        let units: Option<Vec<String>> =
            unit.map(|codes| words(&codes).map(str::to_owned).collect());
        if periods.is_empty() {
            return Err(Error::field("period", FieldCode::Required));
        }
        let count = indicators.len() * periods.len() * units.as_ref().map_or(1, Vec::len);
        if count > MOST {
            return Err(Error::field("period", FieldCode::OutOfRange));
        }
        Ok(Wanted {
            indicators,
            periods,
            units,
            as_of,
        })
    }
}

/// A unit whose figures are asked for, with those below it; none is the whole department.
type Scope = Option<(Unit, HashSet<UnitId>)>;

fn scopes(
    directory: &Directory,
    caller: &Caller,
    codes: Option<Vec<String>>,
) -> Result<Vec<Scope>, Error> {
    let reach = caller.reach();
    // A program that is limited to a unit gets that unit's figures and no other's.
    let own = match (&reach, caller.user()) {
        (Reach::Unit(own), None) => directory.get(own),
        _ => None,
    };
    let scope = |unit: &Unit| Some((unit.clone(), directory.subtree(&unit.id)));
    let Some(codes) = codes else {
        return Ok(vec![own.and_then(scope)]);
    };
    codes
        .iter()
        .map(|code| {
            let unit = directory
                .units()
                .iter()
                .find(|unit| unit.code == *code)
                .ok_or_else(|| Error::field("unit", FieldCode::NotFound))?;
            let subtree = directory.asked_for(&reach, Some(&unit.id))?;
            Ok(subtree.map(|subtree| (unit.clone(), subtree)))
        })
        .collect()
}

/// Reads what was asked for: by indicator, then unit, then period. Periods that have not begun are left out.
pub(super) fn figures(
    db: &mut AnyConnection,
    caller: &Caller,
    wanted: Wanted,
    language: Language,
    now: Timestamp,
) -> Result<Vec<FigureRow>, Error> {
    let Wanted {
        indicators,
        periods,
        units,
        as_of,
    } = wanted;
    let scopes = scopes(&units::directory(db)?, caller, units)?;
    let ruling_calendar = kpi::calendar_as_of(db, as_of)?;
    let mut rows = Vec::new();
    for indicator in indicators {
        let definition = indicator.definition;
        let freshness = freshness(db, indicator)?;
        let ruling = kpi::ruling_settings(db, definition, as_of)?;
        for scope in &scopes {
            let asked = Asked {
                indicator,
                units: scope.as_ref().map(|(_, subtree)| subtree),
                unit: scope.as_ref().map(|(unit, _)| &unit.id),
                periods: &periods,
                freshness: &freshness,
                now,
                as_of,
            };
            for reading in read(db, &asked)? {
                let year = reading.period.start().year();
                let target =
                    plans::measured_by(db, year, definition.code)?.and_then(|one| one.target);
                let has_data = freshness.last_push_at.is_some();
                let figure = &reading.figure;
                let manual = ManualOut::of(&reading);
                let manual = manual.as_ref();
                let days = (reading.cut.start, reading.cut.end);
                let calendar = calendar_used(&ruling_calendar, definition, &ruling.settings, days);
                rows.push(FigureRow {
                    indicator_code: definition.code,
                    indicator_name: match language {
                        Language::Vietnamese => definition.name_vi,
                        Language::English => definition.name_en,
                    },
                    measured: definition.measured,
                    unit_code: scope.as_ref().map(|(unit, _)| unit.code.clone()),
                    unit_name: scope.as_ref().map(|(unit, _)| unit.name.clone()),
                    period: reading.period.to_string(),
                    from: reading.period.start().into(),
                    to: reading.period.end().into(),
                    cut_off: reading.cut_off,
                    numerator: figure.numerator,
                    denominator: figure.denominator,
                    value: (figure.denominator != 0)
                        .then(|| 100.0 * figure.numerator as f64 / figure.denominator as f64),
                    verdict: target.map(|target| judge(&target, &reading, has_data).verdict),
                    provisional: reading.provisional,
                    formula: definition.formula(),
                    settings_version: ruling.version,
                    calendar_version: calendar.version,
                    unconfirmed_years: calendar.unconfirmed_years,
                    last_push_at: freshness.last_push_at,
                    origin: reading.origin,
                    manual_numerator: manual.map(|manual| manual.numerator),
                    manual_denominator: manual.map(|manual| manual.denominator),
                    manual_by_name: manual.map(ManualOut::names),
                    manual_recorded_at: manual.and_then(ManualOut::recorded_at),
                    manual_reason: manual.map(ManualOut::reasons),
                    manual_evidence: manual.map(ManualOut::evidence),
                });
            }
        }
    }
    Ok(rows)
}
