//! Embedded migrations: the same names in both dialects, applied at start under a lock.

use diesel::SqliteConnection;
use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::migration::MigrationSource;
use diesel::sqlite::Sqlite;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::AnyConnection;
use crate::error::Error;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRESQL: EmbeddedMigrations = embed_migrations!("migrations/postgresql");

/// Applies what is missing. Processes that start together queue here: the second finds nothing to do.
///
/// # Errors
/// When a migration fails; nothing of this run then stays.
pub fn run(connection: &mut AnyConnection) -> Result<(), Error> {
    match connection {
        AnyConnection::Sqlite(sqlite) => {
            AnsiTransactionManager::begin_transaction_sql(sqlite, "BEGIN IMMEDIATE")?;
            let outcome = sqlite
                .run_pending_migrations(SQLITE)
                .map(drop)
                .map_err(Error::internal_boxed);
            end(sqlite, outcome)
        }
        AnyConnection::Postgresql(pg) => {
            AnsiTransactionManager::begin_transaction_sql(pg, "BEGIN")?;
            pg.batch_execute(&format!(
                "SELECT pg_advisory_xact_lock({})",
                super::locks::Lock::Migrations as i64
            ))?;
            let outcome = pg
                .run_pending_migrations(POSTGRESQL)
                .map(drop)
                .map_err(Error::internal_boxed);
            end(pg, outcome)
        }
    }
}

fn end<C>(connection: &mut C, outcome: Result<(), Error>) -> Result<(), Error>
where
    C: diesel::Connection<TransactionManager = AnsiTransactionManager>,
{
    match outcome {
        Ok(()) => Ok(AnsiTransactionManager::commit_transaction(connection)?),
        Err(error) => {
            // The migration's own error says more than one of the rollback would.
            let _ = AnsiTransactionManager::rollback_transaction(connection);
            Err(error)
        }
    }
}

/// How many migrations the database lacks.
///
/// # Errors
/// Those of the database.
pub fn pending(connection: &mut AnyConnection) -> Result<usize, Error> {
    match connection {
        AnyConnection::Sqlite(sqlite) => sqlite.pending_migrations(SQLITE).map(|list| list.len()),
        AnyConnection::Postgresql(pg) => pg.pending_migrations(POSTGRESQL).map(|list| list.len()),
    }
    .map_err(Error::internal_boxed)
}

/// The first migration that the database has and this program does not know.
pub(super) fn beyond_ours(
    connection: &mut SqliteConnection,
) -> Result<Option<String>, diesel::result::Error> {
    let known: Vec<String> = MigrationSource::<Sqlite>::migrations(&SQLITE)
        .map_err(diesel::result::Error::QueryBuilderError)?
        .iter()
        .map(|one| one.name().version().to_string())
        .collect();
    let applied = connection
        .applied_migrations()
        .map_err(diesel::result::Error::QueryBuilderError)?;
    Ok(applied
        .iter()
        .map(ToString::to_string)
        .find(|version| !known.contains(version)))
}
