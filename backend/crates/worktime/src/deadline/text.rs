//! A phrase as words to compare beside the words to quote, and a place in it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// A text cut into words, numbers and signs.
pub(super) struct Text {
    /// Composed (NFC), every white space one blank, without characters that nobody sees.
    words: String,
    tokens: Vec<Token>,
}

struct Token {
    /// Without accents and capitals, đ as d.
    folded: String,
    start: usize,
    end: usize,
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        let clean: String = text.nfc().filter(|c| !is_invisible(*c)).collect();
        let words = clean.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut tokens: Vec<Token> = Vec::new();
        let mut last = Kind::Sign;
        for (start, c) in words.char_indices() {
            let kind = Kind::of(c);
            let end = start + c.len_utf8();
            match tokens.last_mut() {
                Some(token) if kind == last && kind != Kind::Sign && token.end == start => {
                    token.end = end;
                    push_folded(&mut token.folded, c);
                }
                _ if kind == Kind::Blank => {}
                _ => {
                    let mut folded = String::new();
                    push_folded(&mut folded, c);
                    tokens.push(Token { folded, start, end });
                }
            }
            last = kind;
        }
        Self { words, tokens }
    }

    pub(super) fn start(&self) -> Cursor<'_> {
        Cursor {
            text: self,
            at: 0,
            end: self.tokens.len(),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letters,
    Digits,
    Blank,
    Sign,
}

impl Kind {
    fn of(c: char) -> Self {
        if c.is_ascii_digit() {
            Self::Digits
        } else if c.is_alphabetic() || is_combining_mark(c) {
            Self::Letters
        } else if c.is_whitespace() {
            Self::Blank
        } else {
            Self::Sign
        }
    }
}

fn push_folded(folded: &mut String, c: char) {
    let mut base = c;
    let mut first = true;
    decompose_canonical(c, |part| {
        if first {
            base = part;
            first = false;
        }
    });
    if is_combining_mark(base) {
        return;
    }
    for lower in base.to_lowercase() {
        folded.push(match lower {
            'đ' => 'd',
            '–' | '—' | '‑' | '−' => '-',
            other => other,
        });
    }
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}

/// A stretch of a text that is read from the front. Copy it to look ahead.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    text: &'a Text,
    at: usize,
    end: usize,
}

impl<'a> Cursor<'a> {
    /// How far it has come.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn len(&self) -> usize {
        self.end - self.at
    }

    pub(super) fn is_done(&self) -> bool {
        self.at == self.end
    }

    /// The next word, folded.
    pub(super) fn peek(&self) -> Option<&'a str> {
        self.ahead(0)
    }

    /// The word after `skip` others, folded.
    pub(super) fn ahead(&self, skip: usize) -> Option<&'a str> {
        let place = self.at.checked_add(skip).filter(|it| *it < self.end)?;
        Some(&self.text.tokens[place].folded)
    }

    /// The next word as written, in small letters.
    pub(super) fn peek_accented(&self) -> Option<String> {
        (!self.is_done()).then(|| self.words_between(self.at, self.at + 1).to_lowercase())
    }

    pub(super) fn skip(&mut self) {
        self.at = (self.at + 1).min(self.end);
    }

    /// Goes on when these words, folded and one blank apart, come next.
    pub(super) fn eat(&mut self, words: &str) -> bool {
        let mut ahead = *self;
        for word in words.split(' ') {
            if ahead.peek() != Some(word) {
                return false;
            }
            ahead.skip();
        }
        *self = ahead;
        true
    }

    /// Goes on after the first of these that comes next: put longer ones first.
    pub(super) fn eat_any(&mut self, list: &[&str]) -> bool {
        list.iter().any(|words| self.eat(words))
    }

    /// What stands in the brackets that open here, when they close again.
    pub(super) fn brackets(&mut self) -> Option<Self> {
        if self.peek() != Some("(") {
            return None;
        }
        let mut depth = 0_usize;
        for place in self.at..self.end {
            match self.text.tokens[place].folded.as_str() {
                "(" => depth += 1,
                ")" => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                let inner = Self {
                    at: self.at + 1,
                    end: place,
                    ..*self
                };
                self.at = place + 1;
                return Some(inner);
            }
        }
        None
    }

    /// The same stretch without bullets before it and points after it.
    pub(super) fn trimmed(mut self) -> Self {
        while matches!(
            self.peek(),
            Some("-" | "+" | "*" | "•" | ":" | "," | "." | ";")
        ) {
            self.at += 1;
        }
        while !self.is_done()
            && matches!(
                self.text.tokens[self.end - 1].folded.as_str(),
                "." | ";" | "," | ":" | "…"
            )
        {
            self.end -= 1;
        }
        self
    }

    /// The stretch from here up to a place in the text.
    pub(super) fn up_to(&self, place: usize) -> Self {
        Self {
            end: place.clamp(self.at, self.end),
            ..*self
        }
    }

    /// The stretch from a place in the text on.
    pub(super) fn from(&self, place: usize) -> Self {
        Self {
            at: place.clamp(self.at, self.end),
            ..*self
        }
    }

    /// All that is left, as written, without the points at its ends; none when that is nothing.
    pub(super) fn take_rest(&mut self) -> Option<String> {
        let rest = self.trimmed();
        self.at = self.end;
        let words = rest.words_between(rest.at, rest.end);
        (!words.is_empty()).then(|| words.to_owned())
    }

    /// What was passed since an earlier place, as written.
    pub(super) fn since(&self, earlier: usize) -> &'a str {
        self.words_between(earlier, self.at)
    }

    fn words_between(&self, from: usize, to: usize) -> &'a str {
        match (from < to).then(|| &self.text.tokens[from..to]) {
            Some([first, .., last]) => &self.text.words[first.start..last.end],
            Some([only]) => &self.text.words[only.start..only.end],
            _ => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_folded_and_quoted_as_written() {
        let decomposed: String = "Từ khi\u{a0}ĐƯỢC  ký, T3".nfd().collect();
        let text = Text::new(&decomposed);
        let mut cursor = text.start();
        assert!(!cursor.eat("tu khi co"));
        assert!(cursor.eat("tu khi"));
        let from = cursor.at();
        assert!(cursor.eat("duoc ky ,"));
        assert_eq!(cursor.since(from), "ĐƯỢC ký,");
        assert!(cursor.eat("t 3"));
        assert!(cursor.is_done());
    }

    #[test]
    fn brackets_close_where_they_opened() {
        let text = Text::new("(a (b) c) d");
        let mut cursor = text.start();
        let mut inner = cursor.brackets().unwrap();
        assert_eq!(inner.take_rest().as_deref(), Some("a (b) c"));
        assert_eq!(cursor.peek(), Some("d"));
        assert!(Text::new("(a").start().brackets().is_none());
    }
}
