//! What may be kept of a row that was refused.

use serde_json::{Map, Number, Value};

/// Longest text that is kept of one field, in characters; the rest is cut off.
pub const KEPT_CHARS: usize = 1000;

/// A refused row, less everything that is not needed: citizens' data is in none of its fields.
///
/// It can be read again as the row that it was, unless a text was longer than [`KEPT_CHARS`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// By which its sender knows it: the code of the dossier; of a step that and its time, with a tab between.
    pub key: Option<String>,
    /// Its fields by the sender's names, in the sender's form.
    pub fields: Map<String, Value>,
}

/// A plain value as it is kept: no object and no list, which could hold anything.
pub(crate) fn plain(value: &Value) -> Option<Value> {
    match value {
        Value::String(text) => Some(shortened(text).into()),
        Value::Number(number) if number.is_f64() => Some(digits(number).into()),
        Value::Array(_) | Value::Object(_) => None,
        other => Some(other.clone()),
    }
}

/// Without spaces around it, which no reader regards, before and after it is cut: what is kept of a kept row is the same.
pub(crate) fn shortened(text: &str) -> String {
    let text = text.trim();
    let end = text
        .char_indices()
        .nth(KEPT_CHARS)
        .map_or(text.len(), |(end, _)| end);
    text[..end].trim_end().to_owned()
}

/// The named plain fields of a row, and no other.
pub(crate) fn fields(row: &Map<String, Value>, names: &[&str]) -> Map<String, Value> {
    names
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), plain(row.get(*name)?)?)))
        .collect()
}

/// Text or number, trimmed; none when empty or anything else.
pub(crate) fn scalar(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => digits(number),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// A number as text. One with a fraction or an exponent is written so that reading it as text gives the same again.
fn digits(number: &Number) -> String {
    match number.as_f64() {
        Some(float) if number.is_f64() => float.to_string(),
        _ => number.to_string(),
    }
}
