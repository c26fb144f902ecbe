//! Who answers for a figure.

use crate::auth::{Caller, Reach, Role};
use crate::db::AnyConnection;
use crate::error::Error;
use crate::features::{plans, units};
use crate::ids::UnitId;

/// Whether the caller answers for a figure: whoever keeps all of them does; the head of a unit for the unit and those
/// below it, and for the whole department's where the plan names their unit as responsible.
///
/// # Errors
/// Those of the database.
pub fn answers_for(
    db: &mut AnyConnection,
    caller: &Caller,
    indicator_code: &str,
    unit: Option<&UnitId>,
    year: i32,
) -> Result<bool, Error> {
    let Some((_, role)) = caller.user() else {
        return Ok(false);
    };
    if role != Role::DepartmentHead {
        return Ok(true);
    }
    let Reach::Unit(own) = caller.reach() else {
        return Ok(false);
    };
    if let Some(unit) = unit {
        return Ok(units::subtree(db, &own)?.contains(unit));
    }
    let Some(objective) = plans::measured_by(db, year, indicator_code)? else {
        return Ok(false);
    };
    Ok(plans::responsible_units(db, &objective.id)?.contains(&own))
}
