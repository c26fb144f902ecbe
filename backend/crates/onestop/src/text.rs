//! A value that should be text: senders write numbers, nulls and empty strings in its place.

use std::borrow::Cow;
use std::fmt;

use chrono::NaiveDateTime;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::row::{Coded, Refusal};
use crate::time;

/// What stood at a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Text<'a> {
    /// Nothing, null, or only spaces.
    #[default]
    Missing,
    /// Text without spaces around it, or a number in decimal digits.
    Given(Cow<'a, str>),
    /// A list or an object.
    Wrong,
}

impl<'a> Text<'a> {
    /// The text; none when it is missing.
    pub(crate) fn get(self, field: &'static str) -> Result<Option<Cow<'a, str>>, Refusal> {
        match self {
            Self::Missing => Ok(None),
            Self::Given(text) => Ok(Some(text)),
            Self::Wrong => Err(Refusal::malformed(field)),
        }
    }

    /// The text, which must be there.
    pub(crate) fn need(self, field: &'static str) -> Result<Cow<'a, str>, Refusal> {
        self.get(field)?.ok_or(Refusal::missing(field))
    }

    /// The text as a code.
    pub(crate) fn coded(self, field: &'static str) -> Result<Option<Coded<'a>>, Refusal> {
        Ok(self.get(field)?.map(Coded::alone))
    }

    /// A time as the portal writes it.
    pub(crate) fn time(&self, field: &'static str) -> Result<Option<NaiveDateTime>, Refusal> {
        match self {
            Self::Missing => Ok(None),
            Self::Given(text) => match time::portal(text) {
                Some(at) => Ok(Some(at)),
                None => Err(Refusal::malformed(field)),
            },
            Self::Wrong => Err(Refusal::malformed(field)),
        }
    }

    fn of(text: Cow<'a, str>) -> Self {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Self::Missing;
        }
        if trimmed.len() == text.len() {
            return Self::Given(text);
        }
        Self::Given(match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        })
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Text::of(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Text::of(Cow::Owned(text.to_owned())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Text::Given(Cow::Owned(number.to_string())))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Text::Given(Cow::Owned(number.to_string())))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Text::Given(Cow::Owned(number.to_string())))
    }

    fn visit_bool<E>(self, word: bool) -> Result<Self::Value, E> {
        let word = if word { "true" } else { "false" };
        Ok(Text::Given(Cow::Borrowed(word)))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Text::Missing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Text::Wrong)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Text::Wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_for_text_is_read_as_text() {
        let given = |text: &'static str| Text::Given(Cow::Borrowed(text));
        for (json, text) in [
            (r#""9""#, given("9")),
            (r#"" \t9 ""#, given("9")),
            ("9", given("9")),
            ("-9", given("-9")),
            ("true", given("true")),
            ("null", Text::Missing),
            (r#""  ""#, Text::Missing),
            ("[9]", Text::Wrong),
            (r#"{"a":9}"#, Text::Wrong),
        ] {
            assert_eq!(
                serde_json::from_str::<Text<'_>>(json).ok(),
                Some(text),
                "{json}"
            );
        }
    }

    #[test]
    fn spaces_around_a_text_cost_no_copy() {
        let text: Text<'_> = serde_json::from_str(r#"" P. NVY ""#).expect("text");
        assert!(matches!(text, Text::Given(Cow::Borrowed("P. NVY"))));
    }
}
