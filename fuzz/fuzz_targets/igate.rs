//! Pages of iGate's search: nothing of a person comes out, no row is lost, and what is kept of a row reads as the row.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onestop::{KEPT_CHARS, igate};
use serde_json::{Map, Value};

/// Stands where anything may stand that is not needed.
const MARK: &str = "!kin-7f3a!";

/// The fields that are needed: written down again here, so that one more in the crate is noticed.
const PLAIN: &[&str] = &[
    "code",
    "nationCode",
    "appliedDate",
    "acceptedDate",
    "appointmentDate",
    "completedDate",
    "returnedDate",
    "withdrawDate",
];
const CODED: &[&str] = &[
    "procedure",
    "dossierStatus",
    "applyMethod",
    "procedureLevel",
    "agency",
];
/// Fields of persons that iGate puts beside them.
const PERSONAL: &[&str] = &[
    "applicant",
    "accepter",
    "currentTask",
    "fullname",
    "identityNumber",
    "phoneNumber",
    "email",
];

fuzz_target!(|bytes: &[u8]| {
    rows(bytes);
    // The same with marks wherever nothing is needed.
    let Ok(mut page) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    if page.to_string().contains(MARK) {
        return;
    }
    if let Some(Value::Array(rows)) = page.get_mut("content") {
        rows.iter_mut().for_each(hide_row);
    }
    let told = rows(page.to_string().as_bytes());
    assert!(!told.contains(MARK), "{told}");
});

/// Reads every row, and says all that is known of it afterwards.
fn rows(bytes: &[u8]) -> String {
    const MOST: usize = 200;
    let rows = match igate::read(bytes, MOST) {
        Ok(rows) => rows,
        Err(error) => return format!("{error} {error:?}"),
    };
    assert!(rows.len() <= MOST);
    let whole: Option<Value> = serde_json::from_slice(bytes).ok();
    if let Some(sent) = whole.as_ref().and_then(|page| page["content"].as_array()) {
        assert_eq!(sent.len(), rows.len());
    }
    let mut told = String::new();
    for raw in rows {
        let kept = igate::kept(raw);
        let again = Value::Object(kept.fields.clone()).to_string();
        assert!(all_short(&Value::Object(kept.fields.clone())));
        let read = igate::dossier(raw);
        if raw.len() <= KEPT_CHARS {
            // Kept once more, it is the same.
            assert_eq!(igate::kept(&again), kept);
            if let Ok(dossier) = &read {
                assert_eq!(kept.key.as_deref(), Some(&*dossier.code));
                assert_eq!(igate::dossier(&again).as_ref(), Ok(dossier));
            }
        }
        if let Ok(dossier) = &read {
            assert!(dossier.changed_at() >= dossier.received_at);
            assert!(dossier.status.words().all(|word| !word.trim().is_empty()));
        }
        told += &format!("{read:?}{kept:?}{again}");
    }
    told
}

fn all_short(value: &Value) -> bool {
    match value {
        Value::String(text) => text.chars().count() <= KEPT_CHARS,
        Value::Array(list) => list.iter().all(all_short),
        Value::Object(fields) => fields.values().all(all_short),
        _ => true,
    }
}

fn hide_row(row: &mut Value) {
    let Value::Object(fields) = row else {
        return hide(row);
    };
    for (name, value) in fields.iter_mut() {
        let (plain, coded) = (
            PLAIN.contains(&name.as_str()),
            CODED.contains(&name.as_str()),
        );
        match value {
            Value::Object(inner) if coded => hide_coded(inner, name == "procedure"),
            Value::Array(_) | Value::Object(_) => hide(value),
            _ if plain || coded => {}
            _ => hide(value),
        }
    }
    add_persons(fields);
}

fn hide_coded(fields: &mut Map<String, Value>, is_procedure: bool) {
    for (name, value) in fields.iter_mut() {
        let nested = value.is_array() || value.is_object();
        match (name.as_str(), value) {
            ("name" | "translate", several) if nested => hide_names(several),
            ("code" | "id" | "name" | "translate", _) if !nested => {}
            ("sector", Value::Object(sector)) if is_procedure => hide_sector(sector),
            (_, other) => hide(other),
        }
    }
    add_persons(fields);
}

fn hide_sector(fields: &mut Map<String, Value>) {
    for (name, value) in fields.iter_mut() {
        if name != "code" || value.is_array() || value.is_object() {
            hide(value);
        }
    }
    add_persons(fields);
}

fn hide_names(names: &mut Value) {
    match names {
        Value::Array(list) => list.iter_mut().for_each(hide_name),
        one => hide_name(one),
    }
}

/// Of a name in one language all but the name and the language is hidden.
fn hide_name(one: &mut Value) {
    let Value::Object(fields) = one else {
        return hide(one);
    };
    for (name, value) in fields.iter_mut() {
        let is_needed = matches!(name.as_str(), "name" | "languageId");
        if !is_needed || value.is_array() || value.is_object() {
            hide(value);
        }
    }
    add_persons(fields);
}

fn add_persons(fields: &mut Map<String, Value>) {
    for name in PERSONAL {
        fields.insert((*name).to_owned(), MARK.into());
    }
}

/// Puts a mark in place of every value below, and one where there was none.
fn hide(value: &mut Value) {
    match value {
        Value::Array(list) => {
            list.iter_mut().for_each(hide);
            list.push(MARK.into());
        }
        Value::Object(fields) => {
            fields.values_mut().for_each(hide);
            add_persons(fields);
        }
        other => *other = MARK.into(),
    }
}
