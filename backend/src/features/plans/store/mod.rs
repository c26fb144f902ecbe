//! Plans in the database. Whatever changes a plan holds [`Lock::Plans`](crate::db::locks::Lock::Plans) first and
//! writes its audit entry last.

mod acknowledge;
mod answer;
mod decide;
mod life;
mod objective_rows;
mod objectives;
mod read;
mod rows;
mod write;

pub(super) use acknowledge::{Acknowledgement, acknowledge, acknowledged_by, roll};
pub use answer::{Answer, answer_name};
pub use decide::decide;

pub use life::{Signature, amend, close, give_back, issue, next_year, submit};
pub(super) use objectives::{add_objective, change_objective, remove_objective};
pub(super) use read::{Filter, list, source};
pub use read::{Measured, measured_by, plan, responsible_units, ruling_plan};
pub(super) use write::{NewPlan, Origin, change_head, create, remove};
