//! Which line of a report a dossier belongs to: by what people said its name means, else by name or code.

use std::collections::{BTreeSet, HashMap};

use super::claimed::ClaimedLine;
use super::model::LineKind;
use super::store::Meanings;
use crate::db::AnyConnection;
use crate::db::types::Day;
use crate::error::Error;
use crate::features::dossiers::Dossier;
use crate::features::procedures::Procedure;
use crate::features::records;
use crate::text::fold;

/// The form in which names and codes of fields are compared: `Lĩnh vực Dược phẩm:` → `duoc pham`.
pub(super) fn key(name: &str) -> String {
    let folded = fold(name);
    let bare: String = folded
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let words = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.strip_prefix("linh vuc ") {
        Some(rest) => rest.to_owned(),
        None => words,
    }
}

/// What the catalogue says of procedures: the field of each, by its code, as the latest decision has it.
#[derive(Debug, Default)]
pub(super) struct Catalogue {
    fields: HashMap<String, (Day, String)>,
}

impl Catalogue {
    pub(super) fn load(db: &mut AnyConnection) -> Result<Self, Error> {
        let mut fields: HashMap<String, (Day, String)> = HashMap::new();
        records::each::<Procedure>(db, |_, procedure| {
            let Some(field) = procedure.field.filter(|field| !field.trim().is_empty()) else {
                return;
            };
            let later = fields
                .get(&procedure.code)
                .is_none_or(|(decided, _)| *decided < procedure.decided_on);
            if later {
                fields.insert(procedure.code, (procedure.decided_on, field));
            }
        })?;
        Ok(Self { fields })
    }

    /// The field that a dossier's procedure is of.
    pub(super) fn field_of(&self, procedure_code: &str) -> Option<&str> {
        self.fields
            .get(procedure_code)
            .map(|(_, field)| field.as_str())
    }

    /// Every field it names.
    pub(super) fn names(&self) -> BTreeSet<&str> {
        self.fields
            .values()
            .map(|(_, field)| field.as_str())
            .collect()
    }
}

/// Finds the line of a dossier.
#[derive(Debug, Default)]
pub(super) struct Lines {
    by_key: HashMap<String, usize>,
    /// What was said of a line, by its place.
    pub(super) kept: HashMap<usize, Vec<String>>,
    /// Lines whose every name another line has already.
    pub(super) repeated: BTreeSet<usize>,
}

impl Lines {
    pub(super) fn new(lines: &[ClaimedLine], feed_code: &str, meanings: &Meanings) -> Self {
        let mut found = Self::default();
        let of_fields = || {
            let all = lines.iter().enumerate();
            all.filter(|(_, line)| line.kind == LineKind::Line)
        };
        for (place, line) in of_fields() {
            let said = meanings.get(&(feed_code.to_owned(), key(&line.label)));
            if let Some(fields) = said {
                found.kept.insert(place, fields.clone());
                found.give(place, fields.iter().map(String::as_str));
            }
        }
        for (place, line) in of_fields() {
            if !found.kept.contains_key(&place) {
                let names = line.code.iter().map(String::as_str);
                found.give(place, names.chain([line.label.as_str()]));
            }
        }
        found
    }

    fn give<'n>(&mut self, place: usize, names: impl Iterator<Item = &'n str>) {
        let mut tried = 0;
        let mut got = 0;
        for key in names.map(key).filter(|key| !key.is_empty()) {
            tried += 1;
            if *self.by_key.entry(key).or_insert(place) == place {
                got += 1;
            }
        }
        if tried > 0 && got == 0 {
            self.repeated.insert(place);
        }
    }

    /// The line of a field.
    pub(super) fn of_field(&self, name: &str) -> Option<usize> {
        self.by_key.get(&key(name)).copied()
    }

    /// The line of a dossier, and the name by which it was found: the sender's code of the field first, then the field that
    /// the catalogue gives its procedure.
    pub(super) fn of<'d>(
        &self,
        dossier: &'d Dossier,
        catalogue: &'d Catalogue,
    ) -> Option<(usize, &'d str)> {
        let code = dossier.field_code.as_deref();
        let names = code
            .into_iter()
            .chain(catalogue.field_of(&dossier.procedure_code));
        names
            .filter_map(|name| Some((self.of_field(name)?, name)))
            .next()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn line(label: &str) -> ClaimedLine {
        ClaimedLine {
            kind: LineKind::Line,
            sheet_row: None,
            label: label.to_owned(),
            code: None,
            lines_below: None,
            words: BTreeMap::new(),
            figures: [None; 11],
            unreadable: Vec::new(),
        }
    }

    #[test]
    fn names_are_compared_without_what_does_not_count() {
        for name in ["Dược phẩm", "LĨNH VỰC DƯỢC PHẨM:", "  dược  phẩm."] {
            assert_eq!(key(name), "duoc pham", "{name}");
        }
        assert_eq!(key("G10-YT02"), "g10 yt02");
    }

    #[test]
    fn what_people_said_rules_over_the_name() {
        let lines = [line("Dược"), line("Mỹ phẩm"), line("Dược"), line("Khác")];
        let said = [
            (
                ("motcua".to_owned(), "my pham".to_owned()),
                vec!["MP".to_owned(), "Dược".to_owned()],
            ),
            (("motcua".to_owned(), "khac".to_owned()), Vec::new()),
        ];
        let found = Lines::new(&lines, "motcua", &said.clone().into());
        assert_eq!(found.of_field("mp"), Some(1));
        assert_eq!(found.of_field("DƯỢC"), Some(1), "what was said comes first");
        assert_eq!(found.repeated, BTreeSet::from([0, 2]));
        assert_eq!(
            found.kept.get(&3),
            Some(&Vec::new()),
            "said to be none of ours"
        );
        assert_eq!(found.of_field("Khác"), None);

        let other_sender = Lines::new(&lines, "", &said.into());
        assert_eq!(other_sender.of_field("Dược"), Some(0));
        assert_eq!(other_sender.repeated, BTreeSet::from([2]));
    }
}
