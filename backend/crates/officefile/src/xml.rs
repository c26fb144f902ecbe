//! Reading XML parts: no document type, no entities of its own, bounded depth.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use crate::error::Error;

/// What comes next in a part.
pub enum Node<'a> {
    /// An element opens. Empty elements open and close.
    Start(BytesStart<'a>),
    /// The innermost open element closes.
    End,
    /// Character data, unescaped.
    Text(String),
}

/// A part that is being read.
pub struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    part: &'a str,
    depth: usize,
    deepest: usize,
}

impl<'a> Xml<'a> {
    /// `part` is the name that errors give, `deepest` how many elements may be open.
    #[must_use]
    pub fn new(text: &'a str, part: &'a str, deepest: usize) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self {
            reader,
            part,
            depth: 0,
            deepest,
        }
    }

    /// Elements that are open.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// The next node; `None` at the end of the part.
    ///
    /// # Errors
    /// Broken XML, a document type, an entity of the part's own, or too many open elements.
    pub fn next_node(&mut self) -> Result<Option<Node<'a>>, Error> {
        loop {
            let event = self
                .reader
                .read_event()
                .map_err(|error| self.corrupt(error))?;
            return Ok(Some(match event {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > self.deepest {
                        return Err(self.bomb("xml_depth"));
                    }
                    Node::Start(start)
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Node::End
                }
                Event::Text(text) => Node::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Node::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) => {
                    let character = reference
                        .resolve_char_ref()
                        .map_err(|error| self.corrupt(error))?;
                    let character = character.or(match reference.xml10_content().as_ref() {
                        "amp" => Some('&'),
                        "lt" => Some('<'),
                        "gt" => Some('>'),
                        "quot" => Some('"'),
                        "apos" => Some('\''),
                        _ => None,
                    });
                    match character {
                        Some(character) => Node::Text(character.to_string()),
                        None => return Err(self.corrupt("an unknown entity")),
                    }
                }
                Event::DocType(_) => return Err(self.bomb("dtd")),
                Event::Eof if self.depth > 0 => return Err(self.corrupt("the part ends too soon")),
                Event::Eof => return Ok(None),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            }));
        }
    }

    /// Calls `child` for every child element of the open element, up to its end. `child` must consume the element it is
    /// given, which it may do with [`Xml::skip`].
    pub fn children(
        &mut self,
        mut child: impl FnMut(&mut Self, BytesStart<'a>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        while let Some(node) = self.next_node()? {
            match node {
                Node::Start(start) => child(self, start)?,
                Node::End => break,
                Node::Text(_) => {}
            }
        }
        Ok(())
    }

    /// Passes over the open element and all inside it.
    pub fn skip(&mut self) -> Result<(), Error> {
        let floor = self.depth;
        while self.depth >= floor {
            if self.next_node()?.is_none() {
                break;
            }
        }
        Ok(())
    }

    /// All character data of the open element, up to its end.
    pub fn text(&mut self) -> Result<String, Error> {
        let floor = self.depth;
        let mut text = String::new();
        while self.depth >= floor {
            match self.next_node()? {
                Some(Node::Text(more)) => text.push_str(&more),
                Some(_) => {}
                None => break,
            }
        }
        Ok(text)
    }

    /// An error of this part.
    #[must_use]
    pub fn corrupt(&self, detail: impl std::fmt::Display) -> Error {
        Error::corrupt(self.part, detail)
    }

    fn bomb(&self, bound: &'static str) -> Error {
        Error::ZipBomb {
            bound,
            part: self.part.to_owned(),
        }
    }
}

/// Name of an element without its prefix.
pub fn name<'e>(element: &'e BytesStart<'_>) -> &'e str {
    element.local_name().into_inner()
}

/// Value of an attribute, named without its prefix.
pub fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    element
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().into_inner() == name)
        .and_then(|attribute| {
            attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .ok()
                .map(|value| value.into_owned())
        })
}

/// An on/off property: present means on, unless its value says otherwise.
pub fn is_on(element: &BytesStart<'_>) -> bool {
    !matches!(
        attribute(element, "val").as_deref(),
        Some("0" | "false" | "off" | "none")
    )
}
