//! Reading figures: which days, from which knowledge, and whether they may still change.

use std::collections::HashSet;

use chrono::Datelike;
use serde_json::Value;
use worktime::{Calendar, Period};

use super::{Freshness, Indicator, ManualFigure, Origin, manual_figures};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::feeds::OverdueFeeds;
use crate::ids::UnitId;
use crate::kpi::{self, CalendarUsed, Cut, Definition, Figure, Span, tally};

/// What is asked.
pub struct Asked<'a> {
    /// Of which indicator.
    pub indicator: Indicator,
    /// Of which units; none is the whole department.
    pub units: Option<&'a HashSet<UnitId>>,
    /// The unit whose subtree they are, for what was typed by hand; none for the whole department, and for units that are no
    /// subtree, of which nothing is typed.
    pub unit: Option<&'a UnitId>,
    /// Over which periods. Those that begin after the cut-off are left out of the answer.
    pub periods: &'a [Period],
    /// How old the source is.
    pub freshness: &'a Freshness,
    /// The present.
    pub now: Timestamp,
    /// As it was known at that time; none is all that is known now.
    pub as_of: Option<Timestamp>,
}

/// A figure over a period.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The period asked for.
    pub period: Period,
    /// The days it sums over.
    pub cut: Cut,
    /// Up to when: the end of the period or the time of knowing, whichever is earlier.
    pub cut_off: Timestamp,
    /// The figure: computed, or typed while no row is behind the computed one.
    pub figure: Figure,
    /// Which of the two it is.
    pub origin: Origin,
    /// What was typed for the period: the figure itself, or shown beside it.
    pub manual: Option<ManualFigure>,
    /// May still change by itself: the period is not over, the source has sent nothing since it ended, or a feed of it is
    /// overdue that has sent nothing since ("tạm tính"). Of a typed figure: it was typed before the period was over.
    pub provisional: bool,
}

impl Reading {
    /// The reading by the rule of [`manual`](super::manual): what was typed is the figure while no row is behind it.
    pub fn ruled(self) -> Self {
        match &self.manual {
            Some(manual) if self.figure.rests_on_nothing() => Self {
                figure: manual.figure(),
                origin: Origin::Manual,
                provisional: manual.provisional,
                ..self
            },
            _ => self,
        }
    }

    /// The same reading at another moment of the day on which it was read: only the cut-off moves.
    pub(super) fn known_at(&self, moment: Timestamp) -> Self {
        Self {
            cut_off: Day::from(self.period.end()).start().min(moment),
            ..self.clone()
        }
    }
}

/// The calendar that a figure of an indicator over these days rests on: its version, and, where the indicator's settings
/// make it count working days, the years that nobody has confirmed.
pub fn calendar_used(
    calendar: &Calendar,
    definition: &Definition,
    settings: &Value,
    (first, last): (Day, Day),
) -> CalendarUsed {
    let unconfirmed_years = if kpi::counts_working_days(definition, settings) {
        calendar.unconfirmed_years(first.date().year(), last.date().year())
    } else {
        Vec::new()
    };
    CalendarUsed {
        version: calendar.version().to_owned(),
        unconfirmed_years,
    }
}

/// Reads figures: from the tallies, or, as of a past time, from the versions recorded until then.
///
/// # Errors
/// Those of the database.
pub fn read(db: &mut AnyConnection, asked: &Asked<'_>) -> Result<Vec<Reading>, Error> {
    let Asked {
        indicator,
        units,
        unit,
        periods,
        freshness,
        now,
        as_of,
    } = asked;
    let source = SourceState {
        known_at: as_of.map_or(*now, |as_of| as_of.min(*now)),
        last_push: freshness.last_push_at,
        stale_since: OverdueFeeds::at(db, *now)?.stale_since(indicator.source.kind()),
    };
    let past = as_of.filter(|as_of| as_of < now);
    let settings = match past {
        Some(as_of) => kpi::ruling_settings(db, indicator.definition, Some(as_of))?.settings,
        None => span_settings(db, indicator.definition)?,
    };
    let cuts = source.cuts(indicator.definition, &settings, periods);
    let days: Vec<Cut> = cuts.iter().map(|(_, cut)| *cut).collect();
    let figures = match past {
        Some(as_of) => indicator.source.figures_as_of(
            db,
            indicator.definition,
            &settings,
            *units,
            &days,
            as_of,
        )?,
        None => tally::figures(db, indicator.definition, *units, &days)?,
    };
    let periods: Vec<Period> = cuts.iter().map(|(period, _)| *period).collect();
    let manual = match (units, unit) {
        (Some(_), None) => vec![None; periods.len()],
        _ => {
            let definition = indicator.definition;
            manual_figures(db, definition, *unit, &periods, *as_of, source.known_at)?
        }
    };
    Ok(source.readings(cuts, figures, manual))
}

/// The figures of several indicators over the same periods, of the whole department and as they are known now: their
/// tallies are read together, and each source is asked once how it stands.
///
/// # Errors
/// Those of the database.
pub fn read_together(
    db: &mut AnyConnection,
    indicators: &[(Indicator, &Freshness)],
    periods: &[Period],
    now: Timestamp,
) -> Result<Vec<Vec<Reading>>, Error> {
    let typed = kpi::manual_indicators(db)?;
    let overdue = OverdueFeeds::at(db, now)?;
    let mut asked = Vec::with_capacity(indicators.len());
    for (indicator, freshness) in indicators {
        let source = SourceState {
            known_at: now,
            last_push: freshness.last_push_at,
            stale_since: overdue.stale_since(indicator.source.kind()),
        };
        let settings = span_settings(db, indicator.definition)?;
        let cuts = source.cuts(indicator.definition, &settings, periods);
        let days: Vec<Cut> = cuts.iter().map(|(_, cut)| *cut).collect();
        asked.push((indicator.definition, source, cuts, days));
    }
    let together: Vec<(&Definition, &[Cut])> = asked
        .iter()
        .map(|(definition, _, _, days)| (*definition, days.as_slice()))
        .collect();
    let figures = tally::figures_together(db, &together, None)?;
    let mut found = Vec::with_capacity(asked.len());
    for ((definition, source, cuts, _), figures) in asked.into_iter().zip(figures) {
        let manual = if typed.contains(definition.code) {
            let begun: Vec<Period> = cuts.iter().map(|(period, _)| *period).collect();
            manual_figures(db, definition, None, &begun, None, now)?
        } else {
            vec![None; cuts.len()]
        };
        found.push(source.readings(cuts, figures, manual));
    }
    Ok(found)
}

/// The settings that rule now, of an indicator whose days depend on them; of others they are not asked for.
fn span_settings(db: &mut AnyConnection, definition: &Definition) -> Result<Value, Error> {
    match definition.span {
        Span::Period | Span::YearToDate => Ok(Value::Null),
        Span::BySetting { .. } => Ok(kpi::current_settings(db, definition)?.settings),
    }
}

/// What a reading depends on beside its figure.
struct SourceState {
    known_at: Timestamp,
    last_push: Option<Timestamp>,
    stale_since: Option<Timestamp>,
}

impl SourceState {
    /// The periods that have begun, with the days that each sums over.
    fn cuts(
        &self,
        definition: &Definition,
        settings: &Value,
        periods: &[Period],
    ) -> Vec<(Period, Cut)> {
        let today = self.known_at.day();
        let begun = periods
            .iter()
            .filter(|period| Day::from(period.start()) <= today);
        begun
            .map(|period| {
                let cut = Cut {
                    start: definition.first_day(period.start().into(), settings),
                    end: Day::from(period.end()).min(today.plus(1)),
                };
                (*period, cut)
            })
            .collect()
    }

    fn readings(
        &self,
        cuts: Vec<(Period, Cut)>,
        figures: Vec<Figure>,
        manual: Vec<Option<ManualFigure>>,
    ) -> Vec<Reading> {
        let readings =
            cuts.into_iter()
                .zip(figures)
                .zip(manual)
                .map(|(((period, cut), computed), manual)| {
                    let ends_at = Day::from(period.end()).start();
                    let reading = Reading {
                        period,
                        cut,
                        cut_off: ends_at.min(self.known_at),
                        figure: computed,
                        origin: Origin::Computed,
                        manual,
                        provisional: self.known_at < ends_at
                            || self.last_push.is_none_or(|pushed| pushed < ends_at)
                            || self.stale_since.is_some_and(|since| since < ends_at),
                    };
                    reading.ruled()
                });
        readings.collect()
    }
}
