//! The pools, and the two doors through which everything reaches the database.

use std::sync::Arc;
use std::time::Duration;

use diesel::ConnectionError;

use super::connection::Access;
use super::{AnyConnection, DatabaseUrl, locks, migrate};
use crate::error::Error;

const READERS: u32 = 4;
const POSTGRESQL_CONNECTIONS: u32 = 8;
const CHECKOUT: Duration = Duration::from_secs(30);

/// A handle to the database; clones share the same pools.
#[derive(Clone)]
pub struct Db {
    inner: Arc<Pools>,
}

struct Pools {
    url: DatabaseUrl,
    read: r2d2::Pool<Manager>,
    write: r2d2::Pool<Manager>,
}

struct Manager {
    url: DatabaseUrl,
    access: Access,
}

impl r2d2::ManageConnection for Manager {
    type Connection = AnyConnection;
    type Error = ConnectionError;

    fn connect(&self) -> Result<AnyConnection, ConnectionError> {
        AnyConnection::open(&self.url, self.access)
    }

    fn is_valid(&self, _: &mut AnyConnection) -> Result<(), ConnectionError> {
        Ok(())
    }

    fn has_broken(&self, connection: &mut AnyConnection) -> bool {
        std::thread::panicking() || connection.is_broken()
    }
}

impl Db {
    /// Opens the database, applies the migrations that are missing (under a lock, so that several
    /// processes may start together) and keeps a pool ready.
    ///
    /// # Errors
    /// When the database cannot be reached or a migration fails.
    pub fn open(url: &DatabaseUrl) -> Result<Self, Error> {
        if let DatabaseUrl::Sqlite(path) = url
            && let Some(folder) = path
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty())
        {
            std::fs::create_dir_all(folder).map_err(Error::internal)?;
        }
        let mut first = AnyConnection::open(url, Access::Write).map_err(Error::internal)?;
        migrate::run(&mut first)?;
        drop(first);

        let pool = |access, size| {
            r2d2::Pool::builder()
                .max_size(size)
                .min_idle(Some(1))
                .test_on_check_out(false)
                .connection_timeout(CHECKOUT)
                .build(Manager {
                    url: url.clone(),
                    access,
                })
                .map_err(Error::internal)
        };
        let (read, write) = match url {
            DatabaseUrl::Sqlite(_) => (pool(Access::Read, READERS)?, pool(Access::Write, 1)?),
            DatabaseUrl::Postgresql(_) => {
                let shared = pool(Access::Write, POSTGRESQL_CONNECTIONS)?;
                (shared.clone(), shared)
            }
        };
        Ok(Self {
            inner: Arc::new(Pools {
                url: url.clone(),
                read,
                write,
            }),
        })
    }

    /// Where this database is.
    pub fn url(&self) -> &DatabaseUrl {
        &self.inner.url
    }

    /// Runs `work` on a connection that only reads, off the worker threads.
    ///
    /// # Errors
    /// Those of `work`, and `unavailable` when no connection is to be had.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut AnyConnection) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let db = self.clone();
        actix_web::web::block(move || db.read_here(work))
            .await
            .map_err(Error::internal)?
    }

    /// Runs `work` as one transaction, off the worker threads. Whatever it writes stands or falls together.
    ///
    /// # Errors
    /// Those of `work` (the transaction is rolled back), and `unavailable` when no connection is to be had.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut AnyConnection) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let db = self.clone();
        actix_web::web::block(move || db.write_here(work))
            .await
            .map_err(Error::internal)?
    }

    /// [`Db::read`] on the calling thread, for the command line and for jobs that have a thread of their own.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub fn read_here<T>(
        &self,
        work: impl FnOnce(&mut AnyConnection) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut connection = self.inner.read.get().map_err(Error::unavailable)?;
        work(&mut connection)
    }

    /// [`Db::write`] on the calling thread.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub fn write_here<T>(
        &self,
        work: impl FnOnce(&mut AnyConnection) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut connection = self.inner.write.get().map_err(Error::unavailable)?;
        connection.write_transaction(work)
    }

    /// Whether the database answers and has every migration.
    ///
    /// # Errors
    /// `unavailable`, with the reason in the log.
    pub async fn ready(&self) -> Result<(), Error> {
        self.read(|connection| {
            locks::ping(connection)?;
            match migrate::pending(connection)? {
                0 => Ok(()),
                missing => Err(Error::unavailable(format!(
                    "{missing} migrations are missing"
                ))),
            }
        })
        .await
    }
}
