//! What a sender claims: its lines as they stand, and whether their own sums hold.

use std::collections::BTreeMap;

use registers::specs::report_06a::{self, BrokenSum, FIGURES};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

use super::model::{FigureName, LineKind, OwnSum};
use crate::auth::secret::hex;

/// A report as it arrived.
#[derive(Clone, Debug, Default)]
pub struct Claimed {
    /// What stands above the table.
    pub heading: report_06a::Heading,
    /// Its lines, from top to bottom.
    pub lines: Vec<ClaimedLine>,
    /// The file it was read from.
    pub file: Option<ClaimedFile>,
}

/// A file that a report was read from.
#[derive(Clone, Debug)]
pub struct ClaimedFile {
    /// Its name.
    pub name: Option<String>,
    /// Of its bytes.
    pub sha256: String,
    /// Name of the sheet.
    pub sheet: Option<String>,
}

/// A line of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimedLine {
    /// What it is.
    pub kind: LineKind,
    /// Its number on the sheet.
    pub sheet_row: Option<u32>,
    /// What it is about, word for word.
    pub label: String,
    /// The sender's code of that.
    pub code: Option<String>,
    /// Of a subtotal, how many of the lines after it it sums.
    pub lines_below: Option<usize>,
    /// Its cells as they stand, by field.
    pub words: BTreeMap<String, String>,
    /// (3) to (13) of the form; none where nothing stands, or nothing that can be read.
    pub figures: [Option<i64>; 11],
    /// The fields that cannot be read.
    pub unreadable: Vec<String>,
}

/// The figures of a line; null where a cell is empty or cannot be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Figures {
    /// (3) Tiếp nhận, tổng số.
    #[schema(example = 1120)]
    pub received: Option<i64>,
    /// (4) Trực tuyến.
    #[schema(example = 800)]
    pub received_online: Option<i64>,
    /// (5) Trực tiếp, dịch vụ bưu chính.
    #[schema(example = 300)]
    pub received_directly: Option<i64>,
    /// (6) Từ kỳ trước.
    #[schema(example = 20)]
    pub carried: Option<i64>,
    /// (7) Đã giải quyết, tổng số.
    #[schema(example = 1000)]
    pub done: Option<i64>,
    /// (8) Trước hạn.
    #[schema(example = 600)]
    pub done_early: Option<i64>,
    /// (9) Đúng hạn.
    #[schema(example = 390)]
    pub done_on_time: Option<i64>,
    /// (10) Quá hạn.
    #[schema(example = 10)]
    pub done_late: Option<i64>,
    /// (11) Đang giải quyết, tổng số.
    #[schema(example = 120)]
    pub open: Option<i64>,
    /// (12) Trong hạn.
    #[schema(example = 118)]
    pub open_in_time: Option<i64>,
    /// (13) Quá hạn.
    #[schema(example = 2)]
    pub open_late: Option<i64>,
}

impl From<[Option<i64>; 11]> for Figures {
    fn from(figures: [Option<i64>; 11]) -> Self {
        let [
            received,
            received_online,
            received_directly,
            carried,
            done,
            done_early,
            done_on_time,
            done_late,
            open,
            open_in_time,
            open_late,
        ] = figures;
        Self {
            received,
            received_online,
            received_directly,
            carried,
            done,
            done_early,
            done_on_time,
            done_late,
            open,
            open_in_time,
            open_late,
        }
    }
}

/// A sum within a line that does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct BrokenSumOut {
    /// Which.
    pub(super) sum: OwnSum,
    /// Whether the line contradicts itself; `balance` alone is only a warning.
    #[schema(example = true)]
    pub(super) is_error: bool,
    /// What the line states.
    #[schema(example = 50)]
    pub(super) stated: i64,
    /// What its parts give.
    #[schema(example = 45)]
    pub(super) parts: i64,
}

/// A figure of a sum of lines that is not what the lines give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct WrongTotal {
    /// Which.
    pub(super) figure: FigureName,
    /// What is stated.
    #[schema(example = 1170)]
    pub(super) stated: i64,
    /// What the lines give.
    #[schema(example = 1165)]
    pub(super) lines: i64,
}

/// What is wrong within a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Checked {
    /// Sums within the line.
    pub(super) broken: Vec<BrokenSumOut>,
    /// Sums over lines.
    pub(super) wrong_totals: Vec<WrongTotal>,
}

impl Checked {
    /// Whether the line contradicts itself or the others.
    pub(super) fn has_errors(&self) -> bool {
        self.broken.iter().any(|broken| broken.is_error) || !self.wrong_totals.is_empty()
    }
}

/// Checks the own sums of every line.
pub(super) fn check(lines: &[ClaimedLine]) -> Vec<Checked> {
    (0..lines.len())
        .map(|at| Checked {
            broken: broken(&lines[at]),
            wrong_totals: wrong_totals(&lines[at], &of(lines, at)),
        })
        .collect()
}

/// The lines that the line at a place sums: their places.
pub(super) fn summed(lines: &[ClaimedLine], at: usize) -> Vec<usize> {
    let line = &lines[at];
    let places = match (line.kind, line.lines_below) {
        (LineKind::Line, _) | (LineKind::Subtotal, None) => 0..0,
        (LineKind::Subtotal, Some(below)) => at + 1..(at + 1 + below).min(lines.len()),
        (LineKind::Total, _) => 0..lines.len(),
    };
    places
        .filter(|place| lines[*place].kind == LineKind::Line)
        .collect()
}

fn of(lines: &[ClaimedLine], at: usize) -> Vec<&ClaimedLine> {
    let places = summed(lines, at).into_iter();
    places.map(|place| &lines[place]).collect()
}

fn broken(line: &ClaimedLine) -> Vec<BrokenSumOut> {
    let unreadable = FIGURES
        .into_iter()
        .filter(|figure| line.unreadable.iter().any(|one| one == figure));
    let read = report_06a::Line {
        figures: line.figures,
        unreadable: unreadable.collect(),
        ..report_06a::Line::default()
    };
    let sums = read.broken_sums().into_iter();
    sums.map(|broken| BrokenSumOut {
        sum: match broken.sum {
            BrokenSum::Received => OwnSum::Received,
            BrokenSum::Done => OwnSum::Done,
            BrokenSum::Open => OwnSum::Open,
            BrokenSum::Balance => OwnSum::Balance,
        },
        is_error: broken.sum.is_error(),
        stated: broken.stated,
        parts: broken.parts,
    })
    .collect()
}

fn wrong_totals(line: &ClaimedLine, of: &[&ClaimedLine]) -> Vec<WrongTotal> {
    if of.is_empty() {
        return Vec::new();
    }
    let figures = FigureName::ALL.iter().zip(line.figures).enumerate();
    figures
        .filter_map(|(place, (figure, stated))| {
            let unread = of
                .iter()
                .any(|one| one.unreadable.iter().any(|name| name == figure.as_str()));
            let stated = stated.filter(|_| !unread)?;
            let lines: i64 = of.iter().filter_map(|one| one.figures[place]).sum();
            (stated != lines).then_some(WrongTotal {
                figure: *figure,
                stated,
                lines,
            })
        })
        .collect()
}

/// Stands for all that a report says.
pub(super) fn content_sha256(lines: &[ClaimedLine], rest: &[&str]) -> String {
    let mut hasher = Sha256::new();
    let mut part = |text: &str| {
        hasher.update((text.len() as u64).to_be_bytes());
        hasher.update(text.as_bytes());
    };
    for text in rest {
        part(text);
    }
    for line in lines {
        let ClaimedLine {
            kind,
            sheet_row: _,
            label,
            code,
            lines_below,
            words,
            figures,
            unreadable,
        } = line;
        part(kind.as_str());
        part(label);
        part(&format!(
            "{code:?} {lines_below:?} {words:?} {figures:?} {unreadable:?}"
        ));
    }
    hex(&hasher.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(kind: LineKind, first: i64) -> ClaimedLine {
        let mut figures = [None; 11];
        (figures[0], figures[1]) = (Some(first), Some(first));
        (figures[4], figures[5]) = (Some(first), Some(first));
        ClaimedLine {
            kind,
            sheet_row: None,
            label: "Dược".to_owned(),
            code: None,
            lines_below: None,
            words: BTreeMap::new(),
            figures,
            unreadable: Vec::new(),
        }
    }

    #[test]
    fn a_total_is_the_sum_of_the_lines_and_not_of_their_subtotals() {
        let mut lines = vec![
            line(LineKind::Subtotal, 5),
            line(LineKind::Line, 2),
            line(LineKind::Line, 3),
            line(LineKind::Total, 5),
        ];
        lines[0].lines_below = Some(2);
        assert!(check(&lines).iter().all(|checked| !checked.has_errors()));
        lines[3].figures[0] = Some(6);
        let checked = &check(&lines)[3];
        assert_eq!(
            checked.wrong_totals,
            [WrongTotal {
                figure: FigureName::Received,
                stated: 6,
                lines: 5
            }]
        );
        assert_eq!(
            checked.broken.iter().map(|one| one.sum).collect::<Vec<_>>(),
            [OwnSum::Received, OwnSum::Balance]
        );
        lines[1].unreadable = vec!["received".to_owned()];
        assert!(
            check(&lines)[3].wrong_totals.is_empty(),
            "not all lines can be read"
        );
    }

    #[test]
    fn the_same_words_are_the_same_report() {
        let one = vec![line(LineKind::Line, 1)];
        let mut other = one.clone();
        assert_eq!(content_sha256(&one, &["a"]), content_sha256(&other, &["a"]));
        assert_ne!(content_sha256(&one, &["a"]), content_sha256(&other, &["b"]));
        other[0].figures[3] = Some(0);
        assert_ne!(
            content_sha256(&one, &["a"]),
            content_sha256(&other, &["a"]),
            "an empty cell is no 0"
        );
    }
}
