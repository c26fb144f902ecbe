//! A row of an export of dossiers as `.xlsx` or `.csv`: the words of its cells by the fields of `registers::specs::dossiers`.
//!
//! States are read by the feed's map where there is a feed, by the portal's Vietnamese names, and by its numbers. The file
//! has no time of change: a dossier's is the newest day on which something happened to it (promises do not count).

use std::collections::BTreeMap;

use onestop::KEPT_CHARS;
use registers::values;
use serde_json::{Map, Value};

use super::super::incoming::{DossierIn, Objection};
use super::super::model::{Channel, Pause};
use super::codes::{channel_named, channel_numbered, level_named, status_named, status_numbered};
use super::{Ending, Lookup, Said, refusal, required, unmapped_word};
use crate::db::types::Timestamp;
use crate::error::FieldCode;
use crate::features::feeds::Refused;

type Cells = BTreeMap<String, String>;

/// The system of rows whose sender names none.
const SOURCE: &str = "register_file";

/// Fields that a refused row keeps: those of the file, and the system it is an export of.
fn fields() -> Vec<&'static str> {
    let columns = registers::specs::dossiers::SPEC.columns.iter();
    columns
        .map(|column| column.name)
        .chain(["source"])
        .collect()
}

/// Puts a row into our words.
///
/// # Errors
/// What is wrong with it, by the file's field.
pub fn row(raw: &str, lookup: &Lookup) -> Result<Said, Objection> {
    let cells: Cells =
        serde_json::from_str(raw).map_err(|_| (FieldCode::InvalidFormat, None, String::new()))?;
    let need = |field: &'static str| text(&cells, field).ok_or_else(|| required(field));
    let submitted_at = time(&cells, "submitted")?;
    let received_at = time(&cells, "received")?;
    let finished_at = time(&cells, "finished")?;
    let returned_at = time(&cells, "returned")?;
    let refused_at = time(&cells, "refused")?;
    let day = lookup.day(received_at, submitted_at);

    let said = need("status")?;
    let status = lookup
        .status(said, day, |code| {
            status_named(code).or_else(|| status_numbered(code))
        })
        .ok_or_else(|| unmapped_word("status", said))?;
    let channel = match text(&cells, "channel") {
        None => Channel::Counter,
        Some(said) => lookup
            .channel(said, day, |code| {
                channel_named(code).or_else(|| channel_numbered(code))
            })
            .ok_or_else(|| unmapped_word("channel", said))?,
    };
    let code = need("procedure_code")?;
    let procedure_code =
        values::procedure_code(code).map_or_else(|| code.to_owned(), |read| read.code);
    let level = match text(&cells, "level") {
        None => None,
        Some(said) => Some(level_named(said).ok_or_else(|| unmapped_word("level", said))?),
    };
    let service_level = lookup
        .service_level(&procedure_code, day, level)
        .ok_or_else(|| required("level"))?;
    let pauses = pauses(&cells)?;

    let happened = [
        submitted_at,
        received_at,
        finished_at,
        returned_at,
        refused_at,
    ];
    let waited = pauses
        .iter()
        .flat_map(|pause| [Some(pause.requested_at), pause.resumed_at]);
    let newest = happened.into_iter().chain(waited).flatten().max();
    let ending = Ending {
        finished_at,
        returned_at,
        refused_at,
        withdrawn_at: None,
    }
    .by(status);
    Ok(Said::Dossier(Box::new(DossierIn {
        source: match lookup.source.as_str() {
            "" => text(&cells, "source").unwrap_or(SOURCE).to_owned(),
            feed => feed.to_owned(),
        },
        code: need("code")?.to_owned(),
        procedure_name: text(&cells, "procedure_name")
            .unwrap_or(&procedure_code)
            .to_owned(),
        procedure_code,
        field_code: text(&cells, "field").map(|name| name.chars().take(60).collect()),
        service_level,
        channel: Some(channel),
        unit_code: need("unit")?.to_owned(),
        status,
        submitted_at,
        received_at,
        due_at: promise(&cells, "due")?,
        finished_at: ending.finished_at,
        returned_at: ending.returned_at,
        refused_at: ending.refused_at,
        withdrawn_at: ending.withdrawn_at,
        pauses: Some(pauses),
        apologised_at: None,
        claims_late: None,
        source_updated_at: newest,
    })))
}

/// A refused row with what may be kept of it.
pub fn refused(index: u32, raw: &str, lookup: &Lookup, objection: Objection) -> Refused {
    let (code, field, detail) = objection;
    let kept = kept(raw);
    let of = |field: &str| kept.get(field).and_then(Value::as_str).map(str::to_owned);
    let source = match lookup.source.as_str() {
        "" => of("source").unwrap_or_else(|| SOURCE.to_owned()),
        feed => feed.to_owned(),
    };
    let known_by = of("code");
    let field = field.map(theirs);
    refusal(
        index,
        &source,
        known_by.as_deref(),
        kept,
        (code, field, detail),
    )
}

/// Its fields and no other, and of them no list and no object, which could hold anything.
fn kept(raw: &str) -> Map<String, Value> {
    let row: Map<String, Value> = serde_json::from_str(raw).unwrap_or_default();
    let plain = |value: &Value| match value {
        Value::String(text) => Some(text.chars().take(KEPT_CHARS).collect::<String>().into()),
        Value::Array(_) | Value::Object(_) => None,
        other => Some(other.clone()),
    };
    fields()
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), plain(row.get(name)?)?)))
        .collect()
}

fn theirs(field: &'static str) -> &'static str {
    match field {
        "field_code" => "field",
        "service_level" => "level",
        "unit_code" => "unit",
        "submitted_at" => "submitted",
        "received_at" => "received",
        "due_at" => "due",
        "finished_at" | "withdrawn_at" => "finished",
        "returned_at" => "returned",
        "refused_at" => "refused",
        "pauses" => "supplement_asked",
        other => other,
    }
}

fn text<'c>(cells: &'c Cells, field: &str) -> Option<&'c str> {
    let text = cells.get(field)?.trim();
    (!text.is_empty()).then_some(text)
}

fn time(cells: &Cells, field: &'static str) -> Result<Option<Timestamp>, Objection> {
    let Some(said) = text(cells, field) else {
        return Ok(None);
    };
    let wrong = |detail: &str| (FieldCode::InvalidFormat, Some(field), detail.to_owned());
    let at = values::date_time(said).map_err(|error| wrong(error.code()))?;
    at.format("%Y-%m-%dT%H:%M:%S")
        .to_string()
        .parse()
        .map(Some)
        .map_err(|_| wrong(""))
}

/// A promised day without an hour lasts until its end.
fn promise(cells: &Cells, field: &'static str) -> Result<Option<Timestamp>, Objection> {
    const TO_ITS_LAST_SECOND: i64 = 24 * 3600 - 1;
    let at = time(cells, field)?;
    Ok(at.map(|at| match at == at.day().start() {
        true => at.plus_seconds(TO_ITS_LAST_SECOND),
        false => at,
    }))
}

fn pauses(cells: &Cells) -> Result<Vec<Pause>, Objection> {
    let Some(requested_at) = time(cells, "supplement_asked")? else {
        return Ok(Vec::new());
    };
    Ok(vec![Pause {
        requested_at,
        resumed_at: time(cells, "supplement_received")?,
        new_due_at: promise(cells, "new_due")?,
    }])
}
