//! The national portal's JSON (*Cổng Dịch vụ công quốc gia*) as one-stop systems post it: `DongBoHoSoMC` and
//! `CapNhatTienDoHoSoMC`, at one address.
//!
//! All values are strings, times `yyyyMMddHHmmss` in Vietnam, what is missing is `""`. Numbers and nulls are taken too.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::json::{Listed, Object};
use crate::kept::{self, Kept};
use crate::row::{Dossier, Pause, ReadError, Refusal, Step};
use crate::text::Text;

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
    #[must_use]
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
    /// What the sender got when it logged in (`session`).
    pub session: Option<Cow<'a, str>>,
    /// The sender's code of its office (`madonvi`).
    pub office: Option<Cow<'a, str>>,
    /// What it is for.
    pub service: Service,
    /// The rows as JSON, in the order of the message.
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
#[must_use]
pub fn session(bytes: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Head<'a> {
        #[serde(borrow, default)]
        session: Text<'a>,
    }
    let Object(head): Object<Head<'_>> = serde_json::from_slice(bytes).ok()?;
    given(head.session).map(Cow::into_owned)
}

/// Takes a message apart, whose `data` has at most so many rows.
///
/// # Errors
/// [`ReadError::Json`] when it is no such JSON; the others at `service` or `data`.
pub fn read(bytes: &[u8], most_rows: usize) -> Result<Message<'_>, ReadError> {
    let Object(Envelope {
        session,
        madonvi,
        service,
        data,
    }) = serde_json::from_slice(bytes)?;
    let service = match &service {
        Text::Missing => Err(ReadError::Missing("service")),
        Text::Given(name) => Service::named(name).ok_or(ReadError::Unknown("service")),
        Text::Wrong => Err(ReadError::Malformed("service")),
    }?;
    let data = data.ok_or(ReadError::Missing("data"))?;
    if data.len() > most_rows {
        return Err(ReadError::TooMany("data"));
    }
    Ok(Message {
        session: given(session),
        office: given(madonvi),
        service,
        rows: data.into_iter().map(RawValue::get).collect(),
    })
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
    /// A refused row that is read again has the office of its message with it.
    #[serde(rename = "madonvi", borrow, default)]
    office: Text<'a>,
    #[serde(rename = "DanhSachHoSoBoSung", borrow, default)]
    supplements: Listed<Object<Supplement<'a>>>,
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
const SUPPLEMENTS: &str = "DanhSachHoSoBoSung";
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

/// Reads a row of `DongBoHoSoMC`, whose message came from `office`.
///
/// # Errors
/// What is wrong with it. The texts read whatever stands there, so only a row that is no object, that names a field twice,
/// or whose list of supplements is none, is refused as a whole.
pub fn dossier<'a>(raw: &'a str, office: Option<&'a str>) -> Result<Dossier<'a>, Refusal> {
    let Object(row): Object<DossierRow<'a>> =
        serde_json::from_str(raw).map_err(|_| Refusal::of_the_whole())?;
    let submitted_at = row.submitted_at.time("NgayNopHoSo")?;
    let received_at = row.received_at.time("NgayTiepNhan")?;
    let finished_at = row.finished_at.time("NgayKetThucXuLy")?;
    let returned_at = row.returned_at.time("NgayTra")?;
    let refused_at = row.refused_at.time("NgayTuChoi")?;
    let status = row.status.coded("TrangThaiHoSo")?;
    let channel = row.channel.coded("KenhThucHien")?;
    let level = row.level.coded("MucDo")?;
    let unit = match (row.unit.get("DonViXuLy")?, row.office.get("madonvi")?) {
        (Some(unit), _) => unit,
        (None, Some(office)) => office,
        (None, None) => office
            .map(str::trim)
            .filter(|office| !office.is_empty())
            .map(Cow::Borrowed)
            .ok_or(Refusal::missing("DonViXuLy"))?,
    };
    Ok(Dossier {
        status: status.ok_or(Refusal::missing("TrangThaiHoSo"))?,
        procedure_code: row.procedure_code.need("MaTTHC")?,
        pauses: Some(pauses(&row.supplements)?),
        code: row.code.need("MaHoSo")?,
        procedure_name: row.procedure_name.get("TenTTHC")?,
        field_code: row.field_code.get("MaLinhVuc")?,
        channel,
        level,
        unit,
        submitted_at,
        received_at,
        due_at: row.due_at.time("NgayHenTra")?,
        finished_at,
        returned_at,
        refused_at,
        withdrawn_at: None,
    })
}

fn pauses(supplements: &Listed<Object<Supplement<'_>>>) -> Result<Vec<Pause>, Refusal> {
    let mut pauses = Vec::new();
    for Object(supplement) in &supplements.0 {
        // An entry without a day asks for nothing: some systems send one empty entry for none.
        let Some(requested_at) = supplement.requested_at.time(SUPPLEMENTS)? else {
            continue;
        };
        pauses.push(Pause {
            requested_at,
            resumed_at: supplement.resumed_at.time(SUPPLEMENTS)?,
            new_due_at: supplement.new_due_at.time(SUPPLEMENTS)?,
        });
    }
    pauses.sort_by_key(|pause| pause.requested_at);
    Ok(pauses)
}

/// Reads a row of `CapNhatTienDoHoSoMC`.
///
/// # Errors
/// What is wrong with it; as a whole as [`dossier`] says.
pub fn step(raw: &str) -> Result<Step<'_>, Refusal> {
    let Object(row): Object<StepRow<'_>> =
        serde_json::from_str(raw).map_err(|_| Refusal::of_the_whole())?;
    let handled_at = row.handled_at.time("ThoiDiemXuLy")?;
    Ok(Step {
        handled_at: handled_at.ok_or(Refusal::missing("ThoiDiemXuLy"))?,
        code: row.code.need("MaHoSo")?,
        status: row.status.coded("TrangThai")?,
        unit: row.unit.get("PhongBanXuLy")?,
        position: row.position.get("ChucDanh")?,
        text: row.text.get("NoiDungXuLy")?,
        started_at: row.started_at.time("NgayBatDau")?,
        due_at: row.due_at.time("NgayKetThucTheoQuyDinh")?,
    })
}

/// What may be kept of a row, with what it needs of its message to be read again: `service`, and `office` as `madonvi`.
#[must_use]
pub fn kept(raw: &str, service: Service, office: Option<&str>) -> Kept {
    let row: Map<String, Value> = serde_json::from_str(raw).unwrap_or_default();
    let mut fields = match service {
        Service::Dossiers => kept::fields(&row, DOSSIER_FIELDS),
        Service::Steps => kept::fields(&row, STEP_FIELDS),
    };
    if service == Service::Dossiers {
        if let Some(Value::Array(list)) = row.get(SUPPLEMENTS) {
            let list: Vec<Value> = list
                .iter()
                .filter_map(Value::as_object)
                .map(|one| Value::Object(kept::fields(one, SUPPLEMENT_FIELDS)))
                .collect();
            if !list.is_empty() {
                fields.insert(SUPPLEMENTS.to_owned(), Value::Array(list));
            }
        }
        if let Some(office) = office
            && text(&fields, "madonvi").is_none()
        {
            fields.insert("madonvi".to_owned(), kept::shortened(office).into());
        }
    }
    if !fields.is_empty() {
        fields.insert("service".to_owned(), service.name().into());
    }
    let code = text(&fields, "MaHoSo");
    let key = match service {
        Service::Dossiers => code.map(Cow::into_owned),
        Service::Steps => code
            .zip(text(&fields, "ThoiDiemXuLy"))
            .map(|(code, at)| format!("{code}\t{at}")),
    };
    Kept { key, fields }
}

/// A field of a kept row as it is read.
fn text<'v>(fields: &'v Map<String, Value>, name: &str) -> Option<Cow<'v, str>> {
    Text::deserialize(fields.get(name)?).ok().and_then(given)
}

/// Which service a kept row was sent to; dossiers when it does not say.
#[must_use]
pub fn service_of(kept: &str) -> Service {
    #[derive(Deserialize)]
    struct Head<'a> {
        #[serde(borrow, default)]
        service: Text<'a>,
    }
    let head: Option<Object<Head<'_>>> = serde_json::from_str(kept).ok();
    head.and_then(|Object(head)| given(head.service))
        .and_then(|name| Service::named(&name))
        .unwrap_or(Service::Dossiers)
}
