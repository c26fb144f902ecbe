//! What a sender of messages is told.

use serde::Serialize;
use utoipa::ToSchema;

use crate::error::Language;
use crate::features::feeds::{Counts, Outcome, PushOut, PushStatus, RefusedOut};
use crate::features::records::RecordKind;
use crate::ids::PushId;
use crate::text_enum;

text_enum! {
    /// What a message did to a row.
    Action {
        /// Made it.
        Created = "created",
        /// Changed it.
        Updated = "updated",
        /// Took it back.
        Voided = "voided",
        /// Completed it, by a reply or a status.
        Completed = "completed",
        /// Opened it again, because the reply that completed it no longer stands.
        Reopened = "reopened",
    }
}

/// Something that a message did.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct Did {
    /// To a row of what.
    kind: RecordKind,
    /// Its number.
    #[schema(example = "412/UBND-VX")]
    number: String,
    /// What.
    action: Action,
}

impl Did {
    pub(super) fn new(kind: RecordKind, number: &str, action: Action) -> Self {
        Self {
            kind,
            number: number.to_owned(),
            action,
        }
    }
}

/// Something that a person should know about a message that was taken all the same.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct Note {
    /// What: one of the reader's warnings (`too_long`, `unknown_code`, `unreadable_date`, `duplicate_receiver`,
    /// `duplicate_element`, `missing_field`), or `only_informs` (a deadline without steering), `several_tasks` (more than
    /// one may be meant), `unknown_task`, `unknown_document`, `asks_for_return`, `not_for_us`, `answers_before_task`.
    #[schema(example = "unknown_code")]
    code: &'static str,
    /// The element.
    #[schema(example = "OtherInfo/Priority")]
    field: String,
    /// What stands there.
    #[schema(example = "7")]
    value: String,
}

impl Note {
    pub(super) fn new(code: &'static str, field: &str, value: &str) -> Self {
        Self {
            code,
            field: field.to_owned(),
            value: value.chars().take(200).collect(),
        }
    }
}

text_enum! {
    /// Why a file of a message is not kept.
    FileFault {
        /// Neither base64 nor an archive that can be opened, or unpacks to more than it may.
        Unreadable = "unreadable",
        /// Larger than a file may be, or all of them together are.
        TooLarge = "too_large",
        /// Its bytes are of no type that is taken.
        TypeNotTaken = "type_not_taken",
        /// The document is secret: nothing of it is kept.
        Secret = "secret",
        /// There is no row of the document that it could hang on.
        NoDocument = "no_document",
    }
}

/// A file of a message that is not kept.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct FileRefused {
    /// Its name; null when it has none, or must not be told.
    #[schema(example = "phu-luc.exe")]
    pub(super) name: Option<String>,
    /// Why.
    pub(super) why: FileFault,
}

/// What became of the files of a message, when they were asked for.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub(super) struct FilesTaken {
    /// Hung on the document now.
    #[schema(example = 1)]
    pub(super) kept: u32,
    /// Hang on it already, or were taken off it by a person.
    #[schema(example = 0)]
    pub(super) known: u32,
    /// Not kept.
    pub(super) refused: Vec<FileRefused>,
}

/// What became of a message, with what it did.
#[derive(Debug)]
pub(super) struct Taken {
    pub(super) outcome: Outcome,
    pub(super) sender: Option<String>,
    pub(super) document_id: Option<String>,
    pub(super) did: Vec<Did>,
    pub(super) notes: Vec<Note>,
}

/// What became of a message.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EdxmlAnswer {
    /// `0`: taken, or known already; `1`: refused, and kept with its reason. Only then is there a reason to send it again.
    #[schema(example = "0")]
    error_code: &'static str,
    /// The same in words, with the reason.
    #[schema(example = "Đã nhận.")]
    message: String,
    /// The push; null on a dry run, which leaves no trace.
    id: Option<PushId>,
    /// How it ended.
    status: PushStatus,
    /// What became of the rows: those of the documents and those of the tasks together.
    counts: Counts,
    /// Why it was refused.
    rejected: Vec<RefusedOut>,
    /// The sender's agency code as QĐ 20/2020/QĐ-TTg writes it.
    #[schema(example = "H29")]
    sender: Option<String>,
    /// The document's id, or that of the document that a status is about.
    #[schema(example = "000.00.00.H29,2026/03/02,412/UBND-VX")]
    document_id: Option<String>,
    /// What it did. Nothing when the same message came before, or an older one.
    did: Vec<Did>,
    /// What a person should know.
    notes: Vec<Note>,
    /// What became of its files; null unless they were asked for.
    files: Option<FilesTaken>,
}

impl EdxmlAnswer {
    pub(super) fn new(taken: Taken, files: Option<FilesTaken>, language: Language) -> Self {
        let Taken {
            outcome,
            sender,
            document_id,
            did,
            notes,
        } = taken;
        let PushOut {
            id,
            status,
            counts,
            rejected,
        } = PushOut::new(outcome, language);
        let said = |vietnamese: &str, english: &str| match language {
            Language::Vietnamese => vietnamese.to_owned(),
            Language::English => english.to_owned(),
        };
        let message = match (rejected.first(), did.is_empty(), counts.stale) {
            (Some(row), ..) => format!(
                "{} {}: {}",
                said("Từ chối:", "Refused:"),
                row.field.as_deref().unwrap_or("edXML"),
                row.message
            ),
            (None, true, 1..) => said(
                "Đã có bản mới hơn, không thay đổi gì.",
                "A newer state is known; nothing changed.",
            ),
            (None, true, 0) if counts.created == 0 => said(
                "Đã có, không thay đổi gì.",
                "Known already; nothing changed.",
            ),
            _ => said("Đã nhận.", "Taken."),
        };
        Self {
            error_code: match status {
                PushStatus::Success => "0",
                PushStatus::Partial | PushStatus::Rejected => "1",
            },
            message,
            id,
            status,
            counts,
            rejected,
            sender,
            document_id,
            did,
            notes,
            files,
        }
    }
}
