//! A running MTCL per test, and people and programs that call it.

mod answer;
mod app;
mod browser;
pub mod bucket;
mod data;
mod database;
pub mod shape;
pub mod sources;

pub use answer::Answer;
pub use app::{Actor, START, TestApp};
pub use browser::Browser;
pub use data::{dossier, units};
pub use database::{TestDatabase, connect};
pub use serde_json::json;
