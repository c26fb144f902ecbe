//! `.docx`: paragraphs and tables of the document part, as the reader of the printed page sees them.

mod inline;
mod numbering;
mod table;

use quick_xml::events::BytesStart;

use super::Original;
use crate::source::Blocks;
use inline::paragraph;
use numbering::Numbering;
use officefile::Error;
use officefile::package::Package;
use officefile::xml::{Node, Xml, name};
use table::Table;

/// A paragraph or table, before it is numbered.
enum Piece {
    Paragraph(String),
    Table(Table),
}

pub(super) fn read(package: &mut Package<'_>, main: &str) -> Result<Original, Error> {
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
    let styles = package.part(&format!("{folder}/styles.xml"))?;
    let lists = package.part(&format!("{folder}/numbering.xml"))?;
    let numbering = Numbering::read(package, styles.as_deref(), lists.as_deref())?;
    let notes = notes(package, folder)?;
    let text = package.needed(main)?;
    let mut reader = Reader {
        numbering,
        carried: None,
    };
    let mut xml = package.xml(&text, main);
    let mut pieces = Vec::new();
    while let Some(node) = xml.next_node()? {
        if let Node::Start(element) = node
            && name(&element) == "body"
        {
            pieces = reader.pieces(&mut xml)?;
        }
    }
    let mut blocks = Blocks::default();
    emit(pieces, &mut blocks);
    Ok(Original {
        blocks: blocks.finish(),
        notes,
        questions: Vec::new(),
    })
}

/// A table of a single column only holds the page together: what it holds counts.
fn emit(pieces: Vec<Piece>, blocks: &mut Blocks) {
    for piece in pieces {
        match piece {
            Piece::Paragraph(text) => blocks.paragraph(text),
            Piece::Table(table) if table.is_a_frame() => {
                for piece in table.into_pieces() {
                    emit(vec![piece], blocks);
                }
            }
            Piece::Table(table) => blocks.table(None, table.into_rows()),
        }
    }
}

/// Footnotes and endnotes stand outside the text; they are kept as they are.
fn notes(package: &mut Package<'_>, folder: &str) -> Result<Vec<String>, Error> {
    let mut notes = Vec::new();
    for file in ["footnotes.xml", "endnotes.xml"] {
        let part = format!("{folder}/{file}");
        let Some(text) = package.part(&part)? else {
            continue;
        };
        let mut xml = package.xml(&text, &part);
        let mut reader = Reader {
            numbering: Numbering::default(),
            carried: None,
        };
        while let Some(node) = xml.next_node()? {
            if let Node::Start(element) = node
                && matches!(name(&element), "footnote" | "endnote")
            {
                let note = text_of(reader.pieces(&mut xml)?);
                if !note.trim().is_empty() {
                    notes.push(note);
                }
            }
        }
    }
    Ok(notes)
}

struct Reader {
    numbering: Numbering,
    /// Text of a paragraph whose end mark was deleted: it goes on in the next one.
    carried: Option<String>,
}

impl Reader {
    /// The paragraphs and tables inside the open element, up to its end.
    fn pieces(&mut self, xml: &mut Xml<'_>) -> Result<Vec<Piece>, Error> {
        let mut pieces = Vec::new();
        xml.children(|xml, element| self.piece(xml, &element, &mut pieces))?;
        self.end(&mut pieces);
        Ok(pieces)
    }

    /// What the open element adds: a paragraph, a table, or what stands inside it.
    fn piece(
        &mut self,
        xml: &mut Xml<'_>,
        element: &BytesStart<'_>,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), Error> {
        match name(element) {
            "p" => {
                let mut paragraph = paragraph(self, xml)?;
                pieces.append(&mut paragraph.floating);
                let text = match self.carried.take() {
                    Some(start) => start + &paragraph.text,
                    None => paragraph.text,
                };
                if paragraph.mark_deleted {
                    self.carried = Some(text);
                } else {
                    pieces.push(Piece::Paragraph(text));
                }
            }
            "tbl" => pieces.push(Piece::Table(Table::read(self, xml)?)),
            "del" | "moveFrom" | "Fallback" | "sdtPr" | "sectPr" | "tcPr" => xml.skip()?,
            _ => xml.children(|xml, element| self.piece(xml, &element, pieces))?,
        }
        Ok(())
    }

    /// A deleted end mark at the end of a cell or of the text has nothing to go on in.
    fn end(&mut self, pieces: &mut Vec<Piece>) {
        pieces.extend(self.carried.take().map(Piece::Paragraph));
    }
}

/// The words of pieces inside a cell or note, a paragraph a line; a row of a table in it is a line too.
fn text_of(pieces: Vec<Piece>) -> String {
    let mut lines = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Paragraph(text) => lines.push(text),
            Piece::Table(table) => lines.extend(table.into_rows().into_iter().map(|row| {
                let cells: Vec<String> = row.cells.into_iter().map(|cell| cell.text).collect();
                cells.join(" ")
            })),
        }
    }
    lines.retain(|line| !line.trim().is_empty());
    lines.join("\n")
}
