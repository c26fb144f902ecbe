//! Whether a word can be a Vietnamese syllable.

use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

/// Onset, rhyme, coda, without tone; ă, â, ê, ô, ơ, ư and đ are letters of their own.
static SYLLABLE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        "^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?",
        "(?:uyê|uya|iêu|yêu|oai|oay|oeo|uây|uôi|ươi|ươu|uyu|oao|",
        "ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|ưi|uô|uơ|uy|ưa|ươ|ưu|yê|ya|",
        "[aăâeêioôơuưy])",
        "(?:ch|ng|nh|[cmnpt])?$",
    ))
    .expect("a pattern of the program is valid")
});

/// Grave, acute, tilde, hook above, dot below.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

pub(super) fn is_vietnamese(word: &str) -> bool {
    let mut small_seen = false;
    for (index, c) in word.chars().enumerate() {
        if c.is_uppercase() && (small_seen && index > 0) {
            return false;
        }
        small_seen |= c.is_lowercase();
    }
    let mut tones = 0;
    let mut bare = String::with_capacity(word.len());
    let mut letter = ' ';
    for c in word.to_lowercase().nfd() {
        if TONES.contains(&c) {
            // ñ is a letter with a tilde too, but tones stand on vowels.
            if !"aeiouy".contains(letter) {
                return false;
            }
            tones += 1;
            continue;
        }
        if c.is_alphabetic() {
            letter = c;
        }
        bare.push(c);
    }
    let bare: String = bare.nfc().collect();
    tones <= 1 && SYLLABLE.is_match(&bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_told_from_other_words() {
        for word in [
            "nguyễn",
            "Việt",
            "NGUYỄN",
            "được",
            "quyết",
            "nghiệp",
            "giường",
            "Sở",
            "Y",
            "ưu",
            "khuya",
            "uỷ",
            "ủy",
            "đ",
        ] {
            assert_eq!(is_vietnamese(word), word != "đ", "{word}");
        }
        for word in [
            "Së",
            "tÕ",
            "teá",
            "ViÖt",
            "Vieät",
            "®\u{ad}îc",
            "ViƯt",
            "straße",
            "ấầ",
            "Ñôn",
            "kỹthuật",
        ] {
            assert!(!is_vietnamese(word), "{word}");
        }
    }
}
