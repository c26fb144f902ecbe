//! `mtcl serve --demo`: the real 2025 plan, a 2026 plan made from it, and a made-up life of the department.
//!
//! Everything made up says so: the source is called "du-lieu-mau", dossier codes begin with "MAU", the 2026 plan's title
//! and every account's name end in "(dữ liệu mẫu)", and every page carries a banner. A database that holds anything
//! else is refused.

mod accounts;
mod dossiers;
mod generator;
mod plans;
mod sources;
mod units;

use crate::auth::Actor;
use crate::db::types::Timestamp;
use crate::db::{AnyConnection, Db};
use crate::error::Error;
use crate::features::about::{SAMPLE_ACCOUNTS, SAMPLE_PASSWORD};
use crate::features::{accounts as people, settings, sites};
use crate::state::State;

/// What the names of made-up things end in.
const LABEL: &str = "(dữ liệu mẫu)";

const SETTING: &str = "demo";

/// Fills an empty database with sample data; one that is filled already gets the days that have passed since.
///
/// # Errors
/// When the database holds data that is not sample data.
pub fn load(state: &State) -> Result<(), Error> {
    let now = state.clock.now();
    let known = state.db.read_here(|db| settings::get(db, SETTING))?;
    if known.is_none() {
        state.db.read_here(refuse_real_data)?;
        let password = crate::auth::password::hash(SAMPLE_PASSWORD, state.settings.password_cost)?;
        state.db.write_here(|db| {
            settings::set(db, now, SETTING, "true")?;
            let actor = Actor::system("Dữ liệu mẫu");
            units::make(db, &actor, now)?;
            accounts::make(db, &actor, now, &password)?;
            plans::make(db, &actor, now)
        })?;
    }
    dossiers::push(state, now)?;
    sources::push(state, now)?;
    if known.is_none() {
        let actor = Actor::system("Dữ liệu mẫu");
        state
            .db
            .write_here(|db| sites::make_sample(db, &actor, now, LABEL))?;
    }
    Ok(())
}

/// Whether a database holds sample data.
///
/// # Errors
/// Those of the database.
pub fn is_sample(db: &Db) -> Result<bool, Error> {
    Ok(db.read_here(|db| settings::get(db, SETTING))?.is_some())
}

/// The sample accounts, for the person at the terminal.
pub fn invitation() -> String {
    let accounts: Vec<String> = SAMPLE_ACCOUNTS
        .iter()
        .map(|(username, name, _, _)| format!("  {username:<12} {name}"))
        .collect();
    format!(
        "Dữ liệu mẫu (sample data). Password of every account: {SAMPLE_PASSWORD}\n{}",
        accounts.join("\n")
    )
}

fn refuse_real_data(db: &mut AnyConnection) -> Result<(), Error> {
    let anything =
        people::anyone(db)? || !crate::features::units::directory(db)?.units().is_empty();
    if anything {
        return Err(Error::internal(
            "this database holds real data: --demo only starts on an empty one (set DATABASE_URL to a new file)",
        ));
    }
    Ok(())
}

/// A day of the past as an instant, in the morning.
fn morning(now: Timestamp, days_ago: i32) -> Timestamp {
    now.day().plus(-days_ago).start().plus_seconds(8 * 3600)
}
