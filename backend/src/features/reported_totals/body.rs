//! Reports as they are answered.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::claimed::{BrokenSumOut, Checked, ClaimedLine, Figures, WrongTotal, check};
use super::compare::{Compared, ComparedLine, Outside, Tally, days, differs};
use super::model::{FigureName, LineKind, Matching, ReportForm, ReportRow, SenderKind};
use crate::db::types::{Day, Timestamp};
use crate::features::dossiers;
use crate::ids::{ReportedTotalsId, UnitId};

/// A line as its sender claims it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LineOut {
    /// Its place in the report, from 1.
    #[schema(example = 1)]
    pub(super) number: usize,
    /// Its number on the sheet; null when it came as JSON.
    #[schema(example = 10)]
    sheet_row: Option<u32>,
    /// What it is.
    kind: LineKind,
    /// What it is about, word for word.
    #[schema(example = "Khám bệnh, chữa bệnh")]
    label: String,
    /// The sender's code of that.
    #[schema(example = "KCB")]
    code: Option<String>,
    /// Its cells as they stand.
    #[schema(example = json!({ "number": "1", "received": "1.120" }))]
    words: BTreeMap<String, String>,
    /// What the sender claims: theirs, never ours.
    theirs: Figures,
    /// Figures whose cells cannot be read.
    #[schema(example = json!([]))]
    unreadable: Vec<String>,
    /// Sums within the line that do not hold.
    broken_sums: Vec<BrokenSumOut>,
    /// Of a sum of lines: figures that are not what the lines give.
    wrong_totals: Vec<WrongTotal>,
}

/// Lines with what is wrong within each.
pub(super) fn line_outs(lines: &[ClaimedLine], checked: &[Checked]) -> Vec<LineOut> {
    let lines = lines.iter().cloned().zip(checked.iter().cloned());
    (1..)
        .zip(lines)
        .map(|(number, (line, checked))| {
            let ClaimedLine {
                kind,
                sheet_row,
                label,
                code,
                lines_below: _,
                words,
                figures,
                unreadable,
            } = line;
            let Checked {
                broken,
                wrong_totals,
            } = checked;
            LineOut {
                number,
                sheet_row,
                kind,
                label,
                code,
                words,
                theirs: figures.into(),
                unreadable,
                broken_sums: broken,
                wrong_totals,
            }
        })
        .collect()
}

/// A share as two whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct Pair {
    /// The part.
    #[schema(example = 990)]
    numerator: i64,
    /// The whole; 0 when there was nothing to measure.
    #[schema(example = 1000)]
    denominator: i64,
}

/// The same share of both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct Pairs {
    /// Of the sender's figures; null where the line does not say them. A claim, never used as ours.
    theirs: Option<Pair>,
    /// Of our dossiers; null where nothing can be compared.
    ours: Option<Pair>,
}

/// (8) + (9) of (7).
fn on_time(figures: [Option<i64>; 11]) -> Option<Pair> {
    Some(Pair {
        numerator: figures[5]? + figures[6]?,
        denominator: figures[4]?,
    })
}

/// (4) of (4) + (5), without those carried over.
fn online(figures: [Option<i64>; 11]) -> Option<Pair> {
    Some(Pair {
        numerator: figures[1]?,
        denominator: figures[1]? + figures[2]?,
    })
}

/// A line beside our dossiers.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ComparedLineOut {
    /// As its sender claims it.
    claim: LineOut,
    /// How it is compared.
    matching: Matching,
    /// Whether a person said which of our fields it means.
    #[schema(example = false)]
    fields_kept: bool,
    /// Our names of its field: of the catalogue, or codes that dossiers carry.
    #[schema(example = json!(["Khám bệnh, chữa bệnh"]))]
    fields: Vec<String>,
    /// What our dossiers give; null where nothing can be compared.
    ours: Option<Figures>,
    /// Theirs less ours; null where nothing can be compared.
    difference: Option<Figures>,
    /// Whether any figure differs.
    #[schema(example = true)]
    differs: bool,
    /// On time of those finished.
    on_time: Pairs,
    /// Online of those received in the period.
    online: Pairs,
}

impl ComparedLineOut {
    fn new(claim: LineOut, line: &ClaimedLine, compared: ComparedLine) -> Self {
        let ComparedLine {
            matching,
            kept,
            fields,
            ours,
        } = compared;
        let figures = ours.map(|ours| ours.figures());
        let difference = figures.zip(ours).map(|(figures, ours)| {
            let mut difference = [None; 11];
            for (place, one) in difference.iter_mut().enumerate() {
                let readable = !line
                    .unreadable
                    .iter()
                    .any(|name| name == FigureName::ALL[place].as_str());
                let theirs = line.figures[place].unwrap_or_default();
                *one = readable.then_some(theirs - figures[place]);
                debug_assert_eq!(differs(line, &ours, place), one.is_some_and(|one| one != 0));
            }
            difference
        });
        let ours = figures.map(|figures| figures.map(Some));
        Self {
            matching,
            fields_kept: kept,
            fields,
            differs: difference
                .iter()
                .flatten()
                .any(|one| one.is_some_and(|one| one != 0)),
            on_time: Pairs {
                theirs: on_time(line.figures),
                ours: ours.and_then(on_time),
            },
            online: Pairs {
                theirs: online(line.figures),
                ours: ours.and_then(online),
            },
            ours: ours.map(Figures::from),
            difference: difference.map(Figures::from),
            claim,
        }
    }
}

/// A report in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ReportOut {
    /// Its id.
    id: ReportedTotalsId,
    /// Whose it is.
    sender_kind: SenderKind,
    /// What they are called.
    #[schema(example = "Một cửa điện tử tỉnh")]
    sender_name: String,
    /// The registered feed; null when it came through none.
    #[schema(example = "motcua-dvcqg")]
    feed_code: Option<String>,
    /// Whose dossiers it is about, with those below; null for the whole department.
    unit_id: Option<UnitId>,
    /// First day of its period.
    from: Day,
    /// Last day of its period.
    to: Day,
    /// The last day that its figures take in.
    as_of: Day,
    /// When it came.
    received_at: Timestamp,
    /// Who handed it in.
    #[schema(example = "Nguyễn Thị Hoa")]
    received_from: String,
    /// How.
    form: ReportForm,
    /// Name of its file.
    #[schema(example = "II.06a quy I.xlsx")]
    file_name: Option<String>,
    /// How many there have been of this sender for this period.
    #[schema(example = 1)]
    version_number: i32,
    /// Whether none came after it.
    #[schema(example = true)]
    latest: bool,
    /// Its lines.
    #[schema(example = 12)]
    lines: i32,
    /// Lines whose own sums are broken.
    #[schema(example = 1)]
    broken_lines: i32,
    /// Lines with cells that cannot be read.
    #[schema(example = 0)]
    unreadable_lines: i32,
    /// Lines that have a figure which is not ours, as our dossiers are now.
    #[schema(example = 2)]
    differing_lines: usize,
    /// Lines that nobody knows the field of.
    #[schema(example = 0)]
    unmatched_lines: usize,
}

impl ReportOut {
    pub(super) fn new(row: ReportRow, lines: &[ClaimedLine], compared: &Compared) -> Self {
        let ReportRow {
            id,
            series: _,
            version_number,
            latest,
            sender_kind,
            sender_name,
            feed_code,
            actor_kind: _,
            actor_id: _,
            actor_name,
            unit_id,
            period_from,
            period_to,
            as_of,
            heading: _,
            received_at,
            form,
            file_name,
            file_sha256: _,
            sheet: _,
            content_sha256: _,
            remark: _,
            line_count,
            broken_count,
            unreadable_count,
        } = row;
        Self {
            id,
            sender_kind,
            sender_name,
            feed_code,
            unit_id,
            from: period_from,
            to: period_to,
            as_of,
            received_at,
            received_from: actor_name,
            form,
            file_name,
            version_number,
            latest,
            lines: line_count,
            broken_lines: broken_count,
            unreadable_lines: unreadable_count,
            differing_lines: compared.differing(lines),
            unmatched_lines: compared.unmatched(),
        }
    }
}

/// A version of a report.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ReportVersion {
    /// Its id.
    id: ReportedTotalsId,
    /// Which.
    #[schema(example = 1)]
    version_number: i32,
    /// When it came.
    received_at: Timestamp,
    /// Who handed it in.
    #[schema(example = "Nguyễn Thị Hoa")]
    received_from: String,
}

impl From<ReportRow> for ReportVersion {
    fn from(row: ReportRow) -> Self {
        Self {
            id: row.id,
            version_number: row.version_number,
            received_at: row.received_at,
            received_from: row.actor_name,
        }
    }
}

/// Dossiers of ours that no line of the report is about.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct OutsideOut {
    /// Code of the field as the dossiers carry it.
    #[schema(example = "MP")]
    code: Option<String>,
    /// The field of their procedures as the catalogue has it.
    #[schema(example = "Mỹ phẩm")]
    name: Option<String>,
    /// What they add up to.
    ours: Figures,
}

/// What the form has no column for.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub(super) struct BesideOut {
    /// Waiting for the citizen when the period ends.
    #[schema(example = 5)]
    paused: i64,
    /// Taken back in the period.
    #[schema(example = 4)]
    withdrawn: i64,
    /// Refused in it, after they had been received.
    #[schema(example = 6)]
    refused: i64,
}

/// A report beside our dossiers.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ReportDetail {
    /// The report.
    report: ReportOut,
    /// What its sheet says of the period.
    #[schema(example = "Kỳ báo cáo: Quý I/2026")]
    heading: Option<String>,
    /// Name of its sheet.
    #[schema(example = "06a")]
    sheet: Option<String>,
    /// SHA-256 of its file.
    #[schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    file_sha256: Option<String>,
    /// A remark on it.
    #[schema(example = "Chưa gồm hồ sơ trên hệ thống của Bộ Y tế")]
    remark: Option<String>,
    /// The last day of our dossiers' days that is compared: the end of the period, or of what the figures take in.
    compared_to: Day,
    /// The rule by which our dossiers are counted, to the day, in its defaults.
    #[schema(example = "dossier-on-time")]
    rule: &'static str,
    /// Its version.
    #[schema(example = 1)]
    rule_version: u32,
    /// Its lines.
    lines: Vec<ComparedLineOut>,
    /// Dossiers of ours that no line is about.
    outside: Vec<OutsideOut>,
    /// All our dossiers that the report should be about.
    ours: Figures,
    /// What the form has no column for: why (3) need not be (7) + (11).
    beside: BesideOut,
    /// Our names of fields that a line may mean.
    #[schema(example = json!(["Dược", "KCB"]))]
    offers: Vec<String>,
    /// All versions, the latest first.
    versions: Vec<ReportVersion>,
    /// What the caller may do.
    may: ReportMay,
}

/// What the caller may do with a report.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ReportMay {
    /// Say which of our fields a line means.
    #[schema(example = true)]
    map: bool,
}

fn figures(tally: &Tally) -> Figures {
    tally.figures().map(Some).into()
}

impl ReportDetail {
    pub(super) fn new(
        row: ReportRow,
        lines: &[ClaimedLine],
        compared: Compared,
        versions: Vec<ReportRow>,
        map: bool,
    ) -> Self {
        let claims = line_outs(lines, &check(lines));
        let rule = dossiers::reported_by();
        let report = ReportOut::new(row.clone(), lines, &compared);
        let Compared {
            lines: compared_lines,
            outside,
            whole,
            offers,
        } = compared;
        let pairs = claims.into_iter().zip(lines).zip(compared_lines);
        Self {
            report,
            compared_to: days(&row).end.plus(-1),
            heading: row.heading,
            sheet: row.sheet,
            file_sha256: row.file_sha256,
            remark: row.remark,
            rule: rule.code,
            rule_version: rule.formula_version,
            lines: pairs
                .map(|((claim, line), compared)| ComparedLineOut::new(claim, line, compared))
                .collect(),
            outside: outside
                .into_iter()
                .map(|Outside { code, name, tally }| OutsideOut {
                    code,
                    name,
                    ours: figures(&tally),
                })
                .collect(),
            ours: figures(&whole),
            beside: BesideOut {
                paused: whole.paused,
                withdrawn: whole.withdrawn,
                refused: whole.refused,
            },
            offers: offers.into_iter().collect(),
            versions: versions.into_iter().map(ReportVersion::from).collect(),
            may: ReportMay { map },
        }
    }
}
