//! Multi-row statements, which the connection enum cannot express: the same statement, said once to each kind of
//! connection. Rows go in chunks, because both databases limit how many values one statement may bind.

/// Values that one statement binds at most: SQLite takes 32,766, PostgreSQL 65,535.
pub const MAX_BINDS: usize = 32_000;

/// Inserts many rows: `insert_many!(db, table, rows, columns)`; `columns` is how many values a row binds.
#[macro_export]
macro_rules! insert_many {
    ($db:expr, $table:ident, $rows:expr, $columns:expr) => {{
        let mut outcome: diesel::QueryResult<()> = Ok(());
        for rows in $rows.chunks($crate::db::bulk::MAX_BINDS / $columns) {
            let statement = || diesel::insert_into($table::table).values(rows);
            outcome = match $db {
                $crate::db::AnyConnection::Sqlite(sqlite) => {
                    diesel::RunQueryDsl::execute(statement(), sqlite)
                }
                $crate::db::AnyConnection::Postgresql(pg) => {
                    diesel::RunQueryDsl::execute(statement(), pg)
                }
            }
            .map(drop);
            if outcome.is_err() {
                break;
            }
        }
        outcome
    }};
}

/// Inserts many rows, or overwrites the named columns of those that are there:
/// `upsert_many!(db, table, rows, columns, on (key…), set (column…))`.
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
