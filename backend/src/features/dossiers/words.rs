//! Whether the maps of a feed speak our words.

use super::model::{Channel, DossierStatus};
use crate::error::{FieldCode, FieldError};
use crate::features::feeds::{CodeEntry, CodeMaps};
use crate::features::procedures::ServiceLevel;
use crate::features::units::Directory;
use crate::ids::UnitId;

/// Every entry of a feed's maps that means nothing here.
pub fn check_words(maps: &CodeMaps, directory: &Directory) -> Vec<FieldError> {
    let CodeMaps {
        status,
        channel,
        service_level,
        default_service_level,
        unit,
        agency: _,
        steering: _,
        documents_signed: _,
        status_completes: _,
    } = maps;
    let mut wrong = Vec::new();
    let mut check = |list: &str, entries: &[CodeEntry], knows: &dyn Fn(&str) -> bool| {
        let unknown = entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| !knows(&entry.value));
        wrong.extend(unknown.map(|(index, _)| FieldError {
            field: format!("maps.{list}[{index}].value"),
            code: FieldCode::UnknownValue,
        }));
    };
    let is_level = |word: &str| word.parse::<ServiceLevel>().is_ok();
    check("status", status, &|word| {
        word.parse::<DossierStatus>().is_ok()
    });
    check("channel", channel, &|word| word.parse::<Channel>().is_ok());
    check("service_level", service_level, &is_level);
    check("unit", unit, &|id| {
        directory.get(&UnitId::from(id.to_owned())).is_some()
    });
    if default_service_level
        .as_deref()
        .is_some_and(|word| !is_level(word))
    {
        wrong.push(FieldError {
            field: "maps.default_service_level".to_owned(),
            code: FieldCode::UnknownValue,
        });
    }
    wrong
}
