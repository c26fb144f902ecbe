//! What a database's tables look like, read from its own catalogue and put in words that mean the same on both kinds.

use std::collections::{BTreeMap, BTreeSet};

mod postgresql;
mod sqlite;

use diesel::prelude::*;
use diesel::sql_types::Text;
use mtcl::db::AnyConnection;

/// The tables by name, without the one in which migrations are noted.
pub type Shape = BTreeMap<String, Table>;

/// The table of diesel_migrations, which the migrations themselves do not make.
const NOTED: &str = "__diesel_schema_migrations";

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// In their order: name, kind (text, bigint, integer, boolean), whether null is allowed.
    pub columns: Vec<(String, String, bool)>,
    pub primary_key: Vec<String>,
    pub uniques: BTreeSet<Vec<String>>,
    pub foreign_keys: BTreeSet<ForeignKey>,
    /// The columns a check looks at, with the words and numbers it compares them with.
    pub checks: BTreeSet<(BTreeSet<String>, BTreeSet<String>)>,
    /// Of those that no constraint brings with it: columns (with ` desc`), whether unique, whether of some rows only.
    pub indexes: BTreeSet<(Vec<String>, bool, bool)>,
    /// Whether a trigger refuses changes.
    pub guarded: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ForeignKey {
    pub columns: Vec<String>,
    pub table: String,
    pub referred: Vec<String>,
    pub on_delete: String,
}

/// Reads the shape of a database.
pub fn of(connection: &mut AnyConnection) -> Shape {
    match connection {
        AnyConnection::Sqlite(sqlite) => sqlite::shape(sqlite),
        AnyConnection::Postgresql(pg) => postgresql::shape(pg),
    }
}

/// What differs, one line each, by table; nothing when they agree.
pub fn differences(left: (&str, &Shape), right: (&str, &Shape)) -> Vec<String> {
    let ((left_name, left), (right_name, right)) = (left, right);
    let mut lines = Vec::new();
    let names: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
    for name in names {
        let (Some(one), Some(other)) = (left.get(name), right.get(name)) else {
            let present = if left.contains_key(name) {
                left_name
            } else {
                right_name
            };
            lines.push(format!("{name}: only in {present}"));
            continue;
        };
        let mut compare = |what: &str, one: String, other: String| {
            if one != other {
                lines.push(format!(
                    "{name}, {what}:\n      {left_name}: {one}\n      {right_name}: {other}"
                ));
            }
        };
        for (one, other) in one.columns.iter().zip(&other.columns) {
            compare(
                "column (name, kind, null allowed)",
                format!("{one:?}"),
                format!("{other:?}"),
            );
        }
        compare(
            "number of columns",
            one.columns.len().to_string(),
            other.columns.len().to_string(),
        );
        compare(
            "primary key",
            format!("{:?}", one.primary_key),
            format!("{:?}", other.primary_key),
        );
        compare(
            "unique constraints",
            format!("{:?}", one.uniques),
            format!("{:?}", other.uniques),
        );
        compare(
            "foreign keys",
            format!("{:?}", one.foreign_keys),
            format!("{:?}", other.foreign_keys),
        );
        compare(
            "checks (columns, values)",
            format!("{:?}", one.checks),
            format!("{:?}", other.checks),
        );
        compare(
            "indexes (columns, unique, partial)",
            format!("{:?}", one.indexes),
            format!("{:?}", other.indexes),
        );
        compare(
            "guarded by a trigger",
            one.guarded.to_string(),
            other.guarded.to_string(),
        );
    }
    lines
}

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

/// The quoted texts and the numbers of a check's expression, whichever way the dialect writes the rest.
fn literals(expression: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, part) in expression.split('\'').enumerate() {
        if at % 2 == 1 {
            found.insert(part.to_owned());
            continue;
        }
        let numbers = part.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '-'));
        found.extend(
            numbers
                .filter(|word| word.parse::<i64>().is_ok())
                .map(str::to_owned),
        );
    }
    found
}
