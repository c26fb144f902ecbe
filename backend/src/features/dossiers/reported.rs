//! Dossiers as the report II.06a/VPCP/KSTT counts them: where each came from, and where it stands when the period is over.
//!
//! By the rule of `dossier-on-time` in its defaults, to the day (the form knows no half days): early, on time and late of
//! those that were finished in the period, in time and late of those still open at its end. One that waits for the citizen
//! is neither; it was carried over all the same if it was there before.

use diesel::prelude::*;
use serde_json::Value;

use super::formulas::{ON_TIME, OnTime};
use super::model::{Channel, Dossier, DossierRow, Stored};
use crate::db::AnyConnection;
use crate::db::schema::dossiers;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::ids::DossierId;
use crate::kpi::{Cut, Definition, Formula, Reason, Steps, standing};

/// Rows read at a time.
const CHUNK: i64 = 5_000;

/// Columns (4) to (6) of the form: how a dossier came into the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// Received in it, online.
    Online,
    /// Received in it, at the counter or by post.
    Directly,
    /// Received before and not over when it began.
    Carried,
}

/// Columns (8) to (10), (12) and (13) of the form, and what it has no column for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Finished in the period before the promised day.
    DoneEarly,
    /// Finished on it, or nothing was promised.
    DoneOnTime,
    /// Finished after it.
    DoneLate,
    /// Open at the end, not overdue.
    OpenInTime,
    /// Open at the end, overdue.
    OpenLate,
    /// Waits for the citizen at the end.
    Paused,
    /// Taken back in the period.
    Withdrawn,
    /// Refused in it, after it had been received.
    Refused,
}

/// Where a dossier stands in a report; nowhere when both are none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Placed {
    /// How it came into the period.
    pub came: Option<Came>,
    /// Where it stands at its end.
    pub stands: Option<Stands>,
}

/// A dossier, to be placed in as many reports as are asked for.
#[derive(Debug)]
pub struct Reported {
    /// Its id.
    pub id: DossierId,
    /// What is known of it.
    pub dossier: Dossier,
    steps: Steps,
}

impl Reported {
    fn new(id: DossierId, dossier: Dossier, settings: &Value) -> Self {
        Self {
            steps: OnTime.steps(&dossier, settings),
            id,
            dossier,
        }
    }

    /// Where it stands in a report on these days.
    pub fn placed(&self, cut: Cut) -> Placed {
        let Some(received) = self.dossier.received_at.map(Timestamp::day) else {
            return Placed::default();
        };
        let before = Cut {
            start: cut.start,
            end: cut.start,
        };
        let came = if received >= cut.end {
            None
        } else if received >= cut.start {
            Some(match self.dossier.channel {
                Channel::Online => Came::Online,
                Channel::Counter | Channel::Postal => Came::Directly,
            })
        } else {
            standing(&ON_TIME, &self.steps, before).map(|_| Came::Carried)
        };
        let stands = standing(&ON_TIME, &self.steps, cut).and_then(|(_, reason)| match reason {
            Reason::Early => Some(Stands::DoneEarly),
            Reason::OnTime | Reason::NoDueDate => Some(Stands::DoneOnTime),
            Reason::Late | Reason::LateApologised => Some(Stands::DoneLate),
            Reason::OpenInTime => Some(Stands::OpenInTime),
            Reason::OpenOverdue => Some(Stands::OpenLate),
            Reason::Paused => Some(Stands::Paused),
            Reason::Withdrawn => Some(Stands::Withdrawn),
            Reason::Refused => Some(Stands::Refused),
            _ => None,
        });
        Placed { came, stands }
    }
}

/// The rule by which dossiers are placed.
pub fn reported_by() -> &'static Definition {
    &ON_TIME
}

/// Shows every dossier that may stand in a report on days within `span`, in the order of their ids, those after `after`.
/// What is shown may still stand nowhere.
///
/// # Errors
/// Those of the database.
pub fn each_reported(
    db: &mut AnyConnection,
    span: Cut,
    after: Option<DossierId>,
    show: &mut dyn FnMut(Reported) -> std::ops::ControlFlow<()>,
) -> Result<(), Error> {
    let settings = ON_TIME.complete(&Value::Null);
    let mut after = after.unwrap_or_else(|| DossierId::from(String::new()));
    loop {
        // A received dossier is listed on the day of its receipt; nothing is left of one that was finished before.
        let rows: Vec<DossierRow> = dossiers::table
            .filter(dossiers::id.gt(&after))
            .filter(dossiers::received_at.is_not_null())
            .filter(dossiers::listed_day.lt(span.end))
            .filter(
                dossiers::finished_at
                    .is_null()
                    .or(dossiers::finished_at.ge(span.start.start()))
                    .or(dossiers::listed_day.ge(span.start)),
            )
            .order(dossiers::id)
            .limit(CHUNK)
            .select(DossierRow::as_select())
            .load(db)?;
        let Some(last) = rows.last() else {
            return Ok(());
        };
        after = last.id.clone();
        for row in rows {
            let Stored { id, dossier, .. } = row.into();
            if show(Reported::new(id, dossier, &settings)).is_break() {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::formulas::tests::dossier;
    use super::super::model::{DossierStatus, Pause};
    use super::*;
    use crate::db::types::Day;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    fn day(text: &str) -> Day {
        at(&format!("{text}T00:00:00")).day()
    }

    /// In April 2025, or on the days given.
    fn placed(dossier: &Dossier, from: &str, to: &str) -> (Option<Came>, Option<Stands>) {
        let settings = ON_TIME.complete(&json!({}));
        let one = Reported::new(DossierId::new(), dossier.clone(), &settings);
        let Placed { came, stands } = one.placed(Cut {
            start: day(from),
            end: day(to).plus(1),
        });
        (came, stands)
    }

    fn done(when: &str) -> Dossier {
        Dossier {
            status: DossierStatus::Done,
            finished_at: Some(at(when)),
            ..dossier()
        }
    }

    #[test]
    fn finished_dossiers_stand_where_their_days_say() {
        for (when, stands) in [
            ("2025-04-16T16:00:00", Stands::DoneEarly),
            ("2025-04-17T23:50:00", Stands::DoneOnTime),
            ("2025-04-18T00:10:00", Stands::DoneLate),
        ] {
            let found = placed(&done(when), "2025-04-01", "2025-04-30");
            assert_eq!(found, (Some(Came::Online), Some(stands)), "{when}");
        }
        let unpromised = Dossier {
            due_at: None,
            channel: Channel::Postal,
            ..done("2025-04-20T08:00:00")
        };
        assert_eq!(
            placed(&unpromised, "2025-04-01", "2025-04-30"),
            (Some(Came::Directly), Some(Stands::DoneOnTime))
        );
    }

    #[test]
    fn open_ones_are_carried_from_one_period_into_the_next() {
        let late = done("2025-05-02T08:00:00");
        let april = placed(&late, "2025-04-01", "2025-04-30");
        assert_eq!(april, (Some(Came::Online), Some(Stands::OpenLate)));
        let cut_off = placed(&late, "2025-04-01", "2025-04-17");
        assert_eq!(cut_off, (Some(Came::Online), Some(Stands::OpenInTime)));
        let may = placed(&late, "2025-05-01", "2025-05-31");
        assert_eq!(may, (Some(Came::Carried), Some(Stands::DoneLate)));
        assert_eq!(placed(&late, "2025-06-01", "2025-06-30"), (None, None));
        assert_eq!(placed(&late, "2025-03-01", "2025-03-31"), (None, None));
        // Finished on the first day of the period: it was there when the day before ended.
        let first_day = placed(&done("2025-05-01T08:00:00"), "2025-05-01", "2025-05-31");
        assert_eq!(first_day, (Some(Came::Carried), Some(Stands::DoneLate)));
    }

    #[test]
    fn what_the_form_has_no_column_for_stands_beside() {
        let waiting = Dossier {
            status: DossierStatus::SupplementRequested,
            pauses: vec![Pause {
                requested_at: at("2025-04-10T08:00:00"),
                resumed_at: None,
                new_due_at: None,
            }],
            ..dossier()
        };
        assert_eq!(
            placed(&waiting, "2025-04-01", "2025-04-30"),
            (Some(Came::Online), Some(Stands::Paused))
        );
        assert_eq!(
            placed(&waiting, "2025-05-01", "2025-05-31"),
            (Some(Came::Carried), Some(Stands::Paused))
        );
        let withdrawn = Dossier {
            status: DossierStatus::Withdrawn,
            withdrawn_at: Some(at("2025-04-11T08:00:00")),
            ..dossier()
        };
        assert_eq!(
            placed(&withdrawn, "2025-04-01", "2025-04-30"),
            (Some(Came::Online), Some(Stands::Withdrawn))
        );
        let never_received = Dossier {
            received_at: None,
            ..withdrawn
        };
        assert_eq!(
            placed(&never_received, "2025-04-01", "2025-04-30"),
            (None, None)
        );
    }
}
