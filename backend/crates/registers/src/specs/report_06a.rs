//! The report II.06a/VPCP/KSTT on the handling of dossiers (TT 01/2020/TT-VPCP): a sender's claim, whose own sums are checked.

use super::{ColumnSpec, Spec, column, optional};
use crate::table::rows::Record;
use crate::values::{Number, number};

/// The report II.06a/VPCP/KSTT. Columns (3) to (13) of the form, by its own numbers.
pub const SPEC: Spec = Spec {
    name: "report_06a",
    columns: &COLUMNS,
};

const COLUMNS: [ColumnSpec; 13] = [
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
];

/// The fields of a line's figures, in the order of the form.
const FIGURES: [&str; 11] = [
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

/// A line of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What the line is about.
    pub field: String,
    /// (3) to (13) of the form; an empty cell is 0.
    pub figures: [i64; 11],
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

impl BrokenSum {
    /// Whether the line contradicts itself, rather than leaving something unsaid.
    #[must_use]
    pub fn is_error(self) -> bool {
        self != Self::Balance
    }
}

impl Line {
    /// Reads a record of this report.
    ///
    /// # Errors
    /// The name of the first field that should be a whole number, not below zero, and is none.
    pub fn of(record: &Record) -> Result<Self, &'static str> {
        let mut figures = [0; 11];
        for (figure, field) in figures.iter_mut().zip(FIGURES) {
            let Some(text) = record.get(field).filter(|text| *text != "-") else {
                continue;
            };
            *figure = number(text)
                .and_then(Number::whole)
                .filter(|figure| (0..1_000_000_000).contains(figure))
                .ok_or(field)?;
        }
        Ok(Self {
            field: record.get("field").unwrap_or_default().to_owned(),
            figures,
        })
    }

    /// The sums of the form that this line breaks.
    #[must_use]
    pub fn broken_sums(&self) -> Vec<BrokenSum> {
        let [
            received,
            online,
            directly,
            carried,
            done,
            early,
            on_time,
            late,
            open,
            in_time,
            open_late,
        ] = self.figures;
        [
            (BrokenSum::Received, received, online + directly + carried),
            (BrokenSum::Done, done, early + on_time + late),
            (BrokenSum::Open, open, in_time + open_late),
            (BrokenSum::Balance, received, done + open),
        ]
        .into_iter()
        .filter(|(_, total, sum)| total != sum)
        .map(|(broken, ..)| broken)
        .collect()
    }
}
