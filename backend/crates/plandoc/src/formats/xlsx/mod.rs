//! `.xlsx`: the cells of the visible sheets as they show, with their merged ranges.
//!
//! Read here and not by a spreadsheet library because two things matter that these hide: whether a number shows as a
//! percentage (the measure "100%" is stored as 1), and that a cell far away must not cost the memory of all between.

mod sheet;
mod values;

use std::collections::HashMap;

use super::Original;
use super::package::{Package, Relation};
use super::xml::{Node, Xml, attribute, name};
use crate::document::{Question, QuestionCode};
use crate::error::ReadError;
use crate::fold::compose;
use crate::source::Blocks;
use values::Format;

/// What the sheets share.
pub(super) struct Workbook {
    /// Texts by number.
    strings: Vec<String>,
    /// Number formats by cell style.
    formats: Vec<Format>,
    from_1904: bool,
    /// Cells with words that may still be read.
    room: usize,
    limit: usize,
}

pub(super) fn read(
    package: &mut Package<'_>,
    main: &str,
    cells: usize,
) -> Result<Original, ReadError> {
    let relations = package.relations(main)?;
    let part_of = |kind: &str| {
        let relation = relations
            .iter()
            .find(|relation| relation.kind.ends_with(kind));
        relation.map(|relation| relation.target.clone())
    };
    let mut workbook = Workbook {
        strings: Vec::new(),
        formats: Vec::new(),
        from_1904: false,
        room: cells,
        limit: cells,
    };
    if let Some(part) = part_of("/sharedStrings") {
        let text = package.needed(&part)?;
        workbook.strings = strings(&mut package.xml(&text, &part))?;
    }
    if let Some(part) = part_of("/styles") {
        let text = package.needed(&part)?;
        workbook.formats = formats(&mut package.xml(&text, &part))?;
    }
    let text = package.needed(main)?;
    let sheets = sheets(&mut package.xml(&text, main), &mut workbook)?;
    let by_id: HashMap<&str, &Relation> = relations
        .iter()
        .map(|relation| (relation.id.as_str(), relation))
        .collect();
    let mut blocks = Blocks::default();
    let mut notes = Vec::new();
    let mut questions = Vec::new();
    for sheet in sheets {
        if sheet.hidden {
            questions
                .push(Question::new(QuestionCode::HiddenSheet, "", Vec::new()).with([sheet.name]));
            continue;
        }
        let Some(relation) = by_id.get(sheet.relation.as_str()) else {
            return Err(ReadError::corrupt(main, "a sheet without its part"));
        };
        if !relation.kind.ends_with("/worksheet") {
            continue;
        }
        let text = package.needed(&relation.target)?;
        let read = sheet::read(&mut package.xml(&text, &relation.target), &mut workbook)?;
        blocks.table(Some(sheet.name), read.rows);
        notes.extend(read.far_away);
    }
    Ok(Original {
        blocks: blocks.finish(),
        notes,
        questions,
    })
}

struct Sheet {
    name: String,
    relation: String,
    hidden: bool,
}

fn sheets(xml: &mut Xml<'_>, workbook: &mut Workbook) -> Result<Vec<Sheet>, ReadError> {
    let mut sheets = Vec::new();
    while let Some(node) = xml.next()? {
        let Node::Start(element) = node else {
            continue;
        };
        match name(&element) {
            "workbookPr" => {
                let from_1904 = attribute(&element, "date1904");
                workbook.from_1904 = matches!(from_1904.as_deref(), Some("1" | "true"));
            }
            "sheet" => sheets.push(Sheet {
                name: compose(&attribute(&element, "name").unwrap_or_default()),
                relation: attribute(&element, "id").unwrap_or_default(),
                hidden: attribute(&element, "state").is_some_and(|state| state != "visible"),
            }),
            _ => {}
        }
    }
    Ok(sheets)
}

fn strings(xml: &mut Xml<'_>) -> Result<Vec<String>, ReadError> {
    let mut strings = Vec::new();
    while let Some(node) = xml.next()? {
        if let Node::Start(element) = node
            && name(&element) == "si"
        {
            strings.push(rich_text(xml)?);
        }
    }
    Ok(strings)
}

/// The runs of the open element, without the readings that East Asian files put over them.
fn rich_text(xml: &mut Xml<'_>) -> Result<String, ReadError> {
    let mut text = String::new();
    xml.children(|xml, element| {
        match name(&element) {
            "t" => text.push_str(&xml.text()?),
            "r" => text.push_str(&rich_text(xml)?),
            _ => xml.skip()?,
        }
        Ok(())
    })?;
    Ok(compose(&text))
}

fn formats(xml: &mut Xml<'_>) -> Result<Vec<Format>, ReadError> {
    let mut own: HashMap<u32, Format> = HashMap::new();
    let mut formats = Vec::new();
    while let Some(node) = xml.next()? {
        let Node::Start(element) = node else {
            continue;
        };
        match name(&element) {
            "numFmt" => {
                let code = attribute(&element, "formatCode").unwrap_or_default();
                own.insert(number(&element, "numFmtId"), Format::of_code(&code));
            }
            "cellXfs" => xml.children(|xml, element| {
                let id = number(&element, "numFmtId");
                let named = own.get(&id).copied();
                formats.push(named.unwrap_or_else(|| Format::built_in(id)));
                xml.skip()
            })?,
            _ => {}
        }
    }
    Ok(formats)
}

fn number(element: &quick_xml::events::BytesStart<'_>, name: &str) -> u32 {
    attribute(element, name)
        .and_then(|value| value.parse().ok())
        .unwrap_or_default()
}
