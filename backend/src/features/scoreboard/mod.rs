//! The whole page a director sees, in one call: each objective with its target, figure, trend, verdict and what is
//! needed, and above them what wants attention.

mod api;
mod attention;
mod board;
mod figures;

pub use api::routes;
