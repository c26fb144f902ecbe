//! The ways in which documents shorten a unit's name: "Phòng TCHC" for "Phòng Tổ chức-Hành chính".

use crate::text::fold;

/// What stands before a unit's own name, and how that is shortened.
const KINDS: &[(&str, &str)] = &[
    ("chi cuc", "cc"),
    ("trung tam", "tt"),
    ("bo phan", "bp"),
    ("benh vien", "bv"),
    ("van phong", "vp"),
    ("phong", "p"),
    ("ban", "b"),
    ("khoa", "k"),
    ("so", "s"),
    ("to", "t"),
];

/// Fewer letters stand for too much ("Phòng Y" is no abbreviation).
const LETTERS: usize = 3;

/// The name without anything but letters and digits: spaces, hyphens and points come and go.
pub(super) fn bare(name: &str) -> String {
    fold(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The bare forms under which documents may name a unit: its whole name, its kind with the initials of the rest
/// (with and without "và"), and initials alone.
pub(super) fn forms(name: &str) -> Vec<String> {
    let folded = fold(name);
    let mut forms = vec![bare(name)];
    let (kind, short, rest) = KINDS
        .iter()
        .find_map(|(kind, short)| {
            let rest = folded.strip_prefix(kind)?;
            rest.starts_with(' ').then_some((*kind, *short, rest))
        })
        .unwrap_or(("", "", &folded));
    let words: Vec<&str> = rest
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let initials = |words: &[&str]| -> String {
        words
            .iter()
            .filter_map(|word| word.chars().next())
            .collect()
    };
    let all = initials(&words);
    let without_and: Vec<&str> = words.iter().copied().filter(|word| *word != "va").collect();
    for letters in [all, initials(&without_and)] {
        if letters.len() < LETTERS {
            continue;
        }
        for start in [kind, short, ""] {
            forms.push(format!("{}{letters}", start.replace(' ', "")));
        }
    }
    forms.sort_unstable();
    forms.dedup();
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_department_is_known_by_its_initials() {
        let forms = forms("Phòng Tổ chức-Hành chính");
        for written in [
            "Phòng TCHC",
            "P. TCHC",
            "P.TC-HC",
            "TCHC",
            "Phòng Tổ chức - Hành chính",
        ] {
            assert!(forms.contains(&bare(written)), "{written}");
        }
        assert!(!forms.contains(&bare("Phòng KHTC")));
    }

    #[test]
    fn and_may_be_spelt_or_not() {
        let forms = forms("Bộ phận tiếp nhận và trả kết quả");
        for written in ["Bộ phận TN&TKQ", "BP TNTKQ", "BP TNVTKQ"] {
            let found = forms.contains(&bare(written));
            assert!(found, "{written}");
        }
    }

    #[test]
    fn two_letters_are_no_abbreviation() {
        assert_eq!(forms("Phòng Y tế"), ["phongyte"]);
        assert_eq!(forms("Sở Y tế"), ["soyte"]);
    }
}
