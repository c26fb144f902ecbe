//! The bytes of a message on their way to the XML parser, counted and bounded.
//!
//! The parser holds each piece of XML as a whole, which an attachment of hundreds of megabytes must not become. So the
//! content of an attachment is taken from under the parser: [`Source::drain`] passes it on in chunks.

use std::io::{self, BufRead, Read};

use crate::limits::Limits;

const CDATA: &[u8] = b"<![CDATA[";
const BOM: &[u8] = b"\xef\xbb\xbf";

/// Which bound the source came to; travels through the parser inside an [`io::Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    Message,
    Piece,
}

impl std::fmt::Display for Bound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Bound {}

pub(super) struct Source<R> {
    inner: R,
    /// Bytes that were looked at and are to be read again.
    again: Vec<u8>,
    /// Taken from `inner` so far.
    taken: u64,
    /// What may still be taken for the piece that is being read.
    room: u64,
    limits: Limits,
}

impl<R: BufRead> Source<R> {
    pub(super) fn new(inner: R, limits: Limits) -> Self {
        Self {
            inner,
            again: Vec::new(),
            taken: 0,
            room: limits.piece_bytes,
            limits,
        }
    }

    pub(super) fn taken(&self) -> u64 {
        self.taken
    }

    /// A new piece of XML begins.
    pub(super) fn next_piece(&mut self) {
        self.room = self.limits.piece_bytes;
    }

    /// Passes over the byte-order mark, wherever the chunks of the source end.
    pub(super) fn skip_bom(&mut self) -> io::Result<()> {
        self.matching(BOM)?;
        if self.again == BOM {
            self.again.clear();
        }
        Ok(())
    }

    /// Hands the text up to the next tag to `sink`, plain or in CDATA sections, as it stands there: entities are not
    /// resolved. A comment or a processing instruction ends it too.
    pub(super) fn drain(&mut self, mut sink: impl FnMut(&[u8])) -> io::Result<()> {
        loop {
            if !self.drain_plain(&mut sink)? {
                return Ok(());
            }
            self.matching(CDATA)?;
            if self.again != CDATA {
                return Ok(());
            }
            self.again.clear();
            self.drain_cdata(&mut sink)?;
        }
    }

    /// Up to the next `<`; false at the end of the message.
    fn drain_plain(&mut self, sink: &mut impl FnMut(&[u8])) -> io::Result<bool> {
        loop {
            let chunk = self.chunk()?;
            if chunk.is_empty() {
                return Ok(false);
            }
            let end = chunk.iter().position(|b| *b == b'<');
            let used = end.unwrap_or(chunk.len());
            sink(&chunk[..used]);
            self.advance(used);
            if end.is_some() {
                return Ok(true);
            }
        }
    }

    /// Up to and over the next `]]>`.
    fn drain_cdata(&mut self, sink: &mut impl FnMut(&[u8])) -> io::Result<()> {
        let mut brackets = 0_usize;
        loop {
            let chunk = self.chunk()?;
            if chunk.is_empty() {
                return Ok(());
            }
            let mut end = None;
            for (index, byte) in chunk.iter().enumerate() {
                match byte {
                    b']' => brackets += 1,
                    b'>' if brackets >= 2 => {
                        end = Some(index + 1);
                        break;
                    }
                    _ => brackets = 0,
                }
            }
            let used = end.unwrap_or(chunk.len());
            sink(&chunk[..used]);
            self.advance(used);
            if end.is_some() {
                return Ok(());
            }
        }
    }

    /// Takes bytes into `again` as long as they are those of `expected`.
    fn matching(&mut self, expected: &[u8]) -> io::Result<()> {
        while let Some(next) = expected.get(self.again.len()) {
            match self.chunk()?.first() {
                Some(byte) if byte == next => {
                    let byte = *byte;
                    self.again.push(byte);
                    self.advance(1);
                }
                _ => break,
            }
        }
        Ok(())
    }

    /// What the source has ready, within the bound on the message.
    fn chunk(&mut self) -> io::Result<&[u8]> {
        let left = self.limits.message_bytes.saturating_sub(self.taken);
        // Looked at twice, because the borrow of a chunk that is returned would last through the retry.
        loop {
            match self.inner.fill_buf() {
                Ok(_) => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let chunk = self.inner.fill_buf()?;
        if left == 0 && !chunk.is_empty() {
            return Err(io::Error::other(Bound::Message));
        }
        let usable = usize::try_from(left).unwrap_or(usize::MAX).min(chunk.len());
        Ok(&chunk[..usable])
    }

    fn advance(&mut self, bytes: usize) {
        self.inner.consume(bytes);
        self.taken += bytes as u64;
    }
}

impl<R: BufRead> BufRead for Source<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if !self.again.is_empty() {
            return Ok(&self.again);
        }
        let room = self.room;
        let chunk = self.chunk()?;
        if room == 0 && !chunk.is_empty() {
            return Err(io::Error::other(Bound::Piece));
        }
        let usable = usize::try_from(room).unwrap_or(usize::MAX).min(chunk.len());
        Ok(&chunk[..usable])
    }

    fn consume(&mut self, bytes: usize) {
        if self.again.is_empty() {
            self.advance(bytes);
        } else {
            self.again.drain(..bytes);
        }
        self.room = self.room.saturating_sub(bytes as u64);
    }
}

impl<R: BufRead> Read for Source<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let chunk = self.fill_buf()?;
        let count = chunk.len().min(into.len());
        into[..count].copy_from_slice(&chunk[..count]);
        self.consume(count);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::BufReader;

    fn drained(text: &str, chunk: usize) -> (String, String) {
        let inner = BufReader::with_capacity(chunk, text.as_bytes());
        let mut source = Source::new(inner, Limits::default());
        let mut out = Vec::new();
        source.drain(|bytes| out.extend_from_slice(bytes)).unwrap();
        let mut rest = String::new();
        source.read_to_string(&mut rest).unwrap();
        (String::from_utf8(out).unwrap(), rest)
    }

    #[test]
    fn text_is_drained_up_to_the_next_tag_however_it_is_chunked() {
        for chunk in 1..20 {
            for (text, out, rest) in [
                ("abc</a>", "abc", "</a>"),
                ("</a>", "", "</a>"),
                ("abc", "abc", ""),
                ("a<![CDATA[b<c>]]]>d</a>", "ab<c>]]]>d", "</a>"),
                ("a<![CDAT></a>", "a", "<![CDAT></a>"),
                ("a<!-- b --></a>", "a", "<!-- b --></a>"),
                ("a<![CDATA[b", "ab", ""),
            ] {
                assert_eq!(drained(text, chunk), (out.to_owned(), rest.to_owned()));
            }
        }
    }

    #[test]
    fn a_byte_order_mark_is_passed_over_however_it_is_chunked() {
        for (text, rest) in [
            ("\u{feff}<a/>", "<a/>"),
            ("<a/>", "<a/>"),
            ("\u{fefe}", "\u{fefe}"),
        ] {
            for chunk in 1..5 {
                let inner = BufReader::with_capacity(chunk, text.as_bytes());
                let mut source = Source::new(inner, Limits::default());
                source.skip_bom().unwrap();
                let mut read = String::new();
                source.read_to_string(&mut read).unwrap();
                assert_eq!(read, rest);
            }
        }
    }
}
