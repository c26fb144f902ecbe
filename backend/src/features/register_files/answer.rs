//! What is answered: how the file is understood, and what became, or would become, of its rows.

use std::collections::BTreeMap;

use registers::Why;
use registers::legacy::Encoding;
use serde::Serialize;
use utoipa::ToSchema;

use super::cells::Cells;
use super::grouping::Bundle;
use super::model::RegisterKind;
use super::reading::{Opened, Understood};
use crate::features::feeds::PushOut;
use crate::features::reported_totals::ReportTaken;
use crate::text_enum;

/// Rows that are shown before they are taken.
const SHOWN: usize = 20;
/// Rows that are no records and are shown.
const LEFT_OUT_SHOWN: usize = 100;
/// Characters of such a row.
const LEFT_OUT_CHARS: usize = 300;

text_enum! {
    /// An encoding from before Unicode.
    LegacyEncoding {
        /// TCVN 5712:1993, third form; also called ABC.
        Tcvn3 = "tcvn3",
        /// VNI for Windows.
        Vni = "vni",
    }
}

text_enum! {
    /// Why a row of a sheet is no record.
    LeftOutReason {
        /// Numbers of the columns.
        Numbering = "numbering",
        /// The header again.
        Header = "header",
        /// Totals.
        Totals = "totals",
        /// A heading over the rows after it.
        Heading = "heading",
        /// Signatures and notes below the table.
        Footer = "footer",
        /// Nothing stands under any column that is read.
        Unused = "unused",
    }
}

impl From<Why> for LeftOutReason {
    fn from(why: Why) -> Self {
        match why {
            Why::Numbering => Self::Numbering,
            Why::Header => Self::Header,
            Why::Totals => Self::Totals,
            Why::Heading => Self::Heading,
            Why::Footer => Self::Footer,
            Why::Unused => Self::Unused,
        }
    }
}

/// How a file is understood, and what became of its rows.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RegisterFileOut {
    /// Its name.
    #[schema(example = "So van ban di quy I.xlsx")]
    pub(super) file_name: Option<String>,
    /// Its visible sheets.
    pub(super) sheets: Vec<SheetOut>,
    /// Names of hidden sheets, which are not read.
    #[schema(example = json!(["Danh mục"]))]
    pub(super) hidden_sheets: Vec<String>,
    /// Kinds of register that it may be, the likeliest first.
    pub(super) offers: Vec<OfferOut>,
    /// Text from before Unicode in it; null when there is none.
    pub(super) legacy: Option<LegacyOut>,
    /// The table as it is read; null when no kind is known or no header was found.
    pub(super) table: Option<TableOut>,
    /// What became of the rows, or would become on a dry run; null while something has to be answered first: the kind, the
    /// header, the conversion, or a column that cannot be done without.
    pub(super) push: Option<PushOut>,
    /// What became of the report, or would become on a dry run; null for what is no report.
    pub(super) report: Option<ReportTaken>,
}

/// A sheet.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SheetOut {
    /// Its name; null in a file without sheets.
    #[schema(example = "Quý I")]
    name: Option<String>,
    /// Rows with words.
    #[schema(example = 120)]
    rows: usize,
}

/// A kind that the file may be.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct OfferOut {
    /// Which.
    kind: RegisterKind,
    /// On which sheet, from 0.
    #[schema(example = 0)]
    sheet: usize,
    /// Columns of it that were found.
    #[schema(example = 9)]
    columns: usize,
    /// Whether every column that cannot be done without is there.
    #[schema(example = true)]
    complete: bool,
}

/// Text from before Unicode.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LegacyOut {
    /// In which encoding it seems to be.
    encoding: LegacyEncoding,
    /// Some texts as they stand and as they would be converted.
    sample: Vec<LegacySample>,
}

/// A text before and after its conversion.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LegacySample {
    /// As it stands.
    #[schema(example = "Së Y tÕ")]
    before: String,
    /// Converted.
    #[schema(example = "Sở Y tế")]
    after: String,
}

/// A table as it is read.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TableOut {
    /// As what.
    kind: RegisterKind,
    /// On which sheet, from 0.
    #[schema(example = 0)]
    sheet: usize,
    /// Number of the header's first row on the sheet.
    #[schema(example = 6)]
    first_row: u32,
    /// Number of its last row.
    #[schema(example = 7)]
    last_row: u32,
    /// Its columns from left to right.
    columns: Vec<ColumnOut>,
    /// Whether an earlier correction of this header was used.
    #[schema(example = false)]
    columns_kept: bool,
    /// What a column may hold.
    fields: Vec<FieldOut>,
    /// Fields that cannot be done without and that no column holds.
    #[schema(example = json!(["dated"]))]
    missing: Vec<String>,
    /// Rows that are records.
    #[schema(example = 118)]
    records: usize,
    /// The first of them.
    rows: Vec<RowOut>,
    /// How many rows are none.
    #[schema(example = 2)]
    left_out_count: usize,
    /// The first of those, and why.
    left_out: Vec<LeftOutOut>,
}

/// A column of the file.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ColumnOut {
    /// By which a correction names it.
    #[schema(example = "so ky hieu van ban")]
    key: String,
    /// Its titles from the top down.
    #[schema(example = json!(["Số, ký hiệu văn bản"]))]
    titles: Vec<String>,
    /// What it holds; null when it is not read.
    #[schema(example = "number")]
    field: Option<String>,
    /// The first words under it.
    #[schema(example = "310/BC-SYT")]
    example: Option<String>,
}

/// What a column may hold.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FieldOut {
    /// Its name.
    #[schema(example = "unit")]
    name: String,
    /// What headers call it.
    #[schema(example = "Đơn vị")]
    title: String,
    /// Whether the table cannot be read without it.
    #[schema(example = false)]
    required: bool,
    /// What goes for every row whose cell says nothing.
    #[schema(example = "Phòng Nghiệp vụ Y")]
    given: Option<String>,
    /// Whether that stands above the table.
    #[schema(example = false)]
    from_above: bool,
}

/// A row as it is read.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RowOut {
    /// Its number on the sheet.
    #[schema(example = 8)]
    row: u32,
    /// How many rows of the sheet it is made of.
    #[schema(example = 1)]
    made_of: usize,
    /// Its words, field by field; of several rows, the first's.
    #[schema(value_type = BTreeMap<String, String>, example = json!({ "number": "310/BC-SYT", "dated": "19/03/2026" }))]
    cells: Cells,
}

/// A row that is no record.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LeftOutOut {
    /// Its number on the sheet.
    #[schema(example = 7)]
    row: u32,
    /// Its words.
    #[schema(example = "(1) (2) (3)")]
    text: String,
    /// Why.
    why: LeftOutReason,
}

impl RegisterFileOut {
    pub(super) fn new(file_name: Option<String>, opened: &Opened) -> Self {
        let sheets = opened.workbook.sheets.iter().map(|sheet| SheetOut {
            name: sheet.name.clone(),
            rows: sheet.rows.len(),
        });
        let offers = opened.offers.iter().map(|(kind, one)| OfferOut {
            kind: *kind,
            sheet: one.sheet,
            columns: {
                let columns = one.header.columns.iter();
                columns.filter(|column| column.field.is_some()).count()
            },
            complete: one.header.is_complete(),
        });
        let legacy = opened.legacy.as_ref().map(|legacy| LegacyOut {
            encoding: match legacy.encoding {
                Encoding::Tcvn3 => LegacyEncoding::Tcvn3,
                Encoding::Vni => LegacyEncoding::Vni,
            },
            sample: legacy
                .sample
                .iter()
                .map(|(before, after)| LegacySample {
                    before: before.clone(),
                    after: after.clone(),
                })
                .collect(),
        });
        Self {
            file_name,
            sheets: sheets.collect(),
            hidden_sheets: opened.workbook.hidden.clone(),
            offers: offers.collect(),
            legacy,
            table: None,
            push: None,
            report: None,
        }
    }
}

impl TableOut {
    pub(super) fn new(understood: &Understood, bundles: &[Bundle]) -> Self {
        let Understood {
            kind,
            sheet,
            header,
            found: _,
            kept,
            above,
            given,
            table,
        } = understood;
        let mut examples: BTreeMap<&str, &str> = BTreeMap::new();
        for record in table.records.iter().take(SHOWN) {
            for (field, words) in record.values() {
                examples.entry(field).or_insert(words);
            }
        }
        let columns = header.columns.iter().map(|column| ColumnOut {
            key: column.key.clone(),
            titles: column.titles.clone(),
            field: column.field.clone(),
            example: column
                .field
                .as_deref()
                .and_then(|field| examples.get(field))
                .map(|words| (*words).to_owned()),
        });
        let fields = kind.spec().columns.iter().map(|spec| FieldOut {
            name: spec.name.to_owned(),
            title: spec.titles.first().copied().unwrap_or(spec.name).to_owned(),
            required: spec.required,
            given: given.get(spec.name).cloned(),
            from_above: given.contains_key(spec.name)
                && given.get(spec.name) == above.get(spec.name),
        });
        let rows = bundles.iter().take(SHOWN).map(|bundle| RowOut {
            row: bundle.first_row,
            made_of: bundle.cells.len(),
            cells: bundle.cells.first().cloned().unwrap_or_default(),
        });
        let left_out = table.left_out.iter().take(LEFT_OUT_SHOWN);
        Self {
            kind: *kind,
            sheet: *sheet,
            first_row: header.first_row,
            last_row: header.last_row,
            columns: columns.collect(),
            columns_kept: *kept,
            fields: fields.collect(),
            missing: header.missing.clone(),
            records: bundles.len(),
            rows: rows.collect(),
            left_out_count: table.left_out.len(),
            left_out: left_out
                .map(|out| LeftOutOut {
                    row: out.record.row,
                    text: out.text.chars().take(LEFT_OUT_CHARS).collect(),
                    why: out.why.into(),
                })
                .collect(),
        }
    }
}
