//! What the contract says of a kind's fields, so that what is documented is what is checked.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use utoipa::PartialSchema;

use super::incoming::{Objection, objection};
use super::record::Record;
use crate::error::FieldCode;

/// What the contract says of one field.
#[derive(Debug, Default)]
struct Limits {
    longest: Option<u64>,
    least: Option<f64>,
    most: Option<f64>,
}

/// The fields of a kind.
#[derive(Debug)]
pub(super) struct Shape {
    fields: BTreeMap<String, Limits>,
}

impl Shape {
    pub(super) fn of<R: Record>() -> Self {
        let schema = serde_json::to_value(<R as PartialSchema>::schema()).unwrap_or_default();
        let fields = schema["properties"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, field)| {
                let limits = Limits {
                    longest: field["maxLength"].as_u64(),
                    least: field["minimum"].as_f64(),
                    most: field["maximum"].as_f64(),
                };
                (name.clone(), limits)
            })
            .collect();
        Self { fields }
    }

    pub(super) fn knows(&self, field: &str) -> bool {
        self.fields.contains_key(field)
    }

    /// Texts without control characters and no longer than they may be, numbers within their range.
    pub(super) fn check(&self, row: &Map<String, Value>) -> Result<(), Objection> {
        for (name, limits) in &self.fields {
            match row.get(name) {
                Some(Value::String(text)) => {
                    if limits
                        .longest
                        .is_some_and(|longest| text.chars().count() as u64 > longest)
                    {
                        return Err(objection(name, FieldCode::TooLong));
                    }
                    if text.chars().any(|c| c.is_control() && c != '\n') {
                        return Err(objection(name, FieldCode::InvalidFormat));
                    }
                }
                Some(Value::Number(number)) => {
                    let number = number.as_f64().unwrap_or(f64::NAN);
                    let below = limits.least.is_some_and(|least| number < least);
                    let above = limits.most.is_some_and(|most| number > most);
                    if below || above || !number.is_finite() {
                        return Err(objection(name, FieldCode::OutOfRange));
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}
