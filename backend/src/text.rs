//! Text as it is searched: without accents, case or stray spaces.

pub use plandoc::fold;

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

/// A `LIKE` pattern for texts that begin as `text` does, its wildcards taken literally (escape `\`).
pub fn like_start(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len() + 1);
    for c in text.chars() {
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
    fn wildcards_are_taken_literally() {
        assert_eq!(like_anywhere("50%_Ặ"), "%50\\%\\_a%");
        assert_eq!(like_start("1_2%/UBND"), "1\\_2\\%/UBND%");
    }
}
