//! Formats that senders speak, each put into our rows by a pure function: bytes and code maps in, rows or refusals out.
//!
//! A format is read through the list of its fields that are needed; the rest, where citizens' data is, is passed over and
//! reaches neither a row nor a refusal nor a log.

pub mod dvcqg;
pub mod igate;
pub mod register;
mod text;

use serde_json::{Map, Value};

use super::incoming::{DossierIn, Objection};
use super::model::{Channel, DossierStatus};
use super::steps::StepIn;
use super::unreadable::key;
use crate::db::types::{Day, Timestamp};
use crate::error::FieldCode;
use crate::features::feeds::{CodeMaps, CodeTable, Refused};
use crate::features::procedures::ServiceLevel;
use crate::text::fold;

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
}

/// The ten states by their Vietnamese names, for formats that send those.
fn status_named(name: &str) -> Option<DossierStatus> {
    use DossierStatus::{
        Done, PaymentRequested, Processing, Received, Refused, Registered, Returned, Stopped,
        SupplementRequested, Withdrawn,
    };
    Some(match fold(name).as_str() {
        "moi dang ky" | "cho tiep nhan" => Registered,
        "duoc tiep nhan" | "da tiep nhan" => Received,
        "khong duoc tiep nhan" | "tu choi tiep nhan" => Refused,
        "dang xu ly" => Processing,
        "yeu cau bo sung giay to" | "yeu cau bo sung" | "cho bo sung" => SupplementRequested,
        "yeu cau thuc hien nghia vu tai chinh" | "cho thuc hien nghia vu tai chinh" => {
            PaymentRequested
        }
        "cong dan yeu cau rut ho so" | "rut ho so" | "da rut ho so" => Withdrawn,
        "dung xu ly" | "tam dung xu ly" | "tam dung" => Stopped,
        "da xu ly xong" | "co ket qua" | "da co ket qua" => Done,
        "da tra ket qua" => Returned,
        _ => return None,
    })
}

fn channel_named(name: &str) -> Option<Channel> {
    Some(match fold(name).as_str() {
        "truc tiep" => Channel::Counter,
        "truc tuyen" => Channel::Online,
        "buu chinh cong ich" | "buu chinh" => Channel::Postal,
        _ => return None,
    })
}

/// How far a procedure is offered online, by the names and numbers of the old and the new levels.
pub fn level_named(name: &str) -> Option<ServiceLevel> {
    Some(match fold(name).as_str() {
        "4" | "muc do 4" | "toan trinh" => ServiceLevel::Full,
        "3" | "muc do 3" | "mot phan" => ServiceLevel::Partial,
        "1" | "2" | "muc do 1" | "muc do 2" | "cung cap thong tin" | "chi cung cap thong tin" => {
            ServiceLevel::Information
        }
        _ => return None,
    })
}

fn required(field: &'static str) -> Objection {
    (FieldCode::Required, Some(field), String::new())
}

fn unmapped(field: &'static str, code: &str) -> Objection {
    // Codes are short; what is long here is no code and may be anything.
    let detail: String = code.chars().take(60).collect();
    (FieldCode::UnmappedCode, Some(field), detail)
}

/// Longest text that a refused row keeps of one field.
const KEPT_CHARS: usize = 1000;

/// What a refused row keeps of a plain value: no object and no list, which could hold anything.
fn plain(value: &Value) -> Option<Value> {
    match value {
        Value::String(text) => Some(text.chars().take(KEPT_CHARS).collect::<String>().into()),
        Value::Array(_) | Value::Object(_) => None,
        other => Some(other.clone()),
    }
}

/// The named plain fields of a row, and no other.
fn kept_fields(row: &Map<String, Value>, names: &[&str]) -> Map<String, Value> {
    names
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), plain(row.get(*name)?)?)))
        .collect()
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
