//! The elements of a message, without the content of its attachments.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::source::{Bound, Source};
use crate::error::{Place, ReadError};
use crate::limits::Limits;

/// An element.
#[derive(Debug, Default)]
pub(crate) struct Node {
    /// Local name.
    pub(crate) name: String,
    /// Its text, trimmed.
    pub(crate) text: String,
    /// Its link, as older messages have it on `Reference`.
    pub(crate) href: Option<String>,
    /// Bytes of text that were passed over, when it is the content of an attachment.
    pub(crate) passed_over: Option<u64>,
    /// Elements in it.
    pub(crate) children: Vec<Node>,
}

/// Elements of an attachment that describe it. What else stands there is its content, whatever its name.
const DESCRIPTION: [&str; 11] = [
    "ContentId",
    "ContentType",
    "Description",
    "AttachmentName",
    "FileName",
    "FileType",
    "Name",
    "Attachment",
    "Size",
    "FileSize",
    "Position",
];

/// Elements of an attachment that hold its content.
const CONTENT: [&str; 4] = ["ContentTransferEncoded", "Content", "FileContent", "Data"];

/// Takes the content of attachments, in the order of the message.
pub(crate) trait Contents {
    /// A piece of the content of the attachment that is open.
    fn piece(&mut self, bytes: &[u8]);
    /// The attachment ends. `attachment` holds its description.
    ///
    /// # Errors
    /// Stops the reading.
    fn end(&mut self, attachment: &Node) -> Result<(), ReadError>;
    /// Whether to stop before the end of the attachment.
    ///
    /// # Errors
    /// Stops the reading.
    fn check(&mut self) -> Result<(), ReadError>;
}

/// Passes over all contents.
pub(super) struct PassOver;

impl Contents for PassOver {
    fn piece(&mut self, _: &[u8]) {}

    fn end(&mut self, _: &Node) -> Result<(), ReadError> {
        Ok(())
    }

    fn check(&mut self) -> Result<(), ReadError> {
        Ok(())
    }
}

/// Reads a message into its outermost element.
pub(crate) fn read(
    input: impl BufRead,
    limits: &Limits,
    contents: &mut impl Contents,
) -> Result<Node, ReadError> {
    let mut source = Source::new(input, *limits);
    let bom = source.skip_bom();
    let mut reader = Reader::from_reader(source);
    reader.config_mut().check_end_names = true;
    let mut builder = Builder {
        limits,
        open: Vec::new(),
        root: None,
        elements: 0,
        text_bytes: 0,
        ignored: None,
    };
    if let Err(error) = bom {
        return Err(builder.io(&error, 0));
    }
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        reader.get_mut().next_piece();
        let event = reader.read_event_into(&mut buffer);
        let at = reader.get_ref().taken();
        match event {
            Ok(Event::Start(start)) => {
                builder.open(&start, at)?;
                builder.pass_over(reader.get_mut(), contents)?;
            }
            Ok(Event::Empty(start)) => {
                builder.open(&start, at)?;
                builder.close(contents)?;
                builder.pass_over(reader.get_mut(), contents)?;
            }
            Ok(Event::End(_)) => {
                builder.close(contents)?;
                builder.pass_over(reader.get_mut(), contents)?;
            }
            Ok(Event::Text(text)) => builder.text(&text.xml10_content(), at)?,
            Ok(Event::CData(text)) => builder.text(&text.xml10_content(), at)?,
            Ok(Event::GeneralRef(reference)) => {
                let character = match reference.xml10_content().as_ref() {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().ok().flatten(),
                };
                let Some(character) = character else {
                    return Err(ReadError::Forbidden {
                        what: "entity",
                        at: builder.place(at),
                    });
                };
                builder.text(character.encode_utf8(&mut [0; 4]), at)?;
            }
            Ok(Event::DocType(_)) => {
                return Err(ReadError::Forbidden {
                    what: "dtd",
                    at: builder.place(at),
                });
            }
            Ok(Event::Comment(_) | Event::PI(_)) => {
                builder.pass_over(reader.get_mut(), contents)?;
            }
            Ok(Event::Decl(_)) => {}
            Ok(Event::Eof) => return builder.finish(at),
            Err(quick_xml::Error::Io(error)) => return Err(builder.io(&error, at)),
            Err(quick_xml::Error::Encoding(_)) => {
                return Err(ReadError::NotUtf8 {
                    at: builder.place(at),
                });
            }
            Err(error) => return Err(builder.malformed(error, at)),
        }
    }
}

struct Builder<'l> {
    limits: &'l Limits,
    open: Vec<Node>,
    root: Option<Node>,
    elements: usize,
    text_bytes: usize,
    /// Depth at which an element begins that is passed over whole.
    ignored: Option<usize>,
}

impl Builder<'_> {
    fn open(&mut self, start: &BytesStart<'_>, at: u64) -> Result<(), ReadError> {
        if self.root.is_some() {
            return Err(self.malformed("a second outermost element", at));
        }
        self.elements += 1;
        if self.elements > self.limits.elements {
            return Err(self.too_large("elements", self.limits.elements as u64, at));
        }
        if self.open.len() >= self.limits.depth {
            return Err(self.too_large("depth", self.limits.depth as u64, at));
        }
        let name = start.local_name().into_inner().to_owned();
        self.text_bytes += name.len();
        if self.ignored.is_none() && name.eq_ignore_ascii_case("Signature") {
            self.ignored = Some(self.open.len());
        }
        let is_content = self.within("Attachment") && !is_one_of(&name, &DESCRIPTION);
        let href = start
            .attributes()
            .with_checks(false)
            .flatten()
            .find(|attribute| attribute.key.local_name().into_inner() == "href")
            .map(|attribute| attribute.value.trim().to_owned());
        self.text_bytes += href.as_ref().map_or(0, String::len);
        self.check_text(at)?;
        self.open.push(Node {
            name,
            href,
            passed_over: is_content.then_some(0),
            ..Node::default()
        });
        Ok(())
    }

    /// Takes the text that follows from under the parser, where it is not wanted.
    fn pass_over<R: BufRead>(
        &mut self,
        source: &mut Source<R>,
        contents: &mut impl Contents,
    ) -> Result<(), ReadError> {
        let drained = if self.ignored.is_some() {
            source.drain(|_| {})
        } else {
            let Some(node) = self.open.last_mut() else {
                return Ok(());
            };
            let Some(passed_over) = &mut node.passed_over else {
                return Ok(());
            };
            let is_content = is_one_of(&node.name, &CONTENT);
            source.drain(|bytes| {
                *passed_over += bytes.iter().filter(|b| !b.is_ascii_whitespace()).count() as u64;
                if is_content {
                    contents.piece(bytes);
                }
            })
        };
        drained.map_err(|error| self.io(&error, source.taken()))?;
        contents.check()
    }

    fn text(&mut self, text: &str, at: u64) -> Result<(), ReadError> {
        if self.ignored.is_some() {
            return Ok(());
        }
        if self.open.is_empty() {
            return if text.trim().is_empty() {
                Ok(())
            } else if self.root.is_none() {
                let found = text.trim().chars().take(20).collect();
                Err(ReadError::NotEdxml { found })
            } else {
                Err(self.malformed("text after the end", at))
            };
        }
        let node = self.open.last_mut().expect("an element is open");
        let text = if node.text.is_empty() {
            text.trim_start()
        } else {
            text
        };
        node.text.push_str(text);
        self.text_bytes += text.len();
        self.check_text(at)
    }

    fn check_text(&self, at: u64) -> Result<(), ReadError> {
        if self.text_bytes > self.limits.text_bytes {
            return Err(self.too_large("text_bytes", self.limits.text_bytes as u64, at));
        }
        Ok(())
    }

    fn close(&mut self, contents: &mut impl Contents) -> Result<(), ReadError> {
        let Some(mut node) = self.open.pop() else {
            return Ok(());
        };
        node.text.truncate(node.text.trim_end().len());
        if let Some(depth) = self.ignored {
            // That a signature is there and holds something is all that is kept of it.
            let ends = depth == self.open.len();
            let parent = self.open.last_mut();
            if ends {
                self.ignored = None;
                if let Some(parent) = parent {
                    parent.children.push(node);
                }
            } else if let Some(parent) = parent.filter(|parent| parent.children.is_empty()) {
                parent.children.push(Node::default());
            }
            return Ok(());
        }
        if node.name.eq_ignore_ascii_case("Attachment") {
            contents.end(&node)?;
        }
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.root = Some(node),
        }
        Ok(())
    }

    fn within(&self, name: &str) -> bool {
        self.open
            .iter()
            .any(|node| node.name.eq_ignore_ascii_case(name))
    }

    fn finish(mut self, at: u64) -> Result<Node, ReadError> {
        if !self.open.is_empty() {
            return Err(self.malformed("the message ends too early", at));
        }
        self.root.take().ok_or(ReadError::Empty)
    }

    fn place(&self, offset: u64) -> Place {
        let names: Vec<&str> = self.open.iter().map(|node| node.name.as_str()).collect();
        let mut path = names.join("/");
        // Names come from the message too.
        if let Some((end, _)) = path.char_indices().nth(400) {
            path.truncate(end);
        }
        Place { offset, path }
    }

    fn malformed(&self, detail: impl std::fmt::Display, at: u64) -> ReadError {
        ReadError::Malformed {
            at: self.place(at),
            detail: detail.to_string().chars().take(200).collect(),
        }
    }

    fn too_large(&self, what: &'static str, limit: u64, at: u64) -> ReadError {
        ReadError::TooLarge {
            what,
            limit,
            at: self.place(at),
        }
    }

    fn io(&self, error: &std::io::Error, at: u64) -> ReadError {
        let bound = error
            .get_ref()
            .and_then(|inner| inner.downcast_ref::<Bound>());
        match bound {
            Some(Bound::Message) => self.too_large("message_bytes", self.limits.message_bytes, at),
            Some(Bound::Piece) => self.too_large("piece_bytes", self.limits.piece_bytes, at),
            None => ReadError::Io {
                at: self.place(at),
                detail: error.to_string(),
            },
        }
    }
}

/// Senders differ in case too: `EdXMLEnvelope`.
fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|one| one.eq_ignore_ascii_case(name))
}

impl Node {
    /// The elements directly in it that have one of the names.
    pub(crate) fn all<'n>(&'n self, names: &'n [&str]) -> impl Iterator<Item = &'n Node> + 'n {
        self.children
            .iter()
            .filter(|child| is_one_of(&child.name, names))
    }

    /// The first of them.
    pub(crate) fn child(&self, names: &[&str]) -> Option<&Node> {
        self.children
            .iter()
            .find(|child| is_one_of(&child.name, names))
    }

    /// All elements of one of the names, at any depth, in the order of the message.
    pub(crate) fn anywhere<'n>(&'n self, names: &[&str]) -> Vec<&'n Node> {
        let mut found = Vec::new();
        let mut next = vec![self];
        while let Some(node) = next.pop() {
            if is_one_of(&node.name, names) {
                found.push(node);
            }
            next.extend(node.children.iter().rev());
        }
        found
    }
}
