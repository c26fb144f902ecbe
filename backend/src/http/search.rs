//! What a person types to find something.

use serde::Deserialize;

/// Characters a search text may have.
pub const MAX_SEARCH: usize = 200;

/// A search text of at most [`MAX_SEARCH`] characters. In a query: `#[param(value_type = Option<String>, max_length = 200)]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct SearchText(String);

impl TryFrom<String> for SearchText {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.chars().count() > MAX_SEARCH {
            return Err("a search text has at most 200 characters");
        }
        Ok(Self(text))
    }
}

impl From<SearchText> for String {
    fn from(text: SearchText) -> Self {
        text.0
    }
}
