//! The national portal's messages, as the crate `onestop` reads them, put into our words.

use onestop::{Kept, Step, dvcqg};

use super::super::incoming::{DossierIn, Objection};
use super::super::model::Channel;
use super::super::steps::StepIn;
use super::codes::{channel_numbered, level_named, status_numbered};
use super::{Lookup, Meant, Said, objection, refusal, unmapped, unreadable, when};
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::feeds::{BATCH_ROWS, Refused};

pub use onestop::dvcqg::{Message, Service, service_of, session};

/// Takes a message apart.
///
/// # Errors
/// `bad_request` when it is no such JSON; `validation_failed` at `service` or `data`. Neither repeats what was sent.
pub fn read(bytes: &[u8]) -> Result<Message<'_>, Error> {
    dvcqg::read(bytes, BATCH_ROWS).map_err(unreadable)
}

/// Puts a row into our words.
///
/// # Errors
/// What is wrong with it, by the sender's name of the field.
pub fn row(
    raw: &str,
    service: Service,
    office: Option<&str>,
    lookup: &Lookup,
) -> Result<Said, Objection> {
    match service {
        Service::Dossiers => {
            let row = dvcqg::dossier(raw, office).map_err(objection)?;
            dossier(row, lookup).map(|row| Said::Dossier(Box::new(row)))
        }
        Service::Steps => {
            let row = dvcqg::step(raw).map_err(objection)?;
            step(row, lookup).map(|row| Said::Step(Box::new(row)))
        }
    }
}

/// A refused row with what may be kept of it.
pub fn refused(
    index: u32,
    raw: &str,
    service: Service,
    office: Option<&str>,
    lookup: &Lookup,
    objection: Objection,
) -> Refused {
    let (code, field, detail) = objection;
    let Kept { key, fields } = dvcqg::kept(raw, service, office);
    let field = field.map(|field| theirs(field, service));
    refusal(
        index,
        &lookup.source,
        key.as_deref(),
        fields,
        (code, field, detail),
    )
}

/// The sender's name of a field that the judge names in our words.
fn theirs(field: &'static str, service: Service) -> &'static str {
    match (field, service) {
        ("code", _) => "MaHoSo",
        ("procedure_code", _) => "MaTTHC",
        ("procedure_name", _) => "TenTTHC",
        ("field_code", _) => "MaLinhVuc",
        ("unit_code", _) => "DonViXuLy",
        ("status", Service::Dossiers) => "TrangThaiHoSo",
        ("submitted_at", _) => "NgayNopHoSo",
        ("received_at", _) => "NgayTiepNhan",
        ("due_at", Service::Dossiers) => "NgayHenTra",
        ("finished_at" | "withdrawn_at", _) => "NgayKetThucXuLy",
        ("returned_at", _) => "NgayTra",
        ("refused_at", _) => "NgayTuChoi",
        ("pauses", _) => "DanhSachHoSoBoSung",
        ("handled_at", _) => "ThoiDiemXuLy",
        ("unit_name", _) => "PhongBanXuLy",
        ("position", _) => "ChucDanh",
        ("text", _) => "NoiDungXuLy",
        ("status", Service::Steps) => "TrangThai",
        ("started_at", _) => "NgayBatDau",
        ("due_at", Service::Steps) => "NgayKetThucTheoQuyDinh",
        (other, _) => other,
    }
}

fn dossier(row: onestop::Dossier<'_>, lookup: &Lookup) -> Result<DossierIn, Objection> {
    let day = lookup.day(when(row.received_at), when(row.submitted_at));
    let status = row
        .status
        .words()
        .find_map(|code| lookup.status(code, day, status_numbered))
        .ok_or_else(|| unmapped("TrangThaiHoSo", &row.status))?;
    // The portal counts a dossier without a channel as handed in at the counter.
    let channel = match &row.channel {
        None => Channel::Counter,
        Some(said) => said
            .words()
            .find_map(|code| lookup.channel(code, day, channel_numbered))
            .ok_or_else(|| unmapped("KenhThucHien", said))?,
    };
    let level = match &row.level {
        None => None,
        Some(said) => {
            let level = said.words().find_map(level_named);
            Some(level.ok_or_else(|| unmapped("MucDo", said))?)
        }
    };
    let service_level = lookup.level_of("MaTTHC", &row.procedure_code, day, level)?;
    let meant = Meant {
        status,
        channel,
        service_level,
    };
    Ok(meant.dossier(row, lookup))
}

fn step(row: Step<'_>, lookup: &Lookup) -> Result<StepIn, Objection> {
    let handled_at = Timestamp::from_local(row.handled_at);
    let status = match &row.status {
        None => None,
        Some(said) => {
            let day = handled_at.day();
            let status = said
                .words()
                .find_map(|code| lookup.status(code, day, status_numbered));
            Some(status.ok_or_else(|| unmapped("TrangThai", said))?)
        }
    };
    Ok(StepIn {
        source: lookup.source.clone(),
        code: row.code.into_owned(),
        handled_at,
        unit_name: row.unit.unwrap_or_default().into_owned(),
        position: row.position.unwrap_or_default().into_owned(),
        text: row.text.unwrap_or_default().into_owned(),
        status,
        started_at: when(row.started_at),
        due_at: when(row.due_at),
    })
}
