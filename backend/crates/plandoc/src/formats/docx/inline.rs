//! The words of a paragraph: runs, breaks, fields, with what was deleted or hidden left out.

use super::numbering::ListItem;
use super::{Piece, Reader};
use crate::fold::compose;
use officefile::Error;
use officefile::xml::{Node, Xml, attribute, is_on, name};

#[derive(Default)]
pub(super) struct Paragraph {
    pub(super) text: String,
    /// The paragraph's end was deleted by a tracked change.
    pub(super) mark_deleted: bool,
    /// Text boxes anchored in it.
    pub(super) floating: Vec<Piece>,
}

/// How a run shows.
#[derive(Default, Clone, Copy)]
struct Look {
    hidden: bool,
    capitals: bool,
}

/// Reads the open paragraph up to its end.
pub(super) fn paragraph(reader: &mut Reader, xml: &mut Xml<'_>) -> Result<Paragraph, Error> {
    let mut paragraph = Paragraph::default();
    let mut item = ListItem::default();
    let mut look = Look::default();
    let floor = xml.depth();
    while xml.depth() >= floor {
        let Some(node) = xml.next_node()? else {
            break;
        };
        let Node::Start(element) = node else {
            continue;
        };
        match name(&element) {
            "pPr" => paragraph.mark_deleted = properties(xml, &mut item)?,
            "r" => look = Look::default(),
            "rPr" => look = run_properties(xml)?,
            "t" => {
                let text = xml.text()?;
                if !look.hidden {
                    paragraph.text.push_str(&if look.capitals {
                        text.to_uppercase()
                    } else {
                        text
                    });
                }
            }
            "tab" | "ptab" => paragraph.text.push('\t'),
            "br" | "cr" => paragraph.text.push('\n'),
            "noBreakHyphen" => paragraph.text.push('-'),
            "sym" => paragraph
                .text
                .push(symbol(&attribute(&element, "char").unwrap_or_default())),
            "txbxContent" => paragraph.floating.extend(reader.pieces(xml)?),
            "del" | "moveFrom" | "Fallback" | "instrText" | "delText" | "delInstrText"
            | "sdtPr" => xml.skip()?,
            _ => {}
        }
    }
    paragraph.text = compose(&paragraph.text);
    if let Some(label) = reader.numbering.label(&item) {
        paragraph.text = format!("{label} {}", paragraph.text).trim_end().to_owned();
    }
    Ok(paragraph)
}

/// List and style of the paragraph; says whether its end mark is deleted.
fn properties(xml: &mut Xml<'_>, item: &mut ListItem) -> Result<bool, Error> {
    let mut mark_deleted = false;
    xml.children(|xml, element| {
        let value = attribute(&element, "val");
        match name(&element) {
            "pStyle" => {
                item.style = value;
                xml.skip()
            }
            "numPr" => item.read_list(xml),
            "rPr" => xml.children(|xml, element| {
                mark_deleted |= matches!(name(&element), "del" | "moveFrom");
                xml.skip()
            }),
            _ => xml.skip(),
        }
    })?;
    Ok(mark_deleted)
}

fn run_properties(xml: &mut Xml<'_>) -> Result<Look, Error> {
    let mut look = Look::default();
    xml.children(|xml, element| {
        match name(&element) {
            "vanish" | "webHidden" => look.hidden = is_on(&element),
            "caps" => look.capitals = is_on(&element),
            _ => {}
        }
        xml.skip()
    })?;
    Ok(look)
}

/// The signs that are typed from the Symbol font, which old documents use for comparisons and bullets.
fn symbol(code: &str) -> char {
    match u32::from_str_radix(code, 16).unwrap_or_default() & 0xff {
        0xb3 => '≥',
        0xa3 => '≤',
        0xb1 => '±',
        0x3e => '>',
        0x3c => '<',
        0x3d => '=',
        0x25 => '%',
        _ => '•',
    }
}
