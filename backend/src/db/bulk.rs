//! Many rows at once, which the connection enum cannot express: the same work, said once to each kind of connection in
//! the way that it does fastest.

/// Values that one statement binds at most: SQLite takes 32,766, PostgreSQL 65,535.
pub const MAX_BINDS: usize = 32_000;

/// Rows of one prepared statement on SQLite. Few, because a statement is planned once for all rows when it always has as
/// many; not one alone, because the words that a CHECK allows are gathered anew for each statement.
pub const ROWS_AT_ONCE: usize = 25;

/// The statement of PostgreSQL that puts rows, given as one array a column, in the place of those with the same keys.
#[doc(hidden)]
pub fn replace_arrays(table: &str, keys: &[&str], columns: &[&str]) -> String {
    let all = [keys, columns].concat();
    let arrays: Vec<String> = (1..=all.len()).map(|number| format!("${number}")).collect();
    let set: Vec<String> = columns
        .iter()
        .map(|column| format!("{column} = excluded.{column}"))
        .collect();
    format!(
        "INSERT INTO {table} ({}) SELECT * FROM unnest({}) ON CONFLICT ({}) DO UPDATE SET {}",
        all.join(", "),
        arrays.join(", "),
        keys.join(", "),
        set.join(", "),
    )
}

/// Runs a statement over slices of [`ROWS_AT_ONCE`] rows, and over each row that is left.
#[doc(hidden)]
#[macro_export]
macro_rules! in_prepared_slices {
    ($sqlite:expr, $rows:expr, |$values:ident| $statement:expr) => {{
        let (slices, rest) = $rows.as_chunks::<{ $crate::db::bulk::ROWS_AT_ONCE }>();
        slices
            .iter()
            .try_for_each(|$values| diesel::RunQueryDsl::execute($statement, $sqlite).map(drop))
            .and_then(|()| {
                rest.iter().try_for_each(|$values| {
                    diesel::RunQueryDsl::execute($statement, $sqlite).map(drop)
                })
            })
    }};
}

/// Inserts many new rows: `insert_many!(db, table, rows)`. A slice of an `Insertable` with
/// `treat_none_as_default_value = false`.
///
/// SQLite runs prepared statements, PostgreSQL takes a stream of rows (`COPY`).
#[macro_export]
macro_rules! insert_many {
    ($db:expr, $table:ident, $rows:expr) => {{
        let rows = &$rows[..];
        match $db {
            $crate::db::AnyConnection::Sqlite(sqlite) => {
                $crate::in_prepared_slices!(sqlite, rows, |values| diesel::insert_into(
                    $table::table
                )
                .values(values))
            }
            $crate::db::AnyConnection::Postgresql(_) if rows.is_empty() => Ok(()),
            $crate::db::AnyConnection::Postgresql(pg) => {
                let stream = diesel::copy_from($table::table).from_insertable(rows);
                diesel::ExecuteCopyFromDsl::execute(stream, pg).map(drop)
            }
        }
    }};
}

/// Inserts many rows, or puts them in the place of those with the same key, of which nothing is kept:
/// `replace_many!(db, table, rows, on (key: Type…), set (every other column: Type…))`, with the types that the schema gives
/// them. Only for a table that no other refers to, because SQLite deletes the row that was there.
///
/// PostgreSQL takes each column as one array: a statement of some thousands of values is parsed and planned longer than it
/// is run.
#[macro_export]
macro_rules! replace_many {
    ($db:expr, $table:ident, $rows:expr, on ($($key:ident: $key_type:ty),+), set ($($column:ident: $type:ty),+)) => {
        match $db {
            $crate::db::AnyConnection::Sqlite(sqlite) => {
                $crate::in_prepared_slices!(sqlite, $rows, |values| diesel::replace_into(
                    $table::table
                )
                .values(values))
            }
            $crate::db::AnyConnection::Postgresql(pg) => {
                #[allow(unused_imports, reason = "not every table has all of them")]
                use diesel::sql_types::{Array, BigInt, Integer, Nullable, Text};
                let statement = $crate::db::bulk::replace_arrays(
                    stringify!($table),
                    &[$(stringify!($key)),+],
                    &[$(stringify!($column)),+],
                );
                let query = diesel::sql_query(statement)
                    $(.bind::<Array<$key_type>, _>($rows.iter().map(|row| &row.$key).collect::<Vec<_>>()))+
                    $(.bind::<Array<$type>, _>($rows.iter().map(|row| &row.$column).collect::<Vec<_>>()))+;
                diesel::RunQueryDsl::execute(query, pg).map(drop)
            }
        }
    };
}

/// Inserts many rows, or overwrites the named columns of those that are there:
/// `upsert_many!(db, table, rows, columns, on (key…), set (column…))`; `columns` is how many values a row binds.
#[macro_export]
macro_rules! upsert_many {
    ($db:expr, $table:ident, $rows:expr, $columns:expr, on ($($key:ident),+), set ($($column:ident),+)) => {{
        let mut outcome: diesel::QueryResult<()> = Ok(());
        for rows in $rows.chunks($crate::db::bulk::MAX_BINDS / $columns) {
            macro_rules! statement {
                () => {
                    diesel::insert_into($table::table)
                        .values(rows)
                        .on_conflict(($($table::$key),+))
                        .do_update()
                        .set(($(diesel::ExpressionMethods::eq($table::$column, diesel::upsert::excluded($table::$column))),+))
                };
            }
            outcome = match $db {
                $crate::db::AnyConnection::Sqlite(sqlite) => diesel::RunQueryDsl::execute(statement!(), sqlite),
                $crate::db::AnyConnection::Postgresql(pg) => diesel::RunQueryDsl::execute(statement!(), pg),
            }
            .map(drop);
            if outcome.is_err() {
                break;
            }
        }
        outcome
    }};
}
