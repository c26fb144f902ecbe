//! A dossier as senders write it, and the judgement on each row: taken, or refused with its reason.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::model::{Channel, Dossier, DossierStatus, Pause};
use super::unreadable;
use crate::db::types::{Day, Timestamp};
use crate::error::FieldCode;
use crate::features::feeds::{CodeTable, RawRow, Refused, Totals};
use crate::features::procedures::{ServiceLevel, procedure_key};
use crate::features::units::Directory;
use crate::ids::UnitId;

/// A dossier as it is pushed. Times are RFC 3339; without a zone they are Asia/Ho_Chi_Minh.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "source": "motcua-tinh", "code": "H29.16-250408-0031", "procedure_code": "1.012289",
    "procedure_name": "Cấp mới giấy phép hành nghề khám bệnh chữa bệnh", "service_level": "full", "channel": "online",
    "unit_code": "phong-nvy", "status": "done", "received_at": "2025-04-08T09:00:00+07:00", "due_at": "2025-05-06T17:00:00+07:00",
    "finished_at": "2025-04-29T15:10:00+07:00", "source_updated_at": "2025-04-29T15:10:02+07:00"
}))]
pub struct DossierIn {
    /// The system it comes from; with `code` the key under which it is known.
    #[schema(min_length = 1, max_length = 60)]
    pub(super) source: String,
    /// Mã hồ sơ.
    #[schema(min_length = 1, max_length = 60)]
    pub(super) code: String,
    /// Mã TTHC; `1.002835.000.00.00.H56` is taken as `1.002835`.
    #[schema(min_length = 1, max_length = 60)]
    pub(super) procedure_code: String,
    /// Name of the procedure.
    #[schema(min_length = 1, max_length = 1000)]
    pub(super) procedure_name: String,
    /// Code of the field (lĩnh vực).
    #[schema(max_length = 60)]
    pub(super) field_code: Option<String>,
    /// How far the procedure is offered online.
    pub(super) service_level: ServiceLevel,
    /// How the dossier was handed in; counter when left out.
    pub(super) channel: Option<Channel>,
    /// The unit that works on it: its code, name or any alias.
    #[schema(min_length = 1, max_length = 200)]
    pub(super) unit_code: String,
    /// Where it stands.
    pub(super) status: DossierStatus,
    /// When it was handed in.
    pub(super) submitted_at: Option<Timestamp>,
    /// When it was accepted.
    pub(super) received_at: Option<Timestamp>,
    /// When the result is promised.
    pub(super) due_at: Option<Timestamp>,
    /// When the work was over.
    pub(super) finished_at: Option<Timestamp>,
    /// When the result was handed over.
    pub(super) returned_at: Option<Timestamp>,
    /// When it was refused.
    pub(super) refused_at: Option<Timestamp>,
    /// When it was taken back.
    pub(super) withdrawn_at: Option<Timestamp>,
    /// When it waited for the citizen.
    pub(super) pauses: Option<Vec<Pause>>,
    /// When a letter of apology with a new date went out (form 04).
    pub(super) apologised_at: Option<Timestamp>,
    /// Whether the sender itself calls it late: kept as their claim.
    pub(super) claims_late: Option<bool>,
    /// When the sender last changed it; the time of the push when left out.
    pub(super) source_updated_at: Option<Timestamp>,
}

/// A batch of dossiers.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[allow(
    dead_code,
    reason = "documents the body; rows are read one by one so that one bad row spoils no other"
)]
pub(super) struct DossierBatch {
    /// At most 10,000 rows.
    #[schema(max_items = 10_000)]
    items: Vec<DossierIn>,
    /// What the sender counted, to be compared with what arrives; a difference is shown and refuses nothing.
    totals: Option<Totals>,
}

const EARLIEST_YEAR: i32 = 2000;
/// A sender's clock may run ahead of ours by so much.
pub(super) const CLOCK_SKEW_SECONDS: i64 = 24 * 3600;

/// What judging a batch needs to know besides the rows.
pub(super) struct Judge<'a> {
    directory: &'a Directory,
    reachable: Option<std::collections::HashSet<UnitId>>,
    units: HashMap<String, Option<UnitId>>,
    /// The feed's own names of units, asked when the tree does not know one.
    unit_map: CodeTable,
    now: Timestamp,
}

/// What is wrong with a row: the reason, the field, and what else there is to say.
pub type Objection = (FieldCode, Option<&'static str>, String);

pub(super) fn at(field: &'static str, code: FieldCode) -> Objection {
    (code, Some(field), String::new())
}

impl<'a> Judge<'a> {
    pub(super) fn new(
        directory: &'a Directory,
        reachable: Option<std::collections::HashSet<UnitId>>,
        unit_map: CodeTable,
        now: Timestamp,
    ) -> Self {
        Self {
            directory,
            reachable,
            units: HashMap::new(),
            unit_map,
            now,
        }
    }

    /// Judges one row.
    pub(super) fn row(&mut self, index: u32, raw: RawRow<'_>) -> Result<Dossier, Refused> {
        let objection = match serde_json::from_str::<DossierIn>(raw) {
            Ok(row) => match self.accept(row) {
                Ok(dossier) => return Ok(dossier),
                Err(objection) => objection,
            },
            Err(error) => return Err(unreadable::refuse(index, raw, &error)),
        };
        let (code, field, detail) = objection;
        let row: Map<String, Value> = serde_json::from_str(raw).unwrap_or_default();
        Err(Refused {
            index,
            code,
            field: field.map(str::to_owned),
            detail,
            natural_key: unreadable::natural_key(&row),
            body: unreadable::known_fields(&row),
        })
    }

    /// Judges what an adapter or the reader of our own JSON made of a row.
    pub(super) fn accept(&mut self, row: DossierIn) -> Result<Dossier, Objection> {
        let DossierIn {
            source,
            code,
            procedure_code,
            procedure_name,
            field_code,
            service_level,
            channel,
            unit_code,
            status,
            submitted_at,
            received_at,
            due_at,
            finished_at,
            returned_at,
            refused_at,
            withdrawn_at,
            pauses,
            apologised_at,
            claims_late,
            source_updated_at,
        } = row;
        for (field, text, longest) in [
            ("source", &source, 60),
            ("code", &code, 60),
            ("procedure_code", &procedure_code, 60),
            ("procedure_name", &procedure_name, 1000),
        ] {
            check_text(field, text, longest, true)?;
        }
        if let Some(text) = &field_code {
            check_text("field_code", text, 60, false)?;
        }
        let day = received_at.or(submitted_at).unwrap_or(self.now).day();
        let dossier = Dossier {
            unit_id: self.unit(&unit_code, day)?,
            source: source.trim().to_owned(),
            code: code.trim().to_owned(),
            procedure_code: procedure_key(procedure_code.trim()),
            procedure_name: procedure_name.trim().to_owned(),
            field_code: field_code.filter(|text| !text.trim().is_empty()),
            service_level,
            channel: channel.unwrap_or(Channel::Counter),
            status,
            submitted_at,
            received_at,
            due_at,
            finished_at,
            returned_at,
            refused_at,
            withdrawn_at,
            pauses: pauses.unwrap_or_default(),
            apologised_at,
            claims_late,
            source_updated_at: source_updated_at.unwrap_or(self.now),
            compliance: None,
        };
        self.check_times(&dossier)?;
        check_status(&dossier)?;
        Ok(dossier)
    }

    fn unit(&mut self, name: &str, day: Day) -> Result<UnitId, Objection> {
        let found = match self.units.get(name) {
            Some(known) => known.clone(),
            None => {
                let unit = self.directory.find(name).map(|unit| unit.id.clone());
                self.units.insert(name.to_owned(), unit.clone());
                unit
            }
        };
        let mapped = || {
            let id = UnitId::from(self.unit_map.find(name, day)?.to_owned());
            self.directory.get(&id).map(|unit| unit.id.clone())
        };
        let unit = found
            .or_else(mapped)
            .ok_or_else(|| at("unit_code", FieldCode::UnknownUnit))?;
        match &self.reachable {
            Some(reachable) if !reachable.contains(&unit) => {
                Err(at("unit_code", FieldCode::OutsideUnit))
            }
            _ => Ok(unit),
        }
    }

    fn check_times(&self, dossier: &Dossier) -> Result<(), Objection> {
        let latest_fact = self.now.plus_seconds(CLOCK_SKEW_SECONDS);
        let latest_promise = self.now.plus_seconds(20 * 366 * 24 * 3600);
        let facts = [
            ("submitted_at", dossier.submitted_at),
            ("received_at", dossier.received_at),
            ("finished_at", dossier.finished_at),
            ("returned_at", dossier.returned_at),
            ("refused_at", dossier.refused_at),
            ("withdrawn_at", dossier.withdrawn_at),
            ("apologised_at", dossier.apologised_at),
            ("source_updated_at", Some(dossier.source_updated_at)),
        ];
        for (field, time) in facts {
            check_range(field, time, latest_fact)?;
        }
        check_range("due_at", dossier.due_at, latest_promise)?;

        let in_order = |field: &'static str,
                        earlier: Option<Timestamp>,
                        later: Option<Timestamp>| match (earlier, later) {
            (Some(earlier), Some(later)) if later < earlier => {
                Err(at(field, FieldCode::ImpossibleDates))
            }
            _ => Ok(()),
        };
        in_order("received_at", dossier.submitted_at, dossier.received_at)?;
        in_order("finished_at", dossier.received_at, dossier.finished_at)?;
        in_order(
            "returned_at",
            dossier.finished_at.or(dossier.received_at),
            dossier.returned_at,
        )?;
        in_order("refused_at", dossier.submitted_at, dossier.refused_at)?;
        in_order("withdrawn_at", dossier.submitted_at, dossier.withdrawn_at)?;
        // A promise is a day's: one given for earlier the same day is odd, one for the day before cannot be.
        in_order(
            "due_at",
            dossier.received_at.map(|time| time.day().start()),
            dossier.due_at,
        )?;

        let mut previous = dossier.received_at;
        for pause in &dossier.pauses {
            check_range("pauses", Some(pause.requested_at), latest_fact)?;
            check_range("pauses", pause.resumed_at, latest_fact)?;
            check_range("pauses", pause.new_due_at, latest_promise)?;
            in_order("pauses", previous, Some(pause.requested_at))?;
            in_order("pauses", Some(pause.requested_at), pause.resumed_at)?;
            previous = pause.resumed_at.or(Some(pause.requested_at));
        }
        Ok(())
    }
}

pub(super) fn check_text(
    field: &'static str,
    text: &str,
    longest: usize,
    required: bool,
) -> Result<(), Objection> {
    if required && text.trim().is_empty() {
        return Err(at(field, FieldCode::Required));
    }
    if text.chars().count() > longest {
        return Err(at(field, FieldCode::TooLong));
    }
    if text.chars().any(char::is_control) {
        return Err(at(field, FieldCode::InvalidFormat));
    }
    Ok(())
}

pub(super) fn check_range(
    field: &'static str,
    time: Option<Timestamp>,
    latest: Timestamp,
) -> Result<(), Objection> {
    let earliest = chrono::NaiveDate::from_ymd_opt(EARLIEST_YEAR, 1, 1)
        .map_or(Day::from_number(0), Day::from)
        .start();
    match time {
        Some(time) if time < earliest || time > latest => Err(at(field, FieldCode::OutOfRange)),
        _ => Ok(()),
    }
}

/// A status and the times must tell the same story.
fn check_status(dossier: &Dossier) -> Result<(), Objection> {
    use DossierStatus::{Refused, Registered, Withdrawn};
    let contradiction = |field| Err(at(field, FieldCode::StatusContradictsDates));
    let finished = dossier.status.is_finished();
    if finished && dossier.completed_at().is_none() {
        return contradiction("finished_at");
    }
    if !finished && (dossier.finished_at.is_some() || dossier.returned_at.is_some()) {
        return contradiction("status");
    }
    let needs_receipt = !matches!(dossier.status, Registered | Refused | Withdrawn);
    if needs_receipt && dossier.received_at.is_none() {
        return contradiction("received_at");
    }
    Ok(())
}
