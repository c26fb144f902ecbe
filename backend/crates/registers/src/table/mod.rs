//! Finding a table on a sheet, and reading its rows.

pub(crate) mod above;
pub(crate) mod grid;
pub(crate) mod header;
mod matching;
pub(crate) mod recognised;
pub(crate) mod rows;
