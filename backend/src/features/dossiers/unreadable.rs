//! Rows that cannot be read: which field is to blame, and what of the row may be kept.

use serde_json::{Map, Value};

use super::model::{Channel, DossierStatus, Pause};
use crate::db::types::Timestamp;
use crate::error::FieldCode;
use crate::features::feeds::{self, Refused};
use crate::features::procedures::ServiceLevel;

const FIELDS: &[&str] = &[
    "source",
    "code",
    "procedure_code",
    "procedure_name",
    "field_code",
    "service_level",
    "channel",
    "unit_code",
    "status",
    "submitted_at",
    "received_at",
    "due_at",
    "finished_at",
    "returned_at",
    "refused_at",
    "withdrawn_at",
    "pauses",
    "apologised_at",
    "claims_late",
    "source_updated_at",
];

/// Why a row could not be read at all: personal data first, because that is what a sender must learn at once.
pub(super) fn refuse(index: u32, raw: &str, error: &serde_json::Error) -> Refused {
    let row: Map<String, Value> = match serde_json::from_str(raw) {
        Ok(row) => row,
        Err(_) => {
            // Not even an object: what it holds cannot be told, so nothing of it is kept but the place.
            return Refused {
                index,
                code: FieldCode::InvalidFormat,
                field: None,
                detail: format!("line {}, column {}", error.line(), error.column()),
                natural_key: None,
                body: "{}".to_owned(),
            };
        }
    };
    let personal = row.keys().find(|key| is_personal(key)).cloned();
    let unknown = row
        .keys()
        .find(|key| !FIELDS.contains(&key.as_str()))
        .cloned();
    let (code, field) = match (personal, unknown) {
        (Some(field), _) => (FieldCode::PersonalData, Some(field)),
        (None, Some(field)) => (FieldCode::UnknownField, Some(field)),
        (None, None) => wrong_field(&row),
    };
    Refused {
        index,
        code,
        field,
        detail: String::new(),
        natural_key: natural_key(&row),
        body: known_fields(&row),
    }
}

fn is_personal(key: &str) -> bool {
    !FIELDS.contains(&key.to_lowercase().as_str()) && feeds::is_personal(key)
}

/// Which known field does not read: each is tried alone.
fn wrong_field(row: &Map<String, Value>) -> (FieldCode, Option<String>) {
    fn reads<T: serde::de::DeserializeOwned>(value: &Value) -> bool {
        T::deserialize(value).is_ok()
    }
    for required in [
        "source",
        "code",
        "procedure_code",
        "procedure_name",
        "service_level",
        "unit_code",
        "status",
    ] {
        if row.get(required).is_none_or(Value::is_null) {
            return (FieldCode::Required, Some(required.to_owned()));
        }
    }
    for (field, value) in row.iter().filter(|(_, value)| !value.is_null()) {
        let (good, code) = match field.as_str() {
            "service_level" => (reads::<ServiceLevel>(value), FieldCode::UnknownValue),
            "channel" => (reads::<Channel>(value), FieldCode::UnknownValue),
            "status" => (reads::<DossierStatus>(value), FieldCode::UnknownValue),
            "pauses" => (reads::<Vec<Pause>>(value), FieldCode::InvalidFormat),
            "claims_late" => (value.is_boolean(), FieldCode::InvalidFormat),
            name if name.ends_with("_at") => (reads::<Timestamp>(value), FieldCode::InvalidFormat),
            _ => (value.is_string(), FieldCode::InvalidFormat),
        };
        if !good {
            return (code, Some(field.clone()));
        }
    }
    // Every field reads alone, so the same one stands twice.
    (FieldCode::InvalidFormat, None)
}

/// "source<TAB>code".
pub(super) fn natural_key(row: &Map<String, Value>) -> Option<String> {
    let text = |field: &str| {
        row.get(field)
            .and_then(Value::as_str)
            .map(str::trim)
            .filter(|text| !text.is_empty())
    };
    Some(key(text("source")?, text("code")?))
}

/// The key under which a later good row settles a refused one.
pub(super) fn key(source: &str, code: &str) -> String {
    format!("{source}\t{code}")
}

/// The row less every field that we do not know, since those may hold anything.
pub(super) fn known_fields(row: &Map<String, Value>) -> String {
    let kept: Map<String, Value> = row
        .iter()
        .filter(|(field, _)| FIELDS.contains(&field.as_str()))
        .map(|(field, value)| (field.clone(), value.clone()))
        .collect();
    Value::Object(kept).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_citizens_are_known_by_name() {
        for name in [
            "applicant_name",
            "ChuHoSo",
            "SoDienThoai",
            "cccd",
            "Email",
            "ho_ten",
            "DinhDanhCHS",
        ] {
            assert!(is_personal(name), "{name}");
        }
        for name in FIELDS {
            assert!(!is_personal(name), "{name}");
        }
    }
}
