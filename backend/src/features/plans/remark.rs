//! What a person should look at, and what no place was found for: kept with the plan, word for word.

use plandoc::{Level, QuestionCode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::source::Location;
use crate::text_enum;

macro_rules! remark_codes {
    ($($name:ident = $text:tt, $doc:literal;)*) => {
        text_enum! {
            /// What a remark is about.
            RemarkCode {
                $(#[doc = $doc] $name = $text,)*
                /// A year or date was moved to the new year; `values` are the old and the new words.
                YearMoved = "year_moved",
                /// Another year is named here; whether it moves is for a person to say. `values` are the years.
                OtherYear = "other_year",
                /// A legal basis of the former year was left out; `values` holds its number.
                LegalBasisDropped = "legal_basis_dropped",
                /// A choice between contradicting targets was not carried over; `values` are the quotes.
                DecisionDropped = "decision_dropped",
            }
        }

        impl From<QuestionCode> for RemarkCode {
            fn from(code: QuestionCode) -> Self {
                match code { $(QuestionCode::$name => Self::$name,)* }
            }
        }
    };
}

remark_codes! {
    ContradictoryTarget = "contradictory_target", "Text and measure set different targets; `values` are the quotes.";
    SeveralTargets = "several_targets", "One place names several targets; `values` are the quotes.";
    NoTarget = "no_target", "A number is there, but no target could be read from it.";
    QualitativeTarget = "qualitative_target", "No number anywhere: taken as a qualitative objective.";
    RelativeTarget = "relative_target", "A percentage that speaks of a change, read as a level.";
    UnclearDirection = "unclear_direction", "A small percentage of something unwanted without \"không quá\" or \"tối thiểu\".";
    UnknownColumn = "unknown_column", "A column whose header means nothing here; `values` holds the header.";
    MissingColumn = "missing_column", "A column that a plan should have; `values` holds its role.";
    EmptyCell = "empty_cell", "A cell that should not be empty; `values` holds the role of its column.";
    JoinedRows = "joined_rows", "Rows that a page break had cut were joined.";
    JoinedHeader = "joined_header", "A header that a page break had cut was joined; `values` holds the joined header.";
    HeaderAssumed = "header_assumed", "A table without header was read with the header of the table before.";
    HeadingAssumed = "heading_assumed", "A paragraph was taken as the heading of the table after it.";
    MissingObjective = "missing_objective", "A table of actions without any objective above it.";
    UnnumberedRow = "unnumbered_row", "A row without number that was not taken as the rest of the row before.";
    DuplicateNumber = "duplicate_number", "Two objectives carry the same number.";
    ObjectiveTextDiffers = "objective_text_differs", "List and heading word the same objective differently; `values` are both.";
    UnreadableDate = "unreadable_date", "Something that looks like a date is none.";
    YearFromFileName = "year_from_file_name", "The year was taken from the file's name; `values` holds it.";
    SeveralYears = "several_years", "The plan names several years in its title; `values` are the years.";
    MissingYear = "missing_year", "No year was found; the present one was taken.";
    SeveralSigners = "several_signers", "More than one signature was found; `values` are the others.";
    HiddenSheet = "hidden_sheet", "A sheet that the workbook hides was not read; `values` holds its name.";
}

text_enum! {
    /// Whether a remark waits for an answer.
    RemarkLevel {
        /// A person has to answer.
        Ask = "ask",
        /// Told so that a person can check it.
        Info = "info",
    }
}

impl From<Level> for RemarkLevel {
    fn from(level: Level) -> Self {
        match level {
            Level::Ask => Self::Ask,
            Level::Info => Self::Info,
        }
    }
}

/// Something that a person should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = json!({
    "code": "contradictory_target", "level": "ask", "objective": 2, "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
    "values": ["100%", "95%"], "at": [{ "block": 5, "row": 4 }]
}))]
pub struct Remark {
    /// What it is about.
    pub code: RemarkCode,
    /// Whether an answer is wanted.
    pub level: RemarkLevel,
    /// The objective's place in the plan, from 0, when it is about one of them.
    pub objective: Option<usize>,
    /// The words in doubt.
    pub quote: String,
    /// What else belongs to it; the code says what.
    pub values: Vec<String>,
    /// Where the words stand in the file.
    pub at: Vec<Location>,
}

impl From<plandoc::Question> for Remark {
    fn from(question: plandoc::Question) -> Self {
        let plandoc::Question {
            code,
            level,
            objective,
            quote,
            values,
            at,
        } = question;
        Self {
            code: code.into(),
            level: level.into(),
            objective,
            quote,
            values,
            at: at.into_iter().map(Location::from).collect(),
        }
    }
}

/// Text of the file that found no place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = json!({ "at": { "block": 9, "row": null }, "text": "Ghi chú của Văn phòng" }))]
pub struct Unread {
    /// Where it stands.
    pub at: Location,
    /// Its words.
    pub text: String,
}

impl From<plandoc::Fragment> for Unread {
    fn from(fragment: plandoc::Fragment) -> Self {
        let plandoc::Fragment { at, text } = fragment;
        Self {
            at: at.into(),
            text,
        }
    }
}
