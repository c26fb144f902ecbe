//! Pages that are watched: each is called by itself, on its schedule, and looked at: whether it can be reached, how long
//! its certificate holds, how new what it shows is.
//!
//! - `schedule` when a page is checked, and what is made up for after a standstill
//! - `claim` whose turn it is to check what: a lease in the database, so that several processes make one check of it
//! - `fetch` one page, and redirects among the hosts of its site only; `dates` finds how new it is; `finding` judges
//! - `checker` does the above beside the server, or at once when somebody asks
//!
//! The first check of a day, and the first that fails, become rows of [`upkeep`](crate::features::upkeep), which
//! `website-upkeep` counts: a day is in order when every check of it was. A day on which MTCL did not run is a row too,
//! left out as not checked: it passes nobody and fails nobody. What somebody asks for by hand is shown and counts nowhere,
//! so that nobody asks until it passes.

mod api;
mod api_checks;
mod body;
mod checker;
mod checks;
mod claim;
mod dates;
mod fetch;
mod finding;
mod model;
mod rows;
mod sample;
mod schedule;
mod store;

pub use api::routes;
pub use checker::{run, run_due};
pub use claim::{Claimed, claim};
pub use sample::make_sample;
