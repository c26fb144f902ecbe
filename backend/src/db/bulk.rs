//! Many rows at once, which the connection enum cannot express: the same work, said once to each kind of connection in
//! the way that it does fastest.

/// Values that one statement binds at most: SQLite takes 32,766, PostgreSQL 65,535.
pub const MAX_BINDS: usize = 32_000;

/// Inserts many new rows: `insert_many!(db, table, rows)`. A slice of an `Insertable` with
/// `treat_none_as_default_value = false`.
///
/// SQLite runs one prepared statement again and again, which costs less than planning a statement of thousands of
/// values; PostgreSQL takes a stream of rows (`COPY`).
#[macro_export]
macro_rules! insert_many {
    ($db:expr, $table:ident, $rows:expr) => {{
        let rows = &$rows[..];
        match $db {
            $crate::db::AnyConnection::Sqlite(sqlite) => rows.iter().try_for_each(|row| {
                let statement = diesel::insert_into($table::table).values(row);
                diesel::RunQueryDsl::execute(statement, sqlite).map(drop)
            }),
            $crate::db::AnyConnection::Postgresql(_) if rows.is_empty() => Ok(()),
            $crate::db::AnyConnection::Postgresql(pg) => {
                let stream = diesel::copy_from($table::table).from_insertable(rows);
                diesel::ExecuteCopyFromDsl::execute(stream, pg).map(drop)
            }
        }
    }};
}

/// Inserts many rows, or puts them in the place of those with the same key, of which nothing is kept:
/// `replace_many!(db, table, rows, columns, on (key…), set (every other column…))`. Only for a table that no other
/// refers to, because SQLite deletes the row that was there.
#[macro_export]
macro_rules! replace_many {
    ($db:expr, $table:ident, $rows:expr, $columns:expr, on ($($key:ident),+), set ($($column:ident),+)) => {
        match $db {
            $crate::db::AnyConnection::Sqlite(sqlite) => $rows.iter().try_for_each(|row| {
                let statement = diesel::replace_into($table::table).values(row);
                diesel::RunQueryDsl::execute(statement, sqlite).map(drop)
            }),
            db => $crate::upsert_many!(db, $table, $rows, $columns, on ($($key),+), set ($($column),+)),
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
