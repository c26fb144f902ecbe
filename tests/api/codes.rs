//! The closed lists of codes: each is used, and each says something in both languages.

use mtcl::error::{Code, FieldCode, Language};

use crate::support::sources::rust_files;

/// Codes whose feature is still being built. Each line here is a promise; the list must not grow old.
const NOT_YET: &[&str] = &[];

/// Everything that runs outside tests, but for the lists themselves.
fn code() -> String {
    rust_files("backend/src")
        .into_iter()
        .filter(|source| source.path != "error/codes.rs")
        .map(|source| source.code(false))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Whether `list::variant` stands somewhere, as whole words.
fn names(code: &str, list: &str, variant: &str) -> bool {
    let path = format!("{list}::{variant}");
    code.match_indices(&path).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + path.len()..].chars().next();
        let part_of_a_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        !part_of_a_word(before) && !part_of_a_word(after)
    })
}

#[test]
fn every_code_is_used() {
    let code = code();
    let lists = Code::ALL
        .iter()
        .map(|one| ("Code", format!("{one:?}")))
        .chain(
            FieldCode::ALL
                .iter()
                .map(|one| ("FieldCode", format!("{one:?}"))),
        );
    let mut wrong = Vec::new();
    for (list, variant) in lists {
        let path = format!("{list}::{variant}");
        match (names(&code, list, &variant), NOT_YET.contains(&&*path)) {
            (false, false) => wrong.push(format!("{path} is used nowhere")),
            (true, true) => wrong.push(format!("{path} is used: take it out of NOT_YET")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "\n  {}", wrong.join("\n  "));
}

#[test]
fn every_code_says_something_in_both_languages() {
    let texts = Code::ALL
        .iter()
        .map(|one| {
            (
                one.as_str(),
                [Language::Vietnamese, Language::English].map(|in_| one.title(in_)),
            )
        })
        .chain(FieldCode::ALL.iter().map(|one| {
            (
                one.as_str(),
                [Language::Vietnamese, Language::English].map(|in_| one.title(in_)),
            )
        }));
    for (word, [vietnamese, english]) in texts {
        assert!(vietnamese.trim().len() > 3, "{word}: {vietnamese:?}");
        assert!(english.trim().len() > 3, "{word}: {english:?}");
        assert_ne!(vietnamese, english, "{word}");
        assert!(english.is_ascii(), "{word}: {english}");
    }
}
