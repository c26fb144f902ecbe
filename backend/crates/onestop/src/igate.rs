//! A page of VNPT iGate's dossier search: `{content: […]}`, times with an offset without a colon.
//!
//! Which numbers stand for which state is not published, so a state comes with its code, number and name.

use std::borrow::Cow;

use chrono::NaiveDateTime;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::json::Object;
use crate::kept::{self, Kept, scalar};
use crate::row::{Coded, Dossier, ReadError, Refusal};
use crate::time;

#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow, default)]
    content: Option<Vec<&'a RawValue>>,
}

/// The rows of a page as JSON, at most so many.
///
/// # Errors
/// [`ReadError::Json`] when it is no such JSON; the others at `content`.
pub fn read(bytes: &[u8], most_rows: usize) -> Result<Vec<&str>, ReadError> {
    let Object(page): Object<Envelope<'_>> = serde_json::from_slice(bytes)?;
    let rows = page.content.ok_or(ReadError::Missing("content"))?;
    if rows.len() > most_rows {
        return Err(ReadError::TooMany("content"));
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
/// Objects of which only the code, the number and the name are needed, and of a procedure the code of its sector.
const OBJECTS: &[&str] = &[
    "procedure",
    "dossierStatus",
    "applyMethod",
    "procedureLevel",
    "agency",
];

/// Reads a row.
///
/// # Errors
/// What is wrong with it; as a whole only when it is no object.
pub fn dossier(raw: &str) -> Result<Dossier<'_>, Refusal> {
    let row: Map<String, Value> = serde_json::from_str(raw).map_err(|_| Refusal::of_the_whole())?;
    let submitted_at = time(&row, "appliedDate")?;
    let received_at = time(&row, "acceptedDate")?;
    let finished_at = time(&row, "completedDate")?;
    let returned_at = time(&row, "returnedDate")?;
    let withdrawn_at = time(&row, "withdrawDate")?;
    let status = coded(&row, "dossierStatus").ok_or(Refusal::missing("dossierStatus"))?;
    let procedure = row
        .get("procedure")
        .and_then(Value::as_object)
        .ok_or(Refusal::missing("procedure"))?;
    let procedure_code = scalar(procedure.get("code")).ok_or(Refusal::missing("procedure"))?;
    // A unit is known by its name here; the code is that of the office above it.
    let agency = coded(&row, "agency");
    let unit = agency.as_ref().and_then(|agency| agency.words().last());
    let unit = unit.ok_or(Refusal::missing("agency"))?.to_owned();
    // The national code is the one by which other systems know it.
    let code = scalar(row.get("nationCode"))
        .or_else(|| scalar(row.get("code")))
        .ok_or(Refusal::missing("code"))?;
    Ok(Dossier {
        code: Cow::Owned(code),
        procedure_code: Cow::Owned(procedure_code),
        procedure_name: name(procedure).map(Cow::Owned),
        field_code: sector(procedure).map(Cow::Owned),
        status,
        channel: coded(&row, "applyMethod"),
        level: coded(&row, "procedureLevel"),
        unit: Cow::Owned(unit),
        submitted_at,
        received_at,
        due_at: time(&row, "appointmentDate")?,
        finished_at,
        returned_at,
        refused_at: None,
        withdrawn_at,
        pauses: None,
    })
}

/// What may be kept of a row.
#[must_use]
pub fn kept(raw: &str) -> Kept {
    let row: Map<String, Value> = serde_json::from_str(raw).unwrap_or_default();
    let mut fields = kept::fields(&row, FIELDS);
    for object in OBJECTS {
        let kept = match row.get(*object) {
            Some(Value::Object(inner)) => Some(Value::Object(of_object(inner, object))),
            Some(other) => kept::plain(other),
            None => None,
        };
        fields.extend(kept.map(|kept| ((*object).to_owned(), kept)));
    }
    Kept {
        key: scalar(fields.get("nationCode")).or_else(|| scalar(fields.get("code"))),
        fields,
    }
}

fn of_object(inner: &Map<String, Value>, object: &str) -> Map<String, Value> {
    let mut some = kept::fields(inner, &["code", "id"]);
    if let Some(name) = name(inner) {
        some.insert("name".to_owned(), kept::shortened(&name).into());
    }
    if object == "procedure"
        && let Some(code) = sector(inner)
    {
        let code = kept::shortened(&code);
        some.insert("sector".to_owned(), serde_json::json!({ "code": code }));
    }
    some
}

fn sector(procedure: &Map<String, Value>) -> Option<String> {
    scalar(procedure.get("sector")?.get("code"))
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

fn coded(row: &Map<String, Value>, field: &str) -> Option<Coded<'static>> {
    let of = |value| scalar(value).map(Cow::Owned);
    match row.get(field) {
        Some(Value::Object(object)) => Coded::of(
            of(object.get("code")),
            of(object.get("id")),
            name(object).map(Cow::Owned),
        ),
        other => of(other).map(Coded::alone),
    }
}

fn time(row: &Map<String, Value>, field: &'static str) -> Result<Option<NaiveDateTime>, Refusal> {
    let text = match row.get(field) {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) => text.trim(),
        Some(_) => return Err(Refusal::malformed(field)),
    };
    if text.is_empty() {
        return Ok(None);
    }
    match time::igate(text) {
        Some(at) => Ok(Some(at)),
        None => Err(Refusal::malformed(field)),
    }
}
