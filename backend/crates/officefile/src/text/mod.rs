//! Text as Vietnamese offices have it.

mod decode;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub use decode::{decode, decode_legacy};

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
#[must_use]
pub fn compose(text: &str) -> String {
    compose_all_but(text, is_invisible)
}

/// The same, but keeps soft hyphens: in text that was typed in TCVN3 they are the letter ư.
#[must_use]
pub fn compose_legacy(text: &str) -> String {
    compose_all_but(text, |c| c != '\u{ad}' && is_invisible(c))
}

fn compose_all_but(text: &str, dropped: impl Fn(char) -> bool) -> String {
    text.nfc()
        .filter(|c| !dropped(*c))
        .map(|c| match c {
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
            other => other,
        })
        .collect()
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
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
}
