//! Taking values out of an element, and noting what is odd about them.

use chrono::{NaiveDate, NaiveDateTime};
use unicode_normalization::UnicodeNormalization;

use super::tree::Node;
use crate::model::{Agency, Reference};
use crate::warning::{Warning, WarningCode};

/// The characters that the input fields of NĐ 30/2020, Phụ lục VI, and known receivers hold. Longer values are kept.
const LENGTHS: [(&str, usize); 16] = [
    ("OrganId", 13),
    ("CodeNumber", 11),
    ("CodeNotation", 30),
    ("OrganName", 200),
    ("OrganizationInCharge", 200),
    ("Subject", 500),
    ("Content", 500),
    ("TypeName", 100),
    ("Position", 100),
    ("Competence", 100),
    ("FullName", 50),
    ("Place", 150),
    ("AttachmentName", 200),
    ("Description", 500),
    ("BussinessDocReason", 500),
    ("Department", 200),
];

/// An element whose values are being taken.
pub(super) struct Fields<'n, 'w> {
    pub(super) node: &'n Node,
    path: &'static str,
    warnings: &'w mut Vec<Warning>,
}

impl<'n, 'w> Fields<'n, 'w> {
    pub(super) fn new(node: &'n Node, path: &'static str, warnings: &'w mut Vec<Warning>) -> Self {
        Self {
            node,
            path,
            warnings,
        }
    }

    /// The same for another element.
    pub(super) fn of<'m>(&mut self, node: &'m Node, path: &'static str) -> Fields<'m, '_> {
        Fields::new(node, path, self.warnings)
    }

    /// The text of the first element that has one of the names; the first of them is the standard's.
    pub(super) fn text(&mut self, names: &[&str]) -> Option<String> {
        let mut values = self
            .node
            .all(names)
            .map(|child| compose(&child.text))
            .filter(|text| !text.is_empty());
        let first = values.next()?;
        let other = values.find(|other| *other != first);
        if let Some(other) = other {
            self.warn(WarningCode::DuplicateElement, names[0], &other);
        }
        let longest = LENGTHS.iter().find(|(name, _)| *name == names[0]);
        if longest.is_some_and(|(_, longest)| first.chars().count() > *longest) {
            self.warn(WarningCode::TooLong, names[0], &first);
        }
        Some(first)
    }

    pub(super) fn date(&mut self, names: &[&str]) -> Option<NaiveDate> {
        let text = self.text(names)?;
        let date = officefile::dates::date(&text).ok();
        if date.is_none() {
            self.warn(WarningCode::UnreadableDate, names[0], &text);
        }
        date
    }

    pub(super) fn date_time(&mut self, names: &[&str]) -> Option<NaiveDateTime> {
        let text = self.text(names)?;
        let time = officefile::dates::date_time(&text).ok();
        if time.is_none() {
            self.warn(WarningCode::UnreadableDate, names[0], &text);
        }
        time
    }

    /// An agency; one without a code has the code "".
    pub(super) fn agency(&mut self) -> Agency {
        Agency {
            id: self
                .text(&["OrganId", "OrganizationId"])
                .unwrap_or_default(),
            name: self.text(&["OrganName", "OrganizationName"]),
            in_charge: self.text(&["OrganizationInCharge"]),
        }
    }

    pub(super) fn reference(&mut self) -> Reference {
        let code = self.node.child(&["Code"]);
        let split = code.filter(|code| !code.children.is_empty());
        let code = match split {
            Some(split) => {
                let mut parts = self.of(split, "ResponseFor/Code");
                let code = crate::model::document::Code {
                    number: parts.text(&["CodeNumber"]),
                    notation: parts.text(&["CodeNotation"]),
                };
                Some(code.text()).filter(|text| !text.is_empty())
            }
            None => self.text(&["Code"]),
        };
        Reference {
            organ_id: self.text(&["OrganId", "OrganizationId"]),
            code,
            document_id: self.text(&["DocumentId"]),
            promulgated: self.date(&["PromulgationDate"]),
        }
    }

    pub(super) fn warn(&mut self, code: WarningCode, name: &str, value: &str) {
        let field = if self.path.is_empty() {
            name.to_owned()
        } else if name.is_empty() {
            self.path.to_owned()
        } else {
            format!("{}/{name}", self.path)
        };
        self.warnings.push(Warning::new(code, field, value));
    }
}

/// The text as it is handed out: composed (NFC), so that the same words compare equal, with plain line ends, and without
/// the control characters that XML forbids and databases choke on.
pub(crate) fn compose(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let allowed = lines.chars().filter(|c| crate::xml::is_allowed(*c));
    let composed: String = if lines.is_ascii() {
        allowed.collect()
    } else {
        allowed.nfc().collect()
    };
    composed.trim().to_owned()
}
