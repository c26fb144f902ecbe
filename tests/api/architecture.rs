//! The arrows between the modules of `backend/src`, and what each kind of file may know.
//! The order is read from the doc comment of `lib.rs`, so that what is written there is what holds.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::sources::{self, Source, block_after, rust_files};

/// What only `db/` may say, in code or in a text.
const DIALECT: &[&str] = &[
    "PgConnection",
    "SqliteConnection",
    "AnyConnection::Sqlite",
    "AnyConnection::Postgresql",
    "diesel::pg",
    "diesel::sqlite",
    "on_conflict",
    "ON CONFLICT",
    "PRAGMA",
    "sqlite_master",
    "pg_catalog",
    "pg_advisory",
    "information_schema",
];

#[track_caller]
fn none(wrong: Vec<String>, rule: &str) {
    assert!(wrong.is_empty(), "{rule}\n  {}", wrong.join("\n  "));
}

fn backend() -> Vec<Source> {
    rust_files("backend/src")
}

/// The module at the top of the crate that a file belongs to.
fn top(source: &Source) -> &str {
    let first = source.path.split('/').next().unwrap();
    first.trim_end_matches(".rs")
}

/// The levels of `lib.rs`, highest first; those in braces stand side by side.
fn levels() -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(sources::root().join("backend/src/lib.rs")).unwrap();
    let line = text
        .lines()
        .find(|line| line.starts_with("//! main →"))
        .expect("lib.rs draws its arrows in a line that starts with `main →`");
    line.trim_start_matches("//! ")
        .split('→')
        .map(|level| {
            level
                .trim()
                .trim_matches(['{', '}'])
                .split(',')
                .map(|name| name.trim().to_owned())
                .collect()
        })
        .collect()
}

/// Macros stand at the top of the crate wherever they are written; this says where.
fn macros() -> BTreeMap<String, String> {
    let mut homes = BTreeMap::new();
    for source in backend() {
        for part in source.code(false).split("#[macro_export]").skip(1) {
            let name = part.split("macro_rules!").nth(1).unwrap();
            let name = name.trim().split([' ', '{']).next().unwrap();
            homes.insert(name.to_owned(), top(&source).to_owned());
        }
    }
    homes
}

#[test]
fn the_arrows_run_one_way() {
    let levels = levels();
    let level_of = |name: &str| {
        levels
            .iter()
            .position(|level| level.iter().any(|one| one == name))
    };
    let macros = macros();
    let mut wrong = Vec::new();
    for source in backend() {
        let from = top(&source);
        if from == "lib" {
            continue;
        }
        let Some(here) = level_of(from) else {
            wrong.push(format!(
                "{}: the arrows in lib.rs do not say where `{from}` stands",
                source.path
            ));
            continue;
        };
        for path in source.paths() {
            let to = macros.get(&path[0]).unwrap_or(&path[0]);
            if to == from {
                continue;
            }
            match level_of(to) {
                Some(there) if there > here => {}
                Some(_) => wrong.push(format!(
                    "{}: `{from}` must not use `{}`",
                    source.path,
                    path.join("::")
                )),
                None => wrong.push(format!(
                    "{}: the arrows in lib.rs do not say where `{to}` stands",
                    source.path
                )),
            }
        }
    }
    none(
        wrong,
        "a module uses only what stands to its right in the arrows of lib.rs:",
    );
}

#[test]
fn a_feature_uses_another_only_through_what_it_exports_and_never_in_a_circle() {
    let all = backend();
    let features: BTreeSet<String> =
        std::fs::read_dir(sources::root().join("backend/src/features"))
            .unwrap()
            .map(|entry| entry.unwrap())
            .filter(|entry| entry.path().is_dir())
            .map(|entry| entry.file_name().into_string().unwrap())
            .collect();
    let text_of = |path: &str| {
        all.iter()
            .find(|source| source.path == path)
            .unwrap()
            .code(false)
    };
    let list = text_of("features/mod.rs");
    let mut wrong = Vec::new();
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in &all {
        let Some((feature, _)) = source
            .path
            .strip_prefix("features/")
            .and_then(|rest| rest.split_once('/'))
        else {
            continue;
        };
        let used = uses.entry(feature.to_owned()).or_default();
        for path in source.paths() {
            if path[0] != "features" {
                continue;
            }
            let Some(other) = path.get(1) else {
                continue;
            };
            if !features.contains(other) {
                // A list that features/mod.rs keeps leads to every feature on it.
                let block = block_after(&list, &format!("fn {other}("));
                let Some(end) = block else {
                    wrong.push(format!("{}: what is `{}`?", source.path, path.join("::")));
                    continue;
                };
                let start = list.find(&format!("fn {other}(")).unwrap();
                let named = features
                    .iter()
                    .filter(|one| list[start..end].contains(&format!("{one}::")));
                used.extend(named.cloned());
                continue;
            }
            if other == feature {
                continue;
            }
            used.insert(other.clone());
            let home = text_of(&format!("features/{other}/mod.rs"));
            let inside = path
                .get(2)
                .is_some_and(|name| home.contains(&format!("mod {name};")));
            if inside {
                wrong.push(format!(
                    "{}: `{}` is inside {other}; use what features/{other}/mod.rs exports",
                    source.path,
                    path.join("::")
                ));
            }
        }
    }
    for feature in &features {
        if let Some(circle) = circle(&uses, feature) {
            wrong.push(format!("circle: {}", circle.join(" → ")));
        }
    }
    none(wrong, "features:");
}

/// A way from a feature back to itself.
fn circle(uses: &BTreeMap<String, BTreeSet<String>>, start: &str) -> Option<Vec<String>> {
    let mut open = vec![vec![start.to_owned()]];
    let mut seen = BTreeSet::new();
    while let Some(way) = open.pop() {
        for next in uses.get(way.last().unwrap()).into_iter().flatten() {
            let mut way = way.clone();
            way.push(next.clone());
            if next == start {
                return Some(way);
            }
            if seen.insert(next.clone()) {
                open.push(way);
            }
        }
    }
    None
}

#[test]
fn only_db_names_a_dialect() {
    let mut wrong = Vec::new();
    for source in backend() {
        if top(&source) == "db" {
            continue;
        }
        let code = source.code(true);
        for word in DIALECT.iter().filter(|word| code.contains(**word)) {
            wrong.push(format!("{}: {word}", source.path));
        }
    }
    none(wrong, "a dialect is named outside db/:");
}

#[test]
fn each_kind_of_file_of_a_feature_keeps_to_its_job() {
    let mut wrong = Vec::new();
    for source in backend() {
        if top(&source) != "features" {
            continue;
        }
        let file = source.path.rsplit('/').next().unwrap();
        let forbidden: &[&str] = match file {
            "model.rs" => &["actix_web", "AnyConnection", "sql_query"],
            "store.rs" => &["actix_web", "utoipa"],
            _ if file.starts_with("api") => &["diesel", "sql_query"],
            _ => &[],
        };
        let code = source.code(false);
        for word in forbidden.iter().filter(|word| code.contains(**word)) {
            wrong.push(format!("{}: {word}", source.path));
        }
    }
    none(
        wrong,
        "model.rs is types and rules, store.rs is diesel only, api*.rs is HTTP only:",
    );
}

#[test]
fn the_pure_crates_know_nothing_of_us_nor_of_the_time() {
    let mut wrong = Vec::new();
    let crates = std::fs::read_dir(sources::root().join("backend/crates")).unwrap();
    let names: Vec<String> = crates
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(!names.is_empty());
    for name in &names {
        let manifest = std::fs::read_to_string(
            sources::root().join(format!("backend/crates/{name}/Cargo.toml")),
        )
        .unwrap();
        let (_, dependencies) = manifest.split_once("[dependencies]").unwrap_or_default();
        let dependencies = dependencies.split("\n[").next().unwrap();
        for line in dependencies.lines() {
            let dependency = line.split(['.', '=', ' ']).next().unwrap();
            // The one that opens files is there for the others.
            let shared = dependency == "officefile";
            let ours = dependency == "mtcl" || names.iter().any(|one| one == dependency);
            let outside = ["actix", "diesel", "tokio", "reqwest", "hyper"]
                .iter()
                .any(|one| dependency.starts_with(one));
            if (ours && !shared) || outside {
                wrong.push(format!("{name} depends on {dependency}"));
            }
        }
        for source in rust_files(&format!("backend/crates/{name}/src")) {
            let code = source.code(true);
            for word in [
                "Utc::now",
                "Local::now",
                "SystemTime",
                "Instant::now",
                "std::net",
                "std::env::",
            ] {
                if code.contains(word) {
                    wrong.push(format!("{name}, {}: {word}", source.path));
                }
            }
        }
    }
    none(wrong, "pure crates:");
}
