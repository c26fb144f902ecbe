//! What stands above the sources of pushed rows: who sends what and how well it arrives, and trying refused rows again.

mod api;
mod api_retry;
mod board;

pub use api::routes;
