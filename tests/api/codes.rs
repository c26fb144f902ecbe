//! The closed lists: error codes are used and translated, and the words that the database allows are those of our enums.

use std::collections::BTreeSet;

use mtcl::db::Db;
use mtcl::error::{Code, FieldCode, Language};
use serde_json::Value;

use crate::support::shape;
use crate::support::sources::{self, block_after, rust_files};
use crate::support::{TestDatabase, connect};

/// Lists of words that callers never see, with the plain enum that writes them: `kpi::cut::Grain`.
const NOT_IN_THE_API: &[(&str, &[&str])] = &[("tallies", &["d", "m", "y"])];

#[track_caller]
fn none(wrong: Vec<String>, rule: &str) {
    assert!(wrong.is_empty(), "{rule}\n  {}", wrong.join("\n  "));
}

#[test]
fn every_code_is_given_by_someone() {
    let code: String = rust_files("backend/src")
        .iter()
        .filter(|source| source.path != "error/codes.rs")
        .map(|source| source.code(false))
        .collect();
    let given = |list: &str, name: &str| {
        code.match_indices(&format!("{list}::{name}"))
            .any(|(at, found)| {
                let after = code[at + found.len()..].chars().next();
                !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
            })
    };
    let mut wrong = Vec::new();
    for one in Code::ALL {
        if !given("Code", &format!("{one:?}")) {
            wrong.push(format!("Code::{one:?}"));
        }
    }
    for one in FieldCode::ALL {
        if !given("FieldCode", &format!("{one:?}")) {
            wrong.push(format!("FieldCode::{one:?}"));
        }
    }
    none(
        wrong,
        "nobody gives these codes; use them or take them out:",
    );
}

#[test]
fn every_code_is_translated_for_programs_and_for_pages() {
    let mut wrong = Vec::new();
    for (language, tag) in [(Language::Vietnamese, "vi"), (Language::English, "en")] {
        let path = format!("frontend/src/locales/{tag}.json");
        let text = std::fs::read_to_string(sources::root().join(&path)).unwrap();
        let words: Value = serde_json::from_str(&text).unwrap();
        let mut compare = |list: &str, codes: BTreeSet<&str>, of_the_pages: &[&str]| {
            let translated: BTreeSet<&str> = words[list]
                .as_object()
                .unwrap_or_else(|| panic!("{path} has no {list}"))
                .iter()
                .filter(|(_, words)| !words.as_str().unwrap_or_default().trim().is_empty())
                .map(|(code, _)| code.as_str())
                .filter(|code| !of_the_pages.contains(code))
                .collect();
            for missing in codes.difference(&translated) {
                wrong.push(format!("{path}: {list}.{missing} is missing"));
            }
            for stray in translated.difference(&codes) {
                wrong.push(format!("{path}: {list}.{stray} is no code"));
            }
        };
        let codes = Code::ALL.iter().map(|code| code.as_str()).collect();
        compare("errors", codes, &["network", "stale_row", "unexpected"]);
        let codes = FieldCode::ALL.iter().map(|code| code.as_str()).collect();
        compare("field_errors", codes, &["other"]);
        for code in Code::ALL {
            if code.title(language).trim().is_empty() {
                wrong.push(format!("{code:?} has no words in {tag}"));
            }
        }
        for code in FieldCode::ALL {
            if code.title(language).trim().is_empty() {
                wrong.push(format!("{code:?} has no words in {tag}"));
            }
        }
    }
    none(wrong, "codes and their words:");
}

#[test]
fn the_database_allows_exactly_the_words_of_an_enum() {
    let enums = enums();
    let database = TestDatabase::create();
    Db::open(&database.url).unwrap();
    let shape = shape::of(&mut connect(&database.url));
    let mut wrong = Vec::new();
    let mut checked = 0;
    for (table, found) in &shape {
        for (columns, words) in &found.checks {
            // Limits of numbers are no lists of words.
            if words.iter().all(|word| word.parse::<i64>().is_ok()) {
                continue;
            }
            checked += 1;
            let internal = NOT_IN_THE_API
                .iter()
                .any(|(known, allowed)| *known == table && words.iter().eq(allowed.iter()));
            if !internal && !enums.contains(words) {
                wrong.push(format!("{table} {columns:?}: {words:?}"));
            }
        }
    }
    assert!(checked > 0);
    none(wrong, "no text_enum! has exactly these words:");
}

/// The words of every `text_enum!` of the server.
fn enums() -> BTreeSet<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for source in rust_files("backend/src") {
        let code = source.code(true);
        let mut rest = code.as_str();
        while let Some(start) = rest.find("text_enum! {") {
            rest = &rest[start..];
            let end = block_after(rest, "text_enum! ").unwrap();
            let words = rest[..end].split('"').skip(1).step_by(2);
            found.insert(words.map(str::to_owned).collect());
            rest = &rest[end..];
        }
    }
    assert!(!found.is_empty());
    found
}
