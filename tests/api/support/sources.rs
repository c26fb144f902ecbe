//! The repository as text, for the tests that look at the house itself.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

/// A Rust file.
pub struct Source {
    /// Its path from the folder asked for, with `/`.
    pub path: String,
    pub text: String,
}

/// Every Rust file below a folder of the repository.
pub fn rust_files(folder: &str) -> Vec<Source> {
    let base = root().join(folder);
    let mut files = Vec::new();
    let mut open = vec![base.clone()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let parts: Vec<_> = path
                    .strip_prefix(&base)
                    .unwrap()
                    .components()
                    .map(|part| part.as_os_str().to_str().unwrap())
                    .collect();
                files.push(Source {
                    path: parts.join("/"),
                    text: std::fs::read_to_string(&path).unwrap(),
                });
            }
        }
    }
    assert!(!files.is_empty(), "no Rust files in {folder}");
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

impl Source {
    /// Whether the whole file is tests.
    pub fn is_tests(&self) -> bool {
        self.path.ends_with("tests.rs") || self.path.contains("/tests/")
    }

    /// What runs outside tests: no comments, no `#[cfg(test)] mod … { … }`; texts in quotes stay when asked for.
    pub fn code(&self, with_texts: bool) -> String {
        if self.is_tests() {
            return String::new();
        }
        without_test_modules(&without_comments(&self.text, with_texts))
    }

    /// Every path that starts at the crate, at `super` or at `self`, written in full from the crate on.
    pub fn paths(&self) -> BTreeSet<Vec<String>> {
        let here = self.module();
        paths_of(&self.code(false))
            .into_iter()
            .filter_map(|path| from_the_crate(&here, path))
            .collect()
    }

    /// Where the file stands in the tree of modules.
    fn module(&self) -> Vec<String> {
        let stem = self.path.trim_end_matches(".rs");
        let mut parts: Vec<String> = stem.split('/').map(str::to_owned).collect();
        if matches!(
            parts.last().map(String::as_str),
            Some("mod" | "lib" | "main")
        ) {
            parts.pop();
        }
        parts
    }
}

fn from_the_crate(here: &[String], path: Vec<String>) -> Option<Vec<String>> {
    let mut full = here.to_vec();
    let mut rest = path.as_slice();
    match rest.first()?.as_str() {
        "crate" => {
            full.clear();
            rest = &rest[1..];
        }
        _ => {
            while let Some(first) = rest.first() {
                match first.as_str() {
                    "self" => {}
                    "super" => drop(full.pop()),
                    _ => break,
                }
                rest = &rest[1..];
            }
        }
    }
    full.extend(rest.iter().cloned());
    (!full.is_empty()).then_some(full)
}

/// The paths in a piece of code, the trees of `use` written out.
fn paths_of(code: &str) -> Vec<Vec<String>> {
    let tokens = tokens(code);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let starts = matches!(tokens[at].as_str(), "crate" | "super" | "self")
            && tokens.get(at + 1).is_some_and(|next| next == "::")
            && (at == 0 || tokens[at - 1] != "::");
        if starts {
            tree(&tokens, &mut at, &[], &mut found);
        } else {
            at += 1;
        }
    }
    found
}

/// One branch of a tree of paths; leaves `at` behind it.
fn tree(tokens: &[String], at: &mut usize, stem: &[String], found: &mut Vec<Vec<String>>) {
    let mut path = stem.to_vec();
    loop {
        match tokens.get(*at).map(String::as_str) {
            Some("{") => {
                *at += 1;
                while !matches!(tokens.get(*at).map(String::as_str), Some("}") | None) {
                    tree(tokens, at, &path, found);
                    if tokens.get(*at).is_some_and(|token| token == ",") {
                        *at += 1;
                    }
                }
                *at += 1;
                return;
            }
            Some(word) if is_word(word) || word == "*" => {
                path.push(word.to_owned());
                *at += 1;
            }
            _ => break,
        }
        if tokens.get(*at).is_none_or(|token| token != "::") {
            break;
        }
        *at += 1;
    }
    // `as Name` says nothing of where it comes from.
    if tokens.get(*at).is_some_and(|token| token == "as") {
        *at += 2;
    }
    if path.len() > stem.len() {
        found.push(path);
    } else {
        *at += 1;
    }
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

fn tokens(code: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = if is_word(rest) {
            rest.find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        tokens.push(rest[..length].to_owned());
        rest = rest[length..].trim_start();
    }
    tokens
}

/// Takes out comments and, unless they are asked for, what stands in quotes.
fn without_comments(text: &str, with_texts: bool) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = quoted(rest) {
            code.push_str(if with_texts { &rest[..length] } else { "\"\"" });
            length
        } else {
            code.push(first);
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    code
}

/// The length of the text or character in quotes that starts here, if one does.
fn quoted(rest: &str) -> Option<usize> {
    if let Some(after) = rest.strip_prefix("r#\"") {
        return Some(after.find("\"#").map_or(rest.len(), |end| end + 5));
    }
    if rest.starts_with("'\"'") {
        return Some(3);
    }
    if let Some(escaped) = rest.strip_prefix("'\\") {
        return escaped.get(1..)?.find('\'').map(|end| end + 4);
    }
    if !rest.starts_with('"') {
        return None;
    }
    let mut escaped = false;
    let end = rest.char_indices().skip(1).find(|(_, c)| {
        let closes = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        closes
    });
    Some(end.map_or(rest.len(), |(at, _)| at + 1))
}

fn without_test_modules(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some(start) = rest.find("#[cfg(test)]") {
        kept.push_str(&rest[..start]);
        let after = &rest[start..];
        let block = block_after(after, "mod ").unwrap_or("#[cfg(test)]".len());
        rest = &after[block..];
    }
    kept + rest
}

/// Up to where the block ends that opens after `keyword`; nothing when a `;` comes before it.
pub fn block_after(code: &str, keyword: &str) -> Option<usize> {
    let start = code.find(keyword)?;
    let opens = start + code[start..].find(['{', ';'])?;
    if code[opens..].starts_with(';') {
        return None;
    }
    let mut depth = 0;
    code[opens..].char_indices().find_map(|(at, c)| {
        depth += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        (depth == 0).then_some(opens + at + 1)
    })
}

#[test]
fn paths_are_found_however_they_are_written() {
    let source = Source {
        path: "features/units/store.rs".into(),
        text: r#"
            //! crate::comment
            use crate::{db::{self, types::Day}, error::Error as Wrong};
            use super::model::*;
            pub(crate) fn f() -> super::super::plans::Plan { self::g("crate::text", '"', '\'', "\"crate::quoted") }
            #[cfg(test)]
            mod tests { use crate::app; }
            fn h() { crate::text::fold(1) }
        "#
        .into(),
    };
    let found: Vec<String> = source.paths().iter().map(|path| path.join("::")).collect();
    assert_eq!(
        found,
        [
            "db::self",
            "db::types::Day",
            "error::Error",
            "features::plans::Plan",
            "features::units::model::*",
            "features::units::store::g",
            "text::fold"
        ]
    );
}
