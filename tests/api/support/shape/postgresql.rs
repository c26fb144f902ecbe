//! From `pg_catalog`.

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{Array, Bool, Nullable, SmallInt, Text};

use super::{ForeignKey, NOTED, Shape, Table, Word, literals};

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Bool)]
    required: bool,
    #[diesel(sql_type = Nullable<Text>)]
    collation: Option<String>,
}

#[derive(QueryableByName)]
struct Constraint {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Array<Text>)]
    columns: Vec<String>,
    #[diesel(sql_type = Nullable<Text>)]
    referred_table: Option<String>,
    #[diesel(sql_type = Array<Text>)]
    referred: Vec<String>,
    #[diesel(sql_type = Text)]
    on_delete: String,
    #[diesel(sql_type = Text)]
    definition: String,
}

#[derive(QueryableByName)]
struct Index {
    #[diesel(sql_type = Array<Text>)]
    columns: Vec<String>,
    #[diesel(sql_type = Array<SmallInt>)]
    options: Vec<i16>,
    #[diesel(sql_type = Bool)]
    is_unique: bool,
    #[diesel(sql_type = Bool)]
    partial: bool,
}

pub(super) fn shape(db: &mut PgConnection) -> Shape {
    let names: Vec<Word> =
        sql_query("SELECT tablename::text AS word FROM pg_tables WHERE schemaname = 'public'")
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

fn table(db: &mut PgConnection, name: &str) -> Table {
    let columns: Vec<Column> = sql_query(
        "SELECT a.attname::text AS name, format_type(a.atttypid, a.atttypmod) AS kind, a.attnotnull AS required, \
                c.collname::text AS collation \
         FROM pg_attribute a LEFT JOIN pg_collation c ON c.oid = a.attcollation \
         WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum",
    )
    .bind::<Text, _>(name)
    .load(db)
    .unwrap();
    for column in &columns {
        // SQLite orders text by its bytes; so must PostgreSQL, or pages of a list come in another order.
        let right = column.kind != "text" || column.collation.as_deref() == Some("C");
        assert!(right, "{name}.{} lacks COLLATE \"C\"", column.name);
    }
    let mut table = Table {
        columns: columns
            .into_iter()
            .map(|one| (one.name, one.kind, !one.required))
            .collect(),
        guarded: guarded(db, name),
        ..Table::default()
    };
    for constraint in constraints(db, name) {
        let Constraint {
            kind,
            columns,
            referred_table,
            referred,
            on_delete,
            definition,
        } = constraint;
        match kind.as_str() {
            "p" => table.primary_key = columns,
            "u" => drop(table.uniques.insert(columns)),
            "c" => {
                let looked_at = columns.into_iter().collect();
                table.checks.insert((looked_at, literals(&definition)));
            }
            "f" => drop(table.foreign_keys.insert(ForeignKey {
                columns,
                table: referred_table.unwrap(),
                referred,
                on_delete,
            })),
            // From PostgreSQL 18 on, NOT NULL is a constraint too; the columns have said it.
            "n" => {}
            other => panic!("{name} has a constraint of kind {other}: {definition}"),
        }
    }
    for index in indexes(db, name) {
        let keys = index
            .columns
            .iter()
            .zip(&index.options)
            .map(|(column, option)| match option & 1 {
                1 => format!("{column} desc"),
                _ => column.clone(),
            })
            .collect();
        table.indexes.insert((keys, index.is_unique, index.partial));
    }
    table
}

fn constraints(db: &mut PgConnection, table: &str) -> Vec<Constraint> {
    sql_query(
        "SELECT contype::text AS kind, \
                ARRAY(SELECT a.attname::text FROM unnest(conkey) WITH ORDINALITY k(n, i) \
                      JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.n ORDER BY k.i) AS columns, \
                f.relname::text AS referred_table, \
                ARRAY(SELECT a.attname::text FROM unnest(confkey) WITH ORDINALITY k(n, i) \
                      JOIN pg_attribute a ON a.attrelid = confrelid AND a.attnum = k.n ORDER BY k.i) AS referred, \
                CASE confdeltype WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null' WHEN 'd' THEN 'set default' \
                                 WHEN 'r' THEN 'restrict' ELSE 'no action' END AS on_delete, \
                pg_get_constraintdef(c.oid) AS definition \
         FROM pg_constraint c LEFT JOIN pg_class f ON f.oid = confrelid \
         WHERE conrelid = $1::regclass AND contype <> 't'",
    )
    .bind::<Text, _>(table)
    .load(db)
    .unwrap()
}

fn indexes(db: &mut PgConnection, table: &str) -> Vec<Index> {
    sql_query(
        "SELECT ARRAY(SELECT COALESCE(a.attname::text, '(expression)') FROM unnest(indkey) WITH ORDINALITY k(n, i) \
                      LEFT JOIN pg_attribute a ON a.attrelid = indrelid AND a.attnum = k.n AND k.n > 0 \
                      WHERE k.i <= indnkeyatts ORDER BY k.i) AS columns, \
                ARRAY(SELECT o FROM unnest(indoption) WITH ORDINALITY u(o, i) ORDER BY i) AS options, \
                indisunique AS is_unique, indpred IS NOT NULL AS partial \
         FROM pg_index WHERE indrelid = $1::regclass \
           AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))",
    )
    .bind::<Text, _>(table)
    .load(db)
    .unwrap()
}

fn guarded(db: &mut PgConnection, table: &str) -> bool {
    let triggers: Vec<Word> = sql_query(
        "SELECT tgname::text AS word FROM pg_trigger WHERE tgrelid = $1::regclass AND NOT tgisinternal",
    )
    .bind::<Text, _>(table)
    .load(db)
    .unwrap();
    !triggers.is_empty()
}
