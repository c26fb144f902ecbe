//! A row as senders write it, and the judgement on it: taken, or refused with its reason.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::record::{Entry, Record, natural_key};
use super::shape::Shape;
use crate::auth::Reach;
use crate::db::types::{Day, Timestamp};
use crate::error::FieldCode;
use crate::features::feeds::{RawRow, Refused, Totals, is_personal};
use crate::features::units::Directory;
use crate::http::typed;
use crate::ids::UnitId;

/// A row as it is pushed: what the kind says of it, and whose it is. Times are RFC 3339; without a zone they are
/// Asia/Ho_Chi_Minh.
#[derive(Debug, Deserialize, ToSchema)]
#[allow(
    dead_code,
    reason = "documents the body; rows are read one by one so that one bad row spoils no other"
)]
pub struct RecordIn<R: Record> {
    /// The unit that answers for it: its code, name or any alias; the whole department when left out.
    #[schema(min_length = 1, max_length = 200, example = "phong-tchc")]
    unit_code: Option<String>,
    /// The system it comes from; `manual` when left out.
    #[schema(min_length = 1, max_length = 60, example = "eoffice")]
    source: Option<String>,
    /// When the sender last changed it; the time of the push when left out.
    source_updated_at: Option<Timestamp>,
    /// Take the row only if this is the version that is known of it, 0 for a new one; any when left out.
    #[schema(minimum = 0, example = 1)]
    if_version: Option<i32>,
    /// Why the row is taken back: it is kept, and counted nowhere.
    #[schema(max_length = 500, example = "Nhập trùng")]
    void_reason: Option<String>,
    #[serde(flatten, bound(deserialize = ""))]
    row: R,
}

/// A batch of rows.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "documents the body")]
pub struct RecordBatch<R: Record> {
    /// At most 10,000 rows.
    #[schema(max_items = 10_000)]
    #[serde(bound(deserialize = ""))]
    items: Vec<RecordIn<R>>,
    /// What the sender counted, by state where it likes, to be compared with what arrives; a difference is shown and
    /// refuses nothing.
    totals: Option<Totals>,
}

/// What is said of rows besides what the kind says.
const ENVELOPE: &[&str] = &[
    "unit_code",
    "source",
    "source_updated_at",
    "if_version",
    "void_reason",
];
/// The system of rows that people type.
const TYPED: &str = "manual";
const EARLIEST_YEAR: i32 = 2000;
/// Days by which a date may lie ahead, for what is planned or promised.
const FURTHEST_AHEAD: i32 = 20 * 366;

/// Why a row is not taken.
#[derive(Debug)]
pub struct Objection {
    pub(super) code: FieldCode,
    pub(super) field: Option<String>,
}

impl Objection {
    /// The field, where it is to one.
    pub fn field(&self) -> Option<&str> {
        self.field.as_deref()
    }
}

/// An objection to a field.
pub fn objection(field: &str, code: FieldCode) -> Objection {
    Objection {
        code,
        field: Some(field.to_owned()),
    }
}

/// The present, against which dates are held.
#[derive(Clone, Copy, Debug)]
pub struct Present {
    /// Today in Vietnam.
    pub today: Day,
}

impl Present {
    /// Something that has happened: since 2000, and by tomorrow at the latest, because a sender's clock may run ahead.
    ///
    /// # Errors
    /// `out_of_range`.
    pub fn past(&self, field: &str, day: Option<Day>) -> Result<(), Objection> {
        within(field, day, self.today.plus(1))
    }

    /// Something planned or promised: since 2000, and within twenty years.
    ///
    /// # Errors
    /// `out_of_range`.
    pub fn any(&self, field: &str, day: Option<Day>) -> Result<(), Objection> {
        within(field, day, self.today.plus(FURTHEST_AHEAD))
    }

    /// The first day of somebody who may have been here since long before this century.
    ///
    /// # Errors
    /// `out_of_range`.
    pub fn hired(&self, field: &str, day: Day) -> Result<(), Objection> {
        const SIXTY_YEARS: i32 = 60 * 366;
        if day < self.today.plus(-SIXTY_YEARS) {
            return Err(objection(field, FieldCode::OutOfRange));
        }
        match day > self.today.plus(366) {
            true => Err(objection(field, FieldCode::OutOfRange)),
            false => Ok(()),
        }
    }

    /// Two days, the later not before the earlier.
    ///
    /// # Errors
    /// `impossible_dates` at `field`.
    pub fn in_order(
        &self,
        field: &str,
        earlier: Option<Day>,
        later: Option<Day>,
    ) -> Result<(), Objection> {
        match (earlier, later) {
            (Some(earlier), Some(later)) if later < earlier => {
                Err(objection(field, FieldCode::ImpossibleDates))
            }
            _ => Ok(()),
        }
    }
}

fn within(field: &str, day: Option<Day>, latest: Day) -> Result<(), Objection> {
    let earliest =
        chrono::NaiveDate::from_ymd_opt(EARLIEST_YEAR, 1, 1).map_or(Day::from_number(0), Day::from);
    match day {
        Some(day) if day < earliest || day > latest => Err(objection(field, FieldCode::OutOfRange)),
        _ => Ok(()),
    }
}

/// A row that may go in.
pub(super) struct Sound<R> {
    pub(super) key: String,
    pub(super) entry: Entry<R>,
    pub(super) if_version: Option<i32>,
    /// Its place in the push, from 0.
    pub(super) index: u32,
    /// As it came, for the case that its version is not the one that the sender means.
    pub(super) raw: Map<String, Value>,
}

/// What judging a batch needs to know besides the rows.
pub(super) struct Judge {
    directory: Directory,
    reachable: Option<HashSet<UnitId>>,
    units: HashMap<String, Option<UnitId>>,
    shape: Shape,
    now: Timestamp,
}

impl Judge {
    pub(super) fn new<R: Record>(directory: Directory, reach: &Reach, now: Timestamp) -> Self {
        Self {
            reachable: directory.reachable(reach),
            directory,
            units: HashMap::new(),
            shape: Shape::of::<R>(),
            now,
        }
    }

    /// Judges one row.
    pub(super) fn row<R: Record>(
        &mut self,
        index: u32,
        raw: RawRow<'_>,
    ) -> Result<Sound<R>, Refused> {
        let Ok(row) = serde_json::from_str::<Map<String, Value>>(raw) else {
            // Not even an object: what it holds cannot be told, so nothing of it is kept but the place.
            return Err(Refused {
                index,
                code: FieldCode::InvalidFormat,
                field: None,
                detail: String::new(),
                natural_key: None,
                body: "{}".to_owned(),
            });
        };
        self.accept(index, &row)
            .map_err(|objection| self.refuse::<R>(index, &row, objection))
    }

    /// A row that is not taken: kept with its reason, less every field that we do not know.
    pub(super) fn refuse<R: Record>(
        &self,
        index: u32,
        row: &Map<String, Value>,
        objection: Objection,
    ) -> Refused {
        let known: Map<String, Value> = row
            .iter()
            .filter(|(field, _)| self.shape.knows(field) || ENVELOPE.contains(&field.as_str()))
            .map(|(field, value)| (field.clone(), value.clone()))
            .collect();
        let key = natural_key::<R>(row);
        Refused {
            index,
            code: objection.code,
            field: objection.field,
            detail: String::new(),
            natural_key: (!key.trim().is_empty()).then_some(key),
            body: Value::Object(known).to_string(),
        }
    }

    pub(super) fn accept<R: Record>(
        &mut self,
        index: u32,
        raw: &Map<String, Value>,
    ) -> Result<Sound<R>, Objection> {
        if let Some(field) = raw.keys().find(|field| self.is_personal(field)) {
            return Err(objection(field, FieldCode::PersonalData));
        }
        let unknown = raw
            .keys()
            .find(|field| !self.shape.knows(field) && !ENVELOPE.contains(&field.as_str()));
        if let Some(field) = unknown {
            return Err(objection(field, FieldCode::UnknownField));
        }
        let (envelope, own): (Map<_, _>, Map<_, _>) = raw
            .clone()
            .into_iter()
            .partition(|(field, _)| ENVELOPE.contains(&field.as_str()));
        let envelope: Envelope = read(Value::Object(envelope))?;
        self.shape.check(&own)?;
        let mut row: R = read(Value::Object(own))?;
        row.check(&Present {
            today: self.now.day(),
        })?;
        let Envelope {
            unit_code,
            source,
            source_updated_at,
            if_version,
            void_reason,
        } = envelope;
        let entry = Entry {
            unit_id: self.unit(unit_code.as_deref())?,
            source: short("source", source, 60)?.unwrap_or_else(|| TYPED.to_owned()),
            source_updated_at: self.time_of_change(source_updated_at)?,
            void_reason: short("void_reason", void_reason, 500)?,
            row,
        };
        let usual = serde_json::to_value(&entry.row).unwrap_or_default();
        let usual = usual.as_object().cloned().unwrap_or_default();
        let blank = R::KEY
            .iter()
            .find(|field| usual.get(**field).and_then(Value::as_str) == Some(""));
        if let Some(field) = blank {
            return Err(objection(field, FieldCode::Required));
        }
        Ok(Sound {
            key: natural_key::<R>(&usual),
            entry,
            if_version,
            index,
            raw: raw.clone(),
        })
    }

    fn is_personal(&self, field: &str) -> bool {
        !self.shape.knows(field) && !ENVELOPE.contains(&field) && is_personal(field)
    }

    fn time_of_change(&self, at: Option<Timestamp>) -> Result<Timestamp, Objection> {
        const A_DAY: i64 = 24 * 3600;
        match at {
            Some(at) if at > self.now.plus_seconds(A_DAY) || at.micros() < 0 => {
                Err(objection("source_updated_at", FieldCode::OutOfRange))
            }
            at => Ok(at.unwrap_or(self.now)),
        }
    }

    fn unit(&mut self, name: Option<&str>) -> Result<UnitId, Objection> {
        let wanted = name.map(str::trim).filter(|name| !name.is_empty());
        let found = match wanted {
            None => self.directory.root().map(|unit| unit.id.clone()),
            Some(name) => match self.units.get(name) {
                Some(known) => known.clone(),
                None => {
                    let unit = self.directory.find(name).map(|unit| unit.id.clone());
                    self.units.insert(name.to_owned(), unit.clone());
                    unit
                }
            },
        };
        let unit = found.ok_or_else(|| objection("unit_code", FieldCode::UnknownUnit))?;
        match &self.reachable {
            Some(reachable) if !reachable.contains(&unit) => {
                Err(objection("unit_code", FieldCode::OutsideUnit))
            }
            _ => Ok(unit),
        }
    }
}

#[derive(Deserialize)]
struct Envelope {
    unit_code: Option<String>,
    source: Option<String>,
    source_updated_at: Option<Timestamp>,
    if_version: Option<i32>,
    void_reason: Option<String>,
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, Objection> {
    typed::from_value(value).map_err(|(field, code)| Objection {
        code,
        field: Some(field),
    })
}

fn short(field: &str, text: Option<String>, longest: usize) -> Result<Option<String>, Objection> {
    let text = text
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty());
    match &text {
        Some(text) if text.chars().count() > longest => Err(objection(field, FieldCode::TooLong)),
        Some(text) if text.chars().any(char::is_control) => {
            Err(objection(field, FieldCode::InvalidFormat))
        }
        _ => Ok(text),
    }
}
