//! Pieces of JSON that senders write in more than one way.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// An object. Serde would take a list for one, its items in the order of the fields, and so whatever stands there.
#[derive(Debug)]
pub(crate) struct Object<T>(pub(crate) T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OnlyMap(PhantomData))
    }
}

struct OnlyMap<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OnlyMap<T> {
    type Value = Object<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Object)
    }
}

/// A list in whose place senders write an empty string, or null, when there is nothing on it.
#[derive(Debug)]
pub(crate) struct Listed<T>(pub(crate) Vec<T>);

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
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Default, Deserialize)]
    struct Two {
        #[serde(default)]
        first: u8,
        #[serde(default)]
        second: u8,
    }

    #[test]
    fn a_list_is_no_object() {
        let Object(two): Object<Two> = serde_json::from_str(r#"{"second":2}"#).expect("an object");
        assert_eq!((two.first, two.second), (0, 2));
        assert!(serde_json::from_str::<Object<Two>>("[1,2]").is_err());
    }

    #[test]
    fn nothing_on_a_list_is_written_in_three_ways() {
        for nothing in ["[]", r#""""#, "null"] {
            let Listed(items): Listed<u8> = serde_json::from_str(nothing).expect("a list");
            assert!(items.is_empty());
        }
        assert!(serde_json::from_str::<Listed<u8>>(r#""1""#).is_err());
        assert!(serde_json::from_str::<Listed<u8>>("1").is_err());
    }
}
