//! A page of VNPT iGate's dossier search: `{content: […]}`, times with an offset without a colon.
//!
//! Which numbers stand for which state is not published, so a state is read by the feed's map of numbers or names, then by
//! the portal's Vietnamese names. The page has no time of change: a dossier's is the newest day on which something
//! happened to it (promises do not count).

use chrono::DateTime;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::super::incoming::{DossierIn, Objection};
use super::super::model::{Channel, DossierStatus};
use super::dvcqg::unreadable;
use super::{
    Lookup, Said, channel_named, kept_fields, level_named, plain, refusal, required, status_named,
    unmapped,
};
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode};
use crate::features::feeds::{BATCH_ROWS, Refused};

#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow, default)]
    content: Option<Vec<&'a RawValue>>,
}

/// The rows of a page.
///
/// # Errors
/// `bad_request` when it is no such JSON; `validation_failed` at `content`. Neither repeats what was sent.
pub fn read(bytes: &[u8]) -> Result<Vec<&str>, Error> {
    let page: Envelope<'_> = serde_json::from_slice(bytes).map_err(|error| unreadable(&error))?;
    let rows = page
        .content
        .ok_or_else(|| Error::field("content", FieldCode::Required))?;
    if rows.len() > BATCH_ROWS {
        return Err(Error::field("content", FieldCode::TooLong));
    }
    Ok(rows.into_iter().map(RawValue::get).collect())
}

/// Plain fields of a dossier that are needed.
const FIELDS: &[&str] = &[
    "code",
    "nationCode",
    "appliedDate",
    "acceptedDate",
    "appointmentDate",
    "completedDate",
    "returnedDate",
    "withdrawDate",
];
/// Objects of which only these plain fields are needed.
const OBJECTS: &[(&str, &[&str])] = &[
    ("procedure", &["code", "name"]),
    ("dossierStatus", &["id", "name"]),
    ("applyMethod", &["id", "name"]),
    ("procedureLevel", &["id", "name"]),
    ("agency", &["code", "name"]),
];

/// Puts a row into our words.
///
/// # Errors
/// What is wrong with it, by the sender's name of the field.
pub fn row(raw: &str, lookup: &Lookup) -> Result<Said, Objection> {
    let row: Map<String, Value> =
        serde_json::from_str(raw).map_err(|_| (FieldCode::InvalidFormat, None, String::new()))?;
    let submitted_at = time(&row, "appliedDate")?;
    let received_at = time(&row, "acceptedDate")?;
    let finished_at = time(&row, "completedDate")?;
    let returned_at = time(&row, "returnedDate")?;
    let withdrawn_at = time(&row, "withdrawDate")?;
    let day = lookup.day(received_at, submitted_at);

    let by_words = |codes: &[String]| {
        let fixed = |code: &str| status_named(code);
        codes
            .iter()
            .find_map(|code| lookup.status(code, day, fixed))
    };
    let codes = words(&row, "dossierStatus");
    let first = codes.first().ok_or_else(|| required("dossierStatus"))?;
    let status = by_words(&codes).ok_or_else(|| unmapped("dossierStatus", first))?;

    let methods = words(&row, "applyMethod");
    let channel = match methods.first() {
        None => Channel::Counter,
        Some(first) => methods
            .iter()
            .find_map(|code| lookup.channel(code, day, channel_named))
            .ok_or_else(|| unmapped("applyMethod", first))?,
    };
    let procedure = row
        .get("procedure")
        .and_then(Value::as_object)
        .ok_or_else(|| required("procedure"))?;
    let procedure_code = scalar(procedure.get("code")).ok_or_else(|| required("procedure"))?;
    let said = words(&row, "procedureLevel")
        .iter()
        .find_map(|name| level_named(name));
    let service_level = lookup
        .service_level(&procedure_code, day, said)
        .ok_or_else(|| unmapped("procedure", &procedure_code))?;
    let agency = words(&row, "agency");
    let unit_code = agency.last().ok_or_else(|| required("agency"))?;

    let happened = [
        submitted_at,
        received_at,
        finished_at,
        returned_at,
        withdrawn_at,
    ];
    let newest = happened.into_iter().flatten().max();
    let ended = finished_at.or(returned_at);
    let (finished_at, returned_at, refused_at, withdrawn_at) = match status {
        DossierStatus::Withdrawn => (None, None, None, withdrawn_at.or(ended)),
        DossierStatus::Refused => (None, None, ended.or(withdrawn_at), None),
        _ => (finished_at, returned_at, None, None),
    };
    Ok(Said::Dossier(Box::new(DossierIn {
        source: lookup.source.clone(),
        // The national code is the one by which other systems know it.
        code: scalar(row.get("nationCode"))
            .or_else(|| scalar(row.get("code")))
            .ok_or_else(|| required("code"))?,
        procedure_name: name(procedure).unwrap_or_default(),
        procedure_code,
        field_code: procedure
            .get("sector")
            .and_then(|sector| scalar(sector.get("code"))),
        service_level,
        channel: Some(channel),
        unit_code: unit_code.clone(),
        status,
        submitted_at,
        received_at,
        due_at: time(&row, "appointmentDate")?,
        finished_at,
        returned_at,
        refused_at,
        withdrawn_at,
        pauses: None,
        apologised_at: None,
        claims_late: None,
        source_updated_at: newest,
    })))
}

/// A refused row with what may be kept of it.
pub fn refused(index: u32, raw: &str, lookup: &Lookup, objection: Objection) -> Refused {
    let (code, field, detail) = objection;
    let row: Map<String, Value> = serde_json::from_str(raw).unwrap_or_default();
    let mut kept = kept_fields(&row, FIELDS);
    for (object, names) in OBJECTS {
        match row.get(*object) {
            Some(Value::Object(inner)) => {
                let mut some = kept_fields(inner, names);
                if let Some(name) = name(inner) {
                    some.insert("name".to_owned(), name.into());
                }
                if *object == "procedure"
                    && let Some(code) = inner.get("sector").and_then(|one| one.get("code"))
                {
                    let code = plain(code).unwrap_or_default();
                    some.insert("sector".to_owned(), serde_json::json!({ "code": code }));
                }
                kept.insert((*object).to_owned(), Value::Object(some));
            }
            Some(other) => {
                if let Some(value) = plain(other) {
                    kept.insert((*object).to_owned(), value);
                }
            }
            None => {}
        }
    }
    let known_by = scalar(kept.get("nationCode")).or_else(|| scalar(kept.get("code")));
    let field = field.map(theirs);
    refusal(
        index,
        &lookup.source,
        known_by.as_deref(),
        kept,
        (code, field, detail),
    )
}

fn theirs(field: &'static str) -> &'static str {
    match field {
        "procedure_code" | "procedure_name" | "field_code" => "procedure",
        "unit_code" => "agency",
        "status" => "dossierStatus",
        "submitted_at" => "appliedDate",
        "received_at" => "acceptedDate",
        "due_at" => "appointmentDate",
        "finished_at" | "refused_at" => "completedDate",
        "returned_at" => "returnedDate",
        "withdrawn_at" => "withdrawDate",
        other => other,
    }
}

/// Text or number, trimmed; none when empty or anything else.
fn scalar(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// A name as iGate has it: text, or one per language, at `name` or `translate`; 228 is Vietnamese.
fn name(object: &Map<String, Value>) -> Option<String> {
    let of = |value: &Value| match value {
        Value::Array(list) => {
            let vietnamese = list
                .iter()
                .find(|one| one.get("languageId").and_then(Value::as_i64) == Some(228));
            scalar(vietnamese.or(list.first())?.get("name"))
        }
        Value::Object(one) => scalar(one.get("name")),
        other => scalar(Some(other)),
    };
    ["name", "translate"]
        .into_iter()
        .find_map(|field| object.get(field).and_then(of))
}

/// By what a coded thing can be known: its code or number, then its name.
fn words(row: &Map<String, Value>, field: &str) -> Vec<String> {
    match row.get(field) {
        Some(Value::Object(object)) => ["code", "id"]
            .into_iter()
            .filter_map(|one| scalar(object.get(one)))
            .chain(name(object))
            .collect(),
        other => scalar(other).into_iter().collect(),
    }
}

/// `2025-09-10T17:00:00.000+0700`, or with a colon, or without an offset.
fn time(row: &Map<String, Value>, field: &'static str) -> Result<Option<Timestamp>, Objection> {
    let wrong = || (FieldCode::InvalidFormat, Some(field), String::new());
    let text = match row.get(field) {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) => text.trim(),
        Some(_) => return Err(wrong()),
    };
    if text.is_empty() {
        return Ok(None);
    }
    DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%z")
        .map(Timestamp::from)
        .or_else(|_| text.parse())
        .map(Some)
        .map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_without_a_colon_is_read() {
        let row = |text: &str| {
            let mut row = Map::new();
            row.insert("acceptedDate".to_owned(), text.into());
            row
        };
        for text in [
            "2025-09-10T17:00:00.000+0700",
            "2025-09-10T10:00:00.000+0000",
            "2025-09-10T17:00:00+07:00",
            "2025-09-10T10:00:00.000Z",
        ] {
            let read = time(&row(text), "acceptedDate").ok().flatten();
            assert_eq!(
                read.map(|at| at.to_string()).as_deref(),
                Some("2025-09-10T17:00:00+07:00"),
                "{text}"
            );
        }
        assert!(time(&row("10/09/2025"), "acceptedDate").is_err());
    }
}
