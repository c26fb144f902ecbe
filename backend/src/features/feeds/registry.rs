//! A feed: who sends what, in which format, and what the sender's codes mean.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::lag::ScheduleTime;
use crate::db::types::{Day, Timestamp};
use crate::error::{Error, FieldCode, FieldError};
use crate::ids::ClientId;
use crate::text::fold;
use crate::text_enum;

text_enum! {
    /// The format that a sender speaks.
    Adapter {
        /// Our own JSON, pushed to the `/batch` endpoint of its source.
        OwnJson = "own_json",
        /// The national portal's JSON: `DongBoHoSoMC` and `CapNhatTienDoHoSoMC`.
        Dvcqg = "dvcqg",
        /// A page of VNPT iGate's dossier search.
        Igate = "igate",
        /// Registers and lists as `.xlsx` or `.csv`.
        RegisterFile = "register_file",
        /// Documents and statuses of the national document axis, QCVN 102:2016.
        Edxml = "edxml",
    }
}

impl Adapter {
    /// The one kind of rows that the format carries; none when it carries any.
    pub const fn source_kind(self) -> Option<&'static str> {
        match self {
            Self::OwnJson | Self::RegisterFile => None,
            Self::Dvcqg | Self::Igate => Some("dossiers"),
            Self::Edxml => Some("documents"),
        }
    }

    /// The kinds of rows that it carries beside: the province's tasks arrive as documents.
    pub const fn beside(self) -> &'static [&'static str] {
        match self {
            Self::OwnJson | Self::Dvcqg | Self::Igate | Self::RegisterFile => &[],
            Self::Edxml => &["directives"],
        }
    }

    /// The formats that carry rows of this kind beside others.
    pub fn carrying(kind: &str) -> Vec<Self> {
        let carries = |adapter: &Self| adapter.beside().contains(&kind);
        Self::ALL.iter().copied().filter(carries).collect()
    }
}

/// What one of the sender's codes means, between two days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeEntry {
    /// The sender's code or name.
    #[schema(min_length = 1, max_length = 200, example = "1.002835")]
    pub code: String,
    /// What it means in our words; of a unit its id.
    #[schema(min_length = 1, max_length = 60, example = "full")]
    pub value: String,
    /// The first day on which it means that; null when it always did.
    #[serde(default)]
    pub valid_from: Option<Day>,
    /// The last day on which it means that; null while it does.
    #[serde(default)]
    pub valid_to: Option<Day>,
}

/// What the sender's codes mean. Words that the format fixes need no entry; an entry rules over them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeMaps {
    /// Status of a dossier, by the sender's code or name.
    #[serde(default)]
    #[schema(max_items = 500)]
    pub status: Vec<CodeEntry>,
    /// Way of handing in, by the sender's code or name.
    #[serde(default)]
    #[schema(max_items = 500)]
    pub channel: Vec<CodeEntry>,
    /// How far a procedure is offered online, by the procedure's code; the day is that of the receipt.
    #[serde(default)]
    #[schema(max_items = 5000)]
    pub service_level: Vec<CodeEntry>,
    /// The same for procedures without an entry; null refuses their rows until there is one.
    #[serde(default)]
    #[schema(max_length = 60, example = "full")]
    pub default_service_level: Option<String>,
    /// Our unit, by the sender's name or code of it, where the unit tree and its aliases do not know it.
    #[serde(default)]
    #[schema(max_items = 2000)]
    pub unit: Vec<CodeEntry>,
    /// What an agency is to us, by its code in either form (`000.00.16.H29`, `H29.16`): `own` is ours, `assigns` gives us
    /// tasks. For edXML.
    #[serde(default)]
    #[schema(max_items = 500)]
    pub agency: Vec<CodeEntry>,
    /// What `SteeringType` means, which vendors number differently: `assigns` or `informs`. Without an entry 0 and 1 inform,
    /// 2 assigns, 3 informs. The code `-` stands for messages without it, which inform otherwise. For edXML.
    #[serde(default)]
    #[schema(max_items = 100)]
    pub steering: Vec<CodeEntry>,
    /// Whether a document counts as digitally signed when its message does not show it, because the axis takes no others;
    /// null leaves it open. For edXML.
    #[serde(default)]
    pub documents_signed: Option<bool>,
    /// Whether our own status "06, hoàn thành" completes a task. Many systems send it only when somebody presses a button,
    /// so a reply completes a task, and this does when it is wanted. For edXML.
    #[serde(default)]
    pub status_completes: bool,
}

impl CodeMaps {
    /// The lists with their names.
    pub fn lists(&self) -> [(&'static str, &[CodeEntry]); 6] {
        let Self {
            status,
            channel,
            service_level,
            default_service_level: _,
            unit,
            agency,
            steering,
            documents_signed: _,
            status_completes: _,
        } = self;
        [
            ("status", status),
            ("channel", channel),
            ("service_level", service_level),
            ("unit", unit),
            ("agency", agency),
            ("steering", steering),
        ]
    }
}

/// A list of codes, made for looking things up.
#[derive(Clone, Debug, Default)]
pub struct CodeTable(HashMap<String, Vec<CodeEntry>>);

impl CodeTable {
    /// From a list.
    pub fn new(entries: &[CodeEntry]) -> Self {
        let mut by_code: HashMap<String, Vec<CodeEntry>> = HashMap::new();
        for entry in entries {
            by_code
                .entry(fold(&entry.code))
                .or_default()
                .push(entry.clone());
        }
        Self(by_code)
    }

    /// What a code meant on a day, without regard to accents and case; the first entry that fits.
    pub fn find(&self, code: &str, day: Day) -> Option<&str> {
        if self.0.is_empty() {
            return None;
        }
        let holds = |entry: &&CodeEntry| {
            entry.valid_from.is_none_or(|from| from <= day)
                && entry.valid_to.is_none_or(|to| day <= to)
        };
        let entry = self.0.get(&fold(code))?.iter().find(holds)?;
        Some(&entry.value)
    }
}

/// A feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Short, unique, for addresses; dossiers that it sends are known by it and their own code.
    pub code: String,
    /// What people call it.
    pub name: String,
    /// What it sends: `dossiers`.
    pub source_kind: String,
    /// How.
    pub adapter: Adapter,
    /// The only program that may send; any with the scope when none.
    pub client_id: Option<ClientId>,
    /// Hours within which the next push is expected; none when nothing was agreed.
    pub expected_hours: Option<i32>,
    /// Of which hours.
    pub expected_in: ScheduleTime,
    /// What its codes mean.
    pub maps: CodeMaps,
    /// Whether it may send.
    pub active: bool,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts its changes.
    pub revision: i32,
}

impl Feed {
    /// Whether it sends rows of this kind.
    pub fn sends(&self, kind: &str) -> bool {
        self.source_kind == kind || self.adapter.beside().contains(&kind)
    }
}

/// A code is the `source` of its dossiers, which takes as much.
const MAX_CODE: usize = 60;
const MAX_NAME: usize = 200;
const MAX_ENTRY_CODE: usize = 200;
/// A year.
const MAX_HOURS: i32 = 366 * 24;

impl Feed {
    /// Checks every field; what the words of its maps mean is the source's to check.
    ///
    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub fn checked(mut self) -> Result<Self, Error> {
        self.name = self.name.trim().to_owned();
        let mut wrong = Vec::new();
        let mut refuse = |field: String, code| wrong.push(FieldError { field, code });
        let code_is_sane = self
            .code
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'));
        if self.code.is_empty() {
            refuse("code".to_owned(), FieldCode::Required);
        } else if self.code.len() > MAX_CODE {
            refuse("code".to_owned(), FieldCode::TooLong);
        } else if !code_is_sane {
            refuse("code".to_owned(), FieldCode::InvalidFormat);
        }
        if self.name.is_empty() {
            refuse("name".to_owned(), FieldCode::Required);
        } else if self.name.chars().count() > MAX_NAME {
            refuse("name".to_owned(), FieldCode::TooLong);
        } else if self.name.chars().any(char::is_control) {
            refuse("name".to_owned(), FieldCode::InvalidFormat);
        }
        if self
            .adapter
            .source_kind()
            .is_some_and(|kind| kind != self.source_kind)
        {
            refuse("source_kind".to_owned(), FieldCode::UnknownValue);
        }
        if self
            .expected_hours
            .is_some_and(|hours| !(1..=MAX_HOURS).contains(&hours))
        {
            refuse("expected_hours".to_owned(), FieldCode::OutOfRange);
        }
        for (name, entries) in self.maps.lists() {
            for (index, entry) in entries.iter().enumerate() {
                let at = |field| format!("maps.{name}[{index}].{field}");
                if entry.code.trim().is_empty() {
                    refuse(at("code"), FieldCode::Required);
                } else if entry.code.chars().count() > MAX_ENTRY_CODE {
                    refuse(at("code"), FieldCode::TooLong);
                } else if entry.code.chars().any(char::is_control) {
                    refuse(at("code"), FieldCode::InvalidFormat);
                }
                if let (Some(from), Some(to)) = (entry.valid_from, entry.valid_to)
                    && to < from
                {
                    refuse(at("valid_to"), FieldCode::ImpossibleDates);
                }
            }
        }
        if wrong.is_empty() {
            Ok(self)
        } else {
            Err(Error::fields(wrong))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<Day> {
        text.parse::<chrono::NaiveDate>().ok().map(Day::from)
    }

    #[test]
    fn a_code_means_what_it_meant_on_the_day() {
        let entry = |value: &str, from, to| CodeEntry {
            code: "Mức độ 3".to_owned(),
            value: value.to_owned(),
            valid_from: from,
            valid_to: to,
        };
        let table = CodeTable::new(&[
            entry("partial", None, day("2025-06-30")),
            entry("full", day("2025-07-01"), None),
        ]);
        let found = |on: &str| day(on).and_then(|day| table.find("muc do 3", day));
        assert_eq!(found("2025-06-30"), Some("partial"));
        assert_eq!(found("2025-07-01"), Some("full"));
        assert_eq!(day("2025-07-01").and_then(|day| table.find("4", day)), None);
    }
}
