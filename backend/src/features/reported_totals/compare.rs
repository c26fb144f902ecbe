//! Theirs beside ours: one pass over the dossiers for as many reports as are asked for.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::ControlFlow;

use serde::Serialize;
use utoipa::ToSchema;

use super::claimed::{ClaimedLine, summed};
use super::fields::{Catalogue, Lines};
use super::model::{FigureName, LineKind, Matching, ReportRow};
use super::store;
use crate::db::AnyConnection;
use crate::db::types::Day;
use crate::error::Error;
use crate::features::dossiers::{self, Came, Placed, Reported, Stands};
use crate::features::units::{self, Directory};
use crate::ids::{ReportedTotalsId, UnitId};
use crate::kpi::Cut;

/// Our counts for a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    online: i64,
    directly: i64,
    carried: i64,
    early: i64,
    on_time: i64,
    late: i64,
    in_time: i64,
    open_late: i64,
    /// Waiting for the citizen when the period ends.
    pub(super) paused: i64,
    /// Taken back in the period.
    pub(super) withdrawn: i64,
    /// Refused in it.
    pub(super) refused: i64,
}

impl Tally {
    fn add(&mut self, placed: Placed) {
        match placed.came {
            Some(Came::Online) => self.online += 1,
            Some(Came::Directly) => self.directly += 1,
            Some(Came::Carried) => self.carried += 1,
            None => {}
        }
        match placed.stands {
            Some(Stands::DoneEarly) => self.early += 1,
            Some(Stands::DoneOnTime) => self.on_time += 1,
            Some(Stands::DoneLate) => self.late += 1,
            Some(Stands::OpenInTime) => self.in_time += 1,
            Some(Stands::OpenLate) => self.open_late += 1,
            Some(Stands::Paused) => self.paused += 1,
            Some(Stands::Withdrawn) => self.withdrawn += 1,
            Some(Stands::Refused) => self.refused += 1,
            None => {}
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            online: self.online + other.online,
            directly: self.directly + other.directly,
            carried: self.carried + other.carried,
            early: self.early + other.early,
            on_time: self.on_time + other.on_time,
            late: self.late + other.late,
            in_time: self.in_time + other.in_time,
            open_late: self.open_late + other.open_late,
            paused: self.paused + other.paused,
            withdrawn: self.withdrawn + other.withdrawn,
            refused: self.refused + other.refused,
        }
    }

    /// Columns (3) to (13) of the form.
    pub(super) fn figures(&self) -> [i64; 11] {
        [
            self.online + self.directly + self.carried,
            self.online,
            self.directly,
            self.carried,
            self.early + self.on_time + self.late,
            self.early,
            self.on_time,
            self.late,
            self.in_time + self.open_late,
            self.in_time,
            self.open_late,
        ]
    }
}

/// Whether a dossier stands behind a figure.
pub(super) fn is_behind(figure: FigureName, placed: Placed) -> bool {
    let came = placed.came;
    let stands = |of: &[Stands]| placed.stands.is_some_and(|one| of.contains(&one));
    match figure {
        FigureName::Received => came.is_some(),
        FigureName::ReceivedOnline => came == Some(Came::Online),
        FigureName::ReceivedDirectly => came == Some(Came::Directly),
        FigureName::Carried => came == Some(Came::Carried),
        FigureName::Done => stands(&[Stands::DoneEarly, Stands::DoneOnTime, Stands::DoneLate]),
        FigureName::DoneEarly => stands(&[Stands::DoneEarly]),
        FigureName::DoneOnTime => stands(&[Stands::DoneOnTime]),
        FigureName::DoneLate => stands(&[Stands::DoneLate]),
        FigureName::Open => stands(&[Stands::OpenInTime, Stands::OpenLate]),
        FigureName::OpenInTime => stands(&[Stands::OpenInTime]),
        FigureName::OpenLate => stands(&[Stands::OpenLate]),
    }
}

/// A line with what we have for it.
#[derive(Clone, Debug)]
pub(super) struct ComparedLine {
    pub(super) matching: Matching,
    /// Whether a person said what the line means.
    pub(super) kept: bool,
    /// Our names of its field.
    pub(super) fields: Vec<String>,
    /// None where nothing can be compared.
    pub(super) ours: Option<Tally>,
}

/// Dossiers that no line of the report is about.
#[derive(Clone, Debug)]
pub(super) struct Outside {
    pub(super) code: Option<String>,
    pub(super) name: Option<String>,
    pub(super) tally: Tally,
}

/// A report beside our dossiers.
#[derive(Clone, Debug, Default)]
pub(super) struct Compared {
    /// In the order of the report's lines.
    pub(super) lines: Vec<ComparedLine>,
    pub(super) outside: Vec<Outside>,
    /// All our dossiers of the report's unit and sender.
    pub(super) whole: Tally,
    /// Our names of fields that a line may mean.
    pub(super) offers: BTreeSet<String>,
}

/// Whether a figure of theirs is not ours; an empty cell of the form is 0.
pub(super) fn differs(line: &ClaimedLine, ours: &Tally, place: usize) -> bool {
    let unreadable = FigureName::ALL[place].as_str();
    !line.unreadable.iter().any(|name| name == unreadable)
        && line.figures[place].unwrap_or_default() != ours.figures()[place]
}

impl Compared {
    /// How many lines have a figure that is not ours.
    pub(super) fn differing(&self, lines: &[ClaimedLine]) -> usize {
        let pairs = lines.iter().zip(&self.lines);
        pairs
            .filter(|(line, compared)| {
                let ours = compared.ours.as_ref();
                ours.is_some_and(|ours| (0..11).any(|place| differs(line, ours, place)))
            })
            .count()
    }

    /// How many lines nobody knows the field of.
    pub(super) fn unmatched(&self) -> usize {
        let asked =
            |one: &&ComparedLine| matches!(one.matching, Matching::Unmatched | Matching::Repeated);
        self.lines.iter().filter(asked).count()
    }
}

/// The days of a report: its period, or as much of it as its figures take in.
pub(super) fn days(report: &ReportRow) -> Cut {
    Cut {
        start: report.period_from,
        end: report.period_to.min(report.as_of).plus(1),
    }
}

/// Which dossiers a report is about, and where they stand in it.
pub(super) struct Scope<'r> {
    report: &'r ReportRow,
    units: Option<HashSet<UnitId>>,
    pub(super) cut: Cut,
    pub(super) lines: Lines,
}

impl<'r> Scope<'r> {
    pub(super) fn new(
        report: &'r ReportRow,
        lines: &[ClaimedLine],
        directory: &Directory,
        meanings: &store::Meanings,
    ) -> Self {
        let feed = report.feed_code.as_deref().unwrap_or_default();
        Self {
            units: report.unit_id.as_ref().map(|unit| directory.subtree(unit)),
            cut: days(report),
            lines: Lines::new(lines, feed, meanings),
            report,
        }
    }

    /// Whether the report is about a dossier at all: its unit's, and its feed's where it came through one.
    pub(super) fn has(&self, one: &Reported) -> bool {
        let of_unit = |units: &HashSet<UnitId>| units.contains(&one.dossier.unit_id);
        let of_feed = |feed: &String| *feed == one.dossier.source;
        self.units.as_ref().is_none_or(of_unit)
            && self.report.feed_code.as_ref().is_none_or(of_feed)
    }
}

/// What is counted of a report while the dossiers pass.
#[derive(Default)]
struct Counting {
    by_line: HashMap<usize, Tally>,
    names: HashMap<usize, BTreeSet<String>>,
    outside: BTreeMap<(Option<String>, Option<String>), Tally>,
    whole: Tally,
    seen: BTreeSet<String>,
}

impl Counting {
    fn take(&mut self, scope: &Scope<'_>, one: &Reported, catalogue: &Catalogue) {
        let dossier = &one.dossier;
        let name = catalogue.field_of(&dossier.procedure_code);
        if let Some(code) = &dossier.field_code
            && !self.seen.contains(code)
        {
            self.seen.insert(code.clone());
        }
        let line = scope.lines.of(dossier, catalogue);
        if let Some((place, name)) = line {
            let names = self.names.entry(place).or_default();
            if !names.contains(name) {
                names.insert(name.to_owned());
            }
        }
        let placed = one.placed(scope.cut);
        if placed == Placed::default() {
            return;
        }
        self.whole.add(placed);
        match line {
            Some((place, _)) => self.by_line.entry(place).or_default().add(placed),
            None => {
                let field = (dossier.field_code.clone(), name.map(str::to_owned));
                self.outside.entry(field).or_default().add(placed);
            }
        }
    }

    fn compared(
        mut self,
        scope: &Scope<'_>,
        lines: &[ClaimedLine],
        catalogue: &Catalogue,
    ) -> Compared {
        // A field that the catalogue has is known, though no dossier may be of it.
        for name in catalogue.names() {
            if let Some(place) = scope.lines.of_field(name) {
                self.names.entry(place).or_default().insert(name.to_owned());
            }
            self.seen.insert(name.to_owned());
        }
        let fields: Vec<ComparedLine> = lines
            .iter()
            .enumerate()
            .map(|(place, line)| self.line(scope, place, line))
            .collect();
        let sums = (0..lines.len()).map(|place| sum(lines, &fields, place, self.whole));
        let sums: Vec<Option<Tally>> = sums.collect();
        let lines = fields
            .into_iter()
            .zip(sums)
            .map(|(line, sum)| ComparedLine {
                ours: line.ours.or(sum),
                ..line
            });
        Compared {
            lines: lines.collect(),
            outside: self
                .outside
                .into_iter()
                .map(|((code, name), tally)| Outside { code, name, tally })
                .collect(),
            whole: self.whole,
            offers: self.seen,
        }
    }

    fn line(&self, scope: &Scope<'_>, place: usize, line: &ClaimedLine) -> ComparedLine {
        let kept = scope.lines.kept.get(&place);
        let names = self.names.get(&place);
        let matching = match line.kind {
            LineKind::Subtotal | LineKind::Total => Matching::Sum,
            LineKind::Line if scope.lines.repeated.contains(&place) => Matching::Repeated,
            LineKind::Line if kept.is_some() || names.is_some() => Matching::Matched,
            LineKind::Line => Matching::Unmatched,
        };
        let tally = || self.by_line.get(&place).copied().unwrap_or_default();
        ComparedLine {
            ours: (matching == Matching::Matched).then(tally),
            matching,
            kept: kept.is_some(),
            fields: match kept {
                Some(fields) => fields.clone(),
                None => names.into_iter().flatten().cloned().collect(),
            },
        }
    }
}

/// Ours for a sum of lines: of the whole, or of the lines it sums when all of them are known.
fn sum(
    lines: &[ClaimedLine],
    compared: &[ComparedLine],
    place: usize,
    whole: Tally,
) -> Option<Tally> {
    if lines[place].kind == LineKind::Total {
        return Some(whole);
    }
    let of = summed(lines, place);
    if of.is_empty() {
        return None;
    }
    of.into_iter().try_fold(Tally::default(), |sum, place| {
        Some(sum.plus(compared[place].ours?))
    })
}

/// Compares reports with our dossiers, in one pass over them.
pub(super) fn compare(
    db: &mut AnyConnection,
    reports: &[(&ReportRow, &[ClaimedLine])],
) -> Result<Vec<Compared>, Error> {
    let directory = units::directory(db)?;
    let meanings = store::meanings(db)?;
    let catalogue = Catalogue::load(db)?;
    let scopes: Vec<Scope<'_>> = reports
        .iter()
        .map(|(report, lines)| Scope::new(report, lines, &directory, &meanings))
        .collect();
    let mut counting: Vec<Counting> = scopes.iter().map(|_| Counting::default()).collect();
    let span = scopes
        .iter()
        .map(|scope| scope.cut)
        .reduce(|one, other| Cut {
            start: one.start.min(other.start),
            end: one.end.max(other.end),
        });
    if let Some(span) = span {
        dossiers::each_reported(db, span, None, &mut |one| {
            for (scope, counting) in scopes.iter().zip(&mut counting) {
                if scope.has(&one) {
                    counting.take(scope, &one, &catalogue);
                }
            }
            ControlFlow::Continue(())
        })?;
    }
    let compared = counting.into_iter().zip(scopes.iter().zip(reports));
    Ok(compared
        .map(|(counting, (scope, (_, lines)))| counting.compared(scope, lines, &catalogue))
        .collect())
}

/// How the latest report of a feed's sender compares with the feed's dossiers.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FeedReport {
    /// The report.
    id: ReportedTotalsId,
    /// First day of its period.
    from: Day,
    /// Last day of its period.
    to: Day,
    /// Lines that have a figure which is not ours.
    #[schema(example = 2)]
    differing_lines: usize,
    /// Lines that nobody knows the field of.
    #[schema(example = 0)]
    unmatched_lines: usize,
}

/// The latest report of each feed, or of one, by the feed's code.
///
/// # Errors
/// Those of the database.
pub fn feed_reports(
    db: &mut AnyConnection,
    of: Option<&str>,
) -> Result<HashMap<String, FeedReport>, Error> {
    let rows = store::latest_of_feeds(db, of)?;
    let compared = of_rows(db, &rows)?;
    Ok(rows
        .into_iter()
        .zip(compared)
        .filter_map(|(row, (lines, compared))| {
            let report = FeedReport {
                id: row.id,
                from: row.period_from,
                to: row.period_to,
                differing_lines: compared.differing(&lines),
                unmatched_lines: compared.unmatched(),
            };
            Some((row.feed_code?, report))
        })
        .collect())
}

/// Stored reports with their lines, compared.
pub(super) fn of_rows(
    db: &mut AnyConnection,
    rows: &[ReportRow],
) -> Result<Vec<(Vec<ClaimedLine>, Compared)>, Error> {
    let ids: Vec<ReportedTotalsId> = rows.iter().map(|row| row.id.clone()).collect();
    let mut lines = store::lines(db, &ids)?;
    let lines: Vec<Vec<ClaimedLine>> = ids
        .iter()
        .map(|id| lines.remove(id).unwrap_or_default())
        .collect();
    let pairs: Vec<(&ReportRow, &[ClaimedLine])> =
        rows.iter().zip(lines.iter().map(Vec::as_slice)).collect();
    let compared = compare(db, &pairs)?;
    Ok(lines.into_iter().zip(compared).collect())
}
