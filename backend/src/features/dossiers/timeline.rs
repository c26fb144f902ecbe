//! A dossier's life as days on which it moved from one state to another: the ground of every dossier formula.

use std::cmp::Ordering;

use worktime::{OfficeHours, Precision};

use super::model::{Dossier, DossierStatus};
use crate::db::types::{Day, Timestamp};
use crate::kpi::{Reason, Step, Steps};

/// How a dossier's open life ended, if it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    Finished(Timestamp),
    Withdrawn(Day),
    Refused(Day),
}

/// The ending that the status and the times speak of. A date that the sender left out is the day of its last change.
pub(super) fn ending(dossier: &Dossier) -> Option<Ending> {
    let day = |at: Option<Timestamp>| at.unwrap_or(dossier.source_updated_at).day();
    match dossier.status {
        DossierStatus::Done | DossierStatus::Returned => {
            dossier.completed_at().map(Ending::Finished)
        }
        DossierStatus::Withdrawn => Some(Ending::Withdrawn(day(dossier.withdrawn_at))),
        DossierStatus::Refused => Some(Ending::Refused(day(dossier.refused_at))),
        _ => None,
    }
}

/// How a finish compares with the promise: `Less` is early, `Greater` late.
pub(super) fn punctuality(precision: Precision, finished: Timestamp, due: Timestamp) -> Ordering {
    match precision {
        Precision::Day => finished.day().cmp(&due.day()),
        Precision::HalfDay => precision.compare(
            &OfficeHours::vietnam(),
            finished.to_local().to_utc(),
            due.to_local().to_utc(),
        ),
    }
}

/// How an open dossier stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OpenState {
    /// Since when it waits for the citizen; none when it does not.
    pub(super) asked_on: Option<Day>,
    /// How often the citizen has been asked.
    pub(super) times_asked: usize,
    /// The promised day is over.
    pub(super) overdue: bool,
}

impl OpenState {
    /// Open in time, open and overdue, or paused.
    pub(super) const fn reason(self) -> Reason {
        match self {
            Self {
                asked_on: Some(_), ..
            } => Reason::Paused,
            Self { overdue: true, .. } => Reason::OpenOverdue,
            Self { overdue: false, .. } => Reason::OpenInTime,
        }
    }
}

/// From receipt to the day of the ending, the reason for which `reason` finds each state to stand, as a stock.
pub(super) fn open_steps(
    dossier: &Dossier,
    received: Day,
    end: Option<Day>,
    reason: impl Fn(OpenState) -> Reason,
) -> Steps {
    let pauses = pauses(dossier);
    let due = dossier.effective_due().map(Timestamp::day);
    let state = |day: Day| {
        let asked = pauses
            .iter()
            .find(|(from, to)| *from <= day && to.is_none_or(|to| day < to));
        reason(OpenState {
            asked_on: asked.map(|(from, _)| *from),
            times_asked: pauses.iter().filter(|(from, _)| *from <= day).count(),
            overdue: due.is_some_and(|due| day > due),
        })
    };
    let mut turns: Vec<Day> = pauses
        .iter()
        .flat_map(|(from, to)| [Some(*from), *to])
        .chain([due.map(|due| due.plus(1))])
        .flatten()
        .filter(|day| *day > received && end.is_none_or(|end| *day < end))
        .collect();
    turns.sort_unstable();
    turns.dedup();

    if end.is_some_and(|end| end <= received) {
        return Vec::new();
    }
    let mut present = state(received);
    let mut steps = vec![Step::left_out(received, present)];
    for day in turns {
        let next = state(day);
        if next != present {
            steps.extend([Step::leaves(day, present), Step::left_out(day, next)]);
            present = next;
        }
    }
    steps.extend(end.map(|end| Step::leaves(end, present)));
    steps
}

/// The days of each pause; the last one has no end while the status says that it lasts.
fn pauses(dossier: &Dossier) -> Vec<(Day, Option<Day>)> {
    let mut pauses: Vec<(Day, Option<Day>)> = dossier
        .pauses
        .iter()
        .map(|pause| {
            (
                pause.requested_at.day(),
                pause.resumed_at.map(Timestamp::day),
            )
        })
        .collect();
    let lasts = pauses.iter().any(|(_, to)| to.is_none());
    if dossier.status.is_paused() && !lasts {
        // The sender says that it waits but not since when.
        pauses.push((dossier.source_updated_at.day(), None));
    } else if !dossier.status.is_paused() {
        // Work goes on or is over, so a request without an answer was settled by the sender's last change at the latest.
        for (from, to) in &mut pauses {
            to.get_or_insert((*from).max(dossier.source_updated_at.day()));
        }
    }
    pauses
}
