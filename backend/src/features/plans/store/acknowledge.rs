//! Who has read an issued plan and confirmed it (ISO 9001 6.2.1: objectives are communicated).

use diesel::prelude::*;
use serde_json::json;

use super::read;
use super::write::log;
use crate::auth::{Actor, Permission, Role};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::{plan_acknowledgements, users};
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::plans::model::PlanStatus;
use crate::ids::{PlanId, UnitId, UserId};

/// Someone who is to read the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::features::plans) struct Acknowledgement {
    pub(in crate::features::plans) user_id: UserId,
    pub(in crate::features::plans) full_name: String,
    pub(in crate::features::plans) unit_id: Option<UnitId>,
    /// None: not yet.
    pub(in crate::features::plans) at: Option<Timestamp>,
}

/// Everybody who is to read the plan, or has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::features::plans) struct Roll {
    pub(in crate::features::plans) people: Vec<Acknowledgement>,
}

impl Roll {
    pub(in crate::features::plans) fn acknowledged(&self) -> usize {
        self.people
            .iter()
            .filter(|person| person.at.is_some())
            .count()
    }
}

/// Confirms that this person has read an issued plan. Saying it again changes nothing.
pub(in crate::features::plans) fn acknowledge(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &PlanId,
    user: &UserId,
) -> Result<Timestamp, Error> {
    hold(db, Lock::Plans)?;
    read::plan(db, id)?.status.must_be(&[PlanStatus::Issued])?;
    if let Some(before) = acknowledged_by(db, id, user)? {
        return Ok(before);
    }
    diesel::insert_into(plan_acknowledgements::table)
        .values((
            plan_acknowledgements::plan_id.eq(id),
            plan_acknowledgements::user_id.eq(user),
            plan_acknowledgements::acknowledged_at.eq(now),
        ))
        .execute(db)?;
    log(db, actor, now, "plan.acknowledge", id, json!({}))?;
    Ok(now)
}

/// When this person confirmed it.
pub(in crate::features::plans) fn acknowledged_by(
    db: &mut AnyConnection,
    id: &PlanId,
    user: &UserId,
) -> Result<Option<Timestamp>, Error> {
    Ok(plan_acknowledgements::table
        .find((id, user))
        .select(plan_acknowledgements::acknowledged_at)
        .first(db)
        .optional()?)
}

/// The roll of a plan: those who confirmed it in the order of doing so, then the active people whose role is to and
/// who have not.
pub(in crate::features::plans) fn roll(db: &mut AnyConnection, id: &PlanId) -> Result<Roll, Error> {
    let done: Vec<(UserId, String, Option<UnitId>, Timestamp)> = plan_acknowledgements::table
        .inner_join(users::table)
        .filter(plan_acknowledgements::plan_id.eq(id))
        .order((
            plan_acknowledgements::acknowledged_at,
            plan_acknowledgements::user_id,
        ))
        .select((
            users::id,
            users::full_name,
            users::unit_id,
            plan_acknowledgements::acknowledged_at,
        ))
        .load(db)?;
    let readers: Vec<Role> = Permission::PlansAcknowledge.roles().to_vec();
    let expected: Vec<(UserId, String, Option<UnitId>)> = users::table
        .filter(users::active.eq(true).and(users::role.eq_any(readers)))
        .order((users::full_name, users::id))
        .select((users::id, users::full_name, users::unit_id))
        .load(db)?;
    let mut people: Vec<Acknowledgement> = done
        .into_iter()
        .map(|(user_id, full_name, unit_id, at)| Acknowledgement {
            user_id,
            full_name,
            unit_id,
            at: Some(at),
        })
        .collect();
    for (user_id, full_name, unit_id) in expected {
        if people.iter().all(|person| person.user_id != user_id) {
            people.push(Acknowledgement {
                user_id,
                full_name,
                unit_id,
                at: None,
            });
        }
    }
    Ok(Roll { people })
}
