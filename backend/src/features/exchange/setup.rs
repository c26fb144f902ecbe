//! What a feed says of the agencies and codes of its messages.

use edxml::modern;

use crate::db::types::Day;
use crate::error::{FieldCode, FieldError};
use crate::features::feeds::{CodeEntry, CodeMaps, CodeTable};
use crate::text_enum;

text_enum! {
    /// What an agency is to us.
    AgencyPart {
        /// It is ours: what it sends goes out, what it receives comes in.
        Own = "own",
        /// It gives us tasks.
        Assigns = "assigns",
    }
}

text_enum! {
    /// What a `SteeringType` means.
    Steering {
        /// The document gives a task.
        Assigns = "assigns",
        /// It does not.
        Informs = "informs",
    }
}

/// Every entry of a feed's maps for messages that means nothing here.
pub fn check_words(maps: &CodeMaps) -> Vec<FieldError> {
    let unknown = |list: &str, entries: &[CodeEntry], knows: fn(&str) -> bool| {
        let unknown = entries
            .iter()
            .enumerate()
            .filter(move |(_, entry)| !knows(&entry.value));
        let fields = unknown.map(|(index, _)| format!("maps.{list}[{index}].value"));
        fields.collect::<Vec<String>>()
    };
    let mut wrong = unknown("agency", &maps.agency, |word| {
        word.parse::<AgencyPart>().is_ok()
    });
    wrong.extend(unknown("steering", &maps.steering, |word| {
        word.parse::<Steering>().is_ok()
    }));
    let code = FieldCode::UnknownValue;
    wrong
        .into_iter()
        .map(|field| FieldError { field, code })
        .collect()
}

/// In the map, what stands for a message that does not say how it steers.
const UNSAID: &str = "-";

/// The maps of a feed, made for looking things up.
#[derive(Debug)]
pub(super) struct Setup {
    agency: CodeTable,
    steering: CodeTable,
    unit: CodeTable,
    /// Whether documents count as signed when the message does not show it.
    pub(super) signed: Option<bool>,
    /// Whether our own status 06 completes a task.
    pub(super) status_completes: bool,
}

impl Setup {
    pub(super) fn new(maps: &CodeMaps) -> Self {
        let by_agency = |entries: &[CodeEntry]| {
            let entries: Vec<CodeEntry> = entries
                .iter()
                .map(|entry| CodeEntry {
                    code: modern(&entry.code),
                    ..entry.clone()
                })
                .collect();
            CodeTable::new(&entries)
        };
        Self {
            agency: by_agency(&maps.agency),
            steering: CodeTable::new(&maps.steering),
            unit: by_agency(&maps.unit),
            signed: maps.documents_signed,
            status_completes: maps.status_completes,
        }
    }

    /// What an agency is to us on a day.
    pub(super) fn part(&self, agency: &str, day: Day) -> Option<AgencyPart> {
        self.agency.find(&modern(agency), day)?.parse().ok()
    }

    pub(super) fn is_own(&self, agency: &str, day: Day) -> bool {
        self.part(agency, day) == Some(AgencyPart::Own)
    }

    /// The unit that stands for an agency code of ours, by its id.
    pub(super) fn unit(&self, agency: &str, day: Day) -> Option<&str> {
        self.unit.find(&modern(agency), day)
    }

    /// What the code means; none when neither the feed nor the standard knows it.
    ///
    /// VNPT's list, which is the standard's: 1 không chỉ đạo, 2 chỉ đạo, 3 báo cáo; in the others 0 is không chỉ đạo.
    pub(super) fn steering(&self, code: Option<&str>, day: Day) -> Option<Steering> {
        let code = code.map(str::trim).filter(|code| !code.is_empty());
        if let Some(word) = self.steering.find(code.unwrap_or(UNSAID), day) {
            return word.parse().ok();
        }
        match code {
            None | Some("0" | "1" | "3") => Some(Steering::Informs),
            Some("2") => Some(Steering::Assigns),
            Some(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(code: &str, value: &str) -> CodeEntry {
        CodeEntry {
            code: code.to_owned(),
            value: value.to_owned(),
            valid_from: None,
            valid_to: None,
        }
    }

    #[test]
    fn agencies_are_known_by_either_form_of_their_code() {
        let day = Day::from_number(20_000);
        let setup = Setup::new(&CodeMaps {
            agency: vec![entry("000.00.16.H29", "own"), entry("H29", "assigns")],
            unit: vec![entry("H29.16", "u")],
            ..CodeMaps::default()
        });
        assert!(setup.is_own("h29.16", day));
        assert_eq!(setup.part("000.00.00.H29", day), Some(AgencyPart::Assigns));
        assert_eq!(setup.part("H29.17", day), None);
        assert_eq!(setup.unit("000.00.16.H29", day), Some("u"));
    }

    #[test]
    fn the_map_of_the_connection_rules_over_the_usual_numbers() {
        let day = Day::from_number(20_000);
        let usual = Setup::new(&CodeMaps::default());
        let mapped = Setup::new(&CodeMaps {
            steering: vec![entry("1", "assigns"), entry("-", "assigns")],
            ..CodeMaps::default()
        });
        for (code, by_default, by_map) in [
            (Some("2"), Some(Steering::Assigns), Some(Steering::Assigns)),
            (Some("1"), Some(Steering::Informs), Some(Steering::Assigns)),
            (None, Some(Steering::Informs), Some(Steering::Assigns)),
            (Some(" "), Some(Steering::Informs), Some(Steering::Assigns)),
            (Some("9"), None, None),
        ] {
            assert_eq!(usual.steering(code, day), by_default, "{code:?}");
            assert_eq!(mapped.steering(code, day), by_map, "{code:?}");
        }
    }
}
