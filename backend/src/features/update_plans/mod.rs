//! Planned updates of the sections of website and forum: a plan says on which days, and its rows of
//! [`upkeep`](crate::features::upkeep) are made ahead of time.
//!
//! Rows follow the plans of their section from tomorrow on: a changed plan takes back those that it no longer wants and
//! makes those that it does. What is past, of today, done, or entered by somebody else never changes with a plan.

mod api;
mod making;
mod model;
mod store;

pub use api::routes;
pub use making::{make_ahead, run};
