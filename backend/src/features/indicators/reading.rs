//! Reading figures: which days, from which knowledge, and whether they may still change.

use std::collections::HashSet;

use chrono::Datelike;
use serde_json::Value;
use worktime::{Calendar, Period};

use super::{Freshness, Indicator, ManualFigure, Origin, manual_figures};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::feeds;
use crate::ids::UnitId;
use crate::kpi::{self, CalendarUsed, Cut, Definition, Figure, tally};

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
    let known_at = as_of.map_or(*now, |as_of| as_of.min(*now));
    let last_push = freshness.last_push_at;
    let stale_since = feeds::stale_since(db, indicator.source.kind(), *now)?;
    let begun: Vec<Period> = periods
        .iter()
        .copied()
        .filter(|period| Day::from(period.start()) <= known_at.day())
        .collect();
    let cuts: Vec<Cut> = begun
        .iter()
        .map(|period| Cut {
            start: indicator.definition.first_day(period.start().into()),
            end: Day::from(period.end()).min(known_at.day().plus(1)),
        })
        .collect();
    let figures = match as_of {
        Some(as_of) if *as_of < *now => {
            let settings = kpi::ruling_settings(db, indicator.definition, Some(*as_of))?.settings;
            indicator.source.figures_as_of(
                db,
                indicator.definition,
                &settings,
                *units,
                &cuts,
                *as_of,
            )?
        }
        _ => tally::figures(db, indicator.definition, *units, &cuts)?,
    };
    let manual = match (units, unit) {
        (Some(_), None) => vec![None; begun.len()],
        _ => {
            let definition = indicator.definition;
            manual_figures(db, definition, *unit, &begun, *as_of, known_at)?
        }
    };
    let readings = begun.into_iter().zip(cuts).zip(figures).zip(manual).map(
        |(((period, cut), computed), manual)| {
            let ends_at = Day::from(period.end()).start();
            let reading = Reading {
                period,
                cut,
                cut_off: ends_at.min(known_at),
                figure: computed,
                origin: Origin::Computed,
                manual,
                provisional: known_at < ends_at
                    || last_push.is_none_or(|pushed| pushed < ends_at)
                    || stale_since.is_some_and(|since| since < ends_at),
            };
            reading.ruled()
        },
    );
    Ok(readings.collect())
}
