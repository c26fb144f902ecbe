//! From `sqlite_master` and the table-valued pragmas.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Bool, Integer, Nullable, Text};

use super::{ForeignKey, NOTED, Shape, Table, Word, literals};

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Bool)]
    required: bool,
    #[diesel(sql_type = Integer)]
    pk: i32,
}

#[derive(QueryableByName)]
struct Index {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Bool)]
    is_unique: bool,
    #[diesel(sql_type = Text)]
    origin: String,
    #[diesel(sql_type = Bool)]
    partial: bool,
}

#[derive(QueryableByName)]
struct Key {
    #[diesel(sql_type = Nullable<Text>)]
    name: Option<String>,
    #[diesel(sql_type = Bool)]
    descending: bool,
}

#[derive(QueryableByName)]
struct Foreign {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Text)]
    referred_table: String,
    #[diesel(sql_type = Text)]
    column: String,
    #[diesel(sql_type = Text)]
    referred: String,
    #[diesel(sql_type = Text)]
    on_delete: String,
}

pub(super) fn shape(db: &mut SqliteConnection) -> Shape {
    let names: Vec<Word> = sql_query(
        "SELECT name AS word FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .load(db)
    .unwrap();
    names
        .into_iter()
        .map(|name| name.word)
        .filter(|name| name != NOTED)
        .map(|name| {
            let table = table(db, &name);
            (name, table)
        })
        .collect()
}

fn table(db: &mut SqliteConnection, name: &str) -> Table {
    let mut columns: Vec<Column> = sql_query(
        "SELECT name, type AS kind, \"notnull\" AS required, pk FROM pragma_table_info(?) ORDER BY cid",
    )
    .bind::<Text, _>(name)
    .load(db)
    .unwrap();
    let statement = statement(db, name);
    let mut table = Table {
        columns: columns
            .iter()
            .map(|one| (one.name.clone(), kind(name, one), !one.required))
            .collect(),
        checks: checks(&statement, &columns),
        foreign_keys: foreign_keys(db, name),
        guarded: guarded(db, name),
        ..Table::default()
    };
    columns.retain(|one| one.pk > 0);
    columns.sort_by_key(|one| one.pk);
    table.primary_key = columns.into_iter().map(|one| one.name).collect();
    let indexes: Vec<Index> = sql_query(
        "SELECT name, \"unique\" AS is_unique, origin, partial FROM pragma_index_list(?)",
    )
    .bind::<Text, _>(name)
    .load(db)
    .unwrap();
    for index in indexes {
        let keys = keys(db, &index.name);
        match index.origin.as_str() {
            "pk" => {}
            "u" => drop(table.uniques.insert(keys)),
            _ => drop(table.indexes.insert((keys, index.is_unique, index.partial))),
        }
    }
    table
}

fn kind(table: &str, column: &Column) -> String {
    match column.kind.as_str() {
        "TEXT" => "text",
        "BIGINT" => "bigint",
        "INTEGER" => "integer",
        "BOOLEAN" => "boolean",
        other => panic!("{table}.{} has the type {other}", column.name),
    }
    .to_owned()
}

fn statement(db: &mut SqliteConnection, table: &str) -> String {
    let found: Word = sql_query("SELECT sql AS word FROM sqlite_master WHERE name = ?")
        .bind::<Text, _>(table)
        .get_result(db)
        .unwrap();
    // Comments may hold brackets and quotes.
    let lines = found.word.lines();
    lines
        .map(|line| line.split_once("--").map_or(line, |(code, _)| code))
        .collect::<Vec<_>>()
        .join("\n")
}

fn checks(statement: &str, columns: &[Column]) -> BTreeSet<(BTreeSet<String>, BTreeSet<String>)> {
    let mut found = BTreeSet::new();
    for part in statement.split("CHECK (").skip(1) {
        let mut depth = 1;
        let end = part
            .char_indices()
            .find_map(|(at, c)| {
                depth += match c {
                    '(' => 1,
                    ')' => -1,
                    _ => 0,
                };
                (depth == 0).then_some(at)
            })
            .expect("a check closes its bracket");
        let expression = &part[..end];
        let outside_quotes: String = expression.split('\'').step_by(2).collect();
        let words: BTreeSet<&str> = outside_quotes
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .collect();
        let looked_at = columns
            .iter()
            .map(|one| one.name.clone())
            .filter(|name| words.contains(name.as_str()))
            .collect();
        found.insert((looked_at, literals(expression)));
    }
    found
}

fn keys(db: &mut SqliteConnection, index: &str) -> Vec<String> {
    let keys: Vec<Key> = sql_query(
        "SELECT name, \"desc\" AS descending FROM pragma_index_xinfo(?) WHERE key = 1 ORDER BY seqno",
    )
    .bind::<Text, _>(index)
    .load(db)
    .unwrap();
    keys.into_iter()
        .map(|key| {
            let name = key.name.unwrap_or_else(|| "(expression)".to_owned());
            if key.descending {
                format!("{name} desc")
            } else {
                name
            }
        })
        .collect()
}

fn foreign_keys(db: &mut SqliteConnection, table: &str) -> BTreeSet<ForeignKey> {
    let rows: Vec<Foreign> = sql_query(
        "SELECT id, \"table\" AS referred_table, \"from\" AS \"column\", \"to\" AS referred, on_delete \
         FROM pragma_foreign_key_list(?) ORDER BY id, seq",
    )
    .bind::<Text, _>(table)
    .load(db)
    .unwrap();
    let mut keys: BTreeMap<i64, ForeignKey> = BTreeMap::new();
    for row in rows {
        let key = keys.entry(row.id).or_insert_with(|| ForeignKey {
            columns: Vec::new(),
            table: row.referred_table,
            referred: Vec::new(),
            on_delete: row.on_delete.to_lowercase(),
        });
        key.columns.push(row.column);
        key.referred.push(row.referred);
    }
    keys.into_values().collect()
}

fn guarded(db: &mut SqliteConnection, table: &str) -> bool {
    let triggers: Vec<Word> =
        sql_query("SELECT sql AS word FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?")
            .bind::<Text, _>(table)
            .load(db)
            .unwrap();
    !triggers.is_empty()
}
