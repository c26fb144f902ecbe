//! Reads the registers, reports and lists of Vietnamese offices from `.xlsx` and `.csv`. No HTTP, no database, no clock.
//!
//! 1. [`Workbook::open`] turns bytes into sheets of text cells.
//! 2. [`recognise`] says which known tables it may hold, and [`find_header`] finds the columns of a [`Spec`] by their header texts, wherever and however these are written; a person
//!    may correct the result with [`HeaderMatch::corrected`].
//! 3. [`read_rows`] hands out the rows below with their numbers, without totals, numbering, signatures.
//! 4. [`values`] reads dates, numbers and codes out of the cells, in all the forms that offices write.
//!
//! Text in one of the encodings from before Unicode is recognised and, when a person agrees, converted: [`legacy`].
//!
//! The containers are opened by `officefile`, which says why it reads `.xlsx` itself. All values are text as the cell
//! shows it: numbers with a decimal comma, nothing rounded, dates as `dd/MM/yyyy`.

pub mod legacy;
mod normal;
pub mod specs;
mod table;
pub mod values;
mod workbook;

pub use officefile::{Error, Limits};
pub use specs::{ColumnSpec, Spec};
pub use table::above::above;
pub use table::header::{Column, HeaderMatch, MappingError, find_header, header_at};
pub use table::recognised::{Recognised, recognise};
pub use table::rows::{LeftOut, Record, Table, Why, read_rows};
pub use workbook::{Sheet, Workbook, limits};
