//! Reads the yearly quality-objective plan (*kế hoạch thực hiện mục tiêu chất lượng*) of a Vietnamese office from the
//! files that offices have. No HTTP, no database, no clock.
//!
//! `formats` turns bytes into numbered blocks, `reading` turns blocks into a [`PlanDocument`]. Whatever is not
//! understood is kept word for word and asked about; nothing is chosen silently.

mod document;
mod error;
mod fold;
mod formats;
mod pattern;
pub mod people;
mod reading;
pub mod source;
pub mod target;

pub use document::{
    Action, Extra, Fragment, LegalBasis, Level, Objective, PlanDocument, Question, QuestionCode,
    Signer,
};
pub use error::ReadError;
pub use fold::fold;
pub use officefile::{Error, Limits};

/// Reads a plan.
///
/// The format is told from the bytes: a `.docx` or `.xlsx` package, or UTF-8 or UTF-16 text with tab-separated tables.
/// `file_name` is only a hint for the year of a plan that does not name it.
///
/// # Errors
/// See [`ReadError`]: what is no such file, is damaged, passes [`Limits`], or holds no quality objectives.
pub fn read(
    bytes: &[u8],
    file_name: Option<&str>,
    limits: &Limits,
) -> Result<PlanDocument, ReadError> {
    reading::read(formats::open(bytes, limits)?, file_name)
}
