//! The report II.06a/VPCP/KSTT on the handling of dossiers (TT 01/2020/TT-VPCP): a sender's claim, whose own sums are checked.

mod heading;

pub use heading::{Heading, heading};

use super::{ColumnSpec, NOTE, Spec, column, optional};
use crate::table::rows::Record;
use crate::values::{self, Number};

/// The report II.06a/VPCP/KSTT. Columns (3) to (13) of the form, by its own numbers.
pub const SPEC: Spec = Spec {
    name: "report_06a",
    columns: &COLUMNS,
};

const COLUMNS: [ColumnSpec; 14] = [
    optional("number", &["STT", "TT"]),
    column(
        "field",
        &[
            "Lĩnh vực",
            "Lĩnh vực giải quyết",
            "Lĩnh vực, công việc giải quyết theo cấp",
        ],
    ),
    column("received", &["Tiếp nhận tổng số", "Tiếp nhận tổng"]),
    column("received_online", &["Tiếp nhận trực tuyến"]),
    column(
        "received_directly",
        &[
            "Tiếp nhận trực tiếp, BCCI",
            "Tiếp nhận trực tiếp, bưu chính",
            "Tiếp nhận trực tiếp",
        ],
    ),
    column(
        "carried",
        &["Tiếp nhận từ kỳ trước", "Tiếp nhận kỳ trước chuyển sang"],
    ),
    column(
        "done",
        &[
            "Đã giải quyết tổng số",
            "Đã giải quyết tổng",
            "Giải quyết tổng số",
        ],
    ),
    column("done_early", &["Đã giải quyết trước hạn", "Trước hạn"]),
    column("done_on_time", &["Đã giải quyết đúng hạn", "Đúng hạn"]),
    column("done_late", &["Đã giải quyết quá hạn"]),
    column("open", &["Đang giải quyết tổng số", "Đang giải quyết tổng"]),
    column("open_in_time", &["Đang giải quyết trong hạn", "Trong hạn"]),
    column("open_late", &["Đang giải quyết quá hạn"]),
    NOTE,
];

/// The fields of a line's figures, in the order of the form: columns (3) to (13).
pub const FIGURES: [&str; 11] = [
    "received",
    "received_online",
    "received_directly",
    "carried",
    "done",
    "done_early",
    "done_on_time",
    "done_late",
    "open",
    "open_in_time",
    "open_late",
];

/// Larger numbers are no counts of dossiers.
const LARGEST: i64 = 1_000_000_000;

/// A line of the report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// What stands in its first column.
    pub number: Option<String>,
    /// What the line is about.
    pub field: String,
    /// (3) to (13) of the form; none where the cell is empty or cannot be read.
    pub figures: [Option<i64>; 11],
    /// The figures whose cells hold something that is no whole number from 0 up.
    pub unreadable: Vec<&'static str>,
}

/// A sum of the form that does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BrokenSum {
    /// (3) is not (4) + (5) + (6).
    Received,
    /// (7) is not (8) + (9) + (10).
    Done,
    /// (11) is not (12) + (13).
    Open,
    /// (3) is not (7) + (11). Dossiers that were withdrawn, refused or paused break it too, so this is only a warning.
    Balance,
}

/// A sum that does not hold, with both of its sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken {
    /// Which.
    pub sum: BrokenSum,
    /// What the line states.
    pub stated: i64,
    /// What its parts give.
    pub parts: i64,
}

impl BrokenSum {
    /// Whether the line contradicts itself, rather than leaving something unsaid.
    #[must_use]
    pub fn is_error(self) -> bool {
        self != Self::Balance
    }

    /// Places in [`FIGURES`] of the total and of its parts.
    const fn places(self) -> (usize, &'static [usize]) {
        match self {
            Self::Received => (0, &[1, 2, 3]),
            Self::Done => (4, &[5, 6, 7]),
            Self::Open => (8, &[9, 10]),
            Self::Balance => (0, &[4, 8]),
        }
    }
}

impl Line {
    /// Reads a record of this report. What cannot be read is named, and the rest is read all the same.
    #[must_use]
    pub fn of(record: &Record) -> Self {
        let mut line = Self {
            number: record.get("number").map(str::to_owned),
            field: record.get("field").unwrap_or_default().to_owned(),
            ..Self::default()
        };
        for (figure, field) in line.figures.iter_mut().zip(FIGURES) {
            let Some(text) = record.get(field) else {
                continue;
            };
            *figure = count(text);
            if figure.is_none() {
                line.unreadable.push(field);
            }
        }
        line
    }

    /// The sums of the form that this line breaks. An empty cell is 0; a sum with a cell that cannot be read is not checked.
    #[must_use]
    pub fn broken_sums(&self) -> Vec<Broken> {
        let readable = |place: &usize| !self.unreadable.contains(&FIGURES[*place]);
        let value = |place: usize| self.figures[place].unwrap_or_default();
        [
            BrokenSum::Received,
            BrokenSum::Done,
            BrokenSum::Open,
            BrokenSum::Balance,
        ]
        .into_iter()
        .filter_map(|sum| {
            let (total, parts) = sum.places();
            if !readable(&total) || !parts.iter().all(readable) {
                return None;
            }
            let stated = value(total);
            let parts = parts.iter().map(|place| value(*place)).sum();
            (stated != parts).then_some(Broken { sum, stated, parts })
        })
        .collect()
    }

    /// How its number stands above those of other lines: `I`, `A`, `2` above `2.1`.
    fn is_over(&self, next: &Self) -> bool {
        let bare = |line: &Self| {
            let number = line.number.as_deref().unwrap_or_default();
            number.trim().trim_end_matches(['.', ')']).to_owned()
        };
        let (own, below) = (bare(self), bare(next));
        let is_group = |number: &str| {
            let roman = number.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
            let letter = number.len() == 1 && number.chars().all(|c| c.is_ascii_uppercase());
            !number.is_empty() && (roman || letter)
        };
        let counts = below.starts_with(|c: char| c.is_ascii_digit());
        (is_group(&own) && counts)
            || (!own.is_empty()
                && below
                    .strip_prefix(&own)
                    .is_some_and(|rest| rest.starts_with('.')))
    }
}

/// Which lines are sums of those that follow them, by their numbers: each with how many it sums, the lines between which
/// are no sums themselves.
#[must_use]
pub fn groups(lines: &[Line]) -> Vec<Option<usize>> {
    let over = |at: usize| {
        let line = &lines[at];
        if !lines.get(at + 1).is_some_and(|next| line.is_over(next)) {
            return None;
        }
        let own = lines[at + 1..]
            .iter()
            .take_while(|below| line.is_over(below));
        Some(own.count())
    };
    (0..lines.len()).map(over).collect()
}

/// A count of dossiers; a stroke is none, which is 0.
fn count(text: &str) -> Option<i64> {
    if matches!(text, "-" | "–" | "—") {
        return Some(0);
    }
    values::number(text)
        .and_then(Number::whole)
        .filter(|figure| (0..LARGEST).contains(figure))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(number: &str) -> Line {
        Line {
            number: Some(number.to_owned()),
            ..Line::default()
        }
    }

    #[test]
    fn sums_of_lines_are_told_by_their_numbers() {
        let numbered = |numbers: &[&str]| {
            let lines: Vec<Line> = numbers.iter().map(|number| line(number)).collect();
            groups(&lines)
        };
        assert_eq!(
            numbered(&["I", "1", "2", "II.", "1"]),
            [Some(2), None, None, Some(1), None]
        );
        assert_eq!(
            numbered(&["1", "1.1", "1.2", "2"]),
            [Some(2), None, None, None]
        );
        assert_eq!(
            numbered(&["I", "II", "III"]),
            [None; 3],
            "Roman numbers of plain lines"
        );
        assert_eq!(numbered(&["1", "10", "11"]), [None; 3]);
        assert_eq!(numbered(&["", "1"]), [None; 2]);
    }

    #[test]
    fn a_sum_with_an_unreadable_part_is_not_judged() {
        let mut line = Line::default();
        line.figures[0] = Some(6);
        line.figures[1] = Some(5);
        line.unreadable = vec!["carried"];
        assert_eq!(
            line.broken_sums(),
            [Broken {
                sum: BrokenSum::Balance,
                stated: 6,
                parts: 0
            }]
        );
        line.unreadable.clear();
        assert_eq!(
            line.broken_sums()[0],
            Broken {
                sum: BrokenSum::Received,
                stated: 6,
                parts: 5
            }
        );
    }
}
