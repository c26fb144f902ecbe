//! A field of a patch: absent, null and a value are three things.

use serde::{Deserialize, Deserializer};

/// What a patch says of one field. Use with `#[serde(default)]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Patch<T> {
    /// Not named: stays as it is.
    #[default]
    Keep,
    /// Null: becomes empty.
    Clear,
    /// Becomes this.
    Set(T),
}

impl<T> Patch<T> {
    /// The new value of an optional field whose present value is `old`.
    pub fn over(self, old: Option<T>) -> Option<T> {
        match self {
            Self::Keep => old,
            Self::Clear => None,
            Self::Set(new) => Some(new),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<T>::deserialize(deserializer).map(|value| value.map_or(Self::Clear, Self::Set))
    }
}
