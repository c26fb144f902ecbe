//! The words of a row's cells by the names of its fields, and the values in them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use registers::values;
use serde_json::{Value, json};

use crate::error::FieldCode;
use crate::features::feeds::Wrong;
use crate::text::fold;

/// What a row says, field by field; nothing empty.
pub(super) type Cells = BTreeMap<String, String>;

pub(super) fn wrong(field: &str, code: FieldCode, detail: &str) -> Wrong {
    Wrong {
        code,
        field: field.to_owned(),
        // What is long is no code and no date, and may be anything.
        detail: detail.chars().take(60).collect(),
    }
}

pub(super) fn text<'c>(cells: &'c Cells, field: &str) -> Option<&'c str> {
    cells.get(field).map(String::as_str)
}

/// A day in any of the forms that offices write.
pub(super) fn day(cells: &Cells, field: &str) -> Result<Option<NaiveDate>, Wrong> {
    let Some(said) = text(cells, field) else {
        return Ok(None);
    };
    values::date(said)
        .map(Some)
        .map_err(|_| wrong(field, FieldCode::InvalidFormat, said))
}

/// A number, perhaps with its unit behind it: `16`, `16,5 giờ`, `30 ngày làm việc`.
pub(super) fn number(cells: &Cells, field: &str) -> Result<Option<values::Number>, Wrong> {
    let Some(said) = text(cells, field) else {
        return Ok(None);
    };
    let end = said
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+')))
        .unwrap_or(said.len());
    values::number(said)
        .or_else(|| values::number(&said[..end]))
        .map(Some)
        .ok_or_else(|| wrong(field, FieldCode::InvalidFormat, said))
}

/// A whole number, perhaps with its unit behind it.
pub(super) fn whole(cells: &Cells, field: &str) -> Result<Option<Value>, Wrong> {
    match number(cells, field)? {
        None => Ok(None),
        Some(number) => number
            .whole()
            .map(|whole| Some(json!(whole)))
            .ok_or_else(|| {
                let said = text(cells, field).unwrap_or_default();
                wrong(field, FieldCode::InvalidFormat, said)
            }),
    }
}

/// One of a list of words, without regard to accents and case.
pub(super) fn word<T: Copy>(
    cells: &Cells,
    field: &str,
    meaning: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Wrong> {
    let Some(said) = text(cells, field) else {
        return Ok(None);
    };
    meaning(&fold(said))
        .map(Some)
        .ok_or_else(|| wrong(field, FieldCode::UnknownValue, said))
}

/// Yes or no, in the words that stand for it in this column or in any.
pub(super) fn yes_no(
    cells: &Cells,
    field: &str,
    meaning: impl Fn(&str) -> Option<bool>,
) -> Result<Option<bool>, Wrong> {
    word(cells, field, |said| {
        meaning(said).or_else(|| values::yes_no(said))
    })
}

/// How a document was sent.
pub(super) fn is_electronic(said: &str) -> Option<bool> {
    let has = |words: &[&str]| words.iter().any(|word| said.contains(word));
    // Both ways at once is electronic too.
    if has(&[
        "dien tu",
        "lien thong",
        "eoffice",
        "e-office",
        "email",
        "thu dien",
        "truc van ban",
    ]) {
        return Some(true);
    }
    has(&[
        "giay",
        "buu dien",
        "buu chinh",
        "truc tiep",
        "chuyen tay",
        "fax",
    ])
    .then_some(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Cells {
        Cells::from([("x".to_owned(), text.to_owned())])
    }

    #[test]
    fn numbers_may_have_their_unit_behind_them() {
        for (said, whole_number) in [
            ("30", Some(30)),
            ("30 ngày làm việc", Some(30)),
            ("16,0 giờ", Some(16)),
            ("1.234", Some(1234)),
            ("16,5", None),
            ("ba mươi", None),
        ] {
            let read = whole(&cells(said), "x").ok().flatten();
            assert_eq!(read, whole_number.map(|number| json!(number)), "{said}");
        }
    }

    #[test]
    fn ways_of_sending_are_told_apart() {
        for (said, electronic) in [
            ("truc lien thong", Some(true)),
            ("ban giay va dien tu", Some(true)),
            ("ban giay", Some(false)),
            ("buu dien", Some(false)),
            ("khac", None),
        ] {
            assert_eq!(is_electronic(said), electronic, "{said}");
        }
    }
}
