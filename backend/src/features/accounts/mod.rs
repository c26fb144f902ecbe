//! People: their accounts and roles, how they log in and stay logged in, and the first of them on a new installation.
//!
//! - A log-in opens a *family* of refresh tokens. Each is good for one refresh, which gives the next. One that is
//!   shown again was stolen from one side or the other, so the whole family dies ([`sessions`]).
//! - Access tokens live for 15 minutes and die earlier when the account's `token_epoch` is raised: by a new
//!   password, a new role, unit or name, deactivation, log-out everywhere, or a stolen refresh token.
//! - How guessing is slowed without locking colleagues out: [`crate::auth::throttle`] and [`device`].

mod api;
mod cookies;
mod device;
mod login;
mod model;
mod password_change;
mod sessions;
mod setup;
mod store;

pub use api::routes;
pub use model::{NewUser, User};
pub use setup::make_link;
pub use store::{anyone, create};
