//! Formats that senders speak, each put into our rows by a pure function: bytes and code maps in, rows or refusals out.
//!
//! The crates `onestop` and `registers` read the formats, through the lists of fields that are needed; the rest, where
//! citizens' data is, reaches neither a row nor a refusal nor a log. What a code means is looked up here.

mod codes;
pub mod dvcqg;
pub mod igate;
pub mod register;

use chrono::NaiveDateTime;
use onestop::{Coded, Fault, ReadError, Refusal};
use serde_json::{Map, Value};

pub use self::codes::level_named;
use super::incoming::{DossierIn, Objection};
use super::model::{Channel, DossierStatus, Pause};
use super::steps::StepIn;
use super::unreadable::key;
use crate::db::types::{Day, Timestamp};
use crate::error::{Code, Error, FieldCode};
use crate::features::feeds::{CodeMaps, CodeTable, Refused};
use crate::features::procedures::ServiceLevel;

/// What a row says.
#[derive(Debug)]
pub enum Said {
    /// How a dossier stands.
    Dossier(Box<DossierIn>),
    /// What was done on one.
    Step(Box<StepIn>),
}

/// What an adapter has to know of the feed and of the time.
#[derive(Debug)]
pub struct Lookup {
    source: String,
    status: CodeTable,
    channel: CodeTable,
    service_level: CodeTable,
    default_service_level: Option<String>,
    now: Timestamp,
}

impl Lookup {
    /// For the feed `source` with these maps.
    pub fn new(source: &str, maps: &CodeMaps, now: Timestamp) -> Self {
        let CodeMaps {
            status,
            channel,
            service_level,
            default_service_level,
            unit: _,
            agency: _,
            steering: _,
            documents_signed: _,
            status_completes: _,
        } = maps;
        Self {
            source: source.to_owned(),
            status: CodeTable::new(status),
            channel: CodeTable::new(channel),
            service_level: CodeTable::new(service_level),
            default_service_level: default_service_level.clone(),
            now,
        }
    }

    /// The day on which a dossier's codes are read: that of its receipt, else of its handing in, else today.
    fn day(&self, received: Option<Timestamp>, submitted: Option<Timestamp>) -> Day {
        received.or(submitted).unwrap_or(self.now).day()
    }

    /// The feed's map rules over what the format fixes.
    fn status(
        &self,
        code: &str,
        day: Day,
        fixed: impl Fn(&str) -> Option<DossierStatus>,
    ) -> Option<DossierStatus> {
        match self.status.find(code, day) {
            Some(word) => word.parse().ok(),
            None => fixed(code),
        }
    }

    fn channel(
        &self,
        code: &str,
        day: Day,
        fixed: impl Fn(&str) -> Option<Channel>,
    ) -> Option<Channel> {
        match self.channel.find(code, day) {
            Some(word) => word.parse().ok(),
            None => fixed(code),
        }
    }

    /// By the whole code, then by its first eight characters, then what the row itself says, then the feed's default.
    fn service_level(
        &self,
        procedure: &str,
        day: Day,
        said: Option<ServiceLevel>,
    ) -> Option<ServiceLevel> {
        let mapped = self
            .service_level
            .find(procedure, day)
            .or_else(|| self.service_level.find(procedure.get(..8)?, day));
        match (mapped, said) {
            (Some(word), _) => word.parse().ok(),
            (None, Some(level)) => Some(level),
            (None, None) => self.default_service_level.as_deref()?.parse().ok(),
        }
    }

    /// As [`Lookup::service_level`], refused at the `field` of the procedure's code when nothing says it.
    fn level_of(
        &self,
        field: &'static str,
        procedure: &str,
        day: Day,
        said: Option<ServiceLevel>,
    ) -> Result<ServiceLevel, Objection> {
        self.service_level(procedure, day, said)
            .ok_or_else(|| unmapped_word(field, procedure))
    }
}

/// What the codes of a dossier mean.
struct Meant {
    status: DossierStatus,
    channel: Channel,
    service_level: ServiceLevel,
}

impl Meant {
    /// The dossier in our words.
    fn dossier(self, row: onestop::Dossier<'_>, lookup: &Lookup) -> DossierIn {
        let source_updated_at = when(row.changed_at());
        let ending = Ending::of(&row).by(self.status);
        DossierIn {
            source: lookup.source.clone(),
            code: row.code.into_owned(),
            procedure_code: row.procedure_code.into_owned(),
            procedure_name: row.procedure_name.unwrap_or_default().into_owned(),
            field_code: row.field_code.map(Into::into),
            service_level: self.service_level,
            channel: Some(self.channel),
            unit_code: row.unit.into_owned(),
            status: self.status,
            submitted_at: when(row.submitted_at),
            received_at: when(row.received_at),
            due_at: when(row.due_at),
            finished_at: ending.finished_at,
            returned_at: ending.returned_at,
            refused_at: ending.refused_at,
            withdrawn_at: ending.withdrawn_at,
            pauses: row.pauses.as_deref().map(pauses),
            apologised_at: None,
            claims_late: None,
            source_updated_at,
        }
    }
}

/// The times at which a dossier may have come to its end.
struct Ending {
    finished_at: Option<Timestamp>,
    returned_at: Option<Timestamp>,
    refused_at: Option<Timestamp>,
    withdrawn_at: Option<Timestamp>,
}

impl Ending {
    fn of(row: &onestop::Dossier<'_>) -> Self {
        Self {
            finished_at: when(row.finished_at),
            returned_at: when(row.returned_at),
            refused_at: when(row.refused_at),
            withdrawn_at: when(row.withdrawn_at),
        }
    }

    /// Whoever takes a dossier back, or is refused, has no result: the day on which the work ended is that of the ending.
    fn by(self, status: DossierStatus) -> Self {
        let Self {
            finished_at,
            returned_at,
            refused_at,
            withdrawn_at,
        } = self;
        let ended = finished_at.or(returned_at);
        let none = Self {
            finished_at: None,
            returned_at: None,
            refused_at: None,
            withdrawn_at: None,
        };
        match status {
            DossierStatus::Withdrawn => Self {
                withdrawn_at: withdrawn_at.or(ended),
                ..none
            },
            DossierStatus::Refused => Self {
                refused_at: refused_at.or(ended).or(withdrawn_at),
                ..none
            },
            _ => Self {
                finished_at,
                returned_at,
                refused_at,
                withdrawn_at: None,
            },
        }
    }
}

fn required(field: &'static str) -> Objection {
    (FieldCode::Required, Some(field), String::new())
}

/// Names the surest of the words by which the code could have been known.
fn unmapped(field: &'static str, code: &Coded<'_>) -> Objection {
    unmapped_word(field, code.words().next().unwrap_or_default())
}

fn unmapped_word(field: &'static str, code: &str) -> Objection {
    // Codes are short; what is long here is no code and may be anything.
    let detail: String = code.chars().take(60).collect();
    (FieldCode::UnmappedCode, Some(field), detail)
}

fn objection(refusal: Refusal) -> Objection {
    let code = match refusal.fault {
        Fault::Missing => FieldCode::Required,
        Fault::Malformed => FieldCode::InvalidFormat,
    };
    (code, refusal.field, String::new())
}

fn unreadable(error: ReadError) -> Error {
    match error {
        ReadError::Json { line, column } => {
            Error::from(Code::BadRequest).with_detail(format!("line {line}, column {column}"))
        }
        ReadError::Missing(field) => Error::field(field, FieldCode::Required),
        ReadError::Malformed(field) => Error::field(field, FieldCode::InvalidFormat),
        ReadError::Unknown(field) => Error::field(field, FieldCode::UnknownValue),
        ReadError::TooMany(field) => Error::field(field, FieldCode::TooLong),
    }
}

fn when(at: Option<NaiveDateTime>) -> Option<Timestamp> {
    at.map(Timestamp::from_local)
}

fn pauses(pauses: &[onestop::Pause]) -> Vec<Pause> {
    let ours = |pause: &onestop::Pause| Pause {
        requested_at: Timestamp::from_local(pause.requested_at),
        resumed_at: when(pause.resumed_at),
        new_due_at: when(pause.new_due_at),
    };
    pauses.iter().map(ours).collect()
}

fn refusal(
    index: u32,
    source: &str,
    code: Option<&str>,
    kept: Map<String, Value>,
    objection: Objection,
) -> Refused {
    let (reason, field, detail) = objection;
    Refused {
        index,
        code: reason,
        field: field.map(str::to_owned),
        detail,
        natural_key: code
            .map(str::trim)
            .filter(|code| !code.is_empty())
            .map(|code| key(source, code)),
        body: Value::Object(kept).to_string(),
    }
}
