//! The real 2025 plan, read from its file and issued as it was; and a 2026 plan made from it, which is made up and says so.

use super::{LABEL, morning};
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::plans::{self, Plan, Signature};
use crate::ids::PlanId;

const PLAN_2025: &[u8] = include_bytes!("../../demo-data/muc-tieu-2025.txt");

pub(super) fn make(db: &mut AnyConnection, actor: &Actor, now: Timestamp) -> Result<(), Error> {
    let then = morning(now, 0);
    let real = plans::import(db, actor, then, PLAN_2025, Some("muc-tieu-2025.txt"), false)?;
    issue(db, actor, then, &real, "26/QĐ-SYT", (2025, 1, 10))?;
    let next = plans::next_year(db, actor, then, &real.id, Some(LABEL))?;
    issue(db, actor, then, &next, "00/QĐ-MẪU", (2026, 1, 9))
}

fn issue(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    plan: &Plan,
    number: &str,
    date: (i32, u32, u32),
) -> Result<(), Error> {
    let (year, month, day) = date;
    plans::submit(db, actor, now, &plan.id)?;
    let signature = Signature {
        decision_number: Some(number.to_owned()),
        decision_date: chrono::NaiveDate::from_ymd_opt(year, month, day).map(Day::from),
        signer_position: plan.signer_position.clone(),
        signer_name: plan.signer_name.clone(),
    };
    let id: &PlanId = &plan.id;
    plans::issue(db, actor, now, id, signature)?;
    Ok(())
}
