//! The lines of a report II.06a, as the file has them: those of its fields, its subtotals and its total.

use registers::specs::report_06a::{self, Line, groups};
use registers::{LeftOut, Record, Why, Workbook};
use sha2::{Digest, Sha256};

use super::reading::Understood;
use crate::auth::secret::hex;
use crate::features::reported_totals::{Claimed, ClaimedFile, ClaimedLine, LineKind};
use crate::text::fold;

/// What the file claims.
pub(super) fn claimed(
    workbook: &Workbook,
    understood: &Understood,
    name: Option<String>,
    bytes: &[u8],
) -> Claimed {
    let Understood {
        sheet,
        header,
        table,
        ..
    } = understood;
    let sheet = workbook.sheets.get(*sheet);
    Claimed {
        heading: sheet
            .map(|sheet| report_06a::heading(sheet, header.first_row))
            .unwrap_or_default(),
        lines: lines(&table.records, &table.left_out),
        file: Some(ClaimedFile {
            name,
            sha256: hex(&Sha256::digest(bytes)),
            sheet: sheet.and_then(|sheet| sheet.name.clone()),
        }),
    }
}

fn lines(records: &[Record], left_out: &[LeftOut]) -> Vec<ClaimedLine> {
    let read: Vec<Line> = records.iter().map(Line::of).collect();
    let below = groups(&read);
    let totals: Vec<&Record> = left_out
        .iter()
        .filter(|out| out.why == Why::Totals)
        .map(|out| &out.record)
        .collect();
    let total = the_total(&totals);
    let mut all: Vec<ClaimedLine> = records
        .iter()
        .zip(&below)
        .map(|(record, below)| {
            let kind = match below {
                Some(_) => LineKind::Subtotal,
                None => LineKind::Line,
            };
            line(record, kind)
        })
        .collect();
    all.extend(totals.iter().enumerate().map(|(place, record)| {
        let kind = if Some(place) == total {
            LineKind::Total
        } else {
            LineKind::Subtotal
        };
        line(record, kind)
    }));
    all.sort_by_key(|line| line.sheet_row);
    // Totals stand between the records, so how many lines a subtotal sums is counted anew.
    let place = |all: &[ClaimedLine], record: &Record| {
        let row = Some(record.row);
        all.iter().position(|line| line.sheet_row == row)
    };
    for (at, below) in below.iter().enumerate() {
        let Some(last) = below.and_then(|below| records.get(at + below)) else {
            continue;
        };
        if let (Some(own), Some(last)) = (place(&all, &records[at]), place(&all, last)) {
            all[own].lines_below = Some(last - own);
        }
    }
    all
}

/// Of several rows of totals the last that says "tổng", for the others are sums of a page or a part.
fn the_total(totals: &[&Record]) -> Option<usize> {
    let says = |record: &&Record| fold(&label(record)).contains("tong");
    totals
        .iter()
        .rposition(says)
        .or(totals.len().checked_sub(1))
}

/// What a row is about; words of totals may stand in the first column.
fn label(record: &Record) -> String {
    let words = record.get("field").or_else(|| record.get("number"));
    words.unwrap_or_default().to_owned()
}

fn line(record: &Record, kind: LineKind) -> ClaimedLine {
    let read = Line::of(record);
    let label = match kind {
        LineKind::Line => read.field,
        LineKind::Subtotal | LineKind::Total => label(record),
    };
    let mut unreadable: Vec<String> = read.unreadable.into_iter().map(str::to_owned).collect();
    if label.is_empty() {
        unreadable.push("field".to_owned());
    }
    ClaimedLine {
        kind,
        sheet_row: Some(record.row),
        label,
        code: None,
        lines_below: None,
        words: record
            .values()
            .map(|(field, words)| (field.to_owned(), words.to_owned()))
            .collect(),
        figures: read.figures,
        unreadable,
    }
}
