//! Vietnamese text in the encodings from before Unicode, which old registers and fonts still have.
//!
//! Such text arrives as Western letters: `Së Y tÕ` (TCVN3, fonts called `.VnTime`) or `Sôû Y teá` (VNI, fonts called
//! `VNI-Times`). It is recognised by this: converted, nearly every word with such a letter is a Vietnamese syllable, and
//! unconverted it is not. Nothing is converted unasked.

mod syllable;
mod tcvn3;
mod vni;

use serde::{Deserialize, Serialize};

/// An encoding from before Unicode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// TCVN 5712:1993, third form; also called ABC.
    Tcvn3,
    /// VNI for Windows.
    Vni,
}

impl Encoding {
    /// Every encoding.
    pub const ALL: [Self; 2] = [Self::Tcvn3, Self::Vni];
}

/// Of the words with a letter beyond ASCII, this share must be Vietnamese after the conversion, in hundredths.
const CONVINCING: usize = 80;

/// Recognises text in an encoding from before Unicode. `None` for Unicode, for plain ASCII, and in doubt.
#[must_use]
pub fn detect(text: &str) -> Option<Encoding> {
    // Letters that only Unicode has.
    if text.chars().any(|c| c > '\u{ff}' && c.is_alphabetic()) {
        return None;
    }
    let (before, total) = vietnamese(text, text);
    if total == 0 {
        return None;
    }
    let scored = Encoding::ALL.map(|encoding| {
        let (good, total) = vietnamese(&convert(text, encoding), text);
        (good * 100 / total.max(1), good, encoding)
    });
    let (share, good, encoding) = scored
        .into_iter()
        .max_by_key(|(share, good, _)| (*share, *good))?;
    (share >= CONVINCING && good > before).then_some(encoding)
}

/// Converts text to Unicode. Words that hold no letter of the encoding stay as they are.
///
/// Fonts of TCVN3 have their capitals with accents in a font of their own (`.VnTimeH`), with the codes of the small letters.
/// So a word whose other letters are all capitals is made capitals as a whole.
#[must_use]
pub fn convert(text: &str, from: Encoding) -> String {
    match from {
        Encoding::Tcvn3 => tcvn3::convert(text),
        Encoding::Vni => vni::convert(text),
    }
}

/// How many of the words that have a letter beyond ASCII in `original` are Vietnamese, and how many such words there are.
/// Both texts have the same words.
fn vietnamese(text: &str, original: &str) -> (usize, usize) {
    let mut good = 0;
    let mut total = 0;
    for (word, original) in words(text).zip(words(original)) {
        if original.chars().any(|c| c > '\u{7f}' && !c.is_whitespace()) {
            total += 1;
            good += usize::from(syllable::is_vietnamese(word));
        }
    }
    (good, total)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    // ASCII only: in these encodings a letter may look like any other sign.
    text.split(|c: char| c.is_ascii() && !c.is_ascii_alphabetic())
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests;
