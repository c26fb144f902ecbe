//! The schema: every migration up, down, up; the same on both databases and in `db/schema.rs`; made by several at once.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Barrier;

use diesel_migrations::{FileBasedMigrations, MigrationHarness};
use mtcl::db::{AnyConnection, DatabaseUrl, Db};

use crate::support::shape::{self, Shape};
use crate::support::{TestDatabase, connect, sources};

fn folder(dialect: &str) -> PathBuf {
    sources::root().join("backend/migrations").join(dialect)
}

fn migrations(dialect: &str) -> FileBasedMigrations {
    FileBasedMigrations::from_path(folder(dialect)).unwrap()
}

/// Applies the next migration, or takes the last one back; gives its name, or nothing when there is none left.
fn step(connection: &mut AnyConnection, up: bool) -> Option<String> {
    macro_rules! step {
        ($connection:expr, $dialect:literal) => {{
            let migrations = migrations($dialect);
            if up {
                let mut pending = $connection.pending_migrations(migrations).unwrap();
                pending.sort_by_key(|one| one.name().version().as_owned());
                pending.first().map(|next| {
                    $connection
                        .run_migration(next.as_ref())
                        .unwrap_or_else(|error| panic!("{} {} up: {error}", $dialect, next.name()));
                    next.name().to_string()
                })
            } else {
                let version = $connection
                    .revert_last_migration(migrations)
                    .unwrap_or_else(|error| panic!("{} down: {error}", $dialect));
                Some(version.to_string())
            }
        }};
    }
    match connection {
        AnyConnection::Sqlite(sqlite) => step!(sqlite, "sqlite"),
        AnyConnection::Postgresql(pg) => step!(pg, "postgresql"),
    }
}

#[track_caller]
fn same(left: (&str, &Shape), right: (&str, &Shape)) {
    let lines = shape::differences(left, right);
    assert!(lines.is_empty(), "\n  {}", lines.join("\n  "));
}

#[test]
fn both_dialects_have_the_same_migrations_and_the_server_carries_them() {
    let names = |dialect| -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder(dialect))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names("sqlite"), names("postgresql"));
    for dialect in ["sqlite", "postgresql"] {
        for name in names(dialect) {
            for file in ["up.sql", "down.sql"] {
                let file = folder(dialect).join(&name).join(file);
                assert!(file.is_file(), "{} is missing", file.display());
            }
        }
    }

    let database = TestDatabase::create();
    Db::open(&database.url).unwrap();
    let left = step(&mut connect(&database.url), true);
    assert_eq!(left, None, "the server does not carry this migration");
}

#[test]
fn every_migration_goes_up_down_and_up_again() {
    let database = TestDatabase::create();
    let mut connection = connect(&database.url);
    let mut before = shape::of(&mut connection);
    let mut applied = 0;
    while let Some(name) = step(&mut connection, true) {
        let after = shape::of(&mut connection);
        step(&mut connection, false).unwrap();
        same(
            ("before", &before),
            (
                &format!("after {name} up and down"),
                &shape::of(&mut connection),
            ),
        );
        assert_eq!(step(&mut connection, true).as_deref(), Some(name.as_str()));
        same(
            ("first time up", &after),
            (
                &format!("{name} second time up"),
                &shape::of(&mut connection),
            ),
        );
        before = after;
        applied += 1;
    }
    assert!(applied > 0);
    for _ in 0..applied {
        step(&mut connection, false).unwrap();
    }
    same(
        ("nothing", &Shape::new()),
        ("all taken back", &shape::of(&mut connection)),
    );
}

#[test]
fn the_database_under_test_has_the_tables_that_diesel_sees() {
    let database = TestDatabase::create();
    Db::open(&database.url).unwrap();
    let found = shape::of(&mut connect(&database.url));
    let (declared, joins) = declared();

    // schema.rs says nothing of constraints other than the primary key.
    let bare = found
        .iter()
        .map(|(name, table)| {
            let table = shape::Table {
                columns: table.columns.clone(),
                primary_key: table.primary_key.clone(),
                ..shape::Table::default()
            };
            (name.clone(), table)
        })
        .collect();
    same(("db/schema.rs", &declared), ("the database", &bare));

    for (child, parent, column) in joins {
        let has = found[&child]
            .foreign_keys
            .iter()
            .any(|key| key.table == parent && key.columns == [column.as_str()]);
        assert!(
            has,
            "joinable!({child} -> {parent} ({column})) is no foreign key"
        );
    }
}

#[test]
fn postgresql_has_the_tables_that_sqlite_has() {
    let database = TestDatabase::create();
    if matches!(database.url, DatabaseUrl::Sqlite(_)) {
        // The same suite runs on PostgreSQL, where both are at hand.
        return;
    }
    Db::open(&database.url).unwrap();
    let temporary = tempfile::tempdir().unwrap();
    let embedded = DatabaseUrl::Sqlite(temporary.path().join("compared.sqlite"));
    Db::open(&embedded).unwrap();
    same(
        ("SQLite", &shape::of(&mut connect(&embedded))),
        ("PostgreSQL", &shape::of(&mut connect(&database.url))),
    );
}

#[test]
fn several_may_open_a_fresh_database_at_once() {
    const TOGETHER: usize = 4;
    let database = TestDatabase::create();
    let start = Barrier::new(TOGETHER);
    std::thread::scope(|scope| {
        let openers: Vec<_> = (0..TOGETHER)
            .map(|_| {
                scope.spawn(|| {
                    start.wait();
                    Db::open(&database.url).map(drop)
                })
            })
            .collect();
        for opener in openers {
            let opened = opener.join().unwrap();
            assert!(opened.is_ok(), "{:?}", opened.err());
        }
    });
    assert_eq!(step(&mut connect(&database.url), true), None);
}

/// The tables of `db/schema.rs` and of the files below it, and which column joins which tables, from its text.
fn declared() -> (Shape, Vec<(String, String, String)>) {
    let home = sources::root().join("backend/src/db");
    let mut text = std::fs::read_to_string(home.join("schema.rs")).unwrap();
    for part in std::fs::read_dir(home.join("schema")).unwrap() {
        text += &std::fs::read_to_string(part.unwrap().path()).unwrap();
    }
    let mut tables: BTreeMap<String, shape::Table> = BTreeMap::new();
    let mut joins = Vec::new();
    let mut open: Option<String> = None;
    let mut in_table = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("diesel::table!") {
            in_table = true;
        } else if let Some(rest) = line.strip_prefix("diesel::joinable!(") {
            let (child, rest) = rest.split_once(" -> ").unwrap();
            let (parent, rest) = rest.split_once(" (").unwrap();
            let (column, _) = rest.split_once(')').unwrap();
            joins.push((child.to_owned(), parent.to_owned(), column.to_owned()));
        } else if in_table && let Some((name, rest)) = line.split_once(" (") {
            let (keys, _) = rest.split_once(')').unwrap();
            let table = tables.entry(name.to_owned()).or_default();
            table.primary_key = keys.split(", ").map(str::to_owned).collect();
            open = Some(name.to_owned());
            in_table = false;
        } else if let Some(name) = &open {
            let Some((column, kind)) = line.trim_end_matches(',').split_once(" -> ") else {
                open = None;
                continue;
            };
            let inner = kind
                .strip_prefix("Nullable<")
                .and_then(|kind| kind.strip_suffix('>'));
            let word = match inner.unwrap_or(kind) {
                "Text" => "text",
                "BigInt" => "bigint",
                "Integer" => "integer",
                "Bool" => "boolean",
                other => panic!("{name}.{column} has the type {other}"),
            };
            let table = tables.get_mut(name).unwrap();
            table
                .columns
                .push((column.to_owned(), word.to_owned(), inner.is_some()));
        }
    }
    assert!(!tables.is_empty() && !joins.is_empty());
    (tables, joins)
}
