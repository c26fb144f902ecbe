//! Which days a figure sums over, and how that falls into whole years, months and single days.

use chrono::Datelike;

use crate::db::types::Day;

/// How coarse a tally row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Grain {
    /// One day.
    Day,
    /// One month.
    Month,
    /// One year.
    Year,
}

impl Grain {
    /// Finest first.
    pub(super) const ALL: [Self; 3] = [Self::Day, Self::Month, Self::Year];

    /// As it is stored.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Day => "d",
            Self::Month => "m",
            Self::Year => "y",
        }
    }

    /// The first day of the grain that `day` is in.
    pub(super) fn floor(self, day: Day) -> Day {
        match self {
            Self::Day => day,
            Self::Month => day.first_of_month(),
            Self::Year => day.plus(-(day.date().ordinal0() as i32)),
        }
    }

    /// The first day of the next grain after the one that `day` is in.
    pub(super) fn next(self, day: Day) -> Day {
        match self {
            Self::Day => day.plus(1),
            Self::Month => self.floor(day).plus(31).first_of_month(),
            Self::Year => self.floor(self.floor(day).plus(366)),
        }
    }
}

/// The days of a figure: from the start of its period up to and without `end`, which is the earlier of the period's
/// end and the cut-off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The first day.
    pub start: Day,
    /// The first day that is no longer in it.
    pub end: Day,
}

/// A run of tally rows of one grain: `from` ≤ day < `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) grain: Grain,
    pub(super) from: Day,
    pub(super) to: Day,
}

/// Before any dossier that could be on a computer.
const BEGINNING: Day = Day::from_number(0);

impl Cut {
    /// The days before `start`, from which stocks are carried into the period.
    pub(super) fn before(self) -> Self {
        Self {
            start: BEGINNING,
            end: self.start.min(self.end),
        }
    }

    /// The coarsest rows that cover exactly these days.
    pub(super) fn runs(self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut at = self.start;
        while at < self.end {
            let grain = [Grain::Year, Grain::Month]
                .into_iter()
                .find(|grain| grain.floor(at) == at && grain.next(at) <= self.end)
                .unwrap_or(Grain::Day);
            let to = grain.next(at);
            match runs.last_mut() {
                Some(run) if run.grain == grain && run.to == at => run.to = to,
                _ => runs.push(Run {
                    grain,
                    from: at,
                    to,
                }),
            }
            at = to;
        }
        runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse::<NaiveDate>().expect("a day").into()
    }

    #[test]
    fn a_year_to_date_is_months_and_days() {
        let cut = Cut {
            start: day("2025-01-01"),
            end: day("2025-09-15"),
        };
        let runs: Vec<_> = cut
            .runs()
            .iter()
            .map(|run| (run.grain.as_str(), run.from.to_string(), run.to.to_string()))
            .collect();
        assert_eq!(
            runs,
            [
                ("m", "2025-01-01".to_owned(), "2025-09-01".to_owned()),
                ("d", "2025-09-01".to_owned(), "2025-09-15".to_owned())
            ]
        );
    }

    #[test]
    fn a_past_year_is_one_row() {
        let cut = Cut {
            start: day("2024-01-01"),
            end: day("2025-01-01"),
        };
        assert_eq!(
            cut.runs(),
            [Run {
                grain: Grain::Year,
                from: cut.start,
                to: cut.end
            }]
        );
    }

    proptest! {
        #[test]
        fn runs_cover_each_day_once(start in 15_000..25_000_i32, length in 0..1_500_i32) {
            let cut = Cut { start: Day::from_number(start), end: Day::from_number(start + length) };
            let mut at = cut.start;
            for run in cut.runs() {
                prop_assert_eq!(run.from, at);
                prop_assert_eq!(run.grain.floor(run.from), run.from);
                prop_assert_eq!(run.grain.floor(run.to), run.to);
                at = run.to;
            }
            prop_assert_eq!(at, cut.end.max(cut.start));
        }
    }
}
