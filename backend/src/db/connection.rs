//! One connection, to either database, and how each is opened and begins to write.

use std::path::Path;
use std::time::{Duration, Instant};

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::{
    Connection, ConnectionError, ConnectionResult, PgConnection, QueryResult, SqliteConnection,
};

use super::DatabaseUrl;

/// A connection to either database.
#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    /// The embedded database.
    Sqlite(SqliteConnection),
    /// A server.
    Postgresql(PgConnection),
}

/// What a SQLite connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    Read,
    Write,
}

/// How long a statement waits for another process's lock before it gives up.
const BUSY: Duration = Duration::from_secs(30);

impl AnyConnection {
    pub(super) fn open(url: &DatabaseUrl, access: Access) -> ConnectionResult<Self> {
        match url {
            DatabaseUrl::Sqlite(path) => open_sqlite(path, access).map(Self::Sqlite),
            DatabaseUrl::Postgresql(url) => {
                let mut connection = PgConnection::establish(url)?;
                connection
                    .batch_execute(
                        "SET TIME ZONE 'UTC'; SET statement_timeout = '120s'; SET client_min_messages = warning",
                    )
                    .map_err(ConnectionError::CouldntSetupConfiguration)?;
                Ok(Self::Postgresql(connection))
            }
        }
    }

    /// Runs `work` in one transaction that may write: `BEGIN IMMEDIATE` on SQLite, so that no two
    /// writers find out at commit that they disagree. Rolls back on an error.
    pub(super) fn write_transaction<T, E: From<diesel::result::Error>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        self.begin_write()?;
        match work(self) {
            Ok(value) => {
                Self::commit_transaction(self)?;
                Ok(value)
            }
            Err(error) => {
                // The error of the work says more than one of the rollback would.
                let _ = Self::rollback_transaction(self);
                Err(error)
            }
        }
    }

    fn begin_write(&mut self) -> QueryResult<()> {
        match self {
            Self::Sqlite(sqlite) => {
                AnsiTransactionManager::begin_transaction_sql(sqlite, "BEGIN IMMEDIATE")
            }
            Self::Postgresql(pg) => AnsiTransactionManager::begin_transaction_sql(pg, "BEGIN"),
        }
    }

    fn commit_transaction(this: &mut Self) -> QueryResult<()> {
        match this {
            Self::Sqlite(sqlite) => AnsiTransactionManager::commit_transaction(sqlite),
            Self::Postgresql(pg) => AnsiTransactionManager::commit_transaction(pg),
        }
    }

    fn rollback_transaction(this: &mut Self) -> QueryResult<()> {
        match this {
            Self::Sqlite(sqlite) => AnsiTransactionManager::rollback_transaction(sqlite),
            Self::Postgresql(pg) => AnsiTransactionManager::rollback_transaction(pg),
        }
    }

    /// Whether a former user left a transaction open, so that the connection must not be used again.
    pub(super) fn is_broken(&mut self) -> bool {
        match self {
            Self::Sqlite(sqlite) => AnsiTransactionManager::is_broken_transaction_manager(sqlite),
            Self::Postgresql(pg) => AnsiTransactionManager::is_broken_transaction_manager(pg),
        }
    }
}

fn open_sqlite(path: &Path, access: Access) -> ConnectionResult<SqliteConnection> {
    let mut connection = SqliteConnection::establish(&path.to_string_lossy())?;
    let pragmas = format!(
        "PRAGMA busy_timeout = {}; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; \
         PRAGMA temp_store = MEMORY; PRAGMA cache_size = {}; PRAGMA mmap_size = 0;{}",
        BUSY.as_millis(),
        match access {
            // KiB, negative as SQLite wants it: the writer holds the index pages of a large push.
            Access::Write => -48_000,
            Access::Read => -8_000,
        },
        match access {
            // Pages, so 16 MB: pages that every push changes are copied into the file after several, not after each.
            Access::Write => " PRAGMA wal_autocheckpoint = 4000;",
            Access::Read => " PRAGMA query_only = ON;",
        },
    );
    write_ahead(&mut connection)
        .and_then(|()| connection.batch_execute(&pragmas))
        .map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(connection)
}

/// Turns on write-ahead logging. SQLite does not wait for its busy timeout here, so processes that make a
/// database together would see each other's lock as an error.
fn write_ahead(connection: &mut SqliteConnection) -> QueryResult<()> {
    let give_up = Instant::now() + BUSY;
    loop {
        match connection.batch_execute("PRAGMA journal_mode = WAL") {
            Err(error) if is_locked(&error) && Instant::now() < give_up => {
                std::thread::sleep(Duration::from_millis(10));
            }
            outcome => return outcome,
        }
    }
}

/// Whether another connection holds a lock that this one needed (`SQLITE_BUSY`; diesel keeps only its text).
pub(super) fn is_locked(error: &diesel::result::Error) -> bool {
    matches!(error, diesel::result::Error::DatabaseError(_, information) if information.message().contains("locked"))
}
