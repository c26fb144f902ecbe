//! Rows of a file that together make one row of ours: the questions of a 5S sheet, the absences of a person.

use std::collections::HashMap;

use registers::{Table, Why};

use super::cells::Cells;
use super::model::RegisterKind;

/// What becomes one row of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bundle {
    /// Number of its first row on the sheet.
    pub(super) first_row: u32,
    /// The words of each of its rows.
    pub(super) cells: Vec<Cells>,
}

impl Bundle {
    /// As it is kept when it is refused: the fields of its row, or `rows` when it has several.
    pub(super) fn kept(&self) -> String {
        let json = match self.cells.as_slice() {
            [one] => serde_json::to_string(one),
            several => serde_json::to_string(&HashMap::from([("rows", several)])),
        };
        json.unwrap_or_default()
    }

    /// From how it was kept; none when that is something else.
    pub(super) fn from_kept(first_row: u32, kept: &str) -> Option<Self> {
        let cells = if kept.starts_with("{\"rows\":[") {
            let mut of: HashMap<String, Vec<Cells>> = serde_json::from_str(kept).ok()?;
            of.remove("rows")?
        } else {
            vec![serde_json::from_str(kept).ok()?]
        };
        Some(Self { first_row, cells })
    }
}

/// The rows of a table, each with what was given for all of them where its own cell is empty.
pub(super) fn bundles(kind: RegisterKind, table: &Table, given: &Cells) -> Vec<Bundle> {
    let mut found: Vec<Bundle> = Vec::with_capacity(table.records.len());
    let mut places: HashMap<Vec<String>, usize> = HashMap::new();
    let mut heading = Heading::new(table);
    for record in &table.records {
        let mut cells: Cells = record
            .values()
            .map(|(field, words)| (field.to_owned(), words.to_owned()))
            .collect();
        if kind == RegisterKind::FiveS {
            heading.fill(record.row, &mut cells);
        }
        for (field, words) in given {
            cells.entry(field.clone()).or_insert_with(|| words.clone());
        }
        if is_secret(kind, &cells) {
            // What a secret document is about has no place here, not even among refused rows.
            cells.remove("subject");
            cells.remove("note");
        }
        let key = key(kind, &cells);
        match key.as_ref().and_then(|key| places.get(key)) {
            Some(place) => found[*place].cells.push(cells),
            None => {
                if let Some(key) = key {
                    places.insert(key, found.len());
                }
                found.push(Bundle {
                    first_row: record.row,
                    cells: vec![cells],
                });
            }
        }
    }
    found
}

/// By which rows belong together; none for a row of its own.
fn key(kind: RegisterKind, cells: &Cells) -> Option<Vec<String>> {
    let fields: &[&str] = match kind {
        RegisterKind::FiveS => &["room_code", "room", "audited", "auditor"],
        RegisterKind::Staff => &["code"],
        _ => return None,
    };
    let key: Vec<String> = fields
        .iter()
        .map(|field| cells.get(*field).cloned().unwrap_or_default())
        .collect();
    // A person without a code is nobody else without one.
    (kind == RegisterKind::FiveS || key.iter().any(|part| !part.is_empty())).then_some(key)
}

fn is_secret(kind: RegisterKind, cells: &Cells) -> bool {
    let is_register = matches!(
        kind,
        RegisterKind::IncomingDocuments | RegisterKind::OutgoingDocuments
    );
    is_register
        && cells
            .get("secrecy")
            .is_some_and(|said| !super::rows::is_open(&crate::text::fold(said)))
}

/// The group of questions, which stands once above or beside them.
struct Heading<'t> {
    headings: Vec<(u32, &'t str)>,
    last: Option<(u32, String)>,
}

impl<'t> Heading<'t> {
    fn new(table: &'t Table) -> Self {
        let headings = table
            .left_out
            .iter()
            .filter(|out| out.why == Why::Heading)
            .map(|out| (out.record.row, out.text.as_str()))
            .collect();
        Self {
            headings,
            last: None,
        }
    }

    fn fill(&mut self, row: u32, cells: &mut Cells) {
        if let Some(own) = cells.get("group") {
            self.last = Some((row, own.clone()));
            return;
        }
        let above = self
            .headings
            .iter()
            .rfind(|(at, _)| *at < row)
            .map(|(at, text)| (*at, without_number(text)));
        if let Some(above) = above
            && self.last.as_ref().is_none_or(|(at, _)| *at < above.0)
        {
            self.last = Some(above);
        }
        if let Some((_, group)) = &self.last {
            cells.insert("group".to_owned(), group.clone());
        }
    }
}

/// `I. SÀNG LỌC` → `SÀNG LỌC`
fn without_number(text: &str) -> String {
    let text = text.trim();
    match text.split_once(|c: char| c.is_whitespace() || matches!(c, '.' | ')' | ':')) {
        Some((number, rest))
            if number
                .chars()
                .all(|c| c.is_ascii_digit() || "IVXABCDE".contains(c)) =>
        {
            rest.trim_start_matches(['.', ')', ':', ' ']).to_owned()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lose_their_numbers() {
        for (heading, group) in [
            ("I. SÀNG LỌC", "SÀNG LỌC"),
            ("2) Sắp xếp", "Sắp xếp"),
            ("S1 Sàng lọc", "S1 Sàng lọc"),
            ("Sạch sẽ", "Sạch sẽ"),
        ] {
            assert_eq!(without_number(heading), group);
        }
    }

    #[test]
    fn what_is_kept_is_read_back() {
        let cells = |text: &str| Cells::from([("question".to_owned(), text.to_owned())]);
        for bundle in [
            Bundle {
                first_row: 7,
                cells: vec![cells("một")],
            },
            Bundle {
                first_row: 9,
                cells: vec![cells("một"), cells("hai")],
            },
        ] {
            let again = Bundle::from_kept(bundle.first_row, &bundle.kept());
            assert_eq!(again, Some(bundle));
        }
    }
}
