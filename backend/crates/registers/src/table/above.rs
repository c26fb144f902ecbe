//! What stands above a table and goes for all of its rows: "Phòng: Nghiệp vụ Y", "Ngày chấm: 12/03/2026".

use std::collections::BTreeMap;

use super::header::HeaderMatch;
use crate::normal::words;
use crate::specs::ColumnSpec;
use crate::workbook::Sheet;

/// Labels and their words above the header, by the name of the field whose title the label is word for word; only fields
/// without a column. The words stand behind the colon, or in the next cell of the row. Of two, the lower one.
#[must_use]
pub fn above(
    sheet: &Sheet,
    header: &HeaderMatch,
    wanted: &[ColumnSpec],
) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let rows = sheet
        .rows
        .iter()
        .take_while(|row| row.number < header.first_row);
    for row in rows {
        for (place, cell) in row.cells.iter().enumerate() {
            let mut lines = cell.text.lines().peekable();
            while let Some(line) = lines.next() {
                let Some((label, text)) = line.split_once(':') else {
                    continue;
                };
                let behind = text.trim();
                let next = row.cells.get(place + 1).map_or("", |next| next.text.trim());
                let text = match (behind.is_empty(), lines.peek()) {
                    (false, _) => behind,
                    (true, None) => next,
                    (true, Some(_)) => continue,
                };
                let label = words(label);
                let field = wanted
                    .iter()
                    .find(|spec| spec.titles.iter().any(|title| words(title) == label))
                    .map(|spec| spec.name)
                    .filter(|name| !has_column(header, name));
                if let Some(field) = field
                    && !text.is_empty()
                {
                    found.insert(field.to_owned(), text.to_owned());
                }
            }
        }
    }
    found
}

fn has_column(header: &HeaderMatch, field: &str) -> bool {
    let mut fields = header.columns.iter().filter_map(|one| one.field.as_deref());
    fields.any(|one| one == field)
}
