//! Pages of VNPT iGate's dossier search, as the crate `onestop` reads them, put into our words.
//!
//! A state is read by the feed's map of codes, numbers or names, then by the portal's Vietnamese names.

use onestop::{Kept, igate};

use super::super::incoming::Objection;
use super::super::model::Channel;
use super::codes::{channel_named, level_named, status_named};
use super::{Lookup, Meant, Said, objection, refusal, unmapped, unreadable, when};
use crate::error::Error;
use crate::features::feeds::{BATCH_ROWS, Refused};

/// The rows of a page.
///
/// # Errors
/// `bad_request` when it is no such JSON; `validation_failed` at `content`. Neither repeats what was sent.
pub fn read(bytes: &[u8]) -> Result<Vec<&str>, Error> {
    igate::read(bytes, BATCH_ROWS).map_err(unreadable)
}

/// Puts a row into our words.
///
/// # Errors
/// What is wrong with it, by the sender's name of the field.
pub fn row(raw: &str, lookup: &Lookup) -> Result<Said, Objection> {
    let row = igate::dossier(raw).map_err(objection)?;
    let day = lookup.day(when(row.received_at), when(row.submitted_at));
    let status = row
        .status
        .words()
        .find_map(|code| lookup.status(code, day, status_named))
        .ok_or_else(|| unmapped("dossierStatus", &row.status))?;
    let channel = match &row.channel {
        None => Channel::Counter,
        Some(said) => said
            .words()
            .find_map(|code| lookup.channel(code, day, channel_named))
            .ok_or_else(|| unmapped("applyMethod", said))?,
    };
    // Its levels have names of their own beside the usual ones; what is not known is left to the feed's map.
    let said = row.level.as_ref();
    let level = said.and_then(|said| said.words().find_map(level_named));
    let service_level = lookup.level_of("procedure", &row.procedure_code, day, level)?;
    let meant = Meant {
        status,
        channel,
        service_level,
    };
    Ok(Said::Dossier(Box::new(meant.dossier(row, lookup))))
}

/// A refused row with what may be kept of it.
pub fn refused(index: u32, raw: &str, lookup: &Lookup, objection: Objection) -> Refused {
    let (code, field, detail) = objection;
    let Kept { key, fields } = igate::kept(raw);
    let field = field.map(theirs);
    refusal(
        index,
        &lookup.source,
        key.as_deref(),
        fields,
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
