//! Reads whole files the way the product does.

mod build;
mod docx;
mod expected;
mod properties;
mod refusals;
mod seeds;
mod variants;
mod xlsx;

use plandoc::{Limits, PlanDocument, ReadError};

fn read(bytes: &[u8]) -> Result<PlanDocument, ReadError> {
    plandoc::read(bytes, None, &Limits::default())
}

/// Reads a plan written as text, which must be one.
fn plan(text: &str) -> PlanDocument {
    read(text.as_bytes()).unwrap_or_else(|error| panic!("not read: {error}\n{text}"))
}
