//! Reads whole files the way the product does.

mod build;
mod documents;
mod docx;
mod expected;
mod properties;
mod refusals;
mod seeds;
mod tables;
mod xlsx;

use plandoc::{Limits, PlanDocument, ReadError};

fn read(bytes: &[u8]) -> Result<PlanDocument, ReadError> {
    plandoc::read(bytes, None, &Limits::default())
}

/// Reads a plan written as text, which must be one.
fn plan(text: &str) -> PlanDocument {
    read(text.as_bytes()).unwrap_or_else(|error| panic!("not read: {error}\n{text}"))
}

const TITLE: &str =
    "KẾ HOẠCH\nThực hiện mục tiêu chất lượng năm 2025 của Trung tâm Y tế huyện Vạn Ninh\n\n";

/// A plan whose table has these rows, with `|` between the cells.
fn table(rows: &[&str]) -> PlanDocument {
    plan(&format!("{TITLE}{}\n", rows.join("\n").replace('|', "\t")))
}
