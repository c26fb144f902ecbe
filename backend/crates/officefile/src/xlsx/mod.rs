//! `.xlsx`: the cells of the visible sheets as they show, with their merged ranges.

mod sheet;
mod values;

use std::collections::HashMap;

use crate::error::Error;
use crate::limits::Limits;
use crate::package::{Package, Relation};
use crate::text::compose_legacy;
use crate::xml::{Node, Xml, attribute, name};
use values::Format;

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// The workbook hides it; then it is not read.
    pub hidden: bool,
    /// Rows that have words, from top to bottom.
    pub rows: Vec<Row>,
    /// Words that stand beyond the 256th column.
    pub far_away: Vec<String>,
}

/// A row with words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The number it has on its sheet, from 1.
    pub number: u32,
    /// Its cells with words, from left to right.
    pub cells: Vec<Cell>,
}

/// A cell with words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// From 0.
    pub column: u32,
    /// Columns that it covers, at least 1.
    pub colspan: u32,
    /// Rows that it covers, at least 1.
    pub rowspan: u32,
    /// What it shows: numbers with a decimal comma and nothing rounded, percentages with their sign, dates as
    /// `dd/MM/yyyy`, with ` HH:mm:ss` unless that is midnight.
    pub text: String,
}

/// What the sheets share.
struct Workbook {
    /// Texts by number.
    strings: Vec<String>,
    /// Number formats by cell style.
    formats: Vec<Format>,
    from_1904: bool,
    /// Cells with words that may still be read.
    room: usize,
    limit: usize,
    /// Bytes of words that may still be read: sheets may repeat one shared text in every cell.
    text_room: usize,
    text_limit: usize,
}

/// Reads the sheets of a workbook; `main` is its main part, as [`crate::sniff::office`] gives it.
///
/// # Errors
/// Broken parts, and more than `limits` allow.
pub fn read(package: &mut Package<'_>, main: &str, limits: &Limits) -> Result<Vec<Sheet>, Error> {
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
        room: limits.cells,
        limit: limits.cells,
        text_room: limits.text_bytes,
        text_limit: limits.text_bytes,
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
    let listed = sheets(&mut package.xml(&text, main), &mut workbook)?;
    let by_id: HashMap<&str, &Relation> = relations
        .iter()
        .map(|relation| (relation.id.as_str(), relation))
        .collect();
    let mut sheets = Vec::new();
    for sheet in listed {
        if sheet.hidden {
            sheets.push(Sheet {
                name: sheet.name,
                hidden: true,
                ..Sheet::default()
            });
            continue;
        }
        let Some(relation) = by_id.get(sheet.relation.as_str()) else {
            return Err(Error::corrupt(main, "a sheet without its part"));
        };
        if !relation.kind.ends_with("/worksheet") {
            continue;
        }
        let text = package.needed(&relation.target)?;
        let (rows, far_away) =
            sheet::read(&mut package.xml(&text, &relation.target), &mut workbook)?;
        sheets.push(Sheet {
            name: sheet.name,
            hidden: false,
            rows,
            far_away,
        });
    }
    Ok(sheets)
}

impl Workbook {
    /// Makes room for the words of a cell.
    fn take(&mut self, text: &str) -> Result<(), Error> {
        let too_large = |what, limit: usize| Error::TooLarge {
            what,
            limit: limit as u64,
        };
        self.room = self
            .room
            .checked_sub(1)
            .ok_or(too_large("cells", self.limit))?;
        self.text_room = self
            .text_room
            .checked_sub(text.len())
            .ok_or(too_large("text_bytes", self.text_limit))?;
        Ok(())
    }
}

/// A sheet as the workbook lists it.
struct Listed {
    name: String,
    relation: String,
    hidden: bool,
}

fn sheets(xml: &mut Xml<'_>, workbook: &mut Workbook) -> Result<Vec<Listed>, Error> {
    let mut sheets = Vec::new();
    while let Some(node) = xml.next_node()? {
        let Node::Start(element) = node else {
            continue;
        };
        match name(&element) {
            "workbookPr" => {
                let from_1904 = attribute(&element, "date1904");
                workbook.from_1904 = matches!(from_1904.as_deref(), Some("1" | "true"));
            }
            "sheet" => sheets.push(Listed {
                name: compose_legacy(&attribute(&element, "name").unwrap_or_default()),
                relation: attribute(&element, "id").unwrap_or_default(),
                hidden: attribute(&element, "state").is_some_and(|state| state != "visible"),
            }),
            _ => {}
        }
    }
    Ok(sheets)
}

fn strings(xml: &mut Xml<'_>) -> Result<Vec<String>, Error> {
    let mut strings = Vec::new();
    while let Some(node) = xml.next_node()? {
        if let Node::Start(element) = node
            && name(&element) == "si"
        {
            strings.push(rich_text(xml)?);
        }
    }
    Ok(strings)
}

/// The runs of the open element, without the readings that East Asian files put over them.
fn rich_text(xml: &mut Xml<'_>) -> Result<String, Error> {
    let mut text = String::new();
    xml.children(|xml, element| {
        match name(&element) {
            "t" => text.push_str(&xml.text()?),
            "r" => text.push_str(&rich_text(xml)?),
            _ => xml.skip()?,
        }
        Ok(())
    })?;
    Ok(compose_legacy(&text))
}

fn formats(xml: &mut Xml<'_>) -> Result<Vec<Format>, Error> {
    let mut own: HashMap<u32, Format> = HashMap::new();
    let mut formats = Vec::new();
    while let Some(node) = xml.next_node()? {
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
