//! What each quarter's report says of an indicator.

use std::collections::HashSet;

use serde::Serialize;
use utoipa::ToSchema;
use worktime::{Granularity, Period};

use super::days::ReportDays;
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::indicators::{Indicator, Origin, manual_figures};
use crate::ids::UnitId;
use crate::kpi::{self, Cut, Figure, tally};

/// A figure over some days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct ReportPart {
    /// The first day.
    pub(super) from: Day,
    /// The first day after the last.
    pub(super) to: Day,
    /// What succeeded.
    #[schema(example = 40)]
    pub(super) numerator: i64,
    /// What is measured.
    #[schema(example = 41)]
    pub(super) denominator: i64,
}

/// One quarter's report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct QuarterReport {
    /// The quarter.
    #[schema(example = "2025Q2")]
    pub(super) period: String,
    /// The first day that the report no longer counts; it is due before this day.
    pub(super) cut_off: Day,
    /// What the report says: the quarter up to its cut-off, or until today while that is to come.
    pub(super) reported: ReportPart,
    /// The rest of the quarter before, after that one's cut-off, made up in this report. Null where the figure runs from
    /// January, so that nothing is left to make up, and for the rest of a year before the first data.
    pub(super) true_up: Option<ReportPart>,
    /// Both together; for a mean the sums behind it.
    #[schema(example = 52)]
    pub(super) numerator: i64,
    /// The same of what is measured.
    #[schema(example = 53)]
    pub(super) denominator: i64,
    /// The cut-off is to come: the figure may still change by itself.
    pub(super) open: bool,
    /// Whether `reported` is computed from rows, or was typed for the quarter while no row is in its days.
    pub(super) origin: Origin,
}

/// The reports of a year's quarters that have begun.
pub(super) fn of_year(
    db: &mut AnyConnection,
    indicator: Indicator,
    (unit, units): (Option<&UnitId>, Option<&HashSet<UnitId>>),
    year: Period,
    now: Timestamp,
) -> Result<Vec<QuarterReport>, Error> {
    let days = ReportDays::read(db)?;
    let today = now.day();
    let definition = indicator.definition;
    let settings = kpi::current_settings(db, definition)?.settings;
    let mut found = Vec::new();
    let quarters = year.split(Granularity::Quarter).map_err(Error::internal)?;
    let typed = manual_figures(db, definition, unit, &quarters, None, now)?;
    for (quarter, typed) in quarters.into_iter().zip(typed) {
        let start = Day::from(quarter.start());
        let Some(cut_off) = days.cut_off(quarter).filter(|_| start <= today) else {
            continue;
        };
        let from = definition.first_day(start, &settings);
        let whole = Cut {
            start: from,
            end: Day::from(quarter.end()).min(today.plus(1)),
        };
        let reported = Cut {
            end: cut_off.min(today.plus(1)),
            ..whole
        };
        let mut cuts = vec![whole, reported];
        // What runs from January holds the rest of the quarter before by itself.
        if !definition.runs_from_new_year(&settings) {
            let before = quarter
                .previous()
                .ok()
                .and_then(|before| days.cut_off(before));
            cuts.extend(before.map(|before| Cut {
                start: before,
                end: start,
            }));
        }
        let mut figures = tally::figures(db, definition, units, &cuts)?.into_iter();
        let (Some(quarterly), Some(computed)) = (figures.next(), figures.next()) else {
            continue;
        };
        // By the rule of every figure: typed for the quarter, it stands while no row is in the quarter's days.
        let (figure, origin) = match typed {
            Some(typed) if quarterly.rests_on_nothing() => (typed.figure(), Origin::Manual),
            _ => (computed, Origin::Computed),
        };
        let reported = part(&figure, reported);
        let true_up = figures.next().zip(cuts.get(2));
        let true_up = true_up.map(|(figure, cut)| part(&figure, *cut));
        let sum = |of: fn(&ReportPart) -> i64| of(&reported) + true_up.as_ref().map_or(0, of);
        found.push(QuarterReport {
            period: quarter.to_string(),
            cut_off,
            numerator: sum(|part| part.numerator),
            denominator: sum(|part| part.denominator),
            open: today < cut_off,
            origin,
            reported,
            true_up,
        });
    }
    Ok(found)
}

fn part(figure: &Figure, cut: Cut) -> ReportPart {
    ReportPart {
        from: cut.start,
        to: cut.end,
        numerator: figure.numerator,
        denominator: figure.denominator,
    }
}
