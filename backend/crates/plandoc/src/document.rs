//! What was read from a plan, what was not, and what has to be asked.

use serde::{Deserialize, Serialize};

use crate::people::Parties;
use crate::source::{Location, SourceBlock};
use crate::target::TargetCandidate;

/// A plan as it was understood. Whatever was not is in [`PlanDocument::unread`] or [`PlanDocument::questions`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanDocument {
    /// Title of the document, its lines joined by a blank.
    pub title: Option<String>,
    /// Titles of further parts of the same file, such as the plan after the list of objectives.
    pub further_titles: Vec<String>,
    /// Year the plan is for.
    pub year: Option<i32>,
    /// The office whose plan it is.
    pub organisation: Option<String>,
    /// The offices that the letterhead names, from the highest down.
    pub letterhead: Vec<String>,
    /// Number and symbol of the document itself (`12/KH-SYT`).
    pub document_number: Option<String>,
    /// Place it was signed at.
    pub place: Option<String>,
    /// Day it was signed.
    pub date: Option<chrono::NaiveDate>,
    /// Decisions and decrees it rests on.
    pub legal_basis: Vec<LegalBasis>,
    /// Text before the objectives, a paragraph a line.
    pub intro: String,
    /// Text after them, a paragraph a line.
    pub closing: String,
    /// The objectives in the order of the file.
    pub objectives: Vec<Objective>,
    /// How the plan is followed up (*biện pháp theo dõi*).
    pub monitoring: Vec<String>,
    /// Who signed.
    pub signer: Option<Signer>,
    /// *Nơi nhận*, one line each.
    pub recipients: Vec<String>,
    /// What a person should look at.
    pub questions: Vec<Question>,
    /// Text that found no place above, word for word.
    pub unread: Vec<Fragment>,
    /// The original.
    pub source: Vec<SourceBlock>,
}

/// A document that the plan refers to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalBasis {
    /// Number and symbol, such as `26/QĐ-SYT`.
    pub number: String,
    /// Its date, when given.
    pub date: Option<chrono::NaiveDate>,
    /// The words of the plan.
    pub quote: String,
    /// Where they stand.
    pub from: Vec<Location>,
}

/// The signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signer {
    /// Position as written (`KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC`).
    pub position: String,
    /// Name, when the file has one.
    pub name: Option<String>,
    /// Where it stands.
    pub from: Vec<Location>,
}

/// A quality objective.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Objective {
    /// Its number as written (`3`, `II`, `1.2`), or its place in the file when there is none.
    pub number: String,
    /// Its words.
    pub text: String,
    /// Heading of the group it stands in.
    pub section: Option<String>,
    /// The measure column, word for word.
    pub measure: Option<String>,
    /// The targets found, those of the text first.
    pub targets: Vec<TargetCandidate>,
    /// Text and measure set different targets: a person has to choose.
    pub contradiction: bool,
    /// What is to be done.
    pub actions: Vec<Action>,
    /// Who answers for it, when the objective's own row says so.
    pub responsible: Option<Parties>,
    /// Deadline phrase of the objective's own row.
    pub deadline: Option<String>,
    /// Resources of the objective's own row.
    pub resources: Option<String>,
    /// Cells that have no other place here: unknown columns, and known ones where they are not expected.
    pub extras: Vec<Extra>,
    /// Where it stands in the original.
    pub from: Vec<Location>,
}

/// Something to be done for an objective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Its number as written, or its place under the objective.
    pub number: String,
    /// Its words.
    pub text: String,
    /// Who leads (*chủ trì*) or, where the plan knows only one column, who is responsible.
    pub lead: Option<Parties>,
    /// Who takes part (*phối hợp*); may well be nobody.
    pub coordinators: Option<Parties>,
    /// Deadline phrase, word for word.
    pub deadline: Option<String>,
    /// Resources, word for word.
    pub resources: Option<String>,
    /// Cells that have no other place here: unknown columns, and known ones where they are not expected.
    pub extras: Vec<Extra>,
    /// Where it stands in the original.
    pub from: Vec<Location>,
}

/// A cell under a column that the reader keeps without understanding it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extra {
    /// The column's header, word for word; empty for cells beyond the header.
    pub column: String,
    /// The cell, word for word.
    pub text: String,
}

/// Text that found no place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fragment {
    /// Where it stands.
    pub at: Location,
    /// Its words.
    pub text: String,
}

/// Something for a person to look at or to decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// What it is about.
    pub code: QuestionCode,
    /// Whether an answer is wanted.
    pub level: Level,
    /// Index into [`PlanDocument::objectives`], from 0, when it is about one of them.
    pub objective: Option<usize>,
    /// The words in doubt.
    pub quote: String,
    /// What the question is about besides: column roles, header texts, competing values. Codes say which.
    pub values: Vec<String>,
    /// Where the words stand.
    pub at: Vec<Location>,
}

/// Whether a question waits for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// A person has to answer.
    Ask,
    /// Told so that a person can check it.
    Info,
}

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionCode {
    /// Text and measure set different targets; `values` are the quotes.
    ContradictoryTarget,
    /// One place names several targets; `values` are the quotes.
    SeveralTargets,
    /// A number is there, but no target could be read from it.
    NoTarget,
    /// No number anywhere: taken as a qualitative objective.
    QualitativeTarget,
    /// A percentage that speaks of a change (*tăng 5 % so với…*), read as a level.
    RelativeTarget,
    /// A small figure of something unwanted without "không quá" or "tối thiểu".
    UnclearDirection,
    /// A column whose header means nothing here; `values` holds the header.
    UnknownColumn,
    /// A column that a plan should have; `values` holds its role.
    MissingColumn,
    /// A cell that should not be empty; `values` holds the role of its column.
    EmptyCell,
    /// Rows that a page break had cut were joined.
    JoinedRows,
    /// A header that a page break had cut was joined; `values` holds the joined header.
    JoinedHeader,
    /// A table without header was read with the header of the table before.
    HeaderAssumed,
    /// A paragraph was taken as the heading of the table after it.
    HeadingAssumed,
    /// A table of actions without any objective above it.
    MissingObjective,
    /// A row without number that was not taken as the rest of the row before.
    UnnumberedRow,
    /// Two objectives carry the same number.
    DuplicateNumber,
    /// The list and the heading word the same objective differently; `values` are both.
    ObjectiveTextDiffers,
    /// Something that looks like a date is none.
    UnreadableDate,
    /// The year was taken from the file's name; `values` holds it.
    YearFromFileName,
    /// The plan names several years in its title; `values` are the years.
    SeveralYears,
    /// No year was found.
    MissingYear,
    /// More than one signature was found; `values` are the others.
    SeveralSigners,
    /// A sheet that the workbook hides was not read; `values` holds its name.
    HiddenSheet,
}

impl QuestionCode {
    /// Every code.
    pub const ALL: [Self; 23] = [
        Self::ContradictoryTarget,
        Self::SeveralTargets,
        Self::NoTarget,
        Self::QualitativeTarget,
        Self::RelativeTarget,
        Self::UnclearDirection,
        Self::UnknownColumn,
        Self::MissingColumn,
        Self::EmptyCell,
        Self::JoinedRows,
        Self::JoinedHeader,
        Self::HeaderAssumed,
        Self::HeadingAssumed,
        Self::MissingObjective,
        Self::UnnumberedRow,
        Self::DuplicateNumber,
        Self::ObjectiveTextDiffers,
        Self::UnreadableDate,
        Self::YearFromFileName,
        Self::SeveralYears,
        Self::MissingYear,
        Self::SeveralSigners,
        Self::HiddenSheet,
    ];

    /// Whether a person has to answer, or is only told.
    #[must_use]
    pub fn level(self) -> Level {
        match self {
            Self::QualitativeTarget
            | Self::JoinedRows
            | Self::JoinedHeader
            | Self::HeadingAssumed
            | Self::YearFromFileName
            | Self::HiddenSheet => Level::Info,
            Self::ContradictoryTarget
            | Self::SeveralTargets
            | Self::NoTarget
            | Self::RelativeTarget
            | Self::UnclearDirection
            | Self::UnknownColumn
            | Self::MissingColumn
            | Self::EmptyCell
            | Self::HeaderAssumed
            | Self::MissingObjective
            | Self::UnnumberedRow
            | Self::DuplicateNumber
            | Self::ObjectiveTextDiffers
            | Self::UnreadableDate
            | Self::SeveralYears
            | Self::MissingYear
            | Self::SeveralSigners => Level::Ask,
        }
    }
}

impl Question {
    pub(crate) fn new(code: QuestionCode, quote: impl Into<String>, at: Vec<Location>) -> Self {
        Self {
            code,
            level: code.level(),
            objective: None,
            quote: quote.into(),
            values: Vec::new(),
            at,
        }
    }

    pub(crate) fn with(mut self, values: impl IntoIterator<Item = String>) -> Self {
        self.values.extend(values);
        self
    }

    pub(crate) fn about(mut self, objective: usize) -> Self {
        self.objective = Some(objective);
        self
    }
}
