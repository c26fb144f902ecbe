//! The national portal's JSON as one-stop systems post it: `DongBoHoSoMC` and `CapNhatTienDoHoSoMC` at one endpoint.
//!
//! All values are strings, times `yyyyMMddHHmmss` in Vietnam, what is missing is `""`. The message has no time of change:
//! a dossier's is the newest of the days on which something happened to it (promises do not count).

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::super::incoming::{DossierIn, Objection};
use super::super::model::{Channel, DossierStatus, Pause};
use super::super::steps::StepIn;
use super::text::{Listed, Text};
use super::{Lookup, Said, kept_fields, level_named, refusal, required, unmapped};
use crate::db::types::Timestamp;
use crate::error::{Code, Error, FieldCode};
use crate::features::feeds::{BATCH_ROWS, Refused};

/// Which of the portal's services a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// How dossiers stand.
    Dossiers,
    /// What was done on them.
    Steps,
}

impl Service {
    /// As the portal calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dossiers => "DongBoHoSoMC",
            Self::Steps => "CapNhatTienDoHoSoMC",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Dossiers, Self::Steps]
            .into_iter()
            .find(|service| service.name().eq_ignore_ascii_case(name))
    }
}

/// A message taken apart; its rows are not read yet.
#[derive(Debug)]
pub struct Message<'a> {
    /// What the sender got when it logged in.
    pub session: Option<Cow<'a, str>>,
    /// The sender's code of its office.
    pub office: Option<Cow<'a, str>>,
    /// What it is for.
    pub service: Service,
    /// The rows as JSON.
    pub rows: Vec<&'a str>,
}

#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow, default)]
    session: Text<'a>,
    #[serde(borrow, default)]
    madonvi: Text<'a>,
    #[serde(borrow, default)]
    service: Text<'a>,
    #[serde(borrow, default)]
    data: Option<Vec<&'a RawValue>>,
}

fn given(text: Text<'_>) -> Option<Cow<'_, str>> {
    match text {
        Text::Given(text) => Some(text),
        Text::Missing | Text::Wrong => None,
    }
}

/// The session of a message, whatever else is wrong with it.
pub fn session(bytes: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Head<'a> {
        #[serde(borrow, default)]
        session: Text<'a>,
    }
    let head: Head<'_> = serde_json::from_slice(bytes).ok()?;
    given(head.session).map(Cow::into_owned)
}

/// Takes a message apart.
///
/// # Errors
/// `bad_request` when it is no such JSON; `validation_failed` at `service` or `data`. Neither repeats what was sent.
pub fn read(bytes: &[u8]) -> Result<Message<'_>, Error> {
    let Envelope {
        session,
        madonvi,
        service,
        data,
    } = serde_json::from_slice(bytes).map_err(|error| unreadable(&error))?;
    let service = match &service {
        Text::Missing => Err(FieldCode::Required),
        Text::Given(name) => Service::named(name).ok_or(FieldCode::UnknownValue),
        Text::Wrong => Err(FieldCode::InvalidFormat),
    }
    .map_err(|code| Error::field("service", code))?;
    let data = data.ok_or_else(|| Error::field("data", FieldCode::Required))?;
    if data.len() > BATCH_ROWS {
        return Err(Error::field("data", FieldCode::TooLong));
    }
    Ok(Message {
        session: given(session),
        office: given(madonvi),
        service,
        rows: data.into_iter().map(RawValue::get).collect(),
    })
}

/// Where a message stops being JSON. What the parser says may repeat a value, so it is not passed on.
pub(super) fn unreadable(error: &serde_json::Error) -> Error {
    let place = format!("line {}, column {}", error.line(), error.column());
    Error::from(Code::BadRequest).with_detail(place)
}

#[derive(Deserialize)]
struct DossierRow<'a> {
    #[serde(rename = "MaHoSo", borrow, default)]
    code: Text<'a>,
    #[serde(rename = "MaTTHC", borrow, default)]
    procedure_code: Text<'a>,
    #[serde(rename = "TenTTHC", borrow, default)]
    procedure_name: Text<'a>,
    #[serde(rename = "MaLinhVuc", borrow, default)]
    field_code: Text<'a>,
    #[serde(rename = "KenhThucHien", borrow, default)]
    channel: Text<'a>,
    #[serde(rename = "MucDo", borrow, default)]
    level: Text<'a>,
    #[serde(rename = "NgayNopHoSo", borrow, default)]
    submitted_at: Text<'a>,
    #[serde(rename = "NgayTiepNhan", borrow, default)]
    received_at: Text<'a>,
    #[serde(rename = "NgayHenTra", borrow, default)]
    due_at: Text<'a>,
    #[serde(rename = "NgayKetThucXuLy", borrow, default)]
    finished_at: Text<'a>,
    #[serde(rename = "NgayTra", borrow, default)]
    returned_at: Text<'a>,
    #[serde(rename = "NgayTuChoi", borrow, default)]
    refused_at: Text<'a>,
    #[serde(rename = "TrangThaiHoSo", borrow, default)]
    status: Text<'a>,
    #[serde(rename = "DonViXuLy", borrow, default)]
    unit: Text<'a>,
    /// A refused row that is tried again has the office of its message with it.
    #[serde(rename = "madonvi", borrow, default)]
    office: Text<'a>,
    #[serde(rename = "DanhSachHoSoBoSung", borrow, default)]
    supplements: Listed<Supplement<'a>>,
}

#[derive(Deserialize)]
struct Supplement<'a> {
    #[serde(rename = "NgayBoSung", borrow, default)]
    requested_at: Text<'a>,
    #[serde(rename = "NgayTiepNhanBoSung", borrow, default)]
    resumed_at: Text<'a>,
    #[serde(rename = "NgayHenTraMoi", borrow, default)]
    new_due_at: Text<'a>,
}

#[derive(Deserialize)]
struct StepRow<'a> {
    #[serde(rename = "MaHoSo", borrow, default)]
    code: Text<'a>,
    #[serde(rename = "ChucDanh", borrow, default)]
    position: Text<'a>,
    #[serde(rename = "ThoiDiemXuLy", borrow, default)]
    handled_at: Text<'a>,
    #[serde(rename = "PhongBanXuLy", borrow, default)]
    unit: Text<'a>,
    #[serde(rename = "NoiDungXuLy", borrow, default)]
    text: Text<'a>,
    #[serde(rename = "TrangThai", borrow, default)]
    status: Text<'a>,
    #[serde(rename = "NgayBatDau", borrow, default)]
    started_at: Text<'a>,
    #[serde(rename = "NgayKetThucTheoQuyDinh", borrow, default)]
    due_at: Text<'a>,
}

const DOSSIER_FIELDS: &[&str] = &[
    "MaHoSo",
    "MaTTHC",
    "TenTTHC",
    "MaLinhVuc",
    "KenhThucHien",
    "MucDo",
    "NgayNopHoSo",
    "NgayTiepNhan",
    "NgayHenTra",
    "NgayKetThucXuLy",
    "NgayTra",
    "NgayTuChoi",
    "TrangThaiHoSo",
    "DonViXuLy",
    "madonvi",
];
const SUPPLEMENT_FIELDS: &[&str] = &["NgayBoSung", "NgayTiepNhanBoSung", "NgayHenTraMoi"];
const STEP_FIELDS: &[&str] = &[
    "MaHoSo",
    "ChucDanh",
    "ThoiDiemXuLy",
    "PhongBanXuLy",
    "NoiDungXuLy",
    "TrangThai",
    "NgayBatDau",
    "NgayKetThucTheoQuyDinh",
];

/// Which service a kept row belongs to: a step has a time of handling, a dossier never has.
pub fn service_of(row: &Map<String, Value>) -> Service {
    match row.get("service").and_then(Value::as_str) {
        Some(name) if Service::named(name) == Some(Service::Steps) => Service::Steps,
        _ => Service::Dossiers,
    }
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
    // The texts read whatever stands there, so only a row that is no object, or names a field twice, does not.
    let unreadable = |_| (FieldCode::InvalidFormat, None, String::new());
    match service {
        Service::Dossiers => {
            let row: DossierRow<'_> = serde_json::from_str(raw).map_err(unreadable)?;
            dossier(row, office, lookup).map(|row| Said::Dossier(Box::new(row)))
        }
        Service::Steps => {
            let row: StepRow<'_> = serde_json::from_str(raw).map_err(unreadable)?;
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
    let row: Map<String, Value> = serde_json::from_str(raw).unwrap_or_default();
    let mut kept = match service {
        Service::Dossiers => kept_fields(&row, DOSSIER_FIELDS),
        Service::Steps => kept_fields(&row, STEP_FIELDS),
    };
    if let Some(Value::Array(list)) = row.get("DanhSachHoSoBoSung") {
        let list: Vec<Value> = list
            .iter()
            .filter_map(Value::as_object)
            .map(|one| Value::Object(kept_fields(one, SUPPLEMENT_FIELDS)))
            .collect();
        if service == Service::Dossiers && !list.is_empty() {
            kept.insert("DanhSachHoSoBoSung".to_owned(), Value::Array(list));
        }
    }
    if let (Some(office), Service::Dossiers) = (office, service) {
        kept.insert("madonvi".to_owned(), office.into());
    }
    if !kept.is_empty() {
        kept.insert("service".to_owned(), service.name().into());
    }
    let text = |name: &str| kept.get(name).and_then(Value::as_str).map(str::to_owned);
    let known_by = match service {
        Service::Dossiers => text("MaHoSo"),
        Service::Steps => text("MaHoSo")
            .zip(text("ThoiDiemXuLy"))
            .map(|(code, at)| format!("{}\t{}", code.trim(), at.trim())),
    };
    let field = field.map(|field| theirs(field, service));
    refusal(
        index,
        &lookup.source,
        known_by.as_deref(),
        kept,
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

/// `TrangThaiHoSo`, as two independent code bases have it.
pub(super) fn fixed_status(code: &str) -> Option<DossierStatus> {
    use DossierStatus::{
        Done, PaymentRequested, Processing, Received, Refused, Registered, Returned, Stopped,
        SupplementRequested, Withdrawn,
    };
    Some(match code {
        "1" => Registered,
        "2" => Received,
        "3" => Refused,
        "4" => Processing,
        "5" => SupplementRequested,
        "6" => PaymentRequested,
        "7" => Withdrawn,
        "8" => Stopped,
        "9" => Done,
        "10" => Returned,
        _ => return None,
    })
}

pub(super) fn fixed_channel(code: &str) -> Option<Channel> {
    Some(match code {
        "1" => Channel::Counter,
        "2" => Channel::Online,
        "3" => Channel::Postal,
        _ => return None,
    })
}

fn dossier(
    row: DossierRow<'_>,
    office: Option<&str>,
    lookup: &Lookup,
) -> Result<DossierIn, Objection> {
    let submitted_at = row.submitted_at.time("NgayNopHoSo")?;
    let received_at = row.received_at.time("NgayTiepNhan")?;
    let finished_at = row.finished_at.time("NgayKetThucXuLy")?;
    let returned_at = row.returned_at.time("NgayTra")?;
    let refused_at = row.refused_at.time("NgayTuChoi")?;
    let day = lookup.day(received_at, submitted_at);

    let code = row
        .status
        .get("TrangThaiHoSo")?
        .ok_or_else(|| required("TrangThaiHoSo"))?;
    let status = lookup
        .status(code, day, fixed_status)
        .ok_or_else(|| unmapped("TrangThaiHoSo", code))?;
    // The portal counts a dossier without a channel as handed in at the counter.
    let channel = match row.channel.get("KenhThucHien")? {
        None => Channel::Counter,
        Some(code) => lookup
            .channel(code, day, fixed_channel)
            .ok_or_else(|| unmapped("KenhThucHien", code))?,
    };
    let procedure = row
        .procedure_code
        .get("MaTTHC")?
        .ok_or_else(|| required("MaTTHC"))?;
    let said = match row.level.get("MucDo")? {
        None => None,
        Some(level) => Some(level_named(level).ok_or_else(|| unmapped("MucDo", level))?),
    };
    let service_level = lookup
        .service_level(procedure, day, said)
        .ok_or_else(|| unmapped("MaTTHC", procedure))?;
    let unit = match (row.unit.get("DonViXuLy")?, row.office.get("madonvi")?) {
        (Some(unit), _) => unit,
        (None, Some(office)) => office,
        (None, None) => office.ok_or_else(|| required("DonViXuLy"))?,
    };
    let pauses = pauses(&row)?;

    let happened = [
        submitted_at,
        received_at,
        finished_at,
        returned_at,
        refused_at,
    ];
    let asked = pauses.iter().map(|pause| Some(pause.requested_at));
    let answered = pauses.iter().map(|pause| pause.resumed_at);
    let newest = happened
        .into_iter()
        .chain(asked)
        .chain(answered)
        .flatten()
        .max();

    // Whoever takes a dossier back, or is refused, has no result: the day on which the work ended is that of the ending.
    let ended = finished_at.or(returned_at);
    let (finished_at, returned_at, refused_at, withdrawn_at) = match status {
        DossierStatus::Withdrawn => (None, None, None, ended),
        DossierStatus::Refused => (None, None, refused_at.or(ended), None),
        _ => (finished_at, returned_at, refused_at, None),
    };
    Ok(DossierIn {
        source: lookup.source.clone(),
        code: row.code.owned("MaHoSo")?,
        procedure_code: procedure.to_owned(),
        procedure_name: row.procedure_name.owned("TenTTHC")?,
        field_code: row.field_code.get("MaLinhVuc")?.map(str::to_owned),
        service_level,
        channel: Some(channel),
        unit_code: unit.to_owned(),
        status,
        submitted_at,
        received_at,
        due_at: row.due_at.time("NgayHenTra")?,
        finished_at,
        returned_at,
        refused_at,
        withdrawn_at,
        pauses: Some(pauses),
        apologised_at: None,
        claims_late: None,
        source_updated_at: newest,
    })
}

fn pauses(row: &DossierRow<'_>) -> Result<Vec<Pause>, Objection> {
    let mut pauses = Vec::new();
    for supplement in &row.supplements.0 {
        let time = |text: &Text<'_>| text.time("DanhSachHoSoBoSung");
        let requested_at: Option<Timestamp> = time(&supplement.requested_at)?;
        // An entry without a day asks for nothing: some systems send one empty entry for none.
        let Some(requested_at) = requested_at else {
            continue;
        };
        pauses.push(Pause {
            requested_at,
            resumed_at: time(&supplement.resumed_at)?,
            new_due_at: time(&supplement.new_due_at)?,
        });
    }
    pauses.sort_by_key(|pause| pause.requested_at);
    Ok(pauses)
}

fn step(row: StepRow<'_>, lookup: &Lookup) -> Result<StepIn, Objection> {
    let handled_at = row
        .handled_at
        .time("ThoiDiemXuLy")?
        .ok_or_else(|| required("ThoiDiemXuLy"))?;
    let code = row.code.get("MaHoSo")?.ok_or_else(|| required("MaHoSo"))?;
    let status = match row.status.get("TrangThai")? {
        None => None,
        Some(code) => Some(
            lookup
                .status(code, handled_at.day(), fixed_status)
                .ok_or_else(|| unmapped("TrangThai", code))?,
        ),
    };
    Ok(StepIn {
        source: lookup.source.clone(),
        code: code.to_owned(),
        handled_at,
        unit_name: row.unit.owned("PhongBanXuLy")?,
        position: row.position.owned("ChucDanh")?,
        text: row.text.owned("NoiDungXuLy")?,
        status,
        started_at: row.started_at.time("NgayBatDau")?,
        due_at: row.due_at.time("NgayKetThucTheoQuyDinh")?,
    })
}
