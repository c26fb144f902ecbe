//! A file becomes a draft plan.

use super::draft::PlanDraft;
use super::model::{Name, Plan};
use super::names;
use super::store::{self, NewPlan, Origin};
use super::understanding::{Understood, understand};
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::{Error, Language};
use crate::features::units::Directory;

/// What importing a file would make.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The file as it was understood.
    pub understood: Understood,
    /// Every name in it, matched to the unit tree.
    pub names: Vec<Name>,
    /// The unit tree they were matched to.
    pub directory: Directory,
}

impl Preview {
    /// Names that neither the unit tree nor their own words explain, each once, with how often the plan uses it.
    pub fn asked(&self) -> Vec<(&str, usize)> {
        names::distinct(&self.names)
            .into_iter()
            .filter(|used| used.name.is_unknown())
            .map(|used| (used.name.name.as_str(), used.times))
            .collect()
    }
}

/// Matches the names of an understood file to the unit tree; stores nothing.
///
/// # Errors
/// `validation_failed` when a text is longer than a plan may have.
pub fn preview(directory: Directory, understood: Understood) -> Result<Preview, Error> {
    let draft = understood.draft.checked()?;
    let names = names::of_plan(&directory, &draft);
    Ok(Preview {
        understood: Understood {
            draft,
            ..understood
        },
        names,
        directory,
    })
}

/// Reads a file and makes a draft plan of it.
///
/// # Errors
/// Those of [`understand`] (in Vietnamese) and of [`create`].
pub fn import(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    bytes: &[u8],
    file_name: Option<&str>,
    sample: bool,
) -> Result<Plan, Error> {
    let understood = understand(bytes, file_name, year_of(now), Language::Vietnamese)?;
    keep(db, actor, now, understood, file_name, None, sample)
}

/// The year it is in Vietnam.
pub fn year_of(now: Timestamp) -> i32 {
    chrono::Datelike::year(&now.day().date())
}

/// Makes a draft plan of an understood file, with the words of `corrected` where a person corrected it.
///
/// # Errors
/// `validation_failed` with every field that is wrong.
pub fn keep(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    understood: Understood,
    file_name: Option<&str>,
    corrected: Option<PlanDraft>,
    sample: bool,
) -> Result<Plan, Error> {
    let Understood {
        draft,
        origins: _,
        mut remarks,
        unread,
        source,
    } = understood;
    let read = draft.objectives.len();
    let draft = corrected.unwrap_or(draft);
    if draft.objectives.len() != read {
        // Places no longer say which objective is meant; the quotes still do.
        for remark in &mut remarks {
            remark.objective = None;
        }
    }
    let origin = Origin {
        sample,
        source_file: file_name.map(str::to_owned),
        source,
        remarks,
        unread,
        ..Origin::default()
    };
    store::create(db, actor, now, "plan.import", NewPlan { draft, origin })
}

/// Makes a draft plan that somebody wrote.
///
/// # Errors
/// `validation_failed` with every field that is wrong.
pub fn create(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    draft: PlanDraft,
    sample: bool,
) -> Result<Plan, Error> {
    let origin = Origin {
        sample,
        ..Origin::default()
    };
    store::create(db, actor, now, "plan.create", NewPlan { draft, origin })
}
