//! Folding of Vietnamese text, so that the same words compare equal however they were typed.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Accents off, đ → d, lower case, every run of white space one blank, no blank at either end.
///
/// The result is the same for composed (NFC) and decomposed (NFD) input, and folding twice changes nothing.
/// Punctuation stays as it is.
#[must_use]
pub fn fold(text: &str) -> String {
    let bare: String = text
        .nfd()
        .flat_map(char::to_lowercase)
        .nfd()
        .filter(|c| !is_combining_mark(*c) && !is_invisible(*c))
        .map(|c| if c == 'đ' { 'd' } else { c })
        .collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Composes the text (NFC), drops characters that nobody sees and makes every odd blank an ordinary one.
pub(crate) fn compose(text: &str) -> String {
    text.nfc()
        .filter(|c| !is_invisible(*c))
        .map(|c| match c {
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
            other => other,
        })
        .collect()
}

/// What the reader compares and hands out: no markdown emphasis, single blanks, no blank line, lines trimmed.
pub(crate) fn tidy(text: &str) -> String {
    text.replace("**", "")
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}

/// A text beside its folded form, character by character, so that what a pattern finds in the folded form can be
/// quoted in the words of the original.
pub(crate) struct Aligned<'a> {
    original: &'a str,
    folded: String,
    /// Where each character starts, in the folded form and in the original.
    starts: Vec<(usize, usize)>,
}

impl<'a> Aligned<'a> {
    /// `original` must be composed (NFC): then every Vietnamese letter is one character in both forms.
    pub(crate) fn new(original: &'a str) -> Self {
        let mut folded = String::with_capacity(original.len());
        let mut starts = Vec::with_capacity(original.len());
        for (offset, c) in original.char_indices() {
            starts.push((folded.len(), offset));
            folded.push(fold_char(c));
        }
        Self {
            original,
            folded,
            starts,
        }
    }

    pub(crate) fn folded(&self) -> &str {
        &self.folded
    }

    /// The original words behind a byte range of the folded form.
    pub(crate) fn original(&self, range: std::ops::Range<usize>) -> &'a str {
        &self.original[self.offset(range.start)..self.offset(range.end)]
    }

    fn offset(&self, folded: usize) -> usize {
        let index = self.starts.partition_point(|(start, _)| *start < folded);
        self.starts
            .get(index)
            .map_or(self.original.len(), |(_, offset)| *offset)
    }
}

fn fold_char(c: char) -> char {
    if c.is_whitespace() {
        return ' ';
    }
    let mut base = c;
    let mut first = true;
    decompose_canonical(c, |part| {
        if first {
            base = part;
            first = false;
        }
    });
    match base.to_lowercase().next().unwrap_or(base) {
        'đ' => 'd',
        '–' | '—' | '‑' | '−' => '-',
        '％' => '%',
        lower => lower,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn composed_and_decomposed_fold_alike() {
        let composed = "  Đảm bảo\u{a0}MỨC ĐỘ  hài lòng ";
        let decomposed: String = composed.nfd().collect();
        assert_ne!(composed, decomposed);
        assert_eq!(fold(composed), "dam bao muc do hai long");
        assert_eq!(fold(&decomposed), fold(composed));
    }

    #[test]
    fn punctuation_stays() {
        assert_eq!(
            fold("Phòng Tổ chức-Hành chính;"),
            "phong to chuc-hanh chinh;"
        );
    }

    #[test]
    fn a_find_in_the_folded_form_is_quoted_in_the_original_words() {
        let text = "đạt trên 87 điểm";
        let aligned = Aligned::new(text);
        let at = aligned.folded().find("tren 87").expect("folded");
        assert_eq!(aligned.original(at..at + "tren 87".len()), "trên 87");
    }
}
