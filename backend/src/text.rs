//! Text as it is searched: without accents, case or stray spaces.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds text for comparing and searching: accents off (đ too), lower case, runs of white space as one space.
/// The same for composed and decomposed Unicode.
pub fn fold(text: &str) -> String {
    let bare: String = text
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'đ' { 'd' } else { c })
        .collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A `LIKE` pattern that finds the folded `text` anywhere, with its own wildcards taken literally (escape `\`).
pub fn like_anywhere(text: &str) -> String {
    let mut pattern = String::from("%");
    for c in fold(text).chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_normal_form_do_not_matter() {
        assert_eq!(
            fold("  Phòng Tổ chức-Hành\u{a0}chính "),
            "phong to chuc-hanh chinh"
        );
        assert_eq!(fold("ĐƯỜNG"), fold("đường"));
        assert_eq!(fold("Ễ"), fold("E\u{302}\u{303}"));
        assert_eq!(like_anywhere("50%_Ặ"), "%50\\%\\_a%");
    }
}
