//! A value that should be text: senders write numbers, nulls and empty strings in its place.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use chrono::NaiveDate;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::super::incoming::Objection;
use crate::db::types::{LOCAL_OFFSET_SECONDS, Timestamp};
use crate::error::FieldCode;

/// What stood at a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Text<'a> {
    /// Nothing, null, or only spaces.
    #[default]
    Missing,
    /// Text, or a number as it was written.
    Given(Cow<'a, str>),
    /// A list or an object.
    Wrong,
}

impl<'a> Text<'a> {
    /// The text, trimmed; none when it is missing.
    pub(super) fn get(&self, field: &'static str) -> Result<Option<&str>, Objection> {
        match self {
            Self::Missing => Ok(None),
            Self::Given(text) => Ok(Some(text)),
            Self::Wrong => Err((FieldCode::InvalidFormat, Some(field), String::new())),
        }
    }

    /// As [`Text::get`], empty when it is missing: the judge says what is required.
    pub(super) fn owned(&self, field: &'static str) -> Result<String, Objection> {
        Ok(self.get(field)?.unwrap_or_default().to_owned())
    }

    /// A time as the portal writes it: `yyyyMMddHHmmss`, in Vietnam; a day alone is its midnight.
    pub(super) fn time(&self, field: &'static str) -> Result<Option<Timestamp>, Objection> {
        let Some(text) = self.get(field)? else {
            return Ok(None);
        };
        portal_time(text)
            .map(Some)
            .ok_or((FieldCode::InvalidFormat, Some(field), String::new()))
    }

    fn of(text: Cow<'a, str>) -> Self {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Self::Missing;
        }
        if trimmed.len() == text.len() {
            return Self::Given(text);
        }
        Self::Given(Cow::Owned(trimmed.to_owned()))
    }
}

/// `yyyyMMddHHmmss`, `yyyyMMddHHmm` or `yyyyMMdd`.
pub(super) fn portal_time(text: &str) -> Option<Timestamp> {
    let digits = text.as_bytes();
    if !matches!(digits.len(), 8 | 12 | 14) || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number = |from: usize, to: usize| {
        digits.get(from..to).map_or(0, |part| {
            part.iter()
                .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
        })
    };
    let year = i32::try_from(number(0, 4)).ok()?;
    let at = NaiveDate::from_ymd_opt(year, number(4, 6), number(6, 8))?.and_hms_opt(
        number(8, 10.min(digits.len())),
        number(10, 12.min(digits.len())),
        number(12, 14.min(digits.len())),
    )?;
    let micros = at.and_utc().timestamp_micros();
    Some(Timestamp::from_micros(
        micros - i64::from(LOCAL_OFFSET_SECONDS) * 1_000_000,
    ))
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
        Ok(Text::Given(Cow::Borrowed(if word {
            "true"
        } else {
            "false"
        })))
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

/// A list in whose place senders write an empty string, or null, when there is nothing on it.
#[derive(Debug)]
pub(super) struct Listed<T>(pub(super) Vec<T>);

impl<T> Default for Listed<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Listed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListOrNothing(PhantomData))
    }
}

struct ListOrNothing<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListOrNothing<T> {
    type Value = Listed<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        match text.trim() {
            "" => Ok(Listed::default()),
            _ => Err(E::custom("not a list")),
        }
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Listed::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Listed(items))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_the_portal_is_vietnams() {
        let read = |text: &str| portal_time(text).map(|at| at.to_string());
        let at = |text: &str| Some(text.to_owned());
        assert_eq!(read("20260423213000"), at("2026-04-23T21:30:00+07:00"));
        assert_eq!(read("202604232130"), at("2026-04-23T21:30:00+07:00"));
        assert_eq!(read("20260423"), at("2026-04-23T00:00:00+07:00"));
        for wrong in [
            "20260231000000",
            "2026042321",
            "23/04/2026",
            "2026042321300x",
            "",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
