//! Header texts in the form in which they are compared.

use officefile::text::fold;

/// Folded words without punctuation: `"Số, ký hiệu\nvăn bản (*)"` → `so ky hieu van ban`.
pub(crate) fn words(text: &str) -> String {
    let bare: String = fold(text)
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_punctuation_do_not_count() {
        for text in [
            "Số, ký hiệu văn bản",
            "SO, KY HIEU\nVAN BAN (*)",
            "Số,  ky\u{301} hiệu – văn bản:",
        ] {
            assert_eq!(words(text), "so ky hieu van ban");
        }
        assert_eq!(words(" … (1)"), "1");
    }
}
