//! Whole numbers as JSON has them: `3` and `3.0` are the same number there, and some languages write the latter.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

/// Beyond this a double does not hold every whole number.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A whole number, however it is written.
struct Whole<T>(T);

impl<'de, T: TryFrom<i64>> Deserialize<'de> for Whole<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Number(PhantomData)).map(Whole)
    }
}

struct Number<T>(PhantomData<T>);

impl<T: TryFrom<i64>> Visitor<'_> for Number<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number within its range")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        T::try_from(number).map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        i64::try_from(number)
            .ok()
            .and_then(|number| T::try_from(number).ok())
            .ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        if number.fract() == 0.0 && number.abs() < EXACT {
            return self.visit_i64(number as i64);
        }
        Err(E::invalid_value(Unexpected::Float(number), &self))
    }
}

/// For `#[serde(deserialize_with)]` on a field that is a whole number.
///
/// # Errors
/// When it is none, or out of the type's range.
pub fn whole<'de, D: Deserializer<'de>, T: TryFrom<i64>>(deserializer: D) -> Result<T, D::Error> {
    Whole::deserialize(deserializer).map(|Whole(number)| number)
}

/// The same where null is allowed; with `#[serde(default)]`, so that it may be left out.
///
/// # Errors
/// As [`whole`].
pub fn whole_or_null<'de, D: Deserializer<'de>, T: TryFrom<i64>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let number = Option::<Whole<T>>::deserialize(deserializer)?;
    Ok(number.map(|Whole(number)| number))
}

/// The same for the values of a map.
///
/// # Errors
/// As [`whole`].
pub fn whole_values<'de, D: Deserializer<'de>, T: TryFrom<i64>>(
    deserializer: D,
) -> Result<BTreeMap<String, T>, D::Error> {
    let numbers = BTreeMap::<String, Whole<T>>::deserialize(deserializer)?;
    Ok(numbers
        .into_iter()
        .map(|(name, Whole(number))| (name, number))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Row {
        #[serde(deserialize_with = "whole")]
        position: i32,
        #[serde(default, deserialize_with = "whole_or_null")]
        year: Option<i32>,
    }

    fn read(text: &str) -> Option<(i32, Option<i32>)> {
        let row: Row = serde_json::from_str(text).ok()?;
        Some((row.position, row.year))
    }

    #[test]
    fn a_whole_number_may_be_written_either_way() {
        assert_eq!(read(r#"{"position": 3}"#), Some((3, None)));
        assert_eq!(
            read(r#"{"position": -3.0, "year": 2025.0}"#),
            Some((-3, Some(2025)))
        );
        assert_eq!(
            read(r#"{"position": 3e2, "year": null}"#),
            Some((300, None))
        );
    }

    #[test]
    fn what_is_not_whole_or_too_large_is_refused() {
        for number in [
            "3.5",
            "3000000000",
            "-3000000000.0",
            "1e300",
            "18446744073709551615",
            "\"3\"",
            "true",
            "null",
        ] {
            assert_eq!(
                read(&format!(r#"{{"position": {number}}}"#)),
                None,
                "{number}"
            );
        }
    }
}
