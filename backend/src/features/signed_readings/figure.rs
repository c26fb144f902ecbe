//! What a figure rests on: the pair of integers over fixed days, and a seal over its rows.

use sha2::{Digest, Sha256};

use super::model::{Basis, Scope, Seal};
use crate::auth::secret::hex;
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::indicators::{
    Freshness, Indicator, Origin, Reading, find, freshness, judge, manual_figures,
};
use crate::kpi::{self, RowAsOf, RowsAsOf, tally};

/// What the rows say now.
pub(super) struct Now {
    pub(super) basis: Basis,
    pub(super) freshness: Freshness,
    pub(super) provisional: bool,
}

/// The figure over the days of `scope`, from all that is known now: what was typed for its period while no row is in them.
pub(super) fn now(db: &mut AnyConnection, scope: &Scope, at: Timestamp) -> Result<Now, Error> {
    let indicator: Indicator = find(&scope.indicator_code)?;
    let definition = indicator.definition;
    let ruling = kpi::current_settings(db, definition)?;
    let cut = scope.cut(definition, &ruling.settings);
    let figure = tally::figures(db, definition, scope.units.as_ref(), &[cut])?
        .pop()
        .unwrap_or_default();
    let freshness = freshness(db, indicator)?;
    let provisional = freshness
        .last_push_at
        .is_none_or(|pushed| pushed < scope.cut_off());
    let unit = scope.unit.as_ref();
    let manual = manual_figures(db, definition, unit, &[scope.period], None, at)?;
    let reading = Reading {
        period: scope.period,
        cut,
        cut_off: scope.cut_off(),
        figure,
        origin: Origin::Computed,
        manual: manual.into_iter().next().flatten(),
        provisional,
    }
    .ruled();
    let has_data = freshness.last_push_at.is_some();
    let verdict = scope
        .target
        .as_ref()
        .map(|target| judge(target, &reading, has_data).verdict);
    let Reading {
        figure,
        origin,
        manual,
        provisional,
        ..
    } = reading;
    let manual = manual.filter(|_| origin == Origin::Manual);
    Ok(Now {
        basis: Basis {
            numerator: figure.numerator,
            denominator: figure.denominator,
            counts: figure.counts,
            formula: definition.formula(),
            settings_version: ruling.version,
            settings: ruling.settings,
            calendar_version: kpi::calendar(db)?.version().to_owned(),
            as_of: at,
            verdict,
            manual: manual.map(|manual| manual.readings).unwrap_or_default(),
        },
        freshness,
        provisional,
    })
}

/// Under which name a formula is told that it is an older version of itself that is asked for.
const FORMULA: &str = "formula";

/// Shows every row as it was known behind `basis`, counted by the version of the formula that it was made with.
pub(super) fn rows(
    db: &mut AnyConnection,
    scope: &Scope,
    basis: &Basis,
    visit: &mut dyn FnMut(RowAsOf),
) -> Result<(), Error> {
    let indicator = find(&scope.indicator_code)?;
    let mut settings = basis.settings.clone();
    if basis.formula != indicator.definition.formula()
        && let Some(settings) = settings.as_object_mut()
    {
        settings.insert(FORMULA.to_owned(), basis.formula.clone().into());
    }
    let asked = RowsAsOf {
        indicator: indicator.definition,
        settings: &settings,
        units: scope.units.as_ref(),
        cut: scope.cut(indicator.definition, &basis.settings),
        as_of: basis.as_of,
    };
    indicator.source.rows_as_of(db, &asked, visit)
}

/// Seals the rows of a figure as they pass by, in the order of their source.
#[derive(Default)]
pub(super) struct Sealing {
    rows: i32,
    digest: Sha256,
}

impl Sealing {
    /// Begins with the typed readings that a figure is, as they are kept where they were typed. They are no rows.
    pub(super) fn over(db: &mut AnyConnection, basis: &Basis) -> Result<Self, Error> {
        let mut sealing = Self::default();
        for typed in &basis.manual {
            let kept = kpi::manual_as_known(db, &typed.id, typed.version, basis.as_of)?;
            let line = format!(
                "manual {} {} {} {} {} {}\n",
                kept.id,
                kept.version,
                kept.period,
                kept.numerator,
                kept.denominator,
                kept.evidence.join(",")
            );
            sealing.digest.update(line.as_bytes());
        }
        Ok(sealing)
    }

    /// Takes a row in, if it is in the figure: its id, version, day and reason, and what it adds.
    pub(super) fn see(&mut self, row: &RowAsOf) {
        let Some(part) = row.part else {
            return;
        };
        self.rows += 1;
        let line = format!(
            "{} {} {} {} {} {}\n",
            row.id, row.version, part.day, part.reason, part.numerator, part.denominator
        );
        self.digest.update(line.as_bytes());
    }

    /// The seal over all that were seen.
    pub(super) fn done(self) -> Seal {
        Seal {
            rows: self.rows,
            digest: hex(&self.digest.finalize()),
        }
    }
}

/// The seal over the rows behind a figure.
pub(super) fn seal(db: &mut AnyConnection, scope: &Scope, basis: &Basis) -> Result<Seal, Error> {
    let mut sealing = Sealing::over(db, basis)?;
    rows(db, scope, basis, &mut |row| sealing.see(&row))?;
    Ok(sealing.done())
}
