//! A deterministic flow of dossiers from January 2025 to now, pushed the way a one-stop system pushes them.
//!
//! Each dossier's whole life follows from its day and number; what is pushed is that life as far as it has happened.

use serde::Deserialize;
use serde_json::{Value, json};
use worktime::Calendar;

use super::generator::Generator;
use crate::auth::{Actor, Reach};
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::dossiers::receive;
use crate::features::feeds::{BatchBody, Manner};
use crate::state::State;

const PROCEDURES: &str = include_str!("../../demo-data/procedures.csv");
/// Rows a push has.
const BATCH: usize = 2_000;
const SOURCE: &str = "du-lieu-mau";

/// A procedure of the sample department.
#[derive(Deserialize)]
pub(super) struct Procedure {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) field: String,
    pub(super) level: String,
    pub(super) authority: String,
    pub(super) limit_days: u32,
}

/// The procedures of the sample department.
pub(super) fn procedures() -> Result<Vec<Procedure>, Error> {
    csv::Reader::from_reader(PROCEDURES.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(Error::internal)
}

impl Procedure {
    fn unit(&self) -> &'static str {
        match self.field.as_str() {
            "Dược phẩm" | "Mỹ phẩm" => "phong-nvd",
            "An toàn thực phẩm" => "cc-atvstp",
            "Tổ chức cán bộ" => "phong-tchc",
            _ => "phong-nvy",
        }
    }
}

/// Pushes everything up to now; what is known already is unchanged, what has moved on is updated.
pub(super) fn push(state: &State, now: Timestamp) -> Result<(), Error> {
    let procedures = procedures()?;
    let first = chrono::NaiveDate::from_ymd_opt(2025, 1, 2).map_or(now.day(), Day::from);
    let mut rows = Vec::new();
    let mut day = first;
    while day <= now.day() {
        if working(day)? {
            rows.extend(dossiers_of(day, first, &procedures, now)?);
        }
        day = day.plus(1);
    }
    let actor = Actor::system("Một cửa (dữ liệu mẫu)");
    for rows in rows.chunks(BATCH) {
        let body = serde_json::to_vec(&json!({ "items": rows })).map_err(Error::internal)?;
        let body = BatchBody {
            bytes: body.into(),
            media_type: "application/json".to_owned(),
        };
        let outcome = receive(
            &state.db,
            &actor,
            &Reach::All,
            now,
            &body,
            Manner::default(),
        )?;
        if outcome.counts.rejected > 0 {
            return Err(Error::internal(format!(
                "sample dossiers were refused: {:?}",
                outcome.refused.first()
            )));
        }
    }
    Ok(())
}

fn working(day: Day) -> Result<bool, Error> {
    Ok(Calendar::vietnam_civil_service()
        .is_working_day(day.date())
        .map_err(Error::internal)?
        .value)
}

fn after(day: Day, working_days: u32) -> Result<Day, Error> {
    let later = Calendar::vietnam_civil_service()
        .add_working_days(day.date(), working_days)
        .map_err(Error::internal)?;
    Ok(later.value.into())
}

/// The dossiers received on a day: more in spring and autumn, few before Tết, more online each month.
fn dossiers_of(
    day: Day,
    first: Day,
    procedures: &[Procedure],
    now: Timestamp,
) -> Result<Vec<Value>, Error> {
    let mut dice = Generator::new(u64::from(day.number().unsigned_abs()));
    let month = chrono::Datelike::month(&day.date());
    let usual = match month {
        1 | 2 => 6,
        3..=5 | 9..=11 => 13,
        _ => 10,
    };
    let today = usual + dice.below(5);
    let months_on = u64::from((day.number() - first.number()).unsigned_abs()) / 30;
    let online_per_mille = (480 + 16 * months_on).min(780);
    let mut rows = Vec::new();
    for number in 1..=today {
        let procedure = &procedures[dice.below(procedures.len() as u64) as usize];
        rows.push(life(
            &mut dice,
            day,
            number,
            procedure,
            online_per_mille,
            now,
        )?);
    }
    Ok(rows)
}

/// One dossier as it stands now.
fn life(
    dice: &mut Generator,
    day: Day,
    number: u64,
    procedure: &Procedure,
    online_per_mille: u64,
    now: Timestamp,
) -> Result<Value, Error> {
    let office_hour = |day: Day, dice: &mut Generator| {
        day.start()
            .plus_seconds(7 * 3600 + 1_800 + dice.below(9 * 3600) as i64)
    };
    let online = procedure.level != "information" && dice.per_mille(online_per_mille);
    let received = office_hour(day, dice).min(now);
    let submitted = if online {
        received.plus_seconds(-(dice.below(14 * 3600) as i64))
    } else {
        received
    };
    let due = after(day, procedure.limit_days)?;
    let end_of_day = |day: Day| day.start().plus_seconds(17 * 3600);

    // Drawn whether or not they have happened yet, so that the same dossier always has the same life.
    let spare = dice.below(u64::from(procedure.limit_days) + 1) as u32;
    let late_by = dice.per_mille(7).then(|| 1 + dice.below(4) as u32);
    let paused = dice.per_mille(60);
    let (pause_after, pause_for) = (1 + dice.below(2) as u32, 3 + dice.below(8) as u32);
    let withdrawn = dice.per_mille(8);
    let refused = dice.per_mille(6);
    let postal = dice.per_mille(120);

    let mut row = json!({
        "source": SOURCE,
        "code": format!("MAU.16-{}-{number:04}", day.date().format("%y%m%d")),
        "procedure_code": procedure.code,
        "procedure_name": procedure.name,
        "field_code": procedure.field,
        "service_level": procedure.level,
        "channel": if online { "online" } else if postal { "postal" } else { "counter" },
        "unit_code": procedure.unit(),
        "status": "processing",
        "submitted_at": submitted,
        "received_at": received,
        "due_at": end_of_day(due),
        "source_updated_at": received,
    });
    let mut set = |fields: Value, at: Timestamp| {
        if let (Some(row), Some(fields)) = (row.as_object_mut(), fields.as_object()) {
            row.extend(fields.clone());
            row.insert("source_updated_at".to_owned(), json!(at));
        }
    };
    if refused {
        set(
            json!({ "status": "refused", "refused_at": received, "received_at": null, "due_at": null }),
            received,
        );
        return Ok(row);
    }
    let mut due = due;
    if paused {
        let requested = office_hour(after(day, pause_after)?, dice);
        let resumed = office_hour(after(requested.day(), pause_for)?, dice);
        due = after(due, pause_for)?;
        if requested <= now {
            let waiting = json!({ "requested_at": requested });
            let answered = json!({ "requested_at": requested, "resumed_at": resumed, "new_due_at": end_of_day(due) });
            if resumed > now {
                set(
                    json!({ "status": "supplement_requested", "pauses": [waiting] }),
                    requested,
                );
                return Ok(row);
            }
            set(json!({ "pauses": [answered] }), resumed);
        } else {
            return Ok(row);
        }
    }
    if withdrawn {
        let at = office_hour(after(day, pause_after + pause_for + 1)?, dice);
        if at <= now {
            set(json!({ "status": "withdrawn", "withdrawn_at": at }), at);
        }
        return Ok(row);
    }
    let finished_on = match late_by {
        Some(days) => after(due, days)?,
        None => back(due, spare.min(4), received.day())?,
    };
    let finished = office_hour(finished_on, dice).max(received);
    if finished <= now {
        let returned = finished.plus_seconds(26 * 3600);
        let status = if returned <= now { "returned" } else { "done" };
        let returned = (returned <= now).then_some(returned);
        set(
            json!({ "status": status, "finished_at": finished, "returned_at": returned, "claims_late": late_by.is_some() }),
            returned.unwrap_or(finished),
        );
    }
    Ok(row)
}

/// So many working days before `day`, but not before `earliest`.
fn back(day: Day, working_days: u32, earliest: Day) -> Result<Day, Error> {
    let (mut at, mut left) = (day, working_days);
    while left > 0 && at > earliest {
        at = at.plus(-1);
        if working(at)? {
            left -= 1;
        }
    }
    Ok(at.max(earliest))
}
