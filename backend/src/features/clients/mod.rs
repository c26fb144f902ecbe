//! API clients: programs that log in with an id and a secret, for the scopes and the unit they were given.
//!
//! A client has at most two live secrets, so that one can be replaced while the other works. A secret is shown once
//! and kept as a hash.

mod api;
mod model;
mod oauth;
mod session;
mod store;

pub use api::routes;
pub use model::{Client, NewClient, Scope};
pub use session::log_in;
pub use store::{Secret, create, names};
