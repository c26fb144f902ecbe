//! What is read of the indicators of a plan: each once, however many objectives it measures, and all of them together.

use std::collections::HashMap;

use worktime::{Granularity, Period};

use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::indicators::{
    Freshness, Indicator, Reading, SignedFigure, find, freshness, read_together, signed_together,
};
use crate::features::plans::Plan;

/// What is read of one indicator.
pub(super) struct Figures {
    pub(super) indicator: Indicator,
    pub(super) freshness: Freshness,
    /// Over the period that is asked for; none when it has not begun.
    pub(super) reading: Option<Reading>,
    pub(super) signed: Option<SignedFigure>,
    /// Over the months of the plan's year that have begun.
    pub(super) months: Vec<Reading>,
}

/// By the codes of the indicators that the plan's objectives name and a source computes.
pub(super) fn figures(
    db: &mut AnyConnection,
    plan: &Plan,
    period: Period,
    year: Period,
    now: Timestamp,
) -> Result<HashMap<&'static str, Figures>, Error> {
    let mut indicators: Vec<Indicator> = Vec::new();
    let codes = plan
        .objectives
        .iter()
        .filter_map(|one| one.indicator_code.as_deref());
    // An objective whose indicator no source computes yet has no figure, and says so.
    for indicator in codes.filter_map(|code| find(code).ok()) {
        let code = indicator.definition.code;
        if indicators.iter().all(|known| known.definition.code != code) {
            indicators.push(indicator);
        }
    }
    let mut sources: HashMap<&str, Freshness> = HashMap::new();
    for indicator in &indicators {
        let kind = indicator.source.kind();
        if !sources.contains_key(kind) {
            sources.insert(kind, freshness(db, *indicator)?);
        }
    }
    let asked: Vec<(Indicator, &Freshness)> = indicators
        .iter()
        .filter_map(|one| Some((*one, sources.get(one.source.kind())?)))
        .collect();
    let mut periods = vec![period];
    periods.extend(year.split(Granularity::Month).map_err(Error::internal)?);

    let mut found = HashMap::new();
    for ((indicator, freshness), mut readings) in
        asked.iter().zip(read_together(db, &asked, &periods, now)?)
    {
        let begun = readings.first().is_some_and(|first| first.period == period);
        let reading = begun.then(|| readings.remove(0));
        let figures = Figures {
            indicator: *indicator,
            freshness: (*freshness).clone(),
            reading,
            signed: None,
            months: readings,
        };
        found.insert(indicator.definition.code, figures);
    }
    let begun: Vec<&mut Figures> = found
        .values_mut()
        .filter(|one| one.reading.is_some())
        .collect();
    let readings: Vec<(Indicator, &Reading)> = begun
        .iter()
        .filter_map(|one| Some((one.indicator, one.reading.as_ref()?)))
        .collect();
    let signed = signed_together(db, &readings)?;
    for (one, signed) in begun.into_iter().zip(signed) {
        one.signed = signed;
    }
    Ok(found)
}
