//! Pages of a list: an opaque cursor that says after which row to go on.
//! Stores ask for the rows after it with [`below!`](crate::below).

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::error::{Error, FieldCode};

/// Rows a page holds unless the caller says otherwise.
pub const DEFAULT_LIMIT: u32 = 50;
/// Rows a page holds at most.
pub const MAX_LIMIT: u32 = 200;
/// Characters a cursor may have.
const MAX_CURSOR: usize = 400;

/// One page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Page<T> {
    /// The rows, in the list's order.
    pub items: Vec<T>,
    /// Give this as `cursor` for the next page; null on the last one.
    #[schema(example = "3230313539")]
    pub next_cursor: Option<String>,
}

impl<T> Page<T> {
    /// Makes a page of rows that were fetched with `limit + 1`: the row too many tells that there is more.
    pub fn from_overfetch(
        mut rows: Vec<T>,
        limit: usize,
        cursor_of: impl Fn(&T) -> Cursor,
    ) -> Self {
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next_cursor = rows
            .last()
            .filter(|_| more)
            .map(|last| cursor_of(last).encode());
        Self {
            items: rows,
            next_cursor,
        }
    }

    /// The same page with each row in another form.
    pub fn map<U>(self, each: impl FnMut(T) -> U) -> Page<U> {
        Page {
            items: self.items.into_iter().map(each).collect(),
            next_cursor: self.next_cursor,
        }
    }
}

/// The parameters that every list takes.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// `next_cursor` of the page before.
    #[param(max_length = 400)]
    pub cursor: Option<String>,
    /// Rows wanted, 1 to 200; 50 unless named.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<u32>,
}

impl PageQuery {
    /// The page size.
    ///
    /// # Errors
    /// `out_of_range` when not in 1..=200.
    pub fn limit(&self) -> Result<usize, Error> {
        match self.limit.unwrap_or(DEFAULT_LIMIT) {
            limit @ 1..=MAX_LIMIT => Ok(limit as usize),
            _ => Err(Error::field("limit", FieldCode::OutOfRange)),
        }
    }

    /// The place to go on from, with as many keys as the list's order has.
    ///
    /// # Errors
    /// `invalid_format` when it is not one of our cursors.
    pub fn after(&self, keys: usize) -> Result<Option<Cursor>, Error> {
        let Some(text) = &self.cursor else {
            return Ok(None);
        };
        Some(text)
            .filter(|text| text.len() <= MAX_CURSOR)
            .and_then(|text| Cursor::decode(text))
            .filter(|cursor| cursor.0.len() == keys)
            .map(Some)
            .ok_or_else(|| Error::field("cursor", FieldCode::InvalidFormat))
    }
}

/// The sort keys of the last row of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor(pub Vec<String>);

impl Cursor {
    /// From sort keys.
    pub fn new<const N: usize>(keys: [String; N]) -> Self {
        Self(keys.into())
    }

    /// A key as a number.
    ///
    /// # Errors
    /// `invalid_format` when the cursor was tampered with.
    pub fn number<N: std::str::FromStr>(&self, index: usize) -> Result<N, Error> {
        self.0
            .get(index)
            .and_then(|key| key.parse().ok())
            .ok_or_else(|| Error::field("cursor", FieldCode::InvalidFormat))
    }

    /// A key as text.
    pub fn text(&self, index: usize) -> &str {
        self.0.get(index).map_or("", String::as_str)
    }

    fn encode(&self) -> String {
        self.0
            .join("\u{1f}")
            .bytes()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    fn decode(text: &str) -> Option<Self> {
        if !text.len().is_multiple_of(2) || !text.is_ascii() {
            return None;
        }
        let bytes: Option<Vec<u8>> = (0..text.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok())
            .collect();
        let joined = String::from_utf8(bytes?).ok()?;
        if joined.contains('\0') {
            return None;
        }
        Some(Self(joined.split('\u{1f}').map(str::to_owned).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_survives_the_round_trip() {
        let cursor = Cursor::new(["20159".to_owned(), "Hồ sơ".to_owned()]);
        assert_eq!(Cursor::decode(&cursor.encode()), Some(cursor));
        assert_eq!(Cursor::decode("zz"), None);
        assert_eq!(Cursor::decode("ễễ"), None);
        assert_eq!(Cursor::decode("4100"), None);
    }

    #[test]
    fn the_row_too_many_is_cut_and_announced() {
        let page = Page::from_overfetch(vec![1, 2, 3], 2, |row| Cursor::new([row.to_string()]));
        assert_eq!(page.items, [1, 2]);
        assert!(page.next_cursor.is_some());
        let last = Page::from_overfetch(vec![1, 2], 2, |row| Cursor::new([row.to_string()]));
        assert!(last.next_cursor.is_none());
    }
}
