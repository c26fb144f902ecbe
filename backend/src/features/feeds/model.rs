//! A push, its counts and its refused rows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::registry::Adapter;
use crate::error::{FieldCode, Language};
use crate::http::{whole_or_null, whole_values};
use crate::ids::PushId;
use crate::text_enum;

text_enum! {
    /// How a push ended.
    PushStatus {
        /// Every row went in (or was known already).
        Success = "success",
        /// Some rows were refused; the others went in.
        Partial = "partial",
        /// No row went in.
        Rejected = "rejected",
    }
}

/// What became of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Counts {
    /// New rows.
    pub created: u32,
    /// Known rows that say something new.
    pub updated: u32,
    /// Known rows that say the same again.
    pub unchanged: u32,
    /// Rows older than what is known, left aside.
    pub stale: u32,
    /// Rows that were refused and kept with their reason.
    pub rejected: u32,
}

impl Counts {
    /// How the push ended. An atomic push that was refused counts its good rows nowhere.
    pub fn status(&self) -> PushStatus {
        let taken = self.created + self.updated + self.unchanged + self.stale;
        match (self.rejected, taken) {
            (0, _) => PushStatus::Success,
            (_, 0) => PushStatus::Rejected,
            _ => PushStatus::Partial,
        }
    }
}

/// What a sender says a push holds, or what was found in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Totals {
    /// Rows; null when it was not said.
    #[serde(default, deserialize_with = "whole_or_null")]
    #[schema(minimum = 0, example = 250)]
    pub rows: Option<u32>,
    /// Rows by their status, in the words of the source; only those named are compared.
    #[serde(default, deserialize_with = "whole_values")]
    #[schema(example = json!({ "done": 120 }))]
    pub by_status: BTreeMap<String, u32>,
}

/// The sender's totals beside those of what arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TotalsCheck {
    /// What the sender said.
    pub declared: Totals,
    /// What arrived, refused rows among it where they could be read.
    pub arrived: Totals,
    /// Whether the two agree wherever the sender said something.
    #[schema(example = true)]
    pub agrees: bool,
}

impl TotalsCheck {
    /// Compares.
    pub fn new(declared: Totals, arrived: Totals) -> Self {
        let rows_agree = declared.rows.is_none() || declared.rows == arrived.rows;
        let statuses_agree = declared.by_status.iter().all(|(status, rows)| {
            arrived.by_status.get(status).copied().unwrap_or_default() == *rows
        });
        Self {
            agrees: rows_agree && statuses_agree,
            declared,
            arrived,
        }
    }
}

/// How a push came, besides who sent it.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// The registered feed; none when it came through none.
    pub feed_code: Option<String>,
    /// The format it came in.
    pub adapter: Adapter,
    /// The sender's totals, compared; none when it declared none.
    pub totals: Option<TotalsCheck>,
    /// The push whose refused rows these are, tried again by a person.
    pub retry_of: Option<PushId>,
    /// The file that it was read from; none when it came as a message.
    pub file: Option<SentFile>,
}

/// The file that a push was read from, and where its rows stood in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SentFile {
    /// Its name.
    #[schema(example = "So van ban di quy I.xlsx")]
    pub name: Option<String>,
    /// What kind of register it was read as.
    #[schema(example = "outgoing_documents")]
    pub register: String,
    /// The sheet; null in a file without sheets.
    #[schema(example = "Quý I")]
    pub sheet: Option<String>,
    /// The columns that were read, from left to right.
    pub columns: Vec<SentColumn>,
}

/// A column of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SentColumn {
    /// A title by which it is recognised again.
    #[schema(example = "Số, ký hiệu văn bản")]
    pub title: String,
    /// The field that it holds.
    #[schema(example = "number")]
    pub field: String,
}

impl Default for Arrival {
    /// Our own JSON, through no registered feed.
    fn default() -> Self {
        Self {
            feed_code: None,
            adapter: Adapter::OwnJson,
            totals: None,
            retry_of: None,
            file: None,
        }
    }
}

/// A row that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its place in the push, from 0.
    pub index: u32,
    /// What is wrong.
    pub code: FieldCode,
    /// With which field; none when with the whole row.
    pub field: Option<String>,
    /// More, such as what the parser stumbled on.
    pub detail: String,
    /// By which a later good row settles this one, where the row says it.
    pub natural_key: Option<String>,
    /// The row as JSON, less everything that may be personal.
    pub body: String,
}

/// How the batch is to be taken.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manner {
    /// Keep nothing.
    pub dry_run: bool,
    /// All rows or none.
    pub atomic: bool,
}

/// What became of a batch.
#[derive(Debug)]
pub struct Outcome {
    /// The push; none on a dry run.
    pub id: Option<PushId>,
    /// How it ended.
    pub status: PushStatus,
    /// What became of the rows.
    pub counts: Counts,
    /// Each refused row.
    pub refused: Vec<Refused>,
}

/// A refused row, for the sender.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct RefusedOut {
    /// Its place in the push, from 0.
    #[schema(example = 17)]
    pub index: u32,
    /// What is wrong; from a closed list.
    #[schema(example = "impossible_dates")]
    pub code: FieldCode,
    /// With which field.
    #[schema(example = "finished_at")]
    pub field: Option<String>,
    /// The same in words.
    #[schema(example = "Trình tự ngày không thể có thật.")]
    pub message: String,
}

impl RefusedOut {
    /// In the sender's language.
    pub fn new(refused: &Refused, language: Language) -> Self {
        let Refused {
            index,
            code,
            field,
            detail,
            natural_key: _,
            body: _,
        } = refused;
        let title = code.title(language);
        let message = if detail.is_empty() {
            title.to_owned()
        } else {
            format!("{title} ({detail})")
        };
        Self {
            index: *index,
            code: *code,
            field: field.clone(),
            message,
        }
    }
}

/// What became of a push.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct PushOut {
    /// The push; null on a dry run, which leaves no trace.
    pub id: Option<PushId>,
    /// How it ended.
    pub status: PushStatus,
    /// What became of the rows.
    pub counts: Counts,
    /// Each refused row. They are kept until a good row with the same key comes.
    pub rejected: Vec<RefusedOut>,
}

impl PushOut {
    /// In the sender's language.
    pub fn new(outcome: Outcome, language: Language) -> Self {
        let Outcome {
            id,
            status,
            counts,
            refused,
        } = outcome;
        Self {
            id,
            status,
            counts,
            rejected: refused
                .iter()
                .map(|row| RefusedOut::new(row, language))
                .collect(),
        }
    }
}
