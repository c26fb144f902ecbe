//! Plans of quality objectives: read from the files that offices have, corrected, submitted, issued, amended, closed.
//!
//! A plan's words change only while it is a draft. Where a plan contradicts itself, every target is kept and a named
//! person decides which one rules, with a reason; nothing here chooses silently.
//!
//! - [`target`](Target) typed targets, compared exactly
//! - `draft` a plan before it is stored; `understanding` how a file becomes one
//! - `suggestion` which indicator an objective's words call for
//! - `names` units, roles and groups matched to the unit tree
//! - `difference`, `next_year` what grows out of a plan

mod api;
mod check;
mod deadline;
mod difference;
mod draft;
mod import;
mod model;
mod names;
mod next_year;
mod refusal;
mod remark;
mod source;
mod store;
mod suggestion;
mod target;
mod understanding;

pub use api::routes;
pub use difference::{Difference, difference};
pub use draft::{ActionDraft, ExtraCell, LegalBasis, ObjectiveDraft, PlanDraft, PlanWords};
pub use import::{Preview, create, import, keep, preview, year_of};
pub use model::{Action, Decision, Name, Objective, Part, Plan, PlanStatus};
pub use remark::{Remark, RemarkCode, RemarkLevel, Unread};
pub use source::{Block, Location};
pub use store::{
    Answer, Measured, Signature, amend, answer_name, close, decide, give_back, issue, measured_by,
    next_year, plan, responsible_units, ruling_plan, submit,
};
pub use suggestion::{short_name, suggest_indicator};
pub use target::{Comparator, Margin, Target, TargetPlace, TargetUnit, Thousandths};
pub use understanding::{FILE_LIMIT, Understood, understand};
