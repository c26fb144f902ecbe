//! The numbers that lists and rows carry: 3, 1.2, IV, a.

use std::sync::LazyLock;

use regex::Regex;

use crate::fold::Aligned;
use crate::pattern::pattern;

/// How deep a numbering goes; smaller is higher up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Depth {
    /// I, II, A, B.
    Roman,
    /// 1, 2.
    Integer,
    /// 1.1, 1.1.2: with the number of its dots.
    Dotted(usize),
    /// a, b, -.
    Letter,
}

/// Reads the number cell of a row: `None` when its text is no number.
pub(super) fn depth(label: &str) -> Option<Depth> {
    let label = bare(label);
    let mut characters = label.chars();
    if label.is_empty() || label.len() > 12 {
        return None;
    }
    if label.chars().all(|c| matches!(c, 'I' | 'V' | 'X')) {
        Some(Depth::Roman)
    } else if label.chars().all(|c| c.is_ascii_digit()) {
        Some(Depth::Integer)
    } else if label.contains('.')
        && label
            .split('.')
            .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()))
    {
        Some(Depth::Dotted(label.matches('.').count()))
    } else {
        match (characters.next(), characters.next()) {
            (Some(c), None) if c.is_uppercase() => Some(Depth::Roman),
            (Some(c), None) if c.is_lowercase() || matches!(c, '-' | '+' | '•' | '*') => {
                Some(Depth::Letter)
            }
            _ => None,
        }
    }
}

/// The label without the punctuation around it.
pub(super) fn bare(label: &str) -> String {
    let trimmed = label
        .trim()
        .trim_end_matches(['.', ')', '/', ':', ' '])
        .trim_start_matches('(');
    if trimmed.is_empty() {
        label.trim().to_owned()
    } else {
        trimmed.to_owned()
    }
}

static HEADING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[-+•*]\s*)?(?:(?:[ivxlc]+|\d+(?:\.\d+)*|[a-z])\s*[.)/:-]\s*)?muc tieu(?: chat luong)?(?: so| thu)?\s*(?P<number>\d+(?:\.\d+)*|[ivx]+)\s*[:.)-]\s*(?P<text>\S.*)$",
    )
});

static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(?P<number>[ivx]+|\d+(?:\.\d+)*|[a-h])\s*[.)/](?P<text>\s+\S.*|[^\d\s].*)$")
});

static BULLET: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:[-+•*·▪‐])\s*(?P<text>\S.*)$"));

/// A line taken apart into its number and the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Numbered {
    pub(super) number: String,
    pub(super) text: String,
}

/// "1. Mục tiêu 1: Duy trì…": the number is the objective's own.
pub(super) fn objective_heading(line: &str) -> Option<Numbered> {
    take_apart(line, &HEADING)
}

/// "1. Duy trì…", "II. Đào tạo…", "a) …".
pub(super) fn numbered(line: &str) -> Option<Numbered> {
    take_apart(line, &NUMBERED)
}

/// "- Duy trì…": the number is empty.
pub(super) fn bulleted(line: &str) -> Option<Numbered> {
    take_apart(line, &BULLET)
}

fn take_apart(line: &str, form: &Regex) -> Option<Numbered> {
    let line = line.trim();
    let aligned = Aligned::new(line);
    let hit = form.captures(aligned.folded())?;
    let words = |name| {
        hit.name(name)
            .map_or("", |part| aligned.original(part.range()))
    };
    Some(Numbered {
        number: words("number").to_owned(),
        text: words("text").trim().to_owned(),
    })
}

/// Without the `;` or `.` that ends an item of a list.
pub(super) fn without_end(text: &str) -> &str {
    text.trim().trim_end_matches([';', '.', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_have_a_depth() {
        for (label, expected) in [
            ("I", Some(Depth::Roman)),
            ("B.", Some(Depth::Roman)),
            ("12", Some(Depth::Integer)),
            ("1)", Some(Depth::Integer)),
            ("1.2", Some(Depth::Dotted(1))),
            ("1.2.3.", Some(Depth::Dotted(2))),
            ("a)", Some(Depth::Letter)),
            ("-", Some(Depth::Letter)),
            ("Nơi nhận:", None),
            ("", None),
        ] {
            assert_eq!(depth(label), expected, "{label}");
        }
    }

    #[test]
    fn headings_and_items() {
        let heading = objective_heading("2. Mục tiêu 2: 99% hồ sơ đúng hạn;").expect("heading");
        assert_eq!(
            (heading.number.as_str(), heading.text.as_str()),
            ("2", "99% hồ sơ đúng hạn;")
        );
        let roman = objective_heading("MỤC TIÊU II. Đào tạo").expect("heading");
        assert_eq!(
            (roman.number.as_str(), roman.text.as_str()),
            ("II", "Đào tạo")
        );
        assert!(objective_heading("Mục tiêu chất lượng năm 2025").is_none());
        let item = numbered("2. 99% hồ sơ").expect("item");
        assert_eq!(
            (item.number.as_str(), item.text.as_str()),
            ("2", "99% hồ sơ")
        );
        assert!(numbered("31.12.2025").is_none());
        assert!(numbered("1.234 hồ sơ").is_none());
    }
}
